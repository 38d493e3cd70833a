"""The page that ``carnet demo`` writes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
from carnet.evaluation.parity import parity_figure
from carnet.evaluation.sections import error_table
from carnet.training.curves import PANEL, learning_figure

if TYPE_CHECKING:
    from carnet.evaluation.metrics import Evaluation
    from carnet.ops.trial import KernelTrial
    from carnet.simulation.dynamics import DynamicsRecord
    from carnet.training.trainer import TrainResult
    from cartensor.decomposition import Decomposition


def demo_report(result: DemoResult) -> Report:
    """Everything that the demo measured, on one page."""
    minutes, seconds = divmod(round(result.seconds), 60)
    return Report(
        title="CarNet, from an index symmetry to molecular dynamics",
        summary="A tensor decomposed, a kernel generated, a potential trained, tested and run, in "
        f"{minutes} min {seconds:02d} s on {os.cpu_count()} cores.",
        headlines=_headlines(result),
        sections=[
            _evaluation(result),
            _training(result),
            _dynamics(result),
            _derivation(result),
            _kernel(result),
            _provenance(result),
        ],
    )


def _headlines(result: DemoResult) -> list[Headline]:

    forces, energy = result.evaluation["forces"], result.evaluation["energy per atom"]
    return [
        Headline(
            "Force RMSE",
            readable(forces.rmse),
            forces.unit,
            f"{percent(result.force_error)} of the spread, limit {100 * LARGEST_FORCE_ERROR:g} %",
            result.forces_pass,
        ),
        Headline(
            "Energy RMSE",
            readable(energy.rmse),
            energy.unit,
            f"{percent(energy.relative_rmse)} of the spread",
        ),
        Headline(
            "Energy drift",
            f"{result.dynamics.drift:+.2g}",
            "meV/atom/ps",
            f"limit ±{LARGEST_DRIFT:g}",
            result.drift_passes,
        ),
        Headline("Training", f"{result.training.seconds:.0f}", "s", f"{len(result.training.history)} epochs"),
    ]


def _evaluation(result: DemoResult) -> Section:
    evaluation = result.evaluation
    return Section(
        "Errors on frames it never saw",
        f"{evaluation.n_structures} frames of {evaluation.n_atoms // evaluation.n_structures} atoms that "
        "took part neither in training nor in choosing the best epoch.",
        [
            Plot(
                parity_figure(evaluation.comparisons),
                "Above: predicted over reference values, with the line of "
                "equality; where there are many, their density, from blue to violet. Below: the distribution "
                "of the differences.",
            ),
            error_table(evaluation),
        ],
    )


def _training(result: DemoResult) -> Section:
    best = int(result.training.best["epoch"])
    return Section(
        "Learning",
        f"Validation errors of the averaged parameters after every epoch; the model of epoch {best} is the "
        f"one that is saved and tested. Training ended because {result.training.finished}.",
        [
            Plot(
                learning_figure(result.training.history),
                "Loss, energy and force errors over the epochs, logarithmic.",
            )
        ],
    )


def _dynamics(result: DemoResult) -> Section:
    record = result.dynamics
    return Section(
        "Molecular dynamics",
        f"{record.steps:,} steps of {record.timestep_fs:g} fs of velocity Verlet with the ASE calculator, "
        f"{1e3 * record.seconds / record.steps:.1f} ms a step. A good potential exchanges energy between "
        "motion and bonds and keeps the sum.",
        [
            Plot(
                dynamics_figure(record),
                f"Left: potential and total energy on one scale. Middle: the total energy alone, "
                f"fluctuating by {readable(record.fluctuation)} meV/atom about its fitted drift. "
                "Right: temperature.",
            )
        ],
    )


def _derivation(result: DemoResult) -> Section:
    return Section(
        "A tensor taken apart",
        f"The {result.decomposition.dimension} independent components of a tensor with the index symmetry of "
        f"elasticity, as exact natural parts {result.decomposition.irreps}.",
        [Listing(str(result.decomposition))],
    )


def _kernel(result: DemoResult) -> Section:
    kernel = result.kernel
    operations = kernel.operations["forward_batch"]
    return Section(
        "A kernel made on the spot",
        f"“{kernel.spec}” does not ship with the package; it was generated and compiled in "
        f"{kernel.seconds:.1f} s. Forward it takes {operations:,} operations for an atom with its "
        f"{kernel.channels} channels, {operations / kernel.channels:.0f} a channel. Values and first "
        f"derivatives agree with the plain evaluator of the same form to {kernel.deviation:.1e} of the "
        "largest value.",
        [
            Listing(kernel.head, "How the generated file begins"),
            Listing(kernel.source, "All of it", folded=True),
        ],
    )


def _provenance(result: DemoResult) -> Section:
    settings = yaml.safe_load(result.training.folder.config.read_text(encoding="utf-8"))
    return Section("Made with", items=[settings_listing(settings, "Settings of the training"), versions_table()])


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
        exchange.plot(
            time,
            per_atom * (record.potential - record.potential.mean()),
            color=GREY,
            linewidth=0.8,
            label="potential",
        )
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
