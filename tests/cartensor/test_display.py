"""Printed formulas: read back as einsum they give the numbers of the tables; LaTeX, SymPy, golden text."""

import re
from fractions import Fraction

import numpy as np
import pytest
import sympy

import cartensor as ct
from cartensor.display import LONGEST_SUM, channel_formulas, printable
from tests.cartensor.test_closed_form import DELTA, EPSILON

SYMMETRIES = [
    "",
    "i",
    "ij",
    "ij=-ji",
    "ijk",
    "ijk=ikj",
    "ijk=-jik",
    "ijkl",
    "ijkl=jikl=klij",
    "ijkl=-jikl",
    "ijkl=jikl=kjil=ljki",
    "ijklmn=jiklmn=klijmn=ijmnkl",
    "βαγ=αβγ",
]


def evaluated(text: str, arrays: dict[str, np.ndarray], free: str) -> np.ndarray:
    """A printed sum such as "2/15 T_ppqq - ε_ijp v_p" as an array over the free indices."""
    total = 0.0
    for sign, term in re.findall(r"(^-?|[+-] )((?:[^ +<>-]+ ?)+)", text.strip("<> ")):
        factor = -1.0 if "-" in sign else 1.0
        names, subscripts = [], []
        for token in term.split():
            if re.fullmatch(r"\d+(/\d+)?", token):
                factor *= Fraction(token)
            else:
                name, _, indices = token.partition("_")
                names.append(arrays[name])
                subscripts.append(indices)
        total = total + float(factor) * np.einsum(",".join(subscripts) + "->" + free, *names)
    return total


def latin(text: str) -> str:
    return text.translate(str.maketrans("αβγ", "abc"))


@pytest.mark.parametrize("symmetry", SYMMETRIES)
def test_printed_extraction_gives_the_closed_parts(symmetry):
    d = ct.decompose(symmetry)
    tensor = d.embed(d.extract(np.random.default_rng(3).normal(size=(3,) * d.rank)))
    arrays = {"T": tensor, "ε": EPSILON, "δ": DELTA}
    parts = d.extract(tensor, "closed")
    for formula in channel_formulas(d):
        weight = formula.form.weight
        left, right = latin(formula.extraction()).split(" = ")
        free = left.partition("_")[2]
        assert right.startswith("<") == (weight > 1)
        got = ct.pack(np.asarray(evaluated(right, arrays, free)), weight)
        assert np.allclose(got, parts[weight][formula.channel], atol=1e-12)


@pytest.mark.parametrize("symmetry", SYMMETRIES)
def test_printed_embeddings_add_up_to_the_tensor(symmetry):
    d = ct.decompose(symmetry)
    tensor = d.embed(d.extract(np.random.default_rng(4).normal(size=(3,) * d.rank)))
    parts = d.extract(tensor, "closed")
    total = 0.0
    for formula in channel_formulas(d):
        weight = formula.form.weight
        natural = ct.unpack(parts[weight][formula.channel], weight)
        text = latin(formula.embedding())
        scalar = re.fullmatch(r"(\w+) \((.*)\)", text)
        arrays = {formula.natural(): natural, "ε": EPSILON, "δ": DELTA}
        free = latin(d.symmetry.letters)
        total = total + (natural * evaluated(scalar[2], arrays, free) if scalar else evaluated(text, arrays, free))
    assert np.allclose(total, tensor, atol=1e-12)


def test_elasticity_reads_like_the_textbook():
    assert (
        str(ct.decompose("ijkl=jikl=klij", symbol="C"))
        == """\
C_ijkl (ijkl=jikl=klij, polar): 21 independent components = 2x0e+2x2e+1x4e

C_ijkl = a1 δ_ij δ_kl
       + a2 (δ_ik δ_jl + δ_il δ_jk)
       + δ_ij D1_kl + δ_kl D1_ij
       + δ_ik D2_jl + δ_il D2_jk + δ_jk D2_il + δ_jl D2_ik
       + H_ijkl

a1 = 2/15 C_ppqq - 1/15 C_pqpq
a2 = -1/30 C_ppqq + 1/10 C_pqpq
D1_ij = <5/7 C_ijpp - 4/7 C_ipjp>
D2_ij = <-2/7 C_ijpp + 3/7 C_ipjp>
H_ijkl = <C_ijkl>

repeated indices are summed; <...> is the symmetric traceless part over the free indices"""
    )


