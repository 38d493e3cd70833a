"""Errors of property tensors: in full and Voigt form, of every natural part, and of what people derive from
them.

The *mean predictor* of tensors says the mean of the scalar parts (for tensors of atoms, the mean of the element) and zero
for all others, because no other constant turns with the structure. For derived quantities it is their own mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

import cartensor
from carnet.data.structures import Structure
from carnet.data.targets.symmetry import ELASTIC
from carnet.data.targets.target import TargetConfig
from carnet.evaluation.comparison import Comparison, quantity_errors
from carnet.prediction.predictions import Prediction
from cartensor.elastic_tensors import ElasticityError
from cartensor.moduli import ElasticModuli, elastic_moduli


@dataclass(frozen=True)
class TensorComparison:
    """One target of a data set, compared in every way.

    Attributes:
        target: Its declaration.
        full: All components of the full tensors.
        voigt: The independent components with symmetric pairs of indices as one; None where it has none.
        parts: The components of each natural part; empty where there is one part.
        derived: What follows from the tensors, such as moduli.
        components: Names of the Voigt components, or of the full ones without pairs.
    """

    target: TargetConfig
    full: Comparison
    voigt: Comparison | None
    parts: tuple[Comparison, ...]
    derived: tuple[Comparison, ...]
    components: tuple[str, ...]

    @property
    def all(self) -> tuple[Comparison, ...]:
        """All comparisons, the full form first."""
        voigt = () if self.voigt is None else (self.voigt,)
        return (self.full, *voigt, *self.parts, *self.derived)


@dataclass(frozen=True)
class _Rows:
    """Labelled tensors of a target and what was predicted and what the mean predictor says, [rows,
    dimension]."""

    target: TargetConfig
    reference: np.ndarray
    predicted: np.ndarray
    mean: np.ndarray
    frame: np.ndarray
    element: np.ndarray | None


def compare_tensors(
    structures: Sequence[Structure], predictions: Sequence[Prediction], targets: Sequence[TargetConfig]
) -> tuple[TensorComparison, ...]:
    """Compare every target that has labels and predictions.

    Args:
        structures: Labelled structures.
        predictions: One each.
        targets: Declarations of the targets.
    """
    found = []
    for target in targets:
        rows = _labelled_rows(structures, predictions, target)
        if rows is not None:
            found.append(_compare(rows))
    return tuple(found)


def derived_quantities(target: TargetConfig) -> dict[str, tuple[Callable[[np.ndarray], np.ndarray], str]]:
    """What people derive from a target: name -> (function of full tensors [rows, ...] to values [rows, k],
    unit).

    Elastic stiffness: bulk, shear and Young's modulus of a polycrystal, by Voigt, Reuss and Hill. Rank 2:
    mean and anisotropy of the symmetric part, and the length of the antisymmetric part's vector. Rank 1: the
    length.
    """
    unit = target.unit or ""
    signature = target.decomposition.signature
    if target.rank == 4 and target.parity == "polar" and signature == ELASTIC:
        return {
            f"{name} ({average})": (_modulus(attribute, average.lower()), unit)
            for name, attribute in (("bulk modulus", "bulk_modulus"), ("shear modulus", "shear_modulus"))
            for average in ("Voigt", "Reuss", "Hill")
        } | {"Young's modulus (Hill)": (_youngs_modulus, unit)}
    if target.rank == 2 and target.parity == "polar":
        found: dict[str, tuple[Callable[[np.ndarray], np.ndarray], str]] = {}
        if 0 in signature:
            found["mean"] = (lambda full: np.trace(full, axis1=1, axis2=2)[:, None] / 3, unit)
        if 2 in signature:
            found["anisotropy"] = (
                lambda full: cartensor.polarizability_invariants(full).anisotropy[:, None],
                unit,
            )
        if 1 in signature:
            found["antisymmetric part"] = (
                lambda full: np.linalg.norm(cartensor.shielding_parameters(full).antisymmetric, axis=1, keepdims=True),
                unit,
            )
        return found
    if target.rank == 1:
        return {"length": (lambda full: np.linalg.norm(full, axis=1, keepdims=True), unit)}
    return {}


def _modulus(attribute: str, average: str) -> Callable[[np.ndarray], np.ndarray]:
    def value(full: np.ndarray) -> np.ndarray:
        return _of_each(full, lambda moduli: getattr(getattr(moduli, attribute), average))

    return value


def _youngs_modulus(full: np.ndarray) -> np.ndarray:
    return _of_each(full, lambda moduli: moduli.polycrystal_youngs_modulus)


def _of_each(full: np.ndarray, value: Callable[[ElasticModuli], float]) -> np.ndarray:
    """A modulus of each stiffness, [rows, 1]; NaN where it is singular, which a prediction may be."""
    made = np.full((len(full), 1), np.nan)
    for row, stiffness in enumerate(full):
        try:
            made[row] = value(elastic_moduli(stiffness))
        except ElasticityError:
            continue
    return made


def _labelled_rows(
    structures: Sequence[Structure], predictions: Sequence[Prediction], target: TargetConfig
) -> _Rows | None:
    references, predicted, frames, elements = [], [], [], []
    for index, (structure, prediction) in enumerate(zip(structures, predictions, strict=True)):
        label, said = structure.tensors.get(target.name), prediction.tensors.get(target.name)
        if label is None or said is None:
            continue
        known = ~(np.isnan(label).any(axis=1) | np.isnan(said).any(axis=1))
        references.append(label[known])
        predicted.append(said[known])
        frames.append(np.full(np.count_nonzero(known), index))
        if target.per == "atom":
            elements.append(structure.numbers[known])
    if not sum(map(len, references)):
        return None
    reference = np.concatenate(references)
    element = np.concatenate(elements) if elements else None
    is_scalar = [part for part in target.parts if (part.weight, part.parity) == (0, 1)]
    scalars = [column for part in is_scalar for column in range(part.start, part.stop)]
    mean = np.zeros_like(reference)
    mean[:, scalars] = _means(reference[:, scalars], element)
    return _Rows(target, reference, np.concatenate(predicted), mean, np.concatenate(frames), element)


def _means(values: np.ndarray, element: np.ndarray | None) -> np.ndarray:
    """The mean of each row's element, or of all, [rows, k]; values that are not finite do not count."""
    kinds = np.zeros(len(values), dtype=np.int64) if element is None else element
    means = np.empty_like(values)
    for kind in np.unique(kinds):
        chosen = kinds == kind
        finite = np.isfinite(values[chosen]).all(axis=1)
        means[chosen] = values[chosen][finite].mean(axis=0) if finite.any() else np.nan
    return means


