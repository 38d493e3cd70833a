"""The catalogue: known numbers of components, names, messages, and that every entry can be used."""

import numpy as np
import pytest

import cartensor as ct
from cartensor.__main__ import main
from cartensor.physical_tensors import Catalogue

#: Independent components as the literature counts them.
COMPONENTS = {
    "dipole": 3,
    "polarizability": 6,
    "Born charge": 9,
    "rotation rate": 3,
    "piezoelectric": 18,
    "Hall": 9,
    "first hyperpolarizability": 10,
    "elasticity": 21,
    "photoelastic": 36,
    "flexoelectric": 54,
    "third-harmonic susceptibility": 30,
    "second hyperpolarizability": 15,
    "acoustic activity": 45,
    "nonlinear piezoelectric effect": 63,
    "third-order elasticity": 56,
    "strain-gradient elasticity": 171,
    "fourth-order elasticity": 126,
}
#: Components that are left where traces vanish: 2l+1 for a multipole moment.
TRACELESS = {
    "electric field gradient": 5,
    "quadrupole": 5,
    "zero-field splitting": 5,
    "octupole": 7,
    "hexadecapole": 9,
}


@pytest.mark.parametrize("name", ct.catalogue)
def test_every_entry(name):
    entry = ct.catalogue[name]
    d = ct.decompose(entry)
    assert d.parity == entry.parity and d.symbol == entry.symbol and d.dimension > 0
    assert set(entry.zero_weights) <= set(ct.decompose(entry.symmetry).signature)
    assert not set(entry.zero_weights) & set(d.signature)
    assert entry.unit and entry.definition and entry.source
    conventions = (entry.voigt,) if isinstance(entry.voigt, str) else entry.voigt
    assert set(conventions) <= {"stress", "strain"}
    if d.rank <= 4:
        tensor = np.random.default_rng(0).normal(size=(3,) * d.rank)
        parts = d.extract(tensor)
        again = d.extract(d.embed(parts))
        assert all(np.allclose(again[l], parts[l]) for l in parts)
    assert entry.name in str(entry) and entry.unit in str(entry)


def test_functions_that_entries_name_are_public():
    named = {name for entry in ct.catalogue.values() for name in entry.functions}
    assert named and all(callable(getattr(ct, name)) for name in named)
    assert "numbers: quadrupole_coupling" in str(ct.catalogue["EFG"])


@pytest.mark.parametrize(
    "word, likely",
    [
        (
            "pyromagnetik",
            "pyromagnetic coefficient",
        ),  # and not the piezomagnetic one, which ends in more of its letters
        ("polarisability", "polarizability"),  # and not what has the initials p. o.
        ("pyroelektric", "pyroelectric coefficient"),
        ("ZFS tensor", "zero-field splitting"),
    ],
)
def test_the_likeliest_name_stands_first(word, likely):
    assert ct.catalogue.nearest(word)[0] == likely


def test_functions_of_elasticity_and_expansion_are_found_from_their_entries():
    assert {"elastic_extremes", "acoustic_waves"} <= set(ct.catalogue["stiffness"].functions)
    assert ct.catalogue["thermal expansion"].functions == ("thermal_expansion",)


@pytest.mark.parametrize("name, components", COMPONENTS.items())
def test_components(name, components):
    assert ct.decompose(ct.catalogue[name]).dimension == components


@pytest.mark.parametrize("name, components", TRACELESS.items())
def test_traceless_tensors(name, components):
    d = ct.decompose(ct.catalogue[name])
    assert d.dimension == components and "zero by physics: weight" in str(d)
    tensor = np.random.default_rng(1).normal(size=(3,) * d.rank)
    projected = d.embed(d.extract(tensor))
    assert np.allclose(np.trace(projected), 0, atol=1e-13)
    assert np.allclose(projected, np.swapaxes(projected, 0, -1))
    assert np.allclose(d.embed(d.extract(tensor, "closed"), "closed"), projected, atol=1e-13)


def test_axial_vector_of_the_shielding():
    """The antisymmetric part of a shielding tensor is even: an axial vector."""
    assert str(ct.decompose(ct.catalogue["nuclear shielding"]).irreps) == "1x0e+1x1e+1x2e"
    assert str(ct.decompose(ct.catalogue["optical activity"]).irreps) == "1x0o+1x1o+1x2o"


def test_names():
    for other in ("Elastic_Stiffness", "elastic-stiffness"):
        assert ct.catalogue["elasticity"] is ct.catalogue[other]
    assert "EFG" in ct.catalogue and "nonsense" not in ct.catalogue and 3 not in ct.catalogue
    assert len(ct.catalogue) >= 30
    assert "elastic stiffness" in str(ct.catalogue)
    assert len(str(ct.catalogue).splitlines()) == len(ct.catalogue)


def test_unknown_name():
    with pytest.raises(ct.CatalogueError, match="'elastisity' is not in the catalogue; nearest: elasticity"):
        ct.catalogue["elastisity"]
    with pytest.raises(ValueError, match="lists all names"):
        ct.catalogue["xyzzy"]


def test_two_entries_with_one_name_are_refused():
    with pytest.raises(AssertionError, match="two entries"):
        Catalogue((ct.catalogue["stress"], ct.catalogue["stress"]))


def test_own_parity_and_symbol_win():
    d = ct.decompose(ct.catalogue["elasticity"], parity="axial", symbol="K")
    assert d.parity == "axial" and str(d).startswith("K_ijkl")


def test_command_line(capsys):
    assert main(["elasticity"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("elastic stiffness C: ijkl=jikl=klij, polar, unit Pa\n")
    assert "C_ijkl (ijkl=jikl=klij, polar): 21 independent components = 2x0e+2x2e+1x4e" in out
    assert main(["--list"]) == 0
    assert capsys.readouterr().out == str(ct.catalogue) + "\n"
    assert main(["elastisity"]) == 2
    assert "or, by name, one of: elasticity" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([])
    assert "--list shows the names" in capsys.readouterr().err
