"""Index notation of closed forms: text, LaTeX and SymPy objects.

Repeated indices are summed, and <...> is the symmetric traceless part over the free indices.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from html import escape
from math import prod

from cartensor.cards import Card, Markup, Shown, facts, formulas, markup, note, surd_markup, symbol, symmetry_markup
from cartensor.closed_form import ClosedForm, SymmetrisedWord
from cartensor.isotropic import Word
from cartensor.lazy_numpy import np
from cartensor.time_reversal import parity_text

#: Letters of natural tensors by weight; beyond them, and where the tensor itself has the letter, it is "N".
_NATURAL_LETTERS = "avDSHPQRUW"
_SPARE_LETTERS = "pqrstuvwxyzabcdefghijklmno"

#: In the overview a symmetrised word with more terms is shortened to its first term and their number.
LONGEST_SUM = 16
#: A closed form with more channels is not written out as a whole.
MOST_CHANNELS = 150
#: Parts of tensors with other indices than vectors are listed component by component up to this many.
MOST_COMPONENTS_LISTED = 50


#: How formulas are read.
CONVENTIONS = "repeated indices are summed; <...> is the symmetric traceless part over the free indices"

#: Formulas and tables of tensors with more indices are not shown by ``print``.
HIGHEST_RANK_SHOWN = 6


@dataclass(frozen=True)
class Notation:
    """How symbols are written: here in plain text, below in LaTeX and in HTML."""

    delta: str = "δ"
    epsilon: str = "ε"

    def tensor(self, name: str, indices: Sequence[str]) -> str:
        """A symbol with its indices."""
        return f"{name}_{''.join(indices)}" if indices else name

    def copy(self, letter: str, number: int | None) -> str:
        """The letter of a natural tensor with the number of its copy."""
        return letter if number is None else f"{letter}{number}"

    def rational(self, value: Fraction) -> str:
        """A positive rational."""
        return str(value)

    def traceless(self, text: str) -> str:
        """The symmetric traceless part."""
        return f"<{text}>"

    def bracketed(self, text: str) -> str:
        """A sum between brackets."""
        return f"({text})"

    def words(self, text: str) -> str:
        """Words within a formula."""
        return text


class _Latex(Notation):
    def tensor(self, name: str, indices: Sequence[str]) -> str:
        name, indices = _greek_commands(name), [_greek_commands(letter, " ") for letter in indices]
        return f"{name}_{{{''.join(indices).rstrip()}}}" if indices else name

    def copy(self, letter: str, number: int | None) -> str:
        return letter if number is None else f"{letter}^{{({number})}}"

    def rational(self, value: Fraction) -> str:
        return str(value) if value.denominator == 1 else rf"\tfrac{{{value.numerator}}}{{{value.denominator}}}"

    def traceless(self, text: str) -> str:
        return rf"\left\langle {text} \right\rangle"

    def bracketed(self, text: str) -> str:
        return rf"\left({text}\right)"

    def words(self, text: str) -> str:
        return rf"\text{{{text}}}"


class _Html(Notation):
    def tensor(self, name: str, indices: Sequence[str]) -> str:
        below = f"<sub><i>{markup(''.join(indices))}</i></sub>" if indices else ""
        return Markup(f"{name if isinstance(name, Markup) else symbol(name)}{below}")

    def copy(self, letter: str, number: int | None) -> str:
        return symbol(letter, above="" if number is None else f"({number})")

    def rational(self, value: Fraction) -> str:
        if value.denominator == 1:
            return str(value)
        return f"<sup>{value.numerator}</sup>⁄<sub>{value.denominator}</sub>"

    def traceless(self, text: str) -> str:
        return f"⟨{text}⟩"


PLAIN = Notation()
LATEX = _Latex(r"\delta", r"\varepsilon")
HTML = _Html()


@dataclass(frozen=True, repr=False)
class ChannelFormula(Shown):
    """The closed form of one channel: how its natural tensor enters the tensor, and how to get it back.

    Attributes:
        symbol: Letter of the tensor.
        letters: Its indices.
        form: The closed form of the weight.
        channel: Which copy of the weight, q.
    """

    symbol: str
    letters: str
    form: ClosedForm
    channel: int

    @property
    def word(self) -> SymmetrisedWord:
        """The symmetrised word that embeds the natural tensor."""
        return self.form.embeddings[self.channel]

    def natural(self, notation: Notation = PLAIN) -> str:
        """The natural tensor's symbol, such as D2."""
        return notation.copy(
            _natural_letter(self.form.weight, self.symbol),
            self.channel + 1 if self.form.multiplicity > 1 else None,
        )

    def embedding(self, notation: Notation = PLAIN, longest: int | None = None) -> str:
        """The term of the tensor that holds the natural tensor, such as "δ_ij D1_kl + δ_kl D1_ij"."""
        name = self.natural(notation)
        shown = self.word.terms
        if longest is not None and len(shown) > longest:
            first = _word_text(shown[0][0], self.letters, name, notation)
            more = f"({len(shown) - 1} more by symmetry)"
            return f"{first} + {notation.words(more)}"
        if self.form.weight == 0 and len(shown) > 1:
            inner = _signed_sum((Fraction(sign), _word_text(word, self.letters, "", notation)) for word, sign in shown)
            return f"{name} {notation.bracketed(inner)}"
        return _signed_sum((Fraction(sign), _word_text(word, self.letters, name, notation)) for word, sign in shown)

    def extraction(self, notation: Notation = PLAIN) -> str:
        """The natural tensor from the tensor, such as "D1_ij = <5/7 T_ijpp - 4/7 T_ipjp>"."""
        weight = self.form.weight
        free = self.letters[:weight]
        terms = []
        for coefficient, embedding in zip(self.form.dual[self.channel], self.form.embeddings, strict=True):
            if coefficient:
                # Any word of the sum will do, since the tensor has the symmetry: free indices in front.
                word, sign = min(embedding.terms, key=lambda term: (term[0].natural, term[0].epsilon, term[0].deltas))
                text = _contraction_text(word, free, self.symbol, self.letters, notation)
                terms.append((coefficient * sign * len(embedding.terms), text))
        total = _signed_sum(terms, notation)
        if weight > 1:
            total = notation.traceless(total)
        return f"{notation.tensor(self.natural(notation), free)} = {total}"

    def latex(self) -> str:
        """Both formulas in LaTeX."""
        rows = (
            f"{LATEX.tensor(self.symbol, self.letters)} &\\ni {self.embedding(LATEX)}",
            self.extraction(LATEX).replace(" = ", " &= ", 1),
        )
        return "\\begin{aligned}\n" + " \\\\\n".join(rows) + "\n\\end{aligned}"

    def _card(self) -> Card:
        tensor = HTML.tensor(self.symbol, self.letters)
        lines = (Markup(f"{tensor} = … + {self.embedding(HTML)} + …"), Markup(self.extraction(HTML)))
        place = f"copy {self.channel + 1} of {self.form.multiplicity}"
        return Card(
            Markup(f"natural tensor of weight {self.form.weight} in {tensor}, {place}"),
            (formulas(lines), note(CONVENTIONS.replace("<...>", "⟨…⟩"))),
            self.latex(),
        )

    def __repr__(self) -> str:
        return f"<formula {self.extraction()}>"

    def sympy(self):
        """The embedding as a SymPy expression of KroneckerDelta, LeviCivita and an Indexed natural tensor.

        Indices are integer symbols that run from 1 to 3; the index summed between epsilon and the natural
        tensor is an explicit ``Sum``.
        """
        import sympy

        name = self.natural()
        symbols = {letter: sympy.Symbol(letter, integer=True) for letter in self.letters}
        weight = self.form.weight
        base = sympy.IndexedBase(name, shape=(3,) * weight) if weight else sympy.Symbol(name)
        summed = sympy.Symbol(_spare(self.letters)[0], integer=True)
        terms = []
        for word, sign in self.word.terms:
            at = [symbols[self.letters[k]] for k in range(word.rank)]
            factors = [sympy.KroneckerDelta(at[a], at[b]) for a, b in word.deltas]
            legs = [at[k] for k in word.epsilon]
            indices = [at[k] for k in word.natural]
            if len(legs) == 2:
                inner = sympy.LeviCivita(*legs, summed) * base[(summed, *indices)]
                factors.append(sympy.Sum(inner, (summed, 1, 3)))
            else:
                factors += [sympy.LeviCivita(*legs)] if legs else []
                factors.append(base[tuple(indices)] if weight else base)
            terms.append(sign * sympy.Mul(*factors))
        return sympy.Add(*terms)

    def __str__(self) -> str:
        tensor = PLAIN.tensor(self.symbol, self.letters)
        return f"{tensor} = ... + {self.embedding()} + ...\n{self.extraction()}"


