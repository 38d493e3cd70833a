"""Gradients of linear maps by matrix and bias, against sums of NumPy."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.cache import load_made
from codegen.runtime.arguments import address, packed
from codegen.runtime.jobs import Job
from codegen.training.render import linear_gradient_module, symmetric_product_module

TOLERANCE = {np.float32: 2e-5, np.float64: 1e-12}


def job_of(function, arguments, items, real):
    """A job of one step, each item a piece, and what it points to."""
    words = packed(arguments)
    steps = np.array([[address(function, np.dtype(real)), words.ctypes.data]], np.int64)
    return Job([(1, np.arange(items + 1))], steps), words


def problem(width_in, width_out, rows, kinds, atoms, pairs, real, seed=0):
    """Features of pieces with these rows, one after the other, with something that is mapped by none between them."""
    rng = np.random.default_rng(seed)
    sizes = [sum(rows) * width + 3 for width in (width_in, width_out)]
    starts = np.cumsum([0, *rows])[:-1]
    pieces = np.array([(m, s * width_in, 3 + s * width_out) for m, s in zip(rows, starts, strict=True)], np.int64)
    kind = rng.integers(0, kinds, atoms)
    arrays = [rng.normal(size=(atoms, size)).astype(real) for _ in range(pairs) for size in sizes]
    return kind, pieces, sizes, arrays


def expected(kind, kinds, pieces, arrays, width_in, width_out):
    matrix, bias = np.zeros((len(pieces), kinds, width_in, width_out)), np.zeros((len(pieces), kinds, width_out))
    for number in range(0, len(arrays), 2):
        for p, (rows, x, y) in enumerate(pieces):
            source = arrays[number][:, x : x + rows * width_in].reshape(-1, rows, width_in).astype(float)
            bar = arrays[number + 1][:, y : y + rows * width_out].reshape(-1, rows, width_out).astype(float)
            for s in range(kinds):
                matrix[p, s] += np.einsum("imc,imd->cd", source[kind == s], bar[kind == s])
                if number == 0:
                    bias[p, s] = bar[kind == s].sum(axis=(0, 1))
    return matrix, bias


def computed(kind, kinds, pieces, sizes, arrays, widths, tiles, real, threads=1):
    order = np.argsort(kind, kind="stable")
    kind_start = np.searchsorted(kind[order], np.arange(kinds + 1))
    matrix = np.full((len(pieces), kinds, *widths), np.nan, real)
    bias = np.full((len(pieces), kinds, widths[1]), np.nan, real)
    module = load_made("linear_gradient", repr(widths), lambda: linear_gradient_module(*widths, "a test"))
    block = tiles * module.ROWS
    flat = [array.reshape(-1) for array in (pieces, matrix, bias, *arrays)]
    arguments = (order, kind_start, flat[0], block, *sizes, len(arrays) // 2, *flat[1:])
    job, held = job_of(module.gradient, arguments, len(pieces) * kinds * -(-widths[0] // block), real)
    job.run(threads)
    assert held.size
    return matrix, bias


def agrees(made, wanted, real):
    return np.abs(made - wanted).max(initial=0) <= TOLERANCE[real] * max(np.abs(wanted).max(initial=0), 1)


@pytest.mark.parametrize("real", [np.float32, np.float64])
@pytest.mark.parametrize("widths", [(64, 64), (60, 24), (1, 8), (64, 1), (7, 128), (8, 960)])
def test_every_width_has_the_sums_over_atoms_of_each_kind(widths, real):
    kind, pieces, sizes, arrays = problem(*widths, (1, 3, 5), 3, 150, 2, real)
    made = computed(kind, 3, pieces, sizes, arrays, widths, 1, real)
    for own, wanted in zip(made, expected(kind, 3, pieces, arrays, *widths), strict=True):
        assert agrees(own, wanted, real)


@settings(max_examples=40, deadline=None)
@given(
    rows=st.lists(st.integers(1, 7), min_size=1, max_size=3),
    kinds=st.integers(1, 4),
    atoms=st.integers(0, 300),
    pairs=st.integers(1, 2),
    tiles=st.integers(1, 4),
)
def test_blocks_threads_pieces_and_kinds_without_atoms_do_not_matter(rows, kinds, atoms, pairs, tiles):
    widths, real = (24, 16), np.float32
    kind, pieces, sizes, arrays = problem(*widths, rows, kinds, atoms, pairs, real)
    made = computed(kind, kinds, pieces, sizes, arrays, widths, 9, real)
    for own, wanted in zip(made, expected(kind, kinds, pieces, arrays, *widths), strict=True):
        assert agrees(own, wanted, real)
    other = computed(kind, kinds, pieces, sizes, arrays, widths, tiles, real, threads=3)
    for first, second in zip(made, other, strict=True):
        assert np.array_equal(first, second)


@pytest.mark.parametrize("real", [np.float32, np.float64])
@pytest.mark.parametrize("width", [64, 60, 8, 7, 1])
def test_symmetric_products_are_whole(width, real):
    first = np.random.default_rng(0).normal(size=(300, width)).astype(real)
    second = first @ np.diag(np.arange(1, width + 1)).astype(real) @ first.T @ first  # X^T Y is symmetric
    made, none = np.full((width, width), np.nan, real), np.zeros(0, real)
    order, starts, pieces = np.arange(300), np.array([0, 300]), np.array([1, 0, 0])
    function = load_made("symmetric_product", repr(width), lambda: symmetric_product_module(width, "a test")).gradient
    flat = [array.reshape(-1) for array in (made, none, first, second)]
    job, held = job_of(function, (order, starts, pieces, width, width, width, 1, *flat), 1, real)
    job.run(1)
    assert held.size
    assert agrees(made / np.abs(made).max(), first.T.astype(float) @ second / np.abs(made).max(), real)
