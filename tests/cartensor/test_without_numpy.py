"""Deriving takes SymPy alone: a process in which NumPy, Numba, Torch and flint cannot be imported."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

BLOCKED = """
import sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("numpy", "numba", "torch", "flint"):
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, Blocked())
import cartensor as ct
"""


def answer(code: str) -> str:
    """What a program prints in such a process."""
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", BLOCKED + code],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_the_block_blocks():
    code = "ct.couple(1, 1, 1).array()"
    reason = "arrays of numbers need NumPy"
    caught = f"try:\n    {code}\nexcept ImportError as error:\n    print(error)\n"
    assert answer(caught).startswith(reason)


def test_couplings_bases_and_harmonics():
    printed = answer(
        "import sympy\n"
        "print(ct.couple(2, 2, 2).formula())\n"
        "print(ct.couple(4, 4, 3).latex(), len(ct.couple(4, 4, 3, scale='component').terms))\n"
        "x, y, z = sympy.symbols('x y z')\n"
        "print(ct.harmonic(3).expr(x, y, z)[1], ct.harmonic(3).latex()[:6])\n"
        "print(ct.natural_basis(2).exact().shape, ct.projector(2).shape)\n"
        "print(all(ct.spherical_matrix(3, name).H * ct.spherical_matrix(3, name) == sympy.eye(7)\n"
        "          for name in ('e3nn', 'real', 'condon-shortley')))\n"
    ).splitlines()
    assert printed[0] == "Z_ij = 2 <X_ia Y_ja>"
    assert printed[1].startswith(r"Z_{ijk} =") and r"\varepsilon_{irs}" in printed[1]
    assert printed[2].startswith("15*x**2*y/4 - 5*y**3/4")
    assert printed[3:] == ["(5, 3, 3) (3, 3, 3, 3)", "True"]


def test_decompositions():
    printed = answer(
        "d = ct.decompose('ijkl=jikl=klij')\n"
        "print(d, d.irreps, d.signature)\n"
        "print(d.latex(), d.formula(2, 1), d.formula(4).sympy(), d.closed_form(2).dual)\n"
        "print(ct.decompose('ijk', 'axial'))\n"
        "print(ct.decompose('ijklmn=jiklmn=klijmn=ijmnkl').dimension)\n"
    )
    assert "2x0e+2x2e+1x4e {0: 2, 2: 2, 4: 1}" in printed
    assert "D1_ij = <5/7 T_ijpp - 4/7 T_ipjp>" in printed and "ε" in printed
    assert printed.endswith("56\n")


def test_crystals_and_the_catalogue():
    printed = answer(
        "c = ct.crystal('m-3m').invariants('ijkl=jikl=klij', symbol='C')\n"
        "print(c.table(), c.constants, c.latex()[:6], c.sympy().shape)\n"
        "for name in ('electric hexadecapole moment', 'electric field gradient', 'gyration'):\n"
        "    print(ct.catalogue[name], ct.decompose(ct.catalogue[name]))\n"
        "    print(ct.crystal('3m').invariants(ct.catalogue[name]).n_constants)\n"
    )
    assert "C11  C12  C12    0    0    0" in printed and "('C11', 'C12', 'C44')" in printed
    assert "\n  0    0    0    0    0  C44" in printed


def test_the_command_line():
    printed = answer(
        "from cartensor.__main__ import main\n"
        "sys.exit(main(['elasticity']) or main(['ij=-ji', '--json']) or main(['elasticity', '--latex'])\n"
        "         or main(['elasticity', '--crystal', '-43m']) or main(['--list']))\n"
    )
    assert "H_ijkl = <C_ijkl>" in printed and '"irreps": "1x1e"' in printed and "C44" in printed


def test_what_needs_arrays_says_so():
    code = "from cartensor.__main__ import main\nsys.stderr = sys.stdout\nprint(main(['ij', '--indices', '2e,1o']))\n"
    printed = answer(code)
    assert "pip install numpy" in printed and printed.endswith("2\n")
