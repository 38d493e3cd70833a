"""The benchmark of training steps at its smallest: that it runs, and what it says where something is missing."""

from __future__ import annotations

import json
import sys
import time
from importlib.util import find_spec
from types import SimpleNamespace

import numpy as np
import pytest

from carnet import GraphDataset, read_structures
from carnet.datasets import path
from codegen.runtime.jobs import Job
from tests.benchmarks import training_cases, training_step
from tests.benchmarks.peer_process import Peer
from tests.benchmarks.training_cases import Batch, config_of, labelled

MODEL = {
    "cutoff": 4.0,
    "max_weight": 1,
    "channels": 4,
    "layers": 1,
    "degree": 2,
}  # other tests have its kernels compiled
TINY = Batch("a molecule", lambda: read_structures(path("ethanol_train"), index=slice(1)), MODEL)


def test_a_batch_has_a_table_with_both_engines_and_the_peer(monkeypatch, capsys):
    monkeypatch.setitem(training_cases.BATCHES, "ethanol", TINY)
    monkeypatch.setattr(training_step, "SAMPLE", 1e-6)
    dataset = GraphDataset(labelled(TINY.structures()), MODEL["cutoff"])
    options = SimpleNamespace(threads=[1, 2], repetitions=1, optimizer="adamw", model={})
    peers = SimpleNamespace(steps=lambda name: {"a peer": lambda: None})
    training_step.measure("ethanol", dataset, options, peers)
    rows = capsys.readouterr().out.splitlines()[-5:]
    assert [row.split(" | ")[0] for row in rows] == [
        "| torch, 1 thread", "| program, 1 thread", "| torch, 2 threads", "| program, 2 threads", "| a peer",
    ]  # fmt: skip
    assert ["%" in row for row in rows] == [False, True, False, True, False]


def test_the_share_outside_of_jobs_is_that_of_the_time_between_them():
    job = Job([], np.zeros((0, 2), np.int64))
    original = Job.run

    def step():
        job.run(1)
        time.sleep(1e-3)

    assert training_step.share_outside(step) > 0.5
    assert Job.run is original


def test_data_that_nobody_has_are_left_out_and_named(monkeypatch, capsys):
    monkeypatch.delenv("CARNET_DATA", raising=False)
    assert list(training_step.readable(["acetylacetone", "water"])) == ["water"]
    assert "acetylacetone: left out" in capsys.readouterr().out


def test_labels_have_the_shapes_of_positions():
    (structure,) = labelled(TINY.structures())
    assert structure.forces.shape == structure.positions.shape
    assert config_of(TINY, "muon", {"layers": "2"}).model.layers == 2


@pytest.mark.skipif(find_spec("mace") is not None, reason="it is not missing here")
def test_a_peer_says_that_its_library_is_missing(tmp_path):
    batches = tmp_path / "batches.json"
    batches.write_text(json.dumps({"water": {"frames": "nowhere", "cutoff": 5.0, "mean_neighbours": 1.0}}))
    peer = Peer(sys.executable, "training_peer.py", batches, 1)
    assert peer.seconds("water") is None and "mace" in peer.reason
    peer.close()


def test_a_peer_that_ends_says_so(tmp_path):
    peer = Peer(sys.executable, "training_peer.py", tmp_path / "missing.json", 1)
    assert peer.seconds("water") is None
    assert peer.seconds("water") is None and peer.reason == "its process ended with 1"
    peer.close()
