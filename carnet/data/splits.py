"""Seeded orders and splits that depend on the seed and on the structures, and on nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Annotated, Any, Literal, TypeVar

import numpy as np
from pydantic import (
    Field,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)

from carnet.data.sequences import selected
from carnet.data.structures import Structure, element_names, origin
from carnet.errors import InputError
from carnet.files.config_problems import StrictConfig
from carnet.files.ranges import Count, CountOrZero, Seed

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
) -> tuple[Sequence[_Item], Sequence[_Item]]:
    """Divide items at random into a training and a validation part, each in the order of the input.

    Args:
        items: what to divide; at least two.
        validation: how many to validate on: an integer is a number of items, a float between 0 and 1 a
            fraction (rounded, at least one item in each part).
        seed: non-negative.

    Returns:
        The training part and the validation part: lists of a list, else sequences that read.

    Raises:
        InputError: one of the parts would be empty, or the fraction is not between 0 and 1.
    """
    count = len(items)
    chosen = seeded_permutation(count, seed)[: _held_out(count, validation)]
    return selected(items, _without(count, chosen)), selected(items, np.sort(chosen))


def _held_out(count: int, validation: int | float) -> int:
    """How many of so many items are set apart at random; see `random_split`."""
    if count < 2:
        raise InputError(f"cannot split {count} structures in two parts; expected two or more")
    if isinstance(validation, float):
        if not 0 < validation < 1:
            raise InputError(f"the validation fraction is {validation}, expected a number between 0 and 1")
        held_out = min(max(round(validation * count), 1), count - 1)
    else:
        held_out = validation
    if not 0 < held_out < count:
        raise InputError(f"{held_out} structures for validation of {count} altogether; expected 1 to {count - 1}")
    return held_out


class Split(StrictConfig):
    """How a validation part is set apart.

    Attributes:
        fraction: Share of the structures, between 0 and 1.
        count: Number of structures, instead of the fraction.
        by: ``random``; ``group`` and ``formula`` keep the structures of one group, or of one composition,
            together; ``block`` takes contiguous blocks of each trajectory (the frames of one file).
        blocks: Blocks taken from each trajectory.
        gap: Frames on either side of a block that belong to neither part, because they resemble it.
        seed: Of the choice; None for the seed of the run.
    """

    fraction: Annotated[float, Field(gt=0.0, lt=1.0)] | None = None
    count: Count | None = None
    by: Literal["random", "group", "formula", "block"] = "random"
    blocks: Count = 2
    gap: CountOrZero = 10
    seed: Seed | None = None

    @model_validator(mode="after")
    def _one_size(self) -> Split:
        if (self.fraction is None) == (self.count is None):
            raise ValueError("needs either a fraction or a count of structures")
        if self.by != "block" and self.model_fields_set & {"blocks", "gap"}:
            raise ValueError("blocks and gap belong to 'by: block'")
        return self

    @model_serializer(mode="wrap")
    def _brief(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Only what differs from the defaults, which is what may be given together."""
        defaults = type(self).model_fields
        return {name: value for name, value in handler(self).items() if value != defaults[name].default}

    def size(self, total: int) -> int:
        """Structures to set apart of a total, at least one; by group, formula and block about as many."""
        if self.count is not None:
            return self.count
        return min(max(round(self.fraction * total), 1), total - 1)


def split(
    structures: Sequence[Structure], options: Split, seed: int = 0, say: Callable[[str], None] = lambda _: None
) -> tuple[Sequence[Structure], Sequence[Structure]]:
    """Divide structures into a training and a validation part, each in the order of the input.

    The training part keeps a structure with each element: a model could not even be asked about one that it has not
    seen. So a structure, or a group, that alone has an element is passed over when the validation part is chosen.

    Args:
        structures: What to divide.
        options: How.
        seed: Non-negative, where the options have none of their own; the parts are a function of it and of the
            structures.
        say: Told of what stays in the training part for its elements.

    Returns:
        The training part and the validation part: lists of a list, else sequences that read.

    Raises:
        InputError: One of the parts would be empty, or structures belong to no group.
    """
    seed = seed if options.seed is None else options.seed
    total = len(structures)
    size = _held_out(total, options.count or options.fraction) if options.by == "random" else options.size(total)
    if not 0 < size < total:
        raise InputError(f"{size} structures for validation of {total} altogether; expected 1 to {total - 1}")
    elements = [frozenset(structure.numbers.tolist()) for structure in structures]
    if options.by == "random":
        chosen, kept = _chosen_at_random(elements, size, seed)
        training = _without(total, chosen)
    elif options.by == "block":
        keys = [origin(structure.source) for structure in structures]
        training, chosen = block_positions(keys, size, options.blocks, options.gap, seed)
        training, chosen, kept = _with_every_element(elements, training, chosen)
    else:
        key = _group if options.by == "group" else formula
        training, chosen, kept = group_positions([key(each) for each in structures], size, seed, elements)
    if not len(chosen):
        raise InputError(
            "every choice for validation would take the only structures with an element out of the training part; "
            "expected more structures, or files of their own for validation"
        )
    if kept:
        only = frozenset().union(*(elements[place] for place in kept)) - frozenset().union(
            *(elements[place] for place in training if place not in kept)
        )
        names = element_names(sorted(only))
        what = "1 structure stays" if len(kept) == 1 else f"{len(kept)} structures stay"
        say(
            f"{what} in the training part, which else would have no {names}"
            if names
            else f"{what} in the training part"
        )
    return selected(structures, training), selected(structures, chosen)


