"""Molecular dynamics with files: log, trajectory, restart, watch. What ``carnet md`` runs.

A run that was interrupted, or killed, goes on from its restart file to the last bit, random numbers included: with a
model file, with a generated potential, and with any calculator whose results depend on the structure alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from ase import Atoms
from ase.io.jsonio import encode
from ase.md.md import MolecularDynamics
from rich.console import Console

from carnet.data.reading.atoms import from_atoms
from carnet.data.reading.frames import read_frames
from carnet.display.terminal import printer
from carnet.errors import InputError
from carnet.files.atomic import remove_leftovers
from carnet.files.lock import FolderLock, locked
from carnet.files.outputs import check_files, mark, marked
from carnet.files.yaml_config import write_config
from carnet.simulation.calculators import make_calculator, model_fingerprint
from carnet.simulation.dynamics import remove_drift, start_velocities
from carnet.simulation.md.appended_files import CsvFile, ExtendedXYZ, check_frames, check_kept, check_table, open_frames
from carnet.simulation.md.config import MDConfig
from carnet.simulation.md.display import RunDisplay
from carnet.simulation.md.ensembles import (
    check_ensemble,
    free_degrees,
    keeps_momentum,
    make_integrator,
    memory,
    remember,
)
from carnet.simulation.md.folder import (
    CONFIG,
    LOG,
    RESTART,
    TO_LABEL,
    check_free,
    check_names,
    clear,
    read,
    written,
)
from carnet.simulation.md.records import frame_of, frame_to_label, log_row
from carnet.simulation.md.restart import HOTTEST, Restart, atoms_state, has_temperature
from carnet.simulation.md.stopping import StopRequest, stop_requests
from carnet.simulation.md.watch import Alarm, Watch, check_watch, known_distances

# What may change when a run goes on: how long it is, what it is watched for, and what changes no number.
_MAY_CHANGE = {"structure", "model", "output", "duration", "watch", "checkpoint_every", "threads"}


class DynamicsStopped(Exception):
    """A watch has stopped a run; the message says at which step and why."""


@dataclass(frozen=True)
class RunSummary:
    """How a run ended.

    Attributes:
        step: Steps done.
        steps: Steps of the whole run.
        seconds: Wall time of all its parts.
        saved_frames: Frames saved for labelling.
        interrupted: The signal that ended it before its end; None where it is complete.
        atoms: The structure at the end, with velocities and calculator.
    """

    step: int
    steps: int
    seconds: float
    saved_frames: int
    interrupted: int | None
    atoms: Atoms


def run_md(config: MDConfig, *, restart: bool = False, console: Console | None = None) -> RunSummary:
    """Run molecular dynamics, or go on with the run that was interrupted in the output folder.

    Args:
        config: What to run.
        restart: Discard an earlier run in the output folder.
        console: Where to print; standard output if None.

    Raises:
        InputError: The structure, the model or the options do not fit, or the folder holds another run.
        DynamicsStopped: The watch has stopped the run.
    """
    from carnet.ops import threads

    console = Console() if console is None else console
    folder = Path(config.output)
    if not config.structure.exists():
        raise InputError(f"structure: {config.structure}: no such file")
    if folder.exists() and not folder.is_dir():
        raise InputError(f"output: {folder} is a file, expected the name of a folder")
    check_names(config)
    check_files([folder / name for name in written(config)], read(config))
    if not (folder / RESTART).exists():
        check_free(folder, config)
    with contextlib.ExitStack() as stack:
        stack.enter_context(threads(config.threads))
        atoms = _start(config)
        atoms.calc = make_calculator(config.model, config.dtype, config.device)
        check_ensemble(atoms, config, tuple(atoms.calc.implemented_properties))
        check_watch(config.watch, atoms, config.model)
        identity = _identity(config, atoms)
        lock = stack.enter_context(locked(folder, "run", printer(console)))
        remove_leftovers(folder, written(config) if lock.is_held else ())
        if restart and (folder / RESTART).exists():
            if RESTART not in marked(folder):
                Restart.read(folder / RESTART)  # raises where it is another's file of this name
            clear(folder, config)
        run = _Run(config, atoms, identity, lock, console)
        stack.callback(run.close)
        return run.go()


class _Run:
    """One part of a run, from its start or restart to its end or interruption."""

    def __init__(
        self, config: MDConfig, atoms: Atoms, identity: dict[str, Any], lock: FolderLock, console: Console
    ) -> None:
        self.config, self.atoms, self.identity, self.lock, self.console = config, atoms, identity, lock, console
        self.folder = Path(config.output)
        random = np.random.Generator(np.random.PCG64([config.seed, 1]))  # another stream than the velocities'
        before = self._earlier()
        if before is None:
            if config.velocities == "draw":
                drift = not keeps_momentum(atoms, config.ensemble)
                start_velocities(atoms, config.temperature, config.seed, drift=drift)
            elif keeps_momentum(atoms, config.ensemble):
                remove_drift(atoms)  # a Langevin run leaves one, which no temperature counts and no thermostat may see
            if not has_temperature(atoms):
                raise InputError(f"velocities: those of {config.structure} are of no temperature below {HOTTEST:g} K")
        else:
            before.place(atoms)
            random.bit_generator.state = before.random
        self._evaluate()
        self.random = random
        self.free = free_degrees(atoms, config.ensemble)
        self.integrator: MolecularDynamics = make_integrator(atoms, config, random)
        if before is not None:
            before.check_memory(memory(self.integrator, config), self.folder / RESTART)
            remember(self.integrator, config, before.memory)
            self.integrator.nsteps = before.step
        self.spent = before.seconds if before is not None else 0.0
        sizes = before.sizes if before is not None else {}
        self.columns = tuple(self._row())
        closest = known_distances(config.watch, config.model)
        self.watch = Watch(config.watch, closest, config.timestep, before.watch if before is not None else None)
        self.started = time.perf_counter()
        self.is_new = before is None
        mark(self.folder, written(config))
        if self.is_new:  # from here on the folder is that of a run, which has recorded nothing yet
            self._write_restart({})
        self.log = CsvFile(self.folder / LOG, self.columns, sizes.get(LOG, 0))
        self.trajectory = open_frames(self.folder / config.trajectory, sizes.get(config.trajectory, 0))
        self.to_label: ExtendedXYZ | None = None
        self._label_size = sizes.get(TO_LABEL, 0)
        if self._label_size == 0:
            (self.folder / TO_LABEL).unlink(missing_ok=True)
        if not closest and config.watch.closest == "model":
            self._say("the model does not say how close its training atoms were: distances are not watched")
        self._say(f"results in {self.folder.absolute()}")
        if before is not None:
            self._say(f"continues after step {before.step} of {config.steps}")

    def go(self) -> RunSummary:
        """Step until the end, a request to stop, or an alarm."""
        config, integrator = self.config, self.integrator
        display = RunDisplay(self.console, config.steps, config.timestep, integrator.nsteps)
        with stop_requests() as request:
            write_config(self.folder / CONFIG, config.absolute())
            if self.is_new:
                self._after_step(display)
                self._save()
            elif self.watch.is_full:
                raise self._full()
            with display:
                while integrator.nsteps < config.steps and not request:
                    self._step()
                    integrator.nsteps += 1
                    self._after_step(display)
                    if integrator.nsteps % config.checkpoint_every == 0:
                        self._save()
            if integrator.nsteps % config.checkpoint_every:
                self._save()
        return self._ended(request, display)

    def close(self) -> None:
        """Close the files."""
        for file in (self.log, self.trajectory, self.to_label):
            if file is not None:
                file.close()

    def _step(self) -> None:
        try:
            self.integrator.step()
        except Exception as error:
            # what a calculator says of atoms that have left all bounds is of any kind
            try:
                from_atoms(self.atoms, source="after the next step")
            except InputError as problem:
                raise DynamicsStopped(self._stopped(str(problem))) from error
            raise

    def _after_step(self, display: RunDisplay) -> None:
        step, config = self.integrator.nsteps, self.config
        alarms = self.watch.look(step, self.atoms)
        if self.watch.wants(step, alarms):
            self._save_for_labelling(alarms)
        if step % config.log_every == 0:
            row = self._row()
            self.log.add(row)
            display.step(step, row["temperature_K"])
        if step % config.trajectory_every == 0:
            self.trajectory.append(frame_of(self.atoms, step, config.timestep))
        fatal = [alarm for alarm in alarms if alarm.fatal]
        if fatal:
            raise DynamicsStopped(self._stopped(fatal[0].text))
        if self.watch.is_full:
            self._save()
            raise self._full()

    def _full(self) -> DynamicsStopped:
        return DynamicsStopped(self._stopped("as many frames as watch.most_frames are saved for labelling"))

    def _stopped(self, reason: str) -> str:
        step = self.integrator.nsteps
        hint = "; the structure may need relaxing first, or a smaller time step" if step == 0 else ""
        saved = f"; {self.folder / TO_LABEL} has {self.watch.saved} frames" if self.watch.saved else ""
        return f"stopped at step {step} ({1e-3 * step * self.config.timestep:g} ps): {reason}{hint}{saved}"

    def _ended(self, request: StopRequest, display: RunDisplay) -> RunSummary:
        step, steps = self.integrator.nsteps, self.config.steps
        complete = step >= steps
        summary = RunSummary(
            step=step,
            steps=steps,
            seconds=self._seconds(),
            saved_frames=self.watch.saved,
            interrupted=None if complete else int(request.signal),
            atoms=self.atoms,
        )
        speed = f", {display.speed(step):.3g} ns/day" if display.speed(step) > 0.0 else ""
        self._say(
            f"step {step} of {steps}{speed}"
            if complete
            else f"stopped by {request.signal.name} after step {step} of {steps}; the same command continues"
        )
        if self.watch.saved:
            counts = ", ".join(f"{kind} in {count} steps" for kind, count in sorted(self.watch.alarms.items()))
            self._say(f"{self.folder / TO_LABEL}: {self.watch.saved} frames for labelling (alarms: {counts})")
        return summary

    def _earlier(self) -> Restart | None:
        """Where an earlier part of the run has ended; None where there is none, or it has recorded nothing.

        What its restart file says is checked here, and the files that it speaks of, before anything is changed.
        """
        config, path = self.config, self.folder / RESTART
        if not path.exists():
            check_free(self.folder, config)
            return None
        before = Restart.read(path)
        if before.sizes:
            before.check_same_run(self.identity, path)
            before.check_fits(self.atoms, (LOG, config.trajectory, TO_LABEL), path)
            self._check_files(before)
            return before
        return None

    def _check_files(self, before: Restart) -> None:
        """Check that what a restart file says of the other files is true, and that they end where it was written."""
        config, sizes = self.config, before.sizes
        check_kept(self.folder / TO_LABEL, sizes[TO_LABEL])
        if bool(sizes[TO_LABEL]) != bool(before.watch["saved"]):
            raise InputError(
                f"{self.folder / RESTART}: {before.watch['saved']} frames for labelling, but {sizes[TO_LABEL]} bytes of them; "
                "damaged, start anew with --restart"
            )
        check_table(self.folder / LOG, sizes[LOG], before.step - before.step % config.log_every)
        frames = before.step // config.trajectory_every
        last, trajectory = frames * config.trajectory_every, self.folder / config.trajectory
        check_frames(trajectory, sizes[config.trajectory], len(self.atoms), frames + 1, last)

    def _evaluate(self) -> None:
        """The first evaluation, which compiles what was not compiled before."""
        text = "first evaluation; kernels that are new are compiled, and kept for the next time"
        with self.console.status(text) if self.console.is_terminal else contextlib.nullcontext():
            self.atoms.get_potential_energy()
            self.atoms.get_forces()

    def _row(self) -> dict[str, float | int]:
        return log_row(self.atoms, self.integrator, self.free, self.config.timestep)

    def _save_for_labelling(self, alarms: list[Alarm]) -> None:
        if self.to_label is None:
            self.to_label = ExtendedXYZ(self.folder / TO_LABEL, self._label_size)
        frame = frame_of(self.atoms, self.integrator.nsteps, self.config.timestep)
        reason = "; ".join(alarm.text for alarm in alarms)
        self.to_label.append(frame_to_label(frame, reason, self.atoms.calc.results.get("forces_std")))

    def _save(self) -> None:
        """Write the restart file, after everything that belongs before it."""
        sizes = {LOG: self.log.flush(), self.config.trajectory: self.trajectory.flush()}
        sizes[TO_LABEL] = self._label_size if self.to_label is None else self.to_label.flush()
        self._write_restart(sizes)

    def _write_restart(self, sizes: dict[str, int]) -> None:
        self.lock.check()
        Restart(
            step=self.integrator.nsteps,
            atoms=atoms_state(self.atoms),
            memory=memory(self.integrator, self.config),
            random=self.random.bit_generator.state,
            sizes=sizes,
            watch=self.watch.state,
            identity=self.identity,
            seconds=self._seconds(),
        ).write(self.folder / RESTART)

    def _seconds(self) -> float:
        return self.spent + time.perf_counter() - self.started

    def _say(self, text: str) -> None:
        self.console.print(text, soft_wrap=not self.console.is_terminal, highlight=False, markup=False)


def _start(config: MDConfig) -> Atoms:
    """The structure of a configuration, with its velocities where they are kept."""
    [(source, atoms)] = list(read_frames(config.structure, config.frame))
    from_atoms(atoms, source=source)  # which checks positions, cell and elements
    atoms.calc = None
    if config.velocities == "keep" and not atoms.has("momenta"):
        raise InputError(f"velocities: {source} has none to keep; draw them")
    return atoms


def _identity(config: MDConfig, atoms: Atoms) -> dict[str, Any]:
    structure = from_atoms(atoms, source=str(config.structure))
    momenta = atoms.get_momenta().tobytes() if config.velocities == "keep" else b""
    contents = structure.digest() + atoms.get_masses().tobytes() + momenta
    if atoms.constraints:
        contents += encode([constraint.todict() for constraint in atoms.constraints]).encode()
    return {
        **config.model_dump(mode="json", exclude=_MAY_CHANGE),
        "contents of the structure": hashlib.sha256(contents).hexdigest()[:16],
        "contents of the model": model_fingerprint(config.model),
    }
