"""A run that starts from a trained model: its architecture, and its statistics with those of new data."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch

from carnet.data.batches import GraphDataset
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError, listing
from carnet.model.config import ModelConfig
from carnet.model.extension import extend
from carnet.model.file import load_model
from carnet.model.heads import HeadSpec
from carnet.model.network import CarNet
from carnet.training.config.run import TrainConfig
from carnet.training.outliers import Outliers, label_outliers
from carnet.training.statistics import Statistics, composition, species_of
from carnet.training.target_statistics import TargetStatistics, target_statistics

FITTED_BATCH = 32  # structures in one forward call when reference energies are fitted


def load_start(config: TrainConfig) -> tuple[TrainConfig, CarNet | None]:
    """The model that a run starts from, and the run with that model's architecture.

    Args:
        config: A run; without ``start_from`` it comes back as it is.

    Raises:
        InputError: The file is no model or holds several, or the configuration asks for another architecture.
    """
    if config.start_from is None:
        return config, None
    model = load_model(config.start_from)
    if not isinstance(model, CarNet):
        raise InputError(f"start_from: {config.start_from} is a committee; start from one of its members")
    if config.targets and model.config.parities == "polar":
        # features between layers stay polar; the layer of the heads, which comes new, may have axial ones
        model.config = model.config.model_copy(update={"parities": "auto"})
    asked, there = ({**each.model_dump(), "parities": _features(each)} for each in (config.model, model.config))
    if "model" in config.model_fields_set and asked != there:
        unlike = [f"model.{key}: {asked[key]!r}, there {there[key]!r}" for key in there if asked[key] != there[key]]
        raise InputError(
            "\n  ".join([f"model: must be that of {config.start_from}; leave 'model' out. What differs:", *unlike])
        )
    return config.model_copy(update={"model": model.config}), model


def _features(config: ModelConfig) -> str:
    """Parities of the features between layers."""
    return "all" if config.parities == "all" else "polar"


def file_fingerprint(path: Path) -> str:
    """Short hash of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def fine_tuning_statistics(
    dataset: GraphDataset,
    base: CarNet,
    mode: str | None,
    given: Mapping[int, float] | None,
    source: str,
    targets: Sequence[TargetConfig] = (),
    frozen: Collection[str] = (),
    isolated: Mapping[int, float] = {},
) -> Statistics:
    """Statistics of a run that starts from a model: scale and neighbours are kept, energies as asked for.

    A target that the model has goes on with its scales and shifts, another gets new ones. Energies that are not learnt
    go on only with freeze: [potential]; what they depend on would change under them.

    What is fitted is what the model's own prediction lacks, so the interactions that it has learned are not
    mistaken for energies of atoms; where the compositions leave a choice, the smallest changes are taken.

    Args:
        dataset: The training part.
        base: The model.
        mode: "least squares" fits all elements of the data; "keep" or None only those that the model lacks, but None
            all of them where the model's energies have no zero; "isolated atoms" none.
        given: eV for each atomic number, from a file or the configuration; None without any.
        source: Where they come from, for the error.
        targets: The tensor targets.
        frozen: Groups of parameters that keep their values.
        isolated: eV for atomic numbers that are not fitted where the model lacks them.

    Raises:
        InputError: An element of the data has no energy, or the model has none and the data have.
    """
    found = species_of(dataset.structures)
    species = tuple(sorted({*found, *base.species}))
    tensors = tuple(_continued(target_statistics(t, dataset.structures, species), base) for t in targets)
    if dataset.quantities and not base.has_energy:
        raise InputError(
            f"start_from: the model predicts no energies, but {listing(dataset.quantities)} are to be learnt; expected "
            "targets only, or a model with energies"
        )
    if not (base.has_energy and (dataset.quantities or "potential" in frozen)):
        return Statistics(species, None, None, base.mean_neighbours, tensors)
    energies = dict(base.reference_energies)
    outliers = label_outliers(dataset.structures, species) if dataset.quantities else Outliers()
    if mode is None and given is None and not base.energy_zero and "energy" in dataset.quantities:
        mode = "least squares"
    energies |= {z: energy for z, energy in isolated.items() if z in found and z not in energies}
    fitted: Sequence[int] = [z for z in found if z not in energies]
    if mode == "least squares":
        fitted = found
    elif given is not None:
        replaced = fitted if mode == "keep" else found
        missing = [z for z in replaced if z not in given]
        if missing:
            raise InputError(
                f"{source}: no energy for the elements with atomic numbers {missing}, which the data contain"
            )
        energies |= {z: float(given[z]) for z in replaced}
        fitted = ()
    if fitted and "energy" in dataset.quantities:
        energies |= _fit(dataset, base, energies, fitted, outliers)
    else:
        energies |= {z: energies.get(z, 0.0) for z in fitted}
    return Statistics(
        species, energies, base.scale, base.mean_neighbours, tensors, fitted=tuple(fitted), outliers=outliers
    )


def _continued(statistics: TargetStatistics, base: CarNet) -> TargetStatistics:
    """Statistics with the scales and shifts that the model has already for the elements that it knows."""
    new = statistics.head
    old = next((head for head in base.heads if same_prediction(head.target, new.target)), None)
    if old is None:
        return statistics
    merged = HeadSpec(new.target, {**new.scale, **old.scale}, {**new.shift, **old.shift})
    return TargetStatistics(merged, statistics.spread, statistics.outliers)


def same_prediction(first: TargetConfig, second: TargetConfig) -> bool:
    """Whether two declarations ask a model for the same, however files give it and a loss weighs it."""
    names = ("name", "symmetry", "parity", "per", "reduction", "unit", "species", "scale")
    return all(getattr(first, name) == getattr(second, name) for name in names)


def _fit(
    dataset: GraphDataset, base: CarNet, known: Mapping[int, float], fitted: Sequence[int], outliers: Outliers
) -> dict[int, float]:
    """Reference energies of some elements that explain best what the model does not."""
    start = {z: known.get(z, 0.0) for z in fitted}
    model = extend(base, {*known, *fitted}, {**known, **start}).eval()
    structures = dataset.structures
    with torch.no_grad():
        predicted = [
            model(graph, forces=False, targets=())["energy"].numpy() for graph, _ in dataset.batches(FITTED_BATCH)
        ]
    usable = [i for i, each in enumerate(structures) if each.energy is not None and i not in outliers.energies]
    lacking = np.array([structures[i].energy for i in usable]) - np.concatenate(predicted)[usable]
    counts = composition([structures[i] for i in usable], fitted)
    change, *_ = np.linalg.lstsq(counts, lacking, rcond=None)
    return {z: start[z] + float(value) for z, value in zip(fitted, change, strict=True)}
