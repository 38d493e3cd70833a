"""CarNet: equivariant atomistic models on exact Cartesian natural tensors.

>>> from carnet import datasets, load_config, train
>>> from carnet import CarNetCalculator

Engines have doors of their own: :mod:`carnet.lammps`, :mod:`carnet.torch_sim`.
"""

from typing import TYPE_CHECKING

import carnet.moved  # noqa: F401, finds modules under their old names
import codegen.installation  # noqa: F401, compares it with that of cartensor
from cartensor.public_names import public_names
from cartensor.version import __version__ as __version__

if TYPE_CHECKING:
    from carnet import datasets as datasets
    from carnet import lammps as lammps
    from carnet import testing as testing
    from carnet import torch_sim as torch_sim
    from carnet.data.batches import GraphDataset as GraphDataset
    from carnet.data.checks.data_set import Declaration as Declaration
    from carnet.data.checks.data_set import check_data as check_data
    from carnet.data.graph import Graph as Graph
    from carnet.data.graph import batch as batch
    from carnet.data.graph import build_graph as build_graph
    from carnet.data.labels import Labels as Labels
    from carnet.data.reading.atoms import from_atoms as from_atoms
    from carnet.data.reading.atoms import to_atoms as to_atoms
    from carnet.data.reading.read import read_structures as read_structures
    from carnet.data.reading.sources import DataSource as DataSource
    from carnet.data.structures import Structure as Structure
    from carnet.data.targets.target import TargetConfig as TargetConfig
    from carnet.data.units import Units as Units
    from carnet.data.writing.conversion import convert as convert
    from carnet.data.writing.conversion import split_file as split_file
    from carnet.data.writing.store import write_store as write_store
    from carnet.errors import InputError as InputError
    from carnet.evaluation.metrics import Evaluation as Evaluation
    from carnet.evaluation.metrics import compare as compare
    from carnet.evaluation.metrics import evaluate as evaluate
    from carnet.labelling.run import LabelSummary as LabelSummary
    from carnet.labelling.run import label as label
    from carnet.model.committee import Committee as Committee
    from carnet.model.config import ModelConfig as ModelConfig
    from carnet.model.export import describe_potential as describe_potential
    from carnet.model.extension import extend as extend
    from carnet.model.file import join_models as join_models
    from carnet.model.file import load_model, save_model
    from carnet.model.groups import parameter_groups as parameter_groups
    from carnet.model.network import CarNet as CarNet
    from carnet.ops.functions import KernelFunction as KernelFunction
    from carnet.ops.functions import edge_index as edge_index
    from carnet.ops.functions import knot_index as knot_index
    from carnet.ops.linear import AtomGroups as AtomGroups
    from carnet.ops.linear import LinearFunction as LinearFunction
    from carnet.ops.threads import threads as threads
    from carnet.prediction.calibration import calibrations as calibrations
    from carnet.prediction.derivatives import born_charges as born_charges
    from carnet.prediction.derivatives import gradients as gradients
    from carnet.prediction.file import predict_file as predict_file
    from carnet.prediction.predictions import Prediction as Prediction
    from carnet.prediction.predictions import predict as predict
    from carnet.simulation.ase import CarNetCalculator as CarNetCalculator
    from carnet.simulation.calculators import make_calculator as make_calculator
    from carnet.simulation.md.config import MDConfig as MDConfig
    from carnet.simulation.md.config import load_md_config as load_md_config
    from carnet.simulation.md.config import make_md_config as make_md_config
    from carnet.simulation.md.run import run_md as run_md
    from carnet.simulation.observables.diffusion import diffusion as diffusion
    from carnet.simulation.observables.distribution import radial_distribution as radial_distribution
    from carnet.simulation.observables.elasticity import elastic_constants as elastic_constants
    from carnet.simulation.observables.equation_of_state import equation_of_state as equation_of_state
    from carnet.simulation.observables.phonons import phonons as phonons
    from carnet.simulation.observables.relaxation import relax as relax
    from carnet.simulation.observables.trajectory import read_trajectory as read_trajectory
    from carnet.simulation.observables.vibrations import vibrations as vibrations
    from carnet.simulation.spectra.spectra import Sampling as Sampling
    from carnet.simulation.spectra.spectra import band_area as band_area
    from carnet.simulation.spectra.spectra import infrared_spectrum as infrared_spectrum
    from carnet.simulation.spectra.spectra import raman_spectrum as raman_spectrum
    from carnet.simulation.spectra.spectra import velocity_spectrum as velocity_spectrum
    from carnet.testing.potential import check_potential as check_potential
    from carnet.training.committee.run import train_committee as train_committee
    from carnet.training.config.file import load_config as load_config
    from carnet.training.config.file import parse_config as parse_config
    from carnet.training.config.run import TrainConfig as TrainConfig
    from carnet.training.trainer import train as train

    load = load_model
    save = save_model
else:
    __getattr__, __dir__, __all__ = public_names(__name__)
