"""A progress bar for the commands. Imports Rich."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


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
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(unit, total=None)

        def advance(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield advance
