"""The commands `carnet spectrum` and `carnet elastic`: what people do with models of property tensors."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def spectrum(
    trajectory: Annotated[
        Path, typer.Argument(metavar="TRAJECTORY", help="Frames of a run, in any format that ASE reads.")
    ],
    model: Annotated[
        Path | None,
        typer.Option("-m", "--model", help="Predicts dipole, polarizability or both; velocities need none."),
    ] = None,
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder of the results.")] = Path("spectrum"),
    interval: Annotated[
        float | None, typer.Option(help="fs between frames; default: what the frames say (time_ps).")
    ] = None,
    temperature: Annotated[
        float | None, typer.Option(help="K; default: the mean kinetic temperature of the frames.")
    ] = None,
    dipole: Annotated[str | None, typer.Option(help="Name of the dipole's target; default: found.")] = None,
    polarizability: Annotated[
        str | None, typer.Option(help="Name of the polarizability's target; default: found.")
    ] = None,
    resolution: Annotated[float, typer.Option(help="Width of a sharp line in cm^-1.")] = 10.0,
    window: Annotated[str, typer.Option(help="hann, blackman or none.")] = "hann",
    correction: Annotated[
        str, typer.Option(help="Quantum correction: harmonic, standard, schofield or none.")
    ] = "harmonic",
    largest: Annotated[
        float, typer.Option("--largest", "--max", help="Largest wavenumber in figures, cm^-1.")
    ] = 4500.0,
    index: Annotated[str, typer.Option("--index", help="Which frames: '1000:', '::2'.")] = ":",
    batch: Annotated[int, typer.Option("--batch", min=1, help="Structures in one forward call.")] = 32,
) -> None:
    """Infrared, Raman and velocity spectra of a dynamics run, as CSV, PNG and a page."""
    from carnet.display.terminal import progress
    from carnet.files.outputs import prepare_folder
    from carnet.model.file import load_model
    from carnet.ops import threads
    from carnet.simulation.spectra.page import file_names, write_spectra
    from carnet.simulation.spectra.run import read_run, run_spectra

    prepare_folder(output, file_names(model is not None), {"TRAJECTORY": trajectory, "--model": model})
    run = read_run(trajectory, index, interval, temperature)
    predictor = None if model is None else load_model(model)
    with threads(), progress("frames") as advance:
        spectra = run_spectra(
            run,
            predictor,
            dipole=dipole,
            polarizability=polarizability,
            resolution=resolution,
            window=window,
            correction=correction,
            batch_size=batch,
            on_frame=advance,
        )
    by = f", by {model.name}" if model is not None else ""
    for path in write_spectra(spectra, output, f"{trajectory.name}{by}.", largest):
        typer.echo(path)


def elastic(
    model: Annotated[Path, typer.Argument(metavar="MODEL", help="A model of elastic tensors.")],
    structures: Annotated[Path, typer.Argument(metavar="STRUCTURES", help="Crystals, in any format that ASE reads.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder of the results.")] = Path("elastic"),
    target: Annotated[
        str | None, typer.Option("--stiffness", "--target", help="Name of the elastic target; default: the only one.")
    ] = None,
    project: Annotated[
        bool, typer.Option("--project", help="Average the tensors over the crystal's symmetry.")
    ] = False,
    index: Annotated[str, typer.Option("--index", help="Which frames: '0', ':100'.")] = ":",
) -> None:
    """Predict elastic tensors: constants, moduli, stability, and Young's modulus by direction, on a page."""
    from carnet.data.reading.read import read_structures
    from carnet.evaluation.elastic_page import elastic_results, elastic_target, file_names, write_elastic
    from carnet.files.outputs import prepare_folder
    from carnet.model.file import load_model
    from carnet.ops import threads
    from carnet.prediction.predictions import predict

    predictor = load_model(model)
    chosen = elastic_target(predictor.targets, target)
    crystals = read_structures(structures, index=index)
    prepare_folder(output, file_names(len(crystals)), {"MODEL": model, "STRUCTURES": structures})
    with threads():
        predictions = list(predict(predictor, crystals, energy=False, targets=[chosen.name]))
    results = elastic_results(crystals, predictions, chosen, projected=project)
    title = f"{structures.name}, by {model.name}."
    for path in write_elastic(results, chosen.unit or "", output, title):
        typer.echo(path)
