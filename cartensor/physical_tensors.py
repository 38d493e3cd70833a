"""A catalogue of physical property tensors: index symmetry, parity, unit, Voigt convention, source.

>>> from cartensor import catalogue, decompose
>>> print(decompose(catalogue["elastic stiffness"]).irreps)
2x0e+2x2e+1x4e

Parity: a tensor is axial where an odd number of axial vectors (magnetic field, rotation) takes part.
Time reversal: a tensor of matter is odd (a c-tensor) where an odd number of quantities that turn with time
(magnetization, magnetic field, velocity, toroidal moment) takes part in equilibrium.  In transport and in light
that is absorbed, which know a direction of time, it is Onsager's relation that gives the sign of the part with
the index symmetry named (W. H. Kleiner, Phys. Rev. 142, 318 (1966)).
Voigt convention, for a symmetric pair of indices that is written as one index from 1 to 6: "stress" is the
tensor component itself, "strain" carries a factor 2 where the two indices differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from cartensor.cards import (
    SEARCH,
    Card,
    Markup,
    Shown,
    facts,
    formulas,
    markup,
    note,
    scripted,
    symmetry_markup,
    table,
    unit_markup,
)
from cartensor.characters import multiplicities
from cartensor.display import HTML, behaviour_facts, relation_markup
from cartensor.index_symmetry import IndexSymmetry, read_indices
from cartensor.time_reversal import parity_text
from cartensor.voigt_labels import Numbering

#: A beginning of a name that is no whole word has so many letters at least.
SHORTEST_BEGINNING = 4


class CatalogueError(KeyError, ValueError):
    """A name that is not in the catalogue, or the beginning of several; the message names the nearest.

    Attributes:
        candidates: The names that may have been meant, the likeliest first.
        is_ambiguous: Whether all of them begin with the text.

    >>> import cartensor as ct
    >>> ct.catalogue["elastisity"]  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    CatalogueError: 'elastisity' is not in the catalogue; nearest: elasticity
    """

    def __init__(self, name: object, candidates: Sequence[str] = (), is_ambiguous: bool = False) -> None:
        self.candidates = tuple(candidates)
        self.is_ambiguous = is_ambiguous
        hint = f"nearest: {', '.join(candidates)}" if candidates else "print(cartensor.catalogue) lists all names"
        several = f"{name!r} is the beginning of several names: {', '.join(candidates)}"
        super().__init__(several if is_ambiguous else f"{name!r} is not in the catalogue; {hint}")

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True, repr=False)
class PhysicalTensor(Shown):
    """One entry.

    Attributes:
        name: Its name.
        symbol: Usual letter.
        symmetry: Index symmetry.
        parity: "polar" or "axial".
        unit: SI unit; "1" for a pure number.
        definition: The relation that defines it, repeated indices summed.
        source: Where definition and symmetry are found.
        voigt: Convention of its Voigt indices: one for all, or one for each symmetric pair.
        zero_weights: Weights that the index symmetry allows and physics makes zero, as the trace of an EFG.
        aliases: Other names.
        time_reversal: "even" (an i-tensor) or "odd" (a c-tensor) under time reversal.
        functions: Functions of the package that tell more of such a tensor's numbers.

    >>> import cartensor as ct
    >>> hall = ct.catalogue["Hall"]
    >>> hall.symmetry, hall.parity, hall.rank
    ('ijk=-jik', 'axial', 3)
    """

    name: str
    symbol: str
    symmetry: str
    parity: str
    unit: str
    definition: str
    source: str
    voigt: str | tuple[str, ...] = "stress"
    zero_weights: tuple[int, ...] = ()
    aliases: tuple[str, ...] = ()
    time_reversal: str = "even"
    functions: tuple[str, ...] = ()

    @property
    def index_symmetry(self) -> IndexSymmetry:
        """The index symmetry as a group."""
        return read_indices(self.symmetry)

    @property
    def rank(self) -> int:
        """Number of indices."""
        return self.index_symmetry.rank

    @property
    def dimension(self) -> int:
        """Number of independent components."""
        counts = multiplicities(self.index_symmetry)
        return sum(count * (2 * weight + 1) for weight, count in counts.items() if weight not in self.zero_weights)

    def _card(self) -> Card:
        known = {
            "symmetry class": symmetry_markup(self.symmetry),
            "components": f"{self.dimension} independent of {3**self.rank}",
            **behaviour_facts(self.parity, self.time_reversal),
            "zero by physics": ", ".join(f"weight {weight}" for weight in self.zero_weights),
            "Voigt convention": Numbering.of(self.index_symmetry, self.voigt).meaning,
            "unit": unit_markup(self.unit),
            "also called": ", ".join(self.aliases),
            "numbers": Markup(", ".join(f"<code>{name}</code>" for name in self.functions)),
            "source": self.source,
        }
        title = Markup(f"{markup(self.name)} {HTML.tensor(self.symbol, self.index_symmetry.letters)}")
        return Card(title, (facts(known), formulas([relation_markup(self.definition)])))

    def __repr__(self) -> str:
        return f"<{self._heading}>"

    @property
    def _heading(self) -> str:
        behaviour = parity_text(self.parity, self.time_reversal)
        return f"{self.name} {self.symbol}: {self.symmetry or 'scalar'}, {behaviour}, unit {self.unit}"

    def __str__(self) -> str:
        rows = [self._heading, f"  {self.definition}"]
        if self.zero_weights:
            rows.append(f"  zero by physics: weight {', '.join(map(str, self.zero_weights))}")
        see = [f"  numbers: {', '.join(self.functions)}"] if self.functions else []
        return "\n".join([*rows, f"  {self.source}", *see])


class Catalogue(Mapping[str, PhysicalTensor], Shown):
    """Physical tensors by name, alias, or the beginning of a name.

    Capitals, hyphens, underscores and a last word "tensor" do not matter.  A beginning is a whole word or has
    four letters or more, and belongs to the names of one entry only.

    >>> import cartensor as ct
    >>> ct.catalogue["Pockels"].name, "pyro" in ct.catalogue
    ('linear electro-optic effect', False)
    """

    def __init__(self, entries: tuple[PhysicalTensor, ...]) -> None:
        self._entries = {entry.name: entry for entry in entries}
        self._names: dict[str, PhysicalTensor] = {}
        self._written: dict[str, str] = {}
        for entry in entries:
            for name in (entry.name, *entry.aliases):
                assert _plain(name) not in self._names, f"two entries are called {name}"
                self._names[_plain(name)] = entry
                self._written[_plain(name)] = name

    def __getitem__(self, name: str) -> PhysicalTensor:
        if not isinstance(name, str):
            raise CatalogueError(name)
        plain = _plain(name)
        for exact in (plain, plain.removesuffix(" tensor")):
            if exact in self._names:
                return self._names[exact]
        begun = self._begun(plain)
        if not begun:
            raise CatalogueError(name, self.nearest(name))
        if len(begun) > 1:
            raise CatalogueError(name, [self._written[first] for first in begun.values()], is_ambiguous=True)
        return self._entries[next(iter(begun))]

    def _begun(self, plain: str) -> dict[str, str]:
        """The entries with a name that begins with a text: name -> the name that does."""
        begun: dict[str, str] = {}
        for name, entry in self._names.items():
            if name.startswith(plain if len(plain) >= SHORTEST_BEGINNING else f"{plain} "):
                begun.setdefault(entry.name, name)
        return begun

    def nearest(self, name: str) -> list[str]:
        """Up to three names or aliases that a text abbreviates or resembles, the most similar first, one for each entry."""
        plain = _plain(name)
        if len(plain) < 2:  # resembles every short name
            return []
        near: dict[str, str] = {}
        first, length = plain.split()[0], len(plain.split())
        for other in self._names:
            if " " in other and first.startswith(_initials(other)) and len(first) <= len(other.split()) + 1:
                near.setdefault(self._names[other].name, self._written[other])
        begun: dict[str, str] = {}  # a word may be meant as the beginning of a longer name
        for other in self._names:
            begun.setdefault(" ".join(other.split()[:length]), other)
        beginnings = {text: begun[text] for text in get_close_matches(plain, begun, n=9, cutoff=0.8)}
        resembled = beginnings | {other: other for other in self._names}
        for text in get_close_matches(plain, resembled, n=9, cutoff=0.5):
            near.setdefault(self._names[resembled[text]].name, self._written[resembled[text]])
        return list(near.values())[:3]

    def __contains__(self, name: object) -> bool:
        try:
            return isinstance(name, str) and self[name] is not None
        except CatalogueError:
            return False

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __str__(self) -> str:
        rows = [
            (
                entry.name,
                entry.symmetry or "scalar",
                entry.parity + ", c-tensor" * (entry.time_reversal == "odd"),
                entry.unit,
            )
            for entry in self.values()
        ]
        widths = [max(len(row[k]) for row in rows) for k in range(3)]
        return "\n".join(
            "  ".join([*(text.ljust(width) for text, width in zip(row, widths, strict=False)), row[3]]) for row in rows
        )

    def _card(self) -> Card:
        head = ("tensor", "definition", "symmetry", "components", "parity", "time reversal", "unit")
        rows = [
            (
                Markup(
                    f"{markup(entry.name)} {HTML.tensor(entry.symbol, entry.index_symmetry.letters)}"
                    f"{note(', '.join(entry.aliases)) if entry.aliases else ''}"
                ),
                Markup(
                    f"{relation_markup(entry.definition)}{note(entry.source)}"
                    f"{note('numbers: ' + ', '.join(entry.functions)) if entry.functions else ''}"
                ),
                symmetry_markup(entry.symmetry),
                entry.dimension,
                entry.parity,
                entry.time_reversal,
                unit_markup(entry.unit),
            )
            for entry in self.values()
        ]
        title = f"catalogue of {len(self)} physical tensors"
        return Card(title, (table(head, rows, "ct-search"), scripted(SEARCH)))

    def __repr__(self) -> str:
        return f"<catalogue of {len(self)} physical tensors>"


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def _plain(name: str) -> str:
    return " ".join(name.lower().replace("-", " ").replace("_", " ").split())


NYE = "J. F. Nye, Physical Properties of Crystals (Oxford, 1985)"
BIRSS = "R. R. Birss, Symmetry and Magnetism (North-Holland, 1964)"
GRIMMER = "H. Grimmer, Ferroelectrics 161, 181 (1994)"
MTENSOR = "S. V. Gallego, J. Etxebarria, L. Elcoro, E. S. Tasci, J. M. Perez-Mato, Acta Cryst. A 75, 438 (2019)"
SEEMANN = "M. Seemann, D. Ködderitzsch, S. Wimmer, H. Ebert, Phys. Rev. B 92, 155138 (2015)"
NEWNHAM = "R. E. Newnham, Properties of Materials (Oxford, 2005)"
BOYD = "R. W. Boyd, Nonlinear Optics (Academic Press, 2008)"
BUCKINGHAM = "A. D. Buckingham, Adv. Chem. Phys. 12, 107 (1967)"
BARRON = "L. D. Barron, Molecular Light Scattering and Optical Activity (Cambridge, 2004)"
BORN_HUANG = "M. Born, K. Huang, Dynamical Theory of Crystal Lattices (Oxford, 1954)"
LANDAU_5 = "L. D. Landau, E. M. Lifshitz, Theory of Elasticity (Pergamon, 1986)"
LANDAU_8 = "L. D. Landau, E. M. Lifshitz, Electrodynamics of Continuous Media (Pergamon, 1984)"
ABRAGAM = "A. Abragam, B. Bleaney, Electron Paramagnetic Resonance of Transition Ions (Oxford, 1970)"
IEEE_176 = "ANSI/IEEE Standard 176-1987, IEEE Standard on Piezoelectricity"
SLICHTER = "C. P. Slichter, Principles of Magnetic Resonance (Springer, 1990)"

SYMMETRIC, GENERAL, ANTISYMMETRIC = "ij=ji", "ij", "ij=-ji"
LAST_PAIR, FIRST_PAIR, TOTAL_3 = "ijk=ikj", "ijk=jik", "ijk=jik=ikj"
TWO_PAIRS, ELASTIC, TOTAL_4 = "ijkl=jikl=ijlk", "ijkl=jikl=klij", "ijkl=jikl=ijlk=ikjl"
THIRD_ORDER = "ijklmn=jiklmn=klijmn=ijmnkl"
FOURTH_ORDER = "ijklmnop=jiklmnop=klijmnop=ijmnklop=ijklopmn"

Entry = PhysicalTensor

catalogue = Catalogue(
    (
        # rank 0
        Entry("rotatory strength", "R", "", "axial", "C A m^3", "R = Im(mu_i m_i) of a transition", BARRON),
        # rank 1
        Entry("electric dipole moment", "μ", "i", "polar", "C m", "E = -mu_i F_i", BUCKINGHAM, aliases=("dipole",)),
        Entry("pyroelectric coefficient", "p", "i", "polar", "C m^-2 K^-1", "P_i = p_i dT", NYE),
        Entry("magnetic dipole moment", "m", "i", "axial", "A m^2", "E = -m_i B_i", BARRON, time_reversal="odd"),
        Entry("pyromagnetic coefficient", "q", "i", "axial", "A m^-1 K^-1", "M_i = q_i dT", BIRSS, time_reversal="odd"),
        Entry("magnetization", "M", "i", "axial", "A m^-1", "m_i per volume", BIRSS, time_reversal="odd"),
        Entry(
            "toroidal moment",
            "T",
            "i",
            "polar",
            "A m^3",
            "T_i = eps_ijk r_j m_k / 2",
            "N. A. Spaldin, M. Fiebig, M. Mostovoy, J. Phys. Condens. Matter 20, 434203 (2008)",
            time_reversal="odd",
        ),
        # rank 2
        Entry("stress", "σ", SYMMETRIC, "polar", "Pa", "traction t_i = sigma_ij n_j", NYE),
        Entry("strain", "e", SYMMETRIC, "polar", "1", "e_ij = (du_i/dx_j + du_j/dx_i)/2", NYE, voigt="strain"),
        Entry(
            "rotation rate",
            "w",
            ANTISYMMETRIC,
            "polar",
            "s^-1",
            "w_ij = (dv_i/dx_j - dv_j/dx_i)/2",
            "L. D. Landau, E. M. Lifshitz, Fluid Mechanics (Pergamon, 1987)",
            aliases=("vorticity",),
            time_reversal="odd",
        ),
        Entry(
            "moment of inertia",
            "I",
            SYMMETRIC,
            "polar",
            "kg m^2",
            "L_i = I_ij w_j",
            "L. D. Landau, E. M. Lifshitz, Mechanics (Pergamon, 1976)",
        ),
        Entry(
            "polarizability",
            "α",
            SYMMETRIC,
            "polar",
            "C m^2 V^-1",
            "mu_i = alpha_ij F_j",
            BUCKINGHAM,
            functions=("polarizability_invariants",),
        ),
        Entry(
            "dielectric permittivity",
            "κ",
            SYMMETRIC,
            "polar",
            "F m^-1",
            "D_i = kappa_ij E_j",
            NYE,
            aliases=("dielectric",),
        ),
        Entry("magnetic susceptibility", "χ", SYMMETRIC, "polar", "1", "M_i = chi_ij H_j", NYE),
        Entry(
            "thermal expansion",
            "α",
            SYMMETRIC,
            "polar",
            "K^-1",
            "e_ij = alpha_ij dT",
            NYE,
            voigt="strain",
            functions=("thermal_expansion",),
        ),
        Entry("thermal conductivity", "k", SYMMETRIC, "polar", "W m^-1 K^-1", "h_i = -k_ij dT/dx_j", NYE),
        Entry("electrical conductivity", "σ", SYMMETRIC, "polar", "S m^-1", "j_i = sigma_ij E_j", NYE),
        Entry("diffusion coefficient", "D", SYMMETRIC, "polar", "m^2 s^-1", "J_i = -D_ij dc/dx_j", NEWNHAM),
        Entry(
            "thermoelectric power",
            "Σ",
            GENERAL,
            "polar",
            "V K^-1",
            "E_i = Sigma_ij dT/dx_j",
            NYE,
            aliases=("Seebeck coefficient",),
        ),
        Entry(
            "electric quadrupole moment",
            "Θ",
            SYMMETRIC,
            "polar",
            "C m^2",
            "E = -Theta_ij F_ij / 3",
            BUCKINGHAM,
            zero_weights=(0,),
            aliases=("quadrupole",),
        ),
        Entry(
            "electric field gradient",
            "V",
            SYMMETRIC,
            "polar",
            "V m^-2",
            "V_ij = d^2 V / dx_i dx_j",
            SLICHTER,
            zero_weights=(0,),
            aliases=("EFG",),
            functions=("quadrupole_coupling",),
        ),
        Entry(
            "Born effective charge",
            "Z",
            GENERAL,
            "polar",
            "C",
            "Z_ij = volume dP_i/du_j",
            "X. Gonze, C. Lee, Phys. Rev. B 55, 10355 (1997)",
            aliases=("Born charge", "atomic polar tensor"),
        ),
        Entry(
            "atomic axial tensor",
            "M",
            GENERAL,
            "axial",
            "A m s",
            "M_ij = dm_i/dv_j",
            "P. J. Stephens, J. Phys. Chem. 89, 748 (1985)",
        ),
        Entry("interatomic force constants", "Φ", GENERAL, "polar", "N m^-1", "f_i = -Phi_ij u_j", BORN_HUANG),
        Entry(
            "nuclear shielding",
            "σ",
            GENERAL,
            "polar",
            "1",
            "induced B_i = -sigma_ij B_j",
            SLICHTER,
            aliases=("shielding", "NMR shielding", "chemical shielding"),
            functions=("shielding_parameters", "shielding_tensor", "chemical_shift"),
        ),
        Entry(
            "indirect spin-spin coupling",
            "J",
            GENERAL,
            "polar",
            "Hz",
            "E/h = I_i J_ij K_j of two nuclear spins",
            SLICHTER,
            aliases=("J coupling",),
        ),
        Entry("g tensor", "g", GENERAL, "polar", "1", "E = mu_B B_i g_ij S_j", ABRAGAM),
        Entry("hyperfine coupling", "A", GENERAL, "polar", "Hz", "E/h = S_i A_ij I_j", ABRAGAM),
        Entry("zero-field splitting", "D", SYMMETRIC, "polar", "Hz", "E/h = S_i D_ij S_j", ABRAGAM, zero_weights=(0,)),
        Entry(
            "Dzyaloshinskii-Moriya interaction",
            "D",
            ANTISYMMETRIC,
            "polar",
            "J",
            "E = S_i D_ij R_j of two spins",
            "T. Moriya, Phys. Rev. 120, 91 (1960)",
        ),
        Entry("gyration", "g", SYMMETRIC, "axial", "1", "G = g_ij n_i n_j", NYE, aliases=("gyration tensor",)),
        Entry(
            "optical rotation",
            "G",
            GENERAL,
            "axial",
            "C m T^-1",
            "mu_i = G_ij (dB_j/dt) / omega",
            BARRON,
            aliases=("optical activity",),
        ),
        Entry(
            "magnetoelectric effect",
            "α",
            GENERAL,
            "axial",
            "s m^-1",
            "P_i = alpha_ij H_j",
            BIRSS,
            aliases=("magnetoelectric",),
            time_reversal="odd",
        ),
        Entry(
            "magnetotoroidal effect",
            "ζ",
            GENERAL,
            "axial",
            "m",
            "T_i per volume = zeta_ij H_j",
            MTENSOR,
            aliases=("magnetotoroidal", "magnetotoroidic effect"),
        ),
        Entry(
            "electrotoroidal effect",
            "θ",
            GENERAL,
            "polar",
            "A m V^-1",
            "T_i per volume = theta_ij E_j",
            MTENSOR,
            aliases=("electrotoroidal", "electrotoroidic effect"),
            time_reversal="odd",
        ),
        Entry(
            "anomalous Hall conductivity",
            "σ",
            ANTISYMMETRIC,
            "polar",
            "S m^-1",
            "j_i = sigma_ij E_j without magnetic field",
            "W. H. Kleiner, Phys. Rev. 142, 318 (1966)",
            aliases=("anomalous Hall effect",),
            time_reversal="odd",
        ),
        # rank 3
        Entry(
            "piezoelectric modulus",
            "d",
            LAST_PAIR,
            "polar",
            "C N^-1",
            "P_i = d_ijk sigma_jk",
            NYE,
            voigt="strain",
            aliases=("piezoelectric", "piezoelectric strain constant", "piezo"),
            functions=("piezoelectric", "longitudinal_piezoelectric_surface"),
        ),
        Entry(
            "piezoelectric stress constant",
            "e",
            LAST_PAIR,
            "polar",
            "C m^-2",
            "P_i = e_ijk strain_jk",
            NYE,
            functions=("piezoelectric", "longitudinal_piezoelectric_surface"),
        ),
        Entry(
            "piezoelectric voltage constant",
            "g",
            LAST_PAIR,
            "polar",
            "V m N^-1",
            "E_i = -g_ijk sigma_jk at constant D",
            IEEE_176,
            voigt="strain",
            functions=("piezoelectric", "longitudinal_piezoelectric_surface"),
        ),
        Entry(
            "piezoelectric stiffness constant",
            "h",
            LAST_PAIR,
            "polar",
            "V m^-1",
            "E_i = -h_ijk strain_jk at constant D",
            IEEE_176,
            functions=("piezoelectric", "longitudinal_piezoelectric_surface"),
        ),
        Entry(
            "first hyperpolarizability",
            "β",
            TOTAL_3,
            "polar",
            "C m^3 V^-2",
            "mu_i = beta_ijk F_j F_k / 2 (static)",
            BUCKINGHAM,
            aliases=("hyperpolarizability",),
            functions=("hyper_rayleigh",),
        ),
        Entry(
            "second-harmonic hyperpolarizability",
            "β",
            LAST_PAIR,
            "polar",
            "C m^3 V^-2",
            "mu_i(2w) = beta_ijk F_j F_k / 4",
            BOYD,
            aliases=("SHG hyperpolarizability",),
            functions=("hyper_rayleigh",),
        ),
        Entry(
            "second-harmonic susceptibility",
            "χ",
            LAST_PAIR,
            "polar",
            "m V^-1",
            "P_i(2w) = eps0 chi_ijk E_j E_k",
            BOYD,
            aliases=("SHG susceptibility", "SHG"),
        ),
        Entry(
            "second-order optical mixing", "χ", "ijk", "polar", "m V^-1", "P_i(w+v) = eps0 chi_ijk E_j(w) E_k(v)", BOYD
        ),
        Entry(
            "linear electro-optic effect",
            "r",
            FIRST_PAIR,
            "polar",
            "m V^-1",
            "d(1/eps)_ij = r_ijk E_k",
            NYE,
            aliases=("electro-optic", "Pockels effect"),
        ),
        Entry(
            "Raman tensor of an atom",
            "R",
            FIRST_PAIR,
            "polar",
            "C m V^-1",
            "R_ijk = dalpha_ij/du_k",
            "D. A. Long, The Raman Effect (Wiley, 2002)",
            aliases=("polarizability derivative",),
            functions=("raman_activity",),
        ),
        Entry("Hall effect", "R", "ijk=-jik", "axial", "m^3 C^-1", "E_i = R_ijk j_j B_k", LANDAU_8, aliases=("Hall",)),
        Entry(
            "Faraday effect",
            "f",
            "ijk=-jik",
            "axial",
            "m A^-1",
            "eps_ij = i f_ijk H_k",
            LANDAU_8,
            aliases=("linear magneto-optic effect",),
        ),
        Entry(
            "piezomagnetic modulus",
            "q",
            LAST_PAIR,
            "axial",
            "A m^-1 Pa^-1",
            "M_i = q_ijk sigma_jk",
            BIRSS,
            voigt="strain",
            aliases=("piezomagnetic",),
            time_reversal="odd",
        ),
        Entry(
            "magnetic-field-induced magnetoelectric effect",
            "β",
            LAST_PAIR,
            "polar",
            "s A^-1",
            "P_i = beta_ijk H_j H_k / 2",
            GRIMMER,
            voigt="strain",
        ),
        Entry(
            "electric-field-induced magnetoelectric effect",
            "γ",
            LAST_PAIR,
            "axial",
            "s V^-1",
            "mu0 M_i = gamma_ijk E_j E_k / 2",
            GRIMMER,
            voigt="strain",
            time_reversal="odd",
        ),
        Entry(
            "gyrotropic birefringence",
            "γ",
            FIRST_PAIR,
            "polar",
            "m",
            "eps_ij = gamma_ijk k_k, at the wave vector k",
            "R. M. Hornreich, S. Shtrikman, Phys. Rev. 171, 1065 (1968)",
            time_reversal="odd",
        ),
        Entry(
            "linear magnetoresistance",
            "ρ",
            FIRST_PAIR,
            "axial",
            "ohm m T^-1",
            "rho_ij = rho_ijk B_k",
            "S. Shtrikman, H. Thomas, Solid State Commun. 3, 147 (1965)",
            time_reversal="odd",
        ),
        Entry(
            "magnetic second-harmonic susceptibility",
            "χ",
            LAST_PAIR,
            "polar",
            "m V^-1",
            "P_i(2w) = eps0 chi_ijk E_j E_k, the part that magnetic order reverses",
            "M. Fiebig, V. V. Pavlov, R. V. Pisarev, J. Opt. Soc. Am. B 22, 96 (2005)",
            time_reversal="odd",
        ),
        Entry(
            "spin conductivity",
            "σ",
            "ijk",
            "axial",
            "S m^-1",
            "current along i of spins k = sigma_ijk E_j, the part that magnetic order does not reverse",
            SEEMANN,
            aliases=("spin Hall conductivity",),
        ),
        Entry(
            "magnetic spin conductivity",
            "σ",
            "ijk",
            "axial",
            "S m^-1",
            "current along i of spins k = sigma_ijk E_j, the part that magnetic order reverses",
            "J. Železný, Y. Zhang, C. Felser, B. Yan, Phys. Rev. Lett. 119, 187204 (2017)",
            aliases=("magnetic spin Hall conductivity",),
            time_reversal="odd",
        ),
        Entry(
            "electric octupole moment",
            "Ω",
            TOTAL_3,
            "polar",
            "C m^3",
            "E = -Omega_ijk F_ijk / 15",
            BUCKINGHAM,
            zero_weights=(1,),
            aliases=("octupole",),
        ),
        # rank 4
        Entry(
            "elastic stiffness",
            "C",
            ELASTIC,
            "polar",
            "Pa",
            "sigma_ij = C_ijkl e_kl",
            NYE,
            aliases=("elasticity", "elastic", "stiffness", "second-order elasticity"),
            functions=("elastic_moduli", "elastic_extremes", "acoustic_waves", "piezoelectric"),
        ),
        Entry(
            "elastic compliance",
            "S",
            ELASTIC,
            "polar",
            "Pa^-1",
            "e_ij = S_ijkl sigma_kl",
            NYE,
            voigt="strain",
            aliases=("compliance",),
            functions=("elastic_moduli", "piezoelectric"),
        ),
        Entry(
            "Cauchy elasticity", "C", TOTAL_4, "polar", "Pa", "sigma_ij = C_ijkl e_kl for central forces", BORN_HUANG
        ),
        Entry("viscosity", "η", ELASTIC, "polar", "Pa s", "sigma_ij = eta_ijkl de_kl/dt", LANDAU_5),
        Entry(
            "photoelastic effect",
            "p",
            TWO_PAIRS,
            "polar",
            "1",
            "d(1/eps)_ij = p_ijkl e_kl",
            NYE,
            aliases=("photoelastic", "elasto-optic"),
        ),
        Entry(
            "piezo-optic effect",
            "π",
            TWO_PAIRS,
            "polar",
            "Pa^-1",
            "d(1/eps)_ij = pi_ijkl sigma_kl",
            NYE,
            voigt=("stress", "strain"),
            aliases=("piezo-optic",),
        ),
        Entry(
            "quadratic electro-optic effect",
            "K",
            TWO_PAIRS,
            "polar",
            "m^2 V^-2",
            "d(1/eps)_ij = K_ijkl E_k E_l",
            "T. S. Narasimhamurty, Photoelastic and Electro-Optic Properties of Crystals (Plenum, 1981)",
            voigt=("stress", "strain"),
            aliases=("Kerr effect",),
        ),
        Entry(
            "electrostriction", "Q", TWO_PAIRS, "polar", "m^4 C^-2", "e_ij = Q_ijkl P_k P_l", NEWNHAM, voigt="strain"
        ),
        Entry(
            "magnetostriction", "N", TWO_PAIRS, "polar", "m^2 A^-2", "e_ij = N_ijkl M_k M_l", NEWNHAM, voigt="strain"
        ),
        Entry(
            "piezoresistance",
            "π",
            TWO_PAIRS,
            "polar",
            "Pa^-1",
            "d(rho)_ij = rho pi_ijkl sigma_kl",
            "C. S. Smith, Phys. Rev. 94, 42 (1954)",
            voigt=("stress", "strain"),
        ),
        Entry(
            "magnetoresistance",
            "ξ",
            TWO_PAIRS,
            "polar",
            "ohm m T^-2",
            "rho_ij = xi_ijkl B_k B_l",
            BIRSS,
            voigt=("stress", "strain"),
        ),
        Entry(
            "flexoelectric effect",
            "μ",
            "ijkl=ikjl",
            "polar",
            "C m^-1",
            "P_i = mu_ijkl de_jk/dx_l",
            "P. Zubko, G. Catalan, A. K. Tagantsev, Annu. Rev. Mater. Res. 43, 387 (2013)",
            aliases=("flexoelectric",),
        ),
        Entry(
            "second hyperpolarizability",
            "γ",
            TOTAL_4,
            "polar",
            "C m^4 V^-3",
            "mu_i = gamma_ijkl F_j F_k F_l / 6 (static)",
            BUCKINGHAM,
        ),
        Entry(
            "third-harmonic susceptibility",
            "χ",
            "ijkl=ikjl=ijlk",
            "polar",
            "m^2 V^-2",
            "P_i(3w) = eps0 chi_ijkl E_j E_k E_l",
            BOYD,
            aliases=("THG susceptibility",),
        ),
        Entry(
            "third-order optical mixing",
            "χ",
            "ijkl",
            "polar",
            "m^2 V^-2",
            "P_i(w+v+u) = eps0 chi_ijkl E_j(w) E_k(v) E_l(u)",
            BOYD,
        ),
        Entry(
            "electric hexadecapole moment",
            "Φ",
            TOTAL_4,
            "polar",
            "C m^4",
            "E = -Phi_ijkl F_ijkl / 105",
            BUCKINGHAM,
            zero_weights=(0, 2),
            aliases=("hexadecapole",),
        ),
        # rank 5 and higher
        Entry(
            "acoustic activity",
            "g",
            "ijklm=jiklm=-klijm",
            "polar",
            "N m^-1",
            "sigma_ij = g_ijklm de_kl/dx_m",
            "D. L. Portigal, E. Burstein, Phys. Rev. 170, 673 (1968)",
        ),
        Entry(
            "nonlinear piezoelectric effect",
            "e",
            "ijklm=ikjlm=ilmjk",
            "polar",
            "C m^-2",
            "P_i = e_ijklm strain_jk strain_lm / 2",
            "D. F. Nelson, Electric, Optic, and Acoustic Interactions in Dielectrics (Wiley, 1979)",
        ),
        Entry(
            "third-order elasticity",
            "C",
            THIRD_ORDER,
            "polar",
            "Pa",
            "sigma_ij = C_ijklmn e_kl e_mn / 2",
            "K. Brugger, Phys. Rev. 133, A1611 (1964)",
        ),
        Entry(
            "strain-gradient elasticity",
            "A",
            "ijklmn=jiklmn=lmnijk",
            "polar",
            "N",
            "energy density = A_ijklmn de_ij/dx_k de_lm/dx_n / 2",
            "R. D. Mindlin, Arch. Ration. Mech. Anal. 16, 51 (1964)",
        ),
        Entry(
            "fourth-order elasticity",
            "C",
            FOURTH_ORDER,
            "polar",
            "Pa",
            "sigma_ij = C_ijklmnop e_kl e_mn e_op / 6",
            "K. Brugger, Phys. Rev. 133, A1611 (1964)",
        ),
    )
)
