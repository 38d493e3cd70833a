"""How a model predicts tensors: heads that make the natural parts of each target, on a last layer of their own.

The layer has what the heads need and no more: moments and harmonics that reach the highest weight of any part (in a
crystal whose sites have no invariant of a lower weight, products of lower ones vanish), and axial irreps where a part is
axial. Being a layer beside that of the energy, it takes no part in forces, and a potential that gets heads stays, bit by
bit, what it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

import torch
from torch import Tensor, nn

from carnet.data.graph import Graph
from carnet.data.targets.logarithm import learnt_name, predicted_parts
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError, listing
from carnet.model.config import ModelConfig
from carnet.model.dense import DenseStack
from carnet.model.layer import EdgeGeometry, InteractionLayer, layer_irreps, moment_irreps, ordered_irreps
from carnet.model.linear import SpeciesOrder
from cartensor.irreps import Irrep, Irreps

SCALAR = Irrep(0, 1)
LARGEST = 5.0
"""Size of a feature that heads see; in trained models they are 0.2 to 1.5 as a rule, and 3.5 at most."""


@dataclass(frozen=True)
class HeadSpec:
    """A target, and the numbers of the training data that its head is built with.

    Attributes:
        target: what is predicted.
        scale: by atomic number, the size of each natural tensor (one number a copy, in the order of the parts) of an
            atom, in the target's unit.
        shift: by atomic number, what is added to each true scalar of an atom; other parts have none, because no constant
            is equivariant.
    """

    target: TargetConfig
    scale: Mapping[int, tuple[float, ...]]
    shift: Mapping[int, tuple[float, ...]]

    def to_json(self) -> dict[str, Any]:
        """As model files hold it; rows by ascending atomic number."""
        return {
            "target": self.target.model_dump(mode="json"),
            "scale": [list(self.scale[z]) for z in sorted(self.scale)],
            "shift": [list(self.shift[z]) for z in sorted(self.shift)],
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any], species: Sequence[int]) -> HeadSpec:
        """The inverse of ``to_json`` for a model's elements, ascending."""
        rows = {name: [tuple(map(float, row)) for row in values[name]] for name in ("scale", "shift")}
        return cls(
            TargetConfig.model_validate(values["target"]),
            **{name: dict(zip(species, entries, strict=True)) for name, entries in rows.items()},
        )

    def with_species(self, origin: Mapping[int, int]) -> HeadSpec:
        """The same head for elements that each take the numbers of one that it knows."""
        return HeadSpec(
            self.target,
            {z: self.scale[known] for z, known in origin.items()},
            {z: self.shift[known] for z, known in origin.items()},
        )


def needed_irreps(targets: Sequence[TargetConfig], config: ModelConfig) -> Irreps:
    """The irreps that heads read: true scalars, which gate all others, and those of the targets' parts.

    Raises:
        InputError: a part is axial and the configuration allows polar features only, or a target that no head predicts.
    """
    config.check_parities(targets)
    needed = {SCALAR: None}
    for target in targets:
        if target.per == "edge":
            raise InputError(
                f"target {target.name}: tensors of edges are not predicted; expected per: structure or atom"
            )
        needed |= dict.fromkeys(irrep for _, irrep in target.decomposition.irreps)
    return ordered_irreps(needed)


class TensorHeads(nn.Module):
    """The layer of the heads, and one head a target.

    Args:
        irreps_in: irreps of the features that the layer sees.
        config: hyperparameters of the model.
        species: atomic numbers the model knows, ascending.
        mean_neighbours: average number of neighbours of an atom in the training data.
        specs: at least one.

    Raises:
        InputError: two targets of one name, or a part that the layer cannot reach.
    """

    def __init__(
        self,
        irreps_in: Irreps,
        config: ModelConfig,
        species: Sequence[int],
        mean_neighbours: float,
        specs: Sequence[HeadSpec],
    ):
        super().__init__()
        targets = [spec.target for spec in specs]
        names = [target.name for target in targets]
        if len(set(names)) < len(names):
            raise InputError(f"targets have names of their own, got {listing(names)}")
        needed = needed_irreps(targets, config)
        moments = dict.fromkeys(irrep for irreps in (moment_irreps(config), needed) for _, irrep in irreps)
        if Irrep.axial(0) in needed:
            moments[Irrep.axial(1)] = None  # the triple product of vectors, by way of two of them
        moments = ordered_irreps(moments)
        config = _reaching(needed, irreps_in, moments, config)
        self.layer = InteractionLayer(irreps_in, needed, config, len(species), mean_neighbours, moments_wanted=moments)
        missing = [str(irrep) for _, irrep in needed if irrep not in self.layer.irreps_out]
        if missing:
            raise InputError(
                f"no product of the features reaches the parts {listing(missing)} of the targets {listing(names)}; expected "
                "a higher model.max_weight or model.degree, or more model.layers"
            )
        self.heads = nn.ModuleDict(
            {spec.target.name: TensorHead(spec, self.layer.irreps_out, config, species) for spec in specs}
        )

    @property
    def max_weight(self) -> int:
        """Highest weight of the harmonics that the layer sees."""
        return self.layer.max_weight

    def forward(
        self, features: Tensor, species: SpeciesOrder, geometry: EdgeGeometry, graph: Graph, names: Sequence[str]
    ) -> dict[str, Tensor]:
        """features [atoms or more, components, channels] -> results of the named heads; atoms after the graph's are cut."""
        features = bounded(self.layer(features, species, geometry)[: graph.n_atoms], self.layer.irreps_out)
        index = species.index[: graph.n_atoms]
        made: dict[str, Tensor] = {}
        for name in names:
            made |= self.heads[name](features, index, graph)
        return made


