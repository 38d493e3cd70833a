"""What a model is before it is used: its configuration, its parameters, and the kernels it asks for."""

from __future__ import annotations

import pickle

import pytest
import torch
from pydantic import ValidationError

from carnet import CarNet, InputError, KernelFunction, LinearFunction, ModelConfig, batch, build_graph, save
from carnet.model.config import PRESETS
from codegen.shipped import default_folder, read_specs
from tests.carnet.small_models import CONFIGS, CRYSTAL, MOLECULE, random_model

STATISTICS = {"reference_energies": {1: -1.0, 8: -2.0}, "scale": 1.0, "mean_neighbours": 10.0}


def new_model(config=CONFIGS["camp"], species=(1, 8), **changes):
    return CarNet(config, species, **{**STATISTICS, **changes})


def kernels(model):
    """Texts of every kernel that a model calls."""
    found = (value for module in model.modules() for value in vars(module).values())
    return {value.text for value in found if isinstance(value, KernelFunction | LinearFunction)}


@pytest.mark.parametrize("name", CONFIGS)
def test_state_holds_parameters_only(name):
    model = new_model(CONFIGS[name])
    assert list(model.state_dict()) == [key for key, _ in model.named_parameters()]
    assert not list(model.buffers())
    # nor is anything kept beside it that could be state: what is not a parameter is rebuilt from the configuration
    kept = [v for module in model.modules() for v in vars(module).values() if isinstance(v, torch.Tensor)]
    assert not kept
    count = sum(parameter.numel() for parameter in model.parameters())
    assert sum(value.numel() for value in model.state_dict().values()) == count
    assert all(parameter.dtype == torch.get_default_dtype() for parameter in model.parameters())
    assert model.dtype == torch.float32 and model.double().dtype == torch.float64


@pytest.mark.parametrize("name", ["small", "level"])
def test_a_file_is_its_parameters_and_its_description(name, tmp_path):
    model = new_model(CONFIGS[name]).double()
    save(model, tmp_path / "m")
    content = (tmp_path / "m").read_bytes()
    header = 8 + int.from_bytes(content[:8], "little")
    assert len(content) - header == 8 * sum(parameter.numel() for parameter in model.parameters())


def test_construction_depends_on_the_seed_alone():
    def state(seed):
        torch.manual_seed(seed)
        return new_model().state_dict()

    first, again, other = state(4), state(4), state(5)
    assert all(torch.equal(first[key], again[key]) for key in first)
    assert not any(torch.equal(first[key], other[key]) for key in first if first[key].std() > 0)


@pytest.mark.parametrize("name", ["paper", "small", "camp", "one layer"])
def test_every_parameter_matters(name):
    """No path, weight or channel is without influence on the energies."""
    model = random_model(CONFIGS[name])
    graph = batch([build_graph(s, model.config.cutoff) for s in (MOLECULE, CRYSTAL)])
    energies = model(graph, forces=False)["energies"]
    slopes = torch.autograd.grad(energies.square().sum(), list(model.parameters()))
    idle = [key for (key, _), slope in zip(model.named_parameters(), slopes, strict=True) if not slope.all()]
    assert not idle


def test_copies_are_independent():
    model = random_model(CONFIGS["camp"])
    twin = pickle.loads(pickle.dumps(model))
    graph = build_graph(MOLECULE, model.config.cutoff)
    expected = model(graph)["energy"]
    assert torch.equal(twin(graph)["energy"], expected)
    with torch.no_grad():
        twin.embedding += 1.0
    assert torch.equal(model(graph)["energy"], expected) and not torch.equal(twin(graph)["energy"], expected)


