"""The labels of one frame, as if it were the only one: what a process calculates."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from ase import Atoms

from carnet.labelling.labels import POLARIZABILITY, checked_value
from carnet.simulation.calculator_names import CalculatorName
from carnet.simulation.calculators import make_calculator

FIELD_STEP = 0.01
"""V/Å, of the central differences of the dipole moment. Their error, the second hyperpolarizability times the square of
the step over six, is 2e-7 e Å^2/V for ethanol."""


@dataclass(frozen=True)
class Settings:
    """What a process needs to know before its first frame.

    Attributes:
        calculator: what the name of the calculator means.
        dtype: precision of a model; None for its own.
        device: where it runs; None for the CPU.
    """

    calculator: CalculatorName
    dtype: str | None = None
    device: str | None = None

    def make(self, arguments: Mapping[str, Any] | None = None, electric_field: Sequence[float] | None = None) -> Any:
        """A calculator."""
        return make_calculator(self.calculator, self.dtype, self.device, arguments, electric_field)


class NotConverged(Exception):
    """A calculation that says of itself that it has not converged."""


class FrameCalculator:
    """Calculates frames. A calculator that is not known to forget is made anew for each.

    Args:
        settings: how calculators are made.
        folder: for the files of calculators that write some; emptied after each frame.

    Attributes:
        seconds_of_making: what it took to make the calculators of the last frame.
    """

    def __init__(self, settings: Settings, folder: Path) -> None:
        self._settings, self._folder = settings, folder
        first = self._placed(settings.make())  # whatever happens to it, so that what is missing is told at once
        self._kept = first if settings.calculator.reuse else None
        self.seconds_of_making = 0.0

    def __call__(self, atoms: Atoms, wanted: Sequence[str]) -> dict[str, Any]:
        """Property -> value, as numbers and nested lists.

        Args:
            atoms: the frame.
            wanted: the properties.

        Raises:
            Exception: whatever the calculator raises; ValueError for a value that is no label.
        """
        bare = atoms.copy()
        bare.set_constraint()
        own = self._arguments_of(bare)
        self.seconds_of_making = 0.0
        try:
            calculator = self._calculator(own)
            implemented = calculator.implemented_properties
            by_field = POLARIZABILITY in wanted and POLARIZABILITY not in implemented
            # those that cost most come first, so that a program that does only what it is asked for does not begin twice
            order = [name for name in ("stress", "forces", *wanted) if name in wanted]
            values = {
                name: self._value(calculator, name, bare)
                for name in dict.fromkeys(order)
                if not (by_field and name == POLARIZABILITY)
            }
            if by_field:
                values[POLARIZABILITY] = self._polarizability(bare, own)
        finally:
            self._empty()
        return {name: checked_value(name, values[name], len(bare)) for name in wanted}

    def _arguments_of(self, atoms: Atoms) -> dict[str, Any]:
        """What the frame itself says of arguments, such as its charge."""
        known = self._settings.calculator.known
        names = known.of_frame if known is not None else ()
        return {name: int(atoms.info[name]) for name in names if name in atoms.info}

    def _calculator(self, own: Mapping[str, Any], electric_field: Sequence[float] | None = None) -> Any:
        if self._kept is not None and not own and electric_field is None:
            return self._kept
        start = time.perf_counter()
        made = self._placed(self._settings.make(own, electric_field))
        self.seconds_of_making += time.perf_counter() - start
        return made

    def _placed(self, calculator: Any) -> Any:
        """A calculator that writes files does so where no other process does."""
        place = getattr(calculator, "directory", None)
        if isinstance(place, (str, Path)) and Path(place) == Path():
            calculator.directory = type(place)(self._folder) if isinstance(place, str) else self._folder
        return calculator

    def _empty(self) -> None:
        for entry in self._folder.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink(missing_ok=True)

    def _value(self, calculator: Any, name: str, atoms: Atoms) -> Any:
        value = calculator.get_property(name, atoms)
        converged = getattr(calculator, "converged", None)
        if isinstance(converged, (bool, np.bool_)) and not converged:
            raise NotConverged("the calculation has not converged")
        if value is None:
            return None
        return np.array(value, dtype=np.float64) * (
            self._to_polarizability(calculator) if name == POLARIZABILITY else 1.0
        )

    def _polarizability(self, atoms: Atoms, own: Mapping[str, Any]) -> np.ndarray:
        """d(dipole)/d(field), [3, 3] in e Å^2/V, symmetrised: what is antisymmetric is numerical error."""
        if atoms.pbc.any():
            raise ValueError("a polarizability by finite field needs a structure without periodic directions")
        response = np.empty((3, 3))
        for axis, direction in enumerate(FIELD_STEP * np.eye(3)):
            along, against = (
                self._value(self._calculator(own, sign * direction), "dipole", atoms) for sign in (1.0, -1.0)
            )
            response[:, axis] = (along - against) / (2.0 * FIELD_STEP)
        return (response + response.T) / 2.0

    def _to_polarizability(self, calculator: Any) -> float:
        """Factor from a calculator's own unit of polarizabilities to e Å^2/V."""
        if self._settings.calculator.kind != "model":
            return 1.0
        from carnet.data.targets.roles import POLARIZABILITY_UNIT, needed_factor, polarizability_target
        from carnet.data.units import conversion, has_dimension
        from carnet.model.repulsion import COULOMB

        target = polarizability_target(calculator.model.targets)
        assert target is not None  # of which the calculator has made the property
        if target.unit is not None and has_dimension(target.unit, (-1, 2, 2)):
            return conversion(target.unit, "e*Ang^2/V")
        return needed_factor(target, POLARIZABILITY_UNIT) / COULOMB
