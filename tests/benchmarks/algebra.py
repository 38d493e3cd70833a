"""Speed of the exact algebra: every task in a process of its own, import excluded.

    python tests/benchmarks/algebra.py            print the table
    python tests/benchmarks/algebra.py --check    also exit 1 where a task misses its reach

Each task is the code of one string below; what it measures is everything after ``import cartensor``: deriving, and
then applying to a tensor where the task says so.  Memory is the peak of the whole process.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from dataclasses import dataclass

THIRD_ORDER = "ijklmn=jiklmn=klijmn=ijmnkl"
FOURTH_ORDER = "ijklmnop=jiklmnop=klijmnop=ijmnklop=ijklopmn"
FIFTH_ORDER = "ijklmnopqr=jiklmnopqr=klijmnopqr=ijmnklopqr=ijklopmnqr=ijklmnqrop"

PREPARE = "import resource, sys, time; import numpy as np; from fractions import Fraction; "
TURN = (
    "d = ct.decompose({symmetry!r}); d.signature; tensor = np.random.default_rng(0).normal(size=(3,) * d.rank); "
    "parts = d.extract(tensor); back = d.extract(d.embed(parts)); "
    "assert all(np.allclose(back[l], parts[l], atol=1e-10) for l in parts)"
)
EXACT = (
    "d = ct.decompose({symmetry!r}); "
    "numbers = np.random.default_rng(0).integers(-9, 10, 3**d.rank).astype(object) * Fraction(1, 7); "
    "parts = d.extract(numbers.reshape((3,) * d.rank)); back = d.extract(d.embed(parts)); "
    "assert all((back[l] == parts[l]).all() for l in parts)"
)
MATRIX = (
    "from cartensor.parentage import chain_blocks; "
    "assert sum(integers.shape[1] for _, integers, _ in chain_blocks({rank})) == 3**{rank}"
)


@dataclass(frozen=True)
class Task:
    """What is timed, and how fast and small it should be.

    Attributes:
        name: Shown in the table.
        code: Python statements; ``ct`` is cartensor, ``np`` NumPy.
        seconds: Reach.
        gigabytes: Largest peak memory, where it matters.
        is_import: Whether the import itself is timed.
    """

    name: str
    code: str
    seconds: float
    gigabytes: float | None = None
    is_import: bool = False


TASKS = (
    Task("import cartensor", "import cartensor", 0.5, is_import=True),
    Task(
        "elasticity: closed form, extract, embed",
        "str(ct.decompose('ijkl=jikl=klij')); " + TURN.format(symmetry="ijkl=jikl=klij"),
        0.3,
    ),
    Task("the same in rationals", EXACT.format(symmetry="ijkl=jikl=klij"), 0.3),
    Task(
        "elastic tensor: distance to all classes, best frames",
        "ct.closest_class(np.random.default_rng(0).normal(size=(3,) * 4), 'ijkl=jikl=klij')",
        2.0,
    ),
    Task("coupling (4,4,4)", "ct.couple(4, 4, 4)", 0.05),
    Task("third-order elasticity (rank 6), closed form", f"str(ct.decompose({THIRD_ORDER!r}))", 1.0),
    Task("  extract and embed in rationals", EXACT.format(symmetry=THIRD_ORDER), 1.0),
    Task("fourth-order elasticity (rank 8), extract, embed", TURN.format(symmetry=FOURTH_ORDER), 5.0),
    Task("  closed form", f"ct.decompose({FOURTH_ORDER!r}).latex()", 5.0),
    Task("  extract and embed in rationals", EXACT.format(symmetry=FOURTH_ORDER), 5.0),
    Task("fifth-order elasticity (rank 10), extract, embed", TURN.format(symmetry=FIFTH_ORDER), 10.0),
    Task(
        "general rank 6: closed form and its parts",
        "d = ct.decompose('ijklmn'); d.embed(d.extract(np.zeros((3,) * 6), 'closed'), 'closed')",
        5.0,
    ),
    Task("general rank 9: extract, embed", TURN.format(symmetry="ijklmnopq"), 1.0),
    Task("  in rationals", EXACT.format(symmetry="ijklmnopq"), 10.0),
    Task("general rank 12: extract, embed", TURN.format(symmetry="ijklmnopqrst"), 10.0, 2.0),
    Task("change of basis, rank 8, exact integers", MATRIX.format(rank=8), 5.0),
    Task("change of basis, rank 9, streamed", MATRIX.format(rank=9), 30.0, 4.0),
)


def measured(task: Task) -> tuple[float, float]:
    """Seconds of one task in a fresh process, and the process's peak memory in GB."""
    imported = "" if task.is_import else "import cartensor as ct; [getattr(ct, name) for name in dir(ct)]; "
    prepare = PREPARE if not task.is_import else "import resource, sys, time; "
    code = (
        f"{prepare}{imported}start = time.perf_counter(); {task.code}; "
        "print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    seconds, gigabytes = map(float, run.stdout.split())
    return seconds, gigabytes


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="exit 1 where a task misses its reach")
    options = parser.parse_args()
    missed = 0
    print(f"{'task':<52}{'seconds':>9}{'reach':>8}{'GB':>7}")
    for task in TASKS:
        seconds, gigabytes = measured(task)
        is_missed = seconds > task.seconds or (task.gigabytes is not None and gigabytes > task.gigabytes)
        missed += is_missed
        print(
            f"{task.name:<52}{seconds:>9.3f}{task.seconds:>8g}{gigabytes:>7.2f}{'  missed' * is_missed}",
            flush=True,
        )
    return 1 if options.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
