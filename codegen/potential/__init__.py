"""Trained potentials as packages: a description of a model in, an importable package of generated kernels out.

No model is read here: whoever has one describes it (:mod:`codegen.potential.description`).
"""
