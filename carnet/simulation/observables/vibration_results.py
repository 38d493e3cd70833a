"""Harmonic vibrations as tables, figures and a page."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi

import numpy as np
from ase import units
from matplotlib.figure import Figure

from carnet.display.page import Headline, Plot, Section, Table, readable
from carnet.display.results import Columns, Results
from carnet.display.style import BLUE, GREEN, INK, ORANGE, new_figure, styled
from carnet.simulation.observables.figures import WIDTH
from carnet.simulation.observables.results import complete
from carnet.simulation.observables.vibrations import Vibrations

AXES = ("x", "y", "z")
MARGIN = 200.0  # cm^-1 that are drawn above the highest mode


def vibration_results(found: Vibrations, source: str, width: float) -> Results:
    """Of vibrations.

    Args:
        found: The modes.
        source: What was measured, by which model.
        width: Full width at half maximum of the lines in figures, cm^-1.
    """
    count, lowest, highest = len(found.wavenumbers), found.wavenumbers[0], found.wavenumbers[-1]
    columns = _mode_columns(found)
    curves = _curves(found, width)
    fixed = _fixed(found.fixed)
    header, rows = _mode_table(columns)
    lines = [
        f"{count} vibrations from {lowest:.1f} to {highest:.1f} cm^-1"
        + ("" if found.is_stable else ": imaginary modes, the structure is at no minimum"),
        f"zero-point energy {found.zero_point:.5f} eV; largest force {found.largest_force:.1e} eV/Å",
        f"{fixed}: no translations and rotations are taken out"
        if fixed
        else f"translations and rotations within {_off(found):.2g} cm^-1 of zero, a measure of the errors of soft modes",
        *_aligned([header, *rows]),
    ]
    headlines = [
        Headline("highest mode", f"{highest:.1f}", "cm⁻¹"),
        Headline(
            "lowest mode",
            f"{lowest:.1f}",
            "cm⁻¹",
            "stable" if found.is_stable else "imaginary: no minimum",
            found.is_stable,
        ),
        Headline("zero-point energy", readable(found.zero_point), "eV"),
    ]
    if not fixed:
        headlines.append(Headline("off zero", readable(_off(found)), "cm⁻¹", "translations and rotations"))
    plot = Plot(
        _figure(found, curves, width),
        f"Bars are the modes, on the right-hand scale; the curves are Lorentzians of a width of {width:g} cm⁻¹ with the "
        "modes' intensities as areas, in the units of the spectra of a run. Imaginary modes are left out.",
    )
    text = (
        f"The Hessian was symmetric to {found.asymmetry:.1e} of its largest element, and the largest force on an atom "
        f"{found.largest_force:.1e} eV/Å."
    )
    if fixed:
        text += f" {fixed}: the modes are those of the other coordinates, as if the fixed ones had infinite masses."
    if found.atoms.pbc.any():
        text += " Intensities are those of a cell; the field of longitudinal modes is not in the wavenumbers."
    return complete(
        "vibrations",
        lines,
        [columns, curves, _displacements(found), _atoms(found), plot],
        "Vibrations",
        f"{source}: {len(found.atoms)} atoms, {count} vibrations.",
        headlines,
        [Section("Spectrum", text, [plot]), Section("Modes", items=[Table(header, rows)])],
    )


def _fixed(fixed: np.ndarray) -> str:
    """How much of a structure is fixed, [atoms, 3] bool, in words; nothing where nothing is."""
    whole, partly = np.count_nonzero(fixed.all(axis=1)), np.count_nonzero(fixed.any(axis=1) & ~fixed.all(axis=1))
    parts = [f"{_counted(whole)} fixed"] if whole else []
    if partly:
        parts.append(f"{_counted(partly)} fixed along some axes")
    return " and ".join(parts)


def _counted(count: int) -> str:
    return "1 atom is" if count == 1 else f"{count} atoms are"


def _off(found: Vibrations) -> float:
    return float(np.abs(found.free).max())


def _mode_columns(found: Vibrations) -> Columns:
    columns = {"mode": np.arange(1, len(found.wavenumbers) + 1), "wavenumber_cm": found.wavenumbers}
    if found.infrared is not None:
        columns["infrared_km_mol"] = found.infrared
        columns["infrared_D2_A2_amu"] = np.sum(found.dipole_slopes**2, axis=1) / units.Debye**2
    if found.raman is not None:
        columns["isotropic_A4_amu"], columns["anisotropic_A4_amu"] = found.raman
        columns["activity_A4_amu"] = found.raman_activity
        columns["depolarization"] = found.depolarization
    return columns


def _mode_table(columns: Columns) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Header and rows of what people read of modes."""
    shown = {
        "mode": ("mode", "d"),
        "wavenumber_cm": ("cm^-1", ".1f"),
        "infrared_km_mol": ("infrared (km/mol)", ".3f"),
        "activity_A4_amu": ("Raman (Å^4/amu)", ".3f"),
        "depolarization": ("depolarization", ".3f"),
    }
    chosen = {name: entry for name, entry in shown.items() if name in columns}
    header = tuple(title for title, _ in chosen.values())
    texts = [
        ["–" if np.isnan(value) else format(value, kind) for value in columns[name].tolist()]
        for name, (_, kind) in chosen.items()
    ]
    return header, list(zip(*texts, strict=True))


