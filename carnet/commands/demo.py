"""``carnet demo``: the whole chain on embedded ethanol data, from an index symmetry to molecular dynamics.

Every figure it shows is measured in the run.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.rule import Rule
from rich.table import Table

import cartensor
from carnet.commands.demo_page import DemoResult, demo_report, figures
from carnet.data.labels import Labels
from carnet.data.reading.atoms import to_atoms
from carnet.data.reading.read import read_structures
from carnet.datasets import path
from carnet.display.results import Results
from carnet.display.terminal import printer, progress, table
from carnet.evaluation.metrics import Evaluation, evaluate
from carnet.evaluation.results import result_names, terminal_table, write_results
from carnet.files.outputs import check_folder, mark, prepare_folder
from carnet.model.file import load_model
from carnet.ops import threads
from carnet.ops.trial import KernelTrial, try_kernel
from carnet.simulation.ase import CarNetCalculator
from carnet.simulation.dynamics import DynamicsRecord, run_nve
from carnet.training.config.file import parse_config
from carnet.training.config.run import TrainConfig
from carnet.training.results import OutputFolder
from carnet.training.trainer import train
from cartensor.irreps import Irreps
from codegen.families.self_coupling import SelfCoupling

SYMMETRY = "ijkl=jikl=klij"  # of elasticity
# products of three moments, a shape that does not ship
KERNEL = SelfCoupling(Irreps.parse("0e+1o+3o"), Irreps.parse("0e+1o"), path_set="full", degree=3, channels=24)
TRAINING = {
    "model": {"cutoff": 5.0, "max_weight": 2, "channels": 32, "layers": 2, "degree": 3},
    "batch_size": 8,
    "max_minutes": 0.5,
}
TRAINED, KERNELS, PAGE = "training", "kernels", "report.html"  # what lies in the folder of the results
TEMPERATURE, DURATION_PS, TIMESTEP_FS = 300.0, 2.0, 0.5  # K, ps, fs


def run_demo(folder: str | Path, console: Console | None = None) -> bool:
    """Run every step, write the report, print the table of figures.

    Args:
        folder: Where the results go; an earlier demo there is replaced.
        console: Where to print; standard output if None.

    Returns:
        Whether forces and drift are within their limits.
    """
    folder, start = Path(folder), time.perf_counter()
    config, kernel_files = training_config(folder), [f"{KERNEL.slug}.py"]
    _prepare(folder, config, kernel_files)
    console = Console() if console is None else console
    say = printer(console)
    with threads(1):  # small molecules are too little work to share
        with _step(console, 1, "Derive: the parts of an elasticity tensor"):
            decomposition = cartensor.decompose(SYMMETRY)
            say(str(decomposition))
        with _step(console, 2, "Generate: a kernel for a shape that is not shipped"):
            mark(folder / KERNELS, kernel_files)
            kernel = generate(folder / KERNELS, console)
        with _step(console, 3, "Train: a potential for ethanol"):
            training = train(config, restart=True, console=console)
        with _step(console, 4, "Evaluate: frames it never saw"):
            evaluation = evaluate_potential(training.model_path, folder, console)
        with _step(console, 5, f"Simulate: {DURATION_PS:g} ps at constant energy from {TEMPERATURE:g} K"):
            dynamics = simulate(training.model_path, console)
    result = DemoResult(decomposition, kernel, training, evaluation, dynamics, time.perf_counter() - start)
    [page] = Results({PAGE: demo_report(result)}).write(folder)
    console.print(Rule("Figures", align="left"))
    console.print(figures_table(result))
    say(f"report: {page}")
    return result.forces_pass and result.drift_passes


def _prepare(folder: Path, config: TrainConfig, kernel_files: list[str]) -> None:
    """Look whether everything may be written, before the first minutes are spent."""
    training = OutputFolder(folder / TRAINED)
    names = [*result_names(), PAGE]
    prepare_folder(folder, names, {}, training.is_run)
    check_folder(training.path, training.written(config.log), {}, training.is_run)
    check_folder(folder / KERNELS, kernel_files, {}, training.is_run)
    mark(folder, names)


def generate(folder: Path, console: Console) -> KernelTrial:
    """Generate, compile and try a kernel."""
    trial = try_kernel(KERNEL, folder)
    printer(console)(
        f"{trial.head}\ngenerated and compiled in {trial.seconds:.1f} s; values and first derivatives agree with the "
        f"plain evaluator to {trial.deviation:.1e}"
    )
    return trial


def training_config(folder: Path) -> TrainConfig:
    """The run on the embedded ethanol frames."""
    data = {
        "train": str(path("ethanol_train")),
        "validation": str(path("ethanol_valid")),
        "isolated_atoms": str(path("isolated_atoms")),
    }
    return parse_config({**TRAINING, "data": data, "output": str(folder / TRAINED)}, source="the demo's settings")


def evaluate_potential(model: Path, folder: Path, console: Console) -> Evaluation:
    """Errors on the embedded test frames, which neither training nor validation has seen."""
    evaluation = evaluate(load_model(model), read_structures(path("ethanol_test"), Labels()))
    write_results(evaluation, folder, {"model": str(model), "data": "ethanol_test"})
    console.print(terminal_table(evaluation, f"{evaluation.n_structures} frames"))
    return evaluation


def simulate(model: Path, console: Console) -> DynamicsRecord:
    """Constant-energy dynamics of a test frame with the ASE calculator."""
    [start] = read_structures(path("ethanol_test"), index=0)
    with progress("steps", console) as advance:
        record = run_nve(
            to_atoms(start),
            CarNetCalculator(model),
            temperature=TEMPERATURE,
            duration_ps=DURATION_PS,
            timestep_fs=TIMESTEP_FS,
            on_step=advance,
        )
    console.print(
        f"{record.steps} steps of {record.timestep_fs:g} fs in {record.seconds:.1f} s; mean temperature "
        f"{record.temperatures.mean():.0f} K; drift {record.drift:+.4f} meV/atom/ps, fluctuation "
        f"{record.fluctuation:.4f} meV/atom",
        highlight=False,
    )
    return record


def figures_table(result: DemoResult) -> Table:
    """The measured figures, with the limits of those that decide whether the demo passes."""
    verdict = {None: "", True: "[green]pass[/]", False: "[red]FAIL[/]"}
    rows = [
        (each.name, f"{each.value} {each.unit}", each.remark.removeprefix("limit "), verdict[each.passed])
        for each in figures(result).values()
    ]
    return table(("figure", "measured", "limit", ""), rows)


@contextmanager
def _step(console: Console, number: int, title: str) -> Iterator[None]:
    console.print(Rule(f"{number}  {title}", align="left"))
    start = time.perf_counter()
    yield
    console.print(f"[dim]{time.perf_counter() - start:.1f} s[/]\n")
