"""``python -m cartensor "ijkl=jikl=klij"``: decompositions and crystal tensors without opening Python."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence

from cartensor.crystals import crystal
from cartensor.decomposition import Decomposition, decompose
from cartensor.display import channel_formulas, printable
from cartensor.index_symmetry import IndexSymmetryError
from cartensor.invariants import InvariantTensors
from cartensor.physical_tensors import catalogue


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m cartensor",
        description="Decompose Cartesian tensors of an index symmetry into irreducible (natural) tensors.",
    )
    parser.add_argument(
        "symmetry",
        nargs="?",
        help='an index symmetry, such as "ijkl=jikl=klij" or "ij=-ji", or a name, such as "elasticity"',
    )
    parser.add_argument("--axial", action="store_true", help="an axial tensor: one more sign under inversion")
    parser.add_argument("--time-odd", action="store_true", help="a c-tensor: one more sign under time reversal")
    parser.add_argument("--symbol", metavar="C", help="letter of the tensor in formulas (default T)")
    parser.add_argument(
        "--crystal", metavar="CLASS", help='the constants that a crystal class such as "m-3m" or "-3\'m\'" leaves'
    )
    parser.add_argument(
        "--indices", metavar="IRREPS", help='what the indices stand for, such as "2e,1o" (default vectors)'
    )
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--latex", action="store_true", help="print LaTeX")
    output.add_argument("--json", action="store_true", help="print JSON, rationals as texts")
    output.add_argument("--list", action="store_true", help="list the tensors that are known by name")
    return parser


def decomposition_json(decomposition: Decomposition) -> str:
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
        for formula in (channel_formulas(decomposition) if decomposition.is_cartesian else ())
    ]
    return _json(
        {
            "symmetry": str(decomposition.symmetry),
            "parity": decomposition.parity,
            "time_reversal": decomposition.time_reversal,
            "indices": [str(index) for index in decomposition.indices],
            "dimension": decomposition.dimension,
            "irreps": str(decomposition.irreps),
            "signature": {str(weight): count for weight, count in decomposition.signature.items()},
            "closed_form": channels,
        }
    )


def invariants_json(name: str, invariants: InvariantTensors) -> str:
    """The constants of a crystal class and the relations of the components to them as JSON."""
    relations = {
        component: {constant: str(factor) for constant, factor in combination.items()}
        for component, combination in invariants.relations().items()
    }
    return _json(
        {
            "crystal": name,
            "time_reversal": invariants.time_reversal,
            "constants": list(invariants.constants),
            "components": relations,
        }
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        The exit status: 0, or 2 for input that cannot be read (with the reason on standard error).
    """
    parser = build_parser()
    options = parser.parse_args(_joined_class(sys.argv[1:] if arguments is None else arguments))
    if options.list:
        return _show(str(catalogue))
    if options.symmetry is None:
        parser.error("which tensor? Give an index symmetry or a name; --list shows the names")
    try:
        return _show(_answer(options))
    except IndexSymmetryError as error:
        near = catalogue.nearest(options.symmetry)
        hint = f"\nor, by name, one of: {', '.join(near)}" if near else ""
        print(f"error: {error}{hint}", file=sys.stderr)
    except (ValueError, ImportError) as error:  # tables of indices that are no vectors need NumPy
        print(f"error: {error}", file=sys.stderr)
    return 2


def _joined_class(arguments: Sequence[str]) -> list[str]:
    """The arguments with "--crystal -43m" as one word, since a class may start with the dash of an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--crystal":
            joined[-1] = f"--crystal={argument}"
        else:
            joined.append(argument)
    return joined


def _answer(options: argparse.Namespace) -> str:
    entry = catalogue.get(options.symmetry, None)
    tensor = options.symmetry if entry is None else entry
    parity = "axial" if options.axial else None
    time_reversal = "odd" if options.time_odd else None
    if options.crystal is None:
        indices = None if options.indices is None else options.indices.split(",")
        answer = decompose(tensor, parity, options.symbol, indices, time_reversal)
    else:
        answer = crystal(options.crystal).invariants(tensor, parity, options.symbol, time_reversal=time_reversal)
    if options.latex:
        return answer.latex()
    if not options.json:
        return str(answer) if entry is None else f"{entry}\n\n{answer}"
    if options.crystal is None:
        return decomposition_json(answer)
    return invariants_json(options.crystal, answer)


def _json(content: dict) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False)


def _show(text: str) -> int:
    try:
        print(printable(text, sys.stdout.encoding), flush=True)
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
