"""The command `carnet package`, whose second name is `python -m codegen potential`: a trained model becomes a package."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def package(
    model: Annotated[Path, typer.Argument(metavar="MODEL", help="A model file that `carnet train` wrote.")],
    output: Annotated[
        Path, typer.Option("-o", "--output", help="Folder of the package; its name is what is imported.")
    ],
) -> None:
    """Write a trained model as a package of generated loops that needs NumPy and Numba only."""
    from carnet.errors import InputError
    from carnet.model.export import describe_file
    from codegen.potential.package import DTYPES, write_package
    from codegen.potential.place import PackageError, check_place

    try:
        check_place(output)  # before the model is read, and tried on structures
        description = describe_file(model)
        command = f"carnet package {model.name} -o {output.name}"
        found = write_package(description, output, command, tell=lambda line: typer.echo(line, err=True))
    except PackageError as error:
        raise InputError(str(error)) from error
    for dtype in DTYPES:
        values = found[dtype]
        typer.echo(
            f"{dtype}: off by at most {values['energy']:.1e} eV an atom, {values['forces']:.1e} eV/Å, "
            f"{values['stress']:.1e} eV/Å^3 from the trained model"
        )
    if any(description.radial_error):
        values, slopes = description.radial_error
        typer.echo(f"radial tables: values err by {values:.1e}, slopes by {slopes:.1e} of the largest")
    seconds = found["seconds"]
    made = seconds["generate"] + seconds["compile"]
    typer.echo(f"{output}: made in {made:.0f} s, imported in {seconds['import']:.1f} s")
