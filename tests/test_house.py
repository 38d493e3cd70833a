"""The rules of the house: what lies where, which floor may import which, and that every dependency is pinned."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import tomllib
from collections import defaultdict
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.house import DATA, FORBIDDEN, ROOT, STOREYS, drawing, imports, storey

TOP_LEVEL = {
    "pyproject.toml", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "CITATION.cff", "LICENSE", "Makefile",
    "constraints.txt", "cartensor", "codegen", "carnet", "distributions", "tests", "docs",
}  # fmt: skip
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
    upward = [
        f"{module} imports {name}"
        for module, names in imports(floor).items()
        for name, _ in names
        if name.partition(".")[0] in FORBIDDEN[floor]
    ]
    assert upward == []


def test_every_room_of_carnet_imports_from_below():
    upward = []
    for module, names in imports("carnet").items():
        own = storey(module, STOREYS, 1)
        assert own is not None or module == "carnet", f"{module} is in no room"
        for name, _ in names:
            other = storey(name, STOREYS, 1)
            if own is None or other is None or module.split(".")[1] == name.split(".")[1]:
                continue
            if other >= own:
                upward.append(f"{module} imports {name}")
    assert upward == []


def test_data_are_told_apart_read_and_then_looked_at_or_written():
    upward = []
    for module, names in imports("carnet").items():
        if not module.startswith("carnet.data."):
            continue
        own = storey(module, DATA, 2)
        for name, _ in names:
            other = storey(name, DATA, 2) if name.startswith("carnet.data.") else None
            same = module.split(".")[2] == name.split(".")[2] if other is not None else True
            # what lies loose in carnet.data is below the rooms, but knows property tensors
            if not same and (other > own if own is not None else other > 0):
                upward.append(f"{module} imports {name}")
    assert upward == []


def test_the_picture_of_the_house_shows_it_as_it_is():
    assert (ROOT / "docs/house.svg").read_text(encoding="utf-8") == drawing(), "python -m tests.house draws it again"


def test_no_two_public_classes_have_one_name():
    modules = defaultdict(list)
    for path in [path for floor in ("cartensor", "codegen", "carnet") for path in (ROOT / floor).rglob("*.py")]:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.name[0] != "_":
                modules[node.name].append(str(path.relative_to(ROOT)))
    assert {name: where for name, where in modules.items() if len(where) > 1} == {}


@pytest.mark.parametrize("floor", ["cartensor", "codegen", "carnet"])
def test_no_module_imports_itself_by_way_of_others(floor):
    graph = {module: {name for name, typing in names if not typing} for module, names in imports(floor).items()}
    order = TopologicalSorter({module: names & graph.keys() - {module} for module, names in graph.items()})
    order.prepare()  # raises CycleError, with the modules of a circle


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
