"""Source of the generated modules of a package: one for each shape of convolution, coupling and linear map, and one for edges.

Imports: families, forms, kernel, passes, targets.numba, templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from codegen.derivative import gradient
from codegen.families import Harmonics, SelfCoupling, SplineConvolution
from codegen.form import Form
from codegen.kernel import Loop
from codegen.passes.choose import Chooser
from codegen.potential import forms
from codegen.potential.description import PotentialDescription
from codegen.targets.edges import INSTANCE
from codegen.targets.numba.render import LoopText

MOST_SUMS, MOST_ROWS = 24, 8
"""Vectors of results that a linear map keeps in registers, and rows that they belong to at most."""


@lru_cache(maxsize=None)
def template(name: str) -> Template:
    """A template of the packages; a name that is not filled in is an error."""
    environment = Environment(
        loader=PackageLoader("codegen", "potential"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(f"{name}.jinja")


@dataclass(frozen=True)
class PackedLoop(LoopText):
    """A loop over an atom's edges, which lie between two numbers a centre, or over atoms.

    Attributes:
        stage: "forward" or "backward".
        arrangement: "sums" over edges, "numbers" of edges (and sums in memory beside them), or "atom".
    """

    stage: str = "forward"
    arrangement: str = "sums"

    @property
    def name(self) -> str:
        return self.stage if self.part is None else f"{self.stage}_{self.part}"

    @property
    def array_names(self) -> tuple[str, ...]:
        edges = () if self.arrangement == "atom" else ("edge_start", "edge_stop", *self.lookups)
        return edges + tuple(o.name for o in (*self.inputs, *self.outputs))

    @property
    def arguments(self) -> str:
        return ", ".join(("begin", "end", *self.array_names))

    @property
    def edges_ahead(self) -> int:
        return 32

    @property
    def in_registers(self) -> bool:
        return self.arrangement != "numbers" and super().in_registers

    def channel_totals(self) -> list[str]:
        """Sums over channels, added to what other layers gave."""
        return [
            f"put({o.name}, {INSTANCE[o.axis]} * {o.components}, {k}, "
            f"get({o.name}, {INSTANCE[o.axis]} * {o.components}, {k}) + total({o.name}_{k}))"
            for o, k in self.summed
            if not o.channels
        ]

    def docstring(self) -> list[str]:
        lines = [f"{o.name} {o.shape_text(self.channels)}" for o in self.inputs]
        lines.append("-> " + ", ".join(f"{o.name} {o.shape_text(self.channels)}" for o in self.outputs))
        lines.append(f"{self.body.operations()} operations an instance.")
        return lines


def _loops(form: Form, stage: str, arrangement: str, chooser: Chooser) -> list[PackedLoop]:
    axis = "batch" if arrangement == "atom" else "centre"
    loop = Loop(form.order, axis, chooser.best_body(form))
    parts = loop.parts if arrangement == "sums" else (loop.body,)
    return [PackedLoop(loop, body, None if len(parts) == 1 else k, stage, arrangement) for k, body in enumerate(parts)]


def _kernels(title: str, command: str, channels: int, loops: list[PackedLoop]) -> str:
    return template("kernels.py").render(
        title=title,
        command=command,
        channels=channels,
        loops=loops,
        stages=("forward", "backward"),
        instance=INSTANCE,
    )


def convolution_module(spec: SplineConvolution, is_first: bool, command: str) -> str:
    """Moments of a layer, and its derivatives by edges and, beyond the first layer, features."""
    forward = forms.convolution(spec, is_first)
    backward = forms.first_slope(spec) if is_first else forms.pull(spec)
    chooser = Chooser([forward, backward])
    loops = _loops(forward, "forward", "sums", chooser) + _loops(backward, "backward", "numbers", chooser)
    which = "the first layer" if is_first else "a layer"
    return _kernels(f"Convolution over edges in {which}: {spec.text}.", command, spec.channels, loops)


def coupling_module(spec: SelfCoupling, command: str) -> str:
    """Products of an atom's moments, and their derivative by the moments."""
    forward = spec.form()
    backward = gradient(forward).select(["moment_bar"])
    chooser = Chooser([forward, backward])
    loops = _loops(forward, "forward", "atom", chooser) + _loops(backward, "backward", "atom", chooser)
    return _kernels(f"Products of an atom's moments: {spec.text}.", command, spec.channels, loops)


def linear_module(width_in: int, width_out: int, command: str) -> str:
    """Linear maps of the channels of atoms; what they map is told when they run."""

    def lanes(most: int) -> int:
        return max(n for n in range(1, most + 1) if width_out % n == 0)

    # registers side by side, such that a row is made of whole groups of them on any machine
    vectors = max(v for v in (1, 2, 3, 4) if all((width_out // lanes(most)) % v == 0 for most in (2, 4, 8, 16)))
    return template("linear.py").render(
        title=f"Linear maps of {width_in} to {width_out} channels.",
        command=command,
        width_in=width_in,
        width_out=width_out,
        vectors=vectors,
        rows=min(MOST_ROWS, MOST_SUMS // vectors),
    )


class _Polynomials(LoopText):
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
        _Polynomials(Loop(each.order, "batch", body), body) for each in (form, slope) for body in [chooser.best_body(each)]
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
    return template("edges.py").render(
        title="Edges: from positions to harmonics and splines, and from their cotangents to forces.",
        command=command,
        cutoff=description.cutoff,
        intervals=intervals,
        spacing=description.cutoff / intervals,
        n_species=len(description.species),
        forward=forward,
        backward=backward,
        repulsion=repulsion,
    )
