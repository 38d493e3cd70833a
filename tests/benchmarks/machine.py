"""What this machine can do: fused multiply-adds a second from registers, bytes a second through memory."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache

import llvmlite.binding as llvm
import torch

ACCUMULATORS = 10
"""Independent sums in the loop: enough to hide the latency of two units, few enough for 16 registers."""
ITERATIONS = 200_000  # a fraction of a millisecond: short enough to escape others on the machine now and then
LOOPS = 200
COPIED = 256 * 2**20  # bytes, well beyond the second-level caches
COPIES = 10


@dataclass(frozen=True)
class Machine:
    """Measured rates of some threads.

    Attributes:
        fused_rate: multiply-adds of single elements a second; a lone addition or multiplication costs one too.
        bandwidth: bytes a second of a copy, read and written ones counted.
    """

    fused_rate: float
    bandwidth: float

    def best_of(self, other: Machine | None) -> Machine:
        """The better of two measurements, rate by rate."""
        if other is None:
            return self
        return Machine(max(self.fused_rate, other.fused_rate), max(self.bandwidth, other.bandwidth))

    def arithmetic_floor(self, fused_operations: float) -> float:
        """Seconds that these operations take at least."""
        return fused_operations / self.fused_rate

    def memory_floor(self, size: float) -> float:
        """Seconds that moving these bytes takes at least, if none stays in a cache."""
        return size / self.bandwidth


def measure_machine(dtype: torch.dtype, threads: int) -> Machine:
    """Rates of ``threads`` threads at work together, the best of a few repetitions."""
    return Machine(fused_rate(dtype, threads), copy_bandwidth(threads))


def fused_rate(dtype: torch.dtype, threads: int) -> float:
    """Multiply-adds of single elements a second: vectors that stay in registers, no loads."""
    loop, lanes = _register_loop("float" if dtype == torch.float32 else "double")
    with ThreadPoolExecutor(threads) as pool:  # ctypes lets go of the interpreter's lock

        def together() -> None:
            list(pool.map(loop, [ITERATIONS] * threads))

        return threads * ITERATIONS * ACCUMULATORS * lanes / _best_seconds(together, LOOPS)


def copy_bandwidth(threads: int) -> float:
    source = torch.ones(COPIED // 4)
    target = torch.empty_like(source)
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        return 2 * COPIED / _best_seconds(lambda: target.copy_(source), COPIES)
    finally:
        torch.set_num_threads(before)


def _best_seconds(call: Callable[[], object], repetitions: int) -> float:
    call()
    times = []
    for _ in range(repetitions):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


@cache
def _register_loop(element: str) -> tuple[Callable[[int], float], int]:
    """A compiled function of an iteration count, and the elements of one of its vectors.

    Written in LLVM's language, since compilers of C and Python keep such a loop's sums in memory or fold it away.
    """
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    features = llvm.get_host_cpu_features()
    size = 64 if features.get("avx512f") else 32 if features.get("avx") else 16  # bytes of a register
    lanes = size // (4 if element == "float" else 8)
    target = llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=features.flatten(), opt=3
    )
    module = llvm.parse_assembly(_loop_text(element, lanes))
    engine = llvm.create_mcjit_compiler(module, target)
    engine.finalize_object()
    number = ctypes.c_float if element == "float" else ctypes.c_double
    function = ctypes.CFUNCTYPE(number, ctypes.c_int64)(engine.get_function_address("register_loop"))

    def run(count: int, _keep_alive=engine) -> float:
        return function(count)

    return run, lanes


def _loop_text(element: str, lanes: int) -> str:
    vector = f"<{lanes} x {element}>"

    def filled(value: str) -> str:
        return "<" + ", ".join([f"{element} {value}"] * lanes) + ">"

    sums = range(ACCUMULATORS)
    lines = [
        f"define {element} @register_loop(i64 %count) {{",
        "start:",
        "  br label %loop",
        "loop:",
        "  %k = phi i64 [0, %start], [%next, %loop]",
        *(f"  %old{i} = phi {vector} [{filled(f'{i}.0')}, %start], [%new{i}, %loop]" for i in sums),
    ]
    for i in sums:  # "contract" lets the product and the sum become one instruction where there is one
        lines.append(f"  %product{i} = fmul contract {vector} %old{i}, {filled('0.5')}")
        lines.append(f"  %new{i} = fadd contract {vector} %product{i}, {filled('1.0')}")
    lines += [
        "  %next = add i64 %k, 1",
        "  %more = icmp slt i64 %next, %count",
        "  br i1 %more, label %loop, label %end",
        "end:",
        f"  %total0 = fadd {vector} %new0, %new0",
        *(f"  %total{i} = fadd {vector} %total{i - 1}, %new{i}" for i in sums[1:]),
        f"  %result = extractelement {vector} %total{ACCUMULATORS - 1}, i32 0",
        f"  ret {element} %result",
        "}",
    ]
    return "\n".join(lines)
