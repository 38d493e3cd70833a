"""docs/training.md: its configurations load, and the complete one has every key with its default."""

import re
from pathlib import Path

import yaml

from carnet import TrainConfig, parse_config
from carnet.training.config.file import EXAMPLE
from carnet.training.config.optimisation import LossConfig, StageTwoConfig

DOCS = Path(__file__).parents[2] / "docs"
BLOCKS = re.findall(r"```yaml\n(.*?)```", (DOCS / "training.md").read_text(encoding="utf-8"), re.DOTALL)
MINIMAL, COMPLETE = (yaml.safe_load(block) for block in BLOCKS)
EXAMPLES = ("test", "isolated_atoms")  # keys of data that the page shows with a file and whose default is none


def test_minimal_configuration():
    assert [source.path for source in parse_config(MINIMAL).data.train] == [Path("structures.extxyz")]


def test_complete_configuration_shows_the_defaults():
    config = parse_config(COMPLETE)
    data = config.data.model_copy(update=dict.fromkeys(EXAMPLES))
    assert config.model_copy(update={"data": data}) == parse_config(MINIMAL)


def keys(mapping):
    return mapping.model_fields.keys()


def test_complete_configuration_has_every_key():
    assert COMPLETE.keys() == keys(TrainConfig)
    for mapping in ("data", "loss", "optimizer", "schedule"):
        assert COMPLETE[mapping].keys() == keys(TrainConfig.model_fields[mapping].annotation), mapping
    for term, field in LossConfig.model_fields.items():
        assert COMPLETE["loss"][term].keys() == keys(field.annotation), term


def test_commented_stage_two_has_every_key_and_its_default():
    text = re.sub("^stage_two: null.*$", "stage_two:", EXAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    values = yaml.safe_load(re.sub("^#  ", "  ", text, flags=re.MULTILINE))
    assert values["stage_two"].keys() == keys(StageTwoConfig)
    config = parse_config(values)
    assert config.stage_two.loss.energy.weight == 10.0 and config.stage_two.loss.forces == config.loss.forces
    for name in keys(StageTwoConfig) - {"loss"}:
        assert getattr(config.stage_two, name) == getattr(StageTwoConfig(), name)


def test_example_is_the_complete_configuration():
    assert EXAMPLE.read_text(encoding="utf-8") == BLOCKS[1]
