"""The elements of a point group from its generators, and which of them may come with time reversal.

A magnetic point group made of the matrices R of a group G is G itself, G with time reversal (grey), or G with
time reversal at all elements outside a subgroup of index 2 (black and white).  Such a subgroup is the kernel of
a map of G onto the signs, so each is given by the signs of the generators; those signs are possible that turn
no relation between the generators into -1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from cartensor.exact_linear import IDENTITY, Matrix3, determinant3, product3, trace3
from cartensor.point_groups import CRYSTAL_CLASSES, ICOSAHEDRAL_GROUPS, PointGroup, PointGroupError

#: A group given by generators that has more elements than this is taken to be infinite.
LARGEST_LISTED_GROUP = 1000

#: An operation in space, and whether time reversal comes with it.
Operation = tuple[Matrix3, bool]


@dataclass(frozen=True)
class GroupElements:
    """A finite group of matrices; sets of generators are numbers whose k-th bit stands for generator k.

    Attributes:
        words: Every element, the identity first, with the generators that occur in it an odd number of times.
        relations: The generators that occur an odd number of times in products that are the identity.
    """

    words: dict[Matrix3, int]
    relations: frozenset[int]

    def is_grey(self, primed: int) -> bool:
        """Whether time reversal alone is an element where these generators come with it."""
        return any(_is_odd(relation & primed) for relation in self.relations)

    def operations(self, primed: int) -> tuple[Operation, ...]:
        """All operations where these generators come with time reversal."""
        found = tuple((matrix, _is_odd(word & primed)) for matrix, word in self.words.items())
        return found + tuple((matrix, not flag) for matrix, flag in found) if self.is_grey(primed) else found


def _is_odd(bits: int) -> bool:
    return bits.bit_count() % 2 == 1


def as_bits(flags: Iterable[bool]) -> int:
    """Flags of the generators as one number."""
    return sum(1 << k for k, flag in enumerate(flags) if flag)


@lru_cache(maxsize=256)
def group_elements(generators: tuple[Matrix3, ...]) -> GroupElements:
    """The group that exact orthogonal matrices generate.

    Raises:
        PointGroupError: It has too many elements.
    """
    words = {IDENTITY: 0}
    relations: set[int] = set()
    waiting = [IDENTITY]
    while waiting:
        operation = waiting.pop()
        for k, generator in enumerate(generators):
            image = product3(generator, operation)
            word = words[operation] ^ (1 << k)
            if image in words:
                relations.add(words[image] ^ word)
                continue
            if len(words) == LARGEST_LISTED_GROUP:
                raise PointGroupError(
                    f"the generators make more than {LARGEST_LISTED_GROUP} operations: no finite point group"
                )
            words[image] = word
            waiting.append(image)
    return GroupElements(words, frozenset(relations))


def content(operations: Iterable[Operation]) -> frozenset:
    """How often each kind of operation (determinant, trace, time reversal) occurs; it tells the classes apart."""
    return frozenset(Counter((determinant3(matrix), trace3(matrix), flag) for matrix, flag in operations).items())


def class_of(matrices: Iterable[Matrix3]) -> PointGroup | None:
    """The crystal class, or icosahedral group, of a list of elements, in its standard axes."""
    return _classes_by_content().get(content((matrix, False) for matrix in matrices))


@cache
def _classes_by_content() -> dict[frozenset, PointGroup]:
    return {
        content(group_elements(group.generators).operations(0)): group
        for group in [*CRYSTAL_CLASSES.values(), *ICOSAHEDRAL_GROUPS.values()]
    }
