"""Whether sign, unit and components of the stress are plausible: it is the energy's derivative by the strain.

Frames that are small deformations of one another show it by finite differences (see ``strain_pairs``), of normal and
shear components one by one (see ``stress_components``). Where
a set has none, frames of one composition may still show by a fit of the energy over the volume which sign the
stress has (dE/dV = tr(stress) / 3); else the order of magnitude is all that can be looked at.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from carnet.data.checks.findings import Finding
from carnet.data.checks.frame_summary import FrameSummary
from carnet.data.checks.strain_pairs import StrainPairs, StrainWorks
from carnet.data.checks.stress_components import NAMES, PROGRAMS, ComponentFit, fitted_components, shears_left_out
from carnet.data.structures import left_out_stresses
from carnet.data.units import STRESS, Units, unit_value

GPA = 1 / 160.21766208  # eV/Å^3
CANDIDATES = ("eV/Ang^3", "GPa", "kbar", "Hartree/Bohr^3", "Pascal")
FEWEST = 4  # values
EXPLAINED = 0.8  # share of the changes of the energy below which nothing is concluded
CLEAR = 0.8  # correlation below which nothing is concluded
CLOSELY, ROUGHLY = 1.25, 2.5  # factors within which two numbers agree; units differ by ten at least
NAMED = 1.15  # factor within which a unit is named
TWICE = 1.15  # factor within which shears are twice or half of what they should be
TYPICAL = (1e-5, 0.5)  # eV/Å^3; medians of the largest components of most sets lie between


def check_stress(summaries: Sequence[FrameSummary], pairs: StrainPairs, units: Units) -> Iterator[Finding]:
    """Compare the stress with the energy.

    Args:
        summaries: of every frame.
        pairs: of the same frames.
        units: what is declared of the stress.
    """
    flat = [frame.source for frame in summaries if frame.stress_left_out]
    if flat:
        yield Finding("stress", "warning", left_out_stresses(len(flat)), flat)
    stressed = [frame for frame in summaries if frame.stress is not None]
    if not stressed:
        return
    usable = [frame for frame in stressed if frame.volume > 0 and frame.energy is not None]
    yield (
        _component_verdict(works := pairs.works(), units)
        or _slope_verdict(*fitted_slopes(usable), units)
        or _unexplained(works)
        or _by_magnitude(stressed)
    )


def _component_verdict(works: StrainWorks, units: Units) -> Finding | None:
    """What pairs of frames say; None where they say nothing."""
    count = len(works.by_energy)
    if count < FEWEST or not np.ptp(works.by_energy):
        return None
    method = "finite differences between similar frames"
    if shears_left_out(works):
        return Finding(
            "stress",
            "error",
            f"the shear components are missing: yz, xz and xy are zero in {count} pairs of frames that are sheared to one "
            "another",
            values={"values": count, "method": method},
        )
    fit = fitted_components(works)
    if fit.explained < EXPLAINED or (fit.normal is None and fit.shear is None):
        return None
    problems = [] if fit.order is None else [_order_problem(fit.order)]
    problems += _shear_problem(fit)
    ratio = _common_ratio(fit)
    named = " and ".join(f"{value:.3g} times ({name})" for name, value in _told(fit).items())
    if len(_told(fit)) == 2 and not problems:
        named = f"{ratio:.3g} times"
    compared = f"the stress gives {named} the changes of the energy, by {method} ({count} values)"
    values = {"ratio": ratio, "explained": fit.explained, "values": count, "method": method, **_told(fit)}
    return _judged(ratio, problems, compared, values, units)


def _told(fit: ComponentFit) -> dict[str, float]:
    return {name: value for name, value in (("normal", fit.normal), ("shear", fit.shear)) if value is not None}


def _order_problem(order: str) -> str:
    whose = f" ({PROGRAMS[order]})" if order in PROGRAMS else ""
    return f"the components are in the order {order}{whose}, expected {' '.join(NAMES)}"


def _shear_problem(fit: ComponentFit) -> list[str]:
    """What is wrong with the shears alone."""
    if fit.shear is None:
        return []
    factor = fit.shear if fit.normal is None else fit.shear / fit.normal
    for times, text in ((2.0, "twice"), (0.5, "half of")):
        if 1 / TWICE < factor / times < TWICE:
            return [f"the shear components are {text} what they should be"]
    if fit.normal is not None and not 1 / ROUGHLY < factor < ROUGHLY:
        return [f"the shear components are {factor:.3g} times what they should be beside the normal ones"]
    return []


def _common_ratio(fit: ComponentFit) -> float:
    """The factor on all components: that of the normal ones, where they tell."""
    if fit.normal is not None:
        return fit.normal
    # a factor of two is that of the shears
    return fit.shear / next((t for t in (2.0, 0.5) if 1 / TWICE < fit.shear / t < TWICE), 1.0)


def _unexplained(works: StrainWorks) -> Finding | None:
    """Where frames are similar, but stress and energies do not tell the same of them."""
    count = len(works.by_energy)
    if count < FEWEST or not np.ptp(works.by_energy):
        return None
    explained = max(fitted_components(works).explained, 0.0)
    changes = float(np.median(np.abs(works.by_energy)))
    return Finding(
        "stress",
        "note",
        f"cannot tell whether its sign is right: in {count} pairs of frames that are small deformations of one another the "
        f"work of the stress explains {100 * explained:.0f} % of the changes of the energy (median {changes:.2g} eV), whatever "
        "its unit, and not one factor well enough",
        values={"explained": explained, "values": count},
    )


def fitted_slopes(frames: Sequence[FrameSummary]) -> tuple[np.ndarray, np.ndarray]:
    """dE/dV of a parabola through the energies of each composition, and tr(stress) / 3, [P] each, eV/Å^3."""
    by_formula: dict[tuple, list[FrameSummary]] = defaultdict(list)
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


def _slope_verdict(by_energy: np.ndarray, by_stress: np.ndarray, units: Units) -> Finding | None:
    """What fits of the energy over the volume say; None where they say nothing."""
    if len(by_energy) < FEWEST or np.ptp(by_energy) == 0 or np.ptp(by_stress) == 0:
        return None
    correlation = float(np.corrcoef(by_energy, by_stress)[0, 1])
    if abs(correlation) < CLEAR:
        return None
    # both ways, because noise in the denominator makes a ratio smaller
    ratio = float(_median_ratio(by_stress, by_energy) / _median_ratio(by_energy, by_stress))
    ratio = math.copysign(math.sqrt(abs(ratio)), correlation)
    method = "fits of the energy over the volume"
    values = {"ratio": ratio, "correlation": correlation, "values": len(by_energy), "method": method}
    compared = f"the stress gives {ratio:.3g} times the changes of the energy, by {method} ({len(by_energy)} values)"
    return _judged(ratio, [], compared, values, units)


def _judged(ratio: float, problems: list[str], compared: str, values: dict, units: Units) -> Finding:
    """The finding on a factor by which the stress is too large, and on what else is wrong with it."""
    if 1 / ROUGHLY < ratio < ROUGHLY and not problems:
        agrees = 1 / CLOSELY < ratio < CLOSELY
        verdict = "sign and unit agree with the energies" if agrees else "sign and order of magnitude are right"
        return Finding("stress", "ok" if agrees else "note", f"{verdict}: {compared}", values=values)
    hints = list(problems)
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
        if 1 / NAMED < actual / unit_value(name, STRESS) < NAMED:
            return f"the unit is {name} (stress={name})"
    return "the unit is not known, or stress and energy belong to different calculations"


def _by_magnitude(frames: Sequence[FrameSummary]) -> Finding:
    median = float(np.median([np.abs(frame.stress).max() for frame in frames]))
    values = {"median of the largest component": median}
    low, high = TYPICAL
    if median > high:
        message = f"the median of the largest components is {median:.3g} eV/Å^3 ({median / GPA:.0f} GPa)"
        return Finding("stress", "warning", f"{message}, which is much; is the unit GPa or kbar?", values=values)
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
