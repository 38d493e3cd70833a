"""What commands show of their progress: bars, lines, and the time that is left."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self

from rich.console import Console, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn
from rich.table import Table


@contextmanager
def progress(unit: str, console: Console | None = None) -> Iterator[Callable[[int, int], None]]:
    """A bar that disappears at the end, and is not drawn at all where nobody watches.

    Args:
        unit: What is counted.
        console: Where to draw; standard error if None, so that results stay alone on standard output.

    Yields:
        What to call with (done, total).
    """
    console = Console(stderr=True) if console is None else console
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with _bar(console, *columns) as bar:
        task = bar.add_task(unit, total=None)

        def advance(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield advance


_SECONDS_BETWEEN_LINES = 60.0  # of a log


class LiveDisplay:
    """A bar below the lines of a long run; a context manager. Where nobody watches there are the lines alone.

    Args:
        console: Where to print.
        columns: Of the bar.
        total: What the bar counts up to.
        done: How much of it is done before.
        fields: What the columns show beside the count.
    """

    def __init__(self, console: Console, *columns: ProgressColumn, total: int, done: int = 0, **fields: Any) -> None:
        self._console = console
        self._bar = _bar(console, *columns)
        self._task = self._bar.add_task("", total=total, completed=done, **fields)
        self._started = self._last_line = time.perf_counter()

    def __enter__(self) -> Self:
        self._started = self._last_line = time.perf_counter()
        self._bar.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._bar.__exit__(kind, error, traceback)

    def say(self, text: str) -> None:
        """Print a line; only a terminal has it broken between words."""
        self._console.print(text, soft_wrap=not self._console.is_terminal, highlight=False, markup=False)

    def _show(self, done: int, **fields: Any) -> None:
        """Move the bar."""
        self._bar.update(self._task, completed=done, **fields)

    def _say_at_times(self, text: str) -> None:
        """Print a line where there is no bar to show it, in a log; once a minute."""
        now = time.perf_counter()
        if not self._console.is_terminal and now - self._last_line >= _SECONDS_BETWEEN_LINES:
            self._last_line = now
            self.say(text)


def table(
    header: Sequence[str], rows: Iterable[Sequence[RenderableType]], title: str | None = None, texts: int = 1
) -> Table:
    """A table whose first columns, ``texts`` of them, are text and whose others are right-aligned figures."""
    made = Table(title=title, title_justify="left")
    for column, name in enumerate(header):
        made.add_column(name, justify="left" if column < texts else "right")
    for row in rows:
        made.add_row(*row)
    return made


def facts(rows: Iterable[tuple[str, str]], title: str) -> Table:
    """Names in bold, and what is said of each."""
    made = Table(title=title, title_justify="left", show_header=False, box=None, padding=(0, 3, 0, 0))
    made.add_column(style="bold")
    made.add_column(overflow="fold")
    for row in rows:
        made.add_row(*row)
    return made


def printer(console: Console) -> Callable[[str], None]:
    """What prints a line as it is."""
    return lambda text: console.print(text, soft_wrap=True, highlight=False, markup=False)


def bar_column(console: Console, others: int) -> BarColumn:
    """A bar that leaves the other columns their width in characters."""
    return BarColumn(bar_width=min(30, max(5, console.width - others)))


def duration(seconds: float | None) -> str:
    """Seconds as "4:05" or "1:04:05"; "?" where they are not known."""
    if seconds is None:
        return "?"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def _bar(console: Console, *columns: ProgressColumn) -> Progress:
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
