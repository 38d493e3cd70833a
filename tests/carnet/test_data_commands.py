"""`carnet data convert` and `carnet data split`, as a person types them."""

import gzip
import json

import ase.io
import numpy as np
import pytest
from typer.testing import CliRunner

from carnet import Labels, TargetConfig, read_structures, to_atoms
from carnet.commands.main import app
from carnet.data.reading.store import StructureStore
from carnet.testing import assert_close
from tests.carnet.labelled_frames import labelled_clusters, write_clusters
from tests.carnet.tensor_labels import SPACE_GROUPS, atomic_tensors, crystal_of, random_rotation, rotated

LABELS = Labels(stress="stress")


def call(*arguments, code=0):
    result = CliRunner().invoke(app, ["data", *map(str, arguments)])
    assert result.exit_code == code, result.output
    return result.output


@pytest.fixture
def frames(tmp_path):
    return write_clusters(tmp_path / "frames.extxyz", 12, periodic=True)


def test_convert_keeps_every_bit_of_what_was_read(frames, tmp_path):
    output = call("convert", frames, frames, tmp_path / "data.h5")
    assert "data.h5: 24 structures with energy, forces, stress" in output
    store = StructureStore(tmp_path / "data.h5")
    for found, expected in zip(store, 2 * read_structures(frames, LABELS), strict=True):
        assert found.digest() == expected.digest()
    assert store[3].source == f"{tmp_path / 'data.h5'}, frame 3 (from {frames})"
    assert store.description["files"] == [str(frames)]


def test_convert_with_names_units_and_index(frames, tmp_path):
    atoms = ase.io.read(frames, ":")
    for number, frame in enumerate(atoms):
        frame.info.update(E=frame.calc.results["energy"] / ase.units.Hartree, kind=f"k{number % 2}", w=number)
        frame.calc = None
    ase.io.write(tmp_path / "other.extxyz", atoms)
    output = call(
        "convert", tmp_path / "other.extxyz", tmp_path / "o.h5", "--index", "::2",
        "--labels", "energy=E,forces=none,stress=none,group=kind,weight=w", "--units", "energy=Hartree",
    )  # fmt: skip
    assert "6 structures with energy" in output
    store, expected = StructureStore(tmp_path / "o.h5"), read_structures(frames, LABELS, "::2")
    for number, (found, reference) in enumerate(zip(store, expected, strict=True)):
        assert_close(found.energy, reference.energy)
        assert (found.group, found.weight, found.quantities) == ("k0", 2.0 * number, ("energy",))


