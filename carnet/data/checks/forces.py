"""Whether sign and unit of the forces are plausible: they are the energy's negative gradient.

Frames that are near one another show it by finite differences (see ``force_pairs``), file by file: by one factor between
the works of the forces and the changes of the energy, or by none, where labels contradict one another.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from carnet.data.checks.findings import Finding
from carnet.data.checks.force_pairs import ForcePairs, Works
from carnet.data.units import ENERGY, FORCE, LENGTH, Units, unit_value

FEWEST = 6  # values
SHARE = 0.8  # of the values, which must agree with one another
ALIKE = 1.5  # factor within which two values do
CLOSELY = 1.25  # factor within which forces and energies agree
ROUGHLY = 1.75  # and beyond which they do not: the trapezoidal rule is up to 1.4 off between frames 0.5 Å apart
NAMED = 1.05  # factor beyond the nearest explanation up to which others are named as well
LEAST_EXPLAINED = {0.1: 0.8, 0.25: 0.5}
"""Share of the changes that right labels explain in any case, by the displacement (Å) up to which frames are compared."""
PART = 0.15  # of the pairs, which agree with one another on a factor where a part of the frames has another unit
AGREE = 0.1  # logarithms of factors that agree lie within this
COMPARABLE = 4.0  # factor within which works and changes are of one size; noise of the energies is above or below
NOISE = 2e-3  # eV times the root of the number of atoms; smaller changes tell nothing
ABSURD = 20.0  # times the median: values of frames of another kind
FORCES = (
    *("eV/Ang", "eV/Bohr", "Hartree/Bohr", "Hartree/Ang", "Rydberg/Bohr", "Rydberg/Ang", "kcal/mol/Ang"),
    *("kcal/mol/Bohr", "kJ/mol/Ang", "kJ/mol/nm", "meV/Ang", "eV/nm"),
)
ENERGIES = ("eV", "meV", "Hartree", "Rydberg", "kcal/mol", "kJ/mol")
LENGTHS = ("Ang", "Bohr", "nm")


def check_forces(pairs: ForcePairs, units: Units) -> Iterator[Finding]:
    """Compare the forces with the energies.

    Args:
        pairs: of all frames with energies and forces.
        units: what is declared of them.
    """
    near = pairs.works()
    verdicts = {file: _ratio(works) for file, works in near.items()}
    known = {file: found for file, found in verdicts.items() if found is not None}
    if not pairs.frames:
        return
    contradictions = [
        found
        for file, works in near.items()
        if file not in known and (found := _two_units(file, works, units) or _contradiction(file, works))
    ]
    yield from contradictions
    if not known:
        if not contradictions:
            yield _untold(near)
        return
    right = not contradictions
    for file, (ratio, works) in known.items():
        if 1 / ROUGHLY < ratio < ROUGHLY:
            continue
        right = False
        hints = []
        if ratio < 0:
            hints.append("they are gradients, the negative of forces (multiply them by -1)")
        if not 1 / ROUGHLY < abs(ratio) < ROUGHLY:
            hints.append(_unit_hint(units, abs(ratio), works.atoms))
        message = f"{file + ': ' if file else ''}{' and '.join(hints)}: {_compared(ratio, works)}"
        yield Finding("forces", "error", message, values=_values(ratio, works))
    if right:
        ratio, works = max(known.values(), key=lambda found: abs(math.log(found[0])))
        agrees = 1 / CLOSELY < ratio < CLOSELY
        verdict = "sign and unit agree with the energies" if agrees else "sign and order of magnitude are right"
        message = f"{verdict}: {_compared(ratio, works)}"
        yield Finding("forces", "ok" if agrees else "note", message, values=_values(ratio, works))


def _ratio(works: Works) -> tuple[float, Works] | None:
    """Work of the forces over change of the energy, and what it is founded on; None where that is not one number.

    Small changes are noise, so that those count which are large in both; the median is not moved by a few frames of
    another kind.
    """
    usable = np.flatnonzero(works.by_energy * works.by_forces)
    ranks = [np.argsort(np.argsort(np.abs(values[usable]))) for values in (works.by_energy, works.by_forces)]
    count = max((len(usable) + 1) // 2, FEWEST)
    large = usable[np.argsort(-np.minimum(*ranks), kind="stable")[:count]]
    if len(large) < FEWEST:
        return None
    founded = Works(works.by_energy[large], works.by_forces[large], works.sizes[large], works.atoms)
    ratios = founded.by_forces / founded.by_energy
    ratio = float(np.median(ratios))
    alike = np.count_nonzero((ratios / ratio < ALIKE) & (ratios / ratio > 1 / ALIKE))
    return (ratio, founded) if alike >= SHARE * len(ratios) else None


def _two_units(file: str, works: Works, units: Units) -> Finding | None:
    """An error where many pairs agree on the unit that is declared, and many others on another one."""
    usable = works.by_energy * works.by_forces > 0
    factors = np.log(works.by_forces[usable] / works.by_energy[usable])
    others = np.sort(factors[np.abs(factors) > math.log(ROUGHLY)])
    right = np.count_nonzero(np.abs(factors) < AGREE / 2)
    if not len(others):
        return None
    counts = np.searchsorted(others, others + AGREE) - np.arange(len(others))
    most = int(np.argmax(counts))
    if min(right, counts[most]) < max(PART * len(works.by_energy), FEWEST):
        return None
    ratio = float(np.exp(np.median(others[most : most + counts[most]])))
    message = (
        f"{file + ': ' if file else ''}a part of the frames has another unit ({_unit_hint(units, ratio, works.atoms)}): in "
        f"{right} pairs of near frames the forces give the changes of the energy, in {counts[most]} pairs {ratio:.3g} times "
        "these"
    )
    return Finding("forces", "error", message, values=_values(ratio, works))


def _contradiction(file: str, works: Works) -> Finding | None:
    """An error where near frames show that forces and energies do not belong together; None where they do not show it.

    Right labels explain the changes between near frames whatever the frames are, unless noise of the energies covers
    them: noise is of another size than the work of the forces, and does not become smaller as frames come nearer.
    """
    for nearness, least in LEAST_EXPLAINED.items():  # noqa: B007, of the last one
        chosen = _sound(works, works.sizes < nearness)
        if np.count_nonzero(chosen) >= 2 * FEWEST:
            break
    else:
        return None
    energy, forces, sizes = works.by_energy[chosen], works.by_forces[chosen], works.sizes[chosen]
    change, work = np.median(np.abs(energy)), np.median(np.abs(forces))
    if change < NOISE * math.sqrt(works.atoms) or _is_noise(energy, sizes):
        return None
    if not 1 / COMPARABLE < change / work < COMPARABLE:
        return None
    explained = _explained(energy, forces)
    if explained > least:
        return None
    message = (
        f"{file + ': ' if file else ''}the forces do not belong to these energies and positions (other atoms', other axes', "
        f"other frames', or noisy energies?): their work explains {100 * explained:.0f} % of the changes of the energy in "
        f"{len(energy)} pairs of near frames"
    )
    return Finding("forces", "error", message, values={"explained": explained, "values": len(energy)})


def _untold(near: dict[str, Works]) -> Finding:
    """Why nothing can be told."""
    unsure = {file: works for file, works in near.items() if np.count_nonzero(_sound(works)) >= FEWEST}
    if not unsure:
        why = (
            "too few frames are near one another (such as those of a trajectory, or of one structure with small "
            "displacements)"
        )
    else:
        works = max(unsure.values(), key=lambda works: len(works.by_energy))
        chosen = _sound(works)
        explained = _explained(works.by_energy[chosen], works.by_forces[chosen])
        why = (
            f"between the nearest frames ({np.count_nonzero(chosen)} pairs, displacements up to "
            f"{works.sizes[chosen].max():.2g} Å) the work of the forces explains {100 * explained:.0f} % of the changes of the "
            "energy; the frames are too far apart for more, or the energies are noisy, or the labels contradict one another"
        )
    return Finding("forces", "note", f"cannot tell whether sign and unit are right: {why}")


def _sound(works: Works, chosen: np.ndarray | bool = True) -> np.ndarray:
    """Which pairs have changes and works, and none that is far above those of the others, [P] bool."""
    chosen = (works.by_energy * works.by_forces != 0) & chosen
    for values in (np.abs(works.by_energy), np.abs(works.by_forces)):
        if chosen.any():
            chosen &= values < ABSURD * np.median(values[chosen])
    return chosen


def _explained(by_energy: np.ndarray, by_forces: np.ndarray) -> float:
    """Share of the squared changes of the energy that a multiple of the works explains."""
    return float((by_energy @ by_forces) ** 2 / ((by_energy @ by_energy) * (by_forces @ by_forces)))


def _is_noise(by_energy: np.ndarray, sizes: np.ndarray) -> bool:
    """Whether changes of the energy are as large between frames that are much nearer than others."""
    quarter = max(len(sizes) // 4, 1)
    order = np.argsort(sizes)
    near, far = order[:quarter], order[-quarter:]
    farther = np.median(sizes[far]) / np.median(sizes[near])
    return bool(
        farther > 2 and np.median(np.abs(by_energy[far])) < math.sqrt(farther) * np.median(np.abs(by_energy[near]))
    )


def _compared(ratio: float, works: Works) -> str:
    return (
        f"the forces give {ratio:.3g} times the changes of the energy, by finite differences between near frames "
        f"({len(works.by_energy)} values)"
    )


def _values(ratio: float, works: Works) -> dict[str, float | int]:
    return {"ratio": ratio, "values": len(works.by_energy)}


def _unit_hint(units: Units, ratio: float, n_atoms: int) -> str:
    """What has another unit, if the work of the forces is larger than right by this ratio."""
    found: list[tuple[float, str]] = []
    for quantity, dimension, names, power in (
        ("forces", FORCE, FORCES, -1),
        ("energy", ENERGY, ENERGIES, 1),
        ("length", LENGTH, LENGTHS, -1),
    ):
        declared = unit_value(getattr(units, quantity), dimension)
        for name in names:
            actual = unit_value(name, dimension)
            noun = {"forces": "forces", "energy": "energies", "length": "lengths"}[quantity]
            found.append(
                (_apart(declared * ratio**power, actual), f"the unit of the {noun} is {name} ({quantity}={name})")
            )
    for energy in ("Hartree", "Rydberg"):
        if units.energy == "eV" and units.forces == "eV/Ang":
            value = unit_value(energy, ENERGY) / unit_value(f"{energy}/Bohr", FORCE)
            found.append(
                (
                    _apart(ratio, value),
                    f"energies and forces are in atomic units (energy={energy},forces={energy}/Bohr)",
                )
            )
    found.append((_apart(ratio, n_atoms), "the energies are per atom, expected those of whole structures"))
    found.sort(key=lambda entry: entry[0])
    nearest = found[0][0]
    if nearest > math.log(CLOSELY):
        return "the unit is not known, or energies and forces belong to different calculations"
    return ", or ".join(text for apart, text in found if apart <= nearest + math.log(NAMED))


def _apart(one: float, other: float) -> float:
    return abs(math.log(one / other))
