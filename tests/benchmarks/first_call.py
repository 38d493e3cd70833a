"""Seconds of a kernel's first calls with empty caches: generating its source, and compiling each order."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

from carnet.ops.kernels import module_of
from tests.benchmarks.problems import Problem

STAGES = ("generate", "forward", "first derivative", "second derivative")


def first_calls(build: Callable[[], Problem], limit: float) -> dict[str, float]:
    """Seconds of each stage, in a process of its own after its imports; a kernel that ships need not be generated.

    Args:
        build: makes a small problem; a function that can be pickled.
        limit: seconds for all stages together; those that had not ended by then are left out.
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    with tempfile.TemporaryDirectory(prefix="carnet-first-call-") as folder:
        process = context.Process(target=_stages, args=(build, folder, sender))
        process.start()
        sender.close()
        seconds: dict[str, float] = {}
        try:
            receiver.recv()  # the imports are done
            end = time.monotonic() + limit
            while len(seconds) < len(STAGES) and receiver.poll(max(0.0, end - time.monotonic())):
                seconds[STAGES[len(seconds)]] = receiver.recv()
        except EOFError:  # the process has failed, and has said why on its error stream
            pass
        process.terminate()
        process.join()
    return seconds


def _stages(build: Callable[[], Problem], folder: str, sender: Connection) -> None:
    os.environ["CARNET_CACHE"] = folder
    from numba import config

    config.CACHE_DIR = folder  # NUMBA_CACHE_DIR is read once, and the imports above have done so
    problem = build()
    sender.send(None)
    start = time.perf_counter()
    module_of(problem.spec.text, "numba")
    sender.send(time.perf_counter() - start)
    for order in range(len(STAGES) - 1):
        call = problem.implementation.call(order)
        start = time.perf_counter()
        call()
        sender.send(time.perf_counter() - start)
