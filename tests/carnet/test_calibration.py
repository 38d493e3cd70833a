"""Standard deviations beside errors, where both are known."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import spearmanr

from carnet import Prediction, TargetConfig, calibrations
from carnet.display.style import save_png
from carnet.evaluation.reliability import reliability_figure
from carnet.prediction.calibration import Calibration
from tests.carnet.small_models import CRYSTAL, MOLECULE

RNG = np.random.default_rng(4)


def drawn(factor: float, count: int = 20000) -> Calibration:
    """Errors that are normal with ``factor`` times the deviations that are told."""
    deviation = RNG.uniform(0.1, 2.0, count)
    return Calibration("energy per atom", "eV/atom", deviation, np.abs(RNG.normal(scale=factor * deviation)))


@pytest.mark.parametrize("factor", [0.5, 1.0, 3.0])
def test_normal_errors_give_their_factor(factor):
    made = drawn(factor)
    assert made.factor == pytest.approx(factor, rel=0.03)
    curve = made.curve()
    assert curve.shape == (10, 2) and (np.diff(curve[:, 0]) > 0).all()
    np.testing.assert_allclose(curve[:, 1], factor * curve[:, 0], rtol=0.1)


def test_rank_correlation_is_that_of_scipy():
    made = drawn(1.0, 500)
    assert made.rank_correlation == pytest.approx(spearmanr(made.deviation, made.error).statistic)
    ties = Calibration("forces", "eV/Å", np.array([1.0, 1, 2, 3, 3]), np.array([0.5, 0.1, 0.5, 0.7, 0.1]))
    assert ties.rank_correlation == pytest.approx(spearmanr(ties.deviation, ties.error).statistic)
    assert Calibration("forces", "eV/Å", np.ones(3), np.arange(3.0)).rank_correlation is None


def test_members_that_agree_completely():
    made = Calibration("forces", "eV/Å", np.zeros(4), np.ones(4))
    assert made.factor == np.inf
    assert made.summary() == "forces: errors are inf times the committee's deviations (one is constant)"
    assert json.loads(json.dumps(made.to_dict(), allow_nan=False))["factor"] is None


def test_quantities_of_structures():
    structures = [
        replace(MOLECULE, energy=-1.0, forces=np.zeros((4, 3))),
        replace(CRYSTAL, energy=None, forces=np.ones((3, 3))),
        replace(CRYSTAL, energy=2.0, forces=None),
    ]
    predictions = [
        Prediction(
            energy=3.0,
            energies=np.zeros(s.n_atoms),
            forces=np.full((s.n_atoms, 3), 2.0),
            stress=None,
            energy_std=0.6,
            forces_std=np.arange(s.n_atoms) + 1.0,
        )
        for s in structures
    ]
    energy, forces = calibrations(structures, predictions)
    np.testing.assert_allclose(energy.deviation, [0.6 / 4, 0.6 / 3])
    np.testing.assert_allclose(energy.error, [4.0 / 4, 1.0 / 3])
    np.testing.assert_allclose(forces.deviation, [1, 2, 3, 4, 1, 2, 3])
    np.testing.assert_allclose(forces.error, np.sqrt(3) * np.array([2, 2, 2, 2, 1, 1, 1]))
    assert forces.to_dict()["count"] == 7 and len(forces.curve()) == 1


def test_forces_of_some_atoms_only():
    forces = np.zeros((4, 3))
    forces[1] = np.nan
    said = Prediction(forces=np.ones((4, 3)), forces_std=np.arange(4.0))
    (found,) = calibrations([replace(MOLECULE, forces=forces)], [said])
    np.testing.assert_allclose(found.deviation, [0, 2, 3])
    assert np.isfinite(found.factor)


def test_tensors_beside_their_deviations(tmp_path):
    alpha = TargetConfig(name="alpha", symmetry="ij=ji", unit="Bohr^3")
    sigma = TargetConfig(name="sigma", symmetry="ij", per="atom", species=["C", "O"], unit="ppm")
    full = RNG.normal(size=(2, 3, 3))
    full = full + np.swapaxes(full, 1, 2)
    label, said = (alpha.natural(each)[None] for each in full)
    of_atoms = RNG.normal(size=(2, 4, 9))
    of_atoms[:, [2, 3]] = np.nan  # hydrogen has none
    of_atoms[0, 1] = np.nan
    deviations = np.array([0.5, 0.6, np.nan, np.nan])
    structures = [replace(MOLECULE, tensors={"alpha": label, "sigma": of_atoms[0]}), replace(MOLECULE, tensors={})]
    prediction = Prediction(
        tensors={"alpha": said, "sigma": of_atoms[1]}, tensors_std={"alpha": np.array([0.3]), "sigma": deviations}
    )
    found = calibrations(structures, [prediction] * 2, [alpha, sigma])
    assert [(each.quantity, each.unit) for each in found] == [("alpha", "Bohr^3"), ("sigma", "ppm")]
    np.testing.assert_allclose([found[0].deviation[0], found[0].error[0]], [0.3, np.linalg.norm(full[1] - full[0])])
    np.testing.assert_allclose(found[1].deviation, [0.5])
    np.testing.assert_allclose(found[1].error, [np.linalg.norm(of_atoms[1, 0] - of_atoms[0, 0])])
    assert reliability_figure(found).axes[0].get_ylabel() == "error (Bohr³)"


def test_a_single_model_has_none():
    structures = [replace(MOLECULE, energy=-1.0, forces=np.zeros((4, 3)))]
    single = Prediction(energy=0.0, energies=np.zeros(4), forces=np.zeros((4, 3)), stress=None)
    assert calibrations(structures, [single]) == ()


def test_figure_of_any_calibration(tmp_path):
    """Many values, few, and none that a logarithmic axis has."""
    several = [drawn(2.0), drawn(1.0, 3), Calibration("forces", "eV/Å", np.zeros(4), np.ones(4))]
    figure = reliability_figure(several)
    many, few, none = figure.axes
    assert "1.9" in many.texts[0].get_text() or "2.0" in many.texts[0].get_text()
    assert len(many.lines[0].get_xdata()) <= 5000 and len(few.lines[0].get_xdata()) == 3
    assert len(none.lines[0].get_xdata()) == 0
    # groups lie above the line of equality by the factor
    np.testing.assert_allclose(many.lines[1].get_ydata(), 2 * many.lines[1].get_xdata(), rtol=0.1)
    save_png(reliability_figure(several), tmp_path / "r.png")
    assert (tmp_path / "r.png").stat().st_size > 5000
