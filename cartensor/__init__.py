"""Exact algebra of irreducible Cartesian (natural) tensors: bases, harmonics, couplings, decompositions.

>>> import cartensor as ct
>>> print(ct.couple(1, 1, 2).formula())
Z_ij = 3/2 <X_i Y_j>
"""

from cartensor.coupling import Coupling, couple
from cartensor.harmonic import Harmonic, harmonic
from cartensor.irreps import Irrep, Irreps
from cartensor.natural_basis import NaturalBasis, natural_basis, pack, projector, projector_coefficients, unpack
from cartensor.surd import Surd

__all__ = [
    "Coupling",
    "Harmonic",
    "Irrep",
    "Irreps",
    "NaturalBasis",
    "Surd",
    "couple",
    "harmonic",
    "natural_basis",
    "pack",
    "projector",
    "projector_coefficients",
    "unpack",
]
