"""A potential bound to its training program: energies, forces and gradients by all parameters for batches."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping

import numpy as np

from carnet.model.export import describe_member, describe_repulsion
from carnet.model.network import CarNet
from carnet.training.program.batch import Batch
from carnet.training.program.parameters import network_parameters
from codegen.cache import load_text
from codegen.potential.description import PotentialDescription
from codegen.runtime.candidates import Candidates
from codegen.runtime.network import Buffers, Network
from codegen.training.conversion import Conversion
from codegen.training.description import Parameter
from codegen.training.network import BoundTraining
from codegen.training.plan import training_plan
from codegen.training.schedule import Scheduled, ScheduledProgram, bounds, pieces_of_atoms

LossPhases = Callable[[Mapping[str, np.ndarray]], list[Scheduled]]
"""The phases of a loss from the arrays of a network and its batch."""


class TrainingNetwork:
    """The program of one model: a batch in, gradients out.

    Args:
        model: a potential, whose radial functions are splines; its parameters have one dtype.
        parameters: its parameters by name, in memory that stays where it is.
        batch: what batches are joined to.
        loss: phases that come between forces and gradients: from "energy" [rows] (eV, without reference energies), "force"
            [rows, 3] and "virial" [rows, 3, 3] (shares of the derivative by a strain) to "energy_bar", "force_bar" and
            "strain_bar", their derivatives of the loss.
    """

    def __init__(self, model: CarNet, parameters: Mapping[str, Parameter], batch: Batch, loss: LossPhases):
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
        widths = [
            [given.basis.shape[1], *(dense.weight.shape[0] for dense in layer.radial.network.layers)]
            for layer in model.layers
        ]
        plan = training_plan(description, widths)
        modules = {name: load_text(name, text) for name, text in plan.modules.items()}
        prefix = "member_0."
        numbers = {name.removeprefix(prefix): array for name, array in plan.numbers.items()}
        for name in [name for name in numbers if name.endswith(".forward.bias")]:
            numbers[name.replace("forward.bias", "no_bias")] = np.zeros_like(numbers[name])
        self._dtype = next(iter(parameters.values())).value.dtype
        self._network = Network(plan.members[0], numbers, self._dtype, modules.__getitem__)
        self._batch, self._loss = batch, loss
        self._gradients: dict[str, np.ndarray] = {}
        self._buffers = Buffers()
        self._conversion = Conversion(self._network, given, self._gradients, self._buffers)
        self._pieces = np.zeros(1, np.int64)
        self._bound_to = -1

    def run(self, threads: int) -> None:
        """Evaluate the batch and write the gradients by all parameters."""
        if self._bound_to != self._batch.replaced:
            self._bind(threads)
        rows = self._batch.n_rows
        pieces = pieces_of_atoms(rows)
        self._piece[:rows] = np.repeat(np.arange(pieces), np.diff(bounds(rows, pieces)))
        self._pieces[0] = pieces
        self._program.divide(rows, self._batch.n_structures)
        self._program.run(threads)

    def _bind(self, threads: int) -> None:
        batch, room = self._batch.arrays, self._batch.room
        rows = room["rows"]
        self._piece = np.zeros(rows, np.int64)
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
            threads,
        )
        self.arrays = bound.arrays
        phases = [*self._conversion.before(), *bound.evaluation(), *self._loss(bound.arrays)]
        passes = bound.passes()  # which say what gradients there are
        self._program = ScheduledProgram([*phases, *passes, *self._conversion.after()], self._dtype)
        self._bound_to = self._batch.replaced
