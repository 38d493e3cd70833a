"""Configurations of docs/ and its pages: each loads, and the model that it asks for can be built, without its data."""

import re
from pathlib import Path

import pytest
import yaml

from carnet import InputError, load_config, parse_config
from carnet.training.initial_model import build_carnet
from carnet.training.statistics import Statistics
from carnet.training.target_statistics import TargetStatistics
from tests.carnet.tensor_models import head_spec

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "docs").rglob("*.yaml"))
SPECIES = (1, 8, 14)  # no configuration depends on the elements, except that silicon carries the tensors of one


def built(config):
    """The model of a run, as training data with every label that the configuration names would have it."""
    energies = dict.fromkeys(SPECIES, -1.0) if config.data.labels.quantities else None
    heads = [head_spec(target, SPECIES) for target in config.targets]
    targets = tuple(TargetStatistics(head, head.scale) for head in heads)
    return build_carnet(config, Statistics(SPECIES, energies, None if energies is None else 1.0, 10.0, targets))


@pytest.fixture(autouse=True)
def data_folder(monkeypatch):
    monkeypatch.setenv("CARNET_DATA", "/data")
    monkeypatch.setenv("ELEMENT", "Si")


def test_there_are_configurations():
    assert {"csd_shielding", "mlearn"} <= {path.stem for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_model_of_a_configuration_can_be_built(path):
    config = load_config(path)
    model = built(config)
    assert model.has_energy == (not config.targets)
    assert [head.target for head in model.heads] == list(config.targets)


@pytest.mark.parametrize("page", ["docs/targets.md", "README.md"])
def test_model_of_a_page_can_be_built(page):
    blocks = re.findall(r"```yaml\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)
    configs = [parse_config(yaml.safe_load(block)) for block in blocks]
    assert configs
    for config in configs:
        assert len(built(config).heads) == len(config.targets) > 0


def test_a_part_out_of_reach_is_found():
    """The check sees what it is for: without a product of features an antisymmetric part has no axial vector."""
    target = {"name": "shielding", "symmetry": "ij", "per": "atom"}
    model = {"layers": 1, "degree": 1}
    config = parse_config({"data": {"train": "a.extxyz"}, "target": target, "model": model})
    with pytest.raises(InputError, match="no product of the features reaches the parts '?1e"):
        built(config)
