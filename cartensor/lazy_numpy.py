"""NumPy, imported when its first attribute is used: the package imports and derives without it.

>>> from cartensor.lazy_numpy import np

Arrays of numbers are NumPy's; what is exact and symbolic (couplings, harmonics, closed forms, characters,
crystal tables) is made of Python's integers and needs no array.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__all__ = ["np"]


class _LazyNumpy:
    """Stands for the module ``numpy``; every attribute is kept once it was looked up."""

    def __getattr__(self, name: str) -> Any:
        try:
            module = import_module("numpy")
        except ImportError as error:
            raise ImportError(
                "arrays of numbers need NumPy: pip install numpy (formulas, tables and signatures do not)"
            ) from error
        value = getattr(module, name)
        setattr(self, name, value)
        return value


if TYPE_CHECKING:
    import numpy as np
else:
    np = _LazyNumpy()
