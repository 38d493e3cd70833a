"""Elastic moduli from an elastic tensor: averages, moduli by direction, anisotropy, stability, parts.

Everything is batched: leading axes of the elastic tensor stay in front, and axes of directions follow them.

>>> import numpy as np
>>> copper = elastic_moduli(cubic_stiffness(168.3, 122.1, 75.7))
>>> round(float(copper.bulk_modulus.hill), 2), round(float(copper.shear_modulus.hill), 2)
(137.5, 47.14)
>>> round(float(copper.youngs_modulus([1, 1, 1])), 1)
191.9
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from cartensor.lazy_numpy import np
from cartensor.notation import from_voigt, to_mandel, to_voigt
from cartensor.operands import by_finite_rows, real_numbers

ELASTICITY = "ijkl=jikl=klij"

#: Relative size of what violates the symmetry of the elastic tensor, above which it is refused.
LARGEST_ASYMMETRY = 1e-3
#: Largest cosine between directions that are meant to be normal to each other.
LARGEST_COSINE = 1e-6


class ElasticityError(ValueError):
    """An elastic tensor or a direction that does not make sense; the message says why.

    >>> import cartensor as ct
    >>> ct.elastic_moduli([[1.0]])  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ElasticityError: an elastic tensor has the shape (..., 6, 6) or (..., 3, 3, 3, 3), got (1, 1)
    """


@dataclass(frozen=True)
class Averages:
    """A modulus of a polycrystal without texture.

    Attributes:
        voigt: Average of stiffness (uniform strain), an upper bound, [...].
        reuss: From the average of compliance (uniform stress), a lower bound, [...].
    """

    voigt: np.ndarray
    reuss: np.ndarray

    @property
    def hill(self) -> np.ndarray:
        """Mean of both bounds (R. Hill, Proc. Phys. Soc. A 65, 349 (1952)), [...]."""
        return (self.voigt + self.reuss) / 2


@dataclass(frozen=True, eq=False)
class ElasticModuli:
    """An elastic tensor, or a batch of them, and what follows; made by :func:`elastic_moduli`.

    Moduli are in the unit of the stiffness (GPa, say), compliances in its inverse.

    Attributes:
        stiffness: C_ijkl, [..., 3, 3, 3, 3].

    >>> import cartensor as ct
    >>> aluminium = ct.elastic_moduli(ct.cubic_stiffness(108.2, 61.3, 28.5))
    >>> bool(aluminium.is_stable), round(float(aluminium.bulk_modulus.hill), 2)
    (True, 76.93)
    """

    stiffness: np.ndarray

    @property
    def voigt(self) -> np.ndarray:
        """The stiffness in Voigt notation, C_44 = C_yzyz, [..., 6, 6]."""
        return to_voigt(self.stiffness, ELASTICITY)

    @property
    def mandel(self) -> np.ndarray:
        """The stiffness in Mandel notation: symmetric 6x6 with the tensor's eigenvalues, [..., 6, 6]."""
        return to_mandel(self.stiffness, ELASTICITY)

    @cached_property
    def compliance(self) -> np.ndarray:
        """S_ijkl, the inverse of the stiffness on symmetric tensors, [..., 3, 3, 3, 3].

        Raises:
            ElasticityError: A stiffness is singular.
        """
        try:
            inverse = by_finite_rows(np.linalg.inv, self.voigt)
        except np.linalg.LinAlgError:
            raise ElasticityError("the stiffness is singular: no compliance; see .eigenvalues") from None
        return from_voigt(inverse, ELASTICITY, "strain")

    @property
    def compliance_voigt(self) -> np.ndarray:
        """The compliance in Voigt notation, the matrix inverse of ``voigt``: S_44 = 4 S_yzyz, [..., 6, 6]."""
        return to_voigt(self.compliance, ELASTICITY, "strain")

    # -- polycrystals ----------------------------------------------------------------------------------------

    @cached_property
    def bulk_modulus(self) -> Averages:
        """K: C_iijj / 9 (Voigt) and 1 / S_iijj (Reuss), [...]."""
        return Averages(_dilatation(self.stiffness) / 9, 1 / _dilatation(self.compliance))

    @cached_property
    def shear_modulus(self) -> Averages:
        """G: (3 C_ijij - C_iijj) / 30 (Voigt) and 15 / (6 S_ijij - 2 S_iijj) (Reuss), [...]."""
        stiff = 3 * _trace(self.stiffness) - _dilatation(self.stiffness)
        soft = 6 * _trace(self.compliance) - 2 * _dilatation(self.compliance)
        return Averages(stiff / 30, 15 / soft)

    @property
    def polycrystal_youngs_modulus(self) -> np.ndarray:
        """E = 9 K G / (3 K + G) of the Hill averages, [...]."""
        bulk, shear = self.bulk_modulus.hill, self.shear_modulus.hill
        return 9 * bulk * shear / (3 * bulk + shear)

    @property
    def polycrystal_poisson_ratio(self) -> np.ndarray:
        """nu = (3 K - 2 G) / (6 K + 2 G) of the Hill averages, [...]."""
        bulk, shear = self.bulk_modulus.hill, self.shear_modulus.hill
        return (3 * bulk - 2 * shear) / (6 * bulk + 2 * shear)

    @property
    def universal_anisotropy(self) -> np.ndarray:
        """A = 5 G_Voigt / G_Reuss + K_Voigt / K_Reuss - 6, zero for isotropic solids, [...].

        S. I. Ranganathan, M. Ostoja-Starzewski, Phys. Rev. Lett. 101, 055504 (2008).
        """
        return (
            5 * self.shear_modulus.voigt / self.shear_modulus.reuss
            + self.bulk_modulus.voigt / self.bulk_modulus.reuss
            - 6
        )

    # -- single crystals by direction ------------------------------------------------------------------------

    def youngs_modulus(self, directions) -> np.ndarray:
        """E(n) = 1 / (S_ijkl n_i n_j n_k n_l): stress over strain in uniaxial tension along n.

        Args:
            directions: [*d, 3], of any length but zero.

        Returns:
            [..., *d].

        Raises:
            ElasticityError: A direction is zero, or not a vector.
        """
        along = _units(directions)
        return 1 / self._contracted(along, along, along, along)

    def linear_compressibility(self, directions) -> np.ndarray:
        """beta(n) = S_ijkk n_i n_j: relative shortening along n over hydrostatic pressure.

        Args:
            directions: [*d, 3].

        Returns:
            [..., *d], in the inverse unit of the stiffness.

        Raises:
            ElasticityError: A direction is zero, or not a vector.
        """
        along = _units(directions)
        return _by_direction(np.einsum("...ijkk->...ij", self.compliance), along, along)

    def directional_shear_modulus(self, normals, directions) -> np.ndarray:
        """G(n, m) = 1 / (4 S_ijkl n_i m_j n_k m_l): shear of planes with the normal n along m.

        Args:
            normals: n, [*d, 3].
            directions: m, normal to n, broadcast against it.

        Returns:
            [..., *d].

        Raises:
            ElasticityError: Two directions are not normal to each other, or one is zero.
        """
        along, across = _normal_pair(normals, directions)
        return 1 / (4 * self._contracted(along, across, along, across))

    def poisson_ratio(self, directions, transverse) -> np.ndarray:
        """nu(n, m) = -S_ijkl n_i n_j m_k m_l / S_ijkl n_i n_j n_k n_l: contraction along m, tension along n.

        Args:
            directions: n, [*d, 3].
            transverse: m, normal to n, broadcast against it.

        Returns:
            [..., *d].

        Raises:
            ElasticityError: Two directions are not normal to each other, or one is zero.
        """
        along, across = _normal_pair(directions, transverse)
        return -self._contracted(along, along, across, across) / self._contracted(along, along, along, along)

    # -- stability -------------------------------------------------------------------------------------------

    @cached_property
    def eigenvalues(self) -> np.ndarray:
        """Eigenvalues of the stiffness as a map of symmetric tensors (Mandel matrix), ascending, [..., 6]."""
        return by_finite_rows(np.linalg.eigvalsh, self.mandel)

    @property
    def is_stable(self) -> np.ndarray:
        """Whether every strain costs energy: all eigenvalues are positive, [...].

        The condition of M. Born for a crystal without stress; F. Mouhat, F.-X. Coudert, Phys. Rev. B 90,
        224104 (2014).
        """
        return self.eigenvalues[..., 0] > 0

    # -- parts -----------------------------------------------------------------------------------------------

    def isotropic_part(self) -> np.ndarray:
        """The nearest isotropic stiffness (Frobenius norm), that of the Voigt averages, [..., 3, 3, 3, 3]."""
        return self.part_of_class("∞∞m")

    def cubic_part(self) -> np.ndarray:
        """The nearest cubic stiffness with axes along x, y, z, [..., 3, 3, 3, 3]."""
        return self.part_of_class("m-3m")

    def part_of_class(self, name: str) -> np.ndarray:
        """The nearest stiffness of a crystal class in its standard axes, [..., 3, 3, 3, 3].

        Raises:
            PointGroupError: There is no such class.
        """
        from cartensor.crystals import crystal

        return crystal(name).invariants(ELASTICITY).project(self.stiffness)

    def harmonic_parts(self) -> dict[int, np.ndarray]:
        """Orthonormal natural parts of the stiffness: {0: [..., 2, 1], 2: [..., 2, 5], 4: [..., 1, 9]}."""
        from cartensor.decomposition import decompose

        return decompose(ELASTICITY).extract(self.stiffness)

    def harmonic_shares(self) -> dict[int, np.ndarray]:
        """The share of each weight in the squared norm of the stiffness, {weight: [...]}; they sum to one."""
        squares = {weight: np.sum(part**2, axis=(-2, -1)) for weight, part in self.harmonic_parts().items()}
        total = sum(squares.values())
        return {weight: square / total for weight, square in squares.items()}

    def __str__(self) -> str:
        if self.stiffness.ndim > 4:
            return f"{self!r}: index it for a summary of one"
        rows = [("bulk modulus", self.bulk_modulus), ("shear modulus", self.shear_modulus)]
        lines = ["                     Voigt      Reuss       Hill"]
        lines += [
            f"{name:<15}{averages.voigt:>11.5g}{averages.reuss:>11.5g}{averages.hill:>11.5g}" for name, averages in rows
        ]
        lines.append(
            f"polycrystal: Young's modulus {self.polycrystal_youngs_modulus:.5g}, "
            f"Poisson ratio {self.polycrystal_poisson_ratio:.4g}"
        )
        eigenvalues = " ".join(f"{value:.5g}" for value in self.eigenvalues)
        lines.append(f"universal anisotropy {self.universal_anisotropy:.4g}")
        lines.append(f"{'stable' if self.is_stable else 'not stable'}: eigenvalues {eigenvalues}")
        return "\n".join(lines)

    def __repr__(self) -> str:
        batch = self.stiffness.shape[:-4]
        return f"<elastic moduli of {f'a batch {batch}' if batch else 'one stiffness'}>"

    def __getitem__(self, index) -> ElasticModuli:
        """Some of a batch.

        Raises:
            IndexError: There are no such ones.
        """
        batch = self.stiffness.shape[:-4]
        places = np.arange(int(np.prod(batch))).reshape(batch)[index]
        return ElasticModuli(self.stiffness.reshape(-1, 3, 3, 3, 3)[places])

    def _contracted(self, *directions: np.ndarray) -> np.ndarray:
        return _by_direction(self.compliance, *directions)


