"""Property tensors in predictions and their files: what is written is what the reader of labels reads."""

import numpy as np
import pytest
from ase.build import molecule
from ase.io import read, write
from typer.testing import CliRunner

from carnet import (
    Committee,
    InputError,
    Prediction,
    TargetConfig,
    build_graph,
    from_atoms,
    predict,
    predict_file,
    to_atoms,
)
from carnet.commands.main import app
from carnet.data.reading.target_labels import TargetReader
from carnet.prediction.file import with_prediction
from carnet.prediction.projection import project_predictions, relative_change
from tests.carnet.crystals import example
from tests.carnet.small_models import CRYSTAL, MOLECULE
from tests.carnet.tensor_formula import TensorFormula
from tests.carnet.tensor_models import tensor_model

ELASTIC = TargetConfig(name="C_GPa", symmetry="ijkl=jikl=klij", form="voigt", voigt_order="vasp", unit="GPa")
DIPOLE = TargetConfig(name="mu", symmetry="vector", unit="e*Ang", label="dipole", file_unit="Debye", sign=-1)
SHIELDING = TargetConfig(
    name="shielding", symmetry="ij", unit="ppm", per="atom", species="O", index_order="ji", label="sigma"
)
TARGETS = (ELASTIC, DIPOLE, SHIELDING)


@pytest.fixture(scope="module")
def model():
    return TensorFormula((1, 6, 8), TARGETS)


def test_predictions_are_the_model_s_results(model):
    predictions = list(predict(model, [MOLECULE, CRYSTAL, MOLECULE], batch_size=2))
    for prediction, structure in zip(predictions, (MOLECULE, CRYSTAL, MOLECULE), strict=True):
        result = model(build_graph(structure, model.config.cutoff))
        assert prediction.energy is None and prediction.forces is None and prediction.stress is None
        assert prediction.tensors["C_GPa"].shape == (1, 21)
        assert prediction.tensors["shielding"].shape == (structure.n_atoms, 9)
        for target in TARGETS:
            np.testing.assert_allclose(
                prediction.tensors[target.name], result[target.name].detach(), rtol=1e-9, atol=1e-12
            )
        oxygen = structure.numbers == 8
        assert np.isnan(prediction.tensors["shielding"][~oxygen]).all()
        assert np.isfinite(prediction.tensors["shielding"][oxygen]).all()


def test_energy_and_tensors_come_together_or_alone():
    both = tensor_model(DIPOLE, energy=True)
    (full,) = predict(both, [MOLECULE])
    assert full.forces.shape == (4, 3) and full.tensors["mu"].shape == (1, 3)
    (alone,) = predict(both, [MOLECULE], energy=False)
    assert alone.energy is None and alone.forces is None
    np.testing.assert_allclose(alone.tensors["mu"], full.tensors["mu"], rtol=1e-9)
    (chosen,) = predict(both, [MOLECULE], targets=())
    assert chosen.energy == pytest.approx(full.energy) and chosen.tensors == {}
    with pytest.raises(InputError, match="mu"):
        list(predict(both, [MOLECULE], targets=["dipole"]))


def test_a_file_of_predictions_reads_back_as_labels(model, tmp_path):
    frames = [to_atoms(MOLECULE), to_atoms(CRYSTAL)]
    for atoms in frames:
        atoms.info["kept"] = "yes"
    write(tmp_path / "in.extxyz", frames)
    predict_file(model, tmp_path / "in.extxyz", tmp_path / "out.extxyz")
    reader = TargetReader(TARGETS)
    expected = predict(model, [from_atoms(atoms) for atoms in read(tmp_path / "in.extxyz", ":")])
    for atoms, prediction in zip(read(tmp_path / "out.extxyz", ":"), expected, strict=True):
        assert atoms.info["kept"] == "yes"
        rows = reader.rows(atoms, "out.extxyz")
        for target in TARGETS:
            # arrays of atoms are written with 8 decimals
            expected_rows = prediction.tensors[target.name]
            np.testing.assert_allclose(rows[target.name], expected_rows, rtol=1e-9, atol=2e-8)
    reader.check()


@pytest.mark.parametrize("form", ["full", "voigt", "mandel", "natural"])
@pytest.mark.parametrize("per", ["structure", "atom"])
@pytest.mark.parametrize("symmetry", ["ij=ji", "ijk=ikj", "ijkl=jikl=klij", "scalar"])
def test_every_form_reads_back(form, per, symmetry, tmp_path):
    target = TargetConfig(name="t", symmetry=symmetry, form=form, per=per, unit="GPa", file_unit="kbar")
    atoms = molecule("H2O")
    natural = np.random.default_rng(0).normal(size=(3 if per == "atom" else 1, target.dimension))
    write(tmp_path / "t.extxyz", with_prediction(atoms, Prediction(tensors={"t": natural}), [target]))
    rows = TargetReader([target]).rows(read(tmp_path / "t.extxyz"), "t.extxyz")["t"]
    np.testing.assert_allclose(rows, natural, rtol=1e-12, atol=2e-8)


