"""Learning property tensors: statistics, the term of the loss, heads on a potential, and a training from file to model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.io import write
from rich.console import Console

from carnet import GraphDataset, InputError, Structure, TargetConfig, build_graph, load, parse_config, save
from carnet.data.batches import join_labels, structure_labels
from carnet.testing import assert_close
from carnet.training.checkpoint import load_checkpoint
from carnet.training.config.optimisation import LossConfig
from carnet.training.history import learned_quantities, unit, write_history
from carnet.training.initial_model import make_model
from carnet.training.loop import TrainingLoop
from carnet.training.loss import LossFunction
from carnet.training.preparation import description, read_data
from carnet.training.steps import predict
from carnet.training.target_statistics import target_statistics
from carnet.training.tensor_term import TensorTerm
from tests.carnet.portable_kernels import nothing_is_compiled  # noqa: F401 - a fixture
from tests.carnet.small_models import CRYSTAL, MOLECULE, TINY
from tests.carnet.tensor_models import tensor_model

ALPHA = TargetConfig(name="alpha", symmetry="ij=ji", unit="Bohr^3", kind="mse")
SHIELDING = TargetConfig(name="sigma", symmetry="ij", per="atom", unit="ppm", kind="mse")


def with_tensors(structure, **tensors):
    return replace(structure, tensors={name: np.array(rows, dtype=float) for name, rows in tensors.items()})


def random_structures(count=12, seed=0):
    random = np.random.default_rng(seed)
    made = []
    for _ in range(count):
        numbers = random.choice([1, 6, 8], random.integers(3, 6))
        positions = random.uniform(-1.6, 1.6, (len(numbers), 3))
        made.append(Structure(numbers=numbers, positions=positions, cell=np.zeros((3, 3)), pbc=False))
    return made


@pytest.mark.parametrize("reduce", ["sum", "mean"])
def test_shifts_of_structures_explain_what_atoms_alone_do(reduce):
    """Labels that are sums (means) of a number an element leave nothing but their noise."""
    target = TargetConfig(name="alpha", symmetry="ij=ji", reduce=reduce)
    own, random = {1: 1.5, 6: 7.0, 8: -2.0}, np.random.default_rng(1)
    structures = []
    for structure in random_structures(400):
        shares = [own[z] for z in structure.numbers.tolist()]
        isotropic = np.sum(shares) if reduce == "sum" else np.mean(shares)
        parts = [isotropic, *random.normal(0.0, 3.0, 5)]
        structures.append(with_tensors(structure, alpha=[parts]))
    statistics = target_statistics(target, structures, (1, 6, 8))
    for z, share in own.items():
        assert statistics.head.shift[z] == pytest.approx((share,), abs=1e-6 if reduce == "sum" else 0.5)
    isotropic, anisotropic = statistics.spread[0]
    assert anisotropic == pytest.approx(3.0, rel=0.1)
    assert isotropic < 1e-3 * anisotropic or isotropic == pytest.approx(anisotropic) or reduce == "mean"


def test_atoms_have_means_and_sizes_by_element():
    random, structures = np.random.default_rng(2), []
    for structure in random_structures(60):
        rows = random.normal(size=(structure.n_atoms, 9)) * structure.numbers[:, None]
        rows[:, 0] += 10.0 * structure.numbers
        rows[random.random(structure.n_atoms) < 0.2] = np.nan
        structures.append(with_tensors(structure, sigma=rows))
    statistics = target_statistics(SHIELDING, structures, (1, 6, 8))
    for z in (1, 6, 8):
        assert statistics.head.shift[z] == pytest.approx((10.0 * z,), abs=0.5 * z)
        assert statistics.spread[z] == pytest.approx((z, z, z), rel=0.3)
    assert statistics.head.scale == statistics.spread
    with pytest.raises(InputError, match="sigma: no training structure has a label"):
        target_statistics(SHIELDING, random_structures(3), (1, 6, 8))


def loss_of(target, prediction, batch, spread):
    return LossFunction.from_config(LossConfig(), (), [TensorTerm(target, spread)])({target.name: prediction}, batch)


@pytest.mark.parametrize("kind", ["mse", "mae", "huber"])
def test_the_term_is_the_mean_over_scaled_parts(kind):
    target = TargetConfig(name="alpha", symmetry="ij=ji", kind=kind, delta=0.5, weight=3.0)
    random = np.random.default_rng(3)
    labels, prediction = random.normal(size=(3, 6)), random.normal(size=(3, 6))
    labels[1] = np.nan
    batch = join_labels([structure_labels(with_tensors(MOLECULE, alpha=[row])) for row in labels])
    spread = (2.0, 0.5)
    made = loss_of(target, torch.tensor(prediction, requires_grad=True), batch, {0: spread})
    total = 0.0
    for row in (0, 2):
        for columns, size in ((slice(0, 1), 2.0), (slice(1, 6), 0.5)):
            difference = (prediction[row] - labels[row])[columns]
            error = np.sqrt(np.mean(difference**2)) / size
            value = {
                "mse": error**2,
                "mae": error,
                "huber": 0.5 * error**2 if error < 0.5 else 0.5 * (error - 0.25),
            }[kind]
            total += len(difference) * value
    assert_close(made.detach(), 3.0 * total / 12)


def test_the_term_does_not_see_how_a_structure_is_turned():
    target = TargetConfig(name="sigma", symmetry="ij", per="atom", kind="mae")
    rotation, _ = np.linalg.qr(np.random.default_rng(5).normal(size=(3, 3)))
    random = np.random.default_rng(4)
    label, prediction = random.normal(size=(2, 4, 3, 3))
    spread = {1: (1.0, 2.0, 3.0), 6: (0.5, 0.6, 0.7), 8: (4.0, 5.0, 6.0)}

    def value(turn):
        batch = structure_labels(with_tensors(MOLECULE, sigma=target.natural(turn(label))))
        return loss_of(target, torch.from_numpy(target.natural(turn(prediction))), batch, spread)

    assert_close(value(lambda t: rotation @ t @ rotation.T), value(lambda t: t))
    assert float(value(lambda t: t)) > 0.1


def test_errors_are_in_the_units_of_the_target():
    full = np.random.default_rng(6).normal(size=(2, 4, 3, 3))
    label, prediction = (SHIELDING.natural(each) for each in full)
    label[1] = np.nan
    batch = structure_labels(with_tensors(MOLECULE, sigma=label))
    loss = LossFunction.from_config(
        LossConfig(), (), [TensorTerm(SHIELDING, dict.fromkeys((1, 6, 8), (1.0, 1.0, 1.0)))]
    )
    sums = loss.sums({"sigma": torch.from_numpy(prediction)}, batch)["sigma"]
    difference = (full[1] - full[0])[[0, 2, 3]]
    assert sums.count == 27
    assert_close(sums.mae, np.abs(difference).mean())
    assert_close(sums.rmse, np.sqrt((difference**2).mean()))
    assert loss.of_sums({"sigma": sums}) == pytest.approx(float(loss({"sigma": torch.from_numpy(prediction)}, batch)))


def test_errors_of_symmetric_tensors_are_those_of_all_their_components():
    """As an evaluation has them: the six natural components of a symmetric tensor stand for nine."""
    full = np.random.default_rng(6).normal(size=(2, 3, 3))
    full = full + np.swapaxes(full, 1, 2)
    label, prediction = (ALPHA.natural(each)[None] for each in full)
    loss = LossFunction.from_config(LossConfig(), (), [TensorTerm(ALPHA, {0: (1.0, 1.0)})])
    batch = structure_labels(with_tensors(MOLECULE, alpha=label))
    sums = loss.sums({"alpha": torch.from_numpy(prediction)}, batch)["alpha"]
    assert_close(sums.mae, np.abs(full[1] - full[0]).mean())
    assert_close(sums.rmse, np.sqrt(((full[1] - full[0]) ** 2).mean()))
    assert loss.of_sums({"alpha": sums}) == pytest.approx(float(loss({"alpha": torch.from_numpy(prediction)}, batch)))


def test_partial_labels_ask_for_what_they_need(nothing_is_compiled):  # noqa: F811
    """Structures with energies, with tensors, and with both in one batch."""
    model = tensor_model(ALPHA, SHIELDING, energy=True).train()
    nothing = {"alpha": np.full((1, 6), np.nan), "sigma": np.full((MOLECULE.n_atoms, 9), np.nan)}
    structures = [
        replace(with_tensors(MOLECULE, **nothing), energy=-4.0),
        with_tensors(MOLECULE, **{**nothing, "alpha": [np.arange(6.0)]}),
        replace(with_tensors(CRYSTAL, alpha=nothing["alpha"], sigma=np.ones((3, 9))), energy=1.0),
    ]
    dataset = GraphDataset(structures, 3.5)
    assert dataset.quantities == ("energy",) and dataset.tensors == ("alpha", "sigma")
    terms = [TensorTerm(ALPHA, {0: (1.0, 1.0)}), TensorTerm(SHIELDING, dict.fromkeys((1, 6, 8), (1.0, 1.0, 1.0)))]
    config = parse_config({"data": {"train": "x.xyz"}, "targets": [ALPHA, SHIELDING]})
    loop = TrainingLoop(model, config, dataset, dataset, tensors=terms)
    for size in (1, 3):
        for graph, targets in dataset.batches(size):
            prediction = predict(model, loop.loss, graph, targets)
            assert ("energy" in prediction) == ("energy" in {k for k in loop.loss.terms if loop.loss.needs(k, targets)})
            loss = loop.loss(prediction, targets)
            loss.backward()
            gradients = [p.grad for p in model.parameters() if p.grad is not None]
            assert torch.isfinite(loss) and all(torch.isfinite(gradient).all() for gradient in gradients)
    assert set(loop.validate().sums) == {"energy", "alpha", "sigma"}


def antisymmetric_frames(count, seed=0):
    """Bent molecules whose "shielding" is the axial vector a x b of their two bonds, and a part of the trace."""
    random, frames = np.random.default_rng(seed), []
    for _ in range(count):
        first, second = random.normal(size=(2, 3))
        first, second = (
            (1.0 + 0.2 * random.random()) * first / np.linalg.norm(first),
            1.2 * second / np.linalg.norm(second),
        )
        x, y, z = np.cross(first, second)
        tensor = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]]) + (first @ second) * np.eye(3)
        frame = Atoms("OHC", [np.zeros(3), first, second])
        frame.arrays["sigma"] = np.stack([tensor, np.full((3, 3), np.nan), np.full((3, 3), np.nan)]).reshape(3, 9)
        frames.append(frame)
    return frames


def shielding_config(folder, **changes):
    write(folder / "train.xyz", antisymmetric_frames(60), format="extxyz")
    write(folder / "valid.xyz", antisymmetric_frames(20, seed=1), format="extxyz")
    values = {
        "data": {"train": "train.xyz", "validation": "valid.xyz"},
        "target": {"name": "sigma", "symmetry": "ij", "per": "atom", "species": "O", "kind": "mse"},
        "model": {**TINY, "channels": 8, "degree": 2, "layers": 2, "linear": "full", "readout_hidden": [8]},
        "optimizer": {"learning_rate": 0.02},
        "schedule": {"warmup_steps": 5},
        "ema": 0.9,
        "batch_size": 10,
        "epochs": 12,
        "log": {"report": False},
        "output": str(folder / "results"),
    }
    return parse_config({**values, **changes}, folder=folder)


def learnt(config):
    """The validation errors of each epoch's model, and the trained model."""
    data = read_data(config)
    model = make_model(data)
    loop = TrainingLoop(model, data.config, data.train, data.validation, tensors=data.statistics.terms)
    epochs = []
    for epoch in range(config.epochs):
        model.train()
        for batch in data.train.batches(config.batch_size, seed=0, epoch=epoch):
            loop.step(batch, "")
        epochs.append(loop.validate())
    return epochs, model, data


