"""What a run reads when it goes on: checkpoints of trainings, restart files of dynamics, and the files that these go on in.

An edit with the right checksum is accepted where it makes other numbers of the same kind and range, from which the run goes
on: nothing else in the folder could tell.
"""

import contextlib
import io
import json
import math
import tempfile
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import ase.io
import numpy as np
from ase.build import bulk
from ase.calculators.calculator import all_changes
from rich.console import Console

from carnet import InputError, from_atoms, make_md_config, parse_config, run_md
from carnet.data.reading.frames import read_frames
from carnet.files.lock import LOCK
from carnet.files.outputs import MARK
from carnet.simulation.md.folder import LOG, RESTART, TO_LABEL
from carnet.simulation.md.run import DynamicsStopped
from carnet.simulation.observables.md_course import read_log
from carnet.training import trainer
from carnet.training.checkpoint import save_checkpoint
from carnet.training.committee.results import _rmse
from carnet.training.identity import identity_of
from carnet.training.initial_model import make_model
from carnet.training.loop import TrainingDiverged, TrainingLoop
from carnet.training.preparation import read_data
from carnet.training.progress import ProgressDisplay
from carnet.training.results import read_summary
from tests.carnet.gaussian_potential import build_gaussian_potential
from tests.carnet.labelled_frames import write_clusters
from tests.carnet.pair_calculator import Argon
from tests.fuzz.harness import Reader, each, hold
from tests.fuzz.mutators import BINARY, TEXT
from tests.fuzz.sealed import EDITS, exchanged, opened, spliced, written

QUIET = Console(file=io.StringIO())
OPTIMIZERS = {"adamw": {"kind": "adamw", "learning_rate": 0.02}, "muon": {"kind": "muon", "learning_rate": 0.02}}


@cache
def training(kind: str):
    """The data of a run, and what it is."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {
            "data": {"train": str(write_clusters(Path(folder, "train.extxyz"), 8)), "validation": 2},
            "model": {"cutoff": 4.0}, "epochs": 4, "batch_size": 4, "threads": 1, "optimizer": OPTIMIZERS[kind], "ema": 0.9,
            "stage_two": {"start": 2, "loss": {"energy": 10.0}, "average": "uniform"}, "schedule": {"kind": "plateau", "patience": 1},
        }  # fmt: skip
        data = read_data(parse_config(settings))
    return data, identity_of(data, "torch")


def new_loop(kind: str) -> TrainingLoop:
    data, _ = training(kind)
    return TrainingLoop(make_model(data, build_gaussian_potential), data.config, data.train, data.validation)


def go_on(loop: TrainingLoop, epochs: int) -> None:
    """Train up to an epoch, as if the run was then interrupted."""

    def look(_: bool) -> None:
        if loop.state.epoch >= epochs:
            raise KeyboardInterrupt

    with contextlib.suppress(KeyboardInterrupt):
        loop.run(ProgressDisplay(Console(quiet=True), loop.config.epochs, loop.n_batches), look)


def saved(loop: TrainingLoop, kind: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        save_checkpoint(Path(folder, "c"), loop.checkpoint(training(kind)[1], trainer._versions()))
        return Path(folder, "c").read_bytes()


@cache
def checkpoints() -> dict[str, bytes]:
    """Of both stages and both optimisers, and one of the layout without a checksum."""
    contents = {}
    for name, epochs in (("adamw.1", 1), ("adamw.3", 3), ("muon.3", 3)):
        loop = new_loop(name[:-2])
        go_on(loop, epochs)
        contents[name] = saved(loop, name[:-2])
    return contents


def all_checkpoints() -> dict[str, bytes]:
    return {**checkpoints(), "adamw.old": unsealed(checkpoints()["adamw.1"])}


def unsealed(content: bytes) -> bytes:
    """As carnet 0.1.0 wrote it."""
    tensors, text = opened(content)
    document = json.loads(text)
    del document["sha256"]
    return written(tensors, json.dumps({**document, "version": 1}, sort_keys=True), has_checksum=False)


def resumed(path: Path) -> dict[str, object]:
    """The state that a run goes on from; an epoch more, and what is then written is read again."""
    kind = path.name.partition(".")[0]
    loop = new_loop(kind)
    folder = SimpleNamespace(checkpoint=path)
    trainer._resume(loop, folder, training(kind)[1], ProgressDisplay(QUIET, loop.config.epochs, loop.n_batches), False)
    found = loop.checkpoint(training(kind)[1], {})
    state = {
        "state": vars(found.state).copy(), "schedule": found.schedule, "steps": [found.average_steps, found.uniform_from],
        **{name: {key: value.tolist() for key, value in getattr(found, name).items()} for name in ("parameters", "average", "best")},
        "moments": {key: {name: value.tolist() for name, value in each.items()} for key, each in found.moments.items()},
    }  # fmt: skip
    state = json.loads(json.dumps(state))  # a copy: training goes on with these very lists
    go_on(loop, loop.state.epoch + 1)
    again = path.with_name("again")
    again.write_bytes(saved(loop, kind))
    trainer._resume(
        new_loop(kind),
        SimpleNamespace(checkpoint=again),
        training(kind)[1],
        ProgressDisplay(QUIET, 4, loop.n_batches),
        False,
    )
    return state


def kind_of(value: object) -> object:
    """A nested value with its numbers left out; with those of them left that are not finite."""
    if isinstance(value, dict):
        return {key: kind_of(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [kind_of(inner) for inner in value]
    return "number" if isinstance(value, (int, float)) and math.isfinite(value) else value


def differs_in_numbers(sound: object, found: object) -> bool:
    return kind_of(sound) == kind_of(found)


class CarefulArgon(Argon):
    """Which looks at positions and cell first, as models do; beside those vesin, used bare, ends the process on wide cells."""

    def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes):
        structure = from_atoms(atoms, source="the structure")
        if np.abs(structure.cell).max() > 1e4:
            raise InputError("the structure: the cell is too wide for this calculator")
        super().calculate(atoms, properties, system_changes)


def dynamics(folder: Path, duration: float) -> None:
    run_md(
        make_md_config(
            {
                "structure": str(folder / "start.extxyz"),
                "model": "tests.fuzz.test_runs:CarefulArgon",
                "output": str(folder / "run"),
                "timestep": 5.0,
                "temperature": 40.0,
                "duration": duration,
                "ensemble": "npt",
                "pressure": 0.1,
                "log_every": 1,
                "trajectory_every": 3,
                "checkpoint_every": 100,
                "threads": 1,
                "watch": {"every": 1, "closest": {"Ar-Ar": 5.0}, "apart": 20.0},
            }
        ),
        console=Console(quiet=True),
    )


@cache
def start() -> bytes:
    atoms = bulk("Ar", "fcc", 5.4, cubic=True)
    atoms.rattle(0.05, seed=1)
    text = io.StringIO()
    ase.io.write(text, atoms, format="extxyz")
    return text.getvalue().encode()


@cache
def run_files() -> dict[str, bytes]:
    """Of an interrupted run of 10 steps."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "start.extxyz").write_bytes(start())
        dynamics(folder, 0.05)
        return {path.name: path.read_bytes() for path in (folder / "run").iterdir() if path.name != LOCK}


