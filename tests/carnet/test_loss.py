"""The loss and its sums against plain formulas."""

import numpy as np
import pytest
import torch

from carnet import GraphDataset, TargetConfig
from carnet.data.batches import BatchLabels
from carnet.data.targets.logarithm import learnt_name, predicted_parts
from carnet.training.config.optimisation import LossConfig
from carnet.training.loss import ErrorSums, LossFunction
from carnet.training.tensor_term import TensorTerm
from tests.carnet.labelled_frames import labelled_clusters
from tests.carnet.pair_potential import PairPotential


def huber(error, delta):
    error = np.abs(error)
    return np.where(error < delta, 0.5 * error**2, delta * (error - 0.5 * delta))


QUANTITIES = ("energy", "forces", "stress")


def make_loss(weights, delta=0.01):
    """Huber terms on the quantities that have a weight."""
    terms = {name: {"weight": weights.get(name, 0.0), "delta": delta} for name in QUANTITIES}
    return LossFunction.from_config(LossConfig(**terms), QUANTITIES)


@pytest.fixture
def batch():
    torch.manual_seed(0)
    n_atoms = torch.tensor([3, 5])
    labels = BatchLabels(
        n_atoms,
        torch.randn(2, dtype=torch.float64),
        torch.randn(8, 3, dtype=torch.float64),
        torch.randn(2, 3, 3, dtype=torch.float64),
    )
    prediction = {
        name: getattr(labels, name) + 0.05 * torch.randn_like(getattr(labels, name))
        for name in ("energy", "forces", "stress")
    }
    return prediction, labels


def test_loss_is_the_weighted_sum_of_mean_huber_terms(batch):
    prediction, labels = batch
    loss = make_loss({"energy": 2.0, "forces": 3.0, "stress": 5.0}, 0.03)
    error = {name: (prediction[name] - getattr(labels, name)).numpy() for name in prediction}
    error["energy"] = error["energy"] / np.array([3, 5])
    expected = sum(term.weight * huber(error[name], 0.03).mean() for name, term in loss.terms.items())
    assert loss(prediction, labels).item() == pytest.approx(expected, rel=1e-14)


def test_only_labelled_and_weighted_quantities_count():
    loss = LossFunction.from_config(LossConfig(energy=0.0), ("energy", "forces"))
    assert set(loss.terms) == {"forces"}
    labels = BatchLabels(torch.tensor([1]), forces=torch.zeros(1, 3), stress=torch.zeros(1, 3, 3))
    assert loss.needs("forces", labels) and not loss.needs("stress", labels)


def test_sums_over_batches_equal_one_batch():
    dataset = GraphDataset(labelled_clusters(7, periodic=True), 4.0)
    model = PairPotential({1: -13.0, 8: -2041.0}).eval()
    loss = make_loss({"energy": 1.0, "forces": 10.0, "stress": 4.0}, 0.01)
    totals = []
    for size in (1, 3, 7):
        sums = {name: ErrorSums() for name in loss.terms}
        for graph, labels in dataset.batches(size):
            for name, part in loss.sums(model(graph, forces=True, stress=True), labels).items():
                sums[name] = sums[name] + part
        totals.append((loss.of_sums(sums), *(value for s in sums.values() for value in (s.mae, s.rmse, s.count))))
    np.testing.assert_allclose(totals[1:], [totals[0]] * 2, rtol=1e-9, atol=1e-12)
    graph, labels = next(dataset.batches(7))
    whole = loss(model(graph, stress=True), labels)
    assert whole.item() == pytest.approx(totals[0][0], rel=1e-9)


def test_small_difference_of_large_energies_survives_a_float32_network():
    labels = BatchLabels(torch.tensor([2]), torch.tensor([-65536.001], dtype=torch.float64))
    loss = make_loss({"energy": 1.0}, 1.0)
    prediction = {"energy": torch.tensor([-65536.0], dtype=torch.float64)}
    assert loss(prediction, labels).item() == pytest.approx(0.5 * 0.0005**2, rel=1e-6)


