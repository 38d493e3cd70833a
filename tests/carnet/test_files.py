"""Atomic output: the target is either the old content or the whole new one. Left-overs, and locks of folders."""

import errno
import os
import shutil
import stat
import subprocess
import sys
from contextlib import nullcontext

import pytest

from carnet import InputError
from carnet.files import atomic as files
from carnet.files.atomic import atomic_path, remove_leftovers, scratch_folder, writing
from carnet.files.lock import LOCK, locked


def test_content_appears_only_when_the_block_ends(tmp_path):
    target = tmp_path / "out.extxyz.gz"
    with atomic_path(target) as temporary:
        assert temporary.parent == tmp_path
        assert temporary.suffixes == target.suffixes
        temporary.write_text("all of it")
        assert not target.exists()
    assert target.read_text() == "all of it"
    assert os.listdir(tmp_path) == ["out.extxyz.gz"]


def test_failure_keeps_the_old_content_and_leaves_nothing_behind(tmp_path):
    target = tmp_path / "model.carnet"
    target.write_text("old")
    with pytest.raises(RuntimeError, match="disk on fire"), atomic_path(target) as temporary:
        temporary.write_text("half of the n")
        raise RuntimeError("disk on fire")
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["model.carnet"]


def test_file_has_ordinary_permissions(tmp_path):
    (tmp_path / "ordinary").write_text("")
    with atomic_path(tmp_path / "target") as temporary:
        temporary.write_text("")
    modes = {stat.S_IMODE(entry.stat().st_mode) for entry in tmp_path.iterdir()}
    assert len(modes) == 1


def test_folder_is_made_and_links_are_followed(tmp_path):
    with atomic_path(tmp_path / "runs" / "one" / "log.txt") as temporary:
        temporary.write_text("first")
    link = tmp_path / "latest.txt"
    link.symlink_to(tmp_path / "runs" / "one" / "log.txt")
    with atomic_path(link) as temporary:
        temporary.write_text("second")
    assert link.is_symlink()
    assert (tmp_path / "runs" / "one" / "log.txt").read_text() == "second"


def test_folder_as_target_and_forgotten_write_are_errors(tmp_path):
    with pytest.raises(IsADirectoryError, match="is a folder"), atomic_path(tmp_path):
        pass
    with pytest.raises(FileNotFoundError, match="nothing was written for"), atomic_path(tmp_path / "a"):
        pass
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EFBIG])
def test_a_full_disk_says_for_which_file(tmp_path, number):
    with pytest.raises(OSError, match="model.carnet") as caught, atomic_path(tmp_path / "model.carnet"):
        raise OSError(number, os.strerror(number))
    assert caught.value.errno == number and not list(tmp_path.iterdir())
    with pytest.raises(OSError) as caught, writing(tmp_path / "log.csv"):
        raise OSError(number, os.strerror(number), "elsewhere")
    assert caught.value.filename == "elsewhere"
    with pytest.raises(OSError) as caught, writing(tmp_path / "log.csv"):
        raise BrokenPipeError(errno.EPIPE, "nobody reads")
    assert caught.value.filename is None