def restart_file() -> dict[str, bytes]:
    return {RESTART: run_files()[RESTART]}


def beside_restart() -> dict[str, bytes]:
    return {name: content for name, content in run_files().items() if name != RESTART}


def appended_files() -> dict[str, bytes]:
    """But for the list of files, which is refused where it is a link."""
    return {name: content for name, content in beside_restart().items() if name != MARK}


def beside_appended() -> dict[str, bytes]:
    return {name: run_files()[name] for name in (RESTART, MARK)}


def continued(path: Path) -> dict[str, object]:
    """What a run that goes on has recorded in the end; where it does not, nothing has been changed."""
    folder = Path(tempfile.mkdtemp(dir=path.parent))
    (folder / "start.extxyz").write_bytes(start())
    (folder / "run").symlink_to(path.parent)
    before = contents(path.parent)
    try:
        dynamics(folder, 0.07)
    except InputError:
        assert contents(path.parent) == before
        raise
    finally:
        for name in ("start.extxyz", "run"):
            (folder / name).unlink()
        folder.rmdir()
    columns = read_log(path.with_name(LOG))
    return {
        "log": {name: values.tolist() for name, values in columns.items()},
        "frames": [atoms.positions.tolist() for _, atoms in read_frames(path.with_name("trajectory.extxyz"))],
        "to label": path.with_name(TO_LABEL).read_bytes().count(b"Lattice"),
    }


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name in run_files() and path.is_file()}


def course(path: Path) -> dict[str, list[float]]:
    return {name: values.tolist() for name, values in read_log(path).items()}


def log() -> dict[str, bytes]:
    return {LOG: run_files()[LOG]}


@cache
def summary() -> dict[str, bytes]:
    """Of a finished member of a committee."""
    errors = {"quantity": "forces", "unit": "meV/Å", "count": 30, "mae": 11.0, "rmse": 14.5, "largest": 40.0}
    evaluation = {"structures": 5, "errors": [{**errors, "quantity": name} for name in ("energy per atom", "forces")]}
    values = {
        "finished": "3 epochs are done",
        "epochs": 3,
        "best": {"epoch": 2},
        "validation": evaluation,
        "test": evaluation,
    }
    return {"summary.json": json.dumps(values, indent=2).encode()}


def summarised(path: Path) -> list[list[float | None]]:
    """The errors that the page about a committee shows of a member."""
    found = read_summary(path)
    quantities = ["energy per atom", "forces"]
    return [_rmse(found[part], quantities) for part in ("validation", "test") if found[part] is not None]


# whoever calls a command sees one line of these, too
STOPPED = (DynamicsStopped, FileExistsError)
READERS = (
    Reader("bytes of checkpoints", checkpoints, resumed, (*BINARY, spliced(checkpoints)), refusals=(TrainingDiverged,)),
    Reader(
        "edits of checkpoints",
        all_checkpoints,
        resumed,
        (*EDITS, exchanged(checkpoints)),
        differs_in_numbers,
        (TrainingDiverged,),
    ),
    Reader("bytes of restart files", restart_file, continued, BINARY, refusals=STOPPED, beside=beside_restart),
    Reader(
        "edits of restart files", restart_file, continued, EDITS, differs_in_numbers, STOPPED, beside=beside_restart
    ),
    Reader("files of interrupted runs", appended_files, continued, TEXT, True, STOPPED, beside_appended),
    Reader("logs of runs", log, course, TEXT, takes_edits=True),
    Reader("summaries of members", summary, summarised, TEXT, takes_edits=True),
)


@each(READERS)
def test_whatever_files_of_a_run_suffer_it_goes_on_from_there_or_is_refused(reader, count):
    hold(reader, count)
