"""Constant-energy dynamics: starting velocities, conservation, drift, determinism."""

import numpy as np
import pytest
from ase import Atoms, units
from ase.build import bulk, molecule
from ase.constraints import FixAtoms, FixCartesian

from carnet import CarNetCalculator, InputError
from carnet.simulation.dynamics import (
    DynamicsRecord,
    degrees_of_freedom,
    kinetic_temperature,
    run_nve,
    start_velocities,
)
from tests.carnet.pair_potential import PairPotential

REFERENCE = {1: -13.5, 6: -1030.0, 8: -2041.0, 13: -5.0}


def record(times, total, n_atoms=4):
    return DynamicsRecord(
        times, total, np.zeros_like(total), np.zeros_like(total), n_atoms, 1.0, len(times) - 1, 1.0, Atoms()
    )


@pytest.mark.parametrize("temperature", [10.0, 300.0])
def test_a_molecule_starts_without_translation_and_rotation_at_the_temperature(temperature):
    atoms = molecule("CH3CH2OH")
    start_velocities(atoms, temperature, seed=1)
    np.testing.assert_allclose(atoms.get_momenta().sum(axis=0), 0.0, atol=1e-12)
    np.testing.assert_allclose(atoms.get_angular_momentum(), 0.0, atol=1e-10)
    assert degrees_of_freedom(atoms) == 21
    assert 2.0 * atoms.get_kinetic_energy() / (21 * units.kB) == pytest.approx(temperature)


def test_degrees_of_freedom():
    assert degrees_of_freedom(Atoms("C")) == 0
    assert degrees_of_freedom(Atoms("CO", [[0, 0, 0], [0, 0, 1.1]])) == 1  # a vibration
    assert degrees_of_freedom(molecule("CO2")) == 4
    assert degrees_of_freedom(bulk("Al") * (2, 2, 2)) == 21


def test_fixed_atoms_have_no_degrees_of_freedom_and_none_of_the_temperature():
    atoms = bulk("Al") * (2, 2, 2)
    atoms.set_constraint([FixAtoms([0, 1, 2]), FixAtoms([2]), FixCartesian([3], (True, False, False))])
    assert degrees_of_freedom(atoms) == 3 * 5 - 1
    start_velocities(atoms, 300.0, seed=0)
    assert kinetic_temperature(atoms) == pytest.approx(300.0)
    np.testing.assert_array_equal(atoms.get_momenta()[:3], 0.0)
    assert 2.0 * atoms.get_kinetic_energy() / (14 * units.kB) == pytest.approx(300.0)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("axis", [(0, 0, 1), (1, 1, 1), (0.3, -0.2, 0.9)])
@pytest.mark.parametrize("symbols, free", [("CO", 1), ("COC", 4), ("C", 0)])
def test_straight_molecules_do_not_turn(symbols, free, axis):
    atoms = Atoms(symbols, np.arange(len(symbols))[:, None] * np.array(axis) * 1.2 + 5.0)
    assert degrees_of_freedom(atoms) == free
    start_velocities(atoms, 300.0, seed=2)
    np.testing.assert_allclose(atoms.get_momenta().sum(axis=0), 0.0, atol=1e-12)
    np.testing.assert_allclose(atoms.get_angular_momentum(), 0.0, atol=1e-10)
    assert kinetic_temperature(atoms) == pytest.approx(300.0 * (free > 0))
    start_velocities(atoms, 300.0, seed=2, drift=True)
    assert 2.0 * atoms.get_kinetic_energy() / (3 * len(atoms) * units.kB) == pytest.approx(300.0)


def test_a_single_atom_stays():
    atoms = Atoms("C")
    start_velocities(atoms, 300.0, seed=0)
    assert kinetic_temperature(atoms) == 0.0
    result = run_nve(atoms, CarNetCalculator(PairPotential(REFERENCE)), duration_ps=0.005)
    np.testing.assert_array_equal(result.total, REFERENCE[6])


def test_the_drift_is_the_slope():
    times = np.linspace(0.0, 2.0, 41)
    noise = 1e-5 * np.cos(np.arange(41) * np.pi)
    result = record(times, -100.0 + 0.002 * times + noise - noise.mean())
    assert result.drift == pytest.approx(0.5, abs=1e-3)  # 2 meV/ps over 4 atoms
    assert result.fluctuation == pytest.approx(1e-2 / 4, rel=0.05)


def test_energy_is_conserved_and_the_error_is_of_second_order():
    atoms = molecule("H2O")
    calculator = CarNetCalculator(PairPotential(REFERENCE))
    fine, coarse = (run_nve(atoms, calculator, duration_ps=0.2, timestep_fs=step, seed=3) for step in (0.125, 0.25))
    assert abs(fine.drift) < 0.2
    # velocity Verlet: halving the step divides the fluctuation by four
    assert coarse.fluctuation / fine.fluctuation == pytest.approx(4.0, rel=0.3)
    assert len(fine.times_ps) == fine.steps + 1 == 1601
    assert fine.times_ps[-1] == pytest.approx(0.2)
    assert fine.temperatures[0] == pytest.approx(300.0)
    assert np.ptp(fine.kinetic) > 100 * fine.fluctuation * 1e-3 * len(atoms)


def test_equal_seeds_give_equal_runs_and_the_given_structure_stays():
    atoms = molecule("H2O")
    start = atoms.get_positions()
    calculator = CarNetCalculator(PairPotential(REFERENCE))
    first, second, other = (run_nve(atoms, calculator, duration_ps=0.02, seed=seed) for seed in (5, 5, 6))
    np.testing.assert_array_equal(first.total, second.total)
    np.testing.assert_array_equal(first.final.positions, second.final.positions)
    assert not np.array_equal(first.total, other.total)
    np.testing.assert_array_equal(atoms.get_positions(), start)
    assert atoms.calc is None


def test_record_interval_and_progress():
    seen = []
    result = run_nve(
        molecule("H2O"),
        CarNetCalculator(PairPotential(REFERENCE)),
        duration_ps=0.01,
        timestep_fs=0.5,
        record_every=5,
        on_step=lambda done, steps: seen.append((done, steps)),
    )
    assert seen == [(0, 20), (5, 20), (10, 20), (15, 20), (20, 20)]
    np.testing.assert_allclose(result.times_ps, [0.0, 0.0025, 0.005, 0.0075, 0.01])


@pytest.mark.parametrize(
    "wrong",
    [
        {"duration_ps": 0.0},
        {"timestep_fs": -1.0},
        {"temperature": -5.0},
        {"duration_ps": 0.0005, "record_every": 10},
    ],
)
def test_times_that_make_no_run(wrong):
    with pytest.raises(InputError, match="dynamics"):
        run_nve(molecule("H2O"), CarNetCalculator(PairPotential(REFERENCE)), **wrong)
