"""Every command that writes, killed before any of its operations on files, and on disks that fail at any of them.

After a kill each result is whole, the old one or absent, and the same command ends with what it would have written without
the kills, with nothing beside it. A disk that fails ends it with one line, and with what was there before.
"""

import csv
import os
import random
import shutil

import ase.io
import pytest
import torch
import yaml
from ase.build import bulk

from carnet import CarNet, ModelConfig, TargetConfig, save
from carnet.files.outputs import MARK
from carnet.simulation.md.run import Restart
from carnet.training.checkpoint import load_checkpoint
from tests.carnet.forked_commands import Server
from tests.carnet.labelled_frames import write_clusters
from tests.carnet.tensor_models import tensor_model

pytestmark = pytest.mark.skipif(os.name == "nt", reason="forks, and sends signals")

ARGON = "tests.carnet.pair_calculator:Argon"
COMMANDS = {
    "split": "data split frames.extxyz a.extxyz b.extxyz --count 2",
    "split of a store": "data split frames.h5 a.h5 b.h5 --count 2",
    "convert": "data convert frames.extxyz s.h5",
    "predict": "predict m0.carnet frames.extxyz -o p.extxyz",
    "predict, compressed": "predict m0.carnet frames.extxyz -o p.extxyz.gz",
    "predict, trajectory": "predict m0.carnet frames.extxyz -o p.traj",
    "predict, database": "predict m0.carnet frames.extxyz -o p.db",
    "label": f"label frames.extxyz -o l.extxyz --calculator {ARGON} --labels energy=E,forces=F,stress=S",
    "join": "committee join m0.carnet m1.carnet -o j.carnet",
    "evaluate": "evaluate m0.carnet frames.extxyz -o out",
    "observe": "observe rdf frames.extxyz -o out --index ::3",
    "observe run": "observe run ran -o out",
    "observe diffusion": "observe diffusion ran/trajectory.extxyz -o out",
    "observe eos": f"observe eos argon.extxyz {ARGON} -o out --spread 0.12",
    "observe elastic": f"observe elastic argon.extxyz {ARGON} -o out",
    "observe phonons": f"observe phonons argon.extxyz {ARGON} -o out",
    "observe vibrations": f"observe vibrations argon.extxyz {ARGON} -o out",
    "spectrum": "spectrum ran/trajectory.extxyz -o out",
    "elastic": "elastic stiffness.carnet argon.extxyz -o out",
    "report": "report trained",
    "md": "md md.yaml",
    "train": "train train.yaml",
    "committee": "train committee.yaml",
}
SEVERAL_FILES = ("evaluate", "observe", "spectrum", "elastic", "report", "md", "train", "committee")
ONE_FILE = [name for name in COMMANDS if name.partition(" ")[0] not in SEVERAL_FILES]


def every(*quick):
    """All commands; the fast suite has some of them."""
    return [pytest.param(name, marks=[] if name in quick else pytest.mark.slow) for name in COMMANDS]


@pytest.fixture(scope="module")
def server():
    with Server() as running:
        yield running


@pytest.fixture(scope="module")
def inputs(tmp_path_factory, server):
    folder = tmp_path_factory.mktemp("inputs")
    write_inputs(folder)
    for made in (
        "data convert frames.extxyz frames.h5",
        "md md.yaml -o ran --duration 0.06",
        "train train.yaml --set output=trained --set epochs=1",
    ):
        assert server.run(folder, *made.split()).code == 0
    return folder


