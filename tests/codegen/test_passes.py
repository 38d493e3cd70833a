"""Passes keep the meaning: every order of operands gives the same polynomial, and counts are what the text holds."""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from functools import reduce
from itertools import permutations
from operator import mul

import numpy as np
import pytest

from cartensor import Irreps, Surd
from codegen import Definition, Form, Operand, collect, evaluate
from codegen.coefficient import COEFFICIENTS, CoefficientTable
from codegen.derivative import differentiate
from codegen.expression import ExpressionGraph
from codegen.families import EdgeConvolution, FeatureCoupling, SelfCoupling
from codegen.kernel_loops import Kernel
from codegen.passes.body import Body
from codegen.passes.choose import best_body
from codegen.passes.distribute import distribute
from codegen.passes.pairs import share_pairs
from codegen.passes.schedule import expression_graph, nest, schedule, uniform
from codegen.passes.selection import Selection
from codegen.printer import Printer
from codegen.targets.numba.machine import Machine, estimate
from codegen.targets.numba.parts import variants_of, variants_text
from codegen.targets.numba.split import split
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
    values = {
        f"{o.name}_{k}": operands[o.name].reshape(o.components)[k] for o in form.inputs for k in range(o.components)
    }
    for order in permutations(o.name for o in form.inputs):
        results = evaluate_body(schedule(form, uniform(form, order, extract)), values)
        np.testing.assert_allclose(list(results.values()), expected, rtol=1e-12)


@pytest.mark.parametrize("order", [0, 1, 2])
def test_chosen_body_is_no_dearer_than_the_naive_one_and_counts_its_operations(order):
    spec = SelfCoupling(Irreps.polar(1), Irreps.polar(1), "full", 3, 2)
    form = differentiate(spec.form(), order).by_axis()["batch"]
    body = best_body(form)
    naive = sum(
        len(t.factors) + (t.coefficient not in (1, -1)) for d in form.definitions for c in d.components for t in c
    )
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
    printer = Printer(body, repr, "1")
    texts = [printer.text(a.coefficient, a.node) for a in body.inner]
    inside = {name for text in texts for name in re.findall(r"harmonic_\d+", text)}
    assert not inside


def test_an_intermediate_without_channels_is_made_once_an_instance():
    """y_k = sum over j of x_j (no channels), z = y . a (channels): y lies above the channel loop, before what reads it."""
    x, a = Operand("x", 2, "batch", False, "x"), Operand("a", 2, "batch", True, "a")
    y, z = Operand("y", 2, "batch", False, "y"), Operand("z", 1, "batch", True, "z")
    sums = tuple(collect([(Surd(1), [("x", 0)]), (Surd(k), [("x", 1)])]) for k in (2, 3))
    products = collect(
        [(Surd(1), [("y", 0), ("a", 0)]), (Surd(5), [("y", 1), ("a", 0)]), (Surd(1), [("y", 1), ("a", 1)])]
    )
    form = Form("sums", 4, (x, a), (Definition(y, sums), Definition(z, (products,))), ("z",))
    body = best_body(form)
    values = {"x_0": 2.0, "x_1": 3.0, "a_0": 5.0, "a_1": 7.0}
    assert evaluate_body(body, values) == {("z", 0): (8 + 5 * 11) * 5.0 + 11 * 7.0}
    assert [assignment.name for assignment in body.hoisted][:2] == ["y_0", "y_1"]
    assert not any(assignment.name.startswith("y") for assignment in body.inner)


def body_values(form, seed):
    """Random components of a form's inputs, by the names that bodies read."""
    rng = np.random.default_rng(seed)
    return {f"{o.name}_{k}": rng.normal() for o in form.inputs for k in range(o.components)}


@pytest.mark.parametrize("count", [1, 2, 3, 50])
@pytest.mark.parametrize("order", [0, 1])
def test_parts_make_what_the_whole_makes(count, order):
    """Each output component is made by one part, with the value that the whole body gives it."""
    spec = SelfCoupling(Irreps.polar(1), Irreps.polar(1), "full", 3, 2)
    form = differentiate(spec.form(), order)
    body = best_body(form)
    values = body_values(form, count)
    whole = evaluate_body(body, values)
    parts = split(body, count)
    made = [evaluate_body(part, dict(values.items())) for part in parts]
    assert len(parts) == min(count, len(whole)) and sum(map(len, made)) == len(whole)
    for results in made:
        for component, value in results.items():
            np.testing.assert_allclose(value, whole[component], rtol=1e-12)
    assert sum(part.fused_operations() for part in parts) >= body.fused_operations()


def test_steps_hold_every_statement_once_and_in_an_order_that_runs():
    form = differentiate(SelfCoupling(Irreps.polar(1), Irreps.polar(1), "full", 3, 2).form(), 1)
    body = best_body(form)
    assert sorted(s.name for s in body.steps if not isinstance(s, int)) == sorted(a.name for a in body.inner)
    assert [s for s in body.steps if isinstance(s, int)] == list(range(len(body.results)))
    scope, printer = body_values(form, 0), Printer(body, lambda c: repr(float(c)), "1.0")
    for step in body.steps:
        if isinstance(step, int):
            _, _, coefficient, node = body.results[step]
            if node is not None:
                eval(printer.text(coefficient, node, node not in body.names), {}, scope)
        else:
            scope[step.name] = eval(printer.text(step.coefficient, step.node), {}, scope)


