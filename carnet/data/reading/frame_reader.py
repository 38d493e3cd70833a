"""The frames of one file as structures, with what is left out and which names are in no frame."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

from carnet.data.labels import Labels
from carnet.data.reading.atoms import UnlabelledError, from_atoms
from carnet.data.reading.frame_filter import FrameFilter
from carnet.data.reading.frames import read_frames
from carnet.data.reading.label_values import AbsentNames, available_names, label_names
from carnet.data.reading.target_labels import TargetReader
from carnet.data.structures import Structure
from carnet.data.units import Units
from carnet.errors import InputError


class FrameReader:
    """Reads the frames of a file as structures, one after the other, and notes which names are absent.

    Attributes:
        absent: the declared names that no frame has, once all frames have been read.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        labels: Labels | None,
        index: int | slice | str = ":",
        units: Units | None = None,
        targets: TargetReader | None = None,
        skip: FrameFilter | None = None,
    ) -> None:
        """Say how to read; the arguments are those of `read_structures`."""
        self._path, self._index = path, index
        self._labels, self._units, self._targets = labels, units, targets
        self._skip = skip if skip is not None else FrameFilter()
        names = dict(label_names(labels)) if labels is not None else {}
        names |= {**(targets.names if targets is not None else {}), **self._skip.names}
        self.absent = AbsentNames(str(path), names, set(), labels)

    def __iter__(self) -> Iterator[Structure]:
        """The structures that are not left out.

        Raises:
            InputError: see `read_structures`; and every frame is left out.
        """
        found = False
        for source, atoms in read_frames(self._path, self._index):
            self._note_names(available_names(atoms))
            if self._skip.skips(atoms):
                continue
            try:
                structure = from_atoms(atoms, self._labels, source, self._units, targets=self._targets)
            except UnlabelledError:
                if not self._skip.unlabelled:
                    raise
                self._skip.skipped += 1
                continue
            found = True
            yield structure
        if not found:
            self.absent.check()  # a misspelt name is why frames have no label
            raise InputError(f"{self._path}: all frames are left out, by skip or because they have no label")
        if self._targets is not None:
            self._targets.check()

    def _note_names(self, names: set[str]) -> None:
        absent = {role: name for role, name in self.absent.names.items() if name not in names}
        self.absent = replace(self.absent, names=absent, available={*self.absent.available, *names})
