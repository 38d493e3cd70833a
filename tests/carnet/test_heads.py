"""What is true of predicted tensors: they turn with the structure, have the crystal's symmetry, and add up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

import cartensor
from carnet import CarNet, InputError, Structure, TargetConfig, batch, build_graph
from carnet.data.targets.logarithm import learnt_name, learnt_parts
from carnet.model.heads import LARGEST, bounded
from carnet.model.layer import ordered_irreps
from carnet.testing import assert_close
from cartensor import Irrep
from tests.carnet.portable_kernels import nothing_is_compiled  # noqa: F401 - a fixture
from tests.carnet.small_models import CRYSTAL, MOLECULE
from tests.carnet.tensor_models import SMALL, head_spec, tensor_model

CLASSES = {
    "scalar": {"symmetry": "scalar"},
    "pseudoscalar": {"symmetry": "scalar", "parity": "axial"},
    "dipole": {"symmetry": "vector"},
    "magnetic moment": {"symmetry": "vector", "parity": "axial"},
    "polarizability": {"symmetry": "ij=ji"},
    "shielding": {"symmetry": "ij", "per": "atom"},
    "gyration": {"symmetry": "ij", "parity": "axial", "reduce": "mean"},
    "hyperpolarizability": {"symmetry": "ijk=ikj=jik"},
    "piezoelectric": {"symmetry": "ijk=ikj", "reduce": "mean"},
    "elasticity": {"symmetry": "ijkl=jikl=klij", "reduce": "mean", "unit": "GPa"},
    "not in the catalogue": {"symmetry": "ijkl=jikl=ijlk", "parity": "axial"},
}


def target_of(name, **changes):
    return TargetConfig(name="t", **{**CLASSES[name], **changes})


def predict(model, structure, name="t"):
    with torch.no_grad():
        return model(build_graph(structure, model.config.cutoff))[name]


def turned(structure, matrix):
    return replace(structure, positions=structure.positions @ matrix.T, cell=structure.cell @ matrix.T)


def transformed(target, natural, matrix):
    """Full tensors with every index turned, and a sign where they are axial and the matrix inverts."""
    full = target.full(natural).numpy()
    for axis in range(full.ndim - target.rank, full.ndim):
        full = np.moveaxis(np.tensordot(full, matrix, (axis, 1)), -1, axis)
    return full * (np.linalg.det(matrix) if target.parity == "axial" else 1.0)


def rotations():
    rotation, _ = np.linalg.qr(np.random.default_rng(5).normal(size=(3, 3)))
    rotation *= np.linalg.det(rotation)
    return rotation, -rotation


@pytest.mark.parametrize("name", CLASSES)
def test_tensors_turn_with_the_structure(name, nothing_is_compiled):  # noqa: F811
    target = target_of(name)
    model = tensor_model(target)
    for structure in (MOLECULE, CRYSTAL):
        given = predict(model, structure)
        assert given.shape == (structure.n_atoms if target.per == "atom" else 1, target.dimension)
        assert given.dtype == torch.float64
        for part in target.parts:
            assert float(given[:, part.columns].abs().max()) > 1e-6, part.name  # or there is nothing to compare
        for matrix in rotations():
            made = target.full(predict(model, turned(structure, matrix))).numpy()
            expected = transformed(target, given, matrix)
            assert_close(made, expected, order=1)


def test_axial_features_everywhere_do_the_same(nothing_is_compiled):  # noqa: F811
    target = target_of("shielding")
    model = tensor_model(target, config=SMALL.model_copy(update={"parities": "all"}))
    given = predict(model, MOLECULE)
    for matrix in rotations():
        made = target.full(predict(model, turned(MOLECULE, matrix))).numpy()
        assert_close(made, transformed(target, given, matrix), order=1)


@pytest.mark.parametrize("path_set", ["lite", "camp"])
@pytest.mark.parametrize("name", ["shielding", "pseudoscalar"])
def test_small_path_sets_make_axial_parts(name, path_set, nothing_is_compiled):  # noqa: F811
    """They have no products of odd l1 + l2 + l3, which alone make something axial; heads then take all paths."""
    target = target_of(name)
    model = tensor_model(target, config=SMALL.model_copy(update={"path_set": path_set}))
    given = predict(model, MOLECULE)
    assert all(float(given[:, part.columns].abs().max()) > 1e-6 for part in target.parts)
    for matrix in rotations():
        made = target.full(predict(model, turned(MOLECULE, matrix))).numpy()
        assert_close(made, transformed(target, given, matrix), order=1)


# a class of each of the seven crystal systems, with a cell that it leaves as it is
HEXAGONAL = [[4.4, 0, 0], [-2.2, 2.2 * 3**0.5, 0], [0, 0, 5.1]]
CELLS = {
    "-1": [[4.1, 0.2, 0.1], [0.5, 4.4, -0.2], [0.3, -0.6, 4.8]],
    "2/m": [[4.1, 0.0, 0.4], [0.0, 4.5, 0.0], [-0.6, 0.0, 4.9]],
    "mmm": np.diag([4.1, 4.5, 4.9]),
    "4/m": np.diag([4.2, 4.2, 4.9]),
    "-3m": HEXAGONAL,
    "6/m": HEXAGONAL,
    "m-3m": 4.5 * np.eye(3),
    "-43m": 4.5 * np.eye(3),
}


def elements(point_group):
    return [np.array(matrix, dtype=float) for matrix in cartensor.crystal(point_group).elements]


def crystal_of(point_group):
    """An atom at the origin and one at each image of a general point."""
    cell = np.array(CELLS[point_group], dtype=float) * (1 + len(elements(point_group)) / 8) ** (1 / 3)
    general = np.array([0.35, 0.08, 0.2]) @ cell
    images = [matrix @ general for matrix in elements(point_group)]
    return Structure(numbers=[8, *[6] * len(images)], positions=[np.zeros(3), *images], cell=cell, pbc=True)


@pytest.mark.parametrize("point_group", CELLS)
@pytest.mark.parametrize("name", ["elasticity", "piezoelectric"])
def test_neumanns_principle(name, point_group, nothing_is_compiled):  # noqa: F811
    """A crystal's tensor has every symmetry of the crystal, to rounding; what its class forbids is zero."""
    target = target_of(name)
    model = tensor_model(target, config=SMALL.model_copy(update={"cutoff": 3.0, "channels": 2}))
    made = predict(model, crystal_of(point_group))
    full, size = target.full(made).numpy(), float(predict(model, crystal_of("-43m")).abs().max())
    for matrix in elements(point_group):
        assert_close(transformed(target, made, matrix), full, order=2, scale=size)
    allowed = cartensor.crystal(point_group).invariants(target.symmetry).n_constants
    assert (float(np.abs(full).max()) > 1e-6 * size) == bool(allowed)