def test_the_antisymmetric_part_is_learnt_and_polar_features_cannot(tmp_path, nothing_is_compiled):  # noqa: F811
    config = shielding_config(tmp_path)
    epochs, model, data = learnt(config)
    spread = data.statistics.targets[0].spread[8]
    target = config.targets[0]
    errors = []
    for graph, targets in data.validation.batches(20):
        with torch.no_grad():
            rows = ~targets.tensors["sigma"].isnan().any(1)
            made, label = model.eval()(graph)["sigma"][rows], targets.tensors["sigma"][rows]
        errors = [float((made - label)[:, part.columns].square().mean().sqrt()) for part in target.parts]
    by_name = dict(zip([part.name for part in target.parts], zip(errors, spread, strict=True), strict=True))
    error, size = by_name["1e"]
    assert error < 0.3 * size
    assert epochs[-1].loss < 0.2 * epochs[0].loss
    with pytest.raises(InputError, match="target sigma: its parts '1e' are axial"):
        shielding_config(tmp_path, model={**TINY, "parities": "polar"})
    # with polar features alone the symmetric part is all there is, so the rest stays as large as it was
    symmetric = target.model_copy(update={"symmetry": "ij=ji"})
    label = target.full(label).numpy()
    rest = label - symmetric.full(torch.from_numpy(symmetric.natural(label))).numpy()
    assert np.sqrt((rest**2).sum((1, 2)).mean() / 3) == pytest.approx(size, rel=0.3)


