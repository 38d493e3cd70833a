"""The command line of the generator.

``python -m codegen [--check] | list | show FAMILY ARGUMENTS | explain FAMILY ARGUMENTS | potential MODEL -o FOLDER``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.explain import explain
from codegen.families import ALL_FAMILIES, Linear, SpecError, parse_spec
from codegen.kernel import Kernel
from codegen.shipped import default_folder, differences, read_specs, regenerate
from codegen.targets import TARGETS


def parser() -> argparse.ArgumentParser:
    families = "\n".join(f"  {family.usage()}" for family in ALL_FAMILIES.values())
    top = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Generate the kernels that ship, check them, list them, or show one.",
        epilog=f"kernel families and their arguments:\n{families}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument(
        "--check", action="store_true", help="compare instead of writing; show a diff and exit 1 where they differ"
    )
    top.add_argument("--folder", type=Path, help="folder of the kernels (default: the installed carnet/kernels)")
    commands = top.add_subparsers(dest="command", metavar="{list,show,explain,potential}")
    commands.add_parser("list", help="specs that ship, their targets and operation counts")
    show = commands.add_parser("show", help="print the source of one kernel")
    show.add_argument("family", help=", ".join(ALL_FAMILIES))
    show.add_argument("arguments", nargs="*", help="arguments of the family")
    show.add_argument("--target", choices=sorted(TARGETS), default="numba")
    words = commands.add_parser("explain", help="say what a kernel computes, by which paths, and what each loop costs")
    words.add_argument("family", help=", ".join(ALL_FAMILIES))
    words.add_argument("arguments", nargs="*", help="arguments of the family")
    potential = commands.add_parser(
        "potential", help="write a trained model as a package that needs NumPy and Numba only"
    )
    potential.add_argument("model", type=Path, help="a model file")
    potential.add_argument(
        "-o", "--output", type=Path, required=True, help="folder of the package; its name is what is imported"
    )
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
    print(f"{len(read_specs(folder))} specs, {len(TARGETS)} targets: all kernels are what the generator makes")
    return 0


def generate(folder: Path) -> int:
    for path, changed in regenerate(folder):
        state = "removed" if not path.exists() else "written" if changed else "unchanged"
        print(f"{state:9s} {path.name}")
    return 0


def list_specs(folder: Path) -> int:
    for spec in read_specs(folder):
        numbers = spec.operation_counts() if isinstance(spec, Linear) else Kernel(spec).operation_counts()
        counts = ", ".join(f"{name} {count:,}" for name, count in numbers.items())
        print(f"{spec.text}\n    targets {', '.join(spec.targets)}\n    operations an instance: {counts}")
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit status (2 for input that makes no sense)."""
    options = parser().parse_args(arguments)
    try:
        if options.command == "show":
            sys.stdout.write(TARGETS[options.target](parse_spec(options.family, options.arguments)))
            return 0
        if options.command == "explain":
            sys.stdout.write(explain(parse_spec(options.family, options.arguments)))
            return 0
        if options.command == "potential":
            from codegen.potential.command import make_potential

            return make_potential(options.model, options.output)
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
