"""What a run begins with: its data and their statistics. The model that they make is in ``initial_model``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from ase.data import atomic_numbers, chemical_symbols

from carnet.data.batches import GraphDataset
from carnet.data.checks.definiteness import definiteness
from carnet.data.checks.orientation import MANY, orientation_consistency
from carnet.data.reading.frame_filter import FrameFilter
from carnet.data.reading.read import read_isolated_atoms
from carnet.data.reading.sources import DataSource, check_groups, merged_labels, read_sources
from carnet.data.splits import Split, split
from carnet.data.structures import Structure, element_names, label_counts, left_out_stresses
from carnet.errors import InputError
from carnet.model.network import CarNet
from carnet.training.config.run import TrainConfig
from carnet.training.energy_levels import level_lines, start_lines, unit_lines
from carnet.training.fine_tuning import fine_tuning_statistics, load_start
from carnet.training.isolated_frames import IsolatedFrames, without_isolated
from carnet.training.outliers import label_outliers
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
        remarks: What was done with the data that nobody asked for, and what is doubtful about them, in lines.
    """

    config: TrainConfig
    train: GraphDataset
    validation: GraphDataset
    test: Sequence[Structure]
    statistics: Statistics
    start: CarNet | None
    skipped: int = 0
    remarks: tuple[str, ...] = ()


def read_data(config: TrainConfig) -> RunData:
    """Read all files of a run.

    Raises:
        InputError: A file cannot be used, or the files do not fit together.
    """
    config, start = load_start(config)
    data, remarks = config.data, []
    skip = FrameFilter(data.skip, unlabelled=bool(config.targets))
    train = _read(data.train, config, skip)
    check_groups(train, data.group_weights)
    train, isolated = without_isolated(train, config.model.cutoff)
    apart = IsolatedFrames()
    if isinstance(data.validation, list):
        validation, apart = without_isolated(_read(data.validation, config, skip), config.model.cutoff)
    else:
        try:
            train, validation = split(train, as_split(data.validation), config.seed, remarks.append)
        except InputError as error:
            raise InputError(f"data.validation: {error}") from None
    test = _read(data.test, config, skip) if data.test else []
    dataset = GraphDataset(train, config.model.cutoff, data.workers)
    references = _References.of(config, start, isolated)
    if start is None:
        statistics = collect_statistics(
            dataset, references.given, references.source, config.targets, references.isolated
        )
    else:
        mode = data.reference_energies if isinstance(data.reference_energies, str) else None
        statistics = fine_tuning_statistics(
            dataset,
            start,
            mode,
            references.given,
            references.source,
            config.targets,
            config.freeze,
            references.isolated,
        )
    if not _learns_energies(config, dataset):
        statistics = replace(statistics, energy_zero=start is not None and start.energy_zero)
    check_elements(validation, statistics.species, "validation")
    check_elements(test, statistics.species, "test")
    validation = GraphDataset(validation, config.model.cutoff, data.workers)
    own, learnt = ((*each.quantities, *each.tensors) for each in (validation, dataset))
    if not set(own) & set(learnt):
        raise InputError(
            f"data.validation: its structures have {', '.join(own)}, but those to learn from have "
            f"{', '.join(learnt)}; expected a label in common"
        )
    found = RunData(config, dataset, validation, test, statistics, start, skip.skipped)
    remarks += _remarks(found, references, isolated, apart)
    return replace(found, remarks=tuple(remarks))


def _remarks(data: RunData, references: _References, isolated: IsolatedFrames, apart: IsolatedFrames) -> list[str]:
    """What is to be said of the labels of a run.

    Args:
        data: The run.
        references: What its reference energies are taken from.
        isolated: Frames that were taken out of the training part.
        apart: Of the validation part.
    """
    config, statistics = data.config.data, data.statistics
    energies = statistics.reference_energies
    known = () if data.start is None else data.start.species
    taken = [z for z in references.isolated if z not in known]
    lines = isolated.lines("train", energies, taken) + apart.lines("validation", energies)
    lines += statistics.outliers.lines
    for part, structures in (("validation", data.validation.structures), ("test", data.test)):
        lines += label_outliers(structures, statistics.species, part).lines
    lines += [entry.outliers for entry in statistics.targets if entry.outliers is not None]
    if energies is not None and "energy" in data.train.quantities:
        parts = {"train": data.train.structures, "validation": data.validation.structures, "test": data.test}
        levels = level_lines(parts, energies, references.where, references.remedy)
        if data.start is not None and not levels:
            levels = start_lines(data.train, data.start, energies, statistics.outliers.energies, references.remedy)
        lines += levels
        lines += unit_lines(config.train, config.sources_of_isolated_atoms, config.units)
    return lines