def _reaching(needed: Irreps, irreps_in: Irreps, moments: Irreps, config: ModelConfig) -> ModelConfig:
    """The configuration of the heads' layer: all paths where those of the model's path set do not reach every part.

    Small path sets keep l1 + l2 + l3 even, so that nothing axial is ever made of polar features.
    """
    reached = layer_irreps(irreps_in, needed, config, moments).out
    return config if all(i in reached for _, i in needed) else config.model_copy(update={"path_set": "full"})


def bounded(features: Tensor, irreps: Irreps) -> Tensor:
    """Features [atoms, components, channels] whose size stays below ``LARGEST``: the root of the mean square over channels.

    Products of many features grow as powers of them. Beside atoms like those of the training the bound changes next to
    nothing; an atom unlike them would else have a tensor of any size, and exp(t) of it no value at all.
    """
    made = []
    for columns in irreps.slices():
        part = features[:, columns]
        square = part.square().sum(1, keepdim=True).mean(2, keepdim=True) / LARGEST**2
        made.append(part * (1 + square * square) ** -0.25)
    return torch.cat(made, dim=1)


class TensorHead(nn.Module):
    """Natural parts of one target, from the features of atoms.

    True scalars: a network of the atom's scalars. Every other part: sum over channels of a gate times the feature, with
    gates that are a constant and a network of the atom's scalars. Each times its scale; true scalars also have a shift.

    Args:
        spec: the target and its scales and shifts.
        irreps: irreps of the features, true scalars first.
        config: hyperparameters of the model.
        species: atomic numbers the model knows, ascending.
    """

    def __init__(self, spec: HeadSpec, irreps: Irreps, config: ModelConfig, species: Sequence[int]):
        super().__init__()
        self.spec = spec
        self.species = tuple(species)
        self.channels = config.channels
        where = {irrep: columns for (_, irrep), columns in zip(irreps, irreps.slices(), strict=True)}
        self.parts = tuple((copies, irrep, where[irrep]) for copies, irrep in spec.target.decomposition.irreps)
        self.widths = [copies * (1 if irrep == SCALAR else self.channels) for copies, irrep, _ in self.parts]
        self.network = DenseStack([self.channels, *config.readout_hidden, sum(self.widths)])
        gate = torch.cat(
            [
                torch.zeros(n) if irrep == SCALAR else torch.randn(n)
                for n, (_, irrep, _) in zip(self.widths, self.parts, strict=True)
            ]
        )
        self.gate = nn.Parameter(gate)

    @property
    def target(self) -> TargetConfig:
        return self.spec.target

    def forward(self, features: Tensor, index: Tensor, graph: Graph) -> dict[str, Tensor]:
        """Results from features [atoms, components, channels] and the atoms' positions among the species [atoms].

        Returns:
            The target's name -> natural parts [structures or atoms, dimension], float64, in its unit; atoms that carry no
            tensor have NaN. Where the logarithm is learnt, that too, under ``learnt_name``.
        """
        atoms = self._atoms(features, index)
        target = self.target
        if target.per == "atom":
            carriers = target.atomic_numbers
            if carriers is not None:
                others = torch.tensor([z not in carriers for z in self.species], device=index.device)
                atoms = atoms.masked_fill(others[index][:, None], torch.nan)
            made = atoms
        else:
            made = atoms.new_zeros(graph.n_structures, atoms.shape[1]).index_add(0, graph.structure, atoms)
            if target.reduction == "mean":
                count = torch.bincount(graph.structure, minlength=graph.n_structures)
                made = made / count[:, None]
        return {target.name: predicted_parts(target, made), learnt_name(target): made}

    def _atoms(self, features: Tensor, index: Tensor) -> Tensor:
        """Natural parts of the atoms [atoms, dimension] in float64, scaled and shifted."""
        device = features.device
        gates = (self.gate + self.network(features[:, 0])).split(self.widths, dim=1)
        scales = _rows(self.spec.scale, self.species, device).index_select(0, index)
        shifts = _rows(self.spec.shift, self.species, device).index_select(0, index)
        made, copy, scalar = [], 0, 0
        for gate, (copies, irrep, columns) in zip(gates, self.parts, strict=True):
            if irrep == SCALAR:
                values = gate[:, :, None]
            else:
                gate = gate.reshape(-1, copies, self.channels)
                values = gate @ features[:, columns].transpose(1, 2) / sqrt(self.channels)
            values = values.double() * scales[:, copy : copy + copies, None]
            if irrep == SCALAR:
                values = values + shifts[:, scalar : scalar + copies, None]
                scalar += copies
            copy += copies
            made.append(values.flatten(1))
        return torch.cat(made, dim=1)


def _rows(values: Mapping[int, tuple[float, ...]], species: Sequence[int], device: torch.device) -> Tensor:
    return torch.tensor([values[z] for z in species], dtype=torch.float64, device=device)
