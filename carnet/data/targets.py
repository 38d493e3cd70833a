"""Tensor targets: what a user says of a property tensor, and all that follows from it.

A target is named by its index symmetry; its parts, their order and number, and the ways between its full,
Voigt, Mandel and natural forms come from ``cartensor``. Imports pydantic, NumPy and cartensor.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Literal

import numpy as np
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    NonNegativeFloat,
    PositiveFloat,
    model_validator,
)

import cartensor
from carnet.data.labels import LabelName
from carnet.errors import nearest
from cartensor import Decomposition, PhysicalTensor

if TYPE_CHECKING:
    from torch import Tensor

    Array = np.ndarray | Tensor

# short names of the index symmetries that have no "=": "" and "i"
SHORT_NAMES = {"scalar": "", "vector": "i"}
# names that a model's results and a structure's labels have already
RESERVED_NAMES = ("energy", "energies", "forces", "stress", "virial")
Form = Literal["full", "voigt", "mandel", "natural"]
PRESSURES = ("Pa", "Pascal", "kPa", "MPa", "GPa", "TPa", "bar", "kbar", "Mbar", "atm")
PURE_NUMBERS = ("1", "ppm", "ppb", "%")


@dataclass(frozen=True)
class TargetPart:
    """The natural tensors of one weight in a target, and where they stand among its components.

    Attributes:
        weight: l.
        parity: 1 or -1 under inversion.
        copies: how many natural tensors of this weight the target has.
        start: first of its (2l+1) * copies components, copy after copy.
    """

    weight: int
    parity: int
    copies: int
    start: int

    @property
    def stop(self) -> int:
        return self.start + self.copies * (2 * self.weight + 1)

    @property
    def columns(self) -> slice:
        """Its place among the components of the target."""
        return slice(self.start, self.stop)

    @property
    def name(self) -> str:
        """As it is written: "0e", "2x2e"."""
        irrep = f"{self.weight}{'e' if self.parity > 0 else 'o'}"
        return irrep if self.copies == 1 else f"{self.copies}x{irrep}"


def _one_or_several(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


class TargetConfig(BaseModel):
    """A tensor target: its symmetry, how files give it, and its term of the loss.

    Everywhere but in files, a target is given by its natural parts [rows, dimension]: the parts by ascending
    weight, the copies of a weight one after the other, in an orthonormal basis, so that the sum of their
    squares is the squared Frobenius norm of the tensor.

    Attributes:
        name: name of the target.
        symmetry: index symmetry such as "ijkl=jikl=klij" or "ij", a name of cartensor's catalogue such as
            "elastic stiffness", "scalar" or "vector".
        parity: "polar" or "axial" (one more sign under inversion); not given: the catalogue's, else polar.
        form: how files give it: every component row by row, flat or nested ("full"), symmetric pairs of
            indices as one index ("voigt", "mandel"), or natural parts.
        voigt: whether Voigt components with two different indices carry a factor 2 ("strain") or not
            ("stress"); not given: the catalogue's convention, else "stress".
        unit: unit of the target, in files and in results.
        label: its name in files; not given: its own name.
        file_unit: the unit in files where that is another one.
        sign: -1 where files give the negative of the target.
        per: whether there is one tensor for each structure, atom or edge.
        reduce: how a tensor of a structure is made of its atoms' shares; "auto": the mean for pressures and
            pure numbers, else the sum.
        species: the elements that carry a tensor of each atom; not given: all.
        mask: name of the array that is true for the atoms whose tensors are labels.
        scale: "log": what is learnt is the logarithm of the tensor, which has to be symmetric and positive
            definite.
        weight: factor of its term of the loss; 0 leaves it out.
        kind: of the term: "mse", "mae" or "huber", in the natural parts, each over its scale.
        delta: error over scale at which "huber" turns.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    name: LabelName
    symmetry: str
    parity: Literal["polar", "axial"] = "polar"
    form: Form = "full"
    voigt: Literal["stress", "strain"] | None = None
    unit: LabelName | None = None
    label: LabelName | None = None
    file_unit: LabelName | None = None
    sign: Literal[1, -1] = 1
    per: Literal["structure", "atom", "edge"] = "structure"
    reduce: Literal["sum", "mean", "auto"] = "auto"
    species: Annotated[tuple[str, ...], BeforeValidator(_one_or_several)] | None = None
    mask: LabelName | None = None
    scale: Literal["log"] | None = None
    weight: NonNegativeFloat = 1.0
    kind: Literal["mse", "mae", "huber"] = "huber"
    delta: PositiveFloat = 1.0

    @model_validator(mode="before")
    @classmethod
    def _parity_of_the_catalogue(cls, values: Any) -> Any:
        if isinstance(values, dict) and values.get("parity") is None:
            entry = catalogue_entry(values.get("symmetry"))
            return {**values, "parity": "polar" if entry is None else entry.parity}
        return values

    @model_validator(mode="after")
    def _consistent(self) -> TargetConfig:
        _check_name(self.name)
        _check_symmetry(self.symmetry, self.decomposition)
        if self.per != "atom" and (self.species is not None or self.mask is not None):
            raise ValueError(f"target {self.name}: species and mask choose atoms, so they need per: atom")
        if self.species is not None:
            _check_species(self.species)
        is_symmetric = self.rank == 2 and self.decomposition.signature == {0: 1, 2: 1}
        if self.scale == "log" and not (is_symmetric and self.parity == "polar"):
            raise ValueError(
                f"target {self.name}: scale: log is for polar symmetric tensors of rank 2 (ij=ji), not "
                f"{self.parity} {self.symmetry}"
            )
        return self

    @property
    def decomposition(self) -> Decomposition:
        """The symmetry class as a sum of natural tensors."""
        return _decomposition(self.symmetry, self.parity)

    @property
    def dimension(self) -> int:
        """Number of natural components."""
        return self.decomposition.dimension

    @property
    def rank(self) -> int:
        """Number of indices of the full tensor."""
        return self.decomposition.rank

    @property
    def parts(self) -> tuple[TargetPart, ...]:
        """The natural parts in their order."""
        return _parts(self.symmetry, self.parity)

    @property
    def label_name(self) -> str:
        """The name under which files have it."""
        return self.name if self.label is None else self.label

    @property
    def atomic_numbers(self) -> tuple[int, ...] | None:
        """Of the elements that carry it, ascending; None for all."""
        from ase.data import atomic_numbers

        return None if self.species is None else tuple(sorted(atomic_numbers[s] for s in self.species))

    @property
    def reduction(self) -> Literal["sum", "mean"]:
        """How a tensor of a structure is made of its atoms' shares."""
        if self.reduce != "auto":
            return self.reduce
        entry = catalogue_entry(self.symmetry)
        unit = self.unit if self.unit is not None or entry is None else entry.unit
        return "mean" if unit in PRESSURES or unit in PURE_NUMBERS else "sum"

    def natural(self, full: Array) -> Array:
        """The natural parts [..., dimension] of full tensors [..., 3, ..., 3], NumPy or Torch.

        What violates the symmetry is projected out.
        """
        parts = self.decomposition.extract(full)
        batch = full.shape[: full.ndim - self.rank]
        flat = [parts[part.weight].reshape(*batch, -1) for part in self.parts]
        return _joined(flat)

    def full(self, natural: Array) -> Array:
        """The full tensors [..., 3, ..., 3] of natural parts [..., dimension], NumPy or Torch."""
        return self.decomposition.embed(
            {
                part.weight: natural[..., part.columns].reshape(
                    *natural.shape[:-1], part.copies, 2 * part.weight + 1
                )
                for part in self.parts
            }
        )

    def in_voigt(self, natural: Array) -> Array:
        """Tensors with each symmetric pair of indices as one Voigt index, of natural parts [..., dimension]."""
        return cartensor.to_voigt(self.full(natural), self._notation, self.voigt)

    def in_mandel(self, natural: Array) -> Array:
        """Likewise in Mandel notation."""
        return cartensor.to_mandel(self.full(natural), self._notation)

    @property
    def _notation(self) -> PhysicalTensor | str:
        entry = catalogue_entry(self.symmetry)
        return entry if entry is not None else _index_text(self.symmetry)

    def form_shape(self, form: Form | None = None) -> tuple[int, ...]:
        """Shape of one tensor in a form, that of files unless another is named."""
        form = self.form if form is None else form
        if form == "natural":
            return (self.dimension,)
        if form == "full":
            return (3,) * self.rank
        return self.in_mandel(np.zeros(self.dimension)).shape

    def from_form(self, array: Array, form: Form | None = None) -> Array:
        """Full tensors [..., 3, ..., 3] of tensors [..., *form_shape] in a form."""
        form = self.form if form is None else form
        if form == "natural":
            return self.full(array)
        if form == "voigt":
            return cartensor.from_voigt(array, self._notation, self.voigt)
        return cartensor.from_mandel(array, self._notation) if form == "mandel" else array

    def in_form(self, natural: Array, form: Form | None = None) -> Array:
        """Tensors [..., *form_shape] in a form, of natural parts [..., dimension]."""
        form = self.form if form is None else form
        if form == "natural":
            return natural
        return {"full": self.full, "voigt": self.in_voigt, "mandel": self.in_mandel}[form](natural)


