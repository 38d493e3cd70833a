"""The ways to run a loop, as one Triton function or as several, and which of them is chosen: what each part makes, in what
order, and how many registers that takes.

A program is one warp. A value that depends on the channel takes one 32-bit register for each channel of a lane,
any other value takes one (the model is for float32; float64 gets half the channels a lane). Statements are printed
right before their first use; of the outputs, the one that leaves the fewest values alive comes next. Where the
values alive at once would not fit the registers, or the function would take long to compile, the outputs are
divided among several functions, each of which loads and computes again what it needs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from codegen.form import GATHERED_AXES
from codegen.passes.body import Assignment, Body

WARP = 32
LANE_CHANNELS = (4, 2, 1)
"""Channels a lane, preferred first: 16-byte loads, and scalars that are computed once for several channels."""

CAPACITY = 200
"""Values alive at once, of 255 registers: the rest holds addresses, indices and parts of expressions."""

SPILL = 8
"""Instructions that a value beyond the capacity costs."""

LENGTH = 1000
"""Instructions of a function that compiles in seconds; the time grows with the cube."""

LIMITS = (1.0, 1.4, 2.0, inf)
"""Multiples of capacity and length that the parts of a loop may reach, those tried."""

PATIENCE = 1.25
"""How much more the parts of a loop may cost to run where that makes them shorter to compile."""


@dataclass(frozen=True)
class Statement:
    """One step of a body: load a component (no assignment), assign a name, or make a result (no name).

    Attributes:
        name: what is defined; None for a result.
        needs: names that must be there before.
        assignment: what is assigned, for names that are not loaded.
        result: position among the results of the body, for results.
    """

    name: str | None
    needs: tuple[str, ...]
    assignment: Assignment | None = None
    result: int | None = None


@dataclass(frozen=True)
class FunctionPlan:
    """What one function computes.

    Attributes:
        statements: in the order of the text.
        vectors: values alive at once that depend on the channel (running sums included).
        scalars: values alive at the same time that do not.
    """

    statements: tuple[Statement, ...]
    vectors: int
    scalars: int

    @property
    def results(self) -> list[int]:
        """Positions of the results that the part makes."""
        return sorted(s.result for s in self.statements if s.result is not None)


@dataclass(frozen=True)
class TritonVariant:
    """A way to run a loop: in parts, each a function.

    Attributes:
        parts: in any order.
        lane_channels: channels a lane in float32.
    """

    parts: tuple[FunctionPlan, ...]
    lane_channels: int


class _Dependences:
    """Statements of a body by name, and what they need."""

    def __init__(self, body: Body):
        self.body = body
        assignments = {a.name: a for a in (*body.hoisted, *body.inner)}
        self.statements: dict[str, Statement] = {}
        self.is_scalar: dict[str, bool] = {}
        for number, name in body.names.items():
            self.is_scalar[name] = body.form.channels is not None and body.graph.is_channel_free[number]
            self.statements[name] = Statement(name, ())
        for name, a in assignments.items():
            self.is_scalar.setdefault(name, False)
            self.statements[name] = Statement(name, self._references(a.node, True), a)
        self.results = [
            Statement(None, () if node is None else self._references(node, node not in body.names), result=k)
            for k, (_, _, _, node) in enumerate(body.results)
        ]

    def _references(self, number: int, root: bool) -> tuple[str, ...]:
        """Names in the text of a node, in order; a named node other than the root is its name."""
        names, graph, found = self.body.names, self.body.graph, {}

        def visit(number: int, root: bool) -> None:
            node = graph.nodes[number]
            if number in names and (not root or node.symbol is not None):
                found[names[number]] = None
                return
            for child in node.children:
                visit(child, False)

        visit(number, root)
        return tuple(found)

    def work(self, statement: Statement) -> int:
        """Instructions of a statement: loads, multiplications and fused multiplications and additions."""
        if statement.result is None:
            return 1 if statement.assignment is None else self._work(statement.assignment.node, True)
        node = self.body.results[statement.result][3]
        return 1 + (0 if node is None else self._work(node, node not in self.body.names))

    def _work(self, number: int, root: bool) -> int:
        node = self.body.graph.nodes[number]
        if node.is_leaf or (number in self.body.names and not root):
            return 0
        if node.factors:
            return len(node.factors) - 1 + sum(self._work(factor, False) for factor in node.factors)
        return sum(max(1, self._work(term, False)) for _, term in node.terms)

    def before(self, statement: Statement, done: set[str]) -> list[Statement]:
        """What must be computed before a statement, in order, ``statement`` last."""
        found: dict[str, None] = {}

        def visit(name: str) -> None:
            if name in done or name in found:
                return
            for need in self.statements[name].needs:
                visit(need)
            found[name] = None

        for name in statement.needs:
            visit(name)
        return [*(self.statements[name] for name in found), statement]


def _held(dependences: _Dependences, lane_channels: int) -> set[str]:
    """Names that do not change from one turn of the function's loop to the next: compilers move them out of it."""
    body = dependences.body
    axes = {operand.axis for operand, *_ in body.results}
    if axes & {*GATHERED_AXES, "shared"}:
        same = [operand for operand in body.form.inputs if operand.axis in (*axes, "shared")]
        loads = {f"{operand.name}_{k}" for operand in same for k in range(operand.components)}
        return {name for name, s in dependences.statements.items() if name in loads and s.assignment is None}
    if body.form.channels is not None and body.form.channels > WARP * lane_channels:  # a loop over blocks of channels
        return {name for name, is_scalar in dependences.is_scalar.items() if is_scalar}
    return set()


