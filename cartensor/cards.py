"""What a notebook shows of a result: a card of facts, formulas and tables, as one piece of HTML.

A result inherits from :class:`Shown`.  Cards hold all that they need, in the notebook and out of it: no address is
fetched, formulas are written in HTML and need no MathJax, and scripts only add to what can be read without them.
Colours are those of the page around the card, so that it is legible wherever the text of the page is.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from html import escape
from typing import Any

#: Arrays of fields with more numbers are told by their shape.
MOST_NUMBERS_SHOWN = 9
#: A component of a matrix that is a smaller fraction of the largest is zero but for rounding.
ROUNDING = 1e-12
#: Names of persons within names of fields.
PERSONS = ("voigt", "reuss", "hill", "haeberlen", "kleinman")
#: Longer tables are folded.
MOST_ROWS_OPEN = 40


class Markup(str):
    """Text that is HTML already; all other text is escaped."""

    __slots__ = ()


def markup(value: object) -> Markup:
    """Any value as HTML."""
    return value if isinstance(value, Markup) else Markup(escape(str(value)))


def symbol(name: str, below: str = "", above: str = "") -> Markup:
    """A letter in italics, with indices."""
    parts = (f"<i>{markup(name)}</i>", above and f"<sup>{markup(above)}</sup>", below and f"<sub>{markup(below)}</sub>")
    return Markup("".join(parts))


def facts(known: Mapping[str, object]) -> Markup:
    """Names and values; those that are None or empty are left out."""
    rows = (
        f"<tr><th>{markup(name)}</th><td>{markup(value)}</td></tr>" for name, value in known.items() if _told(value)
    )
    return Markup(f'<table class="ct-facts"><tbody>{"".join(rows)}</tbody></table>')


def formulas(lines: Iterable[object]) -> Markup:
    """Lines of mathematics, a minus sign for each hyphen between blanks."""
    texts = (re.sub(r"(^|[ (>⟨])-(?=[ \w<√(])", r"\1−", markup(line)) for line in lines)
    return Markup(f'<div class="ct-math">{"".join(f"<div>{text}</div>" for text in texts)}</div>')


def table(head: Sequence[object], rows: Iterable[Sequence[object]], kind: str = "") -> Markup:
    """Rows below a head, the first cell of each row being its name; a long one is folded.

    Args:
        head: Names of the columns.
        rows: Their cells.
        kind: A further class of the element: "ct-search" is searchable where scripts run.
    """
    lines = [
        f"<tr><th>{markup(first)}</th>{''.join(f'<td>{markup(cell)}</td>' for cell in rest)}</tr>"
        for first, *rest in rows
    ]
    top = "".join(f"<th>{markup(name)}</th>" for name in head)
    body = f'<table class="{kind or "ct-rows"}"><thead><tr>{top}</tr></thead><tbody>{"".join(lines)}</tbody></table>'
    return folded(f"{len(lines)} rows", _wide(body)) if len(lines) > MOST_ROWS_OPEN and not kind else _wide(body)


def matrix(rows: Iterable[Sequence[object]], row_names: Sequence[object] = (), names: Sequence[object] = ()) -> Markup:
    """A matrix between brackets, numbered where names are given; zeros are faint."""
    head = "".join(f"<th>{markup(name)}</th>" for name in names)
    head = f"<thead><tr>{'<th></th>' if row_names else ''}{head}</tr></thead>" if head else ""
    lines = []
    for place, row in enumerate(rows):
        cells = "".join(
            f'<td class="ct-zero">{text}</td>' if text == "0" else f"<td>{text}</td>" for text in map(markup, row)
        )
        lines.append(f"<tr>{f'<th>{markup(row_names[place])}</th>' if row_names else ''}{cells}</tr>")
    return _wide(f'<table class="ct-matrix">{head}<tbody>{"".join(lines)}</tbody></table>')


def named_matrix(name: object, meaning: object, values: Any, heads: tuple[str, str] = ("", "")) -> list[Markup]:
    """A matrix of numbers below its name; what is zero but for rounding is a zero.

    Args:
        name: What it is.
        meaning: The same in a sentence, or a unit; or "".
        values: [rows, columns].
        heads: Numbers of the rows and columns, or "".
    """
    smallest = ROUNDING * max((abs(cell) for row in values.tolist() for cell in row), default=0)
    rows = [[number(0 if abs(cell) < smallest else cell) for cell in row] for row in values.tolist()]
    return [note(Markup(f"<b>{markup(name)}</b> {markup(meaning)}")), matrix(rows, *heads)]


def explained(value: object, meaning: object) -> Markup:
    """A value with its meaning beside it, if it has one."""
    return Markup(f'{markup(value)} <span class="ct-note">{markup(meaning)}</span>') if meaning else markup(value)


def note(text: object) -> Markup:
    """A sentence in small print."""
    return Markup(f'<p class="ct-note">{markup(text)}</p>')


def folded(summary: object, content: Markup) -> Markup:
    """What is shown when it is asked for."""
    return Markup(f"<details><summary>{markup(summary)}</summary>{content}</details>")


def scripted(script: str) -> Markup:
    """A script, run where the page lets scripts run."""
    return Markup(f"<script>{script}</script>")


def named_number(name: str) -> Markup:
    """A component such as C11: letters in italics, digits below."""
    letters = name.rstrip("0123456789")
    return symbol(letters, name[len(letters) :])


def unbroken(text: str) -> str:
    """Text that stays on one line."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def symmetry_markup(symmetry: object) -> Markup:
    """An index symmetry, which may go on in the next line after each equals sign."""
    return Markup(escape(str(symmetry)).replace("=", "=<wbr>")) or Markup("scalar")


