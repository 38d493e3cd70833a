"""What may be written: no input under any of its names, no file twice, nothing that another left in a folder."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from carnet import (
    CarNet,
    InputError,
    Labels,
    ModelConfig,
    convert,
    evaluate,
    join_models,
    load,
    predict_file,
    read_structures,
    save,
)
from carnet.commands.main import app
from carnet.display.results import Results
from carnet.evaluation.results import result_names, write_results
from carnet.files.outputs import MARK, check_files, check_folder, mark, marked, prepare_folder
from carnet.lammps import write_mliap
from carnet.simulation.observables.results import FILES
from tests.carnet.labelled_frames import write_clusters


def names_of(file: Path):
    """Other names of a file in its folder: spelt otherwise, links to it and through a link to its folder."""
    folder = file.parent
    (folder / "link").symlink_to(file.name)
    (folder / "chain").symlink_to("link")
    os.link(file, folder / "hard")
    (folder / "here").symlink_to(".", target_is_directory=True)
    yield from (file, folder / "." / "x" / ".." / file.name, folder / "link", folder / "chain", folder / "hard")
    yield folder / "here" / file.name
    yield Path(os.path.relpath(file))


def test_an_input_is_recognised_under_all_its_names(tmp_path):
    file = tmp_path / "frames.xyz"
    file.write_text("precious")
    (tmp_path / "x").mkdir()
    for name in names_of(file):
        with pytest.raises(InputError, match=r"DATA: .*frames.xyz would be overwritten: .* is the input itself"):
            check_files([tmp_path / "other", name], {"MODEL": None, "DATA": [tmp_path / "absent", file]})
    check_files([tmp_path / "new", tmp_path / "x" / "frames.xyz"], {"DATA": file})


def test_another_case_is_the_same_file_where_the_file_system_says_so(tmp_path, monkeypatch):
    (tmp_path / "model.carnet").touch()
    check_files([tmp_path / "Model.carnet"], {"MODEL": tmp_path / "model.carnet"})
    monkeypatch.setattr(os.path, "samefile", lambda one, two: str(one).casefold() == str(two).casefold())
    with pytest.raises(InputError, match=r"Model.carnet is the input itself"):
        check_files([tmp_path / "Model.carnet"], {"MODEL": tmp_path / "model.carnet"})


def test_two_outputs_are_two_files(tmp_path):
    (tmp_path / "one").touch()
    (tmp_path / "link").symlink_to("one")
    (tmp_path / "nowhere").symlink_to("two")
    for first, second in (
        ("a", "a"),
        ("a", "x/../a"),
        ("a", "A"),
        ("é", "e\u0301"),
        ("one", "link"),
        ("nowhere", "two"),
    ):
        with pytest.raises(InputError, match="would be written twice"):
            check_files([tmp_path / first, tmp_path / second], {})
    check_files([tmp_path / "a", tmp_path / "b", tmp_path / "x" / "a"], {})


def test_nothing_is_written_into_a_folder_that_is_read(tmp_path):
    package = tmp_path / "water"
    package.mkdir()
    (tmp_path / "link").symlink_to("water")
    for output in (package / "new", package / "deep" / "new", tmp_path / "link" / "new"):
        with pytest.raises(InputError, match=r"model: .*water is read, and .*new would lie in it"):
            check_files([output], {"model": package})
    check_files([tmp_path / "water2"], {"model": package})


def test_places_where_no_file_can_be(tmp_path):
    (tmp_path / "file").touch()
    os.mkfifo(tmp_path / "pipe")
    for output, message in (
        (tmp_path, "is a folder"),
        (tmp_path / "file" / "x" / "y", "file is a file, expected a folder"),
        (tmp_path / "pipe", "no ordinary file"),
        (Path("/dev/null"), "no ordinary file"),
    ):
        with pytest.raises(InputError, match=message):
            check_files([output], {})


def test_write_protection_is_respected(tmp_path, monkeypatch):
    protected = tmp_path / "reference.csv"
    protected.touch(0o444)
    access = os.access  # root may do everything
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != protected and access(path, mode))
    with pytest.raises(PermissionError, match="reference.csv"):
        check_files([protected], {})


def test_a_folder_keeps_what_carnet_did_not_write(tmp_path):
    names = ["a.csv", "b.png", "c.html", "d.json"]
    (tmp_path / "thesis.tex").touch()
    check_folder(tmp_path, names, {})  # files that are not in the way
    (tmp_path / "b.png").touch()
    with pytest.raises(InputError, match=r": b.png would be overwritten, and nothing says that carnet wrote it; give"):
        prepare_folder(tmp_path, names, {})
    for name in names:
        (tmp_path / name).touch()
    with pytest.raises(InputError, match=r": a.csv, b.png, c.html and 1 more would be overwritten"):
        prepare_folder(tmp_path, names, {})
    assert sorted(os.listdir(tmp_path)) == [*names, "thesis.tex"]
    prepare_folder(tmp_path, names, {}, is_own=lambda: True)
    mark(tmp_path, names)
    mark(tmp_path, [*names, "e.txt"])
    prepare_folder(tmp_path, names, {})
    assert marked(tmp_path) == {*names, "e.txt"}
    (tmp_path / "new.txt").touch()
    with pytest.raises(InputError, match="new.txt would be overwritten"):
        check_folder(tmp_path, ["new.txt"], {})


def test_a_link_in_place_of_the_list_is_not_followed(tmp_path):
    (tmp_path / "precious").write_text("a.csv\n")
    (tmp_path / MARK).symlink_to("precious")
    assert marked(tmp_path) == frozenset()
    with pytest.raises(FileExistsError, match=MARK):
        mark(tmp_path, ["b.csv"])
    assert (tmp_path / "precious").read_text() == "a.csv\n"


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("inputs")
    write_clusters(folder / "frames.extxyz", 6, periodic=True)
    config = ModelConfig(cutoff=4.0, max_weight=1, channels=2, layers=1, degree=2)
    for seed in (0, 1):
        model = CarNet(config, (1, 8), reference_energies={1: -13.0, 8: -2000.0}, scale=1.0 + seed, mean_neighbours=3.0)
        save(model, folder / f"m{seed}.carnet")
    entries = {
        "data": {"train": "frames.extxyz", "validation": 2}, "start_from": "m0.carnet", "output": "out", "epochs": 1,
        "log": {"report": False},
    }  # fmt: skip
    (folder / "train.yaml").write_text(yaml.safe_dump(entries))
    (folder / "committee.yaml").write_text(yaml.safe_dump(entries | {"committee": 2}))
    return folder


@pytest.fixture
def work(inputs, tmp_path, monkeypatch):
    shutil.copytree(inputs, tmp_path / "here")
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


FRAMES, MODEL, OTHER = "frames.extxyz", "m0.carnet", "m1.carnet"
# what the command is, and which of its outputs is a link to which of its inputs
OUTPUTS_THAT_ARE_INPUTS = [
    (f"predict {MODEL} {FRAMES} -o {FRAMES}", None, FRAMES),
    (f"predict {MODEL} {FRAMES} -o p.extxyz", "p.extxyz", FRAMES),
    (f"predict {MODEL} {FRAMES} -o p.db", "p.db", MODEL),
    (f"committee join {MODEL} {OTHER} -o {OTHER}", None, OTHER),
    (f"committee join {MODEL} {OTHER} -o j.carnet", "j.carnet", MODEL),
    (f"data split {FRAMES} ../here/{FRAMES} b.extxyz", None, FRAMES),
    (f"data split {FRAMES} a.extxyz b.extxyz", "b.extxyz", FRAMES),
    (f"data convert {FRAMES} s.h5", "s.h5", FRAMES),
    (f"evaluate {MODEL} {FRAMES} -o out", "out/metrics.json", FRAMES),
    (f"evaluate {MODEL} {FRAMES} -o out --report", "out/report.html", MODEL),
    (f"md {FRAMES} {MODEL} -o out", "out/log.csv", FRAMES),
    (f"md {FRAMES} {MODEL} -o out --set trajectory=x.xyz", "out/x.xyz", MODEL),
    (f"md {FRAMES} {MODEL} -o out --set watch.closest={OTHER}", "out/to_label.extxyz", OTHER),
    ("train train.yaml", "out/history.csv", FRAMES),
    ("train train.yaml --restart", "out/model.carnet", MODEL),
    ("train committee.yaml", "out/summary.json", FRAMES),
    ("train committee.yaml", "out/member_2/model.carnet", MODEL),
    (f"observe rdf {FRAMES} -o out", "out/rdf.csv", FRAMES),
    (f"observe diffusion {FRAMES} -o out", "out/diffusion.png", FRAMES),
    *(
        (f"observe {name} {FRAMES} {MODEL} -o out", f"out/{name}.html", MODEL)
        for name in ("eos", "elastic", "vibrations")
    ),
    (f"observe vibrations {FRAMES} {MODEL} --tensors {OTHER} -o out", "out/vibrations.png", OTHER),
    (f"spectrum {FRAMES} -m {MODEL} -o out", "out/report.html", MODEL),
    (f"spectrum {FRAMES} -o out", "out/velocities.csv", FRAMES),
]


@pytest.mark.parametrize(("command", "link", "target"), OUTPUTS_THAT_ARE_INPUTS)
def test_no_command_writes_over_what_it_reads(work, command, link, target):
    if link is not None:
        (work / link).parent.mkdir(parents=True, exist_ok=True)
        (work / link).symlink_to(work / target)
    before = (work / target).read_bytes()
    done = CliRunner().invoke(app, command.split())
    assert done.exit_code == 2 and "is the input itself" in done.stderr and done.stderr.count("\n") == 1, done.output
    assert (work / target).read_bytes() == before and not list(work.rglob(".*"))


FOREIGN = [
    (f"evaluate {MODEL} {FRAMES} -o out", "metrics.json"),
    ("train train.yaml", "history.csv"),
    ("train train.yaml --restart", "model.carnet"),
    ("train committee.yaml", "model.carnet"),
    ("train committee.yaml", "member_1/model.carnet"),
    (f"md {FRAMES} {MODEL} -o out", "log.csv"),
    (f"md {FRAMES} {MODEL} -o out --restart", "config.yaml"),
    (f"observe rdf {FRAMES} -o out", "rdf.html"),
    (f"spectrum {FRAMES} --interval 1 -o out", "report.html"),
    ("demo -o out", "parity.png"),
    ("demo -o out", "training/model.carnet"),
]


@pytest.mark.parametrize(("command", "name"), FOREIGN)
def test_no_command_writes_over_files_of_others_in_its_folder(work, command, name):
    (work / "out" / name).parent.mkdir(parents=True)
    (work / "out" / name).write_text("precious")
    done = CliRunner().invoke(app, command.split())
    assert done.exit_code == 2 and done.stderr.count("\n") == 1, done.output
    assert f"{Path(name).name} would be overwritten" in done.stderr
    assert [path.name for path in work.rglob("*") if path.is_file() and "out" in path.parts] == [Path(name).name]
    assert (work / "out" / name).read_text() == "precious"


def test_the_refusal_names_the_command_that_lets_it_go_on(work):
    """As with results of version 0.1.0, which kept no list of them."""
    command = f"evaluate {MODEL} {FRAMES} -o my_out".split()
    assert CliRunner().invoke(app, command).exit_code == 0
    (work / "my_out" / MARK).unlink()
    (work / "my_out").rename(work / "my out")
    (work / "my out" / "before-1").mkdir()
    done = CliRunner().invoke(app, [*command[:-1], "my out"])
    line = done.stderr.rpartition("move what is there away: ")[2]
    assert done.exit_code == 2 and line.startswith("mkdir 'my out/before-2' && mv "), done.stderr
    subprocess.run(line, shell=True, check=True)
    assert CliRunner().invoke(app, [*command[:-1], "my out"]).exit_code == 0
    assert set(os.listdir(work / "my out" / "before-2")) == set(result_names())


def test_a_configuration_is_not_written_over_by_its_own_run(work):
    entries = yaml.safe_load((work / "train.yaml").read_text())
    (work / "out").mkdir()
    own = work / "out" / "config.yaml"
    text = yaml.safe_dump(
        {
            **entries,
            "output": "out",
            "data": {"train": "../frames.extxyz", "validation": 2},
            "start_from": "../m0.carnet",
        }
    )
    own.write_text(text + "# mine\n")
    mark(work / "out", ["config.yaml"])
    committee = work / "out" / "committee.yaml"
    committee.write_text(text)
    dynamics = work / "md" / "config.yaml"
    dynamics.parent.mkdir()
    dynamics.write_text("{structure: ../frames.extxyz, model: ../m0.carnet, output: md}")
    mark(dynamics.parent, ["config.yaml"])
    for command in (
        "train out/config.yaml",
        "train out/config.yaml --check",
        "train out/config.yaml --restart",
        "md md/config.yaml",
    ):
        before = Path(command.split()[1]).read_bytes()
        done = CliRunner().invoke(app, command.split())
        assert done.exit_code == 2 and "CONFIG:" in done.stderr and "is the input itself" in done.stderr, done.output
        assert Path(command.split()[1]).read_bytes() == before


@pytest.mark.parametrize("config", ["train", "committee"])
def test_results_of_a_training_lie_where_the_command_is_given(work, monkeypatch, config):
    there = work.parent / "elsewhere"
    there.mkdir()
    monkeypatch.chdir(there)
    before = sorted(os.listdir(work))
    command = ["train", f"../here/{config}.yaml"]
    done = CliRunner().invoke(app, command)
    assert done.exit_code == 0 and f"results in {there / 'out'}" in done.stdout, done.output
    assert sorted(os.listdir(work)) == before and os.listdir(there) == ["out"]
    monkeypatch.chdir(work.parent)
    if config == "train":  # the configuration that the run wrote goes on with it from anywhere
        model = (there / "out/model.carnet").read_bytes()
        assert CliRunner().invoke(app, ["train", "elsewhere/out/config.yaml"]).exit_code == 0
        assert (there / "out/model.carnet").read_bytes() == model
    os.rename("elsewhere/out", "moved")  # a page is made where the run is
    done = CliRunner().invoke(app, ["report", "moved"])
    assert done.exit_code == 0 and done.stdout.strip() == "moved/report.html", done.output
    assert sorted(os.listdir()) == ["elsewhere", "here", "moved"] and not os.listdir("elsewhere")


def test_a_run_that_was_begun_beside_its_configuration_is_not_begun_again(work, monkeypatch):
    assert CliRunner().invoke(app, ["train", "train.yaml"]).exit_code == 0
    there = work.parent / "else where"
    there.mkdir()
    monkeypatch.chdir(there)
    command = ["train", "../here/train.yaml"]
    done = CliRunner().invoke(app, command)
    assert done.exit_code == 2 and "../here/out holds a run" in done.stderr and os.listdir(there) == [], done.output
    first, second = (line.split(" goes on ")[0] for line in done.stderr.split("--set ")[1:])
    assert first == "output=../here/out"
    model = (work / "out/model.carnet").read_bytes()
    assert CliRunner().invoke(app, [*command, "--set", first]).exit_code == 0 and os.listdir(there) == []
    assert (work / "out/model.carnet").read_bytes() == model
    assert shlex.split(second)[0] == f"output={there / 'out'}"
    assert CliRunner().invoke(app, [*command, "--check", "--set", shlex.split(second)[0]]).exit_code == 0


@pytest.mark.parametrize(("config", "name"), [("train", "history.csv"), ("committee", "member_2/model.carnet")])
def test_a_check_says_what_is_in_the_way_of_the_run(work, config, name):
    (work / "out" / name).parent.mkdir(parents=True)
    (work / "out" / name).write_text("precious")
    done = CliRunner().invoke(app, f"train {config}.yaml --check".split())
    assert done.exit_code == 2 and f"{Path(name).name} would be overwritten" in done.stderr, done.output


def test_functions_hold_what_commands_promise(work):
    """Each that writes, called from Python."""
    before = (work / MODEL).read_bytes()
    (work / "link").symlink_to(MODEL)
    for target in (MODEL, "link", OTHER):
        with pytest.raises(InputError, match="source: .* is the input itself"):
            join_models([MODEL, OTHER], target)
    with pytest.raises(InputError, match="is the input itself"):
        predict_file(load(MODEL), FRAMES, FRAMES)
    with pytest.raises(InputError, match="is the input itself"):
        convert([FRAMES], FRAMES.replace("frames", "./frames"), Labels())
    assert (work / MODEL).read_bytes() == before
    (work / "out").mkdir()
    evaluation = evaluate(load(MODEL), read_structures(FRAMES, Labels()))
    for name, write in (
        ("metrics.json", lambda: write_results(evaluation, "out", {})),
        ("rdf.html", lambda: Results({"rdf.html": None}).write("out")),  # as what is observed, spectra, elastic tensors
    ):
        (work / "out" / name).write_text("precious")
        with pytest.raises(InputError, match=f"{name} would be overwritten"):
            write()
        assert (work / "out" / name).read_text() == "precious"


def test_data_sets_are_made_where_no_others_lie(tmp_path):
    pytest.importorskip("tblite")
    from carnet.datasets.generate import prepare

    prepare(tmp_path)
    prepare(tmp_path)
    assert "ethanol_test.extxyz.gz" in marked(tmp_path)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "acetamide_test.extxyz.gz").touch()
    prepare(tmp_path / "other", "ethanol")
    with pytest.raises(InputError, match="acetamide_test.extxyz.gz would be overwritten"):
        prepare(tmp_path / "other")


@pytest.mark.parametrize("name", ["to_label.extxyz", "TO_LABEL.extxyz"])
def test_a_trajectory_has_a_name_of_its_own(work, name):
    done = CliRunner().invoke(app, ["md", FRAMES, MODEL, "-o", "out", "--set", f"trajectory={name}"])
    assert done.exit_code == 2 and f"trajectory: {name} is a file that the run writes itself" in done.stderr
    assert not (work / "out").exists()


def test_results_are_replaced_by_the_same_command(work):
    for _ in range(2):
        done = CliRunner().invoke(app, f"evaluate {MODEL} {FRAMES} -o out".split())
        assert done.exit_code == 0, done.output
    assert marked(work / "out") == set(result_names())
    (work / "out" / "rdf.png").touch()
    done = CliRunner().invoke(app, f"observe rdf {FRAMES} -o out".split())
    assert done.exit_code == 2 and "rdf.png would be overwritten" in done.stderr


def test_the_pickle_for_lammps_is_not_the_model(work):
    with pytest.raises(InputError, match="is the input itself"):
        write_mliap(work / MODEL, work / MODEL)


def test_every_measurement_says_what_it_writes():
    """Each measurement takes its names from the list; here, that the names of one are no names of another."""
    names = [name for files in FILES.values() for name in files]
    assert len(set(names)) == len(names)


def test_full_standard_output_ends_a_command_with_one_line(work):
    if not Path("/dev/full").exists():
        pytest.skip("no device that is always full")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "carnet", "train", "--example"], stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert (done.returncode, done.stderr) == (2, "carnet train: standard output: No space left on device\n")
