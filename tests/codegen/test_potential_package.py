"""Packages of trained potentials: the trained model itself is the oracle, on structures of every kind."""

from __future__ import annotations

import copy
import importlib
import json
import os
import pickle
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms, units
from ase.md.verlet import VelocityVerlet
from rich.console import Console

from carnet import Committee, ModelConfig, Structure, build_graph, describe_potential, make_md_config, run_md, save
from carnet.commands.main import run_package as make_package
from carnet.engines.domain import DomainGraph
from carnet.simulation.md.folder import LOG
from codegen import write_package
from codegen.potential.package import package_files
from codegen.potential.plan import planned
from tests.carnet.small_models import CRYSTAL, MOLECULE, random_model
from tests.codegen.conftest import SMALL

DEEP = ModelConfig(
    **{**SMALL, "readout_hidden": ()}, path_set="full", radial_knots=None, layers=3, parities="all", linear="factorized"
)
STRUCTURES = {
    "molecule": MOLECULE,
    "crystal": CRYSTAL,
    "an atom alone": Structure(numbers=[6], positions=[[0.3, 0.1, 0.2]], cell=np.zeros((3, 3)), pbc=False),
    "two atoms far apart": Structure(
        numbers=[8, 1], positions=[[0, 0, 0], [9.0, 0, 0]], cell=np.zeros((3, 3)), pbc=False
    ),
    "a cell of one atom": Structure(
        numbers=[8], positions=[[5.0, -3.0, 0.7]], cell=[[2.1, 0.1, 0], [0, 1.9, 0.2], [-0.3, 0, 2.3]], pbc=True
    ),
    "two atoms on each other": Structure(
        numbers=[6, 8], positions=[[0, 0, 0], [0.4, 0.3, 0.2]], cell=np.zeros((3, 3)), pbc=False
    ),
    "slab": replace(CRYSTAL, pbc=np.array([True, True, False]), cell=np.diag([3.2, 3.4, 0.0])),
    "slab in a cell with vacuum": replace(
        CRYSTAL, pbc=np.array([True, True, False]), cell=[[3.2, 0, 0], [0.4, 3.4, 0], [0.1, 0, 9]]
    ),
    "molecule in a box": replace(CRYSTAL, pbc=np.zeros(3, bool)),
    "wire": replace(CRYSTAL, pbc=np.array([False, False, True]), cell=np.diag([0.0, 0.0, 4.1])),
    "triclinic": Structure(
        numbers=[1, 6, 8, 1, 1],
        positions=np.random.default_rng(3).uniform(0, 1, (5, 3)) @ [[4.0, 0, 0], [1.9, 3.9, 0], [-1.5, 1.2, 4.4]] + 7.0,
        cell=[[4.0, 0, 0], [1.9, 3.9, 0], [-1.5, 1.2, 4.4]],
        pbc=True,
    ),
}


def test_single_precision_may_lose_twice_what_the_model_itself_loses_in_it(tiny_model):
    description = describe_potential(tiny_model, "tiny", [MOLECULE])
    single = copy.deepcopy(tiny_model).float()
    lost = []
    for reference in description.references:
        structure = Structure(reference.numbers, reference.positions, reference.cell, reference.pbc)
        lost.append(np.abs(exact(single, structure)["forces"] - exact(tiny_model, structure)["forces"]).max())
    assert description.rounding == pytest.approx(max(lost), rel=0.05) and 0 < description.rounding < 1e-4

    def allowed(rounding):
        changed = replace(description, rounding=rounding)
        return json.loads(package_files("tiny", changed, planned(changed, "a test"))["description.json"])["allowed"]

    assert allowed(1.0)["float32"]["forces"] == 2.0 and allowed(0.0)["float32"]["forces"] < 1e-3
    assert allowed(1.0)["float64"] == allowed(0.0)["float64"]


