"""Phonons by finite displacements, through phonopy: dispersion, density of states, thermal properties."""

from __future__ import annotations

import importlib.util
import itertools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from ase import Atoms
from ase.cell import Cell

from carnet.errors import InputError

IMAGINARY = -0.05
"""THz; acoustic modes near the zone's centre come out at rounding errors of either sign, instabilities far below."""


@dataclass(frozen=True)
class Phonons:
    """Phonons of a crystal.

    Attributes:
        distances: Along the path through reciprocal space, 1/Å without 2 pi, one array a segment, [points].
        frequencies: THz, imaginary ones negative, one array a segment, [points, 3 atoms].
        labels: Names of the segments' ends, (start, end).
        dos_frequencies: THz, [bins].
        dos: States per THz of a primitive cell, [bins]; its integral is 3 atoms.
        temperatures: K, [temperatures].
        free_energy: kJ per mol of primitive cells, [temperatures].
        entropy: J per K and mol of primitive cells, [temperatures].
        heat_capacity: At constant volume, J per K and mol of primitive cells, [temperatures].
        lowest: Lowest frequency on the mesh and the path, THz.
        supercell: Repetitions of the cell.
        n_displacements: Supercells whose forces were computed.
        primitive: The primitive cell.
    """

    distances: list[np.ndarray]
    frequencies: list[np.ndarray]
    labels: list[tuple[str, str]]
    dos_frequencies: np.ndarray
    dos: np.ndarray
    temperatures: np.ndarray
    free_energy: np.ndarray
    entropy: np.ndarray
    heat_capacity: np.ndarray
    lowest: float
    supercell: tuple[int, int, int]
    n_displacements: int
    primitive: Atoms

    @property
    def is_stable(self) -> bool:
        """Whether no mode is imaginary."""
        return self.lowest > IMAGINARY


def phonons(
    atoms: Atoms,
    *,
    supercell: tuple[int, int, int] | None = None,
    length: float = 12.0,
    displacement: float = 0.01,
    path: str | None = None,
    points: int = 60,
    mesh: float = 60.0,
    on_supercell: Callable[[int, int], None] | None = None,
) -> Phonons:
    """Compute phonons of a relaxed crystal.

    Args:
        atoms: The crystal, with a calculator; not changed. Its ions should be relaxed; constraints are ignored.
        supercell: Repetitions of the cell; None for as many as make every side ``length`` long.
        length: Å; interactions end at half of it.
        displacement: Å.
        path: Through special points of the primitive cell as ASE names them, such as "GXWKG,LU"; None for ASE's.
        points: Points of each segment of the path.
        mesh: Å; longer is a finer mesh of the density of states.
        on_supercell: Called with (supercells done, supercells).

    Raises:
        InputError: phonopy is not installed, no crystal, a length or a displacement that is not positive, or an unknown
            point of the path.
    """
    for name, value in (("displacement", displacement), ("length", length)):
        if not (np.isfinite(value) and value > 0):
            raise InputError(f"phonons: a {name} of {value} Å, expected a number above 0")
    check_phonopy()
    from phonopy import Phonopy
    from phonopy.structure.atoms import PhonopyAtoms
    from phonopy.structure.cells import guess_primitive_matrix

    if not atoms.pbc.all():
        raise InputError("phonons need a structure that is periodic in three directions")
    if supercell is None:
        supercell = tuple(int(np.ceil(length / side - 1e-9)) for side in atoms.cell.lengths())
    # phonopy refuses left-handed cells; the opposite vectors span the same lattice, repeated as often along each of them
    vectors = atoms.cell.array * np.sign(np.linalg.det(atoms.cell.array))
    cell = PhonopyAtoms(
        symbols=atoms.get_chemical_symbols(),
        cell=vectors,
        scaled_positions=atoms.positions @ np.linalg.inv(vectors),
        masses=atoms.get_masses(),
    )
    primitive = guess_primitive_matrix(cell)  # phonopy does the same for "auto", with a warning
    crystal = Phonopy(cell, supercell_matrix=np.diag(supercell), primitive_matrix=primitive, log_level=0)
    crystal.generate_displacements(distance=displacement)
    displaced = crystal.supercells_with_displacements
    forces = []
    for done, one in enumerate(displaced, start=1):
        strained = _atoms(one)
        strained.calc = atoms.calc
        forces.append(strained.get_forces())
        if on_supercell is not None:
            on_supercell(done, len(displaced))
    crystal.forces = np.array(forces)
    crystal.produce_force_constants(show_drift=False)
    crystal.symmetrize_force_constants(show_drift=False)
    primitive = _atoms(crystal.primitive)
    segments, labels = _path(primitive.cell, path, points)
    bands = crystal.run_band_structure(segments)
    on_mesh = crystal.run_mesh(mesh)
    dos = crystal.run_total_dos()
    # translations of the whole have a frequency of zero to rounding, and no thermal energy of their own
    thermal = crystal.run_thermal_properties(t_min=0, t_max=1000, t_step=10, exclude_gamma_acoustic=True)
    frequencies = [np.array(segment) for segment in bands.frequencies]
    return Phonons(
        distances=[np.array(segment) for segment in bands.distances],
        frequencies=frequencies,
        labels=labels,
        dos_frequencies=np.array(dos.frequency_points),
        dos=np.array(dos.dos),
        temperatures=np.array(thermal.temperatures),
        free_energy=np.array(thermal.free_energy),
        entropy=np.array(thermal.entropy),
        heat_capacity=np.array(thermal.heat_capacity),
        lowest=float(min(on_mesh.frequencies.min(), *(segment.min() for segment in frequencies))),
        supercell=supercell,
        n_displacements=len(displaced),
        primitive=primitive,
    )


def check_phonopy() -> None:
    """Raise InputError unless phonopy is installed."""
    if importlib.util.find_spec("phonopy") is None:
        raise InputError("phonons need the package phonopy, which is not installed; pip install 'carnet[phonons]'")


def supercell_of(text: str) -> tuple[int, int, int]:
    """Repetitions of the cell from text such as "3,3,2".

    Raises:
        InputError: Not three positive whole numbers.
    """
    try:
        first, second, third = (int(part) for part in text.split(","))
    except ValueError:
        first = second = third = 0
    if min(first, second, third) < 1:
        raise InputError(f"supercell {text!r}: expected three positive whole numbers, such as 3,3,2")
    return first, second, third


def _atoms(cell) -> Atoms:
    """phonopy's structure as ASE's."""
    return Atoms(cell.symbols, scaled_positions=cell.scaled_positions, cell=cell.cell, masses=cell.masses, pbc=True)


def _path(cell: Cell, path: str | None, points: int) -> tuple[list[np.ndarray], list[tuple[str, str]]]:
    """Segments of a band path in fractions of the reciprocal cell, and the names of their ends."""
    try:
        band_path = cell.bandpath(path, npoints=0)
    except (KeyError, ValueError, RuntimeError) as error:
        known = ", ".join(cell.bandpath(npoints=0).special_points)
        raise InputError(f"path {path!r}: not understood ({error}); the special points are {known}") from None
    from ase.dft.kpoints import parse_path_string

    special = band_path.special_points
    segments, labels = [], []
    for connected in parse_path_string(band_path.path):
        for start, end in itertools.pairwise(connected):
            along = np.linspace(0.0, 1.0, points)[:, None]
            segments.append(special[start] + along * (special[end] - special[start]))
            labels.append((start, end))
    return segments, labels
