"""The potential: species and positions to energy, forces, virial and stress.

Units: Å, eV, eV/Å; stress in eV/Å^3, tensile positive; rows of the cell are the lattice vectors.
Imports: the modules beside it, NumPy.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from .neighbours import COINCIDENT, Candidates, NeighbourList
from .network import BoundNetwork, Buffers, Network
from .threads import usable_threads

FOLDER = Path(__file__).parent
DTYPES = {"float32": np.dtype(np.float32), "float64": np.dtype(np.float64)}
SKIN = 1.0
"""Å, unless asked for otherwise: a search pays for some tens of steps."""
SMALLEST_VOLUME = 1e-6
"""Of a cell, of the product of its vectors' lengths."""


class WrongResults(RuntimeError):
    """The package computes something else than the trained model did."""


@lru_cache(maxsize=1)
def description() -> dict:
    """What the package says about its potential."""
    return json.loads((FOLDER / "description.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _numbers() -> dict[str, np.ndarray]:
    with np.load(FOLDER / "numbers.npz", allow_pickle=False) as file:
        return dict(file)


def _part(prefix: str) -> dict[str, np.ndarray]:
    return {name.removeprefix(prefix): array for name, array in _numbers().items() if name.startswith(prefix)}


@dataclass(frozen=True, eq=False)
class Pairs:
    """Pairs of atoms that a program found itself, made by :meth:`Potential.pairs`.

    Attributes:
        candidates: pairs and atoms in an order that suits the machine.
        live: [atoms] 1 where an atom's energy counts, else 0, in that order.
    """

    candidates: Candidates
    live: np.ndarray


class Potential:
    """The trained potential.

    Args:
        dtype: "float32" or "float64", the precision of the network; positions, distances and sums over atoms are in double
            precision either way.
        threads: how many share the atoms; all that the process may use unless given. Results do not depend on it.
        skin: Å beyond the cutoff within which neighbours are kept between calls.

    Raises:
        ValueError: an unknown dtype, or a number out of range.
        WrongResults: on the structures that are stored with the package it gives other results than the trained model.
    """

    def __init__(self, dtype: str = "float32", threads: int | None = None, skin: float = SKIN):
        if dtype not in DTYPES:
            raise ValueError(f"dtype {dtype!r}: expected {' or '.join(DTYPES)}")
        if threads is not None and threads < 1:
            raise ValueError(f"threads must be 1 or more, got {threads}")
        if not (np.isfinite(skin) and skin >= 0):
            raise ValueError(f"the skin is {skin}, expected a length in Å, zero or more")
        self._prepare(dtype, usable_threads() if threads is None else int(threads), float(skin))
        check(dtype)

    @classmethod
    def _unchecked(cls, dtype: str) -> Potential:
        """A potential as the check itself uses it."""
        potential = cls.__new__(cls)
        potential._prepare(dtype, 1, SKIN)
        return potential

    def _prepare(self, dtype: str, threads: int, skin: float) -> None:
        self.dtype, self.threads, self.skin = dtype, threads, skin
        self._networks = _networks(dtype)
        self._list = NeighbourList(self.cutoff, self.skin)
        self._buffers = Buffers()
        self._own: Pairs | None = None  # of the neighbour list
        self._pairs: Pairs | None = None  # that the networks are bound to
        self._bound: list[BoundNetwork] = []
        self._lock = threading.Lock()  # work arrays serve one call at a time

    @property
    def species(self) -> tuple[int, ...]:
        """Atomic numbers that the potential knows."""
        return tuple(description()["species"])

    @property
    def cutoff(self) -> float:
        """Å, of the pairs that see each other."""
        return description()["cutoff"]

    @property
    def reach(self) -> float:
        """Å from an atom to the farthest one that its energy depends on: layers times cutoff."""
        return self.cutoff * max(len(member["layers"]) for member in description()["members"])

    @property
    def members(self) -> int:
        """Models in the committee, 1 for a single one."""
        return len(self._networks)

    @property
    def searches(self) -> int:
        """How often neighbours were searched; other calls used those of the call before."""
        return self._list.searches

    def compute(
        self,
        numbers: Sequence[int],
        positions: np.ndarray,
        cell: np.ndarray | None = None,
        pbc: bool | Sequence[bool] = False,
        forces: bool = True,
    ) -> dict[str, np.ndarray | float]:
        """Results for a structure; neighbours are kept for the next call with the same atoms.

        Args:
            numbers: atomic numbers, [atoms].
            positions: Å, [atoms, 3], inside the cell or not.
            cell: Å, [3, 3]; None where nothing is periodic.
            pbc: which directions are periodic.
            forces: whether derivatives are wanted at all.

        Returns:
            "energy" eV, "energies" [atoms] eV; with forces "forces" [atoms, 3] eV/Å, "virial" [3, 3] eV, which is
            -dE/d(strain), and where all directions are periodic "stress" [3, 3] eV/Å^3. Of a committee these are means, and
            "energy_std", "forces_std" [atoms] and "stress_std" are sample standard deviations over its members.

        Raises:
            ValueError: an element that the potential does not know, arrays that do not fit, numbers that are not finite,
                a cell without volume, or two atoms at the same place.
        """
        species, positions = self.located(numbers, positions)
        pbc = np.array(np.broadcast_to(np.asarray(pbc, bool), 3))
        cell, volume = _checked_cell(cell, pbc)
        with self._lock:
            candidates, is_new = self._list.update(species, positions, cell, pbc)
            if is_new or self._own is None:
                self._own = Pairs(candidates, np.ones(len(species)))
            return self._run(self._own, positions, cell, forces, volume)

    def pairs(
        self,
        numbers: Sequence[int],
        positions: np.ndarray,
        centre: np.ndarray,
        neighbour: np.ndarray,
        shift: np.ndarray | None = None,
        cell: np.ndarray | None = None,
        n_local: int | None = None,
    ) -> Pairs:
        """Pairs as a program has them that keeps neighbour lists of its own, with ghost atoms or without.

        They serve :meth:`evaluate` until the program makes new ones; pairs farther apart than the cutoff do no harm, so that
        they may hold a skin. The energy is that of the first ``n_local`` atoms. For its derivatives to be complete, ghosts
        must reach as far as :attr:`reach` beyond the local atoms, and every atom within ``reach - cutoff`` of a local one
        must be the centre of all its pairs.

        Args:
            numbers: atomic numbers, [atoms].
            positions: Å, [atoms, 3]; they decide on an order that is good for speed, not on results.
            centre: [pairs], in any order; both directions of a pair are pairs of their own.
            neighbour: [pairs].
            shift: [pairs, 3], cells between the neighbour and its image that is meant; None where it is itself.
            cell: Å, [3, 3], with shifts.
            n_local: how many atoms count; all of them unless given.

        Raises:
            ValueError: an element that the potential does not know, arrays that do not fit, or pairs of none of the atoms.
        """
        species, positions = self.located(numbers, positions)
        count, n_local = len(species), len(species) if n_local is None else int(n_local)
        if not 0 <= n_local <= count:
            raise ValueError(f"n_local is {n_local}, expected 0 to {count}")
        centre, neighbour = _indices("centre", centre, count), _indices("neighbour", neighbour, count)
        shift = np.zeros((len(centre), 3)) if shift is None else np.asarray(shift, np.float64)
        cell = np.zeros((3, 3)) if cell is None else np.asarray(cell, np.float64)
        if len(neighbour) != len(centre) or shift.shape != (len(centre), 3) or cell.shape != (3, 3):
            raise ValueError(
                f"pairs must have one centre, neighbour and shift [3] each, and the cell [3, 3]; got {len(centre)}, "
                f"{len(neighbour)}, {list(shift.shape)} and {list(cell.shape)}"
            )
        vectors = positions[neighbour] - positions[centre] + shift @ cell
        distance = np.sqrt(np.einsum("ea,ea->e", vectors, vectors))
        if np.any(distance < COINCIDENT):
            raise ValueError("two atoms lie at the same place")
        candidates = Candidates.from_pairs(species, positions, centre, neighbour, shift, distance, self.cutoff)
        live = (candidates.order < n_local).astype(np.float64)
        return Pairs(candidates, live)

    def evaluate(
        self, pairs: Pairs, positions: np.ndarray, cell: np.ndarray | None = None, forces: bool = True
    ) -> dict[str, np.ndarray | float]:
        """Results for pairs that :meth:`pairs` made.

        Args:
            pairs: the pairs.
            positions: Å, [atoms, 3], in the order of the atoms that the pairs were made with.
            cell: Å, [3, 3], with shifts.
            forces: whether derivatives are wanted at all.

        Returns:
            As :meth:`compute`, without "stress". "energies" are zero for ghosts, "forces" are the derivatives by all
            positions: those of ghosts belong to the atoms that they are copies of.

        Raises:
            ValueError: positions that do not fit the pairs or are not finite.
        """
        positions = np.ascontiguousarray(positions, np.float64)
        if positions.shape != (len(pairs.live), 3) or not np.isfinite(positions).all():
            raise ValueError(f"positions must be finite, [{len(pairs.live)}, 3], got {list(positions.shape)}")
        cell = np.zeros((3, 3)) if cell is None else np.asarray(cell, np.float64)
        with self._lock:
            return self._run(pairs, positions, cell, forces, None)

    def located(self, numbers: Sequence[int], positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Species of atoms as positions in the potential's list, and their positions, checked.

        Raises:
            ValueError: an element that the potential does not know, arrays that do not fit, or numbers that are not finite.
        """
        numbers, positions = np.asarray(numbers), np.ascontiguousarray(positions, np.float64)
        if numbers.ndim != 1 or positions.shape != (len(numbers), 3):
            raise ValueError(
                f"expected numbers [atoms] and positions [atoms, 3], got {list(numbers.shape)} and {list(positions.shape)}"
            )
        known = np.array(self.species)
        species = np.minimum(np.searchsorted(known, numbers), len(known) - 1)
        unknown = numbers[known[species] != numbers]
        if len(unknown):
            raise ValueError(
                f"the potential knows the elements with atomic numbers {known.tolist()}, not {sorted(set(unknown.tolist()))}"
            )
        if not np.isfinite(positions).all():
            raise ValueError("positions must be finite")
        return species, positions

    def __getstate__(self) -> dict:
        return {"dtype": self.dtype, "threads": self.threads, "skin": self.skin}

    def __setstate__(self, state: dict) -> None:
        self.__init__(**state)

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _bind(self, pairs: Pairs) -> None:
        """Connect the networks to pairs."""
        count = len(pairs.live)
        self._position, self._cell = np.zeros(3 * count), np.zeros(9)
        self._bound = [
            network.bind(pairs.candidates, pairs.live, self._position, self._cell, self._buffers)
            for network in self._networks
        ]
        self._pairs = pairs

    def _run(
        self, pairs: Pairs, positions: np.ndarray, cell: np.ndarray, forces: bool, volume: float | None
    ) -> dict[str, np.ndarray | float]:
        if pairs is not self._pairs:
            self._bind(pairs)
        order = pairs.candidates.order
        np.take(positions, order, axis=0, out=self._position.reshape(-1, 3))
        self._cell[:] = cell.ravel()
        each = []
        for bound in self._bound:
            bound.run(self.threads, forces)
            energies = np.empty(len(order))
            energies[order] = bound.energies
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


def _checked_cell(cell: np.ndarray | None, pbc: np.ndarray) -> tuple[np.ndarray, float | None]:
    """The cell with zeros along directions that are not periodic, and its volume in Å^3 where all are."""
    if cell is None:
        if pbc.any():
            raise ValueError("a periodic structure needs a cell")
        return np.zeros((3, 3)), None
    cell = np.array(cell, np.float64)
    if cell.shape != (3, 3) or not np.isfinite(cell).all():
        raise ValueError(f"the cell must hold three lattice vectors of finite numbers, got shape {list(cell.shape)}")
    cell[~pbc] = 0.0
    vectors = cell[pbc]
    if not len(vectors):
        return cell, None
    products = vectors @ vectors.T
    lengths = np.sqrt(products.diagonal())
    volume = abs(np.linalg.det(vectors)) if len(vectors) == 3 else np.sqrt(np.linalg.det(products))
    if not volume > SMALLEST_VOLUME * lengths.prod():
        raise ValueError("the periodic lattice vectors are zero or dependent")
    return cell, float(volume) if len(vectors) == 3 else None


def _indices(name: str, values: np.ndarray, count: int) -> np.ndarray:
    """Index array of one number a pair, checked, because loops read without bounds checks."""
    given = np.asarray(values)
    if given.ndim != 1 or (given.size and given.dtype.kind not in "iu"):
        raise ValueError(f"{name} must be one whole number a pair, got {given.dtype} {list(given.shape)}")
    array = given.astype(np.int64)
    if array.size and not 0 <= array.min() <= array.max() < count:
        raise ValueError(f"{name} must lie in 0..{count - 1}, got {array.min()}..{array.max()}")
    return array


@lru_cache(maxsize=None)
def _networks(dtype: str) -> tuple[Network, ...]:
    """The members in one precision, which all potentials of it share; none of them is changed after this."""
    made = []
    shared = {name: array for name, array in _numbers().items() if name.startswith("repulsion_")}
    for position, plan in enumerate(description()["members"]):
        network = Network(plan, _part(f"member_{position}.") | shared, DTYPES[dtype], __package__)
        # what a network makes of an atom without neighbours is no interaction
        count = len(network.reference_energies)
        nothing = np.zeros(0, np.int64)
        alone = Candidates.from_pairs(
            np.arange(count), np.zeros((count, 3)), nothing, nothing, np.zeros((0, 3)), np.zeros(0), 1.0
        )
        bound = network.bind(alone, np.ones(count), np.zeros(3 * count), np.zeros(9), Buffers())
        bound.run(1, forces=False)
        network.free = np.empty(count)
        network.free[alone.order] = bound.raw_energies
        made.append(network)
    return tuple(made)


@lru_cache(maxsize=None)
def check(dtype: str) -> dict[str, float]:
    """Compare with the trained model on the stored structures, once a process.

    Returns:
        Largest deviations: "energy" in eV an atom, "forces" in eV/Å, "stress" in eV/Å^3.

    Raises:
        WrongResults: one is larger than what was stated when the package was made.
    """
    found = deviations(dtype)
    allowed = description()["allowed"][dtype]
    for name, value in found.items():
        if not value <= allowed[name]:
            raise WrongResults(
                f"{FOLDER.name} in {dtype}: {name} of the stored structures off by {value:.1e}, allowed {allowed[name]:.0e}; "
                "the package is damaged, or its code does something else on this machine: make it again"
            )
    return found


def deviations(dtype: str) -> dict[str, float]:
    """Largest deviations from the trained model on the stored structures, without judging them."""
    potential = Potential._unchecked(dtype)
    worst = dict.fromkeys(("energy", "forces", "stress"), 0.0)
    for position in range(description()["references"]):
        stored = _part(f"reference_{position}.")
        cell, positions = stored["cell"], stored["positions"]
        ends = {name: stored[name] for name in ("centre", "neighbour", "shift")}
        made = potential.evaluate(potential.pairs(stored["numbers"], positions, **ends, cell=cell), positions, cell)
        if "stress" in stored:
            made["stress"] = -made["virial"] / abs(np.linalg.det(cell))
        for name in worst:
            if name in stored:
                difference = float(np.abs(made[name] - stored[name]).max(initial=0.0))
                worst[name] = max(worst[name], difference / (len(stored["numbers"]) if name == "energy" else 1))
    return worst
