"""Which engine makes the steps of a run: the generated training program, or Torch."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

import torch

from carnet.errors import InputError
from carnet.model.network import CarNet
from carnet.training.loss import LossFunction

Engine = Literal["program", "torch"]


def chosen_engine(
    asked: Literal["auto", "program", "torch"],
    model: torch.nn.Module,
    loss: LossFunction,
    begun: Mapping[str, Any] | None = None,
) -> tuple[Engine, str]:
    """The engine of a run, and a line that says so.

    A run goes on with the engine that it was begun with: their sums are rounded differently.

    Args:
        asked: As configured.
        model: The model in training, on its device.
        loss: What is learnt.
        begun: Identity of the run, where it was begun before.

    Raises:
        InputError: The program is asked for, or the run was begun with it, and it does not cover the model.
    """
    reason = why_not(model, loss)
    wanted = asked
    if asked == "auto" and begun is not None:
        wanted = begun_with(begun)
    if wanted == "program" and reason is not None:
        if asked == "program":
            raise InputError(
                f"engine: the program does not cover this training, since {reason}; expected auto or torch"
            )
        raise InputError(f"this run was begun with the training program, which cannot go on here, since {reason}")
    if wanted == "torch" or reason is not None:
        why = "this run was begun with it" if asked != wanted else reason if wanted == "auto" else None
        return "torch", f"steps are made by Torch{'' if why is None else f', since {why}'}"
    return "program", "steps are made by a program that is generated for the model"


def begun_with(identity: Mapping[str, Any]) -> Engine:
    """The engine of a run that was begun; before there was another one it was Torch."""
    return "program" if identity.get("engine") == "program" else "torch"


def why_not(model: torch.nn.Module, loss: LossFunction) -> str | None:
    """What about a model the program does not cover; None where nothing is."""
    if not isinstance(model, CarNet):
        return "the model is none of the package's own"
    if model.embedding.device.type != "cpu":
        return f"the device is {model.embedding.device.type}"
    if not model.has_energy or model.heads or loss.tensors:
        return "tensor targets are learnt"
    if model.grid is None:
        return "radial functions are no splines (radial_knots: null)"
    return _why_nothing_compiles()


@cache
def _why_nothing_compiles() -> str | None:
    """Why no loop can be compiled here; None where one could."""
    if importlib.util.find_spec("numba") is None:
        return "Numba is not installed"
    try:
        from codegen.runtime.jobs import compile_for_teams

        compile_for_teams()
    except Exception as error:  # no compiler, a processor that it does not know, a fault of its own
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        return f"Numba compiles nothing here ({reason})"
    return None
