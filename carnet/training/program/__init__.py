"""Training as one generated program: what binds it to a CarNet, its batches, its loss and its optimiser.

Importing it makes sure of the machine code of loops that are the same for every model: it is kept on disk, where it is checked
before it is run, or made anew where nothing can be kept.
"""

from functools import partial
from importlib import import_module

from codegen.runtime.machine_code import with_kept_code

for _module in (
    "codegen.runtime.jobs",
    "codegen.runtime.atoms",
    "codegen.training.atoms",
    "codegen.training.parameters",
    "codegen.training.optimizer_loops",
    "carnet.training.program.joining",
    "carnet.training.program.loss_steps",
):
    with_kept_code(partial(import_module, _module))
