"""Reading configurations: defaults, paths, and errors that name line, key and expectation."""

import os
import re
from pathlib import Path

import pytest
import yaml

from carnet import InputError, TrainConfig, load_config, parse_config
from carnet.data.reading.sources import merged_labels


@pytest.fixture
def load(tmp_path):
    def write_and_load(text):
        (tmp_path / "config.yaml").write_text(text, encoding="utf-8")
        return load_config(tmp_path / "config.yaml")

    return write_and_load


def problems(load, text):
    with pytest.raises(InputError) as caught:
        load(text)
    return str(caught.value)


def test_minimal_file(load, tmp_path):
    config = load("data:\n  train: frames.extxyz\n")
    assert [source.path for source in config.data.train] == [tmp_path / "frames.extxyz"]
    assert config.output == Path("results")  # of the working directory
    assert config.epochs == 200 and config.max_minutes is None
    assert config.data.labels.energy == "energy"


def test_relative_paths_that_are_read_start_at_the_file_and_absolute_ones_stay(load, tmp_path):
    config = load(
        "output: ../run\ndata: {train: [a.xyz, /data/b.xyz], validation: v.xyz, test: t.xyz, isolated_atoms: i.xyz}\n"
    )
    assert [str(source.path) for source in config.data.train] == [str(tmp_path / "a.xyz"), "/data/b.xyz"]
    assert [source.path for source in config.data.validation] == [tmp_path / "v.xyz"]
    assert [source.path for source in config.data.test] == [tmp_path / "t.xyz"]
    assert [source.path for source in config.data.isolated_atoms] == [tmp_path / "i.xyz"]
    assert config.output == Path("../run")


def test_home_and_environment_variables_in_paths(load, monkeypatch):
    monkeypatch.setenv("HOME", "/home/curie")
    monkeypatch.setenv("SETS", "/sets")
    data = load("data: {train: '${SETS}/a.xyz', validation: $SETS/v.xyz, test: ~/t.xyz}\n").data
    assert [str(sources[0].path) for sources in (data.train, data.validation, data.test)] == [
        "/sets/a.xyz",
        "/sets/v.xyz",
        "/home/curie/t.xyz",
    ]
    monkeypatch.delenv("SETS")
    message = problems(load, "data:\n  train: ${SETS}/a.xyz\n")
    assert "line 2: data.train: expected a file name; the environment variable SETS is not set" in message


def test_length_of_the_run(load):
    assert load("data: {train: a.xyz}\nmax_minutes: 5\n").epochs is None
    assert load("data: {train: a.xyz}\nmax_minutes: 5\nepochs: 7\n").epochs == 7


@pytest.mark.parametrize("text, value", [("50", 50), ("0.2", 0.2)])
def test_validation_by_count_or_fraction(load, text, value):
    found = load(f"data: {{train: a.xyz, validation: {text}}}\n").data.validation
    assert found == value and type(found) is type(value)


@pytest.mark.parametrize("text", ["0", "-3", "1.0", "1.5", "true", "[]"])
def test_validation_that_means_nothing(load, text):
    message = problems(load, f"data:\n  train: a.xyz\n  validation: {text}\n")
    assert "line 3: data.validation: expected" in message


def test_scientific_notation_without_a_point(load):
    assert load("data: {train: a.xyz}\noptimizer: {learning_rate: 2e-3}\n").optimizer.learning_rate == 2e-3


def test_reference_energies(load):
    assert load("data: {train: a.xyz, reference_energies: {H: -13.6, O: -2041}}").data.reference_energies == {
        "H": -13.6,
        "O": -2041.0,
    }
    assert "Did you mean 'least squares'?" in problems(load, "data: {train: a.xyz, reference_energies: least square}")
    assert "'Hh' is none" in problems(load, "data: {train: a.xyz, reference_energies: {Hh: 1}}")
    assert "an energy in eV for O" in problems(load, "data: {train: a.xyz, reference_energies: {O: many}}")
    assert "isolated_atoms" in problems(load, "data: {train: a.xyz, reference_energies: isolated atoms}")
    assert "keep one" in problems(
        load, "data: {train: a.xyz, isolated_atoms: b.xyz, reference_energies: least squares}"
    )


