"""CarNet: equivariant atomistic models on exact Cartesian natural tensors.

The names below are loaded on first use, so that importing a subpackage (the generated kernels, the data
layer) never pulls in the model, ASE or the training code.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.2.0"

# public name -> (module, name in that module)
_EXPORTS = {
    "CarNet": ("carnet.model.network", "CarNet"),
    "Committee": ("carnet.model.committee", "Committee"),
    "CarNetCalculator": ("carnet.simulation.ase", "CarNetCalculator"),
    "load": ("carnet.model.file", "load_model"),
}

__all__ = ["CarNet", "CarNetCalculator", "Committee", "__version__", "load"]


def __getattr__(name: str) -> Any:
    if name not in _EXPORTS:
        raise AttributeError(f"module 'carnet' has no attribute {name!r}")
    module, attribute = _EXPORTS[name]
    value = getattr(import_module(module), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
