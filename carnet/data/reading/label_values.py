"""Taking the declared labels out of ASE's atoms, and saying which of them a file has."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from carnet.data.arrays import array_with_gaps, finite_array, is_missing, stress_matrix
from carnet.data.labels import Labels
from carnet.data.structures import cell_volume
from carnet.data.units import Units
from carnet.errors import InputError, listing, nearest, suggestion

if TYPE_CHECKING:
    from ase import Atoms

SKIPPED = "skip: "  # what the role of a key that frames are left out by starts with
_PER_ATOM = ("forces", "forces_mask")
_OF_STRUCTURE = ("energy", "stress", "virial")
_WITH_UNITS = {"energy", "forces", "stress", "virial"}


def label_values_of(atoms: Atoms, labels: Labels, source: str, units: Units | None = None) -> dict[str, Any]:
    """The declared labels that the atoms have, in eV and Å, by the fields of `Structure` they belong to.

    ASE keeps the labels it knows (energy, forces, stress) in a calculator and all others in `info` and
    `arrays`; a declared name is looked for in all three.

    Args:
        atoms: the atoms.
        labels: the names.
        source: where the atoms came from, for messages.
        units: of the labels; None: the defaults of `Units`.

    Raises:
        InputError: a label of the wrong kind or shape.
    """
    values: dict[str, Any] = {}
    for role, name in label_names(labels).items():
        available = available_labels(atoms, per_atom=role in _PER_ATOM)
        if name in available and not (role in _OF_STRUCTURE and is_missing(available[name])):
            values[role] = _checked(role, available[name], f"{role} label {name!r}", len(atoms), source)
    units = Units() if units is None else units
    for role in _WITH_UNITS.intersection(values):
        values[role] = values[role] * units.factor(role)
    if "virial" in values:
        virial, volume = values.pop("virial"), cell_volume(atoms.cell.array, atoms.pbc)
        if volume is None:
            values["stress_left_out"] = True
        else:
            values["stress"] = virial / (volume * units.factor("length") ** 3)
    mask = values.pop("forces_mask", None)
    if mask is not None and "forces" in values:
        values["forces"][~mask] = np.nan
    if "forces" in values and np.isnan(values["forces"]).all():
        del values["forces"]
    return values


def label_names(labels: Labels) -> dict[str, str]:
    """Role -> name of everything that is read."""
    return {role: name for role in Labels.model_fields if (name := getattr(labels, role)) is not None}


def available_names(atoms: Atoms) -> set[str]:
    """All names under which the atoms hold something that could be a label."""
    return set(available_labels(atoms, per_atom=True))


@dataclass(frozen=True)
class AbsentNames:
    """The declared names that no frame of a file has: misspelt as a rule.

    Attributes:
        place: the file.
        names: role -> name.
        available: what its frames have.
        labels: what is declared, absent or not; None: none of energy, forces and stress.
    """

    place: str
    names: Mapping[str, str]
    available: Collection[str]
    labels: Labels | None = None

    def check(self, roles: Container[str] | None = None) -> None:
        """Raise InputError for an absent name.

        Args:
            roles: the roles that must be there; None: all.
        """
        for role, name in self.names.items():
            if roles is None or role in roles:
                is_key = role.startswith(SKIPPED)
                what = f"key {name!r} to leave frames out by" if is_key else f"{role} label {name!r}"
                raise InputError(
                    f"{self.place}: no frame has the {what}; the frames have: {listing(self.available)}."
                    f"{suggestion(name, self.available)}{self._without(role)}"
                )

    def _without(self, role: str) -> str:
        """How to say that there is no such label, with all others that are absent as well."""
        if self.labels is None or role not in Labels.model_fields:
            return ""
        absent = [other for other in Labels.model_fields if other in self.names]
        if self.labels.virial is not None:  # in a store it is a stress
            absent = ["virial" if other == "stress" else other for other in absent]
        entries = ", ".join(f"{other}: null" for other in absent)
        return f" Where there is none: {self.labels.option(absent)}, or in a configuration labels: {{{entries}}}"

    def check_misspelt(self) -> None:
        """Raise InputError for an absent name where the frames have a similar one."""
        self.check({role for role, name in self.names.items() if nearest(name, self.available)})


def available_labels(atoms: Atoms, per_atom: bool) -> dict[str, Any]:
    """Everything that the atoms hold under a name.

    Args:
        atoms: the atoms.
        per_atom: whether an array or, for a quantity of the structure, an entry of `info` wins where both
            have the same name.
    """
    results = dict(atoms.calc.results) if atoms.calc is not None else {}
    arrays = {key: value for key, value in atoms.arrays.items() if key not in ("numbers", "positions")}
    # the kind that the quantity belongs to comes last and wins where both kinds use the same name
    kinds = (atoms.info, arrays) if per_atom else (arrays, atoms.info)
    return {**kinds[0], **kinds[1], **results}


def _checked(role: str, value: Any, place: str, n_atoms: int, source: str) -> Any:
    if role == "energy":
        return finite_array(value, (), place, source)
    if role == "forces":
        return array_with_gaps(value, (n_atoms, 3), place, source)
    if role == "forces_mask":
        return atom_mask(value, n_atoms, place, source)
    if role in ("stress", "virial"):
        return stress_matrix(value, place, source)
    if role == "weight":
        return finite_array(value, (), place, source)
    return str(value)


def atom_mask(value: Any, n_atoms: int, place: str, source: str) -> np.ndarray:
    """Which atoms are labelled, [n_atoms] bool.

    Raises:
        InputError: another shape, or neither true or false nor 0 or 1.
    """
    raw = np.asarray(value)
    if raw.shape != (n_atoms,):
        raise InputError(f"{source}: {place} has shape {raw.shape}, expected ({n_atoms},)")
    if raw.dtype.kind not in "biuf" or not np.isin(raw, (0, 1)).all():
        raise InputError(f"{source}: {place} is neither true or false nor 0 or 1 for each atom")
    return raw.astype(bool)


def none_of(wanted: Mapping[str, str], available: Iterable[str]) -> str:
    """What is said of a frame that has no label at all.

    Args:
        wanted: role -> name of what it could have.
        available: what it has.
    """
    absent = {role: name for role, name in wanted.items() if name not in available}
    hints = (suggestion(name, available) for name in absent.values())
    hint = next(filter(None, hints), "")
    if absent == wanted:
        missing = ", ".join(f"no {role} label {name!r}" for role, name in wanted.items())
        return f"{missing}; the frame has: {listing(available)}.{hint}"
    present = ", ".join(repr(name) for role, name in wanted.items() if role not in absent)
    if not {"energy", "stress"}.isdisjoint(wanted.keys() - absent.keys()):
        return f"no value of {present} counts: they are NaN, or a stress without a volume"
    return f"no atom has a value of {present} that counts (not NaN, in the mask, of the species)"
