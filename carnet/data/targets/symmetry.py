"""The symmetry of a target as a user names it, and the natural parts that it has."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cartensor
from carnet.errors import nearest, shortened
from cartensor import Decomposition, PhysicalTensor
from cartensor.notation import index_pairs
from cartensor.tensor_names import SHORT_NAMES, named_tensor

# multiplicities of the weights of a symmetric tensor of rank 2 and of an elastic stiffness
RANK_TWO = {0: 1, 2: 1}
ELASTIC = {0: 2, 2: 2, 4: 1}
HIGHEST_RANK = 8  # 6561 components


@dataclass(frozen=True)
class TargetPart:
    """The natural tensors of one weight in a target, and where they stand among its components.

    Attributes:
        weight: l.
        parity: 1 or -1 under inversion.
        copies: how many natural tensors of this weight the target has.
        start: first of its (2l+1) * copies components, copy after copy.
    """

    weight: int
    parity: int
    copies: int
    start: int

    @property
    def stop(self) -> int:
        return self.start + self.copies * (2 * self.weight + 1)

    @property
    def columns(self) -> slice:
        """Its place among the components of the target."""
        return slice(self.start, self.stop)

    @property
    def name(self) -> str:
        """As it is written: "0e", "2x2e"."""
        irrep = f"{self.weight}{'e' if self.parity > 0 else 'o'}"
        return irrep if self.copies == 1 else f"{self.copies}x{irrep}"


def catalogue_entry(symmetry: Any) -> PhysicalTensor | None:
    """The entry of cartensor's catalogue that a symmetry names; None for indices, and for what cannot be read."""
    try:
        tensor = named_tensor(symmetry)
    except cartensor.IndexSymmetryError:
        return None
    return tensor if isinstance(tensor, PhysicalTensor) else None


@lru_cache(maxsize=128)
def decomposition_of(symmetry: str, parity: str) -> Decomposition:
    """The decomposition of a symmetry as a user names it.

    Raises:
        ValueError: neither an index symmetry nor a name of the catalogue, one of the zero tensor only, or one of
            a tensor that is odd under time reversal.
    """
    entry = catalogue_entry(symmetry)
    if entry is not None and entry.time_reversal == "odd":
        raise ValueError(
            f"symmetry {symmetry!r}: the {entry.name} is odd under time reversal, and positions alone, which is what a model "
            "knows, do not change with it: expected a tensor that is even"
        )
    try:
        decomposition = cartensor.decompose(symmetry, parity)
    except cartensor.IndexSymmetryError as error:
        # one word is more likely a misspelt name than a row of indices
        known = nearest(symmetry, (*SHORT_NAMES, *cartensor.catalogue)) if "=" not in symmetry else None
        hint = f"\nDid you mean {known!r}?" if known else ""
        raise ValueError(f"symmetry: neither an index symmetry nor a name of the catalogue: {error}{hint}") from None
    if decomposition.rank > HIGHEST_RANK:
        raise ValueError(
            f"symmetry {shortened(symmetry)!r}: {decomposition.rank} indices, expected at most {HIGHEST_RANK}"
        )
    if not decomposition.dimension:
        raise ValueError(f"symmetry {symmetry!r}: only the zero tensor has it")
    return decomposition


@lru_cache(maxsize=128)
def parts_of(symmetry: str, parity: str) -> tuple[TargetPart, ...]:
    """The natural parts of a symmetry in their order."""
    parts, start = [], 0
    for copies, irrep in decomposition_of(symmetry, parity).irreps:
        parts.append(TargetPart(irrep.weight, irrep.parity, copies, start))
        start = parts[-1].stop
    return tuple(parts)


@lru_cache(maxsize=128)
def paired_shape(symmetry: str, parity: str) -> tuple[int, ...]:
    """Shape of the tensor with every symmetric pair of indices as one index, as in Voigt notation."""
    pairs = index_pairs(decomposition_of(symmetry, parity).symmetry)
    return tuple(6 if is_pair else 3 for is_pair in pairs)
