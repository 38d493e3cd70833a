"""Accuracy of the documented configurations: trains what is missing, then makes all tables.

    python -m tests.benchmarks.accuracy
    python -m tests.benchmarks.accuracy --data acetylacetone mlearn_Si --seeds 0 1 2 --jobs 2 --threads 1
    python -m tests.benchmarks.accuracy --study frames channels
    python -m tests.benchmarks.accuracy --table

The data are those of the configurations in docs, under the folder that CARNET_DATA names. Without --data, --study and
--table all data sets are trained on. Each training is a run of `carnet train`, continues where it was interrupted, and
leaves a record under --output; ``tables.md`` there holds the tables of all records, ``studies`` the figures.
Test parts are predicted after training and decide nothing; studies do not read them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from carnet import InputError
from carnet.files.atomic import atomic_path
from tests.benchmarks.accuracy.data_sets import DATA
from tests.benchmarks.accuracy.runs import Run, complete, plan
from tests.benchmarks.accuracy.studies import STUDIES, study_runs
from tests.benchmarks.accuracy.study_pages import write_study
from tests.benchmarks.accuracy.tables import ENOUGH, read_groups, tables


def parsed(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.accuracy", description=__doc__.split("\n\n")[0].replace("\n", " ")
    )
    parser.add_argument("--data", choices=DATA, nargs="+", default=[], help="data sets to train on")
    parser.add_argument("--study", choices=STUDIES, nargs="+", default=[], help="studies of one setting each")
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(ENOUGH)), help="of the trainings")
    parser.add_argument("--jobs", type=int, default=1, help="trainings at the same time")
    parser.add_argument("--threads", type=int, help="of each training; else what its configuration says")
    parser.add_argument(
        "--set",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="change of every configuration, as in carnet train",
    )
    parser.add_argument("--output", type=Path, default=Path("accuracy"), help="folder of the results")
    parser.add_argument("--table", action="store_true", help="train nothing, unless --data or --study say what")
    options = parser.parse_args(arguments)
    if options.jobs < 1 or min(options.seeds) < 0:
        parser.error("expected --jobs of 1 or more, and --seeds of 0 or more")
    if not (options.data or options.study or options.table):
        options.data = list(DATA)
    return options


def planned(options: argparse.Namespace) -> list[Run]:
    """The trainings that are asked for, seed by seed, so that every data set has a first figure soon."""
    how = {"thread_count": options.threads, "jobs": options.jobs}
    runs = [
        plan(DATA[name], seed, options.output, options.set, **how) for seed in options.seeds for name in options.data
    ]
    for name in options.study:
        runs += study_runs(STUDIES[name], options.seeds, options.output, options.set, **how)
    return runs


def main(arguments: list[str] | None = None) -> int:
    options = parsed(arguments)
    try:
        failures = complete(planned(options), options.jobs, lambda line: print(f"{line}\n", end="", flush=True))
    except InputError as error:
        print(f"accuracy: {error}", file=sys.stderr)
        return 1
    for failure in failures:
        print(f"accuracy: {failure}", file=sys.stderr)
    groups = read_groups(options.output)
    studies = [text for name in STUDIES if (text := write_study(name, options.output, options.set))]
    if not (groups or studies):
        print(f"accuracy: {options.output} holds no results", file=sys.stderr)
        return 1
    text = "\n\n".join([*([tables(groups).rstrip()] if groups else []), *studies]) + "\n"
    with atomic_path(options.output / "tables.md") as partial:
        partial.write_text(text, encoding="utf-8")
    print(text)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
