"""Files of tensors: every flipped bit, cut and appended byte is noticed, files without a checksum open where they are old."""

import json
import os
import struct

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from carnet import InputError
from carnet.files.tensors import WITHOUT_CHECKSUM, read_tensors, write_tensors

TENSORS = {"a": torch.arange(7.0), "b": torch.eye(3, dtype=torch.float64).T, "none": torch.zeros(0, 3)}
METADATA = {"notes": [0.1, {"sha256": "0" * 64}], "name": "Å"}


@pytest.fixture
def saved(tmp_path):
    write_tensors(tmp_path / "saved", "model", 3, TENSORS, METADATA)
    return tmp_path / "saved"


def without_checksum(path, kind, version):
    """A file as carnet 0.1.0 wrote it."""
    text = json.dumps({"kind": kind, "version": version, **METADATA}, sort_keys=True)
    save_file({name: value.contiguous() for name, value in TENSORS.items()}, path, metadata={"carnet": text})


def test_what_is_written_is_read(saved):
    tensors, metadata = read_tensors(saved, "model", 3)
    assert metadata == {"kind": "model", "version": 3, **METADATA}
    assert tensors.keys() == TENSORS.keys() and all(torch.equal(tensors[name], TENSORS[name]) for name in TENSORS)


def test_every_flipped_bit_is_noticed_and_names_the_file(saved, tmp_path):
    content = saved.read_bytes()
    other = tmp_path / "flipped"
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1 << place % 8
        other.write_bytes(changed)
        with pytest.raises(InputError, match="flipped: "):
            read_tensors(other, "model", 3)


@pytest.mark.parametrize("appended", [b"\0", b"\0" * 8, b"{}", b"x" * 5000])
def test_what_was_appended_is_noticed(saved, appended):
    saved.write_bytes(saved.read_bytes() + appended)
    with pytest.raises(InputError, match="saved: truncated, or not a safetensors file"):
        read_tensors(saved, "model", 3)


def test_two_sound_parts_of_two_files_are_no_sound_file(saved, tmp_path):
    """The header of one file before the tensors of another one of the same shapes."""
    write_tensors(tmp_path / "other", "model", 3, {**TENSORS, "a": TENSORS["a"] + 1}, METADATA)
    one, two = saved.read_bytes(), (tmp_path / "other").read_bytes()
    data = struct.unpack("<Q", one[:8])[0] + 8
    saved.write_bytes(one[:data] + two[data:])
    with pytest.raises(InputError, match="saved: damaged, its checksum is not that of its contents"):
        read_tensors(saved, "model", 3)


@pytest.mark.parametrize("kind", WITHOUT_CHECKSUM)
def test_files_without_a_checksum_open_where_they_are_old(tmp_path, kind):
    old = WITHOUT_CHECKSUM[kind]
    without_checksum(tmp_path / "old", kind, old)
    tensors, metadata = read_tensors(tmp_path / "old", kind, old + 1)
    assert metadata["version"] == old and torch.equal(tensors["a"], TENSORS["a"])
    without_checksum(tmp_path / "new", kind, old + 1)
    with pytest.raises(InputError, match="new: damaged or changed by another program, it has no checksum"):
        read_tensors(tmp_path / "new", kind, old + 1)


@pytest.mark.parametrize("version", [0, -1, True, "3", None, 2.0])
def test_a_version_is_a_number(tmp_path, version):
    write_tensors(tmp_path / "f", "model", version, {}, {})
    with pytest.raises(InputError, match="f: layout version"):
        read_tensors(tmp_path / "f", "model", 3)


def test_a_header_that_promises_more_than_the_file_has_takes_no_memory(tmp_path):
    promising = {"dtype": "F64", "shape": [1 << 40], "data_offsets": [0, 1 << 43]}
    for header in ({"a": promising}, {"a": 1}, [], {"__metadata__": 3}):
        text = json.dumps(header).encode()
        (tmp_path / "f").write_bytes(struct.pack("<Q", len(text)) + text + b"\0" * 64)
        with pytest.raises(InputError, match="f: truncated, or not a safetensors file"):
            read_tensors(tmp_path / "f", "model", 3)
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(InputError, match="sparse: truncated"):
        read_tensors(tmp_path / "sparse", "model", 3)


def test_bytes_drawn_at_random_are_no_file(tmp_path):
    draw = np.random.default_rng(0)
    for length in draw.integers(0, 400, 100):
        (tmp_path / "f").write_bytes(draw.bytes(int(length)))
        with pytest.raises(InputError, match="f: "):
            read_tensors(tmp_path / "f", "model", 3)


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="pipe: is no ordinary file; expected a model file of carnet"):
        read_tensors(tmp_path / "pipe", "model", 3)
