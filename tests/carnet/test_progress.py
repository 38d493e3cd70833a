"""What a person sees of a run: lines that fit a narrow terminal, and complete ones in a log."""

import io

import pytest
from rich.console import Console

from carnet.training.progress import ProgressDisplay

ROW = {
    "epoch": 117,
    "train_loss": 0.01234,
    "validation_loss": 0.02345,
    "learning_rate": 1e-3,
    "energy_mae": 1.25,
    "energy_rmse": 2.5,
    "forces_mae": 21.0,
    "forces_rmse": 31.5,
}
STRESS = {"stress_mae": 0.75, "stress_rmse": 1.5}


def shown(width, rows, *, terminal=True):
    file = io.StringIO()
    console = Console(file=file, width=width, force_terminal=terminal, color_system=None, legacy_windows=False)
    display = ProgressDisplay(console, epochs=200, batches=4)
    for row in rows:
        display.epoch(row, True, 125.0)
    return file.getvalue().splitlines()


@pytest.mark.parametrize("row, widths", [(ROW, (46, 62, 80, 105)), (ROW | STRESS, (62, 80, 100, 131))])
def test_lines_fit_the_terminal_and_keep_the_errors(row, widths):
    for width in widths:
        _check_lines(row, width, complete=width == widths[-1])


def _check_lines(row, width, complete):
    header, line = shown(width, [row])
    assert max(len(header), len(line)) <= width
    for text in ("117/200", "2.50", "31.50", "*"):
        assert text in line
    for text in ("meV/atom", "meV/Å", "RMSE"):
        assert text in header
    assert ("MAE" in header) == complete


def test_a_log_has_all_columns_whatever_its_width():
    header, line = shown(40, [ROW | STRESS], terminal=False)
    for name in ("epoch", "train loss", "val loss", "E MAE / RMSE", "S MAE / RMSE", "rate", "left"):
        assert name in header
    assert len(line) == len(header) + 2 and "2:05" in line


def test_the_header_is_repeated_only_where_columns_change():
    lines = shown(200, [ROW, ROW, ROW | STRESS])
    assert ["epoch" in line for line in lines] == [True, False, False, True, False]


def test_nothing_but_lines_without_a_terminal():
    file = io.StringIO()
    console = Console(file=file, width=80)
    with ProgressDisplay(console, epochs=None, batches=4) as display:
        display.batch(1, 1, 0.5, None)
        display.say(
            "a line that is much longer than the width of what it is printed to, which is no reason to break it"
        )
    assert file.getvalue().count("\n") == 1 and "\x1b" not in file.getvalue()


def test_the_bar_fits_a_narrow_terminal():
    file = io.StringIO()
    console = Console(file=file, width=60, force_terminal=True, color_system=None, legacy_windows=False)
    with ProgressDisplay(console, epochs=200, batches=400) as display:
        display.batch(117, 123, 0.01234, 3725.0)
        display._bar.refresh()
    drawn = [line for line in file.getvalue().replace("\r", "\n").splitlines() if "117/200" in line]
    assert drawn and all("123/400" in line and "left 1:02:05" in line for line in drawn)
