"""Committees: means and deviations of members, files, ASE, predicted frames."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.calculators.calculator import PropertyNotImplementedError
from ase.calculators.singlepoint import SinglePointCalculator
from ase.io import read, write
from typer.testing import CliRunner

import carnet
from carnet import (
    CarNet,
    CarNetCalculator,
    Committee,
    InputError,
    ModelConfig,
    Structure,
    batch,
    build_graph,
    check_potential,
    join_models,
    load,
    predict,
    predict_file,
    save,
)
from carnet.commands.main import app
from carnet.files.tensors import read_tensors, write_tensors
from carnet.model.file import VERSION, read_metadata
from carnet.testing import assert_close
from tests.carnet.small_models import CONFIGS, CRYSTAL, MOLECULE, random_model

CONFIG = CONFIGS["one layer"]


def members(count=3, config=CONFIG):
    """Models that agree roughly, as if trained on the same data."""
    made = []
    for seed in range(count):
        model = random_model(config)
        generator = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            for parameter in model.parameters():
                parameter += 0.05 * torch.randn(parameter.shape, generator=generator, dtype=parameter.dtype)
        made.append(model)
    return made


def as_atoms(structure):
    return Atoms(structure.numbers, structure.positions, cell=structure.cell, pbc=structure.pbc)


def test_means_and_deviations_are_those_of_the_members():
    each = members()
    graph = batch([build_graph(s, 3.5) for s in (CRYSTAL, CRYSTAL)])
    made = Committee(each)(graph, stress=True)
    results = [{k: v.numpy() for k, v in model(graph, stress=True).items()} for model in each]
    for name in ("energy", "energies", "forces", "stress"):
        mean = np.mean([r[name] for r in results], axis=0)
        np.testing.assert_allclose(made[name], mean, rtol=1e-13, atol=1e-13)
    variances = {name: np.var([r[name] for r in results], axis=0, ddof=1) for name in ("energy", "forces", "stress")}
    np.testing.assert_allclose(made["energy_std"], np.sqrt(variances["energy"]), rtol=1e-10)
    np.testing.assert_allclose(made["forces_std"], np.sqrt(variances["forces"].sum(1)), rtol=1e-10)
    np.testing.assert_allclose(made["stress_std"], np.sqrt(variances["stress"].sum((1, 2))), rtol=1e-10)
    assert made["energy_std"].shape == made["stress_std"].shape == (2,) and made["forces_std"].shape == (6,)


@pytest.mark.parametrize("structure", [MOLECULE, CRYSTAL], ids=["molecule", "crystal"])
def test_a_committee_is_a_potential(structure):
    """Symmetries of means and deviations; forces and stress as slopes of the mean energy."""
    check_potential(Committee(members(2)), structure)


def test_equal_members_do_not_deviate():
    made = Committee([random_model(CONFIG), random_model(CONFIG)])(build_graph(MOLECULE, 3.5))
    assert not made["energy_std"].any() and not made["forces_std"].any()
    single = random_model(CONFIG)(build_graph(MOLECULE, 3.5))
    assert torch.equal(made["forces"], single["forces"])


def test_energy_alone():
    made = Committee(members(2))(build_graph(MOLECULE, 3.5), forces=False)
    assert set(made) == {"energy", "energies", "energy_std"}


def test_members_may_differ_inside():
    wide = random_model(ModelConfig(**{**CONFIG.model_dump(), "channels": 3, "degree": 1}))
    committee = Committee([random_model(CONFIG), wide])
    assert committee(build_graph(MOLECULE, 3.5))["forces_std"].all()


@pytest.mark.parametrize(
    ("second", "message"),
    [
        (
            lambda: random_model(ModelConfig(**{**CONFIG.model_dump(), "cutoff": 3.0})),
            "same cutoff: the first has 3.5",
        ),
        (lambda: random_model(CONFIG).float(), "same precision"),
    ],
)
def test_members_that_do_not_fit(second, message):
    with pytest.raises(InputError, match=message):
        Committee([random_model(CONFIG), second()])


def test_a_committee_of_one_is_none():
    with pytest.raises(InputError, match="at least two members, got 1"):
        Committee([random_model(CONFIG)])


def test_files_keep_the_members_to_the_last_bit(tmp_path):
    committee, graph = Committee(members()), build_graph(CRYSTAL, 3.5)
    save(committee, tmp_path / "all", extra={"note": 1})
    loaded = carnet.load(tmp_path / "all")
    assert isinstance(loaded, carnet.Committee) and len(loaded.members) == 3 and not loaded.training
    for name, value in committee(graph, stress=True).items():
        assert torch.equal(loaded(graph, stress=True)[name], value), name
    assert load(tmp_path / "all", dtype="float32").dtype == torch.float32
    metadata = read_metadata(tmp_path / "all")
    assert metadata["members"] == 3 and metadata["extra"] == {"note": 1}
    assert metadata["species"] == ["H", "C", "O"]
    save(Committee(members()), tmp_path / "again", extra={"note": 1})
    assert (tmp_path / "again").read_bytes() == (tmp_path / "all").read_bytes()


def test_joining_keeps_what_each_file_says(tmp_path):
    paths = [tmp_path / f"{k}.carnet" for k in range(4)]
    for k, (path, model) in enumerate(zip(paths, members(4), strict=True)):
        save(model, path, extra={"seed": k})
    join_models(paths[:2], tmp_path / "two.carnet")
    joined = join_models([tmp_path / "two.carnet", *paths[2:]], tmp_path / "four.carnet")
    expected, graph = Committee(members(4)), build_graph(MOLECULE, 3.5)
    for made in (joined, load(tmp_path / "four.carnet")):
        assert torch.equal(made(graph)["forces_std"], expected(graph)["forces_std"])
    stored = read_tensors(tmp_path / "four.carnet", "model", VERSION)[1]["members"]
    assert [member["extra"]["seed"] for member in stored] == [0, 1, 2, 3]
    assert stored[3] == dict(read_metadata(paths[3]).items())
    with pytest.raises(InputError, match="0.carnet: the same model as .*0.carnet; members that agree by birth"):
        join_models([paths[0], paths[1], paths[0]], tmp_path / "none")
    with pytest.raises(InputError, match="at least two"):
        join_models(paths[:1], tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_damaged_committee_files(tmp_path):
    def damaged(change):
        save(Committee(members(2)), tmp_path / "m")
        tensors, metadata = read_tensors(tmp_path / "m", "model", VERSION)
        change(tensors, metadata["members"])
        write_tensors(tmp_path / "m", "model", VERSION, tensors, {"members": metadata["members"]})
        return tmp_path / "m"

    for change, message in (
        (lambda t, m: t.pop("1.embedding"), "member 2: the tensors do not fit.*\n.*embedding is missing"),
        (lambda t, m: t.update({"2.embedding": torch.ones(1)}), "2.embedding belongs to no member .* which has 2"),
        (lambda t, m: t["1.embedding"].add_(1e-3), "member 2: this carnet computes another energy"),
        (lambda t, m: m[0].pop("statistics"), "member 1: its metadata lack 'statistics'"),
        (lambda t, m: (m.pop(), [t.pop(k) for k in list(t) if k[0] == "1"]), "1 members, expected at least two"),
    ):
        with pytest.raises(InputError, match=message):
            load(damaged(change))


def test_calculator_of_a_committee(tmp_path):
    save(Committee(members()), tmp_path / "m")
    expected = Committee(members())(build_graph(CRYSTAL, 3.5), stress=True)
    atoms = as_atoms(CRYSTAL)
    atoms.calc = CarNetCalculator(tmp_path / "m")
    assert_close(atoms.get_potential_energy(), float(expected["energy"]))
    assert_close(atoms.calc.results["energy_std"], float(expected["energy_std"]), 1)
    assert_close(atoms.calc.results["forces_std"], expected["forces_std"], 1)
    assert_close(atoms.calc.get_property("stress_std", atoms), float(expected["stress_std"]), 1)
    single = CarNetCalculator(members(1)[0])
    with pytest.raises(PropertyNotImplementedError):
        single.get_property("energy_std", as_atoms(MOLECULE))


def test_deviations_are_predicted_and_written(tmp_path):
    committee = Committee(members())
    periodic, molecule = predict(committee, [CRYSTAL, MOLECULE])
    expected = committee(build_graph(MOLECULE, 3.5))
    assert molecule.energy_std == float(expected["energy_std"]) and molecule.stress_std is None
    np.testing.assert_array_equal(molecule.forces_std, expected["forces_std"])
    assert periodic.stress_std > 0

    frames = [as_atoms(CRYSTAL), as_atoms(MOLECULE)]
    frames[1].info["energy_std"] = -1.0  # of another program; replaced
    frames[1].arrays["forces_std"] = np.full(4, -1.0)
    write(tmp_path / "in.xyz", frames, format="extxyz")
    predict_file(committee, tmp_path / "in.xyz", tmp_path / "out.xyz")
    first, second = read(tmp_path / "out.xyz", ":")
    assert first.info["stress_std"] == pytest.approx(periodic.stress_std, rel=1e-6)
    assert second.info["energy_std"] == pytest.approx(molecule.energy_std, rel=1e-6)
    np.testing.assert_allclose(second.arrays["forces_std"], molecule.forces_std, rtol=1e-6)
    (alone,) = predict(members(1)[0], [MOLECULE])
    assert alone.energy_std is None and alone.forces_std is None
    predict_file(members(1)[0], tmp_path / "out.xyz", tmp_path / "single.xyz")
    for frame in read(tmp_path / "single.xyz", ":"):
        assert "energy_std" not in frame.info and "forces_std" not in frame.arrays


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_commands_of_a_committee(tmp_path):
    """Join, look at, evaluate and predict."""
    for k, model in enumerate(members()):
        save(model, tmp_path / f"{k}.carnet")
    one, every = tmp_path / "one.carnet", [tmp_path / f"{k}.carnet" for k in range(3)]
    done = run("committee", "join", *every, "-o", one)
    assert done.exit_code == 0 and done.stdout.strip().endswith("3 members")
    assert "3 members" in run("info", one).stdout

    frames = []
    for seed in range(12):
        atoms = as_atoms(MOLECULE)
        atoms.rattle(0.05, seed=seed)
        atoms.calc = SinglePointCalculator(atoms, energy=-20.0, forces=np.zeros((4, 3)))
        frames.append(atoms)
    write(tmp_path / "frames.xyz", frames, format="extxyz")
    done = run("evaluate", one, tmp_path / "frames.xyz", "--report", "-o", tmp_path / "evaluation")
    assert done.exit_code == 0, done.stderr
    assert "forces: errors are" in done.stdout and "energy per atom: errors are" in done.stdout
    written = json.loads((tmp_path / "evaluation" / "metrics.json").read_text())["calibration"]
    assert [entry["quantity"] for entry in written] == ["energy per atom", "forces"]
    assert written[1]["count"] == 48 and written[1]["factor"] > 0
    assert (tmp_path / "evaluation" / "reliability.png").stat().st_size > 5000
    assert "Does the committee know its errors?" in (tmp_path / "evaluation" / "report.html").read_text()
    run("evaluate", every[0], tmp_path / "frames.xyz", "-o", tmp_path / "single")
    assert "calibration" not in json.loads((tmp_path / "single" / "metrics.json").read_text())
    assert not (tmp_path / "single" / "reliability.png").exists()

    assert run("predict", one, tmp_path / "frames.xyz", "-o", tmp_path / "out.xyz").exit_code == 0
    assert all(frame.info["energy_std"] > 0 for frame in read(tmp_path / "out.xyz", ":"))
    refused = run("committee", "join", every[0], every[0], "-o", tmp_path / "none")
    assert refused.exit_code == 2
    assert refused.stderr.startswith("carnet committee: ") and "the same model" in refused.stderr


def moved(model, shifts):
    """The same network with other reference energies."""
    energies = {z: energy + shifts.get(z, 0.0) for z, energy in model.reference_energies.items()}
    twin = CarNet(
        model.config,
        model.species,
        reference_energies=energies,
        scale=model.scale,
        mean_neighbours=model.mean_neighbours,
    )
    twin.double().load_state_dict(model.state_dict())
    return twin.eval()


def test_members_of_another_zero_are_refused_with_the_energies(tmp_path):
    one, two = members(2)
    save(one, tmp_path / "one.carnet")
    save(moved(two, {8: -5.0, 6: 0.2}), tmp_path / "two.carnet")
    refused = run("committee", "join", tmp_path / "one.carnet", tmp_path / "two.carnet", "-o", tmp_path / "none")
    assert refused.exit_code == 2 and not (tmp_path / "none").exists()
    assert "two.carnet: energies have another zero" in refused.stderr and "one.carnet" in refused.stderr
    assert "O -16.0000 eV, there -11.0000 eV" in refused.stderr and "C -" not in refused.stderr
    assert "the same model" not in refused.stderr


def test_an_element_that_no_kept_structure_has_counts(tmp_path):
    hydrogen = Structure(numbers=[1, 1], positions=[[0, 0, 0], [0, 0, 0.8]], cell=np.zeros((3, 3)), pbc=False)
    for k, model in enumerate((members(2)[0], moved(members(2)[1], {8: 3.0}))):
        save(model, tmp_path / f"{k}.carnet", references=[hydrogen])
    with pytest.raises(InputError, match=r"O -8.0000 eV, there -11.0000 eV"):
        join_models([tmp_path / "0.carnet", tmp_path / "1.carnet"], tmp_path / "none")


def test_members_that_agree_about_structures_may_have_other_reference_energies(tmp_path):
    """As one that has isolated atoms, and one whose reference energies are a fit: bonds make the difference."""
    one, two = members(2)
    shift = next(predict(one, [MOLECULE])).energy - next(predict(two, [MOLECULE])).energy
    two = moved(two, {8: shift + 3.0, 6: -3.0})
    for k, model in enumerate((one, two)):
        save(model, tmp_path / f"{k}.carnet", references=[MOLECULE])
    assert len(join_models([tmp_path / "0.carnet", tmp_path / "1.carnet"], tmp_path / "both").members) == 2


def test_equal_networks_with_slightly_other_reference_energies_are_two_models(tmp_path):
    model = members(1)[0]
    save(model, tmp_path / "0.carnet")
    save(moved(model, {1: 0.01}), tmp_path / "1.carnet")
    join_models([tmp_path / "0.carnet", tmp_path / "1.carnet"], tmp_path / "both")
    deviation = next(predict(load(tmp_path / "both"), [MOLECULE])).energy_std
    assert deviation == pytest.approx(2 * 0.01 / np.sqrt(2), rel=1e-6)
