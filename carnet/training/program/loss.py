"""The loss of a batch of the training program: its steps, bound to arrays."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from carnet.data.labels import QUANTITIES
from carnet.training.config.optimisation import EnergyTermConfig, TermConfig
from carnet.training.loss import LossFunction
from carnet.training.program import loss_steps
from carnet.training.program.batch import Batch
from codegen.runtime.network import Buffers
from codegen.runtime.program import MOST_ATOMS, Phase, Step

KINDS = {"mse": loss_steps.MSE, "mae": loss_steps.MAE, "huber": loss_steps.HUBER, "norm": loss_steps.NORM}


class BoundLoss:
    """The loss and its derivatives by what a model predicts, for whatever structures a batch holds.

    A loss has to be chosen, and its counts be told, before the phases run. What a term that is absent would need is not read.

    Args:
        batch: the batch; when its arrays were replaced, another loss has to be bound.
        reference: energies of isolated atoms, eV, [species].
        energy: of each row by the network, eV, [rows] float64: what its free atom has is subtracted, and the energy of its
            isolated atom added.
        force: eV/Å, [rows, 3] float64.
        virial: each row's share of dE/d(strain), eV, [rows, 3, 3] float64.
        buffers: where the results lie.

    Attributes:
        phases: each structure's terms and derivatives; then what all of them have in common. Their items are structures.
        sums: of the summands of each term, in the order of ``QUANTITIES``, as ``LossFunction.batch_sums`` has them.
        energy_bar: the loss's derivative by the network's energy of each row, those of free atoms included, [rows].
        force_bar: by the force on each row, zero for free atoms, [rows, 3].
        strain_bar: by dE/d(strain) of each structure, symmetric, [structures, 3, 3].
    """

    def __init__(
        self,
        batch: Batch,
        reference: np.ndarray,
        energy: np.ndarray,
        force: np.ndarray,
        virial: np.ndarray,
        buffers: Buffers,
    ) -> None:
        self._batch = batch
        rows, structures = batch.room["rows"], batch.room["structures"]
        self.sums = np.zeros(len(QUANTITIES))
        self.energy_bar, self.force_bar, self.strain_bar, share = (
            buffers.get(name, size, np.float64)
            for name, size in {
                "loss_energy_bar": rows,
                "loss_force_bar": 3 * rows,
                "loss_strain_bar": 9 * structures,
                "loss_share": 3 * structures,
            }.items()
        )
        self._factor, self._delta, self._kind = np.zeros(3), np.ones(3), np.zeros(4, np.int64)
        self._arrays = batch.arrays | {
            "reference": np.ascontiguousarray(reference, np.float64),
            "energy": energy,
            "force": force,
            "virial": virial,
            "factor": self._factor,
            "delta": self._delta,
            "kind": self._kind,
            "share": share,
            "sums": self.sums,
            "energy_bar": self.energy_bar,
            "force_bar": self.force_bar,
            "strain_bar": self.strain_bar,
        }
        comparisons = ("compare_energies", "compare_forces", "compare_stresses")
        self.phases: list[Phase] = [[self._step(name) for name in comparisons], [self._step("reduce")]]

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

    def bounds(self) -> list[np.ndarray]:
        """Where the pieces of the phases begin and the last one ends, [pieces + 1], for the structures that the batch holds
        now; those of the first phase have about equally many atoms each."""
        structures, atoms = self._batch.n_structures, self._batch.n_atoms
        pieces = min(-(-atoms // MOST_ATOMS), structures)
        wanted = np.arange(pieces + 1) * atoms // pieces
        start = self._batch.arrays["structure_start"][: structures + 1]
        return [np.searchsorted(start, wanted).astype(np.int64), np.array([0, structures], np.int64)]

    def _step(self, name: str) -> Step:
        return getattr(loss_steps, name), tuple(self._arrays[array] for array in loss_steps.ARGUMENTS[name])
