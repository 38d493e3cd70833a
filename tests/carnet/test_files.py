"""Atomic output: the target is either the old content or the whole new one."""

import errno
import os
import stat

import pytest

from carnet.files import atomic_path, writing


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
