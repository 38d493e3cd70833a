"""Which of a model's targets is the dipole moment and which the polarizability, in the units that programs
share.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ase import units

from carnet.data.targets.target import TargetConfig
from carnet.data.units import conversion, has_dimension
from carnet.errors import InputError, listing, suggestion

DIPOLE_UNIT, POLARIZABILITY_UNIT = "e*Ang", "Ang^3"
ATOMIC_UNITS = ("a.u.", "au", "atomic")  # as files call them: e Bohr and Bohr^3
# unit -> powers of energy, length and charge, and its atomic unit in it
_ROLES = {DIPOLE_UNIT: ((0, 1, 1), units.Bohr), POLARIZABILITY_UNIT: ((0, 3, 0), units.Bohr**3)}
DIPOLE_NAMES = ("dipole", "mu", "electric dipole moment", "dipole moment")
POLARIZABILITY_NAMES = ("polarizability", "alpha", "pol")


def dipole_target(targets: Sequence[TargetConfig], name: str | None = None) -> TargetConfig | None:
    """The dipole moment among targets: a polar vector of the structure, by its name or as the only one.

    Args:
        targets: Of a model.
        name: Which one it is; None: it is found.

    Raises:
        InputError: There is no such target, or it is no polar vector of structures.
    """
    return _found(targets, name, _is_dipole, DIPOLE_NAMES, "dipole moment, a polar vector per structure")


def polarizability_target(targets: Sequence[TargetConfig], name: str | None = None) -> TargetConfig | None:
    """The polarizability among targets: a symmetric tensor of the structure, by its name or as the only
    volume.

    Args:
        targets: Of a model.
        name: Which one it is; None: it is found.

    Raises:
        InputError: There is no such target, or it is no symmetric tensor of rank 2 of structures.
    """
    what = "polarizability, a polar symmetric tensor of rank 2 per structure"
    return _found(targets, name, _is_polarizability, POLARIZABILITY_NAMES, what)


def factor_to(target: TargetConfig, unit: str) -> float | None:
    """What a dipole or polarizability is multiplied by to be in e Å or Å^3; None where its unit does not
    tell.

    Args:
        target: The target.
        unit: ``DIPOLE_UNIT`` or ``POLARIZABILITY_UNIT``.
    """
    dimension, atomic = _ROLES[unit]
    if target.unit is None:
        return None
    if target.unit.lower() in ATOMIC_UNITS:
        return atomic
    return conversion(target.unit, unit) if has_dimension(target.unit, dimension) else None


def needed_factor(target: TargetConfig, unit: str) -> float:
    """The factor of `factor_to` where something needs it.

    Raises:
        InputError: The target's unit does not tell.
    """
    factor = factor_to(target, unit)
    if factor is None:
        raise InputError(f"target {target.name}: its unit {target.unit!r} does not lead to {unit}")
    return factor


def spectral_targets(
    targets: Sequence[TargetConfig], dipole: str | None = None, polarizability: str | None = None
) -> dict[str, tuple[TargetConfig, float]]:
    """What spectra are made of: "dipole", "polarizability" or both, with their factors to e Å and Å^3.

    Args:
        targets: Of a model.
        dipole: Name of the dipole's target; None: it is found.
        polarizability: Name of the polarizability's target; None: it is found.

    Raises:
        InputError: There is neither, a named target does not fit, or a unit does not tell.
    """
    found = {
        "dipole": (dipole_target(targets, dipole), DIPOLE_UNIT),
        "polarizability": (polarizability_target(targets, polarizability), POLARIZABILITY_UNIT),
    }
    if all(target is None for target, _ in found.values()):
        raise InputError(
            "the model predicts neither a dipole moment nor a polarizability that can be told; name the "
            "targets (--dipole, --polarizability)"
        )
    return {role: (target, needed_factor(target, unit)) for role, (target, unit) in found.items() if target is not None}


def target_called(targets: Sequence[TargetConfig], name: str) -> TargetConfig:
    """The target of a name.

    Raises:
        InputError: A model has no such target.
    """
    names = [target.name for target in targets]
    if name not in names:
        there = f"there are {listing(names)}.{suggestion(name, names)}"
        raise InputError(f"no target of the model is called {name!r}; {there}")
    return targets[names.index(name)]


def _found(
    targets: Sequence[TargetConfig],
    name: str | None,
    fits: Callable[[TargetConfig], bool],
    usual: Sequence[str],
    what: str,
) -> TargetConfig | None:
    if name is not None:
        chosen = target_called(targets, name)
        if not fits(chosen):
            found = f"{chosen.parity} {chosen.symmetry} per {chosen.per}"
            raise InputError(f"target {name}: {found} is no {what}")
        return chosen
    possible = [target for target in targets if fits(target)]
    named = [target for target in possible if {target.name.lower(), target.symmetry.lower()}.intersection(usual)]
    unit = DIPOLE_UNIT if fits is _is_dipole else POLARIZABILITY_UNIT
    told = named or [target for target in possible if factor_to(target, unit) is not None]
    return told[0] if len(told) == 1 else None


def _is_dipole(target: TargetConfig) -> bool:
    return target.per == "structure" and target.parity == "polar" and target.rank == 1


def _is_polarizability(target: TargetConfig) -> bool:
    return target.per == "structure" and target.rank == 2 and target.is_symmetric_map
