"""``python -m codegen potential MODEL -o FOLDER``: a trained model becomes a package.

Models are read by the program that trained them, which is looked for only here.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from codegen.potential.package import DTYPES, write_package
from codegen.potential.place import PackageError, check_place

READER = "carnet.model.export"
"""Module with ``describe_file(path)``."""


def make_potential(model: Path, folder: Path) -> int:
    """Write the package of a model file and say what came out.

    Raises:
        PackageError: nothing here reads models, or see :func:`write_package`.
        ValueError: the file cannot be read; of the reader.
        OSError: nothing can be written there.
    """
    if find_spec(READER.partition(".")[0]) is None:
        raise PackageError(f"model files are read by {READER}, which is not installed")
    check_place(folder)  # before the model is read, and tried on structures
    description = import_module(READER).describe_file(model)
    command = f"python -m codegen potential {model.name} -o {folder.name}"
    found = write_package(description, folder, command, tell=lambda line: print(line, file=sys.stderr))
    for dtype in DTYPES:
        values = found[dtype]
        print(
            f"{dtype}: off by at most {values['energy']:.1e} eV an atom, {values['forces']:.1e} eV/Å, "
            f"{values['stress']:.1e} eV/Å^3 from the trained model"
        )
    if any(description.radial_error):
        values, slopes = description.radial_error
        print(f"radial tables: values err by {values:.1e}, slopes by {slopes:.1e} of the largest")
    seconds = found["seconds"]
    print(f"{folder}: made in {seconds['generate'] + seconds['compile']:.0f} s, imported in {seconds['import']:.1f} s")
    return 0
