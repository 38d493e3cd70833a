"""Source of the generated modules of a package: one a shape of convolution, coupling and linear map, and one for edges."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from cartensor.surd import Surd
from codegen.derivative import gradient
from codegen.families import Harmonics, SelfCoupling, SplineConvolution
from codegen.form import Form, Operand
from codegen.kernel_loops import Loop
from codegen.passes.body import Assignment
from codegen.passes.choose import Chooser
from codegen.potential import forms
from codegen.potential.description import PotentialDescription
from codegen.printer import wrapped
from codegen.runtime.pair_search import COINCIDENT
from codegen.targets.edges import INSTANCE
from codegen.targets.numba.parts import variants_of
from codegen.targets.numba.render import LoopText
from codegen.templates import template

MOST_SUMS, MOST_ROWS = 24, 8
"""Vectors of results that a linear map keeps in registers, and rows that they belong to at most."""

SHELLS = 64
"""Shells of distance that an atom's edges are sorted by, equal steps of its square."""

LENGTH = "length_bar"
"""The derivative by an edge's length."""


def _words(text: str) -> list[str]:
    """Names in a text, each once."""
    return list(dict.fromkeys(re.findall(r"\w+", text)))


@dataclass(frozen=True)
class PackedLoop(LoopText):
    """A loop over an atom's edges, which lie between two numbers a centre, or over atoms.

    Attributes:
        stage: what it is part of, such as "forward" or "backward".
        arrangement: what is made. "sums" over an atom's edges; "numbers" of edges; "both"; sums over the edges of "intervals"
            of distance; or what an "atom" has alone. Sums over edges have the channels outside, so that they stay in
            registers; numbers of edges alone have them inside, for the same reason; with both, those of some edges are kept
            in memory. What atoms have alone may go with sums over all of them, which are kept for each piece of the atoms.
    """

    stage: str = "forward"
    arrangement: str = "sums"

    @property
    def name(self) -> str:
        return self.stage if self.part is None else f"{self.stage}_{self.part}"

    @property
    def array_names(self) -> tuple[str, ...]:
        if self.arrangement == "atom":
            edges = ("piece",) if self.shared_sums else ()
        elif self.arrangement == "intervals":
            edges = ("knot_start", "knot_order", *self.lookups)
        else:
            edges = ("edge_start", "edge_stop", *self.lookups)
        return edges + tuple(o.name for o in (*self.inputs, *self.outputs))

    def dtype_of(self, name: str) -> str:
        """Of an array: where an atom's edges lie has 64 bits; what each edge has, 32, for it takes memory."""
        if name in ("edge_start", "edge_stop", "knot_start", "piece"):
            return "np.int64"
        return "np.int32" if name in (*self.lookups, "knot_order") else "real"

    @property
    def own_rows(self) -> list[str]:
        """Arrays with rows of the atoms that are worked on, which a function may be handed by the one before."""
        own = ("centre", "batch")
        return [o.name for o in (*self.inputs, *self.outputs) if o.channels and o.axis in own]

    def row(self, name: str, instance: str) -> str:
        return f"({instance} + {name}_first)" if name in self.own_rows else instance

    @property
    def rows_of_others(self) -> list[tuple[str, int, str]]:
        """Inputs with channels of the atoms at the edges' other ends, what an atom has of them, and which end that is."""
        ends = self.lookups if self.arrangement == "intervals" else ("neighbour",)
        return [(o.name, self.size(o), o.axis) for o in self.inputs if o.channels and o.axis in ends]

    @property
    def owner(self) -> str:
        """Variable of what sums over edges belong to."""
        return INSTANCE["knot" if self.arrangement == "intervals" else "centre"]

    @property
    def owner_text(self) -> str:
        return "an interval" if self.arrangement == "intervals" else "an atom"

    @property
    def bounds(self) -> str:
        """Where its edges begin and end."""
        if self.arrangement == "intervals":
            return "get(knot_start, q, 0), get(knot_start, q, 1)"
        return "get(edge_start, i, 0), get(edge_stop, i, 0)"

    @property
    def counter(self) -> str:
        """Variable that counts its edges."""
        return "n" if self.arrangement == "intervals" else INSTANCE["edge"]

    @property
    def edge_lookup(self) -> list[str]:
        """Which edge is counted, where they do not lie in order."""
        return ["e = get(knot_order, n, 0)"] if self.arrangement == "intervals" else []

    @property
    def shared_sums(self) -> list[Operand]:
        """Outputs of atoms alone that are sums over the atoms of a piece, in a row of the piece."""
        return [o for o in self.outputs if o.axis == "shared"]

    def output_places(self, instance: str) -> list[str]:
        places = super().output_places(instance)
        shared = {f"{o.name}_at": f"{o.name}_at = own * {self.size(o)} + c" for o in self.shared_sums}
        return [shared.get(place.split()[0], place) for place in places]

    def stored_results(self, indent: int) -> list[str]:
        """Statements that write what is complete with its atom, and that add to what is a sum over atoms."""
        lines, shared = [], {o.name for o in self.shared_sums}
        for operand, k, coefficient, node in self.body.results:
            if not (operand.channels and not self.sums_instances) or (operand.name in shared and node is None):
                continue
            text, place = self._result(coefficient, node), self._place(operand, k)
            if operand.name in shared:
                text = f"load({operand.name}, {place}) + ({text})"
            lines.append(wrapped(f"{operand.name}_{k} =", text, indent))
            lines.append(f"{' ' * indent}store({operand.name}, {place}, {operand.name}_{k})")
        return lines

    @property
    def edges_ahead(self) -> int:
        return 32

    @property
    def in_registers(self) -> bool:
        return self.arrangement != "atom"

    @property
    def edge_sums(self) -> list[tuple[Operand, int]]:
        """Components that are numbers of an edge: sums over its channels, kept as blocks until all are there."""
        return [(operand, k) for operand, k in self.summed if not operand.channels]

    def sum_zeros(self) -> list[str]:
        return [f"{o.name}_{k} = splat({self.dtype_source}, zero)" for o, k in self.summed if o.channels]

    def program(self, indent: int, *axes: str) -> list[str]:
        """Loads, statements and sums of an instance, in an order in which few values wait.

        A compiler keeps what it is given early, and registers run out. So loads and radial functions (with their slopes,
        which are made of the same differences) stand where they are needed first, and what is added to a sum of an
        atom is added as soon as it is there, a term at a time.
        """
        pad = " " * indent
        pending: dict[str, list[str]] = {line.split()[0]: [pad + line] for line in self.loads(*axes)}
        assignments = {step.name: step for step in self.body.steps if isinstance(step, Assignment)}
        for name in [name for name in assignments if re.fullmatch(r"radial_\d+", name)]:
            pair = [each for each in (name, name.replace("radial_", "radial_slope_")) if each in assignments]
            lines = [line for each in pair for line in self._assigned(assignments.pop(each), indent)]
            pending |= dict.fromkeys(pair, lines)
        waiting = [
            (f"{pad}{operand.name}_{k} += {text}", _words(text))
            for operand, k, coefficient, node in self.body.results
            if node is not None and (operand.channels or operand.name == LENGTH or self.arrangement != "both")
            for text in self._terms(coefficient, node)
        ]
        known = {*pending, *assignments}
        made: list[str] = []

        def emit(lines: list[str]) -> None:
            for name in _words(" ".join(lines)):
                if name in pending:
                    above = pending.pop(name)
                    for twin in [twin for twin, held in pending.items() if held is above]:
                        del pending[twin]
                    emit(above)
            made.extend(lines)

        def flush() -> None:
            open_names = known - set(pending) - done
            for entry in [entry for entry in waiting if not open_names.intersection(entry[1])]:
                waiting.remove(entry)
                emit([entry[0]])

        done: set[str] = set()
        for step in self.body.steps:
            if isinstance(step, Assignment) and step.name in assignments:
                emit(self._assigned(step, indent))
                done.add(step.name)
            done |= {name for name in known if name not in pending and name not in assignments}
            flush()
        for position, (operand, *_, node) in enumerate(self.body.results):
            if node is not None and self.arrangement == "both" and not operand.channels and operand.name != LENGTH:
                emit(self._edge_sum(position, indent))
        if self.arrangement == "both":
            place = f"sums_at, {self._edge_place(LENGTH, 0)}"
            return [f"{pad}{LENGTH}_0 = load(sums, {place})", *made, f"{pad}store(sums, {place}, {LENGTH}_0)"]
        return made

    def _assigned(self, step: Assignment, indent: int) -> list[str]:
        return [wrapped(f"{step.name} =", self._printer.text(step.coefficient, step.node), indent)]

    def _terms(self, coefficient: Surd, node: int) -> list[str]:
        """A result as the texts of its terms; one with a name is its name."""
        found = self.body.graph.nodes[node]
        if node in self.body.names or not found.scaled:
            return [self._result(coefficient, node)]
        return [
            self._printer.text(coefficient * c, child, root=child not in self.body.names) for c, child in found.terms
        ]

    def _edge_place(self, name: str, k: int) -> str:
        return f"{[(o.name, m) for o, m in self.edge_sums].index((name, k))} * step"

    def _edge_sum(self, position: int, indent: int) -> list[str]:
        """Statements that add to a number of an edge in memory."""
        operand, k, coefficient, node = self.body.results[position]
        name, place = f"{operand.name}_{k}", f"sums_at, {self._edge_place(operand.name, k)}"
        added = wrapped(f"{name} = load(sums, {place}) +", f"({self._result(coefficient, node)})", indent)
        return [added, f"{' ' * indent}store(sums, {place}, {name})"]

    def channel_totals(self) -> list[str]:
        """Sums over channels, added to what other layers gave."""
        lines = []
        for n, (o, k) in enumerate(self.edge_sums):
            place = f"{o.name}, {INSTANCE[o.axis]} * {o.components}, {k}"
            block = f"load(sums, sums_at, {n} * step)" if self.arrangement == "both" else f"{o.name}_{k}"
            lines.append(f"put({place}, get({place}) + total({block}))")
        return lines

    @property
    def literals(self) -> list[str]:
        """The numbers that the lines use; sums begin at zero."""
        made = super().literals
        return made if self.arrangement == "atom" or "zero = real(0)" in made else ["zero = real(0)", *made]

    def docstring(self) -> list[str]:
        lines = [f"{o.name} {o.shape_text(self.channels)}" for o in self.inputs]
        lines.append("-> " + ", ".join(f"{o.name} {o.shape_text(self.channels)}" for o in self.outputs))
        lines.append(f"{self.body.operations()} operations an instance.")
        return lines


