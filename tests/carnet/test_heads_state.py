"""Models with heads as files, committees, groups of parameters, and with new elements."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from carnet import CarNet, Committee, InputError, TargetConfig, build_graph, extend, load, parameter_groups, save
from carnet.commands.model_card import model_card
from carnet.model.file import read_metadata
from carnet.model.heads import HeadSpec
from carnet.testing import assert_close
from tests.carnet.portable_kernels import nothing_is_compiled  # noqa: F401 - a fixture
from tests.carnet.small_models import CRYSTAL, MOLECULE
from tests.carnet.tensor_models import head_spec, tensor_model

SHIELDING = TargetConfig(name="shielding", symmetry="ij", per="atom", species=["C"], unit="ppm")
ALPHA = TargetConfig(name="alpha", symmetry="ij=ji", label="pol", kind="mae", weight=3.0)
EPSILON = TargetConfig(name="eps", symmetry="ij=ji", scale="log", unit="1")


@pytest.mark.parametrize("energy", [True, False])
def test_the_card_says_what_is_predicted(energy, tmp_path, nothing_is_compiled):  # noqa: F811
    save(tensor_model(ALPHA, energy=energy), tmp_path / "m", references=[MOLECULE])
    (check,) = [cell for cell in model_card(tmp_path / "m").columns[1].cells if "are reproduced" in cell]
    assert check == f"{'energy, forces and stress, ' * energy}alpha of the stored structure are reproduced"


def results(model, structure=CRYSTAL):
    with torch.no_grad():
        return {name: value.nan_to_num(9.0) for name, value in model(build_graph(structure, 3.5)).items()}


@pytest.mark.parametrize("energy", [True, False])
def test_a_file_keeps_everything(energy, tmp_path, nothing_is_compiled):  # noqa: F811
    model = tensor_model(SHIELDING, ALPHA, EPSILON, energy=energy)
    save(model, tmp_path / "m", references=[MOLECULE])
    again = load(tmp_path / "m")
    assert again.heads == model.heads and again.targets == (SHIELDING, ALPHA, EPSILON) and again.has_energy == energy
    expected, made = results(model), results(again)
    assert ("energy" in made) == energy == ("forces" in made)
    assert made.keys() == expected.keys() and all(torch.equal(made[name], expected[name]) for name in made)
    stored = read_metadata(tmp_path / "m")["reference"]
    assert np.shape(stored["shielding"]) == (1, 1, 9) and np.shape(stored["alpha"]) == (1, 6)


def test_a_model_without_energies_has_a_card(tmp_path, nothing_is_compiled):  # noqa: F811
    save(tensor_model(ALPHA, energy=False), tmp_path / "m", references=[MOLECULE])
    rows = [cell for column in model_card(tmp_path / "m").columns for cell in column.cells]
    assert "alpha of the stored structure are reproduced" in rows and "reference (eV)" not in rows


def test_nan_hides_in_no_tensor_of_an_atom(tmp_path, nothing_is_compiled, monkeypatch):  # noqa: F811
    """Rows of atoms that carry no tensor are left out, not rows that are no numbers."""
    save(tensor_model(SHIELDING), tmp_path / "m", references=[MOLECULE])
    forward = CarNet.forward

    def spoilt(self, *arguments, **keywords):
        return {name: value.fill_(torch.nan) for name, value in forward(self, *arguments, **keywords).items()}

    monkeypatch.setattr(CarNet, "forward", spoilt)
    with pytest.raises(InputError, match="not finite"):
        load(tmp_path / "m")


def test_a_file_whose_tensors_come_out_otherwise_is_refused(tmp_path, nothing_is_compiled, monkeypatch):  # noqa: F811
    model = tensor_model(ALPHA)
    save(model, tmp_path / "m")
    from_json = HeadSpec.from_json

    def other(values, species):
        return from_json({**values, "shift": [[number + 0.1 for number in row] for row in values["shift"]]}, species)

    monkeypatch.setattr(HeadSpec, "from_json", other)
    with pytest.raises(InputError, match="computes another alpha of the reference structure"):
        load(tmp_path / "m")


def test_a_head_as_json_is_the_head():
    spec = head_spec(SHIELDING)
    assert HeadSpec.from_json(json.loads(json.dumps(spec.to_json())), (1, 6, 8)) == spec


def test_committees_average_logarithms_where_those_are_learnt(nothing_is_compiled):  # noqa: F811
    members = [tensor_model(EPSILON) for _ in range(2)]
    with torch.no_grad():
        members[1].embedding += 0.1
    graph = build_graph(CRYSTAL, 3.5)
    each = [EPSILON.full(member(graph)["eps"].detach())[0].numpy() for member in members]
    logarithms = [vectors @ np.diag(np.log(values)) @ vectors.T for values, vectors in map(np.linalg.eigh, each)]
    values, vectors = np.linalg.eigh(EPSILON.full(Committee(members)(graph)["eps"].detach())[0].numpy())
    assert_close(vectors @ np.diag(np.log(values)) @ vectors.T, sum(logarithms) / 2, order=1)


def test_committees_average_tensors_and_tell_their_spread(nothing_is_compiled):  # noqa: F811
    members = [tensor_model(ALPHA, SHIELDING, energy=True) for _ in range(3)]
    for step, member in enumerate(members):
        with torch.no_grad():
            member.embedding += 0.1 * step
    each = [results(member) for member in members]
    committee = Committee(members)
    assert committee.targets == (ALPHA, SHIELDING) and committee.has_energy
    made = results(committee)
    for name in ("alpha", "shielding"):
        stacked = torch.stack([result[name] for result in each])
        assert_close(made[name], stacked.mean(0))
        deviation = stacked.var(0).sum(1).sqrt()
        carried = deviation > 0
        assert_close(made[f"{name}_std"][carried], deviation[carried])
    only = committee(build_graph(CRYSTAL, 3.5), energy=False, forces=False, targets=["alpha"])
    assert set(only) == {"alpha", "alpha_std"}
    with pytest.raises(InputError, match="the same results"):
        Committee([members[0], tensor_model(ALPHA, energy=True)])


@pytest.mark.parametrize(
    "change", [{"scale": "log"}, {"per": "atom"}, {"per": "atom", "species": ("C",)}, {"unit": "Å^3"}]
)
def test_members_of_a_committee_say_the_same_of_a_tensor(change, nothing_is_compiled):  # noqa: F811
    """Means of a logarithm and a tensor, or of tensors of different atoms, are those of nothing."""
    kinds = [{}, {"per": "atom", "species": ("O",)}] if "species" in change else [{}]
    for kind in kinds:
        members = [tensor_model(TargetConfig(name="alpha", symmetry="ij=ji", **each)) for each in (kind, change)]
        for pair in (members, members[::-1]):
            with pytest.raises(InputError, match="the same results: the first has"):
                Committee(pair)


def test_the_card_says_how_files_give_a_tensor(tmp_path, nothing_is_compiled):  # noqa: F811
    dipole = TargetConfig(name="mu", symmetry="i", unit="eÅ", label="dipole_x", sign=-1)
    save(tensor_model(dipole), tmp_path / "m", references=[MOLECULE])
    titles, values = (list(column.cells) for column in model_card(tmp_path / "m").columns)
    start = titles.index("target mu")
    shown = values[start : start + 1 + next(i for i, title in enumerate(titles[start + 1 :]) if title)]
    assert {"label: dipole_x", "unit: eÅ", "sign: -1", "symmetry: i"} <= set(shown)


def test_every_parameter_has_a_place_and_a_kind():
    model = tensor_model(ALPHA, energy=True)
    groups, names = parameter_groups(model), {name for name, _ in model.named_parameters()}
    assert set(groups["tensors"]) | set(groups["potential"]) == names
    assert not set(groups["tensors"]) & set(groups["potential"])
    kinds = [groups[kind] for kind in ("embedding", "radial", "linear", "coupling", "readout", "head")]
    assert sorted(name for kind in kinds for name in kind) == sorted(names)
    assert all(name.startswith("tensors.heads.alpha") for name in groups["head"])
    assert not {"readout", "layers.1"} & parameter_groups(tensor_model(ALPHA)).keys()
    assert {"layers.0", "layers.1"} <= groups.keys()


@pytest.mark.parametrize("energy", [True, False])
def test_new_elements_leave_tensors_of_the_old_ones_alone(energy, nothing_is_compiled):  # noqa: F811
    model = tensor_model(ALPHA, SHIELDING, energy=energy)
    extended = extend(model, [9, 16], {9: -2.0, 16: -3.0} if energy else {})
    assert extended.species == (1, 6, 8, 9, 16) and extended.targets == model.targets
    before, after = results(model), results(extended)
    assert all(torch.equal(before[name], after[name]) for name in before)
    head = extended.heads[0]
    assert head.scale[16] == head.scale[8] and head.shift[9] == head.shift[8]
