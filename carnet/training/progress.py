"""What a person sees while a run goes on. Imports Rich.

On a terminal a bar follows the batches below one line per epoch; elsewhere there are only the lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from carnet.training.history import UNITS, learned_quantities

_SYMBOLS = {"energy": "E", "forces": "F", "stress": "S"}


class ProgressDisplay:
    """Live display of a run; a context manager.

    Args:
        console: Where to print.
        epochs: Number of epochs, None where only time ends the run.
        batches: Batches in an epoch.
    """

    def __init__(self, console: Console, epochs: int | None, batches: int) -> None:
        self._console = console
        self._epochs = epochs
        self._has_header = False
        self._bar = Progress(
            TextColumn("epoch {task.fields[epoch]}"),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TextColumn("loss {task.fields[loss]:.5f}  left {task.fields[left]}"),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("", total=batches, epoch="", loss=float("nan"), left="?")

    def __enter__(self) -> ProgressDisplay:
        self._bar.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._bar.__exit__(kind, error, traceback)

    def say(self, text: str) -> None:
        """Print a line."""
        self._console.print(text, soft_wrap=True, highlight=False, markup=False)

    def batch(self, epoch: int, done: int, loss: float, seconds_left: float | None) -> None:
        """Show the batches done in an epoch (counted from 1) and the mean loss so far."""
        self._bar.update(
            self._task, completed=done, epoch=self._numbered(epoch), loss=loss, left=duration(seconds_left)
        )

    def epoch(self, row: Mapping[str, float], is_best: bool, seconds_left: float | None) -> None:
        """Print the line of a finished epoch; the first one with the names and units above it."""
        quantities = learned_quantities(row)
        if not self._has_header:
            self._has_header = True
            errors = "".join(f"{f'{_SYMBOLS[q]} MAE / RMSE {UNITS[q]}':>26}" for q in quantities)
            self.say(f"{'epoch':>9}{'train loss':>12}{'val loss':>11}{errors}{'rate':>10}{'left':>9}")
        errors = "".join(f"{row[f'{q}_mae']:>15.2f} / {row[f'{q}_rmse']:<8.2f}" for q in quantities)
        self.say(
            f"{self._numbered(int(row['epoch'])):>9}{row['train_loss']:>12.5f}{row['validation_loss']:>11.5f}{errors}"
            f"{row['learning_rate']:>10.1e}{duration(seconds_left):>9}{' *' if is_best else ''}"
        )

    def _numbered(self, epoch: int) -> str:
        return f"{epoch}/{self._epochs}" if self._epochs else str(epoch)


def duration(seconds: float | None) -> str:
    """Seconds as "4:05" or "1:04:05"; "?" where they are not known."""
    if seconds is None:
        return "?"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
