"""The page about elastic tensors: constants, moduli and stability of crystals, and their projection."""

import json

import numpy as np
import pytest
from ase.io import write
from typer.testing import CliRunner

import cartensor
from carnet import InputError, Prediction, TargetConfig, from_atoms
from carnet.commands.main import app
from carnet.evaluation.elastic_page import elastic_results, elastic_target
from cartensor import cubic_stiffness
from tests.carnet.crystals import example
from tests.carnet.tensor_formula import TensorFormula
from tests.carnet.test_report import Page

TARGET = TargetConfig(name="C", symmetry="elastic stiffness", form="voigt", unit="GPa")
COPPER = cartensor.from_voigt(cubic_stiffness(168.3, 122.1, 75.7), "ijkl=jikl=klij")


def results(tensor, *, projected=False, system="cubic"):
    natural = TARGET.natural(tensor)[None]
    structure = from_atoms(example(system), source="crystal.cif")
    return elastic_results([structure], [Prediction(tensors={"C": natural})], TARGET, projected=projected)[0]


def test_a_cubic_tensor_on_a_cubic_crystal_is_its_own_projection():
    result = results(COPPER)
    assert result.is_stable and result.change < 1e-14 and not result.projected
    assert float(result.moduli.bulk_modulus.hill) == pytest.approx((168.3 + 2 * 122.1) / 3)
    low, high = result.surface("GPa").minimum[0], result.surface("GPa").maximum[0]
    # (C11 - C12)(C11 + 2 C12) / (C11 + C12) along an axis
    assert (low, high) == (pytest.approx(46.2 * 412.5 / 290.4, rel=1e-6), pytest.approx(191.9, rel=1e-3))


def test_projection_removes_what_the_class_forbids_and_says_how_much():
    forbidden = cartensor.to_voigt(COPPER, "ijkl=jikl=klij")
    forbidden[0, 3] = forbidden[3, 0] = 8.0
    tensor = cartensor.from_voigt(forbidden, "ijkl=jikl=klij")
    expected = np.linalg.norm(tensor - COPPER) / np.linalg.norm(tensor)
    kept, projected = results(tensor), results(tensor, projected=True)
    assert kept.change == projected.change == pytest.approx(expected)
    np.testing.assert_allclose(projected.moduli.stiffness, COPPER, atol=1e-9)
    np.testing.assert_allclose(kept.moduli.stiffness, tensor, atol=1e-9)
    assert projected.projected


def test_an_unstable_tensor_has_no_surface():
    result = results(cartensor.from_voigt(cubic_stiffness(100.0, 120.0, 50.0), "ijkl=jikl=klij"))
    assert not result.is_stable and result.surface("GPa") is None


def test_the_elastic_target_is_found_or_asked_for():
    other = TARGET.model_copy(update={"name": "D"})
    scalar = TargetConfig(name="gap", symmetry="scalar")
    assert elastic_target([scalar, TARGET]) is TARGET and elastic_target([TARGET, other], "D") is other
    with pytest.raises(InputError, match="'C', 'D'; name one"):
        elastic_target([TARGET, other])
    with pytest.raises(InputError, match="none"):
        elastic_target([scalar])


def test_the_command_writes_a_page(tmp_path, monkeypatch):
    model = TensorFormula((16, 30), [TARGET], size=40.0)
    monkeypatch.setattr("carnet.model.file.load_model", lambda path: model)
    write(tmp_path / "zns.extxyz", [example("cubic"), example("hexagonal")])
    command = ["elastic", "model", str(tmp_path / "zns.extxyz"), "-o", str(tmp_path / "out"), "--project"]
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 0, result.output
    entries = json.loads((tmp_path / "out/elastic.json").read_text())
    assert [entry["crystal_system"] for entry in entries] == ["cubic", "hexagonal"]
    # the formula is equivariant, so Neumann's principle holds to the file's 8 decimals before any projection
    assert all(entry["projection_change"] < 1e-6 and entry["projected"] for entry in entries)
    text = Page((tmp_path / "out/report.html").read_text(encoding="utf-8")).text
    for expected in ("SZn", "space group F-43m (216)", "eigenvalues"):
        assert expected in text
