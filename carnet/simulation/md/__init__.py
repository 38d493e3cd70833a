"""Molecular dynamics as a run: configuration, records, restart."""

from cartensor.moved_modules import held_in

__getattr__ = held_in(__name__, "carnet.simulation.md.run")  # of version 0.1.0, where this was a module
