"""Decompose and reconstruct: what Decomposition.extract and embed do, as kernels."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cartensor as ct
from carnet.testing import assert_close
from codegen import SpecError, evaluate, read_spec
from codegen.families import Decompose, Reconstruct
from codegen.kernel_loops import Kernel
from tests.codegen.specs import SMALL

SYMMETRIES = ("i", "ij=ji", "ij=-ji", "ij", "ijk=jik", "ijk=-jik", "ijkl=jikl=klij")
TENSORS = (*SYMMETRIES, "elastic_stiffness", "hexadecapole", "hall")


def packed(parts):
    """The parts that extract returns, one after the other, [samples, dimension]."""
    return np.concatenate([part.reshape(len(part), -1) for part in parts.values()], axis=1)


def exact_numbers(count):
    """Small integers as exact numbers, [1, count]."""
    numbers = np.random.default_rng(count).integers(-4, 5, count)
    return np.array([[ct.Surd(int(v)) for v in numbers]], dtype=object)


@pytest.mark.parametrize("tensor", TENSORS)
def test_forms_are_extract_and_embed(tensor):
    spec = Decompose(tensor)
    decomposition = spec.decomposition
    full = np.random.default_rng(0).normal(size=(5, *decomposition.shape))
    parts = decomposition.extract(full)
    natural = evaluate(spec.form(), {"tensor": full.reshape(5, -1)})["natural"]
    assert_close(natural, packed(parts))
    again = evaluate(Reconstruct(tensor).form(), {"natural": natural})["tensor"]
    assert_close(again, decomposition.embed(parts).reshape(5, -1))


@pytest.mark.parametrize("tensor", TENSORS)
def test_round_trip_and_norm_exactly(tensor):
    """Parts of a tensor made of parts are the parts, and their squares sum to its squared norm."""
    natural = exact_numbers(Reconstruct(tensor).form().inputs[0].components)
    full = evaluate(Reconstruct(tensor).form(), {"natural": natural})["tensor"]
    assert (evaluate(Decompose(tensor).form(), {"tensor": full})["natural"] == natural).all()
    assert sum(v * v for v in full[0]) == sum(v * v for v in natural[0])


@pytest.mark.parametrize("tensor", TENSORS)
@pytest.mark.parametrize(("family", "other"), [(Decompose, Reconstruct), (Reconstruct, Decompose)])
def test_each_is_the_gradient_of_the_other(family, other, tensor):
    (backward,) = Kernel(family(tensor), 1).forms[1:]
    operand, seed = backward.inputs
    cotangent = exact_numbers(seed.components)
    made = evaluate(backward, {operand.name: exact_numbers(operand.components), seed.name: cotangent})
    expected = evaluate(other(tensor).form(), {seed.name.removesuffix("_bar"): cotangent})
    assert (*made,) == (f"{operand.name}_bar",) and (made[f"{operand.name}_bar"] == expected[operand.name]).all()


def test_channels_are_independent():
    with_channels, without = Decompose("ij=ji", "polar", 3), Decompose("ij=ji")
    tensor = np.random.default_rng(2).normal(size=(4, 9, 3))
    made = evaluate(with_channels.form(), {"tensor": tensor})["natural"]
    for channel in range(3):
        alone = evaluate(without.form(), {"tensor": tensor[..., channel]})["natural"]
        assert np.array_equal(made[..., channel], alone)


def test_one_kernel_for_equal_symmetries():
    assert Decompose("ab = ba").text == "decompose ij=ji polar 0"
    assert read_spec("decompose Elasticity") == Decompose("elastic_stiffness", "polar", 0)
    assert read_spec("decompose ij=ji polar none").channels == 0
    assert Decompose("ij=ji").slug != Decompose("ij=-ji").slug


def test_catalogue_entries_bring_parity_and_vanishing_weights():
    assert Decompose("hall").parity == "axial"
    moment = Decompose("electric_field_gradient")
    assert moment.form().output_operands[0].components == 5 and str(moment.decomposition.irreps) == "1x2e"


def test_every_entry_of_the_catalogue_is_a_kernel():
    slugs = set()
    for name, entry in ct.catalogue.items():
        spec = read_spec(f"decompose {name.replace(' ', '_')}")
        assert read_spec(spec.text) == spec and spec.decomposition is ct.decompose(entry)
        if entry.rank <= 4:  # higher ranks take seconds
            assert spec.form().output_operands[0].components == ct.decompose(entry).dimension
        slugs.add(spec.slug)
    assert len(slugs) == len(ct.catalogue)


def test_equal_components_are_summed_once():
    """Elasticity: 81 components, 21 independent ones; the cost is that of the independent ones and their sums."""
    counts = Kernel(Decompose("elasticity"), 1).operation_counts()
    assert counts["forward_batch"] <= 239 and counts["gradient_batch"] <= 179
    dense = 2 * 21 * 81
    assert max(counts.values()) < dense / 10


@settings(max_examples=25, deadline=None)
@given(st.sampled_from([s for s in SMALL if s.family in ("decompose", "reconstruct")]), st.integers(0, 9))
def test_maps_are_linear(spec, samples):
    rng = np.random.default_rng(samples)
    form = spec.form()
    (operand,) = form.inputs
    shape = (samples, operand.components, *((form.channels,) if form.channels else ()))
    first, second = rng.normal(size=(2, *shape))
    whole, one, two = (
        next(iter(evaluate(form, {operand.name: a}).values())) for a in (first + 2 * second, first, second)
    )
    assert_close(whole, one + 2 * two)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("decompose ij=jk", "'k' is not an index of 'ij'"),
        ("decompose elasticty", "in the catalogue, nearest: elasticity"),
        ("decompose ij=ji=-ij", "only the zero tensor has the symmetry"),
        ("reconstruct ij=ji even", "parity must be polar or axial, got 'even'"),
        ("reconstruct hall polar", "Hall effect is axial, not polar"),
        ("reconstruct ij=ji polar -1", "channels must be >= 0"),
        ("decompose ij=ji polar many", "argument channels = 'many'"),
        ("decompose ijklmn", "has 729 independent components, and straight-line code is made for 200"),
    ],
)
def test_specs_that_make_no_sense(text, message):
    with pytest.raises(SpecError, match=message):
        read_spec(text).form()
