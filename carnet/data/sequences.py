"""Sequences of structures that are read when they are asked for, and their fingerprints.

A list holds structures in memory; these do not, so that a data set may be larger than memory.
"""

from __future__ import annotations

import hashlib
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import TypeVar, overload

import numpy as np

_Item = TypeVar("_Item")


class ReadOnDemand(Sequence[_Item]):
    """A sequence that makes an item when it is asked for one; a slice of it is a selection, not a list.

    Subclasses say how many there are, and make the item at a position between zero and that.
    """

    @abstractmethod
    def _item(self, position: int) -> _Item: ...

    def __iter__(self) -> Iterator[_Item]:
        # not left to __getitem__, where an IndexError of any kind would be taken for the end
        for position in range(len(self)):
            yield self._item(position)

    def _selection(self, positions: np.ndarray) -> Sequence[_Item]:
        return Selected(self, positions)

    @overload
    def __getitem__(self, index: int) -> _Item: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[_Item]: ...
    def __getitem__(self, index: int | slice) -> _Item | Sequence[_Item]:
        if isinstance(index, slice):
            return self._selection(np.arange(len(self))[index])
        position = index + len(self) if index < 0 else index
        if not 0 <= position < len(self):
            raise IndexError(index)
        return self._item(position)


class Selected(ReadOnDemand[_Item]):
    """Items of another sequence by their positions in it."""

    def __init__(self, items: Sequence[_Item], positions: Sequence[int] | np.ndarray) -> None:
        """Choose items.

        Args:
            items: the other sequence.
            positions: which of its items, in the order wanted.
        """
        self.items = items
        self.positions = np.asarray(positions, dtype=np.int64)

    def __len__(self) -> int:
        return len(self.positions)

    def _item(self, position: int) -> _Item:
        return self.items[int(self.positions[position])]

    def _selection(self, positions: np.ndarray) -> Sequence[_Item]:
        return Selected(self.items, self.positions[positions])

    def fingerprint(self) -> str:
        """Short hash of the content."""
        return _hash(fingerprint(self.items).encode(), self.positions.tobytes())


class Joined(ReadOnDemand[_Item]):
    """Several sequences one after the other."""

    def __init__(self, parts: Sequence[Sequence[_Item]]) -> None:
        """Join sequences.

        Args:
            parts: in the order wanted.
        """
        self.parts = list(parts)
        self._ends = np.cumsum([len(part) for part in self.parts], dtype=np.int64)

    def __len__(self) -> int:
        return int(self._ends[-1]) if self.parts else 0

    def _item(self, position: int) -> _Item:
        part = int(np.searchsorted(self._ends, position, side="right"))
        start = int(self._ends[part - 1]) if part else 0
        return self.parts[part][position - start]

    def fingerprint(self) -> str:
        """Short hash of the content."""
        return _hash(*(fingerprint(part).encode() for part in self.parts))


def in_memory(items: Sequence[_Item]) -> bool:
    """Whether all items are held in memory."""
    return isinstance(items, list)


def joined(parts: Sequence[Sequence[_Item]]) -> Sequence[_Item]:
    """Parts one after the other: a list where all parts are lists."""
    if all(in_memory(part) for part in parts):
        return [item for part in parts for item in part]
    return Joined(parts)


def selected(items: Sequence[_Item], positions: Sequence[int] | np.ndarray) -> Sequence[_Item]:
    """Items by position: a list of the items of a list."""
    if in_memory(items):
        return [items[int(position)] for position in positions]
    return Selected(items, positions)


def fingerprint(structures: Sequence) -> str:
    """Short hash of all that can be learned from structures, in order, without reading those of a store.

    Args:
        structures: a list of structures, or a sequence with a fingerprint of its own.
    """
    if in_memory(structures):
        return _hash(*(structure.digest() for structure in structures))
    return structures.fingerprint()


def _hash(*parts: bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.hexdigest()[:16]
