"""Errors of property tensors, against their definitions written down once more."""

import json

import numpy as np
import pytest
from ase.build import molecule

import cartensor
from carnet import InputError, Prediction, Structure, TargetConfig, compare, from_atoms
from carnet.display.page import Table, readable
from carnet.evaluation.breakdown import by_system
from carnet.evaluation.comparison import by_element
from carnet.evaluation.results import evaluation_report, write_results
from carnet.evaluation.tensor_sections import component_errors, tensor_figure, tensor_sections
from carnet.evaluation.tensors import compare_tensors, derived_quantities
from carnet.evaluation.youngs_modulus import shown_surfaces
from tests.carnet.crystals import example
from tests.carnet.test_report import Page

ELASTIC = TargetConfig(name="C_GPa", symmetry="ijkl=jikl=klij", form="voigt", unit="GPa")
SHIELDING = TargetConfig(name="shielding", symmetry="ij", unit="ppm", per="atom")
DIPOLE = TargetConfig(name="mu", symmetry="vector", unit="Debye")
RNG = np.random.default_rng(0)


def labelled(atoms, target, natural):
    plain = from_atoms(atoms, source="data.xyz, frame 0")
    return Structure(plain.numbers, plain.positions, plain.cell, plain.pbc, tensors={target.name: natural})


def stiff(count, seed):
    """Natural parts of positive definite stiffnesses, [count, 21]."""
    rng = np.random.default_rng(seed)
    factors = rng.normal(size=(count, 6, 6))
    mandel = factors @ np.swapaxes(factors, 1, 2) + 3 * np.eye(6)
    return ELASTIC.natural(cartensor.from_mandel(mandel, ELASTIC.symmetry))


@pytest.fixture(scope="module")
def crystals():
    systems = ["cubic", "hexagonal", "cubic", "trigonal"]
    reference, predicted = stiff(4, 1), stiff(4, 2)
    structures = [labelled(example(s), ELASTIC, r[None]) for s, r in zip(systems, reference, strict=True)]
    predictions = [Prediction(tensors={"C_GPa": p[None]}) for p in predicted]
    return structures, predictions, reference, predicted


def test_full_voigt_and_parts(crystals):
    structures, predictions, reference, predicted = crystals
    evaluation = compare(structures, predictions, [ELASTIC])
    full = np.abs(ELASTIC.full(predicted) - ELASTIC.full(reference))
    assert evaluation["C_GPa"].mae == pytest.approx(full.mean())
    assert evaluation["C_GPa"].rmse == pytest.approx(np.sqrt(np.mean(full**2)))
    assert evaluation["C_GPa"].count == 4 * 81 and evaluation["C_GPa"].unit == "GPa"
    upper = np.triu_indices(6)
    matrices = cartensor.to_voigt(ELASTIC.full(predicted - reference), ELASTIC.symmetry)[:, *upper]
    assert evaluation["C_GPa, 21 Voigt components"].mae == pytest.approx(np.abs(matrices).mean())
    assert evaluation["C_GPa, 21 Voigt components"].count == 4 * 21
    squares = 0.0
    for name, columns in (("2x0e", slice(0, 2)), ("2x2e", slice(2, 12)), ("4e", slice(12, 21))):
        difference = predicted[:, columns] - reference[:, columns]
        assert evaluation[f"C_GPa {name}"].rmse == pytest.approx(np.sqrt(np.mean(difference**2)))
        squares += evaluation[f"C_GPa {name}"].rmse ** 2 * difference.size
    # parts are orthonormal: their squared errors add up to those of the full tensor
    assert squares == pytest.approx(np.sum(full**2))


