"""The commands `carnet md` and `carnet observe ...`: runs of molecular dynamics, and what is measured on structures.

Imports Typer only; everything else is imported inside the commands.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

MODEL_HELP = "A model file, the folder of a generated potential, or MODULE:CLASS of an ASE calculator."


def md(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="CONFIG | STRUCTURE MODEL",
            help="YAML file of the run; or the structure to start from, and a model.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Folder of the results.")] = None,
    ensemble: Annotated[
        str | None, typer.Option(help="nve, langevin, bussi, npt or npt-berendsen; default: langevin.")
    ] = None,
    temperature: Annotated[float | None, typer.Option(help="K; default: 300.")] = None,
    pressure: Annotated[float | None, typer.Option(help="GPa, for npt; default: 0.")] = None,
    timestep: Annotated[float | None, typer.Option(help="fs; default: 0.5.")] = None,
    duration: Annotated[float | None, typer.Option(help="ps; default: 10.")] = None,
    seed: Annotated[int | None, typer.Option(help="Of velocities and thermostat; default: 0.")] = None,
    dtype: Annotated[str | None, typer.Option(help="float32 or float64; default: as trained.")] = None,
    device: Annotated[str | None, typer.Option(help="cpu or cuda; default: cpu.")] = None,
    overrides: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="Any other entry: watch.largest_force=30."),
    ] = None,
    restart: Annotated[
        bool, typer.Option("--restart", help="Discard an earlier run in the output folder.")
    ] = False,
    example: Annotated[
        bool, typer.Option("--example", help="Print a configuration with every key and its default.")
    ] = False,
) -> None:
    """Run molecular dynamics, or continue an interrupted run exactly where it stopped.

    carnet md run.yaml                                    as a file says
    carnet md start.extxyz model.carnet --duration 100    with options

    The folder gets log.csv, the trajectory, a restart file, and frames for labelling where the model was out of
    its depth. SIGTERM and Ctrl-C end the run after a step; the same command continues it.
    """
    from carnet.simulation.md_config import EXAMPLE

    if example:
        typer.echo(EXAMPLE.read_text(encoding="utf-8"), nl=False)
        return
    options = {
        "output": None if output is None else str(output),
        "ensemble": ensemble,
        "temperature": temperature,
        "pressure": pressure,
        "timestep": timestep,
        "duration": duration,
        "seed": seed,
        "dtype": dtype,
        "device": device,
    }
    config = _md_config(inputs or [], {name: value for name, value in options.items() if value is not None}, overrides or [])

    from carnet.simulation.md import DynamicsStopped, run_md

    try:
        summary = run_md(config, restart=restart)
    except DynamicsStopped as stop:
        typer.echo(f"carnet md: {stop}", err=True)
        raise typer.Exit(1) from None
    if summary.interrupted is not None:
        raise typer.Exit(128 + summary.interrupted)


def _md_config(inputs: list[str], options: dict[str, Any], overrides: list[str]) -> Any:
    """The configuration of a file or of a structure and a model, with the options in it."""
    from carnet.errors import InputError
    from carnet.simulation.md_config import load_md_config, make_md_config

    if len(inputs) == 1 and Path(inputs[0]).suffix in (".yaml", ".yml"):
        # a path given as an option starts here, not at the file's folder
        if "output" in options:
            options["output"] = str(Path(options["output"]).absolute())
        return load_md_config(Path(inputs[0]), [f"{name}={value}" for name, value in options.items()] + overrides)
    if len(inputs) == 2:
        structure, model = inputs
        return make_md_config({"structure": structure, "model": model, **options}, overrides)
    raise InputError("expected a configuration file (.yaml), or a structure and a model; --example prints a configuration")
