"""Infrared and Raman spectra from dynamics."""