def exact(model, structure: Structure) -> dict[str, np.ndarray]:
    graph = build_graph(
        structure, model.members[0].config.cutoff if isinstance(model, Committee) else model.config.cutoff
    )
    made = model(graph, forces=True, stress=structure.volume is not None)
    return {name: value.detach().numpy() for name, value in made.items()}


def computed(potential, structure: Structure) -> dict:
    return potential.compute(structure.numbers, structure.positions, structure.cell, structure.pbc)


def assert_agrees(made: dict, expected: dict, dtype: str) -> None:
    """Forces within what the package promises; energies and stresses of these small structures are of that size too."""
    largest = max(1.0, float(np.abs(expected["forces"]).max()))
    allowed = {"float32": 1e-6, "float64": 1e-12}[dtype] * largest
    assert abs(made["energy"] - expected["energy"][0]) < 10 * allowed
    np.testing.assert_allclose(made["energies"], expected["energies"], rtol=0, atol=10 * allowed)
    np.testing.assert_allclose(made["forces"], expected["forces"], rtol=0, atol=allowed)
    assert ("stress" in made) == ("stress" in expected)
    if "stress" in expected:
        np.testing.assert_allclose(made["stress"], expected["stress"][0], rtol=0, atol=allowed)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", STRUCTURES)
def test_results_are_those_of_the_trained_model(tiny_package, tiny_model, name, dtype):
    made = computed(tiny_package.Potential(dtype), STRUCTURES[name])
    assert_agrees(made, exact(tiny_model, STRUCTURES[name]), dtype)


def test_an_isolated_atom_has_its_reference_energy_exactly(tiny_package, tiny_model):
    for dtype in ("float32", "float64"):
        for number, energy in tiny_model.reference_energies.items():
            made = tiny_package.Potential(dtype).compute([number], np.zeros((1, 3)))
            assert made["energy"] == energy and not made["forces"].any() and not made["virial"].any()


@pytest.mark.parametrize("name", STRUCTURES)
def test_energy_alone_is_the_same_energy(tiny_package, name):
    potential, structure = tiny_package.Potential("float64"), STRUCTURES[name]
    whole = computed(potential, structure)
    alone = potential.compute(structure.numbers, structure.positions, structure.cell, structure.pbc, forces=False)
    assert alone["energy"] == whole["energy"] and set(alone) == {"energy", "energies"}
    assert np.array_equal(alone["energies"], whole["energies"])


def large_crystal(copies: int = 5) -> Structure:
    atoms = Atoms(CRYSTAL.numbers, CRYSTAL.positions, cell=CRYSTAL.cell, pbc=True).repeat(copies)
    positions = atoms.positions + np.random.default_rng(5).normal(scale=0.05, size=atoms.positions.shape)
    return Structure(numbers=atoms.numbers, positions=positions, cell=atoms.cell.array, pbc=True)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_any_number_of_threads_gives_the_same_bits(tiny_package, dtype):
    structure = large_crystal()
    alone = computed(tiny_package.Potential(dtype, threads=1), structure)
    for threads in (2, 3, 5):
        shared = computed(tiny_package.Potential(dtype, threads=threads), structure)
        for name, value in alone.items():
            assert np.array_equal(value, shared[name]), (threads, name)


def test_potentials_run_side_by_side_and_in_forked_processes(tiny_package):
    structure = large_crystal()
    expected = computed(tiny_package.Potential("float64", threads=2), structure)

    def energy(_: int = 0) -> float:
        return computed(tiny_package.Potential("float64", threads=2), structure)["energy"]

    with ThreadPoolExecutor(3) as several:
        assert set(several.map(energy, range(6))) == {expected["energy"]}
    if hasattr(os, "fork"):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.write(writer, repr(energy()).encode())
            finally:
                os._exit(0)
        os.close(writer)
        os.waitpid(child, 0)
        assert float(os.read(reader, 100)) == expected["energy"]


