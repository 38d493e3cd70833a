"""Where packages go: nothing else is removed, and whenever a process is killed a whole package is there or put back."""

from __future__ import annotations

import itertools
import os
import shutil
from pathlib import Path

import pytest

from codegen import PackageError
from codegen.__main__ import main
from codegen.potential import place as place_module
from codegen.potential.place import PARTIAL, check_place, place
from codegen.runtime.contents import SUMS, sums

HEAD = (
    '"""name: a potential.\n\n'
    'Generated, not to be edited. Generator version 1, package hash 0123456789abcdef, made by\n    x\n"""\n'
)


def write_files(folder: Path, text: str) -> None:
    """Files of a package, as far as this is about; their text tells one from another."""
    files = {"__init__.py": HEAD.encode(), "numbers.npz": text.encode(), "extra_module.py": text.encode()}
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in {**files, SUMS: sums(files)}.items():
        (folder / name).write_bytes(content)
    (folder / "README.md").write_text(text)
    (folder / "__pycache__" / "machine_code").mkdir(parents=True)
    (folder / "__pycache__" / "machine_code" / "atoms.seed.0123.4567.code").write_bytes(b"code")
    (folder / "__pycache__" / "__init__.cpython-311.pyc").write_bytes(b"pyc")


def text_of(folder: Path) -> str:
    """Which one it is, after a look at whether it is whole."""
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert len(found) == 7, found
    check_place(folder)
    assert (folder / "numbers.npz").read_text() == (folder / "README.md").read_text()
    return (folder / "README.md").read_text()


def test_a_package_takes_the_place_of_one_that_was_made_before(tmp_path):
    for text in ("first", "second"):
        with place(tmp_path / "mine") as making:
            assert making.name == "mine" and making != tmp_path / "mine"
            write_files(making, text)
        assert text_of(tmp_path / "mine") == text
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_an_empty_folder_and_folders_that_are_missing_are_fine(tmp_path):
    (tmp_path / "mine").mkdir()
    for folder in (tmp_path / "mine", tmp_path / "new" / "one" / "mine"):
        with place(folder) as making:
            write_files(making, "first")
        assert text_of(folder) == "first"


def test_a_package_of_version_0_1_0_is_known_by_its_files(tmp_path):
    old = tmp_path / "old"
    write_files(old, "first")
    (old / SUMS).unlink()
    (old / "extra_module.py").rename(old / "convolution_1.py")
    check_place(old)
    (old / "notes.txt").write_text("mine")
    with pytest.raises(PackageError, match="notes.txt"):
        check_place(old)


@pytest.mark.parametrize(
    "content",
    [
        {"thesis.tex": "..."},
        {"description.json": '{"my": "project"}', "thesis.txt": "precious"},
        {"description.json": "{}", "numbers.npz": "", "header.py": "", "__init__.py": "", "README.md": ""},
        {SUMS: "0" * 64 + "  thesis.txt\n", "thesis.txt": "precious"},
        {SUMS: "", "__init__.py": "# mine"},
    ],
    ids=["other files", "a description", "names of a package", "checksums of others", "an empty list"],
)
def test_a_folder_that_is_no_package_is_never_touched(tmp_path, content):
    folder = tmp_path / "mine"
    folder.mkdir()
    for name, text in content.items():
        (folder / name).write_text(text)
    with pytest.raises(PackageError, match="in the way: it is no package"), place(folder):
        pytest.fail("the work has begun")
    assert {path.name: path.read_text() for path in folder.iterdir()} == content
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize(
    "name",
    ["notes.txt", "data/more.txt", "__pycache__/notes.txt", "__pycache__/machine_code/notes.txt", "numbers_2.npz"],
)
def test_a_file_of_others_inside_a_package_is_named(tmp_path, name):
    write_files(tmp_path / "mine", "first")
    (tmp_path / "mine" / name).parent.mkdir(exist_ok=True)
    (tmp_path / "mine" / name).write_text("precious")
    with pytest.raises(PackageError, match=f"beside a package it holds {name.partition('/')[0]}, which"):
        check_place(tmp_path / "mine")
    (tmp_path / "mine" / name).unlink()
    if name.startswith("data"):
        (tmp_path / "mine" / "data").rmdir()
    check_place(tmp_path / "mine")


def test_a_file_that_appears_while_the_package_is_made_is_not_lost(tmp_path):
    write_files(tmp_path / "mine", "first")
    with pytest.raises(PackageError, match="notes.txt"), place(tmp_path / "mine") as making:
        write_files(making, "second")
        (tmp_path / "mine" / "notes.txt").write_text("precious")
    assert (tmp_path / "mine" / "notes.txt").read_text() == "precious"
    (tmp_path / "mine" / "notes.txt").unlink()
    assert text_of(tmp_path / "mine") == "first" and len(list(tmp_path.iterdir())) == 1


