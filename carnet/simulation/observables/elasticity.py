"""Elastic constants from the stress of strained crystals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from ase import Atoms, units

import cartensor
from carnet.data.crystal_symmetry import CrystalSymmetry, crystal_symmetry
from carnet.data.reading.atoms import from_atoms
from carnet.errors import InputError
from carnet.simulation.observables.relaxation import check_crystal, relax
from cartensor.class_distances import ClassDistances
from cartensor.moduli import ElasticModuli

SYMMETRY = "ijkl=jikl=klij"
# ASE's Voigt order
_PAIRS = ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))


@dataclass(frozen=True)
class ElasticConstants:
    """Elastic constants of a crystal, in its own Cartesian axes.

    Attributes:
        measured: GPa as the stresses give them, made symmetric, in Voigt notation, [6, 6].
        asymmetry: Norm of what was not symmetric over that of the whole.
        symmetry: The crystal's symmetry; None where it was not found.
        projected: What the crystal's operations leave of ``measured``, GPa, [6, 6]; ``measured`` itself without a
            symmetry.
        residual: Norm of what they do not leave, over that of the whole: noise of forces and stresses.
        stress: Of the crystal before it was strained, GPa in Voigt order, [6]; constants are those of this state.
        atoms: The crystal before it was strained.
    """

    measured: np.ndarray
    asymmetry: float
    symmetry: CrystalSymmetry | None
    projected: np.ndarray
    residual: float
    stress: np.ndarray
    atoms: Atoms

    @property
    def moduli(self) -> ElasticModuli:
        """Averages, stability and directional moduli of the projected constants."""
        return cartensor.elastic_moduli(self.projected)

    @property
    def classes(self) -> ClassDistances:
        """How far the measured tensor is from what each crystal class allows, in its best axes."""
        return cartensor.closest_class(cartensor.from_voigt(self.measured, SYMMETRY, voigt="stress"), SYMMETRY)


def elastic_constants(
    atoms: Atoms,
    *,
    strain: float = 0.01,
    relax_cell: bool = True,
    relax_ions: bool = True,
    largest_force: float = 1e-4,
    on_strain: Callable[[int, int], None] | None = None,
) -> ElasticConstants:
    """Strain a crystal in six ways, and take the slopes of its stress.

    C_ij = d sigma_i / d eta_j by a five-point difference (strains of half and of the whole amount, both signs), with
    sigma the Cauchy stress and eta the engineering strain in Voigt notation. They are the usual constants where the
    crystal is free of stress.

    Args:
        atoms: The crystal, with a calculator; not changed, constraints are ignored.
        strain: Largest strain.
        relax_cell: Whether the crystal is relaxed first, cell and ions.
        relax_ions: Whether ions relax in the strained cells; the constants of clamped ions otherwise.
        largest_force: eV/Å at which ions are relaxed.
        on_strain: Called with (strains done, strains).

    Raises:
        InputError: No crystal, no stress, or a structure that does not relax.
    """
    check_crystal(atoms, "elastic constants")
    if not 0.0 < strain <= 0.1:
        raise InputError(f"a strain of {strain:g}, expected more than 0 and 0.1 at most")
    start = atoms.copy()
    start.set_constraint()
    start.calc = atoms.calc
    if relax_cell:
        relax(start, largest_force=largest_force, cell="free")
    elif relax_ions:
        relax(start, largest_force=largest_force)
    residual_stress = start.get_stress() / units.GPa
    # f' = (8 [f(h) - f(-h)] - [f(2h) - f(-2h)]) / 12 h
    steps = {0.5: 8.0, -0.5: -8.0, 1.0: -1.0, -1.0: 1.0}
    slopes, done = np.zeros((6, 6)), 0
    for column, (i, j) in enumerate(_PAIRS):
        for part, weight in steps.items():
            # a diagonal strain gets both halves; of another pair each is half of the engineering strain
            change = np.eye(3)
            change[i, j] += 0.5 * part * strain
            change[j, i] += 0.5 * part * strain
            strained = start.copy()
            strained.calc = atoms.calc
            strained.set_cell(start.cell.array @ change, scale_atoms=True)
            if relax_ions:
                relax(strained, largest_force=largest_force)
            slopes[:, column] += weight * strained.get_stress() / (6.0 * strain) / units.GPa
            done += 1
            if on_strain is not None:
                on_strain(done, 6 * len(steps))
    measured = 0.5 * (slopes + slopes.T)
    size = np.linalg.norm(slopes)
    symmetry = crystal_symmetry(from_atoms(start, source="the crystal"))
    projected = measured if symmetry is None else _averaged(measured, symmetry.operations)
    return ElasticConstants(
        measured=measured,
        asymmetry=float(np.linalg.norm(slopes - slopes.T) / (2.0 * size)),
        symmetry=symmetry,
        projected=projected,
        residual=float(_norm(measured - projected) / _norm(measured)),
        stress=residual_stress,
        atoms=start,
    )


def _averaged(voigt: np.ndarray, rotations: np.ndarray) -> np.ndarray:
    """A stiffness averaged over orthogonal operations, [6, 6]: the nearest one that they leave as it is."""
    tensor = cartensor.from_voigt(voigt, SYMMETRY, voigt="stress")
    turned = np.einsum("gai,gbj,gck,gdl,ijkl->abcd", *[rotations] * 4, tensor, optimize=True) / len(rotations)
    return cartensor.to_voigt(turned, SYMMETRY, voigt="stress")


def _norm(voigt: np.ndarray) -> float:
    """Frobenius norm of the tensor."""
    return float(np.linalg.norm(cartensor.from_voigt(voigt, SYMMETRY, voigt="stress")))
