"""The error that bad input raises, and the wording of its suggestions."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence


class InputError(ValueError):
    """Input that cannot be used: a file, a frame, a label, a config key.

    The message names the place (file and frame, or key), what was found and what was expected.
    """


def refuse(title: str, problems: Sequence[str], most: int | None = None) -> None:
    """Raise InputError that lists problems below a title, where there are any; the first ones where there are many."""
    if problems:
        left = len(problems) - (most or len(problems))
        raise InputError("\n  ".join([title, *problems[:most], *([f"and {left} more"] if left > 0 else [])]))


def first_of(texts: Sequence[str], most: int) -> str:
    """Texts in a line, of many the first ones."""
    return ", ".join(texts[:most]) + (f" and {len(texts) - most} more" if len(texts) > most else "")


def nearest(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate that `name` was most likely meant to be.

    Names that contain one another count as close ("energy" and "dft_total_energy"), and case is ignored.

    Args:
        name: the unknown name.
        candidates: the names that exist.

    Returns:
        The closest candidate, or None where nothing is similar.
    """
    by_folded = {candidate.casefold(): candidate for candidate in sorted(candidates)}
    folded = name.casefold()
    matches = difflib.get_close_matches(folded, by_folded, n=1, cutoff=0.6)
    if not matches and len(folded) >= 3:
        # short names are contained in nearly everything, so containment is asked of longer ones only
        containing = [key for key in by_folded if len(key) >= 3 and (folded in key or key in folded)]
        matches = sorted(containing, key=lambda key: (abs(len(key) - len(folded)), key))
    return by_folded[matches[0]] if matches else None


def suggestion(name: str, candidates: Iterable[str]) -> str:
    """The end of an error message: " Did you mean 'energy'?", or nothing where no candidate is similar."""
    closest = nearest(name, candidates)
    return f" Did you mean {closest!r}?" if closest is not None else ""


def listing(names: Iterable[str]) -> str:
    """Names as an error message shows them: "'energy', 'forces'", or "none"; of long ones the beginning."""
    return ", ".join(shortened(repr(name)) for name in sorted(names)) or "none"


def shortened(text: str, most: int = 60) -> str:
    """A text as an error message shows it: its beginning, where it is long."""
    return text if len(text) <= most else f"{text[: most - 3]}..."
