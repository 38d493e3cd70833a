"""Labels, units and targets as a command line declares them: "energy=REF_energy,stress=none"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from carnet.data.labels import NONE, Labels
from carnet.data.reading.frame_filter import skip_rules
from carnet.data.splits import Split
from carnet.data.targets.target import TargetConfig, check_names
from carnet.data.units import Units
from carnet.errors import InputError, listing, suggestion
from carnet.files.yaml_values import parse_yaml

# what a file is searched for where nobody declares anything: the names under which ASE keeps its results
USUAL_LABELS = Labels(stress="stress")


def parse_labels(
    text: str | None, targets: Sequence[TargetConfig] = (), usual: Labels = USUAL_LABELS
) -> tuple[Labels, frozenset[str]]:
    """Label names from text.

    Args:
        text: "role=name" pairs joined by commas, "none" or "null" for a label that is not read; None for no pair.
        targets: property tensors, beside which no label is read that the text does not name.
        usual: the names of the roles that the text leaves out, without targets.

    Returns:
        The labels, and the roles that the text names.

    Raises:
        InputError: an unknown role, or no pair.
    """
    given = _pairs(text, Labels, "--labels")
    names = {role: None if name in (NONE, "null") else name for role, name in given.items()}
    if names.get("virial") is not None and "stress" not in names:
        names["stress"] = None
    base = Labels(energy=None, forces=None) if targets else usual
    labels = _validated(Labels, {**base.model_dump(), **names}, "--labels")
    if not (labels.quantities or targets):
        raise InputError("--labels: needs at least one of energy, forces and stress")
    return labels, frozenset(role for role, name in names.items() if name is not None)


def parse_names(text: str | None) -> dict[str, str]:
    """Names of labels that will be written, by property: "energy=GFN2_energy,forces=GFN2_forces"; None for none.

    Raises:
        InputError: no pair, or a property that is given twice; which there are is for whoever calculates them to say.
    """
    return _pairs(text, None, "--labels")


def parse_group(text: str | None) -> str | None:
    """The key of a frame's group from text such as "group=config_type", where nothing else of a frame matters.

    Raises:
        InputError: another role, or no pair.
    """
    given = _pairs(text, Labels, "--labels")
    if others := given.keys() - {"group"}:
        raise InputError(f"--labels: only the group is read here, not {listing(sorted(others))}")
    return given.get("group")


def with_options_of_roles(text: str | None, **names: str | None) -> str | None:
    """The text of --labels with what options of single roles name, "--energy REF_energy" as "energy=REF_energy"."""
    texts = [text, *(None if name is None else f"{role}={name}" for role, name in names.items())]
    return ",".join(given) if (given := [each for each in texts if each is not None]) else None


def parse_targets(texts: Sequence[str]) -> tuple[TargetConfig, ...]:
    """Tensor targets from texts such as "name=C_GPa,symmetry=ijkl=jikl=klij,form=voigt,unit=GPa".

    Elements are joined by "+": "species=Si+O".

    Raises:
        InputError: an unknown key, a value that does not fit, or two targets of one name.
    """
    targets = []
    for text in texts:
        values: dict[str, Any] = dict(_pairs(text, TargetConfig, "--target"))
        for key in ("sign", "tolerance"):
            if key in values:
                values[key] = parse_yaml(values[key], f"--target {key}", has_lines=False)[0]
        if "species" in values:
            values["species"] = values["species"].split("+")
        targets.append(_validated(TargetConfig, values, "--target"))
    try:
        check_names(targets)
    except ValueError as error:
        raise InputError(f"--target: {error}") from None
    return tuple(targets)


def parse_skip(text: str | None) -> dict[str, tuple[Any, ...]]:
    """Rules from text such as "outlier=true,kind=surface"; several values of a key are joined by "+".

    Raises:
        InputError: no pair of a key and a value.
    """
    rules: dict[str, list[Any]] = {}
    for part in text.split(",") if text is not None else ():
        key, equals, values = (piece.strip() for piece in part.partition("="))
        if not (key and equals and values):
            raise InputError(f"--skip: expected pairs such as outlier=true,kind=surface; got {part!r}")
        rules[key] = [parse_yaml(value, f"--skip {key}", has_lines=False)[0] for value in values.split("+")]
    try:
        return skip_rules(rules)
    except ValueError as error:
        raise InputError(f"--skip: expected {error}") from None


def parse_units(text: str | None) -> Units:
    """Units from text such as "energy=Hartree,stress=GPa,stress_sign=compressive"; None for the defaults.

    Raises:
        InputError: an unknown quantity or unit.
    """
    return _validated(Units, _pairs(text, Units, "--units"), "--units")


def parse_split(**values: str | float | None) -> Split:
    """A split from options of a command; None for an option that was not given.

    Raises:
        InputError: options that are out of range or do not fit together.
    """
    return _validated(Split, {name: value for name, value in values.items() if value is not None}, "--")


def _pairs(text: str | None, model: type[BaseModel] | None, option: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for part in text.split(",") if text is not None else ():
        key, equals, value = (piece.strip() for piece in part.partition("="))
        if not (key and equals and value):
            raise InputError(f"{option}: expected pairs such as energy=REF_energy,forces=none; got {part!r}")
        if model is not None and key not in model.model_fields:
            known = suggestion(key, model.model_fields) or f" Known: {listing(model.model_fields)}"
            raise InputError(f"{option}: unknown key {key!r}.{known}")
        if key in pairs:
            raise InputError(f"{option}: {key} is given twice")
        pairs[key] = value
    return pairs


def _validated(model: type[BaseModel], values: dict[str, Any], option: str) -> BaseModel:
    try:
        return model(**values)
    except ValidationError as error:
        first = error.errors()[0]
        place = "".join(f"{part}: " for part in first["loc"])
        place = f"{option}{place}" if option == "--" else f"{option}: {place}"
        message = first["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
        expected = "expected " if first["loc"] else ""
        raise InputError(f"{place}{expected}{message}") from None
