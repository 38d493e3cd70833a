"""Seeded orders and splits that depend on the seed and on nothing else. Imports NumPy only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from carnet.errors import InputError

_Item = TypeVar("_Item")


def seeded_permutation(count: int, seed: int, *stream: int) -> np.ndarray:
    """A permutation of range(count) that is a function of the seed and the stream, [count] int64.

    It sorts the raw output of a bit generator, which NumPy keeps the same across versions and platforms; its
    `shuffle` and `permutation` carry no such promise.

    Args:
        count: how many items.
        seed: non-negative.
        stream: further non-negative integers, such as an epoch; each combination has an order of its own.
    """
    # the stream goes into the spawn key: as a list, (seed,) and (seed, 0) would be padded to the same state
    keys = np.random.PCG64(np.random.SeedSequence(seed, spawn_key=stream)).random_raw(count)
    return np.argsort(keys, kind="stable")


def random_split(
    items: Sequence[_Item], validation: int | float, seed: int = 0
) -> tuple[list[_Item], list[_Item]]:
    """Divide items at random into a training and a validation part, each in the order of the input.

    Args:
        items: what to divide; at least two.
        validation: how many to validate on: an integer is a number of items, a float between 0 and 1 a
            fraction (rounded, at least one item in each part).
        seed: non-negative.

    Returns:
        The training part and the validation part.

    Raises:
        InputError: one of the parts would be empty, or the fraction is not between 0 and 1.
    """
    count = len(items)
    if count < 2:
        raise InputError(f"cannot split {count} structures in two parts; expected two or more")
    if isinstance(validation, float):
        if not 0 < validation < 1:
            raise InputError(f"the validation fraction is {validation}, expected a number between 0 and 1")
        held_out = min(max(round(validation * count), 1), count - 1)
    else:
        held_out = validation
    if not 0 < held_out < count:
        raise InputError(
            f"{held_out} structures for validation of {count} altogether; expected 1 to {count - 1}"
        )
    order = seeded_permutation(count, seed)
    chosen = set(order[:held_out].tolist())
    training = [item for position, item in enumerate(items) if position not in chosen]
    return training, [items[position] for position in sorted(chosen)]
