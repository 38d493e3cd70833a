"""Whole runs on a small real potential: learning, files, resume after a kill, messages."""

import csv
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import ase.io
import pytest
import torch
import yaml
from rich.console import Console
from safetensors.torch import save_file

import carnet
from carnet import InputError, Labels, evaluate, load_config, parse_config, read_structures, to_atoms, train
from carnet.files.outputs import MARK
from carnet.files.tensors import read_tensors, write_tensors
from carnet.training import trainer
from carnet.training.checkpoint import CHECKPOINT_VERSION
from carnet.training.loop import TrainingDiverged
from tests.carnet.gaussian_potential import GaussianPotential, build_gaussian_potential
from tests.carnet.labelled_frames import labelled_clusters, write_clusters
from tests.carnet.saved_tensors import assert_same_tensors, tensors

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def frames(tmp_path_factory):
    folder = tmp_path_factory.mktemp("frames")
    write_clusters(folder / "train.extxyz", 30)
    write_clusters(folder / "test.extxyz", 8, seed=9)
    write_clusters(folder / "crystals.extxyz", 12, periodic=True)
    return folder


@pytest.fixture
def settings(frames, tmp_path):
    return {
        "data": {"train": str(frames / "train.extxyz"), "validation": 6},
        "output": str(tmp_path / "run"),
        "model": {"cutoff": 4.0},
        "epochs": 4,
        "batch_size": 4,
        "threads": 1,
        "optimizer": {"learning_rate": 0.02},
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
    result = train(
        parse_config(settings),
        console=Console(file=printed, width=120),
        build_model=build_gaussian_potential,
        **options,
    )
    return result, printed.getvalue()


def test_it_learns(settings, frames):
    settings |= {"epochs": 60, "dtype": "float64"}
    settings["data"]["test"] = str(frames / "test.extxyz")
    result, _ = run(settings)
    first, best = result.history[0], result.best
    assert best["forces_rmse"] < 0.1 * first["forces_rmse"]
    assert result.test["forces"].rmse < 0.3 * result.test["forces"].spread


def test_files_and_result(settings, frames):
    settings["data"]["test"] = str(frames / "test.extxyz")
    result, printed = run(settings)
    folder = result.folder
    assert sorted(path.name for path in folder.path.iterdir() if not path.name.startswith(".")) == [
        "checkpoint.safetensors",
        "config.yaml",
        "history.csv",
        "model.carnet",
        "summary.json",
    ]
    with folder.history.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [float(row["validation_loss"]) for row in rows] == [row["validation_loss"] for row in result.history]
    assert rows[0].keys() >= {"epoch", "seconds (s)", "energy_rmse (meV/atom)", "forces_mae (meV/Å)"}
    summary = json.loads(folder.summary.read_text())
    assert summary["epochs"] == 4 and summary["best"] == result.best
    assert {entry["quantity"] for entry in summary["test"]["errors"]} >= {"energy", "forces"}
    assert load_config(folder.config) == parse_config(settings)
    assert result.best["validation_loss"] == min(row["validation_loss"] for row in result.history)
    for text in (
        "24 structures to train on, 6 to validate, 8 to test",
        "elements H O",
        "reference energies",
        "4/4",
        "4 epochs are done",
        "meV/Å",
        str(result.model_path),
    ):
        assert text in printed, text


def test_saved_model_is_the_averaged_one_of_the_best_epoch(settings):
    result, _ = run(settings)
    state = tensors(result.folder.checkpoint)
    for name, value in tensors(result.model_path).items():
        assert torch.equal(value, state[f"best/{name}"])


def test_equal_runs_give_equal_bytes(settings, tmp_path):
    one, _ = run(settings)
    two, _ = run(settings | {"output": str(tmp_path / "two")})
    assert one.model_path.read_bytes() == two.model_path.read_bytes()
    assert_same_tensors(one.folder.checkpoint, two.folder.checkpoint)


def test_seed_changes_the_result(settings, tmp_path):
    one, _ = run(settings)
    two, _ = run(settings | {"output": str(tmp_path / "two"), "seed": 1})
    assert one.best["validation_loss"] != two.best["validation_loss"]


def test_killed_at_any_moment_and_resumed_it_ends_with_the_same_bits(settings, tmp_path):
    settings |= {
        "epochs": 40,
        "schedule": {"kind": "plateau", "patience": 3, "warmup_steps": 3},
        "threads": 2,
    }
    whole, _ = run(settings | {"output": str(tmp_path / "whole")})
    config = tmp_path / "config.yaml"
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    checkpoint, kills = tmp_path / "run" / "checkpoint.safetensors", 0
    for pause in (0.003, 0.02, None):
        before = checkpoint.stat().st_mtime_ns if checkpoint.exists() else None
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.carnet.train_clusters", str(config)],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )
        if pause is None:
            assert process.wait(timeout=120) == 0
            break
        while process.poll() is None and (checkpoint.stat().st_mtime_ns if checkpoint.exists() else None) == before:
            time.sleep(0.001)
        time.sleep(pause)
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
            kills += 1
        process.wait()
    assert kills == 2
    assert (tmp_path / "run" / "model.carnet").read_bytes() == whole.model_path.read_bytes()
    assert_same_tensors(checkpoint, whole.folder.checkpoint)


class Killed(BaseException):
    """Stands for a kill at a chosen place: nothing in the program catches it."""


@pytest.mark.parametrize("written", ["model.carnet", "history.csv", "checkpoint.safetensors"])
def test_killed_while_writing(settings, tmp_path, monkeypatch, written):
    whole, _ = run(settings | {"output": str(tmp_path / "whole")})
    replace, calls = os.replace, []

    def killing_replace(source, target):
        if Path(target).name == written:
            calls.append(target)
            if len(calls) == 2:
                raise Killed
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", killing_replace)
        with pytest.raises(Killed):
            run(settings)
    resumed, printed = run(settings)
    assert "continuing after epoch" in printed
    assert resumed.model_path.read_bytes() == whole.model_path.read_bytes()
    assert_same_tensors(resumed.folder.checkpoint, whole.folder.checkpoint)
    strip = [{key: value for key, value in row.items() if key != "seconds"} for row in resumed.history]
    assert strip == [{key: value for key, value in row.items() if key != "seconds"} for row in whole.history]


def test_carnet_itself(settings, tmp_path, monkeypatch):
    model = {"channels": 2, "layers": 1, "max_weight": 1, "degree": 2, "cutoff": 4.0}
    settings |= {
        "model": model | {"radial_hidden": [4], "readout_hidden": [4]},
        "epochs": 24,
        "dtype": "float64",
    }
    console = Console(file=io.StringIO())
    whole = train(parse_config(settings | {"output": str(tmp_path / "whole")}), console=console)
    saved = []

    def kill_after_three(path, checkpoint):
        save(path, checkpoint)
        saved.append(path)
        if len(saved) == 3:
            raise Killed

    save = trainer.save_checkpoint
    with monkeypatch.context() as patch:
        patch.setattr(trainer, "save_checkpoint", kill_after_three)
        with pytest.raises(Killed):
            train(parse_config(settings), console=console)
    resumed = train(parse_config(settings), console=console)
    assert resumed.model_path.read_bytes() == whole.model_path.read_bytes()
    assert whole.best["validation_loss"] < 0.95 * whole.history[0]["validation_loss"]
    model = carnet.load(whole.model_path)
    evaluation = evaluate(model, read_structures(settings["data"]["train"], Labels(), "-6:"))
    assert evaluation["forces"].rmse < 1.5 * whole.best["forces_rmse"]


@pytest.mark.slow
def test_the_command_killed_again_and_again(settings, tmp_path):
    settings |= {"epochs": 12, "model": {"channels": 8, "cutoff": 4.0}, "threads": 2}
    for name in ("whole", "killed"):
        values = settings | {"output": str(tmp_path / name)}
        (tmp_path / f"{name}.yaml").write_text(yaml.safe_dump(values), encoding="utf-8")
    command = [sys.executable, "-m", "carnet.commands.main", "train"]
    subprocess.run([*command, str(tmp_path / "whole.yaml")], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    checkpoint, kills, finished = tmp_path / "killed" / "checkpoint.safetensors", 0, False
    while not finished:
        before = checkpoint.stat().st_mtime_ns if checkpoint.exists() else None
        process = subprocess.Popen([*command, str(tmp_path / "killed.yaml")], cwd=ROOT, stdout=subprocess.DEVNULL)
        while (checkpoint.stat().st_mtime_ns if checkpoint.exists() else None) == before:
            finished = process.poll() == 0
            if finished:
                break
            time.sleep(0.001)
        time.sleep(0.05 * (kills % 3))
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
            kills += 1
        process.wait()
    assert kills >= 3
    assert_same_tensors(checkpoint, tmp_path / "whole" / "checkpoint.safetensors")
    one, two = (tmp_path / name / "model.carnet" for name in ("whole", "killed"))
    assert one.read_bytes() == two.read_bytes()


def test_finished_run_is_not_trained_again(settings):
    first, _ = run(settings)
    model = first.model_path.read_bytes()
    first.model_path.unlink()
    again, printed = run(settings)
    assert "this run is finished: 4 epochs are done" in printed
    assert again.history == first.history and again.model_path.read_bytes() == model


def test_another_configuration_is_refused_until_restart(settings):
    run(settings)
    with pytest.raises(
        InputError, match=r"(?s)--restart.*epochs: 4 before, 2 now.*loss\.forces\.weight: 10\.0 before, 5\.0 now"
    ):
        run(settings | {"epochs": 2, "loss": {"forces": 5}})
    result, _ = run(settings | {"epochs": 2, "loss": {"forces": 5}}, restart=True)
    assert len(result.history) == 2


def test_changed_data_are_another_run(settings, frames, tmp_path):
    run(settings)
    settings["data"]["train"] = str(write_clusters(tmp_path / "other.extxyz", 30, seed=4))
    with pytest.raises(InputError, match="data.contents of train"):
        run(settings)


def test_damaged_checkpoint(settings):
    result, _ = run(settings)
    content = result.folder.checkpoint.read_bytes()
    result.folder.checkpoint.write_bytes(content[: len(content) // 2])
    with pytest.raises(InputError, match="checkpoint.safetensors: truncated"):
        run(settings)


def rewrite(path, change):
    """Change the tensors and the metadata of a checkpoint, and keep it a file with a right checksum."""
    found, metadata = read_tensors(path, "checkpoint", CHECKPOINT_VERSION)
    change(found, metadata)
    write_tensors(path, metadata.pop("kind"), metadata.pop("version"), found, metadata)


def in_the_state(name, value):
    return lambda tensors, metadata: metadata["state"].update({name: value})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda t, m: t.update({"best/widths": torch.zeros(3)}), r"best/widths has shape \(3,\), expected \(10,\)"),
        (lambda t, m: t.pop("best/widths"), "best/widths is missing"),
        (lambda t, m: t.update({"average/widths": t["average/widths"].double()}), "dtype float64, expected float32"),
        (lambda t, m: t["parameters/widths"].fill_(torch.nan), "parameters/widths has numbers that are not finite"),
        (lambda t, m: t.update({"moments/exp_avg/widths": torch.zeros(2)}), "moments/exp_avg/widths has shape"),
        (
            lambda t, m: t["moments/exp_avg_sq/widths"].fill_(torch.inf),
            "exp_avg_sq/widths has numbers that are not finite",
        ),
        (lambda t, m: t.pop("moments/exp_avg/widths"), "moments of widths are exp_avg_sq, step, expected exp_avg, exp"),
        (lambda t, m: [t.pop(f"moments/{q}/widths") for q in ("exp_avg", "exp_avg_sq", "step")], "widths are missing"),
        (
            lambda t, m: t["moments/exp_avg_sq/widths"].neg_(),
            "exp_avg_sq/widths has negative numbers, expected means of squares",
        ),
        (
            lambda t, m: t.update({"moments/step/widths": torch.tensor(9).to(torch.uint64)}),
            "step/widths has dtype uint64",
        ),
        (
            lambda t, m: t.update({"moments/exp_avg_sq/widths": torch.zeros(10).to(torch.uint64)}),
            "widths has dtype uint64",
        ),
        (lambda t, m: t["moments/step/widths"].fill_(1e9), "moments/step/widths is 1e[+]09, expected 1 to 12"),
        (lambda t, m: t.update(stranger=torch.ones(1)), "the tensor 'stranger' belongs to no part"),
        (lambda t, m: m.pop("schedule"), "schedule: is required"),
        (lambda t, m: m["schedule"].pop("plateau_factor"), "schedule has 'epochs_above', 'lowest_loss', expected"),
        (in_the_state("epoch", 1), "state.history has not one row for each of 1 epochs"),
        (in_the_state("epoch", 10**10), "state.history has not one row for each of 10000000000 epochs"),
        (in_the_state("step", 10**400), "state.step: expected less than 9223372036854775808"),
        (lambda t, m: m["state"]["history"][0].update(train_loss=10**400), "state.history.0.train_loss"),
        (in_the_state("epoch", "2"), "state.epoch: expected a valid integer; got '2'"),
        (in_the_state("step", 3), "state.step is 3, but the last row of state.history says 12"),
        (in_the_state("best_epoch", 7), "state.best_epoch is 7, expected one of 2 epochs"),
        (in_the_state("best_loss", 1e-9), "state.best_loss is 1e-09, which is not that of epoch"),
        (in_the_state("best_loss", float("nan")), "state.best_loss: expected a finite number"),
        (in_the_state("stage", 2), "state.stage is 2, but the run has one stage"),
        (in_the_state("history", None), "state.history: expected a valid list"),
        (
            lambda t, m: m["state"]["history"][0].pop("train_loss"),
            "state.history has rows without some of their columns",
        ),
        (lambda t, m: m.update(average_steps=-1), "average_steps: expected greater than or equal to 0"),
        (lambda t, m: m.update(uniform_from=13), "uniform_from is 13, expected 12 at most"),
        (lambda t, m: m.update(uniform_from=0), "uniform_from is 0, expected null, as the average is no plain mean"),
    ],
)
def test_everything_in_a_checkpoint_is_checked_before_the_training(settings, change, message):
    settings |= {"epochs": 2, "optimizer": {"kind": "adamw", "learning_rate": 0.02}}
    result, _ = run(settings)
    rewrite(result.folder.checkpoint, change)
    before = {path.name: path.read_bytes() for path in result.folder.path.iterdir()}
    with pytest.raises(InputError, match=rf"checkpoint\.safetensors: (.|\n)*{message}"):
        run(settings | {"epochs": 4}, extend=True)
    assert {path.name: path.read_bytes() for path in result.folder.path.iterdir()} == before


@pytest.mark.parametrize("kind", ["adamw", "muon"])
def test_a_checkpoint_of_the_first_layout_is_continued(settings, tmp_path, kind):
    """As carnet 0.1.0 wrote it, without a checksum."""
    settings |= {"epochs": 2, "optimizer": {"kind": kind, "learning_rate": 0.02}}
    whole, _ = run(settings)
    shutil.copytree(whole.folder.path, tmp_path / "old")
    run(settings | {"epochs": 4}, extend=True)
    found, metadata = read_tensors(tmp_path / "old" / "checkpoint.safetensors", "checkpoint", CHECKPOINT_VERSION)
    text = json.dumps({**metadata, "version": 1}, sort_keys=True)
    save_file(found, tmp_path / "old" / "checkpoint.safetensors", metadata={"carnet": text})
    run(settings | {"epochs": 4, "output": str(tmp_path / "old")}, extend=True)
    assert_same_tensors(whole.folder.checkpoint, tmp_path / "old" / "checkpoint.safetensors")


def test_a_model_file_that_was_damaged_is_written_again_at_the_end(settings):
    result, _ = run(settings)
    content = result.model_path.read_bytes()
    result.model_path.write_bytes(content[:-1])
    run(settings)
    assert result.model_path.read_bytes() == content


def test_time_alone_ends_a_run_and_its_schedule(settings):
    del settings["epochs"]
    result, printed = run(settings | {"max_minutes": 1.0 / 60.0, "early_stopping": None})
    assert "minutes are over" in printed and 0.9 < result.seconds < 3.0
    assert result.history[-1]["learning_rate"] < 0.1 * result.history[0]["learning_rate"]


def test_time_is_counted_over_resumes(settings, monkeypatch):
    settings |= {"max_minutes": 1.0, "epochs": 50}
    clock = iter(range(0, 100_000, 1))  # each look at the clock is one second later
    monkeypatch.setattr("carnet.training.epochs.time.monotonic", lambda: float(next(clock)))
    saves = []

    def interrupt(path, checkpoint):
        saves.append(checkpoint.state.seconds)
        save(path, checkpoint)
        if len(saves) == 2:
            raise KeyboardInterrupt

    save = trainer.save_checkpoint
    with monkeypatch.context() as patch:
        patch.setattr(trainer, "save_checkpoint", interrupt)
        with pytest.raises(KeyboardInterrupt):
            run(settings)
    result, printed = run(settings)
    assert "after epoch 2" in printed and "1 minutes are over" in printed
    assert saves[-1] < 60.0 <= result.seconds < 80.0


def test_early_stopping(settings):
    # a huge rate from the first step: it cannot improve for long
    result, printed = run(
        settings
        | {
            "epochs": 300,
            "early_stopping": 3,
            "optimizer": {"learning_rate": 0.5},
            "schedule": {"kind": "constant"},
        }
    )
    assert "has not fallen for 3 epochs" in printed
    assert len(result.history) == result.best["epoch"] + 3


def test_divergence_names_epoch_and_batch_and_keeps_the_last_good_model(settings):
    class Breaking(GaussianPotential):
        calls = 0  # the first one belongs to no batch: it has kernels compiled

        def forward(self, graph, **options):
            result = super().forward(graph, **options)
            Breaking.calls += self.training
            return {**result, "energy": result["energy"] * float("nan")} if Breaking.calls == 10 else result

    def build(config, statistics):
        return Breaking(
            config.model,
            statistics.species,
            reference_energies=statistics.reference_energies,
            scale=statistics.scale,
            mean_neighbours=statistics.mean_neighbours,
        )

    with pytest.raises(TrainingDiverged, match=r"loss is nan in epoch 2, batch 3 of 6.*keeps the model of epoch 1"):
        train(parse_config(settings), console=Console(file=io.StringIO()), build_model=build)
    assert (Path(settings["output"]) / "model.carnet").exists()


def test_stress_of_periodic_structures(settings, frames):
    settings["data"] = {
        "train": str(frames / "crystals.extxyz"),
        "validation": 0.25,
        "labels": {"stress": "stress"},
    }
    result, printed = run(settings)
    assert result.best["stress_rmse"] > 0.0 and "meV/Å³" in printed


def test_frames_with_different_labels(settings, tmp_path):
    """Molecules and crystals, each frame with some of the labels: learned, and told."""
    frames = [to_atoms(s) for s in labelled_clusters(12) + labelled_clusters(12, periodic=True)]
    for number, atoms in enumerate(frames):
        del atoms.calc.results[("energy", "forces")[number % 2]]
    ase.io.write(tmp_path / "mixed.extxyz", frames)
    settings["data"] = {
        "train": str(tmp_path / "mixed.extxyz"),
        "validation": 6,
        "labels": {"stress": "stress"},
    }
    result, printed = run(settings | {"epochs": 30, "dtype": "float64"})
    assert re.search(r"labels: energy of \d+ of 18 structures, forces of \d+ of 18 .*stress of \d+ of 18", printed)
    assert result.best["validation_loss"] < 0.5 * result.history[0]["validation_loss"]
    assert {"energy_rmse", "forces_rmse", "stress_rmse"} <= result.best.keys()


def test_weight_of_a_frame_changes_what_is_learned(settings, tmp_path):
    frames = [to_atoms(structure) for structure in labelled_clusters(20)]
    for name, weight in (("plain", 1.0), ("weighted", 5.0)):
        for atoms in frames[:5]:
            atoms.info["w"] = weight
        ase.io.write(tmp_path / f"{name}.extxyz", frames)
    losses = []
    for name in ("plain", "weighted"):
        data = {"train": str(tmp_path / f"{name}.extxyz"), "validation": 4, "labels": {"weight": "w"}}
        result, _ = run(settings | {"data": data, "output": str(tmp_path / name), "epochs": 2})
        losses.append(result.history[0]["train_loss"])
    assert losses[0] < losses[1]


def test_forces_alone_and_energy_alone(settings, tmp_path):
    data = settings["data"]
    for quantity, other in (("energy", "forces"), ("forces", "energy")):
        result, _ = run(settings | {"data": data | {"labels": {other: None}}, "output": str(tmp_path / quantity)})
        assert f"{quantity}_rmse" in result.best and f"{other}_rmse" not in result.best


def test_validation_element_that_was_not_trained_on(settings, tmp_path):
    strange = tmp_path / "strange.extxyz"
    strange.write_text(
        '2\nProperties=species:S:1:pos:R:3:forces:R:3 energy=-3.0 pbc="F F F"\nH 0 0 0 0 0 0\nN 0 0 1 0 0 0\n'
    )
    settings["data"]["validation"] = str(strange)
    with pytest.raises(InputError, match=r"strange.extxyz, frame 0: validation structure contains N"):
        run(settings)


def test_two_trainings_in_one_folder(settings):
    code = "import sys, time; from pathlib import Path; from carnet.files.lock import locked\n"
    code += "with locked(Path(sys.argv[1])): print('held', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code, settings["output"]], stdout=subprocess.PIPE, cwd=ROOT) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(InputError, match="another training is running in this folder"):
            run(settings)
        other.kill()
    run(settings)  # a killed one holds nothing


def test_files_of_others_are_not_written_over(settings, tmp_path):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "history.csv").write_text("precious")
    (tmp_path / "run" / ".partial-download").write_text("precious")
    for restart in (False, True):
        with pytest.raises(
            InputError, match=r"run: history.csv would be overwritten, and nothing says that carnet wrote it"
        ):
            run(settings, restart=restart)
    assert (tmp_path / "run" / "history.csv").read_text() == "precious"
    (tmp_path / "run" / "history.csv").rename(tmp_path / "run" / "my_history.csv")
    run(settings)
    assert [(tmp_path / "run" / name).read_text() for name in ("my_history.csv", ".partial-download")] == 2 * [
        "precious"
    ]
    start = settings | {"start_from": str(tmp_path / "run" / "model.carnet"), "model": {}}
    with pytest.raises(InputError, match="start_from: .*model.carnet would be overwritten"):
        run(start, restart=True)