def elastic_moduli(tensor, kind: str = "stiffness") -> ElasticModuli:
    """Moduli of an elastic tensor.

    Args:
        tensor: [..., 6, 6] in Voigt notation (order xx, yy, zz, yz, xz, xy), or [..., 3, 3, 3, 3].
        kind: "stiffness" C (stress = C strain) or "compliance" S (strain = S stress; in Voigt notation with
            the factors 2 and 4, the matrix inverse of C).

    Returns:
        The moduli, batched over the leading axes.

    Raises:
        ElasticityError: The shape is another one, numbers are complex, a single tensor is not finite (in a
            batch the moduli of such a one are nan), or a tensor lacks the symmetry C_ijkl = C_jikl = C_klij
            by more than a relative 1e-3 (below that it is symmetrised).

    >>> import cartensor as ct
    >>> glass = ct.elastic_moduli(ct.isotropic_stiffness(bulk=37, shear=31))
    >>> round(float(glass.poisson_ratio([1, 0, 0], [0, 1, 0])), 3)
    0.173
    """
    array = _real(tensor)
    in_voigt = array.shape[-2:] == (6, 6)
    if not in_voigt and array.shape[-4:] != (3, 3, 3, 3):
        raise ElasticityError(f"an elastic tensor has the shape (..., 6, 6) or (..., 3, 3, 3, 3), got {array.shape}")
    if kind not in ("stiffness", "compliance"):
        raise ElasticityError(f"kind is 'stiffness' or 'compliance', got {kind!r}")
    is_one = array.ndim == (2 if in_voigt else 4)
    if is_one and not np.isfinite(array).all():
        raise ElasticityError("the elastic tensor holds numbers that are not finite")
    if in_voigt:
        array = from_voigt(array, ELASTICITY, "strain" if kind == "compliance" else "stress")
    symmetric = (array + np.swapaxes(array, -4, -3)) / 2
    symmetric = (symmetric + np.swapaxes(symmetric, -2, -1)) / 2
    symmetric = (symmetric + np.moveaxis(symmetric, (-2, -1), (-4, -3))) / 2
    axes = (-4, -3, -2, -1)
    largest = np.max(np.abs(array), axis=axes, initial=0)
    with np.errstate(invalid="ignore"):  # infinities
        difference = np.max(np.abs(array - symmetric), axis=axes, initial=0)
    wrong = difference > LARGEST_ASYMMETRY * largest  # not where a number is nan
    if wrong.any():
        number = np.unravel_index(np.argmax(wrong), wrong.shape)
        name = "the elastic tensor" if is_one else f"elastic tensor {', '.join(map(str, number))} of the batch"
        raise ElasticityError(
            f"{name} is not symmetric: components differ by {difference[number]:.3g} "
            f"from their means (largest component {largest[number]:.3g}); if that is noise, "
            "project it first with crystal('1').invariants('ijkl=jikl=klij').project(...)"
        )
    if kind == "stiffness":
        return ElasticModuli(symmetric)
    return ElasticModuli(ElasticModuli(symmetric).compliance)


