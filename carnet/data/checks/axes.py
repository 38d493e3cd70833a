"""Which of several axes labels most likely stand in, given what a model says of them.

A label and its turned copies are the *readings* of the label. The model may be a crude one or a trained one: readings
are compared by the model's own errors, and what one structure says is weighed with what all structures of its kind say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations, product

import numpy as np

import cartensor
from carnet.data.crystal_symmetry import CrystalSymmetry, fills_its_cell
from carnet.data.structures import Structure
from carnet.data.targets.rotation import representation
from carnet.data.targets.target import TargetConfig

GIVEN = "as given"
IEEE = "the standard axes of crystal physics (IEEE)"
REVERSED = "axes that differ from the structure's as these differ from the standard ones (turned the wrong way)"
MOLECULES = "other"
"""Kind of the structures that are no crystals; crystals are of the kinds of their systems."""

# relative to the label, and to its parts of weight > 0: what a change leaves as it is
_NOISE, _ANISOTROPIC_NOISE = 0.02, 0.2
# likewise, by which the symmetry of a crystal may be violated; as for the orientation of tensors
_SYMMETRY, _ANISOTROPIC_SYMMETRY = 0.01, 0.25

BELIEVED = 0.95  # probability of another reading than the given one, from which a label is named
FEWEST = 3  # labels that are named together, in the same axes
_GAIN = 10.0  # of the logarithm of the likelihood, if nearly all labels are said to be in other axes
_TAIL = 4.0  # degrees of freedom of Student's t: models are wrong about some structures by far more than about most
_PRIOR = 5.0  # structures of each kind that are in the given axes before anything was looked at
_OTHERS = 0.02  # likewise, in all others together
_SMALLEST = 3e-3  # relative error of a component of a label; no calculation is converged any better
_ROUNDS = 40
_MOST_SHOWN = 4  # axes in a message


def _turns() -> np.ndarray:
    """The rotations that take the axes to one another, but for the identity; those without reversed axes first."""
    found = []
    for order, signs in product(permutations(range(3)), product((1.0, -1.0), repeat=3)):
        matrix = np.zeros((3, 3))
        matrix[range(3), order] = signs
        if np.linalg.det(matrix) > 0 and np.trace(matrix) < 3:
            found.append(matrix)
    return np.array(sorted(found, key=lambda matrix: (matrix < 0).sum()))


def _name(turn: np.ndarray) -> str:
    """Along which axes of the structure the axes of a label lie that a rotation takes to those of the structure."""
    axes = [int(np.abs(column).argmax()) for column in turn.T]
    return "axes with x,y,z along " + ",".join(
        ("-" if turn[axis, k] < 0 else "") + "xyz"[axis] for k, axis in enumerate(axes)
    )


TURNS = _turns()
RULES = (GIVEN, IEEE, REVERSED, *map(_name, TURNS))


@dataclass(frozen=True)
class Readings:
    """The label of one structure in the axes that are possible.

    Attributes:
        source: of the structure.
        kind: crystal system, or ``MOLECULES``.
        composition: what else has the same elements in the same proportions is about the same evidence.
        size: norm of the label, by which the rows are divided.
        rows: readings that differ, the given one first, natural parts, [readings, dimension].
        reading: the row that each rule leads to, [rules]; -1 where the symmetry of the crystal excludes it.
        free: share of each component that the symmetry of the crystal leaves free, [dimension].
    """

    source: str
    kind: str
    composition: tuple[tuple[int, int], ...]
    size: float
    rows: np.ndarray
    reading: np.ndarray
    free: np.ndarray


@dataclass(frozen=True)
class NamedLabel:
    """A label that most likely stands in other axes.

    Attributes:
        source: of the structure.
        kind: crystal system, or ``MOLECULES``.
        axes: in which it stands: "axes with x,y,z along y,z,x" of the structure, or the name of a frame.
        probability: that the given reading is the right one.
        misfits: root mean square of the given and of the other reading's deviation from the model, in standard
            deviations of a component.
    """

    source: str
    kind: str
    axes: str
    probability: float
    misfits: tuple[float, float]


@dataclass(frozen=True)
class OtherAxes:
    """What was found about the labels of one target.

    Attributes:
        target: its name.
        telling: labels of which readings in other axes differ from the given one.
        named: those that most likely stand in other axes, ``FEWEST`` or more in the same axes, the surest first.
    """

    target: str
    telling: int
    named: tuple[NamedLabel, ...]

    @property
    def axes(self) -> list[tuple[str, int]]:
        """In which axes how many of the named labels stand, the most frequent first."""
        return Counter(label.axes for label in self.named).most_common()

    @property
    def said(self) -> str:
        """By how much the named labels fit better, and in which axes they stand; for messages."""
        before, after = np.median([label.misfits for label in self.named], axis=0)
        named = self.axes
        rest = sum(count for _, count in named[_MOST_SHOWN:])
        shown = [f"{count} as if given in {axes}" for axes, count in named[:_MOST_SHOWN]]
        shown += [f"{rest} in others"] if rest else []
        kinds = Counter(label.kind for label in self.named)
        of_kinds = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
        of_crystals = "" if set(kinds) == {MOLECULES} else f" ({of_kinds})"
        return f"{', '.join(shown)}{of_crystals}; the median misfit falls from {before:.1f} to {after:.1f} standard deviations"


class Alternatives:
    """Makes the readings of the labels of one target of structures."""

    def __init__(self, target: TargetConfig) -> None:
        """Begin."""
        self.target = target
        self._is_anisotropic = np.ones(target.dimension, dtype=bool)
        for part in target.parts:
            if part.weight == 0:
                self._is_anisotropic[part.columns] = False
        self._turns = representation(target, TURNS)

    def of(self, structure: Structure, symmetry: CrystalSymmetry | None) -> Readings | None:
        """The readings of a structure's label.

        Args:
            structure: with a label of the target.
            symmetry: of the structure; None where it is no crystal.

        Returns:
            None for a label that is zero.
        """
        label = structure.tensors[self.target.name][0]
        size = float(np.linalg.norm(label))
        if not size > 0:
            return None
        label = label / size
        if symmetry is None or not fills_its_cell(structure):
            # a molecule in a box has the symmetry of nothing but the box
            symmetry, average = None, np.eye(self.target.dimension)
        else:
            average = representation(self.target, symmetry.operations).mean(axis=0)
        turned = np.vstack([label, self._in_standard_axes(symmetry, label), self._turns @ label])
        anisotropy = float(np.linalg.norm(label[self._is_anisotropic]))
        violation = np.linalg.norm(turned - turned @ average.T, axis=1)
        # one that the symmetry excludes is none; the given one is looked at in any case
        possible = violation < max(_SYMMETRY, _ANISOTROPIC_SYMMETRY * anisotropy)
        possible[0] = True
        apart = np.linalg.norm(turned[:, None] - turned, axis=2)
        is_alike = apart < max(_NOISE, _ANISOTROPIC_NOISE * anisotropy)
        reading = np.full(len(RULES), -1)
        kept: list[int] = []
        for rule in np.flatnonzero(possible).tolist():
            near = np.flatnonzero(is_alike[rule, kept])
            reading[rule] = near[0] if len(near) else len(kept)
            kept += [] if len(near) else [rule]
        return Readings(
            source=structure.source,
            kind=MOLECULES if symmetry is None else symmetry.system,
            composition=_proportions(structure.numbers),
            size=size,
            rows=turned[kept],
            reading=reading,
            free=np.diag(average),
        )

    def _in_standard_axes(self, symmetry: CrystalSymmetry | None, label: np.ndarray) -> np.ndarray:
        """What the label is in the structure's axes if it stands in the standard ones, or was turned the wrong way; [2,
        dimension] of NaN where there are none."""
        try:
            if symmetry is not None:
                axes = cartensor.ieee_frame(symmetry.lattice, symmetry.space_group)
                return representation(self.target, np.stack([axes.T, axes])) @ label
        except cartensor.LatticeError:  # a cell that is not quite one of its system
            pass
        return np.full((2, self.target.dimension), np.nan)


def likely_axes(
    readings: Sequence[Readings],
    blocks: Sequence[slice],
    weights: np.ndarray,
    predict: Callable[[np.ndarray, np.ndarray], np.ndarray],
) -> tuple[NamedLabel, ...]:
    """Labels that most likely stand in other axes than those of their structures.

    Deviations of a model from labels are drawn from Student's t distribution, with a spread for each copy of each part.
    Which share of the structures of a kind stands in which axes, these spreads, and what the model says if it is
    fitted, follow by expectation and maximisation (A. P. Dempster et al., J. R. Stat. Soc. B 39, 1 (1977)), from
    labels as they are given, and from all of them in those axes in which the model fits best.

    Args:
        readings: of each structure.
        blocks: columns of the copies of parts that the model tells of.
        weights: how much each structure counts, [structures].
        predict: what the model says, [structures, dimension], if it is fitted to these labels [structures, dimension]
            with these weights [structures].

    Returns:
        The surest first; axes in which fewer than ``FEWEST`` labels would stand are left out.
    """
    evidence = _Evidence(readings, blocks, weights)
    if not evidence.is_telling.any():
        return ()
    chosen = _maximised(evidence, predict, 0)
    if start := _best_start(evidence, predict):
        other = _maximised(evidence, predict, start)
        chosen = other if other.likelihood > chosen.likelihood + _GAIN else chosen
    named = sorted(_named(evidence, chosen), key=lambda label: (label.probability, -label.misfits[0]))
    # what a model is wrong about looks like other axes now and then, but not like the same ones
    together = Counter(label.axes for label in named)
    return tuple(label for label in named if together[label.axes] >= FEWEST)


def copies_of(target: TargetConfig) -> list[slice]:
    """The columns of each copy of each part of weight > 0."""
    return [
        slice(start, start + 2 * part.weight + 1)
        for part in target.parts
        if part.weight
        for start in range(part.start, part.stop, 2 * part.weight + 1)
    ]


class _Evidence:
    """The readings of all structures, in rows one after the other."""

    def __init__(self, readings: Sequence[Readings], blocks: Sequence[slice], weights: np.ndarray) -> None:
        self.readings, self.blocks, self.weights = readings, blocks, weights
        numbers = np.array([len(each.rows) for each in readings])
        self.first = np.concatenate([[0], np.cumsum(numbers)[:-1]])
        self.owner = np.repeat(np.arange(len(readings)), numbers)
        self.rows = np.concatenate([each.rows for each in readings])
        of_rules = np.array([each.reading for each in readings])
        self.is_possible = of_rules >= 0
        self.place = self.first[:, None] + np.maximum(of_rules, 0)  # [structures, rules]
        self.is_telling = numbers > 1
        kinds = [each.kind for each in readings]
        self.kind = np.unique(kinds, return_inverse=True)[1]
        free = np.array([each.free for each in readings])
        self.free = np.stack([free[:, block].sum(axis=1) for block in blocks], axis=1)  # [structures, blocks]

    def read_as(self, rule: int) -> np.ndarray:
        """The labels if all follow a rule for which it is possible, [structures, dimension]."""
        return self.rows[np.where(self.is_possible[:, rule], self.place[:, rule], self.first)]

    def squares(self, predicted: np.ndarray) -> np.ndarray:
        """Squared deviations of all readings from a prediction [structures, dimension], [rows, blocks]."""
        deviations = (self.rows - predicted[self.owner]) ** 2
        return np.stack([deviations[:, block].sum(axis=1) for block in self.blocks], axis=1)

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Sums over the readings of each structure, of values [rows, ...]."""
        return np.add.reduceat(values, self.first, axis=0)


