"""Neighbour graphs: all pairs within the cutoff, as sorted edge lists with the pointers that kernels follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from carnet.errors import InputError
from codegen.runtime.loops import EdgeIndex
from codegen.runtime.pair_search import COINCIDENT, search_pairs

if TYPE_CHECKING:
    from carnet.data.structures import Structure


@dataclass(frozen=True, eq=False)
class Graph:
    """The neighbour graph of S structures with N atoms and E edges.

    Edge e points from atom `centre[e]` to the image of atom `neighbour[e]` that lies `shift[e]` cells away.
    Edges are sorted by centre, then distance (then neighbour and shift, so the same input always gives the same order).

    Attributes:
        numbers: atomic numbers, [N] int64.
        positions: Å, as given (not wrapped into the cell), [N, 3] float64.
        cell: rows are lattice vectors, Å, [S, 3, 3] float64.
        structure: the structure of each atom, ascending, [N] int64.
        edges: index arrays, in ``reverse`` by neighbour, then distance.
        shift: whole numbers of cells along each lattice vector, [E, 3] float64; zero along non-periodic ones.
    """

    numbers: Tensor
    positions: Tensor
    cell: Tensor
    structure: Tensor
    edges: EdgeIndex
    shift: Tensor

    @property
    def centre(self) -> Tensor:
        """Of each edge, ascending, [E] int64."""
        return self.edges.centre

    @property
    def neighbour(self) -> Tensor:
        """Of each edge, [E] int64."""
        return self.edges.neighbour

    @property
    def n_atoms(self) -> int:
        return self.numbers.shape[0]

    @property
    def n_edges(self) -> int:
        return self.centre.shape[0]

    @property
    def n_structures(self) -> int:
        return self.cell.shape[0]

    def vectors(self, positions: Tensor | None = None, cell: Tensor | None = None) -> Tensor:
        """Edge vectors position[neighbour] + shift · cell - position[centre], Å, [E, 3].

        Args:
            positions: used instead of the graph's own, [N, 3], where derivatives by them are wanted.
            cell: likewise, [S, 3, 3].
        """
        positions = self.positions if positions is None else positions
        cell = self.cell if cell is None else cell
        if self.n_structures == 1:
            translation = self.shift @ cell[0]
        else:
            edge_cell = cell.index_select(0, self.structure.index_select(0, self.centre))
            translation = (self.shift.unsqueeze(1) @ edge_cell).squeeze(1)
        ends = positions.index_select(0, self.neighbour)
        return ends - positions.index_select(0, self.centre) + translation

    def volume(self) -> Tensor:
        """Volume of each cell, Å^3, [S]; zero where a cell vector is zero."""
        return torch.linalg.det(self.cell).abs()

    def outside_inference(self) -> Graph:
        """The same graph of tensors that derivatives can be made of, which those of inference mode are not."""
        return self._map(lambda value: value.clone() if value.is_inference() else value)

    def to(self, device: torch.device | str) -> Graph:
        """The same graph on another device; itself where it lies there already."""
        return self._map(lambda value: value.to(device))

    def tensors(self) -> dict[str, Tensor]:
        """Every tensor of the graph, by name."""
        values = {**vars(self), **self.edges._asdict()}
        return {name: value for name, value in values.items() if isinstance(value, Tensor)}

    def _map(self, change: Callable[[Tensor], Tensor]) -> Graph:
        """The same graph with each tensor changed."""
        made = {name: change(tensor) for name, tensor in self.tensors().items()}
        edges = EdgeIndex(**{name: made.pop(name) for name in EdgeIndex._fields if name in made})
        return Graph(**made, edges=edges)


def build_graph(structure: Structure, cutoff: float) -> Graph:
    """The graph of one structure: all pairs within the cutoff, an atom's own periodic images included.

    Args:
        structure: the structure.
        cutoff: Å.

    Returns:
        The graph. An atom without neighbours is no error: it has no edges.

    Raises:
        InputError: the cutoff is not a positive number, or two atoms lie at the same place.
    """
    if not (np.isfinite(cutoff) and cutoff > 0):
        raise InputError(f"the cutoff is {cutoff}, expected a positive number of Å")
    centre, neighbour, shift, distance = search_pairs(structure.positions, structure.cell, structure.pbc, cutoff)
    centre, neighbour, shift = centre.astype(np.int64), neighbour.astype(np.int64), shift.astype(np.int64)
    if len(distance) and distance.min() < COINCIDENT:
        edge = int(distance.argmin())
        raise InputError(
            f"{structure.source}: atoms {centre[edge]} and {neighbour[edge]} lie at the same place "
            f"({distance[edge]:.1e} Å apart, image {shift[edge].tolist()})"
        )
    ties = shift[:, 2], shift[:, 1], shift[:, 0], neighbour
    return graph_of_pairs(structure, centre, neighbour, shift, distance, ties)


def graph_of_pairs(
    structure: Structure,
    centre: np.ndarray,
    neighbour: np.ndarray,
    shift: np.ndarray,
    distance: np.ndarray,
    ties: Sequence[np.ndarray] = (),
) -> Graph:
    """The graph of one structure whose pairs are known.

    Args:
        structure: the structure.
        centre: [pairs] int64, in any order.
        neighbour: [pairs] int64.
        shift: whole cells between the neighbour and its image, [pairs, 3].
        distance: Å, [pairs].
        ties: what orders pairs of one centre at the same distance, [pairs] each, the last one first as in
            ``numpy.lexsort``; without any they stay in the given order.
    """
    n_atoms = structure.n_atoms
    order, reverse = _orders(centre, neighbour, distance, n_atoms, ties)
    centre, neighbour, shift = centre[order], neighbour[order], shift[order]
    return Graph(
        numbers=torch.from_numpy(structure.numbers.copy()),
        positions=torch.from_numpy(structure.positions.copy()),
        cell=torch.from_numpy(structure.cell.copy()).unsqueeze(0),
        structure=torch.zeros(n_atoms, dtype=torch.int64),
        edges=EdgeIndex(
            centre=torch.from_numpy(centre),
            neighbour=torch.from_numpy(neighbour),
            centre_pointer=_pointer(centre, n_atoms),
            reverse=torch.from_numpy(reverse),
            neighbour_pointer=_pointer(neighbour, n_atoms),
        ),
        shift=torch.from_numpy(shift.astype(np.float64, copy=False)),
    )


def _orders(
    centre: np.ndarray, neighbour: np.ndarray, distance: np.ndarray, n_atoms: int, ties: Sequence[np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """Pairs by centre, then distance, then ``ties``; and these again by neighbour, then distance.

    Neighbours in a row at much the same distance share rows of the radial tables. One sort by distance serves both
    orders. Its ties have no order of their own (a stable sort would cost five times as much), so that where one atom
    has pairs at the same distance, as in a crystal at rest, they are sorted in the slow way.
    """
    # short integers sort in linear time
    small = np.uint16 if n_atoms <= np.iinfo(np.uint16).max else np.int64
    by_distance = np.argsort(distance)
    order = by_distance[np.argsort(centre[by_distance].astype(small), kind="stable")]
    if _has_ties(centre[order], distance[order]):
        order = np.lexsort((*ties, distance, centre))
        return order, np.lexsort((distance[order], neighbour[order]))
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    reverse = place[by_distance][np.argsort(neighbour[by_distance].astype(small), kind="stable")]
    if _has_ties(neighbour[order][reverse], distance[order][reverse]):
        reverse = np.lexsort((distance[order], neighbour[order]))
    return order, reverse


def _has_ties(atom: np.ndarray, distance: np.ndarray) -> bool:
    """Whether two pairs in a row have one atom and one distance."""
    return bool(np.any((distance[1:] == distance[:-1]) & (atom[1:] == atom[:-1])))


def batch(graphs: Sequence[Graph]) -> Graph:
    """One graph of several, with atoms, edges and structures one after the other.

    Args:
        graphs: at least one, all on the same device.

    Raises:
        ValueError: no graphs.
    """
    if not graphs:
        raise ValueError("a batch needs at least one graph")
    if len(graphs) == 1:
        return graphs[0]
    atoms = _offsets([graph.n_atoms for graph in graphs])
    edges = _offsets([graph.n_edges for graph in graphs])
    structures = _offsets([graph.n_structures for graph in graphs])

    def shifted(parts: Sequence[Tensor], offsets: Sequence[int]) -> Tensor:
        return torch.cat([part + offset for part, offset in zip(parts, offsets, strict=True)])

    def joined_pointer(pointers: Sequence[Tensor]) -> Tensor:
        # each pointer ends where the next one starts
        return shifted([*(pointer[:-1] for pointer in pointers), pointers[-1][-1:]], [*edges, edges[-1]])

    indices = [graph.edges for graph in graphs]
    return Graph(
        numbers=torch.cat([graph.numbers for graph in graphs]),
        positions=torch.cat([graph.positions for graph in graphs]),
        cell=torch.cat([graph.cell for graph in graphs]),
        structure=shifted([graph.structure for graph in graphs], structures),
        edges=EdgeIndex(
            centre=shifted([index.centre for index in indices], atoms),
            neighbour=shifted([index.neighbour for index in indices], atoms),
            centre_pointer=joined_pointer([index.centre_pointer for index in indices]),
            # edges never leave their structure, so the order by neighbour is that of the structures, joined
            reverse=shifted([index.reverse for index in indices], edges),
            neighbour_pointer=joined_pointer([index.neighbour_pointer for index in indices]),
        ),
        shift=torch.cat([graph.shift for graph in graphs]),
    )


def _pointer(sorted_or_not: np.ndarray, n_atoms: int) -> Tensor:
    """Where each atom's edges start in a list sorted by atom, [n_atoms + 1]."""
    counts = np.bincount(sorted_or_not, minlength=n_atoms)
    return torch.from_numpy(np.concatenate(([0], np.cumsum(counts))).astype(np.int64))


def _offsets(sizes: Sequence[int]) -> list[int]:
    """Where each of several parts starts when they are joined."""
    return np.concatenate(([0], np.cumsum(sizes)[:-1])).tolist()
