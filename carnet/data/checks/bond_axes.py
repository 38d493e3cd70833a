"""Whether tensors stand in the axes of their structures, by a crude model: sums over the structure's bonds.

What the symmetry of a crystal cannot see, such as the axes of an orthorhombic crystal in another order, its bonds can:
a crystal is stiff and polarizable along short strong bonds and soft across its layers. Each part of weight l of a
tensor is modelled by a sum over pairs of atoms of f(r) V_l(n), with the harmonic V_l of the direction n and a function f
of the distance in units of the sum of the covalent radii that is the same for all elements and fitted to all labels.
"""

from __future__ import annotations

from collections import Counter

import numpy as np

import cartensor
from carnet.data.checks.axes import Alternatives, OtherAxes, Readings, copies_of, likely_axes
from carnet.data.crystal_symmetry import CrystalSymmetry
from carnet.data.structures import Structure
from carnet.data.targets.target import TargetConfig
from codegen.runtime.pair_search import search_pairs

CUTOFF = 5.0  # Å
FEWEST_COMPOSITIONS = 30  # with fewer, the model has learnt little but the labels
# centres and relative width of the functions of the distance that f is made of, in sums of covalent radii
_CENTRES = np.array([0.8, 1.0, 1.2, 1.5, 1.9, 2.4])
_WIDTH = 0.15
_RIDGE = 0.01  # of the mean of the diagonal, in the fit


class BondAxesCheck:
    """Looks at structures one after the other, for one target of structures."""

    def __init__(self, target: TargetConfig) -> None:
        """Begin.

        Args:
            target: one that ``bonds_tell`` of.
        """
        self.target = target
        self._alternatives = Alternatives(target)
        self._readings: list[Readings] = []
        self._sums: list[dict[int, np.ndarray]] = []
        self._weights = _modelled(target)

    def add(self, structure: Structure, symmetry: CrystalSymmetry | None) -> None:
        """Look at one structure; without a label, or with one that is zero, it counts for nothing.

        Args:
            structure: with the target among its tensors.
            symmetry: of the structure; None where it is no crystal.
        """
        if np.isnan(structure.tensors[self.target.name]).any():
            return
        readings = self._alternatives.of(structure, symmetry)
        if readings is not None:
            self._readings.append(readings)
            self._sums.append(bond_sums(structure, self._weights))

    def result(self) -> OtherAxes | None:
        """What was found; None where the data are too few or too much alike to tell."""
        telling = sum(len(each.rows) > 1 for each in self._readings)
        counts = Counter(each.composition for each in self._readings)
        if len(counts) < FEWEST_COMPOSITIONS or not telling:
            return None
        # structures of one composition are much the same, and so are the model's errors of them
        shares = np.array([1.0 / counts[each.composition] for each in self._readings])
        model = _BondModel(self.target, self._sums)
        named = likely_axes(self._readings, model.blocks, shares, model.fitted)
        return OtherAxes(self.target.name, telling, named)


def bonds_tell(target: TargetConfig) -> bool:
    """Whether a target has parts that sums over bonds model: tensors of structures, of even rank and polar."""
    return target.per == "structure" and bool(_modelled(target))


def bond_sums(structure: Structure, weights: tuple[int, ...]) -> dict[int, np.ndarray]:
    """Sums over the pairs of atoms of a structure, one atom's share.

    Args:
        structure: the structure.
        weights: of the harmonics, 2 and 4 at most: a pair has no preferred end.

    Returns:
        Weight -> for each function of the distance the sum of harmonics, [functions, 2l+1].
    """
    from ase.data import covalent_radii

    centre, neighbour, shift, distance = search_pairs(
        structure.positions, structure.cell, structure.pbc, CUTOFF, full=False
    )
    vectors = structure.positions[neighbour] - structure.positions[centre] + shift @ structure.cell
    radii = covalent_radii[structure.numbers]
    relative = distance / (radii[centre] + radii[neighbour])
    terms = np.exp(-(((relative[:, None] / _CENTRES - 1) / _WIDTH) ** 2) / 2)
    terms *= ((1 - (distance / CUTOFF) ** 2) ** 2 / structure.n_atoms)[:, None]
    products = [vectors / np.maximum(distance, np.finfo(float).tiny)[:, None]]
    while 3 ** max(weights) > products[-1].shape[1]:
        products.append(
            (products[-1][:, :, None] * products[0][:, None, :]).reshape(len(distance), 3 * products[-1].shape[1])
        )
    # sums of products of directions come first: they are few, and pairs are many
    return {
        weight: (terms.T @ products[weight - 1]) @ cartensor.natural_basis(weight).array().reshape(2 * weight + 1, -1).T
        for weight in weights
    }


def _modelled(target: TargetConfig) -> tuple[int, ...]:
    """The weights of parts that do not change under inversion, as a pair of atoms does not."""
    return tuple(part.weight for part in target.parts if part.weight in (2, 4) and part.parity > 0)


class _BondModel:
    """Sums over bonds that are fitted to labels."""

    def __init__(self, target: TargetConfig, sums: list[dict[int, np.ndarray]]) -> None:
        self.blocks = [block for block in copies_of(target) if (block.stop - block.start) // 2 in _modelled(target)]
        self._dimension = target.dimension
        self._sums: dict[int, np.ndarray] = {}
        self._products: dict[int, np.ndarray] = {}
        for weight in _modelled(target):
            values = np.array([each[weight] for each in sums])  # [structures, functions, 2l+1]
            sizes = np.sqrt(np.mean(values**2, axis=(0, 2), keepdims=True))
            values = values / np.maximum(sizes, np.finfo(float).tiny)
            self._sums[weight] = values
            self._products[weight] = values @ values.swapaxes(1, 2)

    def fitted(self, labels: np.ndarray, weights: np.ndarray) -> np.ndarray:
        """What the model says if it is fitted to labels [structures, dimension] with weights [structures]."""
        said = np.zeros((len(labels), self._dimension))
        for block in self.blocks:
            weight = (block.stop - block.start) // 2
            values = self._sums[weight]
            matrix = np.tensordot(weights, self._products[weight], axes=1)
            scale = max(np.trace(matrix) / len(matrix), np.finfo(float).tiny)
            matrix += _RIDGE * scale * np.eye(len(matrix))
            right = np.einsum("nam,nm->a", values, weights[:, None] * labels[:, block])
            said[:, block] = np.einsum("nam,a->nm", values, np.linalg.solve(matrix, right))
        return said