class _Registers:
    """Values alive while statements are computed one after the other, beside those that the whole loop holds."""

    def __init__(self, dependences: _Dependences, results: Sequence[Statement], lane_channels: int):
        self.is_scalar, self.lane_channels = dependences.is_scalar, lane_channels
        self.held = _held(dependences, lane_channels)
        self.uses: dict[str, int] = {}
        seen: set[str] = set()
        for result in results:
            for statement in dependences.before(result, seen):
                seen.update(() if statement.name is None else (statement.name,))
                for name in statement.needs:
                    self.uses[name] = self.uses.get(name, 0) + 1
        self.vectors = self.scalars = 0

    def size(self, vectors: int, scalars: int) -> int:
        return vectors * self.lane_channels + scalars

    def advance(self, statements: Sequence[Statement], keep: bool) -> tuple[tuple[int, int], tuple[int, int]]:
        """(vectors, scalars) alive at the worst moment of some more statements, and after them.

        Args:
            keep: whether to go on from there.
        """
        used: dict[str, int] = {}
        vectors, scalars = self.vectors, self.scalars
        worst = (vectors, scalars)
        for statement in statements:
            if statement.name is not None:
                vectors, scalars = self._moved(vectors, scalars, statement.name, 1)
            if self.size(vectors, scalars) > self.size(*worst):
                worst = (vectors, scalars)
            for name in statement.needs:
                used[name] = used.get(name, 0) + 1
                if used[name] == self.uses[name]:
                    vectors, scalars = self._moved(vectors, scalars, name, -1)
        if keep:
            self.vectors, self.scalars = vectors, scalars
            for name, count in used.items():
                self.uses[name] -= count
        return worst, (vectors, scalars)

    def _moved(self, vectors: int, scalars: int, name: str, step: int) -> tuple[int, int]:
        if name in self.held:
            return vectors, scalars
        return (vectors, scalars + step) if self.is_scalar[name] else (vectors + step, scalars)

    def kept(self, statements: Sequence[Statement]) -> tuple[int, int]:
        """(vectors, scalars) among what the loop holds."""
        names = [s.name for s in statements if s.name in self.held]
        scalars = sum(self.is_scalar[name] for name in names)
        return len(names) - scalars, scalars


