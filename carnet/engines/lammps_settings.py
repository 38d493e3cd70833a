"""Settings of LAMMPS under which ``fix external`` would give other results than a pair style: they are refused by name.

Nothing here may make LAMMPS meet an error on the way: it would take the run for ended.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from carnet.errors import InputError

FORCE_READERS = (
    "setforce", "aveforce", "lineforce", "planeforce", "freeze", "enforce2d", "shake", "rattle", "rigid", "store/force",
    "grem", "alchemy", "pimd", "neb", "pafi", "flow/gauss", "damping/cundall", "drude/transform", "filter/corotate",
)  # fmt: skip
"""Fixes, by the beginning of their styles, that overwrite, constrain or use the forces that are there when they are run."""

_FIX = re.compile(r"Fix\[\s*\d+\]:\s*(\S+),\s*style = (\S+),")


def check_fixes(lmp, comm) -> None:
    """Refuse fixes that work on forces and are run before those of the potential are there: fixes are run in their order.

    Args:
        lmp: The instance, with no run under way.
        comm: mpi4py communicator of all processes; None for one.

    Raises:
        InputError: There is such a fix.
    """
    for name, style in _fixes(lmp, comm):
        if style.startswith(FORCE_READERS):
            raise InputError(
                f"fix {name} ({style}) is defined before the potential is attached and would be run before its forces are "
                "there, expected after: attach the potential first"
            )


def _fixes(lmp, comm) -> list[tuple[str, str]]:
    """IDs and styles; only the first process is told."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fixes"
        lmp.command(f'info fixes out overwrite "{path}"')
        found = _FIX.findall(path.read_text(encoding="utf-8")) if path.exists() else []
    return found if comm is None else comm.bcast(found)


class RunStyle:
    """Refuses ``run_style respa``, which calls ``fix external`` at the start of a run and never again.

    Args:
        lmp: The instance, with no run under way.
        name: Of the variable that is defined in LAMMPS.
    """

    def __init__(self, lmp, name: str) -> None:
        self.lmp, self.name = lmp, name
        lmp.command(f"variable {name} equal is_active(run_style,respa)")

    def check(self) -> None:
        """To be called whenever LAMMPS has made its neighbour lists anew, so at the start of each run.

        Raises:
            InputError: It is respa.
        """
        if self.lmp.extract_variable(self.name):
            raise InputError("run_style respa does not call fix external in its steps, expected 'run_style verlet'")
