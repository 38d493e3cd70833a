"""Nuclear shieldings and chemical shifts from the parameters of any convention, and one from the other.

A shielding sigma and a shift delta have opposite signs: delta = (sigma_ref - sigma) / (1 - sigma_ref).  So
principal values are ordered sigma_11 <= sigma_22 <= sigma_33 and delta_11 >= delta_22 >= delta_33, the same axes
in the same order; span, skew and asymmetry agree, and the anisotropies of Haeberlen change sign.

- Standard: the three principal values.
- Herzfeld and Berger (J. Chem. Phys. 73, 6021 (1980)), as the Maryland meeting wrote it (J. Mason, Solid State
  Nucl. Magn. Reson. 2, 285 (1993)): isotropic value, span and skew.
- Haeberlen (High Resolution NMR in Solids (1976)): isotropic value, (reduced) anisotropy and asymmetry.
"""

from __future__ import annotations

from typing import Any

from cartensor.lazy_numpy import np
from cartensor.operands import first_wrong, real_numbers
from cartensor.rotations import converted, orthogonal_matrices
from cartensor.second_rank import SMALLEST_SPAN, ShieldingParameters, parameter_rows, shielding_parameters, tensors_3x3

PPM = 1e-6
#: Above the isotropic shielding of every nucleus, ppm.
LARGEST_REFERENCE = 1e5
#: The sets of parameters that make a tensor, each with what it is called.
CONVENTIONS = {
    ("principal",): "standard",
    ("isotropic", "span", "skew"): "Herzfeld-Berger, Maryland",
    ("isotropic", "reduced_anisotropy", "asymmetry"): "Haeberlen",
    ("isotropic", "anisotropy", "asymmetry"): "Haeberlen",
}


class ShieldingError(ValueError):
    """Parameters that make no shielding or shift; the message says what would.

    >>> import cartensor as ct
    >>> ct.shielding_tensor(isotropic=30, span=-5, skew=0)  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ShieldingError: a span is not negative, got -5
    """


class ChemicalShiftParameters(ShieldingParameters):
    """A chemical shift in the same conventions, with the same names for what is printed in its own sign.

    Attributes:
        isotropic: delta_iso = trace / 3, [...].
        principal: delta_11 >= delta_22 >= delta_33, [..., 3].
        span: Omega = delta_11 - delta_33, [...].
        skew: kappa = 3 (delta_22 - delta_iso) / Omega, from -1 to 1, [...].
        haeberlen: (delta_xx, delta_yy, delta_zz) with |zz - iso| >= |xx - iso| >= |yy - iso|, [..., 3].
        reduced_anisotropy: delta_zz - delta_iso, [...].
        anisotropy: delta_zz - (delta_xx + delta_yy) / 2, which is 3/2 of the reduced anisotropy, [...].
        asymmetry: eta = (delta_yy - delta_xx) / (delta_zz - delta_iso), from 0 to 1, [...].
        antisymmetric: The axial vector a with (delta_ij - delta_ji) / 2 = eps_ijk a_k, [..., 3].
        axes: Rows are the right-handed axes of delta_11, delta_22, delta_33, [..., 3, 3].
        haeberlen_axes: Rows are those of delta_xx, delta_yy, delta_zz, [..., 3, 3].

    >>> import cartensor as ct
    >>> carbonyl = ct.chemical_shift_parameters([[240, 0, 0], [0, 180, 0], [0, 0, 90]])
    >>> float(carbonyl.span), round(float(carbonyl.skew), 3)
    (150.0, 0.2)
    """

    def _quantities(self) -> tuple[str, list[tuple[str, str, str]]]:
        return "chemical shift, in the unit of the tensor", parameter_rows("delta")


