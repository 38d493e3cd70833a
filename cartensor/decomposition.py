"""The decomposition of a physical tensor into natural tensors: the object that people hold.

>>> from cartensor import decompose
>>> elasticity = decompose("ijkl=jikl=klij")
>>> str(elasticity.irreps), elasticity.dimension
('2x0e+2x2e+1x4e', 21)

Torch and SymPy are touched only where a tensor of theirs is handed in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import prod

from cartensor import display, table_json
from cartensor.cards import Card, Shown
from cartensor.chain_map import ChainChannels, ChainMap
from cartensor.chain_symmetry import symmetric_map
from cartensor.characters import multiplicities
from cartensor.closed_form import ClosedForm, closed_form
from cartensor.component_map import ComponentMap
from cartensor.components import Components
from cartensor.embedding_table import EmbeddingTable, table_of_words
from cartensor.index_irreps import VECTOR, index_irreps
from cartensor.index_symmetry import IndexSymmetry
from cartensor.irreps import Irrep, Irreps
from cartensor.isotropic import word_count
from cartensor.lazy_numpy import np
from cartensor.operands import as_array, finished, kind_of
from cartensor.parts import DecompositionError, checked_parts, floating
from cartensor.surd import Surd
from cartensor.symmetry_adapted import RotatedComponents, table_of_null_space
from cartensor.tensor_names import as_index_symmetry, check_symbol, chosen, named_tensor
from cartensor.time_reversal import BEHAVIOURS, check_behaviour

BASES = ("orthonormal", "closed")
PARITIES = ("polar", "axial")


#: Classes whose tables take more multiplications to make are decomposed along parentage chains.
LARGEST_TABLE_COST = 500_000
#: Classes with more words are decomposed by null spaces.
MOST_WORDS = 100_000
#: Most independent components for which closed parts are computed; their matrix has the square of entries.
MOST_COMPONENTS = 2_500


@dataclass(frozen=True, eq=False)
class Decomposition(Shown):
    """A symmetry class of Cartesian tensors as a sum of natural tensors; made by :func:`decompose`.

    Channel (l, q) is the q-th copy of weight l.  In the basis "orthonormal" the copies are orthonormal, and
    the sum of squares of all parts is the squared Frobenius norm of the tensor's projection on the class.  In
    the basis "closed" they are the natural tensors that stand in the closed form that ``print`` shows.

    Attributes:
        symmetry: The index symmetry.
        parity: "polar" or "axial".
        symbol: Letter of the tensor in formulas.
        indices: What each index stands for.
        zero_weights: Weights that are left out although the index symmetry allows them, such as the trace of
            an electric field gradient.
        time_reversal: "even" or "odd" under time reversal.

    >>> import cartensor as ct
    >>> general = ct.decompose("ij")
    >>> general.signature, general.extract([[1.0, 2.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])[0].round(3).tolist()
    ({0: 1, 1: 1, 2: 1}, [[1.732]])
    """

    symmetry: IndexSymmetry
    parity: str
    symbol: str
    indices: tuple[Irrep, ...]
    zero_weights: tuple[int, ...] = ()
    time_reversal: str = "even"

    @property
    def rank(self) -> int:
        """Rank n of the tensor."""
        return self.symmetry.rank

    @property
    def signature(self) -> dict[int, int]:
        """{weight: multiplicity}, ascending in weight; empty for a contradictory symmetry."""
        return dict(self._signature)

    @cached_property
    def _signature(self) -> dict[int, int]:
        counts = multiplicities(self.symmetry, self._index_weights)
        return {weight: count for weight, count in counts.items() if weight not in self.zero_weights}

    @cached_property
    def irreps(self) -> Irreps:
        """The parts with parity: (-1)^n for a polar tensor of rank n, one more sign for an axial one.

        The sign under time reversal is the tensor's own times those of the indices.
        """
        parity = prod(index.parity for index in self.indices) * (1 if self.parity == "polar" else -1)
        reversal = prod(index.time_reversal for index in self.indices) * BEHAVIOURS[self.time_reversal]
        return Irreps(tuple((count, Irrep(weight, parity, reversal)) for weight, count in self.signature.items()))

    @property
    def dimension(self) -> int:
        """Number of independent components."""
        return self.irreps.dimension

    @property
    def is_cartesian(self) -> bool:
        """Whether all indices are vectors, so that there are closed forms in delta and epsilon."""
        return all(index.weight == 1 for index in self.indices)

    @property
    def shape(self) -> tuple[int, ...]:
        """Lengths of the tensor's axes: 3 for a vector, 2l+1 for an index of weight l."""
        return tuple(index.dimension for index in self.indices)

    def closed_form(self, weight: int) -> ClosedForm:
        """The embeddings of a weight as words in delta and epsilon, with Gram matrix and dual.

        Raises:
            DecompositionError: The weight does not occur, or an index is not a vector.
        """
        self._check_weight(weight)
        self._check_basis("closed")
        return closed_form(self.symmetry, weight, self.signature[weight])

    def formula(self, l: int, q: int = 0) -> display.ChannelFormula:
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
            tensor: [..., 3, ..., 3] with n trailing axes (``shape``): NumPy, Torch (dtype, device and
                gradients kept), a SymPy array, or nested lists of Fractions, Surds or floats.
            basis: "orthonormal" or "closed".

        Returns:
            {l: [..., multiplicity, 2l+1]} in the packed natural basis, of the tensor's kind (object arrays of
            exact numbers for Fractions).

        Raises:
            DecompositionError: The trailing axes are not n axes of length 3, or the basis has another name.
        """
        self._check_basis(basis)
        kind = kind_of(tensor)
        array = as_array(tensor, kind)
        batch = self._batch_shape(array)
        flat = floating(array, kind).reshape(batch + (prod(self.shape),))
        return {weight: finished(part, kind) for weight, part in self._map(basis).extract(flat, kind, basis).items()}

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
        self._check_basis(basis)
        for weight in parts if isinstance(parts, Mapping) else ():
            self._check_weight(weight)
        kind, arrays, batch = checked_parts(parts, self.signature)
        if not arrays:
            return np.zeros(self.shape)
        flat = self._map(basis).embed(arrays, batch, kind, basis)
        return finished(flat.reshape(batch + self.shape), kind)

    def project(self, tensor, l: int, q: int | None = None, basis: str = "orthonormal"):
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

    def projector(self, l: int, q: int | None = None, basis: str = "orthonormal") -> np.ndarray:
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
        columns = self.project(self._units, l, q, basis)
        return np.moveaxis(columns, 0, -1).reshape(2 * self.shape)

    def matrix(self, l: int, basis: str = "orthonormal") -> np.ndarray:
        """The extraction of a weight as an exact array; for two indices of any weights, a coupling table.

        Args:
            l: Weight.
            basis: The basis of the parts.

        Returns:
            Surds, [multiplicity, 2l+1, ``*shape``]: to be contracted with the tensor.

        Raises:
            DecompositionError: The weight does not occur.
        """
        self._check_weight(l)
        columns = self.extract(self._units, basis)[l]
        return np.moveaxis(columns, 0, -1).reshape((self.signature[l], 2 * l + 1) + self.shape)

    @property
    def _units(self) -> np.ndarray:
        """All tensors with one component, which is 1, [size, *shape]."""
        size = prod(self.shape)
        return (np.eye(size, dtype=int).astype(object) * Surd(1)).reshape((size,) + self.shape)

    def latex(self) -> str:
        """The closed form in LaTeX."""
        return display.decomposition_latex(self)

    def to_json(self) -> str:
        """Symmetry, signs of parity, parts and closed form as JSON, rationals as texts; ``ct.read_table`` reads it.

        Raises:
            DisplayError: The closed form is too long to be written out.
        """
        return table_json.decomposition_json(self)

    def _card(self) -> Card:
        return display.decomposition_card(self)

    def __str__(self) -> str:
        return display.decomposition_text(self)

    def __reduce__(self):
        """Copies and pickles are the object that :func:`decompose` makes; tables are made again."""
        arguments = (self.symmetry.letters, self.symmetry.generators, self.parity, self.symbol, self.indices)
        return _decomposition, (*arguments, self.zero_weights, self.time_reversal)

    def __repr__(self) -> str:
        indices = "" if set(self.indices) <= {VECTOR} else f", indices={tuple(map(str, self.indices))}"
        odd = ", time_reversal='odd'" if self.time_reversal == "odd" else ""
        return f"Decomposition('{self.symmetry}', parity='{self.parity}'{odd}, irreps={str(self.irreps)!r}{indices})"

    @property
    def construction(self) -> str:
        """How the orthonormal channels are made: "closed form", "parentage chains" or "null space".

        - Closed form: the words in the order that ``print`` shows, made orthogonal one after the other.
        - Parentage chains, for large classes: :func:`cartensor.parentage.chains`, or with an index symmetry
          combinations of them, :mod:`cartensor.chain_symmetry`.
        - Null space, for large groups with many words or indices of other weights:
          :mod:`cartensor.symmetry_adapted`.
        """
        if not self.is_cartesian:
            return "null space"
        squares = sum(count**2 * (2 * weight + 1) for weight, count in self.signature.items())
        if squares * self.dimension > LARGEST_TABLE_COST:
            return "parentage chains"
        words = sum(word_count(self.rank, weight) for weight in self.signature)
        return "closed form" if words <= MOST_WORDS else "null space"

    @cached_property
    def _component_map(self) -> ComponentMap:
        if self.dimension > MOST_COMPONENTS:
            raise DecompositionError(
                f"closed parts are computed for {MOST_COMPONENTS} independent components at most, and "
                f"{self.symmetry} has {self.dimension}; the basis 'orthonormal' has no such limit"
            )
        components = Components.of(self.symmetry, self._index_weights)
        rotated = RotatedComponents(components)

        def table(basis: str, weight: int) -> EmbeddingTable:
            if basis == "closed" or self.construction == "closed form":
                return table_of_words(self.closed_form(weight), components)
            return table_of_null_space(rotated, weight)

        return ComponentMap(components, tuple(self.signature), table)

    @cached_property
    def _chain_map(self) -> ChainMap:
        if self.symmetry.generators:
            return symmetric_map(self.symmetry, self.signature)
        return ChainMap(self.rank, {weight: ChainChannels.chains(self.rank, weight) for weight in self.signature})

    def _map(self, basis: str) -> ComponentMap | ChainMap:
        if basis == "orthonormal" and self.construction == "parentage chains":
            return self._chain_map
        return self._component_map

    @property
    def _index_weights(self) -> tuple[int, ...]:
        return tuple(index.weight for index in self.indices)

    def _batch_shape(self, array) -> tuple[int, ...]:
        shape = tuple(array.shape)
        split = len(shape) - self.rank
        if split < 0 or shape[split:] != self.shape:
            wanted = ", ".join(("...", *map(str, self.shape)))
            raise DecompositionError(
                f"a tensor {self.symbol}_{self.symmetry.letters} has the shape ({wanted}), got {shape}"
            )
        return shape[:split]

    def _check_basis(self, basis: str) -> None:
        if basis not in BASES:
            raise DecompositionError(f"basis is 'orthonormal' or 'closed', got {basis!r}")
        if basis == "closed" and not self.is_cartesian:
            named = ", ".join(
                f"{letter} is {index}" for letter, index in zip(self.symmetry.letters, self.indices, strict=True)
            )
            raise DecompositionError(f"closed forms need vectors as indices; here {named}")

    def _check_weight(self, weight: int) -> None:
        if weight not in self.signature:
            present = ", ".join(map(str, self.signature)) or "none: only the zero tensor has this symmetry"
            raise DecompositionError(f"weight {weight!r} does not occur in {self.symmetry}; weights that do: {present}")

    def _check_channel(self, weight: int, channel: int) -> None:
        self._check_weight(weight)
        count = self.signature[weight]
        if channel not in range(count):
            raise DecompositionError(
                f"weight {weight} occurs {count} time{'s' * (count > 1)} in {self.symmetry}: "
                f"q is 0{f' to {count - 1}' if count > 1 else ''}, got {channel!r}"
            )


def decompose(
    symmetry,
    parity: str | None = None,
    symbol: str | None = None,
    indices=None,
    time_reversal: str | None = None,
) -> Decomposition:
    """Decompose the tensors of an index symmetry into natural tensors.

    Args:
        symmetry: A text such as "ijkl=jikl=klij", a name of the catalogue such as "elasticity", an
            :class:`IndexSymmetry`, or an entry of the catalogue.
        parity: "polar" (the default) or "axial", one more sign under inversion; a catalogue entry brings its
            own.
        symbol: Letter of the tensor in formulas; "T" unless a catalogue entry says otherwise.
        indices: What the indices stand for, polar vectors unless given: an irrep such as "1e" (an axial
            vector) or "2e" (a natural tensor of weight 2, whose axis has its packed components), or a weight,
            for all indices; a sequence of them; or {letter: irrep} for some.  "1e'" is an axial vector that is
            odd under time reversal, such as a magnetic field.
        time_reversal: "even" (the default) or "odd" under time reversal, one more sign; a catalogue entry brings
            its own.

    Returns:
        The decomposition; the same object for the same arguments.

    Raises:
        IndexSymmetryError: The text is neither a symmetry nor a name; the message says what is near.
        IndexIrrepsError: An index is no irrep, or the symmetry exchanges indices of different irreps.
        DecompositionError: The parity has another name.
        ValueError: The behaviour under time reversal has another name.

    >>> import cartensor as ct
    >>> str(ct.decompose("strain").irreps), str(ct.decompose("ij=-ji").irreps), str(ct.decompose("ij", indices="2e").irreps)
    ('1x0e+1x2e', '1x1e', '1x0e+1x1e+1x2e+1x3e+1x4e')
    """
    tensor = named_tensor(symmetry)
    symmetry = as_index_symmetry(tensor)
    parity = chosen(parity, tensor, "parity", "polar")
    if parity not in PARITIES:
        raise DecompositionError(f"parity is 'polar' or 'axial', got {parity!r}")
    return _decomposition(
        symmetry.letters,
        symmetry.generators,
        parity,
        check_symbol(chosen(symbol, tensor, "symbol", "T")),
        index_irreps(symmetry, indices),
        chosen(None, tensor, "zero_weights", ()),
        check_behaviour(chosen(time_reversal, tensor, "time_reversal", "even")),
    )


@lru_cache(maxsize=128)
def _decomposition(
    letters: str,
    generators: tuple,
    parity: str,
    symbol: str,
    indices: tuple[Irrep, ...],
    zero_weights: tuple[int, ...],
    time_reversal: str,
) -> Decomposition:
    return Decomposition(IndexSymmetry(letters, generators), parity, symbol, indices, zero_weights, time_reversal)
