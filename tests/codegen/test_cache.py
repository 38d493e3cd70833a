"""Kernels made on first use: kept, rebuilt when damaged, never a crash when a folder cannot be used."""

import inspect
import multiprocessing
import os
import py_compile
import subprocess
import sys
import traceback
import warnings
import zipfile
from pathlib import Path

import numpy as np
import pytest

from codegen import cache
from codegen.families import FeatureCoupling
from codegen.runtime.loops import run
from codegen.runtime.sealed import sealed

SPEC = FeatureCoupling(1, 1, 0, 3)


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


@pytest.mark.parametrize("damage", ["empty", "half", "bytes", "digit", "no seal"])
def test_a_damaged_file_is_a_warning_and_made_again(folder, damage):
    cache.load(SPEC, "numba")
    (path,) = folder.rglob("coupling*.py")
    whole = path.read_bytes()
    digit = whole.replace(b"CHANNELS = 3", b"CHANNELS = 4")
    assert digit != whole
    path.write_bytes(
        {
            "empty": b"",
            "half": whole[: len(whole) // 2],
            "bytes": b"\xff\xfe\x00",
            "digit": digit,
            "no seal": whole[: whole.rindex(b"# sha256")],
        }[damage]
    )
    cache.load.cache_clear()
    with pytest.warns(cache.CacheWarning, match="damaged"):
        assert works(cache.load(SPEC, "numba"))
    assert path.read_bytes() == whole


def test_a_pyc_beside_a_kernel_is_not_run_and_none_is_written(folder):
    """For the same text to all appearances (the time and size of its file), but made of another one: wrong numbers."""
    cache.load(SPEC, "torch")
    (path,) = folder.rglob("coupling*.py")
    assert not list(folder.rglob("*.pyc"))
    fake = folder / "fake.py"
    fake.write_text("SPEC = 'code of a .pyc'\n".ljust(path.stat().st_size))
    os.utime(fake, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    name = f"{path.stem}.{sys.implementation.cache_tag}.pyc"
    py_compile.compile(str(fake), cfile=str(path.parent / "__pycache__" / name), dfile=str(path), doraise=True)
    cache.load.cache_clear()
    assert SPEC.text == cache.load(SPEC, "torch").SPEC


TEXT = """
import numpy as np
from numba import njit
from .runtime.lanes import operations

load = operations(4).load


@njit(cache=True)
def twice(array):
    return 2 * array[0]
"""


def doubling():
    return cache.load_made("multiplying", "by 2", lambda: TEXT)


def test_a_generated_text_is_kept_with_its_machine_code_found_by_content_and_made_again_when_damaged(folder):
    cache._made.clear()
    module, other = doubling(), cache.load_made("multiplying", "by 3", lambda: TEXT.replace("2 *", "3 *"))
    assert module.twice(np.ones(1)) == 2 and other.twice(np.ones(1)) == 3
    path = Path(module.__file__)
    assert path.is_relative_to(folder) and path != Path(other.__file__)
    assert list((path.parent / "__pycache__" / "machine_code").glob(f"{path.stem}.twice.*.code"))
    whole, stamp = path.read_bytes(), path.stat().st_mtime_ns
    cache._made.clear()
    again = doubling()
    assert again.twice(np.ones(1)) == 2 and again.twice.stats.cache_hits and path.stat().st_mtime_ns == stamp
    path.write_bytes(whole.replace(b"2 *", b"4 *"))
    cache._made.clear()
    with pytest.warns(cache.CacheWarning, match="damaged"):
        assert doubling().twice(np.ones(1)) == 2
    assert path.read_bytes() == whole


def poisoned(path: Path) -> None:
    """Sealed as well as any file, and none of ours."""
    path.write_bytes(sealed(f"SPEC = {SPEC.text!r}\nraise SystemExit('code of another is run')\n".encode()))


def give_away(path: Path, monkeypatch) -> None:
    """Let a file belong to another user; only the administrator can truly do so."""
    owner = os.stat(path).st_uid
    if owner == 0:
        os.chown(path, 4321, -1)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: owner + 1)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="who may write is told in another way on this system")
@pytest.mark.parametrize("kind", ["written by the group", "written by all", "of another user"])
def test_a_folder_of_others_is_not_used_and_said_once(folder, monkeypatch, kind):
    cache.load(SPEC, "torch")
    (path,) = folder.rglob("coupling*.py")
    poisoned(path)
    cache.load.cache_clear()
    if kind == "of another user":
        give_away(path.parent, monkeypatch)
    else:
        path.parent.chmod(0o777 if kind == "written by all" else 0o770)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("default")
        for target in ("torch", "numba"):
            assert not Path(cache.load(SPEC, target).__file__).is_relative_to(folder)
    assert [warning.category for warning in told] == [cache.CacheWarning], told
    assert str(path.parent) in str(told[0].message) and "is not used" in str(told[0].message)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="who may write is told in another way on this system")
