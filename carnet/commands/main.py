"""The command ``carnet``: what each subcommand reads, calls and prints.

Results go to standard output, progress and errors to standard error. Bad input ends with exit code 2 and one message;
``--debug`` or ``CARNET_DEBUG=1`` shows the traceback instead.
"""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from carnet.commands.data import IndexOption, LabelsOption, OptionOfRole, SkipOption, UnitsOption, data_app
from carnet.commands.label import label
from carnet.commands.package import package
from carnet.commands.simulation import md, observe
from carnet.commands.tensors import elastic, spectrum
from carnet.files.atomic import REFUSALS, disk_message, writing

BAD_INPUT = 2
INTERRUPTED = 130  # what a shell reports for a command stopped by Ctrl-C


class _Commands(TyperGroup):
    """Turns errors that a person can mend into one message; everything else keeps its traceback."""

    def invoke(self, ctx: Any) -> Any:
        debug = ctx.params.get("debug") or os.environ.get("CARNET_DEBUG", "0") not in ("", "0")
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()  # a full disk behind it is told here, and not when nobody listens any more
        except KeyboardInterrupt:
            if debug:
                raise
            typer.echo("interrupted", err=True)
            raise typer.Exit(INTERRUPTED) from None
        except (ValueError, OSError) as error:
            if debug or (message := _message(error)) is None:
                raise
            typer.echo(f"carnet {ctx.invoked_subcommand}: {message}", err=True)
            raise typer.Exit(BAD_INPUT) from None


def _message(error: Exception) -> str | None:
    """What an error says to its user; None where it is no error of theirs."""
    from carnet.errors import InputError

    if isinstance(error, InputError):
        return str(error)
    # a file system that refuses (a folder in the way, no permission, no space) says what to mend
    return disk_message(error) if isinstance(error, OSError) else None


class _StandardOutput(io.TextIOWrapper):
    """Standard output whose errors say that it is what fails; what is printed afterwards goes nowhere."""

    def write(self, text: str) -> int:
        """Write."""
        with self._named():
            return super().write(text)

    def flush(self) -> None:
        """Flush."""
        with self._named():
            super().flush()

    @contextmanager
    def _named(self) -> Iterator[None]:
        try:
            with writing("standard output"):
                yield
        except OSError as error:
            if error.errno in REFUSALS:
                os.dup2(os.open(os.devnull, os.O_WRONLY), self.fileno())
            raise


app = typer.Typer(
    name="carnet",
    cls=_Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Equivariant atomistic models on exact Cartesian natural tensors.",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from carnet import __version__

        typer.echo(f"carnet {__version__}")
        raise typer.Exit()


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit."),
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks of errors in the input.")] = False,
) -> None:
    """Options before the subcommand."""


ModelArgument = Annotated[Path, typer.Argument(metavar="MODEL", help="A model file that `carnet train` wrote.")]
BatchOption = Annotated[int, typer.Option("--batch", min=1, help="Structures in one forward call.")]
PrecisionOption = Annotated[
    str | None,
    typer.Option("--dtype", help="Precision of the network, float32 or float64; default: as trained."),
]


@app.command()
def train(
    config: Annotated[
        Path | None, typer.Argument(metavar="CONFIG", help="YAML file of the run.", show_default=False)
    ] = None,
    restart: Annotated[bool, typer.Option("--restart", help="Discard an earlier run in the output folder.")] = False,
    extend: Annotated[
        bool, typer.Option("--extend", help="Let the run in the output folder go on to a new length.")
    ] = False,
    overrides: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="Replace an entry: optimizer.learning_rate=0.001."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Read the data, make a few steps, say what the run would be.")
    ] = False,
    example: Annotated[
        bool, typer.Option("--example", help="Print a configuration with every key and its default.")
    ] = False,
) -> None:
    """Train a model or a committee, or continue an interrupted training where it stopped."""
    from carnet.errors import InputError

    if example:
        from carnet.training.config.file import EXAMPLE

        typer.echo(EXAMPLE.read_text(encoding="utf-8"), nl=False)
        return
    if config is None:
        raise InputError("expected a configuration file; --example prints one")
    if check and (restart or extend):
        raise InputError("--check writes nothing; leave --restart and --extend out")

    from carnet.files.outputs import check_begun_elsewhere, check_files
    from carnet.training.committee.run import MemberFailed, train_committee
    from carnet.training.config.file import load_config
    from carnet.training.distributed import ProcessLost, SharedInputError, is_first_process
    from carnet.training.interruption import interruptible
    from carnet.training.loop import TrainingDiverged
    from carnet.training.results import OutputFolder
    from carnet.training.trainer import train as train_model

    try:
        settings = load_config(config, overrides or ())
        checkpoint = OutputFolder(settings.output).checkpoint
        check_begun_elsewhere(settings.output, config, [checkpoint.name, f"member_1/{checkpoint.name}"])
        is_there = settings.committee is None and checkpoint.exists()
        if not is_there or restart or extend or overrides:  # else its configuration is not written again
            check_files([OutputFolder(settings.output).config], {"CONFIG": config})
        if check:
            from carnet.training.check import check_run

            check_run(settings)
        else:
            train_it = train_model if settings.committee is None else train_committee
            with interruptible():
                train_it(settings, restart=restart, extend=extend)
    except SharedInputError:  # the first process tells
        raise typer.Exit(BAD_INPUT) from None
    except (TrainingDiverged, MemberFailed, ProcessLost) as error:
        # a divergence happens to all processes alike
        if is_first_process() or isinstance(error, ProcessLost):
            typer.echo(f"carnet train: {error}", err=True)
        raise typer.Exit(1) from None


