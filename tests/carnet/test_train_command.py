"""``carnet train`` with what is said on the command line: overrides, the check, the example."""

from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from carnet import InputError, load_config
from carnet.commands.main import app
from carnet.training.config.file import EXAMPLE
from tests.carnet.labelled_frames import write_clusters


def carnet(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "config.yaml"
    path.write_text("data:\n  train: a.xyz\noptimizer: {learning_rate: 0.01}\nbatch_size: 7\n", encoding="utf-8")
    return path


def test_overrides_replace_and_add(config):
    found = load_config(
        config, ["optimizer.learning_rate=2e-4", "stage_two.start=5", "data.labels.energy=E", "epochs=20", "output=o"]
    )
    assert found.optimizer.learning_rate == 2e-4 and found.stage_two.start == 5 and found.batch_size == 7
    assert found.data.labels.energy == "E" and found.output == Path("o")
    assert load_config(config, ["epochs=3", "epochs=4"]).epochs == 4  # the last one counts
    assert load_config(config, ["loss={energy: 3}"]).loss.energy.weight == 3.0


@pytest.mark.parametrize(
    "override, message",
    [
        ("optimizer.learning_rat=1", r"--set optimizer\.learning_rat=1: .*Did you mean 'learning_rate'\?"),
        ("schedule.kind=plato", r"--set schedule\.kind=plato: schedule\.kind: expected .*Did you mean 'plateau'\?"),
        ("batch_size=0", r"--set batch_size=0: batch_size: expected greater than 0"),
        ("batch_size", r"--set batch_size: expected a key and a value"),
        (".a=1", r"expected a key and a value"),
        ("batch_size.a=1", r"--set batch_size\.a=1: batch_size is no mapping"),
        ("model={", r"the value is not YAML"),
    ],
)
def test_bad_overrides_are_named(config, override, message):
    with pytest.raises(InputError, match=message):
        load_config(config, [override])


def test_mistakes_of_the_file_keep_their_lines(config):
    config.write_text("data:\n  train: a.xyz\nbatch_sze: 7\nema: 2\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_config(config, ["schedule.knd=cosine", "ema=0.9"])
    message = str(caught.value)
    assert "config.yaml: 2 problems" in message and "line 3: batch_sze: unknown key" in message
    assert message.index("line 3") < message.index("--set schedule.knd=cosine: schedule.knd: unknown key")


def test_example_is_a_configuration():
    printed = carnet("train", "--example")
    assert printed.exit_code == 0 and printed.stdout == EXAMPLE.read_text(encoding="utf-8")
    assert yaml.safe_load(printed.stdout)["data"]["train"] == "structures.extxyz"


def test_without_a_file():
    printed = carnet("train")
    assert printed.exit_code == 2 and "--example prints one" in printed.stderr


def test_check_says_what_the_run_would_be_and_writes_nothing(tmp_path):
    write_clusters(tmp_path / "frames.extxyz", 12)
    model = "{channels: 2, layers: 1, max_weight: 1, degree: 2, cutoff: 4.0, radial_hidden: [4], readout_hidden: [4]}"
    config = tmp_path / "config.yaml"
    config.write_text(f"data: {{train: frames.extxyz, validation: 3}}\nmodel: {model}\nepochs: 4\nfreeze: [radial]\n")
    printed = carnet("train", config, "--check", "--set", "batch_size=3")
    assert printed.exit_code == 0, printed.stderr
    for text in (
        "9 structures to train on",
        "neighbours",
        "parameters, radial",
        "frozen",
        "MiB",
        "3 steps",
        "4 epochs",
    ):
        assert text in printed.stdout, text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config.yaml", "frames.extxyz"]
    misspelt = carnet("train", config, "--check", "--set", "freeze=[radail]")
    assert misspelt.exit_code == 2 and "Did you mean 'radial'" in misspelt.stderr
