"""Operators under Torch's other ways to differentiate: forward mode, batched gradients, function transforms, compiled ones.

The reference is the generated Torch code, another rendering of the same forms, made of operations that Torch differentiates.
"""

from __future__ import annotations

import warnings

import pytest
import torch
from torch.autograd import forward_ad
from torch.func import grad, hessian, jacfwd, jacrev, jvp, vjp, vmap

from carnet import AtomGroups, LinearFunction
from carnet.ops import devices
from carnet.testing import assert_close
from cartensor import Irreps
from tests.carnet.test_ops import FAMILIES, KERNELS, index_arrays, random_operands, torch_target

MAPS = (*FAMILIES, "linear")


@pytest.fixture(autouse=True)
def kernels_stay_compiled(monkeypatch):
    """Whatever a test does, no kernel may be given up."""
    monkeypatch.setattr(devices, "_without_numba", {})
    with warnings.catch_warnings():
        warnings.simplefilter("error", devices.SlowKernelWarning)
        yield


def kinds_of_atoms():
    return AtomGroups.of_kinds(torch.tensor([1, 0, 1, 1]), 2)


def function_and_reference(name):
    """(an operator as a function of its operands, the same in Torch's own operations, operands)."""
    if name != "linear":
        edges = index_arrays(name)
        operands = tuple(o.detach() for o in random_operands(name, edges))
        return (lambda *given: KERNELS[name](*given, edges=edges)), torch_target(name, edges), operands
    irreps = Irreps.parse("0e+1o")
    mix, groups = LinearFunction(irreps, irreps, 2), kinds_of_atoms()
    generator = torch.Generator().manual_seed(0)
    shapes = ((4, 4, 2), (2, 2, 2, 2), (2, 2))
    operands = tuple(torch.randn(shape, generator=generator, dtype=torch.float64) for shape in shapes)

    def reference(feature, weight, bias):
        kind = torch.tensor([1, 0, 1, 1])
        by_irrep = weight[torch.tensor([0, 1, 1, 1])][:, kind]  # [components, atoms, channels, channels]
        mixed = torch.einsum("akc,kacd->akd", feature, by_irrep)
        return mixed + torch.nn.functional.pad(bias[kind][:, None], (0, 0, 0, 3))

    return (lambda *given: mix(*given, groups)), reference, operands


def directions(operands, seed=5):
    generator = torch.Generator().manual_seed(seed)
    return tuple(torch.randn(o.shape, generator=generator, dtype=o.dtype) for o in operands)


def assert_all_close(actual, expected, order):
    for a, e in zip(actual, expected, strict=True):
        assert_close(a, e, order, scale=max(1.0, float(e.abs().max()) if e.numel() else 1.0))


@pytest.mark.parametrize("name", MAPS)
def test_gradients_forward_reverse_and_batched_against_finite_differences(name):
    function, _, operands = function_and_reference(name)
    leaves = tuple(operand.requires_grad_() for operand in operands)
    assert torch.autograd.gradcheck(
        function, leaves, check_forward_ad=True, check_batched_grad=True, check_batched_forward_grad=True
    )
    assert torch.autograd.gradgradcheck(function, leaves, check_fwd_over_rev=True, check_batched_grad=True)


@pytest.mark.parametrize("name", MAPS)
def test_derivatives_along_directions(name):
    function, reference, operands = function_and_reference(name)
    along = directions(operands)
    assert_all_close(jvp(function, operands, along), jvp(reference, operands, along), 1)
    for chosen in range(len(operands)):  # one operand alone has a tangent

        def of_one(call, value):
            return call(*operands[:chosen], value, *operands[chosen + 1 :])

        made, expected = (
            jvp(lambda value: of_one(call, value), (operands[chosen],), (along[chosen],))
            for call in (function, reference)
        )
        assert_all_close(made, expected, 1)
        with forward_ad.dual_level():
            dual = of_one(function, forward_ad.make_dual(operands[chosen], along[chosen]))
            assert_close(forward_ad.unpack_dual(dual).tangent, expected[1], 1)


