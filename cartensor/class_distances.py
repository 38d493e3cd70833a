"""How far a measured tensor is from every crystal class, in the best axes of each or in those in which it is given.

For a tensor that is odd under time reversal the classes are the 122 magnetic ones.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cartensor.cards import Card, Markup, Shown, facts, markup, symmetry_markup, table
from cartensor.crystals import Crystal, crystal
from cartensor.decomposition import decompose
from cartensor.display import behaviour_facts
from cartensor.forms import ASKED, in_form, in_full, says_convention, voigt_shape
from cartensor.goodness_of_fit import MeasuredParts, chi_square_survival
from cartensor.lazy_numpy import np
from cartensor.orientation_search import EQUAL, Frame, best_frames, forbidden_projectors
from cartensor.point_groups import CRYSTAL_CLASSES, LIMITING_GROUPS, ORIENTATIONS
from cartensor.tensor_logarithm import exponential, logarithm
from cartensor.turning import turn

if TYPE_CHECKING:
    from cartensor.invariants import InvariantTensors

FRAMES = ("best", "given")
METRICS = ("frobenius", "log-euclidean")
#: Frames beside the best one from which chi-square is minimised.
FURTHER_STARTS = 5


@dataclass(frozen=True, eq=False, repr=False)
class ClassDistances(Shown):
    """Distances of one tensor to the crystal classes and limiting groups; made by :func:`closest_class`.

    Attributes:
        distances: {class name: distance of the turned tensor from the nearest one of the class}: relative to the
            tensor's norm in the Frobenius metric, absolute in the log-Euclidean one.
        constants: {class name: number of independent constants}.
        rotations: {class name: [3, 3]}; the tensor turned by it stands in the frame of the class.  Its rows are
            the axes x, y, z of that frame, in the frame as given.  Of equally good ones the smallest rotation.
        frames: {class name: name of the orientation whose frame it is}: the class itself, or such as "-31m" where
            the tensor as given stands in the frame of this orientation.
        chi_squares: {class name: smallest chi-square}; empty without uncertainties.
        degrees_of_freedom: {class name: measured numbers less fitted parameters}; empty without uncertainties.

    >>> quartz = crystal("-31m").invariants("ijkl=jikl=klij", symbol="C")
    >>> found = closest_class(quartz.tensor([87, 106, 7, 12, 58, 18]), "ijkl=jikl=klij")
    >>> found.best().name, found.constants["-3m"], found.rotations["-3m"].tolist() == np.eye(3).tolist()
    ('-31m', 6, True)
    """

    distances: dict[str, float]
    constants: dict[str, int]
    rotations: dict[str, np.ndarray] = field(repr=False)
    frames: dict[str, str] = field(repr=False)
    chi_squares: dict[str, float] = field(repr=False)
    degrees_of_freedom: dict[str, int] = field(repr=False)
    _measured: _Measured = field(repr=False)

    def best(self, tolerance: float = 1e-6) -> Crystal:
        """The class with the fewest constants whose distance is at most the tolerance.

        Of classes that allow the same tensors (such as 4/mmm and 422 for elasticity) it is the crystal class
        with the most elements.  A class that allows no tensor but zero is taken for a zero tensor only.

        Args:
            tolerance: Largest distance.

        Returns:
            The crystal, in the frame of ``frames``.
        """
        near = [name for name, distance in self.distances.items() if distance <= tolerance]
        return crystal(self.frames[min(near, key=self._simplicity)])

    def fit(self, name: str | Crystal) -> dict[str, Any]:
        """The constants of the nearest tensor of a class, in the frame of the class.

        Args:
            name: A key of ``distances``, or what :meth:`best` returned.

        Raises:
            KeyError: There is no such class.

        >>> axes = [[0.6, 0.8, 0], [-0.8, 0.6, 0], [0, 0, 1]]
        >>> found = closest_class(turn(np.diag([2.0, 2.0, 3.0]), axes), "ij=ji")
        >>> {name: round(value, 6) for name, value in found.fit(found.best()).items()}
        {'T11': 2.0, 'T33': 3.0}
        """
        name = self._class_name(name)
        allowed = self._measured.invariants(crystal(self.frames[name]))
        turned = turn(self._measured.array, self.rotations[name], self._measured.symmetry, self._measured.parity)
        if self._measured.metric == "log-euclidean":
            turned = exponential(allowed.project(turned))
        return dict(zip(allowed.constants, allowed.fit(turned).tolist(), strict=True))

    def nearest(self, name: str | Crystal) -> np.ndarray:
        """The nearest tensor of a class, in the frame and form in which the tensor was given.

        Raises:
            KeyError: There is no such class.
        """
        name = self._class_name(name)
        measured = self._measured
        allowed = measured.invariants(crystal(self.frames[name]))
        tensor = allowed.tensor(list(self.fit(name).values()))
        back = turn(tensor, self.rotations[name].T, measured.symmetry, measured.parity)
        return in_form(back, measured.known, measured.notation)

    @property
    def p_values(self) -> dict[str, float]:
        """{class name: probability that a tensor of the class is measured to fit no better than this one}."""
        return {
            name: chi_square_survival(value, self.degrees_of_freedom[name]) for name, value in self.chi_squares.items()
        }

    def not_excluded(self, level: float = 0.05) -> list[str]:
        """Classes that the data do not exclude: those whose probability is at least the level.

        Fewest constants first; of classes that allow the same tensors the one with the most elements.

        Raises:
            ValueError: ``closest_class`` was given no uncertainties.
        """
        if not self.chi_squares:
            raise ValueError(
                "which classes data exclude follows from uncertainties: closest_class(..., uncertainty=...)"
            )
        return sorted((name for name, p in self.p_values.items() if p >= level), key=self._simplicity)

    def _simplicity(self, name: str) -> tuple:
        """Fewest constants first, then crystal classes, then the most elements."""
        one = crystal(name)
        return self.constants[name], one.system in ("cylindrical", "spherical"), -one.order, not one.is_centrosymmetric

    def _class_name(self, name: str | Crystal) -> str:
        name = name.class_name if isinstance(name, Crystal) else name
        if name not in self.distances:
            raise KeyError(f"no distance to {name!r}; the classes are {', '.join(self.distances)}")
        return name

    def _rows(self) -> list[str]:
        """The classes, the nearest first."""
        return sorted(self.distances, key=lambda name: (round(self.distances[name], 12), self.constants[name]))

    def _card(self) -> Card:
        p_values, best, measured = self.p_values, self.best(), self._measured
        symmetry = measured.known
        known = {
            "symmetry class": symmetry_markup(symmetry.symmetry),
            **behaviour_facts(symmetry.parity, symmetry.time_reversal),
            "distance": "relative to the norm of the tensor (Frobenius)"
            if measured.metric == "frobenius"
            else "log-Euclidean, absolute",
            "class": f"{best.class_name}: the fewest constants within 1e-6",
            "not excluded": ", ".join(self.not_excluded()) + " (5 % level)" if p_values else "",
        }
        head = ["class", "constants", "distance", *(["χ²", "degrees of freedom", "p"] if p_values else [])]
        rows = []
        for name in self._rows():
            label = Markup(f"<b>{markup(name)}</b>") if name == best.class_name else name
            row: list[object] = [label, self.constants[name], f"{self.distances[name]:.3e}"]
            if p_values:
                row += [f"{self.chi_squares[name]:.4g}", self.degrees_of_freedom[name], f"{p_values[name]:.2g}"]
            rows.append(row)
        return Card("distances to the crystal classes", (facts(known), table(head, rows)))

    def __repr__(self) -> str:
        return f"<distances to {len(self.distances)} classes: {self.best().class_name} within 1e-6>"

    def __str__(self) -> str:
        rows = self._rows()
        p_values, width = self.p_values, max(6, *map(len, rows))
        lines = [
            f"{name:<{width}} {self.constants[name]:>9}  {self.distances[name]:.3e}"
            + (
                f"  {self.chi_squares[name]:>10.4g} {self.degrees_of_freedom[name]:>4} {p_values[name]:>8.2g}"
                if p_values
                else ""
            )
            for name in rows
        ]
        heading = f"{'class':<{width}} constants  distance" + ("   chi-square  dof        p" if p_values else "")
        return "\n".join([heading, *lines])


@dataclass(frozen=True, eq=False)
class _Measured:
    """What was given: the tensor in full, or its logarithm; how it was asked for; the form it came in."""

    array: np.ndarray
    symmetry: Any
    parity: str | None
    voigt: Any
    metric: str
    notation: str
    time_reversal: str | None

    def invariants(self, of: Crystal) -> InvariantTensors:
        return of.invariants(self.symmetry, self.parity, voigt=self.voigt, time_reversal=self.time_reversal)

    @property
    def known(self) -> InvariantTensors:
        return self.invariants(crystal("1"))


def closest_class(
    tensor,
    symmetry,
    parity: str | None = None,
    time_reversal: str | None = None,
    *,
    frame: str = "best",
    metric: str = "frobenius",
    uncertainty=None,
    notation: str | None = None,
    voigt=None,
) -> ClassDistances:
    """Distances of a tensor to all 32 crystal classes and the 7 limiting groups.

    A tensor that is odd under time reversal is compared with the 122 magnetic classes.

    The frame of each class is the best one: the distance as a function of the rotation is minimised from many
    starts, :mod:`cartensor.orientation_search`.  What violates the index symmetry is projected out before.

    Args:
        tensor: One tensor, [3, ..., 3], or with an axis of length 6 for each symmetric pair of indices, as an array
            or nested lists of real or complex numbers.
        symmetry: Its index symmetry, or an entry of the catalogue.
        parity: "polar" (the default) or "axial".
        time_reversal: "even" (the default) or "odd".
        frame: "best", or "given": the standard frame of each class is the frame in which the tensor is given.
        metric: "frobenius": |T - T'| / |T|.  "log-euclidean": |log T - log T'|, for positive definite tensors of
            rank 2 and 4; a stiffness and its compliance have the same distances (M. Moakher, A. N. Norris,
            J. Elasticity 85, 215 (2006)).
        uncertainty: Standard deviations of the components, a number or an array in the form of the tensor;
            infinity for a component that was not measured.  Components that the index symmetry makes equal count
            once.  Then ``chi_squares``, ``p_values`` and ``not_excluded()`` tell which classes the data exclude.
        notation: "full", "voigt" or "mandel".  An array in Voigt notation is told by its shape where an entry of
            the catalogue brings the convention.
        voigt: Convention of Voigt notation, "stress" (the default) or "strain"; an entry brings its own.

    Returns:
        The distances; ``.best(tolerance)`` is the class that describes the tensor with the fewest constants,
        ``.fit(name)`` its constants, ``.rotations`` the frames.

    Raises:
        ValueError: The array is not one tensor of finite numbers of this rank, a word has another name, an
            uncertainty is not positive, or the tensor has no logarithm.

    >>> closest_class([[2, 0, 0], [0, 2, 0], [0, 0, 3]], "ij=ji").best().name
    '6/mmm'
    >>> closest_class([[2, 0, 1], [0, 5, 0], [1, 0, 2]], "ij=ji").best().name
    'mmm'
    >>> closest_class([[2, 0, 1], [0, 5, 0], [1, 0, 2]], "ij=ji", frame="given").best().name
    '2/m'
    """
    for word, named, words in (("frame", frame, FRAMES), ("metric", metric, METRICS)):
        if named not in words:
            raise ValueError(f"{word} is {' or '.join(map(repr, words))}, got {named!r}")
    known = crystal("1").invariants(symmetry, parity, voigt=voigt, time_reversal=time_reversal)
    array, notation = _one_tensor(tensor, known, notation, says_convention(symmetry, voigt))
    array = known.project(array)
    if metric == "frobenius":
        measured = _Measured(array, symmetry, parity, voigt, metric, notation, time_reversal)
        scale = float(np.max(np.abs(array), initial=0)) or 1.0
        size = float(np.linalg.norm(array / scale)) or 1.0  # squares of very small and very large numbers are none
    else:
        measured, scale, size = (
            _Measured(logarithm(array, known), symmetry, parity, voigt, metric, notation, time_reversal),
            1.0,
            1.0,
        )
    search = _Classes(measured, scale)
    found = search.frames(frame)
    misfits = search.misfits(
        known.fit(array), _deviations(uncertainty, known, notation, np.iscomplexobj(array)), frame, found
    )
    found, frames = search.named(found) if frame == "best" else (found, {name: name for name in found})
    return ClassDistances(
        {name: best.distance / size for name, best in found.items()},
        {name: search.n_constants(name) for name in found},
        {name: best.rotation for name, best in found.items()},
        frames,
        {name: misfit[0] for name, misfit in misfits.items()},
        {name: misfit[1] for name, misfit in misfits.items()},
        measured,
    )


class _Classes:
    """The parts of a tensor over a scale, and what each class forbids of them."""

    def __init__(self, measured: _Measured, scale: float) -> None:
        known = measured.known
        self.names = _classes(known.time_reversal)
        self.decomposition = decompose(known.symmetry, known.parity)
        self.copies = {
            weight: count for weight, count in self.decomposition.signature.items() if weight not in known.zero_weights
        }
        self.known = known
        parts = self.decomposition.extract(measured.array / scale)
        self.parts = {weight: _real_columns(parts[weight]) for weight in self.copies}
        self.sign = (-1) ** known.rank * (-1 if known.parity == "axial" else 1)
        self.forbidden = {name: self._forbidden(name) for name in self.names}

    def _forbidden(self, name: str) -> dict[int, np.ndarray]:
        return forbidden_projectors(crystal(name), tuple(self.copies), self.sign, self.known.time_reversal == "odd")

    def n_constants(self, name: str) -> int:
        """Number of independent constants: the dimension that the projectors leave."""
        return sum(
            count * (2 * weight + 1 - round(float(np.trace(self.forbidden[name][weight]))))
            for weight, count in self.copies.items()
        )

    def distance(self, name: str) -> float:
        """Norm of what a group or orientation forbids of the tensor as given."""
        forbidden = self.forbidden.get(name) or self._forbidden(name)
        return float(np.sqrt(sum(np.sum((forbidden[weight] @ part) ** 2) for weight, part in self.parts.items())))

    def frames(self, frame: str) -> dict[str, Frame]:
        """The frame of each class; classes that forbid the same share it."""
        if frame == "given":
            return {name: Frame(np.eye(3), self.distance(name), np.eye(3)[None]) for name in self.names}
        alike: dict[bytes, list[str]] = {}
        for name, forbidden in self.forbidden.items():
            alike.setdefault(_key(forbidden), []).append(name)
        turning = {weight: part for weight, part in self.parts.items() if weight}
        scalars = [self._scalars(names[0]) for names in alike.values()]
        found = best_frames(turning, [self.forbidden[names[0]] for names in alike.values()])
        return {
            name: Frame(best.rotation, float(np.hypot(best.distance, scalar)), best.others)
            for names, best, scalar in zip(alike.values(), found, scalars, strict=True)
            for name in names
        }

    def _scalars(self, name: str) -> float:
        """Norm of what is forbidden of the parts of weight 0, in every frame."""
        return float(np.linalg.norm(self.forbidden[name][0] @ self.parts[0])) if 0 in self.parts else 0.0

    def named(self, found: dict[str, Frame]) -> tuple[dict[str, Frame], dict[str, str]]:
        """Frames, and the orientation whose frame each is.

        Where a class is to be turned, and the tensor as given stands in the frame of another orientation of it that
        has a name, it is that one.
        """
        found, names = dict(found), {name: name for name in self.names}
        limit = EQUAL * float(np.sqrt(sum(np.sum(part**2) for part in self.parts.values())))
        for name, group in ORIENTATIONS.items() if self.known.time_reversal == "even" else ():
            best, distance = found[group.class_name], self.distance(name)
            if not np.array_equal(best.rotation, np.eye(3)) and distance <= best.distance + limit:
                names[group.class_name] = name
                found[group.class_name] = Frame(np.eye(3), distance, best.others)
        return found, names

    def misfits(
        self, constants: np.ndarray, deviations: np.ndarray | None, frame: str, found: dict[str, Frame]
    ) -> dict[str, tuple[float, int]]:
        """{class: (chi-square, degrees of freedom)}; empty without standard deviations of the constants."""
        if deviations is None:
            return {}
        columns = [
            self.known.fit(self.decomposition.embed({**self._zero_parts(), weight: unit}))
            for weight, count in self.copies.items()
            for unit in np.eye(count * (2 * weight + 1)).reshape(-1, count, 2 * weight + 1)
        ]
        measured = MeasuredParts(np.stack(columns, axis=1) / deviations[:, None], constants / deviations, self.copies)
        results: dict[bytes, tuple[float, int]] = {}
        by_name = {}
        for name, forbidden in self.forbidden.items():
            key = _key(forbidden)
            if key not in results:
                best = found[name]
                starts = np.stack([best.rotation, *best.others[:FURTHER_STARTS]]) if frame == "best" else None
                results[key] = measured.misfit(forbidden, starts)
            by_name[name] = results[key]
        return by_name

    def _zero_parts(self) -> dict[int, np.ndarray]:
        return {weight: np.zeros((count, 2 * weight + 1)) for weight, count in self.decomposition.signature.items()}


def _real_columns(part: np.ndarray) -> np.ndarray:
    """Parts [copies, 2l+1] as real columns [2l+1, copies]; of complex ones real and imaginary part turn alike."""
    return np.concatenate([part.real, part.imag]).T if np.iscomplexobj(part) else part.T


def _key(forbidden: dict[int, np.ndarray]) -> bytes:
    """The same for groups that forbid the same."""
    return b"".join((np.round(matrix, 9) + 0.0).tobytes() for matrix in forbidden.values())


def _one_tensor(tensor, known: InvariantTensors, notation: str | None, has_convention: bool) -> tuple[np.ndarray, str]:
    """The tensor in full, and the form it came in."""
    array = np.asarray(tensor.detach().cpu() if hasattr(tensor, "detach") else tensor)
    array = array.astype(np.complex128 if np.iscomplexobj(array) else np.float64)
    full, short = (3,) * known.rank, voigt_shape(known)
    wanted = {"full": (full,), None: (full, short) if has_convention else (full,)}.get(notation, (short,))
    if array.shape not in wanted or not np.isfinite(array).all():
        finite = "" if np.isfinite(array).all() else " with numbers that are not finite"
        asked = f", which {ASKED}" if array.shape not in wanted and array.shape == short and notation is None else ""
        raise ValueError(
            f"one tensor of shape {' or '.join(map(str, dict.fromkeys(wanted)))} with finite numbers is needed, got "
            f"the shape {array.shape}{finite}{asked}"
        )
    return in_full(array, known, notation)


def _deviations(uncertainty, known: InvariantTensors, notation: str, is_complex: bool) -> np.ndarray | None:
    """Standard deviations of the independent components from those of all, [constants of the class 1]."""
    if uncertainty is None:
        return None
    if is_complex:
        raise ValueError("uncertainties are those of real components, and the tensor is complex")
    shape = (3,) * known.rank if notation == "full" else voigt_shape(known)
    errors = np.asarray(uncertainty, dtype=np.float64)
    if errors.shape not in ((), shape):
        raise ValueError(f"uncertainties are a number or an array of shape {shape}, got the shape {errors.shape}")
    if not (errors > 0).all():
        raise ValueError("an uncertainty is not a positive number; infinity stands for what was not measured")
    errors = np.broadcast_to(errors, shape)
    unmeasured = np.isinf(errors)
    dual = np.abs(np.stack([known.fit(unit) for unit in np.eye(3**known.rank).reshape(-1, *(3,) * known.rank)], axis=1))
    finite, _ = in_full(np.where(unmeasured, 0.0, errors), known, notation)
    missing, _ = in_full(unmeasured.astype(float), known, notation)
    deviations = dual @ finite.ravel()
    return np.where(dual @ missing.ravel() > 0, np.inf, deviations)


def _classes(time_reversal: str) -> tuple[str, ...]:
    if time_reversal == "even":
        return (*CRYSTAL_CLASSES, *LIMITING_GROUPS)
    from cartensor.magnetic_classes import MAGNETIC_CLASSES

    return tuple(MAGNETIC_CLASSES)
