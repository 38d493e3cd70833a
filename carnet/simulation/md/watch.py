"""What tells that a simulation leaves what its model knows: forces that explode, atoms too close, a divided committee."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from ase import Atoms
from ase.data import chemical_symbols

from carnet.errors import InputError
from carnet.simulation.calculator_names import read_name
from carnet.simulation.md.config import WatchConfig, pair_of
from codegen.runtime.pair_search import search_pairs

MODEL_SUFFIX = ".carnet"


@dataclass(frozen=True)
class Alarm:
    """Something is wrong with a step.

    Attributes:
        kind: "energy", "forces", "distance" or "committee".
        text: What, in words.
        fatal: Whether the run cannot go on.
    """

    kind: str
    text: str
    fatal: bool = False


class Watch:
    """Looks at the steps of a run, and says which frames should be computed anew and learned from.

    Args:
        config: What to look for.
        closest: Å by pair of atomic numbers, the smaller first.
        timestep: fs.
        state: Of an earlier part of the run.

    Attributes:
        saved: Frames that were worth saving so far.
        alarms: Steps with an alarm so far, by kind.
    """

    def __init__(
        self,
        config: WatchConfig,
        closest: Mapping[tuple[int, int], float],
        timestep: float,
        state: Mapping[str, Any] | None = None,
    ) -> None:
        self.config = config
        self._closest = {pair: config.closest_fraction * distance for pair, distance in closest.items()}
        self._steps_apart = max(1, round(config.apart / timestep))
        state = state or {}
        self._last_saved: int | None = state.get("last saved")
        self.saved: int = state.get("saved", 0)
        self.alarms: dict[str, int] = dict(state.get("alarms", {}))

    @property
    def state(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {"last saved": self._last_saved, "saved": self.saved, "alarms": self.alarms}

    def look(self, step: int, atoms: Atoms) -> list[Alarm]:
        """The alarms of a step, whose energy and forces the calculator has."""
        alarms = self._forces(atoms)
        if step % self.config.every == 0 and not any(alarm.kind == "energy" for alarm in alarms):
            alarms += self._distances(atoms) + self._committee(atoms)
        for alarm in alarms:
            self.alarms[alarm.kind] = self.alarms.get(alarm.kind, 0) + 1
        return alarms

    def wants(self, step: int, alarms: list[Alarm]) -> bool:
        """Whether the frame of a step should be saved; if so it is counted."""
        if not alarms or any(alarm.kind == "energy" for alarm in alarms):  # numbers that are not finite teach nothing
            return False
        if self._last_saved is not None and step - self._last_saved < self._steps_apart:
            return False
        self._last_saved = step
        self.saved += 1
        return True

    @property
    def is_full(self) -> bool:
        """Whether enough frames were saved."""
        return self.saved >= self.config.most_frames

    def _forces(self, atoms: Atoms) -> list[Alarm]:
        forces = atoms.get_forces(apply_constraint=False)
        energy = atoms.get_potential_energy()
        if not (np.isfinite(energy) and np.isfinite(forces).all()):
            return [
                Alarm(
                    "energy",
                    f"energy {energy} eV, forces that are not finite" if np.isfinite(energy) else f"energy {energy} eV",
                    True,
                )
            ]
        kinetic = atoms.get_kinetic_energy()
        if not np.isfinite(kinetic):
            return [Alarm("energy", f"kinetic energy {kinetic} eV", True)]
        sizes = np.linalg.norm(forces, axis=1)
        worst = int(sizes.argmax())
        if sizes[worst] <= self.config.largest_force:
            return []
        text = f"a force of {sizes[worst]:.1f} eV/Å on atom {_named(atoms, worst)}, above {self.config.largest_force:g}"
        return [Alarm("forces", text, True)]

    def _distances(self, atoms: Atoms) -> list[Alarm]:
        if not self._closest:
            return []
        first, second, distance = search_pairs(
            atoms.positions, atoms.cell.array, atoms.pbc, max(self._closest.values()), quantities="ijd", full=False
        )
        if not len(distance):
            return []
        limits = self._limits(atoms.numbers)
        ratio = distance / limits[atoms.numbers[first], atoms.numbers[second]]
        worst = int(ratio.argmin())
        if ratio[worst] >= 1.0:
            return []
        i, j = int(first[worst]), int(second[worst])
        pair = tuple(sorted((int(atoms.numbers[i]), int(atoms.numbers[j]))))
        known = self._closest[pair] / self.config.closest_fraction
        text = f"atoms {_named(atoms, i)} and {_named(atoms, j)} are {distance[worst]:.3f} Å apart, known down to {known:.3f}"
        return [Alarm("distance", text)]

    def _limits(self, numbers: np.ndarray) -> np.ndarray:
        """Limits by atomic numbers; pairs without one have a tiny limit, so that nothing is below it."""
        limits = np.full((numbers.max() + 1,) * 2, 1e-12)
        for (low, high), distance in self._closest.items():
            if high <= numbers.max():
                limits[low, high] = limits[high, low] = distance
        return limits

    def _committee(self, atoms: Atoms) -> list[Alarm]:
        if self.config.committee is None:
            return []
        deviations = atoms.calc.results["forces_std"]
        worst = int(np.argmax(deviations))
        if deviations[worst] <= self.config.committee:
            return []
        text = (
            f"the committee is divided by {deviations[worst]:.3f} eV/Å about the force on atom {_named(atoms, worst)}, "
            f"above {self.config.committee:g}"
        )
        return [Alarm("committee", text)]


def known_distances(config: WatchConfig, model: str) -> dict[tuple[int, int], float]:
    """The distances that a run is watched for, Å by pair of atomic numbers; none where nobody has said any.

    Args:
        config: Of the run.
        model: The model's name.

    Raises:
        InputError: A file that cannot be read, or a model file that says no distances.
    """
    closest = config.closest
    if closest is None:
        return {}
    if isinstance(closest, Path) and closest.suffix == MODEL_SUFFIX:
        found = _distances_of_model(closest)
        if not found:
            problem = "does not say how close its training atoms were" if closest.is_file() else "no such file"
            raise InputError(f"watch.closest: {closest}: {problem}")
        return found
    if isinstance(closest, Path):
        from carnet.data.distances import smallest_distances
        from carnet.data.graph import build_graph
        from carnet.data.reading.atoms import from_atoms
        from carnet.data.reading.frames import read_frames

        graphs = (build_graph(from_atoms(atoms, source=source), 5.0) for source, atoms in read_frames(closest))
        return smallest_distances(graphs)
    if closest == "model":
        meant = read_name(model)
        return _distances_of_model(Path(meant.place)) if meant.kind == "model" else {}
    return {pair_of(pair): distance for pair, distance in closest.items()}


def _distances_of_model(path: Path) -> dict[tuple[int, int], float]:
    if not path.is_file():
        return {}
    from carnet.model.file import read_metadata, training_distances

    return {pair_of(pair): distance for pair, distance in training_distances(read_metadata(path)).items()}


def check_watch(config: WatchConfig, atoms: Atoms, model: str) -> None:
    """Raise InputError where a watch asks for what the calculator cannot say."""
    if config.committee is not None and "forces_std" not in atoms.calc.implemented_properties:
        raise InputError(f"watch.committee: needs a committee, and {model} is a single model")


def _named(atoms: Atoms, index: int) -> str:
    return f"{index} ({chemical_symbols[atoms.numbers[index]]})"