def test_old_labels_are_replaced_and_results_of_another_calculator_left_out(model, tmp_path):
    atoms = molecule("H2O")
    atoms.info.update(dipole=np.ones(3), C_GPa=np.eye(6), energy=-3.0)
    atoms.arrays["sigma"] = np.ones((3, 9))
    write(tmp_path / "in.extxyz", atoms)
    predict_file(model, tmp_path / "in.extxyz", tmp_path / "out.extxyz")
    written = read(tmp_path / "out.extxyz")
    assert written.calc is None or "energy" not in written.calc.results  # the model has none
    dipole = written.info.get("dipole", (written.calc or atoms).results.get("dipole"))
    assert not np.allclose(dipole, 1.0) and not np.allclose(written.info["C_GPa"], np.eye(6))
    assert not np.allclose(written.arrays["sigma"][0], 1.0)


def test_a_committee_says_its_deviations(tmp_path):
    members = [tensor_model(DIPOLE), tensor_model(DIPOLE)]
    for parameter in members[1].parameters():
        parameter.data *= 1.05
    committee = Committee(members)
    (prediction,) = predict(committee, [MOLECULE])
    values = np.stack([next(predict(member, [MOLECULE])).tensors["mu"] for member in members])
    np.testing.assert_allclose(prediction.tensors["mu"], values.mean(axis=0), rtol=1e-9, atol=1e-12)
    expected = np.sqrt(values.var(axis=0, ddof=1).sum(axis=1))
    np.testing.assert_allclose(prediction.tensors_std["mu"], expected, rtol=1e-8)
    write(tmp_path / "in.extxyz", to_atoms(MOLECULE))
    predict_file(committee, tmp_path / "in.extxyz", tmp_path / "out.extxyz")
    written = read(tmp_path / "out.extxyz")
    # in the file's unit: 1 Debye is 0.208 e Å
    assert written.info["dipole_std"] == pytest.approx(prediction.tensors_std["mu"][0] / 0.20819433, rel=1e-6)
    atom = Prediction(tensors={"shielding": np.ones((3, 9))}, tensors_std={"shielding": np.arange(3.0)})
    labelled = with_prediction(molecule("H2O"), atom, [SHIELDING])
    np.testing.assert_array_equal(labelled.arrays["sigma_std"], [0.0, 1.0, 2.0])


def test_projection_changes_only_what_is_not_symmetric():
    """An equivariant model obeys Neumann's principle on a symmetric crystal; on a distorted one it need
    not."""
    target = TargetConfig(name="C", symmetry="elastic stiffness")
    model = TensorFormula((8, 14), [target])
    atoms = example("trigonal")
    symmetric = from_atoms(atoms, source="quartz")
    shaken = atoms.copy()
    shaken.rattle(1e-3, seed=1)
    structures = [symmetric, from_atoms(shaken, source="shaken"), from_atoms(molecule("O2"))]
    predictions = list(predict(model, structures))
    projected, (note,) = project_predictions(structures, predictions, model.targets)
    changes = [
        relative_change(before.tensors["C"], after.tensors["C"])
        for before, after in zip(predictions, projected, strict=True)
    ]
    assert changes[0] < 1e-12 and 1e-5 < changes[1] < 0.1 and changes[2] == 0.0
    assert (note.crystals, note.others, note.source) == (2, 1, "shaken")
    assert "2 crystals" in str(note) and "1 structures without" in str(note)


def test_the_command_projects_and_says_so(tmp_path, monkeypatch):
    target = TargetConfig(name="C", symmetry="elastic stiffness", form="voigt")
    monkeypatch.setattr("carnet.model.file.load_model", lambda path, dtype: TensorFormula((8, 14), [target]))
    atoms = example("trigonal")
    atoms.rattle(1e-3, seed=0)
    write(tmp_path / "in.extxyz", atoms)
    command = ["predict", "model", str(tmp_path / "in.extxyz"), "-o", str(tmp_path / "out.xyz"), "--project"]
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 0, result.output
    assert "C: 1 crystals projected" in result.output
    constants = read(tmp_path / "out.xyz").info["C"]
    # quartz: C11 = C22, C14 = -C24, C66 = (C11 - C12) / 2; its axes are those of the shaken lattice
    assert constants[0, 0] == pytest.approx(constants[1, 1], rel=1e-9)
    assert constants[0, 3] == pytest.approx(-constants[1, 3], rel=1e-9)
    assert constants[5, 5] == pytest.approx((constants[0, 0] - constants[0, 1]) / 2, rel=1e-9)
