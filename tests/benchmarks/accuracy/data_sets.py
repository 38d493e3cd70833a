"""What accuracy is measured on: the data sets of the configurations in docs, and their parts with the role of each.

A part for development may decide what the defaults and the configurations are; a part for testing never does.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from carnet import InputError, Structure, TrainConfig, load_config
from carnet.data.reading.frame_filter import FrameFilter
from carnet.data.reading.sources import DataSource, expanded_path, read_sources
from carnet.data.splits import Split
from carnet.data.writing.conversion import split_file
from carnet.files.yaml_config import read_values

DOCS = Path(__file__).parents[3] / "docs"
DEVELOPMENT, TEST = "development", "test"

VALIDATION = "validation"
"""A part that the configuration's run sets apart or names, to choose the epoch by."""
SET_APART = "set apart"
"""A part that this protocol takes out of the training file, before any run sees it."""
SHARE, SEED = 0.1, 20261201
"""Of the frames that are set apart, and of their choice, which is the same for all trainings."""


@dataclass(frozen=True)
class Part:
    """Structures whose errors are told.

    Attributes:
        name: In tables.
        role: ``DEVELOPMENT`` or ``TEST``.
        source: ``VALIDATION``, ``SET_APART``, or a file in the folder of CARNET_DATA; one that is not there is left
            out, and the tables say so.
        index: Which frames of the file.
    """

    name: str
    role: str
    source: str
    index: str = ":"

    @property
    def is_file(self) -> bool:
        return self.source not in (VALIDATION, SET_APART)

    @property
    def path(self) -> Path:
        """Of its file.

        Raises:
            InputError: CARNET_DATA is not set.
        """
        try:
            return expanded_path(f"$CARNET_DATA/{self.source}")
        except ValueError as error:
            raise InputError(f"{self.source}: expected {error}") from None


@dataclass(frozen=True)
class DataSet:
    """A data set.

    Attributes:
        name: On the command line and in tables.
        configuration: Its file in docs.
        parts: Whose errors are told; the first is the validation part.
        element: What ``ELEMENT`` is in the configuration; empty where it asks for none.
    """

    name: str
    configuration: str
    parts: tuple[Part, ...]
    element: str = ""

    @property
    def development(self) -> tuple[Part, ...]:
        """The parts that may decide something."""
        return tuple(part for part in self.parts if part.role == DEVELOPMENT)

    @property
    def is_set_apart(self) -> bool:
        """Whether its test part comes out of the training file."""
        return any(part.source == SET_APART for part in self.parts)


def _of_tensors(name: str) -> DataSet:
    """A set of which there are a training and a validation file alone."""
    parts = Part("validation", DEVELOPMENT, VALIDATION), Part("a tenth of train", TEST, SET_APART)
    return DataSet(name, f"{name}.yaml", parts)


def _of_mlearn(element: str) -> DataSet:
    name = f"mlearn_{element}"
    parts = Part("validation", DEVELOPMENT, VALIDATION), Part("official", TEST, f"{name}/test.extxyz")
    return DataSet(name, "mlearn.yaml", parts, element)


