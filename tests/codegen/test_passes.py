"""Passes keep the meaning: every order of operands gives the same polynomial, and counts are what the text holds."""

import re
from itertools import permutations

import numpy as np
import pytest

from cartensor.irreps import Irreps
from codegen.derivative import differentiate
from codegen.evaluate import evaluate
from codegen.families import Coupling, EdgeConvolution, SelfCoupling
from codegen.passes.choose import best_body
from codegen.passes.schedule import Body, schedule
from codegen.printer import Printer
from tests.codegen.operands import index_arrays, random_edges, random_operands


def evaluate_body(body: Body, values: dict) -> dict:
    """Run the printed statements of a body in Python on one instance's components."""
    printer = Printer(body, lambda c: repr(float(c)), "1.0")
    scope = dict(values)
    for assignment in (*body.hoisted, *body.inner):
        scope[assignment.name] = eval(printer.text(assignment.coefficient, assignment.node), {}, scope)
    return {
        (o.name, k): 0.0 if node is None else eval(printer.text(c, node, node not in body.names), {}, scope)
        for o, k, c, node in body.results
    }


@pytest.mark.parametrize("extract", [False, True])
def test_every_order_means_the_same(extract):
    form = EdgeConvolution(Irreps.polar(1), 1, Irreps.polar(1), "full", 1).form()
    rng = np.random.default_rng(0)
    edges = random_edges(rng, 1, 1, 1)
    operands = random_operands(form, rng, 0, edges)
    expected = evaluate(form, operands, index_arrays(edges), 1)["moment"].ravel()
    values = {f"{o.name}_{k}": operands[o.name].reshape(o.components)[k] for o in form.inputs for k in range(o.components)}
    for order in permutations(o.name for o in form.inputs):
        results = evaluate_body(schedule(form, order, extract), values)
        np.testing.assert_allclose(list(results.values()), expected, rtol=1e-12)


@pytest.mark.parametrize("order", [0, 1, 2])
def test_chosen_body_is_no_dearer_than_the_naive_one_and_counts_its_operations(order):
    spec = SelfCoupling(Irreps.polar(1), Irreps.polar(1), "full", 3, 2)
    form = differentiate(spec.form(), order).by_axis()["batch"]
    body = best_body(form)
    naive = sum(len(t.factors) + (t.coefficient not in (1, -1)) for d in form.definitions for c in d.components for t in c)
    assert body.inner_operations <= naive
    printer = Printer(body, lambda c: "K", "1.0")
    lines = [printer.text(a.coefficient, a.node) for a in body.inner]
    lines += [printer.text(c, node, node not in body.names) for *_, c, node in body.results if node is not None]
    counted = sum(len(re.findall(r" [+*-] ", line)) for line in lines)
    assert counted == body.inner_operations


def test_coefficient_sums_are_hoisted_out_of_the_channel_loop():
    form = EdgeConvolution(Irreps.polar(2), 2, Irreps.polar(2), "full", 64).form()
    body = best_body(form)
    assert len(body.hoisted) > 20
    inside = {name for a in body.inner for name in re.findall(r"harmonic_\d+", Printer(body, repr, "1").text(a.coefficient, a.node))}
    assert not inside


def test_golden_operation_counts():
    """A change of the optimiser shows here: lower is progress, higher needs a reason."""
    polar = Irreps.polar(2)
    counts = {
        "coupling": best_body(Coupling(1, 1, 2, 64).form()).inner_operations,
        "edge": best_body(EdgeConvolution(polar, 2, polar, "full", 64).form()).inner_operations,
        "self": best_body(SelfCoupling(polar, polar, "full", 3, 64).form()).inner_operations,
    }
    assert counts == {"coupling": 22, "edge": 193, "self": 429}