def printable(text: str, encoding: str | None) -> str:
    """The text, with Greek letters and infinity spelt out where the encoding has none."""
    encoding = encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = text.replace(PLAIN.epsilon, "eps").replace("\N{INFINITY}", "inf")
        text = "".join(greek_name(letter) or letter for letter in text)
        return text.encode(encoding, "backslashreplace").decode(encoding)
    return text


class DisplayError(ValueError):
    """A closed form that is too long to be written out."""


def channel_formulas(decomposition) -> tuple[ChannelFormula, ...]:
    """The formulas of all channels, ascending in weight.

    Raises:
        DisplayError: There are more than ``MOST_CHANNELS``.
    """
    number = sum(decomposition.signature.values())
    if number > MOST_CHANNELS:
        raise DisplayError(
            f"{decomposition.symmetry} has {number} channels, too many to write out; "
            "formula(l, q) writes the closed form of one"
        )
    return tuple(
        decomposition.formula(weight, channel)
        for weight, count in decomposition.signature.items()
        for channel in range(count)
    )


def decomposition_text(decomposition, highest_rank: float = HIGHEST_RANK_SHOWN) -> str:
    """The overview that ``print`` shows: the class, its irreps, the closed form and the natural tensors.

    Args:
        decomposition: The decomposition.
        highest_rank: Of tensors with more indices the closed form is left out.
    """
    symmetry = decomposition.symmetry
    tensor = PLAIN.tensor(decomposition.symbol, symmetry.letters)
    number = decomposition.dimension
    heading = (
        f"{tensor} ({f'{symmetry}, ' if symmetry.rank else ''}"
        f"{parity_text(decomposition.parity, decomposition.time_reversal)}): "
        f"{number} independent component{'s' * (number != 1)}"
    )
    if not number:
        return f"{heading}\n\n{tensor} = 0: the symmetry contradicts itself"
    rows = [f"{heading} = {decomposition.irreps}", ""]
    if decomposition.zero_weights:
        weights = ", ".join(map(str, decomposition.zero_weights))
        rows[1:1] = [f"zero by physics: weight {weights}"]
    if not decomposition.is_cartesian:
        kinds = zip(symmetry.letters, decomposition.indices, strict=True)
        named = ", ".join(f"{letter} is {index}" for letter, index in kinds)
        return "\n".join([*rows, f"{named}, in packed components", *_coefficient_rows(decomposition)])
    try:
        formulas = channel_formulas(decomposition)
    except DisplayError as error:
        return "\n".join([*rows, str(error)])
    if symmetry.rank > highest_rank:
        return "\n".join(
            [*rows, f"rank {symmetry.rank}: formula(l, q) writes one term of the closed form; in a shell, --full all"]
        )
    margin = " " * len(tensor)
    rows += [
        f"{tensor if k == 0 else margin} {_joined_sign(k, formula.embedding(longest=LONGEST_SUM))}"
        for k, formula in enumerate(formulas)
    ]
    rows += [""] + [formula.extraction() for formula in formulas]
    if symmetry.rank > 1:
        rows += [
            "",
            CONVENTIONS,
        ]
    return "\n".join(rows)


