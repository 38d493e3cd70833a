"""Whether the tensors of crystals are given in the axes of their structures.

By Neumann's principle the point group of a crystal leaves a tensor of the crystal unchanged, and takes the
tensor of an atom to that of its image. Labels that were turned into other axes break this, and nothing
else in a data set tells of it. Labels whose Voigt indices are read in another way than they were written
break it, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from carnet.data.crystal_symmetry import CrystalSymmetry, crystal_symmetry
from carnet.data.structures import Structure
from carnet.data.targets.rotation import representation
from carnet.data.targets.target import TargetConfig

# A change below either is noise of a calculation: relative to the tensor, and to its parts of weight > 0
TOLERANCE = 0.01
ANISOTROPY_TOLERANCE = 0.25
# Parts of weight > 0 that are smaller than this beside the tensor say nothing of axes
ISOTROPIC = 0.02
# Tensors that are smaller than this beside the root mean square of all are zero but for noise
NEGLIGIBLE = 0.02
# Share of deviating crystals above which single calculations can no longer be the reason
MANY = 0.15
_TRIVIAL = 1e-6


@dataclass(frozen=True)
class OrientationConsistency:
    """What the crystals of a data set say of the axes of one target.

    Attributes:
        target: its name.
        per: "structure" or "atom".
        crystals: crystals whose point group says something of the target and whose labels are not isotropic.
        others: labelled structures of which nothing can be said: no crystals, no such symmetry, isotropic.
        deviating: those whose labels are not invariant, the worst first.
        deviations: relative deviation of each of these.
        in_standard_axes: how many of these are invariant under the point group in the standard axes of
            crystal physics (J. F. Nye, IEEE Std 176), which is not the structure's own.
        other_reading: declaration ("voigt_order: vasp") with which most of the labels would be invariant;
            empty where there is none.
        left_by_it: number of crystals that would still deviate.
    """

    target: str
    per: str
    crystals: int
    others: int
    deviating: tuple[str, ...]
    deviations: tuple[float, ...]
    in_standard_axes: int
    other_reading: str = ""
    left_by_it: int = 0

    @property
    def share(self) -> float:
        """Of the crystals, those that deviate."""
        return len(self.deviating) / self.crystals if self.crystals else 0.0

    @property
    def message(self) -> str:
        """One or two sentences."""
        what = "labels" if self.per == "structure" else "labels of atoms"
        if not self.crystals:
            return f"{self.target}: no crystal has a symmetry that would tell in which axes its {what} are"
        if not self.deviating:
            return (
                f"{self.target}: {what} of all {self.crystals} crystals that can tell are invariant under "
                "their own point group"
            )
        text = (
            f"{self.target}: {what} of {len(self.deviating)} of {self.crystals} crystals ({self.share:.0%}) are "
            f"not invariant under their own point group, by up to {self.deviations[0]:.0%} of the tensor"
        )
        if self.other_reading:
            text += f"; with {self.other_reading} {self.left_by_it} would not be: are the files written so?"
        elif self.share > MANY:
            text += "; they may be given in other axes (e.g. IEEE)"
        else:
            text += "; these calculations may be poor, belong to another structure, or be given in other axes"
        if self.in_standard_axes > len(self.deviating) / 2:
            text += (
                f"; of these, {self.in_standard_axes} would be invariant if they were given in the standard "
                "axes of crystal physics (IEEE)"
            )
        return text


@dataclass
class _Crystal:
    """What one crystal says: how far its label changes, and sizes to compare that with."""

    source: str
    change: float
    size: float
    anisotropy: float
    in_standard_axes: float = field(default=np.inf)
    otherwise: dict[str, _Crystal] = field(default_factory=dict)  # the same of the label read in other ways


class OrientationCheck:
    """Looks at structures one after the other, for one target."""

    def __init__(self, target: TargetConfig) -> None:
        """Begin.

        Args:
            target: of structures or of atoms.
        """
        self.target = target
        self._crystals: list[_Crystal] = []
        self._others = 0
        isotropic = [part.columns for part in target.parts if part.weight == 0]
        self._is_anisotropic = np.ones(target.dimension, dtype=bool)
        for columns in isotropic:
            self._is_anisotropic[columns] = False
        self._readings = other_readings(target)

    def add(self, structure: Structure, symmetry: CrystalSymmetry | None) -> None:
        """Look at one structure; without a label it counts for nothing.

        Args:
            structure: with the target among its tensors.
            symmetry: of the structure; None where it is no crystal.
        """
        rows = structure.tensors[self.target.name]
        if np.isnan(rows).all():
            return
        matrices = None if symmetry is None else representation(self.target, symmetry.operations)
        if matrices is None:
            self._others += 1
            return
        if self.target.per == "structure":
            values, images = rows, np.zeros((len(matrices), 1), dtype=np.int64)
        else:
            values, images = _of_primitive_atoms(rows, symmetry), symmetry.images
        known = ~np.isnan(values).any(axis=1)
        is_trivial = np.abs(matrices - np.eye(self.target.dimension)).max(axis=(1, 2)) < _TRIVIAL
        # an operation tells of the axes where it turns a labelled tensor and takes it to a labelled one
        if not (known & known[images[~is_trivial]]).any():
            self._others += 1
            return
        crystal = self._crystal(structure.source, values, matrices, images)
        crystal.otherwise = {
            name: self._crystal(structure.source, values @ reading, matrices, images)
            for name, reading in self._readings.items()
        }
        if self.target.per == "structure":
            crystal.in_standard_axes = self._change_in_standard_axes(values, symmetry.point_group)
        self._crystals.append(crystal)

    def _crystal(self, source: str, values: np.ndarray, matrices: np.ndarray, images: np.ndarray) -> _Crystal:
        changes = [_change(matrix, values, image) for matrix, image in zip(matrices, images, strict=True)]
        return _Crystal(source, max(changes), _size(values), _size(values[:, self._is_anisotropic]))

    def result(self) -> OrientationConsistency:
        """What was found."""
        sizes = np.array([crystal.size for crystal in self._crystals])
        floor = NEGLIGIBLE * float(np.sqrt(np.mean(sizes**2))) if len(sizes) else 0.0
        telling = [c for c in self._crystals if c.anisotropy > ISOTROPIC * max(c.size, floor)]
        deviating = [c for c in telling if _deviates(c, c.change, floor)]
        deviating.sort(key=lambda crystal: -crystal.change / crystal.size)
        reading, left = "", len(deviating)
        for name in self._readings:
            others = [crystal.otherwise[name] for crystal in telling]
            count = sum(_deviates(other, other.change, floor) for other in others)
            reading, left = (name, count) if count < min(left, len(deviating) / 2) else (reading, left)
        return OrientationConsistency(
            target=self.target.name,
            per=self.target.per,
            crystals=len(telling),
            others=self._others + len(self._crystals) - len(telling),
            deviating=tuple(crystal.source for crystal in deviating),
            deviations=tuple(crystal.change / crystal.size for crystal in deviating),
            in_standard_axes=sum(not _deviates(c, c.in_standard_axes, floor) for c in deviating),
            other_reading=reading,
            left_by_it=left if reading else 0,
        )

    def _change_in_standard_axes(self, values: np.ndarray, point_group: str) -> float:
        import cartensor

        elements = cartensor.crystal(point_group).elements
        operations = np.array([[[float(v) for v in row] for row in matrix] for matrix in elements])
        matrices = representation(self.target, operations)
        return max(_change(matrix, values, np.zeros(1, dtype=np.int64)) for matrix in matrices)


def orientation_consistency(
    structures: Sequence[Structure], targets: Sequence[TargetConfig], most: int | None = None
) -> tuple[OrientationConsistency, ...]:
    """Whether the labels of crystals are given in the axes of their structures.

    Args:
        structures: with the targets among their tensors.
        targets: the targets; scalars say nothing of axes and are left out.
        most: look at so many structures only, at equal distances in the order; None: at all.
    """
    checks = [OrientationCheck(target) for target in targets if says_something(target)]
    count = len(structures) if most is None else min(len(structures), most)
    for place in np.linspace(0, len(structures) - 1, count).astype(int) if checks else ():
        structure = structures[int(place)]
        symmetry = crystal_symmetry(structure)
        for check in checks:
            check.add(structure, symmetry)
    return tuple(check.result() for check in checks)


def says_something(target: TargetConfig) -> bool:
    """Whether a target has parts that depend on the axes."""
    return target.per != "edge" and any(part.weight > 0 for part in target.parts)


def other_readings(target: TargetConfig) -> dict[str, np.ndarray]:
    """How labels in Voigt or Mandel form may be meant in another way than is declared.

    Returns:
        Declaration -> matrix [dimension, dimension] that takes natural parts (rows) as read to those that the
        same numbers stand for with it. Empty for other forms.
    """
    if target.form not in ("voigt", "mandel"):
        return {}
    changes: list[dict[str, str]] = [{"voigt_order": order} for order in ("voigt", "vasp", "abaqus")]
    changes += [{"form": "voigt", "voigt": factor} for factor in ("stress", "strain")] + [{"form": "mandel"}]
    as_written = target.in_form(np.eye(target.dimension))
    found = {}
    for change in changes:
        other = TargetConfig(**{**target.model_dump(), **change})
        matrix = other.natural(other.from_form(as_written))
        if np.abs(matrix - np.eye(target.dimension)).max() > _TRIVIAL:
            found[", ".join(f"{key}: {value}" for key, value in change.items())] = matrix
    return found


def _deviates(crystal: _Crystal, change: float, floor: float) -> bool:
    least = max(TOLERANCE * max(crystal.size, floor), ANISOTROPY_TOLERANCE * crystal.anisotropy)
    return change > least


def _of_primitive_atoms(rows: np.ndarray, symmetry: CrystalSymmetry) -> np.ndarray:
    """The mean of the labelled copies of each atom of the primitive cell, [primitive atoms, dimension]."""
    known = ~np.isnan(rows).any(axis=1)
    count = symmetry.images.shape[1]
    sums = np.zeros((count, rows.shape[1]))
    np.add.at(sums, symmetry.primitive[known], rows[known])
    counts = np.bincount(symmetry.primitive[known], minlength=count)
    with np.errstate(invalid="ignore"):
        return sums / counts[:, None]


def _change(matrix: np.ndarray, values: np.ndarray, image: np.ndarray) -> float:
    """Root mean square over atoms of the difference between an image's tensor and the turned one."""
    return _size(values[image] - values @ matrix.T)


def _size(rows: np.ndarray) -> float:
    """Root mean square of the norms of rows; those of NaN left out, zero without any."""
    squares = (rows**2).sum(axis=1)
    squares = squares[~np.isnan(squares)]
    return float(np.sqrt(squares.mean())) if len(squares) else 0.0
