"""The first lines of a generated file: what made it, from what, and what it costs."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from codegen.families.spec import Spec

VERSION = "1"
"""Version of the generator's output format."""

ORDER_NAMES = ("forward", "gradient", "second")
"""What the form differentiated 0, 1, 2 times is called."""


USERS = (
    "__main__.py", "array_kernel.py", "cache.py", "evaluator.py", "explain.py", "runtime", "shipped.py",
)  # fmt: skip
"""What runs, keeps, shows or checks generated text and decides nothing in it."""


@lru_cache(maxsize=1)
def generator_hash() -> str:
    """Hash of what decides a generated text: the sources of the generator and the algebra, and the versions below them.

    Kernels in the user's cache are valid for one generator.
    """
    digest = sha256(VERSION.encode())
    for package in ("sympy", "jinja2"):
        digest.update(f"{package} {version(package)}\0".encode())
    here = Path(__file__).parent
    for package in (here, here.parent / "cartensor"):
        for path in sorted([*package.rglob("*.py"), *package.rglob("*.jinja")]):
            if package == here and path.relative_to(here).parts[0] in USERS:
                continue
            digest.update(path.relative_to(package.parent).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def command(spec: Spec, target: str) -> str:
    """The command that prints the file."""
    return f"python -m codegen show {spec.text} --target {target}"