def catalogue_entry(symmetry: Any) -> PhysicalTensor | None:
    """The entry of cartensor's catalogue that a symmetry names; None for a text of indices."""
    return cartensor.catalogue[symmetry] if symmetry in cartensor.catalogue else None


def check_names(targets: Sequence[TargetConfig]) -> None:
    """No two targets may have one name.

    Raises:
        ValueError: names the target.
    """
    names = [target.name for target in targets]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"two targets are called {name!r}; a target is told by its name")


def _check_name(name: str) -> None:
    if not name.isidentifier():
        raise ValueError(
            f"a target's name is made of letters, digits and underscores, not {name!r}; give the name that "
            "files have as label"
        )
    if name in RESERVED_NAMES:
        raise ValueError(
            f"a target cannot be called {name!r}, which is a label of its own (data.labels); give it another "
            f"name, and label: {name} where files call it so"
        )


def _check_symmetry(symmetry: str, decomposition: Decomposition) -> None:
    if not decomposition.dimension:
        raise ValueError(f"symmetry {symmetry!r}: only the zero tensor has it")


def _check_species(species: Iterable[str]) -> None:
    from ase.data import atomic_numbers

    for symbol in species:
        if not atomic_numbers.get(symbol):
            raise ValueError(f"species: {symbol!r} is no chemical symbol")