def shielding_tensor(
    *,
    principal: Any = None,
    isotropic: Any = None,
    span: Any = None,
    skew: Any = None,
    reduced_anisotropy: Any = None,
    anisotropy: Any = None,
    asymmetry: Any = None,
    rotation: Any = None,
    antisymmetric: Any = None,
) -> np.ndarray:
    """The shielding tensor of a set of parameters; :func:`shielding_parameters` is the way back.

    One of the sets: ``principal``; ``isotropic, span, skew`` (Herzfeld-Berger, Maryland); or ``isotropic,
    asymmetry`` (Haeberlen) with ``reduced_anisotropy`` sigma_zz - sigma_iso or with ``anisotropy``, 3/2 of it.
    Each parameter has the shape [...], and they are broadcast.

    Args:
        principal: sigma_11 <= sigma_22 <= sigma_33, [..., 3]; along x, y, z of the principal frame.
        isotropic: sigma_iso.
        span: sigma_33 - sigma_11, not negative.
        skew: 3 (sigma_iso - sigma_22) / span, from -1 to 1; the values are along x, y, z as above.
        reduced_anisotropy: sigma_zz - sigma_iso, of either sign.
        anisotropy: sigma_zz - (sigma_xx + sigma_yy) / 2.
        asymmetry: (sigma_yy - sigma_xx) / (sigma_zz - sigma_iso), from 0 to 1; the principal frame is x, y, z of
            Haeberlen, in general other axes than those of span and skew.
        rotation: Where the principal frame lies: matrices [..., 3, 3] whose columns are its axes, or SciPy's
            ``Rotation``; ``rotation(euler=..., convention=...)`` makes one.  By default it is the frame itself.
        antisymmetric: The axial vector a of the antisymmetric part eps_ijk a_k, [..., 3], in the frame of the
            tensor that is returned.

    Returns:
        sigma, [..., 3, 3], in the unit of the parameters; nan where a parameter is nan, but for skew and
        asymmetry of an isotropic tensor.

    Raises:
        ShieldingError: The parameters are none of the sets, or one is out of its range or complex.
        RotationError: The rotation is no orthogonal matrix.

    >>> import cartensor as ct
    >>> sigma = ct.shielding_tensor(isotropic=60, span=180, skew=1 / 3)
    >>> sigma.diagonal().round(9).tolist()
    [-20.0, 40.0, 160.0]
    >>> ct.shielding_tensor(isotropic=60, reduced_anisotropy=100, asymmetry=0.6).diagonal().tolist()
    [-20.0, 40.0, 160.0]
    """
    given = {
        "principal": principal,
        "isotropic": isotropic,
        "span": span,
        "skew": skew,
        "reduced_anisotropy": reduced_anisotropy,
        "anisotropy": anisotropy,
        "asymmetry": asymmetry,
    }
    return _tensor(given, rotation, antisymmetric, is_shift=False)


def chemical_shift_tensor(
    *,
    principal: Any = None,
    isotropic: Any = None,
    span: Any = None,
    skew: Any = None,
    reduced_anisotropy: Any = None,
    anisotropy: Any = None,
    asymmetry: Any = None,
    rotation: Any = None,
    antisymmetric: Any = None,
) -> np.ndarray:
    """The chemical shift tensor of a set of parameters; :func:`chemical_shift_parameters` is the way back.

    Args, returns and errors are those of :func:`shielding_tensor`, with delta for sigma, but for these.

    Args:
        principal: delta_11 >= delta_22 >= delta_33, [..., 3]; along x, y, z of the principal frame.
        isotropic: delta_iso.
        span: delta_11 - delta_33, not negative.
        skew: 3 (delta_22 - delta_iso) / span, from -1 to 1.
        reduced_anisotropy: delta_zz - delta_iso, of either sign.
        anisotropy: delta_zz - (delta_xx + delta_yy) / 2.
        asymmetry: (delta_yy - delta_xx) / (delta_zz - delta_iso), from 0 to 1.
        rotation: Where the principal frame lies.
        antisymmetric: The axial vector of the antisymmetric part.

    >>> import cartensor as ct
    >>> ct.chemical_shift_tensor(isotropic=170, span=150, skew=0.2).diagonal().round(9).tolist()
    [240.0, 180.0, 90.0]
    """
    given = {
        "principal": principal,
        "isotropic": isotropic,
        "span": span,
        "skew": skew,
        "reduced_anisotropy": reduced_anisotropy,
        "anisotropy": anisotropy,
        "asymmetry": asymmetry,
    }
    return _tensor(given, rotation, antisymmetric, is_shift=True)


