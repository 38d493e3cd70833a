"""What a person sees of a run: a bar with its speed and the time that is left, or lines in a log. Imports Rich."""

from __future__ import annotations

import time
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

_SECONDS_BETWEEN_LINES = 60.0


class RunDisplay:
    """Live display of a run; a context manager.

    Args:
        console: Where to print.
        steps: Steps of the whole run.
        timestep: fs.
        done: Steps done before.
    """

    def __init__(self, console: Console, steps: int, timestep: float, done: int) -> None:
        self._console = console
        self._steps, self._timestep, self._before = steps, timestep, done
        self._started = self._last_line = time.perf_counter()
        self._bar = Progress(
            TextColumn("step"),
            MofNCompleteColumn(),
            BarColumn(bar_width=min(30, max(5, console.width - 60))),
            TextColumn("{task.fields[state]}"),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("", total=steps, completed=done, state="")

    def __enter__(self) -> RunDisplay:
        self._started = self._last_line = time.perf_counter()
        self._bar.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._bar.__exit__(kind, error, traceback)

    def say(self, text: str) -> None:
        """Print a line."""
        self._console.print(text, soft_wrap=not self._console.is_terminal, highlight=False, markup=False)

    def step(self, done: int, temperature: float) -> None:
        """Show the steps done and the temperature in K; in a log, once a minute."""
        now = time.perf_counter()
        speed = self.speed(done)
        left = (self._steps - done) * 1e-6 * self._timestep / speed * 86400.0 if speed else None
        state = f"{temperature:.0f} K  {speed:.3g} ns/day  left {_duration(left)}"
        self._bar.update(self._task, completed=done, state=state)
        if not self._console.is_terminal and now - self._last_line >= _SECONDS_BETWEEN_LINES:
            self._last_line = now
            self.say(f"step {done}/{self._steps}  {state}")

    def speed(self, done: int) -> float:
        """ns a day since the display was opened; 0 before the first step."""
        elapsed = time.perf_counter() - self._started
        return (done - self._before) * 1e-6 * self._timestep * 86400.0 / elapsed if elapsed > 0.0 else 0.0


def _duration(seconds: float | None) -> str:
    if seconds is None:
        return "?"
    hours, rest = divmod(round(seconds), 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