def test_convert_says_what_is_not_there(frames, tmp_path):
    write_clusters(tmp_path / "molecules.extxyz", 3)
    output = call("convert", tmp_path / "molecules.extxyz", tmp_path / "m.h5")
    assert "no frame has the stress label 'stress'; --labels stress=NAME" in output
    message = call("convert", frames, tmp_path / "f.h5", "--labels", "energy=enrgy", code=2)
    assert "no frame has the energy label 'enrgy'" in message and "Did you mean 'energy'?" in message
    assert not (tmp_path / "f.h5").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["frames.extxyz"], "expected one file or more, and the store to write"),
        (["frames.extxyz", "out.xyz"], "a store is named .h5 or .hdf5"),
        (["absent.xyz", "out.h5"], "absent.xyz: no such file"),
        (["frames.extxyz", "out.h5", "--labels", "enrgy=E"], "unknown key 'enrgy'. Did you mean 'energy'?"),
        (["frames.extxyz", "out.h5", "--labels", "energy"], "expected pairs such as energy=REF_energy"),
        (["frames.extxyz", "out.h5", "--labels", "energy=a,energy=b"], "energy is given twice"),
        (["frames.extxyz", "out.h5", "--labels", "stress=a,virial=b"], "declare one of them"),
        (["frames.extxyz", "out.h5", "--labels", "energy=none,forces=none,stress=none"], "at least one of"),
        (
            ["frames.extxyz", "out.h5", "--units", "energy=GPa"],
            "--units: energy: expected an energy, which is not",
        ),
        (["frames.extxyz", "out.h5", "--units", "stress_sign=up"], "stress_sign: expected 'tensile' or"),
        (["frames.extxyz", "out.h5", "--index", "a:b"], "start:stop:step"),
    ],
)
def test_convert_with_wrong_input(frames, tmp_path, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    assert message in call("convert", *arguments, code=2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["frames.extxyz"]


def test_split_copies_the_text_of_frames(tmp_path):
    source = write_clusters(tmp_path / "frames.extxyz", 20)
    (tmp_path / "frames.extxyz.gz").write_bytes(gzip.compress(source.read_bytes()))
    for name in ("frames.extxyz", "frames.extxyz.gz"):
        output = call("split", tmp_path / name, tmp_path / "t.xyz", tmp_path / "v.xyz", "--count", 5, "--seed", 3)
        assert "t.xyz: 15 frames" in output and "v.xyz: 5 frames" in output
        parts = (tmp_path / "t.xyz").read_text() + (tmp_path / "v.xyz").read_text()
        assert sorted(parts.splitlines()) == sorted(source.read_text().splitlines())
        validation = (tmp_path / "v.xyz").read_text()
        assert validation in source.read_text() or len(read_structures(tmp_path / "v.xyz")) == 5
    again = call("split", source, tmp_path / "t2.xyz", tmp_path / "v2.xyz", "--count", 5, "--seed", 3)
    assert "v2.xyz: 5 frames" in again and (tmp_path / "v2.xyz").read_text() == validation


def test_split_by_group_and_by_block(tmp_path):
    frames = [to_atoms(structure) for structure in labelled_clusters(60)]
    for number, atoms in enumerate(frames):
        atoms.info["kind"] = f"k{number // 10}"
        atoms.info["number"] = number
    ase.io.write(tmp_path / "all.extxyz", frames)

    def numbers(name):
        return [atoms.info["number"] for atoms in ase.io.read(tmp_path / name, ":")]

    places = tmp_path / "all.extxyz", tmp_path / "t.extxyz", tmp_path / "v.extxyz"
    call("split", *places, "--by", "group", "--labels", "group=kind", "--fraction", 0.2)
    assert not {n // 10 for n in numbers("t.extxyz")} & {n // 10 for n in numbers("v.extxyz")}
    call("split", *places, "--by", "block", "--fraction", 0.2, "--gap", 3, "--blocks", 1)
    inside = numbers("v.extxyz")
    assert inside == list(range(inside[0], inside[0] + 12))
    assert min(abs(a - b) for a in inside for b in numbers("t.extxyz")) == 4
    message = call("split", *places, "--by", "group", code=2)
    assert "belongs to no group" in message


def test_split_of_stores_and_of_other_formats(frames, tmp_path):
    call("convert", frames, tmp_path / "all.h5")
    call("split", tmp_path / "all.h5", tmp_path / "t.h5", tmp_path / "v.h5", "--fraction", 0.25)
    whole = sorted(structure.digest() for structure in StructureStore(tmp_path / "all.h5"))
    parts = [StructureStore(tmp_path / name) for name in ("t.h5", "v.h5")]
    assert sorted(s.digest() for part in parts for s in part) == whole and len(parts[1]) == 3
    ase.io.write(tmp_path / "all.traj", ase.io.read(frames, ":"))
    call("split", tmp_path / "all.traj", tmp_path / "t.traj", tmp_path / "v.traj", "--count", 2)
    energies = [a.get_potential_energy() for name in ("t", "v") for a in ase.io.read(tmp_path / f"{name}.traj", ":")]
    assert np.allclose(sorted(energies), sorted(s.energy for s in read_structures(frames, LABELS)))
    assert "only a store is" in call("split", frames, tmp_path / "t.h5", tmp_path / "v.h5", code=2)
    assert "is the input itself" in call("split", frames, frames, tmp_path / "v.xyz", code=2)
    assert "cannot write" in call("split", frames, tmp_path / "t.qqq", tmp_path / "v.qqq", code=2)
    wrong = call("split", frames, tmp_path / "t.xyz", tmp_path / "v.xyz", "--fraction", 1.5, code=2)
    assert "--fraction: expected less than 1" in wrong


@pytest.fixture
def crystals(tmp_path):
    """Crystals of all systems with tensors that are functions of them, in their own axes and in others."""
    own, foreign = [], []
    for seed, system in enumerate(SPACE_GROUPS):
        structure = crystal_of(system, random_rotation(seed))
        full = atomic_tensors(structure, 4).sum(axis=0)
        target = TargetConfig(name="C", symmetry="ijkl=jikl=klij", form="voigt")
        atoms = to_atoms(structure)
        atoms.info |= {"outlier": seed == 6, "C": target.in_form(target.natural(full))}
        own.append(atoms)
        other = atoms.copy()
        other.info["C"] = target.in_form(target.natural(rotated(full, random_rotation(9), 4)))
        foreign.append(other)
    ase.io.write(tmp_path / "own.extxyz", own)
    ase.io.write(tmp_path / "foreign.extxyz", foreign)
    return tmp_path


DECLARED = ("--target", "name=C,symmetry=ijkl=jikl=klij,form=voigt,unit=GPa,file_unit=kbar")


def test_check_finds_tensors_in_another_frame(crystals):
    report = json.loads(call("check", crystals / "own.extxyz", *DECLARED, "--json"))
    findings = {finding["check"]: finding for finding in report["findings"]}
    assert findings["orientation of tensors"]["severity"] == "ok" and report["labels"]["C"] == 7
    assert "7 of 7 frames" in findings["targets"]["message"] and "in GPa" in findings["targets"]["message"]
    output = " ".join(call("check", crystals / "foreign.extxyz", *DECLARED, code=1).replace("│", " ").split())
    assert "labels of 6 of 6 crystals (100%) are not invariant under their own point group" in output
    assert "they may be given in other axes (e.g. IEEE)" in output


def test_check_of_a_configuration_knows_its_targets(crystals):
    config = crystals / "run.yaml"
    config.write_text(
        "data: {train: foreign.extxyz, skip: {outlier: true}}\n"
        'target: {name: C, symmetry: "ijkl=jikl=klij", form: voigt, unit: GPa}\n'
    )
    report = json.loads(call("check", config, "--json", code=1))
    findings = {finding["check"]: finding for finding in report["findings"]}
    assert findings["orientation of tensors"]["values"]["crystals"] == 5
    assert report["labels"]["C"] == 6
    assert any("1 frames are left out" in finding["message"] for finding in report["findings"])


def test_check_tells_what_has_not_the_symmetry(crystals):
    declared = ("--target", "name=C,symmetry=ijkl=jikl=klij=ikjl,form=voigt")
    report = json.loads(call("check", crystals / "own.extxyz", *declared, "--json", code=1))
    findings = {finding["check"]: finding for finding in report["findings"]}
    assert "its component" in findings["symmetry of tensors"]["message"]
    assert len(findings["symmetry of tensors"]["frames"]) == 7


def test_convert_with_targets_and_frames_left_out(crystals):
    output = call("convert", crystals / "own.extxyz", crystals / "c.h5", *DECLARED, "--skip", "outlier=true")
    assert "c.h5: 6 structures with C" in output and "1 frames are left out" in output
    target = TargetConfig(name="C", symmetry="ijkl=jikl=klij", form="voigt", unit="GPa", file_unit="kbar")
    expected = read_structures(crystals / "own.extxyz", targets=[target])
    for found, reference in zip(StructureStore(crystals / "c.h5"), expected[:6], strict=True):
        assert found.digest() == reference.digest()
    output = call("check", crystals / "c.h5", "--target", "name=C,symmetry=elastic stiffness,unit=kbar")
    assert "C 6" in output


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--target", "name=C,symmetri=ij"], "unknown key 'symmetri'. Did you mean 'symmetry'?"),
        (["--target", "name=C,symmetry=ij=kj"], "neither an index symmetry nor a name of the catalogue"),
        (["--target", "name=C,symmetry=ij", "--target", "name=C,symmetry=ij"], "two targets are called 'C'"),
        (["--target", "name=C,symmetry=ij,per=bond"], "expected 'structure'"),
        (["--skip", "outlier"], "--skip: expected pairs"),
        (["--target", "name=D,symmetry=ij"], "no frame has the target D label 'D'"),
    ],
)
def test_targets_that_make_no_sense_are_refused(crystals, options, message):
    output = call("convert", crystals / "own.extxyz", crystals / "c.h5", *options, code=2)
    assert message in " ".join(output.split())


def test_units_of_stores_alone_are_refused(frames, tmp_path):
    store = tmp_path / "s.h5"
    call("convert", frames, store)
    message = call("check", store, "--units", "energy=Hartree", code=2)
    assert "s.h5: units are declared (energy: Hartree), but a store knows its own" in message