def chemical_shift_parameters(shift: Any) -> ChemicalShiftParameters:
    """Parameters of a chemical shift tensor, in the conventions of :func:`shielding_parameters` and its own sign.

    Args:
        shift: delta, [..., 3, 3], ppm, real; it need not be symmetric.

    Raises:
        ValueError: The trailing axes are not 3x3, or a number is complex.

    >>> import cartensor as ct
    >>> print(ct.chemical_shift_parameters([[240, 0, 0], [0, 180, 0], [0, 0, 90]]))
    chemical shift, in the unit of the tensor
      isotropic                   170
      delta_11, 22, 33            (240, 180, 90)
      span                        150
      skew                        0.2
      Haeberlen delta_xx, yy, zz  (240, 180, 90)
      reduced anisotropy          -80
      anisotropy                  -120
      asymmetry                   0.75
      antisymmetric part          (0, 0, 0)
    """
    shielding = shielding_parameters(-real_numbers(shift, "chemical shift parameters are those of"))
    return ChemicalShiftParameters(
        isotropic=-shielding.isotropic,
        principal=-shielding.principal,
        span=shielding.span,
        skew=shielding.skew,
        haeberlen=-shielding.haeberlen,
        reduced_anisotropy=-shielding.reduced_anisotropy,
        asymmetry=shielding.asymmetry,
        antisymmetric=-shielding.antisymmetric,
        axes=shielding.axes,
        haeberlen_axes=shielding.haeberlen_axes,
    )


def chemical_shift(shielding: Any, *, reference: Any) -> np.ndarray:
    """The chemical shift of a shielding: delta = (sigma_ref - sigma) / (1 - sigma_ref), as a tensor.

    R. K. Harris et al., Pure Appl. Chem. 80, 59 (2008), IUPAC recommendations.

    Args:
        shielding: sigma, [..., 3, 3], ppm.
        reference: The isotropic shielding of the reference compound, [...], ppm, by the same method.

    Returns:
        delta, [..., 3, 3], ppm.

    Raises:
        ValueError: The trailing axes are not 3x3.
        ShieldingError: A number is complex, or the reference is no isotropic shielding, or not one for each of
            the batch.

    >>> import cartensor as ct
    >>> ct.chemical_shift([[10, 0, 0], [0, 20, 0], [0, 0, 30]], reference=180).diagonal().round(3).tolist()
    [170.031, 160.029, 150.027]
    """
    sigma, reference = _with_reference(shielding, reference)
    return (reference * np.eye(3) - sigma) / (1 - reference * PPM)


def shielding_from_shift(shift: Any, *, reference: Any) -> np.ndarray:
    """The shielding of a chemical shift: sigma = sigma_ref - delta (1 - sigma_ref); see :func:`chemical_shift`.

    Args:
        shift: delta, [..., 3, 3], ppm.
        reference: The isotropic shielding of the reference compound, [...], ppm.

    Returns:
        sigma, [..., 3, 3], ppm.

    Raises:
        ValueError: The trailing axes are not 3x3.
        ShieldingError: A number is complex, or the reference is no isotropic shielding, or not one for each of
            the batch.

    >>> import cartensor as ct
    >>> shift = ct.chemical_shift([[10, 0, 0], [0, 20, 0], [0, 0, 30]], reference=180)
    >>> ct.shielding_from_shift(shift, reference=180).diagonal().round(9).tolist()
    [10.0, 20.0, 30.0]
    """
    delta, reference = _with_reference(shift, reference)
    return reference * np.eye(3) - delta * (1 - reference * PPM)


def _with_reference(tensor: Any, reference: Any) -> tuple[np.ndarray, np.ndarray]:
    owner = "shieldings and shifts are"
    tensors = tensors_3x3(real_numbers(tensor, owner, ShieldingError))
    references = real_numbers(reference, owner, ShieldingError)
    batch = tensors.shape[:-2]
    if references.ndim > len(batch) or any(
        n not in (1, m) for n, m in zip(references.shape[::-1], batch[::-1], strict=False)
    ):
        raise ShieldingError(
            f"the reference is one isotropic shielding, or one for each of the batch {batch}, got the shape "
            f"{references.shape}"
        )
    wrong = np.abs(references) >= LARGEST_REFERENCE
    if wrong.any():
        number, _ = first_wrong(wrong)
        raise ShieldingError(f"a reference of {references[number]:g} is that of no compound: it is in ppm")
    return tensors, references[..., None, None]


