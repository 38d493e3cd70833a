"""Elastic moduli from an elastic tensor: averages, moduli by direction, anisotropy, stability, parts.

Everything is batched: leading axes of the elastic tensor stay in front, and axes of directions follow them.

>>> import numpy as np
>>> from cartensor.elastic_tensors import cubic_stiffness
>>> copper = elastic_moduli(cubic_stiffness(168.3, 122.1, 75.7))
>>> round(float(copper.bulk_modulus.hill), 2), round(float(copper.shear_modulus.hill), 2)
(137.5, 47.14)
>>> round(float(copper.youngs_modulus([1, 1, 1])), 1)
191.9
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from cartensor.cards import Card, Shown, batch_card, facts, named_matrix, number, table
from cartensor.directional_elasticity import (
    TransverseRange,
    by_direction,
    normal_pair,
    over_directions,
    poisson_ratios,
    shear_moduli,
    units,
)
from cartensor.display import relation_markup
from cartensor.elastic_tensors import (
    ELASTICITY,
    SMALLEST_EIGENVALUE,
    ElasticityError,
    eigenvalues,
    elastic_tensor,
    inverse,
    is_singular,
)
from cartensor.lazy_numpy import np
from cartensor.notation import to_mandel, to_voigt


@dataclass(frozen=True, repr=False)
class Averages(Shown):
    """A modulus of a polycrystal without texture.

    Attributes:
        voigt: Average of stiffness (uniform strain), an upper bound, [...].
        reuss: From the average of compliance (uniform stress), a lower bound, [...].
    """

    voigt: np.ndarray
    reuss: np.ndarray

    _shown = ("hill",)

    @property
    def hill(self) -> np.ndarray:
        """Mean of both bounds (R. Hill, Proc. Phys. Soc. A 65, 349 (1952)), [...]."""
        return (self.voigt + self.reuss) / 2


@dataclass(frozen=True, eq=False)
class ElasticModuli(Shown):
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

    @property
    def compliance(self) -> np.ndarray:
        """S_ijkl, the inverse of the stiffness on symmetric tensors, [..., 3, 3, 3, 3].

        In a batch it is nan where the stiffness is singular, and so is all that follows from it.

        Raises:
            ElasticityError: The one stiffness is singular.
        """
        if self.stiffness.ndim == 4 and self.is_singular:
            raise ElasticityError("the stiffness is singular: no compliance; see .eigenvalues")
        return self._inverse

    @property
    def compliance_voigt(self) -> np.ndarray:
        """The compliance in Voigt notation, the matrix inverse of ``voigt``: S_44 = 4 S_yzyz, [..., 6, 6]."""
        return to_voigt(self.compliance, ELASTICITY, "strain")

    # -- polycrystals ----------------------------------------------------------------------------------------

    @cached_property
    def bulk_modulus(self) -> Averages:
        """K: C_iijj / 9 (Voigt) and 1 / S_iijj (Reuss; nan where the stiffness is singular), [...]."""
        return Averages(_dilatation(self.stiffness) / 9, 1 / _dilatation(self._inverse))

    @cached_property
    def shear_modulus(self) -> Averages:
        """G: (3 C_ijij - C_iijj) / 30 (Voigt) and 15 / (6 S_ijij - 2 S_iijj) (Reuss, as for K), [...]."""
        stiff = 3 * _trace(self.stiffness) - _dilatation(self.stiffness)
        soft = 6 * _trace(self._inverse) - 2 * _dilatation(self._inverse)
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

    def youngs_modulus(self, directions: Any) -> np.ndarray:
        """E(n) = 1 / (S_ijkl n_i n_j n_k n_l): stress over strain in uniaxial tension along n.

        Args:
            directions: [*d, 3], of any length but zero.

        Returns:
            [..., *d].

        Raises:
            ElasticityError: A direction is zero, or not a vector.
        """
        along = units(directions)
        return 1 / self._contracted(along, along, along, along)

    def linear_compressibility(self, directions: Any) -> np.ndarray:
        """beta(n) = S_ijkk n_i n_j: relative shortening along n over hydrostatic pressure.

        Args:
            directions: [*d, 3].

        Returns:
            [..., *d], in the inverse unit of the stiffness.

        Raises:
            ElasticityError: A direction is zero, or not a vector.
        """
        along = units(directions)
        return by_direction(np.einsum("...ijkk->...ij", self.compliance), along, along)

    def directional_shear_modulus(self, normals: Any, directions: Any) -> np.ndarray:
        """G(n, m) = 1 / (4 S_ijkl n_i m_j n_k m_l): shear of planes with the normal n along m.

        Args:
            normals: n, [*d, 3].
            directions: m, normal to n, broadcast against it.

        Returns:
            [..., *d].

        Raises:
            ElasticityError: Two directions are not normal to each other, or one is zero.
        """
        along, across = normal_pair(normals, directions)
        return 1 / (4 * self._contracted(along, across, along, across))

    def poisson_ratio(self, directions: Any, transverse: Any) -> np.ndarray:
        """nu(n, m) = -S_ijkl n_i n_j m_k m_l / S_ijkl n_i n_j n_k n_l: contraction along m, tension along n.

        Args:
            directions: n, [*d, 3].
            transverse: m, normal to n, broadcast against it.

        Returns:
            [..., *d].

        Raises:
            ElasticityError: Two directions are not normal to each other, or one is zero.
        """
        along, across = normal_pair(directions, transverse)
        return -self._contracted(along, along, across, across) / self._contracted(along, along, along, along)

    def shear_modulus_range(self, normals: Any) -> TransverseRange:
        """The least and the greatest G(n, m) over all m, exactly, and these m.

        Args:
            normals: n, [*d, 3].

        Returns:
            ``minimum`` and ``maximum`` [..., *d], ``minimum_direction`` and ``maximum_direction`` [..., *d, 3].

        Raises:
            ElasticityError: A direction is zero, or not a vector.
        """
        return over_directions(shear_moduli, self.compliance, normals)

    def poisson_ratio_range(self, directions: Any) -> TransverseRange:
        """The least and the greatest nu(n, m) over all m, exactly; as :meth:`shear_modulus_range`."""
        return over_directions(poisson_ratios, self.compliance, directions)

    # -- stability -------------------------------------------------------------------------------------------

    @cached_property
    def eigenvalues(self) -> np.ndarray:
        """Eigenvalues of the stiffness as a map of symmetric tensors (Mandel matrix), ascending, [..., 6]."""
        return eigenvalues(self.stiffness)

    @property
    def is_singular(self) -> np.ndarray:
        """Whether some strain makes no stress: an eigenvalue is zero but for rounding, [...]."""
        return is_singular(self.eigenvalues)

    @property
    def is_stable(self) -> np.ndarray:
        """Whether every strain costs energy: all eigenvalues are positive, by more than rounding, [...].

        The condition of M. Born for a crystal without stress; F. Mouhat, F.-X. Coudert, Phys. Rev. B 90,
        224104 (2014).
        """
        return self.eigenvalues[..., 0] > SMALLEST_EIGENVALUE * np.abs(self.eigenvalues).max(axis=-1)

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

    @property
    def _undefined(self) -> str:
        """Why one stiffness has no averages of the compliance, nor what follows from them; "" where it has."""
        if self.is_stable:
            return ""
        if not np.isfinite(self.stiffness).all():
            return "not finite"
        return (
            "singular: some strain makes no stress" if self.is_singular else "not stable: some strain lowers the energy"
        )

    def __str__(self) -> str:
        if self.stiffness.ndim > 4:
            return f"{self!r}: index it for a summary of one"
        lines = ["                     Voigt      Reuss       Hill"]
        for name, averages in (("bulk modulus", self.bulk_modulus), ("shear modulus", self.shear_modulus)):
            bounds = f"{averages.reuss:>11.5g}{averages.hill:>11.5g}" if self.is_stable else 2 * f"{'undefined':>11}"
            lines.append(f"{name:<15}{averages.voigt:>11.5g}{bounds}")
        if self.is_stable:
            lines.append(
                f"polycrystal: Young's modulus {self.polycrystal_youngs_modulus:.5g}, "
                f"Poisson ratio {self.polycrystal_poisson_ratio:.4g}"
            )
            lines.append(f"universal anisotropy {self.universal_anisotropy:.4g}")
        else:
            why = self._undefined
            lines.append(f"undefined are averages of the compliance and what follows, for the stiffness is {why}")
        written = " ".join(f"{value:.5g}" for value in self.eigenvalues)
        lines.append(f"{'stable' if self.is_stable else 'not stable'}: eigenvalues {written}")
        return "\n".join(lines)

    def _card(self) -> Card:
        batch = self.stiffness.shape[:-4]
        if batch:
            return batch_card(f"elastic moduli of a batch {batch}")
        means = {"bulk modulus": self.bulk_modulus, "shear modulus": self.shear_modulus}
        known = {
            "stability": "not stable" if self._undefined else "stable",
            "eigenvalues": ", ".join(map(number, self.eigenvalues.tolist())),
            "undefined": self._undefined
            and f"averages of the compliance and what follows, for the stiffness is {self._undefined}",
            "unit": "that of the stiffness",
            "Voigt convention": relation_markup("C_44 = C_yzyz; order xx, yy, zz, yz, xz, xy"),
        }
        if not self._undefined:
            known |= {
                "polycrystal": f"Young's modulus {self.polycrystal_youngs_modulus:.5g}, "
                f"Poisson's ratio {self.polycrystal_poisson_ratio:.4g}",
                "universal anisotropy": f"{self.universal_anisotropy:.4g}",
            }
        rows = []
        for name, mean in means.items():
            bounds = ("undefined",) * 2 if self._undefined else (number(float(mean.reuss)), number(float(mean.hill)))
            rows.append((name, number(float(mean.voigt)), *bounds))
        averages = table(("modulus", "Voigt", "Reuss", "Hill"), rows)
        stiffness = named_matrix("stiffness", "in Voigt notation", self.voigt, ("123456", "123456"))
        return Card("elastic moduli", (facts(known), averages, *stiffness))

    def __repr__(self) -> str:
        batch = self.stiffness.shape[:-4]
        return f"<elastic moduli of {f'a batch {batch}' if batch else 'one stiffness'}>"

    def __getitem__(self, index: Any) -> ElasticModuli:
        """Some of a batch.

        Raises:
            IndexError: There are no such ones.
        """
        batch = self.stiffness.shape[:-4]
        places = np.arange(int(np.prod(batch))).reshape(batch)[index]
        return ElasticModuli(self.stiffness.reshape(-1, 3, 3, 3, 3)[places])

    @cached_property
    def _inverse(self) -> np.ndarray:
        return inverse(self.stiffness)

    def _contracted(self, *directions: np.ndarray) -> np.ndarray:
        return by_direction(self.compliance, *directions)


def elastic_moduli(tensor: Any, kind: str = "stiffness", notation: str | None = None) -> ElasticModuli:
    """Moduli of an elastic tensor.

    Args:
        tensor: [..., 6, 6] in Voigt notation (order xx, yy, zz, yz, xz, xy), or [..., 3, 3, 3, 3].
        kind: "stiffness" C (stress = C strain) or "compliance" S (strain = S stress; in Voigt notation with
            the factors 2 and 4, the matrix inverse of C).
        notation: "full" or "voigt", which are told by the shape, or "mandel".

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
    full, _ = elastic_tensor(tensor, kind, notation)
    if kind == "stiffness":
        return ElasticModuli(full)
    if full.ndim == 4 and is_singular(eigenvalues(full)):
        raise ElasticityError("the compliance is singular: no stiffness")
    return ElasticModuli(inverse(full))


def moduli_of(elastic: Any) -> ElasticModuli:
    """Those of a stiffness in any form that is told by its shape, or the moduli themselves."""
    return elastic if isinstance(elastic, ElasticModuli) else elastic_moduli(elastic)


def _dilatation(tensor: np.ndarray) -> np.ndarray:
    """T_iijj."""
    return np.einsum("...iijj->...", tensor)


def _trace(tensor: np.ndarray) -> np.ndarray:
    """T_ijij."""
    return np.einsum("...ijij->...", tensor)
