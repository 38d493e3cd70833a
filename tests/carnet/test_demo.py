"""The demo: what makes it pass, and a run of every step with a model too small to pass."""

import dataclasses

import numpy as np
import pytest
from ase import Atoms
from rich.console import Console

from carnet import Evaluation
from carnet.commands import demo
from carnet.commands.demo import run_demo
from carnet.commands.demo_page import DemoResult
from carnet.evaluation.comparison import quantity_errors
from carnet.simulation.dynamics import DynamicsRecord


def result(force_error, drift):
    """A result with the given relative force RMSE and the given drift in meV/atom/ps."""
    reference = np.array([1.0, -1.0])
    forces = quantity_errors("forces", "meV/Å", reference, reference + force_error)
    times = np.linspace(0.0, 2.0, 5)
    dynamics = DynamicsRecord(times, 1e-3 * drift * times, 0 * times, 0 * times, 1, 0.5, 4, 1.0, Atoms("H"))
    return DemoResult(None, None, None, Evaluation(1, 1, (forces,), (), 1.0), dynamics, 1.0)


@pytest.mark.parametrize(
    ("force_error", "drift", "forces_pass", "drift_passes"),
    [
        (0.05, 0.5, True, True),
        (0.11, 0.5, False, True),
        (0.05, 1.1, True, False),
        (0.05, -1.1, True, False),
    ],
)
def test_what_the_demo_is_held_to(force_error, drift, forces_pass, drift_passes):
    measured = result(force_error, drift)
    assert measured.force_error == pytest.approx(force_error)
    assert (measured.forces_pass, measured.drift_passes) == (forces_pass, drift_passes)


def test_a_drift_that_is_not_a_number_does_not_pass():
    measured = result(0.05, 0.5)
    broken = dataclasses.replace(measured.dynamics, potential=np.full(5, np.nan))
    assert not dataclasses.replace(measured, dynamics=broken).drift_passes


def test_every_step_with_a_small_model(tmp_path, monkeypatch):
    monkeypatch.setattr(
        demo,
        "TRAINING",
        {
            "model": {"cutoff": 4.0, "max_weight": 1, "channels": 4, "layers": 1, "degree": 2},
            "batch_size": 200,
            "epochs": 1,
        },
    )
    monkeypatch.setattr(demo, "DURATION_PS", 0.005)
    console = Console(record=True, width=120)
    assert run_demo(tmp_path / "demo", console) is False
    text = console.export_text()
    for expected in ("δ_ij", "2x0e+2x2e+1x4e", "force RMSE / spread", "FAIL", "report.html"):
        assert expected in text
    assert {"report.html", "parity.png", "metrics.json", "training"} <= {p.name for p in (tmp_path / "demo").iterdir()}
    page = (tmp_path / "demo" / "report.html").read_text(encoding="utf-8")
    assert "max_weight: 1" in page and "Energy drift" in page
