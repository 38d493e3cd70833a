"""The distribution ``cartensor``: built from the source of ``carnet``, of the same version, and light."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

import carnet
import cartensor
from codegen.installation import check_algebra

ROOT = Path(__file__).parents[1]
LIGHT = ROOT / "distributions/cartensor"
#: What the algebra may stand on; and what it uses where a function asks for it.
NEEDED = {"sympy", "numpy"}
OPTIONAL = {"spglib", "matplotlib", "plotly", "torch"}


def project(folder: Path) -> dict:
    return tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))


def requirements(texts) -> dict[str, Requirement]:
    return {found.name: found for found in map(Requirement, texts)}


def test_both_distributions_have_one_version_which_one_file_states():
    assert carnet.__version__ is cartensor.__version__
    assert str(Version(carnet.__version__)) == carnet.__version__  # as the names of installed distributions have it
    for folder in (ROOT, LIGHT):
        tables = project(folder)
        assert tables["project"]["dynamic"] == ["version"]
        assert tables["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "cartensor.version.__version__"}
    assert f"\nversion: {carnet.__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    news = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert next(line for line in news.splitlines() if line.startswith("## ")) == f"## {carnet.__version__}"


def test_the_light_distribution_needs_sympy_and_numpy_as_carnet_does():
    whole, light = project(ROOT)["project"], project(LIGHT)["project"]
    of_carnet, of_cartensor = requirements(whole["dependencies"]), requirements(light["dependencies"])
    assert set(of_cartensor) == NEEDED
    extras = requirements(text for group in light["optional-dependencies"].values() for text in group)
    assert set(extras) == OPTIONAL
    for name, requirement in (of_cartensor | extras).items():
        assert requirement == of_carnet.get(name, requirement)
    for key in ("requires-python", "license", "authors", "urls"):
        assert light[key] == whole[key]


def test_the_algebra_imports_what_it_needs_and_the_rest_where_it_is_asked_for():
    used = set()
    for path in sorted((ROOT / "cartensor").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = {
            id(node)
            for function in ast.walk(tree)
            if isinstance(function, ast.FunctionDef | ast.If)
            for node in ast.walk(function)
        }
        for node in ast.walk(tree):
            match node:
                case ast.Import(names=names):
                    modules = [alias.name for alias in names]
                case ast.ImportFrom(module=str(module)):
                    modules = [module]
                case ast.Call(func=ast.Name(id="import_module"), args=[ast.Constant(value=str(module))]):
                    modules = [module]
                case _:
                    continue
            for top in {module.partition(".")[0] for module in modules} - sys.stdlib_module_names - {"cartensor"}:
                assert top in NEEDED or id(node) in inside, f"{path.name} imports {top} with the package"
                used.add(top)
    assert used == NEEDED | OPTIONAL


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> dict[str, Path]:
    """The distribution as source, made from a copy of its folder, and the wheel that is made from that."""
    pytest.importorskip("setuptools", minversion="77")
    folder = tmp_path_factory.mktemp("distributions")
    shutil.copytree(LIGHT, folder / "clone", ignore=shutil.ignore_patterns("__pycache__", "build", "*.egg-info"))
    sdist = made("sdist", folder / "clone", folder)
    with tarfile.open(sdist) as archive:
        archive.extractall(folder / "unpacked", filter="data")
    (source,) = (folder / "unpacked").iterdir()
    return {"sdist": sdist, "wheel": made("wheel", source, folder)}


def made(kind: str, source: Path, into: Path) -> Path:
    code = f"from setuptools.build_meta import build_{kind} as build; print(build({str(into)!r}))"
    return into / ran(sys.executable, "-c", code, cwd=source).splitlines()[-1]


def ran(*command, cwd: Path, fails: bool = False) -> str:
    """What a program prints in a process that knows nothing of this source tree."""
    run = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={"PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert bool(run.returncode) == fails, run.stdout + run.stderr
    return run.stderr if fails else run.stdout


def test_the_wheel_is_small_and_holds_the_package_alone(built):
    version = cartensor.__version__
    assert built["wheel"].name == f"cartensor-{version}-py3-none-any.whl"
    assert max(path.stat().st_size for path in built.values()) < 1_000_000
    expected = {f"cartensor/{path.name}" for path in (ROOT / "cartensor").glob("*.py")} | {"cartensor/py.typed"}
    with zipfile.ZipFile(built["wheel"]) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
        text = archive.read(f"cartensor-{version}.dist-info/METADATA").decode()
        assert archive.read(f"cartensor-{version}.dist-info/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
    assert held == expected
    assert f"\nVersion: {version}\n" in text and "\nProvides-Extra: magnetic\n" in text


@pytest.fixture(scope="module")
def bare(built, tmp_path_factory) -> Path:
    """A Python that has the wheel, SymPy and NumPy alone."""
    pytest.importorskip("pip")
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder / "environment", with_pip=False)
    python = next(path for path in folder.glob("environment/*/python*") if path.is_file())
    installed(python, built["wheel"])
    (folder / "needed").mkdir()
    for name in ("numpy", "sympy", "mpmath"):
        for place in (package := Path(find_spec(name).origin).parent), package.with_name(f"{name}.libs"):
            if place.is_dir():
                (folder / "needed" / place.name).symlink_to(place)
    (site(python) / "needed.pth").write_text(str(folder / "needed"), encoding="utf-8")
    return python


def installed(python: Path, wheel: Path) -> None:
    options = "install --quiet --disable-pip-version-check --no-index --no-deps --no-compile --force-reinstall"
    ran(sys.executable, "-m", "pip", "--python", python, *options.split(), wheel, cwd=wheel.parent)


def site(python: Path) -> Path:
    return Path(ran(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=python.parent).strip())


def test_examples_run_in_a_bare_environment(bare):
    """All but those that draw pictures."""
    code = """