def test_moduli_and_the_mean_predictor(crystals):
    structures, predictions, reference, predicted = crystals
    evaluation = compare(structures, predictions, [ELASTIC])

    def moduli(natural):
        voigt = cartensor.to_voigt(ELASTIC.full(natural), ELASTIC.symmetry)
        compliance = np.linalg.inv(voigt)
        bulk = voigt[:, :3, :3].sum(axis=(1, 2)) / 9, 1 / compliance[:, :3, :3].sum(axis=(1, 2))
        trace, all_ = np.trace(voigt[:, :3, :3], axis1=1, axis2=2), voigt[:, :3, :3].sum(axis=(1, 2))
        shear = (3 * trace - all_ + 6 * np.trace(voigt[:, 3:, 3:], axis1=1, axis2=2)) / 30
        return bulk[0], bulk[1], shear

    names = ["bulk modulus (Voigt)", "bulk modulus (Reuss)", "shear modulus (Voigt)"]
    for name, said, true in zip(names, moduli(predicted), moduli(reference), strict=True):
        entry = evaluation[f"C_GPa {name}"]
        assert entry.mae == pytest.approx(np.abs(said - true).mean())
        assert entry.spread_mae == pytest.approx(np.abs(true - true.mean()).mean())
        assert entry.relative_mae == pytest.approx(entry.mae / entry.spread_mae)
    # the mean predictor of tensors says their isotropic part, on average
    isotropic = np.array([cartensor.elastic_moduli(c).isotropic_part() for c in ELASTIC.full(reference)])
    missed = ELASTIC.full(reference) - isotropic.mean(axis=0)
    assert evaluation["C_GPa"].spread == pytest.approx(np.sqrt(np.mean(missed**2)))
    assert evaluation["C_GPa 4e"].spread == pytest.approx(np.sqrt(np.mean(reference[:, 12:] ** 2)))


def test_median_offset_and_tail_of_tensors(crystals):
    structures, predictions, reference, predicted = crystals
    evaluation = compare(structures, predictions, [ELASTIC])
    difference = ELASTIC.full(predicted) - ELASTIC.full(reference)
    squares = np.sum(difference**2, axis=(1, 2, 3, 4))
    assert evaluation["C_GPa"].tail == pytest.approx(squares.max() / squares.sum())
    assert evaluation["C_GPa"].median == pytest.approx(np.median(np.abs(difference)))
    bulk = np.einsum("niijj->n", difference) / 9
    entry = evaluation["C_GPa bulk modulus (Voigt)"]
    assert entry.offset == pytest.approx(bulk.mean()) and entry.tail == pytest.approx(np.max(bulk**2) / np.sum(bulk**2))
    # components have no sign that all structures share
    assert all(evaluation[name].offset is None for name in ("C_GPa", "C_GPa, 21 Voigt components", "C_GPa 4e"))


def test_the_tail_of_tensors_of_atoms_is_made_by_atoms():
    reference, predicted = np.zeros((300, 9)), np.full((300, 9), 0.1)
    predicted[[3, 5, 8]] = 7.0
    atoms = sum((molecule("H2O") for _ in range(99)), molecule("H2O"))
    structure = labelled(atoms, SHIELDING, reference)
    evaluation = compare([structure], [Prediction(tensors={"shielding": predicted})], [SHIELDING])
    worst, others = 3 * 9 * 49.0, 297 * 9 * 0.01
    assert evaluation["shielding"].tail == pytest.approx(worst / (worst + others))
    on_oxygen = predicted[atoms.numbers == 8] ** 2
    assert evaluation["shielding on O"].tail == pytest.approx(on_oxygen.sum(axis=1).max() / on_oxygen.sum())


def test_errors_do_not_depend_on_the_frame(crystals):
    from carnet.data.targets.rotation import representation

    structures, predictions, reference, predicted = crystals
    turn = np.linalg.qr(RNG.normal(size=(3, 3)))[0]
    matrix = representation(ELASTIC, turn[None])[0]
    turned = [labelled(example("cubic"), ELASTIC, r[None] @ matrix.T) for r in reference]
    others = [Prediction(tensors={"C_GPa": p[None] @ matrix.T}) for p in predicted]
    first, second = compare(structures, predictions, [ELASTIC]), compare(turned, others, [ELASTIC])
    for entry in first.errors:
        if "Voigt" not in entry.quantity or "(Voigt)" in entry.quantity:
            assert second[entry.quantity].rmse == pytest.approx(entry.rmse)
            assert second[entry.quantity].spread == pytest.approx(entry.spread)


def test_crystal_systems_and_components(crystals):
    structures, predictions, reference, predicted = crystals
    evaluation = compare(structures, predictions, [ELASTIC])
    assert [frame.system for frame in evaluation.frames] == ["cubic", "hexagonal", "cubic", "trigonal"]
    parts = by_system(evaluation, evaluation.tensors[0].full)
    assert [(part.quantity, part.errors.count) for part in parts] == [
        ("trigonal", 81),
        ("hexagonal", 81),
        ("cubic", 162),
    ]
    chosen = ELASTIC.full(predicted[[0, 2]]) - ELASTIC.full(reference[[0, 2]])
    assert parts[-1].errors.mae == pytest.approx(np.abs(chosen).mean())
    components = component_errors(evaluation.tensors[0])
    assert [c.quantity for c in components[:8]] == ["11", "12", "13", "14", "15", "16", "22", "23"]
    voigt = cartensor.to_voigt(ELASTIC.full(predicted - reference), ELASTIC.symmetry)
    by_name = {component.quantity: component.errors for component in components}
    assert len(by_name) == 21
    assert by_name["14"].mae == pytest.approx(np.abs(voigt[:, 0, 3]).mean())
    assert by_name["66"].mae == pytest.approx(np.abs(voigt[:, 5, 5]).mean())


