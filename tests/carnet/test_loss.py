"""The loss and its sums against plain formulas."""

import numpy as np
import pytest
import torch

from carnet.data.batches import GraphDataset, Targets
from carnet.data.labels import Labels
from carnet.training.config import LossConfig
from carnet.training.loss import ErrorSums, LossFunction
from tests.carnet.labelled_frames import labelled_clusters
from tests.carnet.pair_potential import PairPotential


def huber(error, delta):
    error = np.abs(error)
    return np.where(error < delta, 0.5 * error**2, delta * (error - 0.5 * delta))


@pytest.fixture
def batch():
    torch.manual_seed(0)
    n_atoms = torch.tensor([3, 5])
    targets = Targets(
        n_atoms,
        torch.randn(2, dtype=torch.float64),
        torch.randn(8, 3, dtype=torch.float64),
        torch.randn(2, 3, 3, dtype=torch.float64),
    )
    prediction = {
        name: getattr(targets, name) + 0.05 * torch.randn_like(getattr(targets, name))
        for name in ("energy", "forces", "stress")
    }
    return prediction, targets


def test_loss_is_the_weighted_sum_of_mean_huber_terms(batch):
    prediction, targets = batch
    loss = LossFunction({"energy": 2.0, "forces": 3.0, "stress": 5.0}, 0.03)
    error = {name: (prediction[name] - getattr(targets, name)).numpy() for name in prediction}
    error["energy"] = error["energy"] / np.array([3, 5])
    expected = sum(weight * huber(error[name], 0.03).mean() for name, weight in loss.weights.items())
    assert loss(prediction, targets).item() == pytest.approx(expected, rel=1e-14)


def test_only_labelled_and_weighted_quantities_count():
    loss = LossFunction.from_config(LossConfig(energy=0.0), Labels(energy="E", forces="F", stress=None))
    assert set(loss.weights) == {"forces"} and loss.needs_forces and not loss.needs_stress


def test_sums_over_batches_equal_one_batch():
    dataset = GraphDataset(labelled_clusters(7, periodic=True), 4.0)
    model = PairPotential({1: -13.0, 8: -2041.0}).eval()
    loss = LossFunction({"energy": 1.0, "forces": 10.0, "stress": 4.0}, 0.01)
    totals = []
    for size in (1, 3, 7):
        sums = {name: ErrorSums() for name in loss.weights}
        for graph, targets in dataset.batches(size):
            for name, part in loss.sums(model(graph, forces=True, stress=True), targets).items():
                sums[name] = sums[name] + part
        totals.append(
            (loss.of_sums(sums), *(value for s in sums.values() for value in (s.mae, s.rmse, s.count)))
        )
    np.testing.assert_allclose(totals[1:], [totals[0]] * 2, rtol=1e-9, atol=1e-12)
    graph, targets = next(dataset.batches(7))
    whole = loss(model(graph, stress=True), targets)
    assert whole.item() == pytest.approx(totals[0][0], rel=1e-9)


def test_small_difference_of_large_energies_survives_a_float32_network():
    targets = Targets(torch.tensor([2]), torch.tensor([-65536.001], dtype=torch.float64))
    loss = LossFunction({"energy": 1.0}, 1.0)
    prediction = {"energy": torch.tensor([-65536.0], dtype=torch.float64)}
    assert loss(prediction, targets).item() == pytest.approx(0.5 * 0.0005**2, rel=1e-6)