def test_heads_on_a_frozen_potential(tmp_path, nothing_is_compiled):  # noqa: F811
    potential = tensor_model(energy=True)
    save(potential, tmp_path / "potential.carnet", references=[MOLECULE])
    config = shielding_config(tmp_path, start_from="potential.carnet", freeze=["potential"], dtype="float64", epochs=2)
    config = config.model_copy(update={"model": type(config.model)()})  # as where 'model' is left out
    object.__setattr__(config, "__pydantic_fields_set__", config.model_fields_set - {"model"})
    _epochs, model, data = learnt(config)
    assert model.has_energy and [target.name for target in model.targets] == ["sigma"]
    graph = build_graph(MOLECULE, 3.5)
    before, after = potential(graph), model.eval()(graph)
    assert torch.equal(before["energy"], after["energy"]) and torch.equal(before["forces"], after["forces"])
    trained = {name for name, parameter in model.named_parameters() if parameter.requires_grad}
    assert trained and all(name.startswith("tensors.") for name in trained)
    # where the potential is not frozen and no energies are learnt, the model has none that could be wrong
    free = config.model_copy(update={"freeze": ()})
    data = read_data(free)
    alone = make_model(data)
    assert not alone.has_energy and any("the model will have none" in line for line in description(data, alone))
    # and heads go on from heads
    save(model, tmp_path / "both.carnet", references=[MOLECULE])
    again = make_model(read_data(config.model_copy(update={"start_from": tmp_path / "both.carnet"})))
    assert_close(again(graph)["sigma"].nan_to_num(0.0).detach(), after["sigma"].nan_to_num(0.0).detach())


