"""The networks of a potential at work on pairs of atoms that are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType

import numpy as np

from .runtime.candidates import Candidates
from .runtime.neighbours import SkinPairs
from .runtime.network import BoundNetwork, Buffers, Network
from .stored import description, numbers, part

DTYPES = {"float32": np.dtype(np.float32), "float64": np.dtype(np.float64)}


@dataclass(frozen=True, eq=False)
class Pairs:
    """Pairs of atoms that a program found itself, made by :meth:`Potential.pairs`.

    Attributes:
        candidates: pairs and atoms in an order that suits the machine.
        live: [atoms] 1 where an atom's energy counts, else 0, in that order.
    """

    candidates: Candidates
    live: np.ndarray

    @classmethod
    def between(
        cls,
        species: np.ndarray,
        positions: np.ndarray,
        centre: np.ndarray,
        neighbour: np.ndarray,
        shift: np.ndarray,
        n_local: int,
        cutoff: float,
    ) -> Pairs:
        """Pairs of the arrays that :meth:`Potential.pairs` takes, which are not checked here."""
        pairs = SkinPairs.in_order(centre, neighbour, shift, len(species))
        candidates = Candidates.from_pairs(species, positions, pairs, cutoff)
        return cls(candidates, (candidates.order < n_local).astype(np.float64))


class Evaluator:
    """The members of a potential in one precision, with work arrays that serve one call at a time.

    Args:
        dtype: "float32" or "float64".
        threads: how many share the atoms.
    """

    def __init__(self, dtype: str, threads: int):
        self.threads = threads
        self.networks = networks(dtype)
        self._buffers = Buffers()
        self._pairs: Pairs | None = None  # that the networks are bound to
        self._bound: list[BoundNetwork] = []

    def run(
        self, pairs: Pairs, positions: np.ndarray, cell: np.ndarray, forces: bool, volume: float | None
    ) -> dict[str, np.ndarray | float]:
        """Results for pairs, as :meth:`Potential.compute` describes them; "stress" where there is a volume in Å^3.

        Raises:
            ValueError: two atoms lie at the same place.
        """
        if pairs is not self._pairs:
            self._bind(pairs)
        order = pairs.candidates.order
        np.take(positions, order, axis=0, out=self._position.reshape(-1, 3))
        self._cell[:] = cell.ravel()
        each = []
        for bound in self._bound:
            bound.run(forces)
            energies = np.empty(len(order))
            energies[order] = bound.energies
            if np.isnan(energies).any():
                pairs.candidates.refuse_coincident(self._position.reshape(-1, 3), cell)
            made = {"energy": float(energies.sum()), "energies": energies}
            if forces:
                made["forces"] = np.empty((len(order), 3))
                made["forces"][order] = bound.forces
                by_strain = bound.strain_derivative
                made["virial"] = -by_strain
                if volume is not None:
                    made["stress"] = by_strain / volume
            each.append(made)
        return each[0] if len(each) == 1 else _means(each)

    def _bind(self, pairs: Pairs) -> None:
        """Connect the networks to pairs."""
        count = len(pairs.live)
        self._position, self._cell = np.zeros(3 * count), np.zeros(9)
        self._bound = [
            BoundNetwork(network, pairs.candidates, pairs.live, self._position, self._cell, self._buffers, self.threads)
            for network in self.networks
        ]
        self._pairs = pairs


def _means(each: Sequence[Mapping]) -> dict[str, np.ndarray | float]:
    """Means over a committee, and how far its members disagree: roots of the variances of all components together."""
    stacked = {name: np.array([made[name] for made in each]) for name in each[0]}
    made = {name: values.mean(axis=0) for name, values in stacked.items()}
    made["energy"] = float(made["energy"])
    for name, axes in (("energy", ()), ("forces", (1,)), ("stress", (0, 1))):
        if name in stacked:
            spread = np.sqrt(stacked[name].var(axis=0, ddof=1).sum(axis=axes))
            made[f"{name}_std"] = spread if name == "forces" else float(spread)
    return made


def _find(module: str) -> ModuleType:
    return import_module(f".{module}", __package__)


@cache
def networks(dtype: str) -> tuple[Network, ...]:
    """The members in one precision, which all potentials of it share; none of them is changed after this."""
    made = []
    shared = {name: array for name, array in numbers().items() if name.startswith("repulsion_")}
    for position, plan in enumerate(description()["members"]):
        network = Network(plan, part(f"member_{position}.") | shared, DTYPES[dtype], _find)
        # what a network makes of an atom without neighbours is no interaction
        count = len(network.reference_energies)
        nothing = np.zeros(0, np.int64)
        no_pairs = SkinPairs(nothing, nothing, np.zeros((0, 3)))
        alone = Candidates.from_pairs(np.arange(count), np.zeros((count, 3)), no_pairs, 1.0)
        bound = BoundNetwork(network, alone, np.ones(count), np.zeros(3 * count), np.zeros(9), Buffers(), 1)
        bound.run(forces=False)
        network.free = np.empty(count)
        network.free[alone.order] = bound.raw_energies
        made.append(network)
    return tuple(made)
