"""What was measured, as figures."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from matplotlib import colormaps
from matplotlib.figure import Figure

from carnet.display.style import BLUE, GREEN, GREY, INK, ORANGE, colour, new_figure, new_panels, styled
from carnet.simulation.observables.diffusion import Diffusion
from carnet.simulation.observables.distribution import RadialDistribution
from carnet.simulation.observables.elasticity import ElasticConstants
from carnet.simulation.observables.equation_of_state import EquationOfState
from carnet.simulation.observables.phonons import Phonons

WIDTH = 9.0  # inches, of a page's text


def distribution_figure(found: RadialDistribution) -> Figure:
    """g(r) of each pair with its error, and the number of neighbours."""
    with styled():
        figure, rows = new_figure(WIDTH, 3.4, columns=2)
        left, right = rows[0]
        for index, (pair, g) in enumerate(found.pairs.items()):
            error = found.errors[pair]
            left.fill_between(found.radii, g - error, g + error, color=colour(index), alpha=0.2, linewidth=0)
            left.plot(found.radii, g, color=colour(index), linewidth=1.5, label=pair)
        left.axhline(1.0, color=GREY, linewidth=0.8)
        left.set(title="Radial distribution", xlabel="distance (Å)", ylabel="g(r)", xlim=(0.0, found.edges[-1]))
        left.set_ylim(bottom=0.0)
        for index, (pair, count) in enumerate(found.neighbours.items()):
            right.plot(
                found.edges[1:],
                count,
                color=colour(index),
                linewidth=1.5,
                label=f"{pair.split('-')[1]} around {pair.split('-')[0]}",
            )
        right.set(title="Neighbours up to a distance", xlabel="distance (Å)", xlim=(0.0, found.edges[-1]))
        shown = [count[found.edges[1:] <= 0.6 * found.edges[-1]] for count in found.neighbours.values()]
        right.set_ylim(0.0, 1.05 * max((float(count.max(initial=1.0)) for count in shown), default=1.0))
        for axes in (left, right):
            axes.legend(fontsize=8)
    return figure


def diffusion_figure(found: Diffusion) -> Figure:
    """Mean-squared displacements with their fitted lines, linear and logarithmic."""
    with styled():
        figure, rows = new_figure(WIDTH, 3.4, columns=2)
        linear, logarithmic = rows[0]
        start, end = found.window
        for index, (symbol, displacement) in enumerate(found.displacements.items()):
            fit = found.coefficients[symbol]
            inside = (found.lags >= start - 1e-12) & (found.lags <= end + 1e-12)
            middle, height = found.lags[inside].mean(), displacement[inside].mean()
            for axes in (linear, logarithmic):
                axes.plot(found.lags[1:], displacement[1:], color=colour(index), linewidth=1.5, label=symbol)
            line = height + 6.0 * fit.value * (found.lags[inside] - middle)
            linear.plot(found.lags[inside], line, color=INK, linewidth=1.0, linestyle="--")
        for axes in (linear, logarithmic):
            axes.axvspan(start, end, color=GREY, alpha=0.15, linewidth=0, label="fitted")
            axes.set(xlabel="lag (ps)", ylabel="Å²")
            axes.legend(fontsize=8)
        linear.set_title("Mean-squared displacement")
        linear.set(xlim=(0.0, found.lags[-1]))
        linear.set_ylim(bottom=0.0)
        logarithmic.set(title="The same, logarithmic", xscale="log", yscale="log")
    return figure


def equation_of_state_figure(found: EquationOfState) -> Figure:
    """Energy and pressure over volume."""
    per_atom = found.volumes / found.n_atoms
    fine = np.linspace(found.volumes.min(), found.volumes.max(), 200)
    has_pressure = np.isfinite(found.pressures).all()
    with styled():
        figure, rows = new_figure(WIDTH if has_pressure else 0.55 * WIDTH, 3.2, columns=2 if has_pressure else 1)
        energy, *rest = rows[0]
        energy.plot(
            fine / found.n_atoms,
            1e3 * (found.energy_at(fine) - found.energy) / found.n_atoms,
            color=GREY,
            linewidth=1.2,
            label="Birch-Murnaghan",
        )
        energy.plot(
            per_atom,
            1e3 * (found.energies - found.energy) / found.n_atoms,
            "o",
            color=BLUE,
            markersize=4.5,
            label="computed",
        )
        energy.axvline(found.volume / found.n_atoms, color=GREY, linewidth=0.8, linestyle=":")
        energy.set(title="Energy above the minimum", xlabel="volume (Å³ an atom)", ylabel="meV an atom")
        energy.legend(fontsize=8)
        for axes in rest:
            axes.plot(fine / found.n_atoms, found.pressure_at(fine), color=GREY, linewidth=1.2, label="by the fit")
            axes.plot(per_atom, found.pressures, "o", color=ORANGE, markersize=4.5, label="by the stress")
            axes.axhline(0.0, color=GREY, linewidth=0.8, linestyle=":")
            axes.set(title="Pressure", xlabel="volume (Å³ an atom)", ylabel="GPa")
            axes.legend(fontsize=8)
    return figure


def elasticity_figure(found: ElasticConstants) -> Figure:
    """The stiffness matrix, as projected on the crystal's symmetry and as measured."""
    with styled():
        figure, rows = new_figure(WIDTH, 4.2, columns=2)
        size = float(np.abs(found.projected).max())
        for axes, matrix, title in zip(
            rows[0],
            (found.projected, found.measured),
            ("With the crystal's symmetry", "As measured"),
            strict=True,
        ):
            axes.imshow(matrix, cmap=colormaps["RdBu_r"], vmin=-1.6 * size, vmax=1.6 * size)
            for (i, j), value in np.ndenumerate(matrix):
                text = f"{value:.1f}" if size >= 20.0 else f"{value:.2f}"
                text = "0" if not text.strip("-0.") else text  # and not "-0.0"
                axes.text(j, i, text, ha="center", va="center", fontsize=9, color="#1b1f24")
            axes.set(title=f"{title} (GPa)", xticks=range(6), yticks=range(6))
            axes.set_xticklabels(range(1, 7))
            axes.set_yticklabels(range(1, 7))
            axes.grid(False)
    return figure


