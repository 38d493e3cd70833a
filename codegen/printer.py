"""Printing of expressions as Python infix text, the same for every backend; a backend decides how a constant looks."""

from __future__ import annotations

import re
from collections.abc import Callable

from cartensor.surd import Surd
from codegen.passes.body import Body

LINE = 112


class Printer:
    """Turns the nodes of a body into text.

    Args:
        body: the statements to print.
        constant: text of a positive coefficient other than 1.
        one: text of the number 1 standing alone.
    """

    def __init__(self, body: Body, constant: Callable[[Surd], str], one: str):
        self.body = body
        self.constant = constant
        self.one = one

    def text(self, coefficient: Surd | int, number: int | None, root: bool = True) -> str:
        """``coefficient * node``; the node is spelled out if ``root``, else by its name where it has one."""
        if number is None:
            return "0"
        coefficient = Surd(coefficient)
        negative = float(coefficient) < 0
        size = -coefficient if negative else coefficient
        body = self._node(number, root, inside_product=size != 1 or negative)
        if size != 1:
            body = f"{self.constant(size)} * {body}"
        return f"-{body}" if negative else body

    def _node(self, number: int, root: bool, inside_product: bool) -> str:
        node = self.body.graph.nodes[number]
        if number in self.body.names and (not root or node.symbol is not None):
            return self.body.names[number]
        if node.is_leaf:
            return self.one
        if node.factors:
            return " * ".join(self._node(factor, False, True) for factor in node.factors)
        text = ""
        for coefficient, child in node.terms:
            piece = self.text(coefficient, child, root=False)
            text += piece if not text else f" - {piece[1:]}" if piece.startswith("-") else f" + {piece}"
        return f"({text})" if inside_product else text


def wrapped(prefix: str, expression: str, indent: int) -> str:
    """``prefix expression`` on one line, or broken at additions inside parentheses where it is too long."""
    pad = " " * indent
    if len(pad) + len(prefix) + 1 + len(expression) <= LINE:
        return f"{pad}{prefix} {expression}"
    lines, current = [], ""
    for piece in re.split(r" (?=[+-] )", expression):
        if current and len(pad) + 5 + len(current) + len(piece) > LINE:
            lines.append(current)
            current = piece
        else:
            current = f"{current} {piece}" if current else piece
    lines.append(current)
    inner = "\n".join(f"{pad}    {line}" for line in lines)
    return f"{pad}{prefix} (\n{inner}\n{pad})"
