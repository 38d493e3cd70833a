"""Whether a potential obeys physics: symmetries, and derivatives that are derivatives.

For any model with CarNet's interface.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import torch

from carnet.data.graph import batch, build_graph
from carnet.data.structures import Structure
from carnet.errors import InputError
from codegen.runtime.deviation import is_within, largest, largest_difference

Results = dict[str, np.ndarray]

STEP = 3e-4
"""Step of the finite differences, Å and strain: well below the knots of radial splines, far above rounding."""


def check_potential(
    model: torch.nn.Module,
    structure: Structure,
    *,
    invariance: float = 1e-10,
    difference: float = 1e-6,
    seed: int = 0,
) -> dict[str, float]:
    """Check the symmetries of a potential on one structure, and its forces and stress against finite differences.

    Rotation, inversion, permutation of the atoms, translation, other lattice vectors for the same lattice, atoms moved into
    neighbouring cells, and the structure in a batch with others must change energy, forces and stress as the structure
    changes. Results must have the documented shapes, and the structure's graph must not be written to.

    Args:
        model: with ``config.cutoff``, ``dtype`` and ``model(graph, forces=, stress=)`` as CarNet has; its mode (training
            or not) is left as it is.
        structure: with a cell that is periodic in all directions the stress is checked too.
        invariance: largest deviation allowed under symmetries, relative to the largest magnitude of the quantity.
        difference: the same for derivatives.
        seed: of the rotation, permutation and directions.

    Returns:
        The largest relative deviation found by each check, by name.

    Raises:
        AssertionError: a deviation above what is allowed; the message names the check and the quantity.
        InputError: the model is not in float64, where nothing can be said at this precision.
    """
    if model.dtype != torch.float64:
        raise InputError(
            f"check_potential compares in double precision, the model is in {model.dtype}: use model.double()"
        )
    was_training = model.training
    model.eval()
    try:
        return _Check(model, structure, np.random.default_rng(seed)).run(invariance, difference)
    finally:
        model.train(was_training)


class _Check:
    def __init__(self, model: torch.nn.Module, structure: Structure, rng: np.random.Generator):
        self.model, self.structure, self.rng = model, structure, rng
        self.has_stress = structure.volume is not None

    def run(self, invariance: float, difference: float) -> dict[str, float]:
        deviations: dict[str, float] = {}
        self.reference = self.results(self.structure)
        checks = ((self.symmetries(), invariance), (self.derivatives(), difference))
        for pairs, allowed in checks:
            for name, quantity, actual, expected in pairs:
                error = largest_difference(actual, expected) / (largest(self.reference[quantity]) or 1.0)
                if not is_within(error, allowed):
                    raise AssertionError(f"{name}: {quantity} off by {error:.1e} relative, allowed {allowed:.0e}")
                deviations[name] = largest(error, deviations.get(name, 0.0))
        return deviations

    def results(self, structure: Structure) -> Results:
        graph = build_graph(structure, self.model.config.cutoff)
        before = {name: value.clone() for name, value in graph.tensors().items()}
        made = self.model(graph, forces=True, stress=self.has_stress)
        changed = [name for name, value in graph.tensors().items() if not torch.equal(value, before[name])]
        if changed:
            raise AssertionError(f"input: the model wrote to {', '.join(changed)} of the graph")
        atoms = structure.n_atoms
        shapes = {"energy": (1,), "energies": (atoms,), "forces": (atoms, 3), "stress": (1, 3, 3)}
        shapes |= {"energy_std": (1,), "forces_std": (atoms,), "stress_std": (1,)}
        for name, value in made.items():
            if value.shape != shapes[name] or value.dtype != torch.float64:
                raise AssertionError(
                    f"shape: {name} is {value.dtype} {list(value.shape)}, expected float64 {list(shapes[name])}"
                )
        return {name: value.detach().numpy() for name, value in made.items()}

    def energy(self, structure: Structure) -> float:
        graph = build_graph(structure, self.model.config.cutoff)
        return float(self.model(graph, forces=False)["energy"].detach())

    def compared(self, name: str, structure: Structure, rotation=np.eye(3), order=slice(None)) -> Iterator[tuple]:
        """Results of a changed structure, and what those of the original become by the change."""
        made, given = self.results(structure), self.reference
        yield name, "energy", made["energy"], given["energy"]
        yield name, "energies", made["energies"], given["energies"][order]
        yield name, "forces", made["forces"], given["forces"][order] @ rotation.T
        if self.has_stress:
            yield name, "stress", made["stress"], rotation @ given["stress"] @ rotation.T
        for quantity, places in (("energy_std", slice(None)), ("forces_std", order), ("stress_std", slice(None))):
            if quantity in made:  # of a committee
                yield name, quantity, made[quantity], given[quantity][places]

    def symmetries(self) -> Iterator[tuple]:
        given = self.structure
        rotation, _ = np.linalg.qr(self.rng.normal(size=(3, 3)))
        for name, matrix in (("rotation", rotation * np.linalg.det(rotation)), ("inversion", -np.eye(3))):
            turned = replace(given, positions=given.positions @ matrix.T, cell=given.cell @ matrix.T)
            yield from self.compared(name, turned, rotation=matrix)
        order = self.rng.permutation(given.n_atoms)
        mixed = replace(given, numbers=given.numbers[order], positions=given.positions[order])
        yield from self.compared("permutation", mixed, order=order)
        shift = self.rng.normal(size=3)
        yield from self.compared("translation", replace(given, positions=given.positions + shift))
        if given.pbc.any():
            images = self.rng.integers(-2, 3, given.positions.shape) * given.pbc
            yield from self.compared("images", replace(given, positions=given.positions + images @ given.cell))
        if self.has_stress:
            other = np.array([[1, 0, 0], [1, 1, 0], [0, -1, 1]]) @ given.cell
            yield from self.compared("lattice vectors", replace(given, cell=other))
        graph, between = (build_graph(s, self.model.config.cutoff) for s in (given, mixed))
        made = self.model(batch([between, graph, between]), forces=True, stress=self.has_stress)
        one, atoms = slice(1, 2), slice(given.n_atoms, 2 * given.n_atoms)
        for quantity, part in (("energy", one), ("energies", atoms), ("forces", atoms), ("stress", one)):
            if quantity in made:
                yield "batch", quantity, made[quantity][part].detach().numpy(), self.reference[quantity]

    def derivatives(self) -> Iterator[tuple]:
        """Slopes of the energy along random displacements and strains, by a five-point formula."""
        given = self.structure
        for _ in range(3):
            direction = self.rng.normal(size=given.positions.shape)
            direction /= np.linalg.norm(direction)
            slope = self.slope(lambda t: replace(given, positions=given.positions + t * direction))
            yield "forces", "forces", -(self.reference["forces"] * direction).sum(), slope
        if not self.has_stress:
            return
        yield "stress", "stress", self.reference["stress"], np.swapaxes(self.reference["stress"], 1, 2)
        for _ in range(3):
            strain = self.rng.normal(size=(3, 3))
            strain = (strain + strain.T) / np.linalg.norm(strain + strain.T)

            def strained(t: float) -> Structure:
                change = np.eye(3) + t * strain
                return replace(given, positions=given.positions @ change, cell=given.cell @ change)

            yield "stress", "stress", (self.reference["stress"][0] * strain).sum(), self.slope(strained) / given.volume

    def slope(self, path) -> float:
        ahead, behind = (tuple(self.energy(path(sign * k * STEP)) for k in (1, 2)) for sign in (1, -1))
        return (8 * (ahead[0] - behind[0]) - (ahead[1] - behind[1])) / (12 * STEP)
