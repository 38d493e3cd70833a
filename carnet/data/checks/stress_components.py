"""Normal and shear components of the stress against the energy: factors, and the order of the shears in a Voigt vector.

Sums of all components hide what is wrong with a part of them: shears are small in most sets.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

import numpy as np

from carnet.data.checks.strain_pairs import StrainWorks

NAMES = ("xx", "yy", "zz", "yz", "xz", "xy")
SHEARS = (0, 1, 2)  # of yz, xz, xy
PROGRAMS = {"xx yy zz xy yz xz": "VASP's", "xx yy zz xy xz yz": "LAMMPS' and Abaqus'"}
BETTER = 0.25  # of the squared misfit of the order as it is: what is left by another one that is believed
UNSEEN = 1e-9  # of the largest works; smaller ones are roundings
TOLD = 0.15  # standard error of a factor, relative to the larger of the two, above which nothing is said about it
SHEARED = 8  # sheared pairs that show it
NOISE = 1e-3  # eV; programs do not converge energies of different cells any better, whatever their files say
_ROUNDS = 20


@dataclass(frozen=True)
class ComponentFit:
    """Factors by which the labels are too large, of normal and shear components.

    Attributes:
        normal: Of xx, yy, zz; None where the pairs do not tell.
        shear: Of yz, xz, xy; None where the pairs do not tell.
        order: In which the six numbers seem to stand, such as "xx yy zz xy yz xz"; None where as they should.
        explained: Share of the squared changes of the energy that the fit explains.
        values: Number of pairs.
    """

    normal: float | None
    shear: float | None
    order: str | None
    explained: float
    values: int


def fitted_components(works: StrainWorks) -> ComponentFit:
    """Fit dE = V (sigma : eps of the normal components) / normal + V (sigma : eps of the shears) / shear.

    The shears are tried in each order. Pairs that the fit does not reach at all, such as those of absurd frames, hardly
    count.
    """
    tried = {order: _fit(works, order) for order in permutations(SHEARS)}
    best = min(tried, key=lambda order: tried[order].misfit)
    moved = best != SHEARS and tried[best].misfit < BETTER * tried[SHEARS].misfit and tried[best].told[1]
    found = tried[best if moved else SHEARS]
    normal, shear = (
        float(1 / factor) if told and factor else None for factor, told in zip(found.factors, found.told, strict=True)
    )
    return ComponentFit(normal, shear, _order(best) if moved else None, found.explained, len(works.by_energy))


def shears_left_out(works: StrainWorks) -> bool:
    """Whether every shear component is exactly zero, although cells were sheared and other components are not zero."""
    stress = np.abs(works.by_stress).max(axis=2)  # over the strains
    if not len(stress) or stress[:, 3:].any() or not stress[:, :3].any():
        return False
    # strains relative to one another: the same normal stress multiplies all of them
    strain = np.abs(works.by_stress[:, :3]).sum(axis=1)
    return np.count_nonzero(strain[:, 3:].max(axis=1) > 0.1 * strain.max(axis=1)) >= SHEARED


@dataclass(frozen=True)
class _Fit:
    factors: np.ndarray
    told: np.ndarray
    misfit: float
    explained: float


def _fit(works: StrainWorks, order: tuple[int, ...]) -> _Fit:
    """Factors of energy over work of normal and shear components, with the stress's shear order[k] as the k-th."""
    normal = np.einsum("pii->p", works.by_stress[:, :3, :3])
    shear = 2 * sum(works.by_stress[:, 3 + stress, 3 + strain] for strain, stress in enumerate(order))
    columns = np.stack([normal, shear], axis=1)
    sizes = np.sqrt(np.mean(columns**2, axis=0))
    seen = sizes > UNSEEN * max(sizes.max(), np.abs(works.by_energy).max())
    factors, errors = np.zeros(2), np.full(2, np.inf)
    chosen, weights = columns[:, seen], np.ones(len(columns))
    if seen.any():
        for _ in range(_ROUNDS):
            root = np.sqrt(weights)
            factors[seen] = np.linalg.lstsq(chosen * root[:, None], works.by_energy * root, rcond=None)[0]
            left = np.abs(works.by_energy - columns @ factors)
            scale = 3 * np.median(left) + NOISE
            weights = 1 / (1 + (left / scale) ** 2)
        # pairs share frames, so that there are fewer independent values than pairs
        independent = max(len(columns) / max(works.frames - 1, 1), 1.0)
        noise = np.sum(weights * left**2) / max(weights.sum() - seen.sum(), 1.0)
        # nothing is said about single components by what may be noise; normal ones alone stand for the whole
        floor = np.array([0.0, NOISE**2])[seen]
        errors[seen] = np.sqrt(
            (noise + floor) * independent * np.diag(np.linalg.pinv((chosen * weights[:, None]).T @ chosen))
        )
    left = works.by_energy - columns @ factors
    # the relative size of what is left is that of most pairs
    misfit = float(np.sum(weights * left**2))
    whole = float(np.sum(weights * works.by_energy**2))
    told = seen & (errors < TOLD * np.abs(factors).max()) & (np.abs(factors) > 3 * errors)
    return _Fit(factors, told, misfit + len(left) * NOISE**2, 1 - misfit / whole if whole else 0.0)


def _order(order: tuple[int, ...]) -> str:
    """Names of the six numbers in the order in which they stand; order[k] is where the k-th shear stands."""
    names = list(NAMES)
    for strain, place in enumerate(order):
        names[3 + place] = NAMES[3 + strain]
    return " ".join(names)
