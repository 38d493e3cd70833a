"""Checks of tensor targets: how many labels there are, their size and spread, outliers, and their axes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from carnet.data.checks.axes import OtherAxes
from carnet.data.checks.bond_axes import BondAxesCheck, bonds_tell
from carnet.data.checks.definiteness import Definiteness, SignCheck
from carnet.data.checks.findings import Finding
from carnet.data.checks.labels import FEW, OUTLIER, SMALLEST_GROUP
from carnet.data.checks.orientation import MANY, OrientationCheck, OrientationConsistency, says_something
from carnet.data.checks.repeats import repeats_finding
from carnet.data.crystal_symmetry import crystal_symmetry
from carnet.data.structures import Structure, element_names
from carnet.data.targets.target import TargetConfig


class TargetChecks:
    """Looks at the targets of structures one after the other."""

    def __init__(self, targets: Sequence[TargetConfig]) -> None:
        """Begin.

        Args:
            targets: that every structure has, labelled or not.
        """
        self._sizes = [_Sizes(target) for target in targets]
        self._signs = [SignCheck(target) for target in targets if target.is_symmetric_map]
        self._frames = [OrientationCheck(target) for target in targets if says_something(target)]
        self._bonds = [BondAxesCheck(target) for target in targets if bonds_tell(target)]

    def add(self, structure: Structure) -> None:
        """Look at one structure."""
        for sizes in self._sizes:
            sizes.add(structure)
        for signs in self._signs:
            if signs.target.name in structure.labelled_tensors:
                signs.add(structure)
        wanted = [check for check in self._frames if check.target.name in structure.labelled_tensors]
        symmetry = crystal_symmetry(structure) if wanted else None
        for check in wanted:
            check.add(structure, symmetry)
        for bonds in self._bonds:
            if bonds.target.name in structure.labelled_tensors:
                bonds.add(structure, symmetry)

    def label_numbers(self) -> dict[str, int]:
        """How many frames have a label of each target."""
        return {sizes.target.name: sizes.labelled for sizes in self._sizes}

    def findings(self) -> Iterator[Finding]:
        """What was found, target by target."""
        for sizes in self._sizes:
            yield from sizes.findings()
        for signs in self._signs:
            if (result := signs.result()).count:
                yield _sign_finding(result)
        for check in self._frames:
            yield _orientation_finding(check.result())
        for bonds in self._bonds:
            if (found := bonds.result()) is not None:
                yield _bonds_finding(found)

    def repeats(self, groups: Sequence[Sequence[str]]) -> Iterator[Finding]:
        """Whether frames that hold the same structure, named by their sources, have the same labels."""
        for sizes in self._sizes:
            finding = repeats_finding(sizes.target, sizes.by_source(), groups)
            if finding is not None:
                yield finding


def _orientation_finding(result: OrientationConsistency) -> Finding:
    severity = "ok"
    if result.deviating:
        severity = "error" if result.share > MANY else "warning"
    elif not result.crystals:
        severity = "note"
    values = {"crystals": result.crystals, "deviating": len(result.deviating), "share": result.share}
    return Finding("orientation of tensors", severity, result.message, result.deviating, values)


def _bonds_finding(found: OtherAxes) -> Finding:
    values = {"telling": found.telling, "named": len(found.named), "axes": dict(found.axes)}
    if not found.named:
        message = (
            f"{found.target}: of {found.telling} labels that can tell, none fits sums over bonds better in other axes"
        )
        return Finding("axes of tensors", "ok", message, values=values)
    message = (
        f"{found.target}: {len(found.named)} of {found.telling} labels that can tell fit sums over bonds much "
        f"better in other axes than their structures': {found.said}"
    )
    values["labels"] = [label.axes for label in found.named]
    return Finding("axes of tensors", "warning", message, [label.source for label in found.named], values)


def _sign_finding(result: Definiteness) -> Finding:
    severity = "warning" if result.is_doubtful else "ok"
    if result.is_reversed and result.is_stiffness:
        severity = "error"
    values = {"positive": result.positive, "negative": len(result.negative), "others": result.others}
    return Finding("sign of tensors", severity, result.message, result.negative if result.is_doubtful else (), values)


class _Sizes:
    """Sizes of the parts of one target's labels, by element for a target of atoms."""

    def __init__(self, target: TargetConfig) -> None:
        self.target = target
        self.labelled = 0
        self._frames = self._atoms = self._rows = 0
        # for each element (0 for a structure): sizes [rows, copies of all parts], sums of the components and
        # of their squares, and where the rows come from
        self._values: dict[int, list[np.ndarray]] = defaultdict(list)
        self._squares: dict[int, np.ndarray] = defaultdict(lambda: np.zeros(target.dimension))
        self._sums: dict[int, np.ndarray] = defaultdict(lambda: np.zeros(target.dimension))
        self._sources: dict[int, list[tuple[str, int]]] = defaultdict(list)

    def add(self, structure: Structure) -> None:
        rows = structure.tensors[self.target.name]
        known = np.flatnonzero(~np.isnan(rows).any(axis=1))
        is_of_atoms = self.target.per == "atom"
        self._frames += 1
        self._atoms += structure.n_atoms
        self.labelled += bool(len(known))
        self._rows += len(known)
        kinds = structure.numbers if is_of_atoms else np.zeros(1, dtype=np.int64)
        for kind in np.unique(kinds[known]).tolist():
            places = known[kinds[known] == kind]
            self._values[kind].append(self._sizes_of(rows[places]))
            self._sums[kind] += rows[places].sum(axis=0)
            self._squares[kind] += (rows[places] ** 2).sum(axis=0)
            self._sources[kind].append((structure.source, len(places)))

    def by_source(self) -> dict[str, dict[int, np.ndarray]]:
        """Frame -> element (0 for a structure) -> sizes of its labels, [rows, copies of all parts]."""
        found: dict[str, dict[int, np.ndarray]] = defaultdict(dict)
        for kind, values in self._values.items():
            for (source, _), rows in zip(self._sources[kind], values, strict=True):
                found[source][kind] = rows
        return dict(found)

    def _sizes_of(self, rows: np.ndarray) -> np.ndarray:
        """A scalar as it is, the norm of every other natural tensor, [rows, copies of all parts]."""
        sizes = []
        for part in self.target.parts:
            tensors = rows[:, part.columns].reshape(len(rows), part.copies, 2 * part.weight + 1)
            sizes.append(tensors[:, :, 0] if part.weight == 0 else np.linalg.norm(tensors, axis=2))
        return np.concatenate(sizes, axis=1)

    def findings(self) -> Iterator[Finding]:
        name = self.target.name
        if not self.labelled:
            yield Finding("targets", "error", f"{name}: no frame has a label")
            return
        atoms = f", {self._rows} of {self._atoms} atoms" if self.target.per == "atom" else ""
        unit = f" in {self.target.unit}" if self.target.unit is not None else ""
        spreads = {self._kind(kind): self._spreads(kind) for kind in sorted(self._values)}
        words = "; ".join(f"{kind}{', '.join(parts)}" for kind, parts in spreads.items())
        message = f"{name}: {self.labelled} of {self._frames} frames{atoms}; mean ± spread{unit}: {words}"
        yield Finding("targets", "ok", message, values={k.rstrip(": "): v for k, v in spreads.items()})
        yield self._outliers()

    def _kind(self, kind: int) -> str:
        return f"{element_names([kind])}: " if kind else ""

    def _spreads(self, kind: int) -> list[str]:
        """Mean of scalars and root mean square of a component about it, for every part."""
        count = sum(len(values) for values in self._values[kind])
        mean, square = self._sums[kind] / count, self._squares[kind] / count
        texts = []
        for part in self.target.parts:
            for copy in range(part.copies):
                width = 2 * part.weight + 1
                start = part.start + copy * width
                columns = slice(start, start + width)
                middle = mean[start] if part.weight == 0 else 0.0
                spread = np.sqrt(max(square[columns].mean() - middle**2, 0.0))
                label = f"{part.weight}{'e' if part.parity > 0 else 'o'}"
                number = f"{middle:.4g} ± {spread:.3g}" if part.weight == 0 else f"± {spread:.3g}"
                texts.append(f"{label} {number}")
        return texts

    def _outliers(self) -> Finding:
        """Labels with a part far from those of the others; heavy tails are no outliers."""
        far: dict[str, float] = {}
        for kind, values in self._values.items():
            sizes = np.concatenate(values)
            if len(sizes) < SMALLEST_GROUP:
                continue
            scores = np.abs(np.stack([_scores(column) for column in sizes.T])).max(axis=0)
            sources = np.repeat(np.arange(len(values)), [count for _, count in self._sources[kind]])
            for place in np.flatnonzero(scores > OUTLIER):
                source = self._sources[kind][sources[place]][0]
                far[source] = max(far.get(source, 0.0), float(scores[place]))
        frames = sorted(far, key=lambda source: -far[source])
        name = self.target.name
        if not far:
            return Finding("target outliers", "ok", f"{name}: no part of a label stands out")
        worst = f"the worst by {far[frames[0]]:.0f} robust standard deviations"
        if len(far) > FEW * self.labelled:
            hint = " (scale: log learns the logarithm)" if self._can_be_log() else ""
            message = f"{name}: heavy tails: parts of {len(far)} frames stand out, {worst}{hint}"
            return Finding("target outliers", "note", message, frames)
        message = f"{name}: parts of {len(far)} frames stand out, {worst}"
        return Finding("target outliers", "warning", message, frames)

    def _can_be_log(self) -> bool:
        return self.target.is_symmetric_map and self.target.scale is None


def _scores(values: np.ndarray) -> np.ndarray:
    """Distances from the median in robust standard deviations, [values].

    Where symmetry makes a part zero in most crystals, the median's own spread says nothing; a spread below a
    tenth of the root mean square is not believed.
    """
    centre = np.median(values)
    spread = np.median(np.abs(values - centre)) / 0.6745
    least = 0.1 * np.sqrt(np.mean((values - centre) ** 2))
    return (values - centre) / max(spread, least) if least > 0 else np.zeros_like(values)
