"""Tensor targets as a store has them and as a run wants them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from carnet.data.reading.target_labels import check_definite
from carnet.data.targets.target import TargetConfig
from carnet.data.units import conversion
from carnet.errors import InputError


class StoredTarget:
    """How one target is made of what a store has."""

    def __init__(self, target: TargetConfig, stored: TargetConfig | None, place: str) -> None:
        """Compare what is wanted with what there is.

        Args:
            target: what is wanted.
            stored: what the store has under its name; None for nothing.
            place: the store, for messages.

        Raises:
            InputError: another symmetry or parity, something else that has a tensor, or a unit that cannot be
                converted.
        """
        self.target, self._stored = target, stored
        self._factor = 1.0 if stored is None else _factor(target, stored, place)

    def rows(self, stored: np.ndarray | None, numbers: np.ndarray, source: str) -> np.ndarray:
        """The natural parts of the target, [rows, dimension].

        Args:
            stored: natural parts that the store has, [rows, dimension]; None for none.
            numbers: atomic numbers of the structure.
            source: the frame, for messages.

        Raises:
            InputError: a tensor that is not positive definite, where its logarithm is learnt.
        """
        target = self.target
        if self._stored is None or stored is None:
            return np.full((len(numbers) if target.per == "atom" else 1, target.dimension), np.nan)
        is_same = (target.symmetry, target.parity) == (self._stored.symmetry, self._stored.parity)
        # an equal symmetry in other words may have its copies in another order
        rows = self._factor * (stored if is_same else target.natural(self._stored.full(stored)))
        if target.species is not None:
            rows = np.where(np.isin(numbers, target.atomic_numbers)[:, None], rows, np.nan)
        if target.scale == "log":
            check_definite(target, rows, f"{source}: target {target.name}")
        return rows


def stored_targets(
    targets: Sequence[TargetConfig], stored: Sequence[TargetConfig], lacking: Sequence[str], place: str
) -> list[StoredTarget]:
    """How targets are made of what a store has.

    Args:
        targets: what is wanted.
        stored: what the store has.
        lacking: names of targets that are not to be read.
        place: the store, for messages.

    Raises:
        InputError: see `StoredTarget`.
    """
    known = {target.name: target for target in stored if target.name not in lacking}
    return [StoredTarget(target, known.get(target.name), place) for target in targets]


def _factor(target: TargetConfig, stored: TargetConfig, place: str) -> float:
    here, there = target.decomposition, stored.decomposition
    for what, wanted, found in (
        ("symmetry", (here.symmetry, here.zero_weights), (there.symmetry, there.zero_weights)),
        ("parity", target.parity, stored.parity),
        ("per", target.per, stored.per),
    ):
        if wanted != found:
            raise InputError(
                f"{place}: the store's target {target.name} has {what}: {getattr(stored, what)}, expected "
                f"{getattr(target, what)}"
            )
    if target.unit is None or stored.unit is None:
        return 1.0
    try:
        return conversion(stored.unit, target.unit)
    except ValueError as error:
        raise InputError(f"{place}: the store's target {target.name}: {error}") from None