def unit_markup(unit: str) -> Markup:
    """A unit such as "C m^-2" or "1e-6/K", exponents above the line."""
    powers = re.sub(r"\b1e(-?\d+)", r"10^\1", escape(unit))
    return Markup(re.sub(r"\^(-?)(\d+)", lambda m: f"<sup>{'−' * bool(m[1])}{m[2]}</sup>", powers))


def surd_markup(value: object) -> Markup:
    """An exact number such as "1/2*sqrt(3)", with the sign of a root."""
    text = re.sub(r"\*?sqrt\((\d+)\)", r"√\1", str(value))
    return Markup(re.sub(r"(^|[ (])-", r"\1−", escape(text)))


def polynomial_markup(place: int, terms: Iterable[tuple[tuple[int, int, int], Any]], scale: object = 1) -> Markup:
    """A line "k: scale (sum of monomials)" for one of several polynomials in x, y, z."""
    written = []
    for exponents, coefficient in terms:
        powers = "".join(
            f"<i>{letter}</i>{f'<sup>{power}</sup>' if power > 1 else ''}"
            for letter, power in zip("xyz", exponents, strict=True)
            if power
        )
        text = surd_markup(coefficient)
        sign, size = ("−", text[1:]) if text.startswith("−") else ("+", text)
        size = f"({text})" if re.search(r"[+−]", text[1:]) else size
        written.append((sign, powers if size == "1" and powers else f"{size} {powers}".strip()))
    total = " ".join(f"{sign} {text}" for sign, text in written).removeprefix("+ ")
    total = f"−{total[2:]}" if total.startswith("− ") else total
    front = "" if scale == 1 else surd_markup(scale)
    inner = f"{front} ({total})" if front and len(written) > 1 else f"{front} {total}".strip()
    return Markup(f'<span class="ct-note">{place}:</span> {inner}')


@dataclass(frozen=True)
class Card:
    """What is shown of one result.

    Attributes:
        title: What it is, in few words.
        blocks: Facts, formulas and tables in their order.
        latex: The same as LaTeX to be copied, without the signs of display mathematics; "" where there is none.
    """

    title: str
    blocks: Sequence[Markup]
    latex: str = ""

    def html(self) -> str:
        """The card as one element that needs nothing from elsewhere."""
        source = folded("LaTeX", Markup(f"<pre>{escape(self.latex)}</pre>")) if self.latex else ""
        return (
            f'<div class="cartensor"><style>{STYLE}</style><div class="ct-title">{markup(self.title)}</div>'
            f"{''.join(self.blocks)}{source}</div>"
        )


def batch_card(title: str) -> Card:
    """What is shown of many results together."""
    return Card(title, (note("index it, as result[0], for one"),))