def test_species_are_sorted_and_counted_once():
    model = new_model(species=[8, 1, 8, 1])
    assert model.species == (1, 8) and len(model.embedding) == 2
    assert model.species_index(torch.tensor([8, 1, 8])).tolist() == [1, 0, 1]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"species": (1, 6, 8)}, r"missing for atomic numbers \[6\]"),
        ({"species": ()}, "reference energies are needed"),
        ({"scale": 0.0}, "must be > 0, got 0.0 and 10.0"),
        ({"mean_neighbours": -1.0}, "must be > 0, got 1.0 and -1.0"),
        ({"scale": float("nan")}, "must be > 0, got nan"),
    ],
)
def test_statistics_that_do_not_fit(changes, message):
    with pytest.raises(InputError, match=message):
        new_model(**changes)


def test_presets_and_keys_that_win_over_them():
    for preset, values in PRESETS.items():
        config = ModelConfig(preset=preset)
        for key, field in ModelConfig.model_fields.items():
            expected = values.get(key, preset if key == "preset" else field.default)
            assert getattr(config, key) == expected, (preset, key)
    assert ModelConfig() == ModelConfig(preset="default")
    changed = ModelConfig(preset="small", channels=8, radial_knots=None)
    assert (changed.channels, changed.path_set, changed.radial_knots) == (8, "lite", None)


@pytest.mark.parametrize("preset", PRESETS)
def test_configuration_survives_json(preset):
    for config in (ModelConfig(preset=preset), ModelConfig(preset=preset, channels=3, radial_knots=None, cutoff=4.5)):
        assert ModelConfig.model_validate_json(config.model_dump_json()) == config


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("channel", 64, "not permitted"),
        ("preset", "huge", "'default', 'paper', 'small' or 'large'"),
        ("preset", ["small"], "'default', 'paper', 'small' or 'large'"),
        ("cutoff", 0.0, "greater than 0"),
        ("cutoff", float("nan"), "finite"),
        ("cutoff", float("inf"), "finite"),
        ("max_weight", -1, "greater than or equal to 0"),
        ("channels", 2.5, "integer"),
        ("layers", 0, "greater than or equal to 1"),
        ("degree", 0, "greater than or equal to 1"),
        ("path_set", "level", "full, lite, camp, level=N"),
        ("parities", "axial", "'polar' or 'all'"),
        ("radial_basis", "gauss", "'bessel', 'rational' or 'chebyshev'"),
        ("envelope_power", 2, "greater than or equal to 3"),
        ("radial_knots", 2, "greater than or equal to 8"),
        ("radial_hidden", (8, 0), "widths must be >= 1"),
        ("readout_hidden", (-3,), "widths must be >= 1"),
        ("linear", "mixed", "'independent', 'full' or 'factorized'"),
    ],
)
def test_a_wrong_value_names_its_key(key, value, message):
    with pytest.raises(ValidationError, match=message) as caught:
        ModelConfig(**{key: value})
    assert [error["loc"] for error in caught.value.errors()] == [(key,)]


def test_the_kernels_of_two_presets_ship():
    shipped = ({"preset": "default"}, {"preset": "small"}, {"preset": "default", "max_weight": 2})
    needed = set().union(*(kernels(new_model(ModelConfig(**config))) for config in shipped))
    listed = [spec.text for spec in read_specs(default_folder())]
    assert len(listed) == len(set(listed))
    assert set(listed) == needed


def test_features_may_have_lower_weights_than_moments():
    model = new_model(ModelConfig(max_weight=2, feature_weight=1, channels=2, path_set="camp", degree=2))
    first, last = model.layers
    assert str(first.irreps_out) == "1x0e+1x1o" and first.max_weight == last.max_weight == 2
    with pytest.raises(ValidationError, match="feature_weight is 3, expected at most max_weight, 2"):
        ModelConfig(max_weight=2, feature_weight=3)


def test_a_given_weight_replaces_the_weights_of_the_preset():
    assert (ModelConfig().max_weight, ModelConfig().feature_weight) == (3, 1)
    assert ModelConfig(max_weight=2).feature_weight is None
    assert ModelConfig.model_validate(ModelConfig().model_dump()) == ModelConfig()
