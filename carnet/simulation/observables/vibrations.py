"""Harmonic vibrations of a molecule, or of a crystal at the zone's centre, and how strongly light sees them.

The Hessian comes from differences of forces, so that any calculator serves; the slopes of dipole moment and
polarizability come from a model's exact derivatives. Translations and rotations are taken out before the modes are
found (E. B. Wilson, J. C. Decius, P. C. Cross, Molecular Vibrations, 1955). Intensities: D. Porezag, M. R. Pederson,
Phys. Rev. B 54, 7830 (1996). Where atoms are fixed, the Hessian is that of the other coordinates alone, as if the fixed
ones had infinite masses (J. D. Head, Int. J. Quantum Chem. 65, 827 (1997)).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import pi

import numpy as np
from ase import Atoms, units

from carnet.data.reading.atoms import from_atoms
from carnet.data.targets.roles import spectral_targets
from carnet.errors import InputError
from carnet.prediction.derivatives import gradients
from carnet.simulation.fixed_atoms import free_coordinates
from carnet.simulation.spectra.spectra import CM, INFRARED
from cartensor import RamanActivity, raman_activity

IMAGINARY = -2.0
"""cm^-1; soft modes of a relaxed structure come out at small errors of either sign, instabilities far below."""
_LINE = 1e-3
"""Å; atoms whose radius of gyration about an axis is smaller lie on the axis."""
_SILENT = 1e-9  # of the strongest mode: what symmetry forbids is there at rounding errors


@dataclass(frozen=True)
class Vibrations:
    """Normal modes, with what light sees of them.

    Attributes:
        atoms: The structure.
        wavenumbers: cm^-1, ascending, imaginary ones negative, [modes].
        modes: dr / dQ in amu^(-1/2), Q being the mass-weighted normal coordinate, [modes, atoms, 3].
        free: What the Hessian gives for translations and rotations, which are no vibrations, cm^-1: zero but
            for forces that are left and for errors of the differences, [3 to 6]; where atoms are fixed, [0].
        asymmetry: Largest difference of the Hessian from its transpose, relative to its largest element.
        largest_force: On an atom of the structure along its free coordinates, eV/Å.
        fixed: Which coordinates are fixed, [atoms, 3] bool; modes are zero there.
        dipole_slopes: d(mu) / dQ in e amu^(-1/2), [modes, 3]; None without a dipole moment.
        polarizability_slopes: d(alpha) / dQ in Å^2 amu^(-1/2), [modes, 3, 3]; None without a polarizability.
        born_charges: In e, the dipole's index first, [atoms, 3, 3]; None without a dipole moment.
    """

    atoms: Atoms
    wavenumbers: np.ndarray
    modes: np.ndarray
    free: np.ndarray
    asymmetry: float
    largest_force: float
    fixed: np.ndarray
    dipole_slopes: np.ndarray | None = None
    polarizability_slopes: np.ndarray | None = None
    born_charges: np.ndarray | None = None

    @property
    def is_stable(self) -> bool:
        """Whether no mode is imaginary."""
        return bool(self.wavenumbers[0] > IMAGINARY)

    @property
    def zero_point(self) -> float:
        """Energy of the vibrations at 0 K in eV; imaginary modes have none."""
        return float(0.5 * units.invcm * self.wavenumbers[self.wavenumbers > 0].sum())

    @property
    def infrared(self) -> np.ndarray | None:
        """Infrared intensities in km/mol, of a crystal per mol of cells, [modes]."""
        return None if self.dipole_slopes is None else INFRARED * np.sum(self.dipole_slopes**2, axis=1)

    @property
    def scattering(self) -> RamanActivity | None:
        """Invariants of the polarizability's slopes, in Å^2 amu^(-1/2), [modes]."""
        return None if self.polarizability_slopes is None else raman_activity(self.polarizability_slopes)

    @property
    def raman(self) -> tuple[np.ndarray, np.ndarray] | None:
        """a'^2 and gamma'^2, squared slopes of the polarizability's mean and anisotropy, Å^4/amu, [modes] each."""
        found = self.scattering
        return None if found is None else (found.mean**2, found.anisotropy**2)

    @property
    def raman_activity(self) -> np.ndarray | None:
        """45 a'^2 + 7 gamma'^2 in Å^4/amu, [modes]."""
        found = self.scattering
        return None if found is None else found.activity

    @property
    def depolarization(self) -> np.ndarray | None:
        """3 gamma'^2 / (45 a'^2 + 4 gamma'^2): at most 3/4; NaN for modes without activity, [modes]."""
        found = self.scattering
        if found is None:
            return None
        return np.where(found.parallel > _SILENT * found.parallel.max(), found.depolarization_ratio, np.nan)

    def curve(self, wavenumbers: np.ndarray, weights: np.ndarray, width: float) -> np.ndarray:
        """Lines of all modes that are not imaginary, as Lorentzians whose areas are the weights, [n].

        Args:
            wavenumbers: Where, cm^-1, [n].
            weights: Of the modes: intensities or activities, [modes].
            width: Full width at half maximum, cm^-1.
        """
        real = self.wavenumbers > 0
        distance = wavenumbers[:, None] - self.wavenumbers[real]
        return (width / (2 * pi) / (distance**2 + width**2 / 4)) @ weights[real]