def write_inputs(folder):
    """Files for all commands, but for those that other commands make."""
    write_clusters(folder / "frames.extxyz", 6, periodic=True)
    atoms = bulk("Ar", "fcc", 5.4, cubic=True)
    atoms.rattle(0.05, seed=1)
    ase.io.write(folder / "argon.extxyz", atoms)
    config = ModelConfig(
        cutoff=4.0, max_weight=1, channels=2, layers=1, degree=2, radial_hidden=(4,), readout_hidden=(4,)
    )
    for seed in (0, 1):
        torch.manual_seed(seed)
        model = CarNet(config, (1, 8), reference_energies={1: -13.0, 8: -2000.0}, scale=1.0, mean_neighbours=3.0)
        save(model, folder / f"m{seed}.carnet")
    stiffness = TargetConfig(name="C", symmetry="ijkl=jikl=klij", form="voigt", unit="GPa")
    save(tensor_model(stiffness, config=config, species=(18,)), folder / "stiffness.carnet")
    training = {
        "data": {"train": "frames.extxyz", "validation": 2}, "output": "out", "epochs": 2, "threads": 1,
        "model": config.model_dump(mode="json", exclude={"preset"}), "log": {"report": False},
    }  # fmt: skip
    (folder / "train.yaml").write_text(yaml.safe_dump(training))
    (folder / "committee.yaml").write_text(yaml.safe_dump(training | {"committee": 2, "epochs": 1}))
    dynamics = {
        "structure": "argon.extxyz", "model": ARGON, "output": "out", "duration": 0.004,
        "log_every": 1, "trajectory_every": 2, "checkpoint_every": 3,
    }  # fmt: skip
    (folder / "md.yaml").write_text(yaml.safe_dump(dynamics))


@pytest.fixture
def whole(inputs, tmp_path, server, request):
    """What a command leaves that nothing stops: its folder, and how it ended."""
    name = request.node.callspec.params["name"]
    folder = shutil.copytree(inputs, tmp_path / "whole")
    ended = server.run(folder, *COMMANDS[name].split())
    assert ended.code == 0, ended.err
    return folder, ended


