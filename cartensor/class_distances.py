"""How far a measured tensor is from every crystal class, in the axes in which it is given.

For a tensor that is odd under time reversal the classes are the 122 magnetic ones.
"""

from __future__ import annotations

from dataclasses import dataclass

from cartensor.crystals import Crystal, crystal
from cartensor.lazy_numpy import np
from cartensor.operands import numbers
from cartensor.point_groups import CRYSTAL_CLASSES, LIMITING_GROUPS


@dataclass(frozen=True)
class ClassDistances:
    """Distances of one tensor to the crystal classes and limiting groups; made by :func:`closest_class`.

    Attributes:
        distances: {class name: |T - projection of T on the class| / |T|}, Frobenius norms.
        constants: {class name: number of independent constants}.

    >>> import cartensor as ct
    >>> distances = ct.closest_class([[2, 0, 0], [0, 2, 0], [0, 0, 2.1]], "dielectric")
    >>> distances.best(tolerance=0.1).name, distances.constants["6/mmm"]
    ('m-3m', 2)
    """

    distances: dict[str, float]
    constants: dict[str, int]

    def best(self, tolerance: float = 1e-6) -> Crystal:
        """The class with the fewest constants whose distance is at most the tolerance.

        Of classes that allow the same tensors (such as 4/mmm and 422 for elasticity) it is the crystal class
        with the most elements.  A class that allows no tensor but zero is taken for a zero tensor only.

        Args:
            tolerance: Largest relative distance.
        """
        near = [crystal(name) for name, distance in self.distances.items() if distance <= tolerance]
        return min(
            near,
            key=lambda one: (
                self.constants[one.name],
                one.system in ("cylindrical", "spherical"),
                -one.order,
                not one.is_centrosymmetric,
            ),
        )

    def __str__(self) -> str:
        rows = sorted(self.distances, key=lambda name: (round(self.distances[name], 12), self.constants[name]))
        width = max(6, *map(len, rows))
        lines = [f"{name:<{width}} {self.constants[name]:>9}  {self.distances[name]:.3e}" for name in rows]
        return "\n".join([f"{'class':<{width}} constants  distance", *lines])


def closest_class(tensor, symmetry, parity: str | None = None, time_reversal: str | None = None) -> ClassDistances:
    """Distances of a tensor to all 32 crystal classes and the 7 limiting groups in their standard axes.

    A tensor that is odd under time reversal is compared with the 122 magnetic classes.

    The axes are not optimised: a tensor measured in others is turned first.  What violates the index
    symmetry is projected out before distances are taken.

    Args:
        tensor: One tensor, [3, ..., 3], as an array or nested lists of real or complex numbers.
        symmetry: Its index symmetry, or an entry of the catalogue.
        parity: "polar" (the default) or "axial".
        time_reversal: "even" (the default) or "odd".

    Returns:
        The distances; ``.best(tolerance)`` is the class that describes the tensor with the fewest constants.

    Raises:
        ValueError: The array is not one tensor of finite numbers of this rank.

    >>> closest_class([[2, 0, 0], [0, 2, 0], [0, 0, 3]], "ij=ji").best().name
    '6/mmm'
    """
    triclinic = crystal("1").invariants(symmetry, parity, time_reversal=time_reversal)
    array = numbers(tensor)
    if array.shape != (3,) * triclinic.rank or not np.isfinite(array).all():
        finite = "" if np.isfinite(array).all() else " with numbers that are not finite"
        raise ValueError(
            f"one tensor of shape {(3,) * triclinic.rank} with finite numbers is needed, got "
            f"the shape {array.shape}{finite}"
        )
    array = triclinic.project(array)
    size = float(np.linalg.norm(array))
    distances, constants = {}, {}
    for name in _classes(triclinic.time_reversal):
        allowed = crystal(name).invariants(symmetry, parity, time_reversal=time_reversal)
        distances[name] = float(np.linalg.norm(array - allowed.project(array))) / size if size else 0.0
        constants[name] = allowed.n_constants
    return ClassDistances(distances, constants)


def _classes(time_reversal: str) -> tuple[str, ...]:
    if time_reversal == "even":
        return (*CRYSTAL_CLASSES, *LIMITING_GROUPS)
    from cartensor.magnetic_classes import MAGNETIC_CLASSES

    return tuple(MAGNETIC_CLASSES)