def partly_labelled(seed):
    """Predictions and labels of two structures of 3 and 5 atoms, with gaps and weights, and the gaps."""
    generator = torch.Generator().manual_seed(seed)
    shapes = {"energy": (2,), "forces": (8, 3), "stress": (2, 3, 3)}
    values, known = {}, {}
    for name, shape in shapes.items():
        values[name] = torch.randn(shape, generator=generator, dtype=torch.float64)
        known[name] = torch.rand(shape[0], generator=generator) < 0.6
        values[name][~known[name]] = torch.nan
    weight = torch.rand(2, generator=generator, dtype=torch.float64) + 0.5
    prediction = {name: torch.randn(shape, generator=generator, dtype=torch.float64) for name, shape in shapes.items()}
    return prediction, BatchLabels(torch.tensor([3, 5]), **values, weight=weight), known


@pytest.mark.parametrize("seed", range(20))
def test_values_without_a_label_take_no_part(seed):
    """Against a loop over the labelled values, and with nonsense where there is no label."""
    prediction, labels, known = partly_labelled(seed)
    loss = make_loss({"energy": 2.0, "forces": 3.0, "stress": 5.0}, 0.7)
    owner = {"energy": [0, 1], "stress": [0, 1], "forces": [0] * 3 + [1] * 5}
    expected, counts = 0.0, {}
    for name, term in loss.terms.items():
        values = []
        for row in np.flatnonzero(known[name].numpy()):
            weight = labels.weight[owner[name][row]].item()
            size = labels.n_atoms[owner[name][row]].item() if name == "energy" else 1
            error = (prediction[name][row] - getattr(labels, name)[row]).numpy() / size
            values += [weight * value for value in np.atleast_1d(huber(error, 0.7)).ravel()]
        counts[name] = len(values)
        expected += term.weight * float(np.mean(values)) if values else 0.0
    for name in prediction:
        prediction[name][~known[name]] = torch.inf if name != "energy" else 1e9
        prediction[name].requires_grad_()
    value = loss(prediction, labels)
    assert value.item() == pytest.approx(expected, rel=1e-13, abs=1e-15)
    value.backward()
    for name in prediction:
        assert prediction[name].grad.isfinite().all()
        assert not prediction[name].grad[~known[name]].any()
    sums = loss.sums(prediction, labels)
    assert {name: entry.count for name, entry in sums.items()} == counts
    assert loss.of_sums(sums) == pytest.approx(expected, rel=1e-13, abs=1e-15)


def test_metrics_are_not_weighted_by_structure():
    labels = BatchLabels(torch.tensor([1, 1]), torch.zeros(2, dtype=torch.float64), weight=torch.tensor([0.0, 9.0]))
    prediction = {"energy": torch.tensor([1.0, 3.0], dtype=torch.float64)}
    sums = make_loss({"energy": 1.0}, 100.0).sums(prediction, labels)["energy"]
    assert (sums.mae, sums.rmse) == (2.0, pytest.approx(5**0.5)) and sums.loss == 9.0 * 4.5


def test_batch_without_a_term_has_a_gradient_of_zeros():
    labels = BatchLabels(torch.tensor([1]), torch.zeros(1, dtype=torch.float64))
    energy = torch.ones(1, dtype=torch.float64, requires_grad=True)
    value = make_loss({"forces": 1.0}, 1.0)({"energy": energy}, labels)
    value.backward()
    assert value.item() == 0.0 and energy.grad.tolist() == [0.0]


@pytest.mark.parametrize("labelled", [True, False])
def test_a_wild_logarithm_has_a_slope_though_its_exponential_is_no_number(labelled):
    target = TargetConfig(name="eps", symmetry="ij=ji", scale="log", unit="1")
    learnt = torch.tensor([[2e3, 50.0, 0.0, 0.0, 0.0, 0.0]], dtype=torch.float64, requires_grad=True)
    prediction = {"eps": predicted_parts(target, learnt), learnt_name(target): learnt}
    label = target.natural(torch.eye(3, dtype=torch.float64))[None]
    rows = label if labelled else torch.full_like(label, torch.nan)
    loss = LossFunction.from_config(LossConfig(), (), [TensorTerm(target, {0: (1.0, 1.0)})])
    loss(prediction, BatchLabels(torch.tensor([1]), None, tensors={"eps": rows})).backward()
    assert learnt.grad.isfinite().all() and bool(learnt.grad[0, 0]) == labelled


