"""What positions in frames that follow one another say about the motion between them.

Programs write positions as they run on (continuous), put back into the cell atom by atom (wrapped), or put back molecule
by molecule; a file seldom says which.
"""

from __future__ import annotations

import itertools
from dataclasses import astuple, dataclass

import numpy as np
from ase.data import chemical_symbols

from carnet.data.arrays import nearest_images
from carnet.errors import InputError

FAR = 0.35
"""Of a cell; atoms that move by less leave no doubt which way they went."""
FEW = 0.1
"""Of the steps that go about a whole cell: where fewer go about half a cell, whole cells are crossings of the boundary."""
ONE_CELL = 1.25
"""Cells; wrapped positions span one, and somewhat more where a program wraps them now and then only."""
BOUND = 0.35
"""Of what a random walk of the same steps reaches; what stays below is put back into a cell again and again."""
CLOSE = 0.35
"""Of the typical distance between atoms of one element: what an atom moves at most where a frame is soon after another."""
SOME = 0.1  # of the atoms
FEWEST = 6  # atoms on which a verdict on their order is founded
LOOKED_AT = 50  # steps, and
SAMPLE = 200  # atoms of each element, that are looked at for another order
CERTAIN = 6.0  # standard deviations
LOST, KEPT = 0.3, 0.5
"""Correlations of frames that follow one another: below and above them, nothing and much of the first is left in the next."""


@dataclass(frozen=True)
class Motion:
    """The motion between frames.

    Attributes:
        steps: Displacements from each frame to the next, Å, [frames - 1, N, 3].
        warning: What may be wrong with them, in a sentence; None where nothing is.
    """

    steps: np.ndarray
    warning: str | None


def motion(positions: np.ndarray, cells: np.ndarray, pbc: np.ndarray) -> Motion:
    """The motion between frames, whether their positions are continuous or wrapped.

    Both readings differ only where an atom moves by more than half a cell, as the file has it. These are crossings of
    the boundary where hardly anything moves by about half a cell, or where positions stay in one cell, or about one cell
    however long the run; else they are motion.

    Args:
        positions: Å, [frames, N, 3].
        cells: Å, [frames, 3, 3].
        pbc: Periodic directions, [3].
    """
    steps = np.diff(positions, axis=0)
    if not pbc.any() or not len(steps):
        return Motion(steps, None)
    fractions = fractions_of(positions, cells, pbc)
    moved = np.stack([step @ np.linalg.pinv(cell[pbc]) for step, cell in zip(steps, cells[1:], strict=True)])
    whole = np.round(moved)
    if not whole.any():
        return Motion(steps, None)
    unfolded = steps - np.stack([crossed @ cell[pbc] for crossed, cell in zip(whole, cells[1:], strict=True)])
    rest = np.abs(moved - whole)
    about_half, about_whole = np.count_nonzero(rest > FAR), np.count_nonzero(whole[rest <= FAR])
    if about_half <= FEW * about_whole:
        return Motion(unfolded, None)
    if np.ptp(fractions, axis=(0, 1)).max() <= ONE_CELL or _is_bound(fractions, moved):
        warning = (
            f"atoms move by up to {rest.max():.2f} of the cell between frames, and nobody can tell which way they went "
            "where it is more than half: save frames more often, or positions that are not wrapped into the cell"
        )
        return Motion(unfolded, warning)
    warning = (
        "atoms move by more than half a cell between frames; as positions leave the cell they are taken as continuous, "
        "and what is measured is wrong if they are not, or if atoms are in another order in each frame"
    )
    return Motion(steps, warning)


def fractions_of(positions: np.ndarray, cells: np.ndarray, pbc: np.ndarray) -> np.ndarray:
    """Positions in lattice vectors of their own axes, [frames, N, periodic directions]."""
    return np.stack([frame @ np.linalg.pinv(cell[pbc]) for frame, cell in zip(positions, cells, strict=True)])


def _is_bound(fractions: np.ndarray, moved: np.ndarray) -> bool:
    """Whether atoms stay about where they were although their steps would lead away."""
    lag = len(moved) // 2
    if lag < 5:
        return False
    reached = np.mean((fractions[lag:] - fractions[:-lag]) ** 2, axis=(0, 1))
    return bool((reached <= BOUND**2 * lag * np.mean(moved**2, axis=(0, 1))).any())


def check_order(numbers: np.ndarray, positions: np.ndarray, cells: np.ndarray, pbc: np.ndarray, source: str) -> None:
    """Atoms of one element have the same order in every frame.

    Three things show another order, and none of them is a motion: places that are nearly the same, with other atoms at
    them; density waves that go on where the waves of single atoms are lost, in fluids whose atoms go farther than to
    their neighbours (independent walkers lose both alike, at the same rate); and one step in which they are lost in a run
    that keeps them in all others.

    Args:
        numbers: Atomic numbers, [N].
        positions: Å, [frames, N, 3].
        cells: Å, [frames, 3, 3].
        pbc: Periodic directions, [3].
        source: For the error.

    Raises:
        InputError: The order changes.
    """
    if len(positions) < 2:
        return
    fractions = fractions_of(positions, cells, pbc) if pbc.any() else None
    for z in np.unique(numbers):
        atoms = np.flatnonzero(numbers == z)
        if len(atoms) < 2:
            continue
        step = _step_between_places(positions[:, atoms], cells, pbc)
        if step is None and fractions is not None and len(atoms) >= FEWEST:
            step = _step_between_waves(fractions[:, atoms])
        if step is not None:
            raise InputError(
                f"{source}: the {chemical_symbols[z]} atoms of frame {step + 1} (counted from 0, of the frames that were "
                "chosen) are in another order than those of the frame before, so that nobody can tell which went where; "
                "write every frame in one order (LAMMPS: dump_modify ID sort id), and the frames of one run"
            )


