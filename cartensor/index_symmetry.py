"""Index symmetries of Cartesian tensors: from "ijkl=jikl=klij" to a group of signed index permutations.

An index symmetry is written as people write it, a chain of equal terms.  Every term is the tensor with its
indices in another order and an optional sign; the group is the one that all terms together generate.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar

from cartensor.cards import Card, Shown, facts, symmetry_markup

Permutation = tuple[int, ...]
SignedPermutation = tuple[Permutation, int]
Item = TypeVar("Item", bound=Hashable)

#: A group with more elements than this is not listed by ``IndexSymmetry.elements``.
LARGEST_LISTED_GROUP = 400_000

_SIGNS = {"+": 1, "-": -1, "\N{MINUS SIGN}": -1}


class IndexSymmetryError(ValueError):
    """An index symmetry that cannot be read; a caret marks the fault, and the message says what to type.

    >>> import cartensor as ct
    >>> ct.parse_index_symmetry("ij=jk")
    Traceback (most recent call last):
    cartensor.index_symmetry.IndexSymmetryError: 'k' is not an index of 'ij'
        ij=jk
            ^
    expected the letters i, j in some order, each of them once
    """

    def __init__(self, problem: str, text: str, position: int, expected: str) -> None:
        self.text = text
        self.position = position
        super().__init__(f"{problem}\n    {text}\n    {' ' * position}^\nexpected {expected}")


#: Stands for generators that are not given: the letters are a text to be read then.
_AS_TEXT: tuple[SignedPermutation, ...] = (((), 0),)


@dataclass(frozen=True, eq=False)
class IndexSymmetry(Shown):
    """A group of signed permutations of the indices of a rank-n Cartesian tensor.

    A pair ``(p, s)`` of the group states ``T[t[0], ..., t[n-1]] = s * T[t[p[0]], ..., t[p[n-1]]]`` for every
    index tuple t.  A group that holds the identity with the sign -1 is contradictory: only the zero tensor
    obeys it.

    Attributes:
        letters: The names of the indices, in the order of the tensor's axes.  Without generators it is a text
            to be read, such as "ij=ji".
        generators: Signed permutations that generate the group, in the order in which they were written.

    >>> IndexSymmetry("ij=ji") == IndexSymmetry("ij", (((1, 0), 1),))
    True
    """

    letters: str
    generators: tuple[SignedPermutation, ...] = _AS_TEXT

    def __post_init__(self) -> None:
        if self.generators is _AS_TEXT:
            if isinstance(self.letters, str) and not are_indices(self.letters):
                expected = 'indices such as "ij=ji"; parse_index_symmetry reads names of tensors as well'
                raise IndexSymmetryError(f"{self.letters!r} is a word", self.letters, 0, expected)
            read = read_indices(self.letters)
            object.__setattr__(self, "letters", read.letters)
            object.__setattr__(self, "generators", read.generators)

    @property
    def rank(self) -> int:
        """Number of indices."""
        return len(self.letters)

    @cached_property
    def order(self) -> int:
        """Number of signed permutations in the group."""
        listed = self._list_elements()
        return self._sympy_group().order() if listed is None else len(listed)

    @cached_property
    def elements(self) -> tuple[SignedPermutation, ...]:
        """All signed permutations of the group, sorted.

        Raises:
            ValueError: The group has more than ``LARGEST_LISTED_GROUP`` elements.
        """
        listed = self._list_elements()
        if listed is None:
            raise ValueError(
                f"the group of '{self}' has {self.order} elements, too many to list; "
                "use its generators, or signed_orbits, which need no list"
            )
        return tuple(sorted(listed, key=lambda element: (element[0], -element[1])))

    @cached_property
    def is_contradictory(self) -> bool:
        """Whether only the zero tensor has this symmetry, as for "ij=ji=-ij"."""
        flip = (tuple(range(self.rank)), -1)
        listed = self._list_elements()
        return flip in listed if listed is not None else self._contains(flip)

    def signed_orbits(
        self, items: Iterable[Item], move: Callable[[Item, Permutation], tuple[Item, int]]
    ) -> Iterator[dict[Item, int]]:
        """Orbits of objects under the group, each object with its sign relative to the first one met.

        Args:
            items: The objects, such as index tuples; orbits come in the order of their first objects.
            move: Returns an object with its indices permuted, and a sign of its own.

        Yields:
            The orbits that do not vanish.  An orbit vanishes where some object would equal minus itself.
        """
        met: set[Item] = set()
        for first in items:
            if first in met:
                continue
            orbit = {first: 1}
            waiting = [first]
            vanishes = False
            while waiting:
                item = waiting.pop()
                for permutation, sign in self.generators:
                    image, own_sign = move(item, permutation)
                    image_sign = orbit[item] * sign * own_sign
                    if image not in orbit:
                        orbit[image] = image_sign
                        waiting.append(image)
                    elif orbit[image] != image_sign:
                        vanishes = True
            met.update(orbit)
            if not vanishes:
                yield orbit

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, IndexSymmetry):
            return NotImplemented
        if self.rank != other.rank or self.order != other.order:
            return False
        return all(other._contains(generator) for generator in self.generators)

    def __hash__(self) -> int:
        return hash((self.rank, self.order))

    def __str__(self) -> str:
        terms = [self.letters if self.generators or are_indices(self.letters) else ",".join(self.letters)]
        for permutation, sign in self.generators:
            terms.append(("-" if sign < 0 else "") + "".join(self.letters[k] for k in permutation))
        return "=".join(terms)

    def _card(self) -> Card:
        known = {
            "symmetry class": symmetry_markup(self),
            "indices": self.rank,
            "signed permutations": self.order,
            "tensors": "zero alone: the symmetry contradicts itself" if self.is_contradictory else "",
        }
        return Card("index symmetry", (facts(known),))

    def __repr__(self) -> str:
        return f"IndexSymmetry('{self}')"

    def _list_elements(self) -> frozenset[SignedPermutation] | None:
        """The elements found by multiplying with generators, or None for a group too large to list."""
        return _closure(self.rank, self.generators)

    def _contains(self, element: SignedPermutation) -> bool:
        listed = self._list_elements()
        if listed is not None:
            return element in listed
        return self._sympy_group().contains(_as_sympy(element))

    def _sympy_group(self):
        from sympy.combinatorics import PermutationGroup

        return PermutationGroup([_as_sympy(generator) for generator in self.generators])


@lru_cache(maxsize=256)
def _closure(rank: int, generators: tuple[SignedPermutation, ...]) -> frozenset[SignedPermutation] | None:
    found: set[SignedPermutation] = {(tuple(range(rank)), 1)}
    waiting = list(found)
    while waiting:
        permutation, sign = waiting.pop()
        for other, other_sign in generators:
            element = (tuple(permutation[k] for k in other), sign * other_sign)
            if element not in found:
                if len(found) == LARGEST_LISTED_GROUP:
                    return None
                found.add(element)
                waiting.append(element)
    return frozenset(found)


def _as_sympy(element: SignedPermutation):
    """The signed permutation as a permutation of rank + 2 points: a minus sign swaps the last two."""
    from sympy.combinatorics import Permutation as SympyPermutation

    permutation, sign = element
    rank = len(permutation)
    return SympyPermutation([*permutation, *((rank, rank + 1) if sign > 0 else (rank + 1, rank))])


def are_indices(text: str) -> bool:
    """Whether a text can only mean indices and no name.

    It has a "=", its letters stand apart ("a,b"), follow one another from i on ("ijk"), or are Greek.
    """
    if "=" in text or not any(letter.isascii() for letter in text):
        return True
    pieces = text.replace(",", " ").split()
    letters = "".join(pieces).lower().lstrip("+-\N{MINUS SIGN}")
    first = ord(letters[0]) if letters else 0
    in_order = letters == "".join(chr(first + k) for k in range(len(letters)))
    return (in_order and not "a" <= letters[:1] < "i") or (len(pieces) > 1 and all(len(piece) == 1 for piece in pieces))


def read_indices(text: str) -> IndexSymmetry:
    """Read a text of indices; ``parse_index_symmetry`` is the public reader, which knows names as well.

    Raises:
        IndexSymmetryError: The text is not a symmetry; the message points at the character.
    """
    if not isinstance(text, str):
        raise IndexSymmetryError("an index symmetry is a text", repr(text), 0, 'a text such as "ijkl=jikl=klij"')
    if not text.strip():
        return IndexSymmetry("", ())
    terms = list(_read_terms(text))
    first, first_sign = terms[0]
    letters = "".join(letter for letter, _ in first)
    _check_names(text, first)
    identity = tuple(range(len(letters)))
    generators: list[SignedPermutation] = []
    for term, sign in terms[1:]:
        _check_term(text, letters, term)
        permutation = tuple(letters.index(letter) for letter, _ in term)
        generator = (permutation, first_sign * sign)
        if generator != (identity, 1) and generator not in generators:
            generators.append(generator)
    return IndexSymmetry(letters, tuple(generators))


Term = list[tuple[str, int]]


def _read_terms(text: str) -> Iterable[tuple[Term, int]]:
    """Split at '=', strip one sign per term, and keep the position of every letter."""
    start = 0
    for part in text.split("="):
        stop = start + len(part)
        position = start + len(part) - len(part.lstrip())
        sign = 1
        if position < stop and text[position] in _SIGNS:
            sign = _SIGNS[text[position]]
            position += 1
        term: Term = []
        for k in range(position, stop):
            if text[k].isspace() or text[k] == ",":
                continue
            if not text[k].isalpha():
                raise IndexSymmetryError(
                    f"'{text[k]}' is not an index",
                    text,
                    k,
                    "one letter for each index, '=' between terms and '-' before a term "
                    'that changes sign, as in "ij=-ji"',
                )
            term.append((text[k], k))
        if not term:
            raise IndexSymmetryError(
                "a term without indices",
                text,
                min(position, len(text)),
                'the indices in some order, as in "ij=ji"',
            )
        yield term, sign
        start = stop + 1


def _check_names(text: str, first: Term) -> None:
    names: set[str] = set()
    for letter, position in first:
        if letter in names:
            raise IndexSymmetryError(
                f"the index '{letter}' is named twice",
                text,
                position,
                "a different letter for each index of the first term",
            )
        names.add(letter)


def _check_term(text: str, letters: str, term: Term) -> None:
    expected = "the letters " + ", ".join(letters) + " in some order, each of them once"
    seen: set[str] = set()
    for letter, position in term:
        if letter not in letters:
            raise IndexSymmetryError(f"'{letter}' is not an index of '{letters}'", text, position, expected)
        if letter in seen:
            raise IndexSymmetryError(f"the index '{letter}' is used twice in one term", text, position, expected)
        seen.add(letter)
    missing = [letter for letter in letters if letter not in seen]
    if missing:
        names = " and ".join(f"'{letter}'" for letter in missing)
        raise IndexSymmetryError(
            f"the index {names} is missing" if len(missing) == 1 else f"the indices {names} are missing",
            text,
            term[-1][1] + 1,
            expected,
        )


def sorting_sign(indices: Sequence[int]) -> int:
    """Sign of the permutation that sorts distinct integers."""
    inversions = sum(indices[a] > indices[b] for a in range(len(indices)) for b in range(a + 1, len(indices)))
    return -1 if inversions % 2 else 1
