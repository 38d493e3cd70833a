"""Irreducible representations of O(3): weight and parity; lists with multiplicities ("2x0e+2x2e+1x4e").

With time reversal there is a second sign, written as a prime where it is odd: "1e'" is a magnetization.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cartensor.cards import Card, Shown, facts, table

PARITY_LETTER = {1: "e", -1: "o"}


class IrrepsError(ValueError):
    """A text that names no irreps; the message points at the piece that is wrong."""


@dataclass(frozen=True, order=True, repr=False)
class Irrep(Shown):
    """One irreducible representation of O(3), with or without time reversal.

    Attributes:
        weight: the degree l >= 0; a natural tensor of this weight has 2l+1 components.
        parity: +1 (even, "e") or -1 (odd, "o") under inversion. *Polar* means (-1)^l, *axial* -(-1)^l.
        time_reversal: +1 (even) or -1 (odd, a prime after the letter) under time reversal.

    >>> import cartensor as ct
    >>> ct.Irrep(2, 1).dimension, str(ct.Irrep(1, -1))
    (5, '1o')
    """

    weight: int
    parity: int
    time_reversal: int = 1

    def __post_init__(self):
        if not isinstance(self.weight, int) or self.weight < 0:
            raise IrrepsError(f"a weight is an integer >= 0, got {self.weight!r}")
        if self.parity not in PARITY_LETTER:
            raise IrrepsError(f"a parity is +1 or -1, got {self.parity!r}")
        if self.time_reversal not in (1, -1):
            raise IrrepsError(f"time reversal is a sign, +1 or -1, got {self.time_reversal!r}")

    @classmethod
    def polar(cls, weight: int) -> Irrep:
        return cls(weight, (-1) ** weight)

    @classmethod
    def axial(cls, weight: int) -> Irrep:
        return cls(weight, -((-1) ** weight))

    @property
    def dimension(self) -> int:
        return 2 * self.weight + 1

    @property
    def is_polar(self) -> bool:
        return self.parity == (-1) ** self.weight

    def products(self, other: Irrep) -> tuple[Irrep, ...]:
        """The irreps in the product of two: |l1-l2| <= l3 <= l1+l2, both signs multiplied."""
        lowest, highest = abs(self.weight - other.weight), self.weight + other.weight
        signs = self.parity * other.parity, self.time_reversal * other.time_reversal
        return tuple(Irrep(weight, *signs) for weight in range(lowest, highest + 1))

    def _card(self) -> Card:
        return Card(f"irreducible representation {self}", (facts(self._signs | {"components": self.dimension}),))

    @property
    def _signs(self) -> dict[str, object]:
        return {
            "weight": self.weight,
            "inversion": f"{'even' if self.parity > 0 else 'odd'} ({'polar' if self.is_polar else 'axial'})",
            "time reversal": "even" if self.time_reversal > 0 else "odd",
        }

    def __repr__(self) -> str:
        reversal = "" if self.time_reversal > 0 else ", time_reversal=-1"
        return f"Irrep(weight={self.weight}, parity={self.parity}{reversal})"

    def __str__(self) -> str:
        return f"{self.weight}{PARITY_LETTER[self.parity]}" + "'" * (self.time_reversal < 0)


@dataclass(frozen=True, repr=False)
class Irreps(Shown):
    """An ordered list of irreps with multiplicities; the layout of packed features follows this order.

    >>> Irreps.parse("2x0e+2x2e+1x4e").dimension
    21
    """

    entries: tuple[tuple[int, Irrep], ...]

    def __post_init__(self) -> None:
        if isinstance(self.entries, str):
            raise IrrepsError(f"a text is read by Irreps.parse({self.entries!r})")

    @classmethod
    def parse(cls, text: str) -> Irreps:
        """Read ``"2x0e+1o"``: terms joined by ``+``, each ``[multiplicity x] weight parity-letter [']``.

        Raises:
            IrrepsError: a term is not of this form.
        """
        if not text.strip():
            return cls(())
        entries = []
        for term in text.split("+"):
            match = re.fullmatch(r"\s*(?:(\d+)x)?(\d+)([eo])('?)\s*", term)
            if match is None:
                raise IrrepsError(
                    f"irreps {text!r}: expected terms such as '0e' or '2x1o' joined by '+', got {term.strip()!r}"
                )
            multiplicity, weight, letter, prime = match.groups()
            irrep = Irrep(int(weight), 1 if letter == "e" else -1, -1 if prime else 1)
            entries.append((int(multiplicity or 1), irrep))
        return cls(tuple(entries))

    @classmethod
    def single(cls, irreps: Iterable[Irrep]) -> Irreps:
        """Each irrep once, in the order given."""
        return cls(tuple((1, irrep) for irrep in irreps))

    @classmethod
    def polar(cls, max_weight: int) -> Irreps:
        """Polar irreps of weights 0..max_weight, each once: the harmonics of a direction."""
        return cls.single(Irrep.polar(weight) for weight in range(max_weight + 1))

    @property
    def dimension(self) -> int:
        return sum(multiplicity * irrep.dimension for multiplicity, irrep in self.entries)

    @property
    def max_weight(self) -> int:
        return max((irrep.weight for _, irrep in self.entries), default=0)

    def slices(self) -> tuple[slice, ...]:
        """Where each entry lies among the packed components."""
        result, start = [], 0
        for multiplicity, irrep in self.entries:
            stop = start + multiplicity * irrep.dimension
            result.append(slice(start, stop))
            start = stop
        return tuple(result)

    def __iter__(self) -> Iterator[tuple[int, Irrep]]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __contains__(self, irrep: Irrep) -> bool:
        return any(irrep == entry for _, entry in self.entries)

    def __str__(self) -> str:
        return "+".join(f"{multiplicity}x{irrep}" for multiplicity, irrep in self.entries)

    def _card(self) -> Card:
        rows = [
            (
                f"{count} × {irrep}",
                *irrep._signs.values(),
                f"{count * irrep.dimension}: {place.start} to {place.stop - 1}",
            )
            for (count, irrep), place in zip(self, self.slices(), strict=True)
        ]
        head = ("irrep", "weight", "inversion", "time reversal", "components")
        return Card(f"{self.dimension} components: {self}", (table(head, rows),))

    def __repr__(self) -> str:
        return f"Irreps({str(self)!r})"
