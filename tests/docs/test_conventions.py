"""The examples of docs/conventions.md are true, and its version is the one that saved models carry."""

import doctest
from pathlib import Path

from carnet.model.file import CONVENTIONS_VERSION

PAGE = Path(__file__).parents[2] / "docs" / "conventions.md"


def test_examples_of_the_page():
    outcome = doctest.testfile(str(PAGE), module_relative=False)
    assert outcome.attempted > 0
    assert outcome.failed == 0


def test_version_of_the_page():
    title = PAGE.read_text(encoding="utf-8").partition("\n")[0]
    assert title == f"# Conventions, version {CONVENTIONS_VERSION}"