def _coefficient_rows(decomposition) -> list[str]:
    """The orthonormal parts in components, l[q, m] = ..., where there are few enough to be read."""
    if decomposition.dimension > MOST_COMPONENTS_LISTED:
        return []
    rows = [""]
    for weight, count in decomposition.signature.items():
        matrix = decomposition.matrix(weight)
        for channel in range(count):
            for component in range(2 * weight + 1):
                terms = [
                    f"{'-' if float(value) < 0 else '+'} {abs(value)} "
                    f"{decomposition.symbol}[{','.join(map(str, index))}]"
                    for index, value in np.ndenumerate(matrix[channel, component])
                    if value
                ]
                rows.append(f"{weight}[{channel},{component}] = {' '.join(terms).removeprefix('+ ')}")
    return rows


def decomposition_latex(decomposition) -> str:
    """The closed form and the natural tensors as one LaTeX ``aligned`` block."""
    tensor = LATEX.tensor(decomposition.symbol, decomposition.symmetry.letters)
    if not decomposition.dimension:
        return f"{tensor} = 0"
    if not decomposition.is_cartesian:
        factors = r" \otimes ".join(map(_irrep_latex, decomposition.indices)) or "1"
        terms = (f"{count} \\, {_irrep_latex(irrep)}" for count, irrep in decomposition.irreps)
        return rf"{tensor} \in {factors} \supseteq " + r" \oplus ".join(terms)
    formulas = channel_formulas(decomposition)
    rows = [
        f"{tensor if k == 0 else ''} &{_joined_sign(k, formula.embedding(LATEX, LONGEST_SUM))}"
        for k, formula in enumerate(formulas)
    ]
    rows += [formula.extraction(LATEX).replace(" = ", " &= ", 1) for formula in formulas]
    return "\\begin{aligned}\n" + " \\\\\n".join(rows) + "\n\\end{aligned}"


