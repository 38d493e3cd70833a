"""A name is a name wherever a symmetry is read, and a word that is none gives no answer to another question."""

import random
import string
import subprocess
import sys

import numpy as np
import pytest

import cartensor as ct
from cartensor.__main__ import main
from cartensor.tensor_names import SHORT_NAMES, named_tensor

#: Words that physicists use, and the entry that they mean.
WORDS = {
    "strain": "strain",
    "Dipole": "electric dipole moment",
    "SHG": "second-harmonic susceptibility",
    "THG": "third-harmonic susceptibility",
    "efg": "electric field gradient",
    "piezo": "piezoelectric modulus",
    "Pockels": "linear electro-optic effect",
    "pyromagnetic": "pyromagnetic coefficient",
    "elasticity tensor": "elastic stiffness",
    "g tensor": "g tensor",
    "Raman": "Raman tensor of an atom",
    "flexo": "flexoelectric effect",
}
MISSPELT = 200


def test_words_mean_their_entry_wherever_a_symmetry_is_read():
    for word, name in WORDS.items():
        entry = ct.catalogue[name]
        assert ct.catalogue[word] is entry and word in ct.catalogue and named_tensor(word) is entry
        assert ct.decompose(word) is ct.decompose(entry)
        assert ct.parse_index_symmetry(word) == entry.index_symmetry
        assert ct.crystal("32").invariants(word) is ct.crystal("32").invariants(entry)
    tensor = np.random.default_rng(0).normal(size=(3, 3, 3))
    tensor += np.swapaxes(tensor, 1, 2)
    assert np.array_equal(ct.to_voigt(tensor, "piezo"), ct.to_voigt(tensor, ct.catalogue["piezoelectric"]))
    assert not np.allclose(ct.to_voigt(tensor, "piezo"), ct.to_voigt(tensor, "ijk=ikj"))  # d has factors 2
    assert ct.closest_class(np.eye(3), "polarizability").best().name == "m-3m"
    assert [ct.decompose(word).rank for word in SHORT_NAMES] == [0, 1]


def misspelt(name: str, chance: random.Random) -> str:
    """The name with one letter left out, doubled, replaced or exchanged with the next."""
    place, letter = chance.randrange(len(name)), chance.choice(string.ascii_lowercase)
    head, tail = name[:place], name[place + 1 :]
    return chance.choice(
        [head + tail, head + 2 * name[place] + tail, head + letter + tail, head + tail[:1] + name[place] + tail[1:]]
    )


def test_no_misspelt_name_answers_another_question():
    chance, refused = random.Random(17), set()
    names = [(name, entry) for entry in ct.catalogue.values() for name in (entry.name, *entry.aliases)]
    while len(refused) < MISSPELT:
        name, entry = chance.choice(names)
        word = misspelt(name, chance)
        try:
            assert named_tensor(word) is entry, (name, word)
        except ct.IndexSymmetryError as error:
            assert any(near in str(error) for near in (entry.name, *entry.aliases)), (name, word)
            refused.add(word)


@pytest.mark.parametrize("word", ["CSA", "NQR", "abc", "kji", "ki", "tensr", "stain rate", "h", "mu", "nonsense", "a2"])
def test_other_words_are_refused(word):
    for reader in (ct.decompose, ct.parse_index_symmetry, ct.crystal("4").invariants, ct.IndexSymmetry):
        with pytest.raises(ct.IndexSymmetryError):
            reader(word)
    with pytest.raises(ct.IndexSymmetryError):
        ct.to_voigt(np.eye(3), word)


@pytest.mark.parametrize("option", ["parity", "symbol", "time_reversal", "voigt"])
def test_an_empty_word_is_no_default(option):
    for ask in (ct.decompose, ct.crystal("4").invariants):
        if not (option == "voigt" and ask is ct.decompose):
            for tensor in ("ijk=ikj", "piezomagnetic"):
                with pytest.raises(ValueError, match="got ''"):
                    ask(tensor, **{option: ""})


def test_abbreviations_that_are_no_names_are_understood_in_the_error():
    for word, name in {
        "CSA": "chemical shielding",
        "DMI": "Dzyaloshinskii-Moriya interaction",
        "ZFS": "zero-field splitting",
    }.items():
        with pytest.raises(ct.IndexSymmetryError, match=f"by name, one of: {name}"):
            ct.decompose(word)


def test_the_beginning_of_several_names_names_them():
    with pytest.raises(ct.IndexSymmetryError, match="pyroelectric coefficient, pyromagnetic coefficient"):
        ct.decompose("pyro")
    with pytest.raises(ct.CatalogueError, match="several names: pyroelectric"):
        ct.catalogue["Pyro"]
    assert "pyro" not in ct.catalogue


@pytest.mark.parametrize("text", ["pq", "i,k", "a, b", "x y", "IJ", "αβ", "s,t"])
def test_indices_are_letters_that_stand_apart_or_follow_one_another(text):
    symmetry = ct.parse_index_symmetry(text)
    assert symmetry.rank == 2 and ct.parse_index_symmetry(str(symmetry)) == symmetry


def test_an_index_symmetry_reads_the_text_that_it_shows():
    for text in ("ij=ji", "ijk", "i,k", "ijk=-jik"):
        shown = repr(ct.parse_index_symmetry(text))
        assert eval(shown, {"IndexSymmetry": ct.IndexSymmetry}) == ct.parse_index_symmetry(text)


def test_a_name_in_the_shell(capsys):
    assert main(["Pyromagnetic", "--crystal", "4"]) == 0
    assert capsys.readouterr().out.endswith(": 1 independent constant\n0  0  q3\n")
    assert main(["strian"]) == 2
    assert "one of: strain" in capsys.readouterr().err


def test_high_ranks_are_not_written_out_without_being_asked_for(capsys):
    symmetry = "ijklmno=jiklmno=jklmnoi"
    assert str(ct.decompose(symmetry)).count("\n") < 4 and str(ct.crystal("m").invariants(symmetry)).count("\n") < 4
    twelve = ct.crystal("4").invariants("ijklmnopqrst")
    assert "132861 independent constants" in str(twelve)
    for options in ([], ["--crystal", "m"]):
        assert main([symmetry, *options]) == 0
        assert capsys.readouterr().out.count("\n") < 6
        assert main([symmetry, *options, "--full"]) == 0
        assert capsys.readouterr().out.count("\n") > 6
        assert main([symmetry, *options, "--json"]) == 2 and "--full" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["1", "-43m", "3m", "-62m", "235", "m-3m"])
@pytest.mark.parametrize("tensor", ["elastic", "piezo", "Hall", "EFG", "gyration", "octupole"])
def test_constants_are_counted_by_characters(name, tensor):
    invariants = ct.crystal(name).invariants(tensor)
    assert invariants._counted() == invariants.n_constants


def test_the_shell_answers_a_narrow_terminal():
    for encoding in ("ascii", "latin-1", "cp1252"):
        for arguments, status in ((["elasticity", "--crystal", "∞/mm"], 0), (["ij", "--crystal", "∞/x"], 2)):
            run = subprocess.run(
                [sys.executable, "-m", "cartensor", *arguments],
                capture_output=True,
                env={"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "PYTHONPATH": ":".join(sys.path)},
            )
            shown = (run.stdout + run.stderr).decode(encoding)
            assert run.returncode == status and "inf/mm" in shown and "\\u" not in shown
