"""Files of models and of committees, with energies and with property tensors: as they are loaded, shown, joined and simulated.

An edit with the right checksum is accepted where nothing that the model computes depends on it: what a model gives for
structures like those that its file holds stays the same, and ``carnet info`` shows the edit or it is of no use to anybody.
"""

import io
import json
import tempfile
from functools import cache
from pathlib import Path

import numpy as np
import torch
from rich.console import Console

from carnet import CarNet, Committee, ModelConfig, Structure, TargetConfig, join_models, load, predict, save
from carnet.commands.model_card import model_card
from carnet.engines.domain_model import DomainModel
from carnet.engines.mliap import MLIAPModel
from carnet.model.file import SMALLEST_DISTANCES
from carnet.testing import assert_close
from tests.carnet.tensor_models import tensor_model
from tests.fuzz.harness import Reader, each, hold
from tests.fuzz.mutators import BINARY
from tests.fuzz.sealed import EDITS, exchanged, opened, spliced, written

CONFIG = ModelConfig(channels=2, layers=1, max_weight=1, degree=2, radial_hidden=(4,), readout_hidden=(4,), cutoff=4.0)
SPECIES = (1, 8)
NO_TENSOR = 1e3  # of an atom that carries none, in place of NaN, which is not equal to itself
DIPOLE = TargetConfig(name="dipole", symmetry="i", unit="eÅ")
CHARGES = TargetConfig(name="born", symmetry="ij", per="atom", species=("O",), label="Z", sign=-1)
PERMITTIVITY = TargetConfig(name="epsilon", symmetry="ij=ji", scale="log")
NOTES = {
    "training": {"epochs": 3, "best epoch": 2},
    "data": {"train": {"structures": 20, SMALLEST_DISTANCES: {"H-O": 0.93, "O-O": 2.6}}},
    "settings": {"seed": 1, "loss": {"energy": 1.0}},
}
MOLECULE = Structure([8, 1, 1], [[0, 0, 0], [0.96, 0, 0], [-0.24, 0.93, 0]], np.zeros((3, 3)), np.zeros(3, bool))
CRYSTAL = Structure(
    [8, 1, 1, 8],
    [[0, 0, 0], [0.95, 0.1, 0], [-0.2, 0.9, 0.3], [1.8, 1.9, 2.1]],
    [[3.4, 0.2, 0], [0, 3.6, 0.1], [0.3, 0, 3.9]],
    np.ones(3, bool),
)


def energy_model(seed: int, config: ModelConfig = CONFIG) -> CarNet:
    torch.manual_seed(seed)
    model = CarNet(config, SPECIES, reference_energies={1: -13.5, 8: -2041.25}, scale=1.25, mean_neighbours=11.0)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += 0.1 * torch.randn_like(parameter)
    return model.double().eval()


def stored(model: CarNet | Committee) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        save(model, Path(folder, "m"), extra=NOTES, references=[MOLECULE, CRYSTAL])
        return Path(folder, "m").read_bytes()


def of_first_layout(content: bytes) -> bytes:
    """As carnet 0.1.0 wrote it: one reference with its results beside the structure, no checksum."""
    tensors, text = opened(content)
    document = json.loads(text)
    structures, *results = document["reference"].items()
    document["reference"] = {**structures[1][1], **{name: values[1] for name, values in results}}
    del document["sha256"]
    return written(tensors, json.dumps({**document, "version": 1}, sort_keys=True), has_checksum=False)


@cache
def models() -> dict[str, bytes]:
    properties = [tensor_model(PERMITTIVITY, CHARGES, species=SPECIES) for _ in range(2)]
    with torch.no_grad():
        properties[1].embedding += 0.1
    single = stored(energy_model(1))
    return {
        "energy.carnet": single,
        "committee.carnet": stored(Committee([energy_model(1), energy_model(2)])),
        "tensors.carnet": stored(tensor_model(DIPOLE, CHARGES, energy=True, species=SPECIES)),
        "properties.carnet": stored(Committee(properties)),
        "old.carnet": of_first_layout(single),
    }


def sealed_models() -> dict[str, bytes]:
    """Those with a checksum."""
    return {name: content for name, content in models().items() if name != "old.carnet"}


def pair() -> dict[str, bytes]:
    """A model and a committee that can be joined."""
    return {"first.carnet": stored(energy_model(3)), "second.carnet": models()["committee.carnet"]}


def potentials() -> dict[str, bytes]:
    """With energies, for simulations."""
    return {name: models()[name] for name in ("energy.carnet", "committee.carnet")}


def results(model: CarNet | Committee) -> dict[str, list]:
    """What a model gives for structures that are near to those of its file, by name."""
    displaced = [
        Structure(
            each.numbers,
            each.positions + 0.01 * np.sin(np.arange(3 * each.n_atoms)).reshape(-1, 3),
            each.cell,
            each.pbc,
        )
        for each in (MOLECULE, CRYSTAL)
    ]
    found = {}
    for number, predicted in enumerate(predict(model, displaced)):
        numbers = {
            **vars(predicted),
            **predicted.tensors,
            **{f"{name}_std": value for name, value in predicted.tensors_std.items()},
        }
        for name, value in numbers.items():
            if value is not None and not isinstance(value, dict):
                found[f"{name} of {number}"] = np.nan_to_num(value, nan=NO_TENSOR).tolist()
    return found


def content(path: Path) -> dict[str, object]:
    """What a model computes, and its card."""
    text = io.StringIO()
    Console(file=text, width=200).print(model_card(path))
    return {"card": text.getvalue(), "results": results(load(path))}


def joined(path: Path) -> dict[str, object]:
    """The committee of two files, of which this is one."""
    target = path.with_name("joined.carnet")
    join_models([path.with_name("first.carnet"), path.with_name("second.carnet")], target)
    return content(target)


def simulated(path: Path) -> dict[str, object]:
    """The model as both ways into LAMMPS have it."""
    external, unified = DomainModel(path), MLIAPModel(path)
    about = external.cutoff, external.layers, external.species, unified.rcutfac, unified.element_types
    return {"about": about, "results": results(external.model)}


def computes_the_same(sound: dict[str, object], found: dict[str, object]) -> bool:
    """Whether an edit has left all numbers as they were, within what a check of reference results lets pass."""
    expected, values = sound["results"], found["results"]
    if expected.keys() != values.keys():
        return False
    try:
        for name, value in values.items():
            size = np.abs(expected[name]).max(initial=1.0)
            assert_close(value, expected[name], 2, dtype="float64", scale=size)
    except AssertionError:
        return False
    return True


DAMAGE = (*BINARY, spliced(models))
READERS = (
    Reader("bytes of models", sealed_models, content, DAMAGE),
    Reader("edits of models", models, content, (*EDITS, exchanged(models)), takes_edits=computes_the_same),
    Reader("joined models", pair, joined, (*EDITS, *BINARY, exchanged(pair)), takes_edits=computes_the_same),
    Reader("models in LAMMPS", potentials, simulated, (*EDITS, *BINARY), takes_edits=computes_the_same),
)


@each(READERS)
def test_whatever_a_model_suffers_it_computes_the_same_or_is_refused(reader, count):
    hold(reader, count)