def test_the_machine_model_counts_by_hand():
    """z = a b + c d, channels: four loads, a multiplication and a fused one, one store, nothing spilled."""
    a = Operand("a", 4, "batch", True, "a")
    z = Operand("z", 1, "batch", True, "z")
    terms = collect([(Surd(1), [("a", 0), ("a", 1)]), (Surd(1), [("a", 2), ("a", 3)])])
    form = Form("dot", 32, (a,), (Definition(z, (terms,)),), ("z",))
    found = estimate(best_body(form))
    assert (found.fused, found.loads, found.broadcasts, found.stores, found.spills) == (2, 4, 0, 1, (0, 0))
    assert found.cycles == 2 * max(2 / 2, 4 / 2, 1)  # two blocks of 16 channels, loads decide


def test_fewer_registers_spill_more_and_many_spill_nothing():
    body = best_body(differentiate(SelfCoupling(Irreps.polar(2), Irreps.polar(2), "full", 3, 64).form(), 0))
    found = [estimate(body, Machine(registers=registers)) for registers in (8, 16, 32, 1000)]
    spills = [sum(e.spills) for e in found]
    assert spills == sorted(spills, reverse=True) and spills[0] > 0 and spills[-1] == 0
    assert len({(e.fused, e.broadcasts, e.stores, e.live) for e in found}) == 1
    assert [e.cycles for e in found] == sorted((e.cycles for e in found), reverse=True)


def test_a_loop_says_which_variant_it_takes():
    """Too many values for the registers: the alternatives in parts are weighed, the cheapest is taken."""
    irreps = Irreps.parse("0e+1o+2e+3o")
    (loop,) = Kernel(EdgeConvolution(irreps, 3, irreps, "full", 64), 0).loops
    variants = variants_of(loop)
    assert [len(v.parts) for v in sorted(variants, key=lambda v: len(v.parts))] == [1, 2, 3]
    assert variants[0].cycles == min(v.cycles for v in variants)
    text = variants_text(variants)
    assert "instead of" in text and f"{variants[0].cycles:.0f} cycles" in text
    (small,) = Kernel(EdgeConvolution(Irreps.polar(1), 1, Irreps.polar(1), "full", 64), 0).loops
    assert [variant.parts for variant in variants_of(small)] == [(small.body,)]


def test_golden_operation_counts():
    """Fused instructions a channel; a change of the optimiser shows here: lower is progress, higher needs a reason."""
    polar = Irreps.polar(2)
    specs = {
        "coupling": FeatureCoupling(1, 1, 2, 64),
        "edge": EdgeConvolution(polar, 2, polar, "full", 64),
        "self": SelfCoupling(polar, polar, "full", 3, 64),
    }
    kernels = {name: Kernel(spec) for name, spec in specs.items()}
    fused = {name: [loop.body.inner_fused for loop in kernel.loops] for name, kernel in kernels.items()}
    assert fused == {
        "coupling": [17, 36, 63],
        "edge": [106, 114, 205, 166, 364, 295],
        "self": [285, 620, 554, 2067, 1389],
    }
    forward = {name: kernel.loops[0].body.inner_operations for name, kernel in kernels.items()}
    assert forward == {"coupling": 22, "edge": 185, "self": 408}


def test_a_fused_operation_is_one_instruction():
    """Counted by hand: 4 products and 2 sums of coupling 1 x 1 -> 1, in float operations and in fused ones."""
    body = best_body(FeatureCoupling(1, 1, 1, 1).form())
    assert body.inner_operations == 3 * 4  # a*b - c*d, times a coefficient
    assert body.inner_fused == 3 * 3  # the second product takes the difference in


def test_pairs_of_terms_that_sums_share_are_made_once():
    """a + 2b + c and 3a + 6b + d: the pair a + 2b is a node, in sums of any scale, and values stay."""
    graph = ExpressionGraph(frozenset())
    a, b, c, d = (graph.symbol(name, 0) for name in "abcd")
    codes = {k: COEFFICIENTS.code(Surd(k)) for k in (1, 2, 3, 6)}
    first = graph.sum([(codes[1], a), (codes[2], b), (codes[1], c)], extract=False)
    second = graph.sum([(codes[3], a), (codes[6], b), (codes[1], d)], extract=False)
    shared, ((one, two),) = share_pairs(graph, [[first, second]])
    pair = {child for _, child in shared.nodes[one[1]].terms} & {child for _, child in shared.nodes[two[1]].terms}
    assert len(pair) == 1 and [str(c) for c, _ in shared.nodes[pair.pop()].terms] == ["1", "2"]

    def value(number: int) -> Surd:
        node = shared.nodes[number]
        if node.symbol:
            return Surd({"a": 5, "b": 7, "c": 11, "d": 13}[node.symbol[0]])
        return sum((coefficient * value(child) for coefficient, child in node.terms), Surd(0))

    assert (value(one[1]), value(two[1])) == (5 + 14 + 11, 15 + 42 + 13)


