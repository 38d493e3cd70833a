"""The faces of the three packages: what type checkers read is what Python gives, and importing them costs little."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import pkgutil
import re
import rlcompleter
import subprocess
import sys
from pathlib import Path

import pytest

import carnet
import cartensor
import codegen

ROOT = Path(__file__).parents[1]
FACES = (cartensor, codegen, carnet)
HEAVY = ("ase", "jinja2", "numba", "numpy", "sympy", "torch")


def imported(face) -> dict[str, tuple[str, str]]:
    """Public name -> module and name there, as a type checker reads them."""
    (block,) = (
        node
        for node in ast.parse(Path(face.__file__).read_text(encoding="utf-8")).body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    found, renamed = {}, {}
    for node in block.body:
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                # a name that is not imported as itself is not public to type checkers
                (found if alias.asname == alias.name else renamed)[alias.name] = (node.module, alias.name)
        else:
            found[node.targets[0].id] = renamed.pop(node.value.id)
    assert not renamed
    return found


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.__name__)
def test_python_gives_what_type_checkers_read(face):
    names = imported(face)
    assert dir(face) == face.__all__ == sorted(names)
    for name, (module, inside) in names.items():
        if module == face.__name__:
            assert inspect.ismodule(getattr(face, name)), name
        else:
            assert getattr(face, name) is getattr(importlib.import_module(module), inside), name
    assert (Path(face.__file__).parent / "py.typed").is_file()


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.__name__)
def test_no_module_takes_the_place_of_a_public_name(face):
    modules = {module.name for module in pkgutil.iter_modules(face.__path__)}
    doors = {name for name, (module, _) in imported(face).items() if module == face.__name__}
    assert modules & set(face.__all__) == doors


def told(face, name: str, module: str, inside: str) -> str | None:
    """The docstring of a public name."""
    value = getattr(face, name)
    if not isinstance(value, dict):
        return inspect.getdoc(value)
    source = Path(sys.modules[module].__file__).read_text(
        encoding="utf-8"
    )  # a string under its assignment, as everywhere here
    under = re.search(rf'^{inside}: [^\n]* = (?:\{{\n.*?\n\}}|[^\n]*\))\n"""(.*?)"""', source, re.MULTILINE | re.DOTALL)
    return under and under[1]


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.__name__)
def test_every_public_name_says_what_it_is(face):
    assert [name for name, origin in imported(face).items() if not told(face, name, *origin)] == []


def test_every_public_name_of_cartensor_shows_an_example():
    """Which are run: those of modules by their docstrings, and here those under constants."""
    docstrings = {name: told(cartensor, name, *origin) for name, origin in imported(cartensor).items()}
    assert [name for name, text in docstrings.items() if ">>> " not in text] == []
    constants = [name for name in docstrings if isinstance(getattr(cartensor, name), dict)]
    runner = doctest.DocTestRunner()
    for name in constants:
        runner.run(doctest.DocTestParser().get_doctest(docstrings[name], {}, name, None, None))
    assert constants and runner.tries and not runner.failures


def test_completion_shows_what_is_public_and_nothing_else():
    for module in pkgutil.iter_modules(cartensor.__path__):
        if module.name != "__main__":
            importlib.import_module(f"cartensor.{module.name}")  # modules are attributes of the package then
    completer, shown = rlcompleter.Completer({"ct": cartensor}), []
    while (word := completer.complete("ct.", len(shown))) is not None:
        shown.append(word)
    assert [word.removeprefix("ct.").rstrip("()") for word in shown] == cartensor.__all__


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.__name__)
def test_importing_a_face_imports_nothing_that_is_heavy(face):
    code = f"import sys, {face.__name__}; print([name for name in {HEAVY} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_name_that_is_missing_brings_the_nearest():
    with pytest.raises(AttributeError, match="module 'carnet' has no attribute 'CarNett'") as raised:
        _ = carnet.CarNett
    assert raised.value.obj is carnet and raised.value.name == "CarNett"  # which tracebacks make a suggestion from


def test_readme_and_docs_import_from_the_faces_alone():
    doors = {f"carnet.{name}" for name, (module, _) in imported(carnet).items() if module == "carnet"}
    inner = []
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.*"))):
        if page.suffix in (".md", ".py"):
            text = page.read_text(encoding="utf-8")
            modules = re.findall(
                r"^(?:>>> )?(?:from|import) ((?:carnet|cartensor|codegen)\.[\w.]+)", text, re.MULTILINE
            )
            inner += [f"{page.name}: {module}" for module in modules if module not in doors]
    assert inner == []
