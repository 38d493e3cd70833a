"""Independent components of a symmetry class: the orbits of index tuples, as arrays.

Imports: index_symmetry; NumPy.  Torch is touched only for its own tensors.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from cartensor.index_symmetry import IndexSymmetry


@dataclass(frozen=True, eq=False)
class Components:
    """The independent components of a class, and where they stand in the flattened array of 3^n components.

    A component's representative is the first index tuple of its orbit, in the order of the array.

    Attributes:
        rank: Number of indices n.
        orbit: For each of the 3^n positions its component, or -1 where the symmetry makes it zero, [3^n].
        sign: The position's sign relative to the representative, [3^n]; 0 where it is zero.
    """

    rank: int
    orbit: np.ndarray
    sign: np.ndarray

    @classmethod
    def of(cls, symmetry: IndexSymmetry) -> Components:
        """The components of an index symmetry.

        Every position takes the smallest position that a generator leads it to, with the sign, until nothing
        changes; then an orbit vanishes if some generator leads back to a position of it with the other sign.
        """
        rank = symmetry.rank
        size = 3**rank
        positions = np.arange(size)
        digits = np.array([positions // 3 ** (rank - 1 - k) % 3 for k in range(rank)]).reshape(rank, size)
        moves = []
        for permutation, sign in symmetry.generators:
            image = np.zeros(size, dtype=np.int64)
            for k in permutation:
                image = 3 * image + digits[k]
            moves.append((image, sign))
        first, sign = positions.copy(), np.ones(size, dtype=np.int64)
        changed = True
        while changed:
            changed = False
            for image, own_sign in moves:
                smaller = first[image] < first
                if smaller.any():
                    changed = True
                    sign[smaller] = sign[image[smaller]] * own_sign
                    first[smaller] = first[image[smaller]]
        vanishing = np.zeros(size, dtype=bool)
        for image, own_sign in moves:
            vanishing[first[sign != sign[image] * own_sign]] = True
        alive = ~vanishing[first]
        number = np.cumsum((first == positions) & alive) - 1
        return cls(rank, np.where(alive, number[first], -1), np.where(alive, sign, 0))

    @property
    def count(self) -> int:
        """Number of independent components."""
        return int(self.orbit.max(initial=-1)) + 1

    @cached_property
    def _members(self) -> tuple[np.ndarray, np.ndarray]:
        """Positions sorted by component, and where each component starts among them."""
        order = np.argsort(self.orbit, kind="stable")[np.count_nonzero(self.orbit < 0) :]
        return order, np.searchsorted(self.orbit[order], np.arange(self.count))

    @cached_property
    def representatives(self) -> np.ndarray:
        """Index tuples of the representatives, [components, rank]."""
        order, starts = self._members
        return (
            np.array([order[starts] // 3 ** (self.rank - 1 - k) % 3 for k in range(self.rank)])
            .reshape(self.rank, self.count)
            .T
        )

    @cached_property
    def sizes(self) -> np.ndarray:
        """Number of positions of each component, [components]."""
        return np.bincount(self.orbit[self.orbit >= 0], minlength=self.count)

    def folded(self, array):
        """The signed sum over each orbit, [..., 3^n] to [..., components]; NumPy (also objects) or Torch."""
        if not isinstance(array, np.ndarray):
            import torch

            places = torch.from_numpy(self._members[0]).to(array.device)
            orbit = torch.from_numpy(self.orbit[self._members[0]]).to(array.device)
            kept = array[..., places] * self._torch_sign(array)[places]
            return array.new_zeros(array.shape[:-1] + (self.count,)).index_add(-1, orbit, kept)
        order, starts = self._members
        if not self.count:
            return array[..., :0]
        return np.add.reduceat(array[..., order] * self._sign_like(array)[order], starts, axis=-1)

    def unfolded(self, array):
        """Values at the representatives, [..., components], as values at all positions, [..., 3^n]."""
        if not isinstance(array, np.ndarray):
            import torch

            return array[..., torch.from_numpy(self.orbit).to(array.device)] * self._torch_sign(array)
        if not self.count:
            return np.zeros(array.shape[:-1] + self.sign.shape, dtype=array.dtype)
        return array[..., self.orbit] * self._sign_like(array)

    def _sign_like(self, array: np.ndarray) -> np.ndarray:
        """The signs in a number type that does not widen the array's."""
        return self.sign if array.dtype.kind in "iO" else self.sign.astype(array.real.dtype)

    def _torch_sign(self, array):
        import torch

        return torch.from_numpy(self.sign).to(dtype=array.dtype, device=array.device)
