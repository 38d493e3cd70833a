"""The ML-IAP object with data as LAMMPS gives them: pairs of local atoms, ghosts, and features fetched between layers."""

import pickle

import numpy as np
import pytest
import torch

from carnet import Committee, InputError, Structure, build_graph, save
from carnet.engines.mliap import MLIAPModel
from carnet.lammps import write_mliap
from carnet.testing import assert_close
from tests.carnet.small_models import CONFIGS, random_model

STRUCTURE = Structure(
    numbers=[8, 1, 6, 1],
    positions=[[0.1, 0.0, 0.2], [1.1, 0.8, -0.3], [-0.2, 1.3, 1.4], [2.0, 2.0, 0.9]],
    cell=[[3.6, 0.0, 0.0], [0.5, 3.4, 0.0], [-0.4, 0.6, 3.3]],
    pbc=True,
)


class Data:
    """LAMMPS's data object on one process: ghosts are images of the local atoms. Without KOKKOS energies can only be set."""

    def __init__(self, species, cutoff, reach, ghost_pairs):
        images = np.stack(np.meshgrid(*[np.arange(-5, 6)] * 3, indexing="ij"), -1).reshape(-1, 3)
        images = images[np.argsort(np.abs(images).sum(1), kind="stable")]  # the cell itself first
        everywhere = (STRUCTURE.positions[None] + (images @ STRUCTURE.cell)[:, None]).reshape(-1, 3)
        local = STRUCTURE.n_atoms
        near = np.linalg.norm(everywhere[:, None] - STRUCTURE.positions, axis=-1).min(axis=1) < reach
        near[:local] = True
        x = everywhere[near]
        self.owner = np.tile(np.arange(local), len(images))[near]
        vectors = x[None] - x[:, None]
        distance = np.linalg.norm(vectors, axis=-1)
        pairs = (distance < cutoff) & (distance > 0)
        if not ghost_pairs:
            pairs[local:] = False
        self.pair_i, self.pair_j = (index.astype(np.int32) for index in np.nonzero(pairs))
        self.rij = vectors[pairs]
        self.nlistatoms, self.ntotal = local, len(x)
        self.elems = np.searchsorted(species, STRUCTURE.numbers)[self.owner].astype(np.int32)
        self.forces, self.set = np.zeros((local, 3)), {}

    def __setattr__(self, name, value):
        if name in ("eatoms", "energy"):
            self.set[name] = value
        else:
            super().__setattr__(name, value)

    def update_pair_forces(self, slope):
        assert slope.shape == (len(self.rij), 3) and slope.dtype == np.float64
        np.add.at(self.forces, self.owner[self.pair_i], slope)
        np.add.at(self.forces, self.owner[self.pair_j], -slope)
        self.virial = -self.rij.T @ slope


class KokkosData(Data):
    """With memory for the energies, and with features that can be fetched from the owners."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.__dict__["eatoms"] = np.full(self.nlistatoms, np.nan)
        self.fetches = 0

    def forward_exchange(self, given, fetched, width):
        assert given.shape == fetched.shape == (self.ntotal, width) and given.is_contiguous()
        self.fetches += 1
        fetched.copy_(given[torch.from_numpy(self.owner)])

    def reverse_exchange(self, given, returned, width):
        assert given.shape == returned.shape == (self.ntotal, width) and given.is_contiguous()
        returned.zero_().index_add_(0, torch.from_numpy(self.owner), given)


def compared(model, data):
    expected = model(build_graph(STRUCTURE, model.config.cutoff), stress=True)
    volume = abs(np.linalg.det(STRUCTURE.cell))
    eatoms = data.__dict__.get("eatoms", data.set.get("eatoms"))
    assert_close(data.set["energy"], float(expected["energy"][0]))
    assert_close(eatoms, expected["energies"])
    assert_close(data.forces, expected["forces"], order=1)
    assert_close(data.virial, -volume * expected["stress"][0], order=1)


@pytest.mark.parametrize("config", ["level", "camp", "one layer"])
def test_fetched_features_give_the_results_of_the_whole(config):
    """Two, three and one layers; ghosts reach one cutoff."""
    model = random_model(CONFIGS[config])
    unified = MLIAPModel(model)
    assert unified.element_types == ["H", "C", "O"] and unified.rcutfac == 0.5 * model.config.cutoff
    for _ in range(2):
        data = KokkosData(model.species, model.config.cutoff, model.config.cutoff, False)
        unified.compute_forces(data)
        compared(model, data)
        assert data.fetches == model.config.layers - 1


def test_a_committee_fetches_for_each_member():
    model = Committee([random_model(CONFIGS["level"]), random_model(CONFIGS["one layer"])])
    data = KokkosData(model.species, model.config.cutoff, model.config.cutoff, False)
    MLIAPModel(model).compute_forces(data)
    compared(model, data)


@pytest.mark.parametrize("config", ["level", "one layer"])
def test_pairs_of_ghosts_give_the_results_of_the_whole(config):
    model = random_model(CONFIGS[config])
    reach = model.config.layers * model.config.cutoff
    data = Data(model.species, model.config.cutoff, reach, model.config.layers > 1)
    MLIAPModel(model).compute_forces(data)
    compared(model, data)


def test_ghosts_without_pairs_or_features_are_refused():
    model = random_model(CONFIGS["level"])
    with pytest.raises(InputError, match="mliap unified FILE 1.* of 2 cutoffs"):
        MLIAPModel(model).compute_forces(Data(model.species, model.config.cutoff, 7.0, False))
    data = KokkosData(model.species, model.config.cutoff, 3.5, False)
    data.elems[1] = -1
    with pytest.raises(InputError, match="NULL"):
        MLIAPModel(model).compute_forces(data)


def test_the_file_for_lammps_needs_no_other(tmp_path):
    model = random_model(CONFIGS["level"])
    save(model, tmp_path / "model.carnet")
    write_mliap(tmp_path / "model.carnet", tmp_path / "model.pkl")
    (tmp_path / "model.carnet").unlink()
    with open(tmp_path / "model.pkl", "rb") as file:
        unified = pickle.load(file)
    data = KokkosData(model.species, model.config.cutoff, model.config.cutoff, False)
    unified.compute_forces(data)
    compared(model, data)
    with pytest.raises(InputError, match="ends in .pkl"):
        write_mliap(tmp_path / "model.carnet", tmp_path / "model.pt")
