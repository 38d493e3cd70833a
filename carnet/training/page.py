"""The page about a run, finished or not: how it learned, how good the model is, its data and its settings."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import torch

from carnet.display.page import Headline, Plot, Report, Section, Table, settings_listing, versions_table
from carnet.display.terminal import duration
from carnet.evaluation.metrics import Evaluation
from carnet.evaluation.sections import error_headlines, evaluation_sections
from carnet.ops.threads import kernel_threads
from carnet.training.checkpoint import RunState
from carnet.training.config.run import TrainConfig
from carnet.training.curves import learning_figure, pace_figure
from carnet.training.hardware import device_name, processor_name
from carnet.training.provenance import start_provenance
from codegen.runtime.threads import usable_cores


def training_report(
    config: TrainConfig,
    state: RunState,
    data: Mapping[str, Mapping[str, Any]],
    validation: Evaluation,
    test: Evaluation | None,
    *,
    model: torch.nn.Module,
    learnt: Collection[str],
    processes: int,
    ended: str | None,
) -> Report:
    """The page about a run.

    Args:
        config: The run.
        state: Where it stands; at least one epoch is done.
        data: ``carnet.training.provenance.run_data_provenance``.
        validation: Errors of the model of the best epoch on the validation structures.
        test: The same on the test structures; None without any, and before the run is over.
        model: The model.
        learnt: Names of its parameters that do not keep their values.
        processes: That trained together.
        ended: Why there are no more epochs; None while the run can go on.
    """
    history = state.history
    best = history[state.best_epoch - 1]
    sizes = {name: parameter.numel() for name, parameter in model.named_parameters()}
    frozen = sum(size for name, size in sizes.items() if name not in learnt)
    shown, name = (validation, "validation") if test is None else (test, "test")
    course = f"Finished: {ended}" if state.finished else f"Not finished: {ended or 'it can go on'}"
    units = {target.name: target.unit or "" for target in config.targets}
    sections = [
        Section(
            "Learning",
            "Validation errors of the averaged parameters after every epoch. The saved model is that of epoch "
            f"{best['epoch']}, which has the lowest validation loss"
            f"{' of the second stage; a dashed line marks where that begins' if state.stage == 2 else ''}.",
            [
                Plot(learning_figure(history, units), "Loss and validation errors over the epochs."),
                Plot(pace_figure(history), "Learning rate, time of each epoch, and what the time was worth."),
            ],
        )
    ]
    for evaluation, where in ((test, "test"), (validation, "validation")):
        if evaluation is not None:
            sections += evaluation_sections(evaluation, f"{where} structures")
    sections += [data_section(data), _run_section(config, state, sum(sizes.values()), frozen, processes)]
    return Report(
        "How did the training go?",
        f"{course}, after {duration(state.seconds)} of training. {data['train']['structures']:,} structures "
        f"to learn from, {sum(sizes.values()):,} parameters.",
        [
            *error_headlines(shown, f"{name} RMSE"),
            Headline(
                "Epochs", str(len(history)), f"of {config.epochs}" if config.epochs else "", f"best: {best['epoch']}"
            ),
        ],
        sections,
    )


def data_section(data: Mapping[str, Mapping[str, Any]]) -> Section:
    """What the parts of a run's data are, see ``carnet.training.provenance.run_data_provenance``."""
    parts = list(data)
    rows = [("structures", *(f"{part['structures']:,}" for part in data.values()))]
    rows += [
        (f"with {label}", *(f"{part['labels'].get(label, 0):,}" for part in data.values()))
        for label in dict.fromkeys(label for part in data.values() for label in part["labels"])
    ]
    rows.append(("atoms", *(f"{sum(part['atoms'].values()):,}" for part in data.values())))
    for symbol in dict.fromkeys(symbol for part in data.values() for symbol in part["atoms"]):
        rows.append((f"atoms of {symbol}", *(f"{part['atoms'].get(symbol, 0):,}" for part in data.values())))
    rows.append(("files", *(", ".join(part.get("files", ())) or "set apart" for part in data.values())))
    rows.append(("hash of the contents", *(part["contents"] for part in data.values())))
    tables = [Table(("", *parts), rows)]
    groups = dict.fromkeys(group for part in data.values() for group in part.get("groups", ()))
    if groups:
        counts = [(group, *(f"{part.get('groups', {}).get(group, 0):,}" for part in data.values())) for group in groups]
        tables.append(Table(("structures of group", *parts), counts))
    return Section("Data", items=tables)


def _run_section(config: TrainConfig, state: RunState, parameters: int, frozen: int, processes: int) -> Section:
    start = start_provenance(config)
    rows = [
        ("output", str(config.output)),
        *([] if start is None else [("started from", start)]),
        ("wall time of training", duration(state.seconds)),
        ("steps", f"{state.step:,}"),
        ("mean time of a step", f"{1e3 * state.seconds / max(state.step, 1):,.1f} ms"),
        ("best epoch", f"{state.best_epoch} of {len(state.history)}"),
        ("parameters", f"{parameters:,}" + (f", {frozen:,} of them frozen" if frozen else "")),
        ("precision", config.dtype),
        ("batch size", str(config.batch_size)),
        ("seed", str(config.seed)),
        ("device", device_name(config.device)),
        ("processor", processor_name()),
        ("cores", str(usable_cores())),
        ("CPU threads", str(config.threads or kernel_threads())),
        ("processes", str(processes)),
    ]
    settings = config.model_dump(mode="json")
    return Section(
        "The run",
        items=[
            Table(("", "value"), rows),
            settings_listing(settings, "Settings, with defaults"),
            versions_table(),
        ],
    )
