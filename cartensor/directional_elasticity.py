"""What an elastic tensor is along directions, and over which transverse directions it is least and greatest.

With n fixed, the shear compliance 4 S_ijkl n_i m_j n_k m_l and the transverse strain -S_ijkl n_i n_j m_k m_l are quadratic
forms of m in the plane normal to n: both extremes are eigenvalues of a 2x2 matrix, exact and at right angles.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from cartensor.elastic_tensors import ELASTICITY, ElasticityError, real
from cartensor.lazy_numpy import np
from cartensor.notation import to_mandel

#: Largest cosine between directions that are meant to be normal to each other.
LARGEST_COSINE = 1e-6


class TransverseRange(NamedTuple):
    """A quantity of two directions n and m normal to each other, over all m.

    Attributes:
        minimum: The least value, [..., *d].
        maximum: The greatest value, [..., *d].
        minimum_direction: The unit vector m of the least value, [..., *d, 3]; any one where all are equal.
        maximum_direction: That of the greatest value, [..., *d, 3].
    """

    minimum: np.ndarray
    maximum: np.ndarray
    minimum_direction: np.ndarray
    maximum_direction: np.ndarray


def units(directions: Any) -> np.ndarray:
    """Unit vectors along directions [*d, 3].

    Raises:
        ElasticityError: A direction is zero, not finite, or no vector.
    """
    array = real(directions)
    if array.shape[-1:] != (3,):
        raise ElasticityError(f"directions have the shape (..., 3), got {array.shape}")
    lengths = np.linalg.norm(array, axis=-1, keepdims=True)
    if not (np.isfinite(lengths) & (lengths > 0)).all():
        raise ElasticityError("a direction is zero or not finite")
    return array / lengths


def normal_pair(first: Any, second: Any) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors along two directions that are normal to each other.

    Raises:
        ElasticityError: They are not, or one is zero or no vector.
    """
    first, second = units(first), units(second)
    cosine = np.max(np.abs(np.sum(first * second, axis=-1)), initial=0)
    if cosine > LARGEST_COSINE:
        raise ElasticityError(
            f"the two directions must be normal to each other; the cosine between them is {cosine:.3g}"
        )
    return first, second


def by_direction(tensor: np.ndarray, *directions: np.ndarray) -> np.ndarray:
    """Contract the trailing axes with directions [*d, 3], one each; the result is [..., *d]."""
    batch = tensor.shape[: tensor.ndim - len(directions)]
    shape = np.broadcast_shapes(*(direction.shape for direction in directions))[:-1]
    product = np.broadcast_to(directions[0], (*shape, 3)).reshape(-1, 3)
    for direction in directions[1:]:
        rows = np.broadcast_to(direction, (*shape, 3)).reshape(-1, 3)
        product = (product[:, :, None] * rows[:, None, :]).reshape(len(rows), -1)
    return (tensor.reshape((*batch, 3 ** len(directions))) @ product.T).reshape((*batch, *shape))


def longitudinal_compliance(mandel: np.ndarray, along: np.ndarray) -> np.ndarray:
    """S_ijkl n_i n_j n_k n_l of compliances [rows, 6, 6] and unit vectors [rows or 1, d, 3], [rows, d]."""
    strains = symmetric_product(along, along)
    return np.sum((strains @ mandel) * strains, axis=-1)


def shear_moduli(mandel: np.ndarray, along: np.ndarray) -> TransverseRange:
    """The shear modulus over all m, of compliances [rows, 6, 6] and unit vectors n [rows or 1, d, 3]."""
    first, second = tangents(along)
    a, b = symmetric_product(along, first), symmetric_product(along, second)
    image = 4 * a @ mandel
    soft = _over_plane(
        np.sum(image * a, axis=-1), np.sum(image * b, axis=-1), 4 * np.sum((b @ mandel) * b, axis=-1), first, second
    )
    return TransverseRange(1 / soft.maximum, 1 / soft.minimum, soft.maximum_direction, soft.minimum_direction)


def poisson_ratios(mandel: np.ndarray, along: np.ndarray) -> TransverseRange:
    """Poisson's ratio over all m, of compliances [rows, 6, 6] and unit vectors n [rows or 1, d, 3]."""
    first, second = tangents(along)
    tension = symmetric_product(along, along)
    strain = tension @ mandel
    ratio = -strain / np.sum(strain * tension, axis=-1, keepdims=True)
    a, b, c = (
        np.sum(ratio * symmetric_product(*pair), axis=-1)
        for pair in ((first, first), (first, second), (second, second))
    )
    return _over_plane(a, b, c, first, second)


def over_directions(
    function: Callable[[np.ndarray, np.ndarray], TransverseRange], compliance: np.ndarray, directions: Any
) -> TransverseRange:
    """One of the functions above, of full compliances [..., 3, 3, 3, 3] and directions [*d, 3]; results are [..., *d]."""
    along = units(directions)
    batch, shape = compliance.shape[:-4], along.shape[:-1]
    found = function(to_mandel(compliance, ELASTICITY).reshape(-1, 6, 6), along.reshape(1, -1, 3))
    return TransverseRange(*(value.reshape((*batch, *shape, *value.shape[2:])) for value in found))


def written(direction: np.ndarray) -> str:
    """A unit vector [3] as text, "(0, 0.707, 0.707)"."""
    return f"({', '.join(f'{component:.3g}' for component in np.round(direction, 3) + 0.0)})"


def symmetric_product(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """(a b + b a) / 2 in Mandel notation, of vectors [..., 3]: [..., 6]."""
    (ax, ay, az), (bx, by, bz) = np.moveaxis(first, -1, 0), np.moveaxis(second, -1, 0)
    root = np.sqrt(0.5)
    shears = (root * (ay * bz + az * by), root * (ax * bz + az * bx), root * (ax * by + ay * bx))
    return np.stack([ax * bx, ay * by, az * bz, *shears], axis=-1)


def tangents(along: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Two unit vectors that complete a unit vector [..., 3] to an orthonormal frame, continuous but for the plane z = 0."""
    x, y, z = np.moveaxis(along, -1, 0)
    sign = np.where(z < 0, -1.0, 1.0)
    inverse = -1 / (sign + z)
    mixed = x * y * inverse
    return (
        np.stack([1 + sign * x * x * inverse, sign * mixed, -sign * x], axis=-1),
        np.stack([mixed, sign + y * y * inverse, -y], axis=-1),
    )


def _over_plane(a: np.ndarray, b: np.ndarray, c: np.ndarray, first: np.ndarray, second: np.ndarray) -> TransverseRange:
    """Eigenvalues and eigenvectors of the matrices ((a, b), (b, c)) over two vectors that span a plane."""
    mean, half = (a + c) / 2, np.hypot((a - c) / 2, b)
    angle = np.arctan2(b, (a - c) / 2)[..., None] / 2
    cosine, sine = np.cos(angle), np.sin(angle)
    return TransverseRange(mean - half, mean + half, cosine * second - sine * first, cosine * first + sine * second)
