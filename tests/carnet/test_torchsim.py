"""torch-sim: its own validator, and batches of all kinds against the ASE calculator."""

import warnings

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import bulk, fcc111, molecule

from carnet import CarNet, CarNetCalculator, Committee, InputError, save
from carnet.testing import assert_close
from tests.carnet.lammps_runs import crystal
from tests.carnet.small_models import CONFIGS, random_model

ts = pytest.importorskip("torch_sim")

from torch_sim.models.interface import validate_model_outputs  # noqa: E402

from carnet.torch_sim import CarNetModel, initialize_state, state_to_atoms  # noqa: E402


@pytest.fixture(scope="module")
def model():
    return random_model(CONFIGS["level"])


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_the_validator_of_torch_sim_passes(dtype):
    torch.manual_seed(0)
    # silicon and iron, as the validator wants
    energies = {14: -5.0, 26: -8.0}
    network = CarNet(CONFIGS["level"], tuple(energies), reference_energies=energies, scale=1.0, mean_neighbours=8.0)
    validate_model_outputs(CarNetModel(network, dtype=dtype), torch.device("cpu"), dtype)


def structures():
    wrapped = crystal(2)
    wrapped.positions[3] += wrapped.cell[0] - 2 * wrapped.cell[2]
    return [crystal(1), Atoms("C", cell=[[2.9, 0, 0], [0.4, 2.7, 0], [0.2, 0.5, 3.0]], pbc=True), wrapped]


def test_a_batch_is_what_ase_says_of_each(model):
    together = structures()
    made = CarNetModel(model)(ts.io.atoms_to_state(together, torch.device("cpu"), torch.float64))
    start = 0
    for index, atoms in enumerate(together):
        atoms.calc = CarNetCalculator(model)
        part = slice(start, start := start + len(atoms))
        assert_close(made["energy"][index], atoms.get_potential_energy())
        assert_close(made["energies"][part], atoms.get_potential_energies())
        assert_close(made["forces"][part], atoms.get_forces(), order=1, scale=1.0)
        assert_close(made["stress"][index], atoms.get_stress(voigt=False), order=1)


def test_molecules_have_no_stress(model):
    together = [molecule("CH3OH"), molecule("H2O")]
    for atoms in together:
        atoms.center(vacuum=3.0)
    wrapped = CarNetModel(model)
    made = wrapped(ts.io.atoms_to_state(together, torch.device("cpu"), torch.float64))
    together[1].calc = CarNetCalculator(model)
    assert_close(made["forces"][6:], together[1].get_forces(), order=1)
    assert made["stress"].isnan().all()
    wrapped.compute_stress = wrapped.compute_forces = False
    assert set(wrapped(ts.io.atoms_to_state(together, torch.device("cpu"), torch.float64))) == {"energy", "energies"}


def test_a_run_conserves_the_energy_of_each_system(model):
    together = [crystal(1), crystal(2)]
    state = ts.io.atoms_to_state(together, torch.device("cpu"), torch.float64)
    wrapped = CarNetModel(model)
    ends = []
    for timestep in (5e-4, 2.5e-4):
        steps = {"n_steps": round(5e-3 / timestep), "timestep": timestep}
        final = ts.integrate(state, wrapped, integrator=ts.integrators.nve, temperature=100.0, **steps)
        kinetic = [0.5 * float((p**2 / m[:, None]).sum()) for p, m in _systems(final)]
        ends.append(np.array(kinetic) + final.energy.numpy())
        assert float((final.positions - state.positions).abs().max()) > 1e-3
    np.testing.assert_allclose(ends[0], ends[1], rtol=0, atol=0.02 * max(kinetic))


def _systems(state):
    for index in range(state.n_systems):
        mine = state.system_idx == index
        yield state.momenta[mine], state.masses[mine]


def test_a_committee_from_a_file_says_how_far_it_disagrees(model, tmp_path):
    save(Committee([model, random_model(CONFIGS["one layer"])]), tmp_path / "committee.carnet")
    made = CarNetModel(tmp_path / "committee.carnet")(
        ts.io.atoms_to_state([crystal(1)], torch.device("cpu"), torch.float64)
    )
    assert made["energy_std"].shape == (1,) and made["forces_std"].shape == (8,)


def test_an_unknown_element_names_the_system(model):
    state = ts.io.atoms_to_state([crystal(1), bulk("Fe", cubic=True)], torch.device("cpu"), torch.float64)
    with pytest.raises(InputError, match="system 1 of the state: contains Fe"):
        CarNetModel(model)(state)


