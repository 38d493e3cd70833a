"""`carnet data check`: everything that can be seen to be wrong with a data set before anybody trains on it.

Frames are read one after the other and only a few numbers of each are kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from carnet.data.checks.findings import CheckReport, Finding
from carnet.data.checks.force_pairs import ForcePairs
from carnet.data.checks.forces import check_forces
from carnet.data.checks.frame_summary import FrameSummary, summary_of
from carnet.data.checks.labels import check_labels, group_numbers, label_numbers, reference_energies
from carnet.data.checks.strain_pairs import StrainPairs
from carnet.data.checks.stress import check_stress
from carnet.data.checks.structures import check_structures, duplicate_groups
from carnet.data.checks.targets import TargetChecks
from carnet.data.labels import Labels
from carnet.data.reading.atoms import UnlabelledError, from_atoms
from carnet.data.reading.frame_filter import FrameFilter
from carnet.data.reading.frames import count_frames, read_frames
from carnet.data.reading.label_values import SKIPPED, available_names, label_names
from carnet.data.reading.sources import DataSource, merged_labels, merged_units, read_sources
from carnet.data.reading.store import StructureStore, is_store
from carnet.data.reading.target_labels import TargetReader
from carnet.data.structures import Structure
from carnet.data.targets.target import TargetConfig
from carnet.data.units import Units
from carnet.errors import InputError

if TYPE_CHECKING:
    from ase import Atoms


@dataclass(frozen=True)
class Declaration:
    """What is declared of all files where their own entries say nothing.

    Attributes:
        labels: names of the labels.
        required: roles whose names must be in some frame of each file.
        units: units and signs.
        targets: tensor targets.
        skip: which frames are left out, by their keys.
    """

    labels: Labels
    required: frozenset[str] = frozenset()
    units: Units = Units()
    targets: tuple[TargetConfig, ...] = ()
    skip: Mapping[str, tuple] = field(default_factory=dict)


def check_data(
    sources: Sequence[DataSource],
    declaration: Declaration,
    cutoff: float = 5.0,
    on_frame: Callable[[int, int | None], None] | None = None,
) -> CheckReport:
    """Look through data sets.

    Args:
        sources: files and what is special about them.
        declaration: labels and units of the others.
        cutoff: Å, within which an atom should have a neighbour.
        on_frame: called with the number of frames done and of all, None where it is not known.

    Raises:
        InputError: a file that cannot be read as a whole. What is wrong with single frames is in the report.
    """
    counts = [_count(source) for source in sources]
    total = None if None in counts else sum(counts)
    reader = _Reader(declaration)
    summaries: list[FrameSummary] = []
    strains, forces, done = StrainPairs(), ForcePairs(), 0
    targets = TargetChecks(declaration.targets)
    for source in sources:
        for structure in reader.structures(source):
            done += 1
            if structure is not None:
                summaries.append(summary_of(structure, cutoff))
                strains.add(structure)
                forces.add(structure)
                if structure.tensors:
                    targets.add(structure)
            if on_frame is not None:
                on_frame(done, total)
    findings = [*reader.findings()]
    if summaries:
        if declaration.labels.quantities:
            findings += check_labels(summaries, reader.undeclared)
            findings += check_forces(forces, declaration.units)
            findings += check_stress(summaries, strains, declaration.units)
        findings += targets.findings()
        groups = duplicate_groups(summaries)
        findings += targets.repeats([[summaries[member].source for member in group] for group in groups])
        findings += check_structures(summaries, groups, cutoff)
    return _report(summaries, findings, done, targets.label_numbers())


class _Reader:
    """Reads files, and keeps what is wrong with frames instead of stopping at the first one."""

    def __init__(self, declaration: Declaration) -> None:
        self.undeclared: Counter[str] = Counter()
        self._declaration = declaration
        self._problems: dict[str, dict[str, str]] = defaultdict(dict)
        self._absent: list[Finding] = []
        self._unlabelled: list[str] = []
        self._skipped = 0

    def structures(self, source: DataSource) -> Iterator[Structure | None]:
        """The structures of a source; None for a frame that is none."""
        if is_store(source.path):
            yield from self._stored(source)
            return
        labels = merged_labels(self._declaration.labels, source.labels)
        units = merged_units(self._declaration.units, source.units)
        targets = None
        if self._declaration.targets:
            targets = TargetReader(self._declaration.targets, source.targets, str(source.path))
        skip = FrameFilter(self._declaration.skip).for_file(source.skip)
        names, seen = {**label_names(labels), **skip.names}, set()
        if targets is not None:
            names |= targets.names
        for place, atoms in read_frames(source.path, source.index):
            available = available_names(atoms)
            seen |= available
            self.undeclared.update(available - set(names.values()))
            if not skip.skips(atoms):
                yield self._structure(atoms, labels, units, place, source, targets)
        self._skipped += skip.skipped
        if targets is not None:
            for message in targets.violations():
                self._problems["symmetry of tensors"][message] = message
        required = self._declaration.required | (source.labels.model_fields_set if source.labels else set())
        required |= set(names) - set(label_names(labels))
        for role in required & set(names):
            if names[role] not in seen:
                what = f"{role} label" if not role.startswith(SKIPPED) else "key"
                message = f"{source.path}: no frame has the {what} {names[role]!r}"
                self._absent.append(Finding("names", "error", message))

    def _stored(self, source: DataSource) -> Iterator[Structure]:
        """The structures of a store, whose labels are known before the first is read."""
        declaration = self._declaration
        labels = merged_labels(declaration.labels, source.labels)
        required = declaration.required | (source.labels.model_fields_set if source.labels else set())
        absent = set(labels.quantities).difference(StructureStore(source.path).quantities)
        if absent < set(labels.quantities):  # else there is nothing to look at, which is said
            absent |= {"virial"} if "stress" in absent else set()
            looked_at = labels.model_copy(update=dict.fromkeys(absent - required))
            source = source.model_copy(update={"labels": looked_at})
        yield from read_sources([source], declaration.labels, declaration.units, targets=declaration.targets)

    def _structure(
        self,
        atoms: Atoms,
        labels: Labels,
        units: Units,
        place: str,
        source: DataSource,
        targets: TargetReader | None,
    ) -> Structure | None:
        try:
            return from_atoms(atoms, labels, place, units, source.group, targets)
        except UnlabelledError as error:
            if targets is not None:
                self._unlabelled.append(place)
            else:
                self._problems[_kind(str(error))][place] = str(error)
        except InputError as error:
            self._problems[_kind(str(error))][place] = str(error)
        try:
            return from_atoms(atoms, None, place, units)
        except InputError:
            return None

    def findings(self) -> Iterator[Finding]:
        """What was wrong with frames, by kind."""
        yield from self._absent
        if self._skipped:
            yield Finding("frames", "note", f"{self._skipped} frames are left out by their keys (skip)")
        if self._unlabelled:
            count = len(self._unlabelled)
            message = f"{count} frames have no label at all; a training with targets leaves them out"
            yield Finding("missing labels", "note", message, self._unlabelled)
        for kind, messages in self._problems.items():
            first = next(iter(messages.values()))
            text = f"{len(messages)} frames cannot be used as they are; the first: {first}"
            yield Finding(kind, "error", text, list(messages), {"messages": list(messages.values())})


def _kind(message: str) -> str:
    if "not finite" in message:
        return "values that are not finite"
    return "missing labels" if " label " in message and "; the frame has:" in message else "frames"


def _count(source: DataSource) -> int | None:
    if is_store(source.path):
        return len(StructureStore(source.path))
    return count_frames(source.path) if source.index == ":" else None


def _report(
    summaries: Sequence[FrameSummary], findings: Sequence[Finding], frames: int, targets: Mapping[str, int]
) -> CheckReport:
    from ase.data import chemical_symbols

    elements: dict[str, dict[str, int]] = {}
    for z in sorted({z for frame in summaries for z in frame.counts}):
        having = [frame.counts[z] for frame in summaries if z in frame.counts]
        elements[chemical_symbols[z]] = {"frames": len(having), "atoms": sum(having)}
    bonded = [frame for frame in summaries if frame.isolated < frame.n_atoms]
    energies, residuals = reference_energies(bonded or summaries)
    fitted = {chemical_symbols[z]: energy for z, energy in energies.items()}
    if len(residuals):
        fitted["rms"] = float(np.sqrt(np.mean(residuals**2)))
    return CheckReport(
        frames=frames,
        atoms=sum(frame.n_atoms for frame in summaries),
        elements=elements,
        groups=group_numbers(summaries),
        labels={**label_numbers(summaries), **targets},
        energies=fitted,
        findings=tuple(findings),
    )
