"""From exact rules to fast code: forms, their derivatives, passes, and targets that print kernels.

>>> import codegen
>>> codegen.kernel("coupling 1 1 2").text
'coupling 1 1 2 64 component'

``python -m codegen`` is the command line, :mod:`codegen.families` names the kernels, :mod:`codegen.array_kernel` runs them on
NumPy arrays, :mod:`codegen.cache` loads their modules. Torch is imported by none of them.
"""

from pathlib import Path

if not Path(__file__).is_file():
    raise ImportError(
        f"{__file__}: codegen reads its own sources and templates as files, and Numba those of its kernels, so that it cannot "
        "be imported from an archive: unpack it, or install it with pip"
    )

from codegen.array_kernel import ArrayKernel, kernel
from codegen.families import FAMILIES, Spec, SpecError, read_spec
from codegen.runtime.loops import EdgeIndex
from codegen.targets import TARGETS

__all__ = ["FAMILIES", "TARGETS", "ArrayKernel", "EdgeIndex", "Spec", "SpecError", "kernel", "read_spec"]
