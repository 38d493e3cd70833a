"""Predictions of the frames of a file, written with everything else that the frames hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from carnet.data.reading.atoms import from_atoms
from carnet.data.reading.frames import read_frames
from carnet.data.reading.store import check_units_of_store
from carnet.data.targets.roles import DIPOLE_UNIT, dipole_target, factor_to
from carnet.data.targets.target import TargetConfig
from carnet.data.units import Units
from carnet.data.writing.frames import check_kept, check_suffix, write_frames
from carnet.errors import InputError
from carnet.files.outputs import check_files
from carnet.prediction.derivatives import BORN_CHARGES, born_from_gradient, differentiable_targets, gradients
from carnet.prediction.predictions import DEVIATIONS, Prediction, predict
from carnet.prediction.projection import ProjectionNote, project_predictions

if TYPE_CHECKING:
    from ase import Atoms

# Results by the names under which ASE's formats have them: of another calculator in the input, the model's in the output.
RESULTS = (
    "energy",
    "free_energy",
    "energies",
    "forces",
    "stress",
    "stresses",
    "dipole",
    "charges",
    "magmom",
    "magmoms",
)


def predict_file(
    model,
    source: str | Path,
    output: str | Path,
    *,
    index: str = ":",
    units: Units | None = None,
    batch_size: int = 32,
    project: bool = False,
    with_gradients: bool = False,
    on_frame: Callable[[int, int], None] | None = None,
) -> tuple[int, tuple[ProjectionNote, ...]]:
    """Predict every frame of a file and write them, with everything else the frames hold.

    What the frame has under ASE's names of results (``RESULTS``, and all that its calculator holds) is left out, so that
    results in the output are the model's alone; so is what it has under the labels of the model's targets. Other entries
    stay, labels under names such as ``REF_energy`` among them. Property tensors are written as they are declared:
    their form, order, unit and sign in files, under their label. A committee adds ``energy_std``,
    ``stress_std``, for each atom ``forces_std``, and for each target its label with ``_std``.

    Args:
        model: A CarNet, or anything with its interface.
        source: Any file that ASE reads; needs no labels.
        output: File to write, complete or not at all; its suffix says the format, see `carnet.data.writing.frames`.
        index: ASE's index of frames.
        units: Of the input, whose length alone counts; what is written is in Å. None: Å. A store knows its own.
        batch_size: Most structures in one forward call.
        project: Whether property tensors of crystals are averaged over the operations of their space group.
        with_gradients: Whether the derivatives of tensors of structures by positions are written, too, see
            `add_gradients`.
        on_frame: Called with (frames done, frames).

    Returns:
        Number of frames written, and of each target what the projection changed; nothing without one.

    Raises:
        InputError: The source cannot be read, is the output, or has a frame the model cannot predict; a format that
            is not written, or that does not keep what is there to write; a projection for a model without targets;
            derivatives for one without tensors of structures, or together with a projection, which they do not have.
    """
    source, output = Path(source), Path(output)
    check_files([output], {"source": source})
    check_suffix(output)
    check_units_of_store(source, units)
    if project and not model.targets:
        raise InputError("the model predicts no property tensors; there is nothing to project on crystal classes")
    if project and with_gradients:
        raise InputError("derivatives of tensors are not projected on crystal classes; leave one of the two out")
    slopes = differentiable_targets(model.targets) if with_gradients else ()
    frames = [(origin, in_angstrom(atoms, units)) for origin, atoms in read_frames(source, index)]
    structures = [from_atoms(atoms, source=origin) for origin, atoms in frames]
    check_kept(output, (atoms for _, atoms in frames), [f"{each.label_name}_gradients" for each in slopes])
    predictions = []
    for prediction in predict(model, structures, batch_size):
        if not predictions:  # before the work is done for nothing
            check_kept(output, [with_prediction(frames[0][1], prediction, model.targets)])
        predictions.append(prediction)
        if on_frame is not None:
            on_frame(len(predictions), len(frames))
    notes: tuple[ProjectionNote, ...] = ()
    if project:
        predictions, notes = project_predictions(structures, predictions, model.targets)
    pairs = zip(frames, predictions, strict=True)
    written = [with_prediction(atoms, prediction, model.targets) for (_, atoms), prediction in pairs]
    if with_gradients:
        for atoms, derivatives in zip(written, gradients(model, structures, batch_size=batch_size), strict=True):
            add_gradients(atoms, derivatives, model.targets)
    write_frames(output, written)
    return len(written), notes


def in_angstrom(atoms: Atoms, units: Units | None) -> Atoms:
    """The frame with its positions and cell in Å; all else of it in the units that it has.

    Args:
        atoms: The frame.
        units: Its units; None: Å.

    Raises:
        InputError: Units of anything but the length, which nothing here is read in.
    """
    if units is None:
        return atoms
    unused = sorted(units.model_fields_set - {"length"})
    if unused:
        raise InputError(
            f"units: {', '.join(unused)} of the input are not read for a prediction; expected length alone"
        )
    factor = units.factor("length")
    if factor != 1.0:
        atoms = atoms.copy()
        atoms.positions *= factor  # not by set_positions, which constraints stop
        atoms.cell *= factor
    return atoms


def with_prediction(atoms: Atoms, prediction: Prediction, targets: Sequence[TargetConfig] = ()) -> Atoms:
    """A copy of the frame with the prediction as its calculated results, no other ones, and all other entries kept.

    Args:
        atoms: The frame.
        prediction: Of it.
        targets: Declarations of the predicted tensors.
    """
    from ase.calculators.singlepoint import SinglePointCalculator
    from ase.stress import full_3x3_to_voigt_6_stress

    labels = [name for target in targets for name in (target.label_name, f"{target.label_name}_std")]
    labelled = atoms.copy()  # without its calculator, where ASE keeps what it reads under names that it knows
    for name in (*RESULTS, *labels, *DEVIATIONS):
        labelled.info.pop(name, None)
        labelled.arrays.pop(name, None)
    results = {}
    if prediction.energy is not None:
        results = {"energy": prediction.energy, "forces": prediction.forces}
    if prediction.stress is not None:
        results["stress"] = full_3x3_to_voigt_6_stress(prediction.stress)
    if results:
        labelled.calc = SinglePointCalculator(labelled, **results)
    # no properties that ASE knows, so they are entries of the frame and not of the calculator
    for name in DEVIATIONS:
        value = getattr(prediction, name)
        if value is not None:
            (labelled.arrays if name == "forces_std" else labelled.info)[name] = value
    for target in targets:
        _add_tensor(labelled, prediction, target)
    return labelled


def _add_tensor(atoms: Atoms, prediction: Prediction, target: TargetConfig) -> None:
    """Write a tensor into a frame in the form in which files have it: nested, or one row of numbers an
    atom."""
    values = target.in_form(prediction.tensors[target.name]) / target.file_factor
    deviation = prediction.tensors_std.get(target.name)
    if target.per == "atom":
        atoms.arrays[target.label_name] = values.reshape(len(atoms), -1)
    else:
        atoms.info[target.label_name] = values[0]
    if deviation is not None:
        deviation = deviation / np.abs(target.file_factor)
        if target.per == "atom":
            atoms.arrays[f"{target.label_name}_std"] = deviation
        else:
            atoms.info[f"{target.label_name}_std"] = float(deviation[0])


def add_gradients(atoms: Atoms, derivatives: Mapping[str, np.ndarray], targets: Sequence[TargetConfig]) -> None:
    """Write derivatives of tensors into a frame, one row of numbers an atom.

    Each has the name of the target's label with ``_gradients``: for the displacement of the atom along x, then y,
    then z, the change per Å of what the file has under the label. Those of a dipole moment whose unit is known are
    also ``born_effective_charges`` in e, the nine elements row by row with the dipole's index first, unless a
    target of the model is written under this name.

    Args:
        atoms: The frame, with what is predicted of it.
        derivatives: Of it, by the names of targets, as `carnet.prediction.derivatives.gradients` makes them.
        targets: Of the model.
    """
    made = {}
    for target in targets:
        if target.name in derivatives:
            values = target.in_form(target.natural(derivatives[target.name])) / target.file_factor
            made[f"{target.label_name}_gradients"] = values
    dipole = dipole_target(targets)
    factor = None if dipole is None else factor_to(dipole, DIPOLE_UNIT)
    if factor is not None and BORN_CHARGES not in {target.label_name for target in targets}:
        made[BORN_CHARGES] = born_from_gradient(derivatives[dipole.name], factor)
    for name, values in made.items():
        atoms.arrays[name] = values.reshape(len(atoms), -1)
