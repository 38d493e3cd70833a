"""Which pairs of atoms LAMMPS leaves out: ``neigh_modify exclude`` and ``include``, and atoms hidden by a Monte Carlo fix.

``fix external`` is given positions and no pairs, so what a pair style would not see has to be found out. Whether LAMMPS
leaves a pair out depends on the types of both atoms, on their groups and on whether their molecules are the same, and on
nothing else: on the *kinds* of the atoms. Kinds that lie within reach of each other, and of which LAMMPS's own
neighbour list has no pair, are left out. The list is that of a ``compute rdf``, which needs no pair style; it is read
whenever LAMMPS has made its lists anew. Until it does so again, the kinds that the atoms had then decide, whatever
becomes of their types, groups and molecules: a pair style keeps its list as well.

``fix gcmc`` and its like try a deletion by putting the atom into a group that is excluded from all others, which is known
by its name. Atoms in such groups are absent: they have no pairs, and no energy of their own either, or else a deletion
would leave it behind.
"""

from __future__ import annotations

from collections import Counter
from ctypes import POINTER, byref, c_int, c_int64, string_at

import numpy as np

from carnet.engines.domain import Domain
from carnet.errors import InputError

COMPUTE = "carnet_pairs"
"""ID of the compute whose neighbour list is read."""

HIDING = ("FixGCMC:", "FixChargeRegulation:")
"""How the names begin of groups in which fixes hide atoms; they go on with ``exclusion_group`` somewhere."""

