"""Second stages, longer runs, early stops: what changes at which epoch, and that a resume knows all of it."""

import io

import pytest
import torch
import yaml
from rich.console import Console

from carnet import InputError, load_config, parse_config, train
from carnet.training import trainer
from carnet.training.checkpoint import load_checkpoint
from carnet.training.statistics import Statistics
from tests.carnet.gaussian_potential import build_gaussian_potential
from tests.carnet.labelled_frames import write_clusters
from tests.carnet.saved_tensors import assert_same_tensors, tensors


@pytest.fixture(scope="module")
def frames(tmp_path_factory):
    return write_clusters(tmp_path_factory.mktemp("frames") / "train.extxyz", 20)


@pytest.fixture
def settings(frames, tmp_path):
    return {
        "data": {"train": str(frames), "validation": 4},
        "output": str(tmp_path / "run"),
        "model": {"cutoff": 4.0},
        "epochs": 8,
        "batch_size": 4,
        "threads": 1,
        "optimizer": {"learning_rate": 0.02},
        "schedule": {"kind": "constant", "warmup_steps": 3},
        "stage_two": {"start": 0.5, "loss": {"energy": 50.0}},
        "ema": 0.9,
    }


def run(settings, **options):
    printed = io.StringIO()
    console = Console(file=printed, width=140)
    result = train(parse_config(settings), console=console, build_model=build_gaussian_potential, **options)
    return result, printed.getvalue()


def column(result, name):
    return [row[name] for row in result.history]


@pytest.mark.parametrize("start", [0.5, 4])
def test_second_stage_starts_at_its_fraction_or_epoch(settings, start):
    settings["stage_two"]["start"] = start
    result, printed = run(settings)
    assert printed.count("the second stage begins") == 1
    assert column(result, "stage") == [1] * 4 + [2] * 4
    assert result.best["epoch"] > 4


def test_loss_of_the_second_stage_is_its_own(settings, tmp_path):
    result, _ = run(settings)
    heavy, _ = run(settings | {"output": str(tmp_path / "heavy"), "loss": {"energy": 50.0}, "stage_two": None})
    light, _ = run(settings | {"output": str(tmp_path / "light"), "stage_two": None})
    # as with the first loss until the stage begins; after that the same errors have another loss
    assert column(result, "validation_loss")[:4] == column(light, "validation_loss")[:4]
    assert column(result, "validation_loss")[4:] != column(light, "validation_loss")[4:]
    assert result.history[5]["energy_rmse"] != light.history[5]["energy_rmse"]
    assert "stage" not in heavy.history[0]


@pytest.mark.parametrize("shape, expected", [("constant", [1e-3] * 4), ("cosine", None)])
def test_rate_of_its_own(settings, shape, expected):
    settings["stage_two"] |= {"learning_rate": 1e-3, "schedule": shape}
    result, _ = run(settings)
    rates = column(result, "learning_rate")
    assert rates[1:4] == [0.02] * 3
    if expected is None:
        assert 1e-3 > rates[4] > rates[5] > rates[6] > rates[7] >= 1e-5
    else:
        assert rates[4:] == expected


def test_uniform_average_of_the_second_stage(settings):
    settings["stage_two"] |= {"average": "uniform"}
    result, _ = run(settings)
    checkpoint = load_checkpoint(result.folder.checkpoint)
    assert checkpoint.uniform_from == 4 * 4 and checkpoint.average_steps == 8 * 4


def test_early_stopping_ends_the_first_stage_before_its_time(settings):
    settings |= {"epochs": 400, "early_stopping": 3, "optimizer": {"learning_rate": 0.5}}
    settings["stage_two"] |= {"learning_rate": 1e-4, "start": 0.9}
    result, printed = run(settings)
    stages = column(result, "stage")
    first = stages.count(1)
    losses = column(result, "validation_loss")[:first]
    assert first == losses.index(min(losses)) + 1 + 3 < 360
    assert stages.count(2) > 3 and len(stages) < 400 and "has not fallen for 3 epochs" in printed


def test_resumed_in_any_epoch_it_ends_with_the_same_bits(settings, tmp_path, monkeypatch):
    settings |= {
        "stage_two": {"start": 3, "loss": {"forces": {"kind": "norm"}}, "average": "uniform", "learning_rate": 1e-3},
        "optimizer": {"amsgrad": True, "weight_decay": 0.01, "learning_rate_factors": {"widths": 0.3}},
        "epochs": 6,
    }
    whole, _ = run(settings | {"output": str(tmp_path / "whole")})
    save = trainer.save_checkpoint

    def kill_after(path, checkpoint):
        save(path, checkpoint)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(trainer, "save_checkpoint", kill_after)
        for _ in range(6):
            with pytest.raises(KeyboardInterrupt):
                run(settings)
    resumed, _ = run(settings)
    assert_same_tensors(resumed.folder.checkpoint, whole.folder.checkpoint)
    assert resumed.model_path.read_bytes() == whole.model_path.read_bytes()


