"""docs/data.md: its configuration loads, its commands exist, and it names every check and key of an entry."""

import re
import shlex
from pathlib import Path

import yaml
from typer.testing import CliRunner

from carnet import DataSource, parse_config
from carnet.commands.main import app
from carnet.data.splits import Split

PAGE = (Path(__file__).parents[2] / "docs" / "data.md").read_text(encoding="utf-8")


def test_configuration_shows_every_key_of_an_entry():
    target, *blocks = (yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL))
    both = {"targets": [target["target"], {"name": "alpha", "symmetry": "ij=ji"}]}
    assert parse_config(blocks[0] | both).targets[0].name == "C_GPa"
    data = parse_config(blocks[1]).data
    shown = {key for block in blocks for entry in block["data"]["train"] if isinstance(entry, dict) for key in entry}
    assert shown == DataSource.model_fields.keys()
    assert data.group_weights["surfaces"] == 2.0 and data.validation == Split(fraction=0.1, by="group")


def test_splits_of_the_table_can_be_made():
    for text in re.findall(r"`(\{fraction: .*?\})`", PAGE):
        assert Split(**yaml.safe_load(text)).fraction == 0.1


def test_commands_are_understood():
    """Each is refused only because its files are not there."""
    commands = re.findall(r"^(?:`)?(carnet data [^`\n]*)", PAGE, re.MULTILINE)
    assert len(commands) >= 2
    for command in commands:
        result = CliRunner().invoke(app, shlex.split(command)[1:])
        assert result.exit_code == 2 and "no such file" in result.output, (command, result.output)


def test_every_check_is_on_the_page():
    folder = Path(__file__).parents[2] / "carnet" / "data" / "checks"
    sources = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    names = set(re.findall(r'Finding\(\s*"([a-z ]+)"', sources))
    assert len(names) > 7
    for name in names:
        assert f"| {name} |" in PAGE, name
