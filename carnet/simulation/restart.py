"""The restart file of a run: everything that decides how it goes on, to the last bit.

Imports NumPy, Torch (for the file format) and ``carnet.tensor_file``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from ase import Atoms

from carnet.errors import InputError
from carnet.tensor_file import read_tensors, write_tensors

KIND, VERSION = "dynamics", 1
_ATOMS = ("numbers", "positions", "momenta", "cell", "pbc")


@dataclass(frozen=True)
class Restart:
    """A run between two steps.

    Attributes:
        step: Steps done.
        atoms: Numbers [N], positions Å [N, 3], momenta in ASE's unit [N, 3], cell Å [3, 3] and pbc [3].
        memory: What the integrator remembers, by attribute.
        random: State of the random numbers, as NumPy gives it.
        sizes: How much of each file belongs to the run so far, by name.
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
        described = {
            "step": self.step,
            "random": self.random,
            "sizes": dict(self.sizes),
            "watch": dict(self.watch),
            "identity": dict(self.identity),
            "seconds": self.seconds,
        }
        write_tensors(
            path,
            KIND,
            VERSION,
            {name: torch.from_numpy(np.array(value)) for name, value in tensors.items()},
            described,
        )

    @classmethod
    def read(cls, path: Path) -> Restart:
        """Read a file.

        Raises:
            InputError: It is damaged, of another kind, or of a newer program.
        """
        tensors, metadata = read_tensors(path, KIND, VERSION)
        arrays = {name: tensor.numpy() for name, tensor in tensors.items()}

        def part(prefix: str) -> dict[str, np.ndarray]:
            return {
                name.removeprefix(prefix): value for name, value in arrays.items() if name.startswith(prefix)
            }

        try:
            return cls(
                step=metadata["step"],
                atoms={name: arrays[f"atoms.{name}"] for name in _ATOMS},
                memory=part("memory."),
                random=metadata["random"],
                sizes=metadata["sizes"],
                watch=metadata["watch"],
                identity=metadata["identity"],
                seconds=metadata["seconds"],
            )
        except KeyError as error:
            raise InputError(f"{path}: a restart file without {error}; start anew with --restart") from None

    def check_same_run(self, identity: Mapping[str, Any], path: Path) -> None:
        """Raise InputError that names what differs, unless this is the run of ``identity``."""
        names = sorted(self.identity.keys() | identity.keys())
        changed = [name for name in names if self.identity.get(name) != identity.get(name)]
        if changed:
            lines = [
                f"{name}: was {self.identity.get(name)!r}, is {identity.get(name)!r}" for name in changed
            ]
            raise InputError(
                "\n  ".join(
                    [
                        f"{path}: another run is there; give this one its own output, or discard that one with --restart",
                        *lines,
                    ]
                )
            )

    def place(self, atoms: Atoms) -> None:
        """Put atoms where they were."""
        atoms.set_cell(self.atoms["cell"])
        atoms.set_pbc(self.atoms["pbc"])
        # arrays, not setters, which would apply constraints to what has obeyed them already
        atoms.arrays["positions"][:] = self.atoms["positions"]
        atoms.set_array("momenta", self.atoms["momenta"].copy(), float, (3,))


def atoms_state(atoms: Atoms) -> dict[str, np.ndarray]:
    """The part of a restart file about the atoms."""
    return {
        "numbers": atoms.get_atomic_numbers(),
        "positions": atoms.get_positions(),
        "momenta": atoms.get_momenta(),
        "cell": atoms.cell.array.copy(),
        "pbc": atoms.get_pbc(),
    }
