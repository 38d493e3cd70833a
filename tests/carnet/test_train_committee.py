"""Training committees: members beside single runs, shares of the time, interruption and resume, failures, the command."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml
from rich.console import Console
from typer.testing import CliRunner

import carnet
from carnet import InputError, load_config, parse_config, train, train_committee
from carnet.commands.main import app
from carnet.files.outputs import MARK
from carnet.training.committee.run import MemberFailed, member_configs
from carnet.training.page_of_folder import report_of_folder
from tests.carnet.labelled_frames import write_clusters
from tests.carnet.saved_tensors import assert_same_tensors

ROOT = Path(__file__).parents[2]
LONGEST = 900.0  # s that a test waits for a process, on a machine with other work


@pytest.fixture(scope="module")
def frames(tmp_path_factory):
    folder = tmp_path_factory.mktemp("frames")
    write_clusters(folder / "train.extxyz", 24)
    write_clusters(folder / "test.extxyz", 12, seed=9)
    return folder


@pytest.fixture
def values(frames, tmp_path):
    return {
        "data": {"train": str(frames / "train.extxyz"), "validation": 10, "test": str(frames / "test.extxyz")},
        "output": str(tmp_path / "run"),
        "model": {
            "channels": 2, "layers": 1, "max_weight": 1, "degree": 2, "cutoff": 4.0, "radial_hidden": [4],
            "readout_hidden": [4],
        },
        "epochs": 3,
        "batch_size": 4,
        "threads": 1,
        "seed": 5,
        "committee": 2,
        "schedule": {"warmup_steps": 3},
        "ema": 0.9,
    }  # fmt: skip


@pytest.fixture(autouse=True)
def one_day(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")


def run(values, **options):
    printed = io.StringIO()
    result = train_committee(parse_config(values), console=Console(file=printed, width=120), **options)
    return result, printed.getvalue()


def test_a_committee_is_its_members(values, tmp_path):
    result, printed = run(values)
    assert sorted(path.name for path in (tmp_path / "run").iterdir() if not path.name.startswith(".")) == [
        "config.yaml", "member_1", "member_2", "model.carnet", "report.html", "summary.json",
    ]  # fmt: skip
    committee = carnet.load(result.model_path)
    assert len(committee.members) == 2 and [member.seed for member in result.members] == [5, 6]
    # the first member is the single run of this seed; the second one differs in its seed alone, not in its split
    alone = {name: value for name, value in values.items() if name != "committee"} | {"output": str(tmp_path / "alone")}
    single = train(parse_config(alone), console=Console(file=io.StringIO()))
    assert_same_tensors(single.model_path, tmp_path / "run" / "member_1" / "model.carnet")
    first, second = (carnet.load(tmp_path / "run" / f"member_{k}" / "model.carnet") for k in (1, 2))
    assert not all((a == b).all() for a, b in zip(first.parameters(), second.parameters(), strict=True))
    cards = [
        json.loads((tmp_path / "run" / name / "summary.json").read_text())["validation"]
        for name in ("member_1", "member_2")
    ]
    assert cards[0]["structures"] == cards[1]["structures"] == 10 == result.validation.n_structures
    contents = [
        member.extra["data"]["validation"]["contents"]
        for member in map(_metadata, ("member_1", "member_2"), [tmp_path] * 2)
    ]
    assert contents[0] == contents[1]
    # the mean of two predictions is at least as good as the two are on average
    mean = sum(member.summary["test"]["errors"][0]["rmse"] for member in result.members) / 2
    assert result.test.errors[0].rmse <= mean * (1 + 1e-9)
    assert {entry.quantity for entry in result.validation.calibrations} == {"energy per atom", "forces"}
    summary = json.loads((tmp_path / "run" / "summary.json").read_text())
    assert summary["members"]["member_2"]["seed"] == 6 and summary["validation"]["calibration"]
    for text in ("member_2, 2 of 2, with seed 6", "mean of the members", "errors are", str(result.model_path)):
        assert text in printed, text
    assert load_config(tmp_path / "run" / "config.yaml") == parse_config(values)
    page = (tmp_path / "run" / "report.html").read_text()
    for text in (
        "How good is the committee?",
        "member_2",
        "Does the committee know its errors?",
        "structures to learn",
    ):
        assert text in page, text
    before = result.folder.report.stat().st_mtime_ns
    assert report_of_folder(tmp_path / "run") == result.folder.report
    assert result.folder.report.stat().st_mtime_ns > before
    assert report_of_folder(tmp_path / "run" / "member_2").name == "report.html"


def _metadata(name, folder):
    from types import SimpleNamespace

    from carnet.model.file import read_metadata

    return SimpleNamespace(**read_metadata(folder / "run" / name / "model.carnet"))


def test_members_can_be_added_and_extended(values, tmp_path):
    run(values | {"log": {"report": False}})
    before = (tmp_path / "run" / "member_1" / "checkpoint.safetensors").read_bytes()
    result, printed = run(values | {"committee": 3, "log": {"report": False}})
    assert len(carnet.load(result.model_path).members) == 3 and "this run is finished" in printed
    assert (tmp_path / "run" / "member_1" / "checkpoint.safetensors").read_bytes() == before
    with pytest.raises(InputError, match=r"member_1: .*use --extend to continue it to the new length"):
        run(values | {"epochs": 4})
    longer, _ = run(values | {"epochs": 4}, extend=True)
    assert [len(member.state.history) for member in longer.members] == [4, 4]
    again, _ = run(values | {"optimizer": {"learning_rate": 0.01}}, restart=True)
    assert [len(member.state.history) for member in again.members] == [3, 3]


def shares(values, **changes):
    return member_configs(parse_config(values | {"epochs": None, "max_minutes": 60.0} | changes))


def test_the_minutes_are_shared_by_members_in_turn(values):
    for committee, jobs, share in ((4, 1, 15.0), (4, 2, 30.0), (3, 2, 30.0), (2, 8, 60.0)):
        found = shares(values, committee=committee, jobs=jobs)
        assert len(found) == committee and {config.max_minutes for config in found.values()} == {share}
    assert {config.max_minutes for config in member_configs(parse_config(values)).values()} == {None}


def test_members_at_the_same_time_share_the_threads(values, monkeypatch):
    monkeypatch.setattr("carnet.training.committee.run.kernel_threads", lambda: 6)
    values["threads"] = None
    assert {config.threads for config in shares(values, committee=3, jobs=3).values()} == {2}
    assert {config.threads for config in shares(values, committee=3, jobs=1).values()} == {None}
    assert {config.threads for config in shares(values | {"threads": 5}, committee=3, jobs=3).values()} == {5}


def test_one_split_for_all(values):
    (split,) = {config.data.validation for config in shares(values, committee=3).values()}
    assert (split.count, split.seed) == (10, 5)
    own = values | {"data": values["data"] | {"validation": {"fraction": 0.2, "by": "formula", "seed": 8}}}
    assert {config.data.validation.seed for config in shares(own, committee=3).values()} == {8}
    files = values | {"data": values["data"] | {"validation": values["data"]["test"]}}
    assert all(isinstance(config.data.validation, list) for config in shares(files, committee=3).values())


def test_what_a_configuration_cannot_ask_for(values, tmp_path):
    with pytest.raises(InputError, match=r"committee: expected greater than or equal to 2; got 1"):
        parse_config(values | {"committee": 1})
    with pytest.raises(
        InputError, match=r"jobs: 2 members of a committee at the same time, but there is no 'committee'"
    ):
        parse_config(values | {"committee": None, "jobs": 2})
    with pytest.raises(InputError, match="a single model is trained here"):
        train(parse_config(values))
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "checkpoint.safetensors").touch()
    with pytest.raises(InputError, match="holds the run of a single model"):
        run(values)


def test_folders_of_others_are_left_alone(values, tmp_path):
    member = tmp_path / "run" / "member_2"
    member.mkdir(parents=True)
    (member / "history.csv").write_text("precious")
    for restart in (False, True):
        with pytest.raises(InputError, match="member_2: history.csv would be overwritten"):
            run(values, restart=restart)
    assert [path.name for path in (tmp_path / "run").rglob("*")] == ["member_2", "history.csv"]
    (member / "history.csv").unlink()
    (tmp_path / "run" / "model.carnet").write_text("precious")
    with pytest.raises(InputError, match="run: model.carnet would be overwritten"):
        run(values)


def test_a_committee_and_a_single_model_do_not_share_a_folder(values, tmp_path):
    result, _ = run(values)
    single = {name: value for name, value in values.items() if name != "committee"}
    for restart in (False, True):
        with pytest.raises(InputError, match="holds the members of a committee"):
            train(parse_config(single), restart=restart)
    for listed in (tmp_path / "run").rglob(MARK):  # as the first carnet left it
        listed.unlink()
    before = result.model_path.read_bytes()
    again, printed = run(values)
    assert printed.count("this run is finished") == 2 and again.model_path.read_bytes() == before


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_full_disk_ends_the_command_with_one_line(values, tmp_path, jobs):
    resource = pytest.importorskip("resource")
    (tmp_path / "config.yaml").write_text(
        yaml.safe_dump(values | {"jobs": jobs, "log": {"report": False}}), encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-m", "carnet", "train", str(tmp_path / "config.yaml")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000)),
        capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 2 and done.stderr.count("\n") == 1, done.stderr
    assert done.stderr.startswith("carnet train: ") and "model.carnet: File too large" in done.stderr
    assert not list((tmp_path / "run").rglob(".partial-*"))


def test_a_member_that_diverges_is_named_and_the_others_are_trained(values, tmp_path, monkeypatch):
    from carnet.training import loop

    original = loop.TrainingLoop.step

    def step(self, batch, place):
        if self.config.seed == 5 and self.state.epoch == 1:
            raise loop.TrainingDiverged("the loss is nan")
        return original(self, batch, place)

    monkeypatch.setattr(loop.TrainingLoop, "step", step)
    with pytest.raises(MemberFailed, match=r"1 of 2 members failed(.|\n)*member_1: the loss is nan"):
        run(values)
    assert not (tmp_path / "run" / "model.carnet").exists()
    assert json.loads((tmp_path / "run" / "member_2" / "summary.json").read_text())["epochs"] == 3


def test_bad_input_names_the_member(values, tmp_path):
    run(values | {"log": {"report": False}})
    with pytest.raises(
        InputError, match=r"member_1: .*holds a run with another configuration(.|\n)*batch_size: 4 before, 5"
    ):
        run(values | {"batch_size": 5})


def test_members_side_by_side_are_the_same(values, tmp_path):
    values["log"] = {"report": False}
    run(values | {"output": str(tmp_path / "turns")})
    result, printed = run(values | {"jobs": 2})
    for name in ("member_1", "member_2"):
        assert_same_tensors(*(tmp_path / folder / name / "checkpoint.safetensors" for folder in ("run", "turns")))
        assert f"{name}: 3 epochs are done" in printed
    assert result.model_path.read_bytes() == (tmp_path / "turns" / "model.carnet").read_bytes()
    with pytest.raises(InputError, match="member_[12]: .*holds a run with another configuration"):
        run(values | {"jobs": 2, "batch_size": 5})


def start(values, tmp_path):
    config = tmp_path / "config.yaml"
    config.write_text(yaml.safe_dump(values), encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, "-m", "carnet", "train", str(config)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        preexec_fn=heed_interrupts,
    )  # fmt: skip


def heed_interrupts():
    """A shell has the commands that it starts in the background ignore SIGINT, and theirs after them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def wait_for(paths, process):
    end = time.monotonic() + LONGEST
    while not all(path.exists() for path in paths):
        if process.poll() is not None or time.monotonic() > end:
            process.kill()
            raise AssertionError(process.communicate()[0])
        time.sleep(0.02)


