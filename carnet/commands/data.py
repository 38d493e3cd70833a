"""The commands `carnet data ...`: check, convert and split data sets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from carnet.data.checks.data_set import Declaration
    from carnet.data.reading.sources import DataSource

data_app = typer.Typer(no_args_is_help=True, help="Check, convert and split data sets.")

LabelsOption = Annotated[
    str | None,
    typer.Option(
        "--labels",
        metavar="ROLE=NAME,...",
        help="Names of the labels: energy=REF_energy,forces=REF_forces,stress=none. Roles: energy, forces, "
        "forces_mask, stress, virial, weight, group. Default: energy, forces and stress, where they are "
        "there.",
    ),
]
OptionOfRole = Annotated[str | None, typer.Option(hidden=True)]  # --energy NAME for --labels energy=NAME
UnitsOption = Annotated[
    str | None,
    typer.Option(
        "--units",
        metavar="ROLE=UNIT,...",
        help="Units by ASE's names: energy=Hartree,forces=Hartree/Bohr,length=Bohr,stress=GPa,"
        "stress_sign=compressive. Default: eV, Ang, tensile.",
    ),
]
TargetOption = Annotated[
    list[str] | None,
    typer.Option(
        "--target",
        metavar="KEY=VALUE,...",
        help="A tensor target, once for each: name=C_GPa,symmetry=ijkl=jikl=klij,form=voigt,unit=GPa or "
        "name=shielding,symmetry=ij,per=atom,species=Si,mask=mask. With targets, energy, forces and stress are "
        "read only where --labels names them.",
    ),
]
SkipOption = Annotated[
    str | None,
    typer.Option("--skip", metavar="KEY=VALUE,...", help="Frames to leave out: outlier=true; several values as a+b."),
]
IndexOption = Annotated[str, typer.Option("--index", help="Which frames: '0', ':100', '::2', '-50:'.")]


@data_app.command()
def check(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="Files that ASE reads, stores (.h5), or one configuration (.yaml)."),
    ],
    labels: LabelsOption = None,
    units: UnitsOption = None,
    target: TargetOption = None,
    skip: SkipOption = None,
    cutoff: Annotated[
        float, typer.Option(min=0.1, max=100.0, help="Å; an atom without a neighbour in it is isolated.")
    ] = 5.0,
    index: IndexOption = ":",
    json: Annotated[bool, typer.Option("--json", help="Print the whole report as JSON.")] = False,
) -> None:
    """Look for what is wrong with a data set; exit code 1 where something is.

    Duplicates, isolated atoms, short distances, outliers of energies and forces, net forces, missing labels,
    names that look like labels, sign and unit of the stress; of tensors their symmetry, outliers, and for
    crystals their orientation.
    """
    from carnet.data.checks.data_set import check_data
    from carnet.display.terminal import progress

    sources, declared = _declared_data(files, labels, units, index, target or [], skip)
    with progress("frames") as advance:
        report = check_data(sources, declared, cutoff, advance)
    if json:
        from json import dumps

        typer.echo(dumps(report.to_dict(), indent=2, ensure_ascii=False))
    else:
        from rich.console import Console

        from carnet.commands.check_tables import check_tables

        console = Console()
        for table in check_tables(report):
            console.print(table)
    raise typer.Exit(report.severity == "error")


@data_app.command()
def convert(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE... STORE", help="Files that ASE reads, and the store (.h5).")
    ],
    labels: LabelsOption = None,
    units: UnitsOption = None,
    target: TargetOption = None,
    skip: SkipOption = None,
    index: IndexOption = ":",
) -> None:
    """Write data sets into a store that is read without loading it: for sets larger than memory."""
    from carnet.commands.declarations import parse_labels, parse_skip, parse_targets, parse_units
    from carnet.data.reading.frame_filter import FrameFilter
    from carnet.data.reading.store import StructureStore
    from carnet.data.structures import left_out_stresses
    from carnet.data.writing.conversion import convert as convert_files
    from carnet.display.terminal import progress
    from carnet.errors import InputError

    if len(files) < 2:
        raise InputError("expected one file or more, and the store to write: carnet data convert in.xyz out.h5")
    *sources, store = files
    targets = parse_targets(target or [])
    names, required = parse_labels(labels, targets)
    # beside targets a frame may have no label, as for a training
    left_out = FrameFilter(parse_skip(skip), unlabelled=bool(targets))
    with progress("structures") as advance:
        count, absent = convert_files(
            sources, store, names, required, parse_units(units), index, advance, targets, left_out
        )
    written = StructureStore(store)
    contents = (*written.quantities, *(entry.name for entry in targets))
    typer.echo(f"{store}: {count} structures with {', '.join(contents)}")
    if without_volume := written.description["stress labels left out"]:
        typer.echo(left_out_stresses(without_volume))
    if left_out.skipped:
        typer.echo(f"{left_out.skipped} frames are left out, as asked for or without a label")
    for role, name in absent.names.items():
        typer.echo(f"no frame has the {role} label {name!r}; --labels {role}=NAME where it has another name")


@data_app.command()
def split(
    source: Annotated[Path, typer.Argument(metavar="FILE", help="File to divide.")],
    training: Annotated[Path, typer.Argument(metavar="TRAINING", help="File of the larger part.")],
    validation: Annotated[Path, typer.Argument(metavar="VALIDATION", help="File of the part set apart.")],
    fraction: Annotated[float | None, typer.Option(help="Share to set apart; 0.1 if no count is given.")] = None,
    count: Annotated[int | None, typer.Option(help="Number of frames to set apart.")] = None,
    by: Annotated[str, typer.Option(help="random, group, formula or block (of consecutive frames).")] = "random",
    labels: Annotated[
        str | None,
        typer.Option("--labels", metavar="group=NAME", help="Key of a frame's group, such as group=config_type."),
    ] = None,
    group: OptionOfRole = None,
    blocks: Annotated[int | None, typer.Option(help="Blocks from each file; default 2.")] = None,
    gap: Annotated[int | None, typer.Option(help="Frames left out on either side of a block; default 10.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Another seed, another choice.")] = 0,
) -> None:
    """Divide a file into a training and a validation part; groups and blocks stay together."""
    from carnet.commands.declarations import parse_group, parse_split, with_options_of_roles
    from carnet.data.writing.conversion import split_file

    fraction = 0.1 if fraction is None and count is None else fraction
    options = parse_split(fraction=fraction, count=count, by=by, blocks=blocks, gap=gap)
    key = parse_group(with_options_of_roles(labels, group=group))
    sizes = split_file(source, training, validation, options, seed, key, typer.echo)
    for path, size in zip((training, validation), sizes, strict=True):
        typer.echo(f"{path}: {size} frames")


def _declared_data(
    files: list[Path], labels: str | None, units: str | None, index: str, targets: list[str], skip: str | None
) -> tuple[list[DataSource], Declaration]:
    """The files with what options declare of them, or what a configuration says of its files."""
    from carnet.commands.declarations import parse_labels, parse_skip, parse_targets, parse_units
    from carnet.data.checks.data_set import Declaration
    from carnet.data.reading.sources import DataSource
    from carnet.data.reading.store import check_units_of_store, is_store
    from carnet.errors import InputError

    if not any(file.suffix in (".yaml", ".yml") for file in files):
        tensors = parse_targets(targets)
        names, required = parse_labels(labels, tensors)
        given = parse_units(units)
        if all(map(is_store, files)):  # else they are those of the other files
            check_units_of_store(files[0], given)
        return [DataSource(path=file, index=index) for file in files], Declaration(
            names, required, given, tensors, parse_skip(skip)
        )
    if len(files) > 1 or index != ":" or targets or any(text is not None for text in (labels, units, skip)):
        raise InputError(
            "a configuration says itself what its files, labels, units, targets and frames are; give it alone"
        )

    from carnet.training.config.file import load_config

    config = load_config(files[0])
    data = config.data
    parts = (data.train, data.validation if isinstance(data.validation, list) else [], data.test or [])
    required = frozenset(data.labels.model_fields_set)
    return [source for part in parts for source in part], Declaration(
        data.labels, required, data.units, config.targets, data.skip
    )
