"""Interleaved timing of callables, and the table that reports it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping

SHORTEST_SAMPLE = 2e-3
"""Seconds below which several calls in a row make one sample."""


def interleaved(
    cases: Mapping[str, Callable[[], object]], repetitions: int, warm_up: int = 2, seconds: float | None = None
) -> dict[str, list[float]]:
    """Seconds of a call of each case, run round-robin (A B C A B C ...) so that drifts of the machine hit all alike.

    Args:
        repetitions: rounds.
        warm_up: calls before that, of each case.
        seconds: where rounds take so long that this would be exceeded, there are fewer of them, but at least three.
    """
    in_a_row = {}
    for name, case in cases.items():
        for _ in range(warm_up):
            start = time.perf_counter()
            case()
            once = time.perf_counter() - start
        in_a_row[name] = max(1, round(SHORTEST_SAMPLE / once)) if warm_up else 1
    times: dict[str, list[float]] = {name: [] for name in cases}
    begin = time.perf_counter()
    for done in range(repetitions):
        spent = time.perf_counter() - begin
        if seconds is not None and done >= 3 and spent * (done + 1) / done > seconds:
            break
        for name, case in cases.items():
            start = time.perf_counter()
            for _ in range(in_a_row[name]):
                case()
            times[name].append((time.perf_counter() - start) / in_a_row[name])
    return times


def table(times: Mapping[str, list[float]], reference: str, peaks: Mapping[str, int | None] | None = None) -> str:
    """Markdown: median, smallest, largest in ms, the median as a multiple of the reference case's, and peaks of memory.

    Args:
        peaks: bytes a case needs at its worst moment, None where unknown.
    """
    unit = statistics.median(times[reference])
    lines = ["| case | median ms | min | max | ratio |", "|---|---|---|---|---|"]
    for name, values in times.items():
        middle = statistics.median(values)
        lines.append(
            f"| {name} | {1e3 * middle:.1f} | {1e3 * min(values):.1f} | {1e3 * max(values):.1f} | {middle / unit:.2f} |"
        )
    if peaks is not None:
        lines[0] += " peak memory, MiB |"
        lines[1] += "---|"
        for row, name in enumerate(times, start=2):
            lines[row] += f" {'unknown' if peaks[name] is None else round(peaks[name] / 2**20)} |"
    return "\n".join(lines)