def phonon_figure(found: Phonons) -> Figure:
    """Dispersion and density of states, side by side."""
    with styled():
        figure, rows = new_figure(WIDTH, 3.8, columns=2, width_ratios=[3.2, 1.0], wspace=0.04)
        bands, dos = rows[0]
        for distance, frequencies in zip(found.distances, found.frequencies, strict=True):
            bands.plot(distance, frequencies, color=BLUE, linewidth=1.3)
        places, names = path_ticks(found)
        for place in places:
            bands.axvline(place, color=GREY, linewidth=0.6)
        bands.set_xticks(places, names)
        bands.set(title="Phonon dispersion", ylabel="frequency (THz)", xlim=(places[0], places[-1]))
        dos.plot(found.dos, found.dos_frequencies, color=BLUE, linewidth=1.2)
        dos.fill_betweenx(found.dos_frequencies, 0.0, found.dos, color=BLUE, alpha=0.15, linewidth=0)
        dos.set(title="Density of states", xlabel="states per THz and cell")
        dos.set_xlim(left=0.0)
        low = min(0.0, 1.08 * found.lowest) if not found.is_stable else 0.0
        top = 1.05 * max(float(segment.max()) for segment in found.frequencies)
        for axes in (bands, dos):
            axes.set_ylim(low, top)
            axes.axhline(0.0, color=GREY, linewidth=0.8)
        dos.tick_params(labelleft=False)
    return figure


def path_ticks(found: Phonons) -> tuple[list[float], list[str]]:
    """Places and names of the special points; where a path jumps, both names share a place."""
    places, names = [float(found.distances[0][0])], [_greek(found.labels[0][0])]
    for distance, (start, end) in zip(found.distances, found.labels, strict=True):
        if _greek(start) != names[-1]:
            names[-1] = f"{names[-1]}|{_greek(start)}"
        places.append(float(distance[-1]))
        names.append(_greek(end))
    return places, names


def thermal_figure(found: Phonons) -> Figure:
    """Heat capacity, entropy and free energy over the temperature."""
    with styled():
        figure, rows = new_figure(WIDTH, 3.0, columns=2)
        left, right = rows[0]
        left.plot(found.temperatures, found.heat_capacity, color=BLUE, linewidth=1.5, label="heat capacity")
        left.plot(found.temperatures, found.entropy, color=ORANGE, linewidth=1.5, label="entropy")
        left.set(title="Heat capacity and entropy", ylabel="J/K/mol of cells")
        left.legend(fontsize=8)
        right.plot(found.temperatures, found.free_energy, color=GREEN, linewidth=1.5)
        right.set(title="Free energy of vibration", ylabel="kJ/mol of cells")
        for axes in (left, right):
            axes.set(xlabel="temperature (K)", xlim=(0.0, found.temperatures[-1]))
    return figure


def log_figure(log: Mapping[str, np.ndarray]) -> Figure:
    """Temperature, energy, and with a cell pressure and volume, over the time of a run."""
    panels = [("temperature_K", "Temperature", "K"), ("potential_eV", "Potential energy", "eV")]
    if "conserved_eV" in log:
        panels.append(("conserved_eV", "Conserved energy less its start", "meV an atom"))
    if "pressure_GPa" in log:
        panels.append(("pressure_GPa", "Pressure", "GPa"))
    if "volume_A3" in log and np.ptp(log["volume_A3"]) > 0.0:
        panels.append(("density_g_cm3", "Density", "g/cm³"))
    if "largest_forces_std_eV_A" in log:
        panels.append(("largest_forces_std_eV_A", "Largest deviation of a force", "eV/Å"))
    columns = 3 if len(panels) > 4 else 2
    with styled():
        figure, drawn = new_panels(len(panels), columns, WIDTH / columns, 2.5)
        for index, (axes, (name, title, unit)) in enumerate(zip(drawn, panels, strict=True)):
            axes.plot(log["time_ps"], log[name], color=colour(index), linewidth=0.9)
            axes.set(title=title, xlabel="time (ps)", ylabel=unit, xlim=(log["time_ps"][0], log["time_ps"][-1]))
    return figure


def _greek(name: str) -> str:
    return "Γ" if name in ("G", "Gamma") else name
