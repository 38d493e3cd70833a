"""The model against its equations, written as plain loops on full Cartesian tensors."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from carnet import ModelConfig, build_graph
from tests.carnet.cartesian_model import CartesianModel, couple, harmonic
from tests.carnet.portable_kernels import nothing_is_compiled  # noqa: F401 - a fixture
from tests.carnet.small_models import CONFIGS, CRYSTAL, MOLECULE, random_model


@pytest.mark.parametrize("name", CONFIGS)
def test_energies_are_those_of_the_equations(name):
    model = random_model(CONFIGS[name])
    for structure in (MOLECULE, CRYSTAL):
        with torch.no_grad():
            made = model(build_graph(structure, model.config.cutoff), forces=False)["energies"]
            expected = CartesianModel(model).energies(structure)
        reference = torch.tensor([model.reference_energies[int(z)] for z in structure.numbers], dtype=torch.float64)
        interaction = (expected - reference).abs().max()
        assert interaction > 0.01 * model.scale  # or there is nothing to compare
        assert float((made - expected).abs().max()) < 1e-10 * float(interaction)


def test_forces_are_the_slope_of_the_equations():
    model = random_model(CONFIGS["paper"])
    for structure in (MOLECULE, CRYSTAL):
        positions = torch.from_numpy(structure.positions).requires_grad_()
        energy = CartesianModel(model).energies(structure, positions).sum()
        expected = -torch.autograd.grad(energy, positions)[0]
        made = model(build_graph(structure, model.config.cutoff))["forces"]
        assert float((made - expected).abs().max()) < 1e-10 * float(expected.abs().max())


@pytest.mark.parametrize("degree", [1, 2, 3, 4])
@pytest.mark.parametrize(("parities", "max_weight"), [("polar", 2), ("polar", 3), ("all", 1), ("all", 2)])
@pytest.mark.parametrize("path_set", ["full", "lite", "camp", "level=2", "level=3"])
@torch.no_grad()
def test_every_path_set_parity_and_degree(path_set, parities, max_weight, degree, nothing_is_compiled):  # noqa: F811
    """With one to three layers, all linear maps, all bases, splines and not: the equations, the same for mirror images."""
    config = ModelConfig(
        path_set=path_set, parities=parities, max_weight=max_weight, feature_weight=(None, 1)[degree == 2], degree=degree,
        layers=(2, 3, 1, 2)[degree - 1],
        linear=("independent", "full", "factorized", "full")[degree - 1], radial_knots=(None, 12)[degree % 2],
        radial_basis=("rational", "bessel", "chebyshev", "rational")[degree - 1],
        channels=2, radial_hidden=(3,), readout_hidden=(3,), cutoff=3.5,
    )  # fmt: skip
    model = random_model(config)
    made = model(build_graph(MOLECULE, config.cutoff), forces=False)["energies"]
    expected = CartesianModel(model).energies(MOLECULE)
    reference = torch.tensor([model.reference_energies[int(z)] for z in MOLECULE.numbers], dtype=torch.float64)
    interaction = float((expected - reference).abs().max())
    assert interaction > 1e-3 * model.scale
    assert float((made - expected).abs().max()) < 1e-10 * interaction
    mirror = replace(MOLECULE, positions=MOLECULE.positions * [1, 1, -1])
    reflected = model(build_graph(mirror, config.cutoff), forces=False)["energies"]
    assert float((made - reflected).abs().max()) < 1e-10 * interaction


def test_the_oracle_knows_products_of_vectors():
    """So that it is no copy of what it tests: dot and cross products, and Legendre polynomials of harmonics."""
    a, b = torch.randn(2, 5, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(2))
    torch.testing.assert_close(couple(a, b, (1, 1, 0)), (a * b).sum(1) / np.sqrt(3))
    torch.testing.assert_close(couple(a, b, (1, 1, 1)).abs(), torch.linalg.cross(a, b).abs() / np.sqrt(2))
    n, m = a[0] / a[0].norm(), b[0] / b[0].norm()
    for weight in range(4):
        cosine = (harmonic(n, weight) * harmonic(m, weight)).sum() / (2 * weight + 1)
        legendre = np.polynomial.legendre.Legendre.basis(weight)(float(n @ m))
        assert abs(float(cosine) - legendre) < 1e-13
