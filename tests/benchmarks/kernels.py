"""Time of the generated CPU kernels beside other libraries, in one interleaved run; prints Markdown tables.

    python -m tests.benchmarks.kernels [--L 2 3] [--dtype float32] [--threads 1 2] [--only edge_convolution] [--out FILE]

Every result is checked before it is timed: this project's against the plain evaluator, the others' against this
project's. A library that is not installed is left out with a line; see docs/benchmarks.md for an environment that has
them. Each group of tables runs in a process of its own, which knows its number of threads from the start.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import platform
import statistics
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch

from carnet.testing import assert_close
from tests.benchmarks.first_call import STAGES, first_calls
from tests.benchmarks.machine import Machine, measure_machine
from tests.benchmarks.memory import extra_peak, limit_to_available
from tests.benchmarks.peers import PEERS, Peer, compiled
from tests.benchmarks.problems import ORDERS, LoopCost, Problem, Size, convolution, harmonics, loop_costs, self_coupling
from tests.benchmarks.timing import interleaved

BUILDERS: dict[str, Callable[[int, torch.dtype, Size], Problem]] = {
    "edge_convolution": partial(convolution, splines=False),
    "spline_convolution": partial(convolution, splines=True),
    "self_coupling": self_coupling,
    "harmonics": harmonics,
}
HIGHEST_ORDER = {"edge_convolution": 2, "spline_convolution": 2, "self_coupling": 1, "harmonics": 1}
HARMONICS_WEIGHT = 6
"""The harmonics' largest weight, whatever the kernels' L."""
REACH = {"edge_convolution": (30, 15, 8), "self_coupling": (None, 10), "harmonics": (1, 1)}
"""How many times the best peer's speed is wanted, by order."""
SMALL = Size(atoms=5, edges=23, samples=7, vectors=7, intervals=9)
"""For the comparison with the plain evaluator, and for first calls."""
COMPILED_WEIGHT = 3
"""L up to which others are also compiled by Torch: beyond, that takes many minutes."""
REPETITIONS = 9
SECONDS = 20.0
"""Time for the rounds of one table, unless three rounds take longer."""


@dataclass(frozen=True)
class Group:
    """The tables of one process.

    Attributes:
        table: a key of BUILDERS.
        costs: counts of the kernel's loops.
    """

    table: str
    max_weight: int
    dtype: torch.dtype
    threads: int
    size: Size
    costs: tuple[LoopCost, ...]

    def problem(self, size: Size) -> Problem:
        return BUILDERS[self.table](self.max_weight, self.dtype, size)

    @property
    def title(self) -> str:
        threads = "1 thread" if self.threads == 1 else f"{self.threads} threads"
        return f"{self.table}, L = {self.max_weight}, {_name(self.dtype)}, {threads}"


@dataclass(frozen=True)
class Case:
    """One line of a table; ``peer`` is None for this project."""

    name: str
    call: Callable[[], object]
    peer: Peer | None = None

    @property
    def competes(self) -> bool:
        return self.peer is not None and self.peer.restore is not None


class Report:
    """Prints Markdown as soon as it is there, and appends it to a file where one is named."""

    def __init__(self, path: Path | None):
        self.path = path

    def write(self, text: str) -> None:
        print(text + "\n", flush=True)
        if self.path is not None:
            with self.path.open("a", encoding="utf-8") as stream:
                stream.write(text + "\n\n")


