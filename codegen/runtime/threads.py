"""How many threads a process may keep busy."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

QUOTA = Path("/sys/fs/cgroup/cpu.max")
"""Where Linux says how much of the cores a container may use: microseconds of each so many, or "max"."""


def usable_cores() -> int:
    """Cores that this process may use, or fewer where its container says so."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with suppress(OSError, ValueError):
        quota, period = QUOTA.read_text().split()
        if quota != "max":  # threads that wait for each other wide awake would use it up
            cores = min(cores, int(quota) // int(period))
    return max(1, cores)


def usable_threads() -> int:
    """Usable cores, or fewer where OMP_NUM_THREADS says so."""
    wanted = os.environ.get("OMP_NUM_THREADS", "").split(",")[0]
    return max(1, min(usable_cores(), int(wanted)) if wanted.isdecimal() else usable_cores())
