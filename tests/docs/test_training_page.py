"""docs/training.md: its configurations load, and the complete one has every key with its default."""

import re
from pathlib import Path

import yaml

from carnet.training.config import TrainConfig
from carnet.training.config_file import load_config, parse_config

DOCS = Path(__file__).parents[2] / "docs"
BLOCKS = re.findall(r"```yaml\n(.*?)```", (DOCS / "training.md").read_text(encoding="utf-8"), re.DOTALL)
MINIMAL, COMPLETE = (yaml.safe_load(block) for block in BLOCKS)
EXAMPLES = ("test", "isolated_atoms")  # keys of data that the page shows with a file and whose default is none


def test_minimal_configuration():
    assert parse_config(MINIMAL).data.train == [Path("structures.extxyz")]


def test_complete_configuration_shows_the_defaults():
    config = parse_config(COMPLETE)
    data = config.data.model_copy(update=dict.fromkeys(EXAMPLES))
    assert config.model_copy(update={"data": data}) == parse_config(MINIMAL)


def test_complete_configuration_has_every_key():
    assert COMPLETE.keys() == TrainConfig.model_fields.keys()
    for section in ("data", "loss", "optimizer", "schedule"):
        assert COMPLETE[section].keys() == TrainConfig.model_fields[section].annotation.model_fields.keys(), section


def test_configurations_beside_the_page_load(monkeypatch):
    monkeypatch.setenv("CARNET_DATA", "/data")
    for path in DOCS.rglob("*.yaml"):
        load_config(path)
