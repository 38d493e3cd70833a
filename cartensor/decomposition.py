"""The decomposition of a physical tensor into natural tensors: the object that people hold.

>>> from cartensor import decompose
>>> elasticity = decompose("ijkl=jikl=klij")
>>> str(elasticity.irreps), elasticity.dimension
('2x0e+2x2e+1x4e', 21)

Imports: index_symmetry, characters, irreps, display, operands and the three constructions; NumPy.  Torch and
SymPy are touched only where a tensor of theirs is handed in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from cartensor import display
from cartensor.characters import multiplicities
from cartensor.closed_form import ClosedForm, closed_form
from cartensor.component_map import ComponentMap
from cartensor.components import Components
from cartensor.embedding_table import EmbeddingTable, table_of_words
from cartensor.index_symmetry import IndexSymmetry, as_index_symmetry
from cartensor.irreps import Irrep, Irreps
from cartensor.isotropic import word_count
from cartensor.operands import as_array, finished, kind_of
from cartensor.parentage import ChainMap
from cartensor.symmetry_adapted import RotatedComponents, table_of_null_space
from cartensor.surd import Surd

BASES = ("orthonormal", "closed")
PARITIES = ("polar", "axial")


#: Tensors of higher rank without symmetry are decomposed along parentage chains.
LARGEST_GENERAL_RANK_IN_WORDS = 4
#: Classes with more words are decomposed by null spaces.
MOST_WORDS = 100_000
#: Most independent components for which tables are made: their matrix has the square of this many entries.
MOST_COMPONENTS = 5_000


class DecompositionError(ValueError):
    """A tensor, part, weight, channel or basis that does not fit; the message says what would."""


@dataclass(frozen=True, eq=False)
class Decomposition:
    """A symmetry class of Cartesian tensors as a sum of natural tensors; made by :func:`decompose`.

    Channel (l, q) is the q-th copy of weight l.  In the basis "orthonormal" the copies are orthonormal, and
    the sum of squares of all parts is the squared Frobenius norm of the tensor's projection on the class.  In
    the basis "closed" they are the natural tensors that stand in the closed form that ``print`` shows.

    Attributes:
        symmetry: The index symmetry.
        parity: "polar" or "axial".
        symbol: Letter of the tensor in formulas.
    """

    symmetry: IndexSymmetry
    parity: str
    symbol: str = "T"

    @property
    def rank(self) -> int:
        """Rank n of the tensor."""
        return self.symmetry.rank

    @cached_property
    def signature(self) -> dict[int, int]:
        """{weight: multiplicity}, ascending in weight; empty for a contradictory symmetry."""
        return multiplicities(self.symmetry)

    @cached_property
    def irreps(self) -> Irreps:
        """The parts with parity: (-1)^n for a polar tensor of rank n, one more sign for an axial one."""
        parity = (-1) ** self.rank * (1 if self.parity == "polar" else -1)
        return Irreps(tuple((count, Irrep(weight, parity)) for weight, count in self.signature.items()))

    @property
    def dimension(self) -> int:
        """Number of independent components."""
        return self.irreps.dimension

    def closed_form(self, weight: int) -> ClosedForm:
        """The embeddings of a weight as words in delta and epsilon, with Gram matrix and dual.

        Raises:
            DecompositionError: The weight does not occur.
        """
        self._check_weight(weight)
        return closed_form(self.symmetry, weight, self.signature[weight])

    def formula(self, l: int, q: int = 0) -> display.ChannelFormula:  # noqa: E741 - the field's letter
        """How channel (l, q) of the basis "closed" enters the tensor, and how to get it back.

        Args:
            l: Weight.
            q: Which of its copies.

        Returns:
            A formula with ``str``, ``latex()`` and ``sympy()``.

        Raises:
            DecompositionError: There is no such channel.
        """
        self._check_channel(l, q)
        return display.ChannelFormula(self.symbol, self.symmetry.letters, self.closed_form(l), q)

    def extract(self, tensor, basis: str = "orthonormal") -> dict:
        """The natural parts of a tensor.

        What violates the index symmetry is projected out first.

        Args:
            tensor: [..., 3, ..., 3] with n trailing axes: NumPy, Torch (dtype, device and gradients kept), a
                SymPy array, or nested lists of Fractions, Surds or floats.
            basis: "orthonormal" or "closed".

        Returns:
            {l: [..., multiplicity, 2l+1]} in the packed natural basis, of the tensor's kind (object arrays of
            exact numbers for Fractions).

        Raises:
            DecompositionError: The trailing axes are not n axes of length 3, or the basis has another name.
        """
        _check_basis(basis)
        kind = kind_of(tensor)
        array = as_array(tensor, kind)
        batch = self._batch_shape(array)
        flat = _inexact(array, kind).reshape(batch + (3**self.rank,))
        return {
            weight: finished(part, kind)
            for weight, part in self._map(basis).extract(flat, kind, basis).items()
        }

    def embed(self, parts: Mapping, basis: str = "orthonormal"):
        """The tensor that has the given natural parts; the inverse of :meth:`extract` on the symmetry class.

        Args:
            parts: {l: [..., multiplicity, 2l+1]}, all of one kind; weights left out count as zero.
            basis: The basis of the parts, "orthonormal" or "closed".

        Returns:
            [..., 3, ..., 3] with n trailing axes.

        Raises:
            DecompositionError: A weight does not occur, or a part has the wrong shape.
        """
        _check_basis(basis)
        kind, arrays, batch = self._check_parts(parts)
        if not arrays:
            return np.zeros((3,) * self.rank)
        flat = self._map(basis).embed(arrays, batch, kind, basis)
        return finished(flat.reshape(batch + (3,) * self.rank), kind)

    def project(self, tensor, l: int, q: int | None = None, basis: str = "orthonormal"):  # noqa: E741
        """The piece of a tensor that lies in one channel, or in all copies of one weight.

        Args:
            tensor: As for :meth:`extract`.
            l: Weight.
            q: Which copy; None for all of them together, which does not depend on the basis.
            basis: The basis whose q-th copy is meant: an orthogonal projection for "orthonormal", an oblique
                one (along the other terms of the closed form) for "closed".

        Returns:
            A tensor of the same shape and kind.

        Raises:
            DecompositionError: There is no such channel.
        """
        self._check_channel(l, 0 if q is None else q)
        part = self.extract(tensor, basis)[l]
        if q is not None:
            kind = kind_of(part)
            kept = [k == q for k in range(self.signature[l])]
            if kind == "torch":
                import torch

                part = part * torch.tensor(kept, device=part.device)[:, None].to(part.dtype)
            else:
                part = finished(as_array(part, kind) * np.array(kept, dtype=int)[:, None], kind)
        return self.embed({l: part}, basis)

    def projector(self, l: int, q: int | None = None, basis: str = "orthonormal") -> np.ndarray:  # noqa: E741
        """The projector of :meth:`project` as an exact array, indices of the result first.

        Args:
            l: Weight.
            q: Which copy; None for all of them together.
            basis: The basis whose q-th copy is meant.

        Returns:
            Surds (rational ones), [3, ..., 3] with 2n axes; ``astype(float)`` makes numbers of them.

        Raises:
            DecompositionError: There is no such channel.
        """
        size = 3**self.rank
        units = np.eye(size, dtype=int).astype(object).reshape((size,) + (3,) * self.rank)
        columns = self.project(units * Surd(1), l, q, basis)
        return np.moveaxis(columns, 0, -1).reshape((3,) * (2 * self.rank))

    def latex(self) -> str:
        """The closed form in LaTeX."""
        return display.decomposition_latex(self)

    def _repr_latex_(self) -> str:
        return f"$$\n{self.latex()}\n$$"

    def __str__(self) -> str:
        return display.decomposition_text(self)

    def __repr__(self) -> str:
        return f"Decomposition('{self.symmetry}', parity='{self.parity}', irreps='{self.irreps}')"

    @property
    def construction(self) -> str:
        """How the orthonormal channels are made: "closed form", "parentage chains" or "null space".

        Closed form: the words in the order that ``print`` shows, made orthogonal one after the other.
            Parentage
        chains, for more than 4 indices without symmetry: :func:`cartensor.parentage.chains`.  Null space,
        where there are too many words: see :mod:`cartensor.symmetry_adapted`.
        """
        if not self.symmetry.generators and self.rank > LARGEST_GENERAL_RANK_IN_WORDS:
            return "parentage chains"
        words = sum(word_count(self.rank, weight) for weight in self.signature)
        return "closed form" if words <= MOST_WORDS else "null space"

    @cached_property
    def _component_map(self) -> ComponentMap:
        if self.dimension > MOST_COMPONENTS:
            raise DecompositionError(
                f"{self.symmetry} has {self.dimension} independent components; tables are made for "
                f"{MOST_COMPONENTS} at most (tensors without symmetry have no such limit in the "
                "orthonormal basis)"
            )
        components = Components.of(self.symmetry)
        rotated = RotatedComponents(components)

        def table(basis: str, weight: int) -> EmbeddingTable:
            if basis == "closed" or self.construction == "closed form":
                return table_of_words(self.closed_form(weight), components)
            return table_of_null_space(rotated, weight)

        return ComponentMap(components, tuple(self.signature), table)

    @cached_property
    def _chain_map(self) -> ChainMap:
        return ChainMap(self.rank)

    def _map(self, basis: str) -> ComponentMap | ChainMap:
        if basis == "orthonormal" and self.construction == "parentage chains":
            return self._chain_map
        return self._component_map

    def _batch_shape(self, array) -> tuple[int, ...]:
        shape = tuple(array.shape)
        split = len(shape) - self.rank
        if split < 0 or shape[split:] != (3,) * self.rank:
            wanted = ", ".join(("...",) + ("3",) * self.rank)
            raise DecompositionError(
                f"a tensor {self.symbol}_{self.symmetry.letters} has the shape ({wanted}), got {shape}"
            )
        return shape[:split]

    def _check_parts(self, parts: Mapping) -> tuple[str, dict, tuple[int, ...]]:
        if not isinstance(parts, Mapping):
            raise DecompositionError(f"parts are a dictionary {{weight: array}}, got {type(parts).__name__}")
        for weight in parts:
            self._check_weight(weight)
        kinds = {kind_of(part) for part in parts.values()} or {"numpy"}
        if len(kinds) > 1:
            raise DecompositionError(f"all parts must be of one kind, got {' and '.join(sorted(kinds))}")
        (kind,) = kinds
        arrays = {weight: as_array(part, kind) for weight, part in parts.items()}
        batch: tuple[int, ...] = ()
        for weight, array in arrays.items():
            shape = tuple(array.shape)
            wanted = (self.signature[weight], 2 * weight + 1)
            if shape[-2:] != wanted:
                raise DecompositionError(
                    f"the part of weight {weight} has the shape (..., {wanted[0]}, {wanted[1]}), got {shape}"
                )
            try:
                batch = np.broadcast_shapes(batch, shape[:-2])
            except ValueError:
                raise DecompositionError(
                    f"the leading axes {shape[:-2]} of the part of weight {weight} do not fit "
                    f"those of the others, {batch}"
                ) from None
        return kind, _broadcast(arrays, batch, kind), batch

    def _check_weight(self, weight: int) -> None:
        if weight not in self.signature:
            present = ", ".join(map(str, self.signature)) or "none: only the zero tensor has this symmetry"
            raise DecompositionError(
                f"weight {weight!r} does not occur in {self.symmetry}; weights that do: {present}"
            )

    def _check_channel(self, weight: int, channel: int) -> None:
        self._check_weight(weight)
        count = self.signature[weight]
        if channel not in range(count):
            raise DecompositionError(
                f"weight {weight} occurs {count} time{'s' * (count > 1)} in {self.symmetry}: "
                f"q is 0{f' to {count - 1}' if count > 1 else ''}, got {channel!r}"
            )


def decompose(symmetry, parity: str | None = None, symbol: str | None = None) -> Decomposition:
    """Decompose the tensors of an index symmetry into natural tensors.

    Args:
        symmetry: A text such as "ijkl=jikl=klij", an :class:`IndexSymmetry`, or an entry of the catalogue.
        parity: "polar" (the default) or "axial", one more sign under inversion; a catalogue entry brings its
            own.
        symbol: Letter of the tensor in formulas; "T" unless a catalogue entry says otherwise.

    Returns:
        The decomposition; the same object for the same arguments.

    Raises:
        IndexSymmetryError: The text is not a symmetry; the message points at the character.
        DecompositionError: The parity has another name.
    """
    if not isinstance(symmetry, (str, IndexSymmetry)) and hasattr(symmetry, "symmetry"):
        parity = parity or symmetry.parity
        symbol = symbol or symmetry.symbol
        symmetry = symmetry.symmetry
    parity = parity or "polar"
    if parity not in PARITIES:
        raise DecompositionError(f"parity is 'polar' or 'axial', got {parity!r}")
    group = as_index_symmetry(symmetry)
    return _decomposition(group.letters, group.generators, parity, symbol or "T")


@lru_cache(maxsize=128)
def _decomposition(letters: str, generators: tuple, parity: str, symbol: str) -> Decomposition:
    return Decomposition(IndexSymmetry(letters, generators), parity, symbol)


def _check_basis(basis: str) -> None:
    if basis not in BASES:
        raise DecompositionError(f"basis is 'orthonormal' or 'closed', got {basis!r}")


def _inexact(array, kind: str):
    """A floating or complex array, made of integers where needed; exact kinds as they are."""
    if kind == "torch":
        return array if array.is_floating_point() or array.is_complex() else array.double()
    return array


def _broadcast(arrays: dict, batch: tuple[int, ...], kind: str) -> dict:
    """Parts with all leading axes spelt out."""
    if kind == "torch":
        return {
            weight: _inexact(array, kind).expand(batch + tuple(array.shape[-2:]))
            for weight, array in arrays.items()
        }
    return {weight: np.broadcast_to(array, batch + array.shape[-2:]) for weight, array in arrays.items()}
