"""The training structures on which a model file is checked when it is loaded: few, small, with every pair of elements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch

from carnet.data.batches import GraphDataset
from carnet.data.distances import pair_name, pairs_of
from carnet.data.graph import build_graph
from carnet.data.structures import Structure
from carnet.model.file import SMALLEST_DISTANCES
from carnet.model.network import CarNet
from carnet.model.reference import reference_structure

LARGEST = 64  # atoms of a structure
MOST = 8  # structures; what they leave out, one that is made up has
MOST_GRAPHS = 500  # that are looked at


def reference_structures(train: GraphDataset, model: torch.nn.Module, provenance: Mapping[str, Any]) -> list[Structure]:
    """Training structures in which every pair of elements are neighbours that are so anywhere in the data.

    Where a few small ones do not have them all, or the model knows more elements, a structure that is made up of all
    elements is added.

    Args:
        train: The training structures.
        model: The model.
        provenance: ``run_data_provenance``, which say the pairs of the data.
    """
    wanted = set(provenance["train"][SMALLEST_DISTANCES])
    chosen, found = _smallest_that_cover(train, wanted)
    elements = {z for structure in chosen for z in structure.numbers.tolist()}
    if isinstance(model, CarNet) and (wanted - found or set(model.species) - elements):
        chosen.append(reference_structure(model.species, model.config.cutoff))
    return chosen


def _smallest_that_cover(train: GraphDataset, wanted: set[str]) -> tuple[list[Structure], set[str]]:
    """Structures, taken one after the other by the new pairs that an atom of them brings, and the pairs that they have."""
    candidates = _candidates(train.structures)
    pairs: dict[int, set[str]] = {}  # of the candidates whose graphs were built
    chosen, found = [], set()
    while len(chosen) < MOST and wanted - found:
        best, most = None, 0.0
        # what the elements promise is an upper limit, so that few graphs are built
        promises = [len((_possible(each) & wanted) - found) / each.n_atoms for each in candidates]
        for position in sorted(range(len(candidates)), key=lambda k: -promises[k]):
            structure = candidates[position]
            if promises[position] <= most:
                break
            if position not in pairs:
                if len(pairs) >= MOST_GRAPHS:
                    continue
                pairs[position] = set(map(pair_name, pairs_of(build_graph(structure, train.cutoff))))
            gain = len(pairs[position] - found) / structure.n_atoms
            if gain > most:
                best, most = position, gain
        if best is None:
            break
        chosen.append(candidates[best])
        found |= pairs[best]
    return chosen, found


def _candidates(structures: Sequence[Structure]) -> list[Structure]:
    """Of the structures with the same elements and size the first and the last, as one alone may be apart in all its atoms."""
    first: dict[tuple, Structure] = {}
    last: dict[tuple, Structure] = {}
    for structure in structures:  # one after the other, because all may not fit into memory
        if structure.n_atoms <= LARGEST:
            key = (structure.n_atoms, frozenset(structure.numbers.tolist()))
            first.setdefault(key, structure)
            last[key] = structure
    return [each for key in first for each in dict.fromkeys((first[key], last[key]))]


def _possible(structure: Structure) -> set[str]:
    elements = sorted(set(structure.numbers.tolist()))
    return {pair_name((low, high)) for k, low in enumerate(elements) for high in elements[k:]}
