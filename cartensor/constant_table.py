"""Tables of property tensors with named constants, as text and LaTeX.

An entry is a linear combination {constant: coefficient}; {} is zero.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import gcd, lcm

from cartensor.cards import Markup, formulas, matrix, named_number, surd_markup
from cartensor.display import LATEX
from cartensor.exact_linear import Exact
from cartensor.surd import Surd

Combination = Mapping[str, Exact]


def as_text(entries: list[list[Combination]] | None, relations: Mapping[str, Combination]) -> str:
    """A table with aligned columns, or one line for each set of equal components.

    Args:
        entries: The table's rows; None where there is no table.
        relations: Every component by name, for the lines.
    """
    if entries is None:
        lines = [
            " = ".join([*names, *_unless_named(combination_text(value), names)]) for names, value in _grouped(relations)
        ]
        return "\n".join(lines + ["all others are 0"] * (not all(relations.values())))
    texts = [[combination_text(value) for value in row] for row in entries]
    widths = [max(len(row[k]) for row in texts) for k in range(len(texts[0]))]
    return "\n".join("  ".join(f"{text:>{width}}" for text, width in zip(row, widths, strict=True)) for row in texts)


def as_latex(entries: list[list[Combination]] | None, relations: Mapping[str, Combination]) -> str:
    """The same as a ``pmatrix``, or as an ``aligned`` block of the components that are not zero."""
    if entries is None:
        rows = [
            " = ".join(
                [
                    f"{_latex_name(names[0])} &",
                    *map(_latex_name, names[1:]),
                    *_unless_named(combination_latex(value), [_latex_name(name) for name in names]),
                ]
            )
            for names, value in _grouped(relations)
        ]
        rows = [row if "=" in row else row.removesuffix(" &") for row in rows]
        return "\\begin{aligned}\n" + " \\\\\n".join(rows or ["0 &= 0"]) + "\n\\end{aligned}"
    rows = [" & ".join(combination_latex(value) for value in row) for row in entries]
    return "\\begin{pmatrix}\n" + " \\\\\n".join(rows) + "\n\\end{pmatrix}"


def as_markup(
    entries: list[list[Combination]] | None,
    relations: Mapping[str, Combination],
    heads: tuple[Sequence[str], Sequence[str]],
) -> Markup:
    """The same as a table in HTML.

    Args:
        entries: As for :func:`as_text`.
        relations: As for :func:`as_text`.
        heads: Numbers of the rows and columns.
    """
    if entries is None:
        lines = []
        for names, value in _grouped(relations):
            written = [named_number(name) for name in names]
            lines.append(Markup(" = ".join([*written, *_unless_named(combination_markup(value), written)])))
        return formulas([*lines, *["all others are 0"] * (not all(relations.values()))])
    rows, columns = heads
    texts = [[combination_markup(value) for value in row] for row in entries]
    return matrix(texts, rows if len(rows) > 1 else (), columns if len(columns) > 1 else ())


def _grouped(relations: Mapping[str, Combination]) -> list[tuple[list[str], Combination]]:
    """Components that are not zero, those that are equal together."""
    groups: dict[tuple, list[str]] = {}
    for name, value in relations.items():
        if value:
            groups.setdefault(tuple(value.items()), []).append(name)
    return [(names, dict(value)) for value, names in groups.items()]


def _unless_named(expression: str, names: list[str]) -> list[str]:
    """The expression, unless it is just one of the names that it is equal to."""
    return [] if expression in names else [expression]


def combination_text(combination: Combination) -> str:
    """A combination such as "(C11 - C12)/2".

    >>> combination_text({"C11": Fraction(1, 2), "C12": Fraction(-1, 2)})
    '(C11 - C12)/2'
    """
    factor, radicand, inner = _factored(combination)
    if not inner:
        return "0"
    top = f"{factor.numerator} " if factor.numerator != 1 else ""
    top += f"sqrt({radicand}) " if radicand != 1 else ""
    text = _sum(inner, lambda name: name, str)
    return _with_factor(top, text, len(inner), ("(", ")"), bool(top) or factor != 1) + (
        f"/{factor.denominator}" if factor.denominator != 1 else ""
    )


def combination_latex(combination: Combination) -> str:
    r"""A combination such as "\tfrac{1}{2} \left(C_{11} - C_{12}\right)"."""
    factor, radicand, inner = _factored(combination)
    if not inner:
        return "0"
    top = "" if factor == 1 else f"{factor} "
    if factor.denominator != 1:
        top = rf"\tfrac{{{factor.numerator}}}{{{factor.denominator}}} "
    top += rf"\sqrt{{{radicand}}} " if radicand != 1 else ""
    text = _sum(inner, _latex_name, lambda value: value.latex() if isinstance(value, Surd) else str(value))
    return _with_factor(top, text, len(inner), (r"\left(", r"\right)"), bool(top))


def combination_markup(combination: Combination) -> Markup:
    """A combination in HTML, such as "(C<sub>11</sub> − C<sub>12</sub>)/2" with letters in italics."""
    factor, radicand, inner = _factored(combination)
    if not inner:
        return Markup("0")
    top = f"{factor.numerator} " if factor.numerator != 1 else ""
    top += f"√{radicand} " if radicand != 1 else ""
    text = _sum(inner, named_number, surd_markup).replace("-", "−")
    text = _with_factor(top, text, len(inner), ("(", ")"), bool(top) or factor != 1, "−")
    return Markup(f"{text}/{factor.denominator}" if factor.denominator != 1 else text)


def _with_factor(
    factor: str, text: str, terms: int, brackets: tuple[str, str], bracketed: bool, minus: str = "-"
) -> str:
    if terms > 1 and bracketed:
        text = f"{brackets[0]}{text}{brackets[1]}"
    elif factor and text.startswith(minus):
        factor, text = f"{minus}{factor}", text[1:]
    return factor + text


def _factored(combination: Combination) -> tuple[Fraction, int, dict[str, Exact]]:
    """A positive rational factor, a radicand whose root is a factor, and the combination that is left."""
    numbers = {name: Surd(value).terms for name, value in combination.items()}
    radicands = {radicand for terms in numbers.values() for radicand in terms}
    if not numbers or len(radicands) > 1:
        return Fraction(1), 1, dict(combination)
    (radicand,) = radicands
    values = [terms[radicand] for terms in numbers.values()]
    factor = Fraction(gcd(*(value.numerator for value in values)), lcm(*(value.denominator for value in values)))
    return factor, radicand, {name: int(terms[radicand] / factor) for name, terms in numbers.items()}


def _sum(combination: Combination, name_of: Callable[[str], str], number_of: Callable[[Exact], str]) -> str:
    text = ""
    for name, value in combination.items():
        several = isinstance(value, Surd) and len(value.terms) > 1
        negative = not several and float(value) < 0
        size = -value if negative else value
        sign = ("-" if negative else "") if not text else (" - " if negative else " + ")
        number = f"({number_of(size)}) " if several else f"{number_of(size)} " if size != 1 else ""
        text += f"{sign}{number}{name_of(name)}"
    return text


def _latex_name(name: str) -> str:
    """C11 as C_{11}, Greek letters by their commands."""
    symbol, digits = re.fullmatch(r"(.*?)(\d*)", name).groups()
    return LATEX.tensor(symbol, digits)
