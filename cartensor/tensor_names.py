"""What a text means where the symmetry of a tensor is asked for: indices such as "ij=ji", or a name such as "strain".

A text is taken for indices where it has a "=", where its letters stand apart ("a,b,c", "a b c"), and where they
follow one another from i on ("ijk", "pq").  Every other word is a name of the catalogue, or an error: "SHG" is no
tensor of rank 3.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from cartensor.index_symmetry import IndexSymmetry, IndexSymmetryError, are_indices, read_indices
from cartensor.physical_tensors import CatalogueError, PhysicalTensor, catalogue

#: Names of the tensors that are no property of anything.
SHORT_NAMES = {"scalar": "", "vector": "i"}


def parse_index_symmetry(text: str) -> IndexSymmetry:
    """Read an index symmetry such as "ijkl=jikl=klij", "ij=-ji" or "ijk", or that of a tensor's name.

    The first term names the indices, one letter each; every further term holds the same letters in another
    order, with an optional sign.  The empty text is a scalar.  A word is a name of the catalogue unless its
    letters follow one another from i on; other letters are indices with commas between them.

    Args:
        text: The symmetry.  Spaces and commas are ignored.

    Returns:
        The group that the terms generate.

    Raises:
        IndexSymmetryError: The text is neither; the message points at the character, and names near entries
            of the catalogue.

    >>> parse_index_symmetry("ij=-ji").order, str(parse_index_symmetry("strain")), parse_index_symmetry("a,b").rank
    (2, 'ij=ji', 2)
    """
    return as_index_symmetry(text)


def as_index_symmetry(symmetry: str | IndexSymmetry | PhysicalTensor) -> IndexSymmetry:
    """The index symmetry of what :func:`named_tensor` reads."""
    tensor = named_tensor(symmetry)
    return tensor.index_symmetry if isinstance(tensor, PhysicalTensor) else tensor


def named_tensor(symmetry: str | IndexSymmetry | PhysicalTensor) -> IndexSymmetry | PhysicalTensor:
    """The entry of the catalogue that a text names, or the symmetry that it writes; either as it is.

    Raises:
        IndexSymmetryError: The text is neither.
    """
    if isinstance(symmetry, (IndexSymmetry, PhysicalTensor)):
        return symmetry
    if not isinstance(symmetry, str) or are_indices(symmetry):
        return read_indices(symmetry)
    if symmetry.strip().lower() in SHORT_NAMES:
        return read_indices(SHORT_NAMES[symmetry.strip().lower()])
    try:
        return catalogue[symmetry]
    except CatalogueError as error:
        raise _unread(symmetry, error) from None


def _unread(text: str, error: CatalogueError) -> IndexSymmetryError:
    """What is wrong with a text that is no name: what it resembles, else what keeps it from being indices."""
    names = [*get_close_matches(text.strip().lower(), SHORT_NAMES, cutoff=0.7), *error.candidates]
    hint = f"or, by name, one of: {', '.join(names)}" if names else "or a name that print(cartensor.catalogue) lists"
    try:
        written = f"'{','.join(read_indices(text).letters)}' where indices are meant"
    except IndexSymmetryError as fault:
        if not names:
            return fault
        written = "letters i, j, k, ... where indices are meant"
    problem = f"{text!r} is the beginning of several names" if error.is_ambiguous else f"{text!r} is no tensor's name"
    return IndexSymmetryError(problem, text, len(text) - len(text.lstrip()), f"{written}, {hint}")


def chosen(value: Any, tensor: IndexSymmetry | PhysicalTensor, attribute: str, default: Any) -> Any:
    """An argument that is given, or else what a tensor of the catalogue brings, or else the default.

    >>> from cartensor import catalogue
    >>> chosen(None, catalogue["elasticity"], "symbol", "T"), chosen(None, parse_index_symmetry("ij"), "symbol", "T")
    ('C', 'T')
    """
    return getattr(tensor, attribute, default) if value is None else value


def check_symbol(symbol: str) -> str:
    """The letter of a tensor, to which numbers of components are appended.

    Raises:
        ValueError: It is empty, or ends with a digit.
    """
    if not symbol or symbol[-1].isdigit() or symbol != symbol.strip():
        raise ValueError(f"a tensor is called by a letter such as 'C', to which numbers are appended; got {symbol!r}")
    return symbol
