"""Plane acoustic waves in crystals (Christoffel's equation): velocities, polarisations, rays, Debye temperature.

rho v^2 p_i = C_ijkl n_j n_l p_k; B. A. Auld, Acoustic Fields and Waves in Solids (1973), chapter 7. Stiffnesses are in
GPa, densities in kg/m3, velocities in km/s.

>>> from cartensor.elastic_tensors import cubic_stiffness
>>> silicon = acoustic_waves(cubic_stiffness(165.7, 63.9, 79.6), density=2329)
>>> print(silicon.along([[1, 0, 0], [1, 1, 0]]))
velocities in km/s
  n = (1, 0, 0): 5.846, 5.846, 8.435
  n = (0.707, 0.707, 0): 4.675, 5.846, 9.136
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cartensor.cards import Card, Markup, Shown, batch_card, facts, named_matrix, note, number, table, unbroken
from cartensor.directional_elasticity import units, written
from cartensor.elastic_tensors import ELASTICITY, SMALLEST_EIGENVALUE, ElasticityError
from cartensor.lazy_numpy import np
from cartensor.moduli import moduli_of
from cartensor.notation import to_voigt
from cartensor.operands import by_finite_rows, real_numbers

if TYPE_CHECKING:
    from cartensor.surfaces import Surface

#: Waves of one direction, by ascending velocity.
BRANCHES = ("slow", "fast", "longitudinal")
#: So many velocities are written out.
MOST_WRITTEN = 300
#: Densities of solids in kg/m3; osmium has 22.6 g/cm3.
DENSITIES = (25.0, 1e5)
#: Masses of atoms in g/mol.
ATOMIC_MASSES = (1.0, 300.0)
#: No sound is faster, in km/s: 36 in K. Trachenko et al., Sci. Adv. 6, eabc8662 (2020).
LARGEST_VELOCITY = 40.0
#: Relative change of the average over directions at which its grid is fine enough, and the finest grid.
CONVERGED, FINEST_GRID = 1e-10, 384

#: hbar / k_B in K s and the atomic mass constant in kg (CODATA 2018).
HBAR_OVER_K, ATOMIC_MASS = 1.054571817e-34 / 1.380649e-23, 1.66053906660e-27


@dataclass(frozen=True, eq=False, repr=False)
class PlaneWaves(Shown):
    """The three waves along each direction, by ascending velocity: slow and fast (quasi-)transverse, longitudinal.

    Attributes:
        directions: Unit wave normals n, [*d, 3].
        velocities: Phase velocities v, km/s, [..., *d, 3].
        polarisations: Unit displacements p of the waves, [..., *d, 3 (wave), 3], p n >= 0; of waves of one velocity any
            orthonormal ones.
        group_velocities: C_imkl p_i p_k n_l / (rho v), the velocities of energy, km/s, [..., *d, 3 (wave), 3]; where two waves
            have one velocity, one of the rays that these can have.
    """

    directions: np.ndarray
    velocities: np.ndarray
    polarisations: np.ndarray
    group_velocities: np.ndarray

    @property
    def slowness(self) -> np.ndarray:
        """1 / v, s/km, [..., *d, 3]; infinite where a wave stands still."""
        with np.errstate(divide="ignore"):
            return 1 / self.velocities

    @property
    def longitudinal_shares(self) -> np.ndarray:
        """(p n)^2: 1 for a longitudinal wave, 0 for a transverse one, [..., *d, 3]."""
        return np.sum(self.polarisations * self.directions[..., None, :], axis=-1) ** 2

    @property
    def power_flow_angles(self) -> np.ndarray:
        """Angle between ray and wave normal in degrees, [..., *d, 3]."""
        cosines = self.velocities / np.linalg.norm(self.group_velocities, axis=-1)
        return np.degrees(np.arccos(np.clip(cosines, -1, 1)))

    def __str__(self) -> str:
        if self._is_long:
            return f"{self!r}: look at .velocities"
        rows = zip(self.directions.reshape(-1, 3), self.velocities.reshape(-1, 3), strict=True)
        lines = [f"  n = {written(n)}: {', '.join(f'{value:.4g}' for value in speeds)}" for n, speeds in rows]
        return "\n".join(["velocities in km/s", *lines])

    @property
    def _is_long(self) -> bool:
        """Whether these are too many to be written out, or those of several crystals."""
        return self.velocities.ndim != self.directions.ndim or self.velocities.size > MOST_WRITTEN

    def _card(self) -> Card:
        title = "plane acoustic waves"
        if self._is_long:
            return Card(
                title, (note(f"velocities of the shape {self.velocities.shape}, in km/s: look at .velocities"),)
            )
        return Card(title, (self._table,))

    @property
    def _table(self) -> Markup:
        """A row for each wave."""
        speeds = np.linalg.norm(self.group_velocities, axis=-1)
        # an arc cosine near 1 loses half of the digits
        arrays = (self.velocities, speeds, self.power_flow_angles.round(4), self.longitudinal_shares)
        columns = [array.reshape(-1, 3).round(9).tolist() for array in arrays]
        displacements = self.polarisations.reshape(-1, 3, 3)
        rows: list[tuple[object, ...]] = []
        for k, n in enumerate(self.directions.reshape(-1, 3)):
            for wave, branch in enumerate(BRANCHES):
                numbers = [number(column[k][wave]) for column in columns]
                first = unbroken(written(n)) if wave == 0 else ""
                rows.append((first, branch, *numbers, unbroken(written(displacements[k, wave]))))
        head = (
            "wave normal n",
            "wave",
            "velocity, km/s",
            "ray, km/s",
            "ray to n, degrees",
            "share along n",
            "displacement p",
        )
        return table(head, rows)

    def __repr__(self) -> str:
        return f"<plane waves, velocities of the shape {self.velocities.shape}>"


@dataclass(frozen=True, eq=False, repr=False)
class AcousticWaves(Shown):
    """Sound in a crystal, or in a batch of them; made by :func:`acoustic_waves`.

    Attributes:
        stiffness: C_ijkl, GPa, [..., 3, 3, 3, 3].
        density: rho, kg/m3, [...].

    >>> import cartensor as ct
    >>> copper = ct.acoustic_waves(ct.cubic_stiffness(176.2, 124.9, 81.8), density=9018)
    >>> copper.along([1, 1, 0]).velocities.round(2).tolist()
    [1.69, 3.01, 5.08]
    >>> round(float(copper.debye_temperature(mean_atomic_mass=63.546)))
    345
    """

    stiffness: np.ndarray
    density: np.ndarray

    def christoffel(self, directions: Any) -> np.ndarray:
        """Gamma_ik = C_ijkl n_j n_l / rho, whose eigenvalues are v^2, km^2/s^2, [..., *d, 3, 3].

        Args:
            directions: n, [*d, 3], of any length but zero.

        Raises:
            ElasticityError: A direction is zero, or not a vector.
        """
        along = units(directions)
        by_pairs = np.moveaxis(self.stiffness, (-4, -2), (-2, -1))  # [..., j, l, i, k]
        pairs = (along[..., :, None] * along[..., None, :]).reshape(-1, 9)
        batch = self.stiffness.shape[:-4]
        matrices = pairs @ by_pairs.reshape((*batch, 9, 9)) / self.density[..., None, None] * 1e3
        return matrices.reshape((*batch, *along.shape[:-1], 3, 3))

    def along(self, directions: Any) -> PlaneWaves:
        """The waves along directions n [*d, 3].

        Raises:
            ElasticityError: A direction is zero, or not a vector; or a wave along one would grow instead of
                travelling, so that the crystal is not stable. In a batch velocities are nan there.
        """
        along, matrices = units(directions), self.christoffel(directions)
        # eigenvalues in the first row, eigenvectors in the columns below
        solved = by_finite_rows(
            lambda m: np.concatenate([np.linalg.eigvalsh(m)[..., None, :], _vectors(m)], -2), matrices
        )
        squares, polarisations = self._travelling(solved[..., 0, :], along), np.swapaxes(solved[..., 1:, :], -2, -1)
        velocities = np.sqrt(squares)
        sign = np.sum(polarisations * along[..., None, :], axis=-1, keepdims=True) < 0
        polarisations = np.where(sign, -polarisations, polarisations)
        return PlaneWaves(along, velocities, polarisations, self._rays(along, velocities, polarisations))

    def phase_velocity_surface(self, branch: str) -> Surface:
        """Phase velocity by wave normal of the "slow", the "fast" or the "longitudinal" wave, km/s.

        Raises:
            ElasticityError: The branch has another name, or the crystal is not stable.
            SurfaceError: It is a batch.
        """
        from cartensor.surfaces import surface_of

        k = _branch(branch)
        return surface_of(lambda n: self.along(n).velocities[..., k], f"phase velocity, {branch} wave", "km/s")

    def slowness_surface(self, branch: str) -> Surface:
        """1 / v by wave normal, s/km; arguments and errors as for :meth:`phase_velocity_surface`.

        Rays are normal to it.
        """
        from cartensor.surfaces import surface_of

        k = _branch(branch)
        return surface_of(lambda n: self.along(n).slowness[..., k], f"slowness, {branch} wave", "s/km")

    def group_velocity_surface(self, branch: str) -> Surface:
        """The speed of energy by wave normal, km/s; arguments and errors as for :meth:`phase_velocity_surface`.

        The picture is the ray surface, through the ends of the group velocities, which may fold; the directions that
        the surface tells are wave normals.
        """
        from cartensor.ray_surfaces import ray_surface

        k = _branch(branch)
        return ray_surface(
            lambda n: self.along(n).group_velocities[..., k, :], f"group velocity, {branch} wave", "km/s"
        )

    def debye_velocity(self) -> np.ndarray:
        """v_D with 3 / v_D^3 the sum over waves of 1 / v^3, averaged over all directions, km/s, [...].

        The sum is the trace of Gamma^(-3/2), which is smooth where velocities cross: a product of Gauss and trapezoidal
        rules is refined until the average changes by less than a relative 1e-10.

        Raises:
            ElasticityError: The one crystal is not stable; in a batch it is nan there.
        """
        points, last = 24, self._mean_inverse_cube(12)
        while True:
            mean = self._mean_inverse_cube(points)
            with np.errstate(invalid="ignore"):  # infinite where a wave stands still
                changes = np.abs(mean - last) > CONVERGED * mean
            if not changes.any() or points >= FINEST_GRID:
                return mean ** (-1 / 3)
            points, last = 2 * points, mean

    def debye_temperature(self, mean_atomic_mass: Any) -> np.ndarray:
        """Theta = hbar / k_B (6 pi^2 n)^(1/3) v_D, n the number of atoms in a volume, K, [...].

        It is that of the heat capacity near 0 K for stiffness and density near 0 K; O. L. Anderson, J. Phys. Chem. Solids 24,
        909 (1963), whose average is one over directions as here.

        Args:
            mean_atomic_mass: Mean mass of the atoms, g/mol, [...]; of SiO2 it is 60.08 / 3.

        Raises:
            ElasticityError: It is no mass of atoms, or the one crystal is not stable.
        """
        mass = _within(
            mean_atomic_mass, "mean atomic mass", "g/mol, averaged over the atoms", ATOMIC_MASSES, self.density.shape
        )
        number = self.density / (mass * ATOMIC_MASS)
        return HBAR_OVER_K * np.cbrt(6 * np.pi**2 * number) * self.debye_velocity() * 1e3

    def __str__(self) -> str:
        if self.density.ndim:
            return f"{self!r}: index it for one"
        try:
            waves = str(self.along(np.eye(3)))
        except ElasticityError as error:
            waves = f"velocities undefined: {error}"
        return f"sound in a crystal of {self.density:.6g} kg/m3, {waves}"

    def _card(self) -> Card:
        if self.density.ndim:
            return batch_card(f"acoustic waves in a batch {self.density.shape}")
        known: dict[str, object] = {"density": Markup(f"{self.density:.6g} kg m<sup>−3</sup>")}
        try:
            known["Debye velocity"] = f"{self.debye_velocity():.5g} km/s"
            waves = self.along(np.eye(3))._table
        except ElasticityError as error:
            known["velocities"] = f"undefined: {error}"
            waves = Markup()
        voigt = to_voigt(self.stiffness, ELASTICITY)
        stiffness = named_matrix("stiffness", "in GPa, Voigt notation", voigt, ("123456", "123456"))
        return Card("acoustic waves in a crystal", (facts(known), waves, *stiffness))

    def __repr__(self) -> str:
        batch = self.density.shape
        return f"<acoustic waves in {f'a batch {batch}' if batch else 'one crystal'}>"

    def __getitem__(self, index: Any) -> AcousticWaves:
        """Those of some of a batch."""
        places = np.arange(self.density.size).reshape(self.density.shape)[index]
        return AcousticWaves(self.stiffness.reshape(-1, 3, 3, 3, 3)[places], self.density.reshape(-1)[places])

    def _travelling(self, squares: np.ndarray, along: np.ndarray) -> np.ndarray:
        """Squared velocities [..., *d, 3], zero where they are so but for rounding, nan where a wave grows."""
        zero = SMALLEST_EIGENVALUE * np.abs(squares).max(axis=-1, keepdims=True, initial=0)
        growing = squares < -zero
        if self.density.ndim == 0 and growing.any():
            n = along[np.unravel_index(np.argmax(growing.any(axis=-1)), along.shape[:-1])]
            raise ElasticityError(f"the stiffness is not stable: a wave along {written(n)} grows instead of travelling")
        return np.where(growing, np.nan, np.maximum(squares, 0))

    def _rays(self, along: np.ndarray, velocities: np.ndarray, polarisations: np.ndarray) -> np.ndarray:
        """C_imkl p_i p_k n_l / (rho v), [..., *d, 3, 3]; nan where v is 0."""
        batch = self.density.shape
        shape = velocities.shape[len(batch) :]
        p = polarisations.reshape((*batch, -1, 3))
        n = np.broadcast_to(along[..., None, :], (*shape, 3)).reshape(-1, 3)
        products = (p[..., :, None, None] * p[..., None, :, None] * n[:, None, None, :]).reshape((*batch, -1, 27))
        flux = products @ np.moveaxis(self.stiffness, -3, -1).reshape((*batch, 27, 3))
        flux = flux.reshape((*velocities.shape, 3)) * 1e3
        rho = self.density.reshape((*batch, *(1,) * (len(shape) + 1)))
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(velocities[..., None] > 0, flux / (rho * velocities[..., None]), np.nan)

    def _mean_inverse_cube(self, points: int) -> np.ndarray:
        """The average over the hemisphere and the waves of 1 / v^3, [...]."""
        nodes, weights = np.polynomial.legendre.leggauss(points)
        height, azimuth = np.meshgrid((nodes + 1) / 2, np.arange(2 * points) * np.pi / points, indexing="ij")
        ring = np.sqrt(1 - height**2)
        along = np.stack([ring * np.cos(azimuth), ring * np.sin(azimuth), height], axis=-1)
        squares = by_finite_rows(np.linalg.eigvalsh, self.christoffel(along))
        with np.errstate(divide="ignore"):
            cubes = self._travelling(squares, along) ** -1.5
        return np.einsum("...pqw,p->...", cubes, weights) / (12 * points)


def acoustic_waves(elastic: Any, density: Any) -> AcousticWaves:
    """Acoustic waves in a crystal.

    Args:
        elastic: A stiffness in GPa, [..., 6, 6] in Voigt notation or [..., 3, 3, 3, 3], or
            :class:`~cartensor.moduli.ElasticModuli`.
        density: In kg/m3, one or [...].

    Raises:
        ElasticityError: It is no elastic tensor; the density is missing, has another shape or is that of no solid; or
            sound would be faster than in any solid, as with a stiffness in Pa. In a batch what has a nan for its
            stiffness or density has nan for its velocities.

    >>> import cartensor as ct
    >>> diamond = ct.acoustic_waves(ct.cubic_stiffness(1079, 124, 578), density=3515)
    >>> diamond.along([1, 1, 1]).velocities.round(1).tolist()
    [12.1, 12.1, 18.6]
    """
    stiffness = moduli_of(elastic).stiffness
    batch = stiffness.shape[:-4]
    rho = _within(density, "density", "kg/m3 (1 g/cm3 is 1000 kg/m3)", DENSITIES, batch)
    largest = np.abs(stiffness).max(axis=(-4, -3, -2, -1))
    fastest = np.sqrt(largest * 1e3 / rho)
    wrong = np.isfinite(fastest) & (fastest > LARGEST_VELOCITY)
    if wrong.any():
        raise ElasticityError(
            f"sound of {fastest[wrong].max():.3g} km/s is faster than in any solid: is the stiffness "
            f"(largest component {largest[wrong].max():.3g}) in GPa, and the density in kg/m3?"
        )
    return AcousticWaves(stiffness, rho)


def _within(value: Any, name: str, unit: str, limits: tuple[float, float], batch: tuple[int, ...]) -> np.ndarray:
    """Numbers between limits, one or [...]; in a batch they may be nan."""
    if value is None:
        raise ElasticityError(f"the {name} is missing: a number in {unit}")
    array = real_numbers(value, f"a {name} is one of", ElasticityError)
    if array.shape not in ((), batch):
        raise ElasticityError(f"there is one {name}, or one for each of the batch {batch}, got the shape {array.shape}")
    wrong = ~((array >= limits[0]) & (array <= limits[1]))
    if array.ndim:
        wrong &= ~np.isnan(array)
    if wrong.any():
        raise ElasticityError(f"a {name} of {array[wrong].reshape(-1)[0]:g} is that of no solid: it is in {unit}")
    return np.broadcast_to(array, batch)


def _branch(branch: str) -> int:
    if branch not in BRANCHES:
        raise ElasticityError(f"a wave is {', '.join(map(repr, BRANCHES))}, got {branch!r}")
    return BRANCHES.index(branch)


def _vectors(matrices: np.ndarray) -> np.ndarray:
    return np.linalg.eigh(matrices)[1]