def test_threads_by_default_are_those_that_may_be_used(tiny_package, tmp_path, monkeypatch):
    threads = importlib.import_module(f"{tiny_package.__name__}.runtime.threads")
    monkeypatch.setattr(threads.os, "sched_getaffinity", lambda _: range(8), raising=False)
    monkeypatch.setattr(threads, "QUOTA", tmp_path / "cpu.max")
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    assert threads.usable_threads() == 8
    for quota, usable in (("max 100000", 8), ("250000 100000", 2), ("50000 100000", 1), ("unheard of", 8)):
        threads.QUOTA.write_text(quota + "\n")
        assert threads.usable_threads() == usable
    monkeypatch.setenv("OMP_NUM_THREADS", "3,1")
    assert threads.usable_threads() == 3


def test_jobs_that_follow_each_other_at_once_or_after_a_while_lose_nothing(tiny_package):
    """Other threads may join late, miss a job altogether, have gone to sleep, or be at another potential's job."""
    structure = replace(large_crystal(2), pbc=True)
    expected = computed(tiny_package.Potential("float64", threads=1), structure)

    def evaluate(seed: int) -> None:
        potential, rng = tiny_package.Potential("float64", threads=3), np.random.default_rng(seed)
        for pause in rng.choice([0.0, 0.0, 0.0, 1e-4, 1e-3, 1e-2], 150):
            time.sleep(pause)
            made = computed(potential, structure)
            assert all(np.array_equal(value, made[name]) for name, value in expected.items())

    with ThreadPoolExecutor(2) as several:
        for done in [several.submit(evaluate, seed) for seed in range(2)]:
            done.result()


@pytest.mark.parametrize("threads", [1, 2])
def test_atoms_that_come_together_after_a_search_are_refused(tiny_package, threads):
    apart = np.array([[0.0, 0, 0], [0.8, 0, 0], [0, 2.0, 0]])
    together = np.array([[0.4, 0, 0], [0.4, 0, 0], [0, 2.0, 0]])
    potential = tiny_package.Potential("float64", threads=threads)
    expected = potential.compute([8, 8, 1], apart)
    with pytest.raises(ValueError, match="atoms 0 and 1 lie at the same place"):
        potential.compute([8, 8, 1], together)
    assert potential.searches == 1  # else the search would have found them
    pairs = potential.pairs([8, 8, 1], apart, [0, 1], [1, 0])
    with pytest.raises(ValueError, match="same place"):
        potential.evaluate(pairs, together)
    assert potential.compute([8, 8, 1], apart)["energy"] == expected["energy"]


def test_pairs_far_beyond_the_cutoff_do_no_harm(tiny_package):
    positions = np.array([[0.0, 0, 0], [1.0, 0, 0], [9000.0, 0, 0]])
    potential = tiny_package.Potential("float64")
    near = potential.evaluate(potential.pairs([8, 1, 1], positions, [0, 1], [1, 0]), positions)
    ends = np.array([(i, j) for i in range(3) for j in range(3) if i != j]).T
    every = potential.evaluate(potential.pairs([8, 1, 1], positions, *ends), positions)
    assert every["energy"] == near["energy"] and np.array_equal(every["forces"], near["forces"])


def test_one_atom_far_from_all_others_is_alone(tiny_package):
    """Searches that divide space into cells of one size end the process here."""
    water = np.array([[0, 0, 0], [0.97, 0, 0], [-0.3, 0.92, 0]])
    potential = tiny_package.Potential("float64")
    made = potential.compute([8, 1, 1, 6], np.vstack([water, [1e4, 1e4, 1.0]]))
    together, alone = potential.compute([8, 1, 1], water), potential.compute([6], [[0, 0, 0]])
    assert made["energy"] == pytest.approx(together["energy"] + alone["energy"], abs=1e-12)


