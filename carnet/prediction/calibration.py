"""Whether a committee's standard deviations tell its errors: pairs of both, and what they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from carnet.data.structures import Structure
    from carnet.data.targets.target import TargetConfig
    from carnet.prediction.predictions import Prediction

FEWEST_IN_A_BIN = 10  # of a reliability curve; means of fewer say little


@dataclass(frozen=True)
class Calibration:
    """Predicted standard deviations of one quantity beside the errors that were made.

    Attributes:
        quantity: "energy per atom", "forces" or the name of a tensor.
        unit: Of both.
        deviation: Predicted standard deviations, [values].
        error: Magnitudes of the errors, [values].
    """

    quantity: str
    unit: str
    deviation: np.ndarray = field(repr=False)
    error: np.ndarray = field(repr=False)

    @property
    def factor(self) -> float:
        """What deviations must be multiplied by to have the size of the errors: RMS error over RMS deviation.

        Infinite where the members agree completely.
        """
        size = float(np.sqrt(np.mean(self.deviation**2)))
        return float(np.sqrt(np.mean(self.error**2))) / size if size > 0 else np.inf

    @property
    def rank_correlation(self) -> float | None:
        """Spearman's: 1 where the larger deviation is always the larger error; None where either is constant."""
        ranks = [_ranks(values) for values in (self.deviation, self.error)]
        if any(rank.std() == 0 for rank in ranks):
            return None
        return float(np.corrcoef(*ranks)[0, 1])

    def curve(self, bins: int = 10) -> np.ndarray:
        """Root mean square deviation and error of groups of like deviation, [groups, 2]; calibrated ones are equal.

        Args:
            bins: Number of groups of equal size, fewer where there are few values.
        """
        order = np.argsort(self.deviation, kind="stable")
        groups = np.array_split(order, max(1, min(bins, len(order) // FEWEST_IN_A_BIN)))
        return np.array([[np.sqrt(np.mean(v[group] ** 2)) for v in (self.deviation, self.error)] for group in groups])

    def summary(self) -> str:
        """One line for people."""
        rank = self.rank_correlation
        told = "one is constant" if rank is None else f"rank correlation {rank:.2f}"
        return f"{self.quantity}: errors are {self.factor:.2f} times the committee's deviations ({told})"

    def to_dict(self) -> dict[str, object]:
        """Everything but the single values, ready for JSON."""
        return {
            "quantity": self.quantity,
            "unit": self.unit,
            "count": len(self.error),
            "factor": self.factor if np.isfinite(self.factor) else None,
            "rank_correlation": self.rank_correlation,
            "curve": self.curve().tolist(),
        }


def calibrations(
    structures: Sequence[Structure], predictions: Sequence[Prediction], targets: Sequence[TargetConfig] = ()
) -> tuple[Calibration, ...]:
    """Compare a committee's deviations with its errors; empty for a single model or without labels.

    Energies are compared per atom; forces atom by atom, the length of the error beside the deviation of all three
    components together; tensors one by one, the Frobenius norm of the error beside the deviation of all components.

    Args:
        structures: Labelled structures.
        predictions: One a structure, in the same order.
        targets: Declarations of the predicted tensors.
    """
    energies, forces = [], []
    tensors: dict[str, list[np.ndarray]] = {target.name: [] for target in targets}
    for structure, prediction in zip(structures, predictions, strict=True):
        if structure.energy is not None and prediction.energy_std is not None:
            error = abs(prediction.energy - structure.energy)
            energies.append(np.array([[prediction.energy_std, error]]) / structure.n_atoms)
        if structure.forces is not None and prediction.forces_std is not None:
            errors = np.linalg.norm(prediction.forces - structure.forces, axis=1)
            known = structure.labelled_atoms()
            forces.append(np.stack((prediction.forces_std, errors), axis=1)[known])
        for name, pairs in tensors.items():
            if name in structure.labelled_tensors and name in prediction.tensors_std:
                errors = np.linalg.norm(prediction.tensors[name] - structure.tensors[name], axis=1)
                found = np.stack((prediction.tensors_std[name], errors), axis=1)
                pairs.append(found[~np.isnan(found).any(axis=1)])
    quantities = [("energy per atom", "eV/atom", energies), ("forces", "eV/Å", forces)]
    quantities += [(target.name, target.unit or "1", tensors[target.name]) for target in targets]
    return tuple(
        Calibration(quantity, unit, *np.concatenate(pairs).T)
        for quantity, unit, pairs in quantities
        if sum(map(len, pairs))
    )


def _ranks(values: np.ndarray) -> np.ndarray:
    """Ranks from 0; equal values share their mean rank."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    first = np.concatenate(([0], np.cumsum(counts)[:-1]))
    return (first + 0.5 * (counts - 1))[inverse]
