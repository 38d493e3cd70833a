"""Torch operators over generated kernels: derivatives, tracing, precision, threads, and what they refuse."""

from __future__ import annotations

import pytest
import torch

from carnet import KernelFunction, edge_index, knot_index
from carnet.ops import devices
from carnet.ops.devices import portable_index
from carnet.ops.families import OPERATORS
from carnet.ops.kernels import module_of
from carnet.testing import assert_close
from cartensor import Irreps
from codegen import EdgeIndex
from codegen.families import (
    Decompose,
    EdgeConvolution,
    FeatureCoupling,
    Harmonics,
    Reconstruct,
    SelfCoupling,
    SplineConvolution,
)
from codegen.runtime import loops

CHANNELS = 2
FEATURES, MOMENTS = Irreps.parse("0e+1o"), Irreps.parse("0e+1o+1e")  # one odd coupling among the paths
VECTORS = Irreps.parse("1o")
KERNELS = {
    spec.family: KernelFunction(spec)
    for spec in (
        Harmonics(2),
        FeatureCoupling(1, 1, 1, CHANNELS),
        EdgeConvolution(FEATURES, 1, MOMENTS, "full", CHANNELS),
        SplineConvolution(VECTORS, 1, MOMENTS, "full", CHANNELS),
        SelfCoupling(FEATURES, FEATURES, "full", 3, CHANNELS),
        Decompose("ijk=jik", "polar", CHANNELS),
        Reconstruct("ij=-ji", "axial", 0),
    )
}
FAMILIES = tuple(KERNELS)
EDGE_FAMILIES = ("edge_convolution", "spline_convolution")
N_INTERVALS = 3
# three atoms: a self-image, a pair that is listed twice, and an atom that is nobody's centre
SMALL = (torch.tensor([0, 0, 0, 1, 1]), torch.tensor([0, 1, 1, 2, 0]), 3, torch.tensor([2, 0, 1, 0, 2]))


def index_arrays(family, pairs=SMALL, n_intervals=N_INTERVALS):
    """The index arrays that a family takes, of (centre, neighbour, number of atoms, knot)."""
    if family not in EDGE_FAMILIES:
        return None
    centre, neighbour, n_atoms, knot = pairs
    edges = edge_index(centre, neighbour, n_atoms)
    return knot_index(edges, knot, n_intervals) if family == "spline_convolution" else edges


def random_operands(family, edges, samples=3, n_intervals=N_INTERVALS, dtype=torch.float64, seed=0):
    """Normally distributed operands that require gradients."""
    generator = torch.Generator().manual_seed(seed)
    form = KERNELS[family].spec.form()
    n_atoms = edges.n_atoms if edges else 0
    n_edges = len(edges.centre) if edges else 0
    lead = {"batch": [samples], "edge": [n_edges], "neighbour": [n_atoms], "knot": [n_intervals + 3], "shared": []}
    shapes = [(*lead[o.axis], o.stored, *([form.channels] if o.channels else [])) for o in form.inputs]
    made = [torch.randn(shape, generator=generator, dtype=torch.float64).to(dtype) for shape in shapes]
    return tuple(tensor.requires_grad_() for tensor in made)


def case(family, **options):
    edges = index_arrays(family)
    return (lambda *operands: KERNELS[family](*operands, edges=edges)), random_operands(family, edges, **options)


def torch_target(family, edges):
    """The generated Torch code: another rendering of the same form, differentiated by autograd."""
    forward = module_of(KERNELS[family].text, "torch").forward
    if not edges:
        return forward
    return lambda *operands: forward(*operands, *portable_index(edges))