CHANGES = [
    ({"target": {"name": "a", "symetry": "ij"}}, "target.symetry: unknown key.*'symmetry'"),
    ({"target": {"name": "a", "symmetry": "elastic stifness"}}, "elastic stiffness"),
    ({"target": {"name": "energy", "symmetry": "scalar"}}, "a label of its own"),
    ({"targets": [{"name": "a", "symmetry": "ij"}, {"name": "a", "symmetry": "i"}]}, "two targets are called 'a'"),
    ({"target": {"name": "a", "symmetry": "i"}, "targets": [{"name": "b", "symmetry": "i"}]}, "give one of the two"),
    ({"target": {"name": "a", "symmetry": "i", "weight": 0.0}}, r"every label that is read \(a\) has weight 0"),
    ({"target": {"name": "a", "symmetry": "ij"}, "model": {"parities": "polar"}}, "'parities: polar' cannot predict"),
    ({"data": {"train": "x", "labels": {"energy": None, "forces": None}}}, "or there must be a target"),
]


@pytest.mark.parametrize(("changes", "message"), CHANGES)
def test_mistakes_in_a_configuration(changes, message):
    with pytest.raises(InputError, match=message):
        parse_config({"data": {"train": "x.xyz"}, **changes})


def test_labels_beside_targets_are_those_that_are_named():
    one = {"name": "alpha", "symmetry": "ij=ji"}
    alone = parse_config({"data": {"train": "x.xyz"}, "target": one})
    assert alone.data.labels.quantities == () and alone.target is None and alone.targets[0].name == "alpha"
    both = parse_config({"data": {"train": "x.xyz", "labels": {"energy": "E"}}, "targets": [one]})
    assert both.data.labels.quantities == ("energy",)
    again = parse_config(both.model_dump(mode="json"))
    assert again == both


def test_a_training_from_file_to_model(tmp_path, nothing_is_compiled):  # noqa: F811
    from carnet import train

    config = shielding_config(tmp_path, epochs=2)
    console = Console(record=True, width=200)
    result = train(config, console=console)
    text = console.export_text()
    assert "target sigma (ij, polar, of atoms)" in text and "sigma MAE / RMSE" in text
    best = result.best
    assert best["sigma_mae"] > 0 and learned_quantities(best) == ["sigma"]
    model = load(result.model_path)
    assert model.targets == config.targets and not model.has_energy
    longer = config.model_copy(update={"epochs": 3})
    train(longer, extend=True, console=Console(quiet=True))
    assert load_checkpoint(result.folder.checkpoint).state.epoch == 3


def test_the_history_has_columns_for_targets(tmp_path):
    errors = {"energy_mae": 1.0, "energy_rmse": 2.0, "C_GPa_mae": 3.0, "C_GPa_rmse": 4.0}
    row = {"epoch": 1, "step": 3, "validation_loss": 0.1, **errors}
    write_history(tmp_path / "h.csv", [row], {"C_GPa": "GPa"})
    head, values = (tmp_path / "h.csv").read_text().splitlines()
    assert head.endswith("energy_rmse (meV/atom),C_GPa_mae (GPa),C_GPa_rmse (GPa)") and values.endswith("2.0,3.0,4.0")
    assert learned_quantities(row) == ["energy", "C_GPa"] and unit("C_GPa_mae") == ""
