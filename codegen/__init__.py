"""From exact rules to fast code: forms, their derivatives, passes, and targets that print kernels.

``python -m codegen`` is the command line; :mod:`codegen.families` names the kernels, :mod:`codegen.cache` loads them.
"""