def derivatives(function, operands, first_by=None, second_by=None):
    """Values, first derivatives along one cotangent, and second derivatives along one direction more.

    Args:
        first_by: operands that first derivatives are taken by; default all.
        second_by: operands that second derivatives are taken by, beside the cotangent; default ``first_by``.
    """
    first_by = operands if first_by is None else first_by
    second_by = first_by if second_by is None else second_by
    generator = torch.Generator().manual_seed(7)

    def fixed(like):
        return torch.randn(like.shape, generator=generator, dtype=torch.float64).to(like.dtype)

    value = function(*operands)
    cotangent = fixed(value).requires_grad_()
    first = torch.autograd.grad(value, first_by, cotangent, create_graph=True)
    along = sum((g * fixed(g)).sum() for g in first)
    second = torch.autograd.grad(along, (*second_by, cotangent), allow_unused=True, materialize_grads=True)
    return value, first, second


def assert_derivatives_close(actual, expected, dtype):
    assert_close(actual[0], expected[0], 0, dtype=dtype)
    for order in (1, 2):
        # one scale for all operands: that of an operand may be an accident of cancellation
        scale = max(float(e.detach().abs().max()) for e in expected[order])
        for a, e in zip(actual[order], expected[order], strict=True):
            assert_close(a, e, order, dtype=dtype, scale=scale)


@pytest.mark.parametrize("family", FAMILIES)
def test_derivatives_against_finite_differences(family):
    function, operands = case(family)
    assert torch.autograd.gradcheck(function, operands)
    assert torch.autograd.gradgradcheck(function, operands)


@pytest.mark.parametrize(
    ("family", "dtype"),
    [(family, torch.float64) for family in FAMILIES]
    # compiled once more in this precision; the two convolutions are alike
    + [(family, torch.float32) for family in FAMILIES if family != "edge_convolution"],
)
def test_cpu_kernel_is_the_torch_target(family, dtype):
    edges = index_arrays(family)
    operands = random_operands(family, edges, dtype=dtype)
    exact = [operand.detach().double().requires_grad_() for operand in operands]
    expected = derivatives(torch_target(family, edges), exact)
    actual = derivatives(lambda *given: KERNELS[family](*given, edges=edges), operands)
    assert actual[0].dtype == dtype and all(g.dtype == dtype for g in (*actual[1], *actual[2]))
    assert_derivatives_close(actual, expected, dtype)


@pytest.mark.parametrize("family", FAMILIES)
def test_derivatives_of_some_operands_only(family):
    """Loops whose results nobody asked for are not run; what is asked for stays the same."""
    function, operands = case(family)
    reference = torch_target(family, index_arrays(family))
    for chosen in range(len(operands)):
        fixed = [operand.detach() for operand in operands]
        fixed[chosen].requires_grad_()
        expected = derivatives(reference, fixed, [fixed[chosen]])
        assert_derivatives_close(derivatives(function, fixed, [fixed[chosen]]), expected, torch.float64)


@pytest.mark.parametrize("is_leaf", [True, False])
@pytest.mark.parametrize("family", FAMILIES)
def test_first_derivatives_by_one_operand_and_second_by_all(family, is_leaf):
    """As training does: forces ask for no derivative by weights, and their own derivatives ask for nothing else."""
    function, leaves = case(family)
    operands = leaves if is_leaf else tuple(leaf * 1.0 for leaf in leaves)
    reference = torch_target(family, index_arrays(family))
    for chosen in operands:
        expected = derivatives(reference, operands, [chosen], operands)
        assert_derivatives_close(derivatives(function, operands, [chosen], operands), expected, torch.float64)
    for chosen in operands:
        expected = derivatives(reference, operands, operands, [chosen])
        assert_derivatives_close(derivatives(function, operands, operands, [chosen]), expected, torch.float64)


@pytest.mark.parametrize("family", FAMILIES)
def test_registration(family):
    """Schema, shapes for tracing, autograd and ahead-of-time tracing, of the operator and of its derivatives."""
    edges = index_arrays(family)
    operands, text = random_operands(family, edges), KERNELS[family].text
    operators = OPERATORS[family]
    torch.library.opcheck(operators.forward, (*operands, *arrays_of(edges), text, [True]))
    cotangent = KERNELS[family](*operands, edges=edges).detach().requires_grad_()
    wanted = [True] * len(operands)
    torch.library.opcheck(operators.gradient, (*operands, cotangent, *arrays_of(edges), text, wanted))
    fixed = [tensor.detach() for tensor in (*operands, cotangent)]
    spec = KERNELS[family].spec
    seeds = [
        tensor
        for tensor, operand in zip(fixed, spec.form().inputs, strict=False)
        if operand.name != spec.linear_operand
    ]
    for asked in ([True] * len(fixed), [k == 0 for k in range(len(fixed))]):
        torch.library.opcheck(operators.second, (*fixed, *seeds, *arrays_of(edges), text, asked))


