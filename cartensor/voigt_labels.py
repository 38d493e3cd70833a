"""How components of property tensors are numbered: single indices 1 to 3, symmetric pairs by Voigt's 1 to 6."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import prod

from cartensor.index_symmetry import IndexSymmetry

IndexTuple = tuple[int, ...]

#: Axes of the Voigt indices 1 to 6.
VOIGT_PAIRS = ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))
#: Axes of an antisymmetric pair, in cyclic order.
CYCLIC_PAIRS = ((1, 2), (2, 0), (0, 1))
VOIGT_CONVENTIONS = ("stress", "strain")

#: A table has at most so many rows and columns; where it would have more, the components are listed.
WIDEST_TABLE = 9


@dataclass(frozen=True)
class IndexGroup:
    """One index, or two neighbouring ones that are numbered together.

    Attributes:
        values: The index tuples that the group runs over.
        labels: Their numbers as texts.
        is_voigt: Whether it is a symmetric pair.
    """

    values: tuple[IndexTuple, ...]
    labels: tuple[str, ...]
    is_voigt: bool = False

    @property
    def size(self) -> int:
        """Number of indices in the group."""
        return len(self.values[0])


_SINGLE = IndexGroup(((0,), (1,), (2,)), ("1", "2", "3"))
_SYMMETRIC = IndexGroup(VOIGT_PAIRS, ("1", "2", "3", "4", "5", "6"), is_voigt=True)
_ANTISYMMETRIC = IndexGroup(CYCLIC_PAIRS, ("23", "31", "12"))


@dataclass(frozen=True)
class Numbering:
    """The groups of a tensor's indices, and the rows and columns of its table.

    Attributes:
        groups: The groups, in the order of the tensor's axes.
        voigt: The convention of each symmetric pair: "stress" or "strain".
    """

    groups: tuple[IndexGroup, ...]
    voigt: tuple[str, ...]

    @classmethod
    def of(cls, symmetry: IndexSymmetry, voigt: str | Sequence[str]) -> Numbering:
        """The numbering of an index symmetry; a tensor of rank 2 keeps its two indices.

        Args:
            symmetry: The index symmetry.
            voigt: One convention for all symmetric pairs, or one for each.

        Raises:
            ValueError: A convention has another name, or their number is not that of the pairs.
        """
        groups: list[IndexGroup] = []
        k = symmetry.rank
        while k > 0:
            group = _pair_ending_at(symmetry, k - 1) if k > 1 and symmetry.rank > 2 else _SINGLE
            groups.insert(0, group)
            k -= group.size
        pairs = sum(group.is_voigt for group in groups)
        conventions = (voigt,) * pairs if isinstance(voigt, str) else tuple(voigt)
        for convention in {voigt} if isinstance(voigt, str) else conventions:
            if convention not in VOIGT_CONVENTIONS:
                raise ValueError(
                    "a Voigt convention is 'stress' (the tensor component) or 'strain' (a "
                    f"factor 2 for each pair of different indices), got {convention!r}"
                )
        if len(conventions) != pairs:
            raise ValueError(
                f"{symmetry} has {pairs} symmetric pair{'s' * (pairs != 1)} of neighbouring "
                f"indices, got {len(conventions)} Voigt conventions"
            )
        return cls(tuple(groups), conventions)

    @property
    def meaning(self) -> str:
        """The convention of the Voigt indices in words; "" where there are none."""
        parts = {
            "stress": "stress (the tensor's own component)",
            "strain": "strain (a factor 2 for different indices)",
        }
        if len(set(self.voigt)) < 2:
            return parts[self.voigt[0]] if self.voigt else ""
        return ", ".join(f"pair {number}: {parts[name]}" for number, name in enumerate(self.voigt, 1))

    @cached_property
    def split(self) -> int | None:
        """How many groups number the rows, so that the table is nearly square; None where it is too wide."""
        sizes = [len(group.values) for group in self.groups]
        widest = [max(prod(sizes[:rows]), prod(sizes[rows:])) for rows in range(len(sizes) + 1)]
        return widest.index(min(widest)) if min(widest) <= WIDEST_TABLE else None

    @cached_property
    def numbers(self) -> dict[IndexTuple, tuple[int, ...]]:
        """For each index tuple that stands in the table its place in each group."""
        return {
            sum((group.values[place] for place, group in zip(places, self.groups, strict=True)), ()): places
            for places in product(*(range(len(group.values)) for group in self.groups))
        }

    def label(self, index: IndexTuple) -> str:
        """The number of a component, such as "14"."""
        return "".join(group.labels[place] for place, group in zip(self.numbers[index], self.groups, strict=True))

    def factor(self, index: IndexTuple) -> int:
        """What multiplies the tensor component to make the numbered one."""
        pairs = [place for place, group in zip(self.numbers[index], self.groups, strict=True) if group.is_voigt]
        return prod(
            2 for place, convention in zip(pairs, self.voigt, strict=True) if convention == "strain" and place > 2
        )

    def heads(self) -> tuple[list[str], list[str]]:
        """The numbers of the table's rows and columns."""
        labels = [group.labels for group in self.groups]
        rows, columns = labels[: self.split], labels[self.split :]
        return ["".join(row) for row in product(*rows)], ["".join(column) for column in product(*columns)]

    def layout(self) -> list[list[IndexTuple]]:
        """The index tuples of the table, row by row."""

        def joined(groups: Sequence[IndexGroup]) -> list[IndexTuple]:
            return [sum(values, ()) for values in product(*(group.values for group in groups))]

        return [
            [row + column for column in joined(self.groups[self.split :])] for row in joined(self.groups[: self.split])
        ]


def _pair_ending_at(symmetry: IndexSymmetry, last: int) -> IndexGroup:
    swap = list(range(symmetry.rank))
    swap[last - 1], swap[last] = swap[last], swap[last - 1]
    for sign, group in ((1, _SYMMETRIC), (-1, _ANTISYMMETRIC)):
        larger = IndexSymmetry(symmetry.letters, (*symmetry.generators, (tuple(swap), sign)))
        if larger.order == symmetry.order:
            return group
    return _SINGLE
