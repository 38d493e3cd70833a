"""docs/labelling.md: its commands exist, its names of calculators are understood, and it has every property."""

import re
import shlex
from pathlib import Path

from typer.testing import CliRunner

from carnet.commands.main import app
from carnet.labelling.labels import SHAPES
from carnet.simulation.calculator_names import CalculatorConfig, read_name, shown_names

PAGE = (Path(__file__).parents[2] / "docs" / "labelling.md").read_text(encoding="utf-8")


def test_commands_are_understood():
    """Each is refused only because its files are not there."""
    commands = re.findall(r"^(carnet label .*)", PAGE, re.MULTILINE)
    assert len(commands) == 2
    for command in commands:
        result = CliRunner().invoke(app, shlex.split(command)[1:])
        assert result.exit_code == 2 and "no such file" in result.output, (command, result.output)


def test_the_calculator_file_has_every_key(tmp_path):
    (text,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "calc.yaml").write_text(text, encoding="utf-8")
    meant = read_name(tmp_path / "calc.yaml")
    assert meant.arguments["method"] == "GFN2-xTB" and meant.electric_field == "electric_field" and not meant.reuse
    assert set(re.findall(r"^(\w+):", text, re.MULTILINE)) == CalculatorConfig.model_fields.keys()


def test_every_name_and_property_is_on_the_page():
    for name in (*shown_names(), *SHAPES):
        assert f"`{name}`" in PAGE, name
