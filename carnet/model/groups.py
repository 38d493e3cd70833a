"""Named groups of a model's parameters, for freezing some of them or giving them learning rates of their own."""

from __future__ import annotations

from carnet.model.network import CarNet

KINDS = ("embedding", "radial", "linear", "coupling", "readout", "head")
"""What a parameter does; every parameter is of one kind."""


def parameter_groups(model: CarNet) -> dict[str, list[str]]:
    """Names of a model's parameters, as ``named_parameters`` has them, in groups that people name.

    Args:
        model: the model.

    Returns:
        By kind: "embedding", "radial" (radial networks of all layers), "linear" (linear maps of all layers),
        "coupling" (weights of the hyper moments), "readout", "head" (heads of property tensors). By place: "layers.0",
        "layers.1", ... and "tensors", the heads with their layer. Each parameter is in one group of kind; those of the
        layers are also in the group of their layer, and what is not in "tensors" is in "potential". There is no empty group.
    """
    groups: dict[str, list[str]] = {kind: [] for kind in KINDS}
    groups |= {f"layers.{k}": [] for k in range(len(model.layers))} | {"tensors": [], "potential": []}
    for name, _ in model.named_parameters():
        part, *rest = name.split(".")
        if part == "tensors":
            groups["tensors"].append(name)
            inner = rest[1:] if rest[0] == "layer" else None
        else:
            groups["potential"].append(name)
            inner = rest[1:] if part == "layers" else None
        if part == "layers":
            groups[f"layers.{rest[0]}"].append(name)
        if inner is None:
            kind = {"embedding": "embedding", "readouts": "readout", "tensors": "head"}[part]
        else:
            kind = {"radial": "radial", "mix": "linear", "residual": "linear", "coupling_weight": "coupling"}[inner[0]]
        groups[kind].append(name)
    return {name: members for name, members in groups.items() if members}
