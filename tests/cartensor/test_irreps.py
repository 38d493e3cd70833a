"""Irreps: text round trip, dimensions, products, errors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cartensor import Irrep, Irreps
from cartensor.irreps import IrrepsError

irreps = st.builds(Irrep, st.integers(0, 6), st.sampled_from([1, -1]))


@given(st.lists(st.tuples(st.integers(1, 5), irreps), max_size=5))
def test_text_round_trip(entries):
    value = Irreps(tuple(entries))
    assert Irreps.parse(str(value)) == value
    assert repr(value) == f"Irreps('{value}')"
    assert value.dimension == sum(m * (2 * i.weight + 1) for m, i in entries)
    assert [s.stop - s.start for s in value.slices()] == [m * i.dimension for m, i in entries]


@given(irreps, irreps)
def test_products_conserve_dimension_and_parity(a, b):
    assert sum(c.dimension for c in a.products(b)) == a.dimension * b.dimension
    assert all(c.parity == a.parity * b.parity for c in a.products(b))


def test_polar():
    assert str(Irreps.polar(2)) == "1x0e+1x1o+1x2e"
    assert Irrep.axial(1) == Irrep(1, 1)


@pytest.mark.parametrize("text", ["2x", "e0", "1o+", "1x2q", "-1e"])
def test_malformed_text_is_named(text):
    with pytest.raises(IrrepsError, match="expected terms such as"):
        Irreps.parse(text)


def test_a_text_is_parsed_and_not_taken_for_entries():
    with pytest.raises(IrrepsError, match=r"Irreps\.parse\('2x0e'\)"):
        Irreps("2x0e")
