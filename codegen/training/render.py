"""Source of the modules that training adds to a potential's: what moves, and gradients by features, tables and weights."""

from __future__ import annotations

from codegen.derivative import tangent
from codegen.families import Harmonics, SelfCoupling, SplineConvolution
from codegen.kernel_loops import Loop
from codegen.passes.choose import Chooser, best_body
from codegen.potential.render import Polynomials, kernels, loops
from codegen.templates import template
from codegen.training import forms

RUNTIME = "codegen.runtime"
"""Where modules that stay with the generator find the runtime."""


def convolution_module(spec: SplineConvolution, is_first: bool, command: str) -> str:
    """How moments move, cotangents of features beyond the first layer, and the gradient by the table."""
    given = {"tangent": (forms.convolution_tangent(spec, is_first), "sums")}
    if not is_first:
        given["features"] = (forms.convolution_features(spec), "sums")
    given["table"] = (forms.convolution_table(spec, is_first), "intervals")
    chooser = Chooser([form for form, _ in given.values()])
    made = [each for stage, (form, kind) in given.items() for each in loops(form, stage, kind, chooser)]
    which = "the first layer" if is_first else "a layer"
    return kernels(f"Training of a convolution in {which}: {spec.text}.", command, spec.channels, made, RUNTIME)


def coupling_module(spec: SelfCoupling, command: str) -> str:
    """How products of moments move, and gradients by moments and weights."""
    given = {"tangent": forms.coupling_tangent(spec), "adjoint": forms.coupling_adjoint(spec)}
    chooser = Chooser(given.values())
    made = [each for stage, form in given.items() for each in loops(form, stage, "atom", chooser)]
    return kernels(f"Training of products of moments: {spec.text}.", command, spec.channels, made, RUNTIME)


def edges_module(max_weight: int, intervals: int, n_species: int, command: str) -> str:
    """How edges move with their atoms, and edges in the order of their lengths."""
    form = tangent(Harmonics(max_weight).form(), ["vector"])
    body = best_body(form)
    return template("training", "edges.py").render(
        title="Edges in training: how they move, and their order by length.",
        command=command,
        runtime=RUNTIME,
        intervals=intervals,
        n_species=n_species,
        moving=Polynomials(Loop(form.order, "batch", body), body),
    )