app.add_typer(data_app, name="data")


@app.command()
def report(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="The output folder of a training.")],
) -> None:
    """Write the page about a training, report.html in its folder."""
    from carnet.training.page_of_folder import report_of_folder

    typer.echo(report_of_folder(run))


@app.command()
def evaluate(
    model: ModelArgument,
    data: Annotated[Path, typer.Argument(metavar="DATA", help="Labelled structures, in any format that ASE reads.")],
    labels: LabelsOption = None,
    units: UnitsOption = None,
    index: IndexOption = ":",
    skip: SkipOption = None,
    batch: BatchOption = 32,
    dtype: PrecisionOption = None,
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder of the results.")] = Path("evaluation"),
    report: Annotated[bool, typer.Option("--report", help="Also write a page, report.html.")] = False,
    energy: OptionOfRole = None,
    forces: OptionOfRole = None,
    stress: OptionOfRole = None,
    virial: OptionOfRole = None,
    group: OptionOfRole = None,
) -> None:
    """Compare a model with reference data: MAE and RMSE per quantity, parity plot.

    Labels of property tensors are read as the model's targets declare them. With such targets, energies and
    forces are compared where --labels names them. Errors are in eV and Å, whatever the units of the file.
    """
    from rich.console import Console

    from carnet.commands.declarations import parse_labels, parse_skip, parse_units, with_options_of_roles
    from carnet.data.labels import Labels
    from carnet.data.reading.frame_filter import FrameFilter
    from carnet.data.reading.read import read_structures
    from carnet.data.structures import left_out_stresses
    from carnet.display.terminal import progress
    from carnet.evaluation.metrics import evaluate as evaluate_model
    from carnet.evaluation.results import evaluation_report, result_names, terminal_table, write_results
    from carnet.files.outputs import prepare_folder
    from carnet.model.file import load_model
    from carnet.ops import threads

    potential = load_model(model, dtype=dtype)
    targets = [target.name for target in potential.targets]
    names = result_names(targets, committee=hasattr(potential, "members"), report=report)
    prepare_folder(output, names, {"MODEL": model, "DATA": data})
    named = with_options_of_roles(labels, energy=energy, forces=forces, stress=stress, virial=virial, group=group)
    declared, _ = parse_labels(named, potential.targets, Labels())
    # beside targets a frame may have no label, as for a training
    left_out = FrameFilter(parse_skip(skip), unlabelled=bool(potential.targets))
    structures = read_structures(data, declared, index, parse_units(units), potential.targets, left_out)
    if left_out.skipped:
        typer.echo(f"{left_out.skipped} frames are left out, as asked for or without a label")
    if without_volume := sum(structure.stress_left_out for structure in structures):
        typer.echo(left_out_stresses(without_volume))
    with threads(), progress("structures") as advance:
        evaluation = evaluate_model(potential, structures, batch, on_structure=advance)
    page = evaluation_report(evaluation, model.name, data.name) if report else None
    written = write_results(evaluation, output, {"model": str(model), "data": str(data)}, page)
    console = Console()
    console.print(terminal_table(evaluation, f"{model.name} on {evaluation.n_structures} structures of {data.name}"))
    for line in (*evaluation.notes, *written):
        typer.echo(line)