def _tensor(given: dict[str, Any], rotation: Any, antisymmetric: Any, *, is_shift: bool) -> np.ndarray:
    values = {name: _real(value) for name, value in given.items() if value is not None}
    if tuple(values) not in CONVENTIONS:
        sets = "; ".join(f"{', '.join(names)} ({name})" for names, name in CONVENTIONS.items())
        raise ShieldingError(f"one set of parameters is needed, of {sets}; got {', '.join(values) or 'none'}")
    if "principal" in values:
        diagonal = _ordered(values["principal"], "delta" if is_shift else "sigma", is_shift)
    elif "span" in values:
        diagonal = _of_span(values["isotropic"], values["span"], values["skew"], 1 if is_shift else -1)
    else:
        reduced = values["reduced_anisotropy"] if "reduced_anisotropy" in values else values["anisotropy"] / 1.5
        diagonal = _of_haeberlen(values["isotropic"], reduced, values["asymmetry"])
    tensor = diagonal[..., None] * np.eye(3)
    if rotation is not None:
        matrices, kind = orthogonal_matrices(rotation)
        matrices = converted(matrices, kind, "numpy")
        tensor = matrices @ tensor @ np.swapaxes(matrices, -1, -2)
        tensor = (tensor + np.swapaxes(tensor, -1, -2)) / 2
    return tensor if antisymmetric is None else tensor + _antisymmetric(antisymmetric)


def _ordered(values: np.ndarray, letter: str, is_shift: bool) -> np.ndarray:
    if values.shape[-1:] != (3,):
        raise ShieldingError(f"principal values have the shape (..., 3), got {values.shape}")
    if ((np.diff(values, axis=-1) > 0) if is_shift else (np.diff(values, axis=-1) < 0)).any():
        sign = ">=" if is_shift else "<="
        raise ShieldingError(f"principal values are ordered {letter}_11 {sign} {letter}_22 {sign} {letter}_33")
    return values


def _of_span(isotropic: np.ndarray, span: np.ndarray, skew: np.ndarray, sign: int) -> np.ndarray:
    _in_range("a span is not negative", span, span < 0)
    _in_range("a skew is from -1 to 1", skew, np.abs(skew) > 1)
    middle = sign * span * _determined(skew, span, isotropic) / 3  # from the isotropic value
    first, third = (-middle + sign * span) / 2, (-middle - sign * span) / 2
    return isotropic[..., None] + np.stack(np.broadcast_arrays(first, middle, third), axis=-1)


def _of_haeberlen(isotropic: np.ndarray, reduced: np.ndarray, asymmetry: np.ndarray) -> np.ndarray:
    _in_range("an asymmetry is from 0 to 1", asymmetry, (asymmetry < 0) | (asymmetry > 1))
    asymmetry = _determined(asymmetry, np.abs(reduced), isotropic)
    xx, yy = -reduced * (1 + asymmetry) / 2, -reduced * (1 - asymmetry) / 2
    return isotropic[..., None] + np.stack(np.broadcast_arrays(xx, yy, reduced), axis=-1)


def _determined(shape: np.ndarray, size: np.ndarray, isotropic: np.ndarray) -> np.ndarray:
    """Skew or asymmetry, which are nan and do not matter where the tensor is isotropic but for rounding."""
    return np.where(np.isnan(shape) & (size <= SMALLEST_SPAN * (np.abs(isotropic) + size)), 0, shape)


def _in_range(rule: str, values: np.ndarray, wrong: np.ndarray) -> None:
    if wrong.any():
        raise ShieldingError(f"{rule}, got {values[wrong].flat[0]:g}")


def _antisymmetric(vector: Any) -> np.ndarray:
    axial = _real(vector)
    if axial.shape[-1:] != (3,):
        raise ShieldingError(f"the axial vector of the antisymmetric part has the shape (..., 3), got {axial.shape}")
    x, y, z = np.moveaxis(axial, -1, 0)
    zero = np.zeros_like(x)
    return np.stack([zero, z, -y, -z, zero, x, y, -x, zero], axis=-1).reshape((*axial.shape, 3))


def _real(value: Any) -> np.ndarray:
    return real_numbers(value, "shieldings and shifts are", ShieldingError)
