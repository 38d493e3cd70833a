"""The outcome of a check: its severity, what it says, and the frames it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Severity = Literal["ok", "note", "warning", "error"]
SEVERITIES: tuple[Severity, ...] = ("ok", "note", "warning", "error")


@dataclass(frozen=True)
class Finding:
    """What one check found.

    Attributes:
        check: what was looked at, such as "duplicates".
        severity: "error" is wrong, "warning" needs a look, "note" is worth knowing.
        message: one or two sentences.
        frames: the frames it is about, worst first.
        values: numbers behind the message.
    """

    check: str
    severity: Severity
    message: str
    frames: Sequence[str] = ()
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class CheckReport:
    """The outcome of all checks.

    Attributes:
        frames: how many frames there are.
        atoms: in all of them.
        elements: symbol -> frames and atoms.
        groups: name -> frames; empty where no frame has a group.
        labels: quantity -> labelled frames.
        energies: symbol -> energy in eV by least squares, where the compositions determine it, and "rms" of
            what remains, eV per atom.
        findings: one or more for each check.
    """

    frames: int
    atoms: int
    elements: Mapping[str, Mapping[str, int]]
    groups: Mapping[str, int]
    labels: Mapping[str, int]
    energies: Mapping[str, float]
    findings: Sequence[Finding]

    @property
    def severity(self) -> Severity:
        """That of the worst finding."""
        return max((finding.severity for finding in self.findings), key=SEVERITIES.index, default="ok")

    def to_dict(self) -> dict[str, Any]:
        """Everything, ready for JSON."""
        return {"severity": self.severity, **asdict(self)}
