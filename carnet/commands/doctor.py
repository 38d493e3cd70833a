"""The checks behind ``carnet doctor``: does all that CarNet stands on work here, and what to do where not.

Every check does the real thing in small. Each imports what it examines inside itself, so that one broken
package is a diagnosis and not the end of the examination.
"""

from __future__ import annotations

import importlib.metadata
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table

OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True)
class Diagnosis:
    """What one check found.

    Attributes:
        subject: What was examined.
        state: ``"good"``, ``"note"`` (works, but worth knowing) or ``"broken"``.
        text: What was found.
        advice: What to do, for everything that is not good.
    """

    subject: str
    state: str
    text: str
    advice: str = ""

    @property
    def is_broken(self) -> bool:
        """Whether CarNet cannot work with this."""
        return self.state == "broken"


def examine() -> list[Diagnosis]:
    """Run every check; a check that fails unexpectedly is itself a broken diagnosis."""
    diagnoses: list[Diagnosis] = []
    for subject, check in CHECKS:
        try:
            diagnoses += check()
        except Exception as error:  # whatever is wrong with the installation is what we are looking for
            diagnoses.append(
                Diagnosis(
                    subject,
                    "broken",
                    f"{type(error).__name__}: {error}",
                    "install again into a fresh environment",
                )
            )
    return diagnoses


def diagnoses_table(diagnoses: list[Diagnosis]) -> Table:
    """The diagnoses for a terminal, with the advice below what needs it."""
    marks = {"good": "[green]✓[/]", "note": "[yellow]![/]", "broken": "[red]✗[/]"}
    table = Table(title="carnet doctor", title_justify="left", show_header=False, box=None, padding=(0, 2, 0, 0))
    for _ in range(3):
        table.add_column(overflow="fold")
    for diagnosis in diagnoses:
        table.add_row(marks[diagnosis.state], diagnosis.subject, diagnosis.text)
        if diagnosis.advice and diagnosis.state != "good":
            table.add_row("", "", f"[bold]→ {diagnosis.advice}[/]")
    broken = sum(diagnosis.is_broken for diagnosis in diagnoses)
    table.caption = f"{broken} broken" if broken else "everything works"
    table.caption_justify = "left"
    return table


def check_python() -> Iterator[Diagnosis]:
    """The interpreter."""
    version = platform.python_version()
    if sys.version_info[:2] < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        yield Diagnosis("Python", "broken", version, f"install Python {oldest} or newer")
    else:
        yield Diagnosis("Python", "good", version)


def check_packages() -> Iterator[Diagnosis]:
    """Installed versions against those required, and against those that the tests ran with."""
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    tested = tested_versions()
    for text in importlib.metadata.requires("carnet") or ():
        requirement = Requirement(text)
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        repair = f"pip install '{requirement}'"
        try:
            version = importlib.metadata.version(requirement.name)
        except importlib.metadata.PackageNotFoundError:
            yield Diagnosis(requirement.name, "broken", "not installed", repair)
            continue
        wanted = tested.get(canonicalize_name(requirement.name))
        if not requirement.specifier.contains(version, prereleases=True):
            yield Diagnosis(requirement.name, "broken", f"{version}, needed {requirement.specifier}", repair)
        elif wanted is not None and version.split("+")[0] != wanted:
            yield Diagnosis(
                requirement.name,
                "note",
                f"{version}, tested with {wanted}",
                f"should results look wrong: pip install '{requirement.name}=={wanted}'",
            )
        else:
            yield Diagnosis(requirement.name, "good", f"{version}, as tested" if wanted else version)


def check_algebra() -> Iterator[Diagnosis]:
    """The algebra, whose files a distribution of its own holds as well."""
    import cartensor

    try:
        version = importlib.metadata.version("cartensor")
    except importlib.metadata.PackageNotFoundError:
        yield Diagnosis("cartensor", "good", f"{cartensor.__version__}, that of carnet")
        return
    repair = "pip uninstall cartensor, then pip install --force-reinstall --no-deps carnet"
    if version == cartensor.__version__:
        text = f"{version}, installed on its own as well: uninstalling it takes files of carnet"
        yield Diagnosis("cartensor", "note", text, repair)
    else:
        text = f"{version} is installed on its own, and the files are those of {cartensor.__version__}"
        yield Diagnosis("cartensor", "broken", text, repair)


def tested_versions() -> dict[str, str]:
    """The pins of constraints.txt by canonical name where CarNet runs from its source tree, else nothing."""
    from packaging.utils import canonicalize_name

    pins = Path(__file__).parents[2] / "constraints.txt"
    if not pins.is_file():
        return {}
    lines = [line.partition("#")[0].strip() for line in pins.read_text(encoding="utf-8").splitlines()]
    pairs = (line.split("==", 1) for line in lines if "==" in line)
    return {canonicalize_name(name): version for name, version in pairs}