@dataclass(frozen=True)
class _Fit:
    likelihood: float  # its logarithm
    probabilities: np.ndarray  # of each reading, [rows]
    followers: np.ndarray  # structures that follow each rule, [rules]
    misfits: np.ndarray  # of each reading, squared and summed over components, in squared standard deviations, [rows]


def _best_start(evidence: _Evidence, predict: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> int:
    """The rule by which a model fits best if all labels follow it for which it is possible."""
    left = []
    for rule in range(len(RULES)):
        labels = evidence.read_as(rule)
        residuals = (labels - predict(labels, evidence.weights)) ** 2
        left.append(sum(float(evidence.weights @ residuals[:, block].sum(axis=1)) for block in evidence.blocks))
    return int(np.argmin(left))


def _maximised(evidence: _Evidence, predict: Callable[[np.ndarray, np.ndarray], np.ndarray], start: int) -> _Fit:
    """The most likely shares of the rules, spreads and model near those that have all labels follow one rule."""
    weights, free = evidence.weights, evidence.free.sum(axis=1)
    prior = np.full((evidence.kind.max() + 1, len(RULES)), _OTHERS)
    prior[:, 0] += _PRIOR
    shares = np.full(prior.shape, 0.1 / (len(RULES) - 1))
    shares[:, start] = 0.9
    labels, trust = evidence.read_as(start), np.ones(len(weights))
    probabilities: np.ndarray = np.zeros(len(evidence.rows))
    probabilities[np.where(evidence.is_possible[:, start], evidence.place[:, start], evidence.first)] = 1.0
    for step in range(_ROUNDS):
        squares = evidence.squares(predict(labels, weights * trust))
        of_labels = evidence.sums(probabilities[:, None] * squares)
        counted = np.maximum(weights @ evidence.free, 1e-9)
        spreads = np.maximum((weights * trust) @ of_labels / counted, _SMALLEST**2)
        misfits = (squares / spreads).sum(axis=1)
        tails = -(_TAIL + free[evidence.owner]) / 2 * np.log1p(misfits / _TAIL)
        highest = np.maximum.reduceat(tails, evidence.first)
        relative = np.exp(tails - highest[evidence.owner])
        of_rules = np.where(evidence.is_possible, shares[evidence.kind] * relative[evidence.place], 0.0)
        totals = of_rules.sum(axis=1, keepdims=True)
        likelihood = float(weights @ (highest + np.log(totals[:, 0]) - evidence.free @ np.log(spreads) / 2))
        of_rules /= totals
        probabilities = np.bincount(evidence.place.ravel(), of_rules.ravel(), minlength=len(evidence.rows))
        labels = evidence.sums(probabilities[:, None] * evidence.rows)
        trust = (_TAIL + free) / (_TAIL + evidence.sums(probabilities * misfits))
        if step:  # the first model may be that of labels in wrong axes
            shares = prior.copy()
            np.add.at(shares, evidence.kind[evidence.is_telling], (weights[:, None] * of_rules)[evidence.is_telling])
            shares /= shares.sum(axis=1, keepdims=True)
    return _Fit(likelihood, probabilities, of_rules[evidence.is_telling].sum(axis=0), misfits)


def _named(evidence: _Evidence, fit: _Fit) -> Iterator[NamedLabel]:
    """The labels of which the given reading is not believed."""
    for index in np.flatnonzero(fit.probabilities[evidence.first] < 1 - BELIEVED).tolist():
        structure, first = evidence.readings[index], int(evidence.first[index])
        row = first + int(np.argmax(fit.probabilities[first : first + len(structure.rows)]))
        # of the rules that lead to the same reading, the one that most structures follow, then the plainest
        rules = np.flatnonzero(evidence.is_possible[index] & (evidence.place[index] == row)).tolist()
        rule = max(rules, key=lambda rule: (round(float(fit.followers[rule]), 6), -rule))
        free = max(evidence.free[index].sum(), 1.0)
        yield NamedLabel(
            source=structure.source,
            kind=structure.kind,
            axes=RULES[rule],
            probability=float(fit.probabilities[first]),
            misfits=(float(np.sqrt(fit.misfits[first] / free)), float(np.sqrt(fit.misfits[row] / free))),
        )


def _proportions(numbers: np.ndarray) -> tuple[tuple[int, int], ...]:
    elements, counts = np.unique(numbers, return_counts=True)
    divided = counts // np.gcd.reduce(counts)
    return tuple(zip(elements.tolist(), divided.tolist(), strict=True))
