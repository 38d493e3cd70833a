"""From exact rules to fast code: forms, their derivatives, passes, and backends that print kernels.

>>> import codegen
>>> codegen.kernel("coupling 1 1 2").text
'coupling 1 1 2 64 component'

``python -m codegen`` is the command line. A family of kernels is a :class:`FormSpec` in the table ``FAMILIES``, which takes
those of others as well.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import codegen.installation  # compares it with that of cartensor
import codegen.moved  # noqa: F401, finds modules under their old names
from cartensor.public_names import public_names

if not Path(__file__).is_file():
    raise ImportError(
        f"{__file__}: codegen reads its own sources and templates as files, and Numba those of its kernels, so that it cannot "
        "be imported from an archive: unpack it, or install it with pip"
    )

if TYPE_CHECKING:
    from codegen.array_kernel import ArrayKernel as ArrayKernel
    from codegen.array_kernel import kernel as kernel
    from codegen.evaluator import evaluate as evaluate
    from codegen.families import FAMILIES as FAMILIES
    from codegen.families import FormSpec as FormSpec
    from codegen.families import Spec as Spec
    from codegen.families import SpecError as SpecError
    from codegen.families import read_spec as read_spec
    from codegen.form import Definition as Definition
    from codegen.form import Form as Form
    from codegen.form import Operand as Operand
    from codegen.form import Term as Term
    from codegen.form import collect as collect
    from codegen.potential.description import PotentialDescription as PotentialDescription
    from codegen.potential.package import write_package as write_package
    from codegen.potential.place import PackageError as PackageError
    from codegen.runtime.loops import EdgeIndex as EdgeIndex
    from codegen.runtime.sealed import CacheWarning as CacheWarning
    from codegen.targets import TARGETS as TARGETS
else:
    __getattr__, __dir__, __all__ = public_names(__name__)
