"""Exact algebra of irreducible Cartesian (natural) tensors: bases, harmonics, couplings, decompositions.

>>> import cartensor as ct
>>> print(ct.couple(1, 1, 2).formula())
Z_ij = 3/2 <X_i Y_j>
"""

from cartensor.catalogue import CatalogueError, PhysicalTensor, catalogue
from cartensor.closest_class import ClassDistances, closest_class
from cartensor.coupling import Coupling, couple
from cartensor.crystal import Crystal, crystal
from cartensor.decomposition import Decomposition, DecompositionError, decompose
from cartensor.harmonic import Harmonic, harmonic
from cartensor.index_irreps import IndexIrrepsError
from cartensor.index_symmetry import IndexSymmetry, IndexSymmetryError, parse_index_symmetry
from cartensor.invariants import InvariantTensors
from cartensor.irreps import Irrep, Irreps
from cartensor.moduli import ElasticModuli, elastic_moduli
from cartensor.natural_basis import NaturalBasis, natural_basis, pack, projector, projector_coefficients, unpack
from cartensor.notation import NotationError, from_mandel, from_voigt, to_mandel, to_voigt
from cartensor.parentage import chain_blocks
from cartensor.point_groups import CRYSTAL_CLASSES, LIMITING_GROUPS, PointGroupError
from cartensor.second_rank import polarizability_invariants, shielding_parameters
from cartensor.spherical import SphericalError, from_spherical, spherical_matrix, to_spherical
from cartensor.surd import Surd

__all__ = [
    "CRYSTAL_CLASSES",
    "LIMITING_GROUPS",
    "CatalogueError",
    "ClassDistances",
    "Coupling",
    "Crystal",
    "Decomposition",
    "DecompositionError",
    "ElasticModuli",
    "Harmonic",
    "IndexIrrepsError",
    "IndexSymmetry",
    "IndexSymmetryError",
    "InvariantTensors",
    "Irrep",
    "Irreps",
    "NaturalBasis",
    "NotationError",
    "PhysicalTensor",
    "PointGroupError",
    "SphericalError",
    "Surd",
    "catalogue",
    "chain_blocks",
    "closest_class",
    "couple",
    "crystal",
    "decompose",
    "elastic_moduli",
    "from_mandel",
    "from_spherical",
    "from_voigt",
    "harmonic",
    "natural_basis",
    "pack",
    "parse_index_symmetry",
    "polarizability_invariants",
    "projector",
    "projector_coefficients",
    "shielding_parameters",
    "spherical_matrix",
    "to_mandel",
    "to_spherical",
    "to_voigt",
    "unpack",
]
