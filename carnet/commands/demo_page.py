"""What ``carnet demo`` measured, and the page about it."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

import numpy as np
import yaml
from matplotlib.figure import Figure

from carnet.display.page import (
    Headline,
    Listing,
    Plot,
    Report,
    Section,
    percent,
    readable,
    settings_listing,
    versions_table,
)
from carnet.display.style import BLUE, GREEN, GREY, INK, ORANGE, new_figure, styled
from carnet.evaluation.metrics import Evaluation
from carnet.evaluation.sections import evaluation_sections
from carnet.ops.trial import KernelTrial
from carnet.simulation.dynamics import DynamicsRecord
from carnet.training.curves import PANEL, learning_figure
from carnet.training.results import TrainResult
from cartensor.decomposition import Decomposition

# What the demo is held to: the force RMSE as a fraction of the spread, and the drift in meV per atom and ps.
LARGEST_FORCE_ERROR, LARGEST_DRIFT = 0.10, 1.0


@dataclass(frozen=True)
class DemoResult:
    """Everything that the demo measured.

    Attributes:
        decomposition: The derived decomposition of elasticity.
        kernel: The generated kernel.
        training: The training run.
        evaluation: Errors on frames that were not trained on.
        dynamics: The run at constant energy.
        seconds: Wall time of everything but the report.
    """

    decomposition: Decomposition
    kernel: KernelTrial
    training: TrainResult
    evaluation: Evaluation
    dynamics: DynamicsRecord
    seconds: float

    @property
    def force_error(self) -> float:
        """RMSE of the forces over their spread."""
        return self.evaluation["forces"].relative_rmse

    @property
    def forces_pass(self) -> bool:
        """Whether the forces are as good as promised."""
        return self.force_error <= LARGEST_FORCE_ERROR

    @property
    def drift_passes(self) -> bool:
        """Whether energy is conserved as well as promised."""
        return abs(self.dynamics.drift) <= LARGEST_DRIFT


def figures(result: DemoResult) -> dict[str, Headline]:
    """Every measured figure by its name, with the limits of those that decide whether the demo passes."""
    forces, energy = result.evaluation["forces"], result.evaluation["energy per atom"]
    dynamics, training = result.dynamics, result.training
    share, limit = percent(result.force_error), f"limit {100 * LARGEST_FORCE_ERROR:g} %"
    found = [
        Headline("elasticity", f"{result.decomposition.dimension} = {result.decomposition.irreps}"),
        Headline("generated kernel", f"{result.kernel.operations['forward_batch']:,}", "operations an atom"),
        Headline("its deviation from the plain evaluator", f"{result.kernel.deviation:.1e}"),
        Headline("training", f"{len(training.history)} epochs in {training.seconds:.0f}", "s"),
        Headline("energy RMSE", readable(energy.rmse), energy.unit),
        Headline("force MAE", readable(forces.mae), forces.unit),
        Headline("force RMSE", readable(forces.rmse), forces.unit),
        Headline("force RMSE / spread", share, "", limit, result.forces_pass),
        Headline(
            "energy drift", f"{dynamics.drift:+.3f}", "meV/atom/ps", f"limit ±{LARGEST_DRIFT:g}", result.drift_passes
        ),
        Headline("dynamics", f"{1e3 * dynamics.seconds / dynamics.steps:.2f}", "ms/step"),
        Headline("the whole demo", f"{result.seconds:.0f}", "s"),
    ]
    return {each.name: each for each in found}


def demo_report(result: DemoResult) -> Report:
    """Everything that the demo measured, on one page."""
    minutes, seconds = divmod(round(result.seconds), 60)
    found = figures(result)
    names = ("force RMSE", "force RMSE / spread", "energy RMSE", "energy drift", "training")
    return Report(
        "CarNet, from an index symmetry to molecular dynamics",
        "A tensor decomposed, a kernel generated, a potential trained, tested and run, in "
        f"{minutes} min {seconds:02d} s on {os.cpu_count()} cores.",
        [replace(found[name], name=f"{name[0].upper()}{name[1:]}") for name in names],
        [*evaluation_sections(result.evaluation, "frames it never saw"), *_sections(result)],
    )


def _sections(result: DemoResult) -> list[Section]:
    training, record, kernel = result.training, result.dynamics, result.kernel
    operations = kernel.operations["forward_batch"]
    settings = yaml.safe_load(training.folder.config.read_text(encoding="utf-8"))
    learning = Plot(learning_figure(training.history), "Loss, energy and force errors over the epochs, logarithmic.")
    dynamics = Plot(
        dynamics_figure(record),
        "Left: potential and total energy on one scale. Middle: the total energy alone, fluctuating by "
        f"{readable(record.fluctuation)} meV/atom about its fitted drift. Right: temperature.",
    )
    return [
        Section(
            "Learning",
            "Validation errors of the averaged parameters after every epoch; the model of epoch "
            f"{training.best['epoch']} is the one that is saved and tested. Training ended because {training.finished}.",
            [learning],
        ),
        Section(
            "Molecular dynamics",
            f"{record.steps:,} steps of {record.timestep_fs:g} fs of velocity Verlet with the ASE calculator, "
            f"{1e3 * record.seconds / record.steps:.1f} ms a step. A good potential exchanges energy between "
            "motion and bonds and keeps the sum.",
            [dynamics],
        ),
        Section(
            "A tensor taken apart",
            f"The {result.decomposition.dimension} independent components of a tensor with the index symmetry of "
            f"elasticity, as exact natural parts {result.decomposition.irreps}.",
            [Listing(str(result.decomposition))],
        ),
        Section(
            "A kernel made on the spot",
            f"“{kernel.spec}” does not ship with the package; it was generated and compiled in {kernel.seconds:.1f} s. "
            f"Forward it takes {operations:,} operations for an atom with its {kernel.channels} channels, "
            f"{operations / kernel.channels:.0f} a channel. Values and first derivatives agree with the plain evaluator "
            f"of the same form to {kernel.deviation:.1e} of the largest value.",
            [Listing(kernel.head, "How the generated file begins"), Listing(kernel.source, "All of it", folded=True)],
        ),
        Section("Made with", items=[settings_listing(settings, "Settings of the training"), versions_table()]),
    ]


def dynamics_figure(record: DynamicsRecord) -> Figure:
    """The record of a run at constant energy: exchange of energy, temperature, and the total with its drift.

    The total energy is drawn twice, once on the scale of the potential energy and once on its own.
    """
    time = record.times_ps
    per_atom = 1e3 / record.n_atoms
    total = per_atom * (record.total - record.total.mean())
    fit = record.drift * (time - time.mean())
    with styled():
        figure, rows = new_figure(3 * PANEL, 2.7, columns=3)
        exchange, conserved, temperature = rows[0]
        potential = per_atom * (record.potential - record.potential.mean())
        exchange.plot(time, potential, color=GREY, linewidth=0.8, label="potential")
        exchange.plot(time, total, color=BLUE, linewidth=1.6, label="total")
        exchange.set(xlabel="time (ps)", ylabel="value − mean (meV/atom)", title="Energy exchanged")
        exchange.set_ylim(top=exchange.get_ylim()[1] + 0.25 * np.ptp(exchange.get_ylim()))
        exchange.legend(fontsize=8, loc="upper right", ncols=2)
        conserved.plot(time, total, color=BLUE, linewidth=0.8, alpha=0.85)
        conserved.plot(time, fit, color=ORANGE, linewidth=1.8, label=f"drift {record.drift:+.2g} meV/atom/ps")
        conserved.set(xlabel="time (ps)", ylabel="total − mean (meV/atom)", title="Energy conserved")
        conserved.set_ylim(top=conserved.get_ylim()[1] + 0.25 * np.ptp(conserved.get_ylim()))
        conserved.legend(fontsize=8, loc="upper right")
        temperature.plot(time, record.temperatures, color=GREEN, linewidth=0.9)
        temperature.axhline(record.temperatures.mean(), color=INK, linewidth=0.8, alpha=0.6)
        temperature.set(xlabel="time (ps)", ylabel="K", title=f"Temperature, mean {record.temperatures.mean():.0f} K")
    return figure
