"""Reading structures: labels wherever ASE puts them, and a clear error for every kind of bad input."""

import gzip
import itertools
import lzma
import os
import re
import subprocess
import sys
from pathlib import Path

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk
from ase.calculators.emt import EMT
from ase.calculators.singlepoint import SinglePointCalculator
from pydantic import ValidationError

from carnet import InputError, Labels, Structure, from_atoms, read_structures, to_atoms
from carnet.data.arrays import voigt
from carnet.data.reading.read import read_isolated_atoms
from carnet.data.structures import label_counts
from carnet.testing import assert_close

FRAME = """2
Lattice="4.0 0.0 0.0 0.5 5.0 0.0 0.0 0.0 6.0" Properties=species:S:1:pos:R:3:forces:R:3 {info} pbc="T T T"
Si 0.0 0.0 0.0 0.1 -0.2 0.3
O  1.5 0.0 0.0 -0.1 0.2 -0.3
"""
ALL = 'energy=-3.5 stress="0.1 0.01 0.02 0.01 0.2 0.03 0.02 0.03 0.3"'
STRESS = np.array([[0.1, 0.01, 0.02], [0.01, 0.2, 0.03], [0.02, 0.03, 0.3]])


def write(folder, text, name="data.extxyz"):
    path = folder / name
    path.write_text(text)
    return path


def fails(path, *words, labels=None, index=":"):
    """Reading must fail, with a message that holds every one of the words."""
    with pytest.raises(InputError) as caught:
        read_structures(path, labels, index)
    for word in (str(path), *words):
        assert word in str(caught.value), f"{word!r} not in {caught.value}"


def test_frame_with_all_labels(tmp_path):
    path = write(tmp_path, FRAME.format(info=ALL))
    (structure,) = read_structures(path, Labels(stress="stress"))
    assert structure.numbers.tolist() == [14, 8]
    assert structure.n_atoms == 2
    assert structure.positions.tolist() == [[0, 0, 0], [1.5, 0, 0]]
    assert structure.cell.tolist() == [[4, 0, 0], [0.5, 5, 0], [0, 0, 6]]  # rows are lattice vectors
    assert structure.pbc.tolist() == [True] * 3
    assert structure.energy == -3.5
    assert structure.forces.tolist() == [[0.1, -0.2, 0.3], [-0.1, 0.2, -0.3]]
    assert_close(structure.stress, STRESS)
    assert structure.source == f"{path}, frame 0"


def test_undeclared_labels_are_not_read(tmp_path):
    path = write(tmp_path, FRAME.format(info=ALL))
    (structure,) = read_structures(path)
    assert (structure.energy, structure.forces, structure.stress) == (None, None, None)
    (structure,) = read_structures(path, Labels(energy=None))
    assert structure.energy is None and structure.forces is not None


@pytest.mark.parametrize(
    "text",
    [
        '"0.1 0.2 0.3 0.03 0.02 0.01"',
        "[0.1, 0.2, 0.3, 0.03, 0.02, 0.01]",
        '"0.1 0.01 0.02 0.01 0.2 0.03 0.02 0.03 0.3"',
    ],
    ids=["voigt", "voigt-list", "nine"],
)
@pytest.mark.parametrize("name", ["stress", "REF_stress"])
def test_stress_in_either_form_under_any_name(tmp_path, name, text):
    path = write(tmp_path, FRAME.format(info=f"energy=1.0 {name}={text} last=1"))
    (structure,) = read_structures(path, Labels(stress=name))
    assert_close(structure.stress, STRESS)


def test_labels_under_names_that_ase_does_not_know(tmp_path):
    text = FRAME.replace("forces", "dft_forces").format(info="dft_energy=-7.25")
    (structure,) = read_structures(write(tmp_path, text), Labels(energy="dft_energy", forces="dft_forces"))
    assert structure.energy == -7.25
    assert structure.forces[1].tolist() == [-0.1, 0.2, -0.3]


def test_integer_energy_is_a_number(tmp_path):
    (structure,) = read_structures(write(tmp_path, FRAME.format(info="energy=-3")), Labels())
    assert structure.energy == -3.0 and isinstance(structure.energy, float)