def _step_between_places(positions: np.ndarray, cells: np.ndarray, pbc: np.ndarray) -> int | None:
    """The first step after which other atoms of the element are at nearly the same places; None where there is none."""
    close = CLOSE * _typical_spacing(positions[0], cells[0], pbc)
    suspects = _steps_of_many(positions, cells, pbc, close)
    total = _Matches()
    for step in suspects[:: max(1, len(suspects) // LOOKED_AT)]:
        found = _matches(positions[step], positions[step + 1], cells[step + 1], pbc, close)
        total += found
        if found.is_another_order or total.is_another_order:
            return step
    return None


def _step_between_waves(fractions: np.ndarray) -> int | None:
    """A step after which density waves go on with other atoms; None where there is none.

    The longest waves of each direction are exp(2 pi i s) of atoms with the fraction s, and their sums.
    """
    waves = np.exp(2j * np.pi * fractions)
    waves -= waves.mean(axis=(0, 1))
    sums = waves.sum(axis=1)
    sums -= sums.mean(axis=0)
    norm = np.mean(np.abs(waves) ** 2, axis=(0, 1))
    single = np.mean(waves[1:] * waves[:-1].conj(), axis=1) / norm
    of_steps = np.abs(single).mean(axis=1)
    usual = np.median(of_steps)
    spread = np.median(np.abs(of_steps - usual)) / 0.6745
    if usual > KEPT and of_steps.min() < min(LOST * usual, usual - CERTAIN * spread):
        return int(of_steps.argmin())
    if len(of_steps) < LOOKED_AT:
        return None  # sums are a few numbers a frame, and noise
    density = np.sum(sums[1:] * sums[:-1].conj(), axis=0) / np.sum(np.abs(sums) ** 2, axis=0)
    kept, lost = np.abs(density).mean(), np.abs(single.mean(axis=0)).mean()
    return 0 if kept > KEPT and lost < LOST * kept else None


@dataclass(frozen=True)
class _Matches:
    """What became of the places of one element's atoms, summed over steps.

    Attributes:
        atoms: Looked at.
        close: Close to a place of the frame before.
        swapped: Close to the place of another atom.
        own: Squared distances of the swapped to their own places, Å^2.
        others: Their mean squared distances to the places of all others, Å^2.
    """

    atoms: int = 0
    close: int = 0
    swapped: int = 0
    own: float = 0.0
    others: float = 0.0

    def __add__(self, other: _Matches) -> _Matches:
        return _Matches(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))

    @property
    def is_another_order(self) -> bool:
        """Whether these are the same places with other atoms at them."""
        if self.swapped < FEWEST or self.close < 0.8 * self.atoms:
            return False
        return self.swapped >= SOME * self.atoms and self.own >= 0.75 * self.others


def _matches(before: np.ndarray, after: np.ndarray, cell: np.ndarray, pbc: np.ndarray, close: float) -> _Matches:
    chosen, squares = _squares(after, before, cell, pbc)
    row = np.arange(len(chosen))
    nearest = squares.argmin(axis=1)
    is_close = squares[row, nearest] < close**2
    swapped = is_close & (nearest != chosen)
    own = squares[row, chosen]
    others = (squares.sum(axis=1) - own) / (len(before) - 1)
    return _Matches(
        atoms=len(chosen),
        close=int(is_close.sum()),
        swapped=int(swapped.sum()),
        own=float(own[swapped].sum()),
        others=float(others[swapped].sum()),
    )


def _steps_of_many(positions: np.ndarray, cells: np.ndarray, pbc: np.ndarray, close: float) -> list[int]:
    """Steps in which some of the atoms go farther than close."""
    found = []
    for step, (before, after) in enumerate(itertools.pairwise(positions)):
        moved = nearest_images(after - before, cells[step + 1], pbc)
        if np.mean(np.einsum("ni,ni->n", moved, moved) > close**2) >= SOME:
            found.append(step)
    return found


def _typical_spacing(positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray) -> float:
    """Median distance to the nearest other atom, Å."""
    chosen, squares = _squares(positions, positions, cell, pbc)
    squares[np.arange(len(chosen)), chosen] = np.inf
    return float(np.sqrt(np.median(squares.min(axis=1))))


def _squares(of: np.ndarray, to: np.ndarray, cell: np.ndarray, pbc: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A sample of atoms, [n], and their squared distances to all places, Å^2, [n, N]."""
    chosen = np.arange(len(of))[:: max(1, len(of) // SAMPLE)]
    apart = nearest_images(of[chosen][:, None] - to[None], cell, pbc)
    return chosen, np.einsum("ijk,ijk->ij", apart, apart)
