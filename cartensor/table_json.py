"""Decompositions and tables of constants as JSON, which says all that they depend on.

``cartensor.table_reading`` reads it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from cartensor.display import channel_formulas

if TYPE_CHECKING:
    from cartensor.decomposition import Decomposition
    from cartensor.exact_linear import Matrix3
    from cartensor.invariants import InvariantTensors


def decomposition_json(decomposition: Decomposition) -> str:
    """What a decomposition is, its parts and its closed form."""
    channels = [
        {
            "weight": formula.form.weight,
            "copy": formula.channel,
            "embedding": formula.embedding(),
            "extraction": formula.extraction(),
            "gram": list(formula.form.gram[formula.channel]),
            "dual": [str(value) for value in formula.form.dual[formula.channel]],
        }
        for formula in (channel_formulas(decomposition) if decomposition.is_cartesian else ())
    ]
    return _written(
        {
            "table": "decomposition",
            "symmetry": str(decomposition.symmetry),
            "parity": decomposition.parity,
            "time_reversal": decomposition.time_reversal,
            "symbol": decomposition.symbol,
            "indices": [str(index) for index in decomposition.indices],
            "zero_weights": list(decomposition.zero_weights),
            "dimension": decomposition.dimension,
            "irreps": str(decomposition.irreps),
            "signature": {str(weight): count for weight, count in decomposition.signature.items()},
            "closed_form": channels,
        }
    )


def invariants_json(invariants: InvariantTensors) -> str:
    """What a table of constants is of, the constants and the relations of all components to them."""
    relations = {
        component: {constant: str(factor) for constant, factor in combination.items()}
        for component, combination in invariants.relations().items()
    }
    return _written(
        {
            "table": "constants",
            "crystal": invariants.crystal.name,
            "generators": [_texts(matrix) for matrix in invariants.crystal.generators],
            "rotations": [_texts(matrix) for matrix in invariants.crystal.rotations],
            "primed": list(invariants.crystal.primed),
            "symmetry": str(invariants.symmetry),
            "parity": invariants.parity,
            "time_reversal": invariants.time_reversal,
            "symbol": invariants.symbol,
            "voigt": list(invariants.numbering.voigt),
            "zero_weights": list(invariants.zero_weights),
            "constants": list(invariants.constants),
            "components": relations,
        }
    )


def _texts(matrix: Matrix3) -> list[str]:
    """A matrix, a text for each row."""
    return [", ".join(map(str, row)) for row in matrix]


def _written(content: dict[str, Any]) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False)
