"""Trainings by the generated program: those of Torch, the same bits for any number of threads, and resumed by the engine."""

import importlib.util
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml
from rich.console import Console

from carnet import CarNet, GraphDataset, InputError, ModelConfig, load_config, parse_config, train
from carnet.training import engine
from carnet.training.check import check_run
from carnet.training.checkpoint import load_checkpoint, save_checkpoint
from carnet.training.engine import begun_with, chosen_engine
from carnet.training.initial_model import make_model
from carnet.training.loop import TrainingDiverged, TrainingLoop
from carnet.training.preparation import read_data
from codegen.runtime import jobs
from tests.carnet.gaussian_potential import build_gaussian_potential
from tests.carnet.labelled_frames import write_clusters
from tests.carnet.saved_tensors import tensors
from tests.carnet.test_distributed import launch

ROOT = Path(__file__).parents[2]
MODEL = {
    "channels": 2, "layers": 1, "max_weight": 1, "degree": 2, "cutoff": 4.0, "radial_hidden": [4], "readout_hidden": [4],
}  # fmt: skip
"""As small as that of another test that trains, whose machine code it shares."""


@pytest.fixture(scope="module")
def frames(tmp_path_factory):
    folder = tmp_path_factory.mktemp("frames")
    write_clusters(folder / "train.extxyz", 17, periodic=True)
    write_clusters(folder / "valid.extxyz", 4, seed=3, periodic=True)
    return folder


@pytest.fixture
def settings(frames, tmp_path):
    return {
        "data": {
            "train": str(frames / "train.extxyz"),
            "validation": [str(frames / "valid.extxyz")],
            "labels": {"stress": "stress"},
        },
        "output": str(tmp_path / "run"),
        "model": MODEL,
        "epochs": 3,
        "batch_size": 4,
        "threads": 1,
        "dtype": "float64",
        "schedule": {"warmup_steps": 3},
        "ema": 0.9,
        "log": {"report": False},
    }


@pytest.fixture(autouse=True)
def one_day(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")


def run(settings, **changes):
    printed = io.StringIO()
    result = train(parse_config(settings | changes), console=Console(file=printed, width=200))
    return result, printed.getvalue()


def loop_of(settings, engine, **changes):
    data = read_data(parse_config(settings | changes))
    loop = TrainingLoop(make_model(data), data.config, data.train, data.validation)
    loop.use(engine)
    return loop


@pytest.mark.parametrize(
    "changes",
    [
        {"optimizer": {"kind": "adamw", "amsgrad": True, "weight_decay": 0.01, "gradient_clip": None}},
        {
            "optimizer": {
                "kind": "muon",
                "learning_rate": 0.01,
                "gradient_clip": 0.5,
                "learning_rate_factors": {"radial": 0.5},
            }
        },
        {
            "optimizer": {"kind": "adamw", "gradient_clip": 0.1},
            "loss": {"forces": {"kind": "norm"}, "stress": 100.0},
            "stage_two": {"start": 1, "loss": {"energy": {"weight": 5.0, "kind": "mae"}}, "average": "uniform"},
            "freeze": ["embedding", "readout"],
        },
    ],
    ids=["adamw", "muon", "stages"],
)
def test_both_engines_learn_the_same(settings, tmp_path, changes):
    program, torchs = (
        run(settings, output=str(tmp_path / engine), engine=engine, **changes) for engine in ("program", "torch")
    )
    assert "steps are made by a program" in program[1] and "steps are made by Torch" in torchs[1]
    one, two = tensors(program[0].model_path), tensors(torchs[0].model_path)
    assert one.keys() == two.keys()
    for name, value in one.items():
        np.testing.assert_allclose(value, two[name], rtol=1e-7, atol=1e-8, err_msg=name)
    for ours, theirs in zip(program[0].history, torchs[0].history, strict=True):
        assert ours.keys() == theirs.keys()
        for key in ours.keys() - {"seconds"}:
            assert ours[key] == pytest.approx(theirs[key], rel=1e-6), key


@pytest.mark.slow
def test_both_engines_end_at_the_same_error_in_single_precision(settings, tmp_path):
    changes = {"epochs": 20, "dtype": "float32", "ema": 0.99}
    one, two = (
        run(settings, output=str(tmp_path / engine), engine=engine, **changes)[0] for engine in ("program", "torch")
    )
    assert one.best["validation_loss"] == pytest.approx(two.best["validation_loss"], rel=0.01)


def test_threads_and_repetitions_change_no_bit(settings, tmp_path):
    models = [
        run(settings, output=str(tmp_path / str(k)), threads=threads, dtype="float32")[0].model_path.read_bytes()
        for k, threads in enumerate((1, 1, 2, 3))
    ]
    assert len(set(models)) == 1


def test_killed_and_resumed_it_ends_with_the_same_bits(settings, tmp_path):
    settings |= {"epochs": 30}
    whole, _ = run(settings, output=str(tmp_path / "whole"))
    path = tmp_path / "killed.yaml"
    path.write_text(yaml.safe_dump(settings | {"output": "killed"}), encoding="utf-8")
    command, checkpoint = (
        [sys.executable, "-m", "carnet.commands.main", "train", str(path)],
        tmp_path / "killed/checkpoint.safetensors",
    )
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    while not checkpoint.exists() and process.poll() is None:
        time.sleep(0.002)
    time.sleep(0.02)
    assert process.poll() is None, "it was over before it could be killed"
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    resumed = train(load_config(path), console=Console(quiet=True))
    assert resumed.model_path.read_bytes() == whole.model_path.read_bytes()


def test_a_run_goes_on_with_its_engine(settings):
    first, _ = run(settings, engine="torch")
    checkpoint = load_checkpoint(first.folder.checkpoint)
    assert checkpoint.identity["engine"] == "torch"
    before = checkpoint.identity | {"engine": None}
    before.pop("engine")  # as it was when there was no other
    save_checkpoint(first.folder.checkpoint, checkpoint.model_copy(update={"identity": before}))
    _, printed = run(settings)
    assert "steps are made by Torch" in printed and "this run is finished" in printed
    with pytest.raises(InputError, match="engine: 'torch' before, 'program' now"):
        run(settings, engine="program")


def test_a_run_of_the_program_is_not_continued_by_torch(settings):
    run(settings, epochs=1)
    with pytest.raises(InputError, match="engine: 'program' before, 'torch' now"):
        run(settings, epochs=1, engine="torch")
    _, printed = run(settings, epochs=1)
    assert "by a program" in printed


@pytest.mark.parametrize(
    ("model", "why"),
    [({"radial_knots": None}, "no splines"), (None, "none of the package's own")],
    ids=["networks on edges", "another model"],
)
def test_what_the_program_does_not_cover_is_told(settings, model, why):
    config = parse_config(settings)
    if model is None:
        made = build_gaussian_potential(config, read_data(config).statistics)
    else:
        options = ModelConfig(**MODEL | model)
        made = CarNet(options, [1, 8], reference_energies={1: 0.0, 8: 0.0}, scale=1.0, mean_neighbours=3.0)
    data = read_data(config)
    loss = TrainingLoop(made, config, data.train, data.validation).loss
    chosen, line = chosen_engine("auto", made, loss)
    assert chosen == "torch" and why in line
    assert chosen_engine("torch", made, loss) == ("torch", "steps are made by Torch")
    with pytest.raises(InputError, match=f"engine: .*{why}.*expected auto or torch"):
        chosen_engine("program", made, loss)
    with pytest.raises(InputError, match="begun with the training program"):
        chosen_engine("auto", made, loss, {"engine": "program"})
    assert begun_with({}) == "torch"


@pytest.mark.parametrize("missing", [True, False], ids=["not installed", "broken"])
def test_without_a_compiler_torch_makes_the_steps(settings, monkeypatch, missing):
    if missing:
        find = importlib.util.find_spec
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "numba" else find(name))
    else:

        def fail() -> None:
            raise RuntimeError("no such processor\nand more")

        monkeypatch.setattr(jobs, "compile_for_teams", fail)
    engine._why_nothing_compiles.cache_clear()
    model = CarNet(ModelConfig(**MODEL), [1, 8], reference_energies={1: 0.0, 8: 0.0}, scale=1.0, mean_neighbours=3.0)
    data = read_data(parse_config(settings))
    loss = TrainingLoop(model, data.config, data.train, data.validation).loss
    try:
        made, line = chosen_engine("auto", model, loss)
    finally:
        engine._why_nothing_compiles.cache_clear()
    assert made == "torch" and ("not installed" if missing else "(RuntimeError: no such processor)") in line


