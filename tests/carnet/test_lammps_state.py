"""What LAMMPS hides from its pair styles is hidden from the potential, or the run is refused.

The oracle is LAMMPS itself: the Morse pairs of `PairPotential` as an expression of ``pair_style lepton``. Whatever a
script does, both have to give the same numbers, down to the random walk of a Monte Carlo fix.
"""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk

from carnet import CarNetCalculator, InputError, save
from carnet.testing import assert_close
from tests.carnet.pair_potential import DEPTH, LENGTH, STEEPNESS, PairPotential
from tests.carnet.small_models import CONFIGS, random_model

pytest.importorskip("lammps")
pytest.importorskip("mpi4py")

from carnet.lammps import attach, open_lammps, run_script
from tests.carnet.lammps_runs import ELEMENTS, QUIET, compared, crystal, in_lammps, results, still

MPIRUN = Path(sys.prefix) / "bin" / "mpirun"

CUTOFF = 3.0

MORSE = f"{DEPTH}*(d^2 - 2*d)*(1 - (r/{CUTOFF})^2)^3; d = exp(-{STEEPNESS}*(r - {LENGTH}))"

LEPTON = f'pair_style lepton {CUTOFF}\npair_coeff * * "{MORSE}"\nneighbor 1.0 bin'

BONDS = {"style": "bond", "room": "bond/types 1 extra/bond/per/atom 12 extra/special/per/atom 100"}
BONDED = "bond_style zero\nbond_coeff * 1.4\ncreate_bonds many all all 1 1.0 1.4\n"


def pairs(reference: float = 0.0) -> PairPotential:
    potential = PairPotential(dict.fromkeys((1, 6, 8), reference), cutoff=CUTOFF)
    potential.config.layers = 1
    return potential


def box(style="atomic", room="", types=(1, 2, 3), arguments=QUIET):
    """32 atoms in a cubic box that is narrower than two cutoffs and has an atom map."""
    atoms = bulk("C", "fcc", 2.1, cubic=True) * (2, 2, 2)
    atoms.rattle(0.05, seed=1)
    side = atoms.cell[0, 0]
    lmp = open_lammps(arguments)
    lmp.commands_string(
        f"units metal\natom_style {style}\natom_modify map yes\nregion box block 0 {side} 0 {side} 0 {side}\n"
        f"create_box 3 box {room}\nmass * 12\ntimestep 0.001\nneigh_modify every 1 delay 0 check yes\n"
        "thermo_modify norm no"
    )
    kinds = [types[index % len(types)] for index in range(len(atoms))]
    lmp.create_atoms(len(atoms), None, kinds, atoms.positions.ravel().tolist())
    lmp.command("velocity all create 3000 7")
    return lmp


def with_lepton(**made):
    lmp = box(**made)
    lmp.commands_string(LEPTON)
    return lmp


def with_potential(reference=0.0, **made):
    lmp = box(**made)
    lmp.commands_string(f"pair_style zero {CUTOFF}\npair_coeff * *")
    attach(lmp, pairs(reference), list(ELEMENTS))
    return lmp


def state(lmp):
    """Energy, pressure, and by atom ID types, positions and forces."""
    order = np.argsort(lmp.gather_atoms_concat("id", 0, 1))
    columns = [np.array(lmp.gather_atoms_concat(name, 1, 3)).reshape(-1, 3)[order] for name in ("x", "f")]
    kinds = np.array(lmp.gather_atoms_concat("type", 0, 1))[order]
    return {
        "pe": lmp.get_thermo("pe"),
        "press": lmp.get_thermo("press"),
        "types": kinds,
        "x": columns[0],
        "f": columns[1],
    }


def assert_same(found, wanted):
    for name, value in wanted.items():
        scale = max(1.0, np.abs(value).max(initial=0.0))
        np.testing.assert_allclose(found[name], value, rtol=0, atol=1e-8 * scale, err_msg=name)


MOVES = "fix move all nve\nrun 20\nunfix move"

