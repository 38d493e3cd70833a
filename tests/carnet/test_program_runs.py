"""Whole runs by the training program: beside those by Torch, resumed, in several processes; which engine a run has."""

import copy
import io
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import ase.io
import numpy as np
import pytest
import torch
import yaml
from rich.console import Console

from carnet import CarNet, GraphDataset, InputError, ModelConfig, load, parse_config, save, to_atoms, train, write_store
from carnet.training import trainer
from carnet.training.checkpoint import load_checkpoint, optimizer_moments, save_checkpoint
from carnet.training.loop import TrainingDiverged, TrainingLoop
from tests.carnet.gaussian_potential import build_gaussian_potential
from tests.carnet.labelled_frames import REFERENCE_ENERGIES, labelled_clusters, write_clusters
from tests.carnet.saved_tensors import assert_same_tensors, tensors
from tests.carnet.test_distributed import ROOT, launch, write_partly_labelled

MODEL = {
    "channels": 3, "max_weight": 1, "degree": 2, "path_set": "lite", "cutoff": 4.0, "radial_hidden": [4], "readout_hidden": [4],
}  # fmt: skip


@pytest.fixture(scope="module")
def frames(tmp_path_factory):
    folder = tmp_path_factory.mktemp("frames")
    write_clusters(folder / "train.extxyz", 18, periodic=True)
    return folder / "train.extxyz"


@pytest.fixture
def settings(frames, tmp_path):
    """In float64 and with AdamW, which keeps the rounding of sums as small as it is."""
    return {
        "data": {"train": str(frames), "validation": 5, "labels": {"stress": "stress"}},
        "output": str(tmp_path / "run"),
        "model": MODEL,
        "epochs": 3,
        "batch_size": 4,
        "dtype": "float64",
        "threads": 1,
        "optimizer": {"learning_rate": 0.01},
        "schedule": {"warmup_steps": 3},
        "ema": 0.9,
        "log": {"report": False},
    }


