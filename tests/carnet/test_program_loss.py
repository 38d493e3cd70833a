"""The loss of the training program against the loss of the Torch path and its derivatives by autograd."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from carnet import GraphDataset
from carnet.data.labels import QUANTITIES
from carnet.training.config.optimisation import LossConfig
from carnet.training.loss import LossFunction
from carnet.training.program.batch import PreparedStructures
from carnet.training.program.loss import BoundLoss
from codegen.runtime.arguments import address, packed
from codegen.runtime.jobs import Job
from tests.carnet.test_program_batches import CUTOFF, SPECIES, make_structures, rows

REFERENCE = np.array([-1.5, -7.0, -11.0, -2.0])
RESULTS = ("energy_bar", "force_bar", "strain_bar", "sums")


class Case:
    """A batch with predictions that are near its labels: on both sides of a Huber function's corner."""

    def __init__(self, structures, seed=0):
        self.dataset = GraphDataset(structures, CUTOFF)
        prepared = PreparedStructures(self.dataset, SPECIES)
        self.batch = next(prepared.batches(prepared.new_batch(), len(structures)))
        random, room = np.random.default_rng(seed), self.batch.room["rows"]
        self.energy, self.force, self.virial = (random.normal(size=size * room) for size in (1, 3, 9))
        labels = self.batch.arrays["label_forces"][: 3 * self.batch.n_atoms]
        is_exact = random.random(len(labels)) < 0.2
        self.force[: len(labels)][is_exact] = labels[is_exact]
        self.force[np.isnan(self.force)] = 1.0
        sizes = {"energy_bar": room, "force_bar": 3 * room, "strain_bar": 9 * self.batch.room["structures"]}
        self.results = {name: np.full(size, np.nan) for name, size in sizes.items()}
        given = {"energy": self.energy, "force": self.force, "virial": self.virial}
        self.bound = BoundLoss(self.batch, REFERENCE, given | self.results)
        self.results["sums"] = self.bound.sums

    def run(self, loss, threads=1, bounds=None, counts=None):
        self.bound.choose(loss, self.batch.loss_counts(loss) if counts is None else counts)
        phases = [phase.steps for phase in self.bound.phases]
        arguments = [packed(arguments) for phase in phases for _, arguments in phase]
        functions = [function for phase in phases for function, _ in phase]
        words = [
            (address(function, np.dtype(np.float32)), made.ctypes.data)
            for function, made in zip(functions, arguments, strict=True)
        ]
        pieces = [np.array([0, self.batch.n_structures])] * 2 if bounds is None else bounds
        sized = [(len(phase), each) for phase, each in zip(phases, pieces, strict=True)]
        Job(sized, np.array(words, np.int64)).run(threads)
        return [self.results[name].copy() for name in RESULTS]

    def expected(self, loss):
        """Loss, sums, and derivatives by energies of rows, forces and (symmetrised) shares of dE/d(strain)."""
        batch, arrays = self.batch, self.batch.arrays
        atoms, total, structures = batch.n_atoms, batch.n_rows, batch.n_structures
        _, labels = next(self.dataset.batches(structures))
        owner = torch.from_numpy(arrays["structure"][:atoms])
        species = arrays["species"][:total]
        free = atoms + np.searchsorted(species[atoms:], species[:atoms])
        energy, force, virial = (
            torch.from_numpy(rows(array, *shape).copy()).requires_grad_()
            for array, shape in ((self.energy, (total,)), (self.force, (total, 3)), (self.virial, (total, 3, 3)))
        )
        energies = energy[:atoms] - energy[free] + torch.from_numpy(REFERENCE[species[:atoms]])
        zeros = torch.zeros(structures, 3, 3, dtype=torch.float64)
        strain = zeros.index_add(0, owner, virial[:atoms])
        strain.retain_grad()
        volume = torch.from_numpy(arrays["volume"][:structures].copy())
        undefined = (volume <= 0)[:, None, None]
        stress = (strain + strain.transpose(1, 2)) / (2 * volume.clamp(min=1e-9)[:, None, None])
        prediction = {
            "energy": zeros[:, 0, 0].index_add(0, owner, energies),
            "forces": force[:atoms],
            "stress": stress.masked_fill(undefined, torch.nan),
        }
        if labels.forces is not None:  # atoms lie in the batch's order
            labels = replace(labels, forces=torch.from_numpy(rows(arrays["label_forces"], atoms, 3).copy()))
        value, sums = loss(prediction, labels), loss.batch_sums(prediction, labels)
        value.backward()
        gradients = [
            np.zeros(each.shape) if each.grad is None else each.grad.numpy() for each in (energy, force, strain)
        ]
        return value.item(), {name: each.item() for name, each in sums.items()}, *gradients


def loss_of(kinds, weights, deltas, per):
    terms = {
        name: {"kind": kind, "weight": weight, "delta": delta}
        for name, kind, weight, delta in zip(QUANTITIES, kinds, weights, deltas, strict=True)
    }
    return LossFunction.from_config(LossConfig(**{**terms, "energy": {**terms["energy"], "per": per}}), QUANTITIES)


KINDS = ("mse", "mae", "huber")
losses = st.builds(
    loss_of,
    st.tuples(st.sampled_from(KINDS), st.sampled_from((*KINDS, "norm")), st.sampled_from(KINDS)),
    st.tuples(*[st.sampled_from((0.0, 1.0, 7.3))] * 3).filter(any),
    st.tuples(*[st.sampled_from((0.02, 0.7, 30.0))] * 3),
    st.sampled_from(("atom", "structure")),
)


