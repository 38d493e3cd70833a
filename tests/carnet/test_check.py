"""`carnet data check`: every defect that is put into a data set is found, and a good set is left alone."""

import json

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk, molecule
from ase.calculators.emt import EMT
from ase.calculators.singlepoint import SinglePointCalculator
from scipy.spatial.transform import Rotation
from typer.testing import CliRunner

from carnet import DataSource, Declaration, check_data, read_structures, write_store
from carnet.commands.declarations import USUAL_LABELS, parse_labels, parse_units
from carnet.commands.main import app


def labelled(atoms):
    atoms.calc = EMT()
    results = {"energy": atoms.get_potential_energy(), "forces": atoms.get_forces()}
    if atoms.pbc.all():
        results["stress"] = atoms.get_stress()
    atoms.calc = SinglePointCalculator(atoms, **results)
    return atoms


@pytest.fixture(scope="module")
def crystals():
    """Strained and rattled copper, labelled by a real potential."""
    rng, frames = np.random.default_rng(0), []
    for seed in range(24):
        atoms = bulk("Cu", cubic=True).repeat((2, 1, 1))
        strain = 0.02 * rng.normal(size=(3, 3))
        atoms.set_cell(atoms.cell @ (np.eye(3) + strain), scale_atoms=True)
        atoms.rattle(0.04, seed=seed)
        frames.append(labelled(atoms))
    return frames


@pytest.fixture(scope="module")
def molecules():
    frames = []
    for seed in range(30):
        atoms = molecule("CH3CH2OH")
        atoms.rattle(0.06, seed=seed)
        frames.append(labelled(atoms))
    return frames


def copies(frames):
    result = []
    for atoms in frames:
        copy = atoms.copy()
        copy.calc = SinglePointCalculator(copy, **{k: np.copy(v) for k, v in atoms.calc.results.items()})
        copy.calc.results["energy"] = float(copy.calc.results["energy"])
        result.append(copy)
    return result


def check(tmp_path, frames, labels=None, units=None, **options):
    path = tmp_path / "set.traj"
    ase.io.write(path, frames)
    names, required = parse_labels(labels)
    return check_data([DataSource(path=path)], Declaration(names, required, parse_units(units)), **options)


def severities(report, name):
    return [finding.severity for finding in report.findings if finding.check == name]


def one(report, name, severity):
    (finding,) = [f for f in report.findings if (f.check, f.severity) == (name, severity)]
    return finding


@pytest.mark.parametrize("kind", ["crystals", "molecules"])
def test_a_good_set_has_no_warning(tmp_path, request, kind):
    frames = request.getfixturevalue(kind)
    report = check(tmp_path, frames)
    worse = [f for f in report.findings if f.severity in ("warning", "error")]
    assert worse == [] and report.severity in ("ok", "note")
    assert report.frames == len(frames) and report.atoms == sum(map(len, frames))
    assert set(report.elements) == set(frames[0].get_chemical_symbols())
    assert report.elements == {
        s: {"frames": len(frames), "atoms": len(frames) * frames[0].get_chemical_symbols().count(s)}
        for s in report.elements
    }
    assert report.labels["energy"] == len(frames)


@pytest.mark.parametrize("kind", ["crystals", "molecules"])
def test_duplicates_in_any_order_place_and_orientation(tmp_path, request, kind):
    frames = copies(request.getfixturevalue(kind))
    rng = np.random.default_rng(1)
    original = frames[3]
    twin = original[rng.permutation(len(original))]
    turn = Rotation.random(random_state=2).as_matrix()
    twin.set_cell(twin.cell @ turn)
    twin.positions = (twin.positions @ turn + rng.normal(size=3)).round(5)
    near = original.copy()
    near.positions[1] += [0.005, 0.0, 0.0]  # this is another structure
    report = check(tmp_path, [*frames, labelled(twin), labelled(near)])
    finding = one(report, "duplicates", "warning")
    assert finding.values["repeated"] == 1
    assert [frame[-7:] for frame in finding.frames] == ["frame 3", f"rame {len(frames)}"]
    assert severities(report, "duplicates") == ["warning"]