def test_tensors_of_atoms_by_element_where_they_are_labelled():
    reference, predicted = RNG.normal(size=(9, 9)) + 5.0, RNG.normal(size=(9, 9))
    atoms = molecule("CH3CH2OH")
    reference[atoms.numbers == 6] = np.nan
    structure = labelled(atoms, SHIELDING, reference)
    evaluation = compare([structure], [Prediction(tensors={"shielding": predicted})], [SHIELDING])
    known = atoms.numbers != 6
    difference = SHIELDING.full(predicted[known]) - SHIELDING.full(reference[known])
    assert evaluation["shielding"].rmse == pytest.approx(np.sqrt(np.mean(difference**2)))
    traces = np.trace(difference, axis1=1, axis2=2) / 3
    assert evaluation["shielding mean"].mae == pytest.approx(np.abs(traces).mean())
    hydrogen = atoms.numbers[known] == 1
    assert evaluation["shielding mean on H"].mae == pytest.approx(np.abs(traces[hydrogen]).mean())
    assert evaluation["shielding mean on H"].count == 6 and evaluation["shielding on O"].count == 9
    # one oxygen: the mean of its element misses nothing of the scalar part
    assert evaluation["shielding 0e on O"].spread == 0.0
    axial = (SHIELDING.full(reference[known]) - np.swapaxes(SHIELDING.full(reference[known]), 1, 2)) / 2
    said = (SHIELDING.full(predicted[known]) - np.swapaxes(SHIELDING.full(predicted[known]), 1, 2)) / 2
    lengths = [np.linalg.norm(tensor.reshape(-1, 9), axis=1) / np.sqrt(2) for tensor in (said, axial)]
    expected = np.abs(lengths[0] - lengths[1]).mean()
    assert evaluation["shielding antisymmetric part"].mae == pytest.approx(expected)


def test_a_perfect_prediction_and_the_mean_predictor_itself():
    natural = RNG.normal(size=(20, 6))
    target = TargetConfig(name="alpha", symmetry="ij=ji", unit="Bohr^3")
    structures = [labelled(molecule("H2O"), target, row[None]) for row in natural]
    exact = compare(structures, [Prediction(tensors=s.tensors) for s in structures], [target])
    assert all(entry.rmse == 0.0 for entry in exact.errors)
    mean = np.zeros(6)
    mean[0] = natural[:, 0].mean()
    constant = compare(structures, [Prediction(tensors={"alpha": mean[None]})] * 20, [target])
    for name in ("alpha", "alpha, 6 Voigt components", "alpha 0e", "alpha 2e", "alpha mean"):
        assert constant[name].relative_rmse == pytest.approx(1.0)
        assert constant[name].relative_mae == pytest.approx(1.0)


def test_singular_stiffness_has_no_reuss_modulus(crystals):
    structures, predictions, _, _ = crystals
    zero = [Prediction(tensors={"C_GPa": np.zeros((1, 21))}), *predictions[1:]]
    evaluation = compare(structures, zero, [ELASTIC])
    assert evaluation["C_GPa bulk modulus (Reuss)"].count == 3
    assert np.isfinite(evaluation["C_GPa bulk modulus (Reuss)"].mae)
    noted = {c.quantity: c.note for c in evaluation.tensors[0].derived}
    assert noted["C_GPa bulk modulus (Reuss)"] == "1 not finite"


@pytest.mark.parametrize("kind", ["crystal system", "element"])
def test_mae_and_rmse_of_everything_by_kind(kind, crystals):
    if kind == "element":
        target, atoms = SHIELDING, molecule("CH3CH2OH")
        structures = [labelled(atoms, target, RNG.normal(size=(9, 9)))]
        predictions = [Prediction(tensors={"shielding": RNG.normal(size=(9, 9))})]
        kinds = ["H (6)", "C (2)", "O (1)"]
    else:
        structures, predictions, *_ = crystals
        target, kinds = ELASTIC, ["trigonal (1)", "hexagonal (1)", "cubic (2)"]
    evaluation = compare(structures, predictions, [target])
    (section,) = tensor_sections(evaluation)
    compared = evaluation.tensors[0]
    for error in ("MAE", "RMSE"):
        tables = (item for item in section.items if isinstance(item, Table))
        table = next(item for item in tables if item.header[0] == f"{error} (share) by {kind}")
        assert list(table.header[1:]) == kinds
        assert next(row[0] for row in table.rows) == "full tensor" and len(table.rows) == len(compared.all)
    parts = by_system(evaluation, compared.all[-1]) if kind != "element" else by_element(compared.all[-1])
    assert table.rows[-1][-1].startswith(readable(parts[-1].errors.rmse))


