"""Reading a training configuration from YAML."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from carnet.files.config_problems import Places, Schema
from carnet.files.yaml_config import read_values, validated
from carnet.training.config.data import FORMS
from carnet.training.config.run import TrainConfig

EXAMPLE = Path(__file__).with_name("example.yaml")
"""A configuration with every key, its default, and what it means."""

_SCHEMA = Schema(TrainConfig, "data: {train: structures.extxyz}", FORMS)


def load_config(path: str | os.PathLike[str], overrides: Sequence[str] = ()) -> TrainConfig:
    """Read a configuration.

    Relative paths of what a run reads start at the file's own folder, that of its ``output`` at the working directory.

    Args:
        path: YAML file.
        overrides: Texts such as "optimizer.learning_rate=0.001" that replace entries of the file, in order; the
            value is YAML.

    Raises:
        InputError: No such file, not YAML, an unknown key, or a value of the wrong kind. The message names
            the file and lists all problems, each with its line, its key path, and what was expected.
    """
    path = Path(path)
    values, places = read_values(path, overrides)
    return parse_config(values, folder=path.parent, source=str(path), places=places)


def parse_config(
    values: Any,
    *,
    folder: str | os.PathLike[str] = ".",
    source: str = "config",
    places: Places | None = None,
) -> TrainConfig:
    """Make a configuration of nested mappings.

    Args:
        values: What the YAML file holds.
        folder: Where relative paths of what a run reads start.
        source: Name for error messages.
        places: Where each key path stands in the source, where known: a number to sort by, and words.

    Raises:
        InputError: As for ``load_config``.
    """
    return validated(values, _SCHEMA, source, places).relative_to(Path(folder))
