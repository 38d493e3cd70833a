"""Frames of a crystal from its lattice vectors: that of the tables (IEEE Std 176-1987), and others by their axes.

The rules of ANSI/IEEE Std 176-1987, IEEE Standard on Piezoelectricity, section 3, for conventional cells:

* triclinic: axes are named so that c < a < b with the angles of c to a and to b obtuse; Z along c, Y normal to a and c;
* monoclinic: b is the unique axis, c < a, the angle between them obtuse; Y along b, Z along c;
* orthorhombic: c < a < b, X, Y, Z along a, b, c; but for mm2 Z along the polar axis, and a < b;
* tetragonal: Z along c, X along a; for -42m X along a twofold axis;
* trigonal, hexagonal: Z along c, X along a, a hexagonal cell; for 32 X along a twofold axis, for 3m and -6m2 normal to
  a mirror;
* cubic: X, Y, Z along a, b, c.

The standard moreover fixes senses of polar axes by signs of piezoelectric constants (d11 > 0 in 32, d33 > 0 in mm2,
and so on); no lattice tells these.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from cartensor.crystals import Crystal, crystal
from cartensor.lazy_numpy import np
from cartensor.point_groups import CRYSTAL_CLASSES, ORIENTATIONS

#: By how much a cell may differ from one of its system: relative in lengths, and in cosines of angles.
LARGEST_DISTORTION = 0.01
_DIRECTIONS = ("a", "b", "c", "a*", "b*", "c*")


class LatticeError(ValueError):
    """A lattice that is none of the crystal system, or axes that make no frame; the message says what is expected.

    >>> lattice_frame(np.eye(3), "X||a")
    Traceback (most recent call last):
    cartensor.lattice_frames.LatticeError: two axes are needed, as in 'X||a, Z||c*'; got 'X||a'
    """


def ieee_frame(lattice: Any, crystal_class: str | int | Crystal) -> np.ndarray:
    """The rotation from the axes of a structure to the frame of the tables, IEEE Std 176-1987.

    ``turn(tensor, ieee_frame(lattice, "32"))`` has the form of the table of the class.  The rules stand at the top of
    :mod:`cartensor.lattice_frames`.

    Args:
        lattice: Rows a, b, c of the conventional cell, [3, 3], in any unit and orientation; of a rhombohedral
            lattice the hexagonal or the rhombohedral cell.
        crystal_class: The point group as it stands to a, b, c: a symbol ("-4m2", "31m", "112/m": c is the unique
            axis), or the number of a space group in its standard setting.

    Returns:
        The rotation matrix, [3, 3]; its rows are X, Y, Z.

    Raises:
        LatticeError: The lattice is none of the crystal system.
        PointGroupError: There is no such class.

    >>> axes = ieee_frame([[0, 0, 5.1], [4.7, 0, 0], [0, 3.9, 0]], "mmm")      # the shortest is Z, the longest Y
    >>> axes.round(12).tolist()
    [[1.0, 0.0, 0.0], [0.0, 0.0, -1.0], [0.0, 1.0, 0.0]]
    """
    group = crystal_class if isinstance(crystal_class, Crystal) else crystal(crystal_class)
    if group.name not in CRYSTAL_CLASSES and group.name not in ORIENTATIONS:
        raise LatticeError(
            f"a frame follows from a lattice for the 32 crystal classes in orientations that have a name, got {group.name}"
        )
    return _RULES[group.system](_lattice(lattice), group)


def lattice_frame(lattice: Any, axes: str) -> np.ndarray:
    """The rotation from the axes of a structure to a frame whose axes lie along lattice vectors.

    Args:
        lattice: Rows a, b, c, [3, 3].
        axes: Two or three statements such as "X||a, Z||c*": which axis lies along which vector of the lattice (a, b,
            c) or of the reciprocal one (a*, b*, c*).  They are normal to each other, as a and c* always are.

    Returns:
        The rotation matrix, [3, 3]; its rows are X, Y, Z.

    Raises:
        LatticeError: The statements are not understood, or their vectors are not normal to each other.

    >>> lattice_frame([[0, 2, 0], [0, 1, 2], [3, 1, 1]], "X||a, Z||c*").tolist()
    [[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
    """
    rows = _lattice(lattice)
    vectors = dict(zip(_DIRECTIONS, [*rows, *np.linalg.inv(rows).T], strict=True))
    stated: dict[str, np.ndarray] = {}
    for statement in axes.split(","):
        match = re.fullmatch(r"\s*([XYZxyz])\s*(?:\|\||∥)\s*([abc]\*?)\s*", statement)
        if match is None or match[1].upper() in stated:
            raise LatticeError(
                f"axes are said as in 'X||a, Z||c*', each once; {statement.strip()!r} in {axes!r} is not"
            )
        stated[match[1].upper()] = _unit(vectors[match[2]])
    if len(stated) < 2:
        raise LatticeError(f"two axes are needed, as in 'X||a, Z||c*'; got {axes!r}")
    names = list(stated)
    for k, first in enumerate(names):
        for second in names[k + 1 :]:
            cosine = float(stated[first] @ stated[second])
            if abs(cosine) > LARGEST_DISTORTION:
                angle = float(np.degrees(np.arccos(cosine)))
                raise LatticeError(
                    f"{first} and {second} of {axes!r} are at {angle:.2f} degrees in this lattice, not 90"
                )
    first, second = names[:2]
    known = {first: stated[first], second: _unit(_across(stated[second], stated[first]))}
    (missing,) = set("XYZ") - set(known)
    left, right = {"X": ("Y", "Z"), "Y": ("Z", "X"), "Z": ("X", "Y")}[missing]
    known[missing] = np.cross(known[left], known[right])
    if missing in stated and known[missing] @ stated[missing] < 0:
        raise LatticeError(f"{axes!r} is a left-handed frame in this lattice")
    return np.stack([known[name] for name in "XYZ"]) + 0.0


def _lattice(lattice: Any) -> np.ndarray:
    rows = np.asarray(lattice, dtype=np.float64)
    if rows.shape != (3, 3) or not np.isfinite(rows).all():
        raise LatticeError(f"a lattice is three vectors of finite numbers, [3, 3], got the shape {rows.shape}")
    lengths = np.linalg.norm(rows, axis=1)
    if not (lengths > 0).all() or abs(np.linalg.det(rows / lengths[:, None])) < 1e-6:
        raise LatticeError("the vectors of the lattice are linearly dependent")
    return rows


def _unit(vector: np.ndarray) -> np.ndarray:
    return vector / np.linalg.norm(vector)


def _across(vector: np.ndarray, axis: np.ndarray) -> np.ndarray:
    """What of a vector is normal to a unit vector."""
    return vector - (vector @ axis) * axis


def _frame(z: np.ndarray, x: np.ndarray) -> np.ndarray:
    """The right-handed frame with Z along a vector, and X along what of another is normal to it."""
    third = _unit(z)
    first = _unit(_across(x, third))
    return np.stack([first, np.cross(third, first), third]) + 0.0


def _check(rows: np.ndarray, group: Crystal, equal: tuple[int, ...], cosines: tuple[float, float, float]) -> None:
    """Lengths of the vectors ``equal`` are the same, and cosines of alpha, beta, gamma these; nan is any."""
    lengths = np.linalg.norm(rows, axis=1)
    own = np.array([rows[k] @ rows[m] / (lengths[k] * lengths[m]) for k, m in ((1, 2), (2, 0), (0, 1))])
    alike = lengths[list(equal)]
    wrong = len(alike) and np.ptp(alike) > LARGEST_DISTORTION * np.max(alike)
    if wrong or np.nanmax(np.abs(own - cosines), initial=0) > LARGEST_DISTORTION:
        names = " = ".join("abc"[k] for k in equal)
        angles = ", ".join(
            f"{name} {np.degrees(np.arccos(value)):.0f}"
            for name, value in zip(("alpha", "beta", "gamma"), cosines, strict=True)
            if not np.isnan(value)
        )
        has = ", ".join(f"{value:.4g}" for value in (*lengths, *np.degrees(np.arccos(own))))
        raise LatticeError(
            f"a conventional {group.system} cell for {group.name} has {', '.join(filter(None, (names, angles)))}; "
            f"a, b, c, alpha, beta, gamma of this one are {has}"
        )


def _triclinic(rows: np.ndarray, group: Crystal) -> np.ndarray:
    c, a, b = rows[np.argsort(np.linalg.norm(rows, axis=1), kind="stable")]
    a, b = (-vector if vector @ c > 0 else vector for vector in (a, b))
    if np.cross(a, b) @ c < 0:
        c, a = -c, -a
    return _frame(c, a)


def _monoclinic(rows: np.ndarray, group: Crystal) -> np.ndarray:
    unique = _axis_of(group.generators[0])
    cosines = [0.0, 0.0, 0.0]
    cosines[unique] = np.nan
    _check(rows, group, (), (cosines[0], cosines[1], cosines[2]))
    others = [rows[k] for k in range(3) if k != unique]
    c, a = sorted(others, key=np.linalg.norm)
    return _frame(c, -a if a @ c > 0 else a)


def _orthorhombic(rows: np.ndarray, group: Crystal) -> np.ndarray:
    _check(rows, group, (), (0, 0, 0))
    if group.class_name != "mm2":
        c, a, _ = rows[np.argsort(np.linalg.norm(rows, axis=1), kind="stable")]
        return _frame(c, a)
    mirrors = {_axis_of(matrix) for matrix in group.generators}
    (polar,) = {0, 1, 2} - mirrors
    return _frame(rows[polar], min((rows[k] for k in sorted(mirrors)), key=np.linalg.norm))


def _tetragonal(rows: np.ndarray, group: Crystal) -> np.ndarray:
    _check(rows, group, (0, 1), (0, 0, 0))
    return _frame(rows[2], rows[0] + rows[1] if group.name == "-4m2" else rows[0])


def _hexagonal(rows: np.ndarray, group: Crystal) -> np.ndarray:
    lengths = np.linalg.norm(rows, axis=1)
    cosines = rows @ rows.T / np.outer(lengths, lengths)
    rhombohedral = np.ptp(lengths) <= LARGEST_DISTORTION * np.max(lengths) and abs(cosines[0, 1] + 0.5) > 0.1
    if group.system == "trigonal" and rhombohedral:
        _check(rows, group, (0, 1, 2), (cosines[0, 1],) * 3)
        rows = np.stack([rows[0] - rows[1], rows[1] - rows[2], rows.sum(axis=0)])
    _check(rows, group, (0, 1), (0, 0, -0.5))
    between = group.name in ("312", "31m", "-31m", "-62m")  # the axes or mirrors stand between a and b
    return _frame(rows[2], 2 * rows[0] + rows[1] if between else rows[0])


def _cubic(rows: np.ndarray, group: Crystal) -> np.ndarray:
    _check(rows, group, (0, 1, 2), (0, 0, 0))
    return _frame(rows[2], rows[0])


def _axis_of(operation: Any) -> int:
    """The lattice vector that a twofold axis or a mirror's normal lies along: the one entry that differs in sign."""
    diagonal = [float(operation[k][k]) for k in range(3)]
    return next(k for k in range(3) if diagonal.count(diagonal[k]) == 1)


_RULES: dict[str, Callable[[np.ndarray, Crystal], np.ndarray]] = {
    "triclinic": _triclinic,
    "monoclinic": _monoclinic,
    "orthorhombic": _orthorhombic,
    "tetragonal": _tetragonal,
    "trigonal": _hexagonal,
    "hexagonal": _hexagonal,
    "cubic": _cubic,
}
