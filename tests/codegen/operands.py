"""Random operands for forms, as the plain evaluator and the kernels take them."""

from __future__ import annotations

import numpy as np

from codegen import EdgeIndex, Form


def random_edges(rng: np.random.Generator, n_atoms: int, n_edges: int, n_intervals: int) -> EdgeIndex:
    centre = np.sort(rng.integers(0, n_atoms, n_edges))
    neighbour, knot = rng.integers(0, n_atoms, n_edges), rng.integers(0, n_intervals, n_edges)
    return EdgeIndex.from_pairs(centre, neighbour, n_atoms, knot, n_intervals)


def random_operands(form: Form, rng: np.random.Generator, samples: int, edges: EdgeIndex) -> dict[str, np.ndarray]:
    """One normally distributed float64 array for each input of a form."""
    lead = {
        "batch": (samples,),
        "edge": (len(edges.centre),),
        "centre": (edges.n_atoms,),
        "neighbour": (edges.n_atoms,),
        "knot": (edges.n_intervals + 3,),
        "shared": (),
    }
    return {
        o.name: rng.normal(size=(*lead[o.axis], o.stored, *((form.channels,) if o.channels else ())))
        for o in form.inputs
    }


def index_arrays(edges: EdgeIndex) -> dict[str, np.ndarray]:
    """The edges as the plain evaluator takes them."""
    return {"centre": edges.centre, "neighbour": edges.neighbour, "knot": edges.knot}
