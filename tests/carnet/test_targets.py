"""Declared tensor targets: parts, forms and the errors of a declaration."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from pydantic import ValidationError

from carnet import TargetConfig
from carnet.data.targets.target import check_names
from carnet.testing import tolerance

SYMMETRIES = (
    "scalar", "vector", "ij", "ij=ji", "ij=-ji", "ijk=jik=ikj", "ijk=ikj", "ijkl=jikl=klij",
    "ijkl=jikl=ijlk", "ijkl", "elastic compliance", "EFG", "piezoelectric", "gyration",
)  # fmt: skip
FORMS = ("full", "voigt", "mandel", "natural")


def natural_parts(target: TargetConfig, rows: int = 4) -> np.ndarray:
    return np.random.default_rng(3).normal(size=(rows, target.dimension))


@pytest.mark.parametrize("symmetry", SYMMETRIES)
def test_parts_lie_one_after_the_other_by_ascending_weight(symmetry):
    target = TargetConfig(name="t", symmetry=symmetry)
    columns = [index for part in target.parts for index in range(part.start, part.stop)]
    assert columns == list(range(target.dimension))
    weights = [part.weight for part in target.parts]
    assert weights == sorted(set(weights))


@pytest.mark.parametrize("symmetry", SYMMETRIES)
def test_natural_parts_keep_norms_and_every_form_leads_back(symmetry):
    target = TargetConfig(name="t", symmetry=symmetry)
    natural = natural_parts(target)
    full = target.full(natural)
    close = tolerance(np.float64)
    squares = (full.reshape(len(natural), -1) ** 2).sum(axis=1)
    np.testing.assert_allclose(squares, (natural**2).sum(axis=1), rtol=close)
    for form in FORMS:
        array = target.in_form(natural, form)
        assert array.shape[1:] == target.form_shape(form)
        np.testing.assert_allclose(target.natural(target.from_form(array, form)), natural, atol=close)


def test_voigt_is_that_of_the_symmetry_and_files_may_nest_indices_in_another_order():
    stiffness = np.random.default_rng(0).normal(size=(6, 6))
    stiffness += stiffness.T
    target = TargetConfig(name="t", symmetry="ijkl=jikl=klij", form="voigt")
    full = target.from_form(stiffness)
    assert full[0, 0, 1, 1] == stiffness[0, 1] and full[1, 2, 0, 1] == full[2, 1, 0, 1] == stiffness[3, 5]
    vasp = TargetConfig(name="t", symmetry="ijkl=jikl=klij", form="voigt", voigt_order="vasp")
    assert vasp.from_form(stiffness)[0, 1, 1, 2] == stiffness[3, 4]
    piezo = TargetConfig(name="t", symmetry="piezoelectric", form="voigt")
    assert piezo.from_form(np.ones((3, 6)))[0, 1, 2] == 0.5  # d_14 is 2 d_123
    nested = np.random.default_rng(0).normal(size=(3, 3, 3))
    turned = TargetConfig(name="t", symmetry="ijk", index_order="jki")
    assert turned.from_form(nested)[0, 1, 2] == nested[1, 2, 0]
    np.testing.assert_allclose(turned.in_form(turned.natural(turned.from_form(nested))), nested, atol=1e-12)


def test_torch_gives_what_numpy_gives_and_keeps_gradients():
    target = TargetConfig(name="t", symmetry="ijkl=jikl=klij")
    natural = natural_parts(target)
    given = torch.tensor(natural, requires_grad=True)
    full = target.full(given)
    np.testing.assert_allclose(full.detach().numpy(), target.full(natural), atol=tolerance(np.float64))
    full.square().sum().backward()
    np.testing.assert_allclose(given.grad.numpy(), 2 * natural, atol=tolerance(np.float64))


def test_parity_is_that_of_the_catalogue_unless_given():
    assert TargetConfig(name="t", symmetry="gyration").parity == "axial"
    assert TargetConfig(name="t", symmetry="gyration", parity="polar").parity == "polar"
    assert TargetConfig(name="t", symmetry="ij").parity == "polar"
    assert [part.name for part in TargetConfig(name="t", symmetry="ij", parity="axial").parts] == ["0o", "1o", "2o"]


@pytest.mark.parametrize(
    ("values", "reduction"),
    [
        ({"symmetry": "ijkl=jikl=klij", "unit": "GPa"}, "mean"),
        ({"symmetry": "elastic compliance"}, "mean"),
        ({"symmetry": "ijk=ikj", "unit": "C/m^2"}, "mean"),
        ({"symmetry": "ij", "unit": "ppm"}, "mean"),
        ({"symmetry": "ij=ji", "unit": "1"}, "mean"),
        ({"symmetry": "elastic stiffness"}, "mean"),
        ({"symmetry": "dipole"}, "sum"),
        ({"symmetry": "ij=ji", "unit": "bohr^3"}, "sum"),
        ({"symmetry": "ij=ji", "unit": "bohr^3", "reduce": "mean"}, "mean"),
    ],
)
def test_pressures_and_pure_numbers_are_means_of_atoms_and_all_else_are_sums(values, reduction):
    assert TargetConfig(name="t", **values).reduction == reduction


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"symmetry": "elastc stiffness"}, "'elastic stiffness'"),
        ({"symmetry": "ij=kj"}, "'k' is not an index"),
        ({"symmetry": "strian"}, "'strain'"),
        ({"symmetry": "CSA"}, "no tensor's name"),
        ({"symmetry": "ij=-ij"}, "only the zero tensor"),
        ({"symmetry": "magnetoelectric"}, "magnetoelectric effect is odd under time reversal, and positions alone"),
        ({"symmetry": "ij=ji", "name": "stress"}, "label: stress"),
        ({"symmetry": "ij=ji", "name": "a b"}, "letters, digits"),
        ({"symmetry": "ij", "scale": "log"}, "ij=ji"),
        ({"symmetry": "ij=ji", "parity": "axial", "scale": "log"}, "polar symmetric"),
        ({"symmetry": "ijkl=jikl=ijlk", "scale": "log"}, "ijkl=jikl=klij"),
        ({"symmetry": "ijkl=jikl=kjil=klij", "scale": "log"}, "ijkl=jikl=klij"),
        ({"symmetry": "ij", "index_order": "jk"}, "letters 'ij'"),
        ({"symmetry": "ij", "file_unit": "GPa"}, "no unit to convert to"),
        ({"symmetry": "ij", "file_unit": "GPa", "unit": "Ang"}, "no factor leads"),
        ({"symmetry": "ij", "file_unit": "Gpa", "unit": "kbar"}, "'GPa'"),
        ({"symmetry": "ij", "species": "Si"}, "per: atom"),
        ({"symmetry": "ij", "per": "atom", "species": ["Sx"]}, "'Sx'"),
    ],
)
def test_a_declaration_that_cannot_be_met_says_what_could(values, words):
    with pytest.raises(ValidationError, match=words):
        TargetConfig(**{"name": "t", **values})


@pytest.mark.parametrize(
    ("word", "name"), [("Pockels", "linear electro-optic effect"), ("STRAIN", "strain"), ("gyr", None)]
)
def test_a_word_is_a_name_of_the_catalogue(word, name):
    if name is None:
        with pytest.raises(ValidationError, match="gyration"):
            TargetConfig(name="t", symmetry=word)
        return
    target, whole = TargetConfig(name="t", symmetry=word), TargetConfig(name="t", symmetry=name)
    assert target.decomposition is whole.decomposition and target.parity == whole.parity
    assert target.reduction == whole.reduction
    natural = natural_parts(target)
    np.testing.assert_array_equal(target.in_form(natural, "voigt"), whole.in_form(natural, "voigt"))


def test_two_targets_of_one_name_are_refused():
    target = TargetConfig(name="t", symmetry="ij")
    with pytest.raises(ValueError, match="two targets"):
        check_names([target, target])
