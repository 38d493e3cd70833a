"""Configurations of dynamics: defaults, paths, options, errors that name the key."""

from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from carnet import InputError, MDConfig, load_md_config, make_calculator, make_md_config
from carnet.commands.main import app
from carnet.simulation.md.config import EXAMPLE, WatchConfig

LEAST = {"structure": "start.extxyz", "model": "model.carnet"}


def test_example_has_every_key_with_its_default():
    text = EXAMPLE.read_text(encoding="utf-8")
    values = yaml.safe_load(text)
    assert list(values) == list(MDConfig.model_fields) and list(values["watch"]) == list(WatchConfig.model_fields)
    assert make_md_config(values) == make_md_config(LEAST)
    assert CliRunner().invoke(app, ["md", "--example"]).output == text


def test_relative_paths_that_are_read_start_at_the_file(tmp_path):
    (tmp_path / "run.yaml").write_text(
        "structure: a/start.xyz\nmodel: m.carnet\noutput: out\nwatch: {closest: train.xyz}\n", encoding="utf-8"
    )
    config = load_md_config(tmp_path / "run.yaml", ["temperature=500", "watch.apart=5"])
    assert config.structure == tmp_path / "a/start.xyz" and config.model == str(tmp_path / "m.carnet")
    assert config.output == Path("out") and config.watch.closest == tmp_path / "train.xyz"
    assert (config.temperature, config.watch.apart) == (500.0, 5.0)
    (tmp_path / "run.yaml").write_text("structure: a\nmodel: ase.calculators.emt:EMT\n", encoding="utf-8")
    config = load_md_config(tmp_path / "run.yaml")
    assert config.model == "ase.calculators.emt:EMT" and config.watch.closest == "model"


@pytest.mark.parametrize(
    "name, meant",
    [
        ("emt", "emt"),
        ("tblite:GFN2-xTB", "tblite:GFN2-xTB"),
        ("mace:a.model", "mace:{}/a.model"),
        ("own.py:make", "{}/own.py:make"),
        ("calc.yaml", "{}/calc.yaml"),
        ("ase.calculators.emt:EMT", "ase.calculators.emt:EMT"),
    ],
)
def test_names_of_calculators_are_no_paths(tmp_path, name, meant):
    (tmp_path / "run.yaml").write_text(f"structure: a\nmodel: {name}\n", encoding="utf-8")
    assert load_md_config(tmp_path / "run.yaml").model == meant.format(tmp_path)


def test_steps():
    assert make_md_config({**LEAST, "timestep": 0.3, "duration": 1.0}).steps == 3333


@pytest.mark.parametrize(
    "entries, message",
    [
        ({"temprature": 300}, "temprature: unknown key. Did you mean 'temperature'"),
        ({"ensemble": "langevn"}, "ensemble: .*Did you mean 'langevin'"),
        ({"temperature": -3}, "temperature: .*greater than 0"),
        ({"watch": {"larges_force": 3}}, "watch.larges_force: unknown key. Did you mean 'largest_force'"),
        ({"watch": {"closest": {"O-X1": 1.0}}}, "'X1' is none"),
        ({"watch": {"closest": {"OH": 1.0}}}, "'OH' is none"),
        ({"watch": {"closest": 0.7}}, "distances in Å by pair"),
        (
            {"watch": {"closest": {"O-H": float("nan")}}},
            "watch.closest: expected .*that of O-H, nan, is none; got {[^{]*$",
        ),
        ({"watch": {"closest": {"O-H": True}}}, "watch.closest: expected .*that of O-H, True, is none"),
        ({"watch": {"closest": {"O-H": "near"}}}, "that of O-H, 'near', is none; got"),
        ({"watch": {"closest": {"O-H": -0.9}}}, "that of O-H, -0.9, is none; got"),
        ({"trajectory": "a.cif"}, "a file name that ends with .extxyz, .xyz, .traj"),
        ({"trajectory": "../a.traj"}, "lies in the folder of the output"),
        ({"duration": 1e-4}, "shorter than a step"),
        ({"structure": None}, "structure: .*a file name"),
    ],
)
def test_mistakes_are_named(entries, message):
    with pytest.raises(InputError, match=message):
        make_md_config({**LEAST, **entries})


def test_command_line_mistakes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for arguments, message in (
        (["md"], "expected a configuration file (.yaml), or a structure and a model"),
        (["md", "a.xyz"], "expected a configuration file"),
        (["md", "run.yaml"], "run.yaml: no such file"),
        (["md", "a.xyz", "m.carnet", "--set", "temperature"], "expected a key and a value"),
        (["md", "a.xyz", "m.carnet", "--ensemble", "nvt"], "'nve', 'langevin'"),
    ):
        result = CliRunner().invoke(app, arguments)
        assert result.exit_code == 2 and message in result.output, result.output


def test_an_output_starts_at_the_working_directory(tmp_path, monkeypatch):
    from carnet.commands.simulation import _md_config

    monkeypatch.chdir(tmp_path)
    Path("deep").mkdir()
    Path("deep/run.yaml").write_text(yaml.safe_dump(LEAST), encoding="utf-8")
    assert _md_config(["deep/run.yaml"], {"output": "here"}, []).output == Path("here")
    assert _md_config(["deep/run.yaml"], {}, []).output == Path("md")
    written = _md_config(["deep/run.yaml"], {}, []).absolute()
    assert written.output == tmp_path / "md" and written.structure == tmp_path / "deep" / LEAST["structure"]
    (tmp_path / "deep/md").mkdir()
    (tmp_path / "deep/md/restart.safetensors").touch()
    with pytest.raises(InputError, match=r"deep/md holds a run, .*--set output=deep/md goes on with that run"):
        _md_config(["deep/run.yaml"], {}, [])
    assert _md_config(["deep/run.yaml"], {}, ["output=deep/md"]).output == Path("deep/md")
    assert _md_config(["deep/run.yaml"], {"output": "md"}, []).output == Path("md")


def test_the_folder_of_a_package_is_a_calculator(tmp_path):
    package = tmp_path / "some_potential"
    package.mkdir()
    with pytest.raises(InputError, match="without __init__.py"):
        make_calculator(package)
    (package / "__init__.py").write_text("from .calculator import Calculator\n")
    (package / "calculator.py").write_text(
        "class Calculator:\n    def __init__(self, dtype='float32'):\n        self.dtype = dtype\n"
    )
    assert make_calculator(package).dtype == "float32" and make_calculator(package, "float64").dtype == "float64"
    with pytest.raises(InputError, match="runs on the CPU"):
        make_calculator(package, device="cuda")
    other = tmp_path / "json"
    other.mkdir()
    (other / "__init__.py").write_text("Calculator = None\n")
    with pytest.raises(InputError, match="give the folder another one"):
        make_calculator(other)