@settings(max_examples=150, deadline=None)
@given(loss=losses, seed=st.integers(0, 2**32), count=st.integers(1, 6))
def test_loss_and_derivatives_are_those_of_the_torch_path(loss, seed, count):
    case = Case(make_structures(count, seed), seed)
    case.run(loss)
    value, sums, energy_bar, force_bar, strain_bar = case.expected(loss)
    bound, close = case.bound, {"rtol": 1e-12, "atol": 1e-13}
    assert bound.value == pytest.approx(value, rel=1e-12, abs=1e-14)
    np.testing.assert_allclose(bound.sums, [sums.get(name, 0.0) for name in QUANTITIES], **close)
    for name, wanted in (("energy_bar", energy_bar), ("force_bar", force_bar), ("strain_bar", strain_bar)):
        np.testing.assert_allclose(case.results[name][: wanted.size], wanted.ravel(), **close)
    assert not force_bar[case.batch.n_atoms :].any()


def test_a_bound_loss_follows_its_batch_to_other_structures():
    dataset, loss = GraphDataset(make_structures(9, 4), CUTOFF), LossFunction.from_config(LossConfig(), QUANTITIES)
    prepared = PreparedStructures(dataset, SPECIES)
    case, values = Case(dataset.structures), []
    for number, _ in enumerate(prepared.batches(case.batch, 2, seed=1)):  # arrays have room for all of them
        assert case.batch.replaced == 1
        alone = Case([dataset.structures[index] for index in dataset.members(2, seed=1)[number]])
        for name, size in (("energy", 1), ("force", 3), ("virial", 9)):
            getattr(alone, name)[:] = getattr(case, name)[: size * alone.batch.room["rows"]]
        case.run(loss)
        alone.run(loss)
        values.append(case.bound.value)
        assert values[-1] == alone.bound.value
        for name, size in (("energy_bar", alone.batch.n_rows), ("strain_bar", 9 * alone.batch.n_structures)):
            np.testing.assert_array_equal(case.results[name][:size], alone.results[name][:size])
    assert len(values) == len(set(values)) == 5


def test_derivatives_of_exact_predictions_are_zero_whatever_the_kind():
    structures = [each for each in make_structures(9, 3) if each.forces is not None]
    for kind in (*KINDS, "norm"):
        case = Case(structures)
        labels = case.batch.arrays["label_forces"]
        case.force[: len(labels)] = np.nan_to_num(labels)
        case.run(LossFunction.from_config(LossConfig(forces={"kind": kind}, energy=0, stress=0), QUANTITIES))
        assert not case.results["force_bar"][: 3 * case.batch.n_rows].any() and case.bound.value == 0


def test_nothing_is_read_of_what_the_loss_does_not_need():
    case = Case(make_structures(5, 1))
    case.force[:], case.virial[:] = np.nan, np.nan
    case.run(LossFunction.from_config(LossConfig(forces=0, stress=0), QUANTITIES))
    assert np.isfinite(case.bound.value)
    assert not case.results["force_bar"][: 3 * case.batch.n_rows].any()
    assert not case.results["strain_bar"][: 9 * case.batch.n_structures].any()


def test_a_prediction_that_is_no_number_shows_in_the_loss():
    case = Case(make_structures(5, 1))
    loss = LossFunction.from_config(LossConfig(), QUANTITIES)
    case.run(loss)
    assert np.isfinite(case.bound.value)
    case.energy[:] = np.nan
    case.run(loss)
    assert np.isnan(case.bound.value)


@given(cuts=st.sets(st.integers(1, 10)), threads=st.integers(1, 3))
@settings(max_examples=25, deadline=None)
def test_pieces_and_threads_change_no_bit(cuts, threads):
    case, loss = Case(make_structures(11, 5)), LossFunction.from_config(LossConfig(), QUANTITIES)
    expected = case.run(loss)
    bounds = [np.array([0, *sorted(cuts), 11]), np.array([0, 11])]
    for made, wanted in zip(case.run(loss, threads, bounds), expected, strict=True):
        np.testing.assert_array_equal(made, wanted)


def test_processes_with_common_counts_add_up_to_the_whole():
    structures, loss = make_structures(6, 7), LossFunction.from_config(LossConfig(), QUANTITIES)
    whole = Case(structures)
    whole.run(loss)
    counts = whole.batch.loss_counts(loss)
    total, start, atoms = 0.0, 0, 0
    for stop in (2, 6):
        part = Case(structures[start:stop])
        size = part.batch.n_atoms
        part.energy[:size] = whole.energy[atoms : atoms + size]
        for ours, all_of_them, width in ((part.force, whole.force, 3), (part.virial, whole.virial, 9)):
            ours[: width * size] = all_of_them[width * atoms : width * (atoms + size)]
        for row in range(part.batch.n_free):
            kind = part.batch.arrays["species"][size + row]
            there = whole.batch.arrays["species"][whole.batch.n_atoms : whole.batch.n_rows].tolist().index(kind)
            part.energy[size + row] = whole.energy[whole.batch.n_atoms + there]
        part.run(loss, counts=counts)
        np.testing.assert_array_equal(
            part.results["force_bar"][: 3 * size], whole.results["force_bar"][3 * atoms : 3 * (atoms + size)]
        )
        total, start, atoms = total + part.bound.value, stop, atoms + size
    assert total == pytest.approx(whole.bound.value, rel=1e-13)
