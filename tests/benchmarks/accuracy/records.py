"""What is kept of a trained model: its errors on each part, and all that says when they are out of date, as JSON."""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from ase.data import chemical_symbols

from carnet import Prediction, Structure, TargetConfig, TrainConfig
from tests.benchmarks.accuracy.errors import Errors, energy_errors, errors, tensor_errors

Record = Mapping[str, Any]

MILLI = 1e3  # labels are in eV, errors are read in meV
# what changes where a run happens and how fast, not what it learns
_OF_NO_INFLUENCE = {"output", "threads", "device", "log", "jobs", "seed", "data"}
# what the errors depend on: not engines, simulations and pages
_SOURCES = ("cartensor", "codegen", "carnet/data", "carnet/model", "carnet/ops", "carnet/training")
_ROOT = Path(__file__).parents[3]


def read_records(folder: Path) -> list[Record]:
    """The records of one configuration, by seed.

    Args:
        folder: That of its runs; may be missing.
    """
    found = [json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("seed_*.json")]
    return sorted(found, key=lambda record: record["seed"])


def part_errors(
    structures: Sequence[Structure], predictions: Sequence[Prediction], targets: Sequence[TargetConfig] = ()
) -> dict[str, Any]:
    """Errors on a part, over all of its frames and by group.

    Args:
        structures: Labelled structures.
        predictions: One for each, in order.
        targets: Declarations of the property tensors.

    Returns:
        "frames", "one size" (whether all have the same number of atoms), "errors" by quantity, each with its "unit",
        and "groups": the same of each group, empty where there is one.
    """
    pairs = list(zip(structures, predictions, strict=True))
    groups = sorted({str(structure.group) for structure in structures})
    members = {name: [pair for pair in pairs if str(pair[0].group) == name] for name in groups}
    return {
        "frames": len(pairs),
        "one size": len({structure.n_atoms for structure in structures}) == 1,
        "errors": _quantities(pairs, targets),
        "groups": {
            name: {"frames": len(own), "errors": _quantities(own, targets)}
            for name, own in (members.items() if len(members) > 1 else ())
        },
    }


def _quantities(pairs: Sequence[tuple[Structure, Prediction]], targets: Iterable[TargetConfig]) -> dict[str, Any]:
    found: dict[str, tuple[str, Errors]] = {}
    if own := [pair for pair in pairs if pair[0].energy is not None and pair[1].energy is not None]:
        sizes = np.array([structure.n_atoms for structure, _ in own])
        sides = [MILLI * np.array([side.energy for side in one]) for one in zip(*own, strict=True)]
        found["energy"] = "meV", energy_errors(*sides)
        found["energy per atom"] = "meV/atom", energy_errors(*(side / sizes for side in sides))
    if own := [pair for pair in pairs if pair[0].forces is not None and pair[1].forces is not None]:
        atoms = [~np.isnan(structure.forces[:, 0]) for structure, _ in own]
        sides = [
            MILLI * np.concatenate([side.forces[which] for side, which in zip(one, atoms, strict=True)])
            for one in zip(*own, strict=True)
        ]
        found["forces"] = "meV/Å", errors(*sides, _frames([np.count_nonzero(which) for which in atoms]))
    if own := [pair for pair in pairs if pair[0].stress is not None and pair[1].stress is not None]:
        sides = [MILLI * np.stack([side.stress.ravel() for side in one]) for one in zip(*own, strict=True)]
        found["stress"] = "meV/Å³", errors(*sides)
    for target in targets:
        for name, of_tensor in _tensor(pairs, target).items():
            found[f"{target.name} {name}".strip()] = target.unit or "1", of_tensor
    return {name: {"unit": unit, **values} for name, (unit, values) in found.items()}


def _tensor(pairs: Sequence[tuple[Structure, Prediction]], target: TargetConfig) -> dict[str, Errors]:
    """Errors of a property tensor by the names of ``tensor_errors``, with symbols of elements; empty without labels."""
    own = [pair for pair in pairs if all(side.tensors.get(target.name) is not None for side in pair)]
    known = [~np.isnan(structure.tensors[target.name]).any(axis=1) for structure, _ in own]
    if not any(which.any() for which in known):
        return {}
    reference, predicted = (
        target.full(np.concatenate([side.tensors[target.name][which] for side, which in zip(one, known, strict=True)]))
        for one in zip(*own, strict=True)
    )
    element = None
    if target.per == "atom":
        element = np.concatenate([s.numbers[which] for (s, _), which in zip(own, known, strict=True)])
    found = tensor_errors(reference, predicted, _frames([np.count_nonzero(which) for which in known]), element)
    if element is not None and len(np.unique(element)) == 1:  # then all is of this element
        return {name: values for name, values in found.items() if "of" not in name.split()}
    words = {str(z): chemical_symbols[z] for z in np.unique(element)} if element is not None else {}
    return {" ".join(words.get(word, word) for word in name.split()): values for name, values in found.items()}


def _frames(rows: Sequence[int]) -> np.ndarray:
    """Which frame each row belongs to, of frames with so many rows."""
    return np.repeat(np.arange(len(rows)), rows)


def places(structures: Iterable[Structure]) -> list[bytes]:
    """What is equal of structures with the same atoms, positions and cell, whatever their labels."""
    return [
        hashlib.sha256(
            b"".join(
                np.ascontiguousarray(array).tobytes()
                for array in (each.numbers, each.positions.round(6) + 0.0, each.cell.round(6) + 0.0, each.pbc)
            )
        ).digest()
        for each in structures
    ]


def configuration_identity(config: TrainConfig) -> str:
    """Short hash of all that a configuration says of the result, defaults included, but for the seed.

    Files are told by their names; what is predicted in the end does not count.
    """
    names = {
        name: [source.model_copy(update={"path": Path(source.path.name)}) for source in value]
        for name in ("train", "validation", "isolated_atoms")
        if isinstance(value := getattr(config.data, name), list)
    }
    values = config.model_dump(mode="json", exclude=_OF_NO_INFLUENCE)
    values["data"] = config.data.model_copy(update=names).model_dump(mode="json", exclude={"test", "workers"})
    return _short(json.dumps(values, sort_keys=True))


@cache
def source_identity() -> str:
    """Short hash of the code that trains and predicts, which comments and docstrings do not change."""
    texts = []
    for folder in _SOURCES:
        for path in sorted((_ROOT / folder).rglob("*")):
            if path.suffix in (".py", ".jinja"):
                text = path.read_text(encoding="utf-8")
                texts.append(f"{path.relative_to(_ROOT)} {_code(text) if path.suffix == '.py' else text}")
    return _short("\n".join(texts))


def _code(text: str) -> str:
    tree = ast.parse(text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if (
            isinstance(body, list)
            and body
            and isinstance(body[0], ast.Expr)
            and isinstance(body[0].value, ast.Constant)
        ):
            del body[0]
    return ast.dump(tree)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]