import doctest, importlib, json, pkgutil, sys
import cartensor

tried = {}
for name in ["cartensor"] + [f"cartensor.{found.name}" for found in pkgutil.iter_modules(cartensor.__path__)]:
    if name != "cartensor.__main__":
        tried[name] = doctest.testmod(importlib.import_module(name), report=False)
result = doctest.testfile(sys.argv[1], module_relative=False)
tried["README"] = result
print(json.dumps([cartensor.__file__, sum(one.attempted for one in tried.values()),
                  [name for name, one in tried.items() if one.failed], sorted(sys.modules)]))
"""
    place, attempted, failed, modules = json.loads(
        ran(bare, "-c", code, LIGHT / "README.md", cwd=bare.parent).splitlines()[-1]
    )
    assert Path(place).is_relative_to(bare.parents[1]) and not OPTIONAL & set(modules)
    assert attempted > 100 and set(failed) <= {"cartensor.surfaces"}


def test_the_command_answers_in_a_bare_environment(bare):
    printed = ran(bare, "-m", "cartensor", "magnetoelectric", "--crystal", "-3'm'", cwd=bare.parent)
    assert "2 independent constants" in printed


def test_what_needs_another_package_says_which(bare):
    said = ran(bare, "-m", "cartensor", "magnetoelectric", "--crystal", "167.106", cwd=bare.parent, fails=True)
    assert said.count("\n") == 1 and "pip install spglib" in said and '"magnetic"' in said
    surface = "import cartensor as ct; ct.natural_tensor_surface([0, 0, 0, 0, 1.0], weight=2)"
    for ending, package in (("png", "matplotlib"), ("html", "plotly")):
        said = ran(bare, "-c", f"{surface}.save('picture.{ending}')", cwd=bare.parent, fails=True)
        assert package in said.splitlines()[-1]


def test_an_algebra_of_another_place_or_version_is_refused(tmp_path):
    ours, algebra = tmp_path / "codegen", tmp_path / "cartensor"
    for folder in (ours, algebra, tmp_path / "elsewhere/cartensor"):
        folder.mkdir(parents=True)
    check_algebra(ours, algebra, "0.2.0")  # a source tree
    (tmp_path / "carnet-0.2.0.dist-info").mkdir()
    check_algebra(ours, algebra, "0.2.0")
    with pytest.raises(ImportError, match=r"cartensor 0.3.0 was installed over that of carnet 0.2.0"):
        check_algebra(ours, algebra, "0.3.0")
    with pytest.raises(ImportError, match="another cartensor than its own, .*elsewhere.*pip uninstall cartensor"):
        check_algebra(ours, tmp_path / "elsewhere/cartensor", "0.2.0")
    (tmp_path / "link").mkdir()
    (tmp_path / "link/cartensor").symlink_to(algebra)  # as in a folder of distributions
    check_algebra(ours, tmp_path / "link/cartensor", "0.2.0")


def test_both_distributions_in_one_environment(built, bare, tmp_path):
    """carnet works with a cartensor of its version installed over it, and not with another one."""
    shutil.copytree(
        ROOT, tmp_path / "clone", ignore=shutil.ignore_patterns(".*", "__pycache__", "build", "tests", "docs", "demo")
    )
    wheel = made("wheel", tmp_path / "clone", tmp_path)
    installed(bare, wheel)
    asked = "import carnet, cartensor; print(carnet.__version__, cartensor.__file__)"
    version, place = ran(bare, "-c", asked, cwd=tmp_path).split()
    assert version == cartensor.__version__ and Path(place).parent == site(bare) / "cartensor"
    installed(bare, built["wheel"])
    assert ran(bare, "-c", asked, cwd=tmp_path).split()[0] == version
    (site(bare) / "cartensor/version.py").write_text('__version__ = "99.0"\n', encoding="utf-8")
    for package in ("carnet", "codegen"):
        said = ran(bare, "-c", f"import {package}", cwd=tmp_path, fails=True).splitlines()[-1]
        assert said.startswith("ImportError: cartensor 99.0 was installed over that of carnet") and "pip" in said
    installed(bare, wheel)  # as the message advises
    assert ran(bare, "-c", asked, cwd=tmp_path).split()[0] == version
