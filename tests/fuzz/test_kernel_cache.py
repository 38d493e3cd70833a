"""The kernel cache: whatever happens to its folder, kernels compute the same, and warnings say what it costs."""

import os
import tempfile
import warnings
from pathlib import Path

import numpy as np
import torch

from codegen import cache
from codegen.families import FeatureCoupling
from codegen.runtime.loops import run
from codegen.runtime.sealed import sealed
from tests.fuzz.folders import ANY_FOLDER, packed, plant_a_pyc, put, unpack, within
from tests.fuzz.harness import Reader, apart, each, hold

SPEC = FeatureCoupling(1, 1, 0, 2)
OPERANDS = [np.random.default_rng(0).normal(size=(4, 3, 2)) for _ in range(2)]


def source(folder):
    """What a kernel without machine code computes, with the folder as cache."""
    return _with_cache(folder, lambda: cache.load(SPEC, "torch").forward(*map(torch.as_tensor, OPERANDS)).tolist())


def compiled(folder):
    """The same of one that has some."""
    return _with_cache(folder, lambda: [made.tolist() for made in run(cache.load(SPEC, "numba"), 0, OPERANDS)])


def _with_cache(folder, function):
    """What a function returns; it warns of nothing but the cache, and of nothing twice."""
    os.environ["CARNET_CACHE"] = str(folder)
    tempfile.tempdir = str(folder.parent)
    cache.load.cache_clear()
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        result = function()
    texts = [str(warning.message) for warning in told]
    assert all(warning.category is cache.CacheWarning for warning in told) and len(set(texts)) == len(texts), texts
    return result


def cached(function):
    """The cache that loading a kernel leaves, beside one of another kernel."""

    def sound():
        with tempfile.TemporaryDirectory() as name:
            apart(lambda: function(Path(name)))
            (text,) = Path(name).rglob("coupling*.py")
            text.with_name("of_another.py").write_bytes(sealed(b"SPEC = 'another'\n"))
            return {"cache": packed(Path(name))}

    return sound


def lose_a_folder(random, entries):
    """A folder is missing, with all that is in it, or a file has its name."""
    if names := [name for name, (info, _) in entries.items() if info.isdir()]:
        name = random.choice(names)
        put(entries, name)
        if random.random() < 0.5:
            del entries[name]


CHANGES = (*ANY_FOLDER, *map(within, (plant_a_pyc, lose_a_folder)))
READERS = (
    Reader("modules in the kernel cache", cached(source), source, CHANGES, write=unpack, is_apart=True),
    Reader(
        "machine code in the kernel cache", cached(compiled), compiled, CHANGES, write=unpack, is_apart=True, cost=10
    ),
)


@each(READERS)
def test_whatever_the_kernel_cache_suffers_kernels_compute_the_same(reader, count):
    hold(reader, count)