def test_a_factor_goes_to_the_side_with_fewer_parts():
    """r (a x), r (a y), r (a z) for x, y, z without channels: r a is made once, and each result is one product more."""
    r, a = (Operand(name, 1, "batch", True, name) for name in "ra")
    x = Operand("x", 3, "batch", False, "x")
    z = Operand("z", 3, "batch", True, "z")
    sums = tuple(collect([(Surd(1), [("r", 0), ("a", 0), ("x", k)])]) for k in range(3))
    body = best_body(Form("scaled", 8, (r, a, x), (Definition(z, sums),), ("z",)))
    assert body.inner_fused == 4
    assert evaluate_body(body, {"r_0": 2.0, "a_0": 3.0, "x_0": 1.0, "x_1": 5.0, "x_2": 7.0}) == {
        ("z", 0): 6.0, ("z", 1): 30.0, ("z", 2): 42.0
    }  # fmt: skip


def test_distribution_keeps_values_and_saves_multiplications():
    """r (a x_k + b y_k) for k = 0..4: five multiplications by r become two."""
    graph = ExpressionGraph(frozenset("xy"))
    r, a, b = (graph.symbol(name, 0) for name in "rab")
    one = COEFFICIENTS.code(Surd(1))
    roots = []
    for k in range(5):
        first, second = graph.product([a, graph.symbol("x", k)]), graph.product([b, graph.symbol("y", k)])
        scale, inner = graph.sum([(one, first), (COEFFICIENTS.code(Surd(k + 2)), second)], extract=False)
        roots.append(graph.sum([(scale, graph.product([r, inner])), (one, graph.symbol("d", k))], extract=False))
    (spread,) = distribute(graph, [roots])

    def value(number: int) -> Surd:
        node = graph.nodes[number]
        if node.symbol:
            return Surd(ord(node.symbol[0]) + 3 * node.symbol[1])
        if node.factors:
            return reduce(mul, map(value, node.factors))
        return sum((coefficient * value(child) for coefficient, child in node.terms), Surd(0))

    for before, after in zip(roots, spread, strict=True):
        assert COEFFICIENTS.values[after[0]] * value(after[1]) == COEFFICIENTS.values[before[0]] * value(before[1])
    costs = []
    for variant in (roots, spread):
        selection = Selection(graph, 1)
        for root in variant:
            selection.add(selection.reachable(root[1]))
        reached = {n for root in variant for n in selection.reachable(root[1])}
        costs.append(sum(1 for n in reached if r in graph.nodes[n].factors))
    assert costs == [5, 2]


@pytest.mark.parametrize(
    "spec",
    [
        SelfCoupling(Irreps.parse("0e+1o+1e"), Irreps.polar(1), "full", 3, 2),
        EdgeConvolution(Irreps.polar(1), 2, Irreps.polar(2), "full", 2),
    ],
    ids=lambda spec: spec.family,
)
def test_the_running_cost_of_the_search_is_that_of_its_expressions(spec):
    """Added and taken away in any order, a selection costs what its nodes cost: nothing is left behind."""
    form = differentiate(spec.form(), 1)
    graph = expression_graph(form)
    names = [*(o.name for o in form.inputs), *(d.operand.name for d in form.definitions)]
    roots = nest(form, uniform(form, names, False), graph)
    selection = Selection(graph, form.channels)
    parts = [selection.reachable(root[1]) for row in roots for root in row if root is not None]
    for part in parts:
        selection.add(part)
    total = selection.cost
    rng = np.random.default_rng(0)
    for _ in range(20):
        part = parts[rng.integers(len(parts))]
        selection.remove(part)
        assert selection.cost <= total
        selection.add(part)
        assert selection.cost == total
    for part in parts:
        selection.remove(part)
    assert selection.cost == 0


def test_the_same_form_gives_the_same_body_whatever_was_made_before():
    """Text must not depend on the order in which a process makes kernels: codes of coefficients do."""
    script = (
        "import sys; from codegen.families import parse_spec; from codegen.targets import TARGETS\n"
        "for text in sys.argv[1:]: kernel = TARGETS['torch'](parse_spec(text.split()[0], text.split()[1:]))\n"
        "print(kernel)"
    )
    wanted, other = "self_coupling 0e+1o 0e+1o full 3 4", "coupling 2 3 2 4"
    runs = [
        subprocess.run([sys.executable, "-c", script, *texts], capture_output=True, text=True, check=True).stdout
        for texts in ([wanted], [other, wanted])
    ]
    assert runs[0] == runs[1]


def test_threads_give_each_number_one_code():
    table = CoefficientTable()
    numbers = [[Surd(Fraction(n, k)) for n in range(3, 1000)] for k in (7, 11)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(2) as threads:
            found = list(threads.map(lambda values: [table.code(value) for value in values], numbers))
    finally:
        sys.setswitchinterval(interval)
    for values, codes in zip(numbers, found, strict=True):
        assert [table.values[code] for code in codes] == values
