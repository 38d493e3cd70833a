"""What a command leaves in a folder: CSV and JSON for programs, PNG for papers, one page for people."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from carnet.display.page import Report
from carnet.display.style import save_png
from carnet.files.atomic import atomic_path, write_json
from carnet.files.outputs import claim_folder

Columns = Mapping[str, np.ndarray]


@dataclass(frozen=True)
class Results:
    """What a command found.

    Attributes:
        files: What each file holds, by its name, whose ending says how it is written: columns of a ``.csv``, a figure as
            ``.png``, a page as ``.html``, anything else as ``.json``.
        lines: For the terminal.
    """

    files: Mapping[str, Columns | Figure | Report | Any]
    lines: Sequence[str] = ()

    @property
    def page(self) -> Report:
        """The page."""
        return next(content for content in self.files.values() if isinstance(content, Report))

    def write(self, folder: str | Path) -> list[Path]:
        """Write the files into a folder, which is made where missing; other files stay. The files.

        Raises:
            InputError: Files are in the way that carnet did not write.
        """
        folder = Path(folder)
        claim_folder(folder, self.files)
        for name, content in self.files.items():
            path = folder / name
            if isinstance(content, Report):
                content.save(path)
            elif path.suffix == ".png":
                save_png(content, path)
            elif path.suffix == ".csv":
                _write_csv(path, content)
            else:
                write_json(path, content)
        return [folder / name for name in self.files]


def _write_csv(path: Path, columns: Columns) -> None:
    with atomic_path(path) as partial, partial.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(zip(*(np.asarray(column).tolist() for column in columns.values()), strict=True))