DATA = {
    data.name: data
    for data in (
        DataSet(
            "acetylacetone",
            "acetylacetone.yaml",
            (
                Part("validation, 300 K", DEVELOPMENT, VALIDATION),
                Part("train_600K", DEVELOPMENT, "acetylacetone/train_600K.extxyz"),
                Part("300 K", TEST, "acetylacetone/test_300K.extxyz"),
                Part("600 K", TEST, "acetylacetone/test_600K.extxyz"),
            ),
        ),
        DataSet(
            "3bpa",
            "3bpa.yaml",
            (
                Part("validation, 300 K", DEVELOPMENT, VALIDATION),
                # its frames are in order of temperature, which they do not name: their forces tell (0.95, 1.3, 1.8 eV/Å)
                Part("train_mixedT, 300 K", DEVELOPMENT, "3bpa/train_mixedT.extxyz", ":167"),
                Part("train_mixedT, 600 K", DEVELOPMENT, "3bpa/train_mixedT.extxyz", "167:334"),
                Part("train_mixedT, 1200 K", DEVELOPMENT, "3bpa/train_mixedT.extxyz", "334:"),
                Part("300 K", TEST, "3bpa/test_300K.extxyz"),
                Part("600 K", TEST, "3bpa/test_600K.extxyz"),
                Part("1200 K", TEST, "3bpa/test_1200K.extxyz"),
            ),
        ),
        *(_of_mlearn(element) for element in ("Si", "Ge", "Li", "Mo")),
        DataSet(
            "InP",
            "InP.yaml",
            (Part("validation", DEVELOPMENT, VALIDATION), Part("val.extxyz", TEST, "InP/val.extxyz")),
        ),
        *(
            _of_tensors(name)
            for name in (
                "qm7b_polarizability",
                "si_nmr",
                "csd_shielding",
                "mp_elastic",
                "mp_dielectric",
                "tensoap_water_monomer",
                "tensoap_water_zundel",
                "tensoap_water_bulk",
            )
        ),
    )
}
"""All data sets, by name."""


def configuration(data: DataSet, overrides: Sequence[str] = ()) -> TrainConfig:
    """The documented configuration of a data set.

    Args:
        data: Which.
        overrides: "key=value" texts that replace entries.

    Raises:
        InputError: CARNET_DATA is not set, or a bad override.
    """
    os.environ |= environment(data)
    return load_config(DOCS / data.configuration, overrides)


@contextmanager
def some_data_folder() -> Iterator[None]:
    """Within the block configurations are read where no data are, as tables of old records need it."""
    is_set = "CARNET_DATA" in os.environ
    os.environ.setdefault("CARNET_DATA", "data")
    try:
        yield
    finally:
        if not is_set:
            del os.environ["CARNET_DATA"]


def environment(data: DataSet) -> dict[str, str]:
    """Variables that the configuration asks for, beside CARNET_DATA."""
    return {"ELEMENT": data.element} if data.element else {}


def set_apart(data: DataSet, folder: Path) -> None:
    """Take the test part out of the training file of a data set, where it has no other.

    Writes ``train.extxyz`` and ``test.extxyz``, frames as they stand; every element stays in the former.

    Raises:
        InputError: The training file cannot be read.
    """
    if data.is_set_apart:
        folder.mkdir(parents=True, exist_ok=True)
        options = Split(fraction=SHARE, seed=SEED)
        split_file(training_entries(data)[0], rest_file(folder), test_file(folder), options)


def settings_apart(data: DataSet, folder: Path) -> tuple[str, ...]:
    """Overrides that put what ``set_apart`` left of the training file into its place; none where there is no need."""
    if not data.is_set_apart:
        return ()
    return (f"data.train={json.dumps([str(rest_file(folder)), *training_entries(data)[1:]])}",)


def rest_file(folder: Path) -> Path:
    """Where ``set_apart`` leaves the rest of the training file."""
    return folder / "train.extxyz"


def test_file(folder: Path) -> Path:
    """Where ``set_apart`` leaves the test part."""
    return folder / "test.extxyz"


def training_entries(data: DataSet) -> list:
    """Entries of ``data.train`` as the configuration has them; of the first, which is a file alone, the path.

    Raises:
        InputError: CARNET_DATA is not set.
    """
    configuration(data)  # says what is missing
    values, _ = read_values(DOCS / data.configuration)
    train = values["data"]["train"]
    first, *others = train if isinstance(train, list) else [train]
    return [expanded_path(first), *others]


def read_part(part: Part, config: TrainConfig, folder: Path) -> list[Structure]:
    """The structures of a part that is a file, with the labels of a run.

    Args:
        part: Which; not the validation part, which is the run's.
        config: The run.
        folder: That of ``set_apart``.

    Raises:
        InputError: The file cannot be read.
    """
    path = part.path if part.is_file else test_file(folder)
    skip = FrameFilter(config.data.skip, unlabelled=bool(config.targets))
    source = DataSource(path=path, index=part.index)
    return list(read_sources([source], config.data.labels, config.data.units, None, config.targets, skip))
