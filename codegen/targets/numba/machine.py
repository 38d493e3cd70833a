"""A stated model of a machine: what one instance of a loop body costs on it, register spills included.

The machine has 32 vector registers of 16 numbers and, each cycle, two fused multiply-adds, two loads and one store. Loads
are those of components with channels (a vector each) and of what has none (a number spread over the lanes: coefficients,
sums hoisted out of the channel loop). Registers are given out as a clairvoyant would: where one is missing, the value
that is needed last gives its up; it is stored if memory does not hold it, and loaded when it is needed. The cost of a
block of channels is the longest of the three queues. The model ranks variants of a body; it does not predict times.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable
from dataclasses import dataclass

from codegen.passes.body import Assignment, Body


@dataclass(frozen=True)
class Machine:
    """What the model counts with: registers, numbers a register holds, and instructions of a kind a cycle."""

    registers: int = 32
    lanes: int = 16
    fused_a_cycle: int = 2
    loads_a_cycle: int = 2
    stores_a_cycle: int = 1


@dataclass(frozen=True)
class Estimate:
    """Counts for one block of channels of one instance, and cycles for all of them.

    Attributes:
        fused: multiplications, additions, and both in one.
        loads: of vectors, without those of spilled values.
        broadcasts: of single numbers.
        stores: of results.
        spills: values stored, and values loaded, since registers ran out.
        live: most values that are wanted at one time, results that stay in registers included.
        cycles: of one instance, all channels.
    """

    fused: int
    loads: int
    broadcasts: int
    stores: int
    spills: tuple[int, int]
    live: int
    cycles: float


@dataclass(frozen=True)
class _Event:
    """An instruction, or several that fuse: what it reads and what it makes."""

    reads: tuple[Hashable, ...]
    makes: Hashable | None


class _Trace:
    """The instructions of a body in order, on values with names."""

    def __init__(self, body: Body):
        self.body = body
        self.events: list[_Event] = []
        self.broadcasts = 0
        self.stores = 0
        self.sums: list[Hashable] = []
        for step in body.steps:
            if isinstance(step, Assignment):
                value = self._value(step.node, root=True, scaled=step.coefficient)
                self.events.append(_Event((value,) if value is not None else (), step.name))
            else:
                self._result(*body.results[step])

    def _result(self, operand, component, coefficient, node) -> None:
        if node is None:
            return
        value = self._value(node, root=node not in self.body.names, scaled=coefficient)
        reads = () if value is None else (value,)
        if self.body.gathers(operand):
            total = ("sum", operand.name, component)
            self.sums.append(total)
            self.events.append(_Event((*reads, total), total))
        else:
            self.events.append(_Event(reads, None))
            self.stores += 1

    def _value(self, number: int, root: bool = False, scaled=1) -> Hashable | None:
        """What holds a node once its instructions are there; None for numbers, which are read from memory where used."""
        graph = self.body.graph
        self.broadcasts += scaled not in (1, -1)
        if self.body.form.channels is not None and graph.is_channel_free[number]:
            self.broadcasts += 1
            return None
        if number in self.body.names and (not root or graph.nodes[number].symbol is not None):
            return self.body.names[number]
        node = graph.nodes[number]
        if node.is_leaf:
            self.broadcasts += 1
            return None
        partial: Hashable | None = None
        for coefficient, child in node.terms or tuple((1, factor) for factor in node.factors):
            # a product inside a sum reads its factors in the instruction that adds it
            inner = graph.nodes[child]
            if node.scaled and inner.factors and child not in self.body.names:
                values = [self._value(factor) for factor in inner.factors]
                self.broadcasts += coefficient not in (1, -1)
            else:
                values = [self._value(child, scaled=coefficient)]
            reads = tuple(v for v in (partial, *values) if v is not None)
            partial = ("partial", len(self.events))
            self.events.append(_Event(reads, partial))
        return partial


def estimate(body: Body, machine: Machine = Machine()) -> Estimate:
    """What a body costs by the model."""
    trace = _Trace(body)
    events = trace.events
    uses: dict[Hashable, list[int]] = {}
    for place, event in enumerate(events):
        for value in event.reads:
            uses.setdefault(value, []).append(place)
    end = len(events)
    for total in trace.sums:  # sums stay for the next instance
        uses.setdefault(total, []).append(end)
    made = {event.makes for event in events}
    inputs = {value for value in uses if value not in made}
    counts = _Registers(uses, inputs, machine.registers)
    for total in trace.sums:
        counts.define(total, -1)
    counts.reloads = counts.spilled = 0  # what does not fit before the loop lies in memory all the time
    for place, event in enumerate(events):
        counts.step(place, event)
    for total in trace.sums:
        counts.fetch(total, end, frozenset())
    channels = body.form.channels
    blocks = -(-channels // machine.lanes) if channels else 1
    loads = counts.loads + trace.broadcasts + counts.reloads
    busiest = max(
        body.inner_fused / machine.fused_a_cycle,
        loads / machine.loads_a_cycle,
        (trace.stores + counts.spilled) / machine.stores_a_cycle,
    )
    return Estimate(
        fused=body.inner_fused,
        loads=counts.loads,
        broadcasts=trace.broadcasts,
        stores=trace.stores,
        spills=(counts.spilled, counts.reloads),
        live=_most_live(events, uses, trace.sums),
        cycles=blocks * busiest + body.hoisted_fused / machine.fused_a_cycle,
    )


def _most_live(events: list[_Event], uses: dict[Hashable, list[int]], sums: list[Hashable]) -> int:
    born: dict[Hashable, int] = dict.fromkeys(sums, 0)
    for place, event in enumerate(events):
        for value in (*event.reads, event.makes):
            if value in uses:
                born.setdefault(value, place)
    change = [0] * (len(events) + 2)
    for value, start in born.items():
        change[start] += 1
        change[uses[value][-1] + 1] -= 1
    live = most = 0
    for step in change:
        live += step
        most = max(most, live)
    return most


class _Registers:
    """Registers given out with knowledge of all later uses; counts loads and spills."""

    def __init__(self, uses: dict[Hashable, list[int]], inputs: set[Hashable], size: int):
        self.uses, self.inputs, self.size = uses, inputs, size
        self.held: set[Hashable] = set()
        self.stored: set[Hashable] = set()
        self.loaded: set[Hashable] = set()
        self.loads = self.reloads = self.spilled = 0

    def _next(self, value: Hashable, place: int) -> float:
        later = self.uses.get(value, ())
        k = bisect_right(later, place)
        return later[k] if k < len(later) else float("inf")

    def _make_room(self, place: int, wanted: frozenset) -> None:
        if len(self.held) < self.size:
            return
        victim = max((v for v in self.held if v not in wanted), key=lambda v: (self._next(v, place), repr(v)))
        self.held.discard(victim)
        if victim not in self.inputs and victim not in self.stored and self._next(victim, place) < float("inf"):
            self.stored.add(victim)
            self.spilled += 1

    def fetch(self, value: Hashable, place: int, wanted: frozenset) -> None:
        """Have a value in a register; an input that is used once is read from memory by the instruction itself."""
        if value in self.held:
            return
        if value in self.inputs and value not in self.loaded:
            self.loads += 1
            self.loaded.add(value)
        else:
            self.reloads += 1
        if value in self.inputs and self._next(value, place) == float("inf"):
            return
        self._make_room(place, wanted)
        self.held.add(value)

    def define(self, value: Hashable, place: int) -> None:
        """Put a new value into a register."""
        if value not in self.held:
            self._make_room(place, frozenset())
            self.held.add(value)
        self.stored.discard(value)

    def step(self, place: int, event: _Event) -> None:
        wanted = frozenset(event.reads)
        for value in event.reads:
            self.fetch(value, place, wanted)
        for value in event.reads:
            if self._next(value, place) == float("inf"):
                self.held.discard(value)
        if event.makes is not None and self._next(event.makes, place) < float("inf"):
            self.define(event.makes, place)
