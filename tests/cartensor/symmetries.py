"""Index symmetries for tests: the published signatures, and random signed groups for hypothesis."""

from fractions import Fraction

import numpy as np
from hypothesis import strategies as st

from cartensor import IndexSymmetry, Surd, natural_basis
from cartensor.natural_bases import monomials

#: (symmetry, independent components, signature), as published in tables of crystal physics.
PUBLISHED = [
    ("", 1, {0: 1}),
    ("i", 3, {1: 1}),
    ("ij", 9, {0: 1, 1: 1, 2: 1}),
    ("ij=ji", 6, {0: 1, 2: 1}),
    ("ij=-ji", 3, {1: 1}),
    ("ijk", 27, {0: 1, 1: 3, 2: 2, 3: 1}),
    ("ijk=ikj", 18, {1: 2, 2: 1, 3: 1}),
    ("ijk=ikj=jik", 10, {1: 1, 3: 1}),
    ("ijk=-jik", 9, {0: 1, 1: 1, 2: 1}),
    ("ijkl", 81, {0: 3, 1: 6, 2: 6, 3: 3, 4: 1}),
    ("ijkl=jikl", 54, {0: 2, 1: 3, 2: 4, 3: 2, 4: 1}),
    ("ijkl=jikl=ijlk", 36, {0: 2, 1: 1, 2: 3, 3: 1, 4: 1}),
    ("ijkl=ikjl=jikl", 30, {0: 1, 1: 1, 2: 2, 3: 1, 4: 1}),
    ("ijkl=jikl=klij", 21, {0: 2, 2: 2, 4: 1}),
    ("ijkl=jikl=kjil=ljki", 15, {0: 1, 2: 1, 4: 1}),
    ("ijklmn=jiklmn=klijmn=ijmnkl", 56, {0: 3, 2: 3, 3: 1, 4: 2, 6: 1}),
    ("ij=ji=-ij", 0, {}),
    ("ijk=-jik=-ikj", 1, {0: 1}),
    ("ijkl=-jikl=-ikjl=-ijlk", 0, {}),
]


@st.composite
def signed_groups(draw, max_rank: int, max_generators: int = 3) -> IndexSymmetry:
    """The group of a few random signed permutations."""
    rank = draw(st.integers(0, max_rank))
    generator = st.tuples(st.permutations(range(rank)).map(tuple), st.sampled_from([1, 1, -1]))
    return IndexSymmetry("ijklmnop"[:rank], tuple(draw(st.lists(generator, max_size=max_generators))))


def rational_tensor(rank: int, seed: int) -> np.ndarray:
    """A tensor of small Fractions, shape (3,)*rank."""
    integers = np.random.default_rng(seed).integers(-9, 10, size=(2, 3**rank))
    entries = [Fraction(int(a), 1 + abs(int(b))) for a, b in integers.T]
    return np.array(entries, dtype=object).reshape((3,) * rank)


def group_average(symmetry: IndexSymmetry, tensor: np.ndarray) -> np.ndarray:
    """The projection on the symmetry class by its definition, the signed average over the group."""
    total = sum(sign * np.transpose(tensor, np.argsort(permutation)) for permutation, sign in symmetry.elements)
    return np.asarray(total * Fraction(1, symmetry.order), dtype=object)


def rotated(tensor: np.ndarray, rotation: np.ndarray) -> np.ndarray:
    """Every index turned by a 3x3 matrix."""
    for axis in range(tensor.ndim):
        tensor = np.moveaxis(np.tensordot(rotation, tensor, axes=(1, axis)), 0, axis)
    return tensor


def rotation_of_parts(rotation: np.ndarray, weight: int) -> np.ndarray:
    """Exact matrix of a rotation on packed components, [2l+1, 2l+1]; rational until the last step."""
    integers, squares = natural_basis(weight).integer_array(), natural_basis(weight).integer_tensors()[1]
    column = {monomial: k for k, monomial in enumerate(monomials(weight))}
    places = [column[index.count(0), index.count(1), index.count(2)] for index in np.ndindex(*(3,) * weight)]
    tensors = integers[:, places]
    turned = np.array([rotated(row.reshape((3,) * weight), rotation).ravel() for row in tensors], dtype=object)
    products = tensors @ turned.T
    return np.array(
        [
            [Surd.sqrt(a * b) * value for b, value in zip(squares, row, strict=True)]
            for a, row in zip(squares, products, strict=True)
        ],
        dtype=object,
    )
