"""The full layout: what packed kernels do, between reading and writing all 3^l components."""

import numpy as np
import pytest

import cartensor as ct
from carnet.testing import assert_close
from cartensor import Irreps
from codegen import SpecError, evaluate, read_spec
from codegen.derivative import differentiate
from tests.codegen.operands import index_arrays, random_edges, random_operands

# text of the packed kernel, and the irreps of its natural operands
CASES = {
    "coupling 1 2 3 2": {"first": "1o", "second": "2e", "product": "3o"},
    "coupling 2 2 1 3 legendre": {"first": "2e", "second": "2e", "product": "1e"},
    "harmonics 4 norm": {"harmonic": "0e+1o+2e+3o+4e"},
    "edge_convolution 2e+1o+0e 2 1o+2o+3o full 2": {
        "feature": "2e+1o+0e",
        "harmonic": "0e+1o+2e",
        "moment": "1o+2o+3o",
    },
    "spline_convolution 0e+2e 3 0e+2e+3o lite 2": {"feature": "0e+2e", "harmonic": "0e+1o+2e+3o", "moment": "0e+2e+3o"},
    "self_coupling 0e+1o+2e 2e+0e full 2 2": {"moment": "0e+1o+2e", "hyper": "2e+0e"},
}


def in_full_layout(text):
    spec = read_spec(text)
    return read_spec(f"{spec.text} full")


def pieces(array, irreps, full):
    """The irreps of an operand, one array each; components are the last axis but one where there are channels."""
    sizes = [3**irrep.weight if full else irrep.dimension for _, irrep in irreps]
    return np.split(array, np.cumsum(sizes)[:-1], axis=1)


def packed(array, text):
    """Full components to packed ones by the algebra."""
    irreps, made = Irreps.parse(text), []
    for piece, (_, irrep) in zip(pieces(array, irreps, True), irreps, strict=True):
        last = np.moveaxis(piece, 1, -1)
        small = ct.pack(last.reshape(*last.shape[:-1], *(3,) * irrep.weight), irrep.weight)
        made.append(np.moveaxis(small.reshape(*last.shape[:-1], irrep.dimension), -1, 1))
    return np.concatenate(made, axis=1)


def unpacked(array, text):
    """The inverse."""
    irreps, made = Irreps.parse(text), []
    for piece, (_, irrep) in zip(pieces(array, irreps, False), irreps, strict=True):
        last = np.moveaxis(piece, 1, -1)
        large = ct.unpack(last, irrep.weight)
        made.append(np.moveaxis(large.reshape(*last.shape[:-1], 3**irrep.weight), -1, 1))
    return np.concatenate(made, axis=1)


@pytest.mark.parametrize("order", [0, 1, 2])
@pytest.mark.parametrize("text", CASES)
def test_full_kernels_are_packed_ones_between_pack_and_unpack(text, order):
    """For any input, symmetric and traceless or not, and so for derivatives: unpack is the transpose of pack.

    A cotangent of a full operand is read or written as the operand is, since the projector is symmetric.
    """
    natural = CASES[text]
    full, small = (differentiate(spec.form(), order) for spec in (in_full_layout(text), read_spec(text)))
    rng = np.random.default_rng(0)
    edges = random_edges(rng, 3, 7, 2)
    operands = random_operands(full, rng, 4, edges)
    sizes = (index_arrays(edges), edges.n_atoms, edges.n_intervals + 3)
    reduced = {o.name: operands[o.name] for o in full.inputs}
    for operand in full.inputs:
        if operand.role in natural:
            reduced[operand.name] = packed(operands[operand.name], natural[operand.role])
    expected = evaluate(small, reduced, *sizes)
    made = evaluate(full, operands, *sizes)
    assert made.keys() == expected.keys()
    for operand in small.output_operands:
        value = expected[operand.name]
        if operand.role in natural:
            value = unpacked(value, natural[operand.role])
        assert_close(made[operand.name], value, order)


@pytest.mark.parametrize("text", ["coupling 1 1 0 4", "harmonics 1", "edge_convolution 0e+1o 1 0e+1o+1e full 2"])
def test_weights_0_and_1_are_stored_alike(text):
    assert in_full_layout(text).form() == read_spec(text).form()


def test_intermediates_that_nothing_needs_are_left_out():
    form = in_full_layout("edge_convolution 0e+1e 2 1e+2o lite 4").form()
    names = [definition.operand.name for definition in form.definitions]
    assert names == ["harmonic_distinct", "harmonic_packed", "moment"]  # no path leads to 2o


def test_the_packed_layout_goes_without_saying():
    spec = read_spec("coupling 1 1 2 4 component packed")
    assert spec == read_spec("coupling 1 1 2 4") and spec.text == "coupling 1 1 2 4 component"
    assert in_full_layout("coupling 1 1 2 4").slug == "coupling_1_1_2_4_component_full"


def test_other_layouts_are_refused():
    with pytest.raises(SpecError, match="layout = 'dense': expected packed or full"):
        read_spec("harmonics 2 component dense")
