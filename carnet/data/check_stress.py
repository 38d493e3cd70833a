"""Whether sign and unit of the stress are plausible: it is the energy's derivative by the strain.

Frames that are small deformations of one another show it by finite differences (see ``strain_pairs``). Where
a set has none, frames of one composition may still show by a fit of the energy over the volume which sign the
stress has (dE/dV = tr(stress) / 3); else the order of magnitude is all that can be looked at. Imports NumPy.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from carnet.data.facts import FrameFacts
from carnet.data.findings import Finding
from carnet.data.strain_pairs import StrainPairs
from carnet.data.structures import left_out_stresses
from carnet.data.units import STRESS, Units, unit_value

GPA = 1 / 160.21766208  # eV/Å^3
CANDIDATES = ("eV/Ang^3", "GPa", "kbar", "Hartree/Bohr^3", "Pascal")
FEWEST = 4  # values
CLEAR = 0.8  # correlation below which nothing is concluded
CLOSELY, ROUGHLY = 1.25, 2.5  # factors within which two numbers agree; units differ by ten at least
TYPICAL = (1e-5, 0.5)  # eV/Å^3; medians of the largest components of most sets lie between


def check_stress(facts: Sequence[FrameFacts], pairs: StrainPairs, units: Units) -> Iterator[Finding]:
    """Compare the stress with the energy.

    Args:
        facts: of every frame.
        pairs: of the same frames.
        units: what is declared of the stress.
    """
    flat = [frame.source for frame in facts if frame.stress_left_out]
    if flat:
        yield Finding("stress", "warning", left_out_stresses(len(flat)), flat)
    stressed = [frame for frame in facts if frame.stress is not None]
    if not stressed:
        return
    usable = [frame for frame in stressed if frame.volume > 0 and frame.energy is not None]
    yield (
        _verdict(*pairs.works(), "finite differences between similar frames", units)
        or _verdict(*fitted_slopes(usable), "fits of the energy over the volume", units)
        or _by_magnitude(stressed)
    )


def fitted_slopes(frames: Sequence[FrameFacts]) -> tuple[np.ndarray, np.ndarray]:
    """dE/dV of a parabola through the energies of each composition, and tr(stress) / 3, [P] each, eV/Å^3."""
    by_formula: dict[tuple, list[FrameFacts]] = defaultdict(list)
    for frame in frames:
        by_formula[frame.formula].append(frame)
    slopes, pressures = [np.zeros(0)], [np.zeros(0)]
    for members in by_formula.values():
        volumes = np.array([frame.volume for frame in members])
        if len(members) < 8 or np.ptp(volumes) < 0.02 * volumes.mean():
            continue
        energies = np.array([frame.energy for frame in members])
        centred = volumes - volumes.mean()
        curvature, slope, _ = np.polyfit(centred, energies, 2)
        explained = 1 - np.var(energies - np.polyval((curvature, slope, 0), centred)) / max(
            np.var(energies), 1e-30
        )
        if curvature > 0 and explained > CLEAR:
            slopes.append(2 * curvature * centred + slope)
            pressures.append(np.array([np.trace(frame.stress) / 3 for frame in members]))
    return np.concatenate(slopes), np.concatenate(pressures)


def _verdict(by_energy: np.ndarray, by_stress: np.ndarray, method: str, units: Units) -> Finding | None:
    """What the comparison of two arrays says that should be equal; None where it says nothing."""
    if len(by_energy) < FEWEST or np.ptp(by_energy) == 0 or np.ptp(by_stress) == 0:
        return None
    correlation = float(np.corrcoef(by_energy, by_stress)[0, 1])
    if abs(correlation) < CLEAR:
        return None
    # both ways, because noise in the denominator makes a ratio smaller
    ratio = float(_median_ratio(by_stress, by_energy) / _median_ratio(by_energy, by_stress))
    ratio = math.copysign(math.sqrt(abs(ratio)), correlation)
    values = {"ratio": ratio, "correlation": correlation, "values": len(by_energy), "method": method}
    compared = (
        f"the stress gives {ratio:.3g} times the changes of the energy, by {method} ({len(by_energy)} values)"
    )
    if 1 / ROUGHLY < ratio < ROUGHLY:
        agrees = 1 / CLOSELY < ratio < CLOSELY
        verdict = (
            "sign and unit agree with the energies" if agrees else "sign and order of magnitude are right"
        )
        return Finding("stress", "ok" if agrees else "note", f"{verdict}: {compared}", values=values)
    hints = []
    if ratio < 0:
        other = "compressive" if units.stress_sign == "tensile" else "tensile"
        hints.append(f"the sign is reversed (stress_sign={other})")
    if not 1 / ROUGHLY < abs(ratio) < ROUGHLY:
        hints.append(_unit_hint(units.stress, abs(ratio)))
    return Finding("stress", "error", f"{' and '.join(hints)}: {compared}", values=values)


def _median_ratio(numerator: np.ndarray, denominator: np.ndarray) -> float:
    """The median is not moved by a few frames of another kind; small denominators say nothing."""
    large = np.abs(denominator) > 0.1 * np.abs(denominator).max()
    return float(np.median(numerator[large] / denominator[large])) or math.nan


def _unit_hint(declared: str, ratio: float) -> str:
    """Which unit the numbers have, if with the declared one they are larger than right by this ratio."""
    actual = unit_value(declared, STRESS) / ratio
    for name in CANDIDATES:
        if 1 / ROUGHLY < actual / unit_value(name, STRESS) < ROUGHLY:
            return f"the unit is {name} (stress={name})"
    return "the unit is not known, or stress and energy belong to different calculations"


def _by_magnitude(frames: Sequence[FrameFacts]) -> Finding:
    median = float(np.median([np.abs(frame.stress).max() for frame in frames]))
    values = {"median of the largest component": median}
    low, high = TYPICAL
    if median > high:
        message = f"the median of the largest components is {median:.3g} eV/Å^3 ({median / GPA:.0f} GPa)"
        return Finding(
            "stress", "warning", f"{message}, which is much; is the unit GPa or kbar?", values=values
        )
    if 0 < median < low:
        message = f"the median of the largest components is {median:.1e} eV/Å^3, which is little"
        return Finding("stress", "warning", f"{message}; is the unit another one?", values=values)
    return Finding(
        "stress",
        "note",
        "cannot tell whether its sign is right: no frames are small deformations of one another; the "
        f"magnitude (median {median / GPA:.2g} GPa) is plausible",
        values=values,
    )
