"""Another library in its own interpreter, timed call by call when its turn comes: both ends of the conversation.

Each line that is sent names a case; the answer is the seconds of one call, or "missing" and why. Runs in the other library's
environment too: imports the standard library alone.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path


class Peer:
    """The end that asks.

    Args:
        interpreter: of the library's environment.
        script: file beside this one, which calls ``answer``.
        arguments: of the script.

    Attributes:
        reason: why the last case could not run.
    """

    def __init__(self, interpreter: str, script: str, *arguments: object):
        command = [interpreter, str(Path(__file__).with_name(script)), *map(str, arguments)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.reason = ""

    def seconds(self, case: str) -> float | None:
        """Seconds of one call, None where the case cannot run."""
        try:
            print(case, file=self._process.stdin, flush=True)
        except BrokenPipeError:
            pass  # it has ended, and left what it had to say
        for line in self._process.stdout:
            if line.startswith("answer missing "):
                self.reason = line.removeprefix("answer missing ").strip()
                return None
            if line.startswith("answer "):
                return float(line.split()[1])
        self.reason = f"its process ended with {self._process.wait()}"
        return None

    def close(self) -> None:
        """End its process."""
        self._process.communicate()


def answer(make: Callable[[str], Callable[[], object]]) -> None:
    """The end that answers, until nobody asks any more.

    Args:
        make: of a case, what is timed; called once a case. Raises ImportError where its library is missing.
    """
    made: dict[str, Callable[[], object]] = {}
    for line in sys.stdin:
        case = line.strip()
        try:
            if case not in made:
                made[case] = make(case)
                made[case]()
            start = time.perf_counter()
            made[case]()
            told = repr(time.perf_counter() - start)
        except ImportError as error:
            told = f"missing {error}"
        print(f"answer {told}", flush=True)
