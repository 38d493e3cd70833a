"""The plain reference: a form evaluated by the loop it stands for, in floats or exactly.

Every kernel of every backend is tested against this. Nothing here is fast.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from codegen.form import GATHERED_AXES, Form, Operand


def instance_count(form: Form, operands: Mapping[str, np.ndarray], indices: Mapping[str, np.ndarray]) -> int:
    """How many edges or samples the form's loop runs over."""
    if form.uses_edges:
        return len(indices["centre"])
    return next(len(operands[o.name]) for o in form.inputs if o.axis == "batch")


def evaluate(
    form: Form,
    operands: Mapping[str, np.ndarray],
    indices: Mapping[str, np.ndarray] | None = None,
    n_atoms: int = 0,
    n_knots: int = 0,
) -> dict[str, np.ndarray]:
    """Evaluate a form.

    Args:
        operands: one array a form input, shaped [instances, components, channels] as its axis and channels say. Object
            arrays of Fractions or Surds are evaluated exactly, everything else in float64.
        indices: for forms over edges, ``centre`` and ``neighbour`` [edges], atom numbers, and ``knot`` [edges] where an
            operand lies on knots.
        n_atoms: number of atoms, for forms over edges.
        n_knots: number of knots, likewise.

    Returns:
        Each output by name.

    Raises:
        KeyError: an operand or index array is missing.
    """
    indices = indices or {}
    exact = any(np.asarray(operands[o.name]).dtype == object for o in form.inputs)
    dtype = object if exact else np.float64
    count = instance_count(form, operands, indices)
    values: dict[str, list[np.ndarray]] = {}
    for operand in form.inputs:
        array = np.asarray(operands[operand.name], dtype=dtype)
        values[operand.name] = _columns(operand, array, indices)
    result = {}
    for definition in form.definitions:
        operand = definition.operand
        columns = []
        for terms in definition.components:
            total = np.zeros((count, form.channels or 1), dtype=dtype)
            for term in terms:
                product = term.coefficient if exact else float(term.coefficient)
                for name, component in term.factors:
                    product = values[name][component] * product
                total = total + product
            columns.append(total)
        values[operand.name] = columns
        if operand.name in form.outputs:
            result[operand.name] = _gathered(
                operand, np.stack(columns, axis=1), indices, n_knots if operand.axis == "knot" else n_atoms
            )
    return {name: result[name] for name in form.outputs}


def _columns(operand: Operand, array: np.ndarray, indices: Mapping[str, np.ndarray]) -> list[np.ndarray]:
    """The operand's components as seen by every instance, each broadcastable to [instances, channels]."""
    if operand.axis in ("centre", "neighbour"):
        array = array[indices[operand.axis]]
    elif operand.axis == "knot":
        window = range(operand.components // operand.step)
        array = np.concatenate([array[indices["knot"] + offset] for offset in window], axis=1)
    elif operand.axis == "shared":
        array = array[None]
    if not operand.channels:
        array = array[..., None]
    return [array[:, k] for k in range(operand.components)]


def _gathered(operand: Operand, stacked: np.ndarray, indices: Mapping[str, np.ndarray], count: int) -> np.ndarray:
    """Sum instances (and channels) as the output's axis says; ``stacked`` is [instances, components, channels]."""
    if not operand.channels:
        stacked = stacked.sum(axis=2)
    if operand.axis == "shared":
        return stacked.sum(axis=0)
    if operand.axis in GATHERED_AXES:
        step = operand.stored
        total = np.zeros((count, step, *stacked.shape[2:]), dtype=stacked.dtype)
        for offset in range(operand.components // step):
            part = stacked[:, offset * step : (offset + 1) * step]
            np.add.at(total, indices[operand.axis] + offset, part)
        return total
    return stacked