def test_a_cubic_site_without_lower_moments_has_an_anisotropy(nothing_is_compiled):  # noqa: F811
    """In rock salt every site has the symmetry m-3m: only moments of weight 4 tell the anisotropy of its elasticity."""
    rock_salt = Structure(
        numbers=[8, 6] * 4,
        positions=1.5
        * np.array([[0, 0, 0], [1, 0, 0], [0, 1, 1], [1, 1, 1], [1, 0, 1], [0, 0, 1], [1, 1, 0], [0, 1, 0]]),
        cell=3.0 * np.eye(3),
        pbc=True,
    )
    target = target_of("elasticity")
    made = predict(tensor_model(target, config=SMALL.model_copy(update={"cutoff": 2.4})), rock_salt)
    (weight_4,) = (part for part in target.parts if part.weight == 4)
    (weight_2,) = (part for part in target.parts if part.weight == 2)
    assert float(made[:, weight_4.columns].abs().max()) > 1e-3
    assert float(made[:, weight_2.columns].abs().max()) < 1e-12


def test_one_structure_is_what_it_is_in_a_batch(nothing_is_compiled):  # noqa: F811
    sums, means = target_of("polarizability"), TargetConfig(name="m", symmetry="ij=ji", reduce="mean")
    atomic = TargetConfig(name="a", symmetry="ij", per="atom", species=["O", "C"])
    model = tensor_model(sums, means, atomic, energy=True)
    graphs = [build_graph(structure, 3.5) for structure in (MOLECULE, CRYSTAL)]
    together = model(batch(graphs), stress=True)
    first, second = (model(graph) for graph in graphs)
    for name in ("t", "m", "a", "energy", "forces"):
        joined = torch.cat((first[name], second[name]))
        assert_close(together[name].nan_to_num(7.0), joined.nan_to_num(7.0), order=1)
    known = [z in (6, 8) for structure in (MOLECULE, CRYSTAL) for z in structure.numbers]
    assert together["a"].isnan().any(1).tolist() == [not carries for carries in known]
    only = model(batch(graphs), energy=False, forces=False, targets=["m"])
    assert set(only) == {"m"} and torch.equal(only["m"], together["m"])
    assert "t" not in model(graphs[0], targets=())


