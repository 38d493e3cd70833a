"""A network of e3nn on the dielectric tensors of mp_dielectric, as a baseline for docs/mp_dielectric.yaml.

    PYTHON tests/benchmarks/dielectric_e3nn.py DATA [--epochs 50] [--members 4]

PYTHON is the interpreter of an environment with e3nn and ASE; DATA the folder mp_dielectric. The network is e3nn's own
``gate_points_2101``, given periodic edges, with the sizes below; it learns what ours learns, the logarithms of both
tensors as the mean over atoms of 0e and 2e, from the same crystals, and the epoch is chosen by the same others. Errors of
the mean of the training tensors are printed beside its own. Nothing of this project is imported.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from ase.io import read
from ase.neighborlist import neighbor_list
from e3nn import o3
from e3nn.math import soft_one_hot_linspace
from e3nn.nn.models.gate_points_2101 import Network, smooth_cutoff

TARGETS = ("eps_electronic", "eps_total")
CUTOFF, NEIGHBOURS, CHANNELS = 5.0, 27.0, 16
HIDDEN = "32x0e + 8x0o + 16x1o + 8x1e + 8x2e + 4x2o"
BATCH, RATE, DECAY = 8, 5e-3, 0.01
OUT = o3.Irreps("2x0e + 2x2e")
BASIS = o3.ReducedTensorProducts("ij=ji", i="1o").change_of_basis.float()  # 0e and 2e of a symmetric tensor, [6, 3, 3]


def logarithms(atoms) -> torch.Tensor:
    """0e of both tensors, then 2e of both, of the logarithms, [12]."""
    parts = []
    for name in TARGETS:
        values, vectors = np.linalg.eigh(np.asarray(atoms.info[name], dtype=float).reshape(3, 3))
        logarithm = torch.tensor(vectors @ np.diag(np.log(values)) @ vectors.T, dtype=torch.float32)
        parts.append(torch.einsum("zij,ij->z", BASIS, logarithm))
    return torch.cat([part[:1] for part in parts] + [part[1:] for part in parts])


def tensors(rows: torch.Tensor) -> torch.Tensor:
    """Both tensors [structures, 2, 3, 3] of their logarithms' parts [structures, 12]."""
    parts = torch.cat([rows[:, :2, None], rows[:, 2:].reshape(-1, 2, 5)], dim=2)
    return torch.linalg.matrix_exp(torch.einsum("stz,zij->stij", parts, BASIS))


class Frame:
    """A crystal with its edges, its label and its tensors."""

    def __init__(self, atoms, known: list[int]):
        centre, neighbour, vectors = neighbor_list("ijD", atoms, CUTOFF)
        self.species = torch.tensor([known.index(z) for z in atoms.numbers])
        self.edges = torch.tensor(np.stack([neighbour, centre]))
        self.vectors = torch.tensor(vectors, dtype=torch.float32)
        self.label = logarithms(atoms)
        self.tensors = np.stack([np.asarray(atoms.info[name], dtype=float).reshape(3, 3) for name in TARGETS])


class Model(torch.nn.Module):
    """The network between an embedding of the elements and a mean over the atoms; scalars are shifted by their mean."""

    def __init__(self, elements: int, mean: torch.Tensor, spread: torch.Tensor):
        super().__init__()
        self.embedding = torch.nn.Embedding(elements, CHANNELS)
        scalars = f"{CHANNELS}x0e"
        self.network = Network(
            scalars, HIDDEN, OUT, scalars, o3.Irreps.spherical_harmonics(2), layers=2, max_radius=CUTOFF,
            number_of_basis=8, radial_layers=1, radial_neurons=64, num_neighbors=NEIGHBOURS, num_nodes=1.0,
        )  # fmt: skip
        self.register_buffer("mean", mean)
        self.register_buffer("spread", spread)

    def forward(self, frames: list[Frame]) -> torch.Tensor:
        """The parts of the logarithms, [structures, 12]."""
        starts = np.cumsum([0] + [len(frame.species) for frame in frames])
        edges = torch.cat([frame.edges + start for frame, start in zip(frames, starts, strict=True)], dim=1)
        vectors = torch.cat([frame.vectors for frame in frames])
        owner = torch.cat([torch.full((len(frame.species),), k) for k, frame in enumerate(frames)])
        length = vectors.norm(dim=1)
        harmonics = o3.spherical_harmonics(self.network.irreps_edge_attr, vectors, True, normalization="component")
        radial = soft_one_hot_linspace(length, 0.0, CUTOFF, 8, basis="gaussian", cutoff=False).mul(8**0.5)
        attributes = smooth_cutoff(length / CUTOFF)[:, None] * harmonics
        kind = self.embedding(torch.cat([frame.species for frame in frames]))
        features = kind
        for layer in self.network.layers:
            features = layer(features, kind, edges[0], edges[1], attributes, radial)
        total = features.new_zeros(len(frames), OUT.dim).index_add(0, owner, features)
        return self.mean + self.spread * total / torch.bincount(owner)[:, None]