class Shown:
    """A result that notebooks show as a card.

    Inheriting is all that a dataclass needs to have a card of its fields, explained by the section "Attributes" of its
    docstring, and (with ``repr=False``) a ``repr`` of one line.  ``_shown`` names properties to be shown beside the
    fields; a class with more to say overrides ``_card``.

    >>> @dataclass(frozen=True, repr=False)
    ... class WaveSpeeds(Shown):
    ...     slow: float
    ...     fast: float
    >>> WaveSpeeds(3.25, 5.0)
    <wave speeds: slow 3.25, fast 5>
    >>> "<th>slow</th><td>3.25</td>" in WaveSpeeds(3.25, 5.0)._repr_html_()
    True
    """

    _shown: tuple[str, ...] = ()

    def _card(self) -> Card:
        told = meanings(type(self), self._shown)
        values, matrices = {}, []
        for name in self._shown_names():
            value, meaning = getattr(self, name), told.get(name, "")
            if is_matrix(value):
                matrices += named_matrix(words(name), meaning, value)
            else:
                values[words(name)] = explained(value_text(value), meaning)
        return Card(_title(type(self)), (facts(values), *matrices))

    def _shown_names(self) -> list[str]:
        own: list[str] = [field.name for field in fields(self) if field.repr] if is_dataclass(self) else []
        return [name for name in (*own, *self._shown) if name[0] != "_"]

    def _repr_html_(self) -> str:
        return self._card().html()

    def _repr_latex_(self) -> str | None:
        latex = self._card().latex
        return f"$$\n{latex}\n$$" if latex else None

    def __repr__(self) -> str:
        values = ", ".join(f"{words(name)} {value_text(getattr(self, name))}" for name in self._shown_names())
        return f"<{_title(type(self))}{': ' * bool(values)}{values}>"


def number(value: object) -> str:
    """A number to be read: five digits, and a zero as such."""
    if isinstance(value, bool) or not isinstance(value, int | float | complex):
        return str(value)
    return "0" if value == 0 else f"{value:.5g}"


def value_text(value: Any) -> str:
    """A field to be read on one line: numbers, few of them as a list, many by their shape."""
    shape = getattr(value, "shape", None)
    if shape is None:
        return number(value)
    held = value.tolist()
    if not shape:
        return number(held)
    if len(shape) == 1 and len(held) <= MOST_NUMBERS_SHOWN:
        return f"({', '.join(map(number, held))})"
    return f"array {' x '.join(map(str, shape))}"


def _told(value: object) -> bool:
    return value is not None and value != ""


def is_matrix(value: object) -> bool:
    """Whether a value is an array with few rows and columns, to be shown as such."""
    shape = getattr(value, "shape", None)
    return shape is not None and len(shape) == 2 and 0 < max(shape) <= MOST_NUMBERS_SHOWN


def _wide(content: str) -> Markup:
    """What scrolls by itself where the page is narrower."""
    return Markup(f'<div class="ct-wide">{content}</div>')


def words(name: str) -> str:
    """The name of a field as it is read."""
    return " ".join(word.capitalize() if word in PERSONS else word for word in name.split("_"))


