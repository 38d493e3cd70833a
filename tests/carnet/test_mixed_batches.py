"""Molecules and crystals in one batch: a stress for those with a volume, and gradients that stay finite."""

import pytest
import torch

from carnet import batch, build_graph
from carnet.data.batches import BatchLabels
from carnet.testing import assert_close
from carnet.training.config.optimisation import LossConfig
from carnet.training.loss import LossFunction
from tests.carnet.small_models import CONFIGS, CRYSTAL, MOLECULE, random_model


@pytest.fixture(scope="module")
def model():
    return random_model(CONFIGS["level"])


def test_stress_is_that_of_the_crystal_alone(model):
    graphs = [build_graph(structure, model.config.cutoff) for structure in (MOLECULE, CRYSTAL)]
    model.eval()
    alone = model(graphs[1], stress=True)
    together = model(batch(graphs), stress=True)
    assert_close(together["stress"][1], alone["stress"][0])
    assert_close(together["forces"][MOLECULE.n_atoms :], alone["forces"], order=1)
    assert together["stress"][0].isnan().all()


def test_gradients_of_a_loss_with_the_stress_of_one_structure(model):
    graphs = [build_graph(structure, model.config.cutoff) for structure in (MOLECULE, CRYSTAL)]
    stress = torch.stack([torch.full((3, 3), torch.nan), torch.eye(3)]).to(torch.float64)
    labels = BatchLabels(torch.tensor([MOLECULE.n_atoms, CRYSTAL.n_atoms]), stress=stress)
    config = LossConfig(stress={"weight": 1.0})
    loss = LossFunction.from_config(config, ("stress",))
    gradients = []
    for graph, wanted in (
        (batch(graphs), labels),
        (graphs[1], BatchLabels(labels.n_atoms[1:], stress=stress[1:])),
    ):
        model.train()
        model.zero_grad()
        loss(model(graph, forces=False, stress=True), wanted).backward()
        gradients.append([p.grad.clone() for p in model.parameters() if p.grad is not None])
    assert any(bool(gradient.any()) for gradient in gradients[0])
    for mixed, alone in zip(*gradients, strict=True):
        assert_close(mixed, alone, order=2)
