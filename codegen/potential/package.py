"""Writing a potential's package: generated modules, the modules that all packages share, numbers, and its first check."""

from __future__ import annotations

import hashlib
import io
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from textwrap import dedent
from typing import Any

import numpy as np

from codegen.header import VERSION
from codegen.potential.description import PotentialDescription, Reference
from codegen.potential.place import RUNTIME, PackageError, place
from codegen.potential.plan import Plan, planned
from codegen.runtime.contents import SUMS, sums
from codegen.runtime.deviation import is_within, largest
from codegen.runtime.outline import outline
from codegen.runtime.pair_search import search_pairs
from codegen.runtime.sealed import make_folder, write_atomically
from codegen.templates import template

PARTS = Path(__file__).parent / "parts"
"""Modules that packages hold as they are, beside the folder ``runtime``."""

FIRST = ("runtime/__init__.py", "runtime/sealed.py", "runtime/contents.py")
"""Files that check the others of a package, in the order in which they import each other."""

DTYPES = ("float32", "float64")
FORCE_ERROR = {"float32": 1e-5, "float64": 1e-8}
"""eV/Å that forces may differ from the trained model's, where its radial functions are the package's own and the largest
force is at most LARGE_FORCE; in proportion above. Tables in their place may cost as much as single precision does."""
LARGE_FORCE = 10.0
ROUNDING = 2.0
"""In single precision forces may differ by so many times what those of the model itself lose in it: a structure unlike the
training's can have atoms whose energies are large and cancel."""


def write_package(
    description: PotentialDescription, folder: Path, command: str, tell: Callable[[str], None] = lambda line: None
) -> dict[str, Any]:
    """Write a package, complete or not at all; one of the same name that was made before is replaced then.

    Args:
        description: the potential.
        folder: where; the last part is the name of the package.
        command: what a person would run to make it again.
        tell: called with lines about what happens.

    Returns:
        What was found by its first check: for each dtype the largest deviation from the trained model of "energy" (eV an
        atom), "forces" (eV/Å) and "stress" (eV/Å^3); and "seconds" that generating, compiling and importing took.

    Raises:
        PackageError: the name is none of a package, something else is in the way, or the package does not give what the
            model gives.
        OSError: nothing can be written there.
    """
    folder = folder.absolute()
    with place(folder) as making:
        allowed = _allowed(description)
        start = time.perf_counter()
        plan = planned(description, command)
        generated = time.perf_counter() - start
        tell(f"{len(plan.modules)} modules generated in {generated:.1f} s")
        for name, content in package_files(folder.name, description, plan).items():
            write_atomically(making / name, content)
        make_folder(making / "__pycache__")  # else Numba makes it, and with a umask of 0 anybody may write to it
        start = time.perf_counter()
        found = _first_check(making, _compiled_modules(plan))
        compiled = time.perf_counter() - start
        tell(f"compiled and checked in {compiled:.1f} s")
        _judge(folder.name, found, allowed)
        start = time.perf_counter()
        _run(making, f"import {making.name}")
        seconds = {"generate": generated, "compile": compiled, "import": time.perf_counter() - start}
        stated = {
            dtype: {name: (found[dtype][name], allowed[dtype][name]) for name in found[dtype]} for dtype in DTYPES
        }
        write_atomically(making / "README.md", _readme(folder.name, description, plan, stated, compiled))
    return {**found, "seconds": seconds}


def _allowed(description: PotentialDescription) -> dict[str, dict[str, float]]:
    """Deviations that are accepted, from the sizes of forces and structures.

    Raises:
        PackageError: the model's own results are not finite, and nothing can be compared with them.
    """
    results = [value for reference in description.references for value in reference.results.values()]
    if not math.isfinite(largest(*results, *description.radial_error, description.rounding)):
        raise PackageError(f"{description.name}: the model's results on its reference structures are not finite")
    force_size = largest(*(reference.results["forces"] for reference in description.references))
    closest = "float32" if any(description.radial_error) else None
    made = {}
    for dtype in DTYPES:
        force = FORCE_ERROR[closest or dtype] * max(1.0, force_size / LARGE_FORCE)
        if dtype == "float32":
            force = max(force, ROUNDING * description.rounding)
        made[dtype] = {"energy": force, "forces": force, "stress": force}
    return made


def _facts(
    description: PotentialDescription, plan: Plan, allowed: Mapping[str, Any], numbers: Mapping[str, np.ndarray]
) -> dict[str, Any]:
    """What the package says about itself, as JSON."""
    return {
        "name": description.name,
        "generator": VERSION,
        "command": plan.command,
        "species": list(description.species),
        "cutoff": description.cutoff,
        "radial_error": dict(zip(("values", "slopes"), description.radial_error, strict=True)),
        "allowed": allowed,
        "references": len(description.references),
        "origin": dict(description.origin),
        "members": plan.members,
        "arrays": {name: outline(array) for name, array in sorted(numbers.items())},
    }


