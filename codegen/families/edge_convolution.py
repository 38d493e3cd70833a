"""Edge convolution: gather neighbour features, couple them with the edge's harmonics, weight, sum into the centre.

moment[i] = sum over edges e of atom i, over paths: radial[e, path] * couple(feature[neighbour(e)], harmonic[e]),
channel by channel (the atomic moment of arXiv 2510.04015).
"""

from __future__ import annotations

from dataclasses import dataclass

import cartensor as ct
from cartensor.irreps import Irreps
from codegen.families.layout import PACKED, check_layout, in_layout
from codegen.families.paths import Path, check_path_set, read_irreps, select_paths
from codegen.families.spec import FormSpec, check_channels, require, whole_number
from codegen.form import Definition, Form, Operand, collect


@dataclass(frozen=True)
class EdgeConvolution(FormSpec):
    """feature [atoms, components, channels], harmonic [edges, (L+1)^2], radial [edges, paths, channels] -> moment.

    Attributes:
        features: irreps of the neighbour features.
        max_weight: L of the polar harmonics.
        moments: irreps of the result.
        path_set: see :mod:`codegen.families.paths`.
        channels: channel count.
        layout: of features, harmonics and moments, see :mod:`codegen.families.layout`.
    """

    features: Irreps
    max_weight: int
    moments: Irreps
    path_set: str = "full"
    channels: int = 64
    layout: str = PACKED

    family = "edge_convolution"
    converters = (read_irreps, whole_number, read_irreps, check_path_set, whole_number, check_layout)

    def __post_init__(self):
        require(self, self.max_weight >= 0, f"max_weight must be >= 0, got {self.max_weight}")
        check_channels(self)

    def paths(self) -> tuple[Path, ...]:
        return select_paths(self.features, Irreps.polar(self.max_weight), self.moments, self.path_set)

    def form(self) -> Form:
        radial = Operand("radial", len(self._checked_paths()), "edge", True, "radial")
        return self._form((*self._operands(), radial), (self._moment(),))

    def _form(self, inputs: tuple[Operand, ...], definitions: tuple[Definition, ...]) -> Form:
        """The form in the spec's layout, of packed inputs and definitions that end with the moment."""
        form = Form(self.family, self.channels, inputs, definitions, ("moment",))
        irreps = {"feature": self.features, "harmonic": Irreps.polar(self.max_weight), "moment": self.moments}
        return in_layout(form, self.layout, irreps)

    def _checked_paths(self) -> tuple[Path, ...]:
        paths = self.paths()
        message = f"no path leads from {self.features} with harmonics to {self.max_weight} to {self.moments}"
        require(self, bool(paths), message)
        return paths

    def _operands(self) -> tuple[Operand, Operand]:
        """The neighbour features and the edge's harmonics."""
        return (
            Operand("feature", self.features.dimension, "neighbour", True, "feature"),
            Operand("harmonic", Irreps.polar(self.max_weight).dimension, "edge", False, "harmonic"),
        )

    def _moment(self) -> Definition:
        """moment = sum over paths of radial_path * couple(feature, harmonic), for an operand or intermediate ``radial``."""
        irreps = (self.features, Irreps.polar(self.max_weight), self.moments)
        starts = [[s.start for s in entry.slices()] for entry in irreps]
        moment = Operand("moment", self.moments.dimension, "centre", True, "moment")
        components: list[list] = [[] for _ in range(moment.components)]
        for p, path in enumerate(self._checked_paths()):
            positions = (path.first, path.second, path.result)
            weights = [entry.entries[k][1].weight for entry, k in zip(irreps, positions, strict=True)]
            for m1, m2, m3, coefficient in ct.couple(*weights, scale="component").terms:
                factors = [
                    ("feature", starts[0][path.first] + m1),
                    ("harmonic", starts[1][path.second] + m2),
                    ("radial", p),
                ]
                components[starts[2][path.result] + m3].append((coefficient, factors))
        return Definition(moment, tuple(collect(terms) for terms in components))
