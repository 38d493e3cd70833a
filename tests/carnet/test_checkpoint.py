"""Files of tensors and JSON, and checkpoints: exact, atomic, and refused when they are something else."""

import json

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from carnet import InputError, parse_config
from carnet.files.tensors import read_tensors, write_tensors
from carnet.training.checkpoint import (
    Checkpoint,
    RunState,
    check_same_run,
    differences,
    load_checkpoint,
    optimizer_moments,
    restore_moments,
    save_checkpoint,
)
from carnet.training.identity import fingerprint, run_identity
from tests.carnet.labelled_frames import labelled_clusters


def checkpoint_of(model, optimizer):
    parameters = dict(model.named_parameters())
    return Checkpoint(
        identity={"config": {"epochs": 3}},
        state=RunState(epoch=2, best_loss=0.1 + 0.2, history=[{"epoch": 1}]),
        schedule={"plateau_factor": 1 / 3},
        average_steps=7,
        uniform_from=5,
        processes=3,
        versions={"torch": torch.__version__},
        parameters=parameters,
        average={name: value.detach() / 3 for name, value in parameters.items()},
        best={},
        moments=optimizer_moments(optimizer, parameters),
    )


def trained(steps):
    torch.manual_seed(1)
    model = torch.nn.Sequential(torch.nn.Linear(4, 5), torch.nn.SiLU(), torch.nn.Linear(5, 1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2, fused=True)
    inputs = torch.randn(steps, 6, 4, generator=torch.Generator().manual_seed(2))
    return model, optimizer, inputs


def take_steps(model, optimizer, inputs):
    for batch in inputs:
        optimizer.zero_grad()
        model(batch).square().mean().backward()
        optimizer.step()


def test_training_continues_bit_by_bit(tmp_path):
    whole, optimizer, inputs = trained(8)
    take_steps(whole, optimizer, inputs)

    first, optimizer, _ = trained(8)
    take_steps(first, optimizer, inputs[:5])
    save_checkpoint(tmp_path / "c", checkpoint_of(first, optimizer))
    second, optimizer, _ = trained(8)
    found = load_checkpoint(tmp_path / "c")
    second.load_state_dict(found.parameters)
    restore_moments(optimizer, dict(second.named_parameters()), found.moments)
    take_steps(second, optimizer, inputs[5:])
    for name, value in whole.state_dict().items():
        assert torch.equal(value, second.state_dict()[name]), name


def test_everything_comes_back(tmp_path):
    model, optimizer, inputs = trained(2)
    take_steps(model, optimizer, inputs)
    saved = checkpoint_of(model, optimizer)
    save_checkpoint(tmp_path / "c", saved)
    found = load_checkpoint(tmp_path / "c")
    assert found.state == saved.state and found.identity == saved.identity and found.schedule == saved.schedule
    assert found.uniform_from == 5 and found.processes == 3
    assert found.average_steps == 7 and found.best == {}
    for name, value in saved.average.items():
        assert torch.equal(found.average[name], value)
    assert set(found.moments) == set(saved.moments) and set(found.moments["0.weight"]) == {
        "step",
        "exp_avg",
        "exp_avg_sq",
    }


def test_equal_content_gives_equal_bytes(tmp_path):
    tensors = {"a": torch.arange(5.0), "b": torch.eye(3, dtype=torch.float64).T}
    metadata = {name: [0.1, name] for name in "zyxwvu"}
    for name in ("one", "two"):
        write_tensors(tmp_path / name, "model", 1, tensors, metadata)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_floats_are_kept_exactly(tmp_path):
    values = np.random.default_rng(0).normal(size=50).tolist() + [5e-324, -0.0, 1e308]
    write_tensors(tmp_path / "f", "model", 1, {}, {"values": values})
    assert read_tensors(tmp_path / "f", "model", 1)[1]["values"] == values


def test_truncated_file_at_any_length(tmp_path):
    model, optimizer, inputs = trained(1)
    take_steps(model, optimizer, inputs)
    save_checkpoint(tmp_path / "c", checkpoint_of(model, optimizer))
    content = (tmp_path / "c").read_bytes()
    for length in [0, 4, 8, 20, *range(100, len(content), 211), len(content) - 1]:
        (tmp_path / "part").write_bytes(content[:length])
        with pytest.raises(InputError, match="part: truncated, or not a safetensors file"):
            load_checkpoint(tmp_path / "part")


def test_files_that_are_something_else(tmp_path):
    save_file({"a": torch.ones(2)}, tmp_path / "foreign", metadata={"format": "pt"})
    with pytest.raises(
        InputError, match="foreign: a safetensors file that carnet did not write; expected a model file"
    ):
        read_tensors(tmp_path / "foreign", "model", 1)
    torch.save({"a": torch.ones(2)}, tmp_path / "pickle.pt")
    with pytest.raises(InputError, match="not a safetensors file"):
        read_tensors(tmp_path / "pickle.pt", "model", 1)
    write_tensors(tmp_path / "other", "checkpoint", 1, {}, {})
    with pytest.raises(InputError, match="other: a checkpoint file; expected a model file"):
        read_tensors(tmp_path / "other", "model", 1)
    write_tensors(tmp_path / "newer", "model", 3, {}, {})
    with pytest.raises(InputError, match="layout version 3, but this carnet reads versions up to 2"):
        read_tensors(tmp_path / "newer", "model", 2)
    with pytest.raises(InputError, match="absent: no such file"):
        read_tensors(tmp_path / "absent", "model", 1)
    with pytest.raises(InputError, match="is a folder"):
        read_tensors(tmp_path, "model", 1)


def test_differences_name_the_keys(tmp_path):
    before = {"loss": {"forces": 10.0, "energy": 1.0}, "epochs": 3}
    now = {"loss": {"forces": 1.0, "energy": 1.0}, "seed": 4, "epochs": 3}
    assert differences(before, now) == ["loss.forces: 10.0 before, 1.0 now", "seed: 'absent' before, 4 now"]
    check_same_run(tmp_path / "c", before, json.loads(json.dumps(before)))
    with pytest.raises(InputError, match=r"(?s)another configuration.*--restart.*loss\.forces: 10\.0 before"):
        check_same_run(tmp_path / "c", before, now)


def identity(values, train=None, folder="."):
    config = parse_config({"data": {"train": "a.xyz"}, **values}, folder=folder)
    clusters = labelled_clusters(4)
    return run_identity(config, clusters[:3] if train is None else train, clusters[3:], {1: -13.0, 8: -2041.0})


def test_places_and_threads_do_not_make_another_run():
    assert identity({}) == identity({"threads": 3, "output": "elsewhere"}, folder="/moved")
    assert json.loads(json.dumps(identity({}))) == identity({})


def test_settings_and_contents_do():
    base = identity({})
    assert differences(base, identity({"seed": 1})) == ["seed: 0 before, 1 now"]
    changed = labelled_clusters(3)
    changed[1].forces[0, 0] = np.nextafter(changed[1].forces[0, 0], 9.0)
    assert len(differences(base, identity({}, train=changed))) == 1
    assert fingerprint(labelled_clusters(3)) != fingerprint(labelled_clusters(3)[::-1])