@app.command()
def predict(
    model: ModelArgument,
    data: Annotated[Path, typer.Argument(metavar="DATA", help="Structures, in any format that ASE reads.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="File to write: .extxyz, .xyz, .traj or .db.")],
    units: Annotated[
        str | None,
        typer.Option("--units", metavar="length=UNIT", help="Unit of positions and cell, by ASE's name: length=Bohr."),
    ] = None,
    index: IndexOption = ":",
    batch: BatchOption = 32,
    dtype: PrecisionOption = None,
    project: Annotated[
        bool, typer.Option("--project", help="Average property tensors of crystals over their symmetry.")
    ] = False,
    gradients: Annotated[
        bool,
        typer.Option("--gradients", help="Also d(tensor)/d(position) of each atom: Born charges, Raman tensors."),
    ] = False,
) -> None:
    """Write what the model predicts of every frame: energy, forces, stress of crystals, property tensors.

    Results of the input, such as energy or dipole, are left out; entries under other names stay. Positions are written in Å.
    """
    from carnet.commands.declarations import parse_units
    from carnet.display.terminal import progress
    from carnet.files.outputs import prepare_files
    from carnet.model.file import load_model
    from carnet.ops import threads
    from carnet.prediction.file import predict_file

    prepare_files([output], {"MODEL": model, "DATA": data})
    potential = load_model(model, dtype=dtype)
    with threads(), progress("frames") as advance:
        count, notes = predict_file(
            potential,
            data,
            output,
            index=index,
            units=parse_units(units),
            batch_size=batch,
            project=project,
            with_gradients=gradients,
            on_frame=advance,
        )
    typer.echo(f"{output}: {count} frames")
    if potential.has_energy and not potential.energy_zero:
        typer.echo("note: the model has learnt no energies: its energies have no zero, and only differences count")
    for note in notes:
        typer.echo(str(note))


app.command()(label)

committee = typer.Typer(no_args_is_help=True, help="Several models of one potential, which know where they disagree.")
app.add_typer(committee, name="committee")


@committee.command()
def join(
    models: Annotated[
        list[Path], typer.Argument(metavar="MODEL...", help="Model files with the same elements and cutoff.")
    ],
    output: Annotated[Path, typer.Option("-o", "--output", help="Model file to write.")],
) -> None:
    """Write one file of several models; it is used as any model, and predicts standard deviations too."""
    from carnet.files.outputs import prepare_files
    from carnet.model.file import join_models

    prepare_files([output], {"MODEL": models})
    joined = join_models(models, output)
    typer.echo(f"{output}: {len(joined.members)} members")


app.command()(md)
app.add_typer(observe, name="observe")


app.command()(spectrum)
app.command()(elastic)
app.command()(package)


def run_package(arguments: Sequence[str]) -> int:
    """``carnet package`` under its second name, ``python -m codegen potential``; returns the exit status."""
    try:
        app(["package", *arguments], prog_name="carnet")
    except SystemExit as end:
        return int(end.code or 0)
    return 0


@app.command()
def info(model: ModelArgument) -> None:
    """Print what a model file says about its model."""
    from rich.console import Console

    from carnet.commands.model_card import model_card

    Console().print(model_card(model))


@app.command()
def doctor() -> None:
    """Check the installation; exit code 1 when something is broken."""
    from rich.console import Console

    from carnet.commands.doctor import diagnoses_table, examine

    diagnoses = examine()
    Console().print(diagnoses_table(diagnoses))
    raise typer.Exit(any(diagnosis.is_broken for diagnosis in diagnoses))


@app.command()
def demo(
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder of the results.")] = Path("demo"),
) -> None:
    """Derive, generate, train, evaluate and simulate on the embedded data, in at most five minutes."""
    from carnet.commands.demo import run_demo

    raise typer.Exit(0 if run_demo(output) else 1)


def _open_closed_streams() -> None:
    """Let streams that were closed before the start lead nowhere: the next file would get the number of one of them."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):  # numbers 0, 1, 2
        if getattr(sys, name) is None:
            descriptor = os.open(os.devnull, os.O_RDWR)  # gets the lowest free number, which is this one
            stream = os.fdopen(descriptor, mode, encoding="utf-8")
            setattr(sys, name, stream)
            setattr(sys, f"__{name}__", stream)


def main() -> None:
    """Entry point of the console script."""
    _open_closed_streams()
    try:
        os.getcwd()
    except OSError as error:  # libraries would end the process without saying why
        typer.echo(f"carnet: the working directory cannot be used ({error.strerror}); take one that exists", err=True)
        sys.exit(BAD_INPUT)
    codecs.register_error("plain", _plain_letters)
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        sys.stdout = _StandardOutput(
            out.buffer, encoding=out.encoding, errors="plain", line_buffering=out.line_buffering
        )
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="plain")
    app()


_PLAIN = str.maketrans(dict(zip("Å³²⁻¹±–−×·≤≥α✓\u2009\u202f\u00a0", "A32-1+--x*<>a+   ", strict=True)))


def _plain_letters(error: UnicodeError) -> tuple[str | bytes, int]:
    """What a terminal of few letters, such as one of ASCII, shows of those that it has not."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end].translate(_PLAIN)
    return "".join(letter if letter.isascii() else "?" for letter in text), error.end


if __name__ == "__main__":
    sys.exit(main())
