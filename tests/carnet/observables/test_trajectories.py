"""What is measured on trajectories, against an ideal gas, lattices, random walks and direct sums."""

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk
from hypothesis import given, settings
from hypothesis import strategies as st

from carnet.errors import InputError
from carnet.simulation.observables.diffusion import diffusion, mean_squared_displacement
from carnet.simulation.observables.distribution import radial_distribution
from carnet.simulation.observables.trajectory import Trajectory, read_trajectory

CELL = np.array([[9.0, 0.0, 0.0], [2.0, 8.0, 0.0], [-1.0, 1.5, 10.0]])


def trajectory(positions, numbers=None, cell=CELL, pbc=(True,) * 3, interval=0.1):
    positions = np.asarray(positions, dtype=float)
    numbers = np.full(positions.shape[1], 18) if numbers is None else np.array(numbers)
    return Trajectory(numbers, positions, np.broadcast_to(cell, (len(positions), 3, 3)), np.array(pbc), interval, "test")


def ideal_gas(frames=200, numbers=(1,) * 5 + (8,) * 12, seed=0):
    fractions = np.random.default_rng(seed).uniform(-1, 2, (frames, len(numbers), 3))  # in any image of the cell
    return trajectory(fractions @ CELL, numbers)


def walk(frames=2000, n_atoms=40, size=0.3, seed=0, numbers=None):
    steps = size * np.random.default_rng(seed).normal(size=(frames, n_atoms, 3))
    return trajectory(np.cumsum(steps, axis=0), numbers)


def test_an_ideal_gas_has_no_structure():
    found = radial_distribution(ideal_gas(), width=0.5)
    assert list(found.pairs) == ["H-H", "H-O", "O-O"]
    for name, g in found.pairs.items():
        assert np.abs((g - 1.0) / found.errors[name])[2:].max() < 8.0, name
        weights = np.diff(found.edges**3)
        assert np.average(g, weights=weights) == pytest.approx(1.0, abs=0.05), name
    volume = abs(np.linalg.det(CELL))
    sphere = 4 / 3 * np.pi * found.edges[-1] ** 3
    others = {"H-O": 12, "O-H": 5, "H-H": 4, "O-O": 11}
    expected = {pair: number * sphere / volume for pair, number in others.items()}
    assert {name: n[-1] for name, n in found.neighbours.items()} == pytest.approx(expected, rel=0.05)


def test_shells_of_a_crystal():
    atoms = bulk("NaCl", "rocksalt", 5.64, cubic=True) * (2, 2, 2)
    crystal = trajectory([atoms.positions + 0.3, atoms.positions + 17.0], atoms.numbers, atoms.cell.array)
    found = radial_distribution(crystal, largest=5.0, width=0.1)
    at = dict(zip(found.edges[1:].round(6), range(len(found.radii))))
    shells = (("Na-Cl", 2.9, 6), ("Cl-Na", 2.9, 6), ("Na-Na", 4.1, 12), ("Cl-Na", 5.0, 14), ("Na-Na", 3.9, 0))
    for pair, distance, count in shells:
        assert found.neighbours[pair][at[distance]] == count
    assert found.errors["Na-Cl"].max() == 0.0  # too few frames to say


def test_volumes_that_change():
    """An ideal gas in a breathing cell: each frame is compared with its own density."""
    random = np.random.default_rng(3)
    cells = CELL * random.uniform(0.8, 1.2, (300, 1, 1))
    positions = random.uniform(0, 1, (300, 20, 3)) @ cells
    found = radial_distribution(Trajectory(np.full(20, 18), positions, cells, np.ones(3, bool), None, "x"), width=0.5)
    assert np.average(found.pairs["Ar-Ar"], weights=np.diff(found.edges**3)) == pytest.approx(1.0, abs=0.02)


@pytest.mark.parametrize(
    "options, message",
    [({"largest": 5.0}, "half its smallest height"), ({"width": 9.0}, "a bin of 9"), ({"width": 0.0}, "a bin of 0")],
)
def test_distances_that_a_cell_does_not_have(options, message):
    with pytest.raises(InputError, match=message):
        radial_distribution(ideal_gas(2), **options)


def test_a_molecule_has_no_density():
    with pytest.raises(InputError, match="periodic in three"):
        radial_distribution(trajectory(np.zeros((2, 2, 3)), pbc=(True, True, False)))


@settings(max_examples=20, deadline=None)
@given(st.integers(2, 40), st.integers(1, 5), st.integers(0, 1000))
def test_mean_squared_displacement_is_its_definition(frames, n_atoms, seed):
    positions = 100.0 + np.random.default_rng(seed).normal(size=(frames, n_atoms, 3)).cumsum(axis=0)
    n_lags = frames // 2 + 1
    direct = [np.mean(np.sum((positions[lag:] - positions[: frames - lag]) ** 2, axis=2)) for lag in range(n_lags)]
    np.testing.assert_allclose(mean_squared_displacement(positions, n_lags), direct, atol=1e-9)


