"""The numbers of configurations, each with the range in which it means something.

An exponent is mistyped more easily than noticed, and a number that is far out makes another one infinite, takes all memory or
never ends. The ranges are wide: nobody who means a number meets their ends.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

SMALLEST, LARGEST = 1e-12, 1e12
"""Of real numbers in the units that are used here; products of three of them are still floats."""


def between(low: float, high: float) -> AfterValidator:
    """The closed range of a number; zero is for the field to allow or not."""

    def check(value: float) -> float:
        if value and not low <= abs(value) <= high:
            raise ValueError(f"a number from {low:g} to {high:g}")
        return value

    return AfterValidator(check)


Positive = Annotated[float, Field(gt=0, allow_inf_nan=False), between(SMALLEST, LARGEST)]
"""A length, a time, a rate, a factor that is not zero."""

NonNegative = Annotated[float, Field(ge=0, allow_inf_nan=False), between(SMALLEST, LARGEST)]
"""A weight, which may be zero."""

Count = Annotated[int, Field(gt=0, le=10**12)]
"""Steps, epochs, structures: a computer that counts a million a second takes twelve days."""

CountOrZero = Annotated[int, Field(ge=0, le=10**12)]
"""Likewise, or zero."""

Processes = Annotated[int, Field(gt=0, le=4096)]
"""Threads or processes of one machine."""

Seed = Annotated[int, Field(ge=0, le=2**63 - 1)]
"""What every generator of random numbers takes, with room above for the members of a committee."""
