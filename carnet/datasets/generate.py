"""Makes the embedded data sets: molecular dynamics with GFN2-xTB, and tight labels for the frames kept.

    OMP_NUM_THREADS=1 python -m carnet.datasets.generate --workers 2

The numbers that shape the data come first.

The parts of a molecule (train, valid, test) come from different trajectories with different starts, so that
no test frame has a neighbour in time among the training frames. A trajectory's name is the seed of its random
numbers. Molecular dynamics is chaotic: on another processor the last bits differ, and after a picosecond so
do the geometries. The labels of a stored geometry do not depend on that and can be computed again anywhere.
"""

from __future__ import annotations

import argparse
import gzip
import io
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ase import Atoms, units
from ase.build import molecule
from ase.calculators.singlepoint import SinglePointCalculator
from ase.io.extxyz import write_extxyz
from ase.md.langevin import Langevin
from tblite.ase import TBLite

from carnet.datasets import gfn2
from carnet.errors import InputError
from carnet.files.atomic import atomic_path
from carnet.files.outputs import mark, prepare_folder

SEED = 2043
TEMPERATURES = (300, 450, 600)  # K
TIME_STEP = 0.5  # fs
FRICTION = 0.01  # 1/fs
EQUILIBRATION = 1000.0  # fs, dropped at the start of every trajectory
INTERVAL = 100.0  # fs between the frames that are kept
UNITS = "energy eV, forces eV/Ang, dipole e*Ang, polarizability e*Ang^2/V"

# Unpaired electrons of the ground state. GFN2-xTB has no spin polarization: they set the occupations only.
ATOMS = {"H": 1, "C": 2, "N": 3, "O": 2}

# Decimals that are stored. Positions are rounded before they are labelled.
POSITION_DECIMALS = 8
ENERGY_DECIMALS = 9
FORCE_DECIMALS = 8
DIPOLE_DECIMALS = 8
POLARIZABILITY_DECIMALS = 7


@dataclass(frozen=True)
class Part:
    """How many trajectories of one molecule at each temperature, and frames of each, make a file."""

    name: str
    starts: int
    frames: int


@dataclass(frozen=True)
class Molecule:
    """A molecule of ASE's G2 collection, a torsion that starts at each angle in turn, and its parts."""

    name: str
    g2_name: str
    dihedral: tuple[int, int, int, int]
    turned: tuple[int, ...]  # the atoms that turn with the last one
    angles: tuple[float, ...]  # degrees
    parts: tuple[Part, ...]