@pytest.fixture(autouse=True)
def one_day(monkeypatch):
    """Model files hold the day they were made; runs around midnight should be equal, too."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")


def run(settings, **options):
    printed = io.StringIO()
    result = train(parse_config(settings), console=Console(file=printed, width=200), **options)
    return result, printed.getvalue()


def checkpoint_of(result):
    return load_checkpoint(result.folder.checkpoint)


def assert_alike(one, two, rtol):
    """Two runs in everything that they have learnt."""
    first, second = tensors(one.folder.checkpoint), tensors(two.folder.checkpoint)
    assert first.keys() == second.keys()
    for name, value in first.items():
        scale = value.abs().max().item() + 1e-12
        np.testing.assert_allclose(second[name], value, rtol=0, atol=rtol * scale, err_msg=name)
    for row, other in zip(one.history, two.history, strict=True):
        for name in row.keys() - {"seconds"}:
            assert other[name] == pytest.approx(row[name], rel=10 * rtol), name


# ---- beside Torch --------------------------------------------------------------------------------------------------------

RUNS = {
    "adamw": {"optimizer": {"learning_rate": 0.01, "kind": "adamw", "weight_decay": 0.01, "amsgrad": True}},
    "muon": {"optimizer": {"learning_rate": 0.01, "kind": "muon", "gradient_clip": 0.1, "weight_decay": 0.01}},
    "another loss in the second stage": {
        "loss": {"stress": 0.0, "forces": {"kind": "norm"}},
        "stage_two": {"start": 1, "loss": {"energy": 5.0, "stress": 3.0}, "average": "uniform"},
    },
    "parts of the model": {
        "freeze": ["embedding", "layers.0.coupling_weight"],
        "optimizer": {"learning_rate": 0.01, "learning_rate_factors": {"readout": 3.0, "radial": 0.5}},
        "deterministic": True,
        "ema": 0.0,
    },
}


@pytest.mark.parametrize("name", RUNS)
def test_both_engines_learn_the_same(settings, tmp_path, name):
    settings |= RUNS[name]
    one, told = run(settings | {"engine": "torch", "output": str(tmp_path / "torch")})
    two, said = run(settings | {"engine": "program"})
    assert "steps are made by Torch\n" in told and "steps are made by a program" in said
    assert_alike(one, two, 1e-8)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["adamw", "muon"])
def test_both_engines_end_at_the_same_error(settings, tmp_path, kind):
    """In float64: in float32 rounding alone moves the end of such a run by one part in a hundred, by either engine."""
    write_clusters(tmp_path / "frames.extxyz", 120, periodic=True)
    settings |= {"epochs": 20, "optimizer": {"learning_rate": 0.01, "kind": kind}}
    settings["data"] |= {"train": str(tmp_path / "frames.extxyz"), "validation": 30}
    settings["model"] = {**MODEL, "channels": 16, "max_weight": 2, "path_set": "full"}
    one, _ = run(settings | {"engine": "torch", "output": str(tmp_path / "torch")})
    two, _ = run(settings | {"engine": "program"})
    for name in ("energy_rmse", "forces_rmse", "stress_rmse", "validation_loss"):
        assert two.best[name] == pytest.approx(one.best[name], rel=1e-4), name
    assert one.best["forces_rmse"] < 0.3 * one.history[0]["forces_rmse"]


def test_a_model_with_new_elements_learns_the_same(settings, tmp_path):
    """From a model without an element of the data, and with one that they lack."""
    torch.manual_seed(5)
    base = CarNet(
        ModelConfig.model_validate(MODEL),
        [1, 9],
        reference_energies={1: -13.0, 9: -20.0},
        scale=0.7,
        mean_neighbours=3.0,
    )
    save(base, tmp_path / "base.carnet")
    del settings["model"]
    settings |= {"start_from": str(tmp_path / "base.carnet"), "freeze": ["radial"]}
    one, _ = run(settings | {"engine": "torch", "output": str(tmp_path / "torch")})
    two, _ = run(settings)
    assert checkpoint_of(two).identity["engine"] == "program"
    assert_alike(one, two, 1e-8)
    known, tuned = dict(base.named_parameters()), load(two.model_path)
    assert tuned.species == (1, 8, 9)
    assert torch.equal(tuned.embedding[2], known["embedding"][1].double())  # fluorine is in no structure
    frozen = "layers.0.radial.network.layers.0.weight"
    assert torch.equal(tuned.get_parameter(frozen), known[frozen].double())


def test_threads_change_no_bit_of_a_run(settings, tmp_path):
    one, _ = run(settings)
    for threads in (2, 3):
        other, _ = run(settings | {"threads": threads, "output": str(tmp_path / str(threads))})
        assert_same_tensors(one.folder.checkpoint, other.folder.checkpoint)


def test_structures_of_a_store_that_workers_read_change_no_bit(settings, tmp_path):
    write_store(tmp_path / "frames.h5", labelled_clusters(18, periodic=True))
    stored = settings | {"output": str(tmp_path / "stored")}
    stored["data"] = {**settings["data"], "train": str(tmp_path / "frames.h5"), "workers": 1}
    one, _ = run(stored)
    stored["data"] = {**stored["data"], "workers": 0}
    two, _ = run(stored | {"output": str(tmp_path / "alone")})
    assert_same_tensors(one.folder.checkpoint, two.folder.checkpoint)


# ---- resume --------------------------------------------------------------------------------------------------------------


class Killed(BaseException):
    """Stands for a kill at a chosen place: nothing in the program catches it."""


def killed(settings, monkeypatch, after):
    """A run that is killed when it has written so many checkpoints."""
    saved = []

    def kill(path, checkpoint):
        save_checkpoint(path, checkpoint)
        saved.append(path)
        if len(saved) == after:
            raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(trainer, "save_checkpoint", kill)
        with pytest.raises(Killed):
            run(settings)


@pytest.mark.parametrize("kind", ["adamw", "muon"])
@pytest.mark.parametrize("after", [1, 2])
def test_a_resumed_run_ends_with_the_same_bits(settings, tmp_path, monkeypatch, kind, after):
    settings["optimizer"]["kind"] = kind
    settings["stage_two"] = {"start": 2, "average": "uniform"}
    whole, _ = run(settings | {"output": str(tmp_path / "whole")})
    killed(settings, monkeypatch, after)
    resumed, printed = run(settings | {"threads": 2})
    assert f"continuing after epoch {after}" in printed and "steps are made by a program" in printed
    assert resumed.model_path.read_bytes() == whole.model_path.read_bytes()
    assert_same_tensors(resumed.folder.checkpoint, whole.folder.checkpoint)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="sends signals")
def test_killed_at_random_moments_it_ends_with_the_same_bits(settings, tmp_path):
    settings |= {"epochs": 30, "threads": 2, "dtype": "float32", "engine": "program"}
    whole, _ = run(settings | {"output": str(tmp_path / "whole")})
    config, random, kills = tmp_path / "config.yaml", np.random.default_rng(), 0
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    checkpoint = tmp_path / "run" / "checkpoint.safetensors"
    while True:
        before = checkpoint.stat().st_mtime_ns if checkpoint.exists() else None
        process = subprocess.Popen(
            [sys.executable, "-m", "carnet", "train", str(config)], cwd=ROOT, stdout=subprocess.DEVNULL
        )
        while process.poll() is None and (checkpoint.stat().st_mtime_ns if checkpoint.exists() else None) == before:
            time.sleep(0.001)
        time.sleep(random.uniform(0, 0.1))
        if kills == 4 or process.poll() is not None:
            assert process.wait(timeout=300) == 0
            break
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        kills += 1
    assert kills >= 2
    assert (tmp_path / "run" / "model.carnet").read_bytes() == whole.model_path.read_bytes()
    assert_same_tensors(checkpoint, whole.folder.checkpoint)


@pytest.mark.parametrize("says_so", [True, False])
def test_a_run_that_torch_began_goes_on_with_it(settings, tmp_path, monkeypatch, says_so):
    """Runs of earlier versions do not say which engine they had."""
    whole, _ = run(settings | {"engine": "torch", "output": str(tmp_path / "whole")})
    killed(settings | {"engine": "torch"}, monkeypatch, 2)
    if not says_so:
        path = tmp_path / "run" / "checkpoint.safetensors"
        checkpoint = load_checkpoint(path)
        del checkpoint.identity["engine"]
        save_checkpoint(path, checkpoint)
    resumed, printed = run(settings)
    assert "steps are made by Torch, since this run was begun with it" in printed
    assert_same_tensors(resumed.folder.checkpoint, whole.folder.checkpoint)


@pytest.mark.parametrize(("first", "then"), [("torch", "program"), ("program", "torch"), ("auto", "torch")])
def test_a_run_goes_on_with_its_own_engine_alone(settings, monkeypatch, first, then):
    killed(settings | {"engine": first}, monkeypatch, 1)
    begun = "program" if first == "auto" else first
    with pytest.raises(InputError, match=rf"(?s)--restart.*engine: '?{begun}'? before, '?{then}'? now"):
        run(settings | {"engine": then})
    run(settings | {"engine": begun})
    with pytest.raises(InputError, match=rf"engine: '?{begun}'? before"):
        run(settings | {"engine": then, "epochs": 4}, extend=True)
    _, printed = run(settings | {"engine": then}, restart=True)
    assert "continuing" not in printed


# ---- which engine --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "build", "reason"),
    [
        ({"model": {**MODEL, "layers": 1, "radial_knots": None}}, {}, "radial functions are no splines"),
        (
            {"model": {"cutoff": 4.0}},
            {"build_model": build_gaussian_potential},
            "the model is none of the package's own",
        ),
    ],
)
def test_what_the_program_does_not_cover_is_told(settings, changes, build, reason):
    settings |= {"epochs": 1, **changes}
    with pytest.raises(InputError, match=f"engine: the program does not cover this training, since {reason}"):
        run(settings | {"engine": "program"}, **build)
    result, printed = run(settings, **build)
    assert printed.count(f"steps are made by Torch, since {reason}") == 1
    assert checkpoint_of(result).identity["engine"] == "torch"


def test_tensor_targets_are_learnt_by_torch(settings, tmp_path):
    frames = []
    for structure in labelled_clusters(6):
        frames.append(to_atoms(structure))
        frames[-1].info["dipole"] = structure.positions.sum(axis=0)
    ase.io.write(tmp_path / "dipoles.extxyz", frames)
    settings["data"] = {"train": str(tmp_path / "dipoles.extxyz"), "validation": 2}
    settings |= {"target": {"name": "dipole", "symmetry": "i"}, "epochs": 1, "model": {**MODEL, "layers": 1}}
    with pytest.raises(InputError, match="engine: .* since tensor targets are learnt; expected auto or torch"):
        run(settings | {"engine": "program"})
    _, printed = run(settings)
    assert "steps are made by Torch, since tensor targets are learnt" in printed


def test_a_run_of_the_program_does_not_go_on_where_there_is_none(settings, monkeypatch):
    killed(settings, monkeypatch, 1)
    monkeypatch.setattr("carnet.training.engine._why_nothing_compiles", lambda: "Numba is not installed")
    with pytest.raises(
        InputError, match="begun with the training program, which cannot go on here, since Numba is not"
    ):
        run(settings)


# ---- what cannot be learnt -----------------------------------------------------------------------------------------------


def loop_of(settings, structures):
    config = parse_config(settings)
    torch.manual_seed(0)
    model = CarNet(config.model, [1, 8], reference_energies=REFERENCE_ENERGIES, scale=1.0, mean_neighbours=4.0).double()
    data = GraphDataset(structures, config.model.cutoff)
    return TrainingLoop(model, config, data, data)


@pytest.mark.parametrize(("factor", "what"), [(float("inf"), "loss"), (1e200, "norm of the gradient")])
def test_a_step_that_is_not_finite_changes_nothing(settings, factor, what):
    loop = loop_of(settings, labelled_clusters(4))
    loop.use("program")
    loop.step(loop.steps.batch([0, 1]), "")
    with torch.no_grad():
        loop.parameters["readouts.1.layers.1.weight"] *= factor
    before = {name: value.clone() for name, value in loop.checkpoint({}, {}).parameters.items()}
    average = {name: value.clone() for name, value in loop.average.average.items()}
    moments = copy.deepcopy(optimizer_moments(loop.optimizer, loop.parameters))
    for _ in range(2):
        with pytest.raises(TrainingDiverged, match=rf"the {what} is (inf|nan) in epoch 7, batch 2"):
            loop.step(loop.steps.batch([2, 3]), "in epoch 7, batch 2")
    assert loop.state.step == 1 and loop.average.steps == 1
    for name, value in loop.parameters.items():
        assert torch.equal(value, before[name]) and torch.equal(loop.average.average[name], average[name]), name
    for name, kept in optimizer_moments(loop.optimizer, loop.parameters).items():
        assert all(torch.equal(kept[quantity], value) for quantity, value in moments[name].items()), name


def test_a_learning_rate_that_is_far_too_large_ends_the_run(settings):
    settings |= {"epochs": 40, "optimizer": {"learning_rate": 1e9, "kind": "adamw"}, "schedule": {"warmup_steps": 0}}
    with pytest.raises(TrainingDiverged, match=r"is (inf|nan) in epoch \d+, batch \d of 4|validation loss after epoch"):
        run(settings)


def test_atoms_at_the_same_place_are_refused(settings, tmp_path):
    structures = labelled_clusters(8)
    moved = structures[3].positions.copy()
    moved[1] = moved[0]
    structures[3] = replace(structures[3], positions=moved)
    ase.io.write(tmp_path / "frames.extxyz", [to_atoms(structure) for structure in structures])
    settings["data"] = {"train": str(tmp_path / "frames.extxyz"), "validation": 2}
    with pytest.raises(InputError, match=r"frames\.extxyz.*lie at the same place"):
        run(settings)


@pytest.mark.parametrize("engine", ["torch", "program"])
def test_an_element_that_the_model_lacks_is_refused(settings, engine):
    strange = replace(labelled_clusters(1)[0], numbers=[9, 1, 1])
    loop = loop_of(settings, [*labelled_clusters(2), strange])
    loop.use(engine)
    with pytest.raises(InputError, match=r"knows the elements .*\[1, 8\], not \[9\]"):
        loop.step(loop.steps.batch([2]), "")


# ---- several processes ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("optimizer", ["adamw", pytest.param("muon", marks=pytest.mark.slow)])
def test_two_processes_learn_what_one_does(settings, tmp_path, optimizer):
    """The last of the 17 structures is alone in its batch, so that one process has nothing to do there."""
    write_partly_labelled(tmp_path / "train.extxyz", 17, seed=0)
    write_partly_labelled(tmp_path / "valid.extxyz", 5, seed=3)
    settings |= {"epochs": 2, "engine": "program"}
    settings["optimizer"] |= {"kind": optimizer, "gradient_clip": 0.1}
    settings["data"] = {"train": "train.extxyz", "validation": "valid.extxyz", "labels": {"weight": "weight"}}
    for name in ("one", "two"):
        values = settings | {"output": str(tmp_path / name)}
        (tmp_path / f"{name}.yaml").write_text(yaml.safe_dump(values), encoding="utf-8")
    command = [sys.executable, "-m", "carnet", "train", str(tmp_path / "one.yaml")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    done = launch(2, "carnet", "train", tmp_path / "two.yaml")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("2 processes") == done.stdout.count("steps are made by a program") == 1
    one, two = (load_checkpoint(tmp_path / name / "checkpoint.safetensors") for name in ("one", "two"))
    assert one.identity == two.identity and (one.processes, two.processes) == (1, 2)
    for first, second in zip(one.state.history, two.state.history, strict=True):
        for name in first.keys() - {"seconds"}:
            assert second[name] == pytest.approx(first[name], rel=1e-6), name
    first, second = (tensors(Path(tmp_path / name / "model.carnet")) for name in ("one", "two"))
    for name, value in first.items():
        np.testing.assert_allclose(second[name], value, rtol=1e-6, atol=1e-8, err_msg=name)
