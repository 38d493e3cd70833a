"""Which pairs of atoms LAMMPS leaves out: ``neigh_modify exclude`` and ``include``, and atoms hidden by a Monte Carlo fix.

``fix external`` is given positions and no pairs, so what a pair style would not see has to be found out. Whether LAMMPS
leaves a pair out depends on the types of both atoms, on their groups and on whether their molecules are the same, and on
nothing else: on the *kinds* of the atoms. Kinds that lie within reach of each other, and of which LAMMPS's own
neighbour list has no pair, are left out. The list is that of a ``compute rdf``, which needs no pair style; it is read
whenever LAMMPS has made its lists anew.

``fix gcmc`` and its like try a deletion by putting the atom into a group that is excluded from all others. Within one step
LAMMPS makes no second list for a compute, but these groups are known by their names. The atoms in them are absent:
they have no pairs, and no energy of their own either, or else a deletion would leave it behind.

Imports NumPy and ``carnet.errors``; the instance of LAMMPS is given.
"""

from __future__ import annotations

from ctypes import POINTER, byref, c_int, string_at

import numpy as np

from carnet.errors import InputError
from carnet.simulation.domain import Domain

COMPUTE = "carnet_pairs"
"""ID of the compute whose neighbour list is read."""

HIDING = ("FixGCMC:", "FixChargeRegulation:")
"""How the names begin of groups in which fixes hide atoms; they go on with ``exclusion_group`` somewhere."""

_NEIGHBOUR = 0x1FFFFFFF  # the other bits of an entry mark special bonds
_ROUNDING = 1e-6  # Å: whether a pair at the border of the list is in it


class LammpsPairs:
    """What LAMMPS leaves out of the pairs of a domain.

    Args:
        lmp: The instance.
        domain: Its pairs are asked about.
        comm: mpi4py communicator of all processes; None for one.
    """

    def __init__(self, lmp, domain: Domain, comm) -> None:
        self.lmp, self.domain, self.comm = lmp, domain, comm
        lmp.command(f"compute {COMPUTE} all rdf 1 cutoff {domain.cutoff:.17g}")
        self._seen: set[tuple] = set()
        self._left_out: set[tuple] = set()
        self.tried = False

    def absent(self) -> np.ndarray | None:
        """Atoms that a fix hides, local ones and ghosts: [copies] bool; None if no group for that exists."""
        groups = self.lmp.available_ids("group")
        bits = sum(1 << bit for bit, name in enumerate(groups) if _hiding(name))
        return (self.lmp.numpy.extract_atom("mask") & bits) != 0 if bits else None

    def left_out(self, positions: np.ndarray, n_local: int, absent: np.ndarray | None) -> np.ndarray | None:
        """Which pairs of the domain LAMMPS leaves out; all processes must call this together.

        Args:
            positions: Of local atoms, then of ghosts, as LAMMPS's lists have been made of, [copies, 3].
            n_local: Number of local atoms.
            absent: Of `absent`.

        Returns:
            [pairs] bool, in the order of the domain's; None if it leaves out none.

        Raises:
            InputError: A fix tries moves that bring pairs together of which LAMMPS has not said whether it leaves them out.
        """
        kinds = self._kinds()
        first, second = self.domain.pairs.T
        if self.lmp.extract_setting("neigh_ago") <= 0:
            self._learn(kinds, positions, n_local, absent)
        hidden = None if absent is None or not absent.any() else absent[first] | absent[second]
        if not self._left_out:
            return hidden
        keys, which = _unique(kinds, first, second)
        unknown = [key for key in keys if key not in self._left_out and key not in self._seen]
        if self.tried and unknown:
            raise InputError(
                "pairs are left out by 'neigh_modify exclude' or 'include' while a fix tries moves: LAMMPS does not say whether "
                "the pairs that a move brings together are left out; take the exclusion or the fix away"
            )
        out = np.array([key in self._left_out for key in keys], dtype=bool)[which]
        return out if hidden is None else out | hidden

    def _learn(self, kinds: np.ndarray, positions: np.ndarray, n_local: int, absent: np.ndarray | None) -> None:
        """Compare the pairs of local atoms with those that LAMMPS lists."""
        listed = self._listed()
        self.tried = listed is None
        if listed is None:
            return
        first, second = self.domain.pairs.T
        vectors = positions[second] - positions[first]
        reach = self.domain.cutoff + self.domain.skin - _ROUNDING
        asked = (np.einsum("ij,ij->i", vectors, vectors) < reach**2) & (first < n_local)
        if absent is not None:
            asked &= ~(absent[first] | absent[second])
        near = set(_unique(kinds, first[asked], second[asked])[0])
        seen = set(_unique(kinds, *listed)[0])
        if self.comm is not None:
            gathered = self.comm.allgather((near, seen))
            near, seen = (set().union(*parts) for parts in zip(*gathered))
        # half a list has each pair from one of its ends
        seen |= {(b, a, same) for a, b, same in seen}
        self._seen, self._left_out = seen, near - seen

    def _kinds(self) -> np.ndarray:
        """Type, groups and molecule of local atoms and ghosts, [copies, 3]; molecules that no exclusion looks at are 0."""
        extract = self.lmp.numpy.extract_atom
        types, groups = extract("type"), extract("mask")
        molecules = extract("molecule") if self.lmp.extract_setting("molecule_flag") else np.zeros_like(types)
        return np.stack([types, groups, molecules], axis=1).astype(np.int64)

    def _listed(self) -> tuple[np.ndarray, np.ndarray] | None:
        """Both ends of all pairs in LAMMPS's list, [listed] each; None if it has been made once in this step already."""
        lmp = self.lmp
        table = lmp.extract_compute(COMPUTE, 0, 2)  # global, array: makes the list
        if table[0][1] < 0:
            return None
        table[0][1] = -1.0  # is overwritten when the compute, and the list with it, is made anew
        index = lmp.find_compute_neighlist(COMPUTE)
        atom, count, neighbours = c_int(), c_int(), POINTER(c_int)()
        atoms, counts, entries = [], [], []
        for element in range(lmp.get_neighlist_size(index)):
            lmp.lib.lammps_neighlist_element_neighbors(
                lmp.lmp, index, element, byref(atom), byref(count), byref(neighbours)
            )
            atoms.append(atom.value)
            counts.append(count.value)
            entries.append(string_at(neighbours, 4 * count.value))
        second = np.frombuffer(b"".join(entries), dtype=np.int32) & _NEIGHBOUR
        return np.repeat(np.array(atoms, dtype=np.int64), counts), second


def _hiding(name: str | None) -> bool:
    return name is not None and name.startswith(HIDING) and "exclusion_group" in name


def _unique(kinds: np.ndarray, first: np.ndarray, second: np.ndarray) -> tuple[list[tuple], np.ndarray]:
    """Kinds of pairs, each (kind, kind, whether in one molecule), and which of them each pair is, [pairs]."""
    names, kind = np.unique(kinds[:, :2], axis=0, return_inverse=True)
    kind, molecule, n = kind.reshape(-1), kinds[:, 2], len(names)
    keys = (kind[first] * n + kind[second]) * 2 + (molecule[first] == molecule[second])
    found, which = np.unique(keys, return_inverse=True)
    names = [tuple(name) for name in names.tolist()]
    return [(names[key // 2 // n], names[key // 2 % n], bool(key % 2)) for key in found.tolist()], which.reshape(-1)
