"""Linear maps: the channels of each irrep are mixed by a matrix that belongs to the irrep and the kind of the atom.

result[i, component, d] = sum over c of feature[i, component, c] * weight[block, kind(i), c, d], plus bias[kind(i), d] in
blocks that have one. A form (:mod:`codegen.form`) works channel by channel, so that this map is none: it is a product
of matrices, with a template of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.families.spec import Spec, check_channels, whole_number


@dataclass(frozen=True)
class Linear(Spec):
    """feature [atoms, components, channels], weight [blocks, kinds, channels, channels], bias [kinds, channels] -> result
    [atoms, components, channels].

    Which components the blocks lead from and to, and which kind an atom is of, are arrays (see
    :class:`codegen.runtime.linear_loops.LinearIndex`), so that one kernel serves all irreps and species.

    Attributes:
        channels: channel count, the same in and out.
    """

    channels: int = 64

    family = "linear"
    converters = (whole_number,)
    targets = ("numba",)

    def __post_init__(self):
        check_channels(self)

    def operation_counts(self) -> dict[str, int]:
        """Additions and multiplications of each loop, for one component of an atom with all its channels."""
        product = 2 * self.channels**2
        return {
            "forward": product,
            "gradient_feature": product,
            "gradient_weight": product,
            "gradient_bias": self.channels,
        }
