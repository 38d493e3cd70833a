"""Models that have learnt forces or stresses alone: their energies have no zero, and nothing compares them as if."""

from dataclasses import replace

import ase.io
import numpy as np
import pytest
import torch
from typer.testing import CliRunner

from carnet import (
    CarNet,
    Committee,
    GraphDataset,
    InputError,
    ModelConfig,
    Prediction,
    compare,
    evaluate,
    load,
    parse_config,
    save,
    to_atoms,
)
from carnet.commands.main import app
from carnet.evaluation.energy_zero import NO_ZERO
from carnet.model.file import read_stored
from carnet.training.fine_tuning import fine_tuning_statistics
from carnet.training.initial_model import make_model
from carnet.training.preparation import read_data
from tests.carnet.labelled_frames import labelled_clusters, write_clusters
from tests.carnet.test_fine_tuning import MODEL
from tests.carnet.test_model_file import old_layout


@pytest.fixture
def model():
    torch.manual_seed(5)
    config = ModelConfig.model_validate(MODEL)
    zeros = {1: 0.0, 8: 0.0}
    return CarNet(config, [1, 8], reference_energies=zeros, scale=0.7, mean_neighbours=3.0, energy_zero=False).eval()


def learnt(tmp_path, data=(), **options):
    path = write_clusters(tmp_path / "train.extxyz", 12)
    config = {"data": {"train": str(path), "validation": 4, **dict(data)}, "model": MODEL, **options}
    run = read_data(parse_config(config))
    return run, make_model(run)


def test_a_run_that_learns_no_energies_makes_such_a_model(tmp_path):
    _, plain = learnt(tmp_path)
    _, forces = learnt(tmp_path, {"labels": {"energy": None}})
    given = {"labels": {"energy": None}, "reference_energies": {"H": -13.5, "O": -2041.25}}
    _, referred = learnt(tmp_path, given)
    _, unweighted = learnt(tmp_path, loss={"energy": 0.0})
    _, later = learnt(tmp_path, loss={"energy": 0.0}, stage_two={"loss": {"energy": 1.0}})
    found = [each.energy_zero for each in (plain, forces, referred, unweighted, later)]
    assert found == [True, False, False, False, True]


def test_the_file_knows(tmp_path, model):
    save(model, tmp_path / "m.carnet")
    assert not load(tmp_path / "m.carnet").energy_zero
    model.energy_zero = True
    save(model, tmp_path / "m.carnet")
    assert load(tmp_path / "m.carnet").energy_zero
    assert "energy_zero" not in read_stored(tmp_path / "m.carnet")[0].description


@pytest.mark.parametrize(
    ("labels", "energy", "zero"),
    [
        ({"forces": 12}, 0.0, False),
        ({"energy": 12, "forces": 12}, 0.0, True),
        ({"forces": 12}, -13.5, True),
        (None, 0.0, True),
    ],
)
def test_files_that_do_not_say_so_tell_by_what_was_learnt(tmp_path, model, labels, energy, zero):
    model.energy_zero = True  # then nothing is written about it
    model.reference_energies[8] = energy
    extra = {} if labels is None else {"data": {"train": {"labels": labels}}}
    save(model, tmp_path / "old.carnet", extra=extra)
    old_layout(tmp_path / "old.carnet")
    assert load(tmp_path / "old.carnet").energy_zero == zero


