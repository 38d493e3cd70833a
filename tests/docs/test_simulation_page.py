"""docs/simulation.md: its commands are understood, and what it names exists."""

import re
import shlex
from pathlib import Path

from typer.testing import CliRunner

from carnet.commands.main import app
from carnet.simulation.md.config import Ensemble

PAGE = (Path(__file__).parents[2] / "docs" / "simulation.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^carnet (md|observe) ([^\n#]*)", PAGE.replace("\\\n", ""), re.MULTILINE)


def test_commands_are_understood(tmp_path, monkeypatch):
    """Each is refused only because its files are not there."""
    monkeypatch.chdir(tmp_path)
    assert len(COMMANDS) > 8
    for name, rest in COMMANDS:
        words = shlex.split(rest.partition(" > ")[0])
        result = CliRunner().invoke(app, [name, *words])
        if "--example" not in words:
            assert result.exit_code == 2 and "no such file" in result.output, (words, result.output)


def test_every_ensemble_is_in_the_table():
    rows = re.findall(r"^\| `([a-z-]+)`(?: \(default\))? \| [^|]+ \| [^|]+ \|$", PAGE, re.MULTILINE)
    assert rows[1:6] == list(Ensemble.__args__)
