"""Groups of parameters: what is frozen, what decays, which rate each has."""

import pytest
import torch

from carnet import CarNet, InputError, ModelConfig
from carnet.training.config.optimisation import OptimizerConfig
from carnet.training.optimizer import freeze, make_optimizer, set_learning_rate

CONFIG = ModelConfig(
    channels=2, layers=2, max_weight=1, degree=2, cutoff=3.5, radial_hidden=(4,), readout_hidden=(4,), path_set="camp"
)


@pytest.fixture
def model():
    torch.manual_seed(0)
    return CarNet(CONFIG, [1, 8], reference_energies={1: 0.0, 8: 0.0}, scale=1.0, mean_neighbours=4.0)


def learning(model):
    return {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}


def group_of(optimizer, parameter):
    return next(group for group in optimizer.param_groups if any(p is parameter for p in group["params"]))


def test_frozen_groups_and_parameters_do_not_learn(model):
    freeze(model, ["embedding", "layers.0", "layers.1.coupling_weight"])
    left = learning(model)
    assert "embedding" not in left and "layers.1.coupling_weight" not in left
    assert left and not any(name.startswith("layers.0.") for name in left)
    assert any(name.startswith("layers.1.") for name in left) and any(name.startswith("readouts") for name in left)


def test_misspelt_name_suggests_the_nearest(model):
    with pytest.raises(InputError, match=r"freeze: .*'embeding'.*Did you mean 'embedding'\?.*'layers\.1'"):
        freeze(model, ["embeding"])
    with pytest.raises(InputError, match=r"optimizer\.learning_rate_factors: .*Did you mean 'layers\.0'\?"):
        make_optimizer(model, learning(model), OptimizerConfig(learning_rate_factors={"layer.0": 0.1}))


def test_everything_frozen_is_refused(model):
    with pytest.raises(InputError, match="nothing is left to learn"):
        freeze(model, ["embedding", "radial", "linear", "coupling", "readout"])


def test_every_parameter_is_in_one_group_and_only_matrices_decay(model):
    optimizer = make_optimizer(model, learning(model), OptimizerConfig(weight_decay=0.1))
    assert sum(len(group["params"]) for group in optimizer.param_groups) == len(learning(model))
    for name, parameter in model.named_parameters():
        decays = group_of(optimizer, parameter)["weight_decay"] > 0
        assert decays == (name.endswith(".weight")), name
    assert any(name.endswith("coupling_weight") for name in learning(model))


def test_factors_of_several_names_are_multiplied(model):
    options = OptimizerConfig(learning_rate_factors={"layers.0": 0.5, "linear": 0.2, "layers.0.mix.weight": 3.0})
    optimizer = make_optimizer(model, learning(model), options)
    set_learning_rate(optimizer, 0.01)
    expected = {
        "embedding": 0.01,
        "layers.0.coupling_weight": 0.005,
        "layers.1.mix.weight": 0.002,
        "layers.0.mix.weight": 0.003,
    }
    for name, rate in expected.items():
        assert group_of(optimizer, model.get_parameter(name))["lr"] == pytest.approx(rate), name


def test_a_rate_of_a_tenth_moves_a_tenth(model):
    before = {name: parameter.detach().clone() for name, parameter in model.named_parameters()}
    options = OptimizerConfig(kind="adamw", learning_rate_factors={"embedding": 0.1}, weight_decay=0.0)
    optimizer = make_optimizer(model, learning(model), options)
    set_learning_rate(optimizer, 0.01)
    for parameter in model.parameters():
        parameter.grad = torch.ones_like(parameter)
    optimizer.step()  # the first step of Adam is as long as the rate
    for name, parameter in model.named_parameters():
        moved = (before[name] - parameter.detach()).abs().max().item()
        assert moved == pytest.approx(0.001 if name == "embedding" else 0.01, rel=1e-3), name
