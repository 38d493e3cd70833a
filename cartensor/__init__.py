"""Exact algebra of irreducible Cartesian (natural) tensors: bases, harmonics, couplings, decompositions.

>>> import cartensor as ct
>>> print(ct.couple(1, 1, 2).formula())
Z_ij = 3/2 <X_i Y_j>
"""

from typing import TYPE_CHECKING

from cartensor.public_names import public_names
from cartensor.version import __version__ as __version__

if TYPE_CHECKING:
    from cartensor.acoustics import AcousticWaves as AcousticWaves
    from cartensor.acoustics import acoustic_waves as acoustic_waves
    from cartensor.class_distances import ClassDistances as ClassDistances
    from cartensor.class_distances import closest_class as closest_class
    from cartensor.coupling import Coupling as Coupling
    from cartensor.coupling import couple as couple
    from cartensor.crystals import Crystal as Crystal
    from cartensor.crystals import crystal as crystal
    from cartensor.decomposition import Decomposition as Decomposition
    from cartensor.decomposition import decompose as decompose
    from cartensor.elastic_surfaces import linear_compressibility_surface as linear_compressibility_surface
    from cartensor.elastic_surfaces import poisson_ratio_surface as poisson_ratio_surface
    from cartensor.elastic_surfaces import shear_modulus_surface as shear_modulus_surface
    from cartensor.elastic_surfaces import youngs_modulus_surface as youngs_modulus_surface
    from cartensor.elastic_tensors import ElasticityError as ElasticityError
    from cartensor.elastic_tensors import compliance as compliance
    from cartensor.elastic_tensors import cubic_stiffness as cubic_stiffness
    from cartensor.elastic_tensors import isotropic_stiffness as isotropic_stiffness
    from cartensor.elastic_tensors import stiffness as stiffness
    from cartensor.expansion import ThermalExpansion as ThermalExpansion
    from cartensor.expansion import thermal_expansion as thermal_expansion
    from cartensor.extreme_moduli import ElasticExtremes as ElasticExtremes
    from cartensor.extreme_moduli import elastic_extremes as elastic_extremes
    from cartensor.harmonics import Harmonic as Harmonic
    from cartensor.harmonics import harmonic as harmonic
    from cartensor.hyperpolarizability import HyperpolarizabilityError as HyperpolarizabilityError
    from cartensor.hyperpolarizability import HyperRayleigh as HyperRayleigh
    from cartensor.hyperpolarizability import hyper_rayleigh as hyper_rayleigh
    from cartensor.index_irreps import IndexIrrepsError as IndexIrrepsError
    from cartensor.index_symmetry import IndexSymmetry as IndexSymmetry
    from cartensor.index_symmetry import IndexSymmetryError as IndexSymmetryError
    from cartensor.invariants import InvariantTensors as InvariantTensors
    from cartensor.irreps import Irrep as Irrep
    from cartensor.irreps import Irreps as Irreps
    from cartensor.lattice_frames import LatticeError as LatticeError
    from cartensor.lattice_frames import ieee_frame as ieee_frame
    from cartensor.lattice_frames import lattice_frame as lattice_frame
    from cartensor.magnetic_classes import MAGNETIC_CLASSES as MAGNETIC_CLASSES
    from cartensor.moduli import ElasticModuli as ElasticModuli
    from cartensor.moduli import elastic_moduli as elastic_moduli
    from cartensor.natural_bases import NaturalBasis as NaturalBasis
    from cartensor.natural_bases import natural_basis as natural_basis
    from cartensor.natural_bases import pack as pack
    from cartensor.natural_bases import projector as projector
    from cartensor.natural_bases import projector_coefficients as projector_coefficients
    from cartensor.natural_bases import unpack as unpack
    from cartensor.notation import NotationError as NotationError
    from cartensor.notation import from_mandel as from_mandel
    from cartensor.notation import from_voigt as from_voigt
    from cartensor.notation import to_mandel as to_mandel
    from cartensor.notation import to_voigt as to_voigt
    from cartensor.nuclear_quadrupole_moments import QUADRUPOLE_MOMENTS as QUADRUPOLE_MOMENTS
    from cartensor.parentage import chain_blocks as chain_blocks
    from cartensor.parts import DecompositionError as DecompositionError
    from cartensor.physical_tensors import CatalogueError as CatalogueError
    from cartensor.physical_tensors import PhysicalTensor as PhysicalTensor
    from cartensor.physical_tensors import catalogue as catalogue
    from cartensor.piezoelectric_forms import Piezoelectric as Piezoelectric
    from cartensor.piezoelectric_forms import PiezoelectricError as PiezoelectricError
    from cartensor.piezoelectric_forms import piezoelectric as piezoelectric
    from cartensor.piezoelectric_surface import longitudinal_piezoelectric_surface as longitudinal_piezoelectric_surface
    from cartensor.point_groups import CRYSTAL_CLASSES as CRYSTAL_CLASSES
    from cartensor.point_groups import LIMITING_GROUPS as LIMITING_GROUPS
    from cartensor.point_groups import PointGroupError as PointGroupError
    from cartensor.quadrupole import QuadrupoleCoupling as QuadrupoleCoupling
    from cartensor.quadrupole import QuadrupoleError as QuadrupoleError
    from cartensor.quadrupole import quadrupole_coupling as quadrupole_coupling
    from cartensor.raman import RamanActivity as RamanActivity
    from cartensor.raman import raman_activity as raman_activity
    from cartensor.rotation_angles import euler_angles as euler_angles
    from cartensor.rotations import RotationError as RotationError
    from cartensor.rotations import rotation as rotation
    from cartensor.second_rank import polarizability_invariants as polarizability_invariants
    from cartensor.second_rank import shielding_parameters as shielding_parameters
    from cartensor.shielding_conventions import ChemicalShiftParameters as ChemicalShiftParameters
    from cartensor.shielding_conventions import ShieldingError as ShieldingError
    from cartensor.shielding_conventions import chemical_shift as chemical_shift
    from cartensor.shielding_conventions import chemical_shift_parameters as chemical_shift_parameters
    from cartensor.shielding_conventions import chemical_shift_tensor as chemical_shift_tensor
    from cartensor.shielding_conventions import shielding_from_shift as shielding_from_shift
    from cartensor.shielding_conventions import shielding_tensor as shielding_tensor
    from cartensor.spherical import SphericalError as SphericalError
    from cartensor.spherical import from_spherical as from_spherical
    from cartensor.spherical import spherical_matrix as spherical_matrix
    from cartensor.spherical import to_spherical as to_spherical
    from cartensor.surd import Surd as Surd
    from cartensor.surfaces import Surface as Surface
    from cartensor.surfaces import SurfaceError as SurfaceError
    from cartensor.surfaces import natural_tensor_surface as natural_tensor_surface
    from cartensor.surfaces import representation_quadric as representation_quadric
    from cartensor.surfaces import surface_of as surface_of
    from cartensor.surfaces import surfaces_figure as surfaces_figure
    from cartensor.surfaces import tensor_surface as tensor_surface
    from cartensor.table_reading import TableError as TableError
    from cartensor.table_reading import read_table as read_table
    from cartensor.tensor_names import parse_index_symmetry as parse_index_symmetry
    from cartensor.turning import rotation_matrix as rotation_matrix
    from cartensor.turning import turn as turn
else:
    __getattr__, __dir__, __all__ = public_names(__name__)
