"""The rules of the house: what lies where, which floor may import which, and that every dependency is pinned."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
TOP_LEVEL = {
    "pyproject.toml", "README.md", "Makefile", "constraints.txt", "LICENSE", "cartensor", "codegen", "carnet",
    "tests", "docs",
}  # fmt: skip
# each floor, and what lies above it
FORBIDDEN = {"cartensor": {"codegen", "carnet"}, "codegen": {"carnet"}}
VAGUE = {"utils.py", "helpers.py", "misc.py", "core.py"}


def tracked_files() -> list[Path]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [Path(name) for name in listing.stdout.split("\0") if name]


def test_top_level_holds_what_it_should():
    found = {file.parts[0] for file in tracked_files()}
    assert {name for name in found if not name.startswith(".")} == TOP_LEVEL


def test_no_module_with_a_vague_name():
    assert [str(file) for file in tracked_files() if file.name in VAGUE] == []


@pytest.mark.parametrize("floor", FORBIDDEN)
def test_no_floor_imports_one_above_it(floor):
    upward = []
    for file in sorted((ROOT / floor).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                modules = [node.module]
            else:
                continue
            above = [name for name in modules if name.partition(".")[0] in FORBIDDEN[floor]]
            upward += [f"{file.relative_to(ROOT)}:{node.lineno} imports {name}" for name in above]
    assert upward == []


def test_every_dependency_is_pinned_to_a_version_it_allows():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    requirements = [Requirement(text) for group in (project["dependencies"], *extras) for text in group]
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    versions = {_normalized(name): version for name, version in pins.items()}
    for requirement in requirements:
        assert requirement.specifier.contains(versions[_normalized(requirement.name)]), str(requirement)


def _normalized(name: str) -> str:
    """A distribution's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