def test_what_is_too_far_from_the_origin_is_named(tiny_package):
    potential = tiny_package.Potential("float64")
    for far in (1e12, -1e300):
        for pbc in (False, True):
            with pytest.raises(ValueError, match="atom 1 lies at z = .* expected no more than"):
                potential.compute([8, 1], [[0, 0, 0], [0, 0, far]], 5 * np.eye(3), pbc)
    with pytest.raises(ValueError, match="lattice vectors may be"):
        potential.compute([8], [[0, 0, 0]], np.diag([5, 5, 1e12]), True)


def test_many_atoms_in_any_order(tiny_package, tiny_model):
    structure = large_crystal()
    potential = tiny_package.Potential("float64")
    made = computed(potential, structure)
    assert_agrees(made, exact(tiny_model, structure), "float64")
    order = np.random.default_rng(1).permutation(structure.n_atoms)
    mixed = replace(structure, numbers=structure.numbers[order], positions=structure.positions[order])
    np.testing.assert_allclose(computed(potential, mixed)["forces"], made["forces"][order], atol=1e-11)


def assert_same_bits(made: dict, expected: dict) -> None:
    assert made.keys() == expected.keys()
    for name, value in expected.items():
        assert np.array_equal(made[name], value), name


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_results_do_not_depend_on_where_neighbours_were_searched(tiny_package, dtype):
    """Of more atoms than one block of the machine's order holds, which is that of the last search."""
    structure, rng = large_crystal(), np.random.default_rng(4)
    kept = tiny_package.Potential(dtype, skin=2.0)
    for _ in range(3):
        made = computed(kept, structure)
        assert_same_bits(made, computed(tiny_package.Potential(dtype, skin=0.1), structure))
        structure = replace(structure, positions=structure.positions + 0.1 * rng.normal(size=structure.positions.shape))
    assert kept.searches == 1


def test_a_run_that_is_continued_with_a_package_ends_with_the_same_bits(tiny_folder, tmp_path):
    ase.io.write(tmp_path / "start.extxyz", atoms_of(CRYSTAL))
    entries = {"structure": str(tmp_path / "start.extxyz"), "model": str(tiny_folder), "timestep": 1.0, "log_every": 1}
    entries |= {"ensemble": "npt", "temperature": 300.0, "trajectory_every": 5}
    for name, durations in (("whole", [0.04]), ("parts", [0.013, 0.027, 0.04])):
        for duration in durations:
            config = make_md_config({**entries, "output": str(tmp_path / name), "duration": duration})
            calculator = run_md(config, console=Console(quiet=True)).atoms.calc
        if name == "whole":
            assert calculator.potential.searches > 1
    for file in (LOG, "trajectory.extxyz"):
        assert (tmp_path / "whole" / file).read_bytes() == (tmp_path / "parts" / file).read_bytes()


def test_neighbours_are_kept_within_the_skin_and_never_missed(tiny_package):
    rng = np.random.default_rng(0)
    kept = tiny_package.Potential("float64", skin=0.6)
    structure = CRYSTAL
    for _ in range(25):
        assert_same_bits(computed(kept, structure), computed(tiny_package.Potential("float64", skin=0.0), structure))
        strain = np.eye(3) + 0.004 * rng.normal(size=(3, 3))  # of a barostat
        moved = structure.positions + 0.02 * rng.normal(size=(3, 3))
        structure = replace(structure, positions=moved @ strain, cell=structure.cell @ strain)
    assert 1 < kept.searches < 15
    before = kept.searches
    computed(kept, replace(structure, positions=structure.positions + [[0.0, 0, 0], [0, 0, 0], [0, 0.61, 0]]))
    assert kept.searches == before + 1
    computed(kept, replace(structure, numbers=[1, 8, 6]))
    assert kept.searches == before + 2


def test_a_failed_search_leaves_nothing_behind(tiny_package):
    potential = tiny_package.Potential("float64")
    expected = computed(potential, CRYSTAL)
    with pytest.raises(ValueError, match="same place"):
        computed(potential, replace(CRYSTAL, positions=np.zeros((3, 3))))
    assert computed(potential, CRYSTAL)["energy"] == expected["energy"]


