"""The commands `carnet md` and `carnet observe ...`: runs of molecular dynamics, and what is measured on structures."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from carnet.files.outputs import Inputs

MODEL_HELP = (
    "A model file, the folder of a generated potential, a calculator's name such as tblite:GFN2-xTB, a calculator file "
    "(.yaml), or MODULE:CLASS of an ASE calculator."
)


def md(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="CONFIG | STRUCTURE MODEL",
            help="YAML file of the run; or the structure to start from, and a model.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Folder of the results.")] = None,
    ensemble: Annotated[
        str | None, typer.Option(help="nve, langevin, bussi, npt or npt-berendsen; default: langevin.")
    ] = None,
    temperature: Annotated[float | None, typer.Option(help="K; default: 300.")] = None,
    pressure: Annotated[float | None, typer.Option(help="GPa, for npt; default: 0.")] = None,
    timestep: Annotated[float | None, typer.Option(help="fs; default: 0.5.")] = None,
    duration: Annotated[float | None, typer.Option(help="ps; default: 10.")] = None,
    seed: Annotated[int | None, typer.Option(help="Of velocities and thermostat; default: 0.")] = None,
    dtype: Annotated[str | None, typer.Option(help="float32 or float64; default: as trained.")] = None,
    device: Annotated[str | None, typer.Option(help="cpu or cuda; default: cpu.")] = None,
    overrides: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="Any other entry: watch.largest_force=30."),
    ] = None,
    restart: Annotated[bool, typer.Option("--restart", help="Discard an earlier run in the output folder.")] = False,
    example: Annotated[
        bool, typer.Option("--example", help="Print a configuration with every key and its default.")
    ] = False,
) -> None:
    """Run molecular dynamics, or continue an interrupted run exactly where it stopped.

    carnet md run.yaml                                    as a file says
    carnet md start.extxyz model.carnet --duration 100    with options

    The folder gets log.csv, the trajectory, a restart file, and frames for
    labelling where the model was out of its depth. SIGTERM and Ctrl-C end the
    run after a step; the same command continues it.
    """
    from carnet.simulation.md.config import EXAMPLE

    if example:
        typer.echo(EXAMPLE.read_text(encoding="utf-8"), nl=False)
        return
    options = {
        "output": None if output is None else str(output),
        "ensemble": ensemble,
        "temperature": temperature,
        "pressure": pressure,
        "timestep": timestep,
        "duration": duration,
        "seed": seed,
        "dtype": dtype,
        "device": device,
    }
    config = _md_config(
        inputs or [], {name: value for name, value in options.items() if value is not None}, overrides or []
    )

    from carnet.files.outputs import check_files
    from carnet.simulation.md.folder import CONFIG, RESTART
    from carnet.simulation.md.run import DynamicsStopped, run_md

    folder = Path(config.output)
    if restart or overrides or len(options) > 0 or not (folder / RESTART).exists():  # else it stays what it is
        check_files([folder / CONFIG], {"CONFIG": inputs if len(inputs or []) == 1 else None})
    try:
        summary = run_md(config, restart=restart)
    except DynamicsStopped as stop:
        typer.echo(f"carnet md: {stop}", err=True)
        raise typer.Exit(1) from None
    if summary.interrupted is not None:
        raise typer.Exit(128 + summary.interrupted)


def _md_config(inputs: list[str], options: dict[str, Any], overrides: list[str]) -> Any:
    """The configuration of a file or of a structure and a model, with the options in it."""
    from carnet.errors import InputError
    from carnet.files.outputs import check_begun_elsewhere
    from carnet.simulation.md.config import load_md_config, make_md_config
    from carnet.simulation.md.folder import RESTART

    if len(inputs) == 1 and Path(inputs[0]).suffix in (".yaml", ".yml"):
        path = Path(inputs[0])
        config = load_md_config(path, [f"{name}={value}" for name, value in options.items()] + overrides)
        if "output" not in options:
            check_begun_elsewhere(config.output, path, [RESTART])
        return config
    if len(inputs) == 2:
        structure, model = inputs
        return make_md_config({"structure": structure, "model": model, **options}, overrides)
    raise InputError(
        "expected a configuration file (.yaml), or a structure and a model; --example prints a configuration"
    )


observe = typer.Typer(no_args_is_help=True, help="Measure trajectories and crystals: CSV, PNG and a page.")

StructureArgument = Annotated[
    Path, typer.Argument(metavar="STRUCTURE", help="A crystal, in any format that ASE reads.")
]
TrajectoryArgument = Annotated[Path, typer.Argument(metavar="TRAJECTORY", help="Frames, in any format that ASE reads.")]
ModelArgument = Annotated[str, typer.Argument(metavar="MODEL", help=MODEL_HELP)]
OutputOption = Annotated[Path, typer.Option("-o", "--output", help="Folder of the results.")]
FramesOption = Annotated[
    str, typer.Option("--index", help="Which frames: '100:' leaves out the first hundred, '::10'.")
]
FrameOption = Annotated[int, typer.Option("--frame", help="Which frame of the file; -1 is the last.")]
PrecisionOption = Annotated[
    str | None, typer.Option("--dtype", help="float32 or float64; default: float64 for a model.")
]
DeviceOption = Annotated[str | None, typer.Option("--device", help="cpu or cuda; default: cpu.")]


@observe.command()
def run(
    folder: Annotated[Path, typer.Argument(metavar="RUN", help="The output folder of `carnet md`.")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Default: the same folder.")] = None,
) -> None:
    """Temperature, energies, pressure over the time of a run, with means and drift."""
    from carnet.simulation.md.folder import LOG, RESTART
    from carnet.simulation.md.restart import Restart
    from carnet.simulation.observables.md_course import course_results, read_log

    _prepare("course", output or folder, {"RUN": [folder / LOG, folder / RESTART]})
    log = read_log(folder / LOG)
    n_atoms = len(Restart.read(folder / RESTART).atoms["numbers"])
    _write(course_results(log, n_atoms, str(folder)), output or folder)


@observe.command()
def rdf(
    trajectory: TrajectoryArgument,
    output: OutputOption = Path("observed"),
    index: FramesOption = ":",
    largest: Annotated[
        float | None, typer.Option(help="Largest distance, Å; default: half the cell, 10 at most.")
    ] = None,
    width: Annotated[float, typer.Option(help="Width of a bin, Å.")] = 0.05,
) -> None:
    """Radial distribution functions by pair of elements, and coordination numbers."""
    from carnet.display.terminal import progress
    from carnet.simulation.observables.distribution import radial_distribution
    from carnet.simulation.observables.results import distribution_results
    from carnet.simulation.observables.trajectory import read_trajectory

    _prepare("rdf", output, {"TRAJECTORY": trajectory})
    frames = read_trajectory(trajectory, index)
    with progress("frames") as advance:
        found = radial_distribution(frames, largest=largest, width=width, on_frame=advance)
    _write(distribution_results(found, trajectory.name), output)


@observe.command()
def diffusion(
    trajectory: TrajectoryArgument,
    output: OutputOption = Path("observed"),
    index: FramesOption = ":",
    interval: Annotated[
        float | None, typer.Option(help="fs between the chosen frames, where the file does not say.")
    ] = None,
    start: Annotated[float | None, typer.Option(help="First lag to fit, ps.")] = None,
    end: Annotated[float | None, typer.Option(help="Last lag to fit, ps.")] = None,
    drift: Annotated[bool, typer.Option("--drift", help="Count the motion of the centre of mass, too.")] = False,
) -> None:
    """Mean-squared displacements and diffusion coefficients by element."""
    from carnet.errors import InputError
    from carnet.simulation.observables.diffusion import diffusion as measure
    from carnet.simulation.observables.results import diffusion_results
    from carnet.simulation.observables.trajectory import read_trajectory

    if (start is None) != (end is None):
        raise InputError("--start and --end: give both, or none")
    _prepare("diffusion", output, {"TRAJECTORY": trajectory})
    window = None if start is None else (start, end)
    found = measure(read_trajectory(trajectory, index, interval), window=window, drift=drift)
    _write(diffusion_results(found, trajectory.name), output)


@observe.command()
def eos(
    structure: StructureArgument,
    model: ModelArgument,
    output: OutputOption = Path("observed"),
    frame: FrameOption = -1,
    spread: Annotated[float, typer.Option(help="Volumes from 1 - spread to 1 + spread times the given one.")] = 0.06,
    points: Annotated[int, typer.Option(help="Number of volumes.")] = 9,
    relax: Annotated[str, typer.Option(help="At each volume: none, ions, or shape (of the cell as well).")] = "ions",
    dtype: PrecisionOption = None,
    device: DeviceOption = None,
) -> None:
    """Equation of state: volume, bulk modulus and its derivative (Birch-Murnaghan)."""
    from carnet.display.terminal import progress
    from carnet.simulation.observables.equation_of_state import equation_of_state
    from carnet.simulation.observables.results import equation_of_state_results

    _prepare("eos", output, {"STRUCTURE": structure, "MODEL": model})
    atoms = _free_crystal(structure, frame, model, dtype, device)
    with progress("volumes") as advance:
        found = equation_of_state(atoms, spread=spread, points=points, relaxation=relax, on_point=advance)
    _write(equation_of_state_results(found, f"{structure.name} by {Path(model).name}"), output)


@observe.command()
def elastic(
    structure: StructureArgument,
    model: ModelArgument,
    output: OutputOption = Path("observed"),
    frame: FrameOption = -1,
    strain: Annotated[float, typer.Option(help="Largest strain.")] = 0.01,
    keep_cell: Annotated[bool, typer.Option("--keep-cell", help="Do not relax the cell before.")] = False,
    clamped: Annotated[bool, typer.Option("--clamped", help="Do not relax ions in strained cells.")] = False,
    dtype: PrecisionOption = None,
    device: DeviceOption = None,
) -> None:
    """Elastic constants from the stress of strained cells, by the crystal's symmetry; moduli and stability."""
    from carnet.display.terminal import progress
    from carnet.simulation.observables.elasticity import elastic_constants
    from carnet.simulation.observables.results import elasticity_results

    _prepare("elastic", output, {"STRUCTURE": structure, "MODEL": model})
    atoms = _free_crystal(structure, frame, model, dtype, device)
    with progress("strains") as advance:
        found = elastic_constants(
            atoms, strain=strain, relax_cell=not keep_cell, relax_ions=not clamped, on_strain=advance
        )
    _write(elasticity_results(found, f"{structure.name} by {Path(model).name}"), output)


