"""Voigt and Mandel notation: symmetric pairs of indices as one index from 1 to 6, exact both ways.

A tensor's pairs are taken from its index symmetry: neighbouring indices that may be exchanged, sought from
the last index backwards, so ``C_ijkl`` of elasticity becomes 6x6, ``d_ijk = d_ikj`` 3x6 and third-order
elasticity 6x6x6.

- Voigt, convention "stress": the components themselves, (xx, yy, zz, yz, xz, xy).
- Voigt, convention "strain": a factor 2 for each pair of different indices, as in engineering shear strains
  (S44 = 4 S_2323, d14 = 2 d_123).
- Mandel: a factor sqrt(2) instead, which makes the six components orthonormal: norms, products and inverses
  of the matrices are those of the tensors.

What a tensor violates the exchange of a pair's indices by is averaged out.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from itertools import product

from cartensor.index_symmetry import IndexSymmetry
from cartensor.lazy_numpy import np
from cartensor.operands import as_array, coefficients_like, finished, kind_of
from cartensor.physical_tensors import PhysicalTensor
from cartensor.surd import Surd
from cartensor.tensor_names import as_index_symmetry, named_tensor

#: Orders of the six pairs: Voigt's, and those of programs that differ.
PAIR_ORDERS: dict[str, tuple[str, ...]] = {
    "voigt": ("xx", "yy", "zz", "yz", "xz", "xy"),
    "vasp": ("xx", "yy", "zz", "xy", "yz", "xz"),
    "abaqus": ("xx", "yy", "zz", "xy", "xz", "yz"),
}

#: Squared factor of a component with two different indices, by convention.
SHEAR_FACTORS = {"stress": Fraction(1), "strain": Fraction(4), "mandel": Fraction(2)}


class NotationError(ValueError):
    """A convention, order or shape that does not fit; the message says what would.

    >>> import cartensor as ct
    >>> ct.to_voigt([[1.0, 0.0], [0.0, 1.0]], "ij=ji")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    NotationError: the tensor has the shape (..., 3, 3), got (2, 2)
    """


Symmetry = str | IndexSymmetry | PhysicalTensor


def to_voigt(tensor, symmetry: Symmetry, voigt: str | Sequence[str] | None = None, order: str = "voigt"):
    """A tensor with every symmetric pair of indices as one Voigt index.

    Args:
        tensor: [..., 3, ..., 3] with n trailing axes: NumPy, Torch (gradients kept), SymPy array, nested
            exact lists.
        symmetry: The index symmetry, or an entry of the catalogue or its name, which brings its convention.
        voigt: "stress" (the default) or "strain", for all pairs or one for each.
        order: "voigt", "vasp" or "abaqus".

    Returns:
        [..., 6, ...], of the same kind.

    Raises:
        NotationError: A name is unknown, or the shape does not fit.

    >>> import cartensor as ct
    >>> ct.to_voigt([[1.0, 0.5, 0.0], [0.5, 2.0, 0.0], [0.0, 0.0, 3.0]], "strain").tolist()
    [1.0, 2.0, 3.0, 0.0, 0.0, 1.0]
    """
    return _contracted(tensor, symmetry, _conventions(symmetry, voigt), order)


def from_voigt(array, symmetry: Symmetry, voigt: str | Sequence[str] | None = None, order: str = "voigt"):
    """The tensor [..., 3, ..., 3] of a Voigt array; the inverse of :func:`to_voigt`.

    Raises:
        NotationError: A name is unknown, or the shape does not fit.

    >>> import cartensor as ct
    >>> ct.from_voigt([1.0, 2.0, 3.0, 0.0, 0.0, 1.0], "strain").tolist()
    [[1.0, 0.5, 0.0], [0.5, 2.0, 0.0], [0.0, 0.0, 3.0]]
    """
    return _expanded(array, symmetry, _conventions(symmetry, voigt), order)


def to_mandel(tensor, symmetry: Symmetry, order: str = "voigt"):
    """A tensor with every symmetric pair of indices as one Mandel index; arguments as for :func:`to_voigt`.

    Raises:
        NotationError: The order has another name, or the shape does not fit.

    >>> import cartensor as ct
    >>> ct.to_mandel([[1.0, 0.5, 0.0], [0.5, 2.0, 0.0], [0.0, 0.0, 3.0]], "strain").round(3).tolist()
    [1.0, 2.0, 3.0, 0.0, 0.0, 0.707]
    """
    return _contracted(tensor, symmetry, "mandel", order)


def from_mandel(array, symmetry: Symmetry, order: str = "voigt"):
    """The tensor [..., 3, ..., 3] of a Mandel array; the inverse of :func:`to_mandel`.

    Raises:
        NotationError: The order has another name, or the shape does not fit.

    >>> import cartensor as ct
    >>> ct.from_mandel([1.0, 1.0, 0.0, 0.0, 0.0, 2.0], "stress").round(3)[0].tolist()
    [1.0, 1.414, 0.0]
    """
    return _expanded(array, symmetry, "mandel", order)


def index_pairs(symmetry: IndexSymmetry) -> tuple[bool, ...]:
    """The groups of indices in order: True for a symmetric pair, False for a single index."""
    groups: list[bool] = []
    position = symmetry.rank
    while position:
        is_pair = position > 1 and _may_exchange(symmetry, position - 2)
        groups.insert(0, is_pair)
        position -= 2 if is_pair else 1
    return tuple(groups)


def _may_exchange(symmetry: IndexSymmetry, first: int) -> bool:
    """Whether the group holds the exchange of two neighbouring indices."""
    swapped = list(range(symmetry.rank))
    swapped[first], swapped[first + 1] = first + 1, first
    return IndexSymmetry(symmetry.letters, (*symmetry.generators, (tuple(swapped), 1))).order == symmetry.order


def _conventions(symmetry: Symmetry, voigt: str | Sequence[str] | None) -> str | tuple[str, ...]:
    if voigt is None:
        tensor = named_tensor(symmetry)
        voigt = tensor.voigt if isinstance(tensor, PhysicalTensor) else "stress"
    names = (voigt,) if isinstance(voigt, str) else tuple(voigt)
    for name in names:
        if name not in ("stress", "strain"):
            raise NotationError(f"a Voigt convention is 'stress' or 'strain', got {name!r}")
    return voigt if isinstance(voigt, str) else names


@cache
def _pair_matrices(convention: str, order: str) -> tuple[np.ndarray, np.ndarray]:
    """The exact maps of one pair, [6, 9] and its inverse on symmetric pairs, [9, 6]."""
    contracting = np.full((6, 9), Surd(0), dtype=object)
    expanding = np.full((9, 6), Surd(0), dtype=object)
    places = {name: row for row, name in enumerate(PAIR_ORDERS[order])}
    for column, axes in enumerate(product("xyz", repeat=2)):
        row = places["".join(sorted(axes))]
        if axes[0] == axes[1]:
            contracting[row, column] = expanding[column, row] = Surd(1)
        else:
            factor = Surd.sqrt(SHEAR_FACTORS[convention])
            contracting[row, column] = factor * Fraction(1, 2)
            expanding[column, row] = factor.inverse()
    return contracting, expanding


def _contracted(tensor, symmetry: Symmetry, conventions: str | tuple[str, ...], order: str):
    groups, conventions = _checked(symmetry, conventions, order)
    rank = sum(2 if is_pair else 1 for is_pair in groups)
    kind = kind_of(tensor)
    array = as_array(tensor, kind)
    _check_shape(array, (3,) * rank, "tensor")
    shape = tuple(array.shape[: len(array.shape) - rank])
    array = array.reshape(shape + tuple(9 if is_pair else 3 for is_pair in groups))
    return finished(_mapped(array, kind, groups, conventions, order, 0), kind)


def _expanded(array, symmetry: Symmetry, conventions: str | tuple[str, ...], order: str):
    groups, conventions = _checked(symmetry, conventions, order)
    rank = sum(2 if is_pair else 1 for is_pair in groups)
    kind = kind_of(array)
    array = as_array(array, kind)
    _check_shape(array, tuple(6 if is_pair else 3 for is_pair in groups), "array")
    shape = tuple(array.shape[: len(array.shape) - len(groups)])
    tensor = _mapped(array, kind, groups, conventions, order, 1)
    return finished(tensor.reshape(shape + (3,) * rank), kind)


def _mapped(array, kind: str, groups: tuple[bool, ...], conventions: tuple[str, ...], order: str, way: int):
    """Every pair's axis through its matrix: way 0 contracts, way 1 expands."""
    names = iter(conventions)
    for k, is_pair in enumerate(groups):
        if is_pair:
            matrix = coefficients_like(_pair_matrices(next(names), order)[way], array, kind)
            axis = k - len(groups)
            array = _swapped(_swapped(array, axis, kind) @ matrix.T, axis, kind)
    return array


def _swapped(array, axis: int, kind: str):
    return array.transpose(axis, -1) if kind == "torch" else np.swapaxes(array, axis, -1)


def _checked(symmetry: Symmetry, conventions: str | tuple[str, ...], order: str):
    if order not in PAIR_ORDERS:
        raise NotationError(f"the order of pairs is {', '.join(map(repr, PAIR_ORDERS))}, got {order!r}")
    group = as_index_symmetry(symmetry)
    groups = index_pairs(group)
    pairs = sum(groups)
    if isinstance(conventions, str):
        conventions = (conventions,) * pairs
    if len(conventions) != pairs:
        plural = "s" * (pairs != 1)
        raise NotationError(f"{group} has {pairs} symmetric pair{plural}, got {len(conventions)} conventions")
    return groups, conventions


def _check_shape(array, wanted: tuple[int, ...], name: str) -> None:
    shape = tuple(array.shape)
    if len(shape) < len(wanted) or shape[len(shape) - len(wanted) :] != wanted:
        expected = ", ".join(("...", *map(str, wanted)))
        raise NotationError(f"the {name} has the shape ({expected}), got {shape}")
