"""Reading tensor targets from the frames of a file, in every form, and checking them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from pydantic import ValidationError

from carnet.data.arrays import array_with_gaps, is_missing, numeric
from carnet.data.labels import LabelName
from carnet.data.reading.label_values import atom_mask, available_labels
from carnet.data.targets.target import Form, TargetConfig
from carnet.errors import InputError, listing, suggestion
from carnet.files.config_problems import StrictConfig
from carnet.files.ranges import NonNegative

if TYPE_CHECKING:
    from ase import Atoms

# a tensor this small beside those of the other frames is zero but for noise, whose symmetry says nothing
NEGLIGIBLE = 1e-3


class TargetLabel(StrictConfig):
    """How one file gives a target, where that differs from what is declared for all files.

    Attributes:
        label: its name in the file. For the other keys see `TargetConfig`.
    """

    label: LabelName | None = None
    form: Form | None = None
    voigt: Literal["stress", "strain"] | None = None
    voigt_order: Literal["voigt", "vasp", "abaqus"] | None = None
    index_order: str | None = None
    file_unit: LabelName | None = None
    sign: Literal[1, -1] | None = None
    tolerance: NonNegative | None = None
    mask: LabelName | None = None


def target_in_file(target: TargetConfig, own: TargetLabel, place: str) -> TargetConfig:
    """A target as a file gives it.

    Raises:
        InputError: what the file's entry says does not fit the target.
    """
    given = {name: value for name in own.model_fields_set if (value := getattr(own, name)) is not None}
    try:
        return TargetConfig(**{**target.model_dump(), **given})
    except ValidationError as error:
        message = error.errors()[0]["msg"].removeprefix("Value error, ")
        raise InputError(f"{place}: targets: {target.name}: {message}") from None


@dataclass(frozen=True)
class _Asymmetry:
    """How far a frame's label is from its symmetry.

    Attributes:
        message: what is said where that is too far.
        deviation: the largest one of a component.
        allowed: the part of the largest component that is tolerated.
        size: the largest component.
    """

    message: str
    deviation: float
    allowed: float
    size: float


class TargetReader:
    """Reads the targets of one file's frames; what can be judged in the end only is judged by `check`."""

    def __init__(
        self,
        targets: Sequence[TargetConfig],
        own: Mapping[str, TargetLabel | None] | None = None,
        place: str = "",
    ) -> None:
        """Settle how a file gives the targets.

        Args:
            targets: what is declared for all files.
            own: what the file's entry says, by the names of targets; None for one that the file lacks.
            place: the file, for messages.

        Raises:
            InputError: the entry names no target, or says what does not fit it.
        """
        own = own or {}
        for target in targets:
            if target.per == "edge":
                raise InputError(
                    f"target {target.name}: per: edge: tensors of pairs of atoms are not read; expected per: "
                    "structure or atom. Born charges and the diagonal blocks of a Hessian are per: atom with "
                    "symmetry: ij"
                )
        names = [target.name for target in targets]
        for name in own:
            if name not in names:
                raise InputError(
                    f"{place}: targets: no target is called {name!r}; there are {listing(names)}."
                    f"{suggestion(name, names)}"
                )
        self.targets = tuple(targets)
        self.read: tuple[TargetConfig, ...] = tuple(
            target_in_file(target, own[target.name], place) if target.name in own else target
            for target in targets
            if not (target.name in own and own[target.name] is None)
        )
        self._doubtful: dict[str, list[_Asymmetry]] = {target.name: [] for target in targets}
        self._sizes: dict[str, list[float]] = {target.name: [] for target in targets}

    @property
    def names(self) -> dict[str, str]:
        """What is read -> the name under which the file has it."""
        names = {target_role(target.name): target.label_name for target in self.read}
        masks = {f"mask of target {target.name}": target.mask for target in self.read}
        return {**names, **{role: name for role, name in masks.items() if name is not None}}

    def rows(self, atoms: Atoms, source: str) -> dict[str, np.ndarray]:
        """The natural parts of all targets, [rows, dimension]; NaN where there is no label.

        Args:
            atoms: the frame.
            source: its place, for messages.

        Raises:
            InputError: a label of the wrong kind or shape, not finite, or not positive definite.
        """
        values = {
            target.name: np.full((_rows(target, len(atoms)), target.dimension), np.nan) for target in self.targets
        }
        for target in self.read:
            available = available_labels(atoms, per_atom=target.per == "atom")
            if target.label_name in available and not is_missing(available[target.label_name]):
                values[target.name] = self._natural(target, available, atoms, source)
        return values

    def check(self) -> None:
        """Raise InputError for the first frame whose label has not the declared symmetry."""
        for message in self.violations():
            raise InputError(message)

    def violations(self) -> Iterator[str]:
        """What is to be said of each frame read so far whose label has not the declared symmetry.

        A label that is nearly zero beside the others is not judged.
        """
        for name, doubtful in self._doubtful.items():
            typical = float(np.median(self._sizes[name])) if self._sizes[name] else 0.0
            for entry in doubtful:
                if entry.deviation > entry.allowed * max(entry.size, NEGLIGIBLE * typical):
                    yield entry.message

    def _natural(self, target: TargetConfig, available: Mapping[str, Any], atoms: Atoms, source: str) -> np.ndarray:
        place = f"{target_role(target.name)} (label {target.label_name!r})"
        rows = _rows(target, len(atoms))
        flat = _flat_rows(available[target.label_name], target, rows, place, source)
        known = ~np.isnan(flat).any(axis=1)
        if target.mask is not None and target.mask in available:
            mask = available[target.mask]
            known &= atom_mask(mask, rows, f"mask {target.mask!r} of target {target.name}", source)
        if target.species is not None:
            known &= np.isin(atoms.numbers, target.atomic_numbers)
        full = target.from_form(flat[known].reshape(-1, *target.form_shape()))
        natural = np.full((rows, target.dimension), np.nan)
        if len(full):
            natural[known] = target.file_factor * target.natural(full)
            if target.form != "natural":
                self._note_asymmetry(target, full, np.flatnonzero(known), f"{source}: {place}")
            if target.scale == "log":
                check_definite(target, natural, f"{source}: {place}")
        return natural

    def _note_asymmetry(self, target: TargetConfig, full: np.ndarray, atoms: np.ndarray, place: str) -> None:
        expected = target.full(target.natural(full))
        size, deviations = float(np.abs(full).max()), np.abs(full - expected)
        self._sizes[target.name].append(size)
        deviation = float(deviations.max())
        if deviation <= target.tolerance * size:
            return
        row, *indices = np.unravel_index(int(deviations.argmax()), deviations.shape)
        component = "".join("xyz"[index] for index in indices)
        atom = f" of atom {atoms[row]}" if target.per == "atom" else ""
        found, wanted = full[(row, *indices)], expected[(row, *indices)]
        message = (
            f"{place} is not {target.symmetry}: its component {component}{atom} is {found:.6g}, expected "
            f"{wanted:.6g} by the symmetry; the deviation of {deviation:.3g} is {deviation / size:.1%} of "
            f"the largest component, tolerated are {target.tolerance:.1%} (tolerance)"
        )
        self._doubtful[target.name].append(_Asymmetry(message, deviation, target.tolerance, size))


