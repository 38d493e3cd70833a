"""Magnetic point groups by the number of a magnetic space group, as spglib tabulates them."""

from __future__ import annotations

import re
import warnings
from functools import cache
from typing import Any, NamedTuple

from cartensor.lazy_numpy import np
from cartensor.point_groups import PointGroupError, point_group_of_space_group

#: Number in the list of Belov, Neronova and Smirnova, such as 167.106, or of Opechowski and Guccione, 167.4.1337.
NUMBER = re.compile(r"\d+\.\d+(\.\d+)?")


#: Magnetic space groups, the places of spglib's table.
COUNT = 1651


class _Place(NamedTuple):
    """Where spglib's table has a magnetic space group, and the space group in whose setting it stands there."""

    place: int
    family: int


@cache
def _places() -> dict[str, _Place]:
    """Magnetic space groups by BNS and by OG number."""
    found = {}
    for place in range(1, COUNT + 1):
        entry = _asked("get_magnetic_spacegroup_type", place)
        found[entry.bns_number] = found[entry.og_number] = _Place(place, entry.number)
    return found


def _asked(function: str, place: int) -> Any:
    """What spglib says of a place of its table."""
    import spglib

    with warnings.catch_warnings():
        # spglib is about to raise errors where it has returned None; a place from 1 to 1651 brings neither
        warnings.simplefilter("ignore", DeprecationWarning)
        return getattr(spglib, function)(place)


def magnetic_space_group(number: str) -> tuple[np.ndarray, str, list[bool]]:
    """The operations of a magnetic space group without their translations, in its BNS setting.

    Args:
        number: BNS or OG number, such as "167.106" or "167.4.1337".

    Returns:
        Integer matrices [operations, 3, 3] over lattice vectors, the name of the lattice axes, and whether time
        reversal comes with each.

    Raises:
        PointGroupError: No magnetic space group has this number.
        ImportError: spglib is not installed.
    """
    try:
        known = _places()
    except ModuleNotFoundError:
        raise ImportError(
            f"the magnetic space group {number} is looked up in spglib, which is not installed: pip install spglib "
            '(the extra "magnetic" of cartensor); symbols of point groups, such as "-3\'m\'", do without'
        ) from None
    if number not in known:
        first = number.split(".")[0]
        same = [one for one in known if one.split(".")[0] == first and one.count(".") == number.count(".")]
        of_group = (
            f" those of the space group {first} are {same[0]} to {same[-1]}"
            if same
            else (" such numbers are 1.1 to 230.149 (BNS) and 1.1.1 to 230.5.1651 (OG)")
        )
        raise PointGroupError(f"no magnetic space group has the number {number};{of_group}")
    found = _asked("get_magnetic_symmetry_from_database", known[number].place)
    is_hexagonal = point_group_of_space_group(known[number].family).system in ("trigonal", "hexagonal")
    axes = "hexagonal" if is_hexagonal else "cartesian"
    return found["rotations"], axes, [bool(flag) for flag in found["time_reversals"]]