def with_ghosts(structure: Structure, reach: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Numbers and positions of the structure and of all its images within reach, and which atom each is a copy of."""
    count = int(np.ceil(reach / min(1 / np.linalg.norm(np.linalg.inv(structure.cell), axis=0)))) + 1
    cells = np.array(np.meshgrid(*[np.arange(-count, count + 1)] * 3, indexing="ij")).reshape(3, -1).T
    cells = cells[np.abs(cells).sum(axis=1) > 0]
    images = (structure.positions[None] + (cells @ structure.cell)[:, None]).reshape(-1, 3)
    owner = np.tile(np.arange(structure.n_atoms), len(cells))
    distance = np.linalg.norm(images[:, None] - structure.positions[None], axis=2).min(axis=1)
    owner, images = owner[distance < reach], images[distance < reach]
    owner = np.concatenate((np.arange(structure.n_atoms), owner))
    return structure.numbers[owner], np.concatenate((structure.positions, images)), owner


def test_ghost_atoms_give_what_periodic_images_give(tiny_package):
    potential = tiny_package.Potential("float64")
    expected = computed(potential, CRYSTAL)
    numbers, positions, owner = with_ghosts(CRYSTAL, potential.reach)
    distance = np.linalg.norm(positions[:, None] - positions[None], axis=2)
    n_local = CRYSTAL.n_atoms
    inner = (
        distance[:, :n_local].min(axis=1) < potential.reach - potential.cutoff
    )  # outer ghosts have no pairs of their own
    centre, neighbour = np.nonzero((distance < potential.cutoff + 0.2) & (distance > 0) & inner[:, None])
    pairs = potential.pairs(numbers, positions, centre, neighbour, n_local=n_local)
    made = potential.evaluate(pairs, positions)
    assert np.isclose(made["energy"], expected["energy"], rtol=0, atol=1e-11)
    np.testing.assert_allclose(made["energies"][:n_local], expected["energies"], rtol=0, atol=1e-11)
    assert not made["energies"][n_local:].any()
    folded = np.zeros((n_local, 3))
    np.add.at(folded, owner, made["forces"])
    np.testing.assert_allclose(folded, expected["forces"], rtol=0, atol=1e-10)
    np.testing.assert_allclose(made["virial"], expected["virial"], rtol=0, atol=1e-10)
    again = potential.evaluate(pairs, positions + 0.3)  # the same pairs serve while atoms move
    np.testing.assert_allclose(again["forces"], made["forces"], rtol=0, atol=1e-10)


def test_two_halves_with_ghosts_add_up(tiny_package):
    potential = tiny_package.Potential("float64")
    expected = computed(potential, CRYSTAL)
    numbers, positions, owner = with_ghosts(CRYSTAL, potential.reach)
    distance = np.linalg.norm(positions[:, None] - positions[None], axis=2)
    total, forces = 0.0, np.zeros((CRYSTAL.n_atoms, 3))
    for local in ([0], [1, 2]):
        order = np.concatenate((local, np.setdiff1d(np.arange(len(numbers)), local)))
        centre, neighbour = np.nonzero((distance < potential.cutoff) & (distance > 0))
        place = np.argsort(order)
        pairs = potential.pairs(numbers[order], positions[order], place[centre], place[neighbour], n_local=len(local))
        made = potential.evaluate(pairs, positions[order])
        total += made["energy"]
        np.add.at(forces, owner[order], made["forces"])
    assert np.isclose(total, expected["energy"], rtol=0, atol=1e-11)
    np.testing.assert_allclose(forces, expected["forces"], rtol=0, atol=1e-10)


def test_a_domain_of_all_atoms_gives_what_the_structure_gives(tiny_package):
    expected, graph = computed(tiny_package.Potential("float64"), CRYSTAL), build_graph(CRYSTAL, 3.5)
    domain = tiny_package.DomainPotential("float64")
    edges = {name: graph.tensors()[name].numpy() for name in ("numbers", "centre", "neighbour", "reverse")}
    whole = DomainGraph(n_local=CRYSTAL.n_atoms, vectors=graph.vectors().numpy(), **edges)
    made = domain.evaluate(whole)
    for name in ("energies", "forces", "virial"):
        np.testing.assert_allclose(getattr(made, name), expected[name], rtol=0, atol=1e-11)
    assert len(domain.evaluate(replace(whole, n_local=1)).energies) == 1
    assert (domain.cutoff, domain.layers, domain.species) == (3.5, 2, (1, 6, 8))


def test_input_that_makes_no_sense_is_refused(tiny_package):
    potential = tiny_package.Potential()
    for arguments, message in (
        (([7, 1], np.zeros((2, 3)) + [[0], [1]]), "not \\[7\\]"),
        (([1, 1], np.zeros((3, 3))), "positions \\[atoms, 3\\]"),
        (([1], [[np.nan, 0, 0]]), "finite"),
        (([1], [[0, 0, 0]], None, True), "needs a cell"),
        (([1], [[0, 0, 0]], [[1, 0, 0], [2, 0, 0], [0, 0, 1]], True), "dependent"),
        (([1], [[0, 0, 0]], [[5, 0, 0], [0, 5, 0], [0, 0, 1e-4]], True), "the cell is too small"),
        (([1], [[0, 0, 0]], np.full((3, 3), np.nan), True), "finite numbers"),
        (([1], [[0, 0, 0]], np.eye(3), [True, False]), "one truth value or three"),
    ):
        with pytest.raises(ValueError, match=message):
            potential.compute(*arguments)
    for keywords in ({"dtype": "float16"}, {"threads": 0}, {"threads": 1.5}, {"skin": -1.0}):
        with pytest.raises(ValueError):
            tiny_package.Potential(**keywords)
    with pytest.raises(ValueError, match="0..1"):
        potential.pairs([1, 1], np.eye(3)[:2], np.array([0]), np.array([2]))
    with pytest.raises(AttributeError, match="Calculater"):
        tiny_package.Calculater


# ---- ASE --------------------------------------------------------------------------------------------------------------


def atoms_of(structure: Structure) -> Atoms:
    return Atoms(structure.numbers, structure.positions, cell=structure.cell, pbc=structure.pbc)


def test_calculators_of_both_precisions_side_by_side(tiny_package, tiny_model):
    expected = exact(tiny_model, CRYSTAL)
    pair = {dtype: tiny_package.Calculator(dtype=dtype) for dtype in ("float32", "float64")}
    for _ in range(2):
        for dtype, calculator in pair.items():
            atoms = atoms_of(CRYSTAL)
            atoms.calc = calculator
            made = {
                "energy": atoms.get_potential_energy(),
                "energies": atoms.get_potential_energies(),
                "forces": atoms.get_forces(),
                "stress": atoms.get_stress(voigt=False),
            }
            assert_agrees(made, expected, dtype)
            assert atoms.calc.get_property("free_energy") == made["energy"]
            atoms.rattle(0.1, seed=1)
            atoms.get_forces()


def test_calculators_can_be_pickled(tiny_package):
    calculator = tiny_package.Calculator(dtype="float64", threads=1, skin=0.4)
    atoms = atoms_of(MOLECULE)
    atoms.calc = calculator
    energy = atoms.get_potential_energy()
    copy = pickle.loads(pickle.dumps(calculator))
    assert copy.potential.dtype == "float64" and copy.potential.skin == 0.4
    atoms.calc = copy
    atoms.rattle(0.01)
    atoms.set_positions(MOLECULE.positions)
    assert atoms.get_potential_energy() == energy


@pytest.mark.parametrize("name", ["slab", "molecule in a box"])
def test_stress_needs_a_volume(tiny_package, name):
    atoms = atoms_of(STRUCTURES[name])
    atoms.calc = tiny_package.Calculator()
    atoms.get_forces()
    with pytest.raises(NotImplementedError, match="three directions"):
        atoms.get_stress()


def test_no_atoms_are_no_structure(tiny_package):
    with pytest.raises(ValueError, match="a structure needs at least one atom"):
        Atoms(calculator=tiny_package.Calculator()).get_potential_energy()


def test_energy_is_conserved(tiny_package):
    atoms = atoms_of(CRYSTAL)
    atoms.calc = tiny_package.Calculator(dtype="float64")
    atoms.set_momenta(np.random.default_rng(2).normal(scale=0.3, size=(3, 3)))
    spread = {}
    for step in (0.2, 0.1):
        running = atoms.copy()
        running.calc = atoms.calc
        energies = []
        dynamics = VelocityVerlet(running, timestep=step * units.fs)
        dynamics.attach(lambda: energies.append(running.get_total_energy()))
        dynamics.run(round(10 / step))
        spread[step] = np.ptp(energies)
    assert spread[0.1] < 0.35 * spread[0.2]  # of second order in the step: nothing but the integrator's own error


# ---- other kinds of models --------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_committee_of_deep_models_with_tabled_radial_networks(tmp_path, monkeypatch, capsys):
    members = [random_model(DEEP), random_model(DEEP)]
    with torch.no_grad():
        for parameter in members[1].parameters():
            parameter += 0.05 * torch.randn_like(parameter)
    committee = Committee(members).eval()
    save(committee, tmp_path / "several.carnet")
    assert make_package([str(tmp_path / "several.carnet"), "-o", str(tmp_path / "several")]) == 0
    assert "radial tables" in capsys.readouterr().out
    monkeypatch.syspath_prepend(str(tmp_path))
    potential = importlib.import_module("several").Potential("float64")
    description = describe_potential(committee, "several")
    assert 0 < description.radial_error[1] <= 1e-6
    for structure in STRUCTURES.values():
        expected, made = exact(committee, structure), computed(potential, structure)
        largest = max(1.0, float(np.abs(expected["forces"]).max()))
        np.testing.assert_allclose(made["forces"], expected["forces"], rtol=0, atol=1e-6 * largest)
        np.testing.assert_allclose(made["forces_std"], expected["forces_std"], rtol=0, atol=1e-6 * largest)
        assert abs(made["energy_std"] - expected["energy_std"][0]) < 1e-6 * largest
        if "stress" in expected:
            np.testing.assert_allclose(made["stress"], expected["stress"][0], rtol=0, atol=1e-6 * largest)
            assert abs(made["stress_std"] - expected["stress_std"][0]) < 1e-6 * largest


@pytest.mark.slow
@pytest.mark.parametrize(
    "options",
    [
        {"layers": 1, "linear": "independent", "radial_knots": 16, "max_weight": 2, "degree": 3},
        {
            "path_set": "level=3",
            "max_weight": 3,
            "channels": 6,
            "radial_knots": 16,
            "readout_hidden": (5, 3),
            "degree": 1,
        },
        {"max_weight": 0, "radial_basis": "chebyshev", "radial_knots": 8, "channels": 1},
    ],
    ids=["one layer", "weight 3", "scalars"],
)
def test_shapes_of_models(tmp_path, monkeypatch, options):
    model = random_model(ModelConfig(**{**SMALL, **options}))
    name = "shape_" + "_".join(str(len(str(value))) for value in options.values())
    write_package(describe_potential(model, name), tmp_path / name, "a test")
    monkeypatch.syspath_prepend(str(tmp_path))
    package = importlib.import_module(name)
    for dtype in ("float32", "float64"):
        for structure in STRUCTURES.values():
            assert_agrees(computed(package.Potential(dtype), structure), exact(model, structure), dtype)
