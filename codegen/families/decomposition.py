"""Decompose and reconstruct: a full Cartesian tensor of any index symmetry to its packed natural parts, and back.

Components that the symmetry makes equal are summed first (or written last), so that the exact coefficients stand between
independent components and parts only. Both maps are linear, and each is the gradient of the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np

import cartensor as ct
from cartensor.components import Components
from cartensor.decomposition import PARITIES
from cartensor.surd import Surd
from cartensor.tensor_names import named_tensor
from codegen.families.spec import FormSpec, SpecError, require, whole_number
from codegen.form import Definition, Form, Operand, collect

LETTERS = "ijklmnopqrstuvwxyz"
"""Names of the indices in a spec's text: ab=ba and ij=ji are one kernel."""

MOST_COMPONENTS = 200
"""Independent components above which straight-line code is refused: it would take minutes to compile."""


def check_channel_count(text: str) -> int:
    """A channel count; ``none`` or 0 where there is no channel axis.

    Raises:
        ValueError: it is neither.
    """
    return 0 if text == "none" else whole_number(text)


def _canonical_name(name: str) -> str:
    """A catalogue entry's name as one word."""
    return name.replace(" ", "_").replace("-", "_").lower()


@dataclass(frozen=True)
class _TensorMap(FormSpec):
    """What both families have in common.

    Attributes:
        tensor: an index symmetry such as ``ijkl=jikl=klij``, or a name of ``cartensor.catalogue`` with underscores for
            spaces; kept with the letters i, j, k, ... or as the entry's full name.
        parity: polar or axial: the parity of the parts (the numbers do not depend on it). A catalogue entry brings its own.
        channels: length of a channel axis, innermost; 0 where there is none.
    """

    tensor: str
    parity: str | None = None
    channels: int = 0

    converters = (str, str, check_channel_count)

    def __post_init__(self):
        tensor = self._named()
        entry = tensor if isinstance(tensor, ct.PhysicalTensor) else None
        object.__setattr__(
            self, "tensor", self._canonical_symmetry(tensor) if entry is None else _canonical_name(entry.name)
        )
        object.__setattr__(self, "parity", self.parity or (entry.parity if entry else PARITIES[0]))
        require(self, self.parity in PARITIES, f"parity must be {' or '.join(PARITIES)}, got {self.parity!r}")
        if entry is not None:
            require(self, self.parity == entry.parity, f"{entry.name} is {entry.parity}, not {self.parity}")
        require(self, self.channels >= 0, f"channels must be >= 0, got {self.channels}")
        dimension = self.decomposition.dimension
        require(self, dimension > 0, f"only the zero tensor has the symmetry {self.tensor}")
        require(
            self,
            dimension <= MOST_COMPONENTS,
            f"{self.tensor} has {dimension:,} independent components, and straight-line code is made for {MOST_COMPONENTS} "
            "at most; Decomposition.extract and embed have no such limit",
        )

    def _named(self) -> ct.PhysicalTensor | ct.IndexSymmetry:
        try:
            return named_tensor(self.tensor)
        except ct.IndexSymmetryError as error:
            near = ct.catalogue.nearest(self.tensor)
            hint = f"; in the catalogue, nearest: {', '.join(map(_canonical_name, near))}" if near else ""
            raise SpecError(f"{self.family}: {error}{hint}") from error

    def _canonical_symmetry(self, symmetry: ct.IndexSymmetry) -> str:
        require(self, 0 < symmetry.rank <= len(LETTERS), "a tensor has one index or more")
        return str(ct.IndexSymmetry(LETTERS[: symmetry.rank], symmetry.generators))

    @cached_property
    def decomposition(self) -> ct.Decomposition:
        """The decomposition that the kernel carries out, in its orthonormal basis."""
        return ct.decompose(self.tensor, self.parity)

    def _operands(self) -> tuple[Operand, Operand, Operand]:
        """The full tensor, its independent components and its natural parts."""
        channels = self.channels > 0
        sizes = {
            "tensor": 3**self.decomposition.rank,
            "independent": self._components.count,
            "natural": self.decomposition.dimension,
        }
        return tuple(Operand(name, size, "batch", channels, name) for name, size in sizes.items())

    @cached_property
    def _components(self) -> Components:
        return Components.of(self.decomposition.symmetry)

    def _orbits(self) -> list[tuple[int, int, int]]:
        """(position in the full tensor, independent component, sign) of all components that are not zero."""
        orbit, sign = self._components.orbit.tolist(), self._components.sign.tolist()
        return [(position, orbit[position], sign[position]) for position in range(len(orbit)) if sign[position]]

    def _coefficients(self) -> list[tuple[int, int, Surd]]:
        """(part component, independent component, exact coefficient): the parts of one unit tensor a component."""
        components = self._components
        places = np.unique(components.orbit, return_index=True)[1]
        places = places[components.sign[places] != 0]
        units = np.zeros((len(places), len(components.orbit)), dtype=object)
        units[np.arange(len(places)), places] = [Fraction(sign) for sign in components.sign[places].tolist()]
        parts = self.decomposition.extract(units.reshape(len(places), *self.decomposition.shape))
        table = np.concatenate([part.reshape(len(places), -1) for part in parts.values()], axis=1)
        numbers = components.orbit[places].tolist()
        return [(k, numbers[row], Surd(table[row, k])) for row, k in np.argwhere(table != 0).tolist()]


class Decompose(_TensorMap):
    """Full tensor [samples, 3^n (row-major), channels] -> natural parts [samples, dimension, channels].

    The parts stand one after the other as in ``Decomposition.extract``: weights ascending, their copies, 2l+1 packed
    components each, in the orthonormal basis. What violates the index symmetry is projected out.
    """

    family = "decompose"

    def form(self) -> Form:
        tensor, independent, natural = self._operands()
        sums: list[list] = [[] for _ in range(independent.components)]
        for position, component, sign in self._orbits():
            sums[component].append((Surd(sign), [("tensor", position)]))
        parts: list[list] = [[] for _ in range(natural.components)]
        for k, component, coefficient in self._coefficients():
            parts[k].append((coefficient, [("independent", component)]))
        definitions = (
            Definition(independent, tuple(collect(terms) for terms in sums)),
            Definition(natural, tuple(collect(terms) for terms in parts)),
        )
        return Form(self.family, self.channels or None, (tensor,), definitions, ("natural",))


class Reconstruct(_TensorMap):
    """Natural parts [samples, dimension, channels] -> full tensor [samples, 3^n (row-major), channels].

    The inverse of :class:`Decompose` on tensors that have the symmetry, and its transpose.
    """

    family = "reconstruct"

    def form(self) -> Form:
        tensor, independent, natural = self._operands()
        values: list[list] = [[] for _ in range(independent.components)]
        for k, component, coefficient in self._coefficients():
            values[component].append((coefficient, [("natural", k)]))
        entries: list[list] = [[] for _ in range(tensor.components)]
        for position, component, sign in self._orbits():
            entries[position].append((Surd(sign), [("independent", component)]))
        definitions = (
            Definition(independent, tuple(collect(terms) for terms in values)),
            Definition(tensor, tuple(collect(terms) for terms in entries)),
        )
        return Form(self.family, self.channels or None, (natural,), definitions, ("tensor",)).without_zeros()