@pytest.mark.parametrize(
    ("index", "frames"),
    [
        (":", [0, 1, 2, 3]),
        (":2", [0, 1]),
        ("1::2", [1, 3]),
        ("-2:", [2, 3]),
        ("::-1", [3, 2, 1, 0]),
        ("2", [2]),
        (-1, [3]),
        (slice(1, 3), [1, 2]),
    ],
)
def test_index_selects_and_source_counts_in_the_file(tmp_path, index, frames):
    path = write(tmp_path, "".join(FRAME.format(info=f"energy={n}.0") for n in range(4)))
    structures = read_structures(path, Labels(), index)
    assert [structure.energy for structure in structures] == frames
    assert [structure.source for structure in structures] == [f"{path}, frame {n}" for n in frames]


@pytest.mark.parametrize(("suffix", "compress"), [(".gz", gzip.compress), (".xz", lzma.compress)])
def test_compressed(tmp_path, suffix, compress):
    path = tmp_path / f"data.extxyz{suffix}"
    content = compress((FRAME.format(info=ALL) * 3).encode())
    path.write_bytes(content)
    assert len(read_structures(path, Labels())) == 3
    path.write_bytes(content[: len(content) // 2])
    fails(path, "truncated or damaged")


def test_other_formats_of_ase(tmp_path):
    atoms = Atoms("SiO", [[0, 0, 0], [1.5, 0, 0]], cell=[4, 5, 6], pbc=True)
    atoms.calc = SinglePointCalculator(atoms, energy=-3.5, forces=np.ones((2, 3)), stress=voigt(STRESS))
    path = tmp_path / "data.traj"
    ase.io.write(path, [atoms, atoms])
    first, second = read_structures(path, Labels(stress="stress"))
    assert first.energy == second.energy == -3.5
    assert_close(second.stress, STRESS)
    assert second.source == f"{path}, frame 1"
    assert [s.source for s in read_structures(path, index="-1:")] == [f"{path}, frame 1"]


def test_plain_xyz(tmp_path):
    (structure,) = read_structures(write(tmp_path, "1\n\nHe 0 0 1\n", "atom.xyz"))
    assert structure.positions.tolist() == [[0, 0, 1]]
    assert not structure.pbc.any() and not structure.cell.any()


def test_blank_lines_do_not_end_the_file(tmp_path):
    path = write(tmp_path, FRAME.format(info=ALL) + "\n \n" + FRAME.format(info=ALL) + "\n\n")
    assert len(read_structures(path)) == 2


def test_cell_in_vec_lines(tmp_path):
    frame = "1\ncomment\nHe 0 0 1\nVEC1 4 0 0\nVEC2 0 5 0\nVEC3 0 0 6\n"
    structures = read_structures(write(tmp_path, frame * 2, "data.xyz"))
    assert [structure.cell.diagonal().tolist() for structure in structures] == [[4, 5, 6]] * 2


def test_atoms_and_back():
    rng = np.random.default_rng(3)
    positions, forces = rng.normal(size=(2, 2, 3))
    structure = Structure([1, 8], positions, 4 * np.eye(3), [True, True, False], -1.5, forces, STRESS)
    back = from_atoms(to_atoms(structure), Labels(stress="stress"))
    for name in ("numbers", "positions", "cell", "pbc", "forces", "stress"):
        assert np.array_equal(getattr(back, name), getattr(structure, name)), name
    assert back.energy == structure.energy
    assert to_atoms(Structure([1], [[0, 0, 0]], np.zeros((3, 3)), False)).calc is None


def test_stress_is_the_derivative_of_the_energy_by_the_strain(tmp_path):
    """The convention (sign, order, unit) of a file that ASE wrote, by finite differences of its energies."""
    copper = bulk("Cu").repeat(2)
    deformation = np.eye(3) + [[0.03, 0.01, 0], [0, -0.02, 0.02], [0.04, 0, 0.01]]
    copper.set_cell(copper.cell @ deformation, scale_atoms=True)
    copper.rattle(0.05, seed=1)
    step = 1e-4
    frames = [copper]
    for row, column in itertools.product(range(3), repeat=2):
        for sign in (1, -1):
            strain = np.zeros((3, 3))
            strain[row, column] = sign * step
            strained = copper.copy()
            strained.set_cell(copper.cell @ (np.eye(3) + strain), scale_atoms=True)
            frames.append(strained)
    for frame in frames:
        frame.calc = EMT()
        frame.get_stress()
    path = tmp_path / "copper.extxyz"
    ase.io.write(path, frames)
    first, *rest = read_structures(path, Labels(stress="stress"))
    energies = np.array([structure.energy for structure in rest]).reshape(3, 3, 2)
    derivative = (energies[..., 0] - energies[..., 1]) / (2 * step) / abs(np.linalg.det(first.cell))
    assert abs(first.stress).min() > 1e-4
    # the file has 8 decimals of the energy, which the difference divides by the step and the volume
    assert_close(derivative, first.stress, dtype="float32", order=2)


def test_structure_does_not_share_memory():
    atoms = Atoms("H", [[1.0, 2.0, 3.0]])
    structure = from_atoms(atoms)
    atoms.positions[:] = 0
    assert structure.positions.tolist() == [[1, 2, 3]]


# --- bad input ---------------------------------------------------------------------------------------------


def test_frame_without_any_wanted_label_names_file_frame_keys_and_what_there_is(tmp_path):
    path = write(tmp_path, FRAME.format(info=ALL) + FRAME.format(info="enrgy=-3.0 tag=a"))
    energy_alone = Labels(forces=None)
    fails(
        path,
        "frame 1",
        "no energy label 'energy'",
        "'enrgy', 'forces', 'tag'",
        "Did you mean 'enrgy'?",
        labels=energy_alone,
    )
    fails(path, "frame 0", "no energy label 'e', no forces label 'f'", labels=Labels(energy="e", forces="f"))


@pytest.mark.parametrize("role", ["energy", "forces", "forces_mask", "stress", "weight", "group"])
def test_label_that_no_frame_has(tmp_path, role):
    path = write(tmp_path, FRAME.format(info=ALL + " enrgi=1 forzes=1 stres=1 maske=1 weihgt=1 grupp=a") * 2)
    misspelt = {"energy": "enrgy", "forces": "force", "stress": "strss", "forces_mask": "mask"}.get(role, role)
    words = f"no frame has the {role} label {misspelt!r}; the frames have: ", "Did you mean", "null"
    fails(path, *words, labels=Labels(**{role: misspelt}))


def test_frames_need_not_have_the_same_labels(tmp_path):
    bare = FRAME.replace(":forces:R:3", "").replace(" 0.1 -0.2 0.3", "").replace("-0.1 0.2 -0.3", "")
    path = write(tmp_path, FRAME.format(info=ALL) + FRAME.format(info="") + bare.format(info="energy=-2.0"))
    both, forces, energy = structures = read_structures(path, Labels(stress="stress"))
    assert both.quantities == ("energy", "forces", "stress")
    assert forces.quantities == ("forces",) and energy.quantities == ("energy",)
    assert energy.energy == -2.0 and not energy.labelled_atoms().any()
    assert label_counts(structures) == (
        "energy of 2 of 3 structures, forces of 2 of 3 structures, stress of 1 of 3 structures"
    )


def test_forces_of_some_atoms(tmp_path):
    """Rows of NaN and rows that a mask excludes are the same: not labelled."""
    rows = FRAME.format(info="energy=1.0").replace("-0.1 0.2 -0.3", "nan nan nan")
    (structure,) = read_structures(write(tmp_path, rows), Labels())
    masked = FRAME.replace("forces:R:3", "forces:R:3:known:L:1").replace("0.1 -0.2 0.3", "0.1 -0.2 0.3 T")
    masked = masked.replace("-0.1 0.2 -0.3", "-0.1 0.2 -0.3 F").format(info="energy=1.0")
    (other,) = read_structures(write(tmp_path, masked), Labels(forces_mask="known"))
    for found in (structure, other):
        assert found.labelled_atoms().tolist() == [True, False]
        assert np.array_equal(found.forces, [[0.1, -0.2, 0.3], [np.nan] * 3], equal_nan=True)
    numbers = masked.replace("known:L", "known:I").replace(" T\n", " 1\n").replace(" F\n", " 0\n")
    (third,) = read_structures(write(tmp_path, numbers), Labels(forces_mask="known"))
    assert third.labelled_atoms().tolist() == [True, False]
    assert label_counts([structure]) == ("energy of all 1 structures, forces of all 1 structures (1 of their 2 atoms)")
    nothing = rows.replace("0.1 -0.2 0.3", "nan nan nan")
    (structure,) = read_structures(write(tmp_path, nothing), Labels())
    assert structure.forces is None
    fails(
        write(tmp_path, rows.replace("0.1 -0.2 0.3", "nan -0.2 0.3")),
        "is not finite in row 0",
        labels=Labels(),
    )
    fails(
        write(tmp_path, numbers.replace(" 1\n", " 2\n")),
        "neither true or false",
        labels=Labels(forces_mask="known"),
    )


def test_weight_and_group(tmp_path):
    text = FRAME.format(info="energy=1.0 w=2.5 kind=slab") + FRAME.format(info="energy=1.0 kind=7")
    first, second = read_structures(write(tmp_path, text), Labels(weight="w", group="kind"))
    assert (first.weight, first.group, second.weight, second.group) == (2.5, "slab", 1.0, "7")
    negative = write(tmp_path, FRAME.format(info="energy=1.0 w=-1"))
    fails(negative, "frame 0", "the weight is -1, expected zero or more", labels=Labels(weight="w"))


@pytest.mark.parametrize(
    ("change", "labels", "words"),
    [
        (("energy=-3.5", "energy=inf"), Labels(), ["energy label 'energy' is not finite", "inf"]),
        (("energy=-3.5", "energy=low"), Labels(), ["energy label 'energy' is not numeric", "low"]),
        (("energy=-3.5", "energy=T"), Labels(), ["energy label 'energy' is not numeric"]),
        (("energy=-3.5", 'energy="1.0 2.0"'), Labels(), ["label 'energy' has shape (2,), expected ()"]),
        ((" 0.2 -0.3", " 0.2 inf"), Labels(), ["forces label 'forces' is not finite in row 1"]),
        (("forces:R:3", "forces:R:2:q:R:1"), Labels(), ["'forces' has shape (2, 2), expected (2, 3)"]),
        (("0.01 0.2 0.03", "0.01 nan 0.03"), Labels(stress="stress"), ["label 'stress' is not finite"]),
        (("0.1 0.01 0.02", "0.1 0.01 0.9"), Labels(stress="tensor"), ["'tensor' is not symmetric"]),
        (("0.1 0.01 0.02", "0.1 0.01"), Labels(stress="tensor"), ["'tensor' has shape (8,), expected (6,)"]),
        (("1.5 0.0 0.0", "nan 0.0 0.0"), None, ["positions is not finite in row 1"]),
        (("O ", "Xx"), None, ["unknown chemical symbol 'Xx'"]),
        (("O ", "X "), None, ["atom 1 has the atomic number 0"]),
        (("1.5 0.0 0.0", "1.5 0.0 zero"), None, ["cannot be read", "zero"]),
        (("0.0 0.0 6.0", "4.0 0.0 0.0"), None, ["the cell is singular"]),
        (("0.5 5.0 0.0", "0.0 0.0 0.0"), None, ["periodic along axis 1, but cell vector 1 is zero"]),
        (("0.5 5.0 0.0", "0.0 nan 0.0"), None, ["cell is not finite in row 1"]),
        (('Lattice="4.0 0.0 0.0 0.5 5.0 0.0 0.0 0.0 6.0"', ""), None, ["cell vector 0 is zero"]),
        (("-0.1 0.2 -0.3", "-0.1"), None, ["cannot be read"]),
    ],
)
def test_bad_frame_is_named(tmp_path, change, labels, words):
    good = FRAME.format(info=ALL)
    if labels is not None and labels.stress == "tensor":  # a name whose numbers ASE does not interpret
        good = good.replace("stress=", "tensor=")
    assert change[0] in good
    fails(write(tmp_path, good + good.replace(*change)), "frame 1", *words, labels=labels)


def test_truncated_file(tmp_path):
    good = FRAME.format(info=ALL)
    lines = (good * 2).splitlines(keepends=True)
    for kept, present in ((5, 0), (6, 0), (7, 1)):
        path = write(tmp_path, "".join(lines[:kept]))
        fails(path, "frame 1 (line 5)", f"truncated: 2 atoms announced, {present} present")


def test_wrong_atom_count(tmp_path):
    good = FRAME.format(info=ALL)
    fails(write(tmp_path, "1" + good[1:]), "frame 1 (line 4)", "expected the number of atoms, found 'O ")
    fails(write(tmp_path, good + "0\nempty\n"), "frame 1 (line 5)", "at least one atom")
    fails(write(tmp_path, "-2\nnegative\n"), "frame 0 (line 1)", "at least one atom")


def test_empty_missing_and_foreign_files(tmp_path):
    fails(write(tmp_path, ""), "holds no frame")
    fails(write(tmp_path, "\n\n"), "holds no frame")
    fails(tmp_path / "daat.extxyz", "no such file", "Did you mean 'data.extxyz'?")
    fails(tmp_path, "is a folder")
    for name in ("pipe.extxyz", "POSCAR"):
        os.mkfifo(tmp_path / name)
        fails(tmp_path / name, "is no ordinary file; expected a file of structures")
    binary = tmp_path / "binary.extxyz"
    binary.write_bytes(bytes(range(256)))
    fails(binary, "cannot be read")
    fails(write(tmp_path, "nothing that is known", "notes.unknown"), "cannot be read")
    fails(write(tmp_path, "", "empty.traj"), "cannot be read")


def test_index_outside_the_file_or_malformed(tmp_path):
    path = write(tmp_path, FRAME.format(info=ALL))
    fails(path, "holds no frame at index 7", index=7)
    fails(path, "holds no frame at index '5:'", index="5:")
    for index in ("x", "1:2:3:4", "::0", ""):
        with pytest.raises(InputError, match=re.escape("start:stop:step")):
            read_structures(path, index=index)


def test_labels_are_checked():
    with pytest.raises(ValidationError, match="energie"):
        Labels(energie="energy")
    with pytest.raises(ValidationError):
        Labels(energy="")


# --- isolated atoms ----------------------------------------------------------------------------------------


def test_isolated_atoms(tmp_path):
    path = write(tmp_path, "1\nE0=-2.5\nO 0 0 0\n1\nE0=-1.5\nH 0 0 0\n")
    energies = read_isolated_atoms(path, "E0")
    assert energies == {1: -1.5, 8: -2.5} and list(energies) == [1, 8]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2\nenergy=-2.5\nO 0 0 0\nO 1 0 0\n", "frame 0: expected one isolated atom a frame, found 2 atoms"),
        ("1\nenergy=-2.5\nO 0 0 0\n1\nenergy=-2.6\nO 0 0 0\n", "frame 1: a second isolated atom of O"),
        ("1\nE0=-2.5\nO 0 0 0\n", "no frame has the energy label 'energy'; the frames have: 'E0'"),
    ],
)
def test_bad_isolated_atoms(tmp_path, text, message):
    with pytest.raises(InputError, match=re.escape(message)):
        read_isolated_atoms(write(tmp_path, text))


