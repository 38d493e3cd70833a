"""A potential bound to its training program: energies, forces and gradients by all parameters for batches."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence

import numpy as np
import torch
from torch import Tensor

from carnet.data.labels import QUANTITIES
from carnet.model.export import describe_member, describe_repulsion
from carnet.model.network import CarNet
from carnet.training.loss import LossFunction
from carnet.training.program.batch import Batch
from carnet.training.program.loss import BoundLoss
from carnet.training.program.parameters import network_parameters
from codegen.potential.description import PotentialDescription
from codegen.runtime.candidates import Candidates
from codegen.runtime.network import Buffers, Network
from codegen.training.conversion import Conversion
from codegen.training.description import Parameter
from codegen.training.network import BoundTraining
from codegen.training.plan import training_plan
from codegen.training.schedule import ScheduledProgram, bounds, pieces_of_atoms


class TrainingNetwork:
    """The program of one model: a batch in, gradients out.

    Args:
        model: a potential, whose radial functions are splines; its parameters have one dtype.
        parameters: its parameters by name, in memory that stays where it is.
        batch: what batches are joined to.
        threads: how many share the work.
    """

    def __init__(self, model: CarNet, parameters: Mapping[str, Parameter], batch: Batch, threads: int):
        exact = copy.deepcopy(model).double().requires_grad_(False)
        member, _ = describe_member(exact)
        repulsion = describe_repulsion(exact)
        description = PotentialDescription(
            name="training",
            species=tuple(model.species),
            cutoff=model.config.cutoff,
            members=(member,),
            repulsion=repulsion,
            references=(),
            radial_error=(0.0, 0.0),
            rounding=0.0,
            origin={},
        )
        given = network_parameters(model, parameters)
        widths = [_widths(given.basis.shape[1], layer.radial) for layer in given.layers]
        plan = training_plan(description, widths)
        prefix = "member_0."
        numbers = {name.removeprefix(prefix): array for name, array in plan.numbers.items()}
        for name in [name for name in numbers if name.endswith(".forward.bias")]:
            numbers[name.replace("forward.bias", "no_bias")] = np.zeros_like(numbers[name])
        self._dtype = next(iter(parameters.values())).value.dtype
        self._network = Network(plan.members[0], numbers, self._dtype, plan.loaded.__getitem__)
        self._batch, self._threads = batch, threads
        self._reference = np.array([model.reference_energies[z] for z in model.species])
        self._gradients: dict[str, np.ndarray] = {}
        self._buffers = Buffers()
        self._conversion = Conversion(self._network, given, self._gradients, self._buffers)
        self._pieces, self._divided = np.zeros(1, np.int64), -1  # rows that are divided into pieces
        self._bound_to = -1

    def gradients(self, loss: LossFunction, counts: Mapping[str, float]) -> dict[str, float]:
        """Evaluate the batch and write the gradients of the loss by all parameters.

        Args:
            loss: the loss.
            counts: number of summands of each of its terms, in all processes together.

        Returns:
            The sums of the summands of each term, of this process.
        """
        program = self._program_for_batch("gradients")
        self._loss.choose(loss, counts)
        program.run(self._threads)
        sums = dict(zip(QUANTITIES, self._loss.sums.tolist(), strict=True))
        return {name: sums[name] for name in loss.terms}

    def predictions(self) -> dict[str, Tensor]:
        """Evaluate the batch alone.

        Returns:
            "energy" [structures] eV, "forces" [atoms, 3] eV/Å, "stress" [structures, 3, 3] eV/Å^3, NaN where there is no
            volume; float64, atoms in the order of the batch.
        """
        self._program_for_batch("predictions").run(self._threads)
        batch, atoms, rows = self._batch.arrays, self._batch.n_atoms, self._batch.n_rows
        start = batch["structure_start"][: self._batch.n_structures]
        species, energy = batch["species"][:rows], self._arrays["energy"][:rows]
        interaction = self._reference.copy()
        interaction[species[atoms:]] -= energy[atoms:]
        by_strain = np.add.reduceat(self._arrays["virial"][: 9 * atoms].reshape(-1, 3, 3), start)
        volume = batch["volume"][: len(start), None, None]
        with np.errstate(divide="ignore", invalid="ignore"):
            stress = np.where(volume > 0, (by_strain + by_strain.transpose(0, 2, 1)) / (2 * volume), np.nan)
        made = {
            "energy": np.add.reduceat(energy[:atoms] + interaction[species[:atoms]], start),
            "forces": self._arrays["force"][: 3 * atoms].reshape(-1, 3),
            "stress": stress,
        }
        return {name: torch.from_numpy(values) for name, values in made.items()}

    def _program_for_batch(self, name: str) -> ScheduledProgram:
        """A program on the batch as it is now."""
        if self._bound_to != self._batch.replaced:
            self._bind()
        rows = self._batch.n_rows
        program = self._programs[name]
        program.divide(rows, self._batch.n_structures)
        if self._divided != rows:  # which the other program may have changed since
            pieces = pieces_of_atoms(rows)
            self._piece[:rows] = np.repeat(np.arange(pieces), np.diff(bounds(rows, pieces)))
            self._pieces[0], self._divided = pieces, rows
        return program

    def _bind(self) -> None:
        batch, room = self._batch.arrays, self._batch.room
        rows = room["rows"]
        self._piece, self._divided = np.zeros(rows, np.int64), -1
        candidates = Candidates(
            order=batch["together"],
            species=batch["species"],
            start=batch["start"],
            neighbour=batch["neighbour"],
            shift=batch["translation"],
            reverse_start=batch["reverse_start"],
            reverse=batch["reverse"],
        )
        names = ("structure", "order", "kind_start", "together", "together_start")
        bound = BoundTraining(
            self._network,
            candidates,
            np.ones(rows),  # free atoms have energies too; without edges they have no part in forces
            batch["position"],
            np.eye(3).reshape(-1),
            self._buffers,
            {name: batch[name] for name in names} | {"piece": self._piece, "pieces": self._pieces},
            self._gradients,
            room["structures"],
            pieces_of_atoms(rows),
            self._threads,
        )
        self._arrays = bound.arrays
        self._loss = BoundLoss(self._batch, self._reference, bound.arrays)
        evaluation = [*self._conversion.before(), *bound.evaluation()]
        passes = [*self._loss.phases, *bound.passes()]  # which say what gradients there are
        self._programs = {
            "predictions": ScheduledProgram(evaluation, self._dtype, rows),
            "gradients": ScheduledProgram([*evaluation, *passes, *self._conversion.after()], self._dtype, rows),
        }
        self._bound_to = self._batch.replaced


def _widths(first: int, matrices: Sequence[Parameter]) -> list[int]:
    """Widths of a dense network's layers, from the sizes of its matrices one after the other."""
    widths = [first]
    for matrix in matrices:
        widths.append(len(matrix.value) // widths[-1])
    return widths