def test_all_problems_at_once(load):
    message = problems(
        load,
        """\
data:
  train: a.xyz
  validatoin: 0.1
model:
  max_weigth: 2
optimizer:
  learning_rate: fast
batch_size: 0
learning_rate: 0.1
schedule: {kind: cosin}
ema: 1.5
""",
    )
    assert "config.yaml: 7 problems" in message
    assert "line 3: data.validatoin: unknown key. Did you mean 'validation'?" in message
    assert "line 5: model.max_weigth: unknown key. Did you mean 'max_weight'?" in message
    assert re.search(r"line 7: optimizer\.learning_rate: expected a valid number.*got 'fast'", message)
    assert "line 8: batch_size: expected greater than 0; got 0" in message
    assert "line 9: learning_rate: unknown key. Did you mean 'optimizer.learning_rate'?" in message
    assert re.search(
        r"line 10: schedule\.kind: expected 'cosine', .* or 'constant'; got 'cosin'\. Did you mean 'cosine'\?", message
    )
    assert "line 11: ema: expected less than 1" in message


def test_unknown_key_without_a_near_one_lists_the_keys_beside_it(load):
    message = problems(load, "data: {train: a.xyz}\nloss: {qqqq: 1}\n")
    assert "line 2: loss.qqqq: unknown key." in message
    assert all(repr(name) in message for name in ("energy", "forces", "stress"))


def test_key_at_the_wrong_level(load):
    assert "top level: 'batch_size'" in problems(load, "data: {train: a.xyz, batch_size: 3}\n")


def test_misspelt_label_role(load):
    assert "Did you mean 'energy'?" in problems(load, "data: {train: a.xyz, labels: {enrgy: REF_energy}}\n")


def test_missing_and_misshapen(load):
    assert "data: is required" in problems(load, "epochs: 3\n")
    assert "data.train: is required" in problems(load, "data: {}\n")
    assert "line 1: data: expected" in problems(load, "data: 3\n")
    assert "line 3: data.train: expected a file name" in problems(load, "# data\ndata:\n  train: [3]\n")
    assert "optimizer.betas" in problems(load, "data: {train: a.xyz}\noptimizer: {betas: [0.9]}\n")
    assert "got nan" in problems(load, "data: {train: a.xyz}\nmax_minutes: .nan\n")


def test_labels_and_weights_that_leave_nothing_to_learn(load):
    assert "at least one of" in problems(load, "data: {train: a.xyz, labels: {energy: null, forces: null}}\n")
    assert "weight 0" in problems(load, "data: {train: a.xyz}\nloss: {energy: 0, forces: 0}\n")


def test_yaml_mistakes(load, tmp_path):
    assert re.search(
        r"config\.yaml, line 2, column \d+: is not YAML", problems(load, "data: {train: a.xyz}\nmodel: [}\n")
    )
    assert "line 3: the key 'epochs' is given twice (first in line 2)" in problems(
        load, "data: {train: a.xyz}\nepochs: 2\nepochs: 3\n"
    )
    assert "found nothing" in problems(load, "")
    assert "found a list" in problems(load, "- data\n")
    with pytest.raises(InputError, match="no such file"):
        load_config(tmp_path / "absent.yaml")
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(InputError, match="binary.yaml"):
        load_config(tmp_path / "binary.yaml")


def test_what_is_written_is_read_again(tmp_path):
    config = parse_config(
        {
            "data": {
                "train": ["a.xyz", "b.xyz"],
                "validation": 12,
                "reference_energies": {"H": -13.6},
                "test": "t.xyz",
            },
            "max_minutes": 3,
            "schedule": {"kind": "plateau"},
            "model": {"radial_hidden": [8, 8]},
        },
        folder=tmp_path,
    )
    path = tmp_path / "written.yaml"
    path.write_text(yaml.safe_dump(config.model_dump(mode="json")), encoding="utf-8")
    assert load_config(path) == config


