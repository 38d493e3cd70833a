"""Derivatives of predicted tensors by positions: differences, sum rules, symmetry, and where they are written."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from ase import units
from ase.build import molecule
from ase.calculators.calculator import PropertyNotImplementedError
from ase.io import read, write
from typer.testing import CliRunner

from carnet import (
    CarNetCalculator,
    Committee,
    InputError,
    Structure,
    TargetConfig,
    born_charges,
    from_atoms,
    gradients,
    predict,
    predict_file,
    to_atoms,
)
from carnet.commands.main import app
from carnet.testing import assert_close
from tests.carnet.point_charges import PointCharges
from tests.carnet.portable_kernels import nothing_is_compiled  # noqa: F401 - a fixture
from tests.carnet.small_models import CRYSTAL, MOLECULE
from tests.carnet.tensor_formula import TensorFormula
from tests.carnet.tensor_models import tensor_model

MU = TargetConfig(name="mu", symmetry="vector", unit="Debye")
ALPHA = TargetConfig(
    name="alpha", symmetry="ij=ji", unit="Ang^3", form="voigt", label="pol", file_unit="Bohr^3", sign=-1
)
BETA = TargetConfig(name="beta", symmetry="ijk=ikj", unit="a.u.", reduce="mean")
GAP = TargetConfig(name="gap", symmetry="scalar", unit="eV")
EPSILON = TargetConfig(name="epsilon", symmetry="ij=ji", unit="1", scale="log")
SIGMA = TargetConfig(name="sigma", symmetry="ij", per="atom")
DIFFERENCES = 1e-8
"""What differences of five points in float64 are good for, relative to the largest derivative."""


def differences(model, structure, target, step=4e-4):
    """dT/dr by five points, [atoms, 3, *shape]."""
    made = np.empty((structure.n_atoms, 3, *(3,) * target.rank))
    for place in np.ndindex(structure.n_atoms, 3):
        moved = []
        for shift in (-2, -1, 1, 2):
            positions = structure.positions.copy()
            positions[place] += shift * step
            moved.append(replace(structure, positions=positions))
        low2, low, high, high2 = (target.full(p.tensors[target.name])[0] for p in predict(model, moved))
        made[place] = (low2 - 8 * low + 8 * high - high2) / (12 * step)
    return made


def check_differences(model, structures, target):
    for structure, found in zip(structures, gradients(model, structures, [target.name]), strict=True):
        expected = differences(model, structure, target)
        np.testing.assert_allclose(found[target.name], expected, rtol=0, atol=DIFFERENCES * np.abs(expected).max())


def test_born_charges_are_the_slopes_of_the_dipole():
    """Through the compiled kernels, for a molecule and a crystal in one batch."""
    model = tensor_model(MU)
    check_differences(model, [MOLECULE, CRYSTAL], MU)
    for structure, charges in zip((MOLECULE, CRYSTAL), born_charges(model, [MOLECULE, CRYSTAL]), strict=True):
        expected = units.Debye * differences(model, structure, MU).swapaxes(1, 2)
        assert charges.shape == (structure.n_atoms, 3, 3)
        np.testing.assert_allclose(charges, expected, rtol=0, atol=DIFFERENCES * np.abs(expected).max())


@pytest.mark.parametrize("target", [ALPHA, BETA, GAP, EPSILON], ids=lambda target: target.name)
def test_every_tensor_of_structures_has_slopes(target, nothing_is_compiled):  # noqa: F811
    """A sum, a mean, a scalar, and a tensor whose logarithm is learnt."""
    check_differences(tensor_model(target), [CRYSTAL], target)


def test_moving_all_atoms_changes_nothing(nothing_is_compiled):  # noqa: F811
    """The acoustic sum rule holds by construction, to rounding."""
    for made in gradients(tensor_model(MU, ALPHA), [MOLECULE, CRYSTAL]):
        for slopes in made.values():
            assert_close(slopes.sum(axis=0), np.zeros(slopes.shape[1:]), 1, scale=np.abs(slopes).max())


def test_every_index_turns_with_the_structure(nothing_is_compiled):  # noqa: F811
    model = tensor_model(MU, ALPHA)
    turn, _ = np.linalg.qr(np.random.default_rng(5).normal(size=(3, 3)))
    turned = replace(CRYSTAL, positions=CRYSTAL.positions @ turn.T, cell=CRYSTAL.cell @ turn.T)
    before, after = gradients(model, [CRYSTAL, turned])
    assert_close(after["mu"], np.einsum("pb,qa,iba->ipq", turn, turn, before["mu"]), 1)
    assert_close(after["alpha"], np.einsum("pb,qa,rc,ibac->ipqr", turn, turn, turn, before["alpha"]), 1)


def test_the_dipole_s_index_is_first_in_born_charges():
    """mu_a = sum of q_i M_ab r_ib has Z_iab = q_i M_ab, and M is not symmetric."""
    tensor, charges = np.arange(9.0).reshape(3, 3), np.array([0.5, -0.8, 0.2, 0.1])
    model = PointCharges(charges, tensor)
    (born,), (slopes,) = born_charges(model, [MOLECULE]), gradients(model, [MOLECULE], ["mu"])
    assert_close(born, charges[:, None, None] * tensor)
    assert_close(slopes["mu"], charges[:, None, None] * tensor.T)


def test_an_atom_alone_has_no_slopes(nothing_is_compiled):  # noqa: F811
    alone = Structure(numbers=[8], positions=np.zeros((1, 3)), cell=np.zeros((3, 3)), pbc=False)
    apart, both = gradients(tensor_model(MU), [alone, MOLECULE])
    assert not apart["mu"].any() and both["mu"].any()


def test_batches_leave_no_trace(nothing_is_compiled):  # noqa: F811
    model = tensor_model(MU, energy=True).train()
    several = [MOLECULE, CRYSTAL, MOLECULE]
    for together, alone in zip(gradients(model, several), gradients(model, several, batch_size=1), strict=True):
        assert_close(together["mu"], alone["mu"], 1)
    assert model.training and all(parameter.grad is None for parameter in model.parameters())


def test_a_committee_has_the_mean_of_its_members(nothing_is_compiled):  # noqa: F811
    members = [tensor_model(MU), tensor_model(MU)]
    with torch.no_grad():
        for parameter in members[1].parameters():
            parameter *= 1.1
    (found,) = born_charges(Committee(members), [MOLECULE])
    each = [next(born_charges(member, [MOLECULE])) for member in members]
    assert_close(found, np.mean(each, axis=0), 1)


@pytest.mark.parametrize(
    "ask, message",
    [
        (lambda m: gradients(m, [MOLECULE], ["mue"]), "no target of the model is called 'mue'.*Did you mean 'mu'"),
        (lambda m: gradients(m, [MOLECULE], ["sigma"]), "target sigma: there is one tensor per atom"),
        (lambda m: born_charges(m, [MOLECULE], "alpha"), "is no dipole moment"),
        (lambda m: gradients(m, [from_atoms(molecule("SiH4"))]), "contains Si"),
    ],
)
def test_what_cannot_be_differentiated_is_told(ask, message):
    with pytest.raises(InputError, match=message):
        list(ask(TensorFormula((1, 6, 8), [MU, ALPHA, SIGMA])))


def test_models_without_such_tensors_are_refused(tmp_path):
    atomic = TensorFormula((1, 6, 8), [SIGMA])
    nameless = TensorFormula((1, 6, 8), [MU.model_copy(update={"unit": None})])
    with pytest.raises(InputError, match="no property tensors of structures"):
        list(gradients(atomic, [MOLECULE]))
    with pytest.raises(InputError, match="no dipole moment that can be told"):
        list(born_charges(atomic, [MOLECULE]))
    with pytest.raises(InputError, match="target mu: its unit None"):
        list(born_charges(nameless, [MOLECULE]))
    write(tmp_path / "in.xyz", to_atoms(MOLECULE))
    with pytest.raises(InputError, match="no property tensors of structures"):
        predict_file(atomic, tmp_path / "in.xyz", tmp_path / "out.xyz", with_gradients=True)
    with pytest.raises(InputError, match="not projected"):
        predict_file(nameless, tmp_path / "in.xyz", tmp_path / "out.xyz", project=True, with_gradients=True)


def test_the_command_writes_them(tmp_path, monkeypatch):
    model = TensorFormula((1, 6, 8), [MU, ALPHA, SIGMA])
    monkeypatch.setattr("carnet.model.file.load_model", lambda path, dtype: model)
    frames = [to_atoms(MOLECULE), to_atoms(CRYSTAL)]
    for atoms in frames:
        atoms.arrays["born_effective_charges"] = np.ones((len(atoms), 9))  # which ASE keeps in a calculator
    write(tmp_path / "in.xyz", frames)
    command = ["predict", "model", str(tmp_path / "in.xyz"), "-o", str(tmp_path / "out.xyz"), "--gradients"]
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 0, result.output
    written = read(tmp_path / "out.xyz", ":")
    for atoms, slopes, born in zip(
        written, gradients(model, [MOLECULE, CRYSTAL]), born_charges(model, [MOLECULE, CRYSTAL]), strict=True
    ):
        assert "sigma_gradients" not in atoms.arrays
        # with eight decimals; as the label: in Voigt order, in the file's unit and with its sign
        n, a = len(atoms), slopes["alpha"]
        voigt = np.stack([a[..., i, j] for i, j in ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))], axis=-1)
        np.testing.assert_allclose(atoms.arrays["mu_gradients"].reshape(n, 3, 3), slopes["mu"], atol=2e-8)
        np.testing.assert_allclose(atoms.arrays["pol_gradients"].reshape(n, 3, 6), -voigt / units.Bohr**3, atol=2e-8)
        np.testing.assert_allclose(atoms.calc.results["born_effective_charges"].reshape(n, 3, 3), born, atol=2e-8)


def test_the_calculator_has_born_charges_where_asked(monkeypatch):
    atoms = molecule("CH3CH2OH")
    calculator = atoms.calc = CarNetCalculator(TensorFormula((1, 6, 8), [MU]))
    calls, forward = [], calculator.model.forward
    monkeypatch.setattr(calculator.model, "forward", lambda *a, **k: calls.append(k) or forward(*a, **k))
    atoms.get_dipole_moment()
    assert len(calls) == 1 and "born_effective_charges" not in calculator.results
    (expected,) = born_charges(calculator.model, [from_atoms(atoms)])
    found = calculator.get_property("born_effective_charges", atoms)
    assert_close(found, expected, 1)
    atoms.positions[0, 0] += 0.1
    assert calculator.get_property("born_effective_charges", atoms, allow_calculation=False) is None
    with pytest.raises(PropertyNotImplementedError):
        CarNetCalculator(TensorFormula((1, 6, 8), [ALPHA])).get_property("born_effective_charges", atoms)


def test_a_model_s_own_born_charges_keep_the_name(tmp_path):
    own = TargetConfig(name="born_effective_charges", symmetry="ij", per="atom", unit="e")
    model = TensorFormula((1, 6, 8), [MU, own])
    (expected,) = predict(model, [MOLECULE])
    expected = own.full(expected.tensors[own.name])
    found = CarNetCalculator(model).get_property("born_effective_charges", to_atoms(MOLECULE))
    np.testing.assert_allclose(found, expected, rtol=1e-10)
    write(tmp_path / "in.xyz", to_atoms(MOLECULE))
    predict_file(model, tmp_path / "in.xyz", tmp_path / "out.xyz", with_gradients=True)
    written = read(tmp_path / "out.xyz").calc.results["born_effective_charges"]
    np.testing.assert_allclose(written.reshape(-1, 3, 3), expected, atol=2e-8)
