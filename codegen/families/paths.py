"""Path sets: which couplings (l1, l2) -> l3 a kernel holds, by name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cartensor.irreps import Irreps
from codegen.families.spec import SpecError

PATH_SETS = ("full", "lite", "camp", "level=N")


@dataclass(frozen=True)
class Path:
    """One coupling: positions of the two factors and of the result among the irreps of their operands."""

    first: int
    second: int
    result: int


def check_path_set(name: str) -> str:
    """Return ``name`` if it is a path set.

    Raises:
        SpecError: it is not.
    """
    if name in PATH_SETS[:3] or re.fullmatch(r"level=\d+", name):
        return name
    raise SpecError(f"unknown path set {name!r}: expected one of {', '.join(PATH_SETS)} with a number for N")


def read_irreps(text: str) -> Irreps:
    """The converter of irreps.

    Raises:
        ValueError: the text is none, or one is odd under time reversal, which no kernel depends on.
    """
    return _without_primes(Irreps.parse(text))


def _without_primes(irreps: Irreps) -> Irreps:
    if any(irrep.time_reversal < 0 for _, irrep in irreps):
        raise SpecError(f"irreps {irreps}: kernels do not depend on time reversal; leave out the primes")
    return irreps


def _allowed(path_set: str, first: int, second: int, result: int) -> bool:
    """Whether a path set holds the weights (arXiv 2510.04015); the triangle rule is applied elsewhere."""
    if path_set == "full":
        return True
    if path_set == "lite":
        return result == abs(first - second)
    if path_set == "camp":
        return first <= second and result == second - first
    return first + second <= int(path_set.removeprefix("level="))


def select_paths(first: Irreps, second: Irreps, result: Irreps, path_set: str) -> tuple[Path, ...]:
    """All paths of a set that the triangle rule and parity allow, ordered by result, first, second.

    Raises:
        SpecError: unknown path set, or an irrep is repeated (channels, not multiplicities, carry copies here).
    """
    check_path_set(path_set)
    for irreps in (first, second, result):
        if any(multiplicity != 1 for multiplicity, _ in irreps) or len({i for _, i in irreps}) != len(irreps):
            raise SpecError(f"irreps {irreps}: each irrep appears once; copies are channels")
        _without_primes(irreps)
    return tuple(
        Path(i, j, k)
        for k, (_, c) in enumerate(result)
        for i, (_, a) in enumerate(first)
        for j, (_, b) in enumerate(second)
        if c in a.products(b) and _allowed(path_set, a.weight, b.weight, c.weight)
    )
