"""What commands show of their progress, on a terminal and in a log."""

import io

import pytest
from rich.console import Console
from rich.progress import TextColumn

from carnet.display.terminal import LiveDisplay, bar_column, duration, progress
from carnet.simulation.md.display import RunDisplay


def console_of(width, terminal):
    return Console(file=io.StringIO(), width=width, force_terminal=terminal, color_system=None, legacy_windows=False)


def test_a_terminal_has_the_bar_below_the_lines():
    console = console_of(40, terminal=True)
    with LiveDisplay(
        console, TextColumn("{task.completed} {task.fields[state]}"), total=4, done=1, state="old"
    ) as display:
        display.say("a line")
        display._show(2, state="new")
        display._bar.refresh()
    shown = console.file.getvalue()
    assert "a line" in shown and "1 old" in shown and "2 new" in shown


def test_a_log_has_whole_lines_alone():
    console = console_of(40, terminal=False)
    text = "a line of [words] that is longer than a log is wide, which is no reason to break it"
    with LiveDisplay(console, TextColumn("bar"), total=4) as display:
        display.say(text)
        display._show(2)
    with progress("frames", console) as advance:
        advance(1, 2)
    assert console.file.getvalue() == text + "\n"


def test_a_bar_leaves_room():
    assert [bar_column(console_of(width, True), 52).bar_width for width in (40, 60, 70, 200)] == [5, 8, 18, 30]


def test_a_simulation_fits_a_narrow_terminal():
    console = console_of(80, terminal=True)
    with RunDisplay(console, steps=20000, timestep=0.5, done=100) as display:
        display.step(300, 299.6)
        display._bar.refresh()
        assert display.speed(300) > 0.0
    drawn = [line for line in console.file.getvalue().replace("\r", "\n").splitlines() if "300 K" in line]
    assert drawn and all("300/20000" in line and "ns/day" in line and "left" in line for line in drawn)


@pytest.mark.parametrize(
    "seconds, text",
    [(None, "?"), (0.0, "0:00"), (65.4, "1:05"), (3725.0, "1:02:05"), (360000.0, "100:00:00")],
)
def test_duration(seconds, text):
    assert duration(seconds) == text
