"""Signs of labels: stiffnesses are positive, other quadratic forms have one sign."""

from __future__ import annotations

import numpy as np
import pytest

from carnet import Structure, TargetConfig
from carnet.data.checks.definiteness import definiteness
from carnet.data.checks.targets import TargetChecks

STIFFNESS = TargetConfig(name="C", symmetry="ijkl=jikl=klij", form="mandel", unit="GPa")
ALPHA = TargetConfig(name="alpha", symmetry="ij=ji")


def structures(target, signs, seed=0):
    """One structure for each sign: 1 and -1 are definite, 0 is indefinite, None has no label."""
    random = np.random.default_rng(seed)
    size = 6 if target.rank == 4 else 3
    made = []
    for index, sign in enumerate(signs):
        vectors, _ = np.linalg.qr(random.normal(size=(size, size)))
        values = random.uniform(1, 5, size) * (sign or 1)
        values[0] *= -1 if sign == 0 else 1
        rows = target.natural(target.from_form((vectors * values @ vectors.T)[None]))
        rows = np.full_like(rows, np.nan) if sign is None else rows
        cell = 4 * np.eye(3)
        made.append(Structure([14], np.zeros((1, 3)), cell, True, source=f"frame {index}", tensors={target.name: rows}))
    return made


@pytest.mark.parametrize(
    ("target", "signs", "severity", "said"),
    [
        (STIFFNESS, [1] * 9 + [0, None], "ok", "9 of 10 frames are positive definite"),
        (STIFFNESS, [-1] * 9 + [0], "error", "9 of 10 frames are negative definite; a stable crystal"),
        (STIFFNESS, [1] * 6 + [-1] * 3, "warning", "their sign may be wrong"),
        (
            ALPHA,
            [-1] * 5,
            "warning",
            "5 of 5 frames are negative definite; if they should be positive: declare sign: -1",
        ),
        (ALPHA, [1] * 19 + [-1], "warning", "1 of 20 frames are negative definite, 19 positive definite"),
        (ALPHA, [1, -1, 0, 1, -1, 0, -1], "ok", "2 of 7 frames are positive definite"),
    ],
)
def test_signs(target, signs, severity, said):
    frames = structures(target, signs)
    checks = TargetChecks([target])
    for frame in frames:
        checks.add(frame)
    finding = next(found for found in checks.findings() if found.check == "sign of tensors")
    assert finding.severity == severity and said in finding.message
    negative = tuple(f"frame {index}" for index, sign in enumerate(signs) if sign == -1)
    assert finding.frames == (negative if severity != "ok" else ())
    [result] = definiteness(frames, [target])
    assert result.negative == negative and result.is_doubtful == (severity != "ok")


def test_only_maps_have_a_sign():
    assert STIFFNESS.is_symmetric_map and ALPHA.is_symmetric_map
    others = [{"symmetry": symmetry} for symmetry in ("ij", "vector", "ijkl=jikl=ijlk")]
    others += [{"symmetry": "ij=ji", "parity": "axial"}]
    assert not any(TargetConfig(name="t", **each).is_symmetric_map for each in others)
    assert not definiteness([], [TargetConfig(name="t", symmetry="scalar")])
