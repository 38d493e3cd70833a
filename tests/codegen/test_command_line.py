"""``python -m codegen``: what is generated is checked, one changed character is found, kernels are shown."""

from importlib.metadata import EntryPoint, entry_points

import pytest

import cartensor as ct
from codegen import TARGETS
from codegen.__main__ import main


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "specs.txt").write_text("coupling 1 1 2 4\nharmonics 1  # comment\n")
    assert main(["--folder", str(tmp_path)]) == 0
    return tmp_path


def test_generated_kernels_pass_the_check(folder, capsys):
    assert len(list(folder.glob("*.py"))) == 2 * len(TARGETS)
    assert main(["--check", "--folder", str(folder)]) == 0
    assert "all kernels are what the generator makes" in capsys.readouterr().out
    assert main(["--folder", str(folder)]) == 0
    assert "written" not in capsys.readouterr().out


def test_one_changed_character_fails_the_check_and_is_shown(folder, capsys):
    path = next(folder.glob("coupling*_numba.py"))
    text = path.read_text()
    position = text.index("product_0")
    path.write_text(text[:position] + "q" + text[position + 1 :])
    assert main(["--check", "--folder", str(folder)]) == 1
    shown = capsys.readouterr()
    assert path.name in shown.out and "\n-" in shown.out and "\n+" in shown.out
    assert "1 kernel differs" in shown.err


def test_no_file_of_others_is_removed(folder):
    (folder / "mine.py").write_text("precious")
    (folder / "coupling_9_9_9_numba.py").write_text("")
    assert main(["--folder", str(folder)]) == 0
    assert (folder / "mine.py").read_text() == "precious" and not (folder / "coupling_9_9_9_numba.py").exists()


def test_missing_and_unlisted_files_fail_the_check(folder, capsys):
    next(folder.glob("harmonics*_torch.py")).unlink()
    (folder / "coupling_9_9_9_numba.py").write_text("")
    assert main(["--check", "--folder", str(folder)]) == 1
    assert "not made by any spec" in capsys.readouterr().out
    assert main(["--folder", str(folder)]) == 0
    assert main(["--check", "--folder", str(folder)]) == 0


def test_show_prints_source_that_compiles(capsys):
    for target in TARGETS:
        assert main(["show", "coupling", "1", "1", "2", "--target", target]) == 0
        source = capsys.readouterr().out
        compile(source, "shown", "exec")
        assert "python -m codegen show coupling 1 1 2 64 component" in source


def test_list_names_specs_and_counts(folder, capsys):
    assert main(["--folder", str(folder), "list"]) == 0
    assert "coupling 1 1 2 4 component" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["show", "nothing"], "unknown kernel family 'nothing': expected one of harmonics"),
        (["show", "coupling", "1", "1", "9"], "couple to 0..2, not to 9"),
        (["--folder", "/nonexistent", "list"], "No such file"),
    ],
)
def test_bad_input_is_one_line_and_status_two(arguments, message, capsys):
    assert main(arguments) == 2
    assert message in capsys.readouterr().err


def test_a_bad_line_of_the_list_is_named(tmp_path, capsys):
    (tmp_path / "specs.txt").write_text("harmonics 1\ncoupling 1 one 2\n")
    assert main(["--folder", str(tmp_path), "--check"]) == 2
    assert "specs.txt, line 2: coupling: argument second = 'one'" in capsys.readouterr().err


def test_commands_and_kernels_of_others_are_found_by_their_entry_points(monkeypatch, tmp_path, capsys):
    (tmp_path / "others.py").write_text("def run(arguments):\n    print(*arguments)\n    return 3\n")
    (tmp_path / "specs.txt").write_text("harmonics 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    found = [
        EntryPoint("measure", "others:run", "codegen.commands"), EntryPoint("others", "others", "codegen.kernels")
    ]  # fmt: skip
    for module in ("__main__", "shipped"):
        monkeypatch.setattr(f"codegen.{module}.entry_points", lambda group: [e for e in found if e.group == group])
    assert main(["measure", "--much", "x"]) == 3
    assert capsys.readouterr().out == "--much x\n"
    assert main(["list"]) == 0
    assert capsys.readouterr().out.startswith("harmonics 1 component\n")
    found.append(EntryPoint("more", "json", "codegen.kernels"))
    assert main(["list"]) == 2
    assert "several packages ship kernels, others, json; name a folder" in capsys.readouterr().err
    found.clear()
    assert main(["list"]) == 2
    assert "no installed package ships kernels; name a folder" in capsys.readouterr().err


def test_carnet_is_registered_with_the_generator():
    assert [entry.module for entry in entry_points(group="codegen.kernels")] == ["carnet.kernels"]
    assert "potential" in entry_points(group="codegen.commands").names


def test_kernels_of_couplings_say_their_scale(capsys):
    for target in TARGETS:
        assert main(["show", "coupling", "1", "1", "2", "--target", target]) == 0
        assert "In the component scale: squares of the coefficients" in capsys.readouterr().out
    assert main(["explain", "coupling", "1", "1", "2", "4", "legendre"]) == 0
    assert "In the legendre scale" in capsys.readouterr().out
    assert str(ct.couple(1, 1, 2)).startswith("coupling (1, 1) -> 2, legendre scale: harmonics of one direction")
