"""Pairs of structures of every shape; structures that a search by cells of equal size cannot divide."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from codegen.runtime import pair_search
from codegen.runtime.pair_search import far_away, search_pairs

CUTOFF = 4.0
THREE = np.array([[0.1, 0.2, 0.3], [1.0, 1.0, 1.0], [3.0, 2.0, 2.0]])
BOX = np.diag([6.0, 5.0, 7.0])
FAR = {
    # vesin 0.6 divides by zero in all of these, which ends the process
    "a line": (np.vstack([THREE, [1e6, 0.0, 1.0]]), BOX, (0, 0, 0)),
    "a plane": (np.vstack([THREE, [1e4, 1e4, 1.0]]), BOX, (0, 0, 0)),
    "farther than squares can tell": (np.vstack([THREE, [1e200, 0.0, 1.0]]), BOX, (0, 0, 0)),
    "a slab and what left it": (np.vstack([THREE, [1.0, 1.0, 1e7]]), BOX, (1, 1, 0)),
    "a wire and what left it": (np.vstack([THREE, [1.0, 1e7, 1.0]]), BOX, (1, 0, 0)),
    "a slab in a high cell": (THREE, np.diag([6.0, 5.0, 1e6]), (1, 1, 1)),
    "a wire in a wide cell": (THREE, np.diag([1e4, 1e4, 7.0]), (1, 1, 1)),
    # and it counts cells in 32 bits
    "far outside the cell": (THREE + [[0, 0, 0], [6.0 * 2**33, 0, 0], [0, 0, 0]], BOX, (1, 1, 1)),
}


def near(positions: np.ndarray, cell: np.ndarray, pbc, images: int = 2) -> dict[tuple[int, int], list[float]]:
    """Distances within the cutoff by pair of atoms, by the plain loop over images."""
    found: dict[tuple[int, int], list[float]] = {}
    ranges = [range(-images, images + 1) if periodic else (0,) for periodic in pbc]
    for i, j, shift in product(range(len(positions)), range(len(positions)), product(*ranges)):
        with np.errstate(over="ignore"):
            distance = np.linalg.norm(positions[j] - positions[i] + np.array(shift) @ cell)
        if distance < CUTOFF and (i != j or any(shift)):
            found.setdefault((i, j), []).append(distance)
    return found


def assert_same(found, positions: np.ndarray, cell: np.ndarray, expected: dict) -> None:
    i, j, shift, distance = found
    made: dict[tuple[int, int], list[float]] = {}
    for pair in zip(i.tolist(), j.tolist(), distance.tolist(), strict=True):
        made.setdefault(pair[:2], []).append(pair[2])
    assert set(made) == set(expected)
    for pair, distances in expected.items():
        np.testing.assert_allclose(sorted(made[pair]), sorted(distances), rtol=0, atol=1e-4)  # far outside: few digits
    vectors = positions[j] - positions[i] + shift @ cell
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), distance, rtol=0, atol=1e-4)


@pytest.mark.parametrize("name", FAR)
def test_what_is_far_away_changes_no_pair_of_the_others(name):
    positions, cell, pbc = FAR[name]
    inside = positions.copy()
    inside[np.array(positions) > 1e9] %= 6.0 if all(pbc) else np.inf
    assert_same(search_pairs(positions, cell, pbc, CUTOFF), positions, cell, near(inside, cell, pbc))


@pytest.mark.parametrize("far", [2e3, 1e5, 1e7])
@pytest.mark.parametrize("pbc", [(0, 0, 0), (1, 0, 0), (0, 1, 1), (1, 1, 1)])
def test_many_atoms_and_some_far_away_need_neither_time_nor_memory(pbc, far):
    random = np.random.default_rng(1)
    cell = np.array([[9.0, 0.0, 0.0], [2.0, 8.0, 0.0], [-1.0, 1.5, 10.0]])
    near_ones = random.uniform(0, 1, (40, 3)) @ cell
    strays = np.array([[far, far, far], [-far, 0.0, 1.0], [1.0, far, -far]])
    positions = np.vstack([near_ones, strays, strays + [0.5, 1.0, -0.5]])
    inside = positions.copy()
    rows = np.flatnonzero(pbc)
    if len(rows):
        inside -= np.floor(positions @ np.linalg.pinv(cell[rows])) @ cell[rows]
    expected = near(inside, np.where(np.array(pbc, bool)[:, None], cell, 0.0), pbc, images=1)
    assert_same(search_pairs(positions, cell, pbc, CUTOFF), positions, cell, expected)
    half = search_pairs(positions, cell, pbc, CUTOFF, "ijd", full=False)
    assert 2 * len(half[0]) == sum(map(len, expected.values()))


def test_what_is_too_far_away_is_named():
    assert far_away(np.full((2, 3), 1e8)) is None and far_away(np.zeros((0, 3))) is None
    assert far_away(np.array([[0, 0, 0], [0, -1e12, 1e9]])).startswith("atom 1 lies at y = -1e+12 Å, expected no more")


@pytest.mark.parametrize("pbc", list(product((False, True), repeat=3)))
def test_both_searches_find_the_same(monkeypatch, pbc):
    random = np.random.default_rng(5)
    cell = np.array([[5.0, 0.3, 0.0], [1.9, 4.4, 0.5], [-0.8, 0.7, 3.9]])
    positions = random.uniform(-0.3, 1.2, (7, 3)) @ cell
    expected = near(positions, np.where(np.array(pbc)[:, None], cell, 0.0), pbc)
    for choice in (True, False):
        monkeypatch.setattr(pair_search, "_is_for_vesin", lambda *_, choice=choice: choice)
        found = search_pairs(positions, cell, pbc, CUTOFF)
        assert_same(found, positions, cell, expected)
        half = search_pairs(positions, cell, pbc, CUTOFF, "ijd", full=False)
        assert 2 * len(half[0]) == len(found[0])
        both = np.sort(np.concatenate([half[2], half[2]]))
        np.testing.assert_allclose(both, np.sort(found[3]), rtol=0, atol=1e-12)


def test_no_atoms_have_no_pairs():
    assert [len(values) for values in search_pairs(np.zeros((0, 3)), np.eye(3), True, CUTOFF)] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("lengths", "pbc"),
    [((300, 300, 300), (1, 1, 1)), ((300, 300, 0), (1, 1, 0)), ((300, 1, 1), (0, 0, 0)), ((5e3, 0, 0), (1, 0, 0))],
)
def test_large_ordinary_structures_are_searched_by_vesin(lengths, pbc):
    pbc, corners = np.array(pbc, dtype=bool), np.array([[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]])
    cell = np.diag(np.maximum(lengths, 1.0))
    assert pair_search._is_for_vesin(corners @ cell, np.where(pbc[:, None], cell, 0.0), pbc, CUTOFF)
