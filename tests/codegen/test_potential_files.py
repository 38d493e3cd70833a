"""A package of a potential as files: compared before they are used, run as they were compared, named when damaged."""

from __future__ import annotations

import json
import os
import py_compile
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carnet import InputError, describe_potential, make_calculator, save
from carnet.model.export import describe_file
from carnet.model.file import read_stored, write_stored
from carnet.simulation.calculators import load_package
from codegen.potential.package import FIRST, package_files
from codegen.potential.plan import planned
from codegen.runtime.contents import SUMS, DamagedFiles, checked, listed, sums
from tests.carnet.small_models import MOLECULE


def python(place: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, *arguments], cwd=place, capture_output=True, text=True, env={**os.environ, **environment}
    )


def test_works_without_what_made_it(tiny_folder):
    program = (
        "import sys\n"
        "for name in ('torch', 'carnet', 'codegen', 'cartensor', 'sympy', 'jinja2', 'ase', 'scipy'):\n"
        "    sys.modules[name] = None\n"
        f"from {tiny_folder.name} import Potential\n"
        "print(Potential().compute([8, 1], [[0, 0, 0], [1, 0, 0]])['energy'])\n"
        f"own = [module for name, module in sys.modules.items() if name.startswith('{tiny_folder.name}.')]\n"
        "functions = [f for m in own for f in vars(m).values() if type(f).__name__ == 'CPUDispatcher']\n"
        "hits = [sum(f.stats.cache_misses.values()) for f in functions]\n"
        "assert hits and not sum(hits), 'compiled again'\n"
    )
    made = python(tiny_folder.parent, "-c", program)
    assert made.returncode == 0, made.stderr


def test_checks_itself_on_demand_and_at_import(tiny_folder, tmp_path):
    made = python(tiny_folder.parent, "-m", tiny_folder.name, "check")
    assert made.returncode == 0 and made.stdout.count("allowed") == 6, made.stderr
    told = json.loads(python(tiny_folder.parent, "-m", tiny_folder.name, "info").stdout)
    assert told["cutoff"] == 3.5 and told["species"] == [1, 6, 8]
    assert python(tiny_folder.parent, "-m", tiny_folder.name).returncode == 2


@pytest.fixture
def copied(tiny_folder, tmp_path, monkeypatch):
    """A copy of the package that a test may change; that it was copied of need not be imported."""
    monkeypatch.delitem(sys.modules, tiny_folder.name, raising=False)
    shutil.copytree(tiny_folder, tmp_path / tiny_folder.name)
    return tmp_path / tiny_folder.name


def change_numbers(folder: Path, name: str, change) -> None:
    with np.load(folder / "numbers.npz") as file:
        numbers = dict(file)
    numbers[name] = change(numbers[name])
    np.savez(folder / "numbers.npz", **numbers)


def seal_again(folder: Path) -> None:
    """Have the checksums fit the files that are there, as if they had been written like that."""
    names = listed((folder / SUMS).read_bytes())
    (folder / SUMS).write_bytes(sums({name: (folder / name).read_bytes() for name in names}))


@pytest.mark.parametrize("factor", [1.001, np.nan], ids=str)
def test_other_results_than_the_trained_model_are_refused_at_import(copied, factor):
    """As if the code, not the file, did something else; what comes last in a comparison must count as what comes first."""
    change_numbers(copied, "member_0.1.mix.backward.matrix", lambda array: array * factor)
    made = python(copied.parent, "-c", f"import {copied.name}")
    assert made.returncode and "DamagedPackage" in made.stderr and "numbers.npz" in made.stderr
    seal_again(copied)
    made = python(copied.parent, "-O", "-c", f"import {copied.name}")
    assert made.returncode and "WrongResults" in made.stderr and "off by" in made.stderr


def test_every_file_but_the_readme_is_compared(tiny_folder):
    names = set(listed((tiny_folder / SUMS).read_bytes()))
    assert names | {SUMS, "README.md"} == {path.relative_to(tiny_folder).as_posix() for path in files_of(tiny_folder)}
    assert set(checked(tiny_folder)) == names