def loops(form: Form, stage: str, arrangement: str, chooser: Chooser) -> list[PackedLoop]:
    """The loops of a stage: one, or several with some of the results each."""
    axis = {"atom": "batch", "intervals": "knot"}.get(arrangement, "centre")
    loop = Loop(form.order, axis, chooser.best_body(form))
    parts = variants_of(loop)[0].parts if arrangement in ("sums", "intervals") else (loop.body,)
    return [
        PackedLoop(loop, body, None if len(parts) == 1 else k, stage=stage, arrangement=arrangement)
        for k, body in enumerate(parts)
    ]


def kernels(title: str, command: str, channels: int, loops: Sequence[PackedLoop]) -> str:
    """Source of a module of loops, with the calls of each of their stages."""
    return template("potential", "kernels.py").render(
        title=title,
        command=command,
        channels=channels,
        loops=loops,
        stages=list(dict.fromkeys(loop.stage for loop in loops)),
        instance=INSTANCE,
    )


def convolution_module(spec: SplineConvolution, is_first: bool, command: str) -> str:
    """Moments of a layer, and its derivatives by edges and, beyond the first layer, features."""
    forward = forms.convolution(spec, is_first)
    backward = forms.first_slope(spec) if is_first else forms.pull(spec)
    chooser = Chooser([forward, backward])
    made = loops(forward, "forward", "sums", chooser) + loops(
        backward, "backward", "numbers" if is_first else "both", chooser
    )
    which = "the first layer" if is_first else "a layer"
    return kernels(f"Convolution over edges in {which}: {spec.text}.", command, spec.channels, made)


