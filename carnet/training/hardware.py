"""What a run computes on, in words."""

from __future__ import annotations

import platform
from pathlib import Path

import torch

_CPU_INFO = Path("/proc/cpuinfo")  # of Linux; other systems have it in ``platform.processor``


def processor_name() -> str:
    """The model of the processor, as far as the system tells."""
    if _CPU_INFO.is_file():
        for line in _CPU_INFO.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()


def device_name(device: str) -> str:
    """A Torch device with the model of the GPU where it is one."""
    kind = torch.device(device)
    if kind.type == "cuda" and torch.cuda.is_available():
        return f"{device} ({torch.cuda.get_device_name(kind)})"
    return device
