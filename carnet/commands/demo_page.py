"""The page that ``carnet demo`` writes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import yaml

from carnet.display.page import (
    Headline,
    Listing,
    Plot,
    Report,
    Section,
    error_table,
    percent,
    readable,
    settings_listing,
    versions_table,
)
from carnet.evaluation.parity import parity_figure
from carnet.training.curves import dynamics_figure, learning_figure

if TYPE_CHECKING:
    from carnet.commands.demo import DemoResult


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
    from carnet.commands.demo import LARGEST_DRIFT, LARGEST_FORCE_ERROR

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
