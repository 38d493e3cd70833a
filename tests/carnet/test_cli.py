"""The commands as people use them: output, exit codes, and the message for every kind of bad input."""

import errno
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk, molecule
from ase.calculators.singlepoint import SinglePointCalculator
from ase.io import read, write
from ase.units import Bohr, Hartree
from typer.testing import CliRunner

from carnet import CarNet, ModelConfig, datasets, save
from carnet.commands.main import app, main
from carnet.files.outputs import MARK

REFERENCE = {1: -13.5, 6: -1030.0, 8: -2041.0}


def run(*arguments, **environment):
    return CliRunner().invoke(app, [str(argument) for argument in arguments], env=environment)


def complaint(*arguments):
    """The one line of a refused command."""
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.output
    return result.stderr.strip()


@pytest.fixture(scope="module")
def model_path(tmp_path_factory):
    config = ModelConfig(cutoff=4.0, max_weight=1, channels=4, layers=1, degree=2)
    model = CarNet(config, (1, 6, 8), reference_energies=REFERENCE, scale=1.0, mean_neighbours=8.0)
    path = tmp_path_factory.mktemp("model") / "model.carnet"
    save(model, path, extra={"note": "untrained", "training": {"structures": 3}})
    return path


@pytest.fixture
def frames(tmp_path):
    """Five labelled frames of ethanol, labels under other names than the usual ones."""
    path, rng, atoms_list = tmp_path / "frames.extxyz", np.random.default_rng(0), []
    for seed in range(5):
        atoms = molecule("CH3CH2OH")
        atoms.rattle(0.05, seed=seed)
        atoms.info["dft_energy"] = float(-4000.0 + rng.normal())
        atoms.set_array("dft_forces", rng.normal(size=(9, 3)))
        atoms_list.append(atoms)
    write(path, atoms_list)
    return path


def test_help_is_fast_and_loads_no_torch():
    show_help = "import sys, carnet.commands.main; carnet.commands.main.app(['--help'], standalone_mode=False)"
    program = f"{show_help}; assert 'torch' not in sys.modules"
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert time.perf_counter() - start < 5.0  # half a second on an idle machine; torch alone takes longer than this
    for command in ("train", "evaluate", "predict", "info", "doctor", "demo"):
        assert command in done.stdout


def test_version():
    import carnet

    assert run("--version").stdout == f"carnet {carnet.__version__}\n"


def test_a_misspelt_command_is_named():
    result = run("evalute")
    assert result.exit_code == 2 and "evaluate" in result.output


def test_evaluate_writes_its_folder(model_path, frames, tmp_path):
    result = run(
        "evaluate",
        model_path,
        frames,
        "--labels",
        "energy=dft_energy,forces=dft_forces",
        "-o",
        tmp_path / "results",
        "--report",
        COLUMNS="120",
    )
    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in (tmp_path / "results").iterdir() if path.name != MARK) == [
        "metrics.json",
        "parity.png",
        "report.html",
    ]
    metrics = json.loads((tmp_path / "results" / "metrics.json").read_text(encoding="utf-8"))
    assert (metrics["structures"], metrics["atoms"]) == (5, 45)
    errors = {entry["quantity"]: entry for entry in metrics["errors"]}
    assert errors["forces"]["count"] == 135 and errors["forces"]["rmse"] > 0.0
    assert "energy per atom" in result.stdout and "meV/Å" in result.stdout
    forces = np.concatenate([atoms.arrays["dft_forces"] for atoms in read(frames, ":")])
    assert errors["forces"]["spread"] == pytest.approx(1e3 * np.sqrt(np.mean(forces**2)))
    assert errors["forces"]["spread_mae"] == pytest.approx(1e3 * np.abs(forces).mean())
    assert 0.0 < errors["forces"]["tail"] <= 1.0 and errors["forces"]["offset"] is None
    assert errors["energy"]["median"] == pytest.approx(9 * errors["energy per atom"]["median"])
    assert errors["energy"]["offset"] == pytest.approx(9 * errors["energy per atom"]["offset"])
    assert result.stdout.count("mean predictor") == len(errors)
    page = (tmp_path / "results" / "report.html").read_text(encoding="utf-8")
    assert "RMSE of the mean" in page and "worst 1 %" in page


