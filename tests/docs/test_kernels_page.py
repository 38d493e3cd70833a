"""The examples of docs/kernels.md are true, and it names every family and target."""

import doctest
from pathlib import Path

from codegen import FAMILIES, TARGETS

PAGE = Path(__file__).parents[2] / "docs" / "kernels.md"


def test_examples_of_the_page():
    outcome = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert outcome.attempted > 0
    assert outcome.failed == 0


def test_every_family_and_target_is_named():
    text = PAGE.read_text(encoding="utf-8")
    assert all(f"| `{name}` |" in text for name in (*FAMILIES, *TARGETS))


def test_arguments_are_those_of_the_families():
    cells = [line.split("|") for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    rows = {row[1].strip(" `"): row[2] for row in cells}
    for name, family in FAMILIES.items():
        if "the same" not in rows[name]:
            assert f"{name} {rows[name].strip()}" == family.usage().replace("[layout=packed]", "[layout]")
