"""The protocol of accuracy without its trainings: errors, parts and their roles, records, tables, studies."""

from __future__ import annotations

import json
import os
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from carnet import (
    CarNet,
    InputError,
    Labels,
    ModelConfig,
    Prediction,
    Structure,
    TargetConfig,
    compare,
    evaluate,
    predict,
    read_structures,
)
from carnet.testing import assert_close
from tests.benchmarks.accuracy import __main__ as accuracy
from tests.benchmarks.accuracy import records, runs, studies, tables
from tests.benchmarks.accuracy.data_sets import (
    DATA,
    DEVELOPMENT,
    SET_APART,
    TEST,
    VALIDATION,
    configuration,
    read_part,
    rest_file,
    set_apart,
    settings_apart,
    test_file,
)
from tests.benchmarks.accuracy.errors import energy_errors, errors, hill_moduli, isotropic_part, voigt
from tests.benchmarks.accuracy.records import configuration_identity, part_errors, places
from tests.benchmarks.accuracy.runs import folder_apart, plan
from tests.benchmarks.accuracy.studies import STUDIES, study_runs
from tests.benchmarks.accuracy.study_pages import axis_scale, figure_svg, study_points, study_text
from tests.benchmarks.accuracy.tables import cell, read_groups

REAL = Path(os.environ.get("CARNET_DATA", ""))
test_file.__test__ = False  # a function of its name, no test


