"""Labels that are so far above all others that they are mistakes: nothing is scaled or shifted by them.

A root mean square is that of its largest values: one force of 1e6 eV/Å among a thousand of 1 eV/Å makes it 3e4. What is
left out must be few and far above everything else, so that data without such values have the statistics of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from carnet.data.structures import Structure, element_counts
from carnet.errors import first_of
from carnet.evaluation.energy_zero import MOST

FEW = 0.05  # share of the values, but at least one; what is more frequent is another kind of structures
# by how much the values are larger than the largest of the others, and what no sane value exceeds: forces of 100 eV/Å
# are those of colliding nuclei, no bond is worth 50 eV an atom, and 10 eV/Å^3 (1,600 GPa) is beyond the centre of planets
FORCES, ENERGIES, STRESSES = (100.0, 100.0), (10.0, MOST), (100.0, 10.0)
TENSORS = (1000.0, 0.0)
SHOWN = 3  # frames in a line
REWEIGHTED = 30  # times, for the least absolute deviations
SETTLED = 1e-3  # eV an atom, below which a deviation gets no more weight


@dataclass(frozen=True)
class Outliers:
    """Structures with labels that set no scale.

    Attributes:
        energies: Positions of those whose energy is far from what all others explain.
        forces: Of those with a force far above all others.
        lines: Which they are, for people, and those with such a stress, from which nothing is taken.
    """

    energies: frozenset[int] = frozenset()
    forces: frozenset[int] = frozenset()
    lines: tuple[str, ...] = ()


@dataclass
class _Sizes:
    """The size of one label of each structure that has it.

    Attributes:
        places: Positions of these structures.
        sources: Where they come from.
        values: The label's value in each that is furthest from what is expected.
    """

    places: list[int] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    values: list[float] = field(default_factory=list)

    def add(self, place: int, structure: Structure, value: float) -> None:
        self.places.append(place)
        self.sources.append(structure.source)
        self.values.append(value)

    def far(self, limits: tuple[float, float]) -> np.ndarray:
        """Which are far above all others, the largest first."""
        sizes = np.abs(self.values)
        found = np.flatnonzero(far_above(sizes, *limits))
        return found[np.argsort(-sizes[found], kind="stable")]

    def line(self, name: str, far: np.ndarray, unit: str, spared: str | None) -> str:
        """What is said of those."""
        named = [f"{self.sources[k]} ({self.values[k]:.4g} {unit})" for k in far]
        rest = np.delete(np.abs(self.values), far).max()
        return outlier_line(name, named, f"{rest:.3g}", spared)


def far_above(sizes: np.ndarray, ratio: float, floor: float) -> np.ndarray:
    """Which of some sizes are few and far above all others, [sizes] bool.

    Args:
        sizes: Not negative, [sizes].
        ratio: By what factor they exceed the largest of the others.
        floor: What they exceed in any case.
    """
    few = max(1, int(FEW * len(sizes)))
    if len(sizes) <= few:
        return np.zeros(len(sizes), dtype=bool)
    largest = np.partition(sizes, len(sizes) - few - 1)[len(sizes) - few - 1]
    if largest == 0.0 and floor == 0.0:
        return np.zeros(len(sizes), dtype=bool)
    return sizes > max(ratio * largest, floor)


def label_outliers(structures: Iterable[Structure], species: Sequence[int], part: str = "train") -> Outliers:
    """Look through energies, forces and stresses.

    Args:
        structures: Read once, one after the other.
        species: Atomic numbers of their elements.
        part: Of the data; from others than "train" nothing is taken.
    """
    energies, forces, stresses, counts = _Sizes(), _Sizes(), _Sizes(), []
    for place, structure in enumerate(structures):
        if structure.energy is not None:
            counts.append(element_counts(structure.numbers, species))
            energies.add(place, structure, structure.energy)
        if structure.forces is not None:
            forces.add(place, structure, float(np.nanmax(np.abs(structure.forces))))
        if structure.stress is not None:
            stresses.add(place, structure, float(np.abs(structure.stress).max()))
    if counts:
        energies.values = energy_deviations(np.array(counts, dtype=np.float64), np.array(energies.values)).tolist()
    found, lines = {}, []
    for name, sizes, limits, unit, spared in (
        ("energy", energies, ENERGIES, "eV/atom from what its composition explains", "the reference energies"),
        ("force", forces, FORCES, "eV/Å", "the scale"),
        ("stress", stresses, STRESSES, "eV/Å^3", None),
    ):
        far = sizes.far(limits)
        found[name] = frozenset(sizes.places[k] for k in far)
        if len(far):
            lines.append(sizes.line(name, far, unit, spared if part == "train" else None))
    return Outliers(found["energy"], found["force"], tuple(lines))


def outlier_line(name: str, named: Sequence[str], rest: str, spared: str | None) -> str:
    """What is said of values far above the others.

    Args:
        name: The quantity.
        named: Each place with its value, the largest first.
        rest: The largest of the other values.
        spared: What is taken from the others alone; None for nothing.
    """
    others = "" if spared is None else f"; the others alone give {spared}"
    shown = first_of(named, SHOWN)
    return f"warning: {name} far above all others, which are at most {rest}: {shown}{others}. Is the label right?"


def energy_deviations(counts: np.ndarray, energies: np.ndarray) -> np.ndarray:
    """Energies less what one energy an element explains, eV/atom; few wrong ones do not draw the others along.

    Where least squares leave something implausible, least absolute deviations are taken instead, by reweighting.

    Args:
        counts: Atoms of each element, [structures, species].
        energies: eV, [structures].
    """
    atoms = counts.sum(1)
    shares, each = counts / atoms[:, None], energies / atoms
    # a common mean first, or the rounding of energies of core electrons would be that of the deviations
    mean = np.median(each)
    deviations = each - mean - shares @ np.linalg.lstsq(shares, each - mean, rcond=None)[0]
    if not (np.abs(deviations) > ENERGIES[1]).any():
        return deviations
    for _ in range(REWEIGHTED):
        root = 1.0 / np.sqrt(np.maximum(np.abs(deviations), SETTLED))
        solution = np.linalg.lstsq(root[:, None] * shares, root * (each - mean), rcond=None)[0]
        deviations = each - mean - shares @ solution
    return deviations
