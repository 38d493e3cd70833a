"""Joining records, as ``records`` describes them, to a batch: copies alone, in one compiled function."""

from __future__ import annotations

import numpy as np
from numba import njit

from codegen.runtime.arguments import array, array_at

compiled = njit(nogil=True, cache=True, error_model="numpy")

# places in a record's header, and in its scalars; here, since compiled code is kept for as long as this file stays as it is
ATOMS, PAIRS, IMAGES, LABELLED, HEADER = 0, 1, 2, 3, 6
VOLUME, WEIGHT, ENERGY, STRESS, SCALARS = 0, 1, 2, 3, 12

ARGUMENTS = (
    "counts", "species", "position", "start", "neighbour", "translation", "reverse_start", "reverse", "live", "structure",
    "structure_start", "volume", "weight", "order", "kind_start", "together_start",
    "label_energy", "label_forces", "label_stress",
)  # fmt: skip
"""The arrays of a batch that ``join`` fills, in the order of its arguments."""


@compiled
def add_up(records, totals):
    """Sums over records, told by their addresses, of what their headers say."""
    totals[:] = 0
    for record in records:
        totals += array_at(record, HEADER, np.int64)


@compiled
def join(records, arguments):
    """Fill the arrays of a batch from records, told by their addresses."""
    counts, species = array(arguments, 0, np.int64), array(arguments, 1, np.int64)
    position, start = array(arguments, 2, np.float64), array(arguments, 3, np.int64)
    neighbour, translation = array(arguments, 4, np.int32), array(arguments, 5, np.float64)
    reverse_start, reverse = array(arguments, 6, np.int64), array(arguments, 7, np.int32)
    live, structure = array(arguments, 8, np.float64), array(arguments, 9, np.int64)
    structure_start, volume = array(arguments, 10, np.int64), array(arguments, 11, np.float64)
    weight, order = array(arguments, 12, np.float64), array(arguments, 13, np.int64)
    kind_start, together_start = array(arguments, 14, np.int64), array(arguments, 15, np.int64)
    energy, forces = array(arguments, 16, np.float64), array(arguments, 17, np.float64)
    stress = array(arguments, 18, np.float64)
    kinds = len(kind_start) - 1
    counts[:] = 0
    counts[0] = len(records)
    kind_start[:] = 0
    atoms, pairs = 0, 0
    for s in range(len(records)):
        record = records[s]
        header = array_at(record, HEADER, np.int64)
        own_atoms, own_pairs, own_images = header[ATOMS], header[PAIRS], header[IMAGES]
        for k in range(3):
            counts[4 + k] += header[LABELLED + k]
        at = record + 8 * HEADER
        scalars = array_at(at, SCALARS, np.float64)
        at += 8 * SCALARS
        volume[s], weight[s], energy[s] = scalars[VOLUME], scalars[WEIGHT], scalars[ENERGY]
        for k in range(9):
            stress[9 * s + k] = scalars[STRESS + k]
        own_position = array_at(at, 3 * own_atoms, np.float64)
        at += 24 * own_atoms
        own_forces = array_at(at, 3 * own_atoms, np.float64)
        at += 24 * own_atoms
        image = array_at(at, 3 * own_images, np.float64)
        at += 24 * own_images
        own_species = array_at(at, own_atoms, np.int32)
        at += 4 * own_atoms
        own_start = array_at(at, own_atoms + 1, np.int32)
        at += 4 * (own_atoms + 1)
        own_reverse_start = array_at(at, own_atoms + 1, np.int32)
        at += 4 * (own_atoms + 1)
        own_neighbour = array_at(at, own_pairs, np.int32)
        at += 4 * own_pairs
        own_which = array_at(at, own_pairs, np.int32)
        at += 4 * own_pairs
        own_reverse = array_at(at, own_pairs, np.int32)
        structure_start[s] = atoms
        for i in range(own_atoms):
            species[atoms + i] = own_species[i]
            kind_start[own_species[i] + 1] += 1
            start[atoms + i] = pairs + own_start[i]
            reverse_start[atoms + i] = pairs + own_reverse_start[i]
            structure[atoms + i] = s
            live[atoms + i] = 1
        for k in range(3 * own_atoms):
            position[3 * atoms + k] = own_position[k]
            forces[3 * atoms + k] = own_forces[k]
        for e in range(own_pairs):
            neighbour[pairs + e] = atoms + own_neighbour[e]
            reverse[pairs + e] = pairs + own_reverse[e]
        for e in range(own_pairs):
            n = own_which[e]
            for k in range(3):
                translation[3 * (pairs + e) + k] = image[3 * n + k]
        atoms += own_atoms
        pairs += own_pairs
    structure_start[len(records)] = atoms
    # an atom without neighbours of each species that is present
    rows = atoms
    for kind in range(kinds):
        if kind_start[kind + 1] > 0:
            kind_start[kind + 1] += 1
            species[rows], live[rows], start[rows], reverse_start[rows] = kind, 0, pairs, pairs
            for k in range(3):
                position[3 * rows + k] = 0
            rows += 1
    start[rows] = reverse_start[rows] = pairs
    together_start[1] = rows
    counts[1], counts[2], counts[3] = atoms, rows - atoms, pairs
    for kind in range(kinds):
        kind_start[kind + 1] += kind_start[kind]
    place = kind_start[:kinds].copy()
    for row in range(rows):
        kind = species[row]
        order[place[kind]] = row
        place[kind] += 1
