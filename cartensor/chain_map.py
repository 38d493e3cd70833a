"""Extraction and embedding along parentage chains: no matrix is needed, and work and memory grow as 3^n.

Torch is touched only for
  its own tensors.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, partial
from math import lcm

from cartensor.characters import general_multiplicity
from cartensor.exact_vectors import ExactVectors
from cartensor.lazy_numpy import np
from cartensor.natural_bases import natural_basis
from cartensor.parentage import chain_squares, children, parents, step
from cartensor.sparse_rows import SparseRows


@dataclass(frozen=True, eq=False)
class ChainChannels:
    """The channels of one weight: orthogonal combinations of its chains.

    Attributes:
        rank: Rank n.
        weight: Weight l.
        integers: Integers, channels by chains; None where the channels are the chains themselves.
        squares: Squared norms of the channels' integer embeddings.
    """

    rank: int
    weight: int
    integers: SparseRows | None
    squares: tuple[Fraction, ...]

    @classmethod
    def chains(cls, rank: int, weight: int) -> ChainChannels:
        """All chains of a weight, each a channel."""
        return cls(rank, weight, None, chain_squares(rank, weight))

    @cached_property
    def inverse_squares(self) -> np.ndarray:
        """One over the squared norms of all integer columns, Fractions, [channels, 2l+1]."""
        norms = [tensor.norm_squared for tensor in natural_basis(self.weight)]
        return np.array([[1 / (square * norm) for norm in norms] for square in self.squares], dtype=object)

    @cached_property
    def orthonormal(self) -> SparseRows:
        """The channels in orthonormal chains, in double precision."""
        chains = np.array([float(square) for square in chain_squares(self.rank, self.weight)])
        channels = np.array([float(square) for square in self.squares])
        return self.integers.scaled(1 / np.sqrt(channels), np.sqrt(chains))

    def mixed(self, chains, kind: str):
        """Extractions of the chains, [rows, chains, 2l+1], to those of the channels."""
        if self.integers is None:
            return chains
        return (self.orthonormal if kind in ("numpy", "torch") else self.integers).applied(chains)

    def unmixed(self, parts, kind: str):
        """The transpose of :meth:`mixed`."""
        if self.integers is None:
            return parts
        return (self.orthonormal if kind in ("numpy", "torch") else self.integers).transposed.applied(parts)


class ChainMap:
    """Extraction and embedding index by index, along all chains at once.

    Without index symmetry the channels of a weight are its chains, in the order of :func:`parentage.chains`;
    with one they are combinations of chains.

    Attributes:
        rank: Rank n.
        channels: The channels of every weight that occurs.
    """

    def __init__(
        self,
        rank: int,
        channels: Mapping[int, ChainChannels] | None = None,
        order: tuple[int, ...] | None = None,
    ) -> None:
        """Prepare the map.

        Args:
            rank: Rank n.
            channels: The channels of every weight that occurs; all chains unless given.
            order: The order in which the indices are coupled; their own unless given.
        """
        self.rank = rank
        if channels is None:
            present = (weight for weight in range(rank + 1) if general_multiplicity(rank, weight))
            channels = {weight: ChainChannels.chains(rank, weight) for weight in present}
        self.channels = channels
        self._order = tuple(range(rank)) if order is None else order
        self._rotations: dict = {}

    def extract(self, flat, kind: str, basis: str) -> dict:
        """Parts {l: [..., multiplicity, 2l+1]} of flattened tensors [..., 3^n]."""
        batch = tuple(flat.shape[:-1])
        flat = self._transposed(flat, self._order, kind)
        if kind in ("numpy", "torch"):
            states = self._extracted(flat.reshape(-1, 1, 1, flat.shape[-1]), kind)
            parts = {weight: channels.mixed(states[weight][..., 0], kind) for weight, channels in self.channels.items()}
            return {weight: part.reshape(batch + tuple(part.shape[1:])) for weight, part in parts.items()}
        vectors = ExactVectors.of(flat.reshape(-1, 1, 1, flat.shape[-1]), kind)
        pieces = {n: self._extracted(array, kind) for n, array in vectors.numerators.items()}
        result = {}
        for weight, channels in self.channels.items():
            chains = ExactVectors(
                kind, {n: states[weight][..., 0] for n, states in pieces.items()}, vectors.denominator
            )
            part = chains.mapped(partial(channels.mixed, kind=kind)).values(channels.inverse_squares)
            result[weight] = part.reshape(batch + part.shape[1:])
        return result

    def embed(self, parts: Mapping, batch: tuple[int, ...], kind: str, basis: str):
        """Flattened tensors [batch..., 3^n] of parts {l: [batch..., multiplicity, 2l+1]}, not none."""
        arrays = {weight: part.reshape((-1,) + tuple(part.shape[-2:])) for weight, part in parts.items()}
        if kind in ("numpy", "torch"):
            states = {weight: self.channels[weight].unmixed(part, kind)[..., None] for weight, part in arrays.items()}
            return self._restored(self._embedded(states, kind), batch, kind)
        scaled = {}
        for weight, part in arrays.items():
            channels = self.channels[weight]
            vectors = ExactVectors.of(part, kind, channels.inverse_squares)
            scaled[weight] = vectors.mapped(partial(channels.unmixed, kind=kind))
        denominator = lcm(*(vectors.denominator for vectors in scaled.values()))
        numerators = {}
        for n in {n for vectors in scaled.values() for n in vectors.numerators}:
            states = {
                weight: (vectors.numerators[n] * (denominator // vectors.denominator))[..., None]
                for weight, vectors in scaled.items()
                if n in vectors.numerators
            }
            numerators[n] = self._embedded(states, kind)
        return self._restored(ExactVectors(kind, numerators, denominator).values(), batch, kind)

    def _restored(self, flat, batch: tuple[int, ...], kind: str):
        """Tensors in their own order of indices and with their leading axes."""
        inverse = tuple(sorted(range(self.rank), key=self._order.__getitem__))
        return self._transposed(flat.reshape(batch + (3**self.rank,)), inverse, kind)

    def _transposed(self, flat, order: tuple[int, ...], kind: str):
        """Flattened tensors with their indices in another order."""
        if order == tuple(range(self.rank)):
            return flat
        batch = tuple(flat.shape[:-1])
        axes = (*range(len(batch)), *(len(batch) + axis for axis in order))
        array = flat.reshape(batch + (3,) * self.rank)
        turned = array.permute(axes) if kind == "torch" else array.transpose(axes)
        return turned.reshape(flat.shape)

    def _extracted(self, array, kind: str) -> dict:
        """{l: [rows, chains, 2l+1, 1]} from [rows, 1, 1, 3^n]."""
        states = {0: array}
        for rank in range(1, self.rank + 1):
            rest = 3 ** (self.rank - rank)
            found: dict[int, list] = {}
            for weight in sorted(states):
                state = states.pop(weight)
                rows, count = state.shape[:2]
                coupled = self._coupled(state.reshape(rows, count, 3 * (2 * weight + 1), rest), weight, kind)
                start = 0
                for child in children(weight):
                    found.setdefault(child, []).append(coupled[:, :, start : start + 2 * child + 1])
                    start += 2 * child + 1
            states = {weight: _joined(pieces, 1, kind) for weight, pieces in sorted(found.items())}
        return states

    def _embedded(self, states: Mapping, kind: str):
        """[rows, 3^n] from {l: [rows, chains, 2l+1, 1]}; weights left out are zero."""
        for rank in range(self.rank, 0, -1):
            grown = {}
            for weight in range(rank):
                count = general_multiplicity(rank - 1, weight)
                if not count or not any(child in states for child in children(weight)):
                    continue
                like = next(iter(states.values()))
                pieces = []
                for child in children(weight):
                    before = sum(
                        general_multiplicity(rank - 1, other) for other in parents(rank, child) if other < weight
                    )
                    pieces.append(
                        states[child][:, before : before + count]
                        if child in states
                        else _zeros(like, (like.shape[0], count, 2 * child + 1, like.shape[3]), kind)
                    )
                coupled = self._uncoupled(_joined(pieces, 2, kind), weight, kind)
                grown[weight] = coupled.reshape(like.shape[0], count, 2 * weight + 1, 3 * like.shape[3])
            states = grown
        (state,) = states.values()
        return state.reshape(state.shape[0], -1)

    def _coupled(self, state, weight: int, kind: str):
        """[rows, chains, 3 (2l+1), rest] in the basis (m, i) to the basis (child, m')."""
        if kind in ("numpy", "torch"):
            return _rotated(self._rotation(weight, state, kind), state)
        columns = [column for child in children(weight) for column in step(weight, child).nonzeros]
        result = np.empty_like(state)
        for k, column in enumerate(columns):
            result[:, :, k] = sum(state[:, :, place] * integer for place, integer in column)
        return result

    def _uncoupled(self, state, weight: int, kind: str):
        """The transpose of :meth:`_coupled`."""
        if kind in ("numpy", "torch"):
            rotation = self._rotation(weight, state, kind)
            return _rotated(rotation.T, state)
        columns = [column for child in children(weight) for column in step(weight, child).nonzeros]
        result = np.zeros_like(state)
        for k, column in enumerate(columns):
            for place, integer in column:
                result[:, :, place] = result[:, :, place] + state[:, :, k] * integer
        return result

    def _rotation(self, weight: int, like, kind: str):
        """The orthogonal matrix from (m, i) to (child, m'), in the dtype and on the device of an operand."""
        key = (weight, kind, like.dtype, like.device if kind == "torch" else None)
        if key not in self._rotations:
            size = 3 * (2 * weight + 1)
            columns = [step(weight, child).orthonormal.reshape(size, -1) for child in children(weight)]
            numbers = np.ascontiguousarray(np.concatenate(columns, axis=1).T)
            if kind == "torch":
                import torch

                with torch.inference_mode(False):  # a kept matrix must also serve where gradients are wanted
                    self._rotations[key] = torch.from_numpy(numbers).to(dtype=like.dtype, device=like.device)
            else:
                self._rotations[key] = numbers.astype(like.dtype)
        return self._rotations[key]


def _rotated(rotation, state):
    """A matrix on the third axis of [rows, chains, a, rest]; without a rest, in one product."""
    if state.shape[3] == 1:
        return (state[..., 0] @ rotation.T)[..., None]
    return rotation @ state


def _joined(pieces: list, axis: int, kind: str):
    if len(pieces) == 1:
        return pieces[0]
    if kind == "torch":
        import torch

        return torch.cat(pieces, axis)
    return np.concatenate(pieces, axis)


def _zeros(like, shape: tuple[int, ...], kind: str):
    if kind == "torch":
        return like.new_zeros(shape)
    return np.zeros(shape, dtype=like.dtype)
