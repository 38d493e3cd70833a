"""Memory of one call: the highest mark of the process while it runs. Linux only, from /proc."""

from __future__ import annotations

import ctypes
import re
import resource
from collections.abc import Callable, Iterable
from pathlib import Path

import torch

STATUS = Path("/proc/self/status")
REFERENCES = Path("/proc/self/clear_refs")
RESET_PEAK = "5"  # what proc(5) says must be written to clear_refs


def extra_peak(call: Callable[[], Iterable[torch.Tensor]]) -> int | None:
    """Bytes that a call holds at its worst moment beyond what was there before and beyond the tensors it returns.

    The whole process is looked at, so whoever allocates is seen: Torch, NumPy, compiled code. Precise to about a
    page table's rounding, a few hundred kB (2 MiB where the system gives large pages).

    Returns:
        None where the system does not tell.
    """
    if not REFERENCES.exists():
        return None
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)  # give free pages back, so that the call must ask for what it needs
    before = _status("VmRSS")
    try:
        REFERENCES.write_text(RESET_PEAK)
    except OSError:
        return None
    results = list(call())
    peak = _status("VmHWM")
    storages = {result.untyped_storage().data_ptr(): result.untyped_storage().nbytes() for result in results}
    return max(0, peak - before - sum(storages.values()))


def peak(call: Callable[[], object]) -> int | None:
    """Bytes that a call needs beyond what the process held before, what it returns included."""

    def returning_nothing() -> tuple[()]:
        call()
        return ()

    return extra_peak(returning_nothing)


def in_mebibytes(size: int | None) -> str:
    """As tables show it."""
    return "unknown" if size is None else f"{size / 2**20:.0f}"


def _status(field: str) -> int:
    """A line of the process's status, in bytes."""
    return 1024 * int(re.search(rf"^{field}:\s+(\d+) kB", STATUS.read_text(), re.MULTILINE).group(1))


def limit_to_available() -> None:
    """Let allocations beyond what the machine has free fail in this process, instead of the system ending it."""
    information = Path("/proc/meminfo")
    if not information.exists():
        return
    available = 1024 * int(re.search(r"^MemAvailable:\s+(\d+) kB", information.read_text(), re.MULTILINE).group(1))
    _, highest = resource.getrlimit(resource.RLIMIT_DATA)
    if highest == resource.RLIM_INFINITY or highest > available:
        resource.setrlimit(resource.RLIMIT_DATA, (available, highest))
