"""What names a kernel: a family and its arguments, as an object and as text."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import MISSING, dataclass, fields
from typing import Any, ClassVar, Self

from codegen.form import Form


class SpecError(ValueError):
    """A kernel was asked for with arguments that name none; the message says what was expected."""


@dataclass(frozen=True)
class Spec:
    """Base of every family's spec: a frozen dataclass whose fields are the arguments, in order.

    Subclasses set ``family`` and ``converters`` (one a field, text to value).
    """

    family: ClassVar[str]
    converters: ClassVar[tuple[Callable[[str], Any], ...]]
    targets: ClassVar[tuple[str, ...]] = ("numba", "torch", "triton")
    """What source is made for it."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """The fields as text, such that ``parse(arguments)`` gives the spec back; the packed layout goes without saying."""
        named = [
            field
            for field in fields(self)
            if not (field.name == "layout" and getattr(self, field.name) == field.default)
        ]
        return tuple(str(getattr(self, field.name)) for field in named)

    @property
    def convention(self) -> str:
        """What its numbers follow, where there is a choice, as a sentence for people."""
        return ""

    @property
    def text(self) -> str:
        return " ".join((self.family, *self.arguments))

    @property
    def slug(self) -> str:
        """The text as a file and module name; the sign of an index symmetry such as ij=-ji is spelt out."""
        return re.sub(r"[^0-9A-Za-z]+", "_", self.text.replace("1x", "").replace("=-", " minus ")).strip("_")

    @classmethod
    def usage(cls) -> str:
        """The arguments as a person writes them, those with a default in brackets."""
        shown = {MISSING: "{0}", None: "[{0}]"}
        names = [shown.get(f.default, "[{0}={1}]").format(f.name, f.default) for f in fields(cls)]
        return " ".join((cls.family, *names))

    @classmethod
    def parse(cls, arguments: Sequence[str]) -> Self:
        """Read the arguments of ``python -m codegen show FAMILY ...``.

        Raises:
            SpecError: too few or too many arguments, or one that cannot be read.
        """
        required = sum(f.default is MISSING for f in fields(cls))
        if not required <= len(arguments) <= len(fields(cls)):
            raise SpecError(f"expected: {cls.usage()}; got {len(arguments)} arguments")
        values = []
        for field, converter, argument in zip(fields(cls), cls.converters, arguments, strict=False):
            try:
                values.append(converter(argument))
            except ValueError as error:
                raise SpecError(f"{cls.family}: argument {field.name} = {argument!r}: {error}") from error
        return cls(*values)


@dataclass(frozen=True)
class FormSpec(Spec, ABC):
    """Base of the families whose kernels are made of forms: subclasses build the form.

    A family of one's own joins the others as ``codegen.FAMILIES["name"] = TheFamily``.
    """

    linear_operand: ClassVar[str | None] = None
    """An operand that the form is linear in and whose cotangent is seldom differentiated again: the kernel for the second
    derivative leaves that case out, since forward and gradient kernels with the operand exchanged give it."""

    @abstractmethod
    def form(self) -> Form:
        """The undifferentiated form."""


def form_spec(spec: Spec) -> FormSpec:
    """The spec, if its kernel is a form.

    Raises:
        SpecError: it is none.
    """
    if not isinstance(spec, FormSpec):
        raise SpecError(f"{spec.text} is no form: its kernel is made for the target {' and '.join(spec.targets)} alone")
    return spec


def whole_number(text: str) -> int:
    """The converter of counts and weights.

    Raises:
        ValueError: the text is no whole number.
    """
    try:
        return int(text)
    except ValueError:
        raise ValueError("expected a whole number") from None


def require(spec: Spec, holds: bool, what: str) -> None:
    """Raise a SpecError that names the family and says what it needs, unless that holds."""
    if not holds:
        raise SpecError(f"{spec.family}: {what}")


def check_channels(spec: Spec) -> None:
    """Raise a SpecError unless a spec has at least one channel."""
    require(spec, spec.channels >= 1, f"channels must be >= 1, got {spec.channels}")