def files_of(folder: Path) -> list[Path]:
    """All files of a package, without the code that is kept beside them."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]


def damages(content: bytes) -> st.SearchStrategy[bytes | None]:
    place = st.integers(0, len(content) - 1)
    flipped = st.builds(
        lambda at, bit: content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :], place, st.integers(0, 7)
    )
    more = st.binary(min_size=1, max_size=9).map(lambda extra: content + extra)
    return st.one_of(flipped, place.map(lambda length: content[:length]), more, st.just(b"[]"), st.none())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_damage_to_any_file_is_named(copied, data):
    path = data.draw(st.sampled_from([path for path in files_of(copied) if path.suffix != ".md"]))
    whole = path.read_bytes()
    damage = data.draw(damages(whole))
    try:
        path.write_bytes(damage) if damage is not None else path.unlink()
        with pytest.raises(DamagedFiles, match=f"{path}.*make.*again"):
            checked(copied)
        with pytest.raises(InputError, match=f"{path.name}|without __init__"):
            make_calculator(copied)
    finally:
        path.write_bytes(whole)


@pytest.mark.parametrize(
    "name", ["numbers.npz", "description.json", "runtime/jobs.py", *FIRST, "runtime/lanes.py", SUMS]
)
def test_files_that_are_missing_or_changed_are_named_at_import(copied, name):
    whole = (copied / name).read_bytes()
    for damage in (whole[:-1] + bytes([whole[-1] ^ 1]), whole[:100], None):
        (copied / name).write_bytes(damage) if damage is not None else (copied / name).unlink()
        made = python(copied.parent, "-c", f"import {copied.name}")
        last = made.stderr.strip().splitlines()[-1]
        assert made.returncode and last.startswith(f"{copied.name}.DamagedPackage: {copied / name} "), made.stderr
        assert "again" in last


def test_a_pyc_beside_a_module_is_not_run(copied):
    """As a flipped bit leaves it, or another program: for the same text to all appearances, with something else in it."""
    for name in ("runtime/atoms", "convolution_1", "runtime/lanes", "check"):
        source = copied / f"{name}.py"
        fake = copied.parent / source.name
        fake.write_text("raise SystemExit('code of a .pyc is run')\n".ljust(source.stat().st_size))
        os.utime(fake, ns=(source.stat().st_atime_ns, source.stat().st_mtime_ns))
        pyc = Path(py_compile.compile(str(fake), dfile=str(source), doraise=True))
        (source.parent / "__pycache__").mkdir(exist_ok=True)
        os.replace(pyc, source.parent / "__pycache__" / pyc.name)
    made = python(copied.parent, "-m", copied.name, "check")
    assert made.returncode == 0, made.stderr
    before = {path.name for path in copied.rglob("*.pyc")}
    assert before >= {pyc.name.replace("check", name) for name in ("atoms", "lanes")}
    assert not any(name.startswith(("stored", "network", "edges")) for name in before), "and none is written"


def test_a_file_that_is_none_of_its_own_is_none_of_its_modules(copied):
    (copied / "extra.py").write_text("print('run')")
    made = python(copied.parent, "-c", f"import {copied.name}.extra")
    assert made.returncode and "ModuleNotFoundError" in made.stderr and not made.stdout


def test_tracebacks_and_inspect_show_what_runs(copied):
    program = (
        f"import inspect, traceback, {copied.name} as package\n"
        "from pathlib import Path\n"
        "path = Path(package.check.__wrapped__.__code__.co_filename)\n"
        "path.write_text('another text')\n"
        "assert 'def deviations' in inspect.getsource(package.check.__wrapped__.__globals__['deviations'])\n"
        "try: package.Potential(dtype='float16')\n"
        "except ValueError as error: traceback.print_tb(error.__traceback__)\n"
    )
    made = python(copied.parent, "-c", program)
    assert made.returncode == 0 and 'raise ValueError(f"dtype' in made.stderr, made.stderr


def test_a_package_that_is_damaged_is_one_line_of_input(copied):
    """Also one without checksums, as version 0.1.0 made them, where the damage shows itself as any error."""
    (copied / SUMS).unlink()
    for text in ("def broken(:", "raise KeyError('x')", "import no_such_module", ""):
        (copied / "__init__.py").write_text(text)
        with pytest.raises(InputError) as caught:
            make_calculator(copied)
        assert str(copied) in str(caught.value) and "\n" not in str(caught.value)
        sys.modules.pop(copied.name, None)
    with pytest.raises(InputError, match="without __init__"):
        (copied / "__init__.py").unlink()
        load_package(copied)


def test_code_that_came_with_a_folder_nobody_may_write_to_is_used(tiny_folder, tmp_path):
    program = (
        f"from {tiny_folder.name} import Potential\nfrom {tiny_folder.name}.runtime import jobs\n"
        "Potential().compute([8, 1], [[0, 0, 0], [1, 0, 0]])\n"
        "assert not sum(jobs.work.stats.cache_misses.values()), 'compiled again'\n"
    )
    # a folder of the user's own, as Numba takes where it may not write beside the module
    made = python(tiny_folder.parent, "-c", program, NUMBA_CACHE_DIR=str(tmp_path))
    assert made.returncode == 0, made.stderr


def test_its_first_lines_say_what_made_it(tiny_folder):
    text = (tiny_folder / "__init__.py").read_text()
    assert "not to be edited" in text and "a test" in text and "package hash" in text
    assert "a test" in (tiny_folder / "README.md").read_text()
    assert all("not to be edited" in path.read_text() for path in tiny_folder.glob("convolution_*.py"))


def test_equal_models_give_equal_files(tiny_folder, tiny_model):
    description = describe_potential(tiny_model, "tiny", [MOLECULE])
    for name, content in package_files(tiny_folder.name, description, planned(description, "a test")).items():
        assert (tiny_folder / name).read_bytes() == content, name


def test_a_model_of_other_conventions_is_refused(tiny_model, tmp_path):
    save(tiny_model, tmp_path / "model.carnet")
    (stored,) = read_stored(tmp_path / "model.carnet")
    changed = replace(stored, description={**stored.description, "conventions": 99})
    write_stored(tmp_path / "other.carnet", [changed])
    with pytest.raises(InputError, match="conventions version 99"):
        describe_file(tmp_path / "other.carnet")
    assert describe_file(tmp_path / "model.carnet").origin["file"] == "model.carnet"
