"""What notebooks show: well-formed HTML that needs nothing from elsewhere, with the facts; and LaTeX for papers."""

import importlib
import inspect
import pkgutil
import re
from base64 import b64decode
from dataclasses import dataclass
from html.parser import HTMLParser

import numpy as np
import pytest

import cartensor as ct
from cartensor.cards import MOST_ROWS_OPEN, Markup, Shown, table
from cartensor.quantity_text import Quantities
from cartensor.surfaces import sphere_grid

COPPER = ct.cubic_stiffness(168.4, 121.4, 75.4)
CERAMIC = {
    "d": [[0, 0, 0, 0, 496, 0], [0, 0, 0, 496, 0, 0], [-123, -123, 289, 0, 0, 0]],
    "stiffness_E": COPPER,
    "permittivity_stress": 1300 * np.eye(3),
}
VOID = {"wbr", "input", "br", "img"}


class Page(HTMLParser):
    """The text of a page, without styles and scripts; elements that are not closed are errors."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not {"style", "script", "pre"} & set(self.open):
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def picture(html: str) -> str:
    """The SVG of a surface."""
    drawn = b64decode(re.search(r"base64,([^\"]*)", html)[1]).decode("ascii")
    Page(drawn)
    return drawn


SHOWN = {
    "decomposition": lambda: ct.decompose("elasticity"),
    "odd decomposition": lambda: ct.decompose("magnetoelectric"),
    "decomposition of many channels": lambda: ct.decompose("ijklmnopq"),
    "decomposition of rank 8": lambda: ct.decompose("ijklmnop=jiklmnop=klijmnop=ijmnklop=ijklopmn"),
    "contradiction": lambda: ct.decompose("ij=ji=-ij"),
    "scalar": lambda: ct.decompose("rotatory strength"),
    "other indices": lambda: ct.decompose("i,j", indices=("2e", "1o'")),
    "zero by physics": lambda: ct.decompose("EFG"),
    "formula": lambda: ct.decompose("elasticity").formula(2, 1),
    "constants": lambda: ct.crystal("32").invariants("piezoelectric"),
    "listed constants": lambda: ct.crystal("m-3m").invariants("third-order elasticity"),
    "constants of rank 8": lambda: ct.crystal("m-3m").invariants("fourth-order"),
    "no constants": lambda: ct.crystal("m-3m").invariants("piezoelectric"),
    "roots": lambda: ct.crystal("-31m").turned([[0, 1, 0], [0, 0, 1], [1, 0, 0]]).invariants("elasticity"),
    "even coupling": lambda: ct.couple(2, 2, 2),
    "odd coupling": lambda: ct.couple(2, 2, 3, scale="component"),
    "harmonic": lambda: ct.harmonic(3),
    "basis": lambda: ct.natural_basis(4),
    "irreps": lambda: ct.decompose("elasticity").irreps,
    "moduli": lambda: ct.elastic_moduli(COPPER),
    "singular moduli": lambda: ct.elastic_moduli(np.zeros((6, 6))),
    "unstable moduli": lambda: ct.elastic_moduli(np.diag([1.0, 1, 1, 1, 1, -1])),
    "batch of moduli": lambda: ct.elastic_moduli(np.stack([COPPER, COPPER])),
    "entry": lambda: ct.catalogue["Pockels"],
    "entry with functions": lambda: ct.catalogue["EFG"],
    "catalogue": lambda: ct.catalogue,
    "crystal": lambda: ct.crystal("32"),
    "magnetic crystal": lambda: ct.crystal("-3'm'"),
    "limiting group": lambda: ct.crystal("∞/mm"),
    "distances": lambda: ct.closest_class(np.diag([1.0, 1.0, 2.0]), "ij=ji", uncertainty=0.01),
    "surface": lambda: ct.youngs_modulus_surface(COPPER),
    "signed surface": lambda: ct.tensor_surface([1.0, 2.0, 2.0], "dipole", "e Å"),
    "constant surface": lambda: ct.surface_of(lambda n: 0 * n[..., 2]),
    "ray surface": lambda: ct.acoustic_waves(COPPER, 8960).group_velocity_surface("slow"),
    "averages": lambda: ct.elastic_moduli(COPPER).shear_modulus,
    "extremes of all moduli": lambda: ct.elastic_extremes(COPPER),
    "extremes": lambda: ct.elastic_extremes(COPPER).poisson_ratio,
    "extremes of a batch": lambda: ct.elastic_extremes(np.stack([COPPER, COPPER])),
    "sound": lambda: ct.acoustic_waves(COPPER, 8960),
    "no sound": lambda: ct.acoustic_waves(np.diag([100.0, 100, 100, 50, 50, -50]), 5000),
    "sound in a batch": lambda: ct.acoustic_waves(np.stack([COPPER, COPPER]), 8960),
    "waves": lambda: ct.acoustic_waves(COPPER, 8960).along([[1, 0, 0], [1, 1, 1]]),
    "expansion": lambda: ct.thermal_expansion([-5.6, -5.6, 25, 0, 0, 0], unit="1e-6/K"),
    "expansions": lambda: ct.thermal_expansion(np.ones((2, 6))),
    "hyper-Rayleigh": lambda: ct.hyper_rayleigh(np.ones((3, 3, 3))),
    "hyper-Rayleigh of a batch": lambda: ct.hyper_rayleigh(np.ones((4, 3, 3, 3))),
    "Raman": lambda: ct.raman_activity(np.diag([1, 1, 3])),
    "resonance Raman": lambda: ct.raman_activity(np.diag([1, 1, 3j])),
    "quadrupole": lambda: ct.quadrupole_coupling(np.diag([5.0, -3, -2]), "27Al", unit="V/A^2"),
    "polarizability": lambda: ct.polarizability_invariants(np.diag([1.0, 2, 3])),
    "shielding": lambda: ct.shielding_parameters([[-20, 3, 0], [0, 40, 0], [0, 0, 160]]),
    "shift": lambda: ct.chemical_shift_parameters(np.diag([240, 180, 90])),
    "piezoelectric": lambda: ct.piezoelectric(**CERAMIC),
    "piezoelectric batch": lambda: ct.piezoelectric(**{name: np.stack([array] * 2) for name, array in CERAMIC.items()}),
    "index symmetry": lambda: ct.parse_index_symmetry("elasticity"),
    "contradictory symmetry": lambda: ct.parse_index_symmetry("ij=ji=-ij"),
    "irrep": lambda: ct.Irrep(1, 1, -1),
    "number": lambda: 2 * ct.Surd.sqrt(3),
}


@pytest.fixture(scope="module")
def cards():
    """(result, HTML) by name."""
    made = {name: make() for name, make in SHOWN.items()}
    return {name: (result, result._repr_html_()) for name, result in made.items()}


def test_every_public_result_has_a_card(cards):
    public = {value for name in ct.__all__ if inspect.isclass(value := getattr(ct, name))}
    public = {kind for kind in public if not issubclass(kind, Exception)}
    for module in pkgutil.iter_modules(ct.__path__):
        importlib.import_module(f"cartensor.{module.name}")
    found, left = set(), [Shown]
    while left:
        found |= {kind for kind in left[-1].__subclasses__() if kind.__module__.startswith("cartensor.")}
        left[-1:] = left[-1].__subclasses__()
    assert public | found - {Quantities} == {type(result) for result, _ in cards.values()}


def test_every_result_is_shown_by_html_that_needs_nothing_from_elsewhere(cards):
    for name, (_, html) in cards.items():
        page = Page(html)
        assert page.text, name
        assert not re.search(r"(?:src|href)\s*=\s*(?!.data:)|@import|url\(|https?://(?!www\.w3\.org/2000/svg)", html), (
            name
        )
        # text has the colour of the page, so that it is legible wherever this is
        style = html.partition("<style>")[2].partition("</style>")[0]
        assert not re.findall(r"(?:^|[;{])(?:color|background)\s*:\s*(?!inherit|transparent|rgba\(128,128,128)", style)


def test_a_repr_is_one_line_that_says_what_the_thing_is(cards):
    for name, (result, _) in cards.items():
        text = repr(result)
        assert "\n" not in text and len(text) < 230 and " at 0x" not in text, (name, text)
    assert repr(ct.couple(1, 1, 2)) == "<coupling (1, 1) -> 2, legendre scale: Z_ij = 3/2 <X_i Y_j>>"
    assert repr(ct.catalogue["Hall"]) == "<Hall effect R: ijk=-jik, axial, unit m^3 C^-1>"
    assert "<21>" in repr(ct.crystal("1").invariants("elasticity"))


@pytest.mark.parametrize(
    "name, facts",
    {
        "decomposition": (
            "21 independent of 81",
            "2 × 0e + 2 × 2e + 1 × 4e",
            "parity polar",
            "symmetric traceless part",
        ),
        "odd decomposition": ("axial: one more sign under inversion", "odd, a c-tensor"),
        "decomposition of many channels": ("3139 channels, too many to write out",),
        "zero by physics": ("5 independent of 9", "zero by physics weight 0"),
        "other indices": ("i is 2e, j is 1o'",),
        "contradiction": ("T_ij = 0",),
        "formula": ("copy 2 of 2", "⟨− 2 ⁄ 7".replace(" ", ""), "⟨…⟩ is the symmetric traceless part"),
        "constants": ("2: d11, d14", "strain (a factor 2 for different indices)", "−2 d11", "32, D3, trigonal"),
        "no constants": ("independent constants 0",),
        "listed constants": ("C112 = C113 = C122 = C133 = C223 = C233", "all others are 0"),
        "even coupling": ("polar x polar -> polar", "t3 = t1 t2", "25 of 125"),
        "moduli": ("Young's modulus", "stable", "bulk modulus", "order xx, yy, zz, yz, xz, xy"),
        "singular moduli": ("not stable", "singular: some strain makes no stress", "undefined", "shear modulus 0"),
        "unstable moduli": ("not stable", "some strain lowers the energy", "bulk modulus 0.33333 undefined undefined"),
        "batch of moduli": ("batch (2,)",),
        "magnetic crystal": ("black and white", "′"),
        "catalogue": ("elastic stiffness", "σij = Cijkl ekl", "magnetoelectric", "C N−1"),
        "distances": ("not excluded", "degrees of freedom", "∞/mm"),
        "ray surface": ("least 1.619 km/s", "the ends of the vectors"),
        "averages": ("Voigt 54.64", "an upper bound.", "Hill 47.337"),
        "extremes of all moduli": ("GPa 23.5 n = (0, 0.707, 0.707), m = (0, -0.707, 0.707) 75.4", "in all directions"),
        "sound": ("8960 kg m−3", "Debye velocity 2.5304 km/s", "velocity, km/s", "stiffness in GPa"),
        "no sound": ("velocities undefined: the stiffness is not stable", "-50"),
        "waves": ("(1, 0, 0) slow 2.9009 2.9009 0 0 (0, 1, 0)", "longitudinal 5.1495"),
        "expansion": ("unit 10−6/K", "contracts along some directions", "25 (0, 0, 1)", "volume 13.8"),
        "hyper-Rayleigh": ("in the unit of β", "βHRS", "⟨βZZZ2⟩", "unit2", "violation of Kleinman symmetry 0"),
        "Raman": ("activity 153 unit2 45 a2 + 7 γ2 + 5 δ2", "depolarization ratio 0.0851064"),
        "quadrupole": ("CQ = e Q Vzz / h 1.77239 MHz", "Vxx, yy, zz (-2, -3, 5) V/Å2", "0.1466 barn", "axes"),
        "shielding": ("antisymmetric part (0, 0, 1.5)", "σ11 ≤ σ22 ≤ σ33", "0.99969 -0.024977 0", "Haeberlen axes"),
        "shift": ("δ11 ≥ δ22 ≥ δ33", "κ = 3 (δ22 − δiso) / Ω", "anisotropy -120 δzz"),
        "piezoelectric": ("d in pC/N", "e in C/m2", "-123 -123 289", "coupling factors", "a factor 2"),
        "index symmetry": ("ijkl=jikl=klij", "indices 4", "signed permutations 8"),
        "contradictory symmetry": ("contradicts itself",),
        "irrep": ("inversion even (axial)", "time reversal odd"),
        "number": ("2√3",),
        "entry": ("Voigt convention",),
        "entry with functions": ("numbers quadrupole_coupling",),
        "surface": ("greatest 191.1 GPa along (0.577, 0.577, 0.577)",),
    }.items(),
)
def test_the_facts_are_there(cards, name, facts):
    text = Page(cards[name][1]).text
    squeezed = text.replace(" ", "")
    assert [fact for fact in facts if fact.replace(" ", "") not in squeezed] == []


def test_names_are_escaped():
    hostile = "<b onclick='x'>&"
    texts = [
        ct.decompose("ij", symbol=hostile)._repr_html_(),
        ct.crystal("m-3m").invariants("ij", symbol=hostile)._repr_html_(),
        ct.tensor_surface([0, 0, 1], hostile, hostile)._repr_html_(),
        ct.decompose("ij", symbol=hostile).formula(2)._repr_html_(),
    ]
    for html in texts:
        assert "<b onclick" not in html and hostile in Page(html).text.replace("> &", ">&")


def test_latex_is_balanced_and_is_what_is_folded_in(cards):
    for name, (result, html) in cards.items():
        if name == "number":  # which is its own formula
            continue
        shown = result._repr_latex_()
        source = re.search(r"<pre>(.*?)</pre>", html, re.DOTALL)
        assert bool(shown) is bool(source), name
        if shown:
            assert shown == f"$$\n{result.latex()}\n$$"
            assert shown.count("{") == shown.count("}") and shown.count(r"\left") == shown.count(r"\right"), name
            begun, ended = (re.findall(rf"\\{word}{{(\w+)}}", shown) for word in ("begin", "end"))
            assert sorted(begun) == sorted(ended) and max((row.count("&") for row in shown.split("\n")), default=0) < 10
    assert cards["decomposition of many channels"][0]._repr_latex_() is None


def test_letters_without_a_command_are_latin_ones_in_latex():
    assert ct.decompose("ij", symbol="Χ").latex().startswith("\\begin{aligned}\n\\mathrm{X}_{ij} &= ")
    assert r"T_{o\varsigma}" in ct.decompose("ο,ς").latex()
    assert r"\%_{ij}" in ct.decompose("ij", symbol="%").latex()


def test_tables_are_whole_without_scripts_and_searchable_with_them(cards):
    html = cards["catalogue"][1]
    assert html.count("<tr>") == len(ct.catalogue) + 1 and "<input" not in html and "<details>" not in html
    assert "ct-search" in html and "<script>" in html
    rows = [(str(k), k) for k in range(MOST_ROWS_OPEN + 1)]
    assert "<details>" in table(("a", "b"), rows) and "<details>" not in table(("a", "b"), rows[1:])


def test_the_list_of_magnetic_classes_is_read_in_a_notebook():
    assert len(repr(ct.MAGNETIC_CLASSES)) < 122 * 90
    assert repr(ct.MAGNETIC_CLASSES["-3'm'"]) == "<magnetic point group -3'm' (D3d(D3)), trigonal>"
    assert repr(ct.CRYSTAL_CLASSES["-43m"]) == "<point group -43m (Td), cubic>"


def test_a_surface_is_drawn_without_matplotlib_plotly_or_scripts(cards, monkeypatch):
    for module in ("matplotlib", "plotly"):
        monkeypatch.setitem(__import__("sys").modules, module, None)
    surface = ct.youngs_modulus_surface(COPPER)
    html = surface._repr_html_()
    assert html == cards["surface"][1] and surface._repr_png_() is None
    drawn = picture(html)
    assert 500 < drawn.count("<path") < 2048 and len(html) < 200_000
    numbers = [float(x) for path in re.findall(r'<path d="M([^"]*)Z"', drawn) for x in re.split("[L ]", path)]
    assert 100 < max(map(abs, numbers)) <= 151


def test_faces_of_a_sphere_are_those_that_look_at_the_eye():
    html = ct.surface_of(lambda n: 1 + 0 * n[..., 2], directions=sphere_grid(17, 33))._repr_html_()
    assert abs(picture(html).count("<path") - 16 * 32 / 2) < 40


def test_a_surface_that_folds_is_drawn_through_the_ends_of_its_vectors_with_both_sides(cards):
    surface, html = cards["ray surface"]
    assert picture(html).count("<path") == 32 * 64 and '"both":1' in html
    part = surface.thinned(np.arange(3), np.arange(5))
    assert np.array_equal(part.points, surface.points[:3, :5])


def test_a_figure_of_matplotlib_is_drawn_by_notebooks():
    figure = ct.tensor_surface([0, 0, 1.0]).figure(2.0)
    assert figure._repr_png_().startswith(b"\x89PNG")


@dataclass(frozen=True, repr=False)
class WaveSpeeds(Shown):
    """Speeds along one direction.

    Attributes:
        direction: Unit vector, [3].
        matrix: Of Christoffel,
            [3, 3].
        count: How many.
    """

    direction: np.ndarray
    matrix: np.ndarray
    count: int
    _shown = ("fastest",)

    @property
    def fastest(self) -> float:
        """The greatest speed <in km/s>."""
        return 5.25


def test_a_new_result_joins_by_inheriting():
    speeds = WaveSpeeds(np.array([0.0, 0.6, 0.8]), np.eye(3), 3)
    assert repr(speeds) == "<wave speeds: direction (0, 0.6, 0.8), matrix array 3 x 3, count 3, fastest 5.25>"
    text = Page(speeds._repr_html_()).text
    for told in (
        "wave speeds",
        "(0, 0.6, 0.8) Unit vector, [3].",
        "Of Christoffel, [3, 3].",
        "5.25 The greatest speed <in",
    ):
        assert told in text
    assert speeds._repr_latex_() is None and isinstance(speeds._card().blocks[0], Markup)