def cubic_stiffness(c11, c12, c44) -> np.ndarray:
    """The stiffness of a cubic crystal in Voigt notation, [..., 6, 6], from its constants, each [...].

    >>> import cartensor as ct
    >>> ct.cubic_stiffness(168.3, 122.1, 75.7)[0].tolist()
    [168.3, 122.1, 122.1, 0.0, 0.0, 0.0]
    """
    c11, c12, c44 = np.broadcast_arrays(*map(_real, (c11, c12, c44)))
    matrix = np.zeros((*c11.shape, 6, 6))
    matrix[..., :3, :3] = c12[..., None, None]
    for k in range(3):
        matrix[..., k, k], matrix[..., k + 3, k + 3] = c11, c44
    return matrix


def isotropic_stiffness(bulk, shear) -> np.ndarray:
    """The stiffness of an isotropic solid in Voigt notation, [..., 6, 6], from K and G, each [...].

    >>> import cartensor as ct
    >>> ct.isotropic_stiffness(bulk=2, shear=3)[0].tolist()
    [6.0, 0.0, 0.0, 0.0, 0.0, 0.0]
    """
    bulk, shear = _real(bulk), _real(shear)
    return cubic_stiffness(bulk + 4 * shear / 3, bulk - 2 * shear / 3, shear)


