"""The parts of a tensor as people hand them in: checked, of one kind, with one batch shape."""

from __future__ import annotations

from collections.abc import Mapping

from cartensor.lazy_numpy import np
from cartensor.operands import as_array, kind_of


class DecompositionError(ValueError):
    """A tensor, part, weight, channel or basis that does not fit; the message says what would.

    >>> import cartensor as ct
    >>> ct.decompose("ij").formula(3)  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    DecompositionError: weight 3 does not occur in ij; weights that do: 0, 1, 2
    """


def checked_parts(parts: Mapping, signature: Mapping[int, int]) -> tuple[str, dict, tuple[int, ...]]:
    """The parts as arrays of one kind with all leading axes spelt out.

    Args:
        parts: {l: [..., multiplicity, 2l+1]}, every l in the signature.
        signature: {l: multiplicity}.

    Returns:
        Their kind, {l: [batch..., multiplicity, 2l+1]}, and the batch shape.

    Raises:
        DecompositionError: They are no dictionary, of different kinds, or of shapes that do not fit.
    """
    if not isinstance(parts, Mapping):
        raise DecompositionError(f"parts are a dictionary {{weight: array}}, got {type(parts).__name__}")
    kinds = {kind_of(part) for part in parts.values()} or {"numpy"}
    if len(kinds) > 1:
        raise DecompositionError(f"all parts must be of one kind, got {' and '.join(sorted(kinds))}")
    (kind,) = kinds
    arrays = {weight: floating(as_array(part, kind), kind) for weight, part in parts.items()}
    batch: tuple[int, ...] = ()
    for weight, array in arrays.items():
        shape = tuple(array.shape)
        wanted = (signature[weight], 2 * weight + 1)
        if shape[-2:] != wanted:
            raise DecompositionError(
                f"the part of weight {weight} has the shape (..., {wanted[0]}, {wanted[1]}), got {shape}"
            )
        try:
            batch = np.broadcast_shapes(batch, shape[:-2])
        except ValueError:
            raise DecompositionError(
                f"the leading axes {shape[:-2]} of the part of weight {weight} do not fit those of the others, {batch}"
            ) from None
    return kind, {weight: _expanded(array, batch, kind) for weight, array in arrays.items()}, batch


def floating(array, kind: str):
    """A floating or complex array, made of integers where needed; exact kinds as they are."""
    if kind == "torch":
        return array if array.is_floating_point() or array.is_complex() else array.double()
    return array


def _expanded(array, batch: tuple[int, ...], kind: str):
    shape = batch + tuple(array.shape[-2:])
    return array.expand(shape) if kind == "torch" else np.broadcast_to(array, shape)
