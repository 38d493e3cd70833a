"""Words and closed forms: overlaps against explicit tensors, factorisations in rationals, completeness."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cartensor import natural_basis, parse_index_symmetry
from cartensor.characters import multiplicities
from cartensor.closed_form import closed_form, symmetrised_words
from cartensor.isotropic import Word, overlap, pairings, words
from tests.cartensor.symmetries import PUBLISHED, signed_groups

DELTA = np.eye(3, dtype=int)
EPSILON = np.zeros((3, 3, 3), dtype=int)
for _a, _b, _c in [(0, 1, 2), (1, 2, 0), (2, 0, 1)]:
    EPSILON[_a, _b, _c], EPSILON[_b, _a, _c] = 1, -1


def word_array(word: Word) -> np.ndarray:
    """The word applied to every basis tensor by einsum, shape (2l+1, 3, ..., 3)."""
    basis = natural_basis(word.weight).array()
    operands, letters = [], "abcdefgh"
    for a, b in word.deltas:
        operands.append((DELTA, letters[a] + letters[b]))
    natural = "".join(letters[k] for k in word.natural)
    if word.epsilon:
        summed = "s" if len(word.epsilon) == 2 else ""
        operands.append((EPSILON, "".join(letters[k] for k in word.epsilon) + summed))
        natural = summed + natural
    operands.append((basis, "z" + natural))
    formula = ",".join(text for _, text in operands) + "->z" + letters[: word.rank]
    return np.einsum(formula, *(array for array, _ in operands))


ranks_and_weights = [
    (rank, weight) for rank in range(6) for weight in range(rank + 1) if not (rank == 1 and weight == 0)
]


@pytest.mark.parametrize("rank, weight", ranks_and_weights)
def test_overlap_counts_what_contraction_gives(rank, weight):
    chosen = list(words(rank, weight))
    picked = chosen if len(chosen) < 8 else [chosen[k] for k in np.linspace(0, len(chosen) - 1, 8).astype(int)]
    arrays = [word_array(word).reshape(2 * weight + 1, -1) for word in picked]
    for first, a in zip(picked, arrays, strict=True):
        for second, b in zip(picked, arrays, strict=True):
            assert np.allclose(a @ b.T, overlap(first, second) * np.eye(2 * weight + 1), atol=1e-12)


@pytest.mark.parametrize("rank, weight", ranks_and_weights)
def test_words_are_sorted_and_different(rank, weight):
    chosen = list(words(rank, weight))
    assert chosen == sorted(set(chosen))
    assert all(word.rank == rank and word.weight == weight for word in chosen)


def test_pairings():
    assert list(pairings(())) == [()]
    assert list(pairings((0, 1, 2))) == []
    assert [len(list(pairings(tuple(range(2 * k))))) for k in range(5)] == [1, 1, 3, 15, 105]


@given(st.sampled_from([(r, w) for r, w in ranks_and_weights if r]), st.data())
def test_moving_a_word_moves_its_indices(rank_weight, data):
    """moved(p) is the word W with W'[t] = W[t[p[0]], t[p[1]], ...], sign included."""
    word = data.draw(st.sampled_from(list(words(*rank_weight))))
    permutation = tuple(data.draw(st.permutations(range(word.rank))))
    image, sign = word.moved(permutation)
    expected = np.transpose(word_array(word), (0, *(1 + k for k in np.argsort(permutation))))
    assert np.allclose(sign * word_array(image), expected)


@pytest.mark.parametrize("symmetry, components, signature", PUBLISHED)
def test_factorisation_is_exact(symmetry, components, signature):
    group = parse_index_symmetry(symmetry)
    for weight, count in signature.items():
        form = closed_form(group, weight, count)
        gram = np.array(form.gram, dtype=object)
        lower = np.array(form.factors.unit_lower, dtype=object)
        identity = np.eye(count, dtype=int)
        assert ((lower * np.array(form.factors.pivots, dtype=object)) @ lower.T == gram).all()
        assert (np.array(form.factors.unit_lower_inverse, dtype=object) @ lower == identity).all()
        assert (np.array(form.dual, dtype=object) @ gram == identity).all()
        assert all(isinstance(value, Fraction) and value > 0 for value in form.factors.pivots)


@given(signed_groups(max_rank=5))
@settings(max_examples=40, deadline=None)
def test_rank_of_all_words_is_the_multiplicity(group):
    """The words left out depend on those kept: all of them have the rank that characters predict."""
    expected = multiplicities(group)
    for weight in range(group.rank + 1):
        candidates = list(symmetrised_words(group, weight))
        gram = np.array([[a.overlap(b) for b in candidates] for a in candidates], dtype=float)
        count = expected.get(weight, 0)
        assert (np.linalg.matrix_rank(gram) if candidates else 0) == count
        assert closed_form(group, weight, count).multiplicity == count


def test_elasticity_is_the_textbook_form():
    group = parse_index_symmetry("ijkl=jikl=klij")
    scalars, deviators = closed_form(group, 0, 2), closed_form(group, 2, 2)
    assert scalars.gram == ((9, 6), (6, 24))
    assert deviators.gram == ((6, 8), (8, 20))
    assert scalars.dual == ((Fraction(2, 15), Fraction(-1, 30)), (Fraction(-1, 30), Fraction(1, 20)))
    assert [len(word.terms) for word in deviators.embeddings] == [2, 4]
