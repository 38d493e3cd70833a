"""Named groups of a model's parameters, for freezing some of them or giving them learning rates of their own.

Imports: the network beside it.
"""

from __future__ import annotations

from carnet.model.network import CarNet

KINDS = ("embedding", "radial", "linear", "coupling", "readout")
"""What a parameter does; every parameter is of one kind."""


def parameter_groups(model: CarNet) -> dict[str, list[str]]:
    """Names of a model's parameters, as ``named_parameters`` has them, in groups that people name.

    Args:
        model: the model.

    Returns:
        By kind: "embedding", "radial" (radial networks of all layers), "linear" (linear maps of all layers),
        "coupling" (weights of the hyper moments), "readout". By place: "layers.0", "layers.1", ... Each parameter
        is in one group of kind; those of the layers are also in the group of their layer.
    """
    groups: dict[str, list[str]] = {kind: [] for kind in KINDS}
    groups |= {f"layers.{k}": [] for k in range(len(model.layers))}
    for name, _ in model.named_parameters():
        part, *rest = name.split(".")
        if part != "layers":
            groups[{"embedding": "embedding", "readouts": "readout"}[part]].append(name)
            continue
        layer, what = rest[0], rest[1]
        kind = {"radial": "radial", "mix": "linear", "residual": "linear", "coupling_weight": "coupling"}[what]
        groups[kind].append(name)
        groups[f"layers.{layer}"].append(name)
    return groups
