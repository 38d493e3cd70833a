"""What a person sees of labelling: a bar with the time that is left, or lines in a log; and each frame that fails."""

from __future__ import annotations

import time

from rich.console import Console
from rich.progress import MofNCompleteColumn, TextColumn

from carnet.display.terminal import LiveDisplay, bar_column, duration

_SHOWN = 20  # failures that are told one by one


class LabelDisplay(LiveDisplay):
    """Live display of a run; a context manager.

    Args:
        console: Where to print.
        frames: Of the whole run.
        done: Frames done before.
    """

    def __init__(self, console: Console, frames: int, done: int) -> None:
        columns = TextColumn("frame"), MofNCompleteColumn(), bar_column(console, 50), TextColumn("{task.fields[state]}")
        super().__init__(console, *columns, total=frames, done=done, state="")
        self._frames, self._before = frames, done
        self._told = 0

    def frame(self, done: int, failed: int) -> None:
        """Show the frames done, and how many of them failed; in a log, once a minute."""
        speed = (done - self._before) / (time.perf_counter() - self._started)
        failures = f"{failed} failed  " if failed else ""
        state = f"{failures}left {duration((self._frames - done) / speed if speed else None)}"
        self._show(done, state=state)
        self._say_at_times(f"frame {done}/{self._frames}  {state}")

    def failure(self, source: str, reason: str) -> None:
        """Tell of a frame that failed; of many, the first ones."""
        self._told += 1
        if self._told <= _SHOWN:
            self.say(f"{source}: {reason}")
        elif self._told == _SHOWN + 1:
            self.say("further frames that fail are named in the end, in the file of those that failed")
