"""The command `carnet label`: structures with the labels of any calculator."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from carnet.commands.data import IndexOption

CALCULATOR_HELP = (
    "emt, lj, tblite:GFN2-xTB, tblite:GFN1-xTB, chgnet, mace:FILE, a model file, the folder of a generated potential, "
    "MODULE:CLASS of an ASE calculator, FILE.py:FUNCTION that makes one, or a calculator file (.yaml)."
)


def label(
    structures: Annotated[Path, typer.Argument(metavar="STRUCTURES", help="Structures, in any format that ASE reads.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="File to write: .extxyz, .xyz, .traj or .db.")],
    calculator: Annotated[str, typer.Option("--calculator", metavar="NAME", help=CALCULATOR_HELP)],
    properties: Annotated[
        str | None,
        typer.Option(
            "--properties",
            metavar="NAME,...",
            help="energy, free_energy, forces, stress, dipole, polarizability, charges, magmom, magmoms; default: "
            "energy, forces, stress, dipole, polarizability, as far as the calculator has them.",
        ),
    ] = None,
    labels: Annotated[
        str | None,
        typer.Option(
            "--labels",
            metavar="PROPERTY=NAME,...",
            help="Names of the new labels: energy=GFN2_energy,forces=GFN2_forces. Default: ASE's.",
        ),
    ] = None,
    index: IndexOption = ":",
    jobs: Annotated[
        int, typer.Option("--jobs", min=1, max=4096, help="Processes side by side, of one thread each.")
    ] = 1,
    frame_timeout: Annotated[
        float | None, typer.Option("--frame-timeout", help="Seconds after which a frame has failed; default: never.")
    ] = None,
    most_failures: Annotated[
        float,
        typer.Option("--most-failures", min=0.0, max=1.0, help="Share of frames that may fail, from the tenth on."),
    ] = 0.5,
    dtype: Annotated[str | None, typer.Option("--dtype", help="Precision of a model; default: as trained.")] = None,
    device: Annotated[str | None, typer.Option("--device", help="cpu or cuda; default: cpu.")] = None,
    restart: Annotated[
        bool, typer.Option("--restart", help="Discard an earlier run with this output, and its results.")
    ] = False,
) -> None:
    """Label structures with energies, forces, stress, dipole and polarizability by a calculator, or go on with it.

    carnet label frames.extxyz -o labelled.extxyz --calculator tblite:GFN2-xTB

    Labels that the structures have stay beside the new ones. Frames that fail
    are kept apart with the reason, in labelled.failed.extxyz; exit code 1
    where there are any. The same command continues an interrupted run.
    """
    from carnet.commands.declarations import parse_names
    from carnet.labelling.run import TooManyFailures
    from carnet.labelling.run import label as label_structures

    try:
        summary = label_structures(
            structures,
            output,
            calculator,
            properties=None if properties is None else [name.strip() for name in properties.split(",")],
            labels=parse_names(labels),
            index=index,
            jobs=jobs,
            frame_timeout=frame_timeout,
            most_failures=most_failures,
            dtype=dtype,
            device=device,
            restart=restart,
        )
    except TooManyFailures as failures:
        typer.echo(f"carnet label: {failures}", err=True)
        raise typer.Exit(1) from None
    if summary.interrupted is not None:
        done = summary.labelled + len(summary.failures)
        typer.echo(f"interrupted after {done} of {summary.frames} frames; the same command goes on", err=True)
        raise typer.Exit(128 + summary.interrupted)
    if summary.output is not None:
        typer.echo(f"{summary.output}: {summary.labelled} of {summary.frames} frames")
    if summary.failed is not None:
        typer.echo(f"{summary.failed}: {len(summary.failures)} frames that failed, each with its label_error")
        raise typer.Exit(1)
