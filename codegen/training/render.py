"""Source of the modules that training adds to a potential's: what moves, and gradients by features, tables and weights."""

from __future__ import annotations

from codegen.derivative import tangent
from codegen.families import Harmonics, SelfCoupling, SplineConvolution
from codegen.kernel_loops import Loop
from codegen.passes.choose import Chooser, best_body
from codegen.potential.render import MOST_SUMS, Polynomials, kernels, loops, vectors_of
from codegen.templates import template
from codegen.training import forms

MOST_ROWS = 8
"""Rows of a matrix that are summed together at most: as many numbers of the source are spread for each row of an atom."""

CHUNK = 128
"""Rows of atoms that all blocks of a matrix read before the next ones come: they stay in the second cache."""


def convolution_module(spec: SplineConvolution, is_first: bool, command: str) -> str:
    """How moments move, cotangents of features beyond the first layer, and the gradient by the table."""
    given = {"tangent": (forms.convolution_tangent(spec, is_first), "sums")}
    if not is_first:
        given["features"] = (forms.convolution_features(spec), "sums")
    given["table"] = (forms.convolution_table(spec, is_first), "intervals")
    chooser = Chooser([form for form, _ in given.values()])
    made = [each for stage, (form, kind) in given.items() for each in loops(form, stage, kind, chooser)]
    which = "the first layer" if is_first else "a layer"
    return kernels(f"Training of a convolution in {which}: {spec.text}.", command, spec.channels, made)


def coupling_module(spec: SelfCoupling, command: str) -> str:
    """How products of moments move, and gradients by moments and weights."""
    given = {"tangent": forms.coupling_tangent(spec), "adjoint": forms.coupling_adjoint(spec)}
    chooser = Chooser(given.values())
    made = [each for stage, form in given.items() for each in loops(form, stage, "atom", chooser)]
    return kernels(f"Training of products of moments: {spec.text}.", command, spec.channels, made)


def edges_module(max_weight: int, intervals: int, n_species: int, command: str) -> str:
    """How edges move with their atoms, and edges in the order of their lengths."""
    form = tangent(Harmonics(max_weight).form(), ["vector"])
    body = best_body(form)
    return template("training", "edges.py").render(
        title="Edges in training: how they move, and their order by length.",
        command=command,
        intervals=intervals,
        n_species=n_species,
        moving=Polynomials(Loop(form.order, "batch", body), body),
    )


def linear_gradient_module(width_in: int, width_out: int, command: str) -> str:
    """Gradients of linear maps by matrix and bias; what was mapped is told when they run.

    Arguments of ``gradient``: order, kind_start, pieces, block, size_in, size_out, pairs, matrix_bar, bias_bar, and for each
    pair its source and result_bar. Items are pieces * kinds * ceil(width_in / block).
    """
    vectors = vectors_of(width_out)
    title = f"Gradients of linear maps of {width_in} to {width_out} channels."
    return _sums_of_products(title, command, width_in, width_out, vectors, min(MOST_ROWS, MOST_SUMS // vectors), False)


def symmetric_product_module(width: int, command: str) -> str:
    """Products of a matrix [rows, width], transposed, with another one, which are known to be symmetric: a quarter less work.

    They are gradients of a linear map, whose arguments they have; a matrix is one item.
    """
    vectors = 2 if vectors_of(width) % 2 == 0 else 1
    title = f"Symmetric products of matrices with {width} columns."
    return _sums_of_products(title, command, width, width, vectors, MOST_ROWS, True)


def _sums_of_products(
    title: str, command: str, width_in: int, width_out: int, vectors: int, most_rows: int, symmetric: bool
) -> str:
    return template("training", "linear_gradient.py").render(
        title=title,
        command=command,
        width_in=width_in,
        width_out=width_out,
        vectors=vectors,
        rows=max(rows for rows in range(1, most_rows + 1) if width_in % rows == 0),
        chunk=CHUNK,
        symmetric=symmetric,
    )
