"""What a person sees while a run goes on.

On a terminal a bar follows the batches below one line per epoch, with as many columns as fit; elsewhere, as
in a log, there are only the lines, with all columns.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Console
from rich.progress import MofNCompleteColumn, TextColumn

from carnet.display.terminal import LiveDisplay, bar_column, duration
from carnet.training.history import UNITS, learned_quantities

_SYMBOLS = {"energy": "E", "forces": "F", "stress": "S"}
_BEST = " *"  # behind the line of an epoch that is the best so far


class ProgressDisplay(LiveDisplay):
    """Live display of a run; a context manager.

    Args:
        console: Where to print.
        epochs: Number of epochs, None where only time ends the run.
        batches: Batches in an epoch.
    """

    def __init__(self, console: Console, epochs: int | None, batches: int) -> None:
        columns = (
            TextColumn("epoch {task.fields[epoch]}"),
            bar_column(console, 52),
            MofNCompleteColumn(),
            TextColumn("loss {task.fields[loss]:.5f}  left {task.fields[left]}"),
        )
        super().__init__(console, *columns, total=batches, epoch="", loss=float("nan"), left="?")
        self._epochs = epochs
        self._header = ""

    def batch(self, epoch: int, done: int, loss: float, seconds_left: float | None) -> None:
        """Show the batches done in an epoch (counted from 1) and the mean loss so far."""
        self._show(done, epoch=self._numbered(epoch), loss=loss, left=duration(seconds_left))

    def epoch(self, row: Mapping[str, float], is_best: bool, seconds_left: float | None) -> None:
        """Print the line of a finished epoch; names and units above the first, and wherever the columns change."""
        header, values = self._columns(row, duration(seconds_left))
        if header != self._header:
            self._header = header
            self._row(header)
        self._row(f"{values}{_BEST if is_best else ''}")

    def _row(self, text: str) -> None:
        self._console.print(text, soft_wrap=True, highlight=False, markup=False)

    def _columns(self, row: Mapping[str, float], left: str) -> tuple[str, str]:
        """Header and values; on a narrow terminal without what matters least."""
        epoch = (f"{'epoch':>9}", f"{self._numbered(int(row['epoch'])):>9}")
        train = (f"{'train loss':>12}", f"{row['train_loss']:>12.5f}")
        validation = (f"{'val loss':>11}", f"{row['validation_loss']:>11.5f}")
        rate = (f"{'rate':>10}", f"{row['learning_rate']:>10.1e}")
        last = (f"{'left':>9}", f"{left:>9}")
        both, rmse = [], []
        for quantity in learned_quantities(row):
            mae, value = row[f"{quantity}_mae"], row[f"{quantity}_rmse"]
            if quantity not in UNITS:  # a tensor target, of any size
                both.append((f"{f'{quantity} MAE / RMSE':>26}", f"{mae:>15.4g} / {value:<8.4g}"))
                rmse.append((f"{f'{quantity} RMSE':>17}", f"{value:>17.4g}"))
                continue
            name = _SYMBOLS[quantity]
            both.append((f"{f'{name} MAE / RMSE {UNITS[quantity]}':>26}", f"{mae:>15.2f} / {value:<8.2f}"))
            rmse.append((f"{f'{name} RMSE {UNITS[quantity]}':>17}", f"{value:>17.2f}"))
        layouts = (
            [epoch, train, validation, *both, rate, last],
            [epoch, train, validation, *rmse, rate, last],
            [epoch, validation, *rmse, last],
            [epoch, validation, *rmse],
            [epoch, *rmse],
        )
        lines = [tuple("".join(parts) for parts in zip(*layout, strict=True)) for layout in layouts]
        if not self._console.is_terminal:
            return lines[0]
        room = self._console.width - len(_BEST)
        return next((line for line in lines if max(map(len, line)) <= room), lines[-1])

    def _numbered(self, epoch: int) -> str:
        return f"{epoch}/{self._epochs}" if self._epochs else str(epoch)