def test_frames_are_read_alike_by_an_optimised_python(tmp_path):
    """ASE's reader of extended XYZ has an ``assert`` that does something, and ``python -O`` leaves it out."""
    labels = 'Properties=species:S:1:pos:R:3:forces:R:3 energy=-1.5 pbc="F F F"'
    extended = f"2\n{labels}\nH 0 0 0 1 2 3\nO 0 0 1 4 5 6\n"
    path = tmp_path / "frames.xyz"
    path.write_text(extended + "1\nC 1 2 3\nHe 0 0 1\n" + "1\ncomment\nHe 0 0 1\nVEC1 4 0 0\nVEC2 0 5 0\nVEC3 0 0 6\n")
    program = (
        "import sys\nfrom carnet.data.reading.frames import read_frames\n"
        "for _, atoms in read_frames(sys.argv[1]):\n"
        "    print(atoms, atoms.positions.tolist(), atoms.calc and atoms.calc.results)"
    )
    told = [
        subprocess.run(
            [sys.executable, *flags, "-c", program, path], capture_output=True, text=True, cwd=Path(__file__).parents[2]
        )
        for flags in ([], ["-O"])
    ]
    assert told[1].stderr == "" and told[1].stdout == told[0].stdout and told[0].stdout.count("Atoms(") == 3
