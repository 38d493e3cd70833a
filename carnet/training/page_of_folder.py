"""The page of a run or a committee, made again from its folder."""

from __future__ import annotations

from pathlib import Path

from carnet.errors import InputError, refuse
from carnet.evaluation.metrics import evaluate
from carnet.files.outputs import mark, prepare_folder
from carnet.training.checkpoint import check_state, differences, load_checkpoint
from carnet.training.config.file import load_config
from carnet.training.engine import begun_with
from carnet.training.identity import identity_of
from carnet.training.page import training_report
from carnet.training.preparation import read_data
from carnet.training.provenance import run_data_provenance
from carnet.training.results import OutputFolder, read_files


def report_of_folder(path: Path) -> Path:
    """Write the page about the run in a folder, from its files and its data; the file that was written.

    Raises:
        InputError: The folder holds no run, no epoch of it is done, or its data cannot be read or have changed.
    """
    from carnet.model.file import load_model

    folder = OutputFolder(path)
    if folder.config.exists() and (config := load_config(folder.config)).committee is not None:
        from carnet.training.committee.run import committee_result, write_committee_report

        names = [folder.report.name]
        prepare_folder(folder.path, names, read_files(config), lambda: True)
        result = committee_result(config.model_copy(update={"output": folder.path}))  # it may have been brought here
        mark(folder.path, names)
        return write_committee_report(result)
    for file in (folder.config, folder.checkpoint, folder.model):
        if not file.exists():
            raise InputError(
                f"{path}: holds no run to report on, {file.name} is missing; expected the output folder of a "
                "training with at least one complete epoch"
            )
    config, checkpoint = load_config(folder.config), load_checkpoint(folder.checkpoint)
    check_state(folder.checkpoint, checkpoint)
    names = [folder.report.name]
    prepare_folder(folder.path, names, read_files(config), folder.is_run)
    data = read_data(config)
    now = identity_of(data, begun_with(checkpoint.identity))
    changed = [line for line in differences(checkpoint.identity, now) if line.startswith("data.contents")]
    refuse(f"{path}: the data are not those of the run any more:", changed)
    model = load_model(folder.model)
    state = checkpoint.state
    validation = evaluate(model, data.validation.structures, config.batch_size)
    test = evaluate(model, data.test, config.batch_size) if data.test and state.finished is not None else None
    mark(folder.path, names)
    training_report(
        data.config,
        state,
        run_data_provenance(data),
        validation,
        test,
        model=model,
        learnt=checkpoint.parameters,
        processes=checkpoint.processes,
        ended=state.finished,
    ).save(folder.report)
    return folder.report
