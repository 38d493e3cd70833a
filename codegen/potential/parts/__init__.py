"""Modules that every generated package holds as they are, beside those that are generated for its potential.

They import each other and the folder ``runtime``, which stands beside them there, so that they run in packages alone; NumPy and
Numba; vesin when a neighbour list is built, ASE in the calculator.
"""
