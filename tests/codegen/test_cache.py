"""Kernels made on first use: kept, rebuilt when damaged, never a crash when the folder cannot be written."""

import numpy as np
import pytest

from codegen import cache
from codegen.families import Coupling
from codegen.targets.numba.runtime import run

SPEC = Coupling(1, 1, 0, 3)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("CARNET_CACHE", str(tmp_path / "cache"))
    cache.load.cache_clear()
    yield tmp_path / "cache"
    cache.load.cache_clear()


def works(module) -> bool:
    rng = np.random.default_rng(0)
    first, second = rng.normal(size=(2, 4, 3, 3))
    (result,) = run(module, 0, [first, second])
    return np.allclose(result[:, 0], (first * second).sum(axis=1) / np.sqrt(3))


def test_made_once_and_found_again(folder):
    assert works(cache.load(SPEC, "numba"))
    (path,) = folder.rglob("coupling*.py")
    stamp = path.stat().st_mtime_ns
    cache.load.cache_clear()
    assert works(cache.load(SPEC, "numba")) and path.stat().st_mtime_ns == stamp


@pytest.mark.parametrize("damage", [b"", b"half a ker", b"\xff\xfe\x00"])
def test_a_damaged_file_is_made_again(folder, damage):
    cache.load(SPEC, "numba")
    (path,) = folder.rglob("coupling*.py")
    path.write_bytes(damage)
    cache.load.cache_clear()
    assert works(cache.load(SPEC, "numba"))


def test_a_folder_that_cannot_be_written_is_a_warning(folder):
    folder.write_text("a file where the folder should be")
    with pytest.warns(cache.CacheWarning, match="cannot be written"):
        assert works(cache.load(SPEC, "numba"))


def test_shipped_kernels_come_first(folder, tmp_path):
    from codegen.targets import TARGETS

    shipped = tmp_path / "shipped"
    cache.write_atomically(shipped / cache.file_name(SPEC, "numba"), TARGETS["numba"](SPEC))
    assert works(cache.load(SPEC, "numba", shipped)) and not folder.exists()