def test_duplicates_that_contradict_each_other(tmp_path, crystals):
    frames = copies([*crystals, crystals[5]])
    frames[-1].calc.results["energy"] += 1.0
    report = check(tmp_path, frames)
    assert "different energies, by up to 0.125 eV/atom" in one(report, "duplicates", "error").message


def test_outliers_of_energy_and_forces(tmp_path, crystals):
    frames = copies(crystals)
    frames[4].calc.results["energy"] -= 30.0
    frames[7].calc.results["forces"] *= 1e3
    report = check(tmp_path, frames)
    energy, forces = one(report, "energy outliers", "warning"), one(report, "force outliers", "warning")
    assert energy.frames[0].endswith("frame 4") and len(energy.frames) == 1
    assert forces.frames[0].endswith("frame 7") and len(forces.frames) == 1
    for atoms in frames:
        atoms.calc.results["forces"] *= 0.0
    assert one(check(tmp_path, frames), "force outliers", "error").message == "all forces are zero"


def test_net_forces(tmp_path, molecules):
    frames = copies(molecules)
    frames[2].calc.results["forces"] += [0.0, 0.05, 0.0]
    finding = one(check(tmp_path, frames), "net forces", "warning")
    assert [frame[-7:] for frame in finding.frames] == ["frame 2"]
    assert finding.values["largest per atom"] == pytest.approx(0.05)


@pytest.mark.parametrize(
    ("factor", "hints"),
    [
        (-1.0, ["the sign is reversed (stress_sign=compressive)"]),
        (160.21766, ["the unit is GPa (stress=GPa)"]),
        (-1602.1766, ["sign is reversed", "the unit is kbar (stress=kbar)"]),
        (0.0054457, ["the unit is Hartree/Bohr^3"]),
        (30.0, ["the unit is not known"]),
    ],
)
def test_sign_and_unit_of_the_stress(tmp_path, crystals, factor, hints):
    frames = copies(crystals)
    for atoms in frames:
        atoms.calc.results["stress"] = atoms.calc.results["stress"] * factor
    finding = one(check(tmp_path, frames), "stress", "error")
    assert all(hint in finding.message for hint in hints), finding.message
    assert finding.values["ratio"] == pytest.approx(factor, rel=0.15)


def test_units_that_are_declared_right_and_wrong(tmp_path, crystals):
    frames = copies(crystals)
    for atoms in frames:
        atoms.calc.results["stress"] = atoms.calc.results["stress"] * -160.21766
    right = check(tmp_path, frames, units="stress=GPa,stress_sign=compressive")
    assert severities(right, "stress") == ["ok"]
    wrong = one(check(tmp_path, crystals, units="stress=GPa,stress_sign=compressive"), "stress", "error")
    assert "stress_sign=tensile" in wrong.message and "the unit is eV/Ang^3" in wrong.message


def test_stress_that_nothing_can_be_compared_with(tmp_path, crystals):
    """Frames without energies, and of different compositions."""
    frames = copies(crystals[:6])
    for atoms in frames:
        del atoms.calc.results["energy"]
    assert "cannot tell" in one(check(tmp_path, frames), "stress", "note").message
    for atoms in frames:
        atoms.calc.results["stress"] = atoms.calc.results["stress"] * 1602.0
    assert "is the unit GPa or kbar?" in one(check(tmp_path, frames), "stress", "warning").message


def test_volumes_alone_give_the_sign_by_a_fit(tmp_path, monkeypatch):
    """Where frames are too far apart in the file to be compared one by one."""
    frames = []
    for scale in np.linspace(0.97, 1.03, 30):
        atoms = bulk("Cu", cubic=True)
        atoms.set_cell(atoms.cell * scale, scale_atoms=True)
        frames.append(labelled(atoms))
    monkeypatch.setattr("carnet.data.checks.strain_pairs.REMEMBERED", 0)
    finding = one(check(tmp_path, frames), "stress", "ok")
    assert "agree with the energies" in finding.message and "fits of the energy" in finding.message


