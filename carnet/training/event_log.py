"""Figures of each epoch for TensorBoard."""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from carnet.errors import InputError
from carnet.training.history import UNITS, learned_quantities

EVENT_FILES = "events.out.tfevents.*"  # as TensorBoard names them


class EventLog:
    """Writes event files; a context manager.

    Args:
        folder: Where the event files are; made where missing.
        epoch: Completed epochs: what an interrupted run wrote after them is not shown any more.
    """

    def __init__(self, folder: Path, epoch: int) -> None:
        from torch.utils.tensorboard import SummaryWriter

        self._writer = SummaryWriter(str(folder), purge_step=epoch + 1 if epoch else None)

    def __enter__(self) -> EventLog:
        # the thread that writes hands a disk's error on to the next flush; it need not print it, too
        self._hook, threading.excepthook = threading.excepthook, self._in_thread
        return self

    def _in_thread(self, failed: threading.ExceptHookArgs) -> None:
        if not isinstance(failed.exc_value, OSError):
            self._hook(failed)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self._writer.close()
        finally:
            threading.excepthook = self._hook

    def epoch(self, row: Mapping[str, float]) -> None:
        """Write the figures of a finished epoch.

        Args:
            row: Of ``carnet.training.history``.
        """
        step = int(row["epoch"])
        for name, value in event_scalars(row).items():
            self._writer.add_scalar(name, value, step)
        self._writer.flush()


def event_scalars(row: Mapping[str, float]) -> dict[str, float]:
    """The figures of an epoch under the names that TensorBoard groups them by; errors in milli-units."""
    scalars = {
        "loss/train": row["train_loss"],
        "loss/validation": row["validation_loss"],
        "run/learning_rate": row["learning_rate"],
        "run/seconds": row["seconds"],
    }
    for quantity in learned_quantities(row):
        group = f"{quantity} ({UNITS[quantity]})" if quantity in UNITS else quantity
        for kind in ("mae", "rmse"):
            scalars[f"{group}/{kind}"] = row[f"{quantity}_{kind}"]
    return scalars


def check_tensorboard() -> None:
    """Raise InputError unless event files can be written here."""
    if importlib.util.find_spec("tensorboard") is None:
        raise InputError(
            "log.tensorboard: needs the package tensorboard, which is not installed; "
            "pip install 'carnet[logging]', or set it to false: history.csv has the same figures"
        )


def remove_events(folder: Path) -> None:
    """Remove the event files of an earlier run, and no other file."""
    for file in folder.glob(EVENT_FILES):
        file.unlink()
