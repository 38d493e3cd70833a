"""Running generated Numba kernels: allocate outputs, divide the loop among threads.

Each output element is summed by one thread in an order that does not depend on the number of threads, so results are
bitwise the same for any number.
"""

from __future__ import annotations

import itertools
import os
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np

from .allocation import allocated

WORTHWHILE = 10_000_000
"""Operations below which another thread does not pay, about 0.1 ms: it takes half of that to wake one."""

PIECES = 4
"""Pieces of a loop a thread, taken one by one: a core that others use too then does fewer of them."""


class EdgeIndex(NamedTuple):
    """Edges as the loops over atoms take them: the index arguments of kernels in their order, of NumPy or of Torch, int64.

    Attributes:
        centre: [edges] ascending.
        neighbour: [edges].
        centre_pointer: [atoms + 1], where each centre's edges start.
        reverse: [edges], the permutation that sorts edges by neighbour.
        neighbour_pointer: [atoms + 1], where each neighbour's edges start in ``reverse``.
        knot: [edges], for forms with arrays on knots: the interval of the radial grid that the edge's length lies in.
        knot_order: [edges], the permutation that sorts edges by knot.
        knot_pointer: [intervals + 1], where each interval's edges start in ``knot_order``.
    """

    centre: Any
    neighbour: Any
    centre_pointer: Any
    reverse: Any
    neighbour_pointer: Any
    knot: Any = None
    knot_order: Any = None
    knot_pointer: Any = None

    @classmethod
    def from_pairs(
        cls,
        centre: np.ndarray,
        neighbour: np.ndarray,
        n_atoms: int,
        knot: np.ndarray | None = None,
        n_intervals: int = 0,
    ) -> EdgeIndex:
        """Build the index from edges whose centres ascend.

        Raises:
            ValueError: the centres do not ascend, arrays differ in length or hold no integers, an index is none of an
                atom or interval, or the number of atoms or intervals is negative.
        """
        if n_atoms < 0 or n_intervals < 0:
            raise ValueError(f"numbers of atoms and intervals cannot be negative, got {n_atoms} and {n_intervals}")
        centre, neighbour = _indices("centre", centre, n_atoms), _indices("neighbour", neighbour, n_atoms, len(centre))
        if np.any(np.diff(centre) < 0):
            raise ValueError("edges must be sorted by centre")
        atoms = np.arange(n_atoms + 1)
        reverse = np.argsort(neighbour, kind="stable")
        index = (centre, neighbour, np.searchsorted(centre, atoms), reverse, np.searchsorted(neighbour[reverse], atoms))
        if knot is None:
            return cls(*index)
        knot = _indices("knot", knot, n_intervals, len(centre))
        order = np.argsort(knot, kind="stable")
        return cls(*index, knot, order, np.searchsorted(knot[order], np.arange(n_intervals + 1)))

    def map(self, change: Callable[[Any], Any]) -> EdgeIndex:
        """The same edges with each array changed."""
        return EdgeIndex(*(None if array is None else change(array) for array in self))

    # an exported program keeps shape[0] open where len would fix it
    @property
    def n_atoms(self) -> int:
        return self.centre_pointer.shape[0] - 1

    @property
    def n_intervals(self) -> int:
        return 0 if self.knot_pointer is None else self.knot_pointer.shape[0] - 1


def _indices(name: str, values: np.ndarray, count: int, length: int | None = None) -> np.ndarray:
    """Index array of one number an edge, checked, because loops read without bounds checks."""
    given = np.asarray(values)
    if given.size and given.dtype.kind not in "iu":
        raise ValueError(f"{name} must hold integers that fit 64 bits, got {given.dtype}")
    array = np.ascontiguousarray(given, np.int64)
    if array.ndim != 1 or len(array) != (len(array) if length is None else length):
        raise ValueError(f"{name} must have one number an edge, got shape {list(array.shape)}")
    if array.size and not 0 <= array.min() <= array.max() < count:
        raise ValueError(f"{name} must lie in 0..{count - 1}, got {array.min()}..{array.max()}")
    return array


