"""The ASE calculator: ASE's own checks of forces and stress, conventions, precision, bad input."""

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import bulk, fcc100, molecule
from ase.calculators.calculator import PropertyNotImplementedError
from ase.calculators.fd import calculate_numerical_forces, calculate_numerical_stress
from ase.optimize import BFGS

from carnet import CarNet, CarNetCalculator, InputError, ModelConfig
from tests.carnet.pair_potential import PairPotential

REFERENCE = {1: -13.5, 6: -1030.0, 8: -2041.0, 13: -5.0}


def carnet_model():
    torch.manual_seed(0)
    config = ModelConfig(cutoff=4.0, max_weight=1, channels=4, layers=2, degree=2)
    return CarNet(config, tuple(REFERENCE), reference_energies=REFERENCE, scale=1.0, mean_neighbours=12.0)


@pytest.fixture(params=["pair potential", "CarNet"])
def calculator(request):
    model = PairPotential(REFERENCE) if request.param == "pair potential" else carnet_model()
    return CarNetCalculator(model, dtype="float64")


def aluminium(seed=0):
    atoms = bulk("Al", "fcc", 4.05) * (2, 1, 1)
    atoms.set_cell(atoms.cell.array @ (np.eye(3) + 0.03 * np.random.default_rng(seed).normal(size=(3, 3))), True)
    atoms.rattle(0.1, seed=seed)
    return atoms


@pytest.mark.parametrize(
    "atoms",
    [molecule("CH3CH2OH"), aluminium(), fcc100("Al", (1, 1, 2), vacuum=4.0)],
    ids=["molecule", "crystal", "slab"],
)
def test_forces_against_finite_differences(calculator, atoms):
    atoms = atoms.copy()
    atoms.calc = calculator
    np.testing.assert_allclose(atoms.get_forces(), calculate_numerical_forces(atoms, eps=1e-4), atol=1e-6)


def test_stress_against_finite_differences_in_ase_order_and_sign(calculator):
    atoms = aluminium(3)
    atoms.calc = calculator
    assert atoms.get_stress().shape == (6,)
    np.testing.assert_allclose(atoms.get_stress(), calculate_numerical_stress(atoms, eps=1e-5), atol=1e-6)


@pytest.mark.parametrize("atoms", [molecule("CH3CH2OH"), aluminium(4)], ids=["molecule", "crystal"])
def test_one_structure_is_calculated_once_whatever_is_asked_for(calculator, atoms, monkeypatch):
    calls, forward = [], calculator.model.forward
    monkeypatch.setattr(calculator.model, "forward", lambda *a, **k: calls.append(k) or forward(*a, **k))
    atoms = atoms.copy()
    atoms.calc = calculator
    atoms.get_potential_energy()
    atoms.get_forces()
    atoms.get_potential_energies()
    calculator.get_property("free_energy", atoms)
    if atoms.pbc.all():
        atoms.get_stress()
    assert len(calls) == 1
    assert calculator.get_property("forces", atoms, allow_calculation=False) is not None
    atoms.positions[0, 0] += 0.01
    assert calculator.get_property("forces", atoms, allow_calculation=False) is None
    atoms.get_forces()
    assert len(calls) == 2


def test_energies_add_up_and_free_energy_is_the_energy(calculator):
    atoms = molecule("CH3CH2OH")
    atoms.calc = calculator
    assert atoms.get_potential_energies().sum() == pytest.approx(atoms.get_potential_energy())
    assert atoms.get_potential_energy(force_consistent=True) == atoms.get_potential_energy()


def test_an_isolated_atom_is_its_reference(calculator):
    atoms = Atoms("O", cell=[20.0] * 3, pbc=True, calculator=calculator)
    assert atoms.get_potential_energy() == REFERENCE[8]
    np.testing.assert_array_equal(atoms.get_forces(), np.zeros((1, 3)))
    np.testing.assert_array_equal(atoms.get_stress(), np.zeros(6))


def test_one_atom_with_its_own_images(calculator):
    atoms = bulk("Al", "fcc", 4.05)
    atoms.calc = calculator
    doubled = atoms * (2, 2, 2)
    doubled.calc = calculator
    energy = atoms.get_potential_energy()
    assert doubled.get_potential_energy() == pytest.approx(8 * energy)
    assert energy != pytest.approx(REFERENCE[13])


def test_stress_of_a_molecule_is_refused(calculator):
    atoms = molecule("H2O")
    atoms.calc = calculator
    with pytest.raises(PropertyNotImplementedError, match="three directions"):
        atoms.get_stress()