def _learns_energies(config: TrainConfig, dataset: GraphDataset) -> bool:
    losses = [config.loss, *([] if config.stage_two is None else [config.stage_two.loss])]
    return "energy" in dataset.quantities and any(loss.energy.weight > 0.0 for loss in losses)


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
    if data.start is None and statistics.reference_energies is not None and not statistics.energy_zero:
        lines.append(
            "note: energies are not learnt, so that those of the model have no zero; only differences between structures of "
            "one composition say something"
        )
    if statistics.reference_energies is not None:
        references = ", ".join(
            f"{chemical_symbols[z]} {energy:.3f}" for z, energy in statistics.reference_energies.items()
        )
        lines.append(f"reference energies (eV): {references}")
    lines += data.remarks
    lines += [_target_line(entry) for entry in statistics.targets]
    frames = orientation_consistency(data.train.structures, config.targets, MOST_CRYSTALS)
    lines += [f"{'warning: ' if entry.share > MANY else ''}{entry.message}" for entry in frames if entry.crystals]
    signs = definiteness(data.train.structures, config.targets)
    lines += [f"warning: {entry.message}" for entry in signs if entry.is_doubtful]
    if data.start is None and statistics.fitted:
        if len(statistics.fitted) < len(statistics.species):
            lines.append(
                f"note: of {element_names(statistics.fitted)} there is no isolated atom; a least-squares fit about the "
                "others gives these reference energies"
            )
        unsure = set(undetermined_elements(data.train.structures, statistics.species)) & set(statistics.fitted)
        if unsure:
            lines.append(
                "note: these come from a least-squares fit, and the compositions do not determine those of "
                f"{element_names(sorted(unsure))} (taken as near to the mean energy of an atom as the fit allows); give "
                "data.isolated_atoms where bonds break"
            )
    count = sum(parameter.numel() for parameter in model.parameters())
    frozen = sum(parameter.numel() for parameter in model.parameters() if not parameter.requires_grad)
    lines.append(
        f"{count:,} parameters{f', {frozen:,} of them frozen,' if frozen else ''} in {config.dtype} on "
        f"{config.device}; results in {config.output.absolute()}"
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


@dataclass(frozen=True)
class _References:
    """What reference energies are taken from.

    Attributes:
        given: eV for each atomic number; None: a fit, or the model that the run starts from.
        source: Of these, for errors.
        isolated: Energies of isolated atoms among the structures to train on.
        where: All of them, in words.
        remedy: What to do where they do not fit to the labels.
    """

    given: Mapping[int, float] | None
    source: str
    isolated: Mapping[int, float]
    where: str
    remedy: str

    @classmethod
    def of(cls, config: TrainConfig, start: CarNet | None, isolated: IsolatedFrames) -> _References:
        """Those of a run.

        Raises:
            InputError: A file of isolated atoms cannot be used, or isolated atoms of one element differ.
        """
        data = config.data
        fit = "data.reference_energies: least squares takes them from the labels, data.units says what files are in."
        labels = [merged_labels(data.labels, source.labels) for source in data.train]
        if not any(each.energy for each in labels) and not isinstance(data.reference_energies, Mapping):
            return cls(None, "", {}, "", fit)
        if isinstance(data.reference_energies, Mapping):
            given = {atomic_numbers[symbol]: energy for symbol, energy in data.reference_energies.items()}
            return cls(given, "data.reference_energies", {}, "in data.reference_energies", fit)
        among = {} if data.reference_energies == "least squares" else isolated.energies()
        if data.isolated_atoms is not None:
            sources = data.sources_of_isolated_atoms
            energies = read_isolated_atoms(sources, data.labels.energy, data.units, config.model.cutoff)
            names = ", ".join(str(source.path) for source in sources)
            lacking = {z: energy for z, energy in among.items() if z not in energies}
            return cls({**lacking, **energies}, names, lacking, f"in {names}", fit)
        if start is not None and data.reference_energies != "least squares":
            return cls(None, "", among, f"of {config.start_from}", fit)
        if among:
            return cls(None, "", among, "of isolated atoms among them", fit)
        apart = "Each file has units of its own in data.train, and another level of theory needs a model of its own."
        return cls(None, "", {}, "that fit best to all files", apart)
