"""Backends: how a kernel becomes source text, one folder a backend, and the table of them by name."""

from __future__ import annotations

from collections.abc import Callable

from codegen.families.spec import Spec
from codegen.targets.numba.render import render as render_numba
from codegen.targets.torch.render import render as render_torch
from codegen.targets.triton.render import render as render_triton

TARGETS: dict[str, Callable[[Spec], str]] = {
    "numba": render_numba,
    "torch": render_torch,
    "triton": render_triton,
}
"""What prints the source of a kernel, by name of the target."""