def _chosen_at_random(elements: Sequence[frozenset[int]], size: int, seed: int) -> tuple[np.ndarray, list[int]]:
    """Positions of a validation part, and of structures that chance would have put there but for their elements."""
    spare = _Spare(elements)
    chosen, kept = [], []
    for place in seeded_permutation(len(elements), seed).tolist():
        if len(chosen) == size:
            break
        (chosen if spare.take([elements[place]]) else kept).append(place)
    return np.array(sorted(chosen), dtype=np.int64), kept


class _Spare:
    """How many structures with each element the training part has, while others are taken from it."""

    def __init__(self, elements: Iterable[frozenset[int]]) -> None:
        self._left = Counter(z for each in elements for z in each)

    def take(self, members: Sequence[frozenset[int]]) -> bool:
        """Take structures out together, unless an element would go with them; whether they were taken."""
        wanted = Counter(z for each in members for z in each)
        if any(self._left[z] <= count for z, count in wanted.items()):
            return False
        self._left -= wanted
        return True


def _with_every_element(
    elements: Sequence[frozenset[int]], training: np.ndarray, chosen: np.ndarray
) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """Parts, to the first of which all structures with an element return that it lacks, and which these are."""
    lacking = frozenset().union(*elements) - frozenset().union(*(elements[place] for place in training))
    if not lacking:
        return training, chosen, []
    kept = [place for place, each in enumerate(elements) if each & lacking]
    return np.union1d(training, kept), np.setdiff1d(chosen, kept), kept


def group_positions(
    keys: Sequence[str], size: int, seed: int, elements: Sequence[frozenset[int]]
) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """Positions of a training and a validation part that share no key.

    Groups are taken in a random order; one that would make the validation part larger than asked is passed
    over, unless it is the smallest of all and nothing else fits. So is one that alone has an element.

    Args:
        keys: The group of each item.
        size: Items to validate on, at most, where the groups allow it.
        seed: Non-negative.
        elements: The atomic numbers of each item.

    Returns:
        The positions of both parts, and those that stay in the first one for their elements.

    Raises:
        InputError: There is one group only.
    """
    members = _positions(keys)
    if len(members) < 2:
        raise InputError(f"all structures belong to one group ({keys[0]!r}), which cannot be divided")
    # by name, so that the choice does not depend on the order of the structures
    names = sorted(members)
    names = [names[place] for place in seeded_permutation(len(names), seed)]
    spare = _Spare(elements)
    chosen: list[int] = []
    kept: list[int] = []
    for name in names:
        if len(chosen) + len(members[name]) <= size:
            taken = spare.take([elements[place] for place in members[name]])
            (chosen if taken else kept).extend(members[name])
    if not chosen:
        for name in sorted(names, key=lambda name: len(members[name])):
            if spare.take([elements[place] for place in members[name]]):
                chosen = members[name]
                break
    return _without(len(keys), chosen), np.array(sorted(chosen), dtype=np.int64), kept


def _positions(keys: Sequence[str]) -> dict[str, list[int]]:
    """Where each key occurs."""
    members: dict[str, list[int]] = {}
    for position, key in enumerate(keys):
        members.setdefault(key, []).append(position)
    return members


def block_positions(keys: Sequence[str], size: int, blocks: int, gap: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Positions of a training and a validation part, the latter made of contiguous blocks.

    Each trajectory is cut into as many equal stretches as it gives blocks, and each stretch has its block at a
    random place; what lies within the gap of a block belongs to neither part.

    Args:
        keys: The trajectory of each item; items of one trajectory are in the order of time.
        size: Items to validate on, about.
        blocks: Blocks from each trajectory; fewer where it is too short for so many.
        gap: Items on either side of a block.
        seed: Non-negative.

    Raises:
        InputError: The trajectories are too short for a block and its gaps.
    """
    members = _positions(keys)
    share, dropped, chosen = size / len(keys), set(), []
    for number, name in enumerate(sorted(members)):
        trajectory = members[name]
        length = share * len(trajectory)
        # every block with its gaps must leave at least as much again to train on
        count = min(blocks, max(int(length), 1), len(trajectory) // (2 * (2 * gap + 1)))
        if count == 0 or length < 0.5:
            continue
        block = max(round(length / count), 1)
        for stretch in range(count):
            first = stretch * len(trajectory) // count
            last = (stretch + 1) * len(trajectory) // count - block
            draw = np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(number, stretch))).random_raw()
            start = first + int(draw % (max(last - first, 0) + 1))
            chosen += trajectory[start : start + block]
            dropped.update(trajectory[max(start - gap, 0) : start + block + gap])
    training = _without(len(keys), dropped)
    if not chosen or not len(training):
        longest = max(map(len, members.values()))
        raise InputError(
            f"no room for blocks with a gap of {gap} frames: the longest of {len(members)} trajectories has "
            f"{longest} frames; expected more frames in a file, or a smaller gap"
        )
    return training, np.array(sorted(chosen), dtype=np.int64)


def formula(structure: Structure) -> str:
    """Composition as "H6C2O", elements by atomic number: equal for equal compositions."""
    from ase.data import chemical_symbols

    numbers, counts = np.unique(structure.numbers, return_counts=True)
    return "".join(
        f"{chemical_symbols[number]}{count if count > 1 else ''}" for number, count in zip(numbers, counts, strict=True)
    )


def _group(structure: Structure) -> str:
    if structure.group is None:
        raise InputError(
            f"{structure.source}: belongs to no group; declare the key as labels.group, or a group for its file"
        )
    return structure.group


def _without(count: int, positions: Collection[int]) -> np.ndarray:
    kept = np.ones(count, dtype=bool)
    kept[list(positions)] = False
    return np.flatnonzero(kept)