def test_sums_are_extensive_and_means_are_not(nothing_is_compiled):  # noqa: F811
    doubled = Structure(
        numbers=np.tile(CRYSTAL.numbers, 2),
        positions=np.concatenate([CRYSTAL.positions, CRYSTAL.positions + CRYSTAL.cell[0]]),
        cell=CRYSTAL.cell * np.array([[2], [1], [1]]),
        pbc=True,
    )
    sums, means = target_of("polarizability"), TargetConfig(name="m", symmetry="ij=ji", reduce="mean")
    model = tensor_model(sums, means)
    assert_close(predict(model, doubled), 2 * predict(model, CRYSTAL), order=1)
    assert_close(predict(model, doubled, "m"), predict(model, CRYSTAL, "m"), order=1)


def test_an_atom_alone_has_its_shift_and_no_anisotropy(nothing_is_compiled):  # noqa: F811
    target = target_of("polarizability")
    model = tensor_model(target)
    alone = Structure(numbers=[6], positions=np.zeros((1, 3)), cell=np.zeros((3, 3)), pbc=False)
    made = predict(model, alone)
    assert not made[:, 1:].any()
    with torch.no_grad():
        model.tensors.heads["t"].network.layers[-1].weight.zero_()
        model.tensors.heads["t"].network.layers[-1].bias.zero_()
        model.tensors.heads["t"].gate.zero_()
    assert_close(predict(model, alone)[0, :1], model.heads[0].shift[6])


def mandel(tensor: np.ndarray) -> np.ndarray:
    """A stiffness as the matrix of its map, in a basis of symmetric matrices that is orthonormal, written out."""
    basis = []
    for i, j in ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1)):
        matrix = np.zeros((3, 3))
        matrix[i, j] = matrix[j, i] = 1.0
        basis.append(matrix / np.linalg.norm(matrix))
    return np.array([[np.einsum("ij,ijkl,kl", a, tensor, b) for b in basis] for a in basis])


def test_the_logarithm_of_a_stiffness_is_that_of_its_map(nothing_is_compiled):  # noqa: F811
    target = TargetConfig(name="C", symmetry="ijkl=jikl=klij", scale="log", reduce="mean")
    model = tensor_model(target)
    result = model(build_graph(CRYSTAL, 3.5))
    natural, learnt = result["C"].detach(), result[learnt_name(target)].detach()
    values, vectors = np.linalg.eigh(mandel(target.full(natural)[0].numpy()))
    assert values.min() > 0
    assert_close(mandel(target.full(learnt)[0].numpy()), vectors @ np.diag(np.log(values)) @ vectors.T, order=1)
    assert_close(learnt_parts(target, natural), learnt, order=1)
    assert_close(learnt_parts(target, natural.numpy()), learnt, order=1)
    turn = rotations()[0]
    assert_close(
        transformed(target, natural, turn), target.full(predict(model, turned(CRYSTAL, turn), "C")).numpy(), order=1
    )


