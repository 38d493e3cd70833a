"""What a type checker must see through the faces; checked by mypy, not run."""

from collections.abc import Callable
from pathlib import Path
from typing import assert_type

import numpy as np
from ase.calculators.calculator import Calculator

import cartensor as ct
import codegen
from carnet import (
    CarNet,
    CarNetCalculator,
    Committee,
    Structure,
    TrainConfig,
    datasets,
    load,
    load_config,
    read_structures,
)


def through_carnet() -> None:
    assert_type(load("model.carnet"), CarNet | Committee)
    assert_type(CarNetCalculator("model.carnet"), CarNetCalculator)
    calculator: Calculator = CarNetCalculator("model.carnet")
    assert_type(load_config("run.yaml"), TrainConfig)
    assert_type(read_structures("data.extxyz"), list[Structure])
    assert_type(datasets.path("ethanol_train"), Path)
    del calculator


def through_the_algebra_and_the_generator(array: np.ndarray) -> None:
    assert_type(ct.couple(1, 1, 2), ct.Coupling)
    assert_type(ct.decompose("ij=ji"), ct.Decomposition)
    kernel = codegen.kernel("coupling 1 1 2")
    assert_type(kernel, codegen.ArrayKernel)
    assert_type(kernel.forward(array, array), np.ndarray)
    targets: dict[str, Callable[[codegen.Spec], str]] = codegen.TARGETS
    del targets
