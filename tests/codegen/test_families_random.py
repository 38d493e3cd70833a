"""Kernels of specs that nobody chose: any weights, parities, path sets, channels and layouts, in both CPU targets.

The generated Numba functions run as plain Python here, and the generated Torch code under autograd; both must be the
form, evaluated by the loop that it stands for.
"""

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import cartensor as ct
from carnet.testing import assert_close
from cartensor import Irrep, Irreps
from codegen import FAMILIES, FormSpec, SpecError, cache, evaluate, read_spec
from codegen.families import (
    Decompose,
    EdgeConvolution,
    FeatureCoupling,
    Harmonics,
    Reconstruct,
    SelfCoupling,
    SplineConvolution,
)
from codegen.kernel_loops import Kernel
from codegen.runtime.loops import run
from tests.codegen.operands import index_arrays, random_edges, random_operands

IRREP = st.builds(Irrep, st.integers(0, 2), st.sampled_from([1, -1]))
IRREPS = st.lists(IRREP, min_size=1, max_size=3, unique=True).map(Irreps.single)
PATH_SETS = st.sampled_from(["full", "lite", "camp", "level=2"])
CHANNELS, LAYOUTS = st.integers(1, 3), st.sampled_from(["packed", "full"])


@st.composite
def couplings(draw):
    first, second = draw(st.integers(0, 3)), draw(st.integers(0, 3))
    result = draw(st.integers(abs(first - second), min(first + second, 4)))
    return FeatureCoupling(
        first, second, result, draw(CHANNELS), draw(st.sampled_from(["component", "legendre"])), draw(LAYOUTS)
    )


@st.composite
def tensor_maps(draw):
    """A tensor of rank 1 to 3 with up to two signed permutations of its indices as symmetry."""
    letters = "ijk"[: draw(st.integers(1, 3))]
    terms = draw(st.lists(st.tuples(st.sampled_from(["", "-"]), st.permutations(letters)), max_size=2))
    symmetry = "=".join([letters, *(sign + "".join(term) for sign, term in terms)])
    assume(ct.decompose(symmetry).dimension > 0)
    channels = draw(st.integers(0, 2))
    return draw(st.sampled_from([Decompose, Reconstruct]))(
        symmetry, draw(st.sampled_from(["polar", "axial"])), channels
    )


SPECS = {
    "harmonics": st.builds(Harmonics, st.integers(0, 4), st.sampled_from(["legendre", "component", "norm"]), LAYOUTS),
    "coupling": couplings(),
    "edge_convolution": st.builds(EdgeConvolution, IRREPS, st.integers(0, 2), IRREPS, PATH_SETS, CHANNELS, LAYOUTS),
    "spline_convolution": st.builds(SplineConvolution, IRREPS, st.integers(0, 2), IRREPS, PATH_SETS, CHANNELS, LAYOUTS),
    "self_coupling": st.builds(SelfCoupling, IRREPS, IRREPS, PATH_SETS, st.integers(1, 2), CHANNELS, LAYOUTS),
    "decompose": tensor_maps(),
    "reconstruct": tensor_maps(),
}


@pytest.fixture(scope="module", autouse=True)
def own_cache(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CARNET_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


def uncompiled(spec):
    module = cache.load(spec, "numba")
    loops = tuple((*loop[:2], loop[2].py_func, *loop[3:]) for loop in module.LOOPS)
    return SimpleNamespace(**{**vars(module), "LOOPS": loops})


def test_every_family_is_drawn():
    assert SPECS.keys() == {name for name, family in FAMILIES.items() if issubclass(family, FormSpec)}


@pytest.mark.parametrize("family", SPECS)
@settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_spec_in_both_targets(family, data):
    torch = pytest.importorskip("torch")
    spec = data.draw(SPECS[family])
    try:
        kernel = Kernel(spec)
        forms = kernel.forms
    except SpecError as error:
        assert any(text in str(error) for text in ("no path leads from", "no product of up to"))
        assume(False)
    assert read_spec(spec.text) == spec and read_spec(spec.text).slug == spec.slug
    rng = np.random.default_rng(0)
    edges = random_edges(rng, 3, 5, 2)
    sizes = (index_arrays(edges), edges.n_atoms, edges.n_intervals + 3)
    operands = [random_operands(form, rng, 3, edges) for form in forms]
    expected = [evaluate(form, given, *sizes) for form, given in zip(forms, operands, strict=True)]
    for order, form in enumerate(forms):
        scale = max([1.0, *(float(np.abs(array).max(initial=0)) for array in expected[order].values())])
        made = run(uncompiled(spec), order, [operands[order][o.name] for o in form.inputs], edges)
        for name, result in zip(form.outputs, made, strict=True):
            assert_close(result, expected[order][name], order, scale=scale)

    inputs = [torch.tensor(operands[1][o.name], requires_grad=True) for o in forms[0].inputs]
    index = [torch.tensor(edges.centre), torch.tensor(edges.neighbour), torch.tensor(edges.knot), edges.n_atoms]
    value = cache.load(spec, "torch").forward(*inputs, *(index if forms[0].uses_edges else ()))
    assert_close(value, evaluate(forms[0], operands[1], *sizes)[forms[0].outputs[0]])
    if value.requires_grad:
        seed = torch.tensor(operands[1][forms[1].inputs[-1].name])
        gradients = torch.autograd.grad(value, inputs, seed, materialize_grads=True, allow_unused=True)
        scale = max([1.0, *(float(np.abs(array).max(initial=0)) for array in expected[1].values())])
        for gradient, name in zip(gradients, forms[1].outputs, strict=True):
            assert_close(gradient, expected[1][name], 1, scale=scale)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("coupling 1 1 2 0", "channels must be >= 1, got 0"),
        ("coupling -1 1 2", "first must be an integer >= 0"),
        ("coupling 1.5 1 2", "argument first = '1.5': expected a whole number"),
        ("coupling 1 1 2 8 big", "argument scale = 'big': expected one of legendre, component"),
        ("harmonics 2 unit", "argument normalization = 'unit'"),
        ("harmonics 2 component packed more", "expected: harmonics max_weight"),
        ("edge_convolution 0e -1 0e", "max_weight must be >= 0"),
        ("edge_convolution 0e 1 3o full 4", "no path leads from 1x0e with harmonics to 1 to 1x3o"),
        ("edge_convolution 0e 1 0e level=x", "level=N with a number for N"),
        ("spline_convolution 0q 1 0e", "expected terms such as '0e'"),
        ("self_coupling 0e 0e full 0 4", "degree must be >= 1"),
        ("self_coupling 1o 7o full 2 4", "no product of up to 2 of 1x1o reaches 1x7o"),
    ],
)
def test_specs_that_make_no_sense(text, message):
    with pytest.raises(SpecError, match=message):
        read_spec(text).form()


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["coupling 5 4 5 48", "edge_convolution 0o+5e 5 5e lite 48", "self_coupling 5o+4o 5e full 2 48"]
)
def test_large_axial_kernels_are_compiled_at_first_use(text):
    spec = read_spec(text)
    rng = np.random.default_rng(0)
    edges = random_edges(rng, 4, 9, 2)
    for order, form in enumerate(Kernel(spec).forms):
        operands = random_operands(form, rng, 5, edges)
        expected = evaluate(form, operands, index_arrays(edges), edges.n_atoms)
        results = run(cache.load(spec, "numba"), order, [operands[o.name] for o in form.inputs], edges)
        for name, result in zip(form.outputs, results, strict=True):
            assert_close(result, expected[name], order)
