"""Second derivatives of energies: as Hessians of models and calculators, and through Torch's transforms of a whole model."""

from __future__ import annotations

import copy
from dataclasses import replace

import numpy as np
import pytest
import torch
from ase import Atoms
from torch.autograd import forward_ad
from torch.func import grad, hessian, jacfwd, jacrev, jvp, vmap

from carnet import CarNetCalculator, Committee, InputError, ModelConfig, Structure, batch, build_graph, vibrations
from carnet.model import hessian as hessian_module
from carnet.model import radial
from carnet.testing import assert_close
from tests.carnet.small_models import CONFIGS, CRYSTAL, MOLECULE, random_model

STEP = 1e-4  # Å; central differences of forces are then wrong by about 1e-8 of the largest element


def differences(model, structure):
    """The Hessian from differences of forces, [3 atoms, 3 atoms]."""
    rows = []
    for k in range(3 * structure.n_atoms):
        moved = [structure.positions.copy() for _ in range(2)]
        for positions, sign in zip(moved, (1, -1), strict=True):
            positions.flat[k] += sign * STEP
        ends = [
            model(build_graph(replace(structure, positions=positions), model.config.cutoff))["forces"].numpy().ravel()
            for positions in moved
        ]
        rows.append((ends[1] - ends[0]) / (2 * STEP))
    return np.array(rows)


@pytest.mark.parametrize("structure", [MOLECULE, CRYSTAL], ids=["molecule", "crystal"])
@pytest.mark.parametrize("name", ["small", "one layer", "camp"])
def test_hessian_is_that_of_differences_and_knows_no_translation(name, structure, monkeypatch):
    model = random_model(CONFIGS[name])
    graph = build_graph(structure, model.config.cutoff)
    monkeypatch.setattr(hessian_module, "ATOMS_AT_ONCE", 20)  # several passes, the last one smaller
    found = model.hessian(graph)
    size = float(found.abs().max())
    np.testing.assert_allclose(found.numpy(), differences(model, structure), rtol=0, atol=2e-6 * size)
    assert torch.equal(found, found.T) and not found.requires_grad
    assert_close(
        found.reshape(-1, structure.n_atoms, 3).sum(1),
        torch.zeros(3 * structure.n_atoms, 3),
        2,
        scale=size,
        dtype="float64",
    )


@pytest.fixture(scope="module")
def water():
    model = random_model(CONFIGS["small"])
    return model, build_graph(MOLECULE, model.config.cutoff)


