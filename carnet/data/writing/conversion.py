"""Files into stores, and files into parts: what `carnet data convert` and `carnet data split` do."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from carnet.data.isolated_atoms import is_isolated_atom
from carnet.data.labels import Labels
from carnet.data.reading.atoms import from_atoms
from carnet.data.reading.frame_filter import FrameFilter
from carnet.data.reading.frame_reader import FrameReader
from carnet.data.reading.frames import count_frames, read_frames
from carnet.data.reading.label_values import AbsentNames
from carnet.data.reading.store import StructureStore, is_store
from carnet.data.reading.target_labels import TargetReader, target_role
from carnet.data.reading.xyz import frame_texts, is_extended_xyz
from carnet.data.sequences import selected
from carnet.data.splits import Split, split
from carnet.data.structures import Structure
from carnet.data.targets.target import TargetConfig
from carnet.data.units import Units
from carnet.data.writing.frames import check_kept, check_suffix, new_text, write_frames
from carnet.data.writing.store import write_store
from carnet.errors import InputError
from carnet.files.atomic import atomic_path
from carnet.files.outputs import prepare_files


def convert(
    sources: Sequence[str | os.PathLike[str]],
    output: str | os.PathLike[str],
    labels: Labels,
    required: Collection[str] = (),
    units: Units | None = None,
    index: str = ":",
    on_structure: Callable[[int, int | None], None] | None = None,
    targets: Sequence[TargetConfig] = (),
    skip: FrameFilter | None = None,
) -> tuple[int, AbsentNames]:
    """Write the structures of files into a store, one after the other, without collecting them.

    Args:
        sources: extended XYZ, ASE databases or anything else that ASE reads.
        output: the store, named .h5 or .hdf5.
        labels: names of the labels.
        required: roles that some frame must have.
        units: of all these files; None: the defaults of `Units`.
        index: which frames of each file.
        on_structure: called with the number of structures written and of all, None where it is not known.
        targets: the tensor targets; each must be in some frame.
        skip: which frames are left out; counts them.

    Returns:
        How many structures were written, and the names that no frame had.

    Raises:
        InputError: a file that cannot be read, a frame without any of the labels, or a missing required one.
    """
    prepare_files([output], {"FILE": sources})
    for source in sources:
        if is_store(source):
            raise InputError(f"{source}: is a store already")
    counts = [count_frames(source) for source in sources] if index == ":" else [None]
    total = None if None in counts else sum(counts)
    readers: list[FrameReader] = []
    skip = skip if skip is not None else FrameFilter()

    def structures() -> Iterator[Structure]:
        for path in sources:
            reader = TargetReader(targets) if targets else None
            readers.append(FrameReader(path, labels, index, units, reader, skip))
            yield from readers[-1]
        _absent(sources, readers).check({*required, *(target_role(target.name) for target in targets)})

    report = None if on_structure is None else lambda done: on_structure(done, total)
    written = write_store(output, structures(), report, targets)
    return written, _absent(sources, readers)


def _absent(paths: Sequence[str | os.PathLike[str]], readers: Sequence[FrameReader]) -> AbsentNames:
    """The names that no frame of any file has."""
    absences = [reader.absent for reader in readers]
    everywhere = set.intersection(*(set(absent.names) for absent in absences))
    names = {role: name for role, name in absences[0].names.items() if role in everywhere}
    available = set().union(*(absent.available for absent in absences))
    return AbsentNames(", ".join(map(str, paths)), names, available, absences[0].labels)


def split_file(
    source: str | os.PathLike[str],
    training: str | os.PathLike[str],
    validation: str | os.PathLike[str],
    options: Split,
    seed: int = 0,
    group: str | None = None,
    say: Callable[[str], None] = lambda _: None,
) -> tuple[int, int]:
    """Divide the frames of a file into two files, each frame as it stands.

    From extended XYZ to extended XYZ the text of a frame is copied; a store is divided into stores; all else
    is written in the format that the parts' names say.

    Args:
        source: the file.
        training: the larger part.
        validation: the part set apart.
        options: how to divide.
        seed: non-negative.
        group: key of the frame's group, for a split by group; a store knows its groups.
        say: told of frames that stay in the larger part for their elements.

    Returns:
        How many frames each part has.

    Raises:
        InputError: a file that cannot be read, a format that is not written or does not keep what the frames hold, or a
            split that cannot be made.
    """
    source, outputs = Path(source), (Path(training), Path(validation))
    prepare_files(outputs, {"FILE": source})
    for output in outputs:
        if is_store(source) != is_store(output):
            raise InputError(f"{output}: a store is divided into stores (.h5), and only a store is")
        if not is_store(output):
            check_suffix(output)
        if not _is_copied(source, output):
            check_kept(output, (atoms for _, atoms in read_frames(source)))
    structures = _stored(source) if is_store(source) else _with_groups(source, group)
    places = {structure.source: place for place, structure in enumerate(structures)}
    # isolated atoms are references, which a training looks for in the larger part
    atoms = [place for place, structure in enumerate(structures) if is_isolated_atom(structure)]
    if len(atoms) == len(structures):
        atoms = []
    bound = selected(structures, np.setdiff1d(np.arange(len(structures)), atoms)) if atoms else structures
    parts = [np.array([places[s.source] for s in part]) for part in split(bound, options, seed, say)]
    if atoms:
        say(f"{'1 isolated atom stays' if len(atoms) == 1 else f'{len(atoms)} isolated atoms stay'} in the larger part")
        parts[0] = np.union1d(parts[0], atoms)
    with ExitStack() as stack:  # both are complete before either is there: an old part may share frames with a new one
        for output, positions in zip(outputs, parts, strict=True):
            _write_part(source, structures, stack.enter_context(atomic_path(output)), positions)
    return len(parts[0]), len(parts[1])


def _stored(source: Path) -> StructureStore:
    store = StructureStore(source)
    store.check_content()
    return store


def _with_groups(source: Path, group: str | None) -> list[Structure]:
    """The structures without labels, but with their groups."""
    structures = []
    for place, atoms in read_frames(source):
        name = atoms.info.get(group) if group is not None else None
        structures.append(from_atoms(atoms, None, place, group=None if name is None else str(name)))
    return structures


def _write_part(source: Path, structures: Sequence[Structure], output: Path, positions: np.ndarray) -> None:
    if is_store(output):
        write_store(output, (structures[int(position)] for position in positions), targets=structures.targets)
        return
    wanted = set(positions.tolist())
    if not _is_copied(source, output):
        frames = [atoms for number, (_, atoms) in enumerate(read_frames(source)) if number in wanted]
        write_frames(output, frames)
        return
    with atomic_path(output) as partial, new_text(partial) as file:
        for number, text in enumerate(frame_texts(source)):
            if number in wanted:
                file.write(text if text.endswith("\n") else f"{text}\n")


def _is_copied(source: Path, output: Path) -> bool:
    """Whether frames go over as they are: text as text, or from store to store."""
    return is_store(output) or (is_extended_xyz(source) and is_extended_xyz(output))
