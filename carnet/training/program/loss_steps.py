"""The terms of the loss and its derivatives by energies, forces and strains, as steps of a program.

The items of the steps are structures. Everything is in double precision, whatever the program's is. The first lines of each
step name its arguments. ``share`` [structures, 3] is what a structure adds to the sums of the three terms; ``factor``,
``delta`` and ``kind`` are theirs: what a summand counts in the loss, where a Huber function becomes straight, and which
function it is.
"""

from __future__ import annotations

from math import sqrt

import numpy as np
from numba import njit

from codegen.runtime.arguments import array

compiled = njit(nogil=True, cache=True, error_model="numpy", fastmath={"contract", "nsz"})

ENERGY, FORCES, STRESS = range(3)
"""Places of the terms, in the order of ``carnet.data.labels.QUANTITIES``."""

PER_STRUCTURE = 3
"""Place after the kinds: whether the errors of energies are those of structures, else of their atoms."""

ABSENT, MSE, MAE, HUBER, NORM = range(5)
"""Kinds of terms; an absent one has neither values nor derivatives, and what it would be made of is not read."""

ARGUMENTS = {
    "compare_energies": (
        "structure_start", "species", "order", "kind_start", "weight", "label_energy", "reference", "energy",
        "factor", "delta", "kind", "share", "energy_bar",
    ),
    "compare_forces": (
        "structure_start", "weight", "label_forces", "force", "factor", "delta", "kind", "share", "force_bar",
    ),
    "compare_stresses": (
        "structure_start", "weight", "volume", "label_stress", "virial", "factor", "delta", "kind", "share", "strain_bar",
    ),
    "reduce": ("order", "kind_start", "share", "sums", "energy_bar", "force_bar"),
}  # fmt: skip
"""The arrays that each step takes."""


@compiled
def term(kind, error, delta):
    """The function of an error that is summed, and its derivative."""
    size = abs(error)
    if kind == MSE:
        return error * error, 2 * error
    if kind == MAE:
        return size, np.sign(error)
    if size <= delta:
        return 0.5 * error * error, error
    return delta * (size - 0.5 * delta), delta * np.sign(error)


@compiled
def compare_energies(begin, end, spare, arguments, real):
    """The share of each energy, and the loss's derivative by it at the rows of all its atoms."""
    structure_start, species = array(arguments, 0, np.int64), array(arguments, 1, np.int64)
    order, kind_start = array(arguments, 2, np.int64), array(arguments, 3, np.int64)
    weight, label = array(arguments, 4, np.float64), array(arguments, 5, np.float64)
    reference, energy = array(arguments, 6, np.float64), array(arguments, 7, np.float64)
    factor, delta = array(arguments, 8, np.float64)[ENERGY], array(arguments, 9, np.float64)[ENERGY]
    kind, per_structure = array(arguments, 10, np.int64)[ENERGY], array(arguments, 10, np.int64)[PER_STRUCTURE]
    share, energy_bar = array(arguments, 11, np.float64), array(arguments, 12, np.float64)
    for s in range(begin, end):
        first, stop = structure_start[s], structure_start[s + 1]
        value, bar = 0.0, 0.0
        if kind != ABSENT and not np.isnan(label[s]):
            total = 0.0
            for i in range(first, stop):
                own = species[i]
                free = order[kind_start[own + 1] - 1]
                total += energy[i] - energy[free] + reference[own]
            size = 1.0 if per_structure else float(stop - first)
            value, slope = term(kind, (total - label[s]) / size, delta)
            value *= weight[s]
            bar = factor * weight[s] * slope / size
        share[3 * s + ENERGY] = value
        for i in range(first, stop):
            energy_bar[i] = bar


