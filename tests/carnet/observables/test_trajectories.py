"""What is measured on trajectories, against an ideal gas, lattices, random walks and direct sums."""

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk
from hypothesis import given, settings
from hypothesis import strategies as st

from carnet import InputError, diffusion, radial_distribution, read_trajectory
from carnet.simulation.observables.diffusion import mean_squared_displacement
from carnet.simulation.observables.trajectory import Trajectory

CELL = np.array([[9.0, 0.0, 0.0], [2.0, 8.0, 0.0], [-1.0, 1.5, 10.0]])


def trajectory(positions, numbers=None, cell=CELL, pbc=(True,) * 3, interval=0.1):
    positions = np.asarray(positions, dtype=float)
    numbers = np.full(positions.shape[1], 18) if numbers is None else np.array(numbers)
    return Trajectory(
        numbers, positions, np.broadcast_to(cell, (len(positions), 3, 3)), np.array(pbc), interval, "test"
    )


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
    at = dict(zip(found.edges[1:].round(6), range(len(found.radii)), strict=True))
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
        with pytest.raises(
            InputError, match="a.extxyz: an interval of .* fs between frames, expected a number above 0"
        ):
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


def walkers(size, frames=400, n_atoms=40, seed=3):
    """Independent walkers whose centre stays, and what their diffusion coefficient is."""
    random = np.random.default_rng(seed)
    steps = size * random.normal(size=(frames, n_atoms, 3))
    steps -= steps.mean(axis=1, keepdims=True)
    places = random.uniform(0, 1, (n_atoms, 3)) @ CELL + np.cumsum(steps, axis=0)
    return places, (steps**2).sum(axis=2).mean() / (6 * 0.1)


def wrapped(places, cells=CELL):
    fractions = places @ np.linalg.inv(cells)
    return (fractions % 1.0) @ cells


def together(places):
    """Molecules that are put back into the cell as a whole: their atoms lie in and around it."""
    offset = np.random.default_rng(1).normal(size=(places.shape[1], 3))
    return wrapped(places) + offset


def breathing(places):
    cells = CELL * (1 + 0.01 * np.sin(np.arange(len(places)) / 20))[:, None, None]
    return Trajectory(np.full(places.shape[1], 18), wrapped(places, cells), cells, np.ones(3, bool), 0.1, "test")


def drifting(places):
    return places + np.arange(len(places))[:, None, None] * [0.3, -0.2, 0.5]


def started_again(places):
    """A run that went on from a file whose positions were wrapped."""
    half = len(places) // 2
    cells = np.floor(places[half] @ np.linalg.inv(CELL)) @ CELL
    return np.concatenate([places[:half], places[half:] - cells])


