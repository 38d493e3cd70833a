"""The command line of the generator.

``python -m codegen [--check] | list | show FAMILY ARGUMENTS | explain FAMILY ARGUMENTS``. Packages that use the generator add
commands as entry points of the group ``codegen.commands``: functions of the arguments that return the exit status.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from codegen.explain import explain, operation_counts
from codegen.families import FAMILIES, SpecError, parse_spec
from codegen.shipped import default_folder, differences, read_specs, regenerate
from codegen.targets import TARGETS


def parser(others: Mapping[str, EntryPoint]) -> argparse.ArgumentParser:
    families = "\n".join(f"  {family.usage()}" for family in FAMILIES.values())
    top = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Generate the kernels that ship, check them, list them, or show one.",
        epilog=f"kernel families and their arguments:\n{families}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument(
        "--check", action="store_true", help="compare instead of writing; show a diff and exit 1 where they differ"
    )
    top.add_argument(
        "--folder", type=Path, help="folder of the kernels (default: of the installed package that ships some)"
    )
    commands = top.add_subparsers(dest="command", metavar=f"{{{','.join(('list', 'show', 'explain', *others))}}}")
    commands.add_parser("list", help="specs that ship, their backends and operation counts")
    show = commands.add_parser("show", help="print the source of one kernel")
    show.add_argument("family", help=", ".join(FAMILIES))
    show.add_argument("arguments", nargs="*", help="arguments of the family")
    show.add_argument("--target", choices=sorted(TARGETS), default="numba")
    words = commands.add_parser("explain", help="say what a kernel computes, by which paths, and what each loop costs")
    words.add_argument("family", help=", ".join(FAMILIES))
    words.add_argument("arguments", nargs="*", help="arguments of the family")
    for name, entry in others.items():
        commands.add_parser(name, help=f"of the package {entry.module.partition('.')[0]}")
    return top


def check(folder: Path) -> int:
    count = 0
    for difference in differences(folder):
        print(difference)
        count += 1
    if count:
        what = "kernel differs" if count == 1 else "kernels differ"
        print(f"{count} {what} from what the generator makes; run: python -m codegen", file=sys.stderr)
        return 1
    print(f"{len(read_specs(folder))} specs, {len(TARGETS)} backends: all kernels are what the generator makes")
    return 0


def generate(folder: Path) -> int:
    for path, changed in regenerate(folder):
        state = "removed" if not path.exists() else "written" if changed else "unchanged"
        print(f"{state:9s} {path.name}")
    return 0


def list_specs(folder: Path) -> int:
    for spec in read_specs(folder):
        counts = ", ".join(f"{name} {count:,}" for name, count in operation_counts(spec).items())
        print(f"{spec.text}\n    backends {', '.join(spec.targets)}\n    operations an instance: {counts}")
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit status (2 for input that makes no sense)."""
    arguments = sys.argv[1:] if arguments is None else arguments
    others = {entry.name: entry for entry in entry_points(group="codegen.commands")}
    if arguments and arguments[0] in others:
        return others[arguments[0]].load()(arguments[1:])
    options = parser(others).parse_args(arguments)
    try:
        if options.command == "show":
            sys.stdout.write(TARGETS[options.target](parse_spec(options.family, options.arguments)))
            return 0
        if options.command == "explain":
            sys.stdout.write(explain(parse_spec(options.family, options.arguments)))
            return 0
        folder = options.folder or default_folder()
        if options.command == "list":
            return list_specs(folder)
        return check(folder) if options.check else generate(folder)
    except BrokenPipeError:
        raise
    except (SpecError, ValueError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # the reader of a pipe such as `| head` has seen enough
        sys.stderr.close()
