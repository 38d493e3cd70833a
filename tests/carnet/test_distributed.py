"""Several processes: the result of one, whatever the labels and the sizes of batches; one that fails ends all."""

import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import ase.io
import numpy as np
import pytest
import torch
import yaml
from safetensors import safe_open

from carnet import InputError, to_atoms
from carnet.training.checkpoint import load_checkpoint
from carnet.training.distributed import SharedInputError, Team, has_one_process, team_of
from tests.carnet.labelled_frames import labelled_clusters

ROOT = Path(__file__).parents[2]


def launch(processes, *command, **options):
    """Run a module in several processes, as ``torchrun`` does."""
    runner = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(processes)]
    return subprocess.run(
        [*runner, "-m", *map(str, command)], cwd=ROOT, capture_output=True, text=True, timeout=100, **options
    )


def write_partly_labelled(path, count, seed):
    """Clusters some of which lack energy or forces, so that the processes' parts of a batch differ in labels."""
    frames = []
    for index, structure in enumerate(labelled_clusters(count, seed=seed)):
        atoms = to_atoms(structure)
        if index % 4 == 1:
            del atoms.calc.results["energy"]
        if index % 3 == 1:
            del atoms.calc.results["forces"]
        atoms.info["weight"] = 0.5 + index % 2
        if not atoms.calc.results:
            atoms.calc.results["energy"] = structure.energy
        frames.append(atoms)
    ase.io.write(path, frames)


@pytest.fixture
def settings(tmp_path):
    write_partly_labelled(tmp_path / "train.extxyz", 17, seed=0)
    write_partly_labelled(tmp_path / "valid.extxyz", 5, seed=3)
    return {
        "data": {"train": "train.extxyz", "validation": "valid.extxyz", "labels": {"weight": "weight"}},
        "model": {"cutoff": 4.0},
        "epochs": 3,
        # the last of the 17 structures is alone in its batch, so one process has nothing to do there
        "batch_size": 4,
        "dtype": "float64",
        "loss": {"forces": {"kind": "norm"}},
        "stage_two": {"start": 2, "loss": {"energy": 5.0}, "average": "uniform"},
        "schedule": {"warmup_steps": 2},
        "optimizer": {"learning_rate": 0.01, "gradient_clip": 0.1},
    }


def write(folder, name, settings):
    path = folder / f"{name}.yaml"
    path.write_text(yaml.safe_dump(settings | {"output": str(folder / name)}), encoding="utf-8")
    return path


