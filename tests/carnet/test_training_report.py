"""What a run leaves for people: the page, TensorBoard's event files, and the card in the model file."""

import io
from pathlib import Path

import ase.io
import pytest
import yaml
from rich.console import Console
from typer.testing import CliRunner

from carnet import InputError, parse_config, to_atoms, train
from carnet.commands.main import app
from carnet.files.tensors import read_tensors, write_tensors
from carnet.model.file import read_metadata
from carnet.training import trainer
from carnet.training.checkpoint import CHECKPOINT_VERSION, RunState
from carnet.training.curves import learning_figure, pace_figure
from carnet.training.event_log import event_scalars
from carnet.training.history import UNITS, unit
from carnet.training.page_of_folder import report_of_folder
from carnet.training.results import read_summary
from tests.carnet.gaussian_potential import build_gaussian_potential
from tests.carnet.labelled_frames import labelled_clusters
from tests.carnet.test_report import Page

TINY = {
    "channels": 2,
    "layers": 1,
    "max_weight": 1,
    "degree": 2,
    "cutoff": 4.0,
    "radial_hidden": [4],
    "readout_hidden": [4],
}


@pytest.fixture
def settings(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")
    for name, count, seed in (("train", 20, 0), ("test", 5, 7)):
        frames = [to_atoms(structure) for structure in labelled_clusters(count, seed=seed)]
        for index, atoms in enumerate(frames):
            if index % 3:
                atoms.info["kind"] = ("gas", "liquid")[index % 2]
        ase.io.write(tmp_path / f"{name}.extxyz", frames)
    return {
        "data": {
            "train": str(tmp_path / "train.extxyz"),
            "test": str(tmp_path / "test.extxyz"),
            "validation": 5,
            "labels": {"group": "kind"},
        },
        "output": str(tmp_path / "run"),
        "model": TINY,
        "epochs": 3,
        "threads": 1,
    }


def run(settings, **options):
    return train(parse_config(settings), console=Console(file=io.StringIO()), **options)


def interrupted(settings, monkeypatch, epochs):
    """Train and press Ctrl-C after some epochs."""
    saves, save = [], trainer.save_checkpoint

    def press(path, checkpoint):
        save(path, checkpoint)
        saves.append(path)
        if len(saves) == epochs:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(trainer, "save_checkpoint", press)
        with pytest.raises(KeyboardInterrupt):
            run(settings, build_model=build_gaussian_potential)


def test_page_of_a_finished_run_and_by_the_command(settings):
    result = run(settings)
    written = result.folder.report.read_text(encoding="utf-8")
    page = Page(written)
    assert not page.addresses or all(a.startswith(("#", "data:")) for a in page.addresses)
    for text in (
        "Finished: 3 epochs are done",
        "Errors on the test structures",
        "Errors on the validation structures",
        "Errors by group",
        "test.extxyz, frame",
        "liquid",
        "processor",
        "learning_rate",
        "hash of the contents",
        f"{result.best['epoch']} of 3",
    ):
        assert text in page.text, text
    result.folder.report.unlink()
    done = CliRunner().invoke(app, ["report", str(result.folder.path)])
    assert done.exit_code == 0 and done.stdout.strip() == str(result.folder.report), done.output
    again = Page(result.folder.report.read_text(encoding="utf-8"))

    def figures(text):  # but for the last section, where the day and the minute are
        return text[: text.index("Made by CarNet")]

    assert figures(again.text) == figures(page.text)


def test_page_of_an_interrupted_run_keeps_the_test_structures_unseen(settings, monkeypatch):
    interrupted(settings, monkeypatch, 2)
    page = (Path(settings["output"]) / "report.html").read_text(encoding="utf-8")
    assert "Not finished: interrupted" in page and "validation structures" in page
    assert "Errors on the test structures" not in page


def test_command_on_an_unfinished_run(settings, monkeypatch):
    saves, save = [], trainer.save_checkpoint

    def kill(path, checkpoint):
        save(path, checkpoint)
        saves.append(path)
        raise SystemError  # nothing in the program expects it, so nothing writes a page

    with monkeypatch.context() as patch:
        patch.setattr(trainer, "save_checkpoint", kill)
        with pytest.raises(SystemError):
            run(settings)
    page = report_of_folder(Path(settings["output"])).read_text(encoding="utf-8")
    assert "Not finished: it can go on" in page and "Errors on the test structures" not in page


def test_folders_without_a_run_and_changed_data(settings, tmp_path):
    done = CliRunner().invoke(app, ["report", str(tmp_path)])
    assert done.exit_code == 2 and "holds no run" in done.stderr
    result = run(settings | {"log": {"report": False}})
    assert not result.folder.report.exists()
    frames = ase.io.read(settings["data"]["train"], ":")
    frames[3].positions += 0.01 * frames[3].positions ** 2
    ase.io.write(settings["data"]["train"], frames)
    with pytest.raises(InputError, match="data are not those of the run any more"):
        report_of_folder(result.folder.path)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda data: data["state"]["history"][1].pop("train_loss"),
            "state.history has rows without some of their columns",
        ),
        (lambda data: data["state"].update(best_epoch=0), "state.best_epoch is 0, expected one of"),
        (lambda data: data.update(state=vars(RunState()), average_steps=0), "state.history has rows without"),
    ],
)
def test_no_page_about_a_checkpoint_that_contradicts_itself(settings, change, message):
    folder = run(settings | {"log": {"report": False}}).folder
    found, metadata = read_tensors(folder.checkpoint, "checkpoint", CHECKPOINT_VERSION)
    change(metadata)
    write_tensors(folder.checkpoint, metadata.pop("kind"), metadata.pop("version"), found, metadata)
    with pytest.raises(InputError, match=message):
        report_of_folder(folder.path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "cannot be read as JSON"),
        ("[" * 100_000, "cannot be read as JSON"),
        ('{"validation": {"errors": []}}', "test: is required"),
        ('{"validation": {"errors": [{"quantity": "forces"}]}, "test": null}', "validation.errors.0.rmse: is required"),
        ('{"validation": {"errors": [{"quantity": "x", "rmse": NaN}]}, "test": null}', "rmse: expected"),
        ('{"validation": {"errors": {}}, "test": null}', "validation.errors: expected a valid list"),
    ],
)
def test_a_summary_of_a_member_is_checked_before_a_page_shows_it(tmp_path, text, message):
    path = tmp_path / "summary.json"
    path.write_text('{"validation": {"errors": [{"quantity": "forces", "rmse": 3}]}, "test": null}')
    assert read_summary(path)["validation"]["errors"][0]["rmse"] == 3
    path.write_text(text)
    with pytest.raises(InputError, match=rf"summary\.json: (.|\n)*{message}"):
        read_summary(path)


