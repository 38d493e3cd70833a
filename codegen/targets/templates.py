"""Where targets find their templates, and how these are read."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template


@cache
def module_template(target: str, name: str = "module") -> Template:
    """A template of a target's generated modules; a name that the target does not fill in is an error."""
    environment = Environment(
        loader=PackageLoader("codegen", f"targets/{target}"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(f"{name}.py.jinja")
