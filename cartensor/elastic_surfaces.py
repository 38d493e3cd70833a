"""Surfaces of elastic moduli: radius and colour are the modulus along, or normal to, each direction.

Shear modulus and Poisson's ratio depend on a second direction, over which the least or the greatest value is drawn.

>>> from cartensor.elastic_tensors import cubic_stiffness
>>> copper = cubic_stiffness(168.4, 121.4, 75.4)
>>> print(youngs_modulus_surface(copper))
Young's modulus: 66.69 GPa along (0, 0, 1) to 191.1 GPa along (0.577, 0.577, 0.577)
>>> print(shear_modulus_surface(copper, "maximum"))
shear modulus, maximum over m: 30.5 GPa along (0.577, 0.577, 0.577) to 75.4 GPa along (0, 0, 1)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from cartensor.directional_elasticity import TransverseRange
from cartensor.elastic_tensors import ElasticityError
from cartensor.moduli import moduli_of
from cartensor.surfaces import Surface, surface_of

#: What is drawn of a quantity of two directions.
ENDS = ("minimum", "maximum")


def youngs_modulus_surface(elastic: Any, unit: str = "GPa") -> Surface:
    """Young's modulus by direction.

    Args:
        elastic: A stiffness [6, 6] in Voigt notation or [3, 3, 3, 3], or
            :class:`~cartensor.moduli.ElasticModuli`.
        unit: Its unit.

    Raises:
        ElasticityError: It is no elastic tensor.
        SurfaceError: It is a batch.

    >>> import cartensor as ct
    >>> stiffest, _ = ct.youngs_modulus_surface(ct.cubic_stiffness(168.3, 122.1, 75.7)).maximum
    >>> round(stiffest, 1)
    191.9
    """
    return surface_of(moduli_of(elastic).youngs_modulus, "Young's modulus", unit)


def linear_compressibility_surface(elastic: Any, unit: str = "1/GPa") -> Surface:
    """Linear compressibility by direction; arguments and errors as for :func:`youngs_modulus_surface`.

    >>> import cartensor as ct
    >>> least, _ = ct.linear_compressibility_surface(ct.isotropic_stiffness(50, 30)).minimum
    >>> round(least, 5)
    0.00667
    """
    return surface_of(moduli_of(elastic).linear_compressibility, "linear compressibility", unit)


def shear_modulus_surface(elastic: Any, over: str = "minimum", unit: str = "GPa") -> Surface:
    """Shear modulus of planes by their normal n: the least or greatest one over the directions m of shear.

    ``surfaces_figure`` draws both beside each other.

    Args:
        elastic: A stiffness [6, 6] in Voigt notation or [3, 3, 3, 3], or
            :class:`~cartensor.moduli.ElasticModuli`.
        over: "minimum" or "maximum".
        unit: Its unit.

    Raises:
        ElasticityError: It is no elastic tensor, or ``over`` is another word.
        SurfaceError: It is a batch.

    >>> import cartensor as ct
    >>> print(ct.shear_modulus_surface(ct.cubic_stiffness(168.4, 121.4, 75.4)))
    shear modulus, minimum over m: 23.5 GPa along (0.707, 0, 0.707) to 75.4 GPa along (0, 0, 1)
    """
    return surface_of(_end(moduli_of(elastic).shear_modulus_range, over), f"shear modulus, {over} over m", unit)


def poisson_ratio_surface(elastic: Any, over: str = "minimum") -> Surface:
    """Poisson's ratio by the direction n of tension: the least or greatest one over the transverse directions m.

    Where both signs occur, colours are symmetric about zero, so that negative ratios show as such, and the title
    says so.

    Args:
        elastic: A stiffness [6, 6] in Voigt notation or [3, 3, 3, 3], or
            :class:`~cartensor.moduli.ElasticModuli`.
        over: "minimum" or "maximum".

    Raises:
        ElasticityError: It is no elastic tensor, or ``over`` is another word.
        SurfaceError: It is a batch.

    >>> import cartensor as ct
    >>> ct.poisson_ratio_surface(ct.cubic_stiffness(168.4, 121.4, 75.4)).title
    "Poisson's ratio, minimum over m (auxetic)"
    """
    ratio = _end(moduli_of(elastic).poisson_ratio_range, over)
    surface = surface_of(ratio, f"Poisson's ratio, {over} over m")
    if surface.values.min() >= 0:
        return surface
    return replace(surface, title=f"{surface.title} (auxetic)")


def _end(ranges: Callable[[np.ndarray], TransverseRange], over: str) -> Callable[[np.ndarray], np.ndarray]:
    if over not in ENDS:
        raise ElasticityError(f"what is drawn over the transverse directions is 'minimum' or 'maximum', got {over!r}")
    return lambda directions: getattr(ranges(directions), over)
