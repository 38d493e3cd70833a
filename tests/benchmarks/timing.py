"""Interleaved timing of callables, and the table that reports it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping

SHORTEST_SAMPLE = 2e-3
"""Seconds below which several calls in a row make one sample."""


def interleaved(
    cases: Mapping[str, Callable[[], object]],
    repetitions: int,
    warm_up: int = 2,
    seconds: float | None = None,
    shortest_sample: float = SHORTEST_SAMPLE,
) -> dict[str, list[float]]:
    """Seconds of a call of each case, run round-robin (A B C A B C ...) so that drifts of the machine hit all alike.

    Args:
        repetitions: rounds.
        warm_up: calls before that, of each case.
        seconds: where rounds take so long that this would be exceeded, there are fewer of them, but at least three.
        shortest_sample: seconds below which several calls in a row make one sample, which is their mean.
    """
    in_a_row = {}
    for name, case in cases.items():
        for _ in range(warm_up):
            start = time.perf_counter()
            case()
            once = time.perf_counter() - start
        in_a_row[name] = max(1, round(shortest_sample / once)) if warm_up else 1
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


def table(
    times: Mapping[str, list[float]], reference: str, columns: Mapping[str, Mapping[str, str]] | None = None
) -> str:
    """Markdown: median, smallest, largest in ms, the median as a multiple of the reference case's, and other columns.

    Args:
        columns: by title, what they say about each case; nothing where a case is not in them.
    """
    others = columns or {}
    unit = statistics.median(times[reference])
    titles = ["case", "median ms", "min", "max", "ratio", *others]
    lines = [f"| {' | '.join(titles)} |", "|" + "---|" * len(titles)]
    for name, values in times.items():
        middle = statistics.median(values)
        numbers = [f"{1e3 * value:.1f}" for value in (middle, min(values), max(values))]
        entries = [name, *numbers, f"{middle / unit:.2f}", *(column.get(name, "") for column in others.values())]
        lines.append(f"| {' | '.join(entries)} |")
    return "\n".join(lines)
