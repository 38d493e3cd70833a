"""``carnet demo``: the whole chain on embedded ethanol data, from an index symmetry to molecular dynamics.

Every figure it shows is measured in the run.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.rule import Rule
from rich.table import Table

from carnet.commands.demo_page import LARGEST_DRIFT, LARGEST_FORCE_ERROR, DemoResult

if TYPE_CHECKING:
    from carnet.evaluation.metrics import Evaluation
    from carnet.ops.trial import KernelTrial
    from carnet.simulation.dynamics import DynamicsRecord
    from carnet.training.config.run import TrainConfig
    from cartensor.decomposition import Decomposition
    from codegen.families.self_coupling import SelfCoupling

SYMMETRY = "ijkl=jikl=klij"
TRAINING = {
    "model": {"cutoff": 5.0, "max_weight": 2, "channels": 32, "layers": 2, "degree": 3},
    "batch_size": 8,
    "max_minutes": 2.0,
}
# The demo promises five minutes. Where compilation took long, training gets what is left, but not less than
# the least.
WHOLE_MINUTES, MINUTES_AFTER_TRAINING, LEAST_MINUTES = 4.6, 0.8, 0.75
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
    from carnet.commands.demo_page import demo_report

    folder = Path(folder)
    _prepare(folder)
    console = Console() if console is None else console
    start = time.perf_counter()
    with _one_thread():
        result = _measure(folder, console, start)
    page = folder / PAGE
    demo_report(result).save(page)
    console.print(Rule("Figures", align="left"))
    console.print(figures_table(result))
    console.print(f"report: {page}", soft_wrap=True, highlight=False)
    return result.forces_pass and result.drift_passes


def _prepare(folder: Path) -> None:
    """Look whether everything may be written, before the first minutes are spent."""
    from carnet.evaluation.results import result_names
    from carnet.files.outputs import check_folder, mark, prepare_folder
    from carnet.training.results import OutputFolder

    training = OutputFolder(folder / TRAINED)
    names = [*result_names(), PAGE]
    prepare_folder(folder, names, {}, training.is_run)
    check_folder(training.path, training.written(training_config(folder).log), {}, training.is_run)
    check_folder(folder / KERNELS, [f"{_kernel().slug}.py"], {}, training.is_run)
    mark(folder, names)


def _measure(folder: Path, console: Console, start: float) -> DemoResult:
    from carnet.training.trainer import train

    with _step(console, 1, "Derive: the parts of an elasticity tensor"):
        decomposition = derive(console)
    with _step(console, 2, "Generate: a kernel for a shape that is not shipped"):
        kernel = generate(folder, console)
    with _step(console, 3, "Train: a potential for ethanol"):
        config = training_config(folder)
        compile_kernels(config, console)
        training = train(within_budget(config, time.perf_counter() - start), restart=True, console=console)
    with _step(console, 4, "Evaluate: frames it never saw"):
        evaluation = evaluate_potential(training.model_path, folder, console)
    with _step(console, 5, f"Simulate: {DURATION_PS:g} ps at constant energy from {TEMPERATURE:g} K"):
        dynamics = simulate(training.model_path, console)
    return DemoResult(decomposition, kernel, training, evaluation, dynamics, time.perf_counter() - start)


def derive(console: Console) -> Decomposition:
    """Decompose a rank-4 tensor with the index symmetry of elasticity, exactly."""
    import cartensor

    decomposition = cartensor.decompose(SYMMETRY)
    console.print(str(decomposition), highlight=False, markup=False, soft_wrap=True)
    return decomposition


def generate(folder: Path, console: Console) -> KernelTrial:
    """Generate, compile and try a kernel: products of three moments of weights 0, 1, 3 with 24 channels."""
    from carnet.files.outputs import mark
    from carnet.ops.trial import try_kernel

    spec = _kernel()
    mark(folder / KERNELS, [f"{spec.slug}.py"])
    trial = try_kernel(spec, folder / KERNELS)
    console.print(trial.head, highlight=False, markup=False, soft_wrap=True)
    console.print(
        f"generated and compiled in {trial.seconds:.1f} s; values and first derivatives agree with the plain "
        f"evaluator to {trial.deviation:.1e}",
        highlight=False,
        soft_wrap=True,
    )
    return trial


def _kernel() -> SelfCoupling:
    from cartensor.irreps import Irreps
    from codegen.families.self_coupling import SelfCoupling

    moments, results = Irreps.parse("0e+1o+3o"), Irreps.parse("0e+1o")
    return SelfCoupling(moments, results, path_set="full", degree=3, channels=24)


def training_config(folder: Path) -> TrainConfig:
    """The run on the embedded ethanol frames."""
    from carnet.datasets import path
    from carnet.training.config.file import parse_config

    data = {
        "train": str(path("ethanol_train")),
        "validation": str(path("ethanol_valid")),
        "isolated_atoms": str(path("isolated_atoms")),
    }
    return parse_config({**TRAINING, "data": data, "output": str(folder / TRAINED)}, source="the demo's settings")


def compile_kernels(config: TrainConfig, console: Console) -> None:
    """Take a training step with a model of the same shape, so that the clock excludes compilation."""
    import torch

    from carnet.data.graph import build_graph
    from carnet.data.reading.read import read_structures
    from carnet.model.network import CarNet

    [frame] = read_structures(config.data.train[0].path, index=0)
    species = sorted(set(frame.numbers.tolist()))
    model = CarNet(
        config.model, species, reference_energies=dict.fromkeys(species, 0.0), scale=1.0, mean_neighbours=8.0
    )
    model.to(getattr(torch, config.dtype)).train()
    start = time.perf_counter()
    with console.status("compiling the kernels of the model (kept for the next time)"):
        predicted = model(build_graph(frame, config.model.cutoff))
        (predicted["energy"].sum() + predicted["forces"].square().sum()).backward()
    console.print(f"kernels of the model ready after {time.perf_counter() - start:.1f} s", highlight=False)


def within_budget(config: TrainConfig, seconds_spent: float) -> TrainConfig:
    """The run, shortened where too much of the demo's time is spent already."""
    if config.max_minutes is None:
        return config
    left = WHOLE_MINUTES - MINUTES_AFTER_TRAINING - seconds_spent / 60.0
    return config.model_copy(update={"max_minutes": round(min(config.max_minutes, max(left, LEAST_MINUTES)), 2)})