@pytest.mark.parametrize("name", MAPS)
@pytest.mark.parametrize("outer", [jacfwd, jacrev])
@pytest.mark.parametrize("inner", [jacfwd, jacrev])
def test_every_order_of_two_modes_gives_the_second_derivative(name, outer, inner):
    function, reference, operands = function_and_reference(name)
    weights = directions([reference(*operands)])[0]
    along = directions(operands)

    def at(call):
        """The sum of the results' cubes on a plane through the operands, which has all second derivatives."""
        return lambda s: (
            (weights * call(*(o + s[0] * d + s[1] * o**2 for o, d in zip(operands, along, strict=True)))) ** 3
        ).sum()

    start = torch.tensor([0.3, -0.2], dtype=torch.float64)
    made, expected = outer(inner(at(function)))(start), hessian(at(reference))(start)
    assert_close(made, expected, 2)


@pytest.mark.parametrize("name", MAPS)
def test_the_derivative_along_a_direction_can_be_differentiated_in_reverse(name):
    """A kinetic term of training: the gradient by all operands, and by the direction, of a tangent."""
    function, reference, operands = function_and_reference(name)

    def length(call):
        return lambda given, along: (jvp(call, given, along)[1] ** 2).sum()

    made, expected = (
        grad(length(call), argnums=(0, 1))(operands, directions(operands)) for call in (function, reference)
    )
    for a, e in zip(made, expected, strict=True):
        assert_all_close(a, e, 2)


@pytest.mark.parametrize("name", MAPS)
@pytest.mark.parametrize("product", [torch.autograd.functional.hvp, torch.autograd.functional.vhp])
def test_hessian_times_a_vector(name, product):
    """One of them differentiates second derivatives once more, by their seeds, which they are linear in."""
    function, reference, operands = function_and_reference(name)
    along = directions(operands)
    made, expected = (
        product(lambda *given: (call(*given) ** 3).sum(), operands, along)[1] for call in (function, reference)
    )
    scale = max(1.0, *(float(e.abs().max()) for e in expected))
    for a, e in zip(made, expected, strict=True):
        assert_close(a, e, 2, scale=scale)


@pytest.mark.parametrize("name", FAMILIES)
def test_second_derivatives_are_linear_in_seeds_and_cotangent(name):
    """Their derivatives by these, in both modes, by one of the results and by another."""
    function, reference, operands = function_and_reference(name)
    cotangent, *seeds = directions([reference(*operands), *operands])

    def bent(call):
        def of(cotangent, *seeds):
            def slope(*given):
                return grad(lambda *values: (cotangent * call(*values)).sum(), argnums=tuple(range(len(given))))(*given)

            return grad(lambda *given: sum((g * s).sum() for g, s in zip(slope(*given), seeds, strict=True)))(*operands)

        return of

    given = (cotangent, *seeds)
    along = directions(given, seed=9)
    made, expected = (jvp(bent(call), given, along) for call in (function, reference))
    assert_close(made[1], expected[1], 2, scale=max(1.0, float(expected[1].abs().max())))
    made, expected = (vjp(bent(call), *given)[1](operands[0]) for call in (function, reference))
    assert_all_close(made, expected, 2)