_NEIGHBOUR, _BONDED = 0x1FFFFFFF, 30  # an entry of a list: which atom, and from which bit on the number of bonds to it
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
        self._left_out: set[tuple] = set()
        self._kinds: np.ndarray | None = None  # of local atoms and ghosts, when LAMMPS made its lists
        self._builds = 0  # LAMMPS's count of them
        self._last = (-1, 0)  # step and number of atoms, when forces were last asked for
        self._earlier = -2
        self._said: set[str] = set()

    def absent(self) -> np.ndarray | None:
        """Atoms that a fix hides, local ones and ghosts: [copies] bool; None if no group for that exists."""
        groups = self.lmp.available_ids("group")
        bits = sum(1 << bit for bit, name in enumerate(groups) if _hiding(name))
        return (self.lmp.numpy.extract_atom("mask") & bits) != 0 if bits else None

    def left_out(self, positions: np.ndarray, n_local: int, absent: np.ndarray | None) -> np.ndarray | None:
        """Which pairs of the domain LAMMPS leaves out; all processes must call this together.

        Args:
            positions: Of local atoms, then of ghosts, [copies, 3]; LAMMPS orders them anew only when it makes its lists.
            n_local: Number of local atoms.
            absent: Of `absent`.

        Returns:
            [pairs] bool, in the order of the domain's; None if it leaves out none.

        Raises:
            InputError: It leaves out some pairs of a kind and others not, because of bonds or because ghosts are missing.
        """
        if self._lists_are_new():
            self._kinds = self._kinds_now()
            self._learn(positions, n_local, absent)
            self._notice_moves()
        self._last = (self.lmp.extract_global("ntimestep"), self.lmp.get_natoms())
        first, second = self.domain.pairs.T
        out = None
        if self._left_out:
            keys, which = _unique(self._kinds, first, second)
            out = np.array([key in self._left_out for key in keys], dtype=bool)[which]
        if absent is not None and absent.any():
            hidden = absent[first] | absent[second]
            out = hidden if out is None else out | hidden
        return out

    def _lists_are_new(self) -> bool:
        """Whether LAMMPS has made its neighbour lists since forces were last asked for; a step may ask several times."""
        last, self._builds = self._builds, int(self.lmp.get_thermo("nbuild"))
        # the lists that begin a run are not counted
        return self._kinds is None or self._builds != last or self._begins_run()

    def _begins_run(self) -> bool:
        """Whether forces are asked for at the beginning of a run or a minimisation, or in a rerun, and not in a step."""
        return bool(c_int.from_address(self.lmp.lib.lammps_last_thermo(self.lmp.lmp, b"setup", 0)).value)

    def _learn(self, positions: np.ndarray, n_local: int, absent: np.ndarray | None) -> None:
        """Compare the pairs of local atoms with those that LAMMPS lists."""
        kinds = self._kinds
        first, second = self.domain.pairs.T
        asked = first < n_local
        if absent is not None:
            asked &= ~(absent[first] | absent[second])
        near, expected = self._counted(kinds, positions, first[asked], second[asked], 1)
        first, second, bonded, total = self._listed()
        # half a list has two local atoms once, a local atom and a ghost once as well, or from both sides without newton
        both_ways = np.where((second < n_local) | (self.lmp.extract_setting("newton_pair") == 1), 2, 1)
        seen, counted = self._counted(kinds, positions, first, second, both_ways)
        if self.comm is not None:
            parts = self.comm.allgather((near, expected, seen, counted, bonded))
            near, seen, bonded = (set().union(*(part[k] for part in parts)) for k in (0, 2, 4))
            expected, counted = (sum((part[k] for part in parts), Counter()) for k in (1, 3))
        if not seen and total and round(total) == sum(expected.values()):
            # in a second rerun LAMMPS finds another list under the name of the compute, an empty one
            seen, counted = near, expected
        self._left_out = near - seen
        if self._left_out and not seen and total:
            raise InputError(
                "LAMMPS does not say which pairs it leaves out in a second rerun, expected a new process for it"
            )
        if self._left_out:
            self._say(
                "pairs of atoms are left out (neigh_modify exclude or include): the model sees neither of them at the other, "
                "which changes the surroundings of both and with them their interactions with all others"
            )
        self._refuse_parts(bonded, any(expected[kind] != counted[kind] for kind in near & seen))

    def _refuse_parts(self, bonded: set[int], incomplete: bool) -> None:
        """Refuse settings that part pairs of a kind.

        Args:
            bonded: How many bonds apart are the listed pairs that LAMMPS counts in part.
            incomplete: Whether some pairs of a kind are listed and others not.

        Raises:
            InputError: LAMMPS counts pairs in part, or lists some of a kind; or it may, where all pairs of a kind are bonded.
        """
        weights = self.lmp.extract_global("special_lj")
        has_weights = bool(self.lmp.extract_global("nbonds")) and set(weights) != {1.0}
        if any(weights[order] != 1.0 for order in bonded) or (has_weights and (incomplete or self._left_out)):
            raise InputError(
                "LAMMPS leaves out pairs of bonded atoms, or counts them in part: the potential needs all. Expected "
                f"'special_bonds lj 1 1 1' (they are 'lj {' '.join(f'{weight:g}' for weight in weights[1:])}'; "
                "'pair_modify special' gives another pair style under 'pair_style hybrid/overlay' weights of its own)"
            )
        if incomplete:
            raise InputError(
                "LAMMPS leaves out some pairs whose types, groups and molecules are those of others, as where ghosts are "
                "missing: the potential needs all. Expected no 'comm_modify group', or 'neigh_modify include' of the same "
                "group beside it"
            )

    def _notice_moves(self) -> None:
        """Fixes that add and remove atoms by energies of pair styles alone cannot be told from ``fix deposit``."""
        last, before = self._last
        in_a_new_step = self.lmp.extract_global("ntimestep") > last and not self._begins_run()
        if in_a_new_step and self.lmp.get_natoms() != before:
            self._say(
                "atoms have come or gone and no fix has asked for the model's energy: so do fix deposit, fix evaporate and "
                "the like, but fix gcmc and fix widom need the keyword full_energy"
            )

    def _say(self, warning: str) -> None:
        """Warn in LAMMPS's output, once; the number of processes does not matter."""
        if warning not in self._said and (self.comm is None or self.comm.rank == 0):
            self.lmp.error(0, f"carnet: {warning}")  # a warning
        self._said.add(warning)

    def _counted(
        self, kinds: np.ndarray, positions: np.ndarray, first: np.ndarray, second: np.ndarray, each: np.ndarray | int
    ) -> tuple[set[tuple], Counter]:
        """Kinds of pairs within cutoff and skin, and how many pairs there are of each within the cutoff."""
        domain, vectors = self.domain, positions[second] - positions[first]
        squares = np.einsum("ij,ij->i", vectors, vectors)
        keys, which = _unique(kinds, first, second)
        reaching = np.unique(which[squares < (domain.cutoff + domain.skin - _ROUNDING) ** 2])
        inside = np.bincount(which, np.where(squares < (domain.cutoff - _ROUNDING) ** 2, each, 0), minlength=len(keys))
        return {keys[kind] for kind in reaching}, Counter(dict(zip(keys, inside.astype(int).tolist(), strict=True)))

    def _kinds_now(self) -> np.ndarray:
        """Type, groups and molecule of local atoms and ghosts, [copies, 3]; 0 where atoms have no molecules."""
        extract = self.lmp.numpy.extract_atom
        types, groups = extract("type"), extract("mask")
        molecules = extract("molecule") if self.lmp.extract_setting("molecule_flag") else np.zeros_like(types)
        return np.stack([types, groups, molecules], axis=1).astype(np.int64)

    def _listed(self) -> tuple[np.ndarray, np.ndarray, set[int], float]:
        """What LAMMPS lists.

        Returns:
            Both ends of all pairs of this process, [listed] each; how many bonds apart are those that it counts in part; and
            the number of pairs of all processes within the cutoff, both ways.
        """
        lmp = self.lmp
        # LAMMPS takes the list of a compute, and how it searches for it, for up to date if they have been made in this
        # step, though it may have moved atoms and changed the box since: let it be an earlier step, another each time
        lmp.lib.lammps_extract_global.restype = POINTER(c_int64)
        step = lmp.lib.lammps_extract_global(lmp.lmp, b"ntimestep")
        now, self._earlier = step.contents.value, self._earlier - 1
        step.contents.value = self._earlier
        try:
            table = lmp.extract_compute(COMPUTE, 0, 2)  # a global array: makes the list
        finally:
            step.contents.value = now
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
        entries = np.frombuffer(b"".join(entries), dtype=np.uint32)
        bonded = set(np.unique(entries >> _BONDED).tolist()) - {0}
        first, second = np.repeat(np.array(atoms, dtype=np.int64), counts), (entries & _NEIGHBOUR).astype(np.int64)
        return first, second, bonded, table[0][2] * lmp.get_natoms()


def _hiding(name: str | None) -> bool:
    return name is not None and name.startswith(HIDING) and "exclusion_group" in name


def _unique(kinds: np.ndarray, first: np.ndarray, second: np.ndarray) -> tuple[list[tuple], np.ndarray]:
    """Kinds of pairs, each (kind, kind, whether in one molecule) without order, and which of them each pair is, [pairs]."""
    names, kind = np.unique(kinds[:, :2], axis=0, return_inverse=True)
    kind, molecule, n = kind.reshape(-1), kinds[:, 2], max(len(names), 1)
    low, high = np.minimum(kind[first], kind[second]), np.maximum(kind[first], kind[second])
    found, which = np.unique((low * n + high) * 2 + (molecule[first] == molecule[second]), return_inverse=True)
    names = [tuple(name) for name in names.tolist()]
    return [(names[key // 2 // n], names[key // 2 % n], bool(key % 2)) for key in found.tolist()], which.reshape(-1)