def vibrations(
    atoms: Atoms,
    tensors=None,
    *,
    dipole: str | None = None,
    polarizability: str | None = None,
    displacement: float = 0.005,
    on_displacement: Callable[[int, int], None] | None = None,
) -> Vibrations:
    """Normal modes of a relaxed structure, with infrared and Raman intensities where a model makes them.

    A periodic structure is taken as its own unit: its modes are those at the zone's centre of the given cell, without
    the field of longitudinal modes. Fixed atoms stay where they are: the modes are those of the free coordinates, and no
    translations and rotations are taken out of them.

    Args:
        atoms: With a calculator; not changed. Atoms or coordinates may be fixed.
        tensors: A model of dipole moment, polarizability or both; None: no intensities.
        dipole: Name of the dipole's target; None: it is found.
        polarizability: Name of the polarizability's target; None: it is found.
        displacement: Å.
        on_displacement: Called with (displacements done, displacements).

    Raises:
        InputError: A displacement that is not positive, a calculator without forces, a structure without vibrations,
            constraints other than fixed atoms, a model without dipole and polarizability, or one whose units do not tell.
    """
    if not (np.isfinite(displacement) and displacement > 0):
        raise InputError(f"vibrations: a displacement of {displacement} Å, expected a number above 0")
    if "forces" not in atoms.calc.implemented_properties:
        raise InputError("vibrations need forces, which the calculator does not give")
    can_move = free_coordinates(atoms)
    still = atoms.copy()
    still.set_constraint()  # a displacement must not be undone, and forces are wanted as they are
    wanted = {} if tensors is None else spectral_targets(tensors.targets, dipole, polarizability)
    free, inner = _free_and_inner(still, can_move)
    if not inner.shape[1]:
        why = (
            "all that its atoms can do is to move or turn together" if can_move.any() else "all of its atoms are fixed"
        )
        raise InputError(f"the structure has no vibrations: {why}")
    found, asymmetry, largest_force = _hessian(still, can_move, atoms.calc, displacement, on_displacement)
    per_mass = np.repeat(still.get_masses() ** -0.5, 3)
    weighted = per_mass[:, None] * found * per_mass
    squares, vectors = np.linalg.eigh(inner.T @ weighted @ inner)
    modes = (per_mass[:, None] * (inner @ vectors)).T.reshape(-1, len(still), 3)
    slopes, born = {}, None
    if wanted:
        (by_name,) = gradients(tensors, [from_atoms(still)], [target.name for target, _ in wanted.values()])
        by_role = {role: factor * by_name[target.name] for role, (target, factor) in wanted.items()}
        slopes = {role: np.tensordot(modes, values, 2) for role, values in by_role.items()}
        born = np.swapaxes(by_role["dipole"], 1, 2) if "dipole" in by_role else None
    return Vibrations(
        atoms=still,
        wavenumbers=_wavenumbers(squares),
        modes=modes,
        free=_wavenumbers(np.linalg.eigvalsh(free.T @ weighted @ free)),
        asymmetry=asymmetry,
        largest_force=largest_force,
        fixed=~can_move,
        dipole_slopes=slopes.get("dipole"),
        polarizability_slopes=slopes.get("polarizability"),
        born_charges=born,
    )


def _hessian(
    still: Atoms,
    can_move: np.ndarray,
    calculator,
    displacement: float,
    on_displacement: Callable[[int, int], None] | None,
) -> tuple[np.ndarray, float, float]:
    """The symmetric Hessian in eV/Å^2, [3 atoms, 3 atoms], how asymmetric it was, and the largest force at rest.

    Rows and columns of coordinates that cannot move are zero.
    """
    moved = still.copy()
    moved.calc = calculator
    largest_force = float(np.linalg.norm(moved.get_forces() * can_move, axis=1).max())
    rows = np.zeros((3 * len(still),) * 2)
    places = np.argwhere(can_move)
    for done, (atom, axis) in enumerate(places, start=1):
        ends = []
        for sign in (-1, 1):
            moved.positions = still.positions
            moved.positions[atom, axis] += sign * displacement
            ends.append((moved.get_forces() * can_move).ravel())
        rows[3 * atom + axis] = (ends[0] - ends[1]) / (2 * displacement)
        if on_displacement is not None:
            on_displacement(done, len(places))
    if not np.isfinite(rows).all():
        raise InputError("vibrations: forces of a displaced structure are not finite")
    size = float(np.abs(rows).max())
    return (rows + rows.T) / 2, float(np.abs(rows - rows.T).max()) / size if size else 0.0, largest_force


def _free_and_inner(atoms: Atoms, can_move: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Orthonormal mass-weighted directions: those that change no distance, and all others, [3 atoms, ...] each.

    A periodic structure turns about its only periodic direction, and not at all where it has more than one. Where
    coordinates are fixed, every other one is among the inner directions.
    """
    if not can_move.all():
        coordinates = np.eye(3 * len(atoms))
        return coordinates[:, :0], coordinates[:, can_move.ravel()]
    roots = np.sqrt(atoms.get_masses())
    motions = [np.kron(roots, axis) for axis in np.eye(3)]
    periodic = atoms.cell.array[atoms.pbc]
    axes = np.eye(3) if len(periodic) == 0 else periodic if len(periodic) == 1 else np.empty((0, 3))
    places = roots[:, None] * (atoms.positions - atoms.get_center_of_mass())
    turns = np.array([np.cross(axis / np.linalg.norm(axis), places).ravel() for axis in axes])
    if len(turns):
        # squared lengths of these directions are the moments of inertia
        _, lengths, directions = np.linalg.svd(turns, full_matrices=False)
        motions += list(directions[lengths**2 > _LINE**2 * (roots**2).sum()])
    basis, _ = np.linalg.qr(np.transpose(motions), mode="complete")
    return basis[:, : len(motions)], basis[:, len(motions) :]


def _wavenumbers(squares: np.ndarray) -> np.ndarray:
    """cm^-1, imaginary ones negative, of squared angular frequencies in eV/Å^2/amu."""
    return np.sign(squares) * np.sqrt(np.abs(squares)) * units.fs / (2 * pi * CM)