def _keeps_sum(body: Body, result: int) -> bool:
    """Whether a result is summed in a register while the function runs."""
    operand, _, _, node = body.results[result]
    over_instances = operand.axis in (*GATHERED_AXES, "shared")
    over_channels = body.form.channels is not None and not operand.channels
    return node is not None and (over_instances or over_channels)


def _next_part(dependences: _Dependences, remaining: list[Statement], lane_channels: int, limit: float) -> FunctionPlan:
    """The part that takes as many of the remaining results as fit, one at least; takes them off the list."""
    registers = _Registers(dependences, remaining, lane_channels)
    chosen: list[Statement] = []
    most, sums, length, done = (0, 0), 0, 0, set()
    while remaining:
        best = None
        for result in remaining:
            statements = dependences.before(result, done)
            worst, after = registers.advance(statements, keep=False)
            key = (registers.size(*after), registers.size(*worst))
            if best is None or key < best[0]:
                best = (key, statements, worst)
        _, statements, worst = best
        result = statements[-1]
        grown = sums + _keeps_sum(dependences.body, result.result)
        inner = max(worst, most, key=lambda alive: registers.size(*alive))
        longer = length + sum(map(dependences.work, statements))
        kept = registers.kept([*chosen, *statements])
        alive = registers.size(inner[0] + grown + kept[0], inner[1] + kept[1])
        if chosen and (longer > limit * LENGTH or alive > limit * CAPACITY):
            break
        registers.advance(statements, keep=True)
        done.update(s.name for s in statements if s.name is not None)
        most, sums, length = inner, grown, longer
        chosen += statements
        remaining.remove(result)
    # values that only other parts go on to use need not be kept
    made = [statement for statement in chosen if statement.result is not None]
    registers = _Registers(dependences, made, lane_channels)
    (vectors, scalars), _ = registers.advance(chosen, keep=False)
    kept = registers.kept(chosen)
    return FunctionPlan(tuple(chosen), vectors + sums + kept[0], scalars + kept[1])


def _parts(dependences: _Dependences, lane_channels: int, limit: float) -> tuple[FunctionPlan, ...]:
    remaining, parts = list(dependences.results), []
    while remaining:
        parts.append(_next_part(dependences, remaining, lane_channels, limit))
    return tuple(parts)


def _length(dependences: _Dependences, part: FunctionPlan) -> int:
    return sum(map(dependences.work, part.statements))


def _cost(dependences: _Dependences, parts: Sequence[FunctionPlan]) -> int:
    """Instructions of one instance: arithmetic, loads, and what goes to memory and back where registers run out."""
    excess = sum(max(0, part.vectors + part.scalars - CAPACITY) for part in parts)
    return sum(_length(dependences, part) for part in parts) + SPILL * excess


def _fits_lanes(channels: int | None, lane_channels: int) -> bool:
    """Whether blocks of so many channels a lane leave no more lanes idle than blocks of one do."""
    if channels is None or lane_channels == 1:
        return True
    padded = [block * -(-channels // block) for block in (WARP * lane_channels, WARP)]
    return padded[0] == padded[1]


def chosen_variant(body: Body) -> TritonVariant:
    """One function with as many channels a lane as fit; else one or several with one, short if that costs little."""
    dependences = _Dependences(body)
    for lane_channels in LANE_CHANNELS[:-1]:
        if _fits_lanes(body.form.channels, lane_channels):
            parts = _parts(dependences, lane_channels, LIMITS[0])
            if len(parts) == 1:
                return TritonVariant(parts, lane_channels)
    variants = [_parts(dependences, 1, limit) for limit in LIMITS]
    costs = [_cost(dependences, parts) for parts in variants]
    cheap = [parts for parts, cost in zip(variants, costs, strict=True) if cost <= PATIENCE * min(costs)]
    return TritonVariant(min(cheap, key=lambda parts: max(_length(dependences, part) for part in parts)), 1)
