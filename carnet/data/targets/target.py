"""Tensor targets: what a user says of a property tensor, and all that follows from it.

A target is named by its index symmetry; its parts, their order and number, and the ways between its full,
Voigt, Mandel and natural forms come from ``cartensor``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

import numpy as np
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    model_validator,
)

import cartensor
from carnet.data.labels import LabelName
from carnet.data.targets.symmetry import (
    ELASTIC,
    RANK_TWO,
    TargetPart,
    catalogue_entry,
    decomposition_of,
    paired_shape,
    parts_of,
)
from carnet.data.units import NUMBER, STRESS, conversion, has_dimension
from carnet.files.ranges import NonNegative, Positive
from cartensor import Decomposition

if TYPE_CHECKING:
    from torch import Tensor

    Array = np.ndarray | Tensor

# names that a model's results and a structure's labels have already
RESERVED_NAMES = ("energy", "energies", "forces", "stress", "virial")
Form = Literal["full", "voigt", "mandel", "natural"]
# what does not grow with the size of a structure: pressures, compliances, polarizations and pure numbers
INTENSIVE = (STRESS, (-1, 3), (0, -2, 1), NUMBER)


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
        voigt_order: order of the six pairs: "voigt" (xx yy zz yz xz xy), "vasp" (xx yy zz xy yz xz) or
            "abaqus" (xx yy zz xy xz yz).
        index_order: the letters of the symmetry in the order in which files nest a full tensor's indices,
            such as "ji" for the transpose; not given: as in the symmetry.
        unit: unit of the target, in files and in results.
        label: its name in files; not given: its own name.
        file_unit: the unit in files where that is another one; both must then be known units.
        sign: -1 where files give the negative of the target.
        tolerance: by how much files may violate the symmetry, relative to the largest component; it is
            projected out.
        per: whether there is one tensor for each structure or for each atom; those of edges are not read.
        reduce: how a tensor of a structure is made of its atoms' shares; "auto": the mean for what is
            intensive (pressures, compliances, polarizations, pure numbers), else the sum.
        species: the elements that carry a tensor of each atom; not given: all.
        mask: name of the array that is true for the atoms whose tensors are labels.
        scale: "log": what is learnt is the logarithm of the tensor, which has to be a symmetric map and positive
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
    voigt_order: Literal["voigt", "vasp", "abaqus"] = "voigt"
    index_order: str | None = None
    unit: LabelName | None = None
    label: LabelName | None = None
    file_unit: LabelName | None = None
    sign: Literal[1, -1] = 1
    tolerance: NonNegative = 0.01
    per: Literal["structure", "atom", "edge"] = "structure"
    reduce: Literal["sum", "mean", "auto"] = "auto"
    species: Annotated[tuple[str, ...], BeforeValidator(_one_or_several)] | None = None
    mask: LabelName | None = None
    scale: Literal["log"] | None = None
    weight: NonNegative = 1.0
    kind: Literal["mse", "mae", "huber"] = "huber"
    delta: Positive = 1.0

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
        _check_index_order(self)  # and that there is such a symmetry
        if self.file_unit is not None:
            _check_file_unit(self)
        if self.per != "atom" and (self.species is not None or self.mask is not None):
            raise ValueError(f"target {self.name}: species and mask choose atoms, so they need per: atom")
        if self.species is not None:
            _check_species(self.species)
        if self.scale == "log" and not self.is_symmetric_map:
            raise ValueError(
                f"target {self.name}: scale: log is for polar symmetric tensors of rank 2 (ij=ji) and those of rank 4 that "
                f"map such tensors to one another (ijkl=jikl=klij), not {self.parity} {self.symmetry}"
            )
        return self

    @property
    def decomposition(self) -> Decomposition:
        """The symmetry class as a sum of natural tensors."""
        return decomposition_of(self.symmetry, self.parity)

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
        return parts_of(self.symmetry, self.parity)

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
        is_intensive = unit in ("1", "%") or any(has_dimension(unit or "", kind) for kind in INTENSIVE)
        return "mean" if is_intensive else "sum"

    @property
    def file_factor(self) -> float:
        """What the numbers of files are multiplied by to be the target in its unit."""
        return self.sign * (1.0 if self.file_unit is None else conversion(self.file_unit, self.unit))

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
                part.weight: natural[..., part.columns].reshape(*natural.shape[:-1], part.copies, 2 * part.weight + 1)
                for part in self.parts
            }
        )

    @property
    def is_symmetric_map(self) -> bool:
        """Whether it maps vectors, or symmetric tensors, symmetrically to such, so that it can have a logarithm.

        These are ij=ji and the class of the elastic stiffness, ijkl=jikl=klij, both polar.
        """
        if self.parity != "polar" or {2: RANK_TWO, 4: ELASTIC}.get(self.rank) != self.decomposition.signature:
            return False
        return self.rank == 2 or self.form_shape("mandel") == (6, 6)

    def matrix(self, natural: Array) -> Array:
        """The matrices [..., 3, 3] or [..., 6, 6] of symmetric maps with natural parts [..., dimension], NumPy or Torch.

        Those of rank 4 are in Mandel's notation, whose basis of the symmetric tensors is orthonormal: products, eigenvalues
        and functions of these matrices are those of the maps.
        """
        return self.full(natural) if self.rank == 2 else self.in_form(natural, "mandel")

    def of_matrix(self, matrix: Array) -> Array:
        """The inverse of ``matrix``."""
        return self.natural(matrix if self.rank == 2 else self.from_form(matrix, "mandel"))

    def form_shape(self, form: Form | None = None) -> tuple[int, ...]:
        """Shape of one tensor in a form, that of files unless another is named."""
        form = self.form if form is None else form
        if form == "natural":
            return (self.dimension,)
        if form == "full":
            return (3,) * self.rank
        return paired_shape(self.symmetry, self.parity)

    def from_form(self, array: Array, form: Form | None = None) -> Array:
        """Full tensors [..., 3, ..., 3] of tensors [..., *form_shape] in a form, as files have them."""
        form = self.form if form is None else form
        if form == "natural":
            return self.full(array)
        if form == "voigt":
            return cartensor.from_voigt(array, self.symmetry, self.voigt, self.voigt_order)
        if form == "mandel":
            return cartensor.from_mandel(array, self.symmetry, self.voigt_order)
        return self._with_indices(array, [self._file_letters.index(letter) for letter in self.letters])

    def in_form(self, natural: Array, form: Form | None = None) -> Array:
        """Tensors [..., *form_shape] in a form, as files have them, of natural parts [..., dimension]."""
        form = self.form if form is None else form
        if form == "natural":
            return natural
        if form == "voigt":
            return cartensor.to_voigt(self.full(natural), self.symmetry, self.voigt, self.voigt_order)
        if form == "mandel":
            return cartensor.to_mandel(self.full(natural), self.symmetry, self.voigt_order)
        order = [self.letters.index(letter) for letter in self._file_letters]
        return self._with_indices(self.full(natural), order)

    @property
    def letters(self) -> str:
        """The indices of the full tensor."""
        return self.decomposition.symmetry.letters

    @property
    def _file_letters(self) -> str:
        return self.letters if self.index_order is None else self.index_order

    def _with_indices(self, full: Array, order: Sequence[int]) -> Array:
        """Full tensors with their indices in another order."""
        if list(order) == sorted(order):
            return full
        batch = full.ndim - self.rank
        axes = (*range(batch), *(batch + axis for axis in order))
        return full.transpose(axes) if isinstance(full, np.ndarray) else full.permute(axes)


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


def _check_index_order(target: TargetConfig) -> None:
    order, letters = target.index_order, target.letters
    if order is not None and sorted(order) != sorted(letters):
        raise ValueError(f"index_order: expected the letters {letters!r} in some order, got {order!r}")
    if order is not None and target.form != "full":
        raise ValueError(f"index_order: is for the full form of a tensor, but the form is {target.form}")


def _check_file_unit(target: TargetConfig) -> None:
    if target.unit is None:
        raise ValueError(f"target {target.name}: file_unit is given, but no unit to convert to")
    conversion(target.file_unit, target.unit)


def _check_species(species: Iterable[str]) -> None:
    from ase.data import atomic_numbers

    for symbol in species:
        if not atomic_numbers.get(symbol):
            raise ValueError(f"species: {symbol!r} is no chemical symbol")


def _joined(arrays: Sequence[Array]) -> Array:
    if isinstance(arrays[0], np.ndarray):
        return np.concatenate(arrays, axis=-1)
    import torch

    return torch.cat(list(arrays), dim=-1)