@pytest.mark.parametrize("name", MAPS)
def test_rows_of_operands_and_of_cotangents(name):
    function, reference, operands = function_and_reference(name)
    rows = tuple(torch.stack([operand, 2 * operand, operand - 1]) for operand in operands)
    assert_close(vmap(function)(*rows), vmap(reference)(*rows))
    assert_close(
        vmap(function, in_dims=(0, *[None] * (len(rows) - 1)))(rows[0], *operands[1:]),
        torch.stack([reference(row, *operands[1:]) for row in rows[0]]),
    )
    last = tuple(row.movedim(0, -1) for row in rows)
    assert_close(vmap(function, in_dims=-1, out_dims=1)(*last), vmap(reference, out_dims=1)(*rows))
    per_row = vmap(grad(lambda *given: (function(*given) ** 2).sum(), argnums=tuple(range(len(rows)))))
    expected = vmap(grad(lambda *given: (reference(*given) ** 2).sum(), argnums=tuple(range(len(rows)))))
    assert_all_close(per_row(*rows), expected(*rows), 1)
    cotangents = torch.stack(directions([reference(*operands)] * 3))
    assert_all_close(vmap(vjp(function, *operands)[1])(cotangents), vmap(vjp(reference, *operands)[1])(cotangents), 1)


@pytest.mark.parametrize("name", MAPS)
def test_no_rows(name):
    function, reference, operands = function_and_reference(name)
    none = tuple(operand[None][:0] for operand in operands)
    assert vmap(function)(*none).shape == (0, *reference(*operands).shape)
    slopes = vmap(grad(lambda *given: function(*given).sum()))(*none)
    assert slopes.shape == none[0].shape


@pytest.mark.parametrize("name", MAPS)
def test_negated_views(name):
    """Torch makes them of complex numbers, and negates when somebody reads."""
    function, reference, operands = function_and_reference(name)
    assert_close(function(*map(torch._neg_view, operands)), reference(*(-operand for operand in operands)))
    leaves = [operand.requires_grad_() for operand in operands]
    value = function(*leaves)
    ones = torch.ones_like(value)
    (made,), (expected,) = (
        torch.autograd.grad(value, leaves[:1], each, retain_graph=True) for each in (torch._neg_view(ones), -ones)
    )
    assert torch.equal(made, expected)


@pytest.mark.parametrize("name", MAPS)
def test_a_tangent_of_another_dtype_is_refused_and_gives_no_kernel_up(name):
    function, _, operands = function_and_reference(name)
    single = tuple(operand.float() for operand in operands)
    with pytest.raises((ValueError, RuntimeError)):
        jvp(function, single, directions(operands))
    assert not devices._without_numba
    function(*single)


@pytest.mark.parametrize("name", MAPS)
def test_batched_gradients_of_autograd(name):
    function, reference, operands = function_and_reference(name)
    leaves = tuple(operand.requires_grad_() for operand in operands)
    cotangents = torch.stack(directions([reference(*operands)] * 3)).detach()
    made, expected = (
        torch.autograd.grad(call(*leaves), leaves, cotangents, is_grads_batched=True) for call in (function, reference)
    )
    assert_all_close(made, expected, 1)
    for strategy in ("reverse-mode", "forward-mode"):
        made = torch.autograd.functional.jacobian(function, leaves, vectorize=True, strategy=strategy)
        assert_all_close(made, torch.autograd.functional.jacobian(reference, leaves), 1)


@pytest.mark.parametrize("name", MAPS)
def test_transforms_inside_a_compiled_function(name):
    function, reference, operands = function_and_reference(name)
    along = directions(operands)

    def both(call):
        def computed(*given):
            tangent = jvp(call, given, along)[1]
            return tangent, *grad(lambda *values: (call(*values) ** 2).sum(), argnums=tuple(range(len(given))))(*given)

        return computed

    compiled = torch.compile(both(function), fullgraph=True, backend="aot_eager")
    assert_all_close(compiled(*operands), both(reference)(*operands), 1)


@pytest.mark.parametrize("name", FAMILIES)
def test_third_derivatives_are_refused_in_forward_mode_too(name):
    function, _, operands = function_and_reference(name)
    total = grad(lambda given: (function(*given) ** 2).sum())
    second = grad(lambda given: sum((g**2).sum() for g in total(given)))
    with pytest.raises(RuntimeError, match=f"{name}_second"):
        jvp(second, (operands,), (directions(operands),))
