"""Linear maps of irreps: values, first and second derivatives against the plain sum.

On any thread count, with and without Numba.
"""

import copy
import os
import pickle
import subprocess
import sys
import warnings

import numpy as np
import pytest
import torch

from carnet import AtomGroups, LinearFunction, threads
from carnet.ops import devices, linear
from carnet.ops.devices import SlowKernelWarning
from carnet.testing import assert_close
from cartensor import Irreps
from codegen.families import Linear
from codegen.targets.numba.linear import MOST_COLUMNS, WIDTHS, tile_columns

CHANNELS = 4
# an irrep only in the input, one only in the result, and blocks whose order differs
PAIRS = {
    "same": ("0e+1o+2e", "0e+1o+2e"),
    "from scalars": ("0e", "0e+1o"),
    "to scalars": ("1o+0e", "0e"),
    "reordered": ("1o+0e+2e", "2e+1e+1o"),
    "nothing in common": ("1o", "0e"),
}


def make(pair, kinds=3, atoms=9, dtype=torch.float64):
    """A map, its operands, and which kind each atom is: the last kind but one has no atom."""
    generator = torch.Generator().manual_seed(2)
    function = LinearFunction(*map(Irreps.parse, PAIRS[pair]), CHANNELS)
    shapes = (
        (atoms, function.irreps_in.dimension, CHANNELS),
        (len(function.mixed), kinds, CHANNELS, CHANNELS),
        (kinds, CHANNELS),
    )
    operands = [
        torch.randn(shape, generator=generator, dtype=torch.float64).to(dtype).requires_grad_() for shape in shapes
    ]
    kind = torch.tensor(
        [k if k != kinds - 2 else 0 for k in torch.randint(kinds, (atoms,), generator=generator).tolist()]
    )
    return function, operands, kind


def plain(function, feature, weight, bias, kind):
    """The sum that the map stands for, by Torch's own derivatives."""
    made = []
    starts = {irrep: piece for (_, irrep), piece in zip(function.irreps_in, function.irreps_in.slices(), strict=True)}
    for _, irrep in function.irreps_out:
        if irrep not in function.mixed:
            made.append(feature.new_zeros(len(feature), irrep.dimension, CHANNELS))
            continue
        matrices = weight[function.mixed.index(irrep)][kind]
        mixed = torch.einsum("imc,icd->imd", feature[:, starts[irrep]], matrices)
        made.append(mixed + bias[kind][:, None] if str(irrep) == "0e" else mixed)
    return torch.cat(made, dim=1)


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("compiled", [True, False])
def test_values_and_two_derivatives_are_those_of_the_plain_sum(pair, compiled, monkeypatch):
    if not compiled:
        monkeypatch.setattr(linear, "_serves", lambda tensor: False)
    function, operands, kind = make(pair)
    groups = AtomGroups.of_kinds(kind, 3)
    generator = torch.Generator().manual_seed(3)
    bar = torch.randn(len(kind), function.irreps_out.dimension, CHANNELS, generator=generator, dtype=torch.float64)
    hats = [torch.randn(o.shape, generator=generator, dtype=torch.float64) for o in operands]
    found = []
    for call in (lambda *o: function(*o, groups), lambda *o: plain(function, *o, kind)):
        seed = bar.clone().requires_grad_()
        value = call(*operands)
        options = {"allow_unused": True, "materialize_grads": True}
        if not value.requires_grad:
            found.append((value, [], []))
            continue
        first = torch.autograd.grad(value, operands, seed, create_graph=True, **options)
        total = sum((g * h).sum() for g, h in zip(first, hats, strict=True))
        second = torch.autograd.grad(total, [*operands, seed], **options) if total.requires_grad else []
        found.append((value, first, second))
    (value, first, second), (expected, *expected_derivatives) = found
    assert_close(value.detach(), expected.detach())
    for order, (given, reference) in enumerate(zip((first, second), expected_derivatives, strict=True), 1):
        for g, r in zip(given, reference, strict=False):
            assert_close(g.detach(), r.detach(), order)


def test_only_gradients_that_are_wanted_are_made(monkeypatch):
    function, (feature, weight, bias), kind = make("same")
    asked = []
    run = linear._plain_gradient
    monkeypatch.setattr(linear, "_serves", lambda tensor: False)
    monkeypatch.setattr(linear, "_plain_gradient", lambda *a: asked.append(list(a[-1])) or run(*a))
    torch.autograd.grad(function(feature, weight, bias, AtomGroups.of_kinds(kind, 3)).sum(), feature)
    assert asked == [[True, False, False]]


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_results_do_not_depend_on_threads(dtype, monkeypatch):
    monkeypatch.setattr("codegen.runtime.loops.WORTHWHILE", 1)
    function, operands, kind = make("same", atoms=23, dtype=dtype)
    groups, found = AtomGroups.of_kinds(kind, 3), []
    for count in (1, 2, 5):
        with threads(count):
            value = function(*operands, groups)
            found.append((value, *torch.autograd.grad(value.square().sum(), operands)))
    for others in found[1:]:
        assert all(torch.equal(a, b) for a, b in zip(found[0], others, strict=True))