def test_a_random_walk_diffuses_as_it_must():
    size, numbers = 0.3, [1] * 20 + [8] * 20
    expected = size**2 / (2 * 0.1)
    found = diffusion(walk(size=size, numbers=numbers))
    for symbol in ("H", "O"):
        coefficient = found.coefficients[symbol]
        # the drift of 40 atoms takes a part of 1/40 with it
        assert coefficient.value == pytest.approx(expected * (1 - 1 / 40), abs=4 * coefficient.error + 0.02 * expected)
        assert 0.0 < coefficient.error < 0.1 * expected
        assert coefficient.exponent == pytest.approx(1.0, abs=0.1)
    assert found.lags[-1] == pytest.approx(100.0) and found.window == pytest.approx((4.0, 20.0))


def test_wrapping_changes_nothing():
    free = walk(600, 10, 0.2)
    fractions = free.positions @ np.linalg.inv(CELL)
    wrapped = trajectory((fractions % 1.0) @ CELL)
    np.testing.assert_allclose(
        wrapped.continuous()[0].positions - wrapped.positions[0], free.positions - free.positions[0], atol=1e-9
    )
    assert diffusion(wrapped).coefficients["Ar"].value == pytest.approx(diffusion(free).coefficients["Ar"].value)
    wrapped_in_z = np.where([False, False, True], wrapped.positions % [1, 1, 10.0], free.positions)
    only_z = trajectory(wrapped_in_z, cell=np.diag([0, 0, 10.0]), pbc=(False, False, True))
    steps, expected = (np.diff(each.positions, axis=0)[..., :2] for each in (only_z.continuous()[0], free))
    np.testing.assert_allclose(steps, expected)


def test_flight_is_no_diffusion_and_drift_is_no_motion():
    times = np.arange(200)[:, None, None]
    velocities = np.random.default_rng(0).normal(size=(8, 3))
    flying = trajectory(times * velocities * 0.1)
    assert diffusion(flying, drift=True).coefficients["Ar"].exponent == pytest.approx(2.0, abs=1e-6)
    together = trajectory(times * np.full((8, 3), 0.3))
    assert diffusion(together).displacements["Ar"].max() < 1e-16
    assert diffusion(together, drift=True).displacements["Ar"][10] == pytest.approx(300 * 0.09)


@pytest.mark.parametrize(
    "moving, options, message",
    [
        (walk(30), {}, "30 frames, expected 50"),
        (walk(100), {"window": (1.0, 3.0)}, "to fit, expected"),
        (walk(100), {"window": (0.5, 0.5)}, "to fit, expected"),
    ],
)
def test_lags_that_cannot_be_fitted(moving, options, message):
    with pytest.raises(InputError, match=message):
        diffusion(moving, **options)


def test_reading(tmp_path):
    frames = []
    for step in range(4):
        frames.append(Atoms("ArH", [[0, 0, step], [1, 1, 1]], cell=[5.0] * 3, pbc=True))
        frames[-1].info["time_ps"] = 0.25 * step
    ase.io.write(tmp_path / "a.extxyz", frames)
    found = read_trajectory(tmp_path / "a.extxyz")
    assert found.interval == pytest.approx(0.25) and found.positions.shape == (4, 2, 3)
    assert read_trajectory(tmp_path / "a.extxyz", "::2").interval == pytest.approx(0.5)
    assert read_trajectory(tmp_path / "a.extxyz", interval=20.0).interval == pytest.approx(0.02)
    for interval in (0.0, -5.0, np.nan):
        with pytest.raises(InputError, match="a.extxyz: an interval of .* fs between frames, expected a number above 0"):
            read_trajectory(tmp_path / "a.extxyz", interval=interval)
    ase.io.write(tmp_path / "b.traj", frames)
    assert read_trajectory(tmp_path / "b.traj", "1:").interval == pytest.approx(0.25)
    with pytest.raises(InputError, match="not at equal times"):
        ase.io.write(tmp_path / "c.extxyz", [frames[0], frames[1], frames[3]])
        read_trajectory(tmp_path / "c.extxyz")
    with pytest.raises(InputError, match="frame 1: other atoms"):
        ase.io.write(tmp_path / "d.extxyz", [frames[0], Atoms("Ar2", np.eye(3)[:2])])
        read_trajectory(tmp_path / "d.extxyz")
    with pytest.raises(InputError, match="--interval"):
        ase.io.write(tmp_path / "e.extxyz", [Atoms("Ar")] * 60)
        diffusion(read_trajectory(tmp_path / "e.extxyz"))
