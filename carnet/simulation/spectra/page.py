"""The spectra of a run as figures and a page."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from carnet.display.page import Headline, Plot, Report, Section, Table, readable, versions_table
from carnet.display.results import Results
from carnet.display.style import INK, colour, new_figure, styled
from carnet.simulation.spectra.run import RunSpectra, spectrum_columns
from carnet.simulation.spectra.spectra import autocorrelation

WIDTH, HEIGHT = 9.9, 3.4
LONGEST_LAG = 1000.0  # fs of the autocorrelation that is shown


def file_names(with_model: bool) -> list[str]:
    """Names of the files that `write_spectra` may write; spectra of dipoles and polarizabilities need a model."""
    kinds = ("infrared", "raman", "velocities") if with_model else ("velocities",)
    names = [f"{kind}.{ending}" for kind in kinds for ending in ("csv", "png")]
    return [*names, *(["autocorrelation.png"] if with_model else []), "report.html"]


def write_spectra(spectra: RunSpectra, folder: str | Path, title: str, largest: float) -> list[Path]:
    """Write CSV and PNG of every spectrum, and ``report.html``.

    Args:
        spectra: Of a run.
        folder: Made where missing.
        title: What was simulated, and by which model.
        largest: Largest wavenumber in figures, cm^-1.

    Returns:
        The files.

    Raises:
        InputError: Files are in the way that carnet did not write.
    """
    plots = {name: Plot(*entry) for name, entry in spectrum_figures(spectra, largest).items()}
    files = {f"{name}.csv": columns for name, columns in spectrum_columns(spectra).items()}
    files |= {f"{name}.png": plot.figure for name, plot in plots.items()}
    return Results({**files, "report.html": _report(spectra, title, plots)}).write(folder)


def spectrum_figures(spectra: RunSpectra, largest: float) -> dict[str, tuple[Figure, str]]:
    """The figure and caption of each spectrum that there is."""
    largest = min(largest, spectra.sampling.largest)
    made = {}
    if spectra.infrared is not None:
        found, volume = spectra.infrared, spectra.run.volume
        if volume is None:
            values, label = found.intensity, "absorption (km/mol per cm⁻¹)"
        else:
            values, label = 1e-3 * found.absorption_coefficient(volume), "α n (10³ cm⁻¹)"
        figure = _lines(found.wavenumbers, {"": values}, label, "Infrared", largest)
        what = "integrated over a band its intensity in km/mol" if volume is None else "n is the refractive index"
        caption = f"Infrared absorption from the fluctuations of the dipole moment; {what}."
        made["infrared"] = figure, caption
    if spectra.raman is not None:
        found = spectra.raman
        curves = {
            "polarized, 45a′² + 4γ′²": found.polarized,
            "isotropic, 45a′²": 45 * found.isotropic,
            "depolarized, 3γ′²": found.depolarized,
        }
        figure = _lines(found.wavenumbers, curves, "activity (Å⁴/amu per cm⁻¹)", "Raman", largest)
        made["raman"] = (
            figure,
            (
                "Raman activity from the fluctuations of the polarizability, without the factors of the laser's "
                "frequency and of the thermal occupation."
            ),
        )
    if spectra.velocities is not None:
        found = spectra.velocities
        curves = {"all": found.total, **(found.elements if len(found.elements) > 1 else {})}
        figure = _lines(found.wavenumbers, curves, "degrees of freedom per cm⁻¹", "Velocities", largest)
        made["velocities"] = figure, "Spectrum of the velocities: the integral counts degrees of freedom."
    if spectra.signals:
        made["autocorrelation"] = (
            _autocorrelations(spectra),
            (
                "Autocorrelation of the fluctuations from their mean. Where it has not decayed, the run is short for "
                "the slowest motion, and the lowest wavenumbers are not to be trusted."
            ),
        )
    return made


def _lines(wavenumbers: np.ndarray, curves: dict[str, np.ndarray], label: str, title: str, largest: float) -> Figure:
    shown = wavenumbers <= largest
    with styled():
        figure, rows = new_figure(WIDTH, HEIGHT)
        axes = rows[0][0]
        for index, (name, values) in enumerate(curves.items()):
            axes.plot(wavenumbers[shown], values[shown], color=colour(index), linewidth=1.3, label=name or None)
        axes.set(title=title, xlabel="wavenumber (cm⁻¹)", ylabel=label, xlim=(0.0, largest))
        axes.set_ylim(bottom=0.0)
        if len(curves) > 1:
            axes.legend(fontsize=8, loc="upper right")
    return figure


def _autocorrelations(spectra: RunSpectra) -> Figure:
    frames, interval = len(spectra.run.frames), spectra.run.interval
    lags = max(2, min(frames // 2, int(LONGEST_LAG / interval)))
    with styled():
        figure, rows = new_figure(WIDTH, 2.7)
        axes = rows[0][0]
        for index, (name, signal) in enumerate(spectra.signals.items()):
            times = interval * np.arange(lags)
            axes.plot(times, autocorrelation(signal, lags), color=colour(index), linewidth=1.2, label=name)
        axes.axhline(0.0, color=INK, linewidth=0.8, alpha=0.6)
        axes.set(title="Autocorrelation", xlabel="time (fs)", ylabel="over its value at 0")
        axes.set_xlim(0.0, interval * lags)
        axes.legend(fontsize=8, loc="upper right")
    return figure


def _report(spectra: RunSpectra, title: str, plots: dict[str, Plot]) -> Report:
    run, sampling, frames = spectra.run, spectra.sampling, len(spectra.run.frames)
    resolved = sampling.resolved(frames)
    rows = [
        ("frames", f"{frames:,}"),
        ("time between frames", f"{run.interval:g} fs"),
        ("length", f"{1e-3 * run.interval * frames:,.3g} ps"),
        ("temperature", f"{run.temperature:.1f} K"),
        ("window", sampling.window),
        ("resolution", f"{resolved:.3g} cm⁻¹ (wanted {sampling.resolution:g})"),
        ("segments averaged, half overlapping", str(sampling.segments(frames))),
        ("largest wavenumber", f"{sampling.largest:,.0f} cm⁻¹"),
        ("quantum correction", spectra.correction),
    ]
    if run.volume is not None:
        rows.append(("mean volume", f"{run.volume:,.1f} Å³"))
    headlines = [
        Headline("Length", readable(1e-3 * run.interval * frames), "ps"),
        Headline("Temperature", f"{run.temperature:.0f}", "K"),
        Headline("Resolution", readable(resolved), "cm⁻¹", f"{sampling.segments(frames)} segments"),
    ]
    return Report(
        "Spectra of a run",
        title,
        headlines,
        [
            Section("Spectra", items=list(plots.values())),
            Section("How they were made", items=[Table(("", "value"), rows), versions_table()]),
        ],
    )
