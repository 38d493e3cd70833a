"""The restart file of a run: everything that decides how it goes on, to the last bit."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import numpy as np
import torch
from ase import Atoms, units
from pydantic import Field, NonNegativeInt, model_validator

from carnet.data.reading.atoms import from_atoms
from carnet.errors import InputError, listing, refuse, shortened
from carnet.files.config_problems import Record, Schema
from carnet.files.tensors import read_tensors, write_tensors

KIND, VERSION = "dynamics", 2  # version 1 had no checksum
HOTTEST = 1e9  # K; where atoms are, after a step of what is hotter, no search for neighbours comes to an end
LARGEST = 1e12  # of any number that an integrator remembers, in ASE's units
_SEARCHED = ("searched positions", "searched cell")  # of 0.1.0, where results of packages depended on them
_ATOMS = ("numbers", "positions", "momenta", "cell", "pbc")


AlarmKind = Literal["energy", "forces", "distance", "committee"]  # as `watch.Alarm` names them


class _Counter(Record):
    """State of the generator PCG64: two numbers of 128 bits, the second one odd."""

    state: NonNegativeInt
    inc: NonNegativeInt

    @model_validator(mode="after")
    def _in_range(self) -> _Counter:
        if max(self.state, self.inc) >= 2**128 or self.inc % 2 == 0:
            raise ValueError("numbers of 128 bits, the second one odd")
        return self


class _Random(Record):
    """State of the random numbers as NumPy gives it."""

    bit_generator: Literal["PCG64"]
    state: _Counter
    has_uint32: Literal[0, 1]
    uinteger: Annotated[int, Field(ge=0, lt=2**32)]


class _Watch(Record):
    """State of the watch."""

    last_saved: NonNegativeInt | None = Field(alias="last saved")
    saved: NonNegativeInt
    alarms: dict[AlarmKind, NonNegativeInt]


class _Metadata(Record):
    """Everything about a restart file but its arrays."""

    step: NonNegativeInt
    random: _Random
    sizes: dict[str, NonNegativeInt]
    watch: _Watch
    identity: dict[str, Any]
    seconds: Annotated[float, Field(ge=0.0)]

    @model_validator(mode="after")
    def _of_one_step(self) -> _Metadata:
        if not self.sizes and self.step:
            raise ValueError(f"sizes is empty after {self.step} steps")
        if self.watch.last_saved is not None and self.watch.last_saved > self.step:
            raise ValueError(f"watch.last saved is {self.watch.last_saved}, but step is {self.step}")
        for name, count in {"saved": self.watch.saved, **self.watch.alarms}.items():
            if count > self.step + 1:  # the first structure is looked at, too
                raise ValueError(f"watch: {count} for {name!r}, but step is {self.step}")
        return self


_TITLE = "{}: damaged; start anew with --restart. What is wrong:"
_SCHEMA = Schema(_Metadata, "step")


@dataclass(frozen=True)
class Restart:
    """A run between two steps.

    Attributes:
        step: Steps done.
        atoms: Numbers [N], positions Å [N, 3], momenta in ASE's unit [N, 3], cell Å [3, 3] and pbc [3].
        memory: What the integrator remembers, by attribute.
        random: State of the random numbers, as NumPy gives it.
        sizes: How much of each file belongs to the run so far, by name; of a run that has recorded nothing yet, empty.
        watch: State of the watch, as JSON holds it.
        identity: What the run is; another one is not continued.
        seconds: Wall time so far.
    """

    step: int
    atoms: Mapping[str, np.ndarray]
    memory: Mapping[str, np.ndarray]
    random: Mapping[str, Any]
    sizes: Mapping[str, int]
    watch: Mapping[str, Any]
    identity: Mapping[str, Any]
    seconds: float

    def write(self, path: Path) -> None:
        """Write the file, complete or not at all."""
        tensors = {f"atoms.{name}": self.atoms[name] for name in _ATOMS}
        tensors |= {f"memory.{name}": value for name, value in self.memory.items()}
        described = {name: getattr(self, name) for name in _Metadata.model_fields}
        write_tensors(
            path,
            KIND,
            VERSION,
            {name: torch.from_numpy(np.array(value)) for name, value in tensors.items()},
            described,
        )

    @classmethod
    def read(cls, path: Path) -> Restart:
        """Read a file. Whether it fits a run is the matter of ``check_same_run`` and ``check_fits``.

        Raises:
            InputError: It is damaged, of another kind, or of a newer program; the message names what is missing or wrong.
        """
        tensors, values = read_tensors(path, KIND, VERSION)
        values = {name: value for name, value in values.items() if name not in ("kind", "version")}
        _SCHEMA.parse(values, f"{path}: damaged")
        arrays = {name: tensor.numpy() for name, tensor in tensors.items()}
        missing = [name for name in _ATOMS if f"atoms.{name}" not in arrays]
        if missing:
            raise InputError(
                f"{path}: a restart file without {listing(missing)} of the atoms; start anew with --restart"
            )
        memory = {name.removeprefix("memory."): array for name, array in arrays.items() if name.startswith("memory.")}
        strangers = arrays.keys() - {f"atoms.{name}" for name in _ATOMS} - {f"memory.{name}" for name in memory}
        if strangers:
            raise InputError(f"{path}: has {listing(strangers)}, which belong to no restart file")
        for name in _SEARCHED:
            memory.pop(name, None)
        return cls(**values, atoms={name: arrays[f"atoms.{name}"] for name in _ATOMS}, memory=memory)

    def check_fits(self, atoms: Atoms, files: Collection[str], path: Path) -> None:
        """Check that the atoms and the files are those of this run, before anything is done with them.

        Args:
            atoms: The structure that the run began with.
            files: Names of the files that the run appends to.
            path: The restart file, for messages.

        Raises:
            InputError: Names what is missing, or has another shape or no finite numbers, or cannot be that of moving atoms.
        """
        problems = list(_unlike("atoms", self.atoms, atoms_state(atoms)))
        if self.sizes and self.sizes.keys() != set(files):
            problems.append(f"sizes are those of {listing(self.sizes)}, expected {listing(files)}")
        if not problems and not np.array_equal(self.atoms["numbers"], atoms.numbers):
            problems.append("atoms.numbers are those of other elements")
        if not problems:
            problems += self._impossible_motion(atoms)
        refuse(_TITLE.format(path), problems)

    def check_memory(self, expected: Mapping[str, np.ndarray], path: Path) -> None:
        """Raise InputError unless the file remembers what ``expected``, that of a new integrator, has: names and shapes."""
        refuse(_TITLE.format(path), list(_unlike("memory", self.memory, expected)))

    def _impossible_motion(self, atoms: Atoms) -> list[str]:
        there = atoms.copy()
        self.place(there)
        try:
            from_atoms(there, source="positions and cell")
        except InputError as error:
            return [str(error)]
        return [] if has_temperature(there) else [f"atoms.momenta are those of no temperature below {HOTTEST:g} K"]

    def check_same_run(self, identity: Mapping[str, Any], path: Path) -> None:
        """Raise InputError that names what differs, unless this is the run of ``identity``."""
        names = sorted(self.identity.keys() | identity.keys())
        changed = [name for name in names if self.identity.get(name) != identity.get(name)]
        lines = [
            f"{shortened(name)}: was {shortened(repr(self.identity.get(name)))}, is {shortened(repr(identity.get(name)))}"
            for name in changed
        ]
        refuse(f"{path}: another run is there; give this one its own output, or discard that one with --restart", lines)

    def place(self, atoms: Atoms) -> None:
        """Put atoms where they were."""
        atoms.set_cell(self.atoms["cell"])
        atoms.set_pbc(self.atoms["pbc"])
        # arrays, not setters, which would apply constraints to what has obeyed them already
        atoms.arrays["positions"][:] = self.atoms["positions"]
        atoms.set_array("momenta", self.atoms["momenta"].copy(), float, (3,))


def has_temperature(atoms: Atoms) -> bool:
    """Whether the temperature is a number, and one below ``HOTTEST``."""
    with np.errstate(over="ignore", invalid="ignore"):
        return bool(atoms.get_kinetic_energy() < 1.5 * units.kB * HOTTEST * len(atoms))


def _unlike(group: str, found: Mapping[str, np.ndarray], expected: Mapping[str, np.ndarray]) -> Iterator[str]:
    """How arrays of a file differ from those of a run, but for their values."""
    yield from (f"{group}.{name} is missing" for name in sorted(expected.keys() - found.keys()))
    yield from (f"{group}.{name} belongs to no part of this run" for name in sorted(found.keys() - expected.keys()))
    for name in sorted(expected.keys() & found.keys()):
        here, there = expected[name], found[name]
        if (here.shape, here.dtype) != (there.shape, there.dtype):
            yield f"{group}.{name} is {there.dtype} {there.shape}, expected {here.dtype} {here.shape}"
        elif not np.isfinite(there).all():
            yield f"{group}.{name} has numbers that are not finite"
        elif group == "memory" and (np.abs(there) > LARGEST).any():
            yield f"{group}.{name} has numbers above {LARGEST:g}"


def atoms_state(atoms: Atoms) -> dict[str, np.ndarray]:
    """The part of a restart file about the atoms."""
    return {
        "numbers": atoms.get_atomic_numbers(),
        "positions": atoms.get_positions(),
        "momenta": atoms.get_momenta(),
        "cell": atoms.cell.array.copy(),
        "pbc": atoms.get_pbc(),
    }
