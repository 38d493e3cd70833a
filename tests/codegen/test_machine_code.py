"""Machine code on disk: found again, sealed, made again when it is damaged, apart for every processor."""

import os
import subprocess
import sys
from types import FunctionType

import pytest

from codegen.cache import load
from codegen.families import FeatureCoupling
from codegen.runtime.machine_code import SealedFiles, source_stamp
from codegen.runtime.sealed import run_module

SCRIPT = """
import sys, warnings, numpy as np
warnings.simplefilter("always")
from codegen import cache
from codegen.families import FeatureCoupling
from codegen.runtime.loops import run
module = cache.load(FeatureCoupling(1, 1, 0, 3), "numba")
rng = np.random.default_rng(0)
first, second = rng.normal(size=(2, 4, 3, 3))
(result,) = run(module, 0, [first, second])
assert np.allclose(result[:, 0], (first * second).sum(axis=1) / np.sqrt(3)), "wrong numbers"
print(sum(module.LOOPS[0][2].stats.cache_hits.values()))
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cache"


def start(folder, **more):
    environment = {**os.environ, "CARNET_CACHE": str(folder), **more}
    environment.pop("NUMBA_CACHE_DIR", None) if "NUMBA_CACHE_DIR" not in more else None
    return subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True)


def test_code_is_found_again_by_another_process_and_rebuilt_when_damaged(folder):
    first = start(folder)
    assert first.returncode == 0 and first.stdout == "0\n", first.stderr
    (path,) = folder.rglob("*.code")
    assert start(folder).stdout == "1\n"
    whole = path.read_bytes()
    for damage in (
        b"",
        whole[:100],
        whole[: len(whole) // 2],
        whole[:-1] + bytes([whole[-1] ^ 1]),
        os.urandom(len(whole)),
    ):
        path.write_bytes(damage)
        again = start(folder)
        assert again.returncode == 0 and again.stdout == "0\n", again.stderr
        assert "damaged; the function is compiled again" in again.stderr
        assert len(path.read_bytes()) > 100
    assert start(folder).stdout == "1\n"


def test_code_is_lost_when_its_source_changes_and_not_when_it_is_written_again(folder):
    start(folder)
    (module,) = folder.rglob("coupling*.py")
    os.utime(module, (0, 0))
    assert start(folder).stdout == "1\n"
    function = load(FeatureCoupling(1, 1, 0, 3), "numba").forward_batch.py_func
    before = source_stamp(function)
    other = FunctionType(function.__code__, {**function.__globals__, "get": test_files_of_numba_itself_are_not_read})
    assert source_stamp(other) != before, "what a function calls counts"


def test_files_of_numba_itself_are_not_read(folder):
    start(folder)
    (path,) = folder.rglob("*.code")
    for name in ("forward_batch-21.py311.nbi", "forward_batch-21.py311.1.nbc"):
        (path.parent / name).write_bytes(os.urandom(64))
    assert start(folder).stdout == "1\n"


def test_numba_cache_folder_is_honoured(folder, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    assert start(folder, NUMBA_CACHE_DIR=str(elsewhere)).returncode == 0
    assert list(elsewhere.rglob("*.code")) and not list(folder.rglob("*.code"))
    assert start(folder, NUMBA_CACHE_DIR=str(elsewhere)).stdout == "1\n"


def test_another_processor_gets_other_code(folder):
    """Numba's key holds the processor's name and features: code of one is never run on another."""
    start(folder)
    other = start(folder, NUMBA_CPU_NAME="generic", NUMBA_CPU_FEATURES="")
    assert other.returncode == 0 and other.stdout == "0\n", other.stderr
    assert len(list(folder.rglob("*.code"))) == 2


def test_sealed_files_keep_what_they_were_given(tmp_path):
    files = SealedFiles(str(tmp_path), "name", b"stamp")
    assert files.load("key") is None
    files.save("key", {"code": b"\x00" * 10})
    assert files.load("key") == {"code": b"\x00" * 10} and files.load("other") is None
    newer = SealedFiles(str(tmp_path), "name", b"another stamp")
    assert newer.load("key") is None
    newer.save("key", 1)
    assert files.load("key") is None, "code of an older source goes when newer is kept"
    newer.flush()
    assert newer.load("key") is None


def test_code_under_the_name_of_another_function_is_not_run(tmp_path):
    sealed = [SealedFiles(str(tmp_path), name, b"stamp") for name in ("first", "second")]
    for number, files in enumerate(sealed):
        files.save("key", number)
    first, second = sorted(tmp_path.glob("*.code"))
    first.write_bytes(second.read_bytes())
    with pytest.warns(UserWarning, match="first.*is damaged"):
        assert sealed[0].load("key") is None
    assert sealed[1].load("key") == 1


def test_a_folder_that_cannot_be_written_is_a_warning(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.warns(UserWarning, match="cannot be kept"):
        SealedFiles(str(blocked / "folder"), "name", b"stamp").save("key", 1)


def test_code_stands_for_the_text_that_was_run_not_for_what_its_file_holds_by_now(tmp_path):
    path = tmp_path / "made.py"
    path.write_text("def function():\n    return 1\n")
    first = run_module("made_first", path, path.read_bytes())
    path.write_text("def function():\n    return 2\n")
    second = run_module("made_second", path, path.read_bytes())
    again = run_module("made_again", path, b"def function():\n    return 1\n")
    stamps = [source_stamp(module.function) for module in (first, second, again)]
    assert stamps[0] == stamps[2] != stamps[1]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="who may write is told in another way on this system")
@pytest.mark.parametrize("which", ["file", "folder"])
def test_code_that_others_may_have_written_is_not_run(tmp_path, which):
    files = SealedFiles(tmp_path / "code", "name", b"stamp")
    files.save("key", "theirs")
    (path,) = (tmp_path / "code").iterdir()
    (path if which == "file" else path.parent).chmod(0o777)
    with pytest.warns(UserWarning, match="other users may write"):
        assert files.load("key") is None
    files.save("key", "ours")
    if which == "file":  # it is written anew
        assert files.load("key") == "ours" and path.stat().st_mode & 0o022 == 0
    else:
        assert [kept.stat().st_ino for kept in path.parent.iterdir()] == [path.stat().st_ino]
