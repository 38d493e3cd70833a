"""Where the generator finds its templates, and how these are read."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template


@cache
def template(folder: str, name: str) -> Template:
    """A template of a folder of the generator; a name that is not filled in is an error."""
    environment = Environment(
        loader=PackageLoader("codegen", folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(f"{name}.jinja")
