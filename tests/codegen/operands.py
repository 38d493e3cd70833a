"""Random operands for forms, as the plain evaluator and the kernels take them."""

from __future__ import annotations

import numpy as np

from codegen.form import Form
from codegen.targets.numba.runtime import EdgeIndex


def random_edges(rng: np.random.Generator, n_atoms: int, n_edges: int) -> EdgeIndex:
    centre = np.sort(rng.integers(0, n_atoms, n_edges))
    return EdgeIndex.from_pairs(centre, rng.integers(0, n_atoms, n_edges), n_atoms)


def random_operands(form: Form, rng: np.random.Generator, samples: int, edges: EdgeIndex | None) -> dict[str, np.ndarray]:
    """One normally distributed float64 array for each input of a form."""
    result = {}
    for operand in form.inputs:
        shape = (operand.components, form.channels) if operand.channels else (operand.components,)
        lead = {"batch": samples, "edge": len(edges.centre) if edges else 0, "shared": None}.get(
            operand.axis, edges.n_atoms if edges else 0
        )
        result[operand.name] = rng.normal(size=shape if lead is None else (lead, *shape))
    return result