def test_configurations_from_python():
    assert TrainConfig(data={"train": "a.xyz"}, epochs=3).epochs == 3


def test_entries_with_labels_units_and_weights_of_their_own(load, tmp_path):
    data = load(
        "data:\n"
        "  train:\n"
        "  - a.xyz\n"
        "  - {path: b.db, labels: {energy: E, forces: null}, units: {energy: Hartree}, weight: 2, group: slabs}\n"
        "  - {path: ../c.h5, index: ':100'}\n"
        "  validation: {fraction: 0.2, by: block, gap: 4}\n"
        "  test: {path: t.xyz}\n"
        "  labels: {stress: s, group: config_type}\n"
        "  group_weights: {slabs: 3}\n"
    ).data
    assert [str(source.path) for source in data.train] == [
        str(tmp_path / "a.xyz"), str(tmp_path / "b.db"), str(tmp_path / "../c.h5")
    ]  # fmt: skip
    assert (data.train[1].weight, data.train[1].group, data.train[2].index) == (2.0, "slabs", ":100")
    assert (data.validation.by, data.validation.gap, data.validation.fraction) == ("block", 4, 0.2)
    assert merged_labels(data.labels, data.train[1].labels).model_dump(exclude_none=True) == {
        "energy": "E", "stress": "s", "group": "config_type"
    }  # fmt: skip


def test_mistakes_in_entries_and_splits(load):
    message = problems(
        load,
        """\
data:
  train:
  - path: a.xyz
    labels: {enrgy: E}
    units: {energy: GPa}
  - path: b.xyz
    wieght: 2
    index: some
  - {labels: {energy: E}}
  validation:
    fraction: 0.1
    by: grup
    gaap: 3
  labels: {stress: a, virial: b}
""",
    )
    assert "8 problems" in message
    for text in (
        "line 4: data.train.0.labels.enrgy: unknown key. Did you mean 'energy'?",
        "line 5: data.train.0.units.energy: expected an energy, which is not a stress; got 'GPa'",
        "line 7: data.train.1.wieght: unknown key. Did you mean 'weight'?",
        "line 8: data.train.1.index: expected an index of frames such as '0', ':100', '::2', '-50:'; got 'some'",
        "line 9: data.train.2.path: is required",
        "line 12: data.validation.by: expected 'random', 'group', 'formula' or 'block'; got 'grup'. Did you mean",
        "line 13: data.validation.gaap: unknown key. Did you mean 'gap'?",
        "line 14: data.labels: stress and virial are the same label in two forms; declare one of them",
    ):
        assert text in message, f"{text!r} not in {message}"
    assert "line 2: data.validation: needs either a fraction or a count" in problems(
        load, "data:\n  validation: {by: group}\n  train: a.xyz\n"
    )


def test_entries_are_written_as_they_were_given(tmp_path):
    given = {
        "train": [
            "a.xyz",
            {"path": "b.xyz", "labels": {"forces": None}, "units": {"stress_sign": "compressive"}, "weight": 2.0},
        ],
        "validation": {"count": 30, "by": "formula"},
        "labels": {"energy": "E", "virial": "W"},
        "group_weights": {"x": 0.5},
    }
    config = parse_config({"data": given}, folder="/data")
    path = tmp_path / "written.yaml"
    path.write_text(yaml.safe_dump(config.model_dump(mode="json")), encoding="utf-8")
    again = load_config(path)
    assert again == config and again.data.train[1].labels.model_fields_set == {"forces"}
    assert yaml.safe_load(path.read_text())["data"]["train"][0] == "/data/a.xyz"


def test_a_pipe_is_read_where_somebody_writes_and_not_waited_for_where_nobody_does(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="pipe: expected keys such as .*, found nothing"):
        load_config(tmp_path / "pipe")
    read, write = os.pipe()
    os.write(write, b"data: {train: a.extxyz, validation: 3}\nepochs: 5\n")
    os.close(write)
    assert load_config(f"/dev/fd/{read}").epochs == 5
    os.close(read)