def tensors(path):
    with safe_open(path, framework="numpy") as file:
        return {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118, no mapping


def test_two_processes_learn_what_one_does(settings, tmp_path):
    config = write(tmp_path, "one", settings)
    alone = [sys.executable, "-m", "tests.carnet.train_clusters", str(config)]
    done = subprocess.run(alone, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    done = launch(2, "tests.carnet.train_clusters", write(tmp_path, "two", settings))
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("2 processes") == 1  # only the first one prints
    one, two = (load_checkpoint(tmp_path / name / "checkpoint.safetensors") for name in ("one", "two"))
    assert one.identity == two.identity and (one.processes, two.processes) == (1, 2)
    for first, second in zip(one.state.history, two.state.history, strict=True):
        for name in first.keys() - {"seconds"}:
            assert second[name] == pytest.approx(first[name], rel=1e-9), name
    first, second = (tensors(tmp_path / name / "model.carnet") for name in ("one", "two"))
    for name, value in first.items():
        np.testing.assert_allclose(second[name], value, rtol=1e-7, atol=1e-9, err_msg=name)


def test_bad_input_is_told_once_and_ends_all(settings, tmp_path):
    settings["data"]["validation"] = 100
    done = launch(2, "carnet", "train", write(tmp_path, "bad", settings))
    assert done.returncode != 0
    assert done.stderr.count("data.validation: ") == 1


@pytest.mark.slow
def test_a_process_that_dies_ends_all_with_a_message(settings, tmp_path):
    done = launch(2, "tests.carnet.train_clusters", write(tmp_path, "dies", settings), "1")
    assert done.returncode != 0
    assert "another process of this training ended" in done.stderr or "exitcode  : -9" in done.stderr
    again = launch(2, "tests.carnet.train_clusters", write(tmp_path, "dies", settings))
    assert again.returncode == 0 and "continuing after epoch 1" in again.stdout


def test_one_process_needs_no_connection():
    parameter = torch.nn.Parameter(torch.ones(2))
    parameter.grad = torch.tensor([1.0, 2.0])
    team = Team()
    team.sum_gradients([parameter])
    assert team.sum([1.5]) == [1.5] and parameter.grad.tolist() == [1.0, 2.0] and team.is_first


def by_hand(folders, *command):
    """Run a command in several processes, each in a folder of its own, as a batch system may do without ``torchrun``."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    shared = {
        "WORLD_SIZE": str(len(folders)),
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(port),
        "PYTHONPATH": str(ROOT),
    }
    running = [
        subprocess.Popen(
            [sys.executable, "-m", *map(str, command)], cwd=folder, env={**os.environ, **shared, "RANK": str(rank)},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for rank, folder in enumerate(folders)
    ]  # fmt: skip
    told = [process.communicate(timeout=100) for process in running]
    return [(process.returncode, err) for process, (_, err) in zip(running, told, strict=True)]


@pytest.mark.slow
def test_processes_that_read_other_files_are_refused(settings, tmp_path):
    folders = [tmp_path / "first", tmp_path / "second"]
    for seed, folder in enumerate(folders):
        folder.mkdir()
        write_partly_labelled(folder / "train.extxyz", 5, seed)
        shutil.copy(tmp_path / "valid.extxyz", folder)
        write(folder, "run", settings | {"epochs": 3})
    (code, told), (other, silent) = by_hand(folders, "carnet", "train", "run.yaml")
    assert (code, other) == (2, 2) and "Traceback" not in told + silent
    assert "in process 1: another run than in process 0" in told and "data.contents of train" in told
    assert not (folders[0] / "run" / "config.yaml").exists()


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ((None, {"loss": {"energy": 2.0}}), r"process 1: another run .*: loss.energy: 1.0 in process 0, 2.0 here"),
        ((None, {"loss": {"energy": 1.0}, "checkpoint": "f00"}), "checkpoint: 'absent' in process 0, 'f00' here"),
        (("a file is missing", {}), "process 1: a file is missing"),
    ],
)
def test_entries_that_must_be_common_are_compared_with_those_of_the_first_process(monkeypatch, other, told):
    for rank, kind in ((0, InputError), (1, SharedInputError)):

        def gather(found, own):
            found[:] = [(None, {"loss": {"energy": 1.0}}), other]

        monkeypatch.setattr("torch.distributed.all_gather_object", gather)
        with pytest.raises(kind, match=told), Team(rank, 2).together():
            pass


@pytest.mark.parametrize(
    ("variables", "told"),
    [
        ({"WORLD_SIZE": "two"}, "WORLD_SIZE: 'two', expected a number"),
        ({"WORLD_SIZE": "0"}, "WORLD_SIZE: '0', expected a number from 1"),
        ({"WORLD_SIZE": "2"}, "WORLD_SIZE: 2 processes, but RANK is not set; start them with torchrun"),
        ({"WORLD_SIZE": "2", "RANK": "1"}, "MASTER_ADDR is not set"),
        (
            {"WORLD_SIZE": "2", "RANK": "2", "MASTER_ADDR": "here", "MASTER_PORT": "1"},
            "RANK: '2', expected .* from 0 to 1",
        ),
        ({"WORLD_SIZE": "2", "RANK": "1", "MASTER_ADDR": "here", "MASTER_PORT": "99999"}, "MASTER_PORT: '99999'"),
    ],
)
def test_an_environment_that_names_no_team_is_bad_input(monkeypatch, variables, told):
    for name in ("WORLD_SIZE", "RANK", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(InputError, match=told), team_of("cpu"):
        pass


def test_an_empty_number_of_processes_is_one(monkeypatch):
    monkeypatch.setenv("WORLD_SIZE", "")
    with team_of("cpu") as (team, device):
        assert (team.size, device) == (1, "cpu") and has_one_process()


@pytest.mark.skipif(os.name == "nt", reason="sends signals")
def test_a_process_that_waits_for_others_can_be_ended(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(free.getsockname()[1])}
    program = (
        "from carnet.training import distributed, interruption\n"
        "distributed._PATIENCE = 0.01\n"
        "with interruption.interruptible(), distributed.team_of('cpu'): pass"
    )
    waiting = subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "WORLD_SIZE": "2", "RANK": "0", **place},
    )  # fmt: skip
    assert waiting.stderr.readline().startswith("waiting for the other processes of this training at 127.0.0.1:")
    waiting.terminate()
    assert waiting.wait(timeout=10) == -signal.SIGTERM