def _aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(text.rjust(width) for text, width in zip(row, widths, strict=True)) for row in rows]


def _curves(found: Vibrations, width: float) -> Columns:
    """Broadened lines of all that there is; of the density of modes where light sees nothing."""
    grid = np.arange(0.0, max(found.wavenumbers[-1], 0.0) + MARGIN, min(1.0, width / 5))
    weights = {"infrared_km_mol_per_cm": found.infrared, "raman_A4_amu_per_cm": found.raman_activity}
    if found.infrared is None and found.raman is None:
        weights = {"modes_per_cm": np.ones(len(found.wavenumbers))}
    made = {name: found.curve(grid, of, width) for name, of in weights.items() if of is not None}
    return {"wavenumber_cm": grid, **made}


def _displacements(found: Vibrations) -> Columns:
    """How the atoms of each mode move, one row a mode and atom."""
    count, atoms = found.modes.shape[:2]
    flat = found.modes.reshape(-1, 3)
    moved = {f"d{axis}_dQ": flat[:, k] for k, axis in enumerate(AXES)}
    return {
        "mode": np.repeat(np.arange(1, count + 1), atoms),
        "atom": np.tile(np.arange(atoms), count),
        **moved,
    }


def _atoms(found: Vibrations) -> Columns:
    """The structure as it was measured, and the Born charges, the dipole's index first."""
    columns = {"symbol": np.array(found.atoms.get_chemical_symbols()), "mass_amu": found.atoms.get_masses()}
    columns |= {f"{axis}_A": found.atoms.positions[:, k] for k, axis in enumerate(AXES)}
    if found.born_charges is not None:
        for a, b in np.ndindex(3, 3):
            columns[f"Z_{AXES[a]}{AXES[b]}"] = found.born_charges[:, a, b]
    return columns


def _figure(found: Vibrations, curves: Columns, width: float) -> Figure:
    """A panel a curve, with the modes as bars that reach the tops of their own lines."""
    panels = {
        "infrared_km_mol_per_cm": ("Infrared", "km/mol", BLUE, found.infrared),
        "raman_A4_amu_per_cm": ("Raman", "Å⁴/amu", ORANGE, found.raman_activity),
        "modes_per_cm": ("Modes", "modes", GREEN, np.ones(len(found.wavenumbers))),
    }
    shown = [name for name in panels if name in curves]
    grid, real = curves["wavenumber_cm"], found.wavenumbers > 0
    top = 2 / (pi * width)  # of a Lorentzian of the area 1
    with styled():
        figure, rows = new_figure(WIDTH, 2.8 * len(shown), rows=len(shown))
        for (axes,), name in zip(rows, shown, strict=True):
            title, unit, colour, weights = panels[name]
            axes.plot(grid, curves[name], color=colour, linewidth=1.3)
            axes.vlines(found.wavenumbers[real], 0.0, top * weights[real], color=INK, linewidth=0.9, alpha=0.7)
            axes.set(title=title, xlabel="wavenumber (cm⁻¹)", ylabel=f"{unit} per cm⁻¹", xlim=(0.0, grid[-1]))
            axes.set_ylim(bottom=0.0)
            right = axes.secondary_yaxis("right", functions=(lambda y: y / top, lambda y: y * top))
            right.set_ylabel(unit)
    return figure