def check_threads() -> Iterator[Diagnosis]:
    """Threads of Torch against the cores this process may use."""
    import torch

    from codegen.runtime.threads import usable_cores

    cores = usable_cores()
    threads = torch.get_num_threads()
    text = f"{threads} threads on {cores} cores"
    if threads > cores:
        yield Diagnosis("threads", "note", text, f"more threads than cores are slow: export OMP_NUM_THREADS={cores}")
    else:
        yield Diagnosis("threads", "good", text)


def check_neighbours() -> Iterator[Diagnosis]:
    """vesin's list for a triclinic cell smaller than the cutoff against all pairs counted one by one."""
    import numpy as np

    from carnet.data.graph import build_graph
    from carnet.data.structures import Structure

    cell = np.array([[3.1, 0.2, 0.0], [0.4, 2.9, -0.3], [0.0, 0.5, 3.3]])
    positions = np.array([[0.1, 0.2, 0.3], [1.4, 1.7, 1.2]])
    cutoff = 4.0
    graph = build_graph(Structure(np.array([1, 8]), positions, cell, np.ones(3, dtype=bool)), cutoff)
    steps = np.stack(np.meshgrid(*[np.arange(-4, 5)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    vectors = positions[None, :, None] + steps @ cell - positions[:, None, None]
    distances = np.linalg.norm(vectors, axis=-1)
    expected = int(np.count_nonzero((distances < cutoff) & (distances > 0.0)))
    if graph.n_edges != expected:
        yield Diagnosis(
            "neighbour list",
            "broken",
            f"vesin found {graph.n_edges} pairs, there are {expected}",
            "pip install --force-reinstall vesin",
        )
    else:
        yield Diagnosis("neighbour list", "good", f"vesin finds all {expected} pairs of a small triclinic cell")


def check_data() -> Iterator[Diagnosis]:
    """The embedded data sets, by reading the first frame of each."""
    from carnet.data.reading.read import read_structures
    from carnet.datasets import names, path

    for name in names():
        read_structures(path(name), index=0)
    if names():
        yield Diagnosis("embedded data", "good", ", ".join(names()))
    else:
        yield Diagnosis("embedded data", "broken", "no data set found", "install carnet again: files are missing")


def check_cache() -> Iterator[Diagnosis]:
    """The folder of kernels that are generated on first use."""
    from codegen.cache import PRIVATE, cache_folder
    from codegen.runtime.sealed import Untrusted, check_folder, make_folder

    folder = cache_folder()
    try:
        make_folder(folder, PRIVATE)
        check_folder(folder)
        with tempfile.NamedTemporaryFile(dir=folder):
            pass
    except Untrusted as error:
        yield Diagnosis(
            "kernel cache",
            "note",
            f"{error}; it is not used, and kernels are made anew in every process",
            "export CARNET_CACHE=/a/folder/of/yours",
        )
    except OSError as error:
        yield Diagnosis(
            "kernel cache",
            "note",
            f"{folder} cannot be written ({error.strerror}); kernels are made anew in every process",
            "export CARNET_CACHE=/a/folder/of/yours",
        )
    else:
        yield Diagnosis("kernel cache", "good", str(folder))


def check_kernels() -> Iterator[Diagnosis]:
    """A small kernel generated, compiled and compared with the plain evaluator, with its derivatives."""
    from carnet.ops.trial import try_kernel
    from carnet.testing.tolerances import tolerance
    from codegen.families.coupling import FeatureCoupling
    from codegen.runtime.deviation import is_within

    with tempfile.TemporaryDirectory() as folder:
        trial = try_kernel(FeatureCoupling(1, 2, 2, channels=4), Path(folder))
    text = f"generated and compiled in {trial.seconds:.1f} s, deviates by {trial.deviation:.0e}"
    if not is_within(trial.deviation, tolerance("float64", 1)):
        yield Diagnosis(
            "kernels", "broken", text, "the compiler gives wrong results: pip install --force-reinstall numba"
        )
    else:
        yield Diagnosis("kernels", "good", text)


CHECKS: tuple[tuple[str, Callable[[], Iterator[Diagnosis]]], ...] = (
    ("Python", check_python),
    ("packages", check_packages),
    ("cartensor", check_algebra),
    ("threads", check_threads),
    ("neighbour list", check_neighbours),
    ("kernel cache", check_cache),
    ("kernels", check_kernels),
    ("embedded data", check_data),
)
