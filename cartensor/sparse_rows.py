"""Sparse matrices of exact integers that act on the second axis of NumPy and Torch arrays.

Torch is touched only for its own tensors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from cartensor.lazy_numpy import np


@dataclass(frozen=True, eq=False)
class SparseRows:
    """A sparse matrix, its entries sorted by rows.

    Attributes:
        shape: Rows and columns.
        rows: Row of each entry, ascending.
        columns: Column of each entry.
        values: Each entry: Python integers as objects, or doubles.
    """

    shape: tuple[int, int]
    rows: np.ndarray
    columns: np.ndarray
    values: np.ndarray

    @classmethod
    def of(cls, vectors: Sequence[Mapping[int, int]], width: int) -> SparseRows:
        """From one {column: integer} for each row."""
        entries = [
            (row, column, value) for row, vector in enumerate(vectors) for column, value in sorted(vector.items())
        ]
        rows, columns, values = zip(*entries, strict=True) if entries else ((), (), ())
        return cls(
            (len(vectors), width),
            np.array(rows, dtype=np.int64),
            np.array(columns, dtype=np.int64),
            np.array([*values, None], dtype=object)[:-1],
        )

    @cached_property
    def transposed(self) -> SparseRows:
        """The transpose."""
        order = np.argsort(self.columns, kind="stable")
        return SparseRows(self.shape[::-1], self.columns[order], self.rows[order], self.values[order])

    def scaled(self, rows: np.ndarray, columns: np.ndarray) -> SparseRows:
        """The matrix in double precision, every row and column times a number."""
        values = self.values.astype(np.float64) * rows[self.rows] * columns[self.columns]
        return SparseRows(self.shape, self.rows, self.columns, values)

    def applied(self, array):
        """The matrix times the second axis: [batch, columns, rest] to [batch, rows, rest]."""
        if not isinstance(array, np.ndarray):
            return self._applied_to_torch(array)
        dtype = array.dtype if array.dtype.kind in "fc" else object
        result = np.zeros((array.shape[0], self.shape[0], array.shape[2]), dtype=dtype)
        if len(self.rows):
            present, starts = np.unique(self.rows, return_index=True)
            values = self.values if dtype is object else self.values.astype(array.real.dtype)
            result[:, present] = np.add.reduceat(array[:, self.columns] * values[:, None], starts, axis=1)
        return result

    def _applied_to_torch(self, array):
        import torch

        rows, columns = (torch.from_numpy(places).to(array.device) for places in (self.rows, self.columns))
        values = torch.from_numpy(self.values.astype(np.float64)).to(dtype=array.dtype, device=array.device)
        result = array.new_zeros((array.shape[0], self.shape[0], array.shape[2]))
        return result.index_add(1, rows, array[:, columns] * values[:, None])