#: Before the lines of a sum that go on.
_INDENT = "\N{EM SPACE}"


def decomposition_card(decomposition) -> Card:
    """What a notebook shows: the facts, and the closed form below them unless it is too long."""
    symmetry, number = decomposition.symmetry, decomposition.dimension
    tensor = PLAIN.tensor(decomposition.symbol, symmetry.letters)
    known = {
        "symmetry class": Markup(f"{symmetry_markup(symmetry)}, {plural(symmetry.order, 'permutation')} of indices"),
        "components": f"{number} independent of {prod(decomposition.shape)}",
        "parts": parts_markup(decomposition.irreps),
        "zero by physics": ", ".join(f"weight {weight}" for weight in decomposition.zero_weights),
        **behaviour_facts(decomposition.parity, decomposition.time_reversal),
    }
    if not decomposition.is_cartesian:
        kinds = zip(symmetry.letters, decomposition.indices, strict=True)
        known["indices"] = ", ".join(f"{letter} is {index}" for letter, index in kinds)
    elif symmetry.rank > 1 and number:
        known["⟨ … ⟩"] = "the symmetric traceless part over the free indices; repeated indices are summed"
    left = HTML.tensor(decomposition.symbol, symmetry.letters)
    title, blocks = Markup(f"{left} as a sum of natural tensors"), [facts(known)]
    if not number:
        return Card(
            title, (*blocks, note(f"{tensor} = 0: the symmetry contradicts itself")), decomposition_latex(decomposition)
        )
    if not decomposition.is_cartesian:
        rows = formulas(surd_markup(row) for row in _coefficient_rows(decomposition) if row)
        return Card(title, (*blocks, rows), decomposition_latex(decomposition))
    try:
        written = channel_formulas(decomposition)
    except DisplayError as error:
        return Card(title, (*blocks, note(error)))
    if symmetry.rank > HIGHEST_RANK_SHOWN:
        return Card(title, (*blocks, note("formula(l, q) writes one term of the closed form, latex() all of it")))
    total = [
        Markup(f"{left if k == 0 else _INDENT} {_joined_sign(k, formula.embedding(HTML, LONGEST_SUM))}")
        for k, formula in enumerate(written)
    ]
    parts = [Markup(formula.extraction(HTML)) for formula in written]
    return Card(title, (*blocks, formulas(total), formulas(parts)), decomposition_latex(decomposition))


def behaviour_facts(parity: str, time_reversal: str) -> dict[str, str]:
    """Both signs of parity in words."""
    sign = "" if parity == "polar" else ": one more sign under inversion"
    kind = "even, an i-tensor" if time_reversal == "even" else "odd, a c-tensor"
    return {"parity": f"{parity}{sign}", "time reversal": kind}


def parts_markup(irreps) -> Markup:
    """Irreps such as 2 × 0e + 2 × 2e."""
    return Markup(" + ".join(f"{count} × {markup(irrep)}" for count, irrep in irreps))


def plural(count: float, noun: str) -> str:
    """A count and its noun."""
    return f"{count} {noun}{'s' * (count != 1)}"


def greek_name(letter: str) -> str:
    """The English name of a Greek letter, with a capital for capitals; empty for any other character."""
    words = unicodedata.name(letter, "").split()
    if words[:1] != ["GREEK"] or words[2:3] != ["LETTER"] or len(words) != 4:
        return ""
    name = "lambda" if words[3] == "LAMDA" else words[3].lower()
    return name.capitalize() if words[1] == "CAPITAL" else name


#: Greek letters by their English names; ε has two.
GREEK = {greek_name(letter): letter for letter in map(chr, range(0x391, 0x3CA)) if greek_name(letter)} | {"eps": "ε"}


