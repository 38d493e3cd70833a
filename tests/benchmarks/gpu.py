"""Time of the generated Triton kernels on a GPU beside e3nn and compiled plain Torch; prints a Markdown table.

    python -m tests.benchmarks.gpu [--L 1 2 3] [--edges 160000] [--channels 128] [--alone] [--profile]

Every result is checked against float64 on the CPU before it is timed. The floors come from a register loop and a copy
measured in the same run. Without a CUDA device there is nothing to measure, and that is said.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import torch
from torch import Tensor

from carnet.ops.devices import portable_index
from carnet.ops.kernels import module_of
from cartensor import Irreps
from codegen.families.spline_convolution import WINDOW
from tests.benchmarks.machine import Machine
from tests.benchmarks.problems import ORDERS, Implementation, Problem, Size, convolution, loop_costs

EDGES_AN_ATOM = 40
ALLOWED = 1e-5
"""Relative deviation from float64, as a norm."""


def on_device(problem: Problem, device: str, dtype: torch.dtype) -> Problem:
    """The same problem elsewhere, in another precision."""
    operands = tuple(operand.to(device, dtype) for operand in problem.operands)
    return replace(problem, operands=operands, edges=problem.edges and problem.edges.map(lambda edge: edge.to(device)))


def moved(arguments: tuple[Tensor, ...], device: str, dtype: torch.dtype) -> tuple[Tensor, ...]:
    return tuple(a.detach().to(device, dtype).requires_grad_(a.requires_grad) for a in arguments)


def deviation(found: tuple[Tensor, ...], expected: tuple[Tensor, ...]) -> float:
    """The largest relative deviation of a result, as a norm; not a number where something is not finite."""
    pairs = [(f.detach().double().cpu(), e.detach()) for f, e in zip(found, expected, strict=True)]
    worst = [float((f - e).norm() / e.norm()) for f, e in pairs]
    return max(worst) if all(value == value for value in worst) else float("nan")


def plain_torch(problem: Problem) -> Implementation:
    """The generated Torch code, compiled by Torch."""
    forward = torch.compile(module_of(problem.spec.text, "torch").forward, dynamic=False)
    index = portable_index(problem.edges)
    return replace(
        problem.implementation, name="plain Torch, compiled", function=lambda *given: forward(*given, *index)
    )


def e3nn(problem: Problem) -> Implementation:
    """The same paths by e3nn: gather, its product with a weight an edge, path and channel, sum into the centres.

    Operands are random in e3nn's layout; that its couplings are ours up to factors is tested with the CPU tables.

    Raises:
        ImportError: e3nn is not installed.
    """
    from e3nn import o3

    spec, centre, neighbour = problem.spec, problem.edges.centre, problem.edges.neighbour
    device, n_atoms = problem.operands[0].device, problem.edges.n_atoms

    def irreps(entries: Irreps, copies: int):
        signs = [(-1) ** i.weight if i.is_polar else -((-1) ** i.weight) for _, i in entries]
        return o3.Irreps([(copies, (i.weight, sign)) for (_, i), sign in zip(entries, signs, strict=True)])

    product = o3.TensorProduct(
        irreps(spec.features, spec.channels),
        irreps(Irreps.polar(spec.max_weight), 1),
        irreps(spec.moments, spec.channels),
        [(p.first, p.second, p.result, "uvu", True) for p in spec.paths()],
        shared_weights=False,
        internal_weights=False,
    ).to(device)
    feature, harmonic, *radial = (operand.flatten(1) for operand in problem.operands)
    window = problem.edges.knot[:, None] + torch.arange(WINDOW, device=device) if len(radial) > 1 else None

    def convolve(features, harmonics, *radial):
        if window is None:
            (weights,) = radial
        else:  # a dense row of splines an edge: the table's product becomes one matrix product
            spline, table = radial
            weights = spline.new_zeros(len(spline), len(table)).scatter(1, window, spline) @ table
        messages = product(features.index_select(0, neighbour), harmonics, weights)
        return messages.new_zeros(n_atoms, messages.shape[1]).index_add(0, centre, messages)

    return Implementation("e3nn", convolve, (feature, harmonic, *radial), problem.implementation.differentiated)


def timed(implementation: Implementation, order: int) -> tuple[float, float]:
    """Median seconds of a step, and the bytes it takes at most beyond its operands."""
    from tests.benchmarks.gpu_machine import median_seconds

    step = implementation.step(order)
    operands = tuple(o.detach().requires_grad_(order > 0) for o in implementation.operands)
    with torch.no_grad():
        value = implementation.function(*operands)
    arguments = (*operands, torch.randn_like(value)) if order else operands
    if order == 2:
        seeds = [torch.randn_like(operands[k]) for k in implementation.differentiated]
        arguments = (*operands, arguments[-1].requires_grad_(), *seeds)

    def call():
        with torch.set_grad_enabled(order > 0):
            return step(*arguments)

    torch.cuda.reset_peak_memory_stats()
    before = torch.cuda.memory_allocated()
    call()
    extra = torch.cuda.max_memory_allocated() - before
    return median_seconds(call), extra


def measure(
    name: str, weight: int, size: Size, machine: Machine, peers: tuple[Callable[[Problem], Implementation], ...]
) -> None:
    """Check and time one kernel; a table for each order."""
    exact = convolution(weight, torch.float64, size, splines=name == "spline_convolution")
    problem = on_device(exact, "cuda", torch.float32)
    implementation = problem.implementation
    others = []
    for build in peers:
        try:
            others.append(build(problem))
        except ImportError as error:
            print(f"{build.__name__}: {error}")
    print(f"\n## {problem.spec.text}\n\n{problem.text}")
    for order, title in enumerate(ORDERS):
        arguments = exact.implementation.arguments(order)
        expected = exact.implementation.step(order)(*arguments)
        start = time.perf_counter()
        found = implementation.step(order)(*moved(arguments, "cuda", torch.float32))
        torch.cuda.synchronize()
        first_call = time.perf_counter() - start
        error = deviation(found, expected)
        if not error <= ALLOWED:
            sys.exit(f"{problem.spec.text}, {title}: deviates from float64 by {error:.1e}")
        del found, expected
        arithmetic = machine.arithmetic_floor(exact.fused_operations(order, loop_costs(problem.spec)))
        memory = machine.memory_floor(on_device(exact, "cpu", torch.float32).compulsory_bytes(order))
        floor = max(arithmetic, memory)
        print(f"\n{title}: floors {1e3 * arithmetic:.3f} ms arithmetic, {1e3 * memory:.3f} ms memory;", end=" ")
        print(f"deviation from float64 {error:.0e}; first call {first_call:.1f} s\n")
        print("| | median ms | of the floor | times CarNet | extra MiB |\n|---|---|---|---|---|")
        own = None
        for case in (implementation, *(others if order < 2 else ())):
            try:
                seconds, extra = timed(case, order)
            except Exception as failure:  # a peer that runs out of memory or does not compile is a line of the table
                if case is implementation:
                    raise
                print(f"| {case.name} | {type(failure).__name__} | | | |")
                continue
            own = own or seconds
            numbers = f"{1e3 * seconds:.3f} | {floor / seconds:.0%} | {seconds / own:.1f} | {extra / 2**20:.0f}"
            print(f"| {case.name} | {numbers} |")
            torch.cuda.empty_cache()


def profile(name: str, weight: int, size: Size) -> None:
    """Time of each generated function alone, all orders."""
    from codegen.runtime.triton_loops import run
    from tests.benchmarks.gpu_machine import median_seconds

    exact = convolution(weight, torch.float64, size, splines=name == "spline_convolution")
    problem = on_device(exact, "cuda", torch.float32)
    module = module_of(problem.spec.text, "triton")
    edges = problem.edges._asdict()
    print(f"\n### functions of {problem.spec.text}\n\n| function | median ms |\n|---|---|")
    for order in range(3):
        arguments = moved(exact.implementation.arguments(order), "cuda", torch.float32)
        operands = [argument.detach() for argument in arguments]
        for loop in (loop for loop in module.LOOPS if loop[0] == order):
            single = type(module)(module.__name__)
            single.__dict__.update({**vars(module), "LOOPS": (loop,)})
            wanted = [output[0] in loop[5] for output in module.OUTPUTS[order]]
            seconds = median_seconds(lambda: run(single, order, operands, edges, wanted))
            print(f"| {loop[2].__name__} | {1e3 * seconds:.3f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--L", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--only", choices=("edge_convolution", "spline_convolution"))
    parser.add_argument("--edges", type=int, default=160_000)
    parser.add_argument("--channels", type=int, default=128)
    parser.add_argument("--alone", action="store_true", help="without e3nn and compiled plain Torch")
    parser.add_argument("--profile", action="store_true", help="time each generated function too")
    options = parser.parse_args()
    if not torch.cuda.is_available():
        sys.exit("no CUDA device here: nothing was measured")
    from tests.benchmarks.gpu_machine import measure_gpu, triton

    machine = measure_gpu(torch.float32)
    print(f"# {torch.cuda.get_device_name()}, {date.today()}, torch {torch.__version__}, triton {triton.__version__}\n")
    print(
        f"Register loop {2e-12 * machine.fused_rate:.1f} TFLOP/s, copy {1e-12 * machine.bandwidth:.2f} TB/s, float32."
    )
    size = Size(atoms=max(1, options.edges // EDGES_AN_ATOM), edges=options.edges, channels=options.channels)
    for name in (options.only,) if options.only else ("edge_convolution", "spline_convolution"):
        for weight in options.L:
            measure(name, weight, size, machine, () if options.alone else (e3nn, plain_torch))
            if options.profile:
                profile(name, weight, size)


if __name__ == "__main__":
    main()
