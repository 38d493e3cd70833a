"""Extended XYZ, as text and compressed, and formats that ASE reads."""

import bz2
import gzip
import io
import lzma
import tempfile
from pathlib import Path

import numpy as np

from carnet import Labels, from_atoms
from carnet.data.reading.frames import read_frames
from codegen.runtime.pair_search import search_pairs
from tests.fuzz.harness import Reader, each, hold
from tests.fuzz.mutators import BINARY, TEXT, double

COMPRESSORS = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress}
# two compressed texts one after the other are the compressed text of both
DAMAGE = tuple(mutator for mutator in BINARY if mutator is not double)
LABELS = Labels(stress="stress", group="config_type")

PERIODIC = """2
Lattice="5.4 0.0 0.0 0.0 5.4 0.0 0.1 0.0 5.4" Properties=species:S:1:pos:R:3:forces:R:3:fixed:L:1 energy=-12.5 stress="0.1 0 0 0 0.2 0 \
0 0 0.3" pbc="T T T" config_type=bulk note="_JSON {\\"a\\": [1, 2]}"
Si 0.0 0.0 0.0 0.1 -0.2 0.3 T
Si 1.35 1.35 1.35 -0.1 0.2 -0.3 F
"""
CLUSTER = """3
Properties=species:S:1:pos:R:3:forces:R:3 energy=-7.25 pbc="F F F" config_type='a b' list=[1,2,3] flag
O 0.0 0.0 0.0 0.1 0.0 0.0
H 0.96 0.0 0.0 -0.1 0.0 0.0
H -0.24 0.93 0.0 0.0 0.0 0.0
"""
PLAIN = """2
a comment of somebody
C 0 0 0
O 0 0 1.13
VEC1 5 0 0
VEC2 0 6 0
VEC3 0 0 7
"""
FRAMES = f"{PERIODIC}{CLUSTER}{PERIODIC}".encode()


def content(path):
    """All that a file says, in an order of its own, as structures with labels and as atoms."""
    found = []
    for source, atoms in read_frames(path):
        results = atoms.calc.results if atoms.calc is not None else {}
        labels = LABELS if results else None
        structure = from_atoms(atoms, labels, source)
        arrays = {name: values.tolist() for name, values in atoms.arrays.items()}
        entries = [sorted(map(repr, each.items())) for each in (atoms.info, arrays, results)]
        found.append(repr((source, entries, structure.digest(), structure.group)))
        assert np.isfinite(structure.positions).all() and np.isfinite(structure.cell).all()
        search_pairs(structure.positions, structure.cell, structure.pbc, 4.0)
    return found


def compressed(mutator):
    """What happens to a text before it is compressed."""

    def change(random, content):
        kind = next(
            kind
            for kind, begin in (("gz", b"\x1f\x8b"), ("bz2", b"BZh"), ("xz", b"\xfd7z"))
            if content.startswith(begin)
        )
        text = {"gz": gzip, "bz2": bz2, "xz": lzma}[kind].decompress(content)
        return COMPRESSORS[kind](mutator(random, text))

    change.__name__ = f"{mutator.__name__} (compressed)"
    return change


def written_by_ase():
    """Files of other formats."""
    import ase.db
    import ase.io

    atoms = [each for _, each in _frames_of(FRAMES)]
    files = {
        "POSCAR": ("vasp", atoms[:1]),
        "a.traj": ("traj", atoms),
        "a.cif": ("cif", atoms[:1]),
        "a.json": ("json", atoms),
    }
    contents = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, (kind, images) in files.items():
            ase.io.write(Path(folder, name), images if len(images) > 1 else images[0], format=kind)
        with ase.db.connect(Path(folder, "a.db")) as database:
            for each in atoms:
                database.write(each, kind="x", data={"tensor": np.eye(3)})
        for path in sorted(Path(folder).iterdir()):
            contents[path.name] = path.read_bytes()
    return contents


def _frames_of(text):
    from ase.io import iread

    return enumerate(iread(io.StringIO(text.decode()), index=":", format="extxyz"))


READERS = (
    Reader("extended XYZ", {"a.extxyz": FRAMES, "b.xyz": PLAIN.encode()}, content, TEXT, takes_edits=True),
    Reader(
        "compressed text",
        {f"a.xyz.{kind}": compress(FRAMES) for kind, compress in COMPRESSORS.items()},
        content,
        tuple(map(compressed, TEXT)),
        takes_edits=True,
    ),
    Reader(
        "compressed bytes",
        {f"a.xyz.{kind}": compress(20 * FRAMES) for kind, compress in COMPRESSORS.items()},
        content,
        DAMAGE,
    ),
    Reader("other formats", written_by_ase, content, (*BINARY, *TEXT), takes_edits=True),
)


@each(READERS)
def test_whatever_a_file_of_structures_suffers_it_is_read_or_refused(reader, count):
    hold(reader, count)
