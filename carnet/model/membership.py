"""Whether stored models make a committee that says something: each another model, all with one zero of energies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import torch
from ase.data import chemical_symbols

from carnet.data.structures import Structure
from carnet.errors import InputError
from carnet.model.description import parse_description
from carnet.model.network import CarNet
from carnet.model.reference import referred_structures, results_of

if TYPE_CHECKING:
    from carnet.model.file import Stored

ANOTHER_ZERO = 1.0
"""eV an atom by which members do not differ because of seeds or of what they were shown: their disagreement is of the
size of their errors, meV to tenths of an eV, and levels of theory and codes differ by eV to thousands of eV."""
_TOLD_APART = ("config", "species", "statistics", "energy_zero", "heads", "dtype")  # what models are, beside parameters


def check_different(names: Sequence[str], stored: Sequence[Stored]) -> None:
    """Raise InputError where two members are one model: the same parameters, and the same in all that goes with them.

    Args:
        names: Of each member's file.
        stored: The members.
    """
    for later, member in enumerate(stored):
        for name, earlier in zip(names, stored[:later], strict=False):
            if _is_same(member, earlier):
                raise InputError(f"{names[later]}: the same model as {name}; members that agree by birth say nothing")


def _is_same(one: Stored, other: Stored) -> bool:
    return (
        all(one.description.get(key) == other.description.get(key) for key in _TOLD_APART)
        and one.tensors.keys() == other.tensors.keys()
        and all(torch.equal(value, other.tensors[key]) for key, value in one.tensors.items())
    )


def check_one_zero(names: Sequence[str], models: Sequence[CarNet], stored: Sequence[Stored]) -> None:
    """Raise InputError where members have energies of two zeros: their mean is the energy of nothing.

    Reference energies alone do not tell. Those of isolated atoms and of a fit differ by what bonds are worth, those of two
    fits by anything where compositions leave them open, while the members agree about structures. So members are excused
    that agree about one of the structures which their files keep, as a rule of their training data, if it has an element
    whose reference energies differ.

    Args:
        names: Of each member's file.
        models: The members.
        stored: The same, as their files hold them.
    """
    first = models[0]
    for position, (name, model) in enumerate(zip(names, models, strict=True)):
        if not (first.has_energy and first.energy_zero and model.energy_zero):
            continue
        unlike = _unlike(first.reference_energies, model.reference_energies)
        kept = [
            structure
            for each in (stored[0], stored[position])
            for structure in referred_structures(parse_description(name, each.description).reference, name)
        ]
        telling = [structure for structure in kept if not unlike.keys().isdisjoint(structure.numbers.tolist())]
        apart = [_difference(first, model, structure) for structure in telling] if unlike else []
        if unlike and not any(abs(each) <= ANOTHER_ZERO for each in apart):
            energies = f", and energies of a structure by {apart[0]:.4g} eV per atom" if apart else ""
            raise InputError(
                f"{name}: energies have another zero than those of {names[0]}: reference energies differ ("
                f"{', '.join(unlike.values())}){energies}. The mean of the two is the energy of nothing; join models whose "
                "labels are of one level of theory"
            )


def _unlike(first: Mapping[int, float], other: Mapping[int, float]) -> dict[int, str]:
    """The elements whose reference energies differ by more than members do, with both energies in words."""
    return {
        z: f"{chemical_symbols[z]} {other[z]:.4f} eV, there {energy:.4f} eV"
        for z, energy in first.items()
        if not abs(other[z] - energy) <= ANOTHER_ZERO
    }


def _difference(first: CarNet, other: CarNet, structure: Structure) -> float:
    """By how much the second model's energy is above the first one's, eV an atom."""
    energies = [results_of(model, [structure])[0]["energy"] for model in (first, other)]
    return float(energies[1] - energies[0]) / structure.n_atoms
