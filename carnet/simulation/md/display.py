"""What a person sees of a run: a bar with its speed and the time that is left, or lines in a log."""

from __future__ import annotations

import time

from rich.console import Console
from rich.progress import MofNCompleteColumn, TextColumn

from carnet.display.terminal import LiveDisplay, bar_column, duration


class RunDisplay(LiveDisplay):
    """Live display of a run; a context manager.

    Args:
        console: Where to print.
        steps: Steps of the whole run.
        timestep: fs.
        done: Steps done before.
    """

    def __init__(self, console: Console, steps: int, timestep: float, done: int) -> None:
        columns = TextColumn("step"), MofNCompleteColumn(), bar_column(console, 60), TextColumn("{task.fields[state]}")
        super().__init__(console, *columns, total=steps, done=done, state="")
        self._steps, self._timestep, self._before = steps, timestep, done

    def step(self, done: int, temperature: float) -> None:
        """Show the steps done and the temperature in K; in a log, once a minute."""
        speed = self.speed(done)
        left = (self._steps - done) * 1e-6 * self._timestep / speed * 86400.0 if speed else None
        state = f"{temperature:.0f} K  {speed:.3g} ns/day  left {duration(left)}"
        self._show(done, state=state)
        self._say_at_times(f"step {done}/{self._steps}  {state}")

    def speed(self, done: int) -> float:
        """ns a day since the display was opened; 0 before the first step."""
        elapsed = time.perf_counter() - self._started
        return (done - self._before) * 1e-6 * self._timestep * 86400.0 / elapsed if elapsed > 0.0 else 0.0
