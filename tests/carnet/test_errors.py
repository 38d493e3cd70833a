"""Suggestions of nearest names."""

import pytest

from carnet import InputError
from carnet.errors import listing, nearest, suggestion


@pytest.mark.parametrize(
    ("name", "candidates", "expected"),
    [
        ("enrgy", ["energy", "forces"], "energy"),
        ("Energy", ["energy", "forces"], "energy"),
        ("force", ["energy", "forces"], "forces"),
        ("energy", ["dft_total_energy", "dft_total_forces"], "dft_total_energy"),
        ("energy", ["REF_energy", "REF_forces"], "REF_energy"),
        ("virial", ["energy", "forces"], None),
        ("energy", [], None),
        ("l", ["layers"], None),
    ],
)
def test_nearest(name, candidates, expected):
    assert nearest(name, candidates) == expected


def test_wording():
    assert suggestion("enrgy", ["energy"]) == " Did you mean 'energy'?"
    assert suggestion("enrgy", ["stress"]) == ""
    assert listing(["b", "a"]) == "'a', 'b'"
    assert listing([]) == "none"
    assert issubclass(InputError, ValueError)