def _index_text(symmetry: str) -> str:
    return SHORT_NAMES.get(symmetry.strip().lower(), symmetry)


@lru_cache(maxsize=128)
def _decomposition(symmetry: str, parity: str) -> Decomposition:
    entry = catalogue_entry(symmetry)
    try:
        return cartensor.decompose(_index_text(symmetry) if entry is None else entry, parity)
    except cartensor.IndexSymmetryError as error:
        # one word is more likely a misspelt name than a row of indices
        known = nearest(symmetry, (*SHORT_NAMES, *cartensor.catalogue)) if "=" not in symmetry else None
        hint = f"\nDid you mean {known!r}?" if known else ""
        raise ValueError(f"symmetry: neither an index symmetry nor a name of the catalogue: {error}{hint}") from None


@lru_cache(maxsize=128)
def _parts(symmetry: str, parity: str) -> tuple[TargetPart, ...]:
    parts, start = [], 0
    for copies, irrep in _decomposition(symmetry, parity).irreps:
        parts.append(TargetPart(irrep.weight, irrep.parity, copies, start))
        start = parts[-1].stop
    return tuple(parts)


def _joined(arrays: Sequence[Array]) -> Array:
    if isinstance(arrays[0], np.ndarray):
        return np.concatenate(arrays, axis=-1)
    import torch

    return torch.cat(list(arrays), dim=-1)