@pytest.mark.parametrize("family", FAMILIES)
def test_one_graph_when_compiled(family):
    function, operands = case(family)

    def loss(*given):
        return (function(*given) ** 2).sum()

    expected = torch.autograd.grad(loss(*operands), operands)
    compiled = torch.compile(loss, fullgraph=True, backend="aot_eager")
    assert_close(compiled(*operands), loss(*operands))
    for actual, reference in zip(torch.autograd.grad(compiled(*operands), operands), expected, strict=True):
        assert_close(actual, reference, 1)


class Exported(torch.nn.Module):
    """A module around one kernel; its operands come first, its index arrays after them."""

    def __init__(self, family):
        super().__init__()
        self.kernel = KERNELS[family]
        self.count = len(KERNELS[family].spec.form().inputs)

    def forward(self, *tensors):
        edges = EdgeIndex(*tensors[self.count :]) if len(tensors) > self.count else None
        return self.kernel(*tensors[: self.count], edges=edges)


def arrays_of(edges):
    return [array for array in edges or () if array is not None]


@pytest.mark.parametrize("family", FAMILIES)
def test_exported_graph_holds_the_operator(family):
    edges = index_arrays(family)
    operands = [operand.detach() for operand in random_operands(family, edges)]
    program = torch.export.export(Exported(family), (*operands, *arrays_of(edges)))
    called = [node.target for node in program.graph.nodes if node.op == "call_function"]
    assert called == [OPERATORS[family].forward]
    others = [operand.detach() for operand in random_operands(family, edges, seed=1)]
    assert torch.equal(program.module()(*others, *arrays_of(edges)), KERNELS[family](*others, edges=edges))


@pytest.mark.parametrize("family", [family for family in FAMILIES if family not in EDGE_FAMILIES])
def test_exported_graph_takes_any_number_of_samples(family):
    operands = [operand.detach() for operand in random_operands(family, None)]
    inputs = KERNELS[family].spec.form().inputs
    samples = torch.export.Dim("samples", min=2)
    shapes = (tuple({0: samples} if operand.axis == "batch" else {} for operand in inputs),)
    program = torch.export.export(Exported(family), tuple(operands), dynamic_shapes=shapes)
    others = [operand.detach() for operand in random_operands(family, None, samples=7)]
    assert torch.equal(program.module()(*others), KERNELS[family](*others))


@pytest.mark.parametrize("family", EDGE_FAMILIES)
def test_exported_graph_takes_any_number_of_edges(family):
    edges = index_arrays(family)
    operands = [operand.detach() for operand in random_operands(family, edges)]
    atoms, n_edges, intervals = (torch.export.Dim(name, min=2) for name in ("atoms", "n_edges", "n_intervals"))
    rows = {"edge": n_edges, "neighbour": atoms, "knot": intervals + 3}
    pointers = {"centre_pointer": atoms + 1, "neighbour_pointer": atoms + 1, "knot_pointer": intervals + 1}
    kernel = KERNELS[family]
    shapes = [{0: rows[operand.axis]} for operand in kernel.spec.form().inputs]
    shapes += [{0: pointers.get(name, n_edges)} for name in OPERATORS[family].edge_names]
    program = torch.export.export(Exported(family), (*operands, *arrays_of(edges)), dynamic_shapes=(tuple(shapes),))
    pairs = (torch.arange(6), torch.tensor([0, 1, 1, 3, 5, 2]), 6, torch.tensor([4, 0, 2, 1, 3, 2]))
    edges = index_arrays(family, pairs, n_intervals=5)
    others = [operand.detach() for operand in random_operands(family, edges, n_intervals=5)]
    assert torch.equal(program.module()(*others, *arrays_of(edges)), kernel(*others, edges=edges))