@pytest.mark.parametrize(
    "given, option",
    [
        ([], "--labels forces=none"),
        (["--labels", "energy=dft_energy"], "--labels energy=dft_energy,forces=none"),
        (["--energy", "dft_energy"], "--labels energy=dft_energy,forces=none"),
        (["--labels", "energy=dft_energy,stress=S,group=b"], "--labels energy=dft_energy,forces=none,stress=none,group=b"),
        (["--labels", "energy=dft_energy,virial=W"], "--labels energy=dft_energy,forces=none,virial=none"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("suffix", ["extxyz", "h5"])
def test_evaluate_without_forces_works_with_the_option_that_the_refusal_names(
    model_path, frames, tmp_path, given, option, suffix
):
    labelled = read(frames, ":")
    for atoms in labelled:
        del atoms.arrays["dft_forces"]
        atoms.info["b"] = "cold"
        if not given:
            atoms.calc = SinglePointCalculator(atoms, energy=atoms.info.pop("dft_energy"))
    data = tmp_path / "energies.extxyz"
    write(data, labelled)
    if suffix == "h5":
        store, names = tmp_path / "energies.h5", "group=b" if not given else "energy=dft_energy,group=b"
        assert run("data", "convert", data, store, "--labels", names).exit_code == 0
        data = store
    refused = complaint("evaluate", model_path, data, *given, "-o", tmp_path / "results")
    assert option in refused and "labels: {forces: null" in refused
    result = run("evaluate", model_path, data, *option.split(), "-o", tmp_path / "results")
    assert result.exit_code == 0, result.output
    metrics = json.loads((tmp_path / "results" / "metrics.json").read_text(encoding="utf-8"))
    assert [entry["quantity"] for entry in metrics["errors"]] == ["energy", "energy per atom"]
    # a configuration's word is understood, too
    result = run("evaluate", model_path, data, *option.replace("none", "null").split(), "-o", tmp_path / "results")
    assert result.exit_code == 0, result.output


def test_evaluate_by_group(model_path, frames, tmp_path):
    labelled = read(frames, ":")
    for index, atoms in enumerate(labelled):
        atoms.info["bath"] = ("cold", "hot")[index % 2]
    write(tmp_path / "baths.extxyz", labelled)
    names = ("--labels", "energy=dft_energy,forces=dft_forces,group=bath")
    result = run("evaluate", model_path, tmp_path / "baths.extxyz", *names, "-o", tmp_path / "results", "--report")
    assert result.exit_code == 0, result.output
    page = (tmp_path / "results" / "report.html").read_text(encoding="utf-8")
    assert "Errors by group" in page and "<td>cold</td>" in page and "baths.extxyz, frame" in page


def test_evaluate_leaves_out_frames_by_a_key(model_path, frames, tmp_path):
    labelled = read(frames, ":")
    for index, atoms in enumerate(labelled):
        atoms.info["outlier"] = index == 2
    write(tmp_path / "marked.extxyz", labelled)
    names = ("--labels", "energy=dft_energy,forces=dft_forces")
    result = run(
        "evaluate", model_path, tmp_path / "marked.extxyz", *names, "--skip", "outlier=true", "-o", tmp_path / "results"
    )
    assert result.exit_code == 0, result.output
    assert "1 frames are left out" in result.stdout
    assert json.loads((tmp_path / "results" / "metrics.json").read_text(encoding="utf-8"))["structures"] == 4
    assert "outler" in complaint("evaluate", model_path, tmp_path / "marked.extxyz", *names, "--skip", "outler=true")


def test_evaluate_labels_in_other_units(model_path, tmp_path):
    """Labels that are the model's own predictions, converted by hand, have no error."""
    frames = [
        Atoms("OHC", np.random.default_rng(k).uniform(0, 3, (3, 3)), cell=[3.1, 3.3, 3.2], pbc=True) for k in range(2)
    ]
    write(tmp_path / "bare.extxyz", frames)
    assert run("predict", model_path, tmp_path / "bare.extxyz", "-o", tmp_path / "out.extxyz").exit_code == 0
    for atoms, predicted in zip(frames, read(tmp_path / "out.extxyz", ":"), strict=True):
        atoms.info["E"] = predicted.get_potential_energy() / Hartree
        atoms.set_array("F", predicted.get_forces() / (Hartree / Bohr))
        atoms.info["W"] = -predicted.get_stress(voigt=False) * predicted.get_volume() / Hartree  # sum of r times F
    write(tmp_path / "frames.extxyz", frames)
    units = "energy=Hartree,forces=Hartree/Bohr,virial=Hartree"
    names = ("--labels", "energy=E,forces=F,virial=W", "--units", units)
    result = run("evaluate", model_path, tmp_path / "frames.extxyz", *names, "-o", tmp_path / "results")
    assert result.exit_code == 0, result.output
    metrics = json.loads((tmp_path / "results" / "metrics.json").read_text(encoding="utf-8"))
    errors = {entry["quantity"]: entry for entry in metrics["errors"]}
    for quantity in ("energy", "forces", "stress"):  # files have eight digits
        assert errors[quantity]["rmse"] < 1e-6 * max(errors[quantity]["spread"], 1e3), quantity
    refused = complaint("evaluate", model_path, tmp_path / "frames.extxyz", "--labels", "stress=W,virial=W")
    assert "--labels: stress and virial are the same label" in refused
    refused = complaint("evaluate", model_path, tmp_path / "frames.extxyz", "--units", "energy=Hartre")
    assert "--units" in refused and "Did you mean 'Hartree'?" in refused


def test_evaluate_without_forces(model_path, frames, tmp_path):
    result = run(
        "evaluate",
        model_path,
        frames,
        "--labels",
        "energy=dft_energy,forces=none",
        "--index",
        ":2",
        "-o",
        tmp_path,
    )
    assert result.exit_code == 0, result.output
    metrics = json.loads((tmp_path / "metrics.json").read_text(encoding="utf-8"))
    assert metrics["structures"] == 2
    assert {entry["quantity"] for entry in metrics["errors"]} == {"energy", "energy per atom"}


def test_predict_writes_results_for_molecules_crystals_and_atoms(model_path, tmp_path):
    write(tmp_path / "in.extxyz", [molecule("H2O"), bulk("C", "diamond", 3.57), Atoms("O")])
    result = run("predict", model_path, tmp_path / "in.extxyz", "-o", tmp_path / "out.extxyz", "--dtype", "float64")
    assert result.exit_code == 0, result.output
    water, diamond, atom = read(tmp_path / "out.extxyz", ":")
    assert water.get_forces().shape == (3, 3) and diamond.get_stress().shape == (6,)
    assert np.abs(atom.get_forces()).max() == 0.0


def test_an_isolated_atom_has_its_reference_energy(model_path, tmp_path):
    write(tmp_path / "in.extxyz", Atoms("O"))
    result = run("predict", model_path, tmp_path / "in.extxyz", "-o", tmp_path / "out.extxyz")
    assert result.exit_code == 0, result.output
    assert read(tmp_path / "out.extxyz").get_potential_energy() == pytest.approx(REFERENCE[8], abs=1e-6)


def test_info_shows_what_the_model_is(model_path):
    result = run("info", model_path, COLUMNS="120")
    assert result.exit_code == 0, result.output
    for expected in (
        "H C O",
        "parameters",
        "max_weight: 1",
        "cutoff: 4",
        "eV/Å",
        "torch",
        "reproduced",
        "untrained",
        "structures: 3",
        "O -2041.0000",
    ):
        assert expected in result.stdout


def test_doctor_finds_a_working_installation():
    result = run("doctor", COLUMNS="120")
    assert result.exit_code == 0, result.output
    for subject in ("Python", "torch", "neighbour list", "kernel cache", "kernels"):
        assert subject in result.stdout


# Bad input. Each message has to say where, what was found and what was expected.


def test_missing_files(model_path, frames, tmp_path):
    assert "nowhere.carnet: no such file" in complaint("evaluate", tmp_path / "nowhere.carnet", frames)
    assert "nowhere.extxyz" in complaint("predict", model_path, tmp_path / "nowhere.extxyz", "-o", tmp_path / "out.xyz")
    assert "nowhere.yaml: no such file" in complaint("train", tmp_path / "nowhere.yaml")


def test_a_misspelt_label_lists_the_file_s_own(model_path, frames, tmp_path):
    message = complaint(
        "evaluate", model_path, frames, "--labels", "energy=dft_enrgy,forces=dft_forces", "-o", tmp_path
    )
    assert "frames.extxyz" in message and "'dft_enrgy'" in message
    assert "'dft_energy', 'dft_forces'" in message and "Did you mean 'dft_energy'?" in message
    assert sorted(path.name for path in tmp_path.iterdir()) == ["frames.extxyz"]


def test_no_labels_at_all(model_path, frames):
    message = complaint("evaluate", model_path, frames, "--labels", "energy=none,forces=none")
    assert "--labels: needs at least one of energy, forces and stress" in message
    assert "--labels: expected pairs" in complaint("evaluate", model_path, frames, "--labels", "energy=")


def test_options_of_single_labels_are_read_as_labels(model_path, frames, tmp_path):
    """--energy NAME, as before --labels."""
    spellings = {
        "old": ("--energy", "dft_energy", "--forces", "dft_forces"),
        "new": ("--labels", "energy=dft_energy,forces=dft_forces"),
        "both": ("--labels", "forces=dft_forces", "--energy", "dft_energy"),
    }
    found = []
    for name, options in spellings.items():
        assert run("evaluate", model_path, frames, *options, "-o", tmp_path / name).exit_code == 0
        found.append(json.loads((tmp_path / name / "metrics.json").read_text(encoding="utf-8"))["errors"])
    assert found[0] == found[1] == found[2]
    assert "energy is given twice" in complaint(
        "evaluate", model_path, frames, "--labels", "energy=dft_energy", "--energy", "dft_energy"
    )
    assert "--labels: expected pairs" in complaint("evaluate", model_path, frames, "--energy", "")


@pytest.mark.parametrize("name", ["--stiffness", "--target"])
def test_a_stiffness_is_named_in_both_spellings(tmp_path, name):
    assert "nowhere.carnet: no such file" in complaint("elastic", tmp_path / "nowhere.carnet", tmp_path, name, "C")


@pytest.mark.parametrize("name", ["--largest", "--max"])
def test_the_largest_wavenumber_is_named_in_both_spellings(tmp_path, name):
    assert "nowhere.xyz" in complaint("spectrum", tmp_path / "nowhere.xyz", name, 4000, "-o", tmp_path / "out")


def test_an_unknown_element(model_path, tmp_path):
    write(tmp_path / "in.extxyz", [molecule("H2O"), Atoms("OFe", [[0, 0, 0], [0, 0, 2.0]])])
    message = complaint("predict", model_path, tmp_path / "in.extxyz", "-o", tmp_path / "out.extxyz")
    assert "in.extxyz, frame 1" in message and "Fe" in message and "H, C, O" in message
    assert not (tmp_path / "out.extxyz").exists()


def test_coordinates_that_are_not_numbers(model_path, tmp_path):
    atoms = molecule("H2O")
    atoms.positions[1, 2] = np.nan
    write(tmp_path / "in.extxyz", [molecule("H2O"), atoms], format="extxyz")
    message = complaint("predict", model_path, tmp_path / "in.extxyz", "-o", tmp_path / "out.extxyz")
    assert "frame 1" in message and "nan" in message.lower()


def test_an_empty_file(model_path, tmp_path):
    (tmp_path / "in.extxyz").write_text("")
    assert "in.extxyz" in complaint("predict", model_path, tmp_path / "in.extxyz", "-o", tmp_path / "out.extxyz")


def test_forces_of_the_wrong_shape(model_path, tmp_path):
    atoms = molecule("H2O")
    atoms.info["energy_label"] = -1.0
    atoms.set_array("force_label", np.zeros((3, 2)))
    write(tmp_path / "in.extxyz", atoms)
    message = complaint(
        "evaluate", model_path, tmp_path / "in.extxyz", "--labels", "energy=energy_label,forces=force_label"
    )
    assert "frame 0" in message and "(3, 2)" in message and "(3, 3)" in message


@pytest.mark.parametrize("kept", [0, 7, 300, -1])
def test_a_truncated_model_file(model_path, frames, tmp_path, kept):
    broken = tmp_path / "broken.carnet"
    broken.write_bytes(model_path.read_bytes()[:kept])
    message = complaint("evaluate", broken, frames)
    assert "broken.carnet" in message and "model" in message


def test_model_and_data_exchanged(model_path, frames):
    message = complaint("evaluate", frames, model_path)
    assert "frames.extxyz" in message and "expected a model file" in message


def test_the_input_of_predict_is_not_overwritten(model_path, frames):
    before = frames.read_bytes()
    assert "input itself" in complaint("predict", model_path, frames, "-o", frames)
    assert frames.read_bytes() == before


def test_an_unknown_key_of_the_config_names_the_nearest(tmp_path):
    (tmp_path / "config.yaml").write_text("data:\n  train: a.extxyz\nmodel:\n  chanels: 8\n")
    message = complaint("train", tmp_path / "config.yaml")
    assert "config.yaml" in message and "line 4" in message and "model.chanels" in message and "'channels'" in message


def test_an_unknown_precision(model_path, frames):
    assert "float16" in complaint(
        "predict", model_path, frames, "-o", frames.with_name("out.extxyz"), "--dtype", "float16"
    )


def test_no_permission_or_a_folder_in_the_way(model_path, frames, tmp_path):
    (tmp_path / "out.extxyz").mkdir()
    message = complaint("predict", model_path, frames, "-o", tmp_path / "out.extxyz")
    assert "out.extxyz" in message and "folder" in message


def test_debug_shows_the_traceback(tmp_path):
    for result in (
        run("--debug", "info", tmp_path / "nowhere"),
        run("info", tmp_path / "nowhere", CARNET_DEBUG="1"),
    ):
        assert result.exit_code == 1 and type(result.exception).__name__ == "InputError"


def test_the_installed_command_reports_bad_input_on_standard_error(tmp_path):
    command = os.path.join(os.path.dirname(sys.executable), "carnet")
    done = subprocess.run([command, "info", str(tmp_path / "nowhere.carnet")], capture_output=True, text=True)
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.startswith("carnet info: ") and "nowhere.carnet: no such file" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="closes descriptors with a shell")
def test_streams_that_are_closed_before_the_start_change_no_result():
    root = Path(__file__).parents[2]
    program = (
        "import os, sys, carnet.commands.main\n"
        "sys.argv = ['carnet', 'train', '--example']\n"
        "try:\n    carnet.commands.main.main()\n"
        "except SystemExit as end:\n"
        "    free = os.open(os.devnull, os.O_RDONLY)\n"
        "    os._exit(100 if free < 3 else end.code or 0)\n"
    )
    for closed in (">&-", "<&- >&- 2>&-"):
        command = f'exec "$0" -c "$1" {closed}'
        assert subprocess.run(["sh", "-c", command, sys.executable, program], cwd=root).returncode == 0, closed


def test_a_working_directory_that_is_gone_is_told(monkeypatch, capsys):
    def gone():
        raise FileNotFoundError(errno.ENOENT, "No such file or directory")

    monkeypatch.setattr(os, "getcwd", gone)
    with pytest.raises(SystemExit, match="2"):
        main()
    assert "the working directory cannot be used" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command", [["data", "check", str(datasets.path("isolated_atoms"))], ["data", "check", "Å.extxyz"]]
)
def test_a_terminal_of_few_letters_is_told_in_these(tmp_path, command):
    """What ASCII has not is written as it has it, or as a question mark; it ends no command."""
    done = subprocess.run(
        [sys.executable, "-m", "carnet", *command],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    told = done.stdout + done.stderr
    assert "Traceback" not in told and done.stdout.isascii() and told  # errors are written by click, in its way
    assert done.returncode < 2 or "extxyz: no such file" in told
