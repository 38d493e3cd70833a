"""The folder of a run: names of its files, and which of them may be overwritten or removed.

A folder is that of a run from the moment when a restart file lies in it.
"""

from __future__ import annotations

from pathlib import Path

from carnet.errors import InputError
from carnet.files.lock import LOCK
from carnet.files.outputs import Inputs
from carnet.simulation.md.config import MDConfig

RESTART, LOG, TO_LABEL, CONFIG = "restart.safetensors", "log.csv", "to_label.extxyz", "config.yaml"


def written(config: MDConfig) -> tuple[str, ...]:
    """Names of the files that a run writes."""
    return LOG, TO_LABEL, CONFIG, config.trajectory, RESTART


def read(config: MDConfig) -> Inputs:
    """What a run reads, by the keys of its configuration."""
    closest = config.watch.closest
    return {
        "structure": config.structure,
        "model": config.model,
        "watch.closest": closest if isinstance(closest, Path) else None,
    }


def check_names(config: MDConfig) -> None:
    """Raise InputError where the trajectory has the name of a file that the run needs for itself."""
    own = (LOG, TO_LABEL, CONFIG, RESTART, LOCK)
    if config.trajectory.casefold() in own:  # on some systems another case is the same file
        raise InputError(
            f"trajectory: {config.trajectory} is a file that the run writes itself; expected a name other than {', '.join(own)}"
        )


def check_free(folder: Path, config: MDConfig) -> None:
    """Raise InputError where files lie in the way of a new run; without a restart file they are those of no run."""
    found = [name for name in written(config) if (folder / name).exists()]
    if found:
        raise InputError(
            f"{folder}: {', '.join(found)} would be overwritten, and without {RESTART} they are no run that could go on; "
            "give this run another output, or move them away"
        )


def clear(folder: Path, config: MDConfig) -> None:
    """Remove the files of a run."""
    for name in written(config):  # the restart file last: until then the folder is that of a run
        (folder / name).unlink(missing_ok=True)
