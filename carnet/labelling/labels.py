"""Which labels a calculator can give, how their values must look, and how they are put into a frame."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np
from ase import Atoms

from carnet.data.label_origins import KEY, origin_records
from carnet.data.reading.label_values import available_names
from carnet.data.structures import cell_volume
from carnet.errors import InputError, listing, suggestion

ERROR = "label_error"
"""Entry of a frame that could not be labelled: why."""

# property -> shape of its values, "atoms" standing for their number; ASE's names, units and signs
SHAPES: Mapping[str, tuple[int | str, ...]] = {
    "energy": (),
    "free_energy": (),
    "forces": ("atoms", 3),
    "stress": (6,),
    "dipole": (3,),
    "polarizability": (3, 3),
    "charges": ("atoms",),
    "magmom": (),
    "magmoms": ("atoms",),
}
"""The properties that labels can be of. Energies in eV, forces in eV/Å, stress in eV/Å^3 in Voigt order, tensile
positive, the dipole moment in e Å, the polarizability in e Å^2/V, charges in e, magnetic moments in Bohr magnetons."""

USUAL = ("energy", "forces", "stress", "dipole", "polarizability")
"""Those that are calculated where nobody asks for others and the calculator has them."""

POLARIZABILITY = "polarizability"
_OF_MOLECULES = ("dipole", POLARIZABILITY)  # which a periodic cell leaves open
_NAME = re.compile(r"\w[\w.-]*")
_TAKEN = frozenset(
    {"numbers", "positions", "symbols", "species", "pos", "Z", "pbc", "Lattice", "Properties", "move_mask", KEY, ERROR}
)
# what ASE keeps in a calculator, and writes and reads under its own name
_RESULTS = frozenset(SHAPES) - {POLARIZABILITY}


def chosen_properties(
    asked: Sequence[str] | None, implemented: Collection[str], electric_field: bool, calculator: str
) -> tuple[str, ...]:
    """The properties of a run, in a fixed order.

    Args:
        asked: what the user wants; None for the usual ones that there are.
        implemented: what the calculator has.
        electric_field: whether it takes an electric field, so that a dipole gives a polarizability.
        calculator: its name, for messages.

    Raises:
        InputError: an unknown property, one twice, one that the calculator has not, or nothing at all.
    """
    if asked is None:
        found = tuple(name for name in USUAL if name in implemented)
        if not found:
            raise InputError(f"{calculator}: has none of {', '.join(USUAL)}; name what it has with --properties")
        return found
    possible = [name for name in SHAPES if name in implemented]
    if electric_field and "dipole" in implemented and POLARIZABILITY not in possible:
        possible.append(POLARIZABILITY)
    for name in asked:
        if name not in SHAPES:
            raise InputError(
                f"--properties: unknown property {name!r}.{suggestion(name, SHAPES)} Known: {listing(SHAPES)}"
            )
        if name not in possible:
            field = "; an argument for an electric field would do" if name == POLARIZABILITY else ""
            raise InputError(f"--properties: {calculator} has no {name}{field}; it has {listing(possible)}")
        if list(asked).count(name) > 1:
            raise InputError(f"--properties: {name} is given twice")
    if not asked:
        raise InputError("--properties: expected one at least, such as energy,forces")
    return tuple(name for name in SHAPES if name in asked)


def label_names_of(properties: Sequence[str], given: Mapping[str, str]) -> dict[str, str]:
    """Property -> the name of its label.

    Args:
        properties: of the run.
        given: names that differ from those of ASE.

    Raises:
        InputError: a name for what is not calculated, one that files cannot have, that means another thing, or twice.
    """
    for role in given:
        if role not in properties:
            raise InputError(
                f"--labels: {role} is not calculated.{suggestion(role, properties)} There are {listing(properties)}"
            )
    names = {role: given.get(role, role) for role in properties}
    for role, name in names.items():
        if not _NAME.fullmatch(name):
            raise InputError(f"--labels: {role}={name}: expected letters, digits and underscores, such as GFN2_{role}")
        if name in _TAKEN or (name in SHAPES and name != role):
            raise InputError(f"--labels: {role}={name}: this name has another meaning; take one such as GFN2_{role}")
    twice = [name for name in names.values() if list(names.values()).count(name) > 1]
    if twice:
        raise InputError(f"--labels: two properties would have the name {twice[0]!r}")
    return names


def check_free(frames: Sequence[tuple[str, Atoms]], names: Mapping[str, str]) -> None:
    """Raise InputError where frames have something under a name that a label would get."""
    for role, name in names.items():
        found = [source for source, atoms in frames if name in available_names(atoms)]
        if found:
            raise InputError(
                f"{found[0]}: has {name!r} already, as {len(found)} of {len(frames)} frames do; give the new label "
                f"another name, such as --labels {role}=NEW_{role}"
            )


def wanted_of(atoms: Atoms, properties: Sequence[str], asked: bool) -> tuple[str, ...]:
    """The properties of a run that a structure allows.

    A stress needs a volume; dipole moment and polarizability are left out of periodic structures unless they are asked
    for.
    """
    has_volume = cell_volume(atoms.cell.array, atoms.pbc) is not None
    return tuple(
        name
        for name in properties
        if (name != "stress" or has_volume) and (asked or name not in _OF_MOLECULES or not atoms.pbc.any())
    )


def checked_value(name: str, value: Any, n_atoms: int) -> Any:
    """A property as a number or nested lists, finite and of its shape.

    Raises:
        ValueError: it is not; the message says what it is.
    """
    if value is None:
        raise ValueError(f"no {name}: the calculator gives none")
    array = np.asarray(value, dtype=np.float64)
    shape = tuple(n_atoms if size == "atoms" else size for size in SHAPES[name])
    if name == "stress" and array.shape == (3, 3):
        array = array[(0, 1, 2, 1, 0, 0), (0, 1, 2, 2, 2, 1)]
    if array.shape != shape:
        raise ValueError(f"{name} has shape {array.shape}, expected {shape}")
    if not np.isfinite(array).all():
        of = (
            f" of {int((~np.isfinite(array)).reshape(n_atoms, -1).any(axis=1).sum())} atoms"
            if "atoms" in SHAPES[name]
            else ""
        )
        raise ValueError(f"{name}{of} is not a finite number")
    return array.tolist()


def labelled_frame(
    atoms: Atoms, values: Mapping[str, Any], names: Mapping[str, str], record: Mapping[str, Any]
) -> Atoms:
    """A copy of a frame with labels beside what it holds, without its constraints.

    Args:
        atoms: the frame.
        values: property -> value.
        names: property -> name of the label.
        record: where the labels come from.
    """
    from ase.calculators.singlepoint import SinglePointCalculator
    from ase.stress import voigt_6_to_full_3x3_stress

    made = _without_constraints(atoms)
    made.info.pop(ERROR, None)
    results = _kept_results(atoms)
    for role, value in values.items():
        name, array = names[role], np.asarray(value)
        if name in _RESULTS:
            results[name] = array if array.ndim else float(array)
        elif SHAPES[role][:1] == ("atoms",):
            made.arrays[name] = array
        elif role == "stress":
            made.info[name] = voigt_6_to_full_3x3_stress(array)
        else:
            made.info[name] = array if array.ndim else float(array)
    made.info[KEY] = [*origin_records(atoms.info), _readable(record)]
    if results:
        made.calc = SinglePointCalculator(made, **results)
    return made


def failed_frame(atoms: Atoms, reason: str) -> Atoms:
    """A copy of a frame that could not be labelled, with the reason, its own labels, and without its constraints."""
    from ase.calculators.singlepoint import SinglePointCalculator

    made = _without_constraints(atoms)
    made.info[ERROR] = reason.replace("\\", "/")  # which ASE's reader of extended XYZ drops
    if results := _kept_results(atoms):
        made.calc = SinglePointCalculator(made, **results)
    return made


def _readable(value: Any) -> Any:
    """What a file says in JSON, without the letters that ASE's reader of extended XYZ does not give back."""
    if isinstance(value, str):
        return value.encode("ascii", "replace").decode().replace('"', "'").replace("\\", "/")
    if isinstance(value, Mapping):
        return {_readable(name): _readable(entry) for name, entry in value.items()}
    return [_readable(entry) for entry in value] if isinstance(value, (list, tuple)) else value


def _without_constraints(atoms: Atoms) -> Atoms:
    """A copy: whoever reads fixed atoms gets forces of zero for them from ASE, and these are labels of free atoms."""
    made = atoms.copy()
    made.set_constraint()
    return made


def _kept_results(atoms: Atoms) -> dict[str, Any]:
    from ase.calculators.calculator import all_properties

    results = {} if atoms.calc is None else atoms.calc.results
    return {name: value for name, value in results.items() if name in all_properties}
