"""One file of named tensors and JSON: safetensors, never pickle. Imports Torch and safetensors.

The JSON is the value of a single metadata key, so that equal contents give equal bytes (safetensors does not
order several keys).
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from carnet.errors import InputError
from carnet.files import atomic_path

_KEY = "carnet"


def write_tensors(
    path: str | os.PathLike[str],
    kind: str,
    version: int,
    tensors: Mapping[str, Tensor],
    metadata: Mapping[str, Any],
) -> None:
    """Write a file, complete or not at all.

    Args:
        path: The file.
        kind: What it is ("model", "checkpoint"); asked for when it is read.
        version: Version of the layout of this kind.
        tensors: Tensors by name.
        metadata: Anything that JSON holds; floats are kept exactly.
    """
    text = json.dumps({"kind": kind, "version": version, **metadata}, sort_keys=True)
    with atomic_path(path) as partial:
        stored = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
        # written by us and not by safetensors, whose files only their owner can read
        partial.write_bytes(save(stored, metadata={_KEY: text}))


def read_tensors(
    path: str | os.PathLike[str], kind: str, version: int
) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Read a file of one kind.

    Args:
        path: The file.
        kind: What it must be.
        version: Newest version of the layout that is understood.

    Returns:
        The tensors, on the CPU, and the metadata.

    Raises:
        InputError: No such file, truncated, not safetensors, of another kind, or newer than this program.
    """
    path = Path(path)
    expected = f"expected a {kind} file of carnet"
    if not path.is_file():
        raise InputError(f"{path}: {'is a folder' if path.is_dir() else 'no such file'}; {expected}")
    try:
        with safe_open(path, framework="pt") as file:
            metadata = json.loads((file.metadata() or {}).get(_KEY, "null"))
            tensors = {name: file.get_tensor(name) for name in file.keys()}
    except (SafetensorError, OSError, ValueError) as error:
        raise InputError(f"{path}: truncated, or not a safetensors file ({error}); {expected}") from None
    if not isinstance(metadata, dict) or "kind" not in metadata:
        raise InputError(f"{path}: a safetensors file that carnet did not write; {expected}")
    if metadata["kind"] != kind:
        raise InputError(f"{path}: a {metadata['kind']} file; {expected}")
    if not isinstance(metadata.get("version"), int) or metadata["version"] > version:
        raise InputError(
            f"{path}: layout version {metadata.get('version')}, but this carnet reads versions up to "
            f"{version}; a newer carnet wrote it"
        )
    return tensors, metadata
