"""The public check of a potential: a right one passes, and each kind of mistake is seen by the check that is for it."""

from __future__ import annotations

import pytest
import torch

from carnet import InputError, check_potential
from tests.carnet.pair_potential import PairPotential
from tests.carnet.small_models import CRYSTAL, MOLECULE, REFERENCE_ENERGIES


class WrongPotential(PairPotential):
    """Pairs, with one mistake made on the way out."""

    def __init__(self, mistake):
        super().__init__(REFERENCE_ENERGIES)
        self.mistake = mistake

    def forward(self, graph, *, forces=True, stress=False):
        result = super().forward(graph, forces=forces, stress=stress)
        self.mistake(result, graph)
        return result


def sees_an_axis(result, graph):
    result["energy"] = result["energy"] + 1e-3 * (graph.vectors()[:, 0] ** 2).sum()


def sees_handedness(result, graph):
    a, b, c = graph.positions[1:4] - graph.positions[0]
    result["energy"] = result["energy"] + 1e-3 * torch.linalg.cross(a, b) @ c


def sees_the_order_of_atoms(result, graph):
    result["energies"] = result["energies"] + 1e-3 * torch.arange(graph.n_atoms)


def sees_the_origin(result, graph):
    result["energy"] = result["energy"] + 1e-3 * (graph.positions**2).sum()


def sees_the_cell_of_an_image(result, graph):
    result["energy"] = result["energy"] + 1e-3 * (graph.shift**2).sum()


def sees_the_lattice_vectors(result, graph):
    result["energy"] = result["energy"] + 1e-3 * (graph.cell**2).sum()


def sees_the_batch(result, graph):
    result["energy"] = result["energy"] * (1 + 1e-3 * graph.n_structures)


def forces_off(result, graph):
    if "forces" in result:
        result["forces"] = result["forces"] * 1.0001


def stress_of_the_wrong_sign(result, graph):
    if "stress" in result:
        result["stress"] = -result["stress"]


def one_wrong_shear(result, graph):
    if "stress" in result:
        result["stress"] = result["stress"] * torch.tensor([[1.0, 1.001, 1.0], [1.0, 1.0, 1.0], [1.0, 1.0, 1.0]])


def writes_to_its_input(result, graph):
    graph.positions.add_(1e-3)


def returns_a_number(result, graph):
    result["energy"] = result["energy"].sum()


def not_a_number(result, graph):
    result["energy"] = result["energy"] * torch.nan


@pytest.mark.parametrize("structure", [MOLECULE, CRYSTAL], ids=["molecule", "crystal"])
def test_a_potential_that_obeys(structure):
    model = PairPotential(REFERENCE_ENERGIES).train()
    deviations = check_potential(model, structure)
    assert model.training  # as it was
    assert deviations.pop("forces") < 1e-8 and deviations.pop("stress", 0.0) < 1e-8
    assert max(deviations.values()) < 1e-13


@pytest.mark.parametrize(
    ("mistake", "structure", "message"),
    [
        (sees_an_axis, MOLECULE, "rotation: energy off by"),
        (sees_handedness, MOLECULE, "inversion: energy off by"),
        (sees_the_order_of_atoms, MOLECULE, "permutation: energies off by"),
        (sees_the_origin, MOLECULE, "translation: energy off by"),
        (sees_the_cell_of_an_image, CRYSTAL, "images: energy off by"),
        (sees_the_lattice_vectors, CRYSTAL, "lattice vectors: energy off by"),
        (sees_the_batch, MOLECULE, "batch: energy off by"),
        (forces_off, MOLECULE, "forces: forces off by"),
        (stress_of_the_wrong_sign, CRYSTAL, "stress: stress off by"),
        (one_wrong_shear, CRYSTAL, "rotation: stress off by"),
        (writes_to_its_input, MOLECULE, "input: the model wrote to positions"),
        (returns_a_number, MOLECULE, r"shape: energy is torch.float64 \[\], expected float64 \[1\]"),
        (not_a_number, MOLECULE, "rotation: energy off by nan"),
    ],
)
def test_a_mistake_is_seen(mistake, structure, message):
    with pytest.raises(AssertionError, match=message):
        check_potential(WrongPotential(mistake), structure)


def test_single_precision_is_refused():
    with pytest.raises(InputError, match=r"use model.double\(\)"):
        check_potential(PairPotential(REFERENCE_ENERGIES, dtype=torch.float32), MOLECULE)
