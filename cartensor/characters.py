"""Multiplicities of the weights in a tensor space, from characters alone: no tensor is built.

This is the oracle for every decomposition.  It knows nothing of embeddings, bases or orderings; all it uses
is that a signed permutation with cycles c, acting on V^(tensor n) together with a rotation by theta, has the
trace sign * product over cycles of chi_1(|c| theta), with chi_1(theta) = 1 + 2 cos(theta); where the indices
stand for natural tensors of other weights l, chi_l takes the place of chi_1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from cartensor.components import Components
from cartensor.exact_linear import Exact, Matrix3, determinant3, simplified, trace3
from cartensor.index_symmetry import LARGEST_LISTED_GROUP, IndexSymmetry, Permutation, read_indices
from cartensor.lazy_numpy import np

#: A Laurent polynomial in q = exp(i theta): exponent -> coefficient.
Character = dict[int, int]


def multiplicities(symmetry: str | IndexSymmetry, index_weights: Sequence[int] | None = None) -> dict[int, int]:
    """How often every weight occurs in the tensors of an index symmetry.

    Args:
        symmetry: Such as "ijkl=jikl=klij".
        index_weights: The weights that the indices stand for; vectors unless given.

    Returns:
        {weight: multiplicity}, ascending, weights that do not occur left out.
    """
    group = symmetry if isinstance(symmetry, IndexSymmetry) else read_indices(symmetry)
    weights = (1,) * group.rank if index_weights is None else tuple(index_weights)
    if group.order <= LARGEST_LISTED_GROUP:
        return expand_in_weights(averaged_character(group, weights))
    return expand_in_weights(orbit_character(group, weights))


def independent_components(symmetry: str | IndexSymmetry, index_weights: Sequence[int] | None = None) -> int:
    """Number of independent components, the character at the identity."""
    counts = multiplicities(symmetry, index_weights)
    return sum((2 * weight + 1) * count for weight, count in counts.items())


def count_invariants(counts: Mapping[int, int], parity: int, operations: Sequence[Matrix3]) -> int:
    """How many independent tensors a finite point group leaves unchanged: the mean of the character.

    Args:
        counts: {weight: multiplicity} of the tensors.
        parity: 1 or -1, what inversion multiplies the tensors by.
        operations: All elements of the group.
    """
    total: Exact = 0
    for operation in operations:
        handedness = determinant3(operation)
        trace = handedness * trace3(operation)  # of the rotation, 1 + 2 cos(theta)
        before: Exact = -1
        character: Exact = 1
        value: Exact = 0
        for weight in range(max(counts, default=0) + 1):
            value = value + counts.get(weight, 0) * character
            before, character = character, (trace - 1) * character - before
        total = total + (value if handedness == 1 else parity * value)
    return round(float(simplified(total)) / len(operations))  # an integer, as every dimension


def averaged_character(group: IndexSymmetry, index_weights: tuple[int, ...]) -> Character:
    """Character of the rotations on the class: the average over the group of sign times product over cycles.

    Args:
        group: The index symmetry.
        index_weights: The weight of each index, the same within each cycle.

    Returns:
        The character as a Laurent polynomial in q = exp(i theta).
    """
    classes: Counter[tuple[tuple[int, int], ...]] = Counter()
    for permutation, sign in group.elements:
        classes[_cycles(permutation, index_weights)] += sign
    total: Counter[int] = Counter()
    for cycles, signed_count in classes.items():
        for exponent, coefficient in _product_over_cycles(cycles).items():
            total[exponent] += signed_count * coefficient
    character: Character = {}
    for exponent, coefficient in total.items():
        value, remainder = divmod(coefficient, group.order)
        if remainder:
            raise ArithmeticError("the average of a character over a group is an integer combination")
        if value:
            character[exponent] = value
    return character


def orbit_character(group: IndexSymmetry, index_weights: tuple[int, ...]) -> Character:
    """The same character for groups too large to list.

    In the spherical basis (m = -l..l on every index) a rotation about z is diagonal and commutes with the
    permutations, so its trace is the sum of q^(m_1+...+m_n) over the orbits of m-tuples that do not vanish.
    """
    orbits = Components.of(group, index_weights).representatives - np.array(index_weights, dtype=np.int64)
    return dict(Counter(orbits.sum(1).tolist()))


def expand_in_weights(character: Character) -> dict[int, int]:
    """Expand a character in those of SO(3), chi_l = q^-l + ... + q^l: m_l is a difference of coefficients."""
    counts: dict[int, int] = {}
    for weight in range(max(character, default=-1) + 1):
        count = character.get(weight, 0) - character.get(weight + 1, 0)
        if count:
            counts[weight] = count
    return counts


@cache
def general_multiplicity(rank: int, weight: int) -> int:
    """N(n, l): how often weight l occurs in a tensor of rank n without symmetry, by the branching recurrence.

    N(0,0) = 1 and N(n,l) = N(n-1,l+1) + [l>=1] (N(n-1,l-1) + N(n-1,l)); J. A. R. Coope, R. F. Snider, F. R.
    McCourt, J. Chem. Phys. 43, 2269 (1965).
    """
    if weight < 0 or weight > rank:
        return 0
    if rank == 0:
        return 1
    count = general_multiplicity(rank - 1, weight + 1)
    if weight >= 1:
        count += general_multiplicity(rank - 1, weight - 1) + general_multiplicity(rank - 1, weight)
    return count


def _cycles(permutation: Permutation, index_weights: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """Length and index weight of every cycle, sorted."""
    cycles: list[tuple[int, int]] = []
    seen = [False] * len(permutation)
    for start in range(len(permutation)):
        length = 0
        position = start
        while not seen[position]:
            seen[position] = True
            position = permutation[position]
            length += 1
        if length:
            cycles.append((length, index_weights[start]))
    return tuple(sorted(cycles))


@lru_cache(maxsize=4096)
def _product_over_cycles(cycles: tuple[tuple[int, int], ...]) -> Character:
    result: Character = {0: 1}
    for length, weight in cycles:
        factor: Counter[int] = Counter()
        for exponent, coefficient in result.items():
            for order in range(-weight, weight + 1):
                factor[exponent + length * order] += coefficient
        result = dict(factor)
    return result
