"""``python -m cartensor "ijkl=jikl=klij"``: decompositions and crystal tensors without opening Python."""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Sequence
from difflib import get_close_matches

from cartensor.crystals import crystal
from cartensor.decomposition import Decomposition, decompose
from cartensor.display import HIGHEST_RANK_SHOWN, channel_formulas, decomposition_text, printable
from cartensor.invariants import InvariantTensors
from cartensor.physical_tensors import PhysicalTensor, catalogue
from cartensor.tensor_names import named_tensor


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m cartensor",
        description="Decompose Cartesian tensors of an index symmetry into irreducible (natural) tensors.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "symmetry",
        nargs="?",
        help='an index symmetry, such as "ijkl=jikl=klij" or "ij=-ji", or a name, such as "elasticity"',
    )
    parser.add_argument("--axial", action="store_true", help="an axial tensor: one more sign under inversion")
    once = {"action": _Once}
    parser.add_argument("--time-odd", action="store_true", help="a c-tensor: one more sign under time reversal")
    parser.add_argument("--symbol", metavar="C", **once, help="letter of the tensor in formulas (default T)")
    parser.add_argument(
        "--crystal",
        metavar="CLASS",
        **once,
        help='the constants that a crystal class such as "m-3m" leaves; also a space group, "Fm-3m" or "225"',
    )
    parser.add_argument(
        "--indices", metavar="IRREPS", **once, help='what the indices stand for, such as "2e,1o" (default vectors)'
    )
    parser.add_argument(
        "--full", action="store_true", help=f"write out tensors with more than {HIGHEST_RANK_SHOWN} indices, too"
    )
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--latex", action="store_true", help="print LaTeX")
    output.add_argument("--json", action="store_true", help="print JSON, rationals as texts")
    output.add_argument("--list", action="store_true", help="list the tensors that are known by name")
    return parser


class _Once(argparse.Action):
    """Keeps the value of an option, and refuses a second one: neither could be meant."""

    def __call__(self, parser, namespace, values, option_string=None) -> None:
        if getattr(namespace, self.dest) is not None:
            parser.error(f"{option_string} is given twice: {getattr(namespace, self.dest)} and {values}")
        if not values.strip():
            parser.error(f"{option_string} is empty: leave it out, or give it a value")
        setattr(namespace, self.dest, values)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        The exit status: 0, or 2 for input that cannot be read (with the reason on standard error).
    """
    parser = build_parser()
    options, unknown = parser.parse_known_args(_joined_class(sys.argv[1:] if arguments is None else arguments))
    if unknown:
        parser.error(_unknown(unknown[0], options))
    if options.list:
        _refuse_beside(parser, options, "--list", ("symmetry", "axial", "symbol", "crystal", "indices", "full"))
        return _show(str(catalogue))
    if options.symmetry is None:
        parser.error("which tensor? Give an index symmetry or a name; --list shows the names")
    if options.crystal is not None:  # whose tables are those of vectors
        _refuse_beside(parser, options, "--crystal", ("indices",))
    try:
        return _show(_answer(options))
    except (ValueError, ImportError) as error:  # tables of indices that are no vectors need NumPy
        print(printable(f"error: {error}", sys.stderr.encoding), file=sys.stderr)
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


def _unknown(word: str, options: argparse.Namespace) -> str:
    """What is wrong with a word that is no option and no second tensor."""
    if not word.startswith("-"):
        return f"{word!r} is one word too many: one tensor is asked for, and a name with spaces stands in quotes"
    known = ["--help", *(f"--{name.replace('_', '-')}" for name in vars(options) if name != "symmetry")]
    near = get_close_matches(word.partition("=")[0], known, n=1)
    return f"there is no option {word}" + (f"; did you mean {near[0]}?" if near else f": expected {', '.join(known)}")


def _refuse_beside(parser: argparse.ArgumentParser, options: argparse.Namespace, option: str, others) -> None:
    """No option is ignored: those that mean nothing beside another are refused."""
    for other in others:
        if getattr(options, other) not in (None, False):
            name = repr(options.symmetry) if other == "symmetry" else f"--{other}"
            parser.error(f"{name} means nothing beside {option}: leave one of them out")


def _answer(options: argparse.Namespace) -> str:
    tensor = named_tensor(options.symmetry)
    parity = "axial" if options.axial else None
    time_reversal = "odd" if options.time_odd else None
    highest_rank = math.inf if options.full else HIGHEST_RANK_SHOWN
    if options.crystal is None:
        indices = None if options.indices is None else options.indices.split(",")
        text = _decomposition(options, decompose(tensor, parity, options.symbol, indices, time_reversal), highest_rank)
    else:
        answer = crystal(options.crystal).invariants(tensor, parity, options.symbol, time_reversal=time_reversal)
        text = _invariants(options, answer, highest_rank)
    is_entry = isinstance(tensor, PhysicalTensor) and not (options.latex or options.json)
    return f"{tensor}\n\n{text}" if is_entry else text


def _decomposition(options: argparse.Namespace, answer: Decomposition, highest_rank: float) -> str:
    if answer.is_cartesian and (options.latex or options.json or options.full):
        channel_formulas(answer)  # an error where there are too many
    _check_is_asked_for(options, answer, highest_rank)
    if options.latex:
        return answer.latex()
    return answer.to_json() if options.json else decomposition_text(answer, highest_rank)


def _invariants(options: argparse.Namespace, answer: InvariantTensors, highest_rank: float) -> str:
    _check_is_asked_for(options, answer, highest_rank)
    if options.latex:
        return answer.latex()
    return answer.to_json() if options.json else answer.text(highest_rank)


def _check_is_asked_for(options: argparse.Namespace, answer: Decomposition | InvariantTensors, highest: float) -> None:
    if (options.latex or options.json) and answer.rank > highest:
        raise ValueError(f"a tensor with {answer.rank} indices has a long table; --full writes it out")


def _show(text: str) -> int:
    try:
        print(printable(text, sys.stdout.encoding), flush=True)
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
