"""The comparison of accuracy without its trainings: the clock in MACE's place, records, tables, the command line."""

from __future__ import annotations

import json
from types import SimpleNamespace

import numpy as np
import pytest

from carnet import Structure
from carnet.training.history import write_history
from tests.benchmarks.accuracy.beside_mace import __main__ as beside_mace
from tests.benchmarks.accuracy.beside_mace import mace_training
from tests.benchmarks.accuracy.beside_mace.comparison import draw_curves, read_records, tables
from tests.benchmarks.accuracy.beside_mace.sides import POTENTIALS, frame_for_mace, stored_predictions
from tests.benchmarks.accuracy.data_sets import DATA, configuration
from tests.benchmarks.accuracy.records import part_errors


def structures(periodic):
    rng = np.random.default_rng(0)
    return [
        Structure(
            numbers=[14] * atoms,
            positions=rng.normal(size=(atoms, 3)),
            cell=5.0 * np.eye(3),
            pbc=periodic,
            energy=-3.0 * atoms + rng.normal(),
            forces=rng.normal(size=(atoms, 3)),
            stress=(lambda s: s + s.T)(rng.normal(size=(3, 3))) if periodic else None,
            group=group,
        )
        for atoms, group in ((2, "bulk"), (3, "slab"), (2, "bulk"))
    ]


def trained(monkeypatch, seconds, seconds_an_epoch):
    """What the clock decides in a loop like MACE's, whose epochs take these times."""
    now = [100.0]
    monkeypatch.setattr(mace_training.time, "monotonic", lambda: now[0])
    swa, handler = SimpleNamespace(start=mace_training.NEVER), SimpleNamespace(io=SimpleNamespace(swa_start=None))
    clock = mace_training.Clock(seconds)
    clock.follow(swa, handler)
    now[0] += 7.0  # compiling and a first validation do not count
    clock.start()
    epoch = 0
    while epoch < clock:
        now[0] += seconds_an_epoch(epoch)
        metrics = {"mae_f": 0.1, "rmse_f": 0.2, "rmse_stress": None}
        clock.finish_epoch(epoch, 1.0, metrics)
        epoch += 1
    return clock, handler.io.swa_start


@pytest.mark.parametrize(
    ("seconds", "pace"),
    [(100.0, lambda epoch: 2.0), (100.0, lambda epoch: 1.0 if epoch < 20 else 3.0), (60.0, lambda epoch: 7.0)],
    ids=["steady", "slower in between", "few epochs"],
)
def test_the_clock_completes_the_schedule_in_time(monkeypatch, seconds, pace):
    clock, start = trained(monkeypatch, seconds, pace)
    longest = max(pace(epoch) for epoch in range(100))
    assert abs(clock.rows[-1]["seconds"] - seconds) <= 0.5 * longest
    stages = [row["stage"] for row in clock.rows]
    assert stages == sorted(stages) and stages.index(2) == start
    assert abs(clock.rows[start - 1]["seconds"] - mace_training.STAGE_TWO * seconds) <= 0.5 * longest
    assert clock.rows[0]["forces_rmse"] == pytest.approx(200.0) and "stress_rmse" not in clock.rows[0]


def test_both_stages_have_an_epoch_however_short_the_time(monkeypatch):
    clock, start = trained(monkeypatch, 1.0, lambda epoch: 50.0)
    assert [row["stage"] for row in clock.rows] == [1, 2] and start == 1


@pytest.mark.parametrize("periodic", [True, False])
def test_errors_of_stored_predictions(tmp_path, periodic):
    labelled = structures(periodic)
    np.savez(
        tmp_path / "p.npz",
        energy=np.array([s.energy + 0.002 * s.n_atoms for s in labelled]),
        forces=np.concatenate([s.forces - 0.05 for s in labelled]),
        stress=np.array([s.stress + 0.01 if periodic else np.full((3, 3), np.nan) for s in labelled]),
    )
    record = part_errors(labelled, stored_predictions(tmp_path / "p.npz", labelled))
    assert record["errors"]["energy per atom"]["rmse"] == pytest.approx(2.0)
    assert record["errors"]["forces"]["rmse"] == pytest.approx(50.0) and record["errors"]["forces"]["values"] == 21
    assert ("stress" in record["errors"]) == periodic and (
        not periodic or record["errors"]["stress"]["mae"] == pytest.approx(10.0)
    )
    assert not record["one size"] and record["frames"] == 3
    assert {name: group["frames"] for name, group in record["groups"].items()} == {"bulk": 2, "slab": 1}
    assert record["groups"]["slab"]["errors"]["forces"]["mae"] == pytest.approx(50.0)
    json.dumps(record)


