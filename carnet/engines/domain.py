"""What one process of a simulation sees: its own atoms, copies of atoms around them, and the edges that matter to it.

An engine that divides space (LAMMPS and others) gives each process its local atoms and ghosts: copies of other
atoms and periodic images, at their positions, so that no cell is needed. `Domain` makes of them the smallest graph
whose local atoms have their exact energies:

- Copies of one atom are one node. They have the same surroundings, so what a network computes for one holds for
  all. An edge to a copy points to the node, with the vector to the copy. On a single process every ghost is an
  image of a local atom, and what remains is the periodic graph of the local atoms, whatever the size of the cell.
- Nodes that are ``layers`` edges away from the local atoms are seen by their species only and need no edges of
  their own. An atom of another process is represented by the copy that is reached first, the nearest of them.
- Pairs are searched within cutoff and skin, and only filtered by distance until an atom has moved by half the skin.

For this to be exact, ghosts have to lie around the local region out to `Domain.reach`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carnet.errors import InputError
from codegen.runtime.pair_search import COINCIDENT, search_pairs


@dataclass(frozen=True, eq=False)
class DomainGraph:
    """A graph whose first ``n_local`` nodes are the atoms of this process.

    Attributes:
        numbers: Atomic numbers, [nodes] int64.
        n_local: Local atoms come first, in the order of the engine; the others follow by their distance in edges.
        centre: Ascending, [edges] int64.
        neighbour: [edges] int64.
        vectors: From centre to neighbour in Å, [edges, 3] float64.
        reverse: Edges in the order of their neighbours, [edges] int64.
    """

    numbers: np.ndarray
    n_local: int
    centre: np.ndarray
    neighbour: np.ndarray
    vectors: np.ndarray
    reverse: np.ndarray


@dataclass(frozen=True, eq=False)
class _Search:
    """Pairs within cutoff and skin at some moment.

    Attributes:
        tags: Of local atoms and ghosts, [copies].
        positions: Of the same then, [copies, 3].
        n_local: Number of local atoms.
        node_tags: Of the nodes, [nodes].
        node_copy: A copy that has the node's species, [nodes].
        pair: Copies at both ends, [pairs, 2].
        centre: Node of the first, ascending, [pairs].
        neighbour: Node of the second, [pairs].
        reverse: Pairs in the order of their neighbours, [pairs].
    """

    tags: np.ndarray
    positions: np.ndarray
    n_local: int
    node_tags: np.ndarray
    node_copy: np.ndarray
    pair: np.ndarray
    centre: np.ndarray
    neighbour: np.ndarray
    reverse: np.ndarray


class Domain:
    """The neighbourhoods of a process, step after step.

    Args:
        cutoff: Å.
        layers: How many edges away an atom can be and still matter: the layers of message passing.
        skin: Å added to the cutoff when pairs are searched; should be that of the engine, which rebuilds its
            ghosts when atoms have moved by half of it.
        symmetric: Whether every edge gets its edge back, where a potential counts on that: nodes at the rim then
            have some edges, which changes no energy of local atoms.
    """

    def __init__(self, cutoff: float, layers: int, skin: float, *, symmetric: bool = False) -> None:
        self.cutoff, self.layers, self.skin, self.symmetric = float(cutoff), int(layers), float(skin), symmetric
        self._search: _Search | None = None

    def reach(self, processes: int) -> float:
        """How far ghosts have to lie around the local region, Å, when the engine makes them.

        On one process ghosts are images, and images are only seen as neighbours. Among several, the copy that stands
        for a node ``layers - 1`` edges away needs all its neighbours. From one search to the next, an edge
        within the cutoff and the skin can grow by another skin; and ghosts that were made at some reach have come
        closer by at most the skin.
        """
        layers = 1 if processes == 1 else self.layers
        return layers * self.cutoff + (2 * layers - 1) * self.skin

    @property
    def node_tags(self) -> np.ndarray:
        """Tags of the nodes of the last neighbourhood, [nodes]; those of local atoms come first."""
        return self._search.node_tags

    @property
    def pairs(self) -> np.ndarray:
        """Copies at both ends of the pairs of the last search, within cutoff and skin, [pairs, 2]."""
        return self._search.pair

    def update(self, positions: np.ndarray, tags: np.ndarray, n_local: int) -> bool:
        """Search pairs again if that is necessary.

        Args:
            positions: Of local atoms, then of ghosts, in Å, [copies, 3].
            tags: Which atom each is, [copies]; copies of one atom have the same.
            n_local: Number of local atoms.

        Returns:
            Whether nodes and pairs are new.
        """
        last = self._search
        if last is not None and last.n_local == n_local and np.array_equal(last.tags, tags):
            moved = positions - last.positions
            if np.einsum("ij,ij->i", moved, moved).max(initial=0.0) <= (0.5 * self.skin) ** 2:
                return False
        self._search = self._searched(np.array(positions), np.array(tags), n_local)
        return True

    def neighbourhood(
        self, positions: np.ndarray, numbers: np.ndarray, left_out: np.ndarray | None = None
    ) -> DomainGraph:
        """The graph at these positions.

        Args:
            positions: As in the last `update`, [copies, 3].
            numbers: Atomic numbers of the same, [copies].
            left_out: Which of `pairs` are no edges however near, [pairs] bool; None leaves out none. If a pair of copies
                is left out, so are all between the same atoms, in both directions.

        Raises:
            InputError: Two atoms lie at the same place.
        """
        search = self._search
        vectors = positions[search.pair[:, 1]] - positions[search.pair[:, 0]]
        squares = np.einsum("ij,ij->i", vectors, vectors)
        if left_out is not None:
            squares[left_out] = np.inf
        kept = squares < self.cutoff**2
        if squares.min(initial=np.inf) < COINCIDENT**2:
            first, second = search.tags[search.pair[squares.argmin()]]
            raise InputError(f"atoms {first} and {second} lie at the same place")
        place = np.cumsum(kept) - 1
        return DomainGraph(
            numbers=np.asarray(numbers, dtype=np.int64)[search.node_copy],
            n_local=search.n_local,
            centre=search.centre[kept],
            neighbour=search.neighbour[kept],
            vectors=vectors[kept],
            reverse=place[search.reverse[kept[search.reverse]]],
        )

    def _searched(self, positions: np.ndarray, tags: np.ndarray, n_local: int) -> _Search:
        first, second, distance = _pairs(positions, self.cutoff + self.skin)
        start = np.searchsorted(first, np.arange(len(tags) + 1))
        # tags may be any numbers: count the atoms instead
        atom = np.unique(tags, return_inverse=True)[1]
        node_of = np.full(atom.max(initial=-1) + 1, -1, dtype=np.int64)
        node_of[atom[:n_local]] = np.arange(n_local)
        copies, edges = [np.arange(n_local)], []
        for _ in range(self.layers):
            seen = _ranges(start, copies[-1])
            edges.append(seen)
            # the nearest copy of each atom that has no node yet
            new = seen[node_of[atom[second[seen]]] < 0]
            new = new[np.lexsort((second[new], distance[new], atom[second[new]]))]
            found, where = np.unique(atom[second[new]], return_index=True)
            node_of[found] = sum(map(len, copies)) + np.arange(len(found))
            copies.append(second[new[where]])
        chosen = np.concatenate(edges)
        pair = np.stack((first[chosen], second[chosen]), axis=1)
        node_copy = np.concatenate(copies)
        centre, neighbour = node_of[atom[pair[:, 0]]], node_of[atom[pair[:, 1]]]
        if self.symmetric:
            # edges to nodes at the rim lack their edges back; all others have been found from both ends
            outward = neighbour >= len(node_copy) - len(copies[-1])
            pair = np.concatenate((pair, pair[outward, ::-1]))
            centre, neighbour = (
                np.concatenate((centre, neighbour[outward])), np.concatenate((neighbour, centre[outward]))
            )  # fmt: skip
            order = np.argsort(centre, kind="stable")
            pair, centre, neighbour = pair[order], centre[order], neighbour[order]
        return _Search(
            tags=tags,
            positions=positions,
            n_local=n_local,
            node_tags=tags[node_copy],
            node_copy=node_copy,
            pair=pair,
            centre=centre,
            neighbour=neighbour,
            reverse=np.argsort(neighbour, kind="stable"),
        )


def _pairs(positions: np.ndarray, cutoff: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs of copies within a cutoff, sorted by the first, with their distances: [pairs] each."""
    if len(positions) < 2:
        nothing = np.zeros(0, dtype=np.int64)
        return nothing, nothing, np.zeros(0)
    first, second, distance = search_pairs(positions, np.zeros((3, 3)), False, cutoff, quantities="ijd")
    order = np.lexsort((second, distance, first))
    return first[order].astype(np.int64), second[order].astype(np.int64), distance[order]


def _ranges(start: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Indices start[c] to start[c + 1] of all the chosen, one after the other."""
    counts = start[chosen + 1] - start[chosen]
    offsets = np.cumsum(counts) - counts
    return np.repeat(start[chosen] - offsets, counts) + np.arange(counts.sum())
