"""Interleaved timing of callables, and the table that reports it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping


def interleaved(cases: Mapping[str, Callable[[], object]], repetitions: int, warm_up: int = 2) -> dict[str, list[float]]:
    """Seconds of each case, run round-robin (A B C A B C ...) so that drifts of the machine hit all alike."""
    for case in cases.values():
        for _ in range(warm_up):
            case()
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(repetitions):
        for name, case in cases.items():
            start = time.perf_counter()
            case()
            times[name].append(time.perf_counter() - start)
    return times


def table(times: Mapping[str, list[float]], reference: str) -> str:
    """Markdown: median, smallest, largest in ms, and the median as a multiple of the reference case's."""
    unit = statistics.median(times[reference])
    lines = ["| case | median ms | min | max | ratio |", "|---|---|---|---|---|"]
    for name, values in times.items():
        middle = statistics.median(values)
        lines.append(
            f"| {name} | {1e3 * middle:.1f} | {1e3 * min(values):.1f} | {1e3 * max(values):.1f} | {middle / unit:.2f} |"
        )
    return "\n".join(lines)
