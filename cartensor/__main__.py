"""``python -m cartensor "ijkl=jikl=klij"``: the decomposition of a tensor for people who do not open Python.

Imports: decomposition, display.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence

from cartensor.decomposition import Decomposition, decompose
from cartensor.display import channel_formulas, printable


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m cartensor",
        description="Decompose Cartesian tensors of an index symmetry into irreducible (natural) tensors.",
    )
    parser.add_argument(
        "symmetry", help='the index symmetry, such as "ijkl=jikl=klij" (elasticity) or "ij=-ji"'
    )
    parser.add_argument("--axial", action="store_true", help="an axial tensor: one more sign under inversion")
    parser.add_argument(
        "--symbol", default=None, metavar="C", help="letter of the tensor in formulas (default T)"
    )
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--latex", action="store_true", help="print the closed form in LaTeX")
    output.add_argument("--json", action="store_true", help="print everything as JSON, rationals as texts")
    return parser


def as_json(decomposition: Decomposition) -> str:
    """Signature, irreps and closed form as JSON."""
    channels = [
        {
            "weight": formula.form.weight,
            "copy": formula.channel,
            "embedding": formula.embedding(),
            "extraction": formula.extraction(),
            "gram": list(formula.form.gram[formula.channel]),
            "dual": [str(value) for value in formula.form.dual[formula.channel]],
        }
        for formula in channel_formulas(decomposition)
    ]
    return json.dumps(
        {
            "symmetry": str(decomposition.symmetry),
            "parity": decomposition.parity,
            "dimension": decomposition.dimension,
            "irreps": str(decomposition.irreps),
            "signature": {str(weight): count for weight, count in decomposition.signature.items()},
            "closed_form": channels,
        },
        indent=2,
        ensure_ascii=False,
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        The exit status: 0, or 2 for input that cannot be read (with the reason on standard error).
    """
    options = build_parser().parse_args(arguments)
    try:
        decomposition = decompose(options.symmetry, "axial" if options.axial else None, options.symbol)
    except ValueError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    text = (
        as_json(decomposition)
        if options.json
        else decomposition.latex()
        if options.latex
        else str(decomposition)
    )
    try:
        print(printable(text, sys.stdout.encoding), flush=True)
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
