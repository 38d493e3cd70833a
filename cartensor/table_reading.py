"""Tables read from the JSON that ``to_json`` writes.

What is read is made anew from symmetry, parity, time reversal, crystal and Voigt convention, and compared with the
table that stands in the text: one that does not follow from them is refused.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from fractions import Fraction
from typing import Any

from cartensor.characters import multiplicities
from cartensor.crystals import Crystal, crystal
from cartensor.decomposition import Decomposition, decompose
from cartensor.exact_linear import Exact, Matrix3, simplified
from cartensor.invariants import InvariantTensors
from cartensor.physical_tensors import PhysicalTensor
from cartensor.point_groups import PointGroupError
from cartensor.surd import Surd

#: Longest value of a table that an error shows.
LONGEST_SHOWN = 60


class TableError(ValueError):
    """A text that is not the JSON of a table; the message says what is wrong.

    >>> import cartensor as ct
    >>> ct.read_table('{"table": "prices"}')  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    TableError: "table" is "decomposition" or "constants", got "prices"
    """


def read_table(text: str) -> Decomposition | InvariantTensors:
    """The decomposition or the invariant tensors whose ``to_json`` a text is.

    Raises:
        TableError: The text is no such JSON, or its table is not the one that follows from its symmetry.

    >>> import cartensor as ct
    >>> quartz = ct.crystal("32").invariants("piezoelectric")
    >>> ct.read_table(quartz.to_json()).constants
    ('d11', 'd14')
    """
    try:
        content = json.loads(text)
    except (TypeError, ValueError, RecursionError) as error:
        raise TableError(f"the text is no JSON: {error}") from None
    if not isinstance(content, dict):
        raise TableError(f"a table is a JSON object, got {_shortened(content)}")
    kind = content.get("table")
    if kind not in ("decomposition", "constants"):
        raise TableError(f'"table" is "decomposition" or "constants", got {_shortened(kind)}')
    try:
        made = _decomposition(content) if kind == "decomposition" else _invariants(content)
    except KeyError as error:
        raise TableError(f"{error.args[0]!r} is missing in a table of the kind {kind!r}") from None
    except (TypeError, ValueError) as error:
        raise error if isinstance(error, TableError) else TableError(str(error)) from None
    derived = json.loads(made.to_json())
    _compare(content, derived, f"a table of the kind {kind!r}")
    return made


def _compare(stated: dict[str, Any], derived: dict[str, Any], where: str) -> None:
    """Refuse what differs from what follows, by its name."""
    for name in [*derived, *stated]:
        if name not in derived or name not in stated:
            raise TableError(f"{name!r} is {'missing' if name in derived else 'not known'} in {where}")
        one, other = stated[name], derived[name]
        if one != other:
            if isinstance(one, dict) and isinstance(other, dict):
                _compare(one, other, f"{name!r} of {where}")
            raise TableError(f"{name!r} is {_shortened(one)} in {where}, but {_shortened(other)} follows")


def _list(content: dict[str, Any], name: str) -> list[Any]:
    value = content[name]
    if not isinstance(value, list):
        raise TableError(f"{name!r} is a list, got {_shortened(value)}")
    return value


def _decomposition(content: dict[str, Any]) -> Decomposition:
    return decompose(_tensor(content), indices=_list(content, "indices") or None)


def _invariants(content: dict[str, Any]) -> InvariantTensors:
    conventions = _list(content, "voigt")
    if not all(isinstance(name, str) for name in conventions):
        raise TableError(f"a Voigt convention is 'stress' or 'strain', got {_shortened(conventions)}")
    voigt = conventions[0] if len(set(conventions)) == 1 else tuple(conventions)
    return _crystal(content).invariants(_tensor(content), voigt=voigt)


def _tensor(content: dict[str, Any]) -> PhysicalTensor:
    """The tensor of a table as an entry of a catalogue would state it."""
    stated = (content["symbol"], content["symmetry"], content["parity"])
    if not all(isinstance(text, str) for text in stated):
        raise TableError(f"symbol, symmetry and parity are texts, got {_shortened(stated)}")
    entry = PhysicalTensor(
        "table",
        *stated,
        "",
        "",
        "",
        zero_weights=tuple(_list(content, "zero_weights")),
        time_reversal=content["time_reversal"],
    )
    possible = multiplicities(entry.index_symmetry)
    if not all(type(weight) is int and weight in possible for weight in entry.zero_weights):
        raise TableError(f"zero_weights are some of the weights {', '.join(map(str, possible))}")
    return entry


def _crystal(content: dict[str, Any]) -> Crystal:
    """The crystal that the generators make, under its name; the one of the name where it has no others."""
    name, primed = content["crystal"], tuple(_list(content, "primed"))
    generators, rotations = (
        tuple(_matrix(matrix) for matrix in _list(content, key)) for key in ("generators", "rotations")
    )
    try:
        named = crystal(name)
    except PointGroupError:  # such as "32 turned"
        named = None
    if named and (named.generators, named.rotations, named.primed) == (generators, rotations, primed):
        return named
    if rotations:
        raise TableError(f"a limiting group is read by its name, and {name!r} has other rotations")
    made = crystal(generators=generators, primed=primed or None)
    if named and set(named.operations) != set(made.operations):
        raise TableError(f"the generators are not those of {name}")
    return replace(made, name=name)


def _matrix(rows: object) -> Matrix3:
    if not isinstance(rows, list) or len(rows) != 3 or not all(isinstance(row, str) for row in rows):
        raise TableError(f'a matrix is three rows such as "0, 1, 0", got {_shortened(rows)}')
    first, second, third = (tuple(map(_exact, row.split(", "))) for row in rows)
    return first, second, third


def _exact(text: str) -> Exact:
    """An exact number from its text."""
    terms: dict[int, Fraction] = {}
    for sign, factor, radicand, divisor in _TERM.findall(text):
        value = Fraction(f"{factor or 1}/{divisor or 1}")
        terms[int(radicand or 1)] = -value if sign.strip() == "-" else value
    if str(Surd(terms)) != text:
        raise TableError(f'{_shortened(text)} is no exact number, such as "-1/2" or "sqrt(3)/2"')
    return simplified(Surd(terms))


#: A sign, a whole number, a root, a divisor.
_TERM = re.compile(r"(^-?| [-+] )(?=[\ds])(\d*)\*?(?:sqrt\((\d+)\))?(?:/(\d+))?")


def _shortened(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 3]}..."
