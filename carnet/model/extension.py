"""A trained model that learns further elements: the known ones stay, new ones begin as a relative."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import torch
from ase.data import atomic_numbers

from carnet.errors import InputError
from carnet.model.linear import IrrepsLinear
from carnet.model.network import CarNet

NOBLE_GASES = (2, 10, 18, 36, 54, 86, 118)
LARGEST_NUMBER = max(atomic_numbers.values())


def extend(model: CarNet, species: Iterable[int], reference_energies: Mapping[int, float]) -> CarNet:
    """A copy of a model that also knows other elements.

    What the copy computes for structures of the old elements alone is what the model computes, to the last bit.
    Where a parameter has one entry a species, a new element's is a copy of that of the known element nearest in
    the periodic table, so that it starts with weights of the right size and chemistry; training on its structures
    then tells the two apart.

    Args:
        model: the model; it is not changed.
        species: atomic numbers to know; those that the model knows already may be among them.
        reference_energies: eV of an isolated atom, for every new element; a model without energies needs none.
            Energies given for known elements replace the model's, which is how a model is moved to another
            level of theory.

    Returns:
        The extended model, with the precision, device and mode of the given one.

    Raises:
        InputError: a number that is none of an element, or a new element without a reference energy.
    """
    asked = {int(z) for z in species}
    impossible = sorted(z for z in asked if not 1 <= z <= LARGEST_NUMBER)
    if impossible:
        raise InputError(f"atomic numbers {impossible} are none of an element, expected 1 to {LARGEST_NUMBER}")
    known = model.species
    everything = tuple(sorted({*known, *asked}))
    given = {z: energy for z, energy in reference_energies.items() if z in everything}
    energies = {**model.reference_energies, **given}
    origin = {z: z if z in known else nearest_element(z, known) for z in everything}
    with torch.random.fork_rng(devices=[]):  # the first values are all replaced
        extended = CarNet(
            model.config,
            everything,
            reference_energies=energies if model.has_energy else None,
            scale=model.scale,
            mean_neighbours=model.mean_neighbours,
            heads=[head.with_species(origin) for head in model.heads],
            energy_zero=model.energy_zero,
        )
    source = torch.tensor([known.index(origin[z]) for z in everything])
    axes, device = _species_axes(model), model.embedding.device
    state = {
        name: value.index_select(axes[name], source.to(device)) if name in axes else value
        for name, value in model.state_dict().items()
    }
    extended.to(device, model.dtype).load_state_dict(state)
    for name, parameter in model.named_parameters():
        extended.get_parameter(name).requires_grad_(parameter.requires_grad)
    return extended.train(model.training)


def nearest_element(number: int, candidates: Iterable[int]) -> int:
    """The candidate with the least distance in the periodic table; a column away counts as much as a row.

    Args:
        number: atomic number.
        candidates: atomic numbers; the lighter one of two equally near is taken.
    """
    row, column = _place(number)

    def distance(candidate: int) -> tuple[int, int, int]:
        other_row, other_column = _place(candidate)
        return abs(row - other_row) + abs(column - other_column), abs(number - candidate), candidate

    return min(candidates, key=distance)


def _place(number: int) -> tuple[int, int]:
    """Period and group; lanthanides and actinides are all in group 3, helium is in group 18."""
    period = sum(number > noble for noble in NOBLE_GASES) + 1
    since_last = number - (0, *NOBLE_GASES)[period - 1]
    before_next = NOBLE_GASES[period - 1] - number
    return period, since_last if since_last <= 2 and before_next > 0 else max(3, 18 - before_next)


def _species_axes(model: CarNet) -> dict[str, int]:
    """Parameters that have an entry a species, and along which axis."""
    axes = {"embedding": 0}
    for path, module in model.named_modules():
        if isinstance(module, IrrepsLinear):
            axes |= {f"{path}.{name}": axis for name, axis in module.species_axes().items()}
    return axes