def ended_process():
    """The number of a process that has run and ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    return process.pid


def test_what_a_killed_writer_left_is_removed_and_nothing_else(tmp_path):
    place, ended = files._place(), ended_process()
    gone = [f".partial-{place}-{ended}-{'0' * 12}-model.carnet", f".partial-{place}-{ended}-{'0' * 12}-x.db-journal"]
    kept = [
        f".partial-{place}-{os.getpid()}-{'0' * 12}-model.carnet",  # is being written
        f".partial-{place}-1-{'0' * 12}-model.carnet",  # of another user's process
        f".partial-{'f' * 8}-{ended}-{'0' * 12}-model.carnet",  # on another machine
        f".partial-{'0' * 12}-model.carnet",  # of the first carnet, which did not say whose
        ".partial-download", ".partial-", ".partial-thesis-model.carnet", "model.carnet",
    ]  # fmt: skip
    for name in (*gone, *kept):
        (tmp_path / name).touch()
    spool = tmp_path / f".partial-{place}-{ended}-{'1' * 12}-store.h5"
    spool.mkdir()
    (spool / "energy").touch()
    remove_leftovers(tmp_path)
    assert sorted(os.listdir(tmp_path)) == sorted(kept)
    remove_leftovers(tmp_path, held=["model.carnet"])  # a lock says that nobody is writing it
    assert sorted(os.listdir(tmp_path)) == sorted(kept[4:])
    remove_leftovers(tmp_path / "absent")


def test_a_left_over_link_is_removed_and_not_its_target(tmp_path):
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "file").touch()
    (tmp_path / f".partial-{files._place()}-{ended_process()}-{'0' * 12}-x").symlink_to("precious")
    remove_leftovers(tmp_path)
    assert os.listdir(tmp_path) == ["precious"] and (tmp_path / "precious" / "file").exists()


def test_temporary_names_are_short_enough_and_keep_the_suffixes(tmp_path):
    target = tmp_path / ("é" * 120 + ".extxyz.gz")
    with atomic_path(target) as temporary:
        assert temporary.suffixes[-2:] == [".extxyz", ".gz"]
        temporary.touch()
    assert os.listdir(tmp_path) == [target.name]


def test_a_failed_writer_leaves_none_of_its_files(tmp_path):
    with pytest.raises(RuntimeError), atomic_path(tmp_path / "x.db") as temporary:
        for ending in ("", "-journal", ".lock"):
            temporary.with_name(temporary.name + ending).touch()
        raise RuntimeError
    assert not os.listdir(tmp_path)


def test_errors_name_the_file_and_not_the_temporary_one(tmp_path):
    target = tmp_path / "runs" / "model.carnet"
    with pytest.raises(FileNotFoundError) as caught, atomic_path(target) as temporary:
        shutil.rmtree(target.parent)
        temporary.write_text("x")
    assert caught.value.filename == str(target)
    with pytest.raises(FileNotFoundError, match="its folder was removed meanwhile") as caught, atomic_path(target):
        shutil.rmtree(target.parent)
    assert caught.value.filename == str(target)


def test_only_ordinary_files_are_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", "/dev/null"):
        with pytest.raises(FileExistsError, match="no ordinary file"), atomic_path(path):
            pass


def test_scratch_is_removed_however_the_block_ends(tmp_path):
    for error in (None, RuntimeError):
        with (
            pytest.raises(RuntimeError) if error else nullcontext(),
            scratch_folder(tmp_path / "new" / "s.h5") as folder,
        ):
            (folder / "energy").touch()
            if error:
                raise error
        assert not os.listdir(tmp_path / "new")


def test_a_lock_file_is_neither_followed_nor_cut(tmp_path):
    (tmp_path / "precious").write_text("precious")
    for make in (lambda lock: lock.symlink_to("precious"), lambda lock: lock.mkdir(), os.mkfifo):
        make(tmp_path / LOCK)
        with pytest.raises(FileExistsError, match=r"\.lock"), locked(tmp_path):
            pass
        (tmp_path / LOCK).rmdir() if (tmp_path / LOCK).is_dir() else (tmp_path / LOCK).unlink()
    os.link(tmp_path / "precious", tmp_path / LOCK)
    with locked(tmp_path) as lock:
        assert lock.is_held
        with pytest.raises(InputError, match="another run is running in this folder"), locked(tmp_path, "run"):
            pass
    assert (tmp_path / "precious").read_text() == "precious"


def test_without_o_nofollow_links_are_looked_for(tmp_path, monkeypatch):
    monkeypatch.delattr(os, "O_NOFOLLOW")
    (tmp_path / "link").symlink_to("nowhere")
    with pytest.raises(FileExistsError):
        files.open_ordinary(tmp_path / "link")
    os.close(files.open_ordinary(tmp_path / "new"))


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_a_file_system_without_locks_is_told_and_used(tmp_path, monkeypatch, number):
    def flock(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("fcntl.flock", flock)
    said = []
    with locked(tmp_path, "run", said.append) as lock:
        assert not lock.is_held
    assert len(said) == 1 and "cannot be locked here; another run in it would not be noticed" in said[0]


def test_a_run_notices_that_its_folder_was_replaced(tmp_path):
    folder = tmp_path / "run"
    with locked(folder) as lock:
        lock.check()
        folder.rename(tmp_path / "old")
        with pytest.raises(FileNotFoundError, match="was removed or replaced"):
            lock.check()
        (folder / LOCK).parent.mkdir()
        (folder / LOCK).touch()
        with pytest.raises(FileNotFoundError, match="was removed or replaced"):
            lock.check()