@pytest.mark.parametrize("family", FAMILIES)
def test_same_bits_for_any_number_of_threads(family, monkeypatch):
    """With sizes at which two threads do share every loop (those over blocks of samples included)."""
    monkeypatch.setattr(loops, "WORTHWHILE", 1)
    generator = torch.Generator().manual_seed(1)
    centre, neighbour, knot = (torch.randint(0, 40, (200,), generator=generator) for _ in range(3))
    edges = index_arrays(family, (centre.sort().values, neighbour, 40, knot), n_intervals=40)
    operands = random_operands(family, edges, samples=1100, n_intervals=40)
    before = torch.get_num_threads()
    made = []
    try:
        for threads in (1, 2):
            torch.set_num_threads(threads)
            value, first, second = derivatives(lambda *given: KERNELS[family](*given, edges=edges), operands)
            made.append((value, *first, *second))
    finally:
        torch.set_num_threads(before)
    for single, shared in zip(*made, strict=True):
        assert torch.equal(single, shared)


@pytest.mark.parametrize("family", FAMILIES)
def test_nothing_in_nothing_out(family):
    none = torch.empty(0, dtype=torch.int64)
    edges = index_arrays(family, (none, none, 3, none))
    operands = random_operands(family, edges, samples=0)
    value, first, second = derivatives(lambda *given: KERNELS[family](*given, edges=edges), operands)
    assert value.shape[0] == (3 if edges else 0)
    for array, like in zip((value, *first, *second), (value, *operands, *operands, value), strict=True):
        assert array.shape == like.shape and not array.any()


@pytest.mark.parametrize("family", FAMILIES)
def test_strided_operands(family):
    edges = index_arrays(family)
    operands = random_operands(family, edges)
    strided = []
    for operand in operands:
        wide = torch.full((*operand.shape[:-1], 2 * operand.shape[-1]), torch.nan, dtype=operand.dtype)
        wide[..., ::2] = operand.detach()
        strided.append(wide[..., ::2].detach().requires_grad_())
    assert not any(operand.is_contiguous() for operand in strided)
    function = KERNELS[family]
    value = function(*strided, edges=edges)
    assert torch.equal(value, function(*operands, edges=edges))
    # the sum's cotangent is one number with strides zero
    made = torch.autograd.grad(value.sum(), strided)
    expected = torch.autograd.grad(function(*operands, edges=edges).sum(), operands)
    assert all(torch.equal(a, b) for a, b in zip(made, expected, strict=True))


@pytest.mark.parametrize("family", FAMILIES)
def test_third_derivative_is_refused(family):
    function, operands = case(family)
    made = function(*operands)
    along = made.sum()
    for _ in range(2):
        gradients = torch.autograd.grad(along, operands, create_graph=True, allow_unused=True)
        along = sum((g**2).sum() for g in gradients if g is not None)
    with pytest.raises(RuntimeError, match=f"{family}_second"):
        torch.autograd.grad(along, operands)


def test_named_by_text():
    named = KernelFunction(f"coupling 1 1 1 {CHANNELS}")
    assert named.spec == KERNELS["coupling"].spec and repr(named) == "KernelFunction('coupling 1 1 1 2 component')"


def test_full_layout():
    """Operands with all 3^l components: shapes, derivatives, and one graph when compiled."""
    function = KernelFunction(f"coupling 1 1 2 {CHANNELS} component full")
    options = {"generator": torch.Generator().manual_seed(0), "dtype": torch.float64, "requires_grad": True}
    operands = tuple(torch.randn((3, 3, CHANNELS), **options) for _ in range(2))
    assert function(*operands).shape == (3, 9, CHANNELS)
    assert torch.autograd.gradcheck(function, operands) and torch.autograd.gradgradcheck(function, operands)
    compiled = torch.compile(function, fullgraph=True, backend="aot_eager")
    assert torch.equal(compiled(*operands), function(*operands))