@pytest.mark.skipif(os.name == "nt", reason="sends signals")
@pytest.mark.parametrize(
    ("jobs", "number"),
    [
        (2, signal.SIGINT),
        pytest.param(2, signal.SIGKILL, marks=pytest.mark.slow),
        pytest.param(1, signal.SIGTERM, marks=pytest.mark.slow),
    ],
)
def test_interrupted_and_resumed(values, tmp_path, jobs, number):
    """A signal to the command alone, as a batch system sends it; a kill leaves the members to notice by themselves."""
    values |= {"epochs": 400, "jobs": jobs, "log": {"report": False}}
    checkpoints = [tmp_path / "run" / f"member_{k}" / "checkpoint.safetensors" for k in range(1, jobs + 1)]
    process = start(values, tmp_path)
    wait_for(checkpoints, process)
    process.send_signal(number)
    printed, _ = process.communicate(timeout=LONGEST)
    if number == signal.SIGKILL:
        assert process.returncode == -number
    else:
        assert process.returncode == 130 and printed.count("interrupted; the same command continues") == jobs
    states = [carnet_state(path) for path in checkpoints]
    deadline = time.monotonic() + LONGEST
    while (
        now := [carnet_state(path) for path in checkpoints]
    ) != states:  # members of a killed command may go on a little
        assert time.monotonic() < deadline
        states = now
        time.sleep(1.0)
    assert all(state.finished is None and state.epoch < 400 for state in states)
    assert not list((tmp_path / "run").rglob(".partial-*")) or number == signal.SIGKILL
    done = start(values, tmp_path)
    try:
        assert "continuing after epoch" in "".join(done.stdout.readline() for _ in range(14 * jobs))
    finally:
        done.send_signal(signal.SIGTERM)
        done.communicate(timeout=LONGEST)


def carnet_state(path):
    from carnet.training.checkpoint import load_checkpoint

    return load_checkpoint(path).state


def test_check_says_what_all_members_would_take(values, tmp_path):
    config = tmp_path / "config.yaml"
    config.write_text(yaml.safe_dump(values | {"committee": 3, "jobs": 2}), encoding="utf-8")
    done = CliRunner().invoke(app, ["train", str(config), "--check"])
    assert done.exit_code == 0, done.stderr
    assert "for 3 epochs of each of 3 members, 2 at a time" in " ".join(done.stdout.split())
    assert not (tmp_path / "run").exists()


def test_the_command(values, tmp_path):
    config = tmp_path / "config.yaml"
    config.write_text(yaml.safe_dump(values | {"committee": None}), encoding="utf-8")
    done = CliRunner().invoke(app, ["train", str(config), "--set", "committee=2", "--set", "log.report=false"])
    assert done.exit_code == 0, done.stderr
    assert "mean of the members" in done.stdout and len(carnet.load(tmp_path / "run" / "model.carnet").members) == 2
