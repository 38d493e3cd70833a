"""The best frame for each of several point groups: where a tensor, turned, is nearest to what the group allows.

A tensor's orthonormal parts t of weight l turn by D^l(R), and a group leaves a subspace of each weight; with Q the
projector on what it forbids, the squared distance after turning is the sum over weights of |Q D^l(R) t|^2, a function
on three parameters.  It is minimised from many starts:

* a grid of rotations that is even over all of them (M. Alexa, Super-Fibonacci spirals, CVPR 2022), dense enough
  that each basin of a tensor of rank 4 holds some of it;
* frames of eigenvectors of second-rank tensors that the tensor contains or makes, with every exchange of axes;
* the frame as given, with every exchange of axes and the angles between the orientations that groups have.

The best starts that are not neighbours are refined by Newton's method with the exact second derivatives.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import permutations, product
from typing import TYPE_CHECKING

from cartensor.lazy_numpy import np
from cartensor.natural_bases import unpack
from cartensor.turning import isometry_numbers, rotation_matrices

if TYPE_CHECKING:
    from cartensor.crystals import Crystal

#: Rotations of the grid; the farthest rotation is about 13 degrees from it.
GRID = 4000
#: Starts that are refined, for each group, and the angle in degrees that keeps them apart.
STARTS, APART = 24, 18.0
#: Newton steps, and the length in radians below which they end.
MOST_STEPS, SHORTEST_STEP, LONGEST_STEP = 40, 1e-13, 0.4
#: Frames whose distances differ by less, relative to the tensor, are equally good.
EQUAL = 1e-10

#: Equally good frames whose axes are exchanged in search of the one that turns least.
MOST_EXCHANGED = 6

Parts = Mapping[int, "np.ndarray"]


@dataclass(frozen=True)
class Frame:
    """What was found for one group.

    Attributes:
        rotation: The tensor turned by it is nearest to the group's tensors; of equally good rotations the smallest.
        distance: Norm of what the group forbids of the turned tensor.
        others: Further rotations at which the distance has a local minimum, the best first, [n, 3, 3].
    """

    rotation: np.ndarray
    distance: float
    others: np.ndarray


@lru_cache(maxsize=512)
def forbidden_projectors(crystal: Crystal, weights: tuple[int, ...], sign: int, is_odd: bool) -> dict[int, np.ndarray]:
    """Projectors on what a point group forbids of natural tensors, {weight: [2l+1, 2l+1]}.

    Args:
        crystal: The point group.
        weights: Weights.
        sign: What inversion multiplies the tensor by.
        is_odd: Whether time reversal changes its sign.
    """
    actions = []
    for operation, reverses_time in crystal.signed_generators:
        matrix = np.array([[float(value) for value in row] for row in operation])
        proper = round(float(np.linalg.det(matrix)))
        own = -1 if reverses_time and is_odd else 1
        actions.append((proper * matrix, own if proper > 0 else own * sign))
    for generator in crystal.rotations:
        # one radian is no fraction of a full turn: what it leaves unchanged, every angle does
        vector = [float(generator[2][1]), float(generator[0][2]), float(generator[1][0])]
        actions.append((small_rotations(2 * np.tan(0.5) * np.array(vector)), 1))
    matrices = [list(rotation_matrices(max(weights, default=0), matrix)) for matrix, _ in actions]
    return {
        weight: _row_projector(
            [
                by_weight[weight] * own - np.eye(2 * weight + 1)
                for by_weight, (_, own) in zip(matrices, actions, strict=True)
            ]
        )
        if actions
        else np.zeros((2 * weight + 1,) * 2)
        for weight in weights
    }


def best_frames(parts: Parts, groups: Sequence[Mapping[int, np.ndarray]]) -> list[Frame]:
    """The best frame of a tensor for each of several groups.

    Args:
        parts: Orthonormal parts, {weight: [2l+1, copies]}, real, weight 0 left out.
        groups: For each group :func:`forbidden_projectors` of these weights.
    """
    weights = [weight for weight in parts if np.any(parts[weight])]
    parts = {weight: np.asarray(parts[weight]) for weight in weights}
    size = float(np.sqrt(sum(np.sum(part**2) for part in parts.values())))
    search = _Search(parts, [{weight: group[weight] for weight in weights} for group in groups], size)
    return search.frames()


def smallest_apart(costs: np.ndarray, rotations: np.ndarray, number: int, degrees: float) -> np.ndarray:
    """Up to a number of rotations of the smallest finite costs, no two of them nearer to each other, [n, 3, 3]."""
    left, flat = costs.copy(), rotations.reshape(-1, 9)
    chosen: list[int] = []
    while len(chosen) < number and np.isfinite(left).any():
        chosen.append(int(np.argmin(left)))
        left[flat @ flat[chosen[-1]] > 1 + 2 * np.cos(np.radians(degrees))] = np.inf
    return rotations[chosen]


def small_rotations(vectors: np.ndarray) -> np.ndarray:
    """Rotations by vectors [..., 3], to second order in their length: Cayley's transform of half of them."""
    half = np.asarray(vectors)[..., None] / 2
    square = np.sum(half**2, axis=(-2, -1))[..., None, None]
    cross = np.einsum("abc,...c->...ab", _cross(), half[..., 0])
    return ((1 - square) * np.eye(3) + 2 * half * np.swapaxes(half, -1, -2) + 2 * cross) / (1 + square)


