"""The forms in which a tensor is written: in full, or with symmetric pairs of indices as one index from 1 to 6."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cartensor.notation import NotationError, from_mandel, from_voigt, index_pairs, to_mandel, to_voigt
from cartensor.operands import as_array, kind_of
from cartensor.physical_tensors import PhysicalTensor
from cartensor.tensor_names import named_tensor

if TYPE_CHECKING:
    from cartensor.invariants import InvariantTensors

FORMS = ("full", "voigt", "mandel")
ASKED = "needs its notation: notation='voigt' (with voigt='strain' for a compliance, say) or 'mandel'"


def in_full(
    tensor: Any, known: InvariantTensors, notation: str | None = None, has_convention: bool = True
) -> tuple[Any, str]:
    """A tensor [..., 3, ..., 3] of one in another form, and the name of that form.

    Args:
        tensor: In full, or [..., 6, ...] with an axis of length 6 for each symmetric pair.
        known: Index symmetry and Voigt convention.
        notation: "full", "voigt" or "mandel"; None tells a full tensor from one in Voigt notation by its shape.
        has_convention: Whether somebody said the Voigt convention: an entry of the catalogue, or a word.

    Raises:
        NotationError: The notation has another name, or the shape is not its own, or only the shape tells of Voigt
            notation and nobody said its convention.
    """
    if notation not in (None, *FORMS):
        raise NotationError(f"the notation is {', '.join(map(repr, FORMS))}, got {notation!r}")
    if notation is None:
        notation = "voigt" if _ends_in(tensor, voigt_shape(known), (3,) * known.rank) else "full"
        if notation == "voigt" and not has_convention:
            shape = ", ".join(("...", *map(str, voigt_shape(known))))
            raise NotationError(f"an array ({shape}) {ASKED}")
    if notation == "voigt":
        return from_voigt(tensor, known.symmetry, known.voigt), notation
    return (from_mandel(tensor, known.symmetry), notation) if notation == "mandel" else (tensor, notation)


def in_form(tensor: Any, known: InvariantTensors, notation: str) -> Any:
    """A full tensor in a form; the inverse of :func:`in_full`."""
    if notation == "voigt":
        return to_voigt(tensor, known.symmetry, known.voigt)
    return to_mandel(tensor, known.symmetry) if notation == "mandel" else tensor


def says_convention(symmetry: Any, voigt: Any) -> bool:
    """Whether the convention of Voigt notation is said, by a word or by an entry of the catalogue."""
    return voigt is not None or isinstance(named_tensor(symmetry), PhysicalTensor)


def voigt_shape(known: InvariantTensors) -> tuple[int, ...]:
    """The shape in Voigt and Mandel notation."""
    return tuple(6 if is_pair else 3 for is_pair in index_pairs(known.symmetry))


def _ends_in(tensor: Any, short: tuple[int, ...], full: tuple[int, ...]) -> bool:
    """Whether the trailing axes are those of the short form, and not those of the full one."""
    shape = tuple(as_array(tensor, kind_of(tensor)).shape)
    return shape[len(shape) - len(full) :] != full and short != full and shape[len(shape) - len(short) :] == short
