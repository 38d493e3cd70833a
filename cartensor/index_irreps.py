"""What the indices of a tensor stand for: polar vectors, or natural tensors of any weight and parity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cartensor.index_symmetry import IndexSymmetry
from cartensor.irreps import Irrep, Irreps, IrrepsError

VECTOR = Irrep.polar(1)


class IndexIrrepsError(ValueError):
    """Indices that cannot be what they are said to be; the message says what is expected.

    >>> import cartensor as ct
    >>> ct.decompose("ij=ji", indices={"i": "2e"})  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    IndexIrrepsError: ...
    """


def index_irreps(symmetry: IndexSymmetry, indices) -> tuple[Irrep, ...]:
    """The irrep of every index.

    Args:
        symmetry: The index symmetry; what it exchanges must be of one kind.
        indices: None for polar vectors; one irrep for all indices; a sequence of them; or {letter: irrep},
            other letters being polar vectors.  An irrep is a text such as "2e", an ``Irrep``, or a weight,
            which is polar.

    Returns:
        One irrep for each letter of the symmetry.

    Raises:
        IndexIrrepsError: An irrep or letter is not one, their number is wrong, or the symmetry exchanges
            indices of different irreps.
    """
    letters = symmetry.letters
    if indices is None:
        found = [VECTOR] * symmetry.rank
    elif isinstance(indices, (str, int, Irrep)):
        found = [_irrep(indices)] * symmetry.rank
    elif isinstance(indices, Mapping):
        unknown = [letter for letter in indices if letter not in letters]
        if unknown:
            raise IndexIrrepsError(f"{unknown[0]!r} is not an index of '{letters}'")
        found = [_irrep(indices.get(letter, VECTOR)) for letter in letters]
    elif isinstance(indices, Sequence):
        if len(indices) != symmetry.rank:
            raise IndexIrrepsError(f"'{letters}' has {symmetry.rank} indices, got {len(indices)} irreps")
        found = [_irrep(value) for value in indices]
    else:
        raise IndexIrrepsError(f"indices are an irrep, a sequence or a dictionary of them, got {indices!r}")
    for permutation, _ in symmetry.generators:
        for k, other in enumerate(permutation):
            if found[k] != found[other]:
                raise IndexIrrepsError(
                    f"{symmetry} exchanges {letters[k]} ({found[k]}) and {letters[other]} ({found[other]}); "
                    "exchanged indices must be of one irrep"
                )
    return tuple(found)


def _irrep(value: str | int | Irrep) -> Irrep:
    if isinstance(value, Irrep):
        return value
    try:
        if isinstance(value, int):
            return Irrep.polar(value)
        ((multiplicity, irrep),) = Irreps.parse(value)
        if multiplicity == 1:
            return irrep
    except (IrrepsError, AttributeError, ValueError):
        pass
    raise IndexIrrepsError(f"an index is a weight or an irrep such as '2e', got {value!r}")
