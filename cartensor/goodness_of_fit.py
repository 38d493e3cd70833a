"""Chi-square of a measured tensor against the tensors of a point group in any frame, or in the frame as given."""

from __future__ import annotations

import math
from collections.abc import Mapping

from cartensor.lazy_numpy import np
from cartensor.orientation_search import even_rotations, rotation_generators, small_rotations, smallest_apart
from cartensor.turning import rotation_matrices

#: Frames at which chi-square is computed, and how many of the best, and how far apart in degrees, are refined.
GRID, STARTS, APART = 1000, 32, 15.0
#: Gauss-Newton steps, their length in radians, and the relative gain in chi-square at which they end.
MOST_STEPS, LONGEST_STEP, SMALLEST_GAIN = 40, 0.4, 1e-8
#: Singular values, relative to the largest, below which a constant or an angle is not determined.
SMALLEST_VALUE = 1e-10


class MeasuredParts:
    """Measured numbers that depend linearly on a tensor's orthonormal parts.

    Args:
        design: The numbers over their standard deviations are this times the parts, [numbers, parts]; parts stand by
            weight, copy and component.
        values: The numbers over their standard deviations, [numbers].
        copies: How often each weight occurs, {weight: copies}, in the order of the parts.
    """

    def __init__(self, design: np.ndarray, values: np.ndarray, copies: Mapping[int, int]) -> None:
        measured = np.any(design, axis=1)
        self.design, self.values, self.copies = design[measured], values[measured], copies
        self._grid_design: np.ndarray | None = None

    def misfit(self, forbidden: Mapping[int, np.ndarray], starts: np.ndarray | None) -> tuple[float, int]:
        """The smallest chi-square, and its degrees of freedom, of a group's tensors.

        Constants are fitted linearly in each frame; the frame by Gauss-Newton steps, from the best ones of an even
        grid and from those given.  It counts for as many parameters as it changes the tensors by.

        Args:
            forbidden: Projectors on what the group forbids of each weight.
            starts: Rotations from which the frame is sought too, [n, 3, 3]; None for the frame as given.
        """
        allowed = _block([np.kron(np.eye(n), _null_space(forbidden[weight])) for weight, n in self.copies.items()])
        identity = np.eye(3)[None]
        some = np.random.default_rng(0).normal(size=(1, allowed.shape[1]))
        jacobian = self._jacobian(identity, allowed, some)[0]
        if starts is None:
            jacobian = jacobian[:, :-3]
        freedom = len(self.values) - (int(np.linalg.matrix_rank(jacobian, rtol=1e-8)) if jacobian.size else 0)
        if starts is None or not allowed.size:
            return float(self._fitted(self._turned_design(identity) @ allowed)[0][0]), freedom
        if self._grid_design is None:
            self._grid_design = self._turned_design(even_rotations(GRID))
        costs = self._fitted(self._grid_design @ allowed)[0]
        rotations = np.concatenate([starts, smallest_apart(costs, even_rotations(GRID), STARTS, APART)])
        return self._refined(rotations, allowed), freedom

    def _refined(self, rotations: np.ndarray, allowed: np.ndarray) -> float:
        """The smallest chi-square that Gauss-Newton steps from any of the rotations reach."""
        chi_square, constants, misfits = self._fitted(self._turned_design(rotations) @ allowed)
        reached = float(np.min(chi_square))
        for _ in range(MOST_STEPS):
            jacobian = self._jacobian(rotations, allowed, constants)
            step = (np.linalg.pinv(jacobian, rcond=SMALLEST_VALUE) @ misfits[..., None])[:, -3:, 0]
            length = np.linalg.norm(step, axis=1, keepdims=True)
            step *= np.minimum(1, LONGEST_STEP / np.maximum(length, LONGEST_STEP))
            gain = np.zeros(len(step))
            for _ in range(5):
                worse = np.flatnonzero(gain <= 0)
                if not len(worse):
                    break
                trial = small_rotations(step[worse]) @ rotations[worse]
                fitted = self._fitted(self._turned_design(trial) @ allowed)
                better = fitted[0] < chi_square[worse]
                taken = worse[better]
                gain[taken] = chi_square[taken] - fitted[0][better]
                rotations[taken], chi_square[taken] = trial[better], fitted[0][better]
                constants[taken], misfits[taken] = fitted[1][better], fitted[2][better]
                step[worse] /= 4
            reached = min(reached, float(np.min(chi_square)))
            going = gain > SMALLEST_GAIN * chi_square
            if not going.any():
                break
            rotations, chi_square, constants, misfits = (
                array[going] for array in (rotations, chi_square, constants, misfits)
            )
        return reached

    def _fitted(self, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Chi-square, constants and misfits of linear fits [n, numbers, constants]."""
        constants = np.linalg.pinv(columns, rcond=SMALLEST_VALUE) @ self.values
        misfits = self.values - (columns @ constants[..., None])[..., 0]
        return np.sum(misfits**2, axis=-1), constants, misfits

    def _jacobian(self, rotations: np.ndarray, allowed: np.ndarray, constants: np.ndarray) -> np.ndarray:
        """Derivatives by constants and by a further rotation of the frame, [n, numbers, constants + 3]."""
        back = self._turned_design(rotations)
        tensors = constants @ allowed.T
        moved = np.stack([-tensors @ self._generator(axis).T for axis in range(3)], axis=-1)
        return np.concatenate([back @ allowed, back @ moved], axis=-1)

    def _generator(self, axis: int) -> np.ndarray:
        return _block([np.kron(np.eye(n), rotation_generators(weight)[axis]) for weight, n in self.copies.items()])

    def _turned_design(self, rotations: np.ndarray) -> np.ndarray:
        """What measures the parts of a tensor that stands in turned frames, [n, numbers, parts]."""
        matrices = list(rotation_matrices(max(self.copies, default=0), rotations))
        columns, begin = [np.zeros((len(rotations), len(self.values), 0))], 0
        for weight, n in self.copies.items():
            for _ in range(n):
                end = begin + 2 * weight + 1
                columns.append(self.design[:, begin:end] @ np.swapaxes(matrices[weight], -1, -2))
                begin = end
        return np.concatenate(columns, axis=-1)


def chi_square_survival(chi_square: float, degrees_of_freedom: int) -> float:
    """The probability that chance alone makes chi-square larger than this.

    >>> round(chi_square_survival(3.841459, 1), 6)
    0.05
    """
    half = chi_square / 2
    if degrees_of_freedom <= 0:
        return 1.0
    if half > 700:  # less than the smallest number
        return 0.0
    if degrees_of_freedom % 2:
        terms = (half ** (k + 0.5) / math.gamma(k + 1.5) for k in range(degrees_of_freedom // 2))
        return math.erfc(math.sqrt(half)) + math.exp(-half) * sum(terms)
    return math.exp(-half) * sum(half**k / math.factorial(k) for k in range(degrees_of_freedom // 2))


def _null_space(projector: np.ndarray) -> np.ndarray:
    """Orthonormal columns of what a projector makes zero, [n, d]."""
    values, vectors = np.linalg.eigh(projector)
    return vectors[:, values < 0.5]


def _block(matrices: list[np.ndarray]) -> np.ndarray:
    """Matrices along the diagonal."""
    rows, columns = (sum(matrix.shape[k] for matrix in matrices) for k in (0, 1))
    result = np.zeros((rows, columns))
    row = column = 0
    for matrix in matrices:
        result[row : row + matrix.shape[0], column : column + matrix.shape[1]] = matrix
        row, column = row + matrix.shape[0], column + matrix.shape[1]
    return result
