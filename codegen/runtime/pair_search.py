"""Pairs of atoms within a cutoff, whatever the shape of a structure.

vesin searches; ASE where vesin cannot. carnet searches with this module too.
"""

from __future__ import annotations

import numpy as np

VESIN_CELLS = 1e5
"""Cells that vesin divides space into at most. It makes each direction coarser by the same factor, until a direction that is
short beside the others has no cell left: then its division by zero ends the process, and nothing can be caught."""

VESIN_SHIFT = 2.0**30
"""Cells from the origin that vesin's 32 bits still count."""

OUTSIDE = 1000
"""Cells from the origin beyond which atoms are put back into the cell: vesin takes minutes for slabs and wires with such."""

WIDE = 1e3
"""Å along an open direction beyond which empty space is left out of a search: vesin takes minutes for it, ASE memory."""

FARTHEST = 1e8
"""Å from the origin, one centimetre: farther out, coordinates have less than eight decimals, and forces no meaning."""

COINCIDENT = 1e-6
"""Å; two atoms closer than this have no direction between them, and no physics either."""


def far_away(positions: np.ndarray) -> str | None:
    """Which coordinate is farther from the origin than numbers can tell places apart, in words; None where none is.

    Args:
        positions: Å, [atoms, 3].
    """
    is_far = np.abs(positions) > FARTHEST
    if not is_far.any():
        return None
    atom, axis = (int(place) for place in np.argwhere(is_far)[0])
    return (
        f"atom {atom} lies at {'xyz'[axis]} = {positions[atom, axis]:g} Å, expected no more than {FARTHEST:g} Å from the "
        "origin, where positions are exact to eight decimals"
    )


def search_pairs(
    positions: np.ndarray,
    cell: np.ndarray,
    pbc: np.ndarray | bool,
    cutoff: float,
    quantities: str = "ijSd",
    full: bool = True,
) -> tuple[np.ndarray, ...]:
    """All pairs within a cutoff, an atom's own periodic images included, in no order.

    Args:
        positions: Å, [atoms, 3], inside the cell or not.
        cell: Å, rows are lattice vectors. Those of directions that are not periodic have no influence.
        pbc: Which directions are periodic, [3] or one for all.
        cutoff: Å.
        quantities: What is wanted, in this order: "i" and "j" the atoms, "S" the cells between j and its image,
            "d" the distance in Å.
        full: Whether a pair is there from both its ends.

    Returns:
        One array for each quantity, [pairs], and [pairs, 3] for "S".
    """
    pbc = np.array(np.broadcast_to(np.asarray(pbc, dtype=bool), 3))
    # what a file has in the rows of other directions must not influence the search
    cell = np.where(pbc[:, None], cell, 0.0)
    if pbc.any() and len(positions):
        outside = np.zeros((len(positions), 3))
        outside[:, pbc] = np.floor(positions @ np.linalg.pinv(cell[pbc]))
        if np.abs(outside).max() > OUTSIDE:
            found = search_pairs(positions - outside @ cell, cell, pbc, cutoff, "ijSd", full)
            i, j, shift, distance = found
            shift = shift + (outside[i] - outside[j]).astype(np.int64)
            return tuple({"i": i, "j": j, "S": shift, "d": distance}[name] for name in quantities)
    span = np.ptp(positions @ _open_directions(cell, pbc).T, axis=0) if len(positions) else np.zeros(0)
    if span.max(initial=0.0) > WIDE:
        positions = _drawn_together(positions, cell, pbc, cutoff)
    if _is_for_vesin(positions, cell, pbc, cutoff):
        from vesin import NeighborList

        # one thread: structures are small, and several processes may search side by side
        search = NeighborList(cutoff=cutoff, full_list=full, n_threads=1)
        return tuple(search.compute(positions, cell, pbc, quantities=quantities))

    from ase.neighborlist import primitive_neighbor_list

    # ASE misses pairs of atoms outside the cell along open directions: it gets a cell that all of them are in
    box, inside = cell.copy(), positions.copy()
    for row, direction in zip(np.flatnonzero(~pbc), _open_directions(cell, pbc), strict=True):
        along = positions @ direction
        box[row] = (np.ptp(along) + 2.0 * cutoff) * direction
        inside -= (along.min() - cutoff) * direction
    with np.errstate(over="ignore", invalid="ignore"):  # squares of distances that are no neighbours' anyway
        i, j, shift, distance = primitive_neighbor_list("ijSd", pbc, box, inside, float(cutoff))
    found = {"i": i, "j": j, "S": shift, "d": distance}
    if not full:
        # of an image of the atom itself, the one whose first shift that is not zero is positive
        first = np.take_along_axis(shift, np.argmax(shift != 0, axis=1)[:, None], axis=1)[:, 0]
        kept = (i < j) | ((i == j) & (first > 0))
        found = {name: values[kept] for name, values in found.items()}
    return tuple(found[name] for name in quantities)


def _is_for_vesin(positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray, cutoff: float) -> bool:
    """Whether vesin can search a structure; see :data:`VESIN_CELLS` and :data:`VESIN_SHIFT`."""
    if not len(positions):
        return True
    span = np.ptp(positions @ _open_directions(cell, pbc).T, axis=0)
    if len(span) == 2:  # which two of a plane vesin takes is its own
        span = np.full(2, np.linalg.norm(span))
    to_cells = np.linalg.pinv(cell[pbc])  # [3, periodic directions]; its columns are one over the heights long
    heights = 1.0 / np.linalg.norm(to_cells, axis=0)
    cells = np.maximum(1.0, np.concatenate([span, heights]) / cutoff)
    total = cells.prod()
    is_thin = total > VESIN_CELLS and cells.min() * np.cbrt(VESIN_CELLS / total) < 2.0
    return not is_thin and bool(np.abs(positions @ to_cells).max(initial=0.0) < VESIN_SHIFT)


def _drawn_together(positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray, cutoff: float) -> np.ndarray:
    """Positions with the gaps along open directions made as small as they may be: no pair within the cutoff has one
    between its ends, so that none of them changes, and neither does a search have to look through empty space."""
    drawn = np.array(positions, dtype=np.float64)
    for direction in _open_directions(cell, pbc):
        along = drawn @ direction
        order = np.argsort(along, kind="stable")
        gaps = np.diff(along[order])
        near = np.empty(len(along))
        near[order] = np.concatenate([[0.0], np.cumsum(np.minimum(gaps, 2.0 * cutoff))])
        # in two steps, because what is far out has no digits left for what is near
        drawn -= along[:, None] * direction
        drawn += near[:, None] * direction
    return drawn


def _open_directions(cell: np.ndarray, pbc: np.ndarray) -> np.ndarray:
    """Unit vectors at right angles to each other and to all lattice vectors, one for each open direction."""
    return np.linalg.svd(cell[pbc])[2][pbc.sum() :] if pbc.any() else np.eye(3)