@observe.command()
def phonons(
    structure: StructureArgument,
    model: ModelArgument,
    output: OutputOption = Path("observed"),
    frame: FrameOption = -1,
    supercell: Annotated[
        str | None, typer.Option(help="Repetitions of the cell, such as 3,3,2; default: sides of --length.")
    ] = None,
    length: Annotated[float, typer.Option(help="Least length of a side of the supercell, Å.")] = 12.0,
    path: Annotated[
        str | None, typer.Option(help="Path through special points: GXWKG,LU; default: the lattice's.")
    ] = None,
    displacement: Annotated[float, typer.Option(help="Of an atom, Å.")] = 0.01,
    keep: Annotated[bool, typer.Option("--keep", help="Do not relax ions and cell before.")] = False,
    dtype: PrecisionOption = None,
    device: DeviceOption = None,
) -> None:
    """Phonons by finite displacements: dispersion, density of states, heat capacity (needs phonopy)."""
    from carnet.display.terminal import progress
    from carnet.simulation.observables.phonons import check_phonopy, supercell_of
    from carnet.simulation.observables.phonons import phonons as measure
    from carnet.simulation.observables.relaxation import relax
    from carnet.simulation.observables.results import phonon_results

    check_phonopy()
    repetitions = None if supercell is None else supercell_of(supercell)
    _prepare("phonons", output, {"STRUCTURE": structure, "MODEL": model})
    atoms = _free_crystal(structure, frame, model, dtype, device)
    if not keep:
        relax(
            atoms,
            largest_force=1e-4,
            cell="free" if "stress" in atoms.calc.implemented_properties else "fixed",
        )
    with progress("supercells") as advance:
        found = measure(
            atoms,
            supercell=repetitions,
            length=length,
            displacement=displacement,
            path=path,
            on_supercell=advance,
        )
    _write(phonon_results(found, f"{structure.name} by {Path(model).name}"), output)


