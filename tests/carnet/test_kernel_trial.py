"""A kernel made from nothing agrees with the plain evaluator, and a wrong one is noticed."""

import math
import subprocess
import sys

import pytest

from carnet.ops import trial as kernel_trial
from carnet.ops.trial import try_kernel
from carnet.testing import tolerance
from cartensor import Irreps
from codegen.families.coupling import FeatureCoupling
from codegen.families.self_coupling import SelfCoupling

SPECS = [
    FeatureCoupling(2, 3, 4, channels=3),
    SelfCoupling(Irreps.parse("0e+1o"), Irreps.parse("0e+1o"), "full", 2, 5),
]


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.family)
def test_values_and_derivatives_agree(spec, tmp_path):
    trial = try_kernel(spec, tmp_path)
    assert 0.0 <= trial.deviation < tolerance("float64", 1)
    assert trial.spec in trial.head and "Operations" in trial.head
    assert (tmp_path / f"{spec.slug}.py").read_text(encoding="utf-8") == trial.source
    assert trial.channels == spec.channels and trial.operations["forward_batch"] > 0 and trial.seconds > 0.0


def test_a_second_trial_in_another_process_compiles_anew(tmp_path):
    program = (
        "import sys; from pathlib import Path; from carnet.ops.trial import try_kernel; "
        "from codegen.families.coupling import FeatureCoupling; "
        "print(try_kernel(FeatureCoupling(1, 1, 2, channels=3), Path(sys.argv[1])).deviation)"
    )
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert float(done.stdout) < tolerance("float64", 1)


def test_a_wrong_coefficient_is_seen(tmp_path, monkeypatch):
    spec = SPECS[0]
    right = try_kernel(spec, tmp_path).source
    start = right.index("real(0.") + len("real(0.")
    wrong = right[:start] + str((int(right[start]) + 1) % 10) + right[start + 1 :]
    monkeypatch.setitem(kernel_trial.TARGETS, "numba", lambda _: wrong)
    assert try_kernel(spec, tmp_path).deviation > 1e-3


@pytest.mark.parametrize("loop", ["forward_batch", "gradient_batch"])
def test_a_number_that_is_none_is_seen_wherever_it_is(tmp_path, monkeypatch, loop):
    right = try_kernel(SPECS[0], tmp_path).source
    start = right.index("real(0.", right.index(f"def {loop}("))
    wrong = right[:start] + "real(np.nan)" + right[right.index(")", start) + 1 :]
    monkeypatch.setitem(kernel_trial.TARGETS, "numba", lambda _: wrong)
    assert math.isnan(try_kernel(SPECS[0], tmp_path).deviation)
