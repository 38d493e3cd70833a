"""``python -m cartensor``: text, LaTeX, JSON, and errors without tracebacks."""

import itertools
import json
import os
import subprocess
import sys

import pytest

import cartensor as ct
from cartensor.__main__ import main


def test_text(capsys):
    assert main(["ijkl=jikl=klij"]) == 0
    assert capsys.readouterr().out == str(ct.decompose("ijkl=jikl=klij")) + "\n"


def test_axial_and_symbol(capsys):
    assert main(["ijk=-jik", "--axial", "--symbol", "R"]) == 0
    assert "R_ijk (ijk=-jik, axial): 9 independent components = 1x0e+1x1e+1x2e" in capsys.readouterr().out
    assert main(["i", "--axial", "--time-odd"]) == 0
    assert "(i, axial, odd under time reversal): 3 independent components = 1x1e'" in capsys.readouterr().out


def test_latex(capsys):
    assert main(["ij", "--latex"]) == 0
    assert capsys.readouterr().out == ct.decompose("ij").latex() + "\n"


def test_json(capsys):
    assert main(["ijkl=jikl=klij", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["irreps"] == "2x0e+2x2e+1x4e" and result["dimension"] == 21
    assert result["signature"] == {"0": 2, "2": 2, "4": 1}
    assert [(c["weight"], c["copy"]) for c in result["closed_form"]] == [
        (0, 0),
        (0, 1),
        (2, 0),
        (2, 1),
        (4, 0),
    ]
    assert result["closed_form"][0]["dual"] == ["2/15", "-1/30"]


@pytest.mark.parametrize("text, says", [("ij=jk", "'k' is not an index"), ("i2", "'2' is not an index")])
def test_errors_have_no_traceback(text, says, capsys):
    assert main([text]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.startswith("error: ") and says in captured.err and "^" in captured.err


def test_as_a_program():
    run = subprocess.run(
        [sys.executable, "-m", "cartensor", "ij"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert run.returncode == 0 and "a delta_ij" in run.stdout and run.stderr == ""


def test_crystal(capsys):
    assert main(["elasticity", "--crystal", "m-3m"]) == 0
    table = ct.crystal("m-3m").invariants("ijkl=jikl=klij", symbol="C").table()
    assert capsys.readouterr().out.rstrip().endswith(table)
    assert main(["piezoelectric", "--crystal", "-43m", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["crystal"] == "-43m" and result["constants"] == ["d14"]
    assert result["components"]["d25"] == {"d14": "1"}
    assert main(["ij=ji", "--crystal", "m-3m", "--latex"]) == 0
    assert capsys.readouterr().out == ct.crystal("m-3m").invariants("ij=ji").latex() + "\n"
    assert main(["--crystal", "-3'm'", "magnetoelectric"]) == 0
    assert capsys.readouterr().out.endswith(
        "in a crystal -3'm': 2 independent constants\nα11    0    0\n  0  α11    0\n  0    0  α33\n"
    )
    assert main(["i", "--crystal", "4/mm'm'", "--axial", "--time-odd", "--symbol", "M", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["time_reversal"], result["constants"]) == ("odd", ["M3"])
    assert main(["i", "--crystal", "4/mm''m'"]) == 2
    assert "those of 4/mmm: " in capsys.readouterr().err
    assert main(["ij=ji", "--crystal", "m-3x"]) == 2
    assert "m-3m" in capsys.readouterr().err


def test_more_channels_than_can_be_written(capsys):
    assert main(["ijklmnopq"]) == 0
    assert "232x0o" in (out := capsys.readouterr().out) and "formula(l, q)" in out
    assert main(["ijklmnopq", "--latex"]) == 2
    assert "too many to write out" in capsys.readouterr().err


#: Options with a value each, chosen so that each of them shows in what is printed.
OPTIONS = {
    "--axial": [],
    "--symbol": ["Q"],
    "--crystal": ["-6"],
    "--indices": ["1e"],
    "--full": [],
    "--latex": [],
    "--json": [],
    "--list": [],
}


def printed(capsys, options: tuple[str, ...]) -> str | None:
    """What the command prints with some options; None where it refuses them."""
    symmetry = [] if "--list" in options else ["ijklmno=jiklmno=jklmnoi"]
    try:
        status = main([*symmetry, *(word for option in options for word in (option, *OPTIONS[option]))])
    except SystemExit as stop:
        status = stop.code
    shown = capsys.readouterr()
    assert status in (0, 2) and bool(shown.out) is (status == 0) and bool(shown.err) is (status == 2)
    return shown.out or None


def test_no_option_is_ignored_beside_another(capsys):
    alone = {option: printed(capsys, (option,)) for option in OPTIONS}
    for first, second in itertools.combinations(OPTIONS, 2):
        both = printed(capsys, (first, second))
        assert both is None or both not in (alone[first], alone[second]), (first, second)
    three = itertools.combinations([option for option in OPTIONS if option != "--full"], 2)
    with_full = {pair: printed(capsys, (*pair, "--full")) for pair in three}
    allowed = {pair for pair, shown in with_full.items() if shown is not None}
    assert {("--crystal", "--indices"), ("--latex", "--json")}.isdisjoint(allowed)
    assert {
        ("--axial", "--symbol"),
        ("--axial", "--crystal"),
        ("--symbol", "--json"),
        ("--crystal", "--latex"),
    } <= allowed


def test_an_option_that_is_given_twice_or_empty_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["ij", "--symbol", ""])
    assert "--symbol is empty" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["ij", "--symbol", "A", "--symbol", "B"])
    assert "--symbol is given twice: A and B" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments, says",
    [
        (["ij", "--axail"], "no option --axail; did you mean --axial?"),
        (["elastic", "--crystl=m-3m"], "no option --crystl=m-3m; did you mean --crystal?"),
        (["ij", "--cry", "4"], "did you mean --crystal?"),  # not read by its beginning, as -43m after it would not be
        (["ij", "--zzz"], "expected --help, --axial,"),
        (["elastic", "compliance"], "'compliance' is one word too many"),
        (["ij", "--symbol", "3", "--crystal", "4"], "a tensor is called by a letter such as 'C'"),
    ],
)
def test_words_that_mean_nothing_are_refused_with_the_nearest(arguments, says, capsys):
    try:
        assert main(arguments) == 2
    except SystemExit as stopped:
        assert stopped.code == 2
    assert says in capsys.readouterr().err