def test_frames_for_mace_have_the_labels_under_its_names():
    structure = structures(True)[1]
    frame = frame_for_mace(structure)
    assert frame.calc is None and frame.info["REF_energy"] == structure.energy
    np.testing.assert_array_equal(frame.arrays["REF_forces"], structure.forces)
    np.testing.assert_array_equal(frame.info["REF_stress"], structure.stress)
    assert not {"REF_stress"} & set(frame_for_mace(structures(False)[0]).info)


def write_results(folder, sides):
    labelled = structures(True)
    np.savez(
        folder / "p.npz",
        energy=np.array([s.energy + 0.01 for s in labelled]),
        forces=np.concatenate([s.forces for s in labelled]),
        stress=np.array([s.stress for s in labelled]),
    )
    parts = dict.fromkeys(("test", "validation"), part_errors(labelled, stored_predictions(folder / "p.npz", labelled)))
    for side, names in sides.items():
        (folder / "InP").mkdir(exist_ok=True)
        rows = [{"epoch": k, "seconds": 9.0 * k, "energy_rmse": 5.0 / k, "forces_rmse": 20.0 / k} for k in (1, 2, 3)]
        write_history(folder / "InP" / f"{side}.csv", rows)
        record = {
            "data": "InP", "side": side, "minutes": 1.0, "threads": 2, "models": dict.fromkeys(names, parts),
            "epochs": 3, "training seconds": 27.0, "cores busy": 1.5,
            "parameters": 1234, "settings": {}, "versions": {"torch": "2"}, "date": "2026-01-01", "processor": "P",
            "cores": 2,
        }  # fmt: skip
        (folder / "InP" / f"{side}.json").write_text(json.dumps(record))


def test_tables_and_curves(tmp_path, capsys):
    write_results(tmp_path, {"ours": ["CarNet"], "peer": ["MACE", "MACE, before stage two"]})
    results = read_records(tmp_path)
    text = tables(results)
    for line in text.splitlines():
        if line.startswith("| "):
            assert line.count("|") in (8, 9), line
    assert "| slab (1) | MACE | 3.33 | 3.33 |" in text and "1.5 cores busy" in text
    assert draw_curves(results, tmp_path).stat().st_size > 10_000
    assert beside_mace.main(["--table", "--output", str(tmp_path)]) == 0
    assert (tmp_path / "tables.md").read_text(encoding="utf-8") == text and text in capsys.readouterr().out


def test_tables_of_one_side(tmp_path):
    write_results(tmp_path, {"ours": ["CarNet"]})
    assert "MACE" not in tables(read_records(tmp_path))
    draw_curves(read_records(tmp_path), tmp_path)


def test_what_is_missing_is_said(tmp_path, capsys, monkeypatch):
    assert beside_mace.main(["--table", "--output", str(tmp_path)]) == 1
    assert "holds no results" in capsys.readouterr().err
    for arguments in ([], ["--data", "InP"], ["--data", "InP", "--peer-python", "p", "--peer-set", "lr"]):
        with pytest.raises(SystemExit):
            beside_mace.main(arguments)
    monkeypatch.delenv("CARNET_DATA", raising=False)
    assert beside_mace.main(["--data", "InP", "--only", "ours", "--output", str(tmp_path)]) == 1
    assert "CARNET_DATA is not set" in capsys.readouterr().err


@pytest.mark.parametrize("data", POTENTIALS)
def test_every_data_set_has_a_configuration(data, monkeypatch):
    monkeypatch.setenv("CARNET_DATA", "/data")
    monkeypatch.setenv("ELEMENT", "")  # is set by the call, and restored afterwards
    config = configuration(DATA[data], ["max_minutes=3", "epochs=null"])
    assert config.max_minutes == 3.0 and all(f"/data/{data}/" in str(source.path) for source in config.data.train)
    assert config.data.test