def _name(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")


def measure(group: Group, report: Report) -> None:
    """Check, time and report all orders of a kernel."""
    report.write(f"### {group.title}")
    highest = HIGHEST_ORDER[group.table]
    group.problem(SMALL).check(highest)
    problem = group.problem(group.size)
    peers = found_peers(problem, report)
    machine = None
    for order in range(highest + 1):
        machine = measure_machine(group.dtype, group.threads).best_of(machine)
        cases = prepared(problem, order, group, peers, report)
        seconds = interleaved({name: case.call for name, case in cases.items()}, REPETITIONS, seconds=SECONDS)
        floors = problem.floors(order, group.costs, machine)
        report.write(table(cases, seconds, floors))
        report.write(words(problem, order, group, cases, seconds, floors, machine))


def found_peers(problem: Problem, report: Report) -> list[Peer]:
    """The peers whose library is there and whose result is this project's."""
    with torch.no_grad():
        ours = problem.implementation.function(*problem.operands)
    peers = []
    for build in PEERS[problem.spec.family]:
        try:
            built = build(problem)
        except ImportError as error:
            report.write(f"`{build.__name__}` left out: {error}")
            continue
        for peer in built:
            if peer.restore is not None and not peer.is_traced:
                whole = peer.implementation
                with torch.no_grad():
                    theirs = peer.restore(whole.function(*whole.operands))
                # e3nn keeps its constants in single precision
                assert_close(theirs, ours, 1, dtype="float32")
        peers += built
    return peers


def prepared(problem: Problem, order: int, group: Group, peers: list[Peer], report: Report) -> dict[str, Case]:
    """The cases of a table; one that fails is left out with a line."""
    ours = problem.implementation
    cases = [
        Case("CarNet", ours.call(order)),
        Case("CarNet, compiled kernels alone", problem.kernel_call(order, group.threads)),
    ]
    for peer in peers:
        theirs = peer.implementation
        if order not in peer.orders or (peer.is_traced and group.max_weight > COMPILED_WEIGHT and problem.edges):
            continue
        try:
            call = theirs.call(order)
            expected = call()
            if peer.is_traced:
                call = compiled(theirs.step(order), theirs.arguments(order))
                for actual, value in zip(call(), expected, strict=True):
                    assert_close(actual, value, 2)
        except Exception as error:  # out of memory, or what another library's compiler raises
            traceback.print_exc(file=sys.stderr)
            report.write(f"{theirs.name}, {ORDERS[order]}, left out: {type(error).__name__}")
            continue
        cases.append(Case(theirs.name, call, peer))
    return {case.name: case for case in cases}


def table(cases: dict[str, Case], seconds: dict[str, list[float]], floors: tuple[float, float]) -> str:
    """Median and smallest time of each case, as multiples of this project's and of the floor, and memory."""
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    lines = [
        "| case | median ms | min ms | times CarNet's | times the floor | extra MiB |",
        "|---|---|---|---|---|---|",
    ]
    for name, median in medians.items():
        extra = extra_peak(cases[name].call)
        memory = "" if extra is None else f"{extra / 2**20:.1f}"
        lines.append(
            f"| {name} | {1e3 * median:.3g} | {1e3 * min(seconds[name]):.3g} | {median / medians['CarNet']:.2f} "
            f"| {median / max(floors):.1f} | {memory} |"
        )
    return "\n".join(lines)


def words(
    problem: Problem,
    order: int,
    group: Group,
    cases: dict[str, Case],
    seconds: dict[str, list[float]],
    floors: tuple[float, float],
    machine: Machine,
) -> str:
    """What the table is about: sizes, floors, and the ratio to the fastest of the others."""
    arithmetic, memory = floors
    operations = problem.fused_operations(order, group.costs)
    rounds = len(next(iter(seconds.values())))
    sentences = [
        f"{ORDERS[order].capitalize()}: {problem.text}; {rounds} rounds.",
        f"Floors: arithmetic {1e3 * arithmetic:.3g} ms ({operations / 1e6:.1f} million fused operations at "
        f"{machine.fused_rate / 1e9:.0f} billion a second), memory {1e3 * memory:.3g} ms "
        f"({problem.compulsory_bytes(order) / 1e6:.1f} MB at {machine.bandwidth / 1e9:.1f} GB/s).",
    ]
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    for kind, is_traced in (("others", False), ("others compiled by Torch", True)):
        names = [name for name, case in cases.items() if case.competes and case.peer.is_traced == is_traced]
        if names:
            best = min(names, key=medians.__getitem__)
            times = medians[best] / medians["CarNet"]
            sentences.append(f"The fastest of the {kind}, {best}, takes {times:.1f} times as long.")
    wanted = REACH.get(group.table, ())[order : order + 1]
    if wanted and wanted[0] is not None:
        sentences.append(f"Wanted: {wanted[0]} times.")
    return " ".join(sentences)


def run_apart(group: Group, report: Report) -> None:
    """Measure in a fresh process: OpenMP and Torch's compiler see the number of threads from the start."""
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = str(group.threads)
    process = multiprocessing.get_context("spawn").Process(target=_apart, args=(group, report))
    process.start()
    process.join()
    if process.exitcode:
        report.write(f"{group.title}: ended with status {process.exitcode}")


def _apart(group: Group, report: Report) -> None:
    torch.set_num_threads(group.threads)
    limit_to_available()
    measure(group, report)


def first_call_table(tables: list[str], max_weights: list[int], dtype: torch.dtype, limit: float) -> str:
    """Seconds of first calls with empty caches."""
    lines = [
        f"### First call, empty caches, seconds, {_name(dtype)}",
        "",
        f"| kernel | L | {' | '.join(STAGES)} | sum |",
        "|---" * (len(STAGES) + 3) + "|",
    ]
    for name in tables:
        for weight in max_weights if name != "harmonics" else [HARMONICS_WEIGHT]:
            seconds = first_calls(partial(BUILDERS[name], weight, dtype, SMALL), limit)
            cells = [f"{seconds[stage]:.2f}" if stage in seconds else "" for stage in STAGES]
            total = f"{sum(seconds.values()):.1f}" if len(seconds) == len(STAGES) else f"> {limit:.0f}"
            lines.append(f"| {name} | {weight} | {' | '.join(cells)} | {total} |")
    return "\n".join(lines)


def parser() -> argparse.ArgumentParser:
    result = argparse.ArgumentParser(prog="python -m tests.benchmarks.kernels", description=__doc__.split("\n\n")[0])
    result.add_argument("--L", type=int, nargs="+", default=[2], metavar="L", help="largest weights (default: 2)")
    result.add_argument("--dtype", nargs="+", default=["float32"], choices=["float32", "float64"])
    result.add_argument("--threads", type=int, nargs="+", default=[1])
    result.add_argument(
        "--only", nargs="+", choices=[*BUILDERS, "first_call"], default=[*BUILDERS, "first_call"], metavar="TABLE",
        help=f"of {', '.join([*BUILDERS, 'first_call'])} (default: all)",
    )  # fmt: skip
    result.add_argument(
        "--limit", type=float, default=120.0, help="seconds for one kernel's first calls (default: 120)"
    )
    result.add_argument("--out", type=Path, help="file that the Markdown is appended to")
    return result


def main(arguments: list[str] | None = None) -> None:
    options = parser().parse_args(arguments)
    report = Report(options.out)
    begin = time.monotonic()
    tables = [name for name in BUILDERS if name in options.only]
    report.write(
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, torch {torch.__version__}, "
        f"{time.strftime('%Y-%m-%d %H:%M UTC', time.gmtime())}"
    )
    for dtype in (getattr(torch, name) for name in options.dtype):
        for threads in options.threads:
            for name in tables:
                for weight in options.L if name != "harmonics" else [HARMONICS_WEIGHT]:
                    costs = loop_costs(BUILDERS[name](weight, dtype, SMALL).spec)
                    run_apart(Group(name, weight, dtype, threads, Size(), costs), report)
        if "first_call" in options.only:
            report.write(first_call_table(tables or list(BUILDERS), options.L, dtype, options.limit))
    report.write(f"All tables took {(time.monotonic() - begin) / 60:.1f} minutes.")


if __name__ == "__main__":
    main()