def test_restart_removes_what_the_log_wrote(settings):
    pytest.importorskip("tensorboard")
    result = run(settings | {"log": {"tensorboard": True}})
    result = run(settings | {"epochs": 2, "log": {"report": False}}, restart=True)
    assert not result.folder.report.exists() and not list(result.folder.events.iterdir())


def test_the_log_is_no_part_of_what_a_run_is(settings):
    first = run(settings | {"log": {"report": False}})
    again = run(settings)
    assert again.history == first.history and again.folder.report.exists()


def test_event_files_have_every_epoch_once(settings, monkeypatch):
    pytest.importorskip("tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    settings |= {"log": {"tensorboard": True, "report": False}, "model": {"cutoff": 4.0}}
    interrupted(settings, monkeypatch, 2)
    result = run(settings, build_model=build_gaussian_potential)
    events = EventAccumulator(str(result.folder.events))
    events.Reload()
    assert set(events.Tags()["scalars"]) == set(event_scalars(result.history[0]))
    for name in events.Tags()["scalars"]:
        values = [(event.step, event.value) for event in events.Scalars(name)]
        expected = [(row["epoch"], pytest.approx(event_scalars(row)[name], rel=1e-6)) for row in result.history]
        assert values == expected


def test_event_files_without_tensorboard(settings, monkeypatch):
    monkeypatch.setattr("carnet.training.event_log.importlib.util.find_spec", lambda name: None)
    with pytest.raises(InputError, match=r"log\.tensorboard: needs the package tensorboard.*carnet\[logging\]"):
        run(settings | {"log": {"tensorboard": True}})
    assert not Path(settings["output"]).exists()


def test_card_in_the_model_file(settings):
    result = run(settings | {"log": {"report": False}, "seed": 3})
    extra = read_metadata(result.model_path)["extra"]
    training, data = extra["training"], extra["data"]
    assert training["date"] == "2025-06-15" and training["seed"] == 3
    assert training["test"]["forces_rmse"] == result.test["forces"].rmse
    assert training["validation"]["forces_rmse"] == result.best["forces_rmse"]
    assert {name: part["structures"] for name, part in data.items()} == {
        "train": 15,
        "validation": 5,
        "test": 5,
    }
    assert sum(data["train"]["groups"].values()) <= 15 and data["train"]["labels"] == {
        "energy": 15,
        "forces": 15,
    }
    assert data["train"]["files"] == ["train.extxyz"] and len(data["train"]["contents"]) == 16
    assert set(data["train"]["atoms"]) == {"H", "O"}
    assert extra["settings"]["loss"]["forces"]["weight"] == 10.0 and extra["settings"]["data"]["validation"] == 5
    assert str(result.folder.path.parent) not in yaml.safe_dump(extra)  # no places of this machine
    shown = CliRunner().invoke(app, ["info", str(result.model_path)], env={"COLUMNS": "200"}).stdout
    for text in (
        "date: 2025-06-15",
        "seed: 3",
        "train.groups: gas",
        "test.forces_rmse",
        "loss.forces: ",
        "conventions",
    ):
        assert text in shown, text


def test_curves_of_a_run_whose_stages_learn_different_things():
    base = {"train_loss": 0.1, "learning_rate": 1e-3, "forces_mae": 1.0}
    rows = [
        base
        | {
            "epoch": e,
            "seconds": 2.0 * e,
            "stage": 1 + (e > 3),
            "validation_loss": 1.0 / e,
            "forces_rmse": 9.0 - e,
        }
        for e in range(1, 6)
    ]
    rows[0]["validation_loss"] = 1e-6  # of the first stage: no comparison with the second
    rows[4] |= {"energy_mae": 1.0, "energy_rmse": 2.0}
    loss, energy, _forces = learning_figure(rows).axes
    assert loss.lines[2].get_xdata()[0] == 5 and energy.lines[2].get_xdata()[0] == 5
    assert loss.lines[3].get_xdata()[0] == 3.5
    for history in (rows, rows[:1]):
        rate, pace, _ = pace_figure(history).axes
        assert len(rate.lines[0].get_xdata()) == len(history)
        assert set(pace.lines[0].get_ydata()) == {2.0}


def test_units_of_event_names():
    row = {
        "train_loss": 1,
        "validation_loss": 1,
        "learning_rate": 1,
        "seconds": 1,
        "forces_mae": 2,
        "forces_rmse": 3,
    }
    assert event_scalars(row)[f"forces ({UNITS['forces']})/rmse"] == 3 and unit("seconds") == "s"
