"""Triton kernels compiled for an H100 that is not there: registers, layouts, constants; and how they are divided."""

import re
import struct

import pytest

from codegen import read_spec
from codegen.kernel_loops import Kernel
from codegen.shipped import default_folder, read_specs
from codegen.targets.triton.parts import CAPACITY, chosen_variant
from tests.codegen.specs import SMALL


def compiled(spec, dtype):
    """Resources of each function of a kernel; skips where Triton is missing or cannot compile without a GPU."""
    torch = pytest.importorskip("torch")
    pytest.importorskip("triton")
    from codegen.cache import load
    from tests.codegen.offline import resources

    try:
        return list(resources(load(spec, "triton", default_folder()), getattr(torch, dtype)))
    except (RuntimeError, ImportError, OSError) as error:
        pytest.skip(f"Triton does not compile here: {error}")


SHIPPED = [spec for spec in read_specs(default_folder()) if "triton" in spec.targets]
LONG = [spec for spec in SHIPPED if spec.family == "self_coupling"]
ALL_REGISTERS = 4 * 255
"""Bytes of a lane."""
SMALLER = [spec for spec in SHIPPED if getattr(spec, "channels", 64) < 64]


def slow_if(condition, *values):
    return pytest.param(*values, marks=pytest.mark.slow if condition else ())


@pytest.mark.parametrize(
    "spec, dtype",
    [
        # float64 takes twice the registers: the longest sums of self couplings do not fit them
        *(slow_if(spec in LONG + SMALLER, spec, "float32") for spec in SHIPPED),
        *(slow_if(True, spec, "float64") for spec in SHIPPED if spec not in LONG),
    ],
    ids=lambda value: getattr(value, "slug", value),
)
def test_shipped_kernels_fit_the_registers(spec, dtype):
    """Nothing is spilled to memory, and no value changes its layout on the way.

    But for the functions that are planned beyond the registers, because the parts of a divided one would load and compute
    more again than a spill costs: the second derivatives of the largest kernels. These keep most of their values there.
    """
    planned = [
        variant.lane_channels * part.vectors + part.scalars
        for variant in (chosen_variant(loop.body) for loop in Kernel(spec).loops)
        for part in variant.parts
    ]
    for function, alive in zip(compiled(spec, dtype), planned, strict=True):
        allowed = 0 if alive <= CAPACITY else ALL_REGISTERS // 3
        assert function.spilled <= allowed, f"{function.name}: {function.registers} registers, {alive} values"
        assert "convert_layout" not in function.ttgir, function.name
        assert function.shared == 0, function.name


@pytest.mark.parametrize("dtype", ["float32", slow_if(True, "float64")])
@pytest.mark.parametrize("spec", SMALL, ids=lambda spec: spec.slug)
def test_every_family_compiles(spec, dtype):
    """With masks, sums over channels and index arrays, as a GPU would get it."""
    functions = compiled(spec, dtype)
    assert len(functions) >= len(Kernel(spec).loops)
    for function in functions:
        assert function.spilled == 0 and function.shared == 0 and "convert_layout" not in function.ttgir, function.name


def test_full_rows_are_read_with_wide_loads():
    widths = {
        channels: {
            max(map(int, re.findall(r"ld\.global\.v(\d)", function.ptx)), default=1)
            for function in compiled(read_spec(f"coupling 1 1 1 {channels} component"), "float32")
        }
        for channels in (128, 64, 5)
    }
    assert widths == {128: {4}, 64: {2}, 5: {1}}


@pytest.mark.parametrize("dtype, digits, pack", [("float32", "f", ">f"), ("float64", "d", ">d")])
def test_coefficients_are_exact_to_the_dtype(dtype, digits, pack):
    forward = compiled(read_spec("coupling 1 1 1 5 component"), dtype)[0]
    size = struct.pack(pack, 0.5**0.5).hex().upper()
    negative = struct.pack(pack, -(0.5**0.5)).hex().upper()
    found = set(re.findall(rf"0{digits}([0-9A-F]+)", forward.ptx)) - {"0" * len(size)}
    assert found and found <= {size, negative}


PLANNED = [
    *SMALL,
    read_spec("spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64"),
    read_spec("self_coupling 1x0e+1x1o+1x2e 1x0e+1x1o+1x2e full 3 64"),
]


@pytest.mark.parametrize("spec", PLANNED, ids=lambda spec: spec.slug)
def test_functions_make_each_result_once_from_what_they_defined(spec):
    for loop in Kernel(spec).loops:
        variant = chosen_variant(loop.body)
        made = [result for part in variant.parts for result in part.results]
        assert sorted(made) == list(range(len(loop.body.results)))
        for part in variant.parts:
            known = set()
            for statement in part.statements:
                assert known.issuperset(statement.needs)
                if statement.name is not None:
                    assert statement.name not in known
                    known.add(statement.name)
            needed = {name for statement in part.statements for name in statement.needs}
            assert known == needed, "nothing is computed in vain"


@pytest.mark.parametrize("spec", PLANNED, ids=lambda spec: spec.slug)
def test_kernels_of_the_default_size_are_planned_to_fit(spec):
    for loop in Kernel(spec).loops:
        variant = chosen_variant(loop.body)
        for part in variant.parts:
            assert variant.lane_channels * part.vectors + part.scalars <= CAPACITY


def test_a_larger_kernel_takes_fewer_channels_a_lane_and_then_more_functions(monkeypatch):
    from codegen.targets.triton import parts as variants

    body = Kernel(read_spec("spline_convolution 1x0e+1x1o 1 1x0e+1x1o full 128")).loops[-1].body
    found = []
    for capacity in (400, 100, 60, 20):
        monkeypatch.setattr(variants, "CAPACITY", capacity)
        monkeypatch.setattr(variants, "SPILL", 1000)
        variant = chosen_variant(body)
        found.append((variant.lane_channels, len(variant.parts)))
    lanes, parts = zip(*found, strict=True)
    assert list(lanes) == sorted(lanes, reverse=True) and list(parts) == sorted(parts)
    assert found[0] == (4, 1) and found[-1][0] == 1 and found[-1][1] > 1
