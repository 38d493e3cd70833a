"""The engines of a training: which is chosen, and that both validate alike."""

import importlib.util
import io

import pytest
import torch
from rich.console import Console

from carnet import CarNet, ModelConfig, parse_config
from carnet.training import engine
from carnet.training.check import check_run
from carnet.training.engine import chosen_engine
from carnet.training.initial_model import make_model
from carnet.training.loop import TrainingLoop
from carnet.training.preparation import read_data
from codegen.runtime import jobs
from tests.carnet.labelled_frames import write_clusters
from tests.carnet.test_program_runs import MODEL


@pytest.fixture
def settings(tmp_path):
    write_clusters(tmp_path / "train.extxyz", 17, periodic=True)
    return {
        "data": {"train": str(tmp_path / "train.extxyz"), "validation": 4, "labels": {"stress": "stress"}},
        "output": str(tmp_path / "run"),
        "model": MODEL,
        "epochs": 3,
        "batch_size": 4,
        "threads": 1,
        "dtype": "float64",
        "log": {"report": False},
    }


def loop_of(settings, which):
    data = read_data(parse_config(settings))
    loop = TrainingLoop(make_model(data), data.config, data.train, data.validation)
    loop.use(which)
    return loop


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