def test_a_run_without_a_list_of_its_files_goes_on(settings, tmp_path):
    """As those of the first carnet, which knew no list."""
    first, _ = run(settings | {"epochs": 2})
    (first.folder.path / MARK).unlink()
    longer, printed = run(settings, extend=True)
    assert "continuing after epoch 2" in printed and len(longer.history) == 4
    (first.folder.path / MARK).unlink()
    again, _ = run(settings | {"epochs": 1}, restart=True)
    assert len(again.history) == 1
    (first.folder.path / MARK).unlink()
    first.folder.checkpoint.write_text("precious")
    for restart in (False, True):
        with pytest.raises(InputError, match="checkpoint.safetensors: truncated, or not a safetensors file"):
            run(settings, restart=restart)
    assert first.folder.checkpoint.read_text() == "precious"


def test_a_folder_that_is_removed_ends_the_training(settings, tmp_path, monkeypatch):
    write = trainer.write_history

    def remove(*arguments):
        write(*arguments)
        (tmp_path / "run").rename(tmp_path / "elsewhere")

    monkeypatch.setattr(trainer, "write_history", remove)
    with pytest.raises(FileNotFoundError, match="was removed or replaced"):
        run(settings)


def test_bad_places(settings, tmp_path):
    settings["data"]["validation"] = 500
    with pytest.raises(InputError, match="data.validation"):
        run(settings)
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match="is a file, expected the name of a folder"):
        run(settings | {"output": str(tmp_path / "file")})


@pytest.mark.parametrize("device", ["gpu", "cuda:99"])
def test_device_that_is_not_there(settings, device):
    with pytest.raises(InputError, match=f"device: '{device}' cannot be used here"):
        run(settings | {"device": device})
