"""Code in files: what is not as it was written is told from what is, and what runs is the text that was looked at."""

import inspect
import os
import sys
import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime.sealed import (
    Untrusted,
    check_folder,
    make_folder,
    read_trusted,
    run_module,
    sealed,
    unsealed,
    write_atomically,
)


@given(st.binary(min_size=1))
def test_a_sealed_text_is_read_back(text):
    assert unsealed(sealed(text)) == text


@given(st.binary(min_size=1), st.data())
def test_any_change_breaks_the_seal(text, data):
    whole = sealed(text)
    at = data.draw(st.integers(0, len(whole) - 1))
    bit = 1 << data.draw(st.integers(0, 7))
    assert unsealed(whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :]) is None
    assert unsealed(whole[:at]) is None and unsealed(whole + text) is None


@given(st.binary())
def test_what_nobody_sealed_is_none_of_ours(content):
    assert unsealed(content) is None


def test_what_runs_is_the_text_that_was_given(tmp_path):
    path = tmp_path / "module.py"
    path.write_text("raise SystemExit('the file is run')")
    module = run_module("given_text", path, b"def function():\n    return __file__\n")
    assert module.function() == str(path) and inspect.getsource(module.function).startswith("def function")
    assert sys.modules["given_text"] is module and list(tmp_path.iterdir()) == [path]


def test_a_module_that_fails_leaves_nothing_behind(tmp_path):
    with pytest.raises(KeyError):
        run_module("given_text_that_fails", tmp_path / "module.py", b"raise KeyError('x')")
    assert "given_text_that_fails" not in sys.modules


def test_a_write_that_fails_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "file"
    write_atomically(path, b"first")
    monkeypatch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"second")
    assert path.read_bytes() == b"first" and list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="who may write is told in another way on this system")
def test_files_and_folders_that_others_may_write_to_are_told(tmp_path):
    folder = tmp_path / "one" / "two"
    make_folder(folder)
    write_atomically(folder / "file", b"text")
    check_folder(folder)
    assert read_trusted(folder / "file") == b"text"
    (tmp_path / "link").symlink_to(folder)
    check_folder(tmp_path / "link")
    for mode in (0o664, 0o646, 0o666):
        (folder / "file").chmod(mode)
        folder.chmod(mode | 0o111)
        with pytest.raises(Untrusted, match="other users may write"):
            read_trusted(folder / "file")
        for name in (folder, tmp_path / "link"):
            with pytest.raises(Untrusted, match="chmod go-w"):
                check_folder(name)
    for path in (folder, Path("/dev/null")):
        with pytest.raises((Untrusted, IsADirectoryError)):
            read_trusted(path)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="who owns a file is told in another way on this system")
def test_what_belongs_to_another_user_is_not_read_and_what_root_owns_is(tmp_path, monkeypatch):
    write_atomically(tmp_path / "file", b"text")
    owner = (tmp_path / "file").stat().st_uid
    if owner == 0:
        monkeypatch.setattr(os, "geteuid", lambda: 4321)
        assert read_trusted(tmp_path / "file") == b"text"
        os.chown(tmp_path / "file", 4322, -1)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
    with pytest.raises(Untrusted, match="another user"):
        read_trusted(tmp_path / "file")


def test_a_system_without_owners_goes_by_checksums_alone(tmp_path, monkeypatch):
    monkeypatch.delattr(os, "geteuid", raising=False)
    (tmp_path / "file").write_bytes(b"text")
    (tmp_path / "file").chmod(0o666)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert read_trusted(tmp_path / "file") == b"text"