@pytest.fixture(autouse=True)
def data_folder(monkeypatch, tmp_path):
    """No real data; the variable of the configurations and the hash of the code, which takes seconds."""
    monkeypatch.setenv("CARNET_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("ELEMENT", "")  # is set by the calls, and restored afterwards
    for module in (runs, tables):
        monkeypatch.setattr(module, "source_identity", lambda: "code")


def structures(count=7, periodic=True, seed=0, tensors=()):
    random = np.random.default_rng(seed)
    made = []
    for number in range(count):
        atoms = 3 + number % 3
        positions = 5.0 * random.random((atoms, 3))
        rows = {
            target.name: random.normal(size=(atoms if target.per == "atom" else 1, target.dimension))
            for target in tensors
        }
        stress = random.normal(size=(3, 3))
        made.append(
            Structure(
                numbers=random.choice([1, 6, 8], atoms), positions=positions, cell=6.0 * np.eye(3), pbc=periodic,
                energy=None if tensors else -7.0 * atoms + random.normal(),
                forces=None if tensors else random.normal(size=(atoms, 3)),
                stress=None if tensors or not periodic else stress + stress.T,
                group=("bulk", "slab")[number % 2], tensors=rows,
            )
        )  # fmt: skip
    return made


# errors


def test_errors_of_numbers_that_can_be_done_in_the_head():
    found = errors(np.zeros((4, 2)), np.array([[3.0, 3.0], [1.0, 1.0], [1.0, 1.0], [0.0, 0.0]]), np.array([0, 1, 1, 2]))
    assert (found["values"], found["frames"]) == (8, 3)
    assert found["mae"] == pytest.approx(10 / 8) and found["rmse"] == pytest.approx(np.sqrt(22 / 8))
    # frames have 3, 1 and 0; the worst hundredth of three frames is one
    assert found["median"] == pytest.approx(1.0) and found["tail"] == pytest.approx(18 / 22)
    energies = energy_errors(np.array([1.0, 2.0, 3.0, 4.0]), np.array([1.5, 3.0, 3.5, 4.0]))
    assert energies["offset"] == pytest.approx(0.5)
    assert energies["rmse"] ** 2 == pytest.approx(energies["offset"] ** 2 + energies["deviation"] ** 2)


def test_the_tail_is_a_hundredth_of_the_frames():
    difference = np.ones(300)
    difference[:3] = 10.0
    assert errors(np.zeros(300), difference)["tail"] == pytest.approx(300.0 / 597.0)
    assert errors(np.zeros(3), np.zeros(3))["tail"] == 0.0


def test_what_cannot_be_compared_is_refused():
    with pytest.raises(ValueError, match=r"\(2,\) labels with \(3,\) predictions"):
        errors(np.zeros(2), np.zeros(3))
    with pytest.raises(ValueError, match="cannot compare"):
        errors(np.zeros(0), np.zeros(0))


def agrees(told, evaluated):
    """Errors of both sides that have one definition."""
    assert told["values"] == evaluated.count and told["unit"] == evaluated.unit
    for name in ("mae", "rmse"):
        assert told[name] == pytest.approx(getattr(evaluated, name), rel=1e-9)
    if "mean_rmse" in told:
        assert told["mean_rmse"] == pytest.approx(evaluated.spread, rel=1e-9)
        assert told["mean_mae"] == pytest.approx(evaluated.spread_mae, rel=1e-9)


@pytest.mark.parametrize("periodic", [True, False])
def test_errors_of_a_model_are_those_of_the_package(periodic):
    labelled = structures(periodic=periodic)
    config = ModelConfig(max_weight=0, channels=2, layers=1, degree=1, radial_hidden=(4,), readout_hidden=(4,))
    references = {1: -7.0, 6: -7.1, 8: -7.2}
    model = CarNet(config, (1, 6, 8), reference_energies=references, scale=1.0, mean_neighbours=6.0).double()
    evaluation = evaluate(model, labelled)
    told = part_errors(labelled, list(predict(model, labelled)))
    names = ["energy", "energy per atom", "forces", *(["stress"] if periodic else [])]
    assert list(told["errors"]) == names
    for name in names:
        agrees(told["errors"][name], evaluation[name])
    assert {name: group["frames"] for name, group in told["groups"].items()} == {"bulk": 4, "slab": 3}
    slab = [structure for structure in labelled if structure.group == "slab"]
    agrees(told["groups"]["slab"]["errors"]["forces"], evaluate(model, slab)["forces"])
    json.dumps(told)


def test_forces_of_some_atoms_only():
    (structure,) = structures(1)
    forces = structure.forces.copy()
    forces[0] = np.nan
    labelled = Structure(structure.numbers, structure.positions, structure.cell, structure.pbc, forces=forces)
    prediction = Prediction(forces=structure.forces + 0.002)
    told = part_errors([labelled], [prediction])["errors"]["forces"]
    assert told["values"] == 3 * (structure.n_atoms - 1) and told["mae"] == pytest.approx(2.0)


TARGETS = {
    "vector": TargetConfig(name="mu", symmetry="vector", unit="a.u."),
    "symmetric": TargetConfig(name="alpha", symmetry="ij=ji", unit="Bohr^3"),
    "third rank": TargetConfig(name="beta", symmetry="ijk=ikj=jik"),
    "shielding": TargetConfig(name="sigma", symmetry="ij", per="atom", unit="ppm"),
    "of oxygen": TargetConfig(name="sigma", symmetry="ij", per="atom", species="O", unit="ppm"),
    "stiffness": TargetConfig(name="C", symmetry="ijkl=jikl=klij", form="voigt", unit="GPa"),
}


def tensor_pairs(target):
    labelled = structures(12, tensors=[target])
    random = np.random.default_rng(5)
    predictions = []
    for structure in labelled:
        rows = structure.tensors[target.name]
        if target.species:
            rows[structure.numbers != 8] = np.nan
        if target.rank == 4:  # two positive definite ones
            rows[:], said = (target.of_matrix(stiff(random)[None]) for _ in range(2))
        else:
            said = rows + 0.1 * random.normal(size=rows.shape)
        predictions.append(Prediction(tensors={target.name: said}))
    return labelled, predictions


def stiff(random):
    root = random.normal(size=(6, 6))
    return 10.0 * np.eye(6) + root @ root.T


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_errors_of_tensors_are_those_of_the_package(target):
    labelled, predictions = tensor_pairs(target)
    evaluation = compare(labelled, predictions, [target])
    told = part_errors(labelled, predictions, [target])["errors"]
    # this side's name of a quantity -> the package's; a stiffness has 36 components in Voigt's form here, 81 there
    names = {"": "", "isotropic": " mean", "anisotropy": " anisotropy", "antisymmetric part": " antisymmetric part"}
    names |= {name: f" {name}" for name in ("bulk modulus (Hill)", "shear modulus (Hill)")}
    compared = 0
    for own, theirs in names.items():
        key = f"{target.name} {own}".strip()
        if key in told and (target.rank, own) != (4, ""):
            agrees({"unit": target.unit or "1", **told[key]}, evaluation[f"{target.name}{theirs}"])
            compared += 1
    assert compared == {1: 1, 2: 3 if target.symmetry == "ij=ji" else 4, 3: 1, 4: 2}[target.rank]
    if target.name == "sigma" and not target.species:
        for element in ("H", "C", "O"):
            agrees(told[f"sigma of {element}"], evaluation[f"sigma on {element}"])
            agrees(told[f"sigma isotropic of {element}"], evaluation[f"sigma mean on {element}"])
    if target.rank == 4:
        assert told["C"]["values"] == 12 * 36


def test_moduli_of_an_isotropic_and_a_cubic_crystal():
    isotropic = isotropic_part(np.random.default_rng(0).normal(size=(3, 3, 3, 3)))
    turned = np.einsum(
        "ai,bj,ck,dl,ijkl->abcd", *[np.linalg.qr(np.random.default_rng(1).normal(size=(3, 3)))[0]] * 4, isotropic
    )
    assert_close(turned, isotropic)
    matrix = voigt(isotropic[None])[0]
    shear = matrix[3, 3]
    assert matrix[0, 0] == pytest.approx(matrix[0, 1] + 2.0 * shear)
    cubic = np.diag([108.2 - 61.3] * 3 + [28.5] * 3)  # aluminium
    cubic[:3, :3] += 61.3
    bulk, shear = hill_moduli(cubic[None])
    voigt_shear, reuss_shear = (46.9 + 3 * 28.5) / 5, 5 * 46.9 * 28.5 / (4 * 28.5 + 3 * 46.9)
    assert bulk[0] == pytest.approx((108.2 + 2 * 61.3) / 3) and shear[0] == pytest.approx(
        (voigt_shear + reuss_shear) / 2
    )


# declarations


@pytest.mark.parametrize("data", DATA.values(), ids=DATA)
def test_every_data_set_has_its_configuration_and_parts_with_roles(data):
    config = configuration(data)
    assert data.name in str(config.data.train[0].path)
    assert data.parts[0].source == VALIDATION and data.development == tuple(
        p for p in data.parts if p.role == DEVELOPMENT
    )
    assert {part.role for part in data.parts} == {DEVELOPMENT, TEST} and len({p.name for p in data.parts}) == len(
        data.parts
    )
    # a part that is set apart is for testing; a test file of the configuration is one of the test parts
    assert all(part.role == TEST for part in data.parts if part.source == SET_APART)
    files = {part.path for part in data.parts if part.is_file and part.role == TEST}
    assert files.issuperset(source.path for source in config.data.test or ())
    trained = {source.path for source in config.data.train}
    validated = {s.path for s in config.data.validation} if isinstance(config.data.validation, list) else set()
    assert not {part.path for part in data.parts if part.is_file} & (trained | validated)
    # the same file may have parts of both roles only under different indices
    chosen = [(part.source, part.index) for part in data.parts]
    assert len(set(chosen)) == len(chosen)


def write_frames(path: Path, count: int, seed: int = 0):
    """Small molecules with energies and forces, of which each frame differs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    lines = []
    for _ in range(count):
        lines += ["3", f'Properties=species:S:1:pos:R:3:forces:R:3 energy={random.normal()} pbc="F F F"']
        lines += [
            f"{symbol} "
            + " ".join(f"{x:.6f}" for x in (*(place + 0.1 * random.normal(size=3)), *random.normal(size=3)))
            for symbol, place in zip("OHH", np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]]), strict=True)
        ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_tensors(path: Path, count: int, seed: int = 0):
    path.parent.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    texts = []
    for number in range(count):
        tensors = " ".join(f'{name}="{" ".join(map(str, random.normal(size=3)))}"' for name in ("dipole",))
        root = random.normal(size=(3, 3))
        pol = " ".join(map(str, (root + root.T).ravel()))
        element = "S" if number == 3 else "O"  # one frame alone has sulfur
        texts.append(
            f'1\nProperties=species:S:1:pos:R:3 {tensors} pol="{pol}" pbc="F F F"\n{element} {random.random()} 0 0\n'
        )
    path.write_text("".join(texts), encoding="utf-8")


def test_a_part_set_apart_is_the_same_for_all_and_never_trained_on(tmp_path):
    data = DATA["qm7b_polarizability"]
    write_tensors(tmp_path / "data/qm7b_polarizability/train.extxyz", 40)
    write_tensors(tmp_path / "data/qm7b_polarizability/val.extxyz", 5, seed=1)
    made = [plan(data, seed, tmp_path / "out") for seed in (0, 1)]
    folder = folder_apart(data, tmp_path / "out")
    before = test_file(folder).read_text()
    set_apart(data, tmp_path / "again")
    assert test_file(tmp_path / "again").read_text() == before
    config = made[0].config
    assert [source.path for source in config.data.train] == [rest_file(folder)] and made[1].config.data == config.data
    test = read_part(data.parts[1], config, folder)
    train = read_structures(rest_file(folder), labels=None)
    assert len(test) == 4 and len(train) == 36
    both = [*places(test), *places(train)]
    assert len(set(both)) == 40 and set(both) == set(
        places(read_structures(tmp_path / "data/qm7b_polarizability/train.extxyz", labels=None))
    )
    assert 16 not in {z for structure in test for z in structure.numbers}
    # members of committees: no seed twice
    seeds = [run.config.seed + k for run in made for k in range(run.config.committee)]
    assert len(set(seeds)) == 8


def test_other_entries_of_the_training_files_stay(tmp_path):
    data = DATA["mp_elastic"]
    (text,) = settings_apart(data, tmp_path)
    config = configuration(data, [text])
    assert [source.path.name for source in config.data.train] == ["train.extxyz", "val.extxyz"]
    assert config.data.train[0].path == rest_file(tmp_path) and config.data.train[1].index == 84
    assert settings_apart(DATA["acetylacetone"], tmp_path) == ()


def test_frames_of_a_development_file_that_were_trained_on_are_left_out(tmp_path):
    data = DATA["3bpa"]
    folder = tmp_path / "data/3bpa"
    write_frames(folder / "train_300K.extxyz", 6)
    write_frames(folder / "other.extxyz", 5, seed=1)
    text = (folder / "train_300K.extxyz").read_text() + (folder / "other.extxyz").read_text()
    (folder / "train_mixedT.extxyz").write_text(text)
    train = read_structures(folder / "train_300K.extxyz")
    known = SimpleNamespace(
        train=SimpleNamespace(structures=train[:4]), validation=SimpleNamespace(structures=train[4:])
    )
    run = plan(data, 0, tmp_path / "out")
    part = data.parts[1]
    assert part.index == ":167" and len(runs.structures_of(part, run, known)) == 5
    # files that are not at hand are no parts of this run
    assert [each.name for each in runs.present_parts(run)] == [each.name for each in data.development]


@pytest.mark.skipif(not (REAL / "3bpa/train_mixedT.extxyz").is_file(), reason="CARNET_DATA names no folder with 3bpa/")
def test_frames_of_mixed_temperatures_are_in_their_order(tmp_path, monkeypatch):
    monkeypatch.setenv("CARNET_DATA", str(REAL))
    data = DATA["3bpa"]
    run = plan(data, 0, tmp_path)
    train = read_structures(run.config.data.train[0].path, labels=Labels())
    known = SimpleNamespace(train=SimpleNamespace(structures=train), validation=SimpleNamespace(structures=[]))
    parts = [runs.structures_of(part, run, known) for part in data.development[1:]]
    assert [len(part) for part in parts] == [167 - 31, 167, 166]
    cold, warm, hot = ([np.sqrt(np.mean(structure.forces**2)) for structure in part] for part in parts)
    # those to train on are of 300 K
    assert np.mean(cold) == pytest.approx(np.mean([np.sqrt(np.mean(s.forces**2)) for s in train]), rel=0.03)
    # at the borders as well as in the whole
    for colder, hotter in ((cold, warm), (warm, hot), (cold[-10:], warm[:10]), (warm[-10:], hot[:10])):
        assert 1.2 * np.mean(colder) < np.mean(hotter)


# records and what makes them old


def test_what_a_configuration_is_known_by(tmp_path):
    data = DATA["acetylacetone"]

    def identity(*changes):
        return configuration_identity(configuration(data, changes))

    same = identity()
    assert identity("seed=3", "threads=1", "output=elsewhere", "model.channels=64", "data.test=null") == same
    assert identity("data.train=/elsewhere/train_300K.extxyz") == same
    different = {
        identity(text) for text in ("epochs=2", "model.channels=32", "data.validation=51", "loss.forces.weight=9")
    }
    assert len(different) == 4 and same not in different


def test_comments_do_not_change_the_code():
    code = 'def f(x):\n    """Says."""\n    return x + 1\n'
    assert records._code(code) == records._code('"""Module."""\n\ndef f(x):\n    # why\n    return x + 1\n')
    assert records._code(code) != records._code(code.replace("1", "2"))


def told(role, value, sign=1.0):
    labelled = structures()
    said = [
        Prediction(
            energy=s.energy + sign * 0.001 * value, forces=s.forces + 0.001 * value, stress=s.stress + 0.001 * value
        )
        for s in labelled
    ]
    return {**part_errors(labelled, said), "role": role, "repeats": 0}


def write_record(output, data, seed, changes=(), scale=1.0, parts=None, of_study=False, **others):
    """As a training leaves it; the error of all forces is ``scale`` meV/Å for seed 0, and one more for each seed."""
    config, _ = runs.changed_configuration(data, output, changes)
    identity = configuration_identity(config)
    chosen = data.parts if parts is None else parts
    record = {
        "data": data.name, "seed": seed, "changes": list(changes), "of a study": of_study,
        "configuration": identity, "source": "code",
        "date": "2026-12-01", "versions": {"carnet": tables.carnet.__version__, "torch": "2", "numpy": "2"}, "models": 1,
        "parameters": 12345, "frames": 450, "epochs": 550, "minutes": 4.0 + 0.1 * seed, "threads": 1,
        "parts": {part.name: told(part.role, scale + seed) for part in chosen}, "members": [], **others,
    }  # fmt: skip
    path = output / data.name / identity / f"seed_{seed}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(record))
    return path


def row(text, *starts):
    (line,) = [line for line in text.splitlines() if all(start in line for start in starts)]
    return [each.strip() for each in line.strip("|").split("|")]


def test_tables_have_test_and_development_apart_with_mean_and_spread(tmp_path):
    data = DATA["mlearn_Si"]
    for seed in range(3):
        write_record(tmp_path, data, seed)
    (group,) = read_groups(tmp_path)
    text = tables.tables([group])
    assert group.remarks == () and "older" not in text and "one run" not in text
    test, development = text.index("| test, decides nothing |"), text.index("| development |")
    assert test < text.index("official") < development < text.index("| validation (7 frames)")
    forces = [line for line in text[test:development].splitlines() if line.startswith("|  | forces, meV/Å |")]
    assert len(forces) == 1 and "2.0 ± 1.0" in forces[0]  # of 1, 2 and 3
    assert "4.10 ± 0.10 minutes" in text and "seeds 0, 1, 2" in text and "12,345 parameters" in text
    for line in text.splitlines():  # every table is rectangular
        assert not line.startswith("|") or line.count("|") in {len(tables.COLUMNS) + 1, 5, line.count("|")}
    assert "official, group (frames), RMSE" in text and "| bulk (4) |" in text


def test_a_single_run_says_so_everywhere(tmp_path):
    write_record(tmp_path, DATA["mlearn_Si"], 0)
    text = tables.tables(read_groups(tmp_path))
    for line in text.splitlines():
        if line.startswith("|") and "group" not in line:
            cells = [
                each
                for each in line.strip("|").split("|")[2 - line.startswith("| bulk") :]
                if any(map(str.isdigit, each))
            ]
            assert all("(one run)" in each for each in cells if "worst 1 %" not in each), line
    assert text.count("(one run)") > 20 and "seed 0, one run" in text
    assert cell([]) == "" and cell([1.0, 2.0]) == "1.50 (two runs)" and cell([0.5]) == "0.500 (one run)"
    assert (
        cell([1.0, 1.0, 1.0]) == "1.00"
        and cell([1.0, 2.0, 3.0]) == "2.0 ± 1.0"
        and cell([1e4, 2e4, 3e4]) == "20000 ± 10000"
    )


def test_figures_that_are_older_say_why(tmp_path):
    data = DATA["InP"]
    write_record(tmp_path, data, 0)
    write_record(tmp_path, data, 1, source="older code")
    path = write_record(tmp_path, data, 2, ["model.channels=16"])
    record = json.loads(path.read_text())
    # a default has changed: the same changes lead to another configuration now
    path.write_text(json.dumps({**record, "configuration": "another"}))
    newer, older = sorted(read_groups(tmp_path), key=lambda group: len(group.records), reverse=True)
    assert newer.remarks == ("the code has changed since (seed 1)",)
    assert older.remarks == ("the configuration or its defaults have changed since",)
    text = tables.tables([older])
    assert "#### InP with model.channels=16" in text and "**older**: the configuration" in text
    path.write_text(json.dumps({**record, "changes": ["gone=1"]}))
    assert "have changed since" in read_groups(tmp_path)[1].remarks[0] + read_groups(tmp_path)[0].remarks[0]


def test_members_of_committees_stand_beside_them(tmp_path):
    data = DATA["mp_dielectric"]
    parts = {part.name: told(part.role, 1.0) for part in data.parts}
    members = [{name: told("", 2.0 + k) for name in parts} for k in range(4)]
    for seed in range(3):
        write_record(tmp_path, data, seed, models=4, members=members)
    text = tables.tables(read_groups(tmp_path))
    assert "forces, meV/Å (mean of 4)" in text and "forces, meV/Å (single)" in text and "parameters each" in text


def test_parts_that_are_not_at_hand_are_named(tmp_path):
    data = DATA["acetylacetone"]
    write_record(tmp_path, data, 0, parts=data.parts[:3])
    assert "Not at hand: 600 K (acetylacetone/test_600K.extxyz)." in tables.tables(read_groups(tmp_path))


def test_tables_need_no_data(tmp_path, monkeypatch, capsys):
    write_record(tmp_path, DATA["InP"], 0)
    monkeypatch.delenv("CARNET_DATA")
    assert accuracy.main(["--table", "--output", str(tmp_path)]) == 0
    assert (tmp_path / "tables.md").read_text(encoding="utf-8") in capsys.readouterr().out
    assert accuracy.main(["--table", "--output", str(tmp_path / "empty")]) == 1
    assert accuracy.main(["--data", "InP", "--output", str(tmp_path)]) == 1
    assert "CARNET_DATA is not set" in capsys.readouterr().err


def test_only_what_is_missing_is_trained(tmp_path, monkeypatch, capsys):
    data = DATA["acetylacetone"]
    write_frames(tmp_path / "data/acetylacetone/train_600K.extxyz", 3)
    write_frames(tmp_path / "data/acetylacetone/test_300K.extxyz", 3)
    write_record(tmp_path, data, 0)
    write_record(tmp_path, data, 1, parts=data.development, of_study=True)
    trained = []

    def train(run):
        trained.append(run.seed)
        if run.seed == 3:
            raise runs.RunFailed("ended with 1")

    monkeypatch.setattr(runs, "train", train)
    # of the molecule without test files, too, a study's record is none of a table
    write_record(tmp_path, DATA["3bpa"], 0, parts=DATA["3bpa"].development, of_study=True)
    assert not runs.is_complete(plan(DATA["3bpa"], 0, tmp_path))
    assert (
        runs.is_complete(plan(DATA["3bpa"], 0, tmp_path, point="channels 64")) and read_groups(tmp_path)[0].data == data
    )
    monkeypatch.setattr(runs, "record_of", lambda run: {"parts": {part.name: 0 for part in run.parts}})
    planned = [plan(data, seed, tmp_path) for seed in range(4)]
    planned += [plan(data, 2, tmp_path, point="channels 64")]  # is the run of the table
    failures = runs.complete(planned, 2, lambda line: None)
    assert sorted(trained) == [1, 2, 3] and failures == ["acetylacetone, seed 3: ended with 1"]


# studies


@pytest.mark.parametrize("name", STUDIES)
def test_every_point_of_a_study_is_a_configuration_without_test_parts(name, tmp_path, monkeypatch):
    study = STUDIES[name]
    monkeypatch.setattr(studies, "_write_frames", lambda *_: 450)
    made = study_runs(study, [1], tmp_path, thread_count=1, jobs=2)
    assert len(made) == len(study.points)
    assert len({run.folder for run in made}) == len(study.points)  # no two points are the same
    for run in made:
        assert run.config.data.test is None and {part.role for part in run.parts} == {DEVELOPMENT}
        assert run.config.threads == 1 and run.config.seed == run.seed
    assert {run.folder for run in made} == set(studies.point_folders(study, tmp_path.resolve()).values())
    if not study.frames:  # one of them is the documented configuration, and is trained once
        assert plan(DATA[study.data], 0, tmp_path).folder in {run.folder for run in made}


def test_a_learning_curve_has_one_validation_part(tmp_path):
    write_frames(tmp_path / "data/acetylacetone/train_300K.extxyz", 90)
    study = studies._of_frames("acetylacetone", (10, 20), full=40, epochs=100)
    made = study_runs(study, [0, 1], tmp_path / "out", thread_count=1, jobs=1)
    read = [
        [
            read_structures(source.path, index=source.index)
            for sources in (run.config.data.train, run.config.data.validation)
            for source in sources
        ]
        for run in made
    ]  # of (10, seed 0), (10, seed 1), (20, seed 0), (20, seed 1)
    assert [len(train) for train, _ in read] == [10, 10, 20, 20] and all(
        len(validation) == 50 for _, validation in read
    )
    for few, many in ((0, 2), (1, 3)):
        assert places(read[few][1]) == places(read[many][1])
        assert set(places(read[few][0])) < set(places(read[many][0]))
        assert not set(places(read[many][0])) & set(places(read[many][1]))
    assert places(read[0][0]) != places(read[1][0])
    assert [run.config.epochs for run in made] == [400, 400, 200, 200]
    with pytest.raises(InputError, match="60 training frames of 40"):
        study_runs(
            studies._of_frames("acetylacetone", (60,), full=40, epochs=1), [0], tmp_path / "out", thread_count=1, jobs=1
        )


def test_table_and_figure_of_a_study(tmp_path):
    study, data = STUDIES["channels"], DATA["acetylacetone"]
    for scale, (value, overrides) in enumerate(list(study.points.items())[:3], start=1):
        for seed in range(1 if value == 16 else 3):
            write_record(tmp_path, data, seed, overrides, scale=scale, parts=data.development, of_study=True)
    assert read_groups(tmp_path) == []  # points of studies are no results of test parts
    points = study_points(study, tmp_path)
    assert list(points) == [16, 32, 64]
    text = study_text("channels", study, points, tmp_path)
    assert "1.00 (one run)" in row(text, "| 16 |") and "3.0 ± 1.0" in row(text, "| 32 |")
    svg = figure_svg(study, points)
    assert svg.count("prefers-color-scheme: dark") == 1 and "currentColor" in svg and "train_600K" in svg
    assert svg.startswith("<svg") and 'xmlns="http://www.w3.org/2000/svg"' in svg.partition(">")[0]
    assert "huber" in figure_svg(STUDIES["loss"], {"huber": points[32], "mse": points[64]})


def test_values_stand_where_their_numbers_fit():
    scales = {name: axis_scale(study, study.points) for name, study in STUDIES.items()}
    assert scales["channels"] == scales["frames"] == "log" and scales["layers"] == scales["degree"] == "linear"
    # words, and values that are too near to one another, stand side by side
    assert scales["loss"] is scales["weight_decay"] is scales["ema"] is None