@lru_cache(maxsize=4)
def _pool(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(threads, thread_name_prefix="kernel")


if hasattr(os, "register_at_fork"):  # a forked child has the pools, but none of their threads
    os.register_at_fork(after_in_child=_pool.cache_clear)


def _pieces(length: int, pointer: np.ndarray | None, count: int) -> deque[tuple[int, int]]:
    """Ranges that cover a loop, about equal in work: in edges where indices own edges."""
    if pointer is None:
        bounds = [length * t // count for t in range(count + 1)]
    else:
        inside = np.searchsorted(pointer, [int(pointer[-1]) * t // count for t in range(1, count)])
        bounds = [0, *inside.tolist(), length]
    return deque((begin, end) for begin, end in itertools.pairwise(bounds) if begin < end)


def shared_by(threads: int, length: int, operations: int) -> int:
    """How many threads a loop of some length is worth."""
    return min(threads, length, 1 + operations // WORTHWHILE)


def run_loop(function, length: int, pointer: np.ndarray | None, arguments: tuple, threads: int) -> None:
    """Run a loop, in pieces where several threads share it."""
    if threads == 1:
        function(0, length, *arguments)
        return
    pieces = _pieces(length, pointer, PIECES * threads)

    def work() -> None:
        while True:
            try:
                piece = pieces.popleft()
            except IndexError:
                return
            function(*piece, *arguments)

    jobs = [_pool(threads - 1).submit(work) for _ in range(threads - 1)]
    work()
    for job in jobs:
        job.result()


def _loop_length(axis: str, samples: int, rows: int, edges: EdgeIndex | None) -> int:
    """How many indices the loop over an axis has."""
    if axis == "batch":
        return samples
    if axis == "shared":
        return -(-samples // rows)
    if axis == "edge":
        return len(edges.centre)
    return (len(edges.knot_pointer) if axis == "knot" else len(edges.centre_pointer)) - 1


def _combined(array: np.ndarray, axis: str, stored: int) -> np.ndarray:
    """What a loop made, with rows of blocks summed and overlapping windows of knots added up."""
    if axis == "shared":
        return array.sum(axis=0, dtype=array.dtype)
    if axis != "knot" or array.shape[1] == stored:
        return array
    windows = array.shape[1] // stored
    total = np.zeros((len(array) + windows - 1, stored, *array.shape[2:]), array.dtype)
    for offset in range(windows):
        total[offset : offset + len(array)] += array[:, offset * stored : (offset + 1) * stored]
    return total


def run(
    module: ModuleType,
    order: int,
    operands: Sequence[np.ndarray],
    edges: EdgeIndex | None = None,
    wanted: Sequence[bool] | None = None,
    threads: int = 1,
) -> tuple[np.ndarray | None, ...]:
    """Run the loops of one order of derivative of a generated module.

    Args:
        operands: contiguous arrays of one dtype, in the order of ``module.INPUTS[order]``.
        edges: for forms over edges.
        wanted: which of ``module.OUTPUTS[order]`` are needed (default all); loops that make none are not run.
        threads: threads the loops are divided among.

    Returns:
        The outputs in order, None for those not wanted.

    Raises:
        ValueError: dtypes differ.
    """
    arrays: Mapping[str, np.ndarray] = dict(zip(module.INPUTS[order], operands, strict=True))
    dtype = operands[0].dtype
    if any(array.dtype != dtype for array in operands):
        found = ", ".join(f"{name} {array.dtype}" for name, array in arrays.items())
        raise ValueError(f"{module.SPEC}: operands must share one dtype, got {found}")
    names = module.OUTPUTS[order]
    needed = {name for name, want in zip(names, wanted or (True,) * len(names), strict=True) if want}
    made: dict[str, np.ndarray] = {}
    places: dict[str, tuple[str, int]] = {}
    for loop_order, axis, function, index_names, inputs, outputs, operations in module.LOOPS:
        if loop_order != order or not needed.intersection(name for name, *_ in outputs):
            continue
        samples = len(operands[0])
        length = _loop_length(axis, samples, module.SAMPLES, edges)
        for name, components, _, channels in outputs:
            if name not in made:  # parts of a loop add to one array
                shape = (length, components, module.CHANNELS) if channels else (length, components)
                made[name] = allocated(shape, dtype, zeros=axis not in ("batch", "edge"))
        if length:
            index = [getattr(edges, name) for name in index_names]
            flat = [arrays[name].reshape(-1) for name in inputs] + [made[name].reshape(-1) for name, *_ in outputs]
            instances = samples if axis in ("batch", "shared") else len(edges.centre)
            pointer = index[0] if axis in ("centre", "neighbour", "knot") else None
            shared = shared_by(threads, length, operations * instances)
            run_loop(function, length, pointer, (*index, *flat), shared)
        places.update((name, (axis, stored)) for name, _, stored, _ in outputs)
    return tuple(_combined(made[name], *places[name]) if name in needed else None for name in names)
