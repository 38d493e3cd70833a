"""What a run begins with: its data and their statistics. The model that they make is in ``initial_model``.

Imports Torch, ``carnet.data``, ``carnet.model`` and the modules beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from ase.data import atomic_numbers, chemical_symbols

from carnet.data.ase_structures import read_isolated_atoms
from carnet.data.batches import GraphDataset
from carnet.data.definiteness import definiteness
from carnet.data.frame_consistency import MANY, frame_consistency
from carnet.data.frame_filter import FrameFilter
from carnet.data.sources import DataSource, check_groups, read_sources
from carnet.data.splits import Split, split
from carnet.data.structures import Structure, element_names, label_counts, left_out_stresses
from carnet.errors import InputError
from carnet.model.network import CarNet
from carnet.training.config import TrainConfig
from carnet.training.fine_tuning import fine_tuning_statistics, load_start
from carnet.training.statistics import (
    Statistics,
    check_elements,
    collect_statistics,
    undetermined_elements,
)
from carnet.training.target_statistics import TargetStatistics

MOST_CRYSTALS = 200  # structures whose tensors are compared with their point groups before a run


@dataclass(frozen=True)
class RunData:
    """The data of a run.

    Attributes:
        config: The run, with the architecture of the model that it starts from.
        train: To learn from.
        validation: To choose the best epoch by.
        test: To look at once, in the end; may be empty.
        statistics: Of the training part.
        start: The model that the run starts from; None without one.
        skipped: Frames of all files that were left out.
    """

    config: TrainConfig
    train: GraphDataset
    validation: GraphDataset
    test: Sequence[Structure]
    statistics: Statistics
    start: CarNet | None
    skipped: int = 0


def read_data(config: TrainConfig) -> RunData:
    """Read all files of a run.

    Raises:
        InputError: A file cannot be used, or the files do not fit together.
    """
    config, start = load_start(config)
    data = config.data
    skip = FrameFilter(data.skip, unlabelled=bool(config.targets))
    train = _read(data.train, config, skip)
    check_groups(train, data.group_weights)
    if isinstance(data.validation, list):
        validation = _read(data.validation, config, skip)
    else:
        try:
            train, validation = split(train, as_split(data.validation), config.seed)
        except InputError as error:
            raise InputError(f"data.validation: {error}") from None
    test = _read(data.test, config, skip) if data.test else []
    dataset = GraphDataset(train, config.model.cutoff, data.workers)
    given, source = _reference_energies(config)
    if start is None:
        statistics = collect_statistics(dataset, given, source, config.targets)
    else:
        mode = data.reference_energies if isinstance(data.reference_energies, str) else None
        statistics = fine_tuning_statistics(
            dataset, start, mode, given, source, config.targets, config.freeze
        )
    check_elements(validation, statistics.species, "validation")
    check_elements(test, statistics.species, "test")
    validation = GraphDataset(validation, config.model.cutoff, data.workers)
    own, learnt = ((*each.quantities, *each.tensors) for each in (validation, dataset))
    if not set(own) & set(learnt):
        raise InputError(
            f"data.validation: its structures have {', '.join(own)}, but those to learn from have "
            f"{', '.join(learnt)}; expected a label in common"
        )
    return RunData(config, dataset, validation, test, statistics, start, skip.skipped)


def description(data: RunData, model: torch.nn.Module) -> list[str]:
    """What a person should know before the run begins, in lines."""
    config, statistics = data.config, data.statistics
    symbols = " ".join(chemical_symbols[z] for z in statistics.species)
    lines = [
        f"{len(data.train)} structures to train on, {len(data.validation)} to validate, {len(data.test)} to "
        f"test; elements {symbols}; {statistics.mean_neighbours:.1f} neighbours per atom"
        + (f"; scale {statistics.scale:.3f} eV/Å" if statistics.scale is not None else ""),
        *([f"{data.skipped} frames are left out, as asked for or without a label"] if data.skipped else []),
        f"labels: {label_counts(data.train.structures)}",
    ]
    without_volume = data.train.stresses_left_out + data.validation.stresses_left_out
    without_volume += sum(structure.stress_left_out for structure in data.test)
    if without_volume:
        lines.append(left_out_stresses(without_volume))
    if data.start is not None:
        new = [chemical_symbols[z] for z in statistics.species if z not in data.start.species]
        lines.append(
            f"starting from {config.start_from}{f', with new elements {chr(32).join(new)}' if new else ''}; "
            "its scale and mean number of neighbours are kept"
        )
        if data.start.has_energy and statistics.reference_energies is None:
            lines.append(
                "note: energies are not learnt here, and what they depend on is; the model will have none. With "
                "freeze: [potential] the potential stays as it is"
            )
    if statistics.reference_energies is not None:
        references = ", ".join(
            f"{chemical_symbols[z]} {energy:.3f}" for z, energy in statistics.reference_energies.items()
        )
        lines.append(f"reference energies (eV): {references}")
    lines += [_target_line(entry) for entry in statistics.targets]
    frames = frame_consistency(data.train.structures, config.targets, MOST_CRYSTALS)
    lines += [f"{'warning: ' if entry.share > MANY else ''}{entry.message}" for entry in frames if entry.crystals]
    signs = definiteness(data.train.structures, config.targets)
    lines += [f"warning: {entry.message}" for entry in signs if entry.is_doubtful]
    fitted = config.data.isolated_atoms is None and not isinstance(config.data.reference_energies, Mapping)
    if (
        fitted
        and data.start is None
        and "energy" in data.train.quantities
        and (unsure := undetermined_elements(data.train.structures, statistics.species))
    ):
        lines.append(
            "note: these come from a least-squares fit, and the compositions do not determine those of "
            f"{element_names(unsure)} (taken as near to the mean energy of an atom as the fit allows); give "
            "data.isolated_atoms where bonds break"
        )
    count = sum(parameter.numel() for parameter in model.parameters())
    frozen = sum(parameter.numel() for parameter in model.parameters() if not parameter.requires_grad)
    lines.append(
        f"{count:,} parameters{f', {frozen:,} of them frozen,' if frozen else ''} in {config.dtype} on "
        f"{config.device}; results in {config.output}"
    )
    return lines


def _target_line(statistics: TargetStatistics) -> str:
    """A target, its parts, and their sizes about the shifts."""
    target = statistics.head.target
    names = [part.name for part in target.parts for _ in range(part.copies)]
    sizes = np.sqrt(np.mean(np.square(list(statistics.spread.values())), axis=0))
    parts = ", ".join(f"{name.partition('x')[2] or name} {size:.3g}" for name, size in zip(names, sizes, strict=True))
    unit = "" if target.unit is None else f" {target.unit}"
    how = target.reduction if target.per == "structure" else "of atoms"
    return f"target {target.name}{unit} ({target.symmetry}, {target.parity}, {how}); sizes of its parts: {parts}"


def _read(sources: Sequence[DataSource], config: TrainConfig, skip: FrameFilter) -> Sequence[Structure]:
    data = config.data
    return read_sources(sources, data.labels, data.units, data.group_weights, config.targets, skip)


def as_split(validation: int | float | Split) -> Split:
    """A validation part that is set apart, in its longest form."""
    if isinstance(validation, Split):
        return validation
    return Split(count=validation) if isinstance(validation, int) else Split(fraction=validation)


def _reference_energies(config: TrainConfig) -> tuple[Mapping[int, float] | None, str]:
    """Reference energies that do not come from a fit, and where they come from."""
    data = config.data
    if isinstance(data.reference_energies, Mapping):
        given = {atomic_numbers[symbol]: energy for symbol, energy in data.reference_energies.items()}
        return given, "data.reference_energies"
    if data.isolated_atoms is not None and data.labels.energy is not None:
        return read_isolated_atoms(data.isolated_atoms, data.labels.energy, data.units), str(data.isolated_atoms)
    return None, ""
