"""Forms: merging, selection, determinism, and their meaning by plain loops over the algebra's couplings."""

import subprocess
import sys
from fractions import Fraction

import numpy as np
import pytest

import cartensor as ct
from cartensor import Irreps, Surd
from codegen import Operand, SpecError, collect, evaluate
from codegen.derivative import differentiate
from codegen.families import EdgeConvolution, SelfCoupling, SplineConvolution, parse_spec
from tests.codegen.operands import index_arrays, random_edges, random_operands
from tests.codegen.specs import SMALL


def test_collect_merges_and_cancels():
    x, y = ("x", 0), ("y", 1)
    assert collect([(Surd(1), [y, x]), (Surd(2), [x, y])])[0].coefficient == 3
    assert collect([(Surd(1), [x]), (Surd(-1), [x])]) == ()


@pytest.mark.parametrize("spec", SMALL, ids=lambda spec: spec.text)
def test_spec_text_round_trip(spec):
    family, *arguments = spec.text.split()
    assert parse_spec(family, arguments) == spec


def test_hash_does_not_depend_on_the_process():
    code = (
        "from codegen.families import parse_spec; from codegen.derivative import differentiate;"
        "print(differentiate(parse_spec('self_coupling', ['0e+1o', '0e+1o', 'full', '3', '4']).form(), 2).hash)"
    )
    command = [sys.executable, "-c", code]
    runs = {
        subprocess.run(command, env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_select_drops_what_is_not_needed():
    form = differentiate(SelfCoupling(Irreps.polar(1), Irreps.polar(1), "full", 2, 2).form(), 1)
    part = form.select(["moment_bar"])
    assert part.outputs == ("moment_bar",)
    with pytest.raises(ValueError, match="not nothing"):
        form.select(["nothing"])


def test_edge_convolution_is_the_plain_loop_over_couplings():
    """Exactly, in rationals and roots: one radial weight a path, harmonics of the edge, sums over edges."""
    spec = EdgeConvolution(Irreps.parse("0e+1o+1e"), 1, Irreps.parse("0e+1o+1e"), "full", 1)
    rng = np.random.default_rng(0)
    edges = random_edges(rng, 3, 5, 1)
    paths = spec.paths()
    feature = np.array([[[Fraction(int(v))] for v in row] for row in rng.integers(-4, 5, (3, 7))], dtype=object)
    harmonic = np.array([[Fraction(int(v), 2) for v in row] for row in rng.integers(-4, 5, (5, 4))], dtype=object)
    radial = np.array(
        [[[Fraction(int(v), 3)] for v in row] for row in rng.integers(-4, 5, (5, len(paths)))], dtype=object
    )
    operands = {"feature": feature, "harmonic": harmonic, "radial": radial}
    result = evaluate(spec.form(), operands, index_arrays(edges), 3)["moment"]

    expected = np.full((3, 7), Surd(0), dtype=object)
    where = list(spec.features.slices())
    harmonic_where = Irreps.polar(1).slices()
    for e, (i, j) in enumerate(zip(edges.centre, edges.neighbour, strict=True)):
        for p, path in enumerate(paths):
            feature_weight, moment_weight = spec.features.entries[path.first][1], spec.moments.entries[path.result][1]
            coupling = ct.couple(feature_weight.weight, path.second, moment_weight.weight, scale="component")
            coupled = coupling(feature[j, where[path.first], 0], harmonic[e, harmonic_where[path.second]])
            expected[i, where[path.result]] += radial[e, p, 0] * coupled
    assert (result[:, :, 0] == expected).all()


def test_self_coupling_is_the_recursion_of_the_hyper_moment():
    """H^d = sum of w couple(H^(d-1), A), H = sum of u H^d, exactly."""
    irreps = Irreps.parse("0e+1o")
    spec = SelfCoupling(irreps, irreps, "full", 3, 1)
    rng = np.random.default_rng(1)
    layout = spec.weight_layout()
    moment = np.array([Fraction(int(v)) for v in rng.integers(-3, 4, 4)], dtype=object)
    weight = np.array([Fraction(int(v), 2) for v in rng.integers(-3, 4, len(layout))], dtype=object)
    operands = {"moment": moment.reshape(1, 4, 1), "weight": weight.reshape(-1, 1)}
    result = evaluate(spec.form(), operands)["hyper"][0, :, 0]

    where = irreps.slices()
    power, total = moment, np.full(4, Surd(0), dtype=object)
    for degree in (1, 2, 3):
        if degree > 1:
            new = np.full(4, Surd(0), dtype=object)
            for p, path in enumerate(spec.paths(degree)):
                coupling = ct.couple(path.first, path.second, path.result, scale="component")
                w = weight[layout.index(("path", degree, p))]
                new[where[path.result]] += w * coupling(power[where[path.first]], moment[where[path.second]])
            power = new
        for k, piece in enumerate(where):
            total[piece] += weight[layout.index(("mix", degree, k))] * power[piece]
    assert (result == total).all()


def test_spline_convolution_is_edge_convolution_with_interpolated_weights():
    spline, edge = (
        kind(Irreps.polar(1), 1, Irreps.polar(1), "full", 2) for kind in (SplineConvolution, EdgeConvolution)
    )
    rng = np.random.default_rng(2)
    edges = random_edges(rng, 4, 9, 5)
    operands = random_operands(spline.form(), rng, 0, edges)
    radial = sum(operands["spline"][:, a, None, None] * operands["table"][edges.knot + a] for a in range(4))
    expected = evaluate(edge.form(), {**operands, "radial": radial}, index_arrays(edges), 4)["moment"]
    result = evaluate(spline.form(), operands, index_arrays(edges), 4, 8)["moment"]
    np.testing.assert_allclose(result, expected, atol=1e-12)


@pytest.mark.parametrize("path_set, counts", [("full", (11, 23, 42)), ("lite", (9, 16, 25)), ("camp", (6, 10, 15))])
def test_path_counts(path_set, counts):
    found = []
    for top in (2, 3, 4):
        polar = Irreps.polar(top)
        found.append(len(EdgeConvolution(polar, top, polar, path_set, 1).paths()))
    assert tuple(found) == counts


@pytest.mark.parametrize(
    "family, arguments, message",
    [
        ("convolution", [], "unknown kernel family"),
        ("coupling", ["1", "1"], r"expected: coupling first second result \[channels=64\]"),
        ("coupling", ["1", "1", "5"], "couple to 0..2"),
        ("edge_convolution", ["0e", "1", "0e", "everything"], "unknown path set"),
        ("edge_convolution", ["0e+0e", "1", "0e"], "each irrep appears once"),
        ("edge_convolution", ["0e+1o'", "1", "0e"], "kernels do not depend on time reversal"),
        ("self_coupling", ["0e", "0e+1o'", "full", "1"], "kernels do not depend on time reversal"),
        ("edge_convolution", ["0e", "0", "1e"], "no path leads"),
        ("self_coupling", ["0x", "0e"], "expected terms such as"),
        ("harmonics", ["-1"], "max_weight must be >= 0"),
    ],
)
def test_bad_specs(family, arguments, message):
    with pytest.raises(ValueError, match=message):
        parse_spec(family, arguments).form()


def test_spec_error_is_a_value_error():
    assert issubclass(SpecError, ValueError)
    with pytest.raises(ValueError, match="axis must be one of"):
        Operand("x", 1, "nowhere", False, "x")