def _dilatation(tensor: np.ndarray) -> np.ndarray:
    """T_iijj."""
    return np.einsum("...iijj->...", tensor)


def _trace(tensor: np.ndarray) -> np.ndarray:
    """T_ijij."""
    return np.einsum("...ijij->...", tensor)


def _by_direction(tensor: np.ndarray, *directions: np.ndarray) -> np.ndarray:
    """Contract the trailing axes with directions [*d, 3], one each; the result is [..., *d]."""
    batch = tensor.shape[: tensor.ndim - len(directions)]
    shape = np.broadcast_shapes(*(direction.shape for direction in directions))[:-1]
    product = np.broadcast_to(directions[0], (*shape, 3)).reshape(-1, 3)
    for direction in directions[1:]:
        rows = np.broadcast_to(direction, (*shape, 3)).reshape(-1, 3)
        product = (product[:, :, None] * rows[:, None, :]).reshape(len(rows), -1)
    return (tensor.reshape((*batch, 3 ** len(directions))) @ product.T).reshape((*batch, *shape))


def _real(array) -> np.ndarray:
    return real_numbers(array, "elastic moduli are those of", ElasticityError)


def _units(directions) -> np.ndarray:
    array = _real(directions)
    if array.shape[-1:] != (3,):
        raise ElasticityError(f"directions have the shape (..., 3), got {array.shape}")
    lengths = np.linalg.norm(array, axis=-1, keepdims=True)
    if not (np.isfinite(lengths) & (lengths > 0)).all():
        raise ElasticityError("a direction is zero or not finite")
    return array / lengths


def _normal_pair(first, second) -> tuple[np.ndarray, np.ndarray]:
    first, second = _units(first), _units(second)
    cosine = np.max(np.abs(np.sum(first * second, axis=-1)), initial=0)
    if cosine > LARGEST_COSINE:
        raise ElasticityError(
            f"the two directions must be normal to each other; the cosine between them is {cosine:.3g}"
        )
    return first, second
