"""Measured quantities as files and lines: what is written, said and drawn of each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from ase import units

import cartensor
from carnet.display.page import Headline, Listing, Plot, Report, Section, Table, made_with, measured, readable
from carnet.display.results import Columns, Results
from carnet.evaluation.elastic_page import modulus_table
from carnet.simulation.observables import figures
from carnet.simulation.observables.diffusion import TO_SI, Diffusion
from carnet.simulation.observables.distribution import RadialDistribution
from carnet.simulation.observables.elasticity import SYMMETRY, ElasticConstants
from carnet.simulation.observables.equation_of_state import EquationOfState
from carnet.simulation.observables.phonons import Phonons

FILES = {
    "course": ("course.png", "course.html"),
    "rdf": ("rdf.csv", "rdf.png", "rdf.html"),
    "diffusion": ("diffusion.csv", "diffusion.png", "diffusion.html"),
    "eos": ("eos.csv", "eos.png", "eos.html"),
    "elastic": ("elastic.csv", "elastic_measured.csv", "elastic.png", "elastic.html"),
    "phonons": (
        "phonons_bands.csv", "phonons_dos.csv", "phonons_thermal.csv", "phonons.png", "phonons_thermal.png",
        "phonons.html",
    ),
    "vibrations": (
        "vibrations.csv", "vibrations_spectrum.csv", "vibrations_modes.csv", "vibrations_atoms.csv", "vibrations.png",
        "vibrations.html",
    ),
}  # fmt: skip
"""The files of each measurement, by its name; known before it is made."""


def distribution_results(found: RadialDistribution, source: str) -> Results:
    """Of radial distribution functions."""
    plot = Plot(
        figures.distribution_figure(found),
        "g(r) compares with an ideal gas of as many atoms; the bands are standard errors from five blocks. On the right, "
        "the mean number of atoms within a distance.",
    )
    rows, lines = [], []
    for pair, g in found.pairs.items():
        peak = int(np.argmax(g))
        rows.append((pair, f"{found.radii[peak]:.2f}", f"{g[peak]:.2f}", *_first_shell(found, pair)))
        lines.append(f"{pair}: highest at {found.radii[peak]:.2f} Å, g = {g[peak]:.2f}")
    columns = {"r_A": found.radii}
    for pair in found.pairs:
        columns |= {f"g_{pair}": found.pairs[pair], f"error_{pair}": found.errors[pair]}
    columns |= {f"neighbours_{pair}": count for pair, count in found.neighbours.items()}
    header = ("pair", "highest at (Å)", "g there", "first minimum (Å)", "neighbours up to it")
    return complete(
        "rdf",
        lines,
        [columns, plot],
        "Radial distribution",
        f"{source}: {found.frames} frames, distances up to {found.edges[-1]:.2f} Å.",
        [],
        [Section("Where atoms are", items=[plot, Table(header, rows)])],
    )


def _first_shell(found: RadialDistribution, pair: str) -> tuple[str, str]:
    """Where the first minimum after the highest peak is, and the neighbours up to it."""
    g = np.convolve(found.pairs[pair], np.ones(3) / 3.0, mode="same")  # so that noise makes no minimum
    after = g[int(np.argmax(g)) :]
    rising = np.flatnonzero((np.diff(after) > 0.0) & (after[:-1] < 0.8 * after[0]))
    if not len(rising):
        return "–", "–"
    place = int(np.argmax(g)) + int(rising[0])
    first, second = pair.split("-")
    counts = {f"{second} around {first}": found.neighbours[pair][place]}
    counts[f"{first} around {second}"] = found.neighbours[f"{second}-{first}"][place]
    return f"{found.radii[place]:.2f}", ", ".join(f"{count:.2f} {name}" for name, count in counts.items())


def diffusion_results(found: Diffusion, source: str) -> Results:
    """Of mean-squared displacements."""
    plot = Plot(
        figures.diffusion_figure(found),
        "Mean over atoms and starting times. The line through the grey lags is six times the diffusion coefficient; on "
        "the logarithmic side diffusion has slope 1.",
    )
    rows, lines, headlines = [], [], []
    for symbol, c in found.coefficients.items():
        is_diffusive = abs(c.exponent - 1.0) < 0.2
        verdict = "" if is_diffusive else "; not diffusive in this time"
        rows.append(
            (
                symbol,
                measured(c.value, c.error),
                measured(1e9 * TO_SI * c.value, 1e9 * TO_SI * c.error),
                f"{c.exponent:.2f}",
            )
        )
        lines.append(f"{symbol}: D = {measured(c.value, c.error)} Å²/ps, log slope {c.exponent:.2f}{verdict}")
        headlines.append(
            Headline(
                f"D of {symbol}",
                measured(c.value, c.error),
                "Å²/ps",
                f"log slope {c.exponent:.2f}",
                is_diffusive,
            )
        )
    columns = {
        "lag_ps": found.lags,
        **{f"msd_{symbol}_A2": msd for symbol, msd in found.displacements.items()},
    }
    header = ("element", "D (Å²/ps)", "D (10⁻⁹ m²/s)", "log slope")
    start, end = found.window
    text = (
        f"Fitted to lags of {start:.3g} to {end:.3g} ps; errors are standard errors from {found.blocks} blocks. A log "
        "slope far from 1 means that the atoms do not diffuse in this time: the run is too short, or they are in a "
        "solid. In a small periodic cell D is too small; it grows linearly with one over the cell's length (Yeh and "
        "Hummer, 2004)."
    )
    if found.warning is not None:
        lines.append(f"warning: {found.warning}")
        text = f"Warning: {found.warning}. {text}"
    return complete(
        "diffusion",
        lines,
        [columns, plot],
        "Diffusion",
        f"{source}.",
        headlines,
        [Section("How far atoms go", text, [plot, Table(header, rows)])],
    )


def equation_of_state_results(found: EquationOfState, source: str) -> Results:
    """Of an equation of state."""
    plot = Plot(
        figures.equation_of_state_figure(found),
        "Points were computed, lines are the Birch-Murnaghan equation fitted to the energies; where the pressures by the "
        "stress follow the line, stress and energy belong together.",
    )
    volume = found.volume / found.n_atoms
    lines = [
        f"volume {volume:.4f} Å³ an atom, energy {found.energy / found.n_atoms:.6f} eV an atom",
        f"bulk modulus {found.bulk_modulus:.3f} GPa, its derivative {found.derivative:.2f}",
        f"fit within {found.residual:.4f} meV an atom",
    ]
    headlines = [
        Headline("bulk modulus", readable(found.bulk_modulus), "GPa"),
        Headline("its derivative", f"{found.derivative:.2f}"),
        Headline("volume", f"{volume:.4f}", "Å³/atom"),
        Headline("energy", f"{found.energy / found.n_atoms:.4f}", "eV/atom"),
    ]
    columns = {
        "volume_A3": found.volumes,
        "energy_eV": found.energies,
        "fit_eV": found.energy_at(found.volumes),
        "pressure_GPa": found.pressures,
        "fit_GPa": found.pressure_at(found.volumes),
    }
    return complete(
        "eos",
        lines,
        [columns, plot],
        "Equation of state",
        f"{source}: {len(found.volumes)} volumes, fitted within {found.residual:.2g} meV an atom.",
        headlines,
        [Section("Energy and pressure over volume", items=[plot])],
    )


def elasticity_results(found: ElasticConstants, source: str) -> Results:
    """Of elastic constants."""
    plot = Plot(
        figures.elasticity_figure(found),
        "Rows and columns are 1 to 6 in Voigt notation, in the frame in which the crystal is given.",
    )
    moduli, classes = found.moduli, found.classes
    symmetry = found.symmetry
    point_group = "unknown" if symmetry is None else symmetry.point_group
    constants = None if symmetry is None else cartensor.crystal(symmetry.space_group).invariants(SYMMETRY).n_constants
    stable = bool(moduli.is_stable)
    bulk, shear = float(moduli.bulk_modulus.hill), float(moduli.shear_modulus.hill)
    pressure = -float(np.mean(found.stress[:3]))
    nearest = classes.best(0.02).name
    lines = [str(moduli), f"crystal class {point_group}" + (f", {constants} constants" if constants else "")]
    lines += [
        f"nearest class in its best axes (2 %): {nearest}; off the crystal's own symmetry by "
        f"{_percent(found.residual)} %"
    ]
    headlines = [
        Headline("bulk modulus (Hill)", readable(bulk), "GPa"),
        Headline("shear modulus (Hill)", readable(shear), "GPa"),
        Headline("anisotropy", f"{float(moduli.universal_anisotropy):.3f}", "", "universal; 0 is isotropic"),
        Headline(
            "stability",
            "stable" if stable else "unstable",
            "",
            f"lowest eigenvalue {readable(float(moduli.eigenvalues.min()))} GPa",
            stable,
        ),
        Headline(
            "off its symmetry",
            _percent(found.residual),
            "%",
            "noise of forces and stresses",
            found.residual < 0.02,
        ),
    ]
    by_class = sorted(classes.distances, key=lambda name: (classes.constants[name], classes.distances[name]))
    rows = [
        (name, str(classes.constants[name]), f"{_percent(classes.distances[name])} %")
        for name in by_class
        if name in ("m-3m", "6/mmm", "-3m", "-3", "4/mmm", "4/m", "mmm", "2/m", "-1")
    ]
    text = (
        f"Of the crystal at a pressure of {readable(pressure)} GPa; the slopes of the stress were symmetric to "
        f"{_percent(found.asymmetry)} %."
    )
    distances = (
        "How far the measured tensor is from what each Laue class allows, in the axes in which it is nearest; in its "
        "best axes a tensor of 4/m is one of 4/mmm, and one of -3 is one of -3m."
    )
    columns = {f"C_{j + 1}": found.projected[:, j] for j in range(6)}
    raw = {f"C_{j + 1}": found.measured[:, j] for j in range(6)}
    summary = f"{source}: crystal class {point_group}"
    summary += (
        f", space group {symmetry.international}, which leaves {constants} constants." if symmetry is not None else "."
    )
    sections = [
        Section("Elastic constants", text, [plot]),
        Section(
            "Averages over directions",
            items=[
                modulus_table(moduli, "GPa"),
                Listing(str(moduli), "All of it", folded=True),
            ],
        ),
        Section("Crystal classes", distances, [Table(("class", "constants", "distance"), rows)]),
    ]
    return complete(
        "elastic",
        lines,
        [columns, raw, plot],
        "Elastic constants",
        summary,
        headlines,
        sections,
        packages=("spglib",),
    )


def phonon_results(found: Phonons, source: str) -> Results:
    """Of phonons."""
    plot = Plot(figures.phonon_figure(found), "Imaginary frequencies are drawn below zero.")
    heat = Plot(figures.thermal_figure(found), "Of the primitive cell at constant volume, harmonic.")
    n_atoms = len(found.primitive)
    zero_point = float(found.free_energy[0]) * units.kJ / units.mol / n_atoms
    at_room = float(np.interp(300.0, found.temperatures, found.heat_capacity)) / n_atoms
    highest = max(float(segment.max()) for segment in found.frequencies)
    lowest = f"{round(found.lowest, 3) + 0.0:.3f}"  # and not "-0.000"
    lines = [
        f"{found.n_displacements} displaced supercells of {' x '.join(map(str, found.supercell))} cells",
        f"frequencies from {lowest} to {highest:.3f} THz"
        + ("" if found.is_stable else ": imaginary modes, the crystal is not stable here"),
        f"zero-point energy {1e3 * zero_point:.2f} meV an atom, heat capacity at 300 K {at_room:.2f} J/K/mol of atoms",
    ]
    headlines = [
        Headline("highest frequency", readable(highest), "THz"),
        Headline(
            "lowest frequency",
            lowest,
            "THz",
            "no imaginary modes" if found.is_stable else "imaginary modes",
            found.is_stable,
        ),
        Headline("zero-point energy", readable(1e3 * zero_point), "meV/atom"),
        Headline("heat capacity at 300 K", readable(at_room), "J/K/mol", "of atoms, at constant volume"),
    ]
    bands = {"distance": np.concatenate(found.distances)}
    stacked = np.concatenate(found.frequencies)
    bands |= {f"frequency_{k + 1}_THz": stacked[:, k] for k in range(stacked.shape[1])}
    dos = {"frequency_THz": found.dos_frequencies, "states_per_THz": found.dos}
    thermal = {
        "temperature_K": found.temperatures,
        "free_energy_kJ_mol": found.free_energy,
        "entropy_J_K_mol": found.entropy,
        "heat_capacity_J_K_mol": found.heat_capacity,
    }
    size = f"{n_atoms} {'atom' if n_atoms == 1 else 'atoms'} in the primitive cell"
    supercell = " x ".join(map(str, found.supercell))
    return complete(
        "phonons",
        lines,
        [bands, dos, thermal, plot, heat],
        "Phonons",
        f"{source}: {size}, supercell of {supercell} cells.",
        headlines,
        [
            Section("Dispersion and density of states", items=[plot]),
            Section("Thermal properties", items=[heat]),
        ],
        packages=("phonopy", "spglib"),
    )


def _percent(fraction: float) -> str:
    """As per cent; what is below a thousandth of one is nothing but rounding."""
    return "< 0.001" if 100.0 * fraction < 1e-3 else readable(100.0 * fraction)


def complete(
    name: str,
    lines: Sequence[str],
    contents: Sequence[Columns | Plot],
    title: str,
    summary: str,
    headlines: Sequence[Headline],
    sections: Sequence[Section],
    packages: Sequence[str] = (),
) -> Results:
    """What the files of a measurement hold, in their order but for the page, which ends with the versions of what took
    part, ``packages`` that few runs use among them."""
    page = Report(title, summary, headlines, [*sections, made_with(*packages)])
    contents = [each.figure if isinstance(each, Plot) else each for each in contents]
    return Results(dict(zip(FILES[name], [*contents, page], strict=True)), lines)