def test_missing_labels_and_names_that_look_like_labels(tmp_path, molecules):
    frames = copies(molecules)
    for atoms in frames[:4]:
        atoms.info["REF_forces"] = atoms.calc.results.pop("forces")
        atoms.info["config_type"] = "a"
    frames[9].calc.results["forces"][3] = np.nan
    report = check(tmp_path, frames)
    notes = [f.message for f in report.findings if f.check == "missing labels"]
    assert "forces: 26 of 30 frames" in notes and "forces: on 233 of the 234 atoms" in notes[1]
    names = one(report, "names", "warning")
    assert "look like forces and are not declared: 'REF_forces'" in names.message
    assert any("--labels group=config_type" in f.message for f in report.findings)
    grouped = check(tmp_path, frames, labels="group=config_type")
    assert grouped.groups == {"a": 4, "(none)": 26}


def test_frames_that_cannot_be_used(tmp_path, molecules):
    frames = copies(molecules[:3])
    frames[1].calc.results["energy"] = np.inf
    frames[2].calc = None
    report = check(tmp_path, frames)
    assert "frame 1: energy label 'energy' is not finite" in one(report, "values that are not finite", "error").message
    assert "frame 2: no energy label" in one(report, "missing labels", "error").message
    assert report.frames == 3
    absent = one(check(tmp_path, frames, labels="energy=enrgy"), "names", "error")
    assert "no frame has the energy label 'enrgy'" in absent.message


def test_structures_that_are_suspicious(tmp_path, molecules, crystals):
    frames = copies(molecules)
    frames[3].positions[0] = frames[3].positions[1] + [0.0, 0.0, 0.5]
    frames[6].positions[4] += [30.0, 0.0, 0.0]
    report = check(tmp_path, frames)
    assert "the shortest is 0.500 Å (C-C)" in one(report, "distances", "warning").message
    assert "1 atoms in 1 frames have no neighbour within 5 Å" in one(report, "isolated atoms", "warning").message
    thin = one(check(tmp_path, crystals), "cells", "note")
    assert len(thin.frames) == 24 and thin.values["thinnest"] < 3.8


def test_single_atoms_are_told_as_references(tmp_path, molecules):
    atom = molecule("O")
    atom.calc = SinglePointCalculator(atom, energy=-3.0)
    assert "good reference energies" in one(check(tmp_path, [*molecules, atom]), "isolated atoms", "note").message


def test_isolated_atoms_have_no_part_in_the_fit_of_energies(tmp_path, molecules):
    atom = molecule("O")
    atom.calc = SinglePointCalculator(atom, energy=-3000.0)
    assert check(tmp_path, [*molecules, atom]).energies == check(tmp_path, molecules).energies


def test_frames_of_atoms_far_apart_are_told(tmp_path, molecules):
    apart = Atoms("O2", [[0, 0, 0], [9, 0, 0]])
    apart.calc = SinglePointCalculator(apart, energy=-6.0)
    found = one(check(tmp_path, [*molecules, apart]), "isolated atoms", "warning")
    assert "in 1 frames of several atoms none has a neighbour" in found.message and len(found.frames) == 1


