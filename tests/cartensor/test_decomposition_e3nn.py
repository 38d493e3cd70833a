"""Against e3nn, an independent implementation (numerical): signatures and the space of each weight."""

import numpy as np
import pytest

import cartensor as ct

pytest.importorskip("e3nn")

SYMMETRIES = [
    "i",
    "ij",
    "ij=ji",
    "ij=-ji",
    "ijk",
    "ijk=ikj",
    "ijk=jik=ikj",
    "ijk=-jik",
    "ijkl=jikl=klij",
    "ijkl=jikl=ijlk",
]


@pytest.mark.parametrize("symmetry", SYMMETRIES)
def test_irreps_and_isotypic_projectors(symmetry):
    from e3nn.o3 import ReducedTensorProducts

    letters = symmetry.split("=")[0]
    reduced = ReducedTensorProducts(symmetry, **dict.fromkeys(letters, "1o"))
    d = ct.decompose(symmetry)
    counts: dict[int, int] = {}
    projectors: dict[int, np.ndarray] = {}
    basis = reduced.change_of_basis.double().numpy().reshape(-1, 3**d.rank)
    row = 0
    for count, irrep in reduced.irreps_out:
        counts[irrep.l] = counts.get(irrep.l, 0) + count
        assert irrep.p == (-1) ** d.rank
        block = basis[row : row + count * irrep.dim]
        projectors[irrep.l] = projectors.get(irrep.l, 0) + block.T @ block
        row += count * irrep.dim
    assert dict(sorted(counts.items())) == d.signature
    units = np.eye(3**d.rank).reshape((3**d.rank,) + (3,) * d.rank)
    for weight, projector in projectors.items():
        ours = d.project(units, weight).reshape(3**d.rank, 3**d.rank)
        assert np.allclose(ours, projector, atol=1e-5)  # e3nn keeps single precision