def test_a_trial_is_one_of_the_engine(settings):
    printed = io.StringIO()
    check_run(parse_config(settings), console=Console(file=printed, width=200))
    assert "steps are made by a program" in printed.getvalue()


def test_divergence_names_the_batch_and_leaves_the_parameters(settings):
    loop = loop_of(settings, "program")
    (first, *_) = loop.steps.batches(1)
    loop.step(first, "in batch 1")
    with torch.no_grad():
        loop.parameters["readouts.0.layers.1.weight"].fill_(1e200)
    before = {name: value.detach().clone() for name, value in loop.parameters.items()}
    (first, *_) = loop.steps.batches(1)
    with pytest.raises(TrainingDiverged, match="in batch 2"):
        loop.step(first, "in batch 2")
    assert all(torch.equal(value, before[name]) for name, value in loop.parameters.items())
    assert loop.state.step == 1 and loop.average.steps == 1


def test_validation_is_that_of_torch(settings):
    program, torchs = loop_of(settings, "program"), loop_of(settings, "torch")
    for loop in (program, torchs):
        for batch in loop.steps.batches(1):
            loop.step(batch, "")
    own = {name: value.detach().clone() for name, value in program.parameters.items()}
    ours, theirs = program.validate(), torchs.validate()
    assert ours.loss == pytest.approx(theirs.loss, rel=1e-9)
    assert ours.sums.keys() == theirs.sums.keys() == {"energy", "forces", "stress"}
    for quantity, sums in theirs.sums.items():
        assert ours.sums[quantity].count == sums.count
        assert ours.sums[quantity].rmse == pytest.approx(sums.rmse, rel=1e-8)
    assert all(torch.equal(value, own[name]) for name, value in program.parameters.items()), (
        "it has its own numbers again"
    )


def test_two_processes_learn_what_one_does(settings, tmp_path):
    for name, processes in (("one", 1), ("two", 2)):
        path = tmp_path / f"{name}.yaml"
        path.write_text(yaml.safe_dump(settings | {"output": name, "engine": "program"}), encoding="utf-8")
        made = launch(processes, "carnet", "train", path)
        assert made.returncode == 0, made.stderr
    one, two = (tensors(tmp_path / name / "model.carnet") for name in ("one", "two"))
    for name, value in one.items():
        np.testing.assert_allclose(value, two[name], rtol=1e-6, atol=1e-7, err_msg=name)


def test_an_element_that_the_model_lacks_is_refused(settings):
    data = read_data(parse_config(settings))
    model = CarNet(ModelConfig(**MODEL), [8], reference_energies={8: 0.0}, scale=1.0, mean_neighbours=3.0).double()
    loop = TrainingLoop(model, data.config, data.train, GraphDataset(data.validation.structures, 4.0))
    loop.use("program")
    with pytest.raises(InputError, match=r"atomic numbers \[8\], not \[1\]"):
        next(loop.steps.batches(1))