def test_other_precisions_use_the_torch_target():
    operands = [operand.detach().bfloat16() for operand in random_operands("coupling", ())]
    value = KERNELS["coupling"](*operands)
    assert value.dtype == torch.bfloat16
    exact = KERNELS["coupling"](*(operand.double() for operand in operands))
    torch.testing.assert_close(value.double(), exact, rtol=0.02, atol=0.02)


@pytest.mark.parametrize("family", FAMILIES)
def test_an_operand_that_does_not_fit_is_named(family):
    edges = index_arrays(family)
    operands = [operand.detach() for operand in random_operands(family, edges)]
    names = [operand.name for operand in KERNELS[family].spec.form().inputs]
    for position, name in enumerate(names):

        def call(replacement):
            return KERNELS[family](*operands[:position], replacement, *operands[position + 1 :], edges=edges)

        good = operands[position]
        with pytest.raises(ValueError, match=rf"{name} must have shape .* got \[{good.shape[0]}"):
            call(good[..., :-1])
        with pytest.raises(ValueError, match=f"{name} must have shape"):
            call(good[None])
        with pytest.raises(ValueError, match=f"{name} must have shape"):
            call(good.flatten()[0])
        with pytest.raises(ValueError, match="share one floating dtype"):
            call(good.long())
        if len(names) > 1:
            with pytest.raises(ValueError, match="share one floating dtype"):
                call(good.float())
        if position or edges:  # the first of a batch sets its length
            with pytest.raises(ValueError, match=f"{name} must have shape"):
                call(good[:-1])


@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_no_dense_tensor_is_named_and_harms_nobody(family, monkeypatch):
    monkeypatch.setattr(devices, "_without_numba", {})
    edges = index_arrays(family)
    operands = [operand.detach() for operand in random_operands(family, edges)]
    kernel = KERNELS[family]
    expected = kernel(*operands, edges=edges)
    name = kernel.spec.form().inputs[0].name
    with pytest.raises(TypeError, match=rf"{name} must be a Torch tensor, got numpy\.ndarray; codegen\.kernel"):
        kernel(operands[0].numpy(), *operands[1:], edges=edges)
    with pytest.raises(ValueError, match=f"{name} must be a dense tensor"):
        kernel(operands[0].to_sparse(), *operands[1:], edges=edges)
    if len(operands) > 1:
        with pytest.raises(ValueError, match="on one device"):
            kernel(*operands[:-1], operands[-1].to("meta"), edges=edges)
    assert torch.equal(kernel(*operands, edges=edges), expected) and not devices._without_numba


def test_what_a_caller_does_wrong_does_not_give_a_kernel_up(monkeypatch):
    """What a kernel raises that has run before is no failure of its compilation."""
    monkeypatch.setattr(devices, "_without_numba", {})
    operands = [operand.detach() for operand in random_operands("coupling", ())]
    expected = KERNELS["coupling"](*operands)

    def fails(*_):
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as there:
        there.setattr(devices, "run_numba", fails)
        with pytest.raises(RuntimeError, match="new thread"):
            KERNELS["coupling"](*operands)
    assert torch.equal(KERNELS["coupling"](*operands), expected) and not devices._without_numba


@pytest.mark.parametrize("family", FAMILIES)
def test_missing_operands_and_index_arrays_are_named(family):
    edges = index_arrays(family)
    operands = random_operands(family, edges)
    names = ", ".join(operand.name for operand in KERNELS[family].spec.form().inputs)
    with pytest.raises(ValueError, match=f"takes {names}; got {len(operands) - 1} operands"):
        KERNELS[family](*operands[:-1], edges=edges)
    for wrong in [(torch.zeros(1),), None if edges else edge_index(*SMALL[:3])]:
        with pytest.raises(ValueError, match="takes edges, an EdgeIndex, got" if edges else "takes no edges, got"):
            KERNELS[family](*operands, edges=wrong)
    if family == "spline_convolution":
        with pytest.raises(ValueError, match=r"takes edges with knots: knot_index\(edges, knot, n_intervals\)"):
            KERNELS[family](*operands, edges=edge_index(*SMALL[:3]))


