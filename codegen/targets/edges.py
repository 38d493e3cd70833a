"""How loops of generated code reach their operands: the variables of each axis, and the index arrays that lead along edges."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.form import GATHERED_AXES, Operand

INSTANCE = {"batch": "n", "shared": "n", "edge": "e", "centre": "i", "neighbour": "j", "knot": "q"}
"""Variable that addresses an operand of an axis."""

WALKS = {
    "centre": ("centre_pointer", None),
    "neighbour": ("neighbour_pointer", "reverse"),
    "knot": ("knot_pointer", "knot_order"),
}
"""For each gathered axis: where the edges of an index start, and the order of edges that this refers to."""


def lookups(axis: str, inputs: Iterable[Operand]) -> tuple[str, ...]:
    """Index arrays that lead from an edge to operands on other axes than the loop's, those needed."""
    axes = {operand.axis for operand in inputs}
    return tuple(other for other in GATHERED_AXES if other in axes and other != axis)


def index_arguments(axis: str, inputs: Iterable[Operand]) -> tuple[str, ...]:
    """All index arrays that a loop over an axis takes."""
    return tuple(name for name in WALKS.get(axis, ()) if name) + lookups(axis, inputs)