@pytest.mark.parametrize("kind", ["written by all", "of another user", "a pipe"])
def test_a_file_of_others_is_made_again(folder, monkeypatch, kind):
    cache.load(SPEC, "torch")
    (path,) = folder.rglob("coupling*.py")
    whole = path.read_bytes()
    poisoned(path)
    if kind == "written by all":
        path.chmod(0o666)
    elif kind == "a pipe":
        path.unlink()
        os.mkfifo(path, 0o600)
    elif os.geteuid() == 0:
        give_away(path, monkeypatch)
    else:
        pytest.skip("a file of another user's in a folder of this one is made by the administrator alone")
    cache.load.cache_clear()
    with pytest.warns(cache.CacheWarning, match="made again"):
        assert SPEC.text == cache.load(SPEC, "torch").SPEC
    assert path.read_bytes() == whole and path.stat().st_mode & 0o022 == 0


@pytest.mark.parametrize("mask", [0o000, 0o002, 0o077])
def test_whatever_the_umask_the_cache_is_used_again(folder, mask):
    before = os.umask(mask)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for _ in range(2):
                path = Path(cache.load(SPEC, "numba").__file__)
                assert works(cache.load(SPEC, "numba")) and path.is_relative_to(folder)
                cache.load.cache_clear()
    finally:
        os.umask(before)
    for kept in (folder, path.parent, path, path.parent / "__pycache__" / "machine_code", *path.parent.rglob("*.code")):
        assert kept.stat().st_mode & 0o022 == 0, kept


def test_a_link_in_the_place_of_a_lock_does_no_harm(folder, tmp_path):
    path = cache.cache_folder() / cache.file_name(SPEC, "torch")
    path.parent.mkdir(parents=True, mode=0o700)
    (tmp_path / "precious").write_text("precious")
    path.with_name(f".{path.name}.lock").symlink_to(tmp_path / "precious")
    assert SPEC.text == cache.load(SPEC, "torch").SPEC
    assert (tmp_path / "precious").read_text() == "precious"


def test_a_folder_that_cannot_be_written_is_a_warning(folder):
    folder.write_text("a file where the folder should be")
    with pytest.warns(cache.CacheWarning, match="cannot be written"):
        assert works(cache.load(SPEC, "numba"))


def test_a_full_disk_is_a_warning(folder, monkeypatch):
    write = cache.write_atomically

    def full(path, text):
        if folder in path.parents:
            raise OSError(28, "No space left on device")
        write(path, text)

    monkeypatch.setattr(cache, "write_atomically", full)
    with pytest.warns(cache.CacheWarning, match="No space left"):
        assert works(cache.load(SPEC, "numba"))


