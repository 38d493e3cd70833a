"""What a package expects of its arrays, before loops use them that read without looking: types and shapes, and of whole
numbers, which are places in other arrays, the values.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import numpy as np


def outline(array: np.ndarray) -> dict[str, Any]:
    """Type, shape, and of whole numbers the checksum, as JSON."""
    made = {"dtype": array.dtype.str, "shape": list(array.shape)}
    return made | {"sha256": sha256(array.tobytes()).hexdigest()} if array.dtype.kind in "iu" else made


def unpacked(content: bytes, expected: Mapping[str, Any]) -> dict[str, np.ndarray]:
    """The arrays of a file, by name.

    Args:
        content: of the file.
        expected: outlines by name.

    Raises:
        ValueError: others are in it, or it is no such file.
    """
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            # what is written is not compressed: a few bytes could become any number
            sizes = {entry.filename: entry.file_size for entry in file.zip.infolist()}
            if strange := sorted(sizes.keys() ^ {f"{name}.npy" for name in expected}):
                raise ValueError(f"{strange[0]} is missing or unknown")
            if sum(sizes.values()) > len(content):
                raise ValueError("it is compressed")
            arrays = dict(file)
    except Exception as error:  # of zipfile, zlib and NumPy, on bytes that are none of theirs
        raise ValueError(f"{type(error).__name__}: {error}".partition("\n")[0]) from None
    for name, array in arrays.items():
        if outline(array) != expected[name]:
            raise ValueError(
                f"{name} is {array.dtype} {list(array.shape)}, or holds other indices than belong to the code"
            )
    return arrays
