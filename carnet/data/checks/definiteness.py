"""Signs of tensors that are quadratic forms: symmetric ones of rank 2, and stiffnesses, the energy of a strain.

The symmetry of a crystal does not tell a tensor from its negative. What is known of signs: a crystal whose
stiffness is not positive definite falls apart, and polarizabilities, permittivities and the like have one sign
in a data set.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from carnet.data.structures import Structure
from carnet.data.targets.target import TargetConfig

# a share of labels with a sign of their own above which that is no mistake
FEW = 0.15
# eigenvalues that are smaller than this beside the largest have no sign
_ROUNDING = 1e-6


@dataclass(frozen=True)
class Definiteness:
    """What the labels of one target say of its sign.

    Attributes:
        target: its name.
        is_stiffness: whether it must be positive definite.
        positive: number of labelled structures whose tensors are all positive definite.
        others: number of those with an indefinite tensor, or with tensors of both signs.
        negative: those whose tensors are all negative definite.
    """

    target: str
    is_stiffness: bool
    positive: int
    others: int
    negative: tuple[str, ...]

    @property
    def count(self) -> int:
        """Labelled structures."""
        return self.positive + self.others + len(self.negative)

    @property
    def is_reversed(self) -> bool:
        """Whether files most likely give the negative of the target."""
        return len(self.negative) > (self.count / 2 if self.is_stiffness else self.count - 1) and self.count > 0

    @property
    def is_doubtful(self) -> bool:
        """Whether the sign of some labels should be looked at."""
        few = 0 < len(self.negative) <= FEW * self.count
        lone = few and self.positive >= (1 - FEW) * self.count
        return self.is_reversed or lone or (self.is_stiffness and bool(self.negative))

    @property
    def message(self) -> str:
        """One or two sentences."""
        negative = f"labels of {len(self.negative)} of {self.count} frames are negative definite"
        if self.is_reversed:
            reason = "a stable crystal has a positive stiffness" if self.is_stiffness else "if they should be positive"
            return f"{self.target}: {negative}; {reason}: declare sign: -1 where files give the negative"
        if self.is_doubtful:
            return f"{self.target}: {negative}, {self.positive} positive definite; their sign may be wrong"
        return f"{self.target}: labels of {self.positive} of {self.count} frames are positive definite"


class SignCheck:
    """Looks at structures one after the other, for one target that is a quadratic form."""

    def __init__(self, target: TargetConfig) -> None:
        """Begin."""
        self.target = target
        self._positive = self._others = 0
        self._negative: list[str] = []

    def add(self, structure: Structure) -> None:
        """Look at one structure; without a label, or with one that is zero, it counts for nothing."""
        rows = structure.tensors[self.target.name]
        forms = self.target.matrix(rows[~np.isnan(rows).any(axis=1)])
        if not np.abs(forms).sum():
            return
        values = np.linalg.eigvalsh(forms)
        least = _ROUNDING * np.abs(values).max(axis=1, keepdims=True)
        self._positive += (is_positive := bool((values > least).all()))
        if (values < -least).all():
            self._negative.append(structure.source)
        elif not is_positive:
            self._others += 1

    def result(self) -> Definiteness:
        """What was found."""
        name, is_stiffness = self.target.name, self.target.rank == 4
        return Definiteness(name, is_stiffness, self._positive, self._others, tuple(self._negative))


def definiteness(structures: Sequence[Structure], targets: Sequence[TargetConfig]) -> tuple[Definiteness, ...]:
    """What the labels of targets that are quadratic forms say of their signs."""
    checks = [SignCheck(target) for target in targets if target.is_symmetric_map]
    for check in checks:
        for structure in structures:
            check.add(structure)
    return tuple(check.result() for check in checks)