def relation_markup(text: str) -> Markup:
    """Text such as "P_i = d_ijk sigma_jk" or "<beta_ZZZ^2>": indices below, powers above, Greek letters as such."""

    def written(match: re.Match[str]) -> str:
        name, below = match[1], match[2]
        letter = f"d{GREEK[name[1:]]}" if name not in GREEK and name[1:] in GREEK else GREEK.get(name, name)
        return symbol(letter, Markup(f"<i>{below}</i>")) if below else letter

    # names of indices that go on, as in "V_xx, yy, zz", belong to the letter
    text = re.sub(r"\b([A-Za-z]+)(?:_([A-Za-z0-9]+(?:, (?:yy|zz|22|33))*)\b)?", written, escape(text, quote=False))
    text = re.sub(r"\^(\d+)", r"<sup>\1</sup>", text).replace("sqrt", "√").replace(" -", " −")
    text = text.replace("&lt;=", "≤").replace("&gt;=", "≥")
    return Markup(re.sub(r"&lt;(?=\S)", "⟨", re.sub(r"(?<![-\s])&gt;", "⟩", text)))


def _greek_commands(text: str, after: str = "") -> str:
    """The text with Greek letters as LaTeX commands."""
    return "".join(_latex_letter(letter, after) for letter in text)


#: Greek capitals, and omicron, that look as Latin letters do and have no command in LaTeX.
_LATIN = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΧ", "ABEZHIKMNOPTX", strict=True)) | {"Υ": r"\Upsilon", "ο": "o", "ς": r"\varsigma"}


def _latex_letter(letter: str, after: str) -> str:
    """A letter as LaTeX writes it; signs that would mean something else there are escaped."""
    if letter in _LATIN:
        latin = _LATIN[letter]
        return rf"\mathrm{{{latin}}}" if len(latin) == 1 and latin.isupper() else latin + after * (len(latin) > 1)
    if letter in "%#&$":
        return f"\\{letter}"
    return f"\\{name}{after}" if (name := greek_name(letter)) else letter


def _irrep_latex(irrep) -> str:
    """Weight and parity, such as 2^{+}, with a prime where it is odd under time reversal."""
    signs = ("+" if irrep.parity > 0 else "-") + "'" * (irrep.time_reversal < 0)
    return f"{irrep.weight}^{{{signs}}}"


def _joined_sign(position: int, text: str) -> str:
    """A line of the sum, after '=' or '+'; every embedding starts with a positive term."""
    return f"{'=' if position == 0 else '+'} {text}"


def _natural_letter(weight: int, symbol: str) -> str:
    letter = _NATURAL_LETTERS[weight] if weight < len(_NATURAL_LETTERS) else "N"
    return "N" if letter == symbol else letter


def _spare(letters: str) -> list[str]:
    """Letters for summed indices that the tensor does not use."""
    return [letter for letter in _SPARE_LETTERS + _SPARE_LETTERS.upper() if letter not in letters]


def _word_text(word: Word, letters: str, name: str, notation: Notation) -> str:
    """A word applied to a natural tensor; scalars come first, and are left out where ``name`` is empty."""
    factors = [notation.tensor(notation.delta, [letters[a], letters[b]]) for a, b in word.deltas]
    legs = [letters[k] for k in word.epsilon]
    indices = [letters[k] for k in word.natural]
    if len(legs) == 2:
        summed = _spare(letters)[0]
        legs.append(summed)
        indices.insert(0, summed)
    if legs:
        factors.append(notation.tensor(notation.epsilon, legs))
    if indices:
        factors.append(notation.tensor(name, indices))
    elif name:
        factors.insert(0, name)
    return " ".join(factors) or "1"


def _contraction_text(word: Word, free: str, symbol: str, letters: str, notation: Notation) -> str:
    """A tensor contracted with a word: delta pairs are repeated indices, natural positions the free ones."""
    spare = iter(_spare(letters))
    at = [""] * word.rank
    remaining = list(free)
    legs = []
    for k in word.epsilon:
        at[k] = next(spare)
        legs.append(at[k])
    if len(legs) == 2:
        legs.insert(0, remaining.pop(0))
    for a, b in word.deltas:
        at[a] = at[b] = next(spare)
    for k, letter in zip(word.natural, remaining, strict=True):
        at[k] = letter
    tensor = notation.tensor(symbol, at)
    return f"{notation.tensor(notation.epsilon, legs)} {tensor}" if legs else tensor


def _signed_sum(terms, notation: Notation = PLAIN) -> str:
    """Rational coefficients and their texts as a sum."""

    def written(position: int, coefficient: Fraction, text: str) -> str:
        sign = ("-" if position == 0 else " - ") if coefficient < 0 else ("" if position == 0 else " + ")
        size = abs(coefficient)
        return f"{sign}{text}" if size == 1 else f"{sign}{notation.rational(size)} {text}"

    return "".join(written(k, *term) for k, term in enumerate(terms))