WAYS = {
    "continuous": lambda places: trajectory(places),
    "wrapped": lambda places: trajectory(wrapped(places)),
    "whole molecules": lambda places: trajectory(together(places)),
    "constant pressure": breathing,
    "drifting": lambda places: trajectory(drifting(places)),
    "drifting and wrapped": lambda places: trajectory(wrapped(drifting(places))),
    "started again": lambda places: trajectory(started_again(places)),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("size", [0.05, 0.4])
def test_every_way_to_write_positions_gives_the_same_diffusion(way, size):
    places, expected = walkers(size)
    found = diffusion(WAYS[way](places))
    assert found.warning is None
    value = diffusion(trajectory(places, cell=np.zeros((3, 3)), pbc=(False,) * 3)).coefficients["Ar"].value
    assert found.coefficients["Ar"].value == pytest.approx(value, rel=0.1) == pytest.approx(expected, rel=0.3)


def test_steps_of_more_than_half_a_cell_are_taken_as_they_are_and_told():
    places, _ = walkers(3.5)
    free = diffusion(trajectory(places, cell=np.zeros((3, 3)), pbc=(False,) * 3)).coefficients["Ar"].value
    found = diffusion(trajectory(places))
    assert found.coefficients["Ar"].value == pytest.approx(free) and "taken as continuous" in found.warning
    assert "more than half" in diffusion(trajectory(wrapped(places))).warning
    assert "more than half" in diffusion(trajectory(together(places))).warning


@pytest.mark.parametrize("is_wrapped", [False, True])
@pytest.mark.parametrize("often", [True, False])
@pytest.mark.parametrize("size", [0.05, 0.4, 1.0])
def test_atoms_in_another_order_are_refused(size, often, is_wrapped):
    places, _ = walkers(size, n_atoms=64)
    random = np.random.default_rng(0)
    places = wrapped(places) if is_wrapped else places.copy()
    for frame in range(len(places)) if often else (200,):
        order = random.permutation(64)
        if often:
            places[frame] = places[frame][order]
        else:
            places[frame:] = places[frame:, order]
    with pytest.raises(InputError, match="Ar atoms of frame .* in another order .*dump_modify ID sort id"):
        diffusion(trajectory(places))


@pytest.mark.parametrize("pbc", [True, False])
def test_atoms_of_a_crystal_in_another_order_are_refused_and_others_are_not(pbc):
    random = np.random.default_rng(2)
    lattice = bulk("Ar", "fcc", 5.4, cubic=True) * (2, 2, 2)
    cell = lattice.cell.array if pbc else np.zeros((3, 3))
    places = lattice.positions + 0.2 * random.normal(size=(60, 32, 3))
    diffusion(trajectory(places, cell=cell, pbc=(pbc,) * 3))
    hopping = places.copy()
    for frame in range(0, 60, 7):  # neighbours that change places are a motion
        hopping[frame:, [0, 1]] = hopping[frame:, [1, 0]]
    diffusion(trajectory(hopping, cell=cell, pbc=(pbc,) * 3))
    mixed = np.stack([frame[random.permutation(32)] for frame in places])
    with pytest.raises(InputError, match="in another order"):
        diffusion(trajectory(mixed, cell=cell, pbc=(pbc,) * 3))


def test_molecules_that_turn_are_no_other_order():
    """Hydrogen atoms that take each other's places in every frame."""
    random = np.random.default_rng(4)
    corners = 0.63 * np.array([[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]])
    centres = 3.0 * np.array([[0, 0, 0], [1, 1, 0], [1, 0, 1], [0, 1, 1]])
    frames = [np.concatenate([c + corners[random.permutation(4)] for c in centres]) for _ in range(80)]
    moving = np.array(frames) + 0.05 * random.normal(size=(80, 16, 3))
    diffusion(trajectory(moving, numbers=[1] * 16, cell=6.0 * np.eye(3)))


def test_what_changes_between_frames_is_named(tmp_path):
    water = Atoms("OHH", [[0, 0, 0], [0.96, 0, 0], [-0.24, 0.93, 0]], cell=[9.0] * 3, pbc=True)
    slab = water.copy()
    slab.pbc = (True, True, False)
    others = {
        "frame 1: its atoms are in another order": water[[1, 0, 2]],
        "frame 1: other atoms than in the first frame, 2 instead of 3": water[:2],
        "frame 1: periodic along": slab,
    }
    for message, other in others.items():
        ase.io.write(tmp_path / "a.traj", [water, other])
        with pytest.raises(InputError, match=message):
            read_trajectory(tmp_path / "a.traj")
    frames = []
    for number, time in enumerate([0.0, 0.1, 0.2, 0.2, 0.3]):
        frames.append(water.copy())
        frames[number].info["time_ps"] = time
    ase.io.write(tmp_path / "a.extxyz", frames)
    with pytest.raises(InputError, match=r"frame 3: not evenly spaced in time, 0.2 ps after 0.2 ps"):
        read_trajectory(tmp_path / "a.extxyz")


def test_atoms_are_sorted_by_their_id(tmp_path):
    random, frames, expected = np.random.default_rng(5), [], []
    for _ in range(4):
        order = random.permutation(6)
        expected.append(random.uniform(0, 5, (6, 3)))
        atoms = Atoms("Ar6", expected[-1], cell=[5.0] * 3, pbc=True)[order]
        atoms.arrays["id"] = order + 1
        frames.append(atoms)
    ase.io.write(tmp_path / "a.extxyz", frames)
    np.testing.assert_allclose(read_trajectory(tmp_path / "a.extxyz").positions, expected, atol=1e-7)