def test_one_kind_is_a_product_of_matrices():
    function, (feature, weight, bias), _ = make("same", kinds=1)
    value = function(feature, weight, bias, AtomGroups.together(len(feature), feature.device))
    assert_close(value[:, 1:4].detach(), (feature[:, 1:4] @ weight[1, 0]).detach())


def test_no_atoms_give_no_rows_and_no_gradient():
    function, operands, kind = make("same", atoms=0)
    value = function(*operands, AtomGroups.of_kinds(kind.long(), 3))
    assert value.shape == (0, 9, CHANNELS)
    assert all(not g.any() for g in torch.autograd.grad(value.sum(), operands))


def test_without_numba_the_map_works_with_one_warning(monkeypatch):
    def broken(*_):
        raise ImportError("no numba")

    monkeypatch.setattr(linear, "module_of", broken)
    monkeypatch.setattr(devices, "_without_numba", {})
    monkeypatch.setattr(devices, "_have_run", set())
    function, operands, kind = make("same")
    groups = AtomGroups.of_kinds(kind, 3)
    with pytest.warns(SlowKernelWarning, match="no numba"):
        value = function(*operands, groups)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        function(*operands, groups)
    assert_close(value.detach(), plain(function, *operands, kind).detach())


@pytest.mark.parametrize("name, position", [("feature", 0), ("weight", 1), ("bias", 2)])
def test_operands_that_do_not_fit_are_named(name, position):
    function, operands, kind = make("same")
    groups = AtomGroups.of_kinds(kind, 3)
    with pytest.raises(ValueError, match=f"{name} must have shape"):
        function(*(o[..., :-1] if k == position else o for k, o in enumerate(operands)), groups)
    if position:
        with pytest.raises(ValueError, match=f"{name} has torch.float32"):
            function(*(o.float() if k == position else o for k, o in enumerate(operands)), groups)


def test_a_function_is_copied_and_pickled():
    function, operands, kind = make("reordered")
    groups = AtomGroups.of_kinds(kind, 3)
    for other in (copy.deepcopy(function), pickle.loads(pickle.dumps(function))):
        assert torch.equal(other(*operands, groups), function(*operands, groups))


def test_compiled_programs_see_one_operator():
    function, operands, kind = make("same")
    groups = AtomGroups.of_kinds(kind, 3)
    program = torch.compile(lambda *o: function(*o, groups).square().sum(), fullgraph=True, backend="aot_eager")
    given = torch.autograd.grad(program(*operands), operands)
    expected = torch.autograd.grad(function(*operands, groups).square().sum(), operands)
    assert all(torch.equal(a, b) for a, b in zip(given, expected, strict=True))


def test_tiles_cover_the_channels_whatever_a_register_holds():
    for channels in range(1, 257):
        columns = tile_columns(channels)
        assert 1 <= columns <= MOST_COLUMNS
        for width in WIDTHS:
            lanes = max(n for n in range(1, width + 1) if channels % n == 0)
            assert channels % (lanes * columns) == 0


def test_the_kernel_is_plain_python_as_well(tmp_path):
    """Stepped through without Numba's compiler, it gives the same."""
    script = """
import numpy as np
from codegen.cache import load
from codegen.families import Linear
from codegen.runtime.linear_loops import LinearIndex, forward, gradient
rng = np.random.default_rng(0)
module = load(Linear(4), "numba")
index = LinearIndex.of_kinds(np.array([1, 0, 1]), 2, np.array([[0, 0, 1, 1], [1, 1, 3, 0]]))
feature, weight, bias = rng.normal(size=(3, 4, 4)), rng.normal(size=(2, 2, 4, 4)), rng.normal(size=(2, 4))
matrices = weight[np.array([0, 1, 1, 1])][:, [1, 0, 1]]
expected = np.einsum("nmc,mncd->nmd", feature, matrices)
expected[:, 0] += bias[[1, 0, 1]]
assert np.allclose(forward(module, feature, weight, bias, index, 4), expected)
feature_bar, weight_bar, bias_bar = gradient(module, feature, weight, expected, index)
assert np.allclose(feature_bar, np.einsum("nmd,mncd->nmc", expected, matrices))
assert np.allclose(weight_bar[0, 0], np.outer(feature[1, 0], expected[1, 0]))
assert np.allclose(bias_bar, [expected[1, 0], expected[0, 0] + expected[2, 0]])
"""

    environment = {**os.environ, "NUMBA_DISABLE_JIT": "1", "CARNET_CACHE": str(tmp_path)}
    made = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr


def test_the_spec_is_named_by_its_channels():
    assert Linear(48).text == "linear 48"
    assert LinearFunction(Irreps.parse("0e"), Irreps.parse("0e"), 48).text == "linear 48"
    assert np.prod(list(Linear(8).operation_counts().values())) > 0