@compiled
def compare_forces(begin, end, spare, arguments, real):
    """The share of the forces of each structure, and the loss's derivatives by them."""
    structure_start, weight = array(arguments, 0, np.int64), array(arguments, 1, np.float64)
    label, force = array(arguments, 2, np.float64), array(arguments, 3, np.float64)
    factor, delta = array(arguments, 4, np.float64)[FORCES], array(arguments, 5, np.float64)[FORCES]
    kind, share = array(arguments, 6, np.int64)[FORCES], array(arguments, 7, np.float64)
    force_bar = array(arguments, 8, np.float64)
    for s in range(begin, end):
        first, stop = 3 * structure_start[s], 3 * structure_start[s + 1]
        scale = factor * weight[s]
        total = 0.0
        for k in range(first, stop):
            force_bar[k] = 0
        if kind == NORM:
            for i in range(first, stop, 3):
                squared = 0.0
                for k in range(i, i + 3):
                    if not np.isnan(label[k]):
                        force_bar[k] = force[k] - label[k]
                        squared += force_bar[k] * force_bar[k]
                length = sqrt(squared)
                total += length
                for k in range(i, i + 3):
                    if length != 0:
                        force_bar[k] *= scale / length
        elif kind != ABSENT:
            for k in range(first, stop):
                if not np.isnan(label[k]):
                    value, slope = term(kind, force[k] - label[k], delta)
                    total += value
                    force_bar[k] = scale * slope
        share[3 * s + FORCES] = weight[s] * total


@compiled
def compare_stresses(begin, end, spare, arguments, real):
    """The share of each stress, which is NaN without a volume, and the loss's derivative by dE/d(strain), which is symmetric:
    atoms' shares of dE/d(strain) are added up and symmetrised."""
    structure_start, weight = array(arguments, 0, np.int64), array(arguments, 1, np.float64)
    volume, label = array(arguments, 2, np.float64), array(arguments, 3, np.float64)
    virial = array(arguments, 4, np.float64)
    factor, delta = array(arguments, 5, np.float64)[STRESS], array(arguments, 6, np.float64)[STRESS]
    kind, share = array(arguments, 7, np.int64)[STRESS], array(arguments, 8, np.float64)
    strain_bar = array(arguments, 9, np.float64)
    slopes, strain = np.empty(9), np.empty(9)
    for s in range(begin, end):
        total = 0.0
        slopes[:] = 0
        labelled = False
        if kind != ABSENT:
            for k in range(9):
                labelled |= not np.isnan(label[9 * s + k])
        if labelled:
            strain[:] = 0
            for i in range(structure_start[s], structure_start[s + 1]):
                for k in range(9):
                    strain[k] += virial[9 * i + k]
            per_volume = 1 / volume[s] if volume[s] > 0 else np.nan
            for a in range(3):
                for b in range(3):
                    k = 3 * a + b
                    if not np.isnan(label[9 * s + k]):
                        stress = 0.5 * (strain[k] + strain[3 * b + a]) * per_volume
                        value, slope = term(kind, stress - label[9 * s + k], delta)
                        total += value
                        slopes[k] = factor * weight[s] * slope * per_volume
        for a in range(3):
            for b in range(3):
                strain_bar[9 * s + 3 * a + b] = 0.5 * (slopes[3 * a + b] + slopes[3 * b + a])
        share[3 * s + STRESS] = weight[s] * total


@compiled
def reduce(begin, end, spare, arguments, real):
    """Sums of the terms over all structures, which are one piece; and derivatives at free atoms, whose energies are subtracted
    from those of all atoms of their species."""
    order, kind_start = array(arguments, 0, np.int64), array(arguments, 1, np.int64)
    share, sums = array(arguments, 2, np.float64), array(arguments, 3, np.float64)
    energy_bar, force_bar = array(arguments, 4, np.float64), array(arguments, 5, np.float64)
    sums[:] = 0
    for s in range(begin, end):
        for k in range(3):
            sums[k] += share[3 * s + k]
    for kind in range(len(kind_start) - 1):
        first, stop = kind_start[kind], kind_start[kind + 1]
        if stop > first:
            total = 0.0
            for n in range(first, stop - 1):
                total += energy_bar[order[n]]
            free = order[stop - 1]
            energy_bar[free] = -total
            for k in range(3):
                force_bar[3 * free + k] = 0
