"""Changes of sound files, each a function of a random generator and the content.

``BINARY`` does to bytes what disks, networks and broken copies do; ``TEXT`` does what hands and programs do to text as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Mutator = Callable[[Random, bytes], bytes]

ODD_NUMBERS = (
    "0", "-1", "-0.0", "1e-320", "1e308", "-1e308", "1e309", "nan", "inf", "-inf", ".nan", ".inf", "1e-4", "007", "1_0",
    "1:30", "0x1F", "9223372036854775808", "18446744073709551616", "99999999999999999999", "1" * 400, "9" * 5000, "1e99999",
    "4294967296", "2147483648", "-2147483649", "1.5.2", "--1", "+", "1e", "٣",
)  # fmt: skip
ODD_VALUES = (
    "", "null", "~", "true", "no", "[]", "{}", "[1]", "{a: 1}", "[[]]", "'", '"', '"a\\0b"', '"\\ud800"', "2001-13-45",
    "2001-12-14t21:59:43.10-05:00", "!!int abc", "!!float x", "!!python/object/apply:os.system [ls]", "!!binary abc", "!!set {a}",
    "!!timestamp x", "!x y", "&a [*a]", "*b", "&b {<<: *b}", "<<", "|", ">", "%", "@", "`", "a: b: c", "- a", "..", "/", "/dev/null",
    "~nobody/x", "$HOME", "$NOT_SET/x", "x" * 5000, "é", "\u2028", "日本", "os:system",
)  # fmt: skip
ODD_LETTERS = (
    "\0",
    "\x1b",
    "\r",
    "\t",
    "\x0b",
    "\x85",
    "\ufeff",
    "\u00a0",
    "\u202e",
    "=",
    '"',
    "'",
    "{",
    "}",
    "[",
    "]",
    "\\",
    "#",
    ":",
)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_WORD = re.compile(r"[A-Za-z_]+")


def flip_bits(random: Random, content: bytes) -> bytes:
    """One bit, or a few."""
    changed = bytearray(content)
    for _ in range(random.choice((1, 1, 1, 2, 8))):
        if changed:
            changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def truncate(random: Random, content: bytes) -> bytes:
    """The beginning, or a part from within."""
    start, stop = sorted((random.choice((0, random.randint(0, len(content)))), random.randint(0, len(content))))
    return content[start:stop]


def overwrite(random: Random, content: bytes) -> bytes:
    """A block of zeros, of ones or of noise over what was there."""
    start = random.randint(0, len(content))
    length = min(random.choice((1, 2, 4, 8, 64, 512, 4096)), len(content) - start)
    filling = random.choice((b"\0" * length, b"\xff" * length, random.randbytes(length)))
    return content[:start] + filling + content[start + length :]


def cut(random: Random, content: bytes) -> bytes:
    """A block is missing."""
    start = random.randint(0, len(content))
    return content[:start] + content[start + random.choice((1, 3, 8, 100, 1000)) :]


def repeat(random: Random, content: bytes) -> bytes:
    """A block is there twice."""
    start, stop = sorted(random.randint(0, len(content)) for _ in range(2))
    return content[:stop] + content[start:]


def double(random: Random, content: bytes) -> bytes:
    """All is there twice."""
    return content + content


def append(random: Random, content: bytes) -> bytes:
    """Something follows."""
    return content + random.choice((b"\0", b"\n\n", b"garbage", random.randbytes(100), b"\0" * 5000))


def odd_number(random: Random, content: bytes) -> bytes:
    """A number becomes another one."""
    return _replaced(random, content, _NUMBER, random.choice(ODD_NUMBERS))


def odd_word(random: Random, content: bytes) -> bytes:
    """A word becomes a value of another kind."""
    return _replaced(random, content, _WORD, random.choice(ODD_VALUES))


def number_to_value(random: Random, content: bytes) -> bytes:
    """A number becomes a value of another kind."""
    return _replaced(random, content, _NUMBER, random.choice(ODD_VALUES))


def misspell(random: Random, content: bytes) -> bytes:
    """A word loses, doubles or exchanges a letter, or changes its case."""

    def misspelt(word: str) -> str:
        place = random.randrange(len(word))
        kinds = (
            word[:place] + word[place + 1 :],
            word[:place] + word[place] + word[place:],
            word[:place] + word[place:][:2][::-1] + word[place + 2 :],
            word.swapcase(),
        )
        return random.choice(kinds)

    return _replaced(random, content, _WORD, misspelt)


def swap_lines(random: Random, content: bytes) -> bytes:
    """Two lines change places, one is missing, one is there twice, or one is empty."""
    lines = content.split(b"\n")
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    kind = random.randrange(4)
    if kind == 0:
        lines[one], lines[other] = lines[other], lines[one]
    elif kind == 1:
        del lines[one]
    elif kind == 2:
        lines.insert(other, lines[one])
    else:
        lines[one] = b""
    return b"\n".join(lines)


def odd_letter(random: Random, content: bytes) -> bytes:
    """A letter that nobody expects."""
    place = random.randint(0, len(content))
    return content[:place] + random.choice(ODD_LETTERS).encode() + content[place:]


def nest(random: Random, content: bytes) -> bytes:
    """Brackets inside of brackets, more than anybody counts."""
    place, depth = random.randint(0, len(content)), random.choice((3, 40, 3000, 30000))
    opening, closing = random.choice(((b"[", b"]"), (b"{a: ", b"}"), (b'"', b'"'), (b"(", b")"), (b"- ", b"")))
    return content[:place] + opening * depth + random.choice((closing * depth, b"")) + content[place:]


def lengthen(random: Random, content: bytes) -> bytes:
    """A line, a word or a list becomes very long."""
    place = random.randint(0, len(content))
    piece = random.choice(
        (b"x", b" ", b"1 ", b"1,", b"a=1 ", b"=", b"\n", b"\\", b'"', b"k: v\n", b"- 1\n", b"\t", b"#")
    )
    return content[:place] + piece * random.choice((100, 10_000, 200_000)) + content[place:]


def other_encoding(random: Random, content: bytes) -> bytes:
    """Text as another system saves it."""
    text = content.decode("utf-8", "replace")
    return random.choice(
        (
            text.encode("utf-16"),
            text.encode("utf-32"),
            b"\xef\xbb\xbf" + content,
            content.replace(b"\n", b"\r\n"),
            content + b"\xff\xfe",
        )
    )


BINARY: tuple[Mutator, ...] = (flip_bits, flip_bits, flip_bits, truncate, overwrite, cut, repeat, double, append)
TEXT: tuple[Mutator, ...] = (
    flip_bits, truncate, overwrite, cut, repeat, double, odd_number, odd_number, odd_word, number_to_value, misspell, swap_lines,
    odd_letter, nest, lengthen, other_encoding,
)  # fmt: skip


def _replaced(random: Random, content: bytes, pattern: re.Pattern[str], new: str | Callable[[str], str]) -> bytes:
    text = content.decode("utf-8", "replace")
    matches = list(pattern.finditer(text))
    if not matches:
        return content
    match = random.choice(matches)
    value = new if isinstance(new, str) else new(match[0])
    return f"{text[: match.start()]}{value}{text[match.end() :]}".encode("utf-8", "surrogatepass")