def test_youngs_moduli_of_best_middle_and_worst_crystal(crystals):
    structures, _, reference, _ = crystals
    scales = [1.0, 1.3, -1.0, 1.1]  # the third is not stable
    predictions = [Prediction(tensors={"C_GPa": s * r[None]}) for s, r in zip(scales, reference, strict=True)]
    evaluation = compare(structures, predictions, [ELASTIC])
    plots = shown_surfaces(evaluation.tensors[0], evaluation.frames)
    said = [(name, share) for name, share in (("smallest", "0 %"), ("middle", "10.0 %"), ("largest", "30.0 %"))]
    assert len(plots) == 3
    for plot, (name, share) in zip(plots, said, strict=True):
        assert f"with the {name} error, {share}" in plot.caption
        left, right, bar = plot.figure.axes
        assert [left.get_title(), right.get_title()] == ["reference", "predicted"] and bar.get_ylabel() == "GPa"
        assert left.get_xlim() == right.get_xlim()
    vectors = [labelled(molecule("H2O"), DIPOLE, np.ones((1, 3)))]
    other = compare(vectors, [Prediction(tensors=vectors[0].tensors)], [DIPOLE])
    assert not shown_surfaces(other.tensors[0], other.frames)


def test_a_vector_is_shown_with_its_components():
    structures = [labelled(molecule("H2O"), DIPOLE, row[None]) for row in RNG.normal(size=(4, 3))]
    evaluation = compare(structures, [Prediction(tensors=s.tensors) for s in structures], [DIPOLE])
    titles = [axes.get_title(loc="left") for axes in tensor_figure(evaluation.tensors[0]).axes]
    assert titles[:2] == ["all components", "length"]


def test_molecules_in_boxes_have_no_crystal_system():
    boxed = molecule("C6H6", cell=np.eye(3) * 12.0, pbc=True)
    crystal = example("cubic")
    structures = [labelled(atoms, ELASTIC, stiff(1, 3)) for atoms in (boxed, crystal, crystal.repeat((1, 2, 3)))]
    evaluation = compare(structures, [Prediction(tensors=s.tensors) for s in structures], [ELASTIC])
    assert [frame.system for frame in evaluation.frames] == [None, "cubic", "cubic"]


def test_what_is_derived():
    assert set(derived_quantities(DIPOLE)) == {"length"}
    assert set(derived_quantities(SHIELDING)) == {"mean", "anisotropy", "antisymmetric part"}
    assert not derived_quantities(TargetConfig(name="beta", symmetry="ijk=jik=ikj"))
    assert not compare_tensors([from_atoms(molecule("H2O"))], [Prediction()], [DIPOLE])


def test_no_labels_are_named():
    with pytest.raises(InputError, match="mu"):
        compare([from_atoms(molecule("H2O"))], [Prediction(tensors={"mu": np.zeros((1, 3))})], [DIPOLE])


def test_results_have_everything(crystals, tmp_path):
    structures, predictions, _, _ = crystals
    evaluation = compare(structures, predictions, [ELASTIC])
    written = write_results(evaluation, tmp_path, {}, evaluation_report(evaluation, "model", "data"))
    assert {path.name for path in written} == {
        "metrics.json",
        "parity.png",
        "parity_C_GPa.png",
        "report.html",
    }
    metrics = json.loads((tmp_path / "metrics.json").read_text())
    assert {entry["quantity"] for entry in metrics["errors"]} >= {"C_GPa", "C_GPa 4e", "C_GPa, 21 Voigt components"}
    assert set(metrics["crystal_systems"]["C_GPa"]) == {"trigonal", "hexagonal", "cubic"}
    assert len(metrics["components"]["C_GPa"]) == 21
    text = Page((tmp_path / "report.html").read_text(encoding="utf-8")).text
    for expected in ("shear modulus (Reuss)", "mean predictor", "hexagonal", "2x0e+2x2e+1x4e", "66"):
        assert expected in text
