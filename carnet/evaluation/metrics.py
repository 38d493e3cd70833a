"""Errors of predictions against reference labels, in the units people compare by.

Holds the comparison of a data set (``Evaluation``).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from carnet.data.isolated_atoms import has_no_neighbours
from carnet.errors import InputError
from carnet.evaluation.comparison import MILLI, Comparison, QuantityErrors, quantity_errors
from carnet.evaluation.energy_zero import EXPLANATION, NO_ZERO, NOT_COMPARED, NOTICEABLE, composition_fit, shift_remark
from carnet.evaluation.other_axes import axes_remarks
from carnet.evaluation.tensors import TensorComparison, compare_tensors
from carnet.prediction.calibration import Calibration, calibrations

if TYPE_CHECKING:
    from carnet.data.crystal_symmetry import CrystalSymmetry
    from carnet.data.structures import Structure
    from carnet.data.targets.target import TargetConfig
    from carnet.prediction.predictions import Prediction


@dataclass(frozen=True)
class ComparedFrame:
    """What a person needs to find a structure again.

    Attributes:
        source: File and frame, as messages name them.
        formula: Chemical formula, by Hill.
        group: Name of its group, None for none.
        system: Its crystal system where tensors of crystals are compared; None for others, such as molecules in boxes.
    """

    source: str
    formula: str
    group: str | None
    system: str | None = None


@dataclass(frozen=True)
class Evaluation:
    """A model's errors over a data set.

    Attributes:
        n_structures: Number of structures.
        n_atoms: Number of atoms in all structures.
        errors: One entry per quantity that has labels; the forces of each element follow those of all atoms.
        comparisons: The values behind energy per atom, forces, stress and full tensors, for plots.
        seconds: Wall time of the predictions.
        calibrations: Of a committee, its standard deviations beside the errors; of a single model, empty.
        frames: One entry per structure, in order.
        tensors: Every property tensor compared in every way.
        remarks: What is to be known about the comparison, in lines.
    """

    n_structures: int
    n_atoms: int
    errors: tuple[QuantityErrors, ...]
    comparisons: tuple[Comparison, ...] = field(repr=False)
    seconds: float
    calibrations: tuple[Calibration, ...] = ()
    frames: tuple[ComparedFrame, ...] = field(default=(), repr=False)
    tensors: tuple[TensorComparison, ...] = field(default=(), repr=False)
    remarks: tuple[str, ...] = ()

    @property
    def notes(self) -> list[str]:
        """The remarks, and what the deviations of a committee are worth, as lines for a terminal."""
        return [*(f"note: {remark}" for remark in self.remarks), *(each.summary() for each in self.calibrations)]

    def __getitem__(self, quantity: str) -> QuantityErrors:
        for entry in self.errors:
            if entry.quantity == quantity:
                return entry
        raise KeyError(f"{quantity!r} was not compared; there are {', '.join(e.quantity for e in self.errors)}")

    def to_dict(self) -> dict[str, object]:
        """Errors and sizes, ready for JSON (the compared values are left out)."""
        made: dict[str, object] = {
            "structures": self.n_structures,
            "atoms": self.n_atoms,
            "seconds": self.seconds,
            "errors": [entry.to_dict() for entry in self.errors],
        }
        if self.calibrations:
            made["calibration"] = [entry.to_dict() for entry in self.calibrations]
        if self.remarks:
            made["remarks"] = list(self.remarks)
        return made


def compare(
    structures: Sequence[Structure],
    predictions: Sequence[Prediction],
    targets: Sequence[TargetConfig] = (),
    *,
    seconds: float = 0.0,
    energy_zero: bool = True,
    remarks: Sequence[str] = (),
) -> Evaluation:
    """Errors of given predictions for every quantity that the structures have labels of.

    Args:
        structures: Labelled structures.
        predictions: One per structure, in the same order.
        targets: Declarations of the predicted tensors.
        seconds: Wall time of the predictions, only passed on.
        energy_zero: Whether the predicted energies have a zero; else they are compared up to one energy for each element.
        remarks: What is to be known about the comparison already.

    Raises:
        InputError: No structure has a label.
    """
    errors: list[QuantityErrors] = []
    comparisons: list[Comparison] = []
    if not energy_zero:
        # deviations of a committee's energies have no zero either
        predictions = [replace(prediction, energy_std=None) for prediction in predictions]
    pairs = list(zip(structures, predictions, strict=True))
    remarks = [*remarks, *_compare_energies(pairs, energy_zero, errors, comparisons)]
    for compare_quantity in (_compare_forces, _compare_stress):
        compare_quantity(pairs, errors, comparisons)
    tensors = compare_tensors(structures, predictions, targets)
    for compared in tensors:
        comparisons.append(compared.full)
        errors += [entry for each in compared.all for entry in (each.errors, *_errors_by_element(each))]
    if not errors:
        source = structures[0].source if structures else "the data"
        predicted = ", ".join(["energy, forces or stress", *(target.label_name for target in targets)])
        why = "".join(f" ({remark})" for remark in remarks)
        raise InputError(f"{source}: no {predicted} to compare with; declare the label names{why}")
    of_crystals = any(target.per == "structure" and target.rank > 1 for target in targets)
    symmetries = [_symmetry(structure) if of_crystals else None for structure in structures]
    remarks += axes_remarks(structures, symmetries, predictions, targets)
    return Evaluation(
        n_structures=len(structures),
        n_atoms=sum(len(structure.numbers) for structure in structures),
        errors=tuple(errors),
        comparisons=tuple(comparisons),
        seconds=seconds,
        calibrations=calibrations(structures, predictions, targets),
        frames=tuple(
            ComparedFrame(
                structure.source,
                _formula(structure.numbers),
                structure.group,
                None if symmetry is None else symmetry.system,
            )
            for structure, symmetry in zip(structures, symmetries, strict=True)
        ),
        tensors=tensors,
        remarks=tuple(remarks),
    )


def evaluate(
    model,
    structures: Sequence[Structure],
    batch_size: int = 32,
    on_structure: Callable[[int, int], None] | None = None,
) -> Evaluation:
    """Predict labelled structures and compare.

    Args:
        model: A CarNet, or anything with its interface.
        structures: Labelled structures.
        batch_size: Structures in one forward call.
        on_structure: Called with (structures done, structures).

    Raises:
        InputError: No structure, no labels, or an element that the model does not know.
    """
    from carnet.prediction.predictions import predict

    if not structures:
        raise InputError("no structures to evaluate")
    start = time.perf_counter()
    predictions = []
    for prediction in predict(model, structures, batch_size):
        predictions.append(prediction)
        if on_structure is not None:
            on_structure(len(predictions), len(structures))
    seconds = time.perf_counter() - start
    has_zero = getattr(model, "energy_zero", True)  # a model of another kind has one
    isolated = [
        place
        for place, structure in enumerate(structures)
        if structure.energy is not None and has_no_neighbours(structure, model.config.cutoff)
    ]
    remarks = []
    if isolated and has_zero and model.has_energy:
        remarks = _isolated_remark([(structures[place], predictions[place]) for place in isolated], model.config.cutoff)
    elif isolated and not has_zero:
        left_out = set(isolated)
        structures = [replace(s, energy=None) if place in left_out else s for place, s in enumerate(structures)]
    return compare(structures, predictions, model.targets, seconds=seconds, energy_zero=has_zero, remarks=remarks)


def _isolated_remark(pairs: Sequence[tuple[Structure, Prediction]], cutoff: float) -> list[str]:
    """What is said of structures without neighbours, where their labels are not the sums of reference energies."""
    largest = max(abs(prediction.energy - structure.energy) / structure.n_atoms for structure, prediction in pairs)
    if largest < NOTICEABLE:
        return []
    what = "1 structure has no atom" if len(pairs) == 1 else f"{len(pairs)} structures have no atoms"
    return [
        f"{what} with a neighbour within {cutoff:g} Å: a model gives the sum of its reference energies, here up to "
        f"{largest:.4g} eV/atom from the labels"
    ]


def _compare_energies(pairs, has_zero: bool, errors: list[QuantityErrors], comparisons: list[Comparison]) -> list[str]:
    """Add the errors of energies; what is to be said of them."""
    frame = _frames_with(pairs, "energy")
    labelled = [pairs[index] for index in frame]
    if not labelled:
        return []
    numbers = [structure.numbers for structure, _ in labelled]
    sizes = np.array([len(z) for z in numbers])
    reference = np.array([structure.energy for structure, _ in labelled])
    predicted = np.array([prediction.energy for _, prediction in labelled])
    baseline = composition_fit(numbers, reference, per_atom=True)[0]
    remarks = [shift_remark(numbers, reference, predicted)] if has_zero else [EXPLANATION]
    if not has_zero:
        constants, rank = composition_fit(numbers, predicted - reference)
        if len(labelled) <= rank:
            return [NOT_COMPARED.format(count=len(labelled))]
        predicted = predicted - constants
    else:
        mean = MILLI * composition_fit(numbers, reference)[0]
        errors.append(
            quantity_errors("energy", "meV", MILLI * reference, MILLI * predicted, mean=mean, is_invariant=True)
        )
    name = "energy per atom" if has_zero else NO_ZERO
    per_atom = (reference - baseline) / sizes
    errors.append(
        quantity_errors(
            name,
            "meV/atom",
            MILLI * reference / sizes,
            MILLI * predicted / sizes,
            mean=MILLI * baseline / sizes,
            is_invariant=has_zero,
        )
    )
    one_composition = len({tuple(np.sort(z)) for z in numbers}) == 1
    comparisons.append(
        Comparison(
            name,
            "eV/atom",
            per_atom,
            (predicted - baseline) / sizes,
            errors[-1],
            np.zeros(len(sizes)),
            note="mean subtracted" if one_composition else "energy per element subtracted",
            frame=frame,
            is_invariant=has_zero,
        )
    )
    return [remark for remark in remarks if remark is not None]


def _compare_forces(pairs, errors: list[QuantityErrors], comparisons: list[Comparison]) -> None:
    frame = _frames_with(pairs, "forces")
    labelled = [pairs[index] for index in frame]
    if not labelled:
        return
    # forces may be labelled on some atoms only
    atoms = [structure.labelled_atoms() for structure, _ in labelled]
    numbers = np.concatenate([s.numbers[mask] for (s, _), mask in zip(labelled, atoms, strict=True)])
    reference = np.concatenate([s.forces[mask] for (s, _), mask in zip(labelled, atoms, strict=True)])
    predicted = np.concatenate([p.forces[mask] for (_, p), mask in zip(labelled, atoms, strict=True)])
    errors.append(quantity_errors("forces", "meV/Å", MILLI * reference, MILLI * predicted, mean=0.0))
    comparisons.append(
        Comparison(
            "forces",
            "eV/Å",
            reference.ravel(),
            predicted.ravel(),
            errors[-1],
            np.zeros(reference.size),
            frame=np.repeat(frame, [3 * np.count_nonzero(mask) for mask in atoms]),
            element=np.repeat(numbers, 3),
            components=3,
        )
    )
    errors += _errors_by_element(comparisons[-1])


def _compare_stress(pairs, errors: list[QuantityErrors], comparisons: list[Comparison]) -> None:
    frame = _frames_with(pairs, "stress")
    labelled = [pairs[index] for index in frame]
    if not labelled:
        return
    # all nine components, as in the loss: then the errors do not depend on how the crystal is turned
    reference = np.stack([structure.stress for structure, _ in labelled])
    predicted = np.stack([prediction.stress for _, prediction in labelled])
    # a constant stress that turns with no structure is a pressure
    mean = np.broadcast_to(np.trace(reference, axis1=1, axis2=2).mean() / 3 * np.eye(3), reference.shape)
    errors.append(quantity_errors("stress", "meV/Å³", MILLI * reference, MILLI * predicted, mean=MILLI * mean))
    comparisons.append(
        Comparison(
            "stress",
            "eV/Å³",
            reference.ravel(),
            predicted.ravel(),
            errors[-1],
            mean.ravel(),
            frame=np.repeat(frame, 9),
            components=9,
        )
    )


def _frames_with(pairs, quantity: str) -> np.ndarray:
    """Positions of the structures that have a label of a quantity and a prediction of it."""
    return np.array(
        [index for index, pair in enumerate(pairs) if all(getattr(side, quantity) is not None for side in pair)],
        dtype=np.int64,
    )


def _formula(numbers: np.ndarray) -> str:
    from ase import Atoms

    return Atoms(numbers).get_chemical_formula()


def _errors_by_element(comparison: Comparison) -> list[QuantityErrors]:
    """Errors on the atoms of each element; nothing where there is one, or none."""
    from carnet.evaluation.comparison import by_element

    if comparison.element is None:
        return []
    parts = by_element(comparison)
    return [part.errors for part in parts] if len(parts) > 1 else []


def _symmetry(structure: Structure) -> CrystalSymmetry | None:
    from carnet.data.crystal_symmetry import crystal_symmetry, fills_its_cell

    # a molecule in a box has the symmetry of nothing but the box
    return crystal_symmetry(structure) if fills_its_cell(structure) else None
