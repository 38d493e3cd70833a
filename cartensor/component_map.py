"""Extraction and embedding through tables over the independent components, for small symmetry classes.

Torch is touched only for its own tensors.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cartensor.components import Components
from cartensor.embedding_table import EmbeddingTable, MixedTable
from cartensor.exact_vectors import ExactVectors
from cartensor.lazy_numpy import np

#: Entries of the matrix over all positions that is made at most.
LARGEST_MATRIX = 2**22


class ComponentMap:
    """Applies the tables of all weights: one matrix for floating numbers, integer arithmetic for exact ones.

    Attributes:
        components: The independent components of the class.
    """

    def __init__(
        self, components: Components, weights: tuple[int, ...], table: Callable[[str, int], EmbeddingTable]
    ) -> None:
        """Prepare the map.

        Args:
            components: The independent components of the class.
            weights: The weights that occur.
            table: Makes the table of a basis ("orthonormal" or "closed") and weight.
        """
        self.components = components
        self._weights = weights
        self._make_table = table
        self._made: dict[tuple[str, int], EmbeddingTable] = {}
        self._matrices: dict = {}

    def extract(self, flat, kind: str, basis: str) -> dict:
        """Parts {l: [..., multiplicity, 2l+1]} of flattened tensors [..., size]."""
        batch = tuple(flat.shape[:-1])
        if kind in ("numpy", "torch"):
            reach = flat if self._is_small else self.components.folded(flat)
            packed = reach @ self._matrix("extract", basis, flat, kind, self._weights).T
            parts, start = {}, 0
            for weight in self._weights:
                count = len(self._table(basis, weight).integers)
                stop = start + count * (2 * weight + 1)
                parts[weight] = packed[..., start:stop].reshape(batch + (count, 2 * weight + 1))
                start = stop
            return parts
        folded = self.components.folded(flat.reshape(-1, flat.shape[-1]))
        vectors = ExactVectors.of(folded, kind, self.components.squares)
        return {
            weight: table.extracted(vectors).reshape(batch + table.squares.shape)
            for weight, table in ((weight, self._mixed("extract", basis, weight)) for weight in self._weights)
        }

    def embed(self, parts: Mapping, batch: tuple[int, ...], kind: str, basis: str):
        """Flattened tensors [batch..., size] of parts {l: [batch..., multiplicity, 2l+1]}, not none."""
        weights = tuple(weight for weight in self._weights if weight in parts)
        if kind in ("numpy", "torch"):
            packed = _concatenated([_flattened(parts[weight], batch) for weight in weights], kind)
            reach = packed @ self._matrix("embed", basis, packed, kind, weights)
            return reach if self._is_small else self.components.unfolded(reach)
        total = 0
        for weight in weights:
            table = self._mixed("embed", basis, weight)
            values = table.embedded(parts[weight].reshape((-1,) + table.squares.shape), kind)
            total = total + values.values(self.components.squares)
        return self.components.unfolded(total).reshape(batch + self.components.sign.shape)

    @property
    def _is_small(self) -> bool:
        """Whether one matrix over all positions is worth its memory; else orbits are summed before it."""
        return self.components.count * self.components.sign.size <= LARGEST_MATRIX

    def _table(self, basis: str, weight: int) -> EmbeddingTable:
        if (basis, weight) not in self._made:
            self._made[basis, weight] = self._make_table(basis, weight)
        return self._made[basis, weight]

    def _mixed(self, direction: str, basis: str, weight: int) -> MixedTable:
        table = self._table(basis, weight)
        if basis == "orthonormal":
            return table.orthonormal
        return table.closed_embedding if direction == "embed" else table.closed_extraction

    def _matrix(self, direction: str, basis: str, like, kind: str, weights: tuple[int, ...]):
        """The map of some weights as numbers of the dtype and on the device of an operand.

        [parts, size], or [parts, components] where orbits are summed first.
        """
        key = (direction, basis, weights, kind, like.dtype, like.device if kind == "torch" else None)
        if key not in self._matrices:
            columns = [self._mixed(direction, basis, weight).floats() for weight in weights]
            packed = np.concatenate(columns) if columns else np.zeros((0, self.components.count))
            if self.components.squares is not None:
                packed = packed * np.sqrt(self.components.squares.astype(np.float64))
            matrix = self.components.unfolded(packed) if self._is_small else packed
            if kind == "torch":
                import torch

                with torch.inference_mode(False):  # a kept matrix must also serve where gradients are wanted
                    self._matrices[key] = torch.from_numpy(matrix).to(dtype=like.dtype, device=like.device)
            else:
                self._matrices[key] = matrix.astype(like.dtype)
        return self._matrices[key]


def _flattened(part, batch: tuple[int, ...]):
    return part.reshape(batch + (part.shape[-2] * part.shape[-1],))


def _concatenated(pieces: list, kind: str):
    if kind == "torch":
        import torch

        return torch.cat(pieces, -1)
    return np.concatenate(pieces, -1)