STATES = {
    "types": ["neigh_modify exclude type 1 2\nrun 0", MOVES, "neigh_modify exclude none\nrun 0"],
    "within a group": ["run 0", "group half id 1:16\nneigh_modify exclude group half half\nrun 0", MOVES],
    "a group and all": ["group half id 1:16\nneigh_modify exclude group half all\nrun 0", MOVES],
    "between runs without setup": ["run 1", "neigh_modify exclude type 1 3\nrun 0", "fix move all nve\nrun 5 pre no post no"],
    "commands within a run": ['fix move all nve\nrun 20 every 5 "neigh_modify exclude type 1 2"', "run 3 pre no"],
    # the forces of the others stay what they were
    "include": ["run 0\ngroup half id 1:16\natom_modify first half\nneigh_modify include half\ncomm_modify group half\nrun 0"],
    "newton off and all pairs": ["neighbor 1.0 nsq\nneigh_modify exclude type 1 2\nrun 0", MOVES],
    "a smaller skin": ["neighbor 0.3 bin\nneigh_modify exclude type 1 2\nrun 0", MOVES],
    # all in one step, in which LAMMPS takes what it knows of its bins for up to date
    "boxes in one step": [
        "neigh_modify exclude type 1 2\nrun 0",
        "comm_modify cutoff 9.0\nrun 0",
        "change_box all x scale 2.5 y scale 0.9 remap\nrun 0",
        "neigh_modify exclude none\nchange_box all triclinic xy final 0.7 remap\nrun 0",
        "comm_modify cutoff 4.1\nrun 0",
    ],
    "types, places and IDs": [
        "run 0",
        "set atom 5*20 type 3\ndisplace_atoms all random 0.1 0.1 0.1 3\nrun 0",
        "delete_atoms random count 5 yes all NULL 3\nreset_atoms id\nrun 0",
        MOVES,
    ],
    "atoms that come": ["region top block 0 4 0 4 3 4\nfix come all deposit 3 1 4 11 region top near 0.8\nrun 15"],
    "atoms that go": ["region top block INF INF INF INF 2 4\nfix go all evaporate 4 2 top 11\nrun 12"],
    # LAMMPS keeps a list as it was made, whatever becomes of types, groups and molecules
    "a group of an analysis": [
        "neigh_modify exclude type 1 2\nfix move all nve\nrun 2", "group seen id 5:9\nrun 3 pre no", "run 1",
    ],
    "a group before the first step": [
        "neigh_modify exclude type 1 2\nrun 0", "group seen id 5:9\nfix move all nve\nrun 3 pre no", "minimize 0 1e-9 2 4",
    ],
    "a group within a run": ['neigh_modify exclude type 1 2\nfix move all nve\nrun 6 pre no every 3 "group seen id 5:9"'],
    "types without new lists": [
        "neigh_modify exclude type 1 2\nfix move all nve\nrun 2", "set atom 3*9 type 2\nrun 3 pre no", "run 40 pre no", "run 0",
    ],
    "an excluded group without new lists": [
        "group a id 1:6\ngroup b id 7:20\nneigh_modify exclude group a b\nfix move all nve\nrun 2",
        "group a id 20 21\nrun 3 pre no", "run 30 pre no",
    ],
    "molecules without bonds or new lists": [
        "special_bonds lj/coul 1 1 1\nset atom 1*16 mol 1\nset atom 17*32 mol 2\nneigh_modify exclude molecule/intra all\n"
        "fix move all nve\nrun 2", "set atom 3 mol 2\nrun 3 pre no",
    ],
    "a dynamic group of an analysis": [
        "velocity all create 300 7\nvariable fast atom vx^2+vy^2+vz^2>150\ngroup fast dynamic all var fast every 1\n"
        "neigh_modify exclude type 1 2\nfix move all nve\nrun 25", "run 10",
    ],
    # with a larger skin of LAMMPS pairs are searched at steps at which it makes no list
    "a dynamic group and a larger skin": [
        "neighbor 1.6 bin\ncomm_modify cutoff 6\nvelocity all create 300 7\nregion slab block INF INF 1.22 1.5 INF INF\n"
        "group slab dynamic all region slab every 1\nneigh_modify exclude type 1 2\nfix move all nve\nrun 30", "run 10",
    ],
    "swaps of types": ["fix swap all atom/swap 3 5 11 3000 ke no types 1 2\nrun 10"],
    "swaps of excluded types": [
        "neigh_modify exclude type 1 2\nfix move all nve\nfix swap all atom/swap 2 5 11 3000 ke no types 1 2\nrun 5",
        "neigh_modify exclude none exclude type 1 3\nrun 4", "run 3 pre no",
    ],
    "swaps of molecules without bonds": [
        "set atom 1*16 mol 1\nset atom 17*32 mol 2\nspecial_bonds lj/coul 1 1 1\nneigh_modify exclude type 1 2\n"
        "set type 3 type 1\nfix move all nve\nfix swap all mol/swap 2 4 1 2 3000 11 ke no\nrun 8",
    ],
    "hybrid Monte Carlo": ["fix chain all hmc 5 11 3000\nfix move all nve\nrun 15"],
    "bonds that weigh 1": [BONDED + "special_bonds lj 1 1 1 coul 0 0 0\nrun 0", "delete_bonds all bond 1\nrun 0"],
    "bonds and molecules": [
        BONDED + "special_bonds lj/coul 1 1 1\nset atom 1*9 mol 1\nset atom 10*32 mol 2\n"
        "neigh_modify exclude molecule/intra all\nrun 0",
        "neigh_modify exclude none\nneigh_modify exclude molecule/inter all\nrun 0",
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", STATES)
def test_the_potential_sees_what_a_pair_style_sees(name):
    made = BONDS if "bonds" in name else {}
    oracle, tested = with_lepton(**made), with_potential(**made)
    for commands in STATES[name]:
        for lmp in (oracle, tested):
            lmp.commands_string(commands)
        assert_same(state(tested), state(oracle))


def test_groups_that_do_not_see_each_other_have_the_energy_of_each_alone():
    """Message passing: no feature crosses an excluded pair."""
    model, atoms = random_model(CONFIGS["level"]), still(crystal())
    lmp = in_lammps(atoms)
    attach(lmp, model, list(ELEMENTS))
    lmp.commands_string("group one id 1:3\ngroup others subtract all one\nneigh_modify exclude group one others\nrun 0")
    found, calculator = results(lmp), CarNetCalculator(model, dtype="float64")
    alone = [calculator.calculate(part) or dict(calculator.results) for part in (atoms[:3], atoms[3:])]
    assert_close(found["energy"], sum(part["energy"] for part in alone))
    assert_close(found["forces"], np.concatenate([part["forces"] for part in alone]), order=1)
    assert_close(found["stress"], sum(part["stress"] for part in alone), order=1)


def test_a_dynamic_group_of_an_analysis_changes_nothing_for_a_model_of_message_passing():
    """Beside exclusions, with lists of the first step and with lists of each step."""
    group = "variable late atom step>2\ngroup late dynamic all var late every 1\n"
    found = []
    for commands in ("", group, group + "neigh_modify delay 0 every 1 check no\n"):
        lmp = in_lammps(crystal())
        attach(lmp, random_model(CONFIGS["level"]), list(ELEMENTS))
        lmp.commands_string(commands + "neigh_modify exclude type 1 2\nfix move all nve\ntimestep 0.0002\nrun 6")
        found.append(results(lmp))
    for other in found[1:]:
        for name in ("energy", "forces", "stress"):
            np.testing.assert_allclose(other[name], found[0][name], rtol=0, atol=1e-10, err_msg=name)


GCMC = "fix move all nve\nfix grand all gcmc 3 8 8 1 11 {kelvin} {mu} 0.5 full_energy\n"


EXCLUDED = (
    "group half id 1:16\nneigh_modify exclude group half half\n"
    "variable fast atom vx^2>20\ngroup fast dynamic all var fast every 1\n"
)


@pytest.mark.parametrize("more", ["", EXCLUDED])
@pytest.mark.parametrize("reference", [0.0, -7.5])
def test_grand_canonical_walks_are_those_of_lammps_own_style(more, reference):
    """Atoms of a trial deletion are not there: their energy alone counts for the chemical potential, and only for that."""
    counts = []
    for lmp, mu in ((with_lepton(types=(1,)), -20.0), (with_potential(reference, types=(1,)), -20.0 + reference)):
        lmp.commands_string(more + GCMC.format(kelvin=20000, mu=mu) + "run 12")
        counts.append((lmp.get_natoms(), [lmp.extract_fix("grand", 0, 1, index) for index in range(8)]))
        walked = state(lmp)
        if lmp.has_id("fix", "carnet"):
            walked["pe"] -= reference * lmp.get_natoms()
        counts[-1] += (walked,)
    assert counts[0][:2] == counts[1][:2]
    assert min(counts[0][1][3], counts[0][1][5]) > 0, "nothing was inserted or deleted"
    assert_same(counts[1][2], counts[0][2])


def test_widom_insertions_are_those_of_lammps_own_style():
    potentials = []
    for lmp in (with_lepton(types=(1,)), with_potential(types=(1,))):
        lmp.commands_string("fix probe all widom 2 10 1 11 3000 full_energy\nrun 4")
        potentials.append(lmp.extract_fix("probe", 0, 1, 0))
    assert potentials[1] == pytest.approx(potentials[0], rel=1e-9) and potentials[0] != 0.0


def test_reruns_are_those_of_lammps_own_style(tmp_path):
    """Steps go backwards, and LAMMPS loses track of its lists."""
    oracle, tested = with_lepton(), with_potential()
    shown = f"dump shown all custom 4 {tmp_path}/shown id type x y z\ndump_modify shown format float %20.15g\n"
    oracle.commands_string(f"{shown}fix move all nve\nrun 12\nundump shown\nvelocity all set 0 0 0")
    tested.command("velocity all set 0 0 0")
    for chosen in ("", "first 4 last 8", "first 8 last 8"):
        for lmp in (oracle, tested):
            lmp.command(f"rerun {tmp_path}/shown {chosen} dump x y z")
        assert_same(state(tested), state(oracle))


@pytest.mark.skipif(not MPIRUN.exists(), reason="the wheel mpich is not installed")
def test_exclusions_on_several_processes_are_those_of_one(tmp_path):
    """Ghosts have layers of neighbours, of which some are excluded."""
    commands = "neigh_modify exclude type 1 2\ngroup some id 1:7\nneigh_modify exclude group some some"
    group = "\nvariable late atom step>3\ngroup late dynamic all var late every 1"  # of an analysis: changes nothing
    target = tmp_path / "found.npz"
    subprocess.run(
        [MPIRUN, "-n", "3", sys.executable, "-m", "tests.carnet.lammps_runs", target, "20", "level", commands + group],
        check=True, timeout=300, cwd=Path(__file__).parents[2], capture_output=True,
    )  # fmt: skip
    found, wanted = dict(np.load(target)), compared(random_model(CONFIGS["level"]), 20, commands)
    wanted.pop("processes")
    wanted.pop("final_positions")
    for name, value in wanted.items():
        np.testing.assert_allclose(found[name], value, rtol=0, atol=1e-9 * max(1.0, np.abs(value).max()), err_msg=name)


REFUSED = {
    "respa": ({}, "run_style respa 2 2 pair 2\nrun 0", "expected 'run_style verlet'"),
    "bonds": (BONDS, BONDED + "run 0", r"expected? 'special_bonds lj 1 1 1'.*they are 'lj 0 0 0'"),
    "bonds that weigh a half": (BONDS, BONDED + "special_bonds lj/coul 0.5 1 1\nrun 0", "they are 'lj 0.5 1 1'"),
    "a molecule of bonds": (BONDS, "delete_atoms group lost\ncreate_bonds single/bond 1 1 2\nbond_style zero\nbond_coeff * 1.4\nrun 0", "special_bonds lj 1 1 1"),
    "ghosts of a group": (
        {}, "group half id 1:16\natom_modify first half\ncomm_modify group half\nrun 0",
        "^(?!.*bond).*ghosts are missing.* no 'comm_modify group'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_honoured_is_refused_at_the_run(name, capfd):
    made, commands, message = REFUSED[name]
    lmp = with_potential(**made)
    lmp.command("group lost id 3:32")
    with pytest.raises(Exception, match=f"(?i){message}"):
        lmp.commands_string(commands)
    capfd.readouterr()


def test_a_refused_run_goes_on_when_the_setting_is_taken_back(capfd):
    lmp, oracle = with_potential(), with_lepton()
    with pytest.raises(Exception, match="run_style verlet.*'timer timeout off'"):
        lmp.commands_string("run_style respa 2 2 pair 2\nrun 10")
    capfd.readouterr()
    lmp.commands_string("timer timeout off\nrun_style verlet\n" + MOVES)
    oracle.commands_string(MOVES)
    assert_same(state(lmp), state(oracle))


@pytest.mark.parametrize("fix", ["setforce 0 0 0", "aveforce 0 0 0", "rigid/nve single", "store/force"])
def test_fixes_that_need_the_forces_come_after_the_potential(fix):
    """LAMMPS runs fixes in their order: atoms that were to be frozen would move."""
    lmp = box()
    lmp.command(f"fix early all {fix}")
    with pytest.raises(InputError, match=f"fix early \\({fix.split()[0]}\\) is defined before the potential"):
        attach(lmp, pairs(), list(ELEMENTS))
    lmp.command("unfix early")
    attach(lmp, pairs(), list(ELEMENTS))
    lmp.commands_string("fix move all nve\nfix late all setforce 0 0 0\nvelocity all set 0 0 0\nrun 3")
    assert not state(lmp)["f"].any()


def test_virials_of_single_atoms_are_not_zero_but_unknown():
    lmp = with_potential()
    lmp.commands_string(
        "compute each all stress/atom NULL\ncompute sum all reduce sum c_each[1]\n"
        "thermo_style custom step press c_sum\nrun 0"
    )
    assert np.isnan(lmp.extract_compute("sum", 0, 0))
    assert np.isfinite(lmp.get_thermo("press"))


@pytest.mark.parametrize(
    ("commands", "warning"),
    [
        ("neigh_modify exclude type 1 2\nrun 0\nrun 0", "pairs of atoms are left out"),
        (
            "region top block INF INF INF INF 2 4\nfix go all evaporate 4 2 top 11\nrun 12",
            "need the keyword full_energy",
        ),
        (GCMC.format(kelvin=10000, mu=-3).replace("full_energy", "") + "run 12", "need the keyword full_energy"),
        (GCMC.format(kelvin=10000, mu=-3) + "run 12\ndelete_atoms random count 5 yes all NULL 3\nrun 0", ""),
        ("fix move all nve\nrun 3\ngroup some id 1:4\ndelete_atoms group some\nreset_timestep 50\nrun 2", ""),
    ],
)
def test_what_is_right_for_some_and_wrong_for_others_is_said_once(commands, warning, capfd):
    lmp = with_potential(types=(1, 2), arguments=["-nocite", "-log", "none"])
    lmp.commands_string(commands)
    printed = capfd.readouterr().out
    assert printed.count("WARNING: carnet") == bool(warning) and warning in printed


SCRIPT = """units metal
region box block 0 9 0 9 0 9
create_box 3 box
create_atoms 3 single 2 2 2
create_atoms 1 single 3 2 2
mass * 12
{thermo}
# carnet
run 0
"""


def test_the_energy_is_printed_where_people_look(tmp_path, capfd):
    model = random_model(CONFIGS["level"])
    save(model, tmp_path / "model.carnet")
    script = tmp_path / "in.lammps"
    atoms = Atoms("OH", [[2, 2, 2], [3, 2, 2]], cell=[9.0] * 3, pbc=True)
    atoms.calc = CarNetCalculator(model, dtype="float64")
    for thermo, column in (("", "PotEng"), ("thermo_style custom step epair etotal", "E_pair")):
        script.write_text(SCRIPT.format(thermo=thermo))
        run_script(script, tmp_path / "model.carnet", list(ELEMENTS), open_lammps(["-nocite", "-log", "none"]))
        printed = capfd.readouterr().out
        assert "carnet: the energy of the model is in pe (PotEng) and TotEng" in printed
        header, values = printed.split("Mbytes\n")[1].splitlines()[:2]
        row = dict(zip(header.split(), map(float, values.split()), strict=True))
        assert row["TotEng"] == pytest.approx(atoms.get_potential_energy(), rel=1e-6)
        assert column in row and ("E_pair" in row) == bool(thermo)
