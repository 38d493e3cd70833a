"""Whether sign and unit of the stress are plausible: it is the energy's derivative by the strain. Imports NumPy.

Frames that differ by their volume alone give that derivative as a finite difference, dE/dV = tr(stress) / 3.
Where a set has none, frames of one composition may still show by a fit of the energy over the volume which sign
the stress has; else the order of magnitude is all that can be looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from carnet.data.facts import FrameFacts
from carnet.data.findings import Finding

GPA = 1 / 160.21766208  # eV/Å^3
# what a stress in another unit is larger by than one in eV/Å^3
_FACTORS = {
    "eV/Ang^3": 1.0,
    "GPa": 1 / GPA,
    "kbar": 10 / GPA,
    "Hartree/Bohr^3": 0.52917721**3 / 27.21138602,
}
AGREES = 0.15  # relative deviation of the fitted slope that finite differences and noise explain
CLEAR = 0.8  # correlation below which nothing is concluded
TYPICAL = (1e-5, 0.5)  # eV/Å^3; medians of the largest components of most sets lie between


def check_stress(facts: Sequence[FrameFacts]) -> Iterator[Finding]:
    """Compare the stress with the energy.

    Args:
        facts: of every frame.
    """
    stressed = [frame for frame in facts if frame.stress is not None]
    if not stressed:
        return
    flat = [frame.source for frame in stressed if frame.volume == 0]
    if flat:
        yield Finding("stress", "warning", f"{len(flat)} frames have a stress, but are not periodic in 3D", flat)
    usable = [frame for frame in stressed if frame.volume > 0 and frame.energy is not None]
    slopes, pressures = finite_differences(usable)
    finding = _verdict(slopes, pressures, "finite differences of frames that differ by their volume alone", AGREES)
    if finding is None:
        slopes, pressures = fitted_slopes(usable)
        finding = _verdict(slopes, pressures, "fits of the energy over the volume", 1.0)
    yield finding or _by_magnitude(stressed)


def finite_differences(frames: Sequence[FrameFacts]) -> tuple[np.ndarray, np.ndarray]:
    """(E2 - E1) / (V2 - V1), and the mean of tr(stress) / 3, of frames next to each other in volume.

    Args:
        frames: with volume, energy and stress.

    Returns:
        eV/Å^3, [P] each.
    """
    series: dict[bytes, list[FrameFacts]] = defaultdict(list)
    for frame in frames:
        series[frame.shape].append(frame)
    slopes, pressures = [], []
    for members in series.values():
        members.sort(key=lambda frame: frame.volume)
        for one, other in zip(members, members[1:], strict=False):
            # nearer ones are the same volume, farther ones no neighbours
            if 1e-4 < other.volume / one.volume - 1 < 0.2:
                slopes.append((other.energy - one.energy) / (other.volume - one.volume))
                pressures.append((np.trace(one.stress) + np.trace(other.stress)) / 6)
    return np.array(slopes), np.array(pressures)


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
        explained = 1 - np.var(energies - np.polyval((curvature, slope, 0), centred)) / max(np.var(energies), 1e-30)
        if curvature > 0 and explained > CLEAR:
            slopes.append(2 * curvature * centred + slope)
            pressures.append(np.array([np.trace(frame.stress) / 3 for frame in members]))
    return np.concatenate(slopes), np.concatenate(pressures)


def _verdict(slopes: np.ndarray, pressures: np.ndarray, method: str, tolerance: float) -> Finding | None:
    """What the comparison says; None where it says nothing."""
    if len(slopes) < 4 or np.ptp(pressures) == 0 or np.ptp(slopes) == 0:
        return None
    correlation = float(np.corrcoef(slopes, pressures)[0, 1])
    if abs(correlation) < CLEAR:
        return None
    # the median of ratios is not moved by a few frames of another kind
    large = np.abs(pressures) > 0.1 * np.abs(pressures).max()
    ratio = float(np.median(pressures[large] / slopes[large]))
    values = {"ratio": ratio, "correlation": correlation, "pairs": len(slopes), "method": method}
    unit = min(_FACTORS, key=lambda name: abs(np.log(abs(ratio) / _FACTORS[name]))) if ratio else "eV/Ang^3"
    near = abs(np.log(max(abs(ratio), 1e-30) / _FACTORS[unit])) < np.log1p(tolerance)
    compared = f"tr(stress)/3 is {ratio:.3g} times dE/dV by {method} ({len(slopes)} values)"
    if near and ratio > 0 and unit == "eV/Ang^3":
        return Finding("stress", "ok", f"sign and unit agree with the energies: {compared}", values=values)
    hints = []
    if ratio < 0:
        hints.append("the sign is reversed (stress_sign=compressive)")
    if near and unit != "eV/Ang^3":
        hints.append(f"the unit seems to be {unit} (stress={unit})")
    if not near:
        hints.append("the unit is not known, or stress and energy belong to different calculations")
    return Finding("stress", "error", f"{compared}: {' and '.join(hints)}", values=values)


def _by_magnitude(frames: Sequence[FrameFacts]) -> Finding:
    median = float(np.median([np.abs(frame.stress).max() for frame in frames]))
    values = {"median of the largest component": median}
    low, high = TYPICAL
    if median > high:
        message = f"the median of the largest components is {median:.3g} eV/Å^3 ({median / GPA:.0f} GPa)"
        return Finding("stress", "warning", f"{message}, which is much; is the unit GPa or kbar?", values=values)
    if 0 < median < low:
        return Finding("stress", "warning", f"the median of the largest components is {median:.1e} eV/Å^3, which is "
                       "little; is the unit another one?", values=values)  # fmt: skip
    return Finding(
        "stress",
        "note",
        f"cannot tell whether its sign is right: no frames differ by their volume alone; the magnitude (median "
        f"{median / GPA:.2g} GPa) is plausible",
        values=values,
    )