@pytest.mark.parametrize("kind", ["isolated atoms", "perfect crystals"])
def test_forces_that_are_zero_by_symmetry(tmp_path, kind):
    if kind == "isolated atoms":
        frames = [Atoms("H"), Atoms("O", cell=[15.0] * 3, pbc=True), Atoms("C2", [[0, 0, 0], [0, 0, 30]])]
    else:
        made = [
            bulk("Cu"),
            bulk("Si"),
            bulk("Mg"),
            bulk("NaCl", "rocksalt", 5.6, cubic=True),
            bulk("ZnO", "zincblende", 4.6),
        ]
        frames = [atoms * (2, 1, 1) for atoms in made]
    for atoms in frames:
        atoms.calc = SinglePointCalculator(atoms, energy=-3.0 * len(atoms), forces=np.zeros((len(atoms), 3)))
    assert "as symmetry demands" in one(check(tmp_path, frames), "force outliers", "ok").message
    alone = [atoms for atoms in frames if len(atoms) == 1]
    assert check(tmp_path, alone or frames).severity in ("ok", "note")
    frames.append(molecule("H2O"))
    frames[-1].calc = SinglePointCalculator(frames[-1], energy=-3.0, forces=np.zeros((3, 3)))
    assert one(check(tmp_path, frames), "force outliers", "error").message == "all forces are zero"


def test_a_file_of_isolated_atoms_needs_no_forces(tmp_path):
    frames = [Atoms("H"), Atoms("O")]
    for atoms in frames:
        atoms.calc = SinglePointCalculator(atoms, energy=-3.0)
    report = check(tmp_path, frames)
    assert report.severity == "note" and "good reference energies" in one(report, "isolated atoms", "note").message


def test_stores_and_their_files_give_the_same_report(tmp_path, crystals):
    report = check(tmp_path, crystals)
    write_store(tmp_path / "set.h5", read_structures(tmp_path / "set.traj", USUAL_LABELS))
    stored = check_data([DataSource(path=tmp_path / "set.h5")], Declaration(USUAL_LABELS))
    one_report, other = report.to_dict(), stored.to_dict()
    for found in (one_report, other):
        for finding in found["findings"]:
            del finding["frames"]
    assert one_report == other


def run(*arguments, code):
    result = CliRunner().invoke(app, ["data", "check", *map(str, arguments)], env={"COLUMNS": "200"})
    assert result.exit_code == code, result.output
    return result.stdout if code != 2 else result.stderr


def test_command(tmp_path, crystals, molecules):
    ase.io.write(tmp_path / "good.traj", crystals)
    broken = copies(crystals)
    for atoms in broken:
        atoms.calc.results["stress"] = atoms.calc.results["stress"] * -1
    ase.io.write(tmp_path / "broken.traj", broken)
    output = run(tmp_path / "good.traj", code=0)
    for text in ("24 frames, 192 atoms", "Cu", "sign and unit agree"):
        assert text in output
    output = run(tmp_path / "broken.traj", code=1)
    assert "sign is reversed" in output
    report = json.loads(run(tmp_path / "broken.traj", "--json", code=1))
    assert report["severity"] == "error" and report["frames"] == 24 and report["elements"]["Cu"]["atoms"] == 192
    config = tmp_path / "run.yaml"
    config.write_text("data: {train: broken.traj, labels: {stress: stress}, units: {stress_sign: compressive}}\n")
    assert "sign and unit agree" in run(config, code=0)
    assert "give it alone" in run(config, "--index", ":3", code=2)
    assert "no such file" in run(tmp_path / "absent.xyz", code=2)


def test_reference_energies_only_where_compositions_determine_them(tmp_path, molecules, crystals):
    assert check(tmp_path, crystals).energies["Cu"] == pytest.approx(
        np.mean([atoms.get_potential_energy() / 8 for atoms in crystals])
    )
    report = check(tmp_path, molecules)
    assert set(report.energies) == {"rms"}
    assert "do not determine" in one(report, "reference energies", "note").message


def test_a_frame_that_cannot_be_used_is_named_once(tmp_path, molecules):
    frames = copies(molecules)
    for atoms in frames[:3]:
        atoms.calc = None
    finding = one(check(tmp_path, frames), "missing labels", "error")
    assert [frame[-7:] for frame in finding.frames] == ["frame 0", "frame 1", "frame 2"]
    assert len(finding.values["messages"]) == 3 and finding.message.count("frame 0") == 1
