"""Frames that are left out when a file is read: by the value of a key, or because they have no label."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
from pydantic import BeforeValidator

from carnet.data.reading.label_values import SKIPPED, available_labels

if TYPE_CHECKING:
    from ase import Atoms

Value = bool | int | float | str


def skip_rules(value: Any) -> dict[str, tuple[Value, ...]]:
    """Keys of frames with the values that leave a frame out.

    Raises:
        ValueError: something else; the message says what was expected.
    """
    if not isinstance(value, Mapping):
        raise ValueError("keys of frames with the values to leave out, such as {outlier: true}")
    rules = {str(key): tuple(v) if isinstance(v, (list, tuple)) else (v,) for key, v in value.items()}
    for key, values in rules.items():
        if not values or not all(isinstance(entry, (bool, int, float, str)) for entry in values):
            raise ValueError(f"a value or a list of values of {key!r}, each a text, a number, true or false")
    return rules


# key -> values; a frame is skipped where a key has one of its values
SkipRules = Annotated[dict[str, tuple[Value, ...]], BeforeValidator(skip_rules)]


class FrameFilter:
    """Decides which frames of a file are left out, and counts them.

    Attributes:
        rules: key -> values; a frame that has one of them is left out.
        unlabelled: whether frames without any label are left out; else they are an error.
        skipped: how many frames were left out.
    """

    def __init__(self, rules: Mapping[str, tuple[Value, ...]] | None = None, unlabelled: bool = False) -> None:
        """Settle the rules.

        Args:
            rules: as the attribute.
            unlabelled: as the attribute.
        """
        self.rules = dict(rules or {})
        self.unlabelled = unlabelled
        self.skipped = 0

    def for_file(self, own: Mapping[str, tuple[Value, ...]] | None) -> FrameFilter:
        """The filter of one file, whose own rules stand for the general ones."""
        return FrameFilter(self.rules if own is None else own, self.unlabelled)

    @property
    def names(self) -> dict[str, str]:
        """Role -> key, of the keys that frames are skipped by."""
        return {f"{SKIPPED}{key}": key for key in self.rules}

    def skips(self, atoms: Atoms) -> bool:
        """Whether a frame is left out by its keys."""
        available = available_labels(atoms, per_atom=False)
        found = any(_equal(available.get(key), value) for key, values in self.rules.items() for value in values)
        self.skipped += found
        return found


def _equal(found: Any, wanted: Value) -> bool:
    """Whether a frame's value is the wanted one; "T" of a file that ASE does not parse is a text."""
    if isinstance(found, str) or isinstance(wanted, str):
        return isinstance(found, str) and isinstance(wanted, str) and found == wanted
    return np.ndim(found) == 0 and found is not None and bool(found == wanted)