def test_energies_are_compared_up_to_one_energy_for_each_element():
    frames = labelled_clusters(20)
    shift = {1: 5.0, 8: -300.0}
    noise = 0.01 * np.random.default_rng(0).normal(size=20)
    predictions = [
        Prediction(
            energy=frame.energy + sum(shift[z] for z in frame.numbers.tolist()) + e, energy_std=1.0, forces=frame.forces
        )
        for frame, e in zip(frames, noise, strict=True)
    ]
    evaluation = compare(frames, predictions, energy_zero=False)
    assert [entry.quantity for entry in evaluation.errors][:1] == [NO_ZERO]
    assert evaluation[NO_ZERO].rmse < 1e3 * 0.01 / 3  # meV an atom, of at least three atoms
    assert "energy" not in {entry.quantity for entry in evaluation.errors}
    assert not evaluation.calibrations
    assert any("have no zero" in remark for remark in evaluation.remarks)
    # whatever the shifts are
    moved = [replace(p, energy=p.energy + 7.0 * f.n_atoms) for p, f in zip(predictions, frames, strict=True)]
    again = compare(frames, moved, energy_zero=False)
    assert again[NO_ZERO].rmse == pytest.approx(evaluation[NO_ZERO].rmse, rel=1e-6)


def test_too_few_energies_are_not_compared():
    frame = labelled_clusters(1)[0]
    evaluation = compare([frame], [Prediction(energy=0.0, forces=frame.forces)], energy_zero=False)
    assert all(not entry.quantity.startswith("energy") for entry in evaluation.errors)
    assert "too few" in evaluation.remarks[0]
    with pytest.raises(InputError, match="too few to compare"):
        compare([replace(frame, forces=None)], [Prediction(energy=0.0)], energy_zero=False)


def test_isolated_atoms_say_nothing_about_such_a_model(model):
    atom = replace(labelled_clusters(1)[0], numbers=[8], positions=np.zeros((1, 3)), energy=1e5, forces=None)
    frames = labelled_clusters(12)
    with_atom, without = (evaluate(model, each)[NO_ZERO] for each in ([*frames, atom], frames))
    assert with_atom == without


def test_a_committee_has_a_zero_where_all_members_have_one(model):
    torch.manual_seed(6)
    other = CarNet(model.config, [1, 8], reference_energies={1: 0.0, 8: 0.0}, scale=0.7, mean_neighbours=3.0).eval()
    assert not Committee([model, other]).energy_zero
    evaluation = evaluate(Committee([model, other]), labelled_clusters(12))
    assert NO_ZERO in {entry.quantity for entry in evaluation.errors}
    assert [entry.quantity for entry in evaluation.calibrations] == ["forces"]


def test_a_run_that_starts_from_it_and_learns_energies_finds_their_zero(tmp_path, model):
    save(model, tmp_path / "start.carnet")
    frames = labelled_clusters(12)
    fitted = fine_tuning_statistics(GraphDataset(frames, 4.0), model, "least squares", None, "")
    for mode, expected in ((None, fitted.reference_energies), ("keep", {1: 0.0, 8: 0.0})):
        found = fine_tuning_statistics(GraphDataset(frames, 4.0), model, mode, None, "")
        assert found.reference_energies == expected
    start = str(tmp_path / "start.carnet")
    path = str(write_clusters(tmp_path / "train.extxyz", 12))
    for labels, zero in (({}, True), ({"energy": None}, False)):
        run = read_data(parse_config({"data": {"train": path, "validation": 4, "labels": labels}, "start_from": start}))
        assert make_model(run).energy_zero == zero


def test_the_command_line_says_so(tmp_path, model):
    save(model, tmp_path / "m.carnet")
    ase.io.write(tmp_path / "data.extxyz", [to_atoms(frame) for frame in labelled_clusters(12)])
    run = CliRunner()
    names = [str(tmp_path / name) for name in ("m.carnet", "data.extxyz")]
    said = run.invoke(app, ["evaluate", *names, "-o", str(tmp_path / "e"), "--report"])
    assert said.exit_code == 0 and "no zero" in said.output
    assert "have no zero" in (tmp_path / "e" / "report.html").read_text(encoding="utf-8")
    said = run.invoke(app, ["predict", *names, "-o", str(tmp_path / "p.extxyz")])
    assert "no zero" in said.output
    assert "have no zero" in run.invoke(app, ["info", names[0]]).output
