"""Comparison with the trained model on the structures that are stored with the package."""

from __future__ import annotations

from functools import cache

import numpy as np

from .evaluator import Evaluator, Pairs
from .inputs import located
from .runtime.deviation import is_within, largest, largest_difference
from .stored import FOLDER, description, part


class WrongResults(RuntimeError):
    """The package computes something else than the trained model did."""


@cache
def check(dtype: str) -> dict[str, float]:
    """Compare with the trained model on the stored structures, once a process.

    Returns:
        Largest deviations: "energy" in eV an atom, "forces" in eV/Å, "stress" in eV/Å^3.

    Raises:
        WrongResults: one is larger than what was stated when the package was made.
    """
    try:
        found = deviations(dtype)
    except ValueError as error:
        raise WrongResults(
            f"{FOLDER.name}: a stored structure cannot be computed ({error}); make the package again"
        ) from None
    allowed = description()["allowed"][dtype]
    for name, value in found.items():
        if not is_within(value, allowed[name]):
            raise WrongResults(
                f"{FOLDER.name} in {dtype}: {name} of the stored structures off by {value:.1e}, allowed {allowed[name]:.0e}; "
                "the package is damaged, or its code does something else on this machine: make it again"
            )
    return found


def deviations(dtype: str) -> dict[str, float]:
    """Largest deviations from the trained model on the stored structures, without judging them."""
    evaluator = Evaluator(dtype, threads=1)
    worst = dict.fromkeys(("energy", "forces", "stress"), 0.0)
    for position in range(description()["references"]):
        stored = part(f"reference_{position}.")
        species, positions = located(stored["numbers"], stored["positions"])
        ends = (stored[name] for name in ("centre", "neighbour", "shift"))
        pairs = Pairs.between(species, positions, *ends, len(species), description()["cutoff"])
        volume = abs(np.linalg.det(stored["cell"])) if "stress" in stored else None
        made = evaluator.run(pairs, positions, stored["cell"], True, volume)
        for name in worst:
            if name in stored:
                expected = stored[name].reshape(np.shape(made[name]))  # single numbers are stored as [1]
                difference = largest_difference(made[name], expected)
                worst[name] = largest(worst[name], difference / (len(stored["numbers"]) if name == "energy" else 1))
    return worst