def test_frozen_parameters_keep_their_bits(settings):
    result, printed = run(settings | {"freeze": ["widths"], "epochs": 5})
    untrained = build_gaussian_potential(
        parse_config(settings), Statistics((1, 8), {1: 0.0, 8: 0.0}, scale=1.0, mean_neighbours=1.0)
    )
    assert torch.equal(tensors(result.model_path)["widths"], untrained.widths.detach())
    assert "10 of them frozen" in printed


def test_longer_run_is_offered_and_goes_on(settings):
    short, _ = run(settings | {"epochs": 5, "stage_two": None})
    with pytest.raises(InputError, match=r"use --extend to continue it to the new length, --restart"):
        run(settings | {"epochs": 7, "stage_two": None})
    longer, printed = run(settings | {"epochs": 7, "stage_two": None}, extend=True)
    assert "continuing after epoch 5" in printed
    assert column(longer, "epoch") == list(range(1, 8)) and longer.history[:5] == short.history
    assert load_config(longer.folder.config).epochs == 7
    again, printed = run(settings | {"epochs": 7, "stage_two": None}, extend=True)
    assert "this run is finished: 7 epochs are done" in printed and again.history == longer.history


def test_extended_run_follows_the_schedule_of_its_new_length(settings):
    settings |= {"schedule": {"kind": "cosine", "warmup_steps": 0}, "stage_two": {"start": 2, "learning_rate": 1e-2}}
    run(settings | {"epochs": 4})
    longer, _ = run(settings | {"epochs": 8}, extend=True)
    whole, _ = run(settings | {"epochs": 8}, restart=True)
    assert column(longer, "learning_rate")[4:] == pytest.approx(column(whole, "learning_rate")[4:], rel=1e-12)


def test_extending_allows_no_other_change(settings):
    run(settings | {"epochs": 5, "stage_two": None})
    with pytest.raises(InputError, match=r"(?s)use --restart.*seed: 0 before, 1 now") as caught:
        run(settings | {"epochs": 7, "stage_two": None, "seed": 1}, extend=True)
    assert "--extend" not in str(caught.value)


@pytest.mark.parametrize(
    "stage_two, message",
    [
        ({"start": 8}, r"stage_two\.start: starts after 8 epochs, but the run has 8"),
        ({"start": 0.9}, r"stage_two\.start: 0\.9 of 8 epochs leaves no epoch for the second stage"),
        ({"start": 1.0}, r"stage_two\.start: expected a fraction of the run"),
        ({"los": {}}, r"stage_two\.los: unknown key\. Did you mean 'loss'"),
        ({"loss": {"forces": {"knd": "mse"}}}, r"stage_two\.loss\.forces\.knd: unknown key\. Did you mean 'kind'"),
        ({"loss": {"energy": 0, "forces": 0}}, r"stage_two\.loss: every label that is read .* has weight 0"),
        ({"average": "unifrom"}, r"stage_two\.average: expected .*Did you mean 'uniform'"),
    ],
)
def test_bad_second_stages(settings, stage_two, message):
    with pytest.raises(InputError, match=message):
        parse_config(settings | {"stage_two": stage_two})


def test_second_stage_inherits_what_it_does_not_give():
    config = parse_config(
        {
            "data": {"train": "a.xyz"},
            "loss": {"energy": {"kind": "mae", "per": "structure"}, "forces": 3.0, "stress": {"delta": 0.5}},
            "stage_two": {"loss": {"energy": 20, "forces": {"kind": "norm"}}},
        }
    )
    loss = config.stage_two.loss
    assert (loss.energy.weight, loss.energy.kind, loss.energy.per) == (20.0, "mae", "structure")
    assert (loss.forces.weight, loss.forces.kind) == (3.0, "norm") and loss.stress == config.loss.stress
    assert parse_config(yaml.safe_load(yaml.safe_dump(config.model_dump(mode="json")))) == config


def test_deterministic_runs_leave_torch_as_it_was(settings, tmp_path):
    plain, _ = run(settings)
    strict, _ = run(settings | {"deterministic": True, "output": str(tmp_path / "strict")})
    assert not torch.are_deterministic_algorithms_enabled()
    for name, value in tensors(plain.model_path).items():  # on a CPU sums have one order anyway
        assert torch.equal(value, tensors(strict.model_path)[name])