def evaluate_potential(model: Path, folder: Path, console: Console) -> Evaluation:
    """Errors on the embedded test frames, which neither training nor validation has seen."""
    from carnet.data.labels import Labels
    from carnet.data.reading.read import read_structures
    from carnet.datasets import path
    from carnet.evaluation.metrics import evaluate
    from carnet.evaluation.results import terminal_table, write_results
    from carnet.model.file import load_model

    frames = read_structures(path("ethanol_test"), Labels())
    evaluation = evaluate(load_model(model), frames)
    write_results(evaluation, folder, {"model": str(model), "data": "ethanol_test"})
    console.print(terminal_table(evaluation, f"{evaluation.n_structures} frames"))
    return evaluation


def simulate(model: Path, console: Console) -> DynamicsRecord:
    """Constant-energy dynamics of a test frame with the ASE calculator."""
    from carnet.data.reading.atoms import to_atoms
    from carnet.data.reading.read import read_structures
    from carnet.datasets import path
    from carnet.display.terminal import progress
    from carnet.simulation.ase import CarNetCalculator
    from carnet.simulation.dynamics import run_nve

    [start] = read_structures(path("ethanol_test"), index=0)
    calculator = CarNetCalculator(model)
    with progress("steps", console) as advance:
        record = run_nve(
            to_atoms(start),
            calculator,
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
    from carnet.display.page import percent, readable

    forces, energy = result.evaluation["forces"], result.evaluation["energy per atom"]
    dynamics, training = result.dynamics, result.training
    verdict = {True: "[green]pass[/]", False: "[red]FAIL[/]"}
    table = Table(show_header=True)
    for name, justify in (("figure", "left"), ("measured", "right"), ("limit", "right"), ("", "left")):
        table.add_column(name, justify=justify)
    table.add_row("elasticity", f"{result.decomposition.dimension} = {result.decomposition.irreps}", "", "")
    forward = result.kernel.operations["forward_batch"]
    table.add_row("generated kernel", f"{forward:,} operations an atom", "", "")
    table.add_row("its deviation from the plain evaluator", f"{result.kernel.deviation:.1e}", "", "")
    table.add_row("training", f"{len(training.history)} epochs in {training.seconds:.0f} s", "", "")
    table.add_row("energy RMSE", f"{readable(energy.rmse)} {energy.unit}", "", "")
    table.add_row("force MAE", f"{readable(forces.mae)} {forces.unit}", "", "")
    table.add_row("force RMSE", f"{readable(forces.rmse)} {forces.unit}", "", "")
    table.add_row(
        "force RMSE / spread",
        percent(result.force_error),
        f"{100 * LARGEST_FORCE_ERROR:g} %",
        verdict[result.forces_pass],
    )
    table.add_row(
        "energy drift",
        f"{dynamics.drift:+.3f} meV/atom/ps",
        f"±{LARGEST_DRIFT:g}",
        verdict[result.drift_passes],
    )
    table.add_row("dynamics", f"{1e3 * dynamics.seconds / dynamics.steps:.2f} ms/step", "", "")
    table.add_row("the whole demo", f"{result.seconds:.0f} s", "", "")
    return table


@contextmanager
def _one_thread() -> Iterator[None]:
    """One thread within the block: small molecules are too little work to share."""
    from carnet.ops import threads

    with threads(1):
        yield


@contextmanager
def _step(console: Console, number: int, title: str) -> Iterator[None]:
    console.print(Rule(f"{number}  {title}", align="left"))
    start = time.perf_counter()
    yield
    console.print(f"[dim]{time.perf_counter() - start:.1f} s[/]\n")
