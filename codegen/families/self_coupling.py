"""Self coupling (hyper moment): products of an atom's moments up to a degree, linearly combined, in one pass.

H^1 = A, H^d = sum over paths of w_(d,path) couple(H^(d-1), A), H = sum over d of u_(d,l) H^d, channel by channel, with
A the moments (the hyper moment of arXiv 2510.04015).
"""

from __future__ import annotations

from dataclasses import dataclass

import cartensor as ct
from cartensor.irreps import Irreps
from cartensor.surd import Surd
from codegen.families.layout import PACKED, check_layout, in_layout
from codegen.families.paths import Path, check_path_set, read_irreps, select_paths
from codegen.families.spec import FormSpec, check_channels, require, whole_number
from codegen.form import Definition, Form, Operand, collect


@dataclass(frozen=True)
class SelfCoupling(FormSpec):
    """moment [atoms, components, channels], weight [weights, channels] -> hyper moment [atoms, components, channels].

    The weights are, in this order: for each degree d >= 2 one a path; then for each degree d >= 1 one (u) a result irrep
    that the degree reaches. :meth:`weight_layout` names them.

    Attributes:
        moments: irreps of A.
        results: irreps of H; one that no degree reaches is zero.
        path_set: see :mod:`codegen.families.paths`.
        degree: highest power of A.
        channels: channel count.
        layout: of moments and results, see :mod:`codegen.families.layout`.
    """

    moments: Irreps
    results: Irreps
    path_set: str = "full"
    degree: int = 3
    channels: int = 64
    layout: str = PACKED

    family = "self_coupling"
    converters = (read_irreps, read_irreps, check_path_set, whole_number, whole_number, check_layout)

    def __post_init__(self):
        require(self, self.degree >= 1, f"degree must be >= 1, got {self.degree}")
        check_channels(self)

    def degree_irreps(self, degree: int) -> Irreps:
        """Irreps of H^degree: those of A at degree 1; above, those that paths reach and that something needs.

        The highest degree only feeds the results; lower ones feed the next degree too, and keep the irreps of A.
        """
        if degree == 1:
            return self.moments
        wanted = (
            self.results
            if degree == self.degree
            else Irreps.single(dict.fromkeys(irrep for irreps in (self.moments, self.results) for _, irrep in irreps))
        )
        reached = {path.result for path in self._paths_to(degree, wanted)}
        return Irreps.single(irrep for k, (_, irrep) in enumerate(wanted) if k in reached)

    def paths(self, degree: int) -> tuple[Path, ...]:
        """Paths of H^degree = couple(H^(degree-1), A).

        At degree 2 both factors are A: of the two orders of a pair of different irreps one is kept, since the other
        spans the same functions; an odd coupling of an irrep with itself vanishes and is left out.
        """
        return self._paths_to(degree, self.degree_irreps(degree))

    def _paths_to(self, degree: int, result: Irreps) -> tuple[Path, ...]:
        paths = select_paths(self.degree_irreps(degree - 1), self.moments, result, self.path_set)
        if degree > 2:
            return paths
        kept: dict[tuple[int, int, int], Path] = {}
        for path in paths:
            weights = [self.moments.entries[path.first][1].weight, self.moments.entries[path.second][1].weight]
            vanishes = path.first == path.second and (sum(weights) + result.entries[path.result][1].weight) % 2 == 1
            pair = (min(path.first, path.second), max(path.first, path.second), path.result)
            if not vanishes:
                kept.setdefault(pair, path)
        return tuple(kept.values())

    def weight_layout(self) -> tuple[tuple[str, int, int], ...]:
        """(kind, degree, position) a weight: ("path", d, path number) or ("mix", d, position among the results)."""
        layout = [("path", d, p) for d in range(2, self.degree + 1) for p in range(len(self.paths(d)))]
        for d in range(1, self.degree + 1):
            layout += [("mix", d, k) for k, (_, irrep) in enumerate(self.results) if irrep in self.degree_irreps(d)]
        return tuple(layout)

    def reached(self) -> Irreps:
        """Those of the results that some degree reaches; the others are zero."""
        degrees = [self.degree_irreps(d) for d in range(1, self.degree + 1)]
        return Irreps.single(irrep for _, irrep in self.results if any(irrep in irreps for irreps in degrees))

    def form(self) -> Form:
        weights_by_number = self.weight_layout()
        require(
            self, len(self.reached()) > 0, f"no product of up to {self.degree} of {self.moments} reaches {self.results}"
        )
        position = {entry: k for k, entry in enumerate(weights_by_number)}
        moment = Operand("moment", self.moments.dimension, "batch", True, "moment")
        weight = Operand("weight", len(weights_by_number), "shared", True, "weight")
        definitions = []
        previous = "moment"
        for degree in range(2, self.degree + 1):
            source, result = self.degree_irreps(degree - 1), self.degree_irreps(degree)
            power = Operand(f"power{degree}", result.dimension, "batch", True, "power")
            starts = [[s.start for s in irreps.slices()] for irreps in (source, self.moments, result)]
            components: list[list] = [[] for _ in range(power.components)]
            for p, path in enumerate(self.paths(degree)):
                weights = [
                    irreps.entries[k][1].weight
                    for irreps, k in zip(
                        (source, self.moments, result), (path.first, path.second, path.result), strict=True
                    )
                ]
                for m1, m2, m3, coefficient in ct.couple(*weights, scale="component").terms:
                    factors = [
                        (previous, starts[0][path.first] + m1),
                        ("moment", starts[1][path.second] + m2),
                        ("weight", position["path", degree, p]),
                    ]
                    components[starts[2][path.result] + m3].append((coefficient, factors))
            definitions.append(Definition(power, tuple(collect(terms) for terms in components)))
            previous = power.name
        hyper = Operand("hyper", self.results.dimension, "batch", True, "hyper")
        components = [[] for _ in range(hyper.components)]
        slices = self.results.slices()
        for kind, degree, k in weights_by_number:
            if kind != "mix":
                continue
            source = "moment" if degree == 1 else f"power{degree}"
            irreps = self.degree_irreps(degree)
            irrep = self.results.entries[k][1]
            start = next(s.start for s, (_, i) in zip(irreps.slices(), irreps, strict=True) if i == irrep)
            for m in range(irrep.dimension):
                factors = [(source, start + m), ("weight", position["mix", degree, k])]
                components[slices[k].start + m].append((Surd(1), factors))
        definitions.append(Definition(hyper, tuple(collect(terms) for terms in components)))
        form = Form(self.family, self.channels, (moment, weight), tuple(definitions), ("hyper",)).without_zeros()
        return in_layout(form, self.layout, {"moment": self.moments, "hyper": self.results})