@cache
def rotation_generators(weight: int) -> np.ndarray:
    """Antisymmetric L_a with D^l = 1 + w_a L_a for small rotation vectors w, [3, 2l+1, 2l+1]."""
    if weight == 0:
        return np.zeros((3, 1, 1))
    vectors = np.transpose(_cross(), (2, 0, 1))
    if weight == 1:
        return vectors
    columns = isometry_numbers(weight)
    lower, size = rotation_generators(weight - 1), 2 * weight - 1
    return np.stack(
        [columns.T @ (np.kron(lower[a], np.eye(3)) + np.kron(np.eye(size), vectors[a])) @ columns for a in range(3)]
    )


@dataclass(frozen=True)
class _Search:
    """Parts {weight: [2l+1, copies]}, projectors [groups] of {weight: [2l+1, 2l+1]}, the norm of the parts."""

    parts: Parts
    groups: list[dict[int, np.ndarray]]
    size: float

    @property
    def largest(self) -> int:
        return max(self.parts, default=0)

    def frames(self) -> list[Frame]:
        free = [not self.parts or not any(np.any(q) for q in group.values()) for group in self.groups]
        full = [all(np.allclose(q, np.eye(len(q))) for q in group.values()) for group in self.groups]
        sought = [k for k in range(len(self.groups)) if not free[k] and not full[k]]
        found = {
            k: Frame(np.eye(3), 0.0 if free[k] else self.size, np.eye(3)[None])
            for k in range(len(self.groups))
            if k not in sought
        }
        if sought:
            starts = self._starts(sought)
            rotations = self._refined(
                np.concatenate([starts[k] for k in sought]), np.repeat(sought, [len(starts[k]) for k in sought])
            )
            begin = 0
            for k in sought:
                found[k] = self._chosen(k, rotations[begin : begin + len(starts[k])])
                begin += len(starts[k])
        return [found[k] for k in range(len(self.groups))]

    def distances(self, number: int, rotations: np.ndarray) -> np.ndarray:
        """Norms of what a group forbids of the tensor turned, [n]."""
        matrices = list(rotation_matrices(self.largest, rotations))
        squares = sum(
            np.sum((self.groups[number][weight] @ matrices[weight] @ part) ** 2, axis=(-2, -1))
            for weight, part in self.parts.items()
        )
        return np.sqrt(squares)

    def _starts(self, sought: list[int]) -> dict[int, np.ndarray]:
        """The best rotations that are not neighbours, for each group; the frame as given is one."""
        own = np.concatenate([_exchanges() @ frame for frame in [np.eye(3), *self._eigenframes()]])
        rotations = np.concatenate([own, even_rotations(GRID)])
        matrices = list(rotation_matrices(self.largest, own))
        costs = np.zeros((len(self.groups), len(rotations)))
        for weight, part in self.parts.items():
            turned = np.concatenate([matrices[weight], _grid_matrices(weight)]) @ part
            products = np.einsum("nim,njm->nij", turned, turned).reshape(len(rotations), -1)
            costs += np.stack([group[weight].ravel() for group in self.groups]) @ products.T
        found = {}
        for k in sought:
            costs[k, 0] = np.inf  # the frame as given is a start in any case
            found[k] = np.concatenate([rotations[:1], smallest_apart(costs[k], rotations, STARTS - 1, APART)])
        return found

    def _eigenframes(self) -> list[np.ndarray]:
        """Frames of eigenvectors of second-rank tensors: parts of weight 2, and contractions of parts with themselves."""
        tensors = [unpack(column, 2) for column in self.parts.get(2, np.zeros((5, 0))).T]
        for weight, part in self.parts.items():
            full = unpack(part.T, weight).reshape(part.shape[1], 3, -1)
            tensors += [rows @ rows.T for rows in full]
        frames = []
        for tensor in tensors:
            frame = np.linalg.eigh(tensor)[1].T
            frames.append(frame * np.sign(np.linalg.det(frame)))
        return frames

    def _refined(self, rotations: np.ndarray, of: np.ndarray) -> np.ndarray:
        """Newton's method on every rotation at once; each minimises the distance to its own group."""
        projectors = {weight: np.stack([group[weight] for group in self.groups]) for weight in self.parts}
        radius = np.full(len(rotations), LONGEST_STEP)
        active = np.arange(len(rotations))
        cost, step = self._newton(rotations, of, projectors)
        for _ in range(MOST_STEPS):
            length = np.linalg.norm(step[active], axis=1)
            active, length = active[length > SHORTEST_STEP], length[length > SHORTEST_STEP]
            if not len(active):
                break
            shorter = np.minimum(1, radius[active] / length)
            trial = small_rotations(step[active] * shorter[:, None]) @ rotations[active]
            new_cost, new_step = self._newton(trial, of[active], projectors)
            better = new_cost <= cost[active] * (1 + 1e-13) + 1e-31 * self.size**2  # but for rounding
            taken = active[better]
            rotations[taken], cost[taken], step[taken] = trial[better], new_cost[better], new_step[better]
            radius[taken] = np.minimum(2 * radius[taken], LONGEST_STEP)
            radius[active[~better]] = length[~better] * shorter[~better] / 4
            active = active[radius[active] > SHORTEST_STEP]
        return rotations

    def _newton(
        self, rotations: np.ndarray, of: np.ndarray, projectors: dict[int, np.ndarray]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Squared distances [n], and steps [n, 3] to where their second-order expansions are smallest."""
        matrices = list(rotation_matrices(self.largest, rotations))
        cost, slope, curvature = np.zeros(len(of)), np.zeros((len(of), 3)), np.zeros((len(of), 3, 3))
        for weight, part in self.parts.items():
            turned = matrices[weight] @ part
            projector, generators = projectors[weight][of], rotation_generators(weight)
            forbidden = projector @ turned
            moved = (generators @ turned[:, None]).reshape(len(of), 3, -1)
            twisted = (generators @ forbidden[:, None]).reshape(len(of), 3, -1)
            cut = (projector[:, None] @ (generators @ turned[:, None])).reshape(len(of), 3, -1)
            cost += np.sum(forbidden**2, axis=(1, 2))
            slope += 2 * (moved @ forbidden.reshape(len(of), -1, 1))[..., 0]
            mixed = twisted @ np.swapaxes(moved, 1, 2)
            curvature += 2 * cut @ np.swapaxes(cut, 1, 2) - mixed - np.swapaxes(mixed, 1, 2)
        values, vectors = np.linalg.eigh(curvature)
        values = np.abs(values)  # away from maxima and saddles
        smallest = 1e-13 * np.max(values, axis=1, keepdims=True) + np.finfo(float).tiny
        along = np.einsum("nab,na->nb", vectors, slope)
        along = np.where(values > smallest, -along / np.maximum(values, smallest), 0.0)
        return cost, np.einsum("nab,nb->na", vectors, along)

    def _chosen(self, number: int, rotations: np.ndarray) -> Frame:
        """The best of refined rotations; of those that are equally good the one that turns least."""
        distances = self.distances(number, rotations)
        order = np.argsort(distances, kind="stable")
        rotations, distances = rotations[order], distances[order]
        limit = distances[0] + EQUAL * self.size
        equal = rotations[distances <= limit]
        _, distinct = np.unique(equal.round(6).reshape(-1, 9), axis=0, return_index=True)
        equal = equal[np.sort(distinct)[:MOST_EXCHANGED]]
        equal = np.concatenate([equal, np.eye(3)[None], (_exchanges()[:, None] @ equal).reshape(-1, 3, 3)])
        equal = equal[self.distances(number, equal) <= limit]
        for axis in np.eye(3):  # a class whose frame is free to turn about an axis of it
            further = _turned_back(equal, axis)
            equal = np.concatenate([equal, further[self.distances(number, further) <= limit]])
        smallest = equal[int(np.argmax(np.round(np.trace(equal, axis1=1, axis2=2), 9)))]
        return Frame(smallest, float(self.distances(number, smallest[None])[0]), rotations)


def _turned_back(rotations: np.ndarray, axis: np.ndarray) -> np.ndarray:
    """Rotations followed by the one about an axis that makes the whole smallest."""
    cross = np.einsum("abc,c->ab", _cross(), axis)
    across = np.eye(3) - np.outer(axis, axis)
    cosine = np.einsum("ab,nba->n", across, rotations)
    sine = np.einsum("ab,nba->n", cross, rotations)
    angle = np.arctan2(sine, cosine)[:, None, None]
    return (np.outer(axis, axis) + np.cos(angle) * across + np.sin(angle) * cross) @ rotations


@cache
def _cross() -> np.ndarray:
    """The tensor with (cross product by v) = CROSS . v, [3, 3, 3]."""
    tensor = np.zeros((3, 3, 3))
    for a, b, c in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
        tensor[a, b, c], tensor[b, a, c] = -1, 1
    return tensor


@cache
def _exchanges() -> np.ndarray:
    """The rotations of a cube, alone and followed by 30, 45 and 60 degrees about z, the identity first."""
    cube = []
    for order, signs in product(permutations(range(3)), product((1.0, -1.0), repeat=3)):
        matrix = np.diag(signs)[list(order)]
        if np.linalg.det(matrix) > 0:
            cube.append(matrix)
    turns = []
    for degrees in (0, 30, 45, 60):
        c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
        turns.append([[c, -s, 0], [s, c, 0], [0, 0, 1]])
    return (np.array(turns)[:, None] @ np.array(cube)).reshape(-1, 3, 3)


@cache
def even_rotations(number: int) -> np.ndarray:
    """Rotations that are spread evenly, [number, 3, 3]: Alexa's spirals of quaternions."""
    numbers = np.arange(number) + 0.5
    share = numbers / number
    first = 2 * np.pi * numbers / np.sqrt(2)
    second = 2 * np.pi * numbers / 1.533751168755204288118041
    inner, outer = np.sqrt(share), np.sqrt(1 - share)
    x, y, z, w = inner * np.sin(first), inner * np.cos(first), outer * np.sin(second), outer * np.cos(second)
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ]
    return np.moveaxis(np.array(rows), -1, 0)


@cache
def _grid_matrices(weight: int) -> np.ndarray:
    """D^l of the grid, [GRID, 2l+1, 2l+1]."""
    *_, matrices = rotation_matrices(weight, even_rotations(GRID))
    return matrices


def _row_projector(blocks: list[np.ndarray]) -> np.ndarray:
    """The projector on the rows of matrices, [n, n]."""
    _, values, rows = np.linalg.svd(np.concatenate(blocks), full_matrices=False)
    rows = rows[values > 1e-9]
    return rows.T @ rows