def slab():
    atoms = fcc111("C", (2, 2, 2), a=2.4, vacuum=4.0)
    atoms.symbols[[1, 6]] = "OH"
    atoms.rattle(0.05, seed=1)
    return atoms


def wire():
    positions = [[0.2, 5, 5], [1.1, 5.6, 5.2], [2.4, 5, 5], [2.3, 6.1, 4.4]]
    return Atoms("CHOC", positions, cell=[3.6, 0, 0], pbc=[True, False, False])


def in_a_box():
    atoms = molecule("CH3OH")
    atoms.center(vacuum=1.0)
    return atoms


@pytest.mark.parametrize(
    "make",
    [
        lambda: [slab()],
        lambda: [wire(), wire()],
        lambda: [in_a_box()],
        lambda: [crystal(1), crystal(2)],
        lambda: [slab(), crystal(1), in_a_box(), wire(), Atoms("O", pbc=False)],
    ],
    ids=["a slab", "wires", "a molecule in a box", "crystals", "one of each"],
)
def test_periodicity_in_some_directions_is_kept(model, make):
    together, start = make(), 0
    state = initialize_state(together)
    # torch-sim copies and splits states
    made = CarNetModel(model)(state.clone())
    last = CarNetModel(model)(state[[len(together) - 1]])
    for index, atoms in enumerate(together):
        atoms.calc = CarNetCalculator(model)
        part = slice(start, start := start + len(atoms))
        assert_close(made["energy"][index], atoms.get_potential_energy())
        assert_close(made["forces"][part], atoms.get_forces(), order=1, scale=1.0)
        # in a mixed list, the open directions of a slab have no length, so that it has no volume
        has_stress = atoms.pbc.all() or (len(together) == 1 and atoms.pbc.any())
        assert bool(made["stress"][index].isnan().all()) != has_stress
        if has_stress:
            assert_close(made["stress"][index], atoms.get_stress(voigt=False), order=1, scale=1.0)
    assert_close(last["energy"][0], together[-1].get_potential_energy())


def test_a_slab_that_moves_in_torch_sim_moves_as_in_ase(model):
    """Atoms leave the cell through its open faces: torch-sim must not wrap them to the other side."""
    atoms = slab()
    atoms.positions[:, 2] -= atoms.positions[:, 2].min() + 0.01
    wrapped = CarNetModel(model)
    steps = {"n_steps": 5, "timestep": 1e-3, "temperature": 50.0}
    final = ts.integrate(initialize_state(atoms), wrapped, integrator=ts.integrators.nve, **steps)
    assert final.positions[:, 2].min() < 0
    back = ts.io.state_to_atoms(final)[0]
    assert back.pbc.tolist() == [True, True, False]
    back.calc = CarNetCalculator(model)
    assert_close(final.energy[0], back.get_potential_energy())


@pytest.mark.filterwarnings("ignore:Optimize has reached max steps")
def test_structures_of_a_mixed_list_come_back_with_their_own_periodicity(model):
    """Also when torch-sim has split the state, run parts of it and joined them."""
    together = [slab(), crystal(1), wire(), Atoms("O", pbc=False)]
    state = initialize_state(together)
    final = ts.optimize(state, CarNetModel(model), optimizer=ts.optimizers.fire, max_steps=3)
    found = state_to_atoms(final) + state_to_atoms(ts.concatenate_states(final.split()[::-1]))[::-1]
    energies = [*final.energy.tolist()] * 2
    for atoms, wanted, energy in zip(found, together * 2, energies, strict=True):
        assert atoms.pbc.tolist() == wanted.pbc.tolist() and atoms.numbers.tolist() == wanted.numbers.tolist()
        np.testing.assert_array_equal(atoms.cell[wanted.pbc], wanted.cell[wanted.pbc])
        atoms.calc = CarNetCalculator(model)
        assert_close(energy, atoms.get_potential_energy())
    alike = state_to_atoms(initialize_state([slab(), slab()]))[1]
    np.testing.assert_allclose(alike.cell, slab().cell)
    assert alike.pbc.tolist() == [True, True, False]


def test_slabs_that_torch_sim_takes_for_clusters_are_noticed_and_molecules_are_not(model):
    def predict(atoms):
        CarNetModel(model)(ts.io.atoms_to_state([atoms], torch.device("cpu"), torch.float64))

    with pytest.warns(UserWarning, match="system 0 of the state .* along a, b: .*initialize_state"):
        predict(slab())
    with pytest.warns(UserWarning, match="along a: "):
        predict(wire())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        predict(in_a_box())
        predict(crystal(1))
    with pytest.raises(InputError, match="no structures"):
        initialize_state([])
