"""Models made ready for simulations: where they run and in which precision, without what only training needs."""

from __future__ import annotations

import copy
from pathlib import Path

import torch

from carnet.errors import InputError

DTYPES = {"float32": torch.float32, "float64": torch.float64}


def simulation_model(
    model: torch.nn.Module | str | Path,
    dtype: str | torch.dtype | None = None,
    device: str | torch.device | None = None,
) -> torch.nn.Module:
    """A model that can be run again and again: of a file, or a copy of one that is given and stays as it is.

    Only derivatives by positions and strain are wanted of it, so its weights need no graph.

    Args:
        model: A model or a committee, or the path of its file.
        dtype: Precision of the network, ``"float32"``, ``"float64"`` or a Torch dtype; by default the model's own.
        device: Where the network runs, such as ``"cuda"``; by default where the model is, a file's on the CPU.

    Raises:
        InputError: The file is not a model, or the dtype or the device is unknown.
    """
    dtype, device = _torch_dtype(dtype), _torch_device(device)
    if isinstance(model, (str, Path)):
        from carnet.model.file import load_model

        made = load_model(model, dtype=dtype, device="cpu" if device is None else device)
    else:
        made = copy.deepcopy(model)
        if dtype is not None and dtype != made.dtype:
            made.to(dtype)
        if device is not None:
            made.to(device)
    return made.eval().requires_grad_(False)


def _torch_dtype(dtype: str | torch.dtype | None) -> torch.dtype | None:
    if dtype is None or isinstance(dtype, torch.dtype):
        return dtype
    if dtype not in DTYPES:
        raise InputError(f"dtype {dtype!r}: expected {' or '.join(DTYPES)}")
    return DTYPES[dtype]


def _torch_device(device: str | torch.device | None) -> torch.device | None:
    if device is None:
        return None
    try:
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:  # a Torch without CUDA asserts
        reason = str(error).splitlines()[0]
        raise InputError(f"device {str(device)!r}: cannot be used here ({reason})") from None
    return torch.device(device)
