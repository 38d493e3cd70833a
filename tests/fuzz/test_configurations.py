"""Configurations of trainings and of dynamics, and what ``--set`` replaces in them."""

import json
from itertools import islice
from pathlib import Path

from carnet import load_config, load_md_config
from carnet.files.atomic import without_waiting
from carnet.simulation.md.config import EXAMPLE as MD_EXAMPLE
from carnet.training.config.file import EXAMPLE as TRAINING_EXAMPLE
from tests.fuzz.harness import Reader, each, hold
from tests.fuzz.mutators import TEXT

SHORT = """data:
  train:
    - a.extxyz
    - {path: b.extxyz, labels: &own {energy: E, forces: F}, units: {energy: Hartree}, weight: 2.0, index: ":100", skip: {bad: true}}
    - {path: c.extxyz, labels: *own}
  validation: {fraction: 0.1, by: group, seed: 3}
  labels: {stress: virial_stress}
  reference_energies: {H: -13.6, O: -2041.0}
  group_weights: {surfaces: 2.0}
target: {name: C_GPa, symmetry: "ijkl=jikl=klij", form: voigt, unit: GPa, weight: 0.5}
model: {channels: 32, cutoff: 4.5, readout_hidden: [64, 64], zbl: {outer: 1.5}}
loss: {energy: 1.0, forces: {weight: 10.0, kind: huber, delta: 0.01}}
optimizer: {learning_rate: 1e-3, learning_rate_factors: {readout: 0.1}, betas: [0.9, 0.99]}
stage_two: {start: 0.75, loss: {energy: 1000}}
epochs: 20
seed: 7
"""
DYNAMICS = """structure: start.extxyz
model: model.carnet
ensemble: npt
temperature: 350.0
pressure: 0.1
timestep: 0.5
duration: 2.0
trajectory: run.extxyz
watch: {closest: {O-H: 0.8, H-H: 1.1}, largest_force: 50.0}
seed: 11
"""
OVERRIDES = (
    b"model.channels=16\noptimizer.learning_rate=0.01\ndata.validation={count: 3}\nloss.energy=2\ndata.train=[a.extxyz]"
)


def training(path):
    return json.dumps(load_config(path).model_dump(mode="json"), sort_keys=True)


def dynamics(path):
    return json.dumps(load_md_config(path).model_dump(mode="json"), sort_keys=True)


def overridden(path):
    """A sound file, with the lines of another one as replacements."""
    short = Path(path).with_name("short.yaml")
    short.write_text(SHORT)
    try:
        with open(path, encoding="utf-8", opener=without_waiting) as lines:
            replacements = [line.rstrip("\n") for line in islice(lines, 50)]
    except (OSError, UnicodeDecodeError):
        replacements = []
    return json.dumps(load_config(short, replacements).model_dump(mode="json"), sort_keys=True)


READERS = (
    Reader(
        "training configurations",
        {"short.yaml": SHORT.encode(), "example.yaml": TRAINING_EXAMPLE.read_bytes()},
        training,
        TEXT,
        takes_edits=True,
    ),
    Reader(
        "md configurations",
        {"short.yaml": DYNAMICS.encode(), "example.yaml": MD_EXAMPLE.read_bytes()},
        dynamics,
        TEXT,
        takes_edits=True,
    ),
    Reader("replacements of entries", {"set.txt": OVERRIDES}, overridden, TEXT, takes_edits=True),
)


@each(READERS)
def test_whatever_a_configuration_suffers_it_is_read_or_refused(reader, count):
    hold(reader, count)
