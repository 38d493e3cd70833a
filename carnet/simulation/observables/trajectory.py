"""Trajectories as arrays: read, checked, unwrapped. Imports NumPy, ``carnet.data`` and ASE's table of elements."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from ase.data import atomic_masses, chemical_symbols

from carnet.data.frames import read_frames
from carnet.errors import InputError

TIME_KEYS = ("time_ps",)


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

    def unwrapped(self) -> Trajectory:
        """The same motion without jumps to the other side of the cell.

        An atom that moved by more than half a cell between two frames is taken to have crossed the boundary. The
        displacements, with lattice vectors taken off, are summed; positions scaled by a changing cell would count
        its changes as motion (S. von Bülow et al., J. Chem. Phys. 153, 021101 (2020)).
        """
        steps = np.diff(self.positions, axis=0)
        for step, cell in zip(steps, self.cells[1:], strict=True):
            rows = cell[self.pbc]
            if len(rows):
                step -= np.round(step @ np.linalg.pinv(rows)) @ rows
        return replace(
            self,
            positions=np.concatenate([self.positions[:1], self.positions[:1] + np.cumsum(steps, axis=0)]),
        )

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
    numbers: np.ndarray | None = None
    positions, cells, times = [], [], []
    for source, atoms in read_frames(path, index):
        if numbers is None:
            numbers, pbc = atoms.get_atomic_numbers(), atoms.get_pbc()
        elif not np.array_equal(numbers, atoms.get_atomic_numbers()):
            raise InputError(
                f"{source}: other atoms than in the frame before; a trajectory has the same in every frame"
            )
        positions.append(atoms.get_positions())
        cells.append(atoms.cell.array.copy())
        times.append(next((float(atoms.info[key]) for key in TIME_KEYS if key in atoms.info), np.nan))
    if interval is None and len(times) > 1 and np.isfinite(times).all():
        steps = np.diff(times)
        if not np.allclose(steps, steps.mean(), rtol=1e-3, atol=0.0) or steps.mean() <= 0.0:
            raise InputError(
                f"{path}: its frames are not at equal times ({steps.min():g} to {steps.max():g} ps apart)"
            )
        found: float | None = float(steps.mean())
    else:
        found = None if interval is None else 1e-3 * interval
    return Trajectory(numbers, np.array(positions), np.array(cells), pbc, found, str(path))