def files(folder, hidden=True):
    """The files of a folder by name, without what the clock decides."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_dir() or (any(part.startswith(".") for part in path.relative_to(folder).parts) and not hidden):
            continue
        if path.name == "history.csv":
            with path.open() as file:
                found[name] = [
                    [v for k, v in row.items() if not k.startswith("seconds")] for row in csv.DictReader(file)
                ]
        elif path.name == "checkpoint.safetensors":
            kept = load_checkpoint(path)
            parts = {"parameters": kept.parameters, "average": kept.average, "best": kept.best}
            found[name] = {
                f"{part}/{key}": value.tolist() for part, values in parts.items() for key, value in values.items()
            }
        elif path.name == "restart.safetensors":
            kept = Restart.read(path)
            found[name] = (
                kept.step,
                kept.random,
                kept.sizes,
                kept.atoms["positions"].tolist(),
                kept.atoms["momenta"].tolist(),
            )
        elif path.name == "metrics.json":
            found[name] = [line for line in path.read_text().splitlines() if '"seconds"' not in line]
        elif path.name == "summary.json" or path.suffix in (".html", ".db"):
            found[name] = None  # say how long it took, or when
        else:
            found[name] = path.read_bytes().replace(str(folder).encode(), b"")
    return found


def check_inputs(folder, inputs):
    for path in inputs.rglob("*"):
        if path.is_file() and path.name != MARK:  # in which `carnet report` notes that it has written a page
            place = folder / path.relative_to(inputs)
            assert place.read_bytes() == path.read_bytes(), place


def until_it_gets_through(server, folder, inputs, command, places, expected):
    """Run a command again and again, killed at later and later places, until it ends; the number of kills."""
    kills = 0
    for place in places:
        ended = server.run(folder, *command.split(), **place)
        check_inputs(folder, inputs)
        if ended.code != -9:
            assert ended.code == 0, ended.err
            return kills
        kills += 1
        for name, content in files(folder, hidden=False).items():
            assert name in expected, name
            if "out" not in name:  # one of the run's own files may be that of an earlier step
                assert content == expected[name], name
    raise AssertionError(f"not through after {kills} kills")


@pytest.mark.parametrize("name", every("split", "convert", "label", "observe run", "md", "train"))
def test_killed_before_operations_on_files(server, inputs, tmp_path, whole, name):
    finished, ended = whole
    expected = files(finished)
    folder = shutil.copytree(inputs, tmp_path / "killed")
    steps = range(1, 50) if name == "split" else [2**power for power in range(12)]  # every place is slow, see below
    kills = until_it_gets_through(server, folder, inputs, COMMANDS[name], [{"kill": n} for n in steps], expected)
    assert kills >= min(ended.operations, 3)
    assert files(folder) == expected


@pytest.mark.slow
@pytest.mark.parametrize("name", COMMANDS)
def test_killed_before_every_operation(server, inputs, tmp_path, whole, name):
    finished, ended = whole
    expected = files(finished)
    for place in range(1, ended.operations + 1, 4 if name == "committee" else 1):
        folder = shutil.copytree(inputs, tmp_path / "killed")
        assert server.run(folder, *COMMANDS[name].split(), kill=place).code == -9
        check_inputs(folder, inputs)
        assert server.run(folder, *COMMANDS[name].split()).code == 0
        assert files(folder) == expected, place
        shutil.rmtree(folder)


def test_kernels_are_whole_whenever_their_regeneration_is_killed(server, tmp_path):
    (tmp_path / "specs.txt").write_text("coupling 1 1 0 2\ncoupling 1 0 1 2\n")
    whole = server.run(tmp_path, "codegen", "--folder", ".")
    expected = files(tmp_path, hidden=False)
    assert whole.code == 0 and len(expected) > 4, whole.err
    for place in range(1, whole.operations + 1):
        for kernel in tmp_path.glob("*.py"):
            kernel.write_text("old")
        assert server.run(tmp_path, "codegen", "--folder", ".", kill=place).code == -9
        assert all(content in (b"old", expected[name]) for name, content in files(tmp_path, hidden=False).items())
        assert server.run(tmp_path, "codegen", "--folder", ".").code == 0
        assert files(tmp_path, hidden=False) == expected


@pytest.mark.slow
@pytest.mark.parametrize("name", COMMANDS)
def test_killed_at_any_time(server, inputs, tmp_path, whole, name):
    finished, _ = whole
    expected, moments = files(finished), random.Random(name)
    folder = shutil.copytree(inputs, tmp_path / "killed")
    places = [{"after": moments.uniform(0.02, 0.5 + 0.3 * number)} for number in range(12)]
    until_it_gets_through(server, folder, inputs, COMMANDS[name], [*places, {}], expected)
    assert files(folder) == expected


def ends_with_one_line(ended):
    assert ended.code in (1, 2) and ended.err.count("\n") == 1 and "Traceback" not in ended.err, ended.err
    assert ended.err.startswith("carnet ")


@pytest.mark.parametrize(
    "error", ["ENOSPC", *(pytest.param(name, marks=pytest.mark.slow) for name in ("EIO", "EROFS"))]
)
@pytest.mark.parametrize("name", every("split", "md"))
def test_a_disk_that_fails_at_an_operation(server, inputs, tmp_path, whole, name, error):
    finished, ended = whole
    expected = files(finished)
    places = range(1, ended.operations + 1, 1 if name in ONE_FILE else 5)
    for place in places:
        folder = shutil.copytree(inputs, tmp_path / "full")
        results = [key for key in expected if "/" not in key and not (inputs / key).exists()]
        for result in results:
            (folder / result).write_text("old")
        failed = server.run(folder, *COMMANDS[name].split(), fail=place, error=error)
        if failed.code == 0:  # the last operations are removals, which a full disk allows
            assert place > 1
        else:
            ends_with_one_line(failed)
            assert place > 1 or [(folder / result).read_text() for result in results] == ["old"] * len(results)
        check_inputs(folder, inputs)
        left = files(folder)
        assert not [key for key in left if ".partial-" in key], left.keys()
        assert all(left[key] in (b"old", expected[key]) for key in results)
        shutil.rmtree(folder)


@pytest.mark.parametrize("name", every("convert"))
def test_files_that_cannot_be_as_long_as_they_should(server, inputs, tmp_path, whole, name):
    """A limit on the size of files stands for a full disk whose errors come from single writes."""
    finished, _ = whole
    expected = files(finished)
    new = [finished / key for key in expected if not (inputs / key).exists()]
    largest = max(path.stat().st_size for path in new)
    for limit in (200, largest - 1):
        folder = shutil.copytree(inputs, tmp_path / "full")
        ends_with_one_line(server.run(folder, *COMMANDS[name].split(), limit=limit, finish=name == "convert"))
        check_inputs(folder, inputs)
        left = files(folder)
        assert not [key for key in left if ".partial-" in key]
        assert "out" in str(new) or all(left[key] == expected[key] for key in left if not key.startswith("."))
        shutil.rmtree(folder)