def test_unknown_element_names_it_and_the_known_ones(calculator):
    atoms = Atoms("OFe", [[0, 0, 0], [0, 0, 2]], calculator=calculator)
    with pytest.raises(InputError, match="Fe.*H, C, O, Al"):
        atoms.get_potential_energy()


def test_coordinates_that_are_not_finite(calculator):
    atoms = Atoms("CO", [[0, 0, 0], [0, 0, np.nan]], calculator=calculator)
    with pytest.raises(InputError, match="not finite"):
        atoms.get_potential_energy()


def test_precision_is_an_option_and_the_given_model_stays_as_it_is():
    model = PairPotential(REFERENCE).train()
    single, double = CarNetCalculator(model, dtype="float32"), CarNetCalculator(model)
    atoms = molecule("CH3CH2OH")
    results = {}
    for name, calculator in (("single", single), ("double", double), ("single again", single)):
        run = atoms.copy()
        run.calc = calculator
        results[name] = run.get_forces()
    assert model.dtype == torch.float64 and model.training
    assert all(parameter.requires_grad for parameter in model.parameters())
    np.testing.assert_array_equal(results["single"], results["single again"])
    difference = np.abs(results["single"] - results["double"]).max()
    assert 0.0 < difference < 1e-5


def test_device_is_an_option():
    model = PairPotential(REFERENCE)
    atoms = molecule("H2O")
    atoms.calc = CarNetCalculator(model, device="cpu")
    assert np.isfinite(atoms.get_potential_energy())
    for device in ("nowhere", "cuda:99"):
        with pytest.raises(InputError, match=f"'{device}': cannot be used here"):
            CarNetCalculator(model, device=device)


@pytest.mark.parametrize("skin", [-0.1, np.nan])
def test_impossible_skin(skin):
    with pytest.raises(InputError, match="skin"):
        CarNetCalculator(PairPotential(REFERENCE), skin=skin)


def test_results_depend_on_the_structure_alone(calculator):
    """A calculator that has seen a trajectory, and one that has not, agree to the last bit."""
    moving, random = aluminium(7) * (2, 2, 2), np.random.default_rng(1)
    moving.calc = calculator
    for step in range(12):
        moving.positions += random.normal(scale=0.06, size=moving.positions.shape)
        if step % 4 == 3:
            moving.set_cell(moving.cell.array @ (np.eye(3) + 0.004 * random.normal(size=(3, 3))), scale_atoms=True)
        fresh = moving.copy()
        fresh.calc = CarNetCalculator(calculator.model)
        np.testing.assert_array_equal(moving.get_forces(), fresh.get_forces())
        np.testing.assert_array_equal(moving.get_stress(), fresh.get_stress())
        assert moving.get_potential_energy() == fresh.get_potential_energy()
    assert 1 < calculator.neighbours.searches < 12


@pytest.mark.parametrize("dtype", ["float16", "double"])
def test_unknown_precision(dtype):
    with pytest.raises(InputError, match="float32 or float64"):
        CarNetCalculator(PairPotential(REFERENCE), dtype=dtype)


def test_an_optimisation_runs(calculator):
    atoms = Atoms("CO", [[0, 0, 0], [0, 0, 1.6]], calculator=calculator)
    before = atoms.get_potential_energy()
    BFGS(atoms, logfile=None).run(fmax=1e-4, steps=50)
    assert atoms.get_potential_energy() < before


def test_threads_that_share_a_calculator_get_results_of_their_own_structures():
    structures = [aluminium(seed) for seed in range(4)]
    model = carnet_model()
    shared = CarNetCalculator(model, dtype="float64")

    def results(turn, calculator=shared):
        atoms = structures[turn % 4].copy()
        atoms.calc = calculator
        return atoms.get_potential_energy(), atoms.get_forces().tolist()

    alone = [results(turn, CarNetCalculator(model, dtype="float64")) for turn in range(4)]

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(results, range(40)))
    assert found == 10 * alone


def test_copies_of_a_calculator_calculate():
    calculator, atoms = CarNetCalculator(carnet_model(), dtype="float64"), aluminium()
    energy = calculator.get_potential_energy(atoms)
    for twin in (copy.copy(calculator), copy.deepcopy(calculator), pickle.loads(pickle.dumps(calculator))):
        atoms.calc = twin
        assert atoms.get_potential_energy() == energy