@observe.command()
def vibrations(
    structure: Annotated[
        Path, typer.Argument(metavar="STRUCTURE", help="Molecule or crystal, in any format that ASE reads.")
    ],
    model: ModelArgument,
    output: OutputOption = Path("observed"),
    frame: FrameOption = -1,
    tensors: Annotated[
        Path | None,
        typer.Option("--tensors", help="Model of dipole, polarizability or both; default: MODEL, where it has them."),
    ] = None,
    dipole: Annotated[str | None, typer.Option(help="Name of the dipole's target; default: found.")] = None,
    polarizability: Annotated[
        str | None, typer.Option(help="Name of the polarizability's target; default: found.")
    ] = None,
    displacement: Annotated[float, typer.Option(help="Of an atom, Å.")] = 0.005,
    width: Annotated[float, typer.Option(help="Width of a line in the figures, cm^-1.")] = 10.0,
    keep: Annotated[bool, typer.Option("--keep", help="Do not relax the ions before.")] = False,
    cell: Annotated[bool, typer.Option("--cell", help="Relax the cell before, too.")] = False,
    dtype: PrecisionOption = None,
    device: DeviceOption = None,
) -> None:
    """Harmonic vibrations, of crystals at the zone's centre: wavenumbers, infrared and Raman intensities."""
    from carnet.display.terminal import progress
    from carnet.errors import InputError
    from carnet.simulation.fixed_atoms import free_coordinates
    from carnet.simulation.observables.relaxation import check_crystal, relax
    from carnet.simulation.observables.vibration_results import vibration_results
    from carnet.simulation.observables.vibrations import vibrations as measure

    if keep and cell:
        raise InputError("--keep and --cell: one leaves the structure as it is, the other relaxes it; give one of them")
    if not (math.isfinite(width) and width > 0):
        raise InputError(f"--width: {width}, expected a number above 0")
    _prepare("vibrations", output, {"STRUCTURE": structure, "MODEL": model, "--tensors": tensors})
    atoms = _crystal(structure, frame, model, dtype, device)
    predictor = _tensor_model(tensors, atoms.calc, dipole, polarizability, dtype, device)
    free_coordinates(atoms)  # which refuses other constraints than fixed atoms
    if cell:
        check_crystal(atoms, "relaxed cells")
        if atoms.constraints:
            raise InputError("--cell: fixed atoms cannot follow a cell that changes")
    if not keep:
        relax(atoms, largest_force=1e-4, cell="free" if cell else "fixed")
    with progress("displacements") as advance:
        found = measure(
            atoms,
            predictor,
            dipole=dipole,
            polarizability=polarizability,
            displacement=displacement,
            on_displacement=advance,
        )
    by = Path(model).name if tensors is None else f"{Path(model).name} and {tensors.name}"
    _write(vibration_results(found, f"{structure.name} by {by}", width), output)