def _compare(rows: _Rows) -> TensorComparison:
    target = rows.target
    unit = target.unit or "1"
    forms = {side: target.full(getattr(rows, side)) for side in ("reference", "predicted", "mean")}
    full = _comparison(
        rows,
        target.name,
        unit,
        {side: _flat(values) for side, values in forms.items()},
        is_invariant=target.rank == 0 and target.parity == "polar",
    )
    voigt = None
    if target.form_shape("voigt") != target.form_shape("full"):
        # those that are equal by symmetry count once: 21 of the 36 of a stiffness
        name = f"{target.name}, {len(_independent(target))} Voigt components"
        voigt = _comparison(rows, name, unit, dict(_voigt_forms(rows)))
    # a tensor of one part is that part
    several = target.parts if len(target.parts) > 1 else ()
    parts = [
        _comparison(
            rows,
            f"{target.name} {part.name}",
            unit,
            {side: getattr(rows, side)[:, part.columns] for side in forms},
        )
        for part in several
    ]
    derived = []
    if several or target.rank == 1:
        for name, (function, of_unit) in derived_quantities(target).items():
            values = {side: function(forms[side]) for side in ("reference", "predicted")}
            values["mean"] = _means(values["reference"], rows.element)
            compared = _comparison(rows, f"{target.name} {name}", of_unit or "1", values, is_invariant=True)
            if compared is not None:
                derived.append(compared)
    return TensorComparison(target, full, voigt, tuple(parts), tuple(derived), _component_names(target))


def _flat(values: np.ndarray) -> np.ndarray:
    return values.reshape(len(values), -1)


def _voigt_forms(rows: _Rows) -> Iterator[tuple[str, np.ndarray]]:
    kept = _independent(rows.target)
    for side in ("reference", "predicted", "mean"):
        yield side, _flat(rows.target.in_form(getattr(rows, side), "voigt"))[:, kept]


def _independent(target: TargetConfig) -> np.ndarray:
    """Positions of the Voigt components that are not another one by the symmetry."""
    samples = _flat(target.in_form(np.random.default_rng(0).normal(size=(2, target.dimension)), "voigt"))
    _, first = np.unique(np.round(samples, 9), axis=1, return_index=True)
    return np.sort(first)


def _component_names(target: TargetConfig) -> tuple[str, ...]:
    """ "11", "12" ... in Voigt form, "xy" ... in full form."""
    if target.form_shape("voigt") == target.form_shape("full"):
        return tuple("".join("xyz"[k] for k in index) for index in np.ndindex(*(3,) * target.rank))
    names = ["".join(str(k + 1) for k in index) for index in np.ndindex(*target.form_shape("voigt"))]
    return tuple(names[position] for position in _independent(target))


def _comparison(
    rows: _Rows, name: str, unit: str, values: dict[str, np.ndarray], *, is_invariant: bool = False
) -> Comparison | None:
    """The comparison of values [rows, k]; rows that are not finite are left out, None where nothing is
    left."""
    finite = np.isfinite(values["reference"]).all(axis=1) & np.isfinite(values["predicted"]).all(axis=1)
    if not finite.any():
        return None
    reference, predicted, mean = (values[side][finite] for side in ("reference", "predicted", "mean"))
    count = reference.shape[1]
    return Comparison(
        name,
        unit,
        reference.ravel(),
        predicted.ravel(),
        quantity_errors(name, unit, reference, predicted, mean=mean, is_invariant=is_invariant),
        mean.ravel(),
        note="" if finite.all() else f"{np.count_nonzero(~finite)} not finite",
        frame=np.repeat(rows.frame[finite], count),
        element=None if rows.element is None else np.repeat(rows.element[finite], count),
        factor=1.0,
        components=count,
        is_invariant=is_invariant,
    )
