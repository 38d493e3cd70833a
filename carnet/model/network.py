"""The network: species and positions to energies, forces and stress, and to property tensors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import torch
from torch import Tensor, nn

from carnet.data.graph import Graph
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError, listing
from carnet.model.config import ModelConfig
from carnet.model.dense import DenseStack
from carnet.model.heads import HeadSpec, TensorHeads
from carnet.model.hessian import hessian
from carnet.model.layer import EdgeGeometry, InteractionLayer, feature_irreps
from carnet.model.linear import SpeciesOrder
from carnet.model.radial import RadialBasis, SplineGrid
from carnet.model.repulsion import Repulsion
from carnet.model.species import species_index
from carnet.ops import KernelFunction, is_transformed, knot_index
from cartensor.irreps import Irreps
from codegen.families import Harmonics

SCALARS = Irreps.parse("0e")

FIRST_ENERGIES = 0.1
"""Initial size of what a readout gives, in units of the scale: forces that begin small end with smaller errors."""


class CarNet(nn.Module):
    """Equivariant message passing on irreducible Cartesian tensors (arXiv 2510.04015).

    As an interatomic potential: E_i = scale * (linear readouts of the scalars of every layer but the last, a network on the
    last, less the same of an atom of its species without neighbours) + reference energy (+ half the ZBL repulsion of its
    pairs); E = sum of E_i, forces -dE/dr, stress dE/d(strain) / V (tensile positive). An isolated atom has its reference
    energy, whatever the parameters are. Property tensors have heads on a last layer of their own,
    :mod:`carnet.model.heads`. A model has an energy, heads, or both.

    Args:
        config: hyperparameters.
        species: atomic numbers the model knows.
        reference_energies: eV, one a species: the energy of an isolated atom in the data's convention; None for a model
            without energies.
        scale: eV, the size of what the network predicts (RMS force in eV/Å is a good choice); energies need it.
        mean_neighbours: average number of neighbours within the cutoff in the training data.
        heads: property tensors, with their scales and shifts.
        energy_zero: whether energies have a zero; those of a model that has learnt forces or stresses alone are known up to
            one energy for each element.

    Raises:
        InputError: a species has no reference energy, a number is not positive, neither energies nor heads, or a target that
            cannot be predicted.
    """

    def __init__(
        self,
        config: ModelConfig,
        species: Sequence[int],
        *,
        reference_energies: Mapping[int, float] | None,
        scale: float | None,
        mean_neighbours: float,
        heads: Sequence[HeadSpec] = (),
        energy_zero: bool = True,
    ):
        super().__init__()
        self.energy_zero = energy_zero
        self.config = config
        self.species = tuple(sorted({int(z) for z in species}))
        self.has_energy = reference_energies is not None
        if not (self.has_energy or heads):
            raise InputError("a model needs something to predict: reference energies, or targets")
        if not (mean_neighbours > 0 and (not self.has_energy or scale > 0)):
            raise InputError(f"scale and mean_neighbours must be > 0, got {scale} and {mean_neighbours}")
        missing = [z for z in self.species if self.has_energy and z not in reference_energies]
        if missing or not self.species:
            raise InputError(f"reference energies are needed for every species; missing for atomic numbers {missing}")
        self.scale = float(scale) if self.has_energy else None
        self.mean_neighbours = float(mean_neighbours)
        self.reference_energies = {z: float(reference_energies[z]) for z in self.species} if self.has_energy else {}

        n_species = len(self.species)
        self.embedding = nn.Parameter(torch.randn(n_species, config.channels))
        self.repulsion = None if config.zbl is None else Repulsion(self.species, config.cutoff, config.zbl.outer)
        self.grid = None if config.radial_knots is None else SplineGrid(config.cutoff, config.radial_knots)
        support = config.cutoff if self.grid is None else self.grid.support
        self.basis = RadialBasis(config.radial_basis, config.radial_size, support, config.envelope_power)
        self.harmonics = KernelFunction(Harmonics(config.max_weight))
        layers: list[InteractionLayer] = []
        irreps, wanted = SCALARS, feature_irreps(config)
        for _ in range(config.layers - 1):
            layers.append(InteractionLayer(irreps, wanted, config, n_species, mean_neighbours))
            irreps = layers[-1].irreps_out
        widths = []
        if self.has_energy:
            layers.append(InteractionLayer(irreps, SCALARS, config, n_species, mean_neighbours))
            widths = [*((config.channels, 1) for _ in layers[1:]), (config.channels, *config.readout_hidden, 1)]
        self.layers = nn.ModuleList(layers)
        self.readouts = nn.ModuleList(DenseStack(each, bias=False) for each in widths)
        with torch.no_grad():
            for readout in self.readouts:
                readout.layers[-1].weight *= FIRST_ENERGIES
        self.tensors = TensorHeads(irreps, config, self.species, mean_neighbours, heads) if heads else None
        higher = self.tensors is not None and self.tensors.max_weight > config.max_weight
        self.tensor_harmonics = KernelFunction(Harmonics(self.tensors.max_weight)) if higher else self.harmonics

    @property
    def dtype(self) -> torch.dtype:
        return self.embedding.dtype

    @property
    def heads(self) -> tuple[HeadSpec, ...]:
        """The property tensors, with their scales and shifts."""
        return () if self.tensors is None else tuple(head.spec for head in self.tensors.heads.values())

    @property
    def targets(self) -> tuple[TargetConfig, ...]:
        """The property tensors that the model predicts."""
        return tuple(head.target for head in self.heads)

    def species_index(self, numbers: Tensor) -> Tensor:
        """Positions of atomic numbers [atoms] among the model's species.

        Raises:
            InputError: an element that the model does not know.
        """
        return species_index(self.species, numbers)

    def _evaluate(
        self, graph: Graph, vectors: Tensor, energy: bool, names: Sequence[str]
    ) -> tuple[Tensor | None, dict[str, Tensor]]:
        """Energies of the atoms [atoms] in eV, float64, and the results of the named heads.

        Args:
            vectors: of the edges, [edges, 3] in Å, float64.
            energy: whether energies are wanted.
            names: of the heads whose results are wanted.
        """
        index = self.species_index(graph.numbers)
        # an atom without neighbours of each species that is present comes last: what the network makes of it is no
        # interaction. Species that are absent leave no trace, so that a model may learn others without changing
        present, kind = torch.unique(index, return_inverse=True) if energy else (index[:0], index[:0])
        species = SpeciesOrder.from_index(torch.cat((index, present)), len(self.species))
        distance = torch.linalg.vector_norm(vectors, dim=1)
        geometry = self._geometry(graph, vectors, distance, len(present))
        features = self.embedding.index_select(0, species.index)[:, None]
        scalars = []
        for layer in self.layers[: self.config.layers - 1]:
            features = layer(features, species, geometry)
            scalars.append(features[:, 0])
        tensors = {}
        if names:
            seen = geometry
            if self.tensor_harmonics is not self.harmonics:
                harmonic = self.tensor_harmonics((vectors / distance[:, None]).to(self.dtype))
                seen = replace(geometry, harmonic=harmonic)
            tensors = self.tensors(features, species, seen, graph, names)
        if not energy:
            return None, tensors
        scalars.append(self.layers[-1](features, species, geometry).squeeze(1))  # scalars alone
        total = torch.zeros(len(species.index), dtype=torch.float64, device=vectors.device)
        for readout, values in zip(self.readouts, scalars, strict=True):
            total = total + readout(values)[:, 0].double()
        bound, free = total.split((graph.n_atoms, len(present)))
        reference = torch.tensor(list(self.reference_energies.values()), dtype=torch.float64, device=vectors.device)
        energies = self.scale * (bound - free.index_select(0, kind)) + reference.index_select(0, index)
        if self.repulsion is not None:
            energies = energies + self.repulsion.energies(index, graph.centre, graph.neighbour, distance)
        return energies, tensors

    def _geometry(self, graph: Graph, vectors: Tensor, distance: Tensor, n_free: int) -> EdgeGeometry:
        """What layers see of the edges of the graph's atoms and of ``n_free`` atoms without edges after them."""
        harmonic = self.harmonics((vectors / distance[:, None]).to(self.dtype))
        centre_pointer, neighbour_pointer = (
            torch.cat((pointer, pointer[-1:].expand(n_free)))
            for pointer in (graph.edges.centre_pointer, graph.edges.neighbour_pointer)
        )
        edges = graph.edges._replace(centre_pointer=centre_pointer, neighbour_pointer=neighbour_pointer)
        if self.grid is None:
            return EdgeGeometry(harmonic, self.basis(distance.to(self.dtype)), None, edges)
        knot, spline = self.grid.locate(distance)
        basis = self.grid.values(self.basis, self.dtype, vectors.device)
        return EdgeGeometry(harmonic, basis, spline.to(self.dtype), knot_index(edges, knot, self.grid.intervals))

    def forward(
        self,
        graph: Graph,
        *,
        forces: bool = True,
        stress: bool = False,
        energy: bool = True,
        targets: Sequence[str] | None = None,
    ) -> dict[str, Tensor]:
        """Predict.

        Args:
            graph: one structure or a batch.
            forces: whether forces are wanted; a model without energies has none.
            stress: whether the stress is wanted, likewise; it is NaN for structures without a volume.
            energy: whether energies are wanted, where neither forces nor the stress need them.
            targets: names of the property tensors that are wanted; None for all of the model's.

        Returns:
            "energy" [structures] eV, "energies" [atoms] eV, "forces" [atoms, 3] eV/Å, "stress" [structures, 3, 3] eV/Å^3;
            each target under its name: natural parts [structures or atoms, dimension] in its unit, NaN for atoms that carry
            none; all float64. In training mode they can be differentiated again by parameters; forces and stresses can be
            differentiated by positions and cells where these require gradients, and inside of ``torch.func``'s transforms.

        Raises:
            InputError: an unknown element or target, or a stress where no structure has a volume (which cannot be told inside
                of a transform of functions: it is NaN there).
        """
        if torch.is_inference_mode_enabled() or graph.positions.is_inference():
            with torch.inference_mode(False):  # forces are derivatives, which inference mode knows nothing of
                wanted = {"forces": forces, "stress": stress, "energy": energy, "targets": targets}
                return self.forward(graph.outside_inference(), **wanted)
        names = self._target_names(targets)
        forces, stress = forces and self.has_energy, stress and self.has_energy
        derivatives = forces or stress
        vectors = graph.vectors()
        # whoever differentiates by positions or by the cell differentiates forces and stresses as well
        transformed = is_transformed()
        followed = transformed or (derivatives and vectors.requires_grad)
        if derivatives and not followed:
            vectors = vectors.detach().requires_grad_()
        with torch.set_grad_enabled(derivatives or torch.is_grad_enabled()):
            if derivatives and transformed:
                slope, (energies, tensors) = self._transformed_slope(graph, vectors, names)
            else:
                energies, tensors = self._evaluate(graph, vectors, self.has_energy and (energy or derivatives), names)
            result = {}
            if energies is not None:
                total = torch.zeros(graph.n_structures, dtype=torch.float64, device=vectors.device)
                result = {"energy": total.index_add(0, graph.structure, energies), "energies": energies}
            result |= tensors
            if not derivatives:
                return result
            if not transformed:
                (slope,) = torch.autograd.grad(energies.sum(), vectors, create_graph=self.training or followed)
        if forces:
            still = torch.zeros_like(graph.positions)
            result["forces"] = still.index_add(0, graph.centre, slope).index_add(0, graph.neighbour, -slope)
        if stress:
            result["stress"] = self._stress(graph, vectors, slope)
        return result if self.training or followed else {name: value.detach() for name, value in result.items()}

    def _transformed_slope(
        self, graph: Graph, vectors: Tensor, names: Sequence[str]
    ) -> tuple[Tensor, tuple[Tensor, dict[str, Tensor]]]:
        """What `_evaluate` gives, after the slope of the energy by the vectors, inside of a transform of functions."""

        def total(moved: Tensor) -> tuple[Tensor, tuple[Tensor, dict[str, Tensor]]]:
            made = self._evaluate(graph, moved, True, names)
            return made[0].sum(), made

        return torch.func.grad(total, has_aux=True)(vectors)

    def hessian(self, graph: Graph) -> Tensor:
        """Second derivatives of the energy by positions, [3 atoms, 3 atoms] eV/Å^2, as :func:`carnet.model.hessian.hessian`."""
        return hessian(self, graph)

    def _target_names(self, asked: Sequence[str] | None) -> Sequence[str]:
        known = [target.name for target in self.targets]
        if asked is None:
            return known
        unknown = [name for name in asked if name not in known]
        if unknown:
            raise InputError(f"the model predicts the targets {listing(known)}, not {listing(unknown)}")
        return asked

    @staticmethod
    def _stress(graph: Graph, vectors: Tensor, slope: Tensor) -> Tensor:
        """dE/d(strain) / V from edge vectors and the energy's slope with respect to them, symmetrised."""
        volume = graph.volume()
        undefined = volume <= 0
        if not is_transformed() and bool(undefined.all()):
            raise InputError("the stress needs a cell with a volume; a structure has none")
        outer = slope[:, :, None] * vectors[:, None, :]
        virial = outer.new_zeros(graph.n_structures, 3, 3).index_add(0, graph.structure[graph.centre], outer)
        # filled after the division by some volume, so that no NaN enters the gradient of the other structures
        volume = volume.masked_fill(undefined, 1.0)[:, None, None]
        stress = (virial + virial.transpose(1, 2)) / (2 * volume)
        return stress.masked_fill(undefined[:, None, None], torch.nan)