def _tensor_model(
    tensors: Path | None,
    calculator: Any,
    dipole: str | None,
    polarizability: str | None,
    dtype: str | None,
    device: str | None,
) -> Any:
    """The model that intensities come from: a file's, or the calculator's own where it predicts any; else None."""
    from carnet.data.targets.roles import dipole_target, polarizability_target
    from carnet.simulation.ase import CarNetCalculator
    from carnet.simulation.model_loading import simulation_model

    if tensors is not None:
        return simulation_model(tensors, dtype or "float64", device)
    targets = calculator.model.targets if isinstance(calculator, CarNetCalculator) else ()
    roles = dipole_target(targets, dipole), polarizability_target(targets, polarizability)
    return None if roles == (None, None) else calculator.model


def _crystal(structure: Path, frame: int, model: str, dtype: str | None, device: str | None) -> Any:
    """A structure with the calculator of a model, in double precision where nothing else is said."""
    from carnet.data.reading.atoms import from_atoms
    from carnet.data.reading.frames import read_frames
    from carnet.simulation.calculator_names import read_name
    from carnet.simulation.calculators import make_calculator

    [(source, atoms)] = list(read_frames(structure, frame))
    from_atoms(atoms, source=source)  # which checks positions, cell and elements
    meant = read_name(model)
    atoms.calc = make_calculator(meant, "float64" if dtype is None and meant.takes_precision else dtype, device)
    return atoms


def _free_crystal(structure: Path, frame: int, model: str, dtype: str | None, device: str | None) -> Any:
    """The same without constraints: the properties of a crystal are those of free atoms."""
    atoms = _crystal(structure, frame, model, dtype, device)
    if atoms.constraints:
        kinds = ", ".join(sorted({type(constraint).__name__ for constraint in atoms.constraints}))
        typer.echo(f"the structure's constraints ({kinds}) are ignored: all of its atoms are free")
        atoms.set_constraint()
    return atoms


def _prepare(name: str, folder: Path, inputs: Inputs) -> None:
    """Look whether a measurement may write into a folder, before it is made."""
    from carnet.files.outputs import prepare_folder
    from carnet.simulation.observables.results import FILES

    prepare_folder(folder, FILES[name], inputs)


def _write(results: Any, folder: Path) -> None:
    for line in results.lines:
        typer.echo(line)
    for path in results.write(folder):
        typer.echo(path)