def _title(kind: type) -> str:
    """A class's name in words."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", kind.__name__).lower()


def meanings(kind: type, properties: Iterable[str] = ()) -> dict[str, str]:
    """What the section "Attributes" of a docstring, its own or inherited, and the docstrings of properties say."""
    text = "\n".join(inspect.getdoc(base) or "" for base in kind.__mro__ if issubclass(base, Shown))
    section = re.search(r"^Attributes:\n((?:[ ]+.*\n?|\n)*)", text, re.MULTILINE)
    found = dict(re.findall(r"^ {4}(\w+): (.*(?:\n {8,}.*)*)", section[1] if section else "", re.MULTILINE))
    for name in properties:
        told = (inspect.getdoc(getattr(kind, name, None)) or "").split("\n\n")[0]
        found.setdefault(name, told)
    found = {name: " ".join(meaning.split()) for name, meaning in found.items()}
    # shapes with axes of a batch are of no concern to who looks at one result
    return {name: re.sub(r", \[\.\.\.[^\]]*\]", "", meaning) for name, meaning in found.items() if meaning}


#: Text has the page's colour; lines and faint text are made of it, so that they fit light and dark pages alike.
STYLE = """\
.cartensor{font:14px/1.5 system-ui,sans-serif;color:inherit;max-width:100%;text-align:left}
.cartensor .ct-title{font-size:1.15em;font-weight:600;margin:.2em 0 .4em}
.cartensor .ct-wide{overflow-x:auto;max-width:100%;margin:.5em 0}
.cartensor.cartensor table{border-collapse:collapse;margin:.3em 0;font-size:1em;table-layout:auto;color:inherit;\
border:0;font-variant-numeric:tabular-nums}
.cartensor.cartensor tr.tr,.cartensor.cartensor tbody tr,.cartensor.cartensor thead tr{background:transparent;border:0}
.cartensor.cartensor th,.cartensor.cartensor td{text-align:left;vertical-align:baseline;padding:.15em .9em .15em 0;\
border:0;background:transparent;color:inherit;line-height:1.5;white-space:normal;max-width:none}
.cartensor.cartensor th{font-weight:500;white-space:nowrap}
.cartensor.cartensor .ct-facts th{font-weight:400;opacity:.72}
@media(max-width:600px){.cartensor.cartensor .ct-facts th{white-space:normal;min-width:6em}}
.cartensor.cartensor .ct-rows td,.cartensor.cartensor .ct-search td,.cartensor.cartensor .ct-rows tbody th,\
.cartensor.cartensor .ct-search tbody th{border-top:1px solid rgba(128,128,128,.3)}
.cartensor.cartensor .ct-search tbody th{white-space:normal;min-width:9em}
.cartensor.cartensor .ct-search td{min-width:4em}
.cartensor.cartensor .ct-search td:nth-child(2){min-width:15em}
.cartensor .ct-surface{user-select:none;-webkit-user-select:none}
.cartensor.cartensor thead th{opacity:.72;font-weight:400}
.cartensor.cartensor .ct-matrix td,.cartensor.cartensor .ct-matrix th{text-align:right;padding:.1em .6em;\
white-space:nowrap}
.cartensor.cartensor .ct-matrix td,.cartensor.cartensor .ct-matrix thead th{text-align:center}
.cartensor.cartensor .ct-matrix tbody th{opacity:.72;font-weight:400}
.cartensor.cartensor .ct-matrix tbody td:first-of-type{border-left:1.5px solid currentColor;border-radius:6px}
.cartensor.cartensor .ct-matrix tbody td:last-of-type{border-right:1.5px solid currentColor;border-radius:6px}
.cartensor .ct-zero{opacity:.55}
.cartensor .ct-math{font-family:"STIX Two Text","Times New Roman","Nimbus Roman",Georgia,serif;font-size:1.12em;\
line-height:1.9;margin:.5em 0}
.cartensor .ct-math div{padding-left:2em;text-indent:-2em;overflow-wrap:anywhere}
.cartensor sub,.cartensor sup{font-size:.72em;line-height:0}
.cartensor .ct-note{opacity:.75;font-size:.92em;margin:.3em 0}
.cartensor .ct-row{display:flex;flex-wrap:wrap;gap:.2em 1em;align-items:center}
.cartensor summary{cursor:pointer;opacity:.75}
.cartensor.cartensor pre{white-space:pre;overflow-x:auto;font:12px/1.5 ui-monospace,monospace;color:inherit;\
background:rgba(128,128,128,.12);border:0;padding:.6em .8em;margin:.3em 0;border-radius:4px}
.cartensor input{font:inherit;color:inherit;background:transparent;border:1px solid rgba(128,128,128,.6);\
border-radius:4px;padding:.2em .5em;margin:.2em .6em .2em 0;width:min(24em,100%);box-sizing:border-box}
.cartensor svg,.cartensor img{max-width:100%;height:auto;display:block;margin:0}
"""

#: Puts a field above tables of the class "ct-search": rows are shown that hold every word that is typed.
SEARCH = """\
document.querySelectorAll('.cartensor .ct-search:not([data-live])').forEach(function(table){
  table.setAttribute('data-live','');
  var rows=Array.from(table.tBodies[0].rows), field=document.createElement('input'), told=document.createElement('span');
  field.type='search'; field.placeholder='search'; field.setAttribute('aria-label','search the table');
  field.setAttribute('data-lm-suppress-shortcuts','true'); told.className='ct-note';
  function search(){
    var words=field.value.toLowerCase().split(/\\s+/).filter(Boolean), count=0;
    rows.forEach(function(row){
      var text=row.textContent.toLowerCase(), found=words.every(function(word){return text.includes(word)});
      row.style.display=found?'':'none'; count+=found;
    });
    told.textContent=count+' of '+rows.length;
  }
  field.addEventListener('input',search);
  field.addEventListener('keydown',function(event){event.stopPropagation()});
  table.parentNode.parentNode.insertBefore(field,table.parentNode);
  table.parentNode.parentNode.insertBefore(told,table.parentNode);
  search();
});
"""
