"""Infrared and Raman spectra from dynamics."""

from cartensor.moved_modules import held_in

__getattr__ = held_in(__name__, "carnet.simulation.spectra.spectra")  # of version 0.1.0, where this was a module