def trained(train: list[Frame], validation: list[Frame], elements: int, epochs: int, seed: int) -> torch.Tensor:
    """What the model of the best epoch predicts for the validation frames, [structures, 12]."""
    torch.manual_seed(seed)
    labels = torch.stack([frame.label for frame in train])
    mean = labels.mean(0)
    mean[2:] = 0.0  # a constant of weight 2 is not equivariant
    size = (labels - mean).square().mean(0)
    spread = torch.cat([size[:2].sqrt(), size[2:7].mean().sqrt().expand(5), size[7:].mean().sqrt().expand(5)])
    model = Model(elements, mean, spread)
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=DECAY)
    steps = epochs * -(-len(train) // BATCH)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    truth = torch.stack([frame.label for frame in validation])
    best, found = float("inf"), truth
    for epoch in range(epochs):
        order = torch.randperm(len(train)).tolist()
        for start in range(0, len(order), BATCH):
            frames = [train[k] for k in order[start : start + BATCH]]
            error = (model(frames) - torch.stack([frame.label for frame in frames])) / spread
            optimizer.zero_grad()
            torch.nn.functional.huber_loss(error, torch.zeros_like(error), delta=0.5).backward()
            optimizer.step()
            schedule.step()
        with torch.no_grad():
            predicted = torch.cat([model(validation[k : k + 32]) for k in range(0, len(validation), 32)])
        loss = float(((predicted - truth) / spread).abs().mean())
        if loss < best:
            best, found, chosen = loss, predicted, epoch + 1
    print(f"seed {seed}: {sum(p.numel() for p in model.parameters()):,} parameters, best epoch {chosen} of {epochs}")
    return found


def report(title: str, predicted: np.ndarray, frames: list[Frame]) -> None:
    """Errors of the tensors [structures, 2, 3, 3]."""
    error = predicted - np.stack([frame.tensors for frame in frames])
    for k, name in enumerate(TARGETS):
        mean = np.trace(error[:, k], axis1=1, axis2=2) / 3
        print(
            f"| {title} | {name} | {np.abs(error[:, k]).mean():.3f} | {np.sqrt((error[:, k] ** 2).mean()):.3f} "
            f"| {np.abs(mean).mean():.3f} |"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--epochs", type=int, default=50)
    parser.add_argument("--members", type=int, default=4)
    options = parser.parse_args()
    atoms = {part: read(options.data / f"{part}.extxyz", ":") for part in ("train", "val")}
    known = sorted({int(z) for each in atoms["train"] for z in each.numbers})
    frames = {part: [Frame(each, known) for each in every] for part, every in atoms.items()}
    train, validation = frames["train"], frames["val"]
    start = time.perf_counter()
    rows = [trained(train, validation, len(known), options.epochs, seed) for seed in range(options.members)]
    print(f"{(time.perf_counter() - start) / 60:.1f} minutes\n")
    print("| | tensor | MAE of the components | RMSE | MAE of the trace / 3 |\n|---|---|---|---|---|")
    centre = np.stack([frame.tensors for frame in train]).mean(0)
    report("mean of the training tensors", np.broadcast_to(centre, (len(validation), 2, 3, 3)), validation)
    report("e3nn, one network", tensors(rows[0]).numpy(), validation)
    report(f"e3nn, mean of {len(rows)}", np.mean([tensors(row).numpy() for row in rows], axis=0), validation)


if __name__ == "__main__":
    main()
