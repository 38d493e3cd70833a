"""Independent components of a symmetry class: the orbits of index tuples, as arrays.

Torch is touched only for its own tensors.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import prod

from cartensor.index_symmetry import IndexSymmetry
from cartensor.lazy_numpy import np
from cartensor.natural_bases import natural_basis


@dataclass(frozen=True, eq=False)
class Components:
    """The independent components of a class, and where they stand in the flattened array of all components.

    A component's representative is the first index tuple of its orbit, in the order of the array.  An index
    runs over x, y, z (weight 1), or over the packed basis of another weight.

    Attributes:
        index_weights: The weight of each index; it takes 2l+1 values.
        orbit: For each position of the array its component, or -1 where the symmetry makes it zero, [size].
        sign: The position's sign relative to the representative, [size]; 0 where it is zero.
    """

    index_weights: tuple[int, ...]
    orbit: np.ndarray
    sign: np.ndarray

    @classmethod
    def of(cls, symmetry: IndexSymmetry, index_weights: tuple[int, ...] | None = None) -> Components:
        """The components of an index symmetry; of vectors unless other weights are given.

        Every position takes the smallest position that a generator leads it to, with the sign, until nothing
        changes; then an orbit vanishes if some generator leads back to a position of it with the other sign.
        """
        weights = (1,) * symmetry.rank if index_weights is None else index_weights
        size = prod(2 * weight + 1 for weight in weights)
        positions = np.arange(size)
        digits = _digits(positions, weights)
        moves = []
        for permutation, sign in symmetry.generators:
            image = np.zeros(size, dtype=np.int64)
            for k in permutation:
                image = (2 * weights[k] + 1) * image + digits[k]
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
        return cls(weights, np.where(alive, number[first], -1), np.where(alive, sign, 0))

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
        return _digits(order[starts], self.index_weights).T

    @cached_property
    def strides(self) -> tuple[int, ...]:
        """How many positions one step of each index is."""
        sizes = [2 * weight + 1 for weight in self.index_weights]
        return tuple(prod(sizes[k + 1 :]) for k in range(len(sizes)))

    @cached_property
    def squares(self) -> np.ndarray | None:
        """Squared norms of the integer basis tensors at the representatives; None for vectors (all 1)."""
        if all(weight == 1 for weight in self.index_weights):
            return None
        norms = [[tensor.norm_squared for tensor in natural_basis(weight)] for weight in self.index_weights]
        found = [
            prod((norms[k][digit] for k, digit in enumerate(index)), start=Fraction(1))
            for index in self.representatives.tolist()
        ]
        return np.array(found, dtype=object)

    @cached_property
    def sizes(self) -> np.ndarray:
        """Number of positions of each component, [components]."""
        return np.bincount(self.orbit[self.orbit >= 0], minlength=self.count)

    def folded(self, array):
        """The signed sum over each orbit, [..., size] to [..., components]; NumPy (also objects) or Torch."""
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
        """Values at the representatives, [..., components], as values at all positions, [..., size]."""
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


def _digits(positions: np.ndarray, weights: tuple[int, ...]) -> np.ndarray:
    """The index tuples at positions of the array, one row for each index."""
    digits = np.zeros((len(weights), len(positions)), dtype=np.int64)
    rest = positions
    for k in range(len(weights) - 1, -1, -1):
        rest, digits[k] = np.divmod(rest, 2 * weights[k] + 1)
    return digits
