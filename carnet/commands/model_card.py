"""The card of a model file: what it predicts, for which elements, how it was made and how good it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.table import Table

from carnet.display.terminal import facts
from carnet.training.history import unit


def model_card(path: str | Path) -> Table:
    """Read a model file, check it on its reference structure, and describe it.

    Args:
        path: The model file.

    Raises:
        InputError: The file is not a model, or the model does not reproduce its reference.
    """
    from carnet.model.description import STRUCTURES
    from carnet.model.file import load_model, read_metadata

    metadata = read_metadata(path)
    model = load_model(path)
    count = sum(parameter.numel() for parameter in model.parameters())
    energies = metadata["statistics"]["reference_energies"]
    extra = metadata["extra"]
    # what people ask first: how it was made and how good it is
    titles = [title for title in ("training", "data", "settings") if title in extra]
    mappings = {
        **{title: extra[title] for title in titles},
        **({} if energies is None else {"reference (eV)": {"": _energies(metadata["species"], energies)}}),
        "model": metadata["config"],
        **{f"target {head['target']['name']}": _declared(head["target"]) for head in metadata.get("heads", ())},
        **{
            title: value if isinstance(value, Mapping) else {"": value}
            for title, value in extra.items()
            if title not in titles
        },
        "units": metadata["units"],
        "made with": metadata["versions"],
    }
    rows: list[tuple[str, str]] = []
    if "members" in metadata:
        rows.append(("committee", f"{metadata['members']} members; what follows is of the first"))
    rows.append(("elements", " ".join(metadata["species"])))
    rows.append(("parameters", f"{count:,} in {metadata['dtype']}, {Path(path).stat().st_size / 1024:,.0f} kB"))
    if model.has_energy and not model.energy_zero:
        rows.append(("energies", "have no zero: forces or stresses alone were learnt"))
    results = [*(["energy, forces and stress"] if model.has_energy else []), *(target.name for target in model.targets)]
    count = len(metadata["reference"][STRUCTURES])
    kept = f"{count} structures" if count > 1 else "the stored structure"
    rows.append(("check", f"{', '.join(results)} of {kept} are reproduced"))
    for title, entries in mappings.items():
        for row, (name, value) in enumerate(_flat(entries)):
            rows.append((title if row == 0 else "", f"{name}: {value}" if name else value))
    rows.append(("conventions", f"version {metadata['conventions']}"))
    return facts(rows, str(path))


def _declared(target: Mapping[str, Any]) -> dict[str, Any]:
    """What a target is and how files give it, which a prediction is written by; not its term of the loss."""
    return {
        name: value for name, value in target.items() if name not in ("name", "weight", "kind", "delta", "tolerance")
    }


def _energies(species: Sequence[str], energies: Sequence[float]) -> str:
    return ", ".join(f"{symbol} {energy:.4f}" for symbol, energy in zip(species, energies, strict=True))


def _flat(entries: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Nested entries as ("validation.forces_rmse", "21.3 meV/Å"), innermost ones without units in one line.

    Entries that are not set are left out.
    """
    for name, value in entries.items():
        if value is None or (isinstance(value, (Mapping, list)) and not value):
            continue
        if isinstance(value, Mapping) and _fits_a_line(value):
            texts = (f"{key} {_text(key, inner)}" for key, inner in value.items() if inner is not None)
            yield f"{prefix}{name}", ", ".join(texts)
        elif isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", _text(name, value)


def _fits_a_line(entries: Mapping[str, Any]) -> bool:
    return not any(
        isinstance(value, Mapping) or (isinstance(value, float) and unit(name)) for name, value in entries.items()
    )


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g} {unit(name)}".rstrip()
    if isinstance(value, list):
        return ", ".join(str(entry) for entry in value)
    return str(value)
