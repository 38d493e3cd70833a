"""The potential on the part of a simulation that one process holds: edges come as vectors, and energies count of local atoms.

``carnet.lammps`` takes an object of this class in place of a model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from .evaluator import Pairs
from .inputs import located
from .potential import Potential
from .runtime.candidates import Candidates
from .stored import description


class Neighbourhood(Protocol):
    """Edges between nodes, the first ``n_local`` of which are the process's own atoms.

    Attributes:
        numbers: atomic numbers, [nodes].
        n_local: nodes whose energies count.
        centre: ascending, [edges].
        neighbour: [edges].
        vectors: from centre to neighbour in Å, [edges, 3].
        reverse: edges in the order of their neighbours, [edges].
    """

    numbers: np.ndarray
    n_local: int
    centre: np.ndarray
    neighbour: np.ndarray
    vectors: np.ndarray
    reverse: np.ndarray


@dataclass(frozen=True, eq=False)
class DomainResult:
    """What the local atoms of a process contribute.

    Attributes:
        energies: eV, [n_local].
        forces: minus the derivative of their sum by the position of each node, eV/Å, [nodes, 3].
        virial: minus its derivative by a strain, eV, [3, 3].
    """

    energies: np.ndarray
    forces: np.ndarray
    virial: np.ndarray


class DomainPotential:
    """The trained potential for programs that divide space among processes.

    Args:
        dtype: "float32" or "float64".
        threads: how many share the atoms of the process.
    """

    symmetric = False  # nodes at the rim, whose energies and features nobody wants, need no edges of their own

    def __init__(self, dtype: str = "float32", threads: int = 1):
        self._potential = Potential(dtype=dtype, threads=threads)

    @property
    def cutoff(self) -> float:
        """Å."""
        return self._potential.cutoff

    @property
    def layers(self) -> int:
        """Layers of message passing: a local atom's energy depends on nodes so many edges away."""
        return max(len(member["layers"]) for member in description()["members"])

    @property
    def species(self) -> tuple[int, ...]:
        """Atomic numbers that the potential knows."""
        return self._potential.species

    def evaluate(self, neighbourhood: Neighbourhood) -> DomainResult:
        """Energies of the local atoms and their derivatives; of a committee the means.

        Raises:
            ValueError: an element that the potential does not know.
        """
        numbers, given = np.asarray(neighbourhood.numbers), neighbourhood
        count = len(numbers)
        species, still = located(numbers, np.zeros((count, 3)))
        nodes, reverse = np.arange(count + 1), np.ascontiguousarray(given.reverse, np.int32)
        neighbour = np.ascontiguousarray(given.neighbour, np.int32)
        candidates = Candidates(
            order=nodes[:-1],
            species=species,
            start=np.searchsorted(given.centre, nodes),
            neighbour=neighbour,
            shift=np.array(given.vectors, np.float64).reshape(-1, 3),  # in a cell of unit vectors
            reverse_start=np.searchsorted(neighbour[reverse], nodes),
            reverse=reverse,
        )
        live = (nodes[:-1] < given.n_local).astype(np.float64)
        made = self._potential.evaluate(Pairs(candidates, live), still, np.eye(3))
        return DomainResult(made["energies"][: given.n_local], made["forces"], made["virial"])