def test_the_logarithm_is_learnt_and_the_tensor_predicted(nothing_is_compiled):  # noqa: F811
    target = TargetConfig(name="eps", symmetry="ij=ji", scale="log", unit="1")
    model = tensor_model(target)
    result = model(build_graph(CRYSTAL, 3.5))
    tensor = target.full(result["eps"].detach())[0].numpy()
    values, vectors = np.linalg.eigh(tensor)
    assert values.min() > 0
    logarithm = vectors @ np.diag(np.log(values)) @ vectors.T
    learnt = result[learnt_name(target)].detach()
    assert_close(target.full(learnt)[0].numpy(), logarithm, order=1)
    assert_close(learnt_parts(target, result["eps"].detach()), learnt, order=1)
    assert_close(learnt_parts(target, result["eps"].detach().numpy()), learnt, order=1)
    with pytest.raises(InputError, match="needs positive eigenvalues"):
        learnt_parts(target, -learnt.exp())
    assert_close(
        transformed(target, result["eps"].detach(), rotations()[0]),
        target.full(predict(model, turned(CRYSTAL, rotations()[0]), "eps")).numpy(),
        order=1,
    )


def test_heads_see_features_of_bounded_size_that_are_changed_only_where_they_are_large():
    irreps = ordered_irreps([Irrep(0, 1), Irrep(1, -1), Irrep(2, 1)])
    features = torch.randn(5, 9, 8, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    for columns in irreps.slices():
        for scale in (1e-3, 1e3, 1e60):
            made = bounded(scale * features, irreps)[:, columns]
            sizes = made.square().sum(1).mean(1).sqrt()
            assert bool((sizes <= LARGEST * (1 + 1e-12)).all())
            along = (made * features[:, columns]).sum((1, 2)) / (
                made.norm(dim=(1, 2)) * features[:, columns].norm(dim=(1, 2))
            )
            assert_close(along, torch.ones(5, dtype=torch.float64))
    small = 0.5 * features
    assert bool(((bounded(small, irreps) - small).abs() <= 0.01 * small.abs()).all())


def test_heads_leave_the_potential_as_it_is(nothing_is_compiled):  # noqa: F811
    with_heads = tensor_model(target_of("elasticity"), energy=True)
    energies = with_heads.reference_energies
    potential = CarNet(SMALL, with_heads.species, reference_energies=energies, scale=1.7, mean_neighbours=6.5)
    state = {name: value for name, value in with_heads.state_dict().items() if not name.startswith("tensors.")}
    potential = potential.double().eval()
    potential.load_state_dict(state)
    graph = build_graph(CRYSTAL, 3.5)
    both, alone = with_heads(graph, stress=True), potential(graph, stress=True)
    for name in ("energy", "energies", "forces", "stress"):
        assert torch.equal(both[name], alone[name])


def test_gradients_of_tensors_reach_every_parameter_of_their_way(nothing_is_compiled):  # noqa: F811
    model = tensor_model(target_of("shielding")).train()
    made = model(build_graph(MOLECULE, 3.5))["t"]
    made.square().sum().backward()
    assert all(parameter.grad is not None and parameter.grad.any() for parameter in model.parameters())


@pytest.mark.parametrize(
    ("target", "config", "message"),
    [
        (target_of("shielding"), {"parities": "polar"}, "target t: its parts '1e' are axial"),
        (target_of("elasticity"), {"max_weight": 1, "degree": 1, "path_set": "camp", "layers": 1}, None),
        (target_of("pseudoscalar"), {"layers": 1}, "no product of the features reaches the parts '0o'"),
        (TargetConfig(name="h", symmetry="ij", per="edge"), {}, "tensors of edges are not predicted"),
    ],
)
def test_what_cannot_be_predicted_is_refused(target, config, message):
    config = SMALL.model_copy(update=config)
    arguments = {"reference_energies": None, "scale": None, "mean_neighbours": 5.0, "heads": [head_spec(target)]}
    if message is None:
        CarNet(config, (1, 6, 8), **arguments)
        return
    with pytest.raises(InputError, match=message):
        CarNet(config, (1, 6, 8), **arguments)


def test_a_model_predicts_something():
    with pytest.raises(InputError, match="needs something to predict"):
        CarNet(SMALL, (1,), reference_energies=None, scale=None, mean_neighbours=5.0)
    with pytest.raises(InputError, match="names of their own"):
        spec = head_spec(target_of("dipole"))
        CarNet(SMALL, (1, 6, 8), reference_energies=None, scale=None, mean_neighbours=5.0, heads=[spec, spec])
    with pytest.raises(InputError, match="the targets 't', not 'x'"):
        tensor_model(target_of("dipole"))(build_graph(MOLECULE, 3.5), targets=["x"])