def test_long_sums_are_shortened_in_the_overview_only():
    d = ct.decompose("ijklmn=jiklmn=klijmn=ijmnkl")
    formula = d.formula(l=3)
    assert len(formula.word.terms) == 48 > LONGEST_SUM
    assert "(47 more by symmetry)" in str(d) and r"\text{(47 more by symmetry)}" in d.latex()
    assert formula.embedding().count("S_") == 48


def test_latex():
    assert (
        ct.decompose("ij").latex()
        == r"""\begin{aligned}
T_{ij} &= a \delta_{ij} \\
 &+ \varepsilon_{ijp} v_{p} \\
 &+ D_{ij} \\
a &= \tfrac{1}{3} T_{pp} \\
v_{i} &= \tfrac{1}{2} \varepsilon_{ipq} T_{pq} \\
D_{ij} &= \left\langle T_{ij} \right\rangle
\end{aligned}"""
    )
    assert ct.decompose("ij")._repr_latex_().startswith("$$\n\\begin{aligned}")
    formula = ct.decompose("ijkl=jikl=klij").formula(l=2, q=1)
    assert (
        r"D^{(2)}_{ij} &= \left\langle -\tfrac{2}{7} T_{ijpp} + \tfrac{3}{7} T_{ipjp} \right\rangle" in formula.latex()
    )
    assert formula._repr_latex_().startswith("$$")
    assert str(formula) == (
        "T_ijkl = ... + δ_ik D2_jl + δ_il D2_jk + δ_jk D2_il + δ_jl D2_ik + ...\nD2_ij = <-2/7 T_ijpp + 3/7 T_ipjp>"
    )


@pytest.mark.parametrize(
    "symmetry, weight, channel",
    [
        ("ij=ji", 0, 0),
        ("ij=-ji", 1, 0),
        ("ijk", 2, 1),
        ("ijk=-jik", 0, 0),
        ("ijkl=jikl=klij", 2, 1),
        ("ijkl", 0, 2),
    ],
)
def test_sympy_expression_evaluates_to_the_embedding(symmetry, weight, channel):
    d = ct.decompose(symmetry)
    formula = d.formula(weight, channel)
    packed = sympy.Matrix(range(1, 2 * weight + 2))
    natural = ct.unpack(sympy.ImmutableDenseNDimArray(list(packed)), weight)
    part = [[0] * (2 * weight + 1) for _ in range(d.signature[weight])]
    part[channel] = list(packed)
    expected = d.embed({weight: sympy.ImmutableDenseNDimArray(part)}, "closed")
    symbols = [sympy.Symbol(letter, integer=True) for letter in d.symmetry.letters]
    expression = formula.sympy()
    for index in np.ndindex(*(3,) * d.rank):
        value = expression.subs({symbol: k + 1 for symbol, k in zip(symbols, index, strict=True)}).doit()
        value = value.replace(
            lambda e: isinstance(e, sympy.Indexed), lambda e: natural[tuple(int(k) - 1 for k in e.indices)]
        )
        if weight == 0:
            value = value.subs(sympy.Symbol(formula.natural()), natural)
        assert sympy.expand(value - expected[index]) == 0


def test_letters_do_not_collide():
    text = str(ct.decompose("pq", symbol="D"))
    assert "ε_pqr v_r" in text and "N_pq" in text
    assert "D_pq (pq, polar)" in text


def test_greek_is_spelt_out_where_it_cannot_be_written():
    assert printable("δ_ij ε_ijk", "ascii") == "delta_ij eps_ijk"
    assert printable("δ_ij", "utf-8") == printable("δ_ij", None) == "δ_ij"


def test_greek_symbols():
    d = ct.decompose("ij=ji", symbol="Θ")
    assert str(d).splitlines()[2] == "Θ_ij = a δ_ij" and printable("Θ_λμ", "ascii") == "Theta_lambdamu"
    assert r"a &= \tfrac{1}{3} \Theta_{pp}" in d.latex()
    assert r"T_{\beta \alpha} &= " in ct.decompose("βα").latex()