def test_no_home_folder_is_a_warning(monkeypatch):
    for name in ("CARNET_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "nowhere")
    monkeypatch.setattr("pwd.getpwuid", {}.__getitem__)
    cache.load.cache_clear()
    with pytest.warns(cache.CacheWarning, match="home directory"):
        assert works(cache.load(SPEC, "numba"))
    cache.load.cache_clear()


def test_shipped_kernels_come_first(folder, tmp_path):
    from codegen import TARGETS

    shipped = tmp_path / "shipped"
    cache.write_atomically(shipped / cache.file_name(SPEC, "numba"), TARGETS["numba"](SPEC))
    assert works(cache.load(SPEC, "numba", shipped)) and not folder.exists()


def test_long_names_stay_apart_and_short_enough():
    class Long:
        def __init__(self, end):
            self.text = self.slug = "word_" * 80 + end

    first, second = cache.file_name(Long("a"), "torch"), cache.file_name(Long("b"), "torch")
    assert first != second and len(first) < 200


def _load(start, results):
    start.wait()
    module = cache.load(SPEC, "torch")
    results.put((os.getpid(), module.SPEC))


def test_processes_that_start_at_once_make_a_kernel_once(folder, monkeypatch):
    """Eight at a time: each gets a whole kernel, and one of them made it."""
    made = folder.parent / "made"
    render = cache.TARGETS["torch"]

    def slow(spec):
        with made.open("a") as log:
            log.write(f"{os.getpid()}\n")
        return render(spec)

    monkeypatch.setitem(cache.TARGETS, "torch", slow)
    context = multiprocessing.get_context("fork")
    start, results = context.Event(), context.Queue()
    processes = [context.Process(target=_load, args=(start, results)) for _ in range(8)]
    for process in processes:
        process.start()
    start.set()
    found = [results.get(timeout=60) for _ in processes]
    for process in processes:
        process.join(60)
        assert process.exitcode == 0
    assert {text for _, text in found} == {SPEC.text}
    assert len(made.read_text().split()) == 1


def test_a_lock_that_is_held_for_too_long_is_passed_by(folder, monkeypatch):
    fcntl = pytest.importorskip("fcntl")
    monkeypatch.setattr(cache, "LOCK_SECONDS", 0.1)
    path = cache.cache_folder() / cache.file_name(SPEC, "torch")
    path.parent.mkdir(parents=True)
    with path.with_name(f".{path.name}.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert SPEC.text == cache.load(SPEC, "torch").SPEC


@pytest.mark.parametrize("kind", ["cached", "shipped"])
def test_source_and_tracebacks_show_the_generated_code(kind, folder):
    from codegen.families import parse_spec
    from codegen.shipped import default_folder

    spec = SPEC if kind == "cached" else parse_spec("harmonics", ["2", "component"])
    module = cache.load(spec, "numba", None if kind == "cached" else default_folder())
    function = module.LOOPS[0][2]
    source = inspect.getsource(function.py_func)
    assert source in Path(module.__file__).read_text() and f"def {function.__name__}(" in source
    with pytest.raises((TypeError, AttributeError)) as caught:
        function.py_func(*(None,) * function.py_func.__code__.co_argcount)
    frames = [frame for frame in traceback.extract_tb(caught.value.__traceback__) if frame.filename == module.__file__]
    assert frames and frames[-1].line and frames[-1].line in source

    portable = cache.load(spec, "torch", None if kind == "cached" else default_folder())
    assert inspect.getsource(portable.forward) in Path(portable.__file__).read_text()


def test_the_header_says_what_made_a_kernel(folder):
    from codegen.header import VERSION
    from codegen.kernel_loops import Kernel

    for target in ("numba", "torch"):
        head = cache.load(SPEC, target).__doc__
        assert f"Generator version {VERSION}, form {SPEC.form().hash}" in head
        assert f"python -m codegen show {SPEC.text} --target {target}" in head
        assert str(Kernel(SPEC).operation_counts()["forward_batch"]) in head


def test_the_folder_depends_on_the_generator_and_the_versions_below_it(monkeypatch):
    from codegen import header

    found = header.generator_hash()
    header.generator_hash.cache_clear()
    monkeypatch.setattr(header, "version", lambda package: "0")
    assert header.generator_hash() != found
    header.generator_hash.cache_clear()


def test_a_process_without_any_folder_still_computes(tmp_path):
    """No home, nothing that can be written but the temporary folder, shipped kernels in a place that cannot be written."""
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, so that no folder can be made here")
    script = (
        "import warnings, numpy as np; warnings.simplefilter('always')\n"
        "from codegen import cache; from codegen.families import FeatureCoupling\n"
        "from codegen.runtime.loops import run\n"
        "module = cache.load(FeatureCoupling(1, 1, 0, 3), 'numba')\n"
        "print(run(module, 0, [np.ones((2, 3, 3)), np.ones((2, 3, 3))])[0][0, 0, 0])"
    )
    folders = {"CARNET_CACHE": blocked / "x", "NUMBA_CACHE_DIR": blocked / "y", "HOME": blocked}
    environment = {**os.environ, **{name: str(folder) for name, folder in folders.items()}}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert abs(float(done.stdout) - 3**0.5) < 1e-12 and "CacheWarning" in done.stderr


def test_an_archive_is_refused_at_import(tmp_path):
    """Sources and templates are read as files; what came before was an error of the file system about one of them."""
    root = Path(cache.__file__).parents[1]
    archive = tmp_path / "packages.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for package in ("cartensor", "codegen"):
            for file in (root / package).rglob("*.py"):
                packed.write(file, file.relative_to(root))
    code = f"import sys; sys.path.insert(0, {str(archive)!r}); import codegen"
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 1 and "cannot be imported from an archive: unpack it" in done.stderr.replace("\n", " ")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep caches elsewhere")
def test_the_cache_lies_where_the_system_keeps_caches(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("CARNET_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert cache.cache_folder().parent == tmp_path / ".cache" / "carnet" / "kernels"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache.cache_folder().parent == tmp_path / "xdg" / "carnet" / "kernels"
    monkeypatch.setenv("CARNET_CACHE", str(tmp_path / "own"))
    assert cache.cache_folder().parent == tmp_path / "own" / "kernels"
