"""The constants of a property tensor from what people publish: any components that determine them, by name.

Published sets name other components than the first ones of a table: C66 of a hexagonal crystal instead of C12, d31
under Kleinman's symmetry instead of d15.  Each component that is given is one equation for the constants; what is
given more than determines them must agree.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cartensor.constant_table import combination_text
from cartensor.display import greek_name
from cartensor.exact_linear import Equation, Exact, solve_for_later_unknowns
from cartensor.lazy_numpy import np
from cartensor.operands import apply_matrix, kind_of
from cartensor.surd import Surd

if TYPE_CHECKING:
    from cartensor.invariants import InvariantTensors

#: Published numbers are rounded: components may differ from what others say of them by so much of the terms' sizes.
LARGEST_DISAGREEMENT = 1e-3


def constants_of(invariants: InvariantTensors, given: Mapping[str, Any]) -> Any:
    """The constants [..., n_constants] from components by name.

    Args:
        invariants: The tensors.
        given: {name: numbers [...]}: names of components as in the table ("C66", "C_66") or with all indices
            ("C1212"), Greek letters also spelt out ("chi31").

    Raises:
        ValueError: A name is that of no component, constants are missing, or components disagree.
    """
    count = len(given)
    # the table's own constants first, so that they are kept where others are rounded
    names = sorted(given, key=lambda name: _plain(name, invariants.symbol) not in invariants.constants)
    equations: list[Equation] = [
        {k: -1, **{count + j: value for j, value in _combination(invariants, name).items()}}
        for k, name in enumerate(names)
    ]
    solution = solve_for_later_unknowns(equations)
    missing = [name for j, name in enumerate(invariants.constants) if count + j not in solution]
    if missing:
        raise ValueError(
            f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing; in a crystal "
            f"{invariants.crystal.name} the constants are {', '.join(invariants.constants)}"
        )
    values = _stacked([given[name] for name in names]) if names else np.zeros(0)
    _check_agreement(names, values, {k: solution[k] for k in range(count) if k in solution}, invariants.crystal.name)
    matrix = _matrix([solution[count + j] for j in range(invariants.n_constants)], count)
    return apply_matrix(matrix, values, (count,), (invariants.n_constants,))


def _plain(name: str, symbol: str) -> str:
    """A name as the table has it: the symbol in its own case, Greek letters as such, no underscores and braces."""
    text = "".join(character for character in unicodedata.normalize("NFKC", str(name)) if character not in "_{}\\ ")
    for spelt in (symbol, "".join(greek_name(letter) or letter for letter in symbol)):
        if text.lower().startswith(spelt.lower()):
            return symbol + text[len(spelt) :]
    return text


def _combination(invariants: InvariantTensors, name: str) -> dict[int, Exact]:
    """A component as {position of constant: coefficient}."""
    plain = _plain(name, invariants.symbol)
    found = invariants.named_component(plain)
    if found is None:
        half = " (d of nonlinear optics is half of it)" if invariants.symbol == "χ" and plain[:1] == "d" else ""
        raise ValueError(
            f"{name!r} is no component of {invariants.symbol}_{invariants.symmetry.letters}{half}; in a crystal "
            f"{invariants.crystal.name} the constants are {', '.join(invariants.constants) or 'none'}"
        )
    return {invariants.constants.index(constant): value for constant, value in found.items()}


def _stacked(values: list[Any]) -> Any:
    """Numbers, arrays or Torch tensors [...] as one array [..., number of them]."""
    torch = sys.modules.get("torch")
    if torch is not None and any(isinstance(value, torch.Tensor) for value in values):
        like = next(value for value in values if isinstance(value, torch.Tensor))
        tensors = (torch.as_tensor(value, dtype=like.dtype, device=like.device) for value in values)
        return torch.stack(torch.broadcast_tensors(*tensors), dim=-1)
    return np.stack(np.broadcast_arrays(*(np.asarray(value) for value in values)), axis=-1)


def _matrix(rows: list[Equation], width: int) -> np.ndarray:
    matrix = np.full((len(rows), width), Surd(0), dtype=object)
    for k, row in enumerate(rows):
        for column, value in row.items():
            matrix[k, column] = Surd(value)
    return matrix


def _check_agreement(names: list[str], values: Any, relations: Mapping[int, Equation], crystal: str) -> None:
    """What follows from other components must be what is given, but for rounding where numbers are no exact ones."""
    kind = kind_of(values)
    is_exact = kind in ("exact", "sympy")
    coefficient = {"sympy": lambda factor: Surd(factor).sympy(), "exact": Surd}.get(kind, float)
    for k, relation in relations.items():
        given, wanted = values[..., k], 0 * values[..., k]
        size = 0 if is_exact else abs(given)
        for other, factor in relation.items():
            term = values[..., other] * coefficient(factor)
            wanted = wanted + term
            size = size if is_exact else size + abs(term)
        if is_exact:
            agree = all(_is_zero(value) for value in np.ravel(given - wanted))
        else:
            agree = not bool((abs(given - wanted) > LARGEST_DISAGREEMENT * size).any())
        if not agree:
            said = combination_text({names[other]: value for other, value in relation.items()})
            raise ValueError(
                f"{names[k]} = {said} in a crystal {crystal}, but {names[k]} is {given} and {said} is {wanted}"
            )


def _is_zero(value: Any) -> bool:
    return (value.simplify() if hasattr(value, "free_symbols") else value) == 0
