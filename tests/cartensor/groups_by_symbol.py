"""Point groups made from their symbols, as an oracle that shares nothing with the package: floating-point matrices.

Each letter of a Hermann-Mauguin symbol is an operation along the direction of its place (International Tables A, 2.1.3),
in the frames of crystal physics; a prime reverses time.
"""

from __future__ import annotations

import re
from functools import cache, reduce

import numpy as np

_SLANTED = 1 / np.sqrt(2)
_GOLDEN = (1 + np.sqrt(5)) / 2
X, Y, Z = np.eye(3)
_DIAGONAL = np.array([_SLANTED, _SLANTED, 0])
_BODY = np.ones(3) / np.sqrt(3)
_HEXAGON = np.array([np.cos(np.pi / 6), np.sin(np.pi / 6), 0])

#: Directions of the first, second and third place of a symbol.
_DIRECTIONS = {
    "monoclinic": (Y,),
    "orthorhombic": (X, Y, Z),
    "tetragonal": (Z, X, _DIAGONAL),
    "hexagonal": (Z, X, _HEXAGON),
    "cubic": (Z, _BODY, _DIAGONAL),
    "icosahedral": (Z, _BODY, np.array([0, 1, _GOLDEN]) / np.hypot(1, _GOLDEN)),
}
_TOKEN = re.compile(r"(?P<axis>-?[1-6∞])(?P<primed>'?)(?:/m(?P<mirror>'?))?|m(?P<plane>'?)")
#: No tensor of rank below 5 tells these axes and ∞, or the icosahedron and a sphere, apart.
_HIGH = 12


def rotation(axis: np.ndarray, angle: float) -> np.ndarray:
    """By Rodrigues' formula."""
    cross = np.cross(np.eye(3), axis)
    return np.cos(angle) * np.eye(3) - np.sin(angle) * cross + (1 - np.cos(angle)) * np.outer(axis, axis)


def system(symbol: str) -> str:
    """The crystal system of a symbol without primes, which chooses the directions."""
    if symbol in ("235", "m-3-5") or symbol.startswith("∞∞"):
        return "icosahedral"
    if re.fullmatch(r"(2|m|-4|4|4/m)-?3(2|m)?", symbol):
        return "cubic"
    if re.match(r"-?[36∞]", symbol):
        return "hexagonal"
    if re.match(r"-?4", symbol):
        return "tetragonal"
    return "orthorhombic" if re.fullmatch(r"[12m]{3}|112/m|2/m11", symbol) else "monoclinic"


@cache
def operations(symbol: str) -> tuple[np.ndarray, np.ndarray]:
    """Matrices [n, 3, 3] of a point group, and the sign [n] of each under time reversal."""
    grey = symbol.endswith("1'") and symbol != "-1'"
    text = symbol.removesuffix("1'") if grey else symbol
    generators = [(np.eye(3), -1 if grey else 1)]
    plain = text.replace("'", "")
    directions = _DIRECTIONS[system(plain)]
    if plain.startswith("∞∞"):  # a sphere, for tensors of low rank
        text = "235" + text[2:].replace("m", "/")
        if text != "235":
            generators.append((-np.eye(3), -1 if text.endswith("'") else 1))
        text = "235"
    for place, token in enumerate(_TOKEN.finditer(text)):
        direction = directions[place]
        reflection = np.eye(3) - 2 * np.outer(direction, direction)
        if token["axis"]:
            order = _HIGH if "∞" in token["axis"] else int(token["axis"][-1])
            turn = rotation(direction, 2 * np.pi / order) * (-1 if token["axis"][0] == "-" else 1)
            generators.append((turn, -1 if token["primed"] else 1))
        if token["plane"] is not None or token["mirror"] is not None:
            generators.append((reflection, -1 if token["plane"] or token["mirror"] else 1))
    return _closed(generators)


def _closed(generators: list[tuple[np.ndarray, int]]) -> tuple[np.ndarray, np.ndarray]:
    found = {_key(np.eye(3), 1): (np.eye(3), 1)}
    new = list(found.values())
    while new:
        products = [(a @ g, s * t) for a, s in new for g, t in generators]
        new = []
        for matrix, sign in products:
            if _key(matrix, sign) not in found:
                found[_key(matrix, sign)] = (matrix, sign)
                new.append((matrix, sign))
        assert len(found) <= 240
    return np.array([m for m, _ in found.values()]), np.array([s for _, s in found.values()])


def _key(matrix: np.ndarray, sign: int) -> tuple:
    return (*np.rint(1e6 * matrix).astype(int).ravel().tolist(), sign)


def signs(symbol: str, parity: str, behaviour: str) -> np.ndarray:
    """The sign [n] with which each operation comes to a tensor."""
    matrices, reversal = operations(symbol)
    return (np.linalg.det(matrices).round() if parity == "axial" else 1) * (reversal if behaviour == "odd" else 1)


def average(tensor: np.ndarray, symbol: str, parity: str, behaviour: str) -> np.ndarray:
    """The mean of a tensor over all turns of the group: what Neumann's principle leaves of it."""
    matrices, _ = operations(symbol)
    turned = np.broadcast_to(tensor, (len(matrices), *tensor.shape))
    for k in range(tensor.ndim):
        turned = np.moveaxis(np.einsum("nab,n...b->n...a", matrices, np.moveaxis(turned, k + 1, -1)), -1, k + 1)
    return np.tensordot(signs(symbol, parity, behaviour) * np.ones(len(matrices)), turned, 1) / len(matrices)


def symmetrised(tensor: np.ndarray, terms: list[tuple[int, tuple[int, ...]]]) -> np.ndarray:
    """The part of a tensor that keeps its value, up to the sign, under the permutations of its indices."""
    group = {(1, tuple(range(tensor.ndim)))}
    while len(larger := group | {(s * t, tuple(p[k] for k in q)) for s, p in group for t, q in terms}) > len(group):
        group = larger
    return reduce(np.add, [sign * tensor.transpose(order) for sign, order in sorted(group)]) / len(group)
