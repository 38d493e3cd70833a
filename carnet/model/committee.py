"""Several models of one potential or property: their mean, and how far they disagree."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from carnet.data.graph import Graph
from carnet.data.targets.logarithm import learnt_name, predicted_parts
from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError
from carnet.model.config import ModelConfig
from carnet.model.heads import HeadSpec
from carnet.model.hessian import hessian
from carnet.model.network import CarNet


class Committee(nn.Module):
    """Models trained alike from different seeds (or on different parts of the data), used as one potential.

    The committee's energy is the mean of its members' energies; its forces and stress are the means, so they are
    the derivatives of that energy. Where the members disagree, the data did not determine the answer. All of them
    see one neighbour list.

    Args:
        members: at least two models with the same elements, cutoff and precision; they become the committee's own.

    Raises:
        InputError: fewer than two members, or members that do not fit together.
    """

    def __init__(self, members: Sequence[CarNet]):
        super().__init__()
        members = tuple(members)
        if len(members) < 2:
            raise InputError(f"a committee needs at least two members, got {len(members)}")
        for what, values in (
            ("elements", [member.species for member in members]),
            ("cutoff", [member.config.cutoff for member in members]),
            ("precision", [member.dtype for member in members]),
            ("results", [_results(member) for member in members]),
        ):
            for position, value in enumerate(values):
                if value != values[0]:
                    raise InputError(
                        f"a committee's members must have the same {what}: the first has {values[0]}, member "
                        f"{position + 1} has {value}"
                    )
        self.members = nn.ModuleList(members)
        self.train(members[0].training)

    @property
    def config(self) -> ModelConfig:
        """Hyperparameters of the first member; all have its cutoff."""
        return self.members[0].config

    @property
    def species(self) -> tuple[int, ...]:
        return self.members[0].species

    @property
    def has_energy(self) -> bool:
        return self.members[0].has_energy

    @property
    def energy_zero(self) -> bool:
        """Whether the energies of all members have a zero."""
        return all(member.energy_zero for member in self.members)

    @property
    def heads(self) -> tuple[HeadSpec, ...]:
        """The property tensors, with the scales and shifts of the first member."""
        return self.members[0].heads

    @property
    def targets(self) -> tuple[TargetConfig, ...]:
        """The property tensors that the committee predicts."""
        return self.members[0].targets

    @property
    def dtype(self) -> torch.dtype:
        return self.members[0].dtype

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
            forces: whether forces are wanted.
            stress: whether the stress is wanted.
            energy: whether energies are wanted.
            targets: names of the property tensors that are wanted; None for all.

        Returns:
            What a member returns, as means (of logarithms where those are learnt), and sample standard deviations over
            the members: "energy_std" [structures] eV; "forces_std" [atoms] eV/Å, "stress_std" [structures] eV/Å^3
            and, for each target, "<name>_std" [structures or atoms] in its unit: the root of the summed variances of all
            components, which does not depend on how the structure is turned.

        Raises:
            InputError: an unknown element or target, or a stress without a volume.
        """
        wanted = {"forces": forces, "stress": stress, "energy": energy, "targets": targets}
        each = [member(graph, **wanted) for member in self.members]
        stacked = {name: torch.stack([results[name] for results in each]) for name in each[0]}
        made = {name: values.mean(0) for name, values in stacked.items()}
        for target in self.targets:
            if target.name in made:
                made[target.name] = predicted_parts(target, made[learnt_name(target)])
        tensors = [(target.name, (1,)) for target in self.targets]
        for name, component_axes in (("energy", ()), ("forces", (1,)), ("stress", (1, 2)), *tensors):
            if name in stacked:
                variance = stacked[name].var(0)
                made[f"{name}_std"] = (variance.sum(component_axes) if component_axes else variance).sqrt()
        return made

    def hessian(self, graph: Graph) -> Tensor:
        """Second derivatives of the mean energy by positions, as :func:`carnet.model.hessian.hessian`."""
        return hessian(self, graph)


def _results(member: CarNet) -> list[str]:
    """What a model predicts, in words that two models share only where they predict the same."""
    tensors = []
    for each in member.targets:
        carriers = "" if each.species is None else f" of {', '.join(sorted(each.species))}"
        learnt = "" if each.scale is None else f", {each.scale} scale"
        tensors.append(
            f"{each.name} ({each.symmetry}, {each.parity}, per {each.per}{carriers}, unit {each.unit}{learnt})"
        )
    return [*(["energy"] if member.has_energy else []), *tensors]
