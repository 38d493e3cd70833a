"""Trajectories: read, checked, as arrays, made continuous."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from ase.data import atomic_masses, chemical_symbols

from carnet.data.reading.atoms import from_atoms
from carnet.data.reading.frames import read_frames
from carnet.errors import InputError
from carnet.simulation.observables.continuity import check_order, motion

if TYPE_CHECKING:
    from ase import Atoms

TIME_KEY = "time_ps"
EVEN = 1e-3  # relative deviation of the time between frames up to which they are evenly spaced


@dataclass(frozen=True)
class Trajectory:
    """Positions of the same atoms in frames at equal times.

    Attributes:
        numbers: Atomic numbers, [N].
        positions: Å, [frames, N, 3].
        cells: Rows are lattice vectors, Å, [frames, 3, 3].
        pbc: Periodic directions, [3].
        interval: ps between frames; None where nobody knows.
        source: Where it is from, for errors.
    """

    numbers: np.ndarray
    positions: np.ndarray
    cells: np.ndarray
    pbc: np.ndarray
    interval: float | None
    source: str

    def __len__(self) -> int:
        return len(self.positions)

    @property
    def species(self) -> dict[str, np.ndarray]:
        """Atoms of each element, by symbol, in the order of atomic numbers."""
        return {chemical_symbols[z]: np.flatnonzero(self.numbers == z) for z in np.unique(self.numbers)}

    def continuous(self) -> tuple[Trajectory, str | None]:
        """The same motion without jumps to the other side of the cell, and what may be wrong with it, if anything.

        Positions that are continuous stay as they are; see ``continuity.motion``. Of others, displacements with
        lattice vectors taken off are summed; positions scaled by a changing cell would count its changes as motion (S.
        von Bülow et al., J. Chem. Phys. 153, 021101 (2020)).

        Raises:
            InputError: Atoms of one element change their order.
        """
        check_order(self.numbers, self.positions, self.cells, self.pbc, self.source)
        moved = motion(self.positions, self.cells, self.pbc)
        positions = np.concatenate([self.positions[:1], self.positions[:1] + np.cumsum(moved.steps, axis=0)])
        return replace(self, positions=positions), moved.warning

    def without_drift(self) -> Trajectory:
        """The same motion relative to the centre of mass, whose start is kept."""
        masses = atomic_masses[self.numbers]
        centre = np.einsum("n,tnx->tx", masses, self.positions) / masses.sum()
        return replace(self, positions=self.positions - (centre - centre[0])[:, None])


def read_trajectory(path: str | Path, index: str = ":", interval: float | None = None) -> Trajectory:
    """Read a trajectory in any format that ASE reads.

    Args:
        path: The file; ``carnet md`` writes the time of each frame into its own.
        index: Which frames, such as "100:" or "::10".
        interval: fs between the frames that are chosen; None for what the file says.

    Raises:
        InputError: The file cannot be read, its atoms change, its frames are not at equal times, or an interval that is
            not positive.
    """
    if interval is not None and not (np.isfinite(interval) and interval > 0):
        raise InputError(f"{path}: an interval of {interval} fs between frames, expected a number above 0")
    sources, frames = zip(*frames_of_same_atoms(path, index), strict=True)
    return Trajectory(
        numbers=frames[0].get_atomic_numbers(),
        positions=np.array([atoms.positions for atoms in frames]),
        cells=np.array([atoms.cell.array for atoms in frames]),
        pbc=frames[0].get_pbc(),
        interval=time_between(frames, sources) if interval is None else 1e-3 * interval,
        source=str(path),
    )


def frames_of_same_atoms(path: str | Path, index: str = ":") -> Iterator[tuple[str, Atoms]]:
    """The frames of a trajectory with their places in the file, atoms sorted by the array ``id`` where there is one.

    Raises:
        InputError: The file cannot be read, a frame has other atoms than the first or in another order of elements,
            or other periodic directions.
    """
    first: Atoms | None = None
    for source, atoms in read_frames(path, index):
        from_atoms(atoms, source=source)  # which checks positions, cell and elements
        if "id" in atoms.arrays:
            atoms = atoms[np.argsort(atoms.arrays["id"], kind="stable")]
        if first is None:
            first = atoms
        _check_same(first, atoms, source)
        yield source, atoms


def _check_same(first: Atoms, atoms: Atoms, source: str) -> None:
    if len(atoms) != len(first):
        raise InputError(
            f"{source}: other atoms than in the first frame, {len(atoms)} instead of {len(first)}; a trajectory has the same "
            "in every frame"
        )
    if not np.array_equal(atoms.numbers, first.numbers):
        if np.array_equal(np.sort(atoms.numbers), np.sort(first.numbers)):
            raise InputError(
                f"{source}: its atoms are in another order than those of the first frame; nobody can tell which is which; "
                "write every frame in one order (LAMMPS: dump_modify ID sort id)"
            )
        raise InputError(f"{source}: other atoms than in the first frame; a trajectory has the same in every frame")
    ids = (each.arrays.get("id") for each in (first, atoms))
    if not np.array_equal(*(np.zeros(0) if given is None else given for given in ids)):
        raise InputError(f"{source}: other atoms than in the first frame, by their id")
    if not np.array_equal(atoms.pbc, first.pbc):
        raise InputError(
            f"{source}: periodic along {atoms.pbc.tolist()}, the first frame along {first.pbc.tolist()}; a trajectory has "
            "the same directions in every frame"
        )


def time_between(frames: Sequence[Atoms], sources: Sequence[str]) -> float | None:
    """ps between frames, by their times; None where they do not tell.

    Raises:
        InputError: They are not evenly spaced in time.
    """
    times = [atoms.info.get(TIME_KEY) for atoms in frames]
    if len(times) < 2 or any(time is None for time in times):
        return None
    try:
        times = np.array(times, dtype=np.float64)
    except (TypeError, ValueError):
        raise InputError(f"{sources[0]}: {TIME_KEY} is {times[0]!r}, expected a number") from None
    steps = np.diff(times)
    typical = float(np.median(steps))
    back = np.flatnonzero(~(steps > 0.0))
    if len(back):
        frame = int(back[0]) + 1
        raise InputError(
            f"{sources[frame]}: not evenly spaced in time, {times[frame]:g} ps after {times[frame - 1]:g} ps in the frame "
            "before; the file may hold several runs, or one that was started again: choose the frames of one (--index)"
        )
    if np.abs(steps - typical).max() > EVEN * typical:
        raise InputError(
            f"{sources[0]} and what follows: not at equal times and so not evenly spaced: {steps.min():g} to "
            f"{steps.max():g} ps apart"
        )
    return round(typical, 12)  # files have decimals