MOLECULES = (
    # trans and the two mirror images of gauche
    Molecule(
        "ethanol", "CH3CH2OH", (0, 1, 2, 3), (3,), (180.0, 60.0, -60.0),
        (Part("train", 6, 56), Part("valid", 2, 34), Part("test", 4, 42)),
    ),
    # a methyl hydrogen beside the oxygen, and opposite
    Molecule(
        "acetamide", "CH3CONH2", (0, 1, 3, 6), (5, 6, 7), (0.0, 60.0),
        (Part("train", 4, 42), Part("valid", 1, 34), Part("test", 2, 42)),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class SampledRun:
    """One run of molecular dynamics; its name is its seed."""

    molecule: Molecule
    part: Part
    temperature: int
    start: int

    @property
    def name(self) -> str:
        return f"{self.molecule.name}-{self.part.name}-{self.temperature}K-{self.start}"


def starting_geometry(trajectory: SampledRun, random: np.random.Generator) -> Atoms:
    """The molecule with its torsion set, in a random orientation, with thermal velocities."""
    kind = trajectory.molecule
    atoms = molecule(kind.g2_name)
    atoms.set_dihedral(*kind.dihedral, kind.angles[trajectory.start % len(kind.angles)], indices=kind.turned)
    orientation, _ = np.linalg.qr(random.standard_normal((3, 3)))
    orientation *= np.linalg.det(orientation)  # a proper rotation
    atoms.positions = (atoms.positions - atoms.get_center_of_mass()) @ orientation
    # the Maxwell-Boltzmann distribution of the momenta
    spread = np.sqrt(atoms.get_masses() * units.kB * trajectory.temperature)
    atoms.set_momenta(random.standard_normal((len(atoms), 3)) * spread[:, None])
    return atoms


def sample(trajectory: SampledRun) -> list[Atoms]:
    """Runs one trajectory and labels the frames that are kept."""
    random = np.random.default_rng([SEED, *trajectory.name.encode()])
    atoms = starting_geometry(trajectory, random)
    # tblite's default thresholds cost a third less and are far below the noise of the thermostat
    atoms.calc = TBLite(method=gfn2.METHOD, verbosity=0)
    dynamics = Langevin(
        atoms,
        TIME_STEP * units.fs,
        temperature_K=trajectory.temperature,
        friction=FRICTION / units.fs,
        fixcm=False,  # holding the centre of mass would distort the ensemble; the frames are centred instead
        rng=random,
    )
    dynamics.run(round(EQUILIBRATION / TIME_STEP))
    frames = []
    for index in range(1, trajectory.part.frames + 1):
        dynamics.run(round(INTERVAL / TIME_STEP))
        frame = labelled(atoms.numbers, atoms.positions - atoms.get_center_of_mass())
        frame.info |= {
            "temperature": trajectory.temperature,
            "trajectory": trajectory.name,
            "time_fs": round(EQUILIBRATION + index * INTERVAL),
        }
        frames.append(frame)
    return frames


def labelled(numbers: np.ndarray, positions: np.ndarray) -> Atoms:
    """A frame with energy, forces, dipole and polarizability of the rounded positions that are stored."""
    positions = np.round(positions, POSITION_DECIMALS)
    point = gfn2.single_point(numbers, positions)
    frame = Atoms(numbers, positions)
    frame.calc = SinglePointCalculator(
        frame,
        energy=round(point.energy, ENERGY_DECIMALS),
        forces=np.round(point.forces, FORCE_DECIMALS),
        dipole=np.round(point.dipole, DIPOLE_DECIMALS),
    )
    tensor = np.round(gfn2.polarizability(numbers, positions), POLARIZABILITY_DECIMALS)
    frame.info = {
        "polarizability": tensor.ravel(),  # nine numbers, row by row
        "level": gfn2.METHOD,
        "units": UNITS,
    }
    return frame


def isolated_atoms() -> list[Atoms]:
    """The reference energies: one atom a frame, in its ground state's occupation."""
    frames = []
    for symbol, unpaired in ATOMS.items():
        frame = Atoms(symbol)
        energy = gfn2.single_point(frame.numbers, frame.positions, unpaired=unpaired).energy
        frame.calc = SinglePointCalculator(frame, energy=round(energy, ENERGY_DECIMALS), forces=np.zeros((1, 3)))
        frame.info = {"unpaired_electrons": unpaired, "level": gfn2.METHOD, "units": UNITS}
        frames.append(frame)
    return frames


def interleaved(trajectories: Sequence[Sequence[Atoms]]) -> list[Atoms]:
    """The first frame of each trajectory, then the second ...: every leading part is a fair sample."""
    return [frame for instant in zip(*trajectories, strict=True) for frame in instant]


def write(frames: Sequence[Atoms], file: Path) -> None:
    """Writes compressed extended XYZ; the same frames give the same bytes."""
    text = io.StringIO()
    write_extxyz(text, list(frames))
    with atomic_path(file) as temporary:
        # no name and no time of writing in the header
        with temporary.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as stream:
            stream.write(text.getvalue().encode())


def prepare(folder: Path, only: str | None = None) -> None:
    """Look whether the data sets may be written, before hours are spent: over those of the package, or where nothing else lies.

    Args:
        folder: Where.
        only: Name of the molecule that is made; all of them unless given.

    Raises:
        InputError: Files are in the way that are none of ours.
    """
    parts = [(kind, part) for kind in MOLECULES if only in (None, kind.name) for part in kind.parts]
    names = ["isolated_atoms.extxyz.gz", *(f"{kind.name}_{part.name}.extxyz.gz" for kind, part in parts)]
    is_package = folder.resolve() == Path(__file__).resolve().parent
    prepare_folder(folder, names, {}, lambda: is_package)
    if not is_package:
        mark(folder, names)


def main() -> None:
    """Reads the command line and writes the files."""
    parser = argparse.ArgumentParser(prog="python -m carnet.datasets.generate", description=__doc__.partition("\n")[0])
    folder = Path(__file__).parent
    parser.add_argument("--output", type=Path, default=folder, help="folder, default: the package's")
    parser.add_argument("--molecule", choices=[each.name for each in MOLECULES], help="this one only")
    parser.add_argument("--workers", type=int, default=1, help="processes, default 1")
    arguments = parser.parse_args()

    try:
        prepare(arguments.output, arguments.molecule)
    except InputError as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    started = time.monotonic()
    write(isolated_atoms(), arguments.output / "isolated_atoms.extxyz.gz")
    with ProcessPoolExecutor(arguments.workers) as pool:
        for kind in MOLECULES:
            if arguments.molecule not in (None, kind.name):
                continue
            for part in kind.parts:
                trajectories = [
                    SampledRun(kind, part, temperature, start)
                    for start in range(part.starts)
                    for temperature in TEMPERATURES
                ]
                frames = interleaved(list(pool.map(sample, trajectories)))
                file = arguments.output / f"{kind.name}_{part.name}.extxyz.gz"
                write(frames, file)
                elapsed = time.monotonic() - started
                size = file.stat().st_size
                print(f"{elapsed:6.0f} s  {file.name}: {len(frames)} frames, {size} bytes", flush=True)


if __name__ == "__main__":
    main()
