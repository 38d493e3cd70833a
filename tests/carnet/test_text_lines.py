"""Frames of text files: damage of every kind is one error with the file, before it costs memory or time."""

import bz2
import gzip
import lzma
import tracemalloc

import pytest

from carnet import InputError
from carnet.data.reading.frames import count_frames, read_frames
from carnet.data.reading.text_lines import LONGEST_LINE, text_lines
from carnet.data.reading.xyz import frame_texts

FRAME = "2\nenergy=1.5\nH 0 0 0\nO 0 0 1.25\n"
COMPRESSORS = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress}


@pytest.mark.parametrize(
    "text", ["", "\n", "a", "a\n", "a\r\nb\rc", "\n\nb", "x" * 200_000 + "\ny", "ü" * 70_000 + "\n" * 70_000]
)
def test_lines_are_those_that_python_finds(tmp_path, text):
    path = tmp_path / "x.txt"
    path.write_bytes(text.encode())
    with path.open(encoding="utf-8") as file:
        assert list(text_lines(path)) == [line.removesuffix("\n") for line in file]


@pytest.mark.parametrize("kind", COMPRESSORS)
def test_every_bit_of_a_compressed_file_counts(tmp_path, kind):
    sound, path = COMPRESSORS[kind](FRAME.encode()), tmp_path / f"x.xyz.{kind}"
    for place in range(8 * len(sound)):
        damaged = bytearray(sound)
        damaged[place // 8] ^= 1 << place % 8
        path.write_bytes(damaged)
        try:
            assert list(frame_texts(path)) == [FRAME]  # of the header of gz, time and system say nothing
        except InputError as error:
            assert "x.xyz" in str(error)


def test_the_checksum_of_a_compressed_file_is_looked_at_whatever_frames_are_read(tmp_path):
    path, sound = tmp_path / "x.xyz.gz", bytearray(gzip.compress(100 * FRAME.encode()))
    sound[-6] ^= 1
    path.write_bytes(sound)
    with pytest.raises(InputError, match="x.xyz.gz: the compressed file is truncated or damaged"):
        list(read_frames(path, "0"))


@pytest.mark.parametrize(
    ("first", "message"),
    [
        ("99999999999999999999", "atoms announced, more than it can hold"),
        ("9223372036854775807", "atoms announced, more than it can hold"),
        ("9" * 5000, "atoms announced, more than it can hold"),
        ("1000", "atoms announced, more than it can hold"),
        ("14", "14 atoms announced, 6 present"),
        ("1_0", "expected the number of atoms, found '1_0'"),
        ("٢", "expected the number of atoms"),
        ("-2", "at least one atom"),
        ("2.0", "expected the number of atoms"),
    ],
)
def test_a_number_of_atoms_that_cannot_be_is_refused(tmp_path, first, message):
    path = tmp_path / "x.xyz"
    path.write_text(first + (2 * FRAME)[1:], encoding="utf-8")
    with pytest.raises(InputError, match=rf"x.xyz, frame 0 \(line 1\): .*{message}"):
        count_frames(path)


def test_a_frame_that_runs_into_the_next_ones_is_noticed_before_all_are_read(tmp_path):
    path = tmp_path / "x.xyz"
    path.write_text("900000\n" + FRAME[2:] + 400_000 * FRAME)
    tracemalloc.start()
    with pytest.raises(InputError, match="900000 atoms announced, but line 5 begins another frame"):
        count_frames(path)
    assert tracemalloc.get_traced_memory()[1] < 20e6
    tracemalloc.stop()


def test_a_line_without_an_end_is_refused(tmp_path):
    path = tmp_path / "x.xyz.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _ in range(LONGEST_LINE // 2**20 + 2):
            file.write(b"1" * 2**20)
    with pytest.raises(InputError, match="x.xyz.gz: cannot be read: a line is longer than"):
        list(read_frames(path))


@pytest.mark.parametrize(
    ("header", "rows", "message"),
    [
        ("Properties=species:S:1:pos:R:3:forces:R:999999999", "H 0 0 0", "has 4 columns, Properties says 1000000003"),
        (f"Properties=species:S:1:pos:R:{'9' * 5000}", "H 0 0 0", "expected NAME:TYPE:COLUMNS"),
        ("Properties=species:S:1:pos:R:3", "H 0 0 1_0", "'1_0' in a column of numbers"),
        ("Properties=species:S:1:pos:R:3", "H 0 0 ١", "in a column of numbers"),
        ('Properties=species:S:1:pos:R:3 a="_JSON ' + "[" * 100_000 + '"', "H 0 0 0", "is no JSON"),
        ("", "Q" * 100_000 + " 0 0 0", "unknown chemical symbol 'Qqq"),
        (" ".join(f"k{number}=[[1" for number in range(9_000)), "H 0 0 0", "that no"),
        (" ".join(f"k{number}=[[1]]" for number in range(100_000)), "H 0 0 0", "more than 10000 words"),
        (" ".join(f"k{number}=1" for number in range(100_000)), "H 0 0 0", "more than 10000 words"),
    ],
)
def test_headers_beyond_all_measure_are_refused_in_a_line(tmp_path, header, rows, message):
    path = tmp_path / "x.extxyz"
    path.write_text(f"1\n{header}\n{rows}\n", encoding="utf-8")
    with pytest.raises(InputError, match=message) as caught:
        list(read_frames(path))
    assert len(str(caught.value)) < 600 and "x.extxyz, frame 0" in str(caught.value)
