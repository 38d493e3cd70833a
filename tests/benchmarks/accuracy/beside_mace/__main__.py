"""Accuracy of this project's potentials beside mace-torch's: the same data, split, time and number of threads.

    python -m tests.benchmarks.accuracy.beside_mace --data mlearn_Si --minutes 30 --threads 2 --only ours
    python -m tests.benchmarks.accuracy.beside_mace --data mlearn_Si --minutes 30 --threads 2 --only peer --peer-python PYTHON
    python -m tests.benchmarks.accuracy.beside_mace --table

The data are those of the configurations in docs, under the folder that CARNET_DATA names. PYTHON is the
interpreter of an environment of its own with mace-torch 0.3.16. Each training leaves a record and a curve (CSV)
under --output; --table collects what is there into tables.md and curves.png. Ours continues where it was
interrupted, MACE starts again unless its training was over.
Test structures are predicted once, after training, and decide nothing.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from carnet import InputError
from carnet.files.atomic import atomic_path
from tests.benchmarks.accuracy.beside_mace.comparison import draw_curves, read_records, tables
from tests.benchmarks.accuracy.beside_mace.sides import OURS, PEER, POTENTIALS, Task, run_ours, run_peer
from tests.benchmarks.accuracy.data_sets import DATA


def parsed(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__.split("\n\n")[0], epilog="Without --only both sides are trained, one after the other."
    )
    parser.add_argument("--data", choices=POTENTIALS, nargs="+", default=[], help="data sets to train on")
    parser.add_argument("--minutes", type=float, default=30.0, help="wall time of each training")
    parser.add_argument("--threads", type=int, default=2, help="threads of each training")
    parser.add_argument("--only", choices=(OURS, PEER), help="train one side")
    parser.add_argument("--peer-python", metavar="PYTHON", help="interpreter that has mace-torch")
    parser.add_argument("--output", type=Path, default=Path("beside_mace"), help="folder of the results")
    parser.add_argument(
        "--set", metavar="KEY=VALUE", action="append", default=[], help="entry of our configuration, as in carnet train"
    )
    parser.add_argument(
        "--peer-set", metavar="NAME=VALUE", action="append", default=[], help="option of mace_run_train"
    )
    parser.add_argument("--table", action="store_true", help="collect the results")
    options = parser.parse_args(arguments)
    if not (options.data or options.table):
        parser.error("expected --data, --table or both")
    if options.data and options.only != OURS and options.peer_python is None:
        parser.error("--peer-python is needed, or --only ours")
    if any("=" not in text for text in options.peer_set):
        parser.error("--peer-set: expected a name and a value, such as scheduler_patience=10")
    return options


def main(arguments: list[str] | None = None) -> int:
    options = parsed(arguments)
    try:
        for data in options.data:
            task = Task(DATA[data], options.minutes, options.threads, options.output)
            if options.only != PEER:
                run_ours(task, options.set)
            if options.only != OURS:
                run_peer(task, options.peer_python, dict(text.split("=", 1) for text in options.peer_set))
    except (InputError, subprocess.CalledProcessError) as error:
        print(f"beside_mace: {error}", file=sys.stderr)
        return 1
    if options.table:
        results = read_records(options.output)
        if not results:
            print(f"beside_mace: {options.output} holds no results", file=sys.stderr)
            return 1
        text = tables(results)
        with atomic_path(options.output / "tables.md") as partial:
            partial.write_text(text, encoding="utf-8")
        print(text)
        print(draw_curves(results, options.output))
    return 0


if __name__ == "__main__":
    sys.exit(main())
