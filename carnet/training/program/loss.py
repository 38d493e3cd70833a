"""The loss of a batch of the training program: its steps, bound to arrays."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from carnet.data.labels import QUANTITIES
from carnet.training.config.optimisation import EnergyTermConfig, TermConfig
from carnet.training.loss import LossFunction
from carnet.training.program import loss_steps
from carnet.training.program.batch import Batch
from codegen.runtime.program import Step
from codegen.training.schedule import Items, Scheduled

KINDS = {"mse": loss_steps.MSE, "mae": loss_steps.MAE, "huber": loss_steps.HUBER, "norm": loss_steps.NORM}


class BoundLoss:
    """The loss and its derivatives by what a model predicts, for whatever structures a batch holds.

    A loss has to be chosen, and its counts be told, before the phases run. What a term that is absent would need is not read.

    Args:
        batch: the batch; when its arrays were replaced, another loss has to be bound.
        reference: energies of isolated atoms, eV, [species].
        arrays: of the network: "energy" [rows] by the network, eV, from which what the free atom of its species has is
            subtracted, and to which the energy of an isolated atom is added; "force" eV/Å, [rows, 3]; "virial", each row's
            share of dE/d(strain), eV, [rows, 3, 3]; and for the loss's derivatives "energy_bar" by the network's energy of each
            row, those of free atoms included, "force_bar" by the force on each row, zero for free atoms, and "strain_bar" by
            dE/d(strain) of each structure, symmetric, [structures, 3, 3]; all float64.

    Attributes:
        phases: each structure's terms and derivatives; then what all of them have in common.
        sums: of the summands of each term, in the order of ``QUANTITIES``, as ``LossFunction.batch_sums`` has them.
    """

    def __init__(self, batch: Batch, reference: np.ndarray, arrays: Mapping[str, np.ndarray]) -> None:
        self.sums = np.zeros(len(QUANTITIES))
        self._factor, self._delta, self._kind = np.zeros(3), np.ones(3), np.zeros(4, np.int64)
        self._arrays = {
            **batch.arrays,
            **arrays,
            "reference": np.ascontiguousarray(reference, np.float64),
            "factor": self._factor,
            "delta": self._delta,
            "kind": self._kind,
            "share": np.zeros(3 * batch.room["structures"]),
            "sums": self.sums,
        }
        comparisons = ("compare_energies", "compare_forces", "compare_stresses")
        self.phases = [
            Scheduled(Items.STRUCTURES, [self._step(name) for name in comparisons]),
            Scheduled(Items.BATCH, [self._step("reduce")]),
        ]

    def choose(self, loss: LossFunction, counts: Mapping[str, float]) -> None:
        """Be this loss from now on.

        Args:
            loss: terms of energies, forces and stresses alone.
            counts: number of summands of each term, in all processes together.
        """
        self._kind[:], self._factor[:] = loss_steps.ABSENT, 0.0
        for place, name in enumerate(QUANTITIES):
            term = loss.terms.get(name)
            if isinstance(term, TermConfig):
                self._kind[place], self._delta[place] = KINDS[term.kind], term.delta
                self._factor[place] = term.weight / max(counts[name], 1)
            if isinstance(term, EnergyTermConfig):
                self._kind[loss_steps.PER_STRUCTURE] = term.per == "structure"

    @property
    def value(self) -> float:
        """The loss after the phases; of several processes, this one's summand of it."""
        return float(self._factor @ self.sums)

    def _step(self, name: str) -> Step:
        return getattr(loss_steps, name), tuple(self._arrays[array] for array in loss_steps.ARGUMENTS[name])