def coupling_module(spec: SelfCoupling, command: str) -> str:
    """Products of an atom's moments, and their derivative by the moments."""
    forward = spec.form()
    backward = gradient(forward).select(["moment_bar"])
    chooser = Chooser([forward, backward])
    made = loops(forward, "forward", "atom", chooser) + loops(backward, "backward", "atom", chooser)
    return kernels(f"Products of an atom's moments: {spec.text}.", command, spec.channels, made)


def vectors_of(width: int) -> int:
    """Registers side by side that a row of numbers is worked on in, such that it is made of whole groups on any machine."""

    def lanes(most: int) -> int:
        return max(n for n in range(1, most + 1) if width % n == 0)

    return max(v for v in (1, 2, 3, 4) if all((width // lanes(most)) % v == 0 for most in (2, 4, 8, 16)))


def linear_module(width_in: int, width_out: int, command: str) -> str:
    """Linear maps of the channels of atoms; what they map is told when they run."""
    vectors = vectors_of(width_out)
    return template("potential", "linear.py").render(
        title=f"Linear maps of {width_in} to {width_out} channels.",
        command=command,
        width_in=width_in,
        width_out=width_out,
        vectors=vectors,
        rows=min(MOST_ROWS, MOST_SUMS // vectors),
    )


class Polynomials(LoopText):
    """Statements on plain numbers, for the loops over edges."""

    @property
    def size(self) -> int:
        return next(o.components for o in (*self.body.form.inputs, *self.outputs) if o.name.startswith("harmonic"))

    @cached_property
    def values(self) -> list[tuple[int, str]]:
        return [(k, "0.0" if node is None else self._result(c, node)) for _, k, c, node in self.body.results]

    @property
    def used_components(self) -> list[int]:
        return self.body.used_components("harmonic_bar")

    @property
    def literals(self) -> list[str]:
        return [f"{name} = {float(value)!r}  # {value}" for value, name in self._constants.items()]


def edges_module(description: PotentialDescription, intervals: int, max_weight: int, command: str) -> str:
    """Edges from positions, and forces from what is known about edges."""
    form = Harmonics(max_weight).form()
    slope = gradient(form).select(["vector_bar"])
    chooser = Chooser([form, slope])
    forward, backward = (
        Polynomials(Loop(each.order, "batch", body), body)
        for each in (form, slope)
        for body in [chooser.best_body(each)]
    )
    repulsion = None
    if description.repulsion is not None:
        power = description.repulsion.power
        repulsion = {
            "terms": description.repulsion.rate.shape[-1],
            "power": power,
            "a": (power + 1) * (power + 2) // 2,
            "b": power * (power + 2),
            "c": power * (power + 1) // 2,
        }
    return template("potential", "edges.py").render(
        title="Edges: from positions to harmonics and splines, and from their cotangents to forces.",
        command=command,
        cutoff=description.cutoff,
        coincident=COINCIDENT,
        shells=SHELLS,
        intervals=intervals,
        spacing=description.cutoff / intervals,
        n_species=len(description.species),
        forward=forward,
        backward=backward,
        repulsion=repulsion,
    )