def package_files(name: str, description: PotentialDescription, plan: Plan) -> dict[str, bytes]:
    """All files of a package but its README, by name; the same for equal potentials."""
    numbers = dict(plan.numbers)
    for position, reference in enumerate(description.references):
        numbers |= {
            f"reference_{position}.{key}": value for key, value in _stored(reference, description.cutoff).items()
        }
    numbers = {key: np.ascontiguousarray(array) for key, array in numbers.items()}
    facts = _facts(description, plan, _allowed(description), numbers)
    texts = {f"{module}.py": text for module, text in plan.modules.items()}
    texts |= {path.name: path.read_text(encoding="utf-8") for path in PARTS.glob("*.py") if path.name != "__init__.py"}
    texts |= {f"runtime/{path.name}": path.read_text(encoding="utf-8") for path in RUNTIME.glob("*.py")}
    texts["description.json"] = json.dumps(facts, indent=1, ensure_ascii=False)
    data = _packed(numbers)
    digest = hashlib.sha256(data)
    for path, text in sorted(texts.items()):
        digest.update(path.encode() + b"\0" + text.encode() + b"\0")
    identity = digest.hexdigest()[:16]
    made = {path: hashlib.sha256(text.encode()).hexdigest() for path, text in sorted(texts.items())}
    texts["__init__.py"] = template("potential", "init.py").render(
        name=name,
        elements=_elements(description),
        version=VERSION,
        digest=identity,
        command=plan.command,
        modules=_compiled_modules(plan),
        first=FIRST,
        files=made,
    )
    files = {**{path: text.encode() for path, text in texts.items()}, "numbers.npz": data}
    return {**files, SUMS: sums(files)}


def _compiled_modules(plan: Plan) -> tuple[str, ...]:
    return ("runtime.jobs", "runtime.atoms", *plan.modules)


def _packed(numbers: Mapping[str, np.ndarray]) -> bytes:
    """Arrays as one file; equal arrays give equal bytes."""
    stream = io.BytesIO()
    np.savez(stream, **dict(sorted(numbers.items())))
    return stream.getvalue()


def _stored(reference: Reference, cutoff: float) -> dict[str, np.ndarray]:
    """A reference structure with its pairs, so that checking it needs no search for neighbours."""
    centre, neighbour, shift = search_pairs(reference.positions, reference.cell, reference.pbc, cutoff, "ijS")
    return {
        "numbers": np.asarray(reference.numbers, np.int64),
        "positions": reference.positions,
        "cell": reference.cell,
        "centre": centre.astype(np.int64),
        "neighbour": neighbour.astype(np.int64),
        "shift": shift.astype(np.int64),
        **{name: np.asarray(value) for name, value in reference.results.items()},
    }


def _first_check(making: Path, modules: Sequence[str]) -> dict[str, dict[str, float]]:
    """Have other processes, one a precision, compile the package's code, keep it, and compare with the trained model."""

    def check(dtype: str) -> dict[str, float]:
        # without the package's own first lines, which make both compile single precision
        program = f"""
            import json, sys
            from functools import partial
            from importlib import import_module
            from pathlib import Path
            from types import ModuleType

            package = sys.modules[{making.name!r}] = ModuleType({making.name!r})
            package.__path__ = [{str(making)!r}]
            import_module("{making.name}.runtime.contents").open_package({making.name!r}, Path({str(making)!r}))
            for module in {tuple(modules)!r}:
                run = partial(import_module, f".{{module}}", {making.name!r})
                import_module("{making.name}.runtime.machine_code").with_kept_code(run)
            import_module("{making.name}.runtime.jobs").compile_for_teams()
            print(json.dumps(import_module("{making.name}.check").deviations({dtype!r})))
        """
        return json.loads(_run(making, dedent(program)).splitlines()[-1])

    with ThreadPoolExecutor(len(DTYPES)) as side_by_side:
        return dict(zip(DTYPES, side_by_side.map(check, DTYPES), strict=True))


def _run(making: Path, program: str) -> str:
    """What a program with the package prints, in another process, which leaves no .pyc."""
    made = subprocess.run([sys.executable, "-B", "-c", program], cwd=making.parent, capture_output=True, text=True)
    if made.returncode:
        reason = made.stderr.strip() or f"its process ended with status {made.returncode}"
        raise PackageError(f"{making.name}: the package does not work:\n{reason}")
    return made.stdout


def _judge(name: str, found: Mapping[str, Mapping[str, float]], allowed: Mapping[str, Mapping[str, float]]) -> None:
    for dtype, values in found.items():
        for quantity, value in values.items():
            if not is_within(value, allowed[dtype][quantity]):
                raise PackageError(
                    f"{name} in {dtype}: {quantity} differs by {value:.1e} from the trained model, allowed "
                    f"{allowed[dtype][quantity]:.0e}"
                )


def _elements(description: PotentialDescription) -> str:
    return "atomic numbers " + ", ".join(map(str, description.species))


def _readme(name: str, description: PotentialDescription, plan: Plan, stated: Mapping[str, Any], seconds: float) -> str:
    layers = max(len(member.layers) for member in description.members)
    values, slopes = description.radial_error
    exact = "the model's own splines, exactly"
    tabled = f"tables of the model's networks; values err by {values:.0e}, slopes by {slopes:.0e} of the largest"
    return template("potential", "README.md").render(
        name=name,
        elements=_elements(description),
        members=len(description.members),
        command=plan.command,
        origin=description.origin.get("file", description.name),
        cutoff=description.cutoff,
        layers=layers,
        reach=layers * description.cutoff,
        radial=tabled if slopes else exact,
        stated=stated,
        seconds=max(10, round(seconds, -1)),
    )