def target_role(name: str) -> str:
    """What the label of a target is called in messages."""
    return f"target {name}"


def _rows(target: TargetConfig, n_atoms: int) -> int:
    return n_atoms if target.per == "atom" else 1


def _flat_rows(value: Any, target: TargetConfig, rows: int, place: str, source: str) -> np.ndarray:
    """The tensors of a label one after the other, [rows, components of the form]."""
    array = numeric(value, place, source)
    shape = target.form_shape()
    if array.shape not in _accepted(shape, target, rows):
        raise InputError(f"{source}: {place} has shape {array.shape}, {_expected(array, target, rows)}")
    return array_with_gaps(array.reshape(rows, prod(shape)), (rows, prod(shape)), place, source)


def _accepted(shape: tuple[int, ...], target: TargetConfig, rows: int) -> set[tuple[int, ...]]:
    """Shapes of a label: nested or flat, each with or without an axis of the rows."""
    size = prod(shape)
    one = {shape, (size,)} if target.per == "structure" else {(rows * size,)}
    if target.per == "structure" and size == 1:
        one.add(())  # extended XYZ reads a list of one number as a number
    return {(rows, *shape), (rows, size), *one}


def _expected(array: np.ndarray, target: TargetConfig, rows: int) -> str:
    shape = target.form_shape()
    each = " for each atom" if target.per == "atom" else ""
    lead = (rows,) if target.per == "atom" else ()
    numbers = f", or {prod(shape)} numbers{each}" if len(shape) != 1 else ""
    text = f"expected {(*lead, *shape)}{numbers}, as the form {target.form!r} of {target.symmetry} has"
    for form in ("full", "voigt", "mandel", "natural"):
        if form != target.form and array.shape in _accepted(target.form_shape(form), target, rows):
            return f"{text}; the form {form!r} would fit"
    if target.per == "structure" and array.ndim and array.shape[0] > 1 and array[0].size == prod(shape):
        return f"{text}; a tensor of each atom is declared as per: atom"
    if target.per == "atom" and array.size == prod(shape):
        return f"{text}; a tensor of the whole structure is declared as per: structure"
    return text


def check_definite(target: TargetConfig, natural: np.ndarray, place: str) -> None:
    """Every labelled tensor must have a logarithm.

    Args:
        target: a symmetric map.
        natural: its natural parts, [rows, dimension]; NaN where not labelled.
        place: for the message.

    Raises:
        InputError: a tensor is not positive definite; names it with its smallest eigenvalue.
    """
    known = np.flatnonzero(~np.isnan(natural).any(axis=1))
    if not len(known):
        return
    lowest = np.linalg.eigvalsh(target.matrix(natural[known]))[:, 0]
    worst = int(lowest.argmin())
    if lowest[worst] <= 0:
        atom = f" of atom {known[worst]}" if target.per == "atom" else ""
        raise InputError(
            f"{place}: the tensor{atom} is not positive definite (its smallest eigenvalue is "
            f"{lowest[worst]:.4g}), so it has no logarithm; expected positive eigenvalues, or no scale: log"
        )