def test_a_damaged_package_can_be_made_again(tmp_path):
    for damage in (b"", b"# other text\n", None):
        write_files(tmp_path / "mine", "first")
        (tmp_path / "mine" / "extra_module.py").unlink()
        (tmp_path / "mine" / "numbers.npz").write_bytes(b"")
        (tmp_path / "mine" / SUMS).write_bytes(damage) if damage is not None else (tmp_path / "mine" / SUMS).unlink()
        with place(tmp_path / "mine") as making:
            write_files(making, "second")
        assert text_of(tmp_path / "mine") == "second"
        shutil.rmtree(tmp_path / "mine")


def test_what_can_refuse_does_so_before_the_model_is_read(tmp_path, capsys):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "dangling").symlink_to("nothing")
    (tmp_path / "file").write_text("precious")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.tex").write_text("precious")
    for name, message in (
        ("link", "is a link"),
        ("dangling", "is a link"),
        ("file", "in the way"),
        ("file/inside", "is no folder"),
        ("mine", "in the way"),
        ("no-name", "cannot be imported"),
        ("class", "cannot be imported"),
        ("numpy", "another module"),
        ("json", "another module"),
    ):
        assert main(["potential", str(tmp_path / "no.carnet"), "-o", str(tmp_path / name)]) == 2
        told = capsys.readouterr().err
        assert message in told and told.count("\n") == 1 and "no.carnet" not in told
    assert main(["potential", str(tmp_path / "no.carnet"), "-o", str(tmp_path / "good")]) == 2
    assert "no.carnet" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dangling", "file", "link", "mine", "real"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_cannot_be_written_is_refused_first(tmp_path):
    (tmp_path / "closed").mkdir(mode=0o500)
    with pytest.raises(PackageError, match="may not be written"):
        check_place(tmp_path / "closed" / "mine")


# ---- killed processes --------------------------------------------------------------------------------------------------


def killed(folder: Path, step: int) -> bool:
    """Whether a process that puts a package in a place came as far as a step of the file system, where it was killed."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    steps = itertools.count(1)

    def counted(function):
        def call(*arguments, **keywords):
            if next(steps) == step:
                os._exit(9)
            return function(*arguments, **keywords)

        return call

    for name in ("replace", "rename", "unlink", "rmdir", "mkdir"):
        setattr(os, name, counted(getattr(os, name)))
    try:
        with place(folder / "mine") as making:
            write_files(making, "second")
    finally:
        os._exit(0)


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks on this system")


@needs_fork
def test_whenever_it_is_killed_a_whole_package_is_there_or_put_back(tmp_path):
    seen = []
    for step in range(1, 100):
        folder = tmp_path / str(step)
        write_files(folder / "mine", "first")
        (folder / f"{PARTIAL}mine").mkdir()
        (folder / f"{PARTIAL}mine" / "notes.txt").write_text("precious")
        if not killed(folder, step):
            break
        place_module.put_back(folder)
        seen.append(text_of(folder / "mine"))
        assert sorted(path.name for path in folder.iterdir()) == [f"{PARTIAL}mine", "mine"]
        assert (folder / f"{PARTIAL}mine" / "notes.txt").read_text() == "precious"
    assert seen == sorted(seen) and set(seen) == {"first", "second"} and len(seen) > 10


@needs_fork
def test_the_next_run_cleans_up(tmp_path):
    write_files(tmp_path / "mine", "first")
    assert killed(tmp_path, 6)
    assert len(list(tmp_path.iterdir())) == 2
    with place(tmp_path / "other") as making:
        write_files(making, "third")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "other"]


def test_what_a_process_is_at_is_left_to_it(tmp_path):
    with place(tmp_path / "mine") as making:
        place_module.put_back(tmp_path)
        write_files(making, "first")
    assert text_of(tmp_path / "mine") == "first"


@pytest.mark.parametrize("calls", [1, 2])
def test_a_package_stays_where_another_cannot_be_put_in_its_place(tmp_path, monkeypatch, calls):
    write_files(tmp_path / "mine", "first")
    replace, made = os.replace, []

    def failing(*arguments):
        made.append(arguments)
        if len(made) == calls:
            raise PermissionError(13, "Permission denied", str(arguments[0]))
        replace(*arguments)

    monkeypatch.setattr(place_module.os, "replace", failing)
    with pytest.raises(PermissionError), place(tmp_path / "mine") as making:
        write_files(making, "second")
    assert text_of(tmp_path / "mine") == "first" and [path.name for path in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize("mask", [0o000, 0o077])
def test_nobody_else_may_write_to_a_package_whatever_the_umask(tmp_path, mask):
    before = os.umask(mask)
    try:
        with place(tmp_path / "above" / "mine") as making:
            assert making.stat().st_mode & 0o022 == 0
    finally:
        os.umask(before)
    for folder in (tmp_path / "above", tmp_path / "above" / "mine"):
        assert folder.stat().st_mode & 0o777 == 0o755 & ~mask
