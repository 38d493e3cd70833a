"""Making one kernel from nothing and trying it: generate, compile, compare with the plain evaluator.

Used where a person wants to see that generation works here (the demo, the doctor).
"""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from carnet.files.atomic import atomic_path
from codegen.evaluator import evaluate
from codegen.families.spec import Spec
from codegen.kernel_loops import Kernel
from codegen.runtime.deviation import largest, largest_difference
from codegen.runtime.loops import run
from codegen.runtime.sealed import run_module
from codegen.targets import TARGETS

SAMPLES = 5


@dataclass(frozen=True)
class KernelTrial:
    """A kernel that was just made.

    Attributes:
        spec: What was asked for, as ``python -m codegen show`` takes it.
        source: The generated module.
        operations: Additions and multiplications of each loop, for one sample with all its channels.
        channels: Channel count.
        seconds: Time to derive, generate, compile and run it for the first time.
        deviation: Largest difference of its values and first derivatives in float64 from those of the plain
            evaluator, relative to the largest value; NaN or infinite where a number is not finite.
    """

    spec: str
    source: str
    operations: dict[str, int]
    channels: int
    seconds: float
    deviation: float

    @property
    def head(self) -> str:
        """The first lines of the module: what made it and what it costs."""
        return self.source.split('"""')[1].strip()


def try_kernel(spec: Spec, folder: Path) -> KernelTrial:
    """Generate a Numba kernel over samples into a folder, compile it, compare it with the plain evaluator.

    Nothing is taken from a cache, so that the time is that of a first use.

    Args:
        spec: A kernel whose inputs are batched or shared (no edges).
        folder: Where the module goes.
    """
    start = time.perf_counter()
    kernel = Kernel(spec)
    source = TARGETS["numba"](spec)
    path = folder / f"{spec.slug}.py"
    # compiled code of an earlier trial lies beside it; a fresh compilation is what is tried
    shutil.rmtree(folder / "__pycache__", ignore_errors=True)
    with atomic_path(path) as partial:
        partial.write_text(source, encoding="utf-8")
    module = run_module(f"carnet_kernel_trial_{path.stem}", path, source.encode())
    generator = np.random.default_rng(0)
    results, operands = [], {}
    for order in (0, 1):
        for operand in kernel.forms[order].inputs:
            if operand.name not in operands:
                samples = (SAMPLES,) if operand.axis == "batch" else ()
                channels = (kernel.forms[0].channels,) if operand.channels else ()
                operands[operand.name] = generator.normal(size=(*samples, operand.components, *channels))
        results.append(run(module, order, [operands[name] for name in module.INPUTS[order]]))
    seconds = time.perf_counter() - start
    deviation = 0.0
    for order, outputs in enumerate(results):
        reference = evaluate(kernel.forms[order], operands)
        for name, values in zip(module.OUTPUTS[order], outputs, strict=True):
            scale = largest(reference[name]) or 1.0
            deviation = largest(deviation, largest_difference(values, reference[name]) / scale)
    return KernelTrial(spec.text, source, kernel.operation_counts(), kernel.forms[0].channels, seconds, deviation)