def test_torchs_transforms_of_a_model_give_the_hessian(water):
    model, graph = water
    expected = model.hessian(graph).reshape(4, 3, 4, 3)

    def energy(positions):
        return model(replace(graph, positions=positions), forces=False)["energy"].sum()

    def forces(positions):
        return model(replace(graph, positions=positions))["forces"]

    at = graph.positions
    for made in (
        hessian(energy)(at),
        jacrev(jacrev(energy))(at),
        jacrev(jacfwd(energy))(at),
        -jacrev(forces)(at),
        -jacfwd(forces)(at),
        torch.autograd.functional.hessian(energy, at, vectorize=True),
        torch.autograd.functional.hessian(energy, at, vectorize=True, outer_jacobian_strategy="forward-mode"),
        -torch.autograd.functional.jacobian(forces, at),
        -torch.autograd.functional.jacobian(forces, at, vectorize=True, strategy="forward-mode"),
    ):
        assert_close(made.detach(), expected, 2)
    assert_close(grad(energy)(at).detach(), -forces(at), 1)
    along = torch.randn(4, 3, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    for product in (torch.autograd.functional.hvp, torch.autograd.functional.vhp):
        assert_close(
            product(energy, at, along)[1], torch.tensordot(expected, along, 2), 2, scale=float(expected.abs().max())
        )
    plane = torch.randn(2, 4, 3, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    twice = jacfwd(jacfwd(lambda s: energy(at + torch.tensordot(s, plane, 1))))(torch.zeros(2, dtype=torch.float64))
    assert_close(twice.detach(), torch.einsum("mia,iajb,njb->mn", plane, expected, plane), 2)


@pytest.mark.parametrize("transform", ["hessian", "vmap", "grad"])
def test_a_model_whose_first_use_is_a_transform(transform):
    """What it keeps for later may be no tensor of the transform's."""
    model = random_model(CONFIGS["small"])
    radial._kept_polynomials.cache_clear()
    graph = build_graph(MOLECULE, model.config.cutoff)

    def energy(positions):
        return model(replace(graph, positions=positions), forces=False)["energy"].sum()

    first = {"hessian": hessian(energy), "vmap": lambda at: vmap(energy)(at[None]), "grad": grad(energy)}[transform]
    made = [first(graph.positions).detach() for _ in range(2)]
    assert torch.equal(*made)
    assert_close(grad(energy)(graph.positions).detach(), -model(graph)["forces"], 1)
    calculator = CarNetCalculator(copy.deepcopy(model))
    assert np.isfinite(Atoms(MOLECULE.numbers, MOLECULE.positions, calculator=calculator).get_potential_energy())


def test_inference_mode_gives_forces_and_hessians(water):
    model, graph = water
    expected, bent = model(graph), model.hessian(graph)
    with torch.inference_mode():
        inside = build_graph(MOLECULE, model.config.cutoff)
        for each in (graph, inside):
            assert torch.equal(model(each)["forces"], expected["forces"]) and torch.equal(model.hessian(each), bent)
    assert torch.equal(model(inside)["energy"], expected["energy"])


@pytest.mark.parametrize("name", ["small", "one layer"])
def test_pairs_beyond_the_cutoff_see_nothing(name):
    """Atoms that have moved since their pairs were found."""
    model = random_model(CONFIGS[name])
    two = Structure(numbers=[8, 6], positions=[[0, 0, 0], [3.3, 0, 0]], cell=np.zeros((3, 3)), pbc=False)
    graph = build_graph(two, model.config.cutoff)
    for distance in (3.5, 3.6, 5.0, 40.0):
        positions = torch.tensor([[0, 0, 0], [distance, 0, 0]], dtype=torch.float64)
        made = model(replace(graph, positions=positions))
        free = model(build_graph(replace(two, positions=positions.numpy()), model.config.cutoff))
        assert_close(made["energy"], free["energy"])
        assert made["forces"].abs().max() < 1e-15


def test_rows_of_positions_and_cells_with_repulsion_and_stress():
    model = random_model(ModelConfig(preset="small", cutoff=3.5, zbl=True))
    graph = build_graph(CRYSTAL, model.config.cutoff)

    def predicted(factor):
        made = model(replace(graph, positions=factor * graph.positions, cell=factor * graph.cell), stress=True)
        return made["energy"][0], made["forces"], made["stress"][0]

    factors = torch.tensor([1.0, 0.98, 1.01], dtype=torch.float64)
    each = [predicted(factor) for factor in factors]
    for made, expected in zip(vmap(predicted)(factors), zip(*each, strict=True), strict=True):
        assert_close(made.detach(), torch.stack(expected).detach(), 1)


def test_energies_and_forces_of_rows_of_positions(water):
    """Several sets of positions with the same pairs."""
    model, graph = water
    moves = 0.05 * torch.randn(3, 4, 3, generator=torch.Generator().manual_seed(2), dtype=torch.float64)
    rows = graph.positions + moves

    def predicted(positions):
        made = model(replace(graph, positions=positions))
        return made["energy"][0], made["forces"]

    each = [predicted(row) for row in rows]
    for made, expected in zip(vmap(predicted)(rows), zip(*each, strict=True), strict=True):
        assert_close(made.detach(), torch.stack(expected), 1)


@pytest.mark.parametrize("training", [False, True])
def test_derivatives_along_a_displacement(water, training):
    """Of the energy minus force times displacement, of the forces minus Hessian times displacement."""
    model, graph = water
    along = torch.randn(4, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    slope = -(model(graph)["forces"] * along).sum()
    bent = -(model.hessian(graph) @ along.reshape(-1)).reshape(4, 3)
    model.train(training)
    try:

        def predicted(positions):
            made = model(replace(graph, positions=positions))
            return made["energy"][0], made["forces"]

        _, (energy_dot, forces_dot) = jvp(predicted, (graph.positions,), (along,))
        with forward_ad.dual_level():
            dual = predicted(forward_ad.make_dual(graph.positions, along))
            tangents = [forward_ad.unpack_dual(value).tangent for value in dual]
        rows = vmap(lambda direction: jvp(predicted, (graph.positions,), (direction,))[1][0])(
            torch.stack([along, -along])
        )
    finally:
        model.eval()
    for energy, forces in ((energy_dot, forces_dot), tangents):
        assert_close(energy.detach(), slope, 1)
        assert_close(forces.detach(), bent, 2)
    assert_close(rows.detach(), torch.stack([slope, -slope]), 1)


def test_stress_follows_the_cell_that_is_differentiated():
    """dE/dV of a scaled cell is three times the mean stress; the stress itself has a derivative, too."""
    model = random_model(CONFIGS["small"])
    graph = build_graph(CRYSTAL, model.config.cutoff)

    def scaled(factor):
        return replace(graph, positions=factor * graph.positions, cell=factor * graph.cell)

    def pressure(factor):
        return model(scaled(factor), stress=True)["stress"].diagonal(dim1=1, dim2=2).sum() / 3

    one = torch.ones((), dtype=torch.float64)
    slope = grad(lambda factor: model(scaled(factor), forces=False)["energy"].sum())(one)
    assert_close(slope.detach(), 3 * graph.volume()[0] * pressure(one).detach(), 1)
    step = 1e-5
    difference = (pressure(one + step) - pressure(one - step)) / (2 * step)
    _, found = jvp(pressure, (one,), (one,))
    torch.testing.assert_close(found.detach(), difference.detach(), rtol=1e-6, atol=1e-8)


def test_committee_and_isolated_atom():
    members = [random_model(CONFIGS["camp"]), random_model(CONFIGS["camp"])]
    with torch.no_grad():
        for parameter in members[1].parameters():
            parameter *= 1.1
    graph = build_graph(MOLECULE, 3.5)
    committee = Committee(members)
    assert_close(committee.hessian(graph), sum(member.hessian(graph) for member in members) / 2, 2)
    alone = Structure(numbers=[6], positions=[[0.0, 0, 0]], cell=np.zeros((3, 3)), pbc=False)
    assert not members[0].hessian(build_graph(alone, 3.5)).any()


def test_calculator_gives_the_hessian_and_mass_weighted_frequencies(water):
    model, _ = water
    atoms = Atoms(MOLECULE.numbers, MOLECULE.positions)
    calculator = CarNetCalculator(model)
    with pytest.raises(InputError, match="no structure"):
        calculator.get_hessian()
    found = calculator.get_hessian(atoms)
    assert found.shape == (12, 12) and found.dtype == np.float64
    masses = np.repeat(atoms.get_masses(), 3)
    weighted = calculator.get_hessian(atoms, mass_weighted=True)
    with pytest.raises(InputError, match="mass_weighted needs the structure"):
        calculator.get_hessian(mass_weighted=True)
    massless = atoms.copy()
    massless.set_masses([1.0, 0.0, *massless.get_masses()[2:]])
    with pytest.raises(InputError, match=r"atom 1 \(\w+\) has the mass 0, expected a positive one"):
        calculator.get_hessian(massless, mass_weighted=True)
    np.testing.assert_allclose(weighted, found / np.sqrt(masses[:, None] * masses), rtol=1e-12)
    atoms.calc = calculator
    atoms.get_potential_energy()
    np.testing.assert_array_equal(calculator.get_hessian(), found)
    modes = vibrations(atoms, displacement=1e-3)  # a saddle at most: what is compared are rows of one matrix
    raw = modes.modes.reshape(len(modes.wavenumbers), -1)
    curvature = np.einsum("mi,ij,mj->m", raw, found, raw)
    expected = np.sign(modes.wavenumbers) * modes.wavenumbers**2
    factor = expected @ curvature / (curvature @ curvature)
    np.testing.assert_allclose(factor * curvature, expected, rtol=0, atol=1e-4 * np.abs(expected).max())


def test_what_has_no_hessian_is_refused(water, monkeypatch):
    model, graph = water
    with pytest.raises(InputError, match="one structure, the graph has 2"):
        model.hessian(batch([graph, graph]))
    monkeypatch.setattr(hessian_module, "WORTH_SAYING", 1)
    with pytest.warns(UserWarning, match="4 atoms takes"):
        model.hessian(graph)
    with pytest.raises(InputError, match="smaller structure"):
        hessian_module._say_memory(10**7)
    assert hessian_module.hessian_memory(1000) == 144 * 1000**2