FORMS = {
    "mse": lambda error, delta: error**2,
    "mae": lambda error, delta: np.abs(error),
    "huber": huber,
}


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("per", ["atom", "structure"])
def test_kinds_of_the_energies_term(batch, kind, per):
    prediction, labels = batch
    config = LossConfig(energy={"weight": 2.0, "kind": kind, "delta": 0.02, "per": per}, forces=0, stress=0)
    error = (prediction["energy"] - labels.energy).numpy()
    error = error / np.array([3, 5]) if per == "atom" else error
    loss = LossFunction.from_config(config, QUANTITIES)
    assert loss(prediction, labels).item() == pytest.approx(2.0 * FORMS[kind](error, 0.02).mean(), rel=1e-13)
    sums = loss.sums(prediction, labels)  # the errors that people read are per atom in any case
    expected = np.abs((prediction["energy"] - labels.energy).numpy() / np.array([3, 5])).mean()
    assert sums["energy"].mae == pytest.approx(expected, rel=1e-13)


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("quantity", ["forces", "stress"])
def test_kinds_of_the_components_terms(batch, kind, quantity):
    prediction, labels = batch
    weights = {"energy": 0, "forces": 0, "stress": 0, quantity: {"weight": 3.0, "kind": kind, "delta": 0.02}}
    error = (prediction[quantity] - getattr(labels, quantity)).numpy()
    loss = LossFunction.from_config(LossConfig(**weights), QUANTITIES)
    assert loss(prediction, labels).item() == pytest.approx(3.0 * FORMS[kind](error, 0.02).mean(), rel=1e-13)


def test_norm_is_the_mean_length_over_labelled_atoms_and_does_not_see_the_axes(batch):
    prediction, labels = batch
    labels.forces[2] = torch.nan
    loss = LossFunction.from_config(LossConfig(energy=0, stress=0, forces={"kind": "norm"}), QUANTITIES)
    error = np.delete((prediction["forces"] - labels.forces).numpy(), 2, axis=0)
    value = loss(prediction, labels).item()
    assert value == pytest.approx(10.0 * np.linalg.norm(error, axis=1).mean(), rel=1e-13)
    turn = torch.linalg.qr(torch.randn(3, 3, dtype=torch.float64))[0]
    turned = BatchLabels(labels.n_atoms, forces=labels.forces @ turn)
    there = {"energy": prediction["energy"], "forces": prediction["forces"] @ turn}
    assert loss(there, turned).item() == pytest.approx(value, rel=1e-12)
    sums = loss.sums(prediction, labels)
    assert sums["forces"].loss_count == 7 and sums["forces"].count == 21
    assert loss.of_sums(sums) == pytest.approx(value, rel=1e-13)


def test_exact_predictions_have_a_gradient_of_zero_whatever_the_kind():
    labels = BatchLabels(torch.tensor([2]), forces=torch.ones(2, 3, dtype=torch.float64))
    for kind in (*FORMS, "norm"):
        forces = labels.forces.clone().requires_grad_()
        loss = LossFunction.from_config(LossConfig(forces={"kind": kind}), ("forces",))
        loss({"energy": forces.sum(), "forces": forces}, labels).backward()
        assert not forces.grad.any(), kind


@pytest.mark.parametrize("seed", range(5))
def test_parts_with_common_counts_add_up_to_the_whole(seed):
    """What several processes do: each divides its sums by the counts of all."""
    dataset = GraphDataset(labelled_clusters(5, periodic=True, seed=seed), 4.0)
    model = PairPotential({1: -13.0, 8: -2041.0}).train()
    loss = LossFunction.from_config(LossConfig(forces={"kind": "norm"}, energy={"kind": "mae"}), QUANTITIES)
    graph, labels = next(dataset.batches(5))
    whole = loss(model(graph, stress=True), labels)
    (expected,) = torch.autograd.grad(whole, model.depth)
    total, gradient, counts = 0.0, 0.0, loss.counts(labels)
    for part in range(2):
        graph, labels = next(dataset.batches(5, part=part, parts=2))
        prediction = model(graph, stress=True)
        share = loss.mean(loss.batch_sums(prediction, labels), counts, prediction)
        total, gradient = total + share.item(), gradient + torch.autograd.grad(share, model.depth)[0].item()
    assert total == pytest.approx(whole.item(), rel=1e-12)
    assert gradient == pytest.approx(expected.item(), rel=1e-10)