def test_edges_on_a_grid_serve_where_no_knots_are_needed():
    edges = index_arrays("edge_convolution")
    operands = random_operands("edge_convolution", edges)
    kernel = KERNELS["edge_convolution"]
    assert torch.equal(kernel(*operands, edges=index_arrays("spline_convolution")), kernel(*operands, edges=edges))


def test_edge_index_lists_the_edges_of_each_atom():
    centre, neighbour, n_atoms, _ = SMALL
    edges = edge_index(centre, neighbour, n_atoms)
    assert torch.equal(edges.centre, centre) and torch.equal(edges.neighbour, neighbour)
    for atom in range(n_atoms):
        leaving = range(int(edges.centre_pointer[atom]), int(edges.centre_pointer[atom + 1]))
        arriving = edges.reverse[edges.neighbour_pointer[atom] : edges.neighbour_pointer[atom + 1]]
        assert list(leaving) == [e for e, i in enumerate(centre.tolist()) if i == atom]
        assert arriving.tolist() == [e for e, j in enumerate(neighbour.tolist()) if j == atom]


def test_knot_index_lists_the_edges_of_each_interval():
    knot = SMALL[3]
    edges = knot_index(edge_index(*SMALL[:3]), knot, N_INTERVALS)
    assert torch.equal(edges.knot, knot) and len(edges.knot_pointer) == N_INTERVALS + 1
    for interval in range(N_INTERVALS):
        members = edges.knot_order[edges.knot_pointer[interval] : edges.knot_pointer[interval + 1]].tolist()
        assert members == [e for e, k in enumerate(knot.tolist()) if k == interval]


def test_edges_that_are_none_are_refused():
    with pytest.raises(ValueError, match="sorted by centre"):
        edge_index(torch.tensor([1, 0]), torch.tensor([0, 1]), 2)
    with pytest.raises(ValueError, match=r"neighbour holds atoms 0\.\.2; there are 2 atoms"):
        edge_index(torch.tensor([0, 1]), torch.tensor([2, 0]), 2)
    with pytest.raises(ValueError, match=r"centre holds atoms -1\.\.1; there are 2 atoms"):
        edge_index(torch.tensor([-1, 1]), torch.tensor([1, 0]), 2)


def test_edges_that_are_not_one_whole_number_each_are_refused():
    whole = torch.tensor([0, 1])
    with pytest.raises(ValueError, match="one number an edge each, got 2 and 1"):
        edge_index(whole, whole[:1], 2)
    with pytest.raises(ValueError, match=r"neighbour must be one whole number an edge, got torch\.float32 \[2\]"):
        edge_index(whole, whole.float(), 2)
    with pytest.raises(ValueError, match=r"centre must be one whole number an edge, got torch\.int64 \[1, 2\]"):
        edge_index(whole[None], whole[None], 2)
    with pytest.raises(ValueError, match=r"knot holds intervals -1\.\.3; there are 3 intervals"):
        knot_index(edge_index(whole, whole, 2), torch.tensor([3, -1]), 3)
    assert all(array.dtype == torch.int64 for array in arrays_of(edge_index(whole.int(), whole.int(), 2)))


@pytest.mark.parametrize("family", EDGE_FAMILIES)
def test_index_arrays_that_do_not_fit_are_named(family):
    edges = index_arrays(family)
    operands = random_operands(family, edges)
    names = KERNELS[family]._operators.edge_names
    for name in names:
        array = getattr(edges, name)
        for wrong in (array.int(), array[None], array[:-1]):
            if wrong.ndim == 1 and wrong.dtype == torch.int64 and name in ("centre", "centre_pointer", "knot_pointer"):
                continue  # these set the lengths of the others and of the operands
            with pytest.raises(ValueError, match=f"{name} must be int64"):
                KERNELS[family](*operands, edges=edges._replace(**{name: wrong}))
