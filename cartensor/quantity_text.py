"""Quantities as text: one line each, with its unit; a batch by its shape and range."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cartensor.cards import Card, Markup, Shown, explained, facts, is_matrix, meanings, named_matrix, unit_markup, words
from cartensor.display import relation_markup
from cartensor.lazy_numpy import np

#: So many quantities are told by a ``repr``.
MOST_IN_REPR = 4


class Quantities(Shown):
    """A result that is a title over quantities, each with its unit; a dataclass inherits and says which they are."""

    def _quantities(self) -> tuple[str, list[tuple[str, str, str]]]:
        """The title; and name, attribute and unit of what is shown."""
        raise NotImplementedError

    def _rows(self) -> list[tuple[str, Any, str]]:
        return [(name, getattr(self, attribute), unit) for name, attribute, unit in self._quantities()[1]]

    def __str__(self) -> str:
        return quantity_lines(self._quantities()[0], self._rows())

    def __repr__(self) -> str:
        texts = [f"{name} {quantity_text(value)} {unit}".rstrip() for name, value, unit in self._rows()]
        more = ", ..." if len(texts) > MOST_IN_REPR else ""
        return f"<{self._quantities()[0]}: {', '.join(texts[:MOST_IN_REPR])}{more}>"

    def _card(self) -> Card:
        title, quantities = self._quantities()
        told = meanings(type(self), [attribute for _, attribute, _ in quantities])
        known: dict[str, object] = {}
        for name, attribute, unit in quantities:
            value = Markup(f"{quantity_text(getattr(self, attribute))} {unit_markup(unit)}")
            known[relation_markup(name)] = explained(value, relation_markup(told.get(attribute, "")))
        listed = {attribute for _, attribute, _ in quantities}
        matrices = []
        for name in (name for name in self._shown_names() if name not in listed):
            if is_matrix(getattr(self, name)):
                matrices += named_matrix(words(name), relation_markup(told[name]), getattr(self, name))
        return Card(relation_markup(title), (facts(known), *matrices))


def quantity_lines(title: str, rows: Sequence[tuple[str, Any, str]]) -> str:
    """A title over lines of name, value and unit."""
    width = max(len(name) for name, _, _ in rows)
    lines = [f"  {name:<{width}}  {quantity_text(value)} {unit}".rstrip() for name, value, unit in rows]
    return "\n".join([title, *lines])


def quantity_text(value: Any) -> str:
    """A number with six digits, a short row of them in brackets, or shape and range of more."""
    array = np.asarray(value)
    if array.ndim == 0:
        return number_text(array[()])
    if array.ndim == 1 and 1 <= len(array) <= 3:
        return f"({', '.join(map(number_text, array))})"
    shape = f"[{', '.join(map(str, array.shape))}]"
    if not array.size:
        return shape
    sizes = np.abs(array) if array.dtype.kind == "c" else array
    finite = sizes[np.isfinite(sizes)]
    span = f"{number_text(finite.min())} to {number_text(finite.max())}" if finite.size else "nan"
    return f"{shape} {'sizes ' if array.dtype.kind == 'c' else ''}{span}"


def number_text(number: Any, digits: int = 6) -> str:
    """A number without the sign of a zero."""
    return f"{number + 0:.{digits}g}"
