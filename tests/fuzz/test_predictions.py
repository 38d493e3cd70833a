"""Files of predictions: frames are read, predicted, written with all else that they hold, and read again."""

from pathlib import Path

from carnet import predict_file
from carnet.data.reading.frames import read_frames
from tests.carnet.pair_potential import PairPotential
from tests.fuzz.harness import Reader, each, hold
from tests.fuzz.mutators import TEXT
from tests.fuzz.test_xyz import CLUSTER, PERIODIC, PLAIN

MODEL = PairPotential({1: -13.5, 6: -1030.0, 8: -2041.0, 14: -7800.0})
FRAMES = f"{PERIODIC}{CLUSTER}{PERIODIC}"
SETTINGS = '2\nProperties=species:S:1:pos:R:3:momenta:R:3:tags:I:1 Lattice="4 0 0 0 4 0 0 0 4" pbc="T F T" a=1 b="1 2 3" c=T d="x y"\n'
MOVING = f"{SETTINGS}C 0 0 0 0.1 0 0 1\nO 0 0 1.13 0 0.2 0 2\n"


def predicted(path: Path) -> list[str]:
    """What the written file holds, entry by entry."""
    target = path.with_name("predicted.extxyz")
    target.unlink(missing_ok=True)
    count, _ = predict_file(MODEL, path, target)
    found = []
    for _, atoms in read_frames(target):
        entries = [sorted(map(repr, each.items())) for each in (atoms.info, atoms.calc.results)]
        arrays = sorted((name, values.tolist()) for name, values in atoms.arrays.items())
        found.append(repr((entries, arrays, atoms.cell.array.tolist(), atoms.pbc.tolist())))
    assert len(found) == count
    return found


READERS = (
    Reader(
        "frames to predict",
        {"a.extxyz": FRAMES.encode(), "b.extxyz": MOVING.encode(), "c.xyz": PLAIN.encode()},
        predicted,
        TEXT,
        takes_edits=True,
    ),
)


@each(READERS)
def test_whatever_frames_suffer_their_predictions_can_be_read_or_they_are_refused(reader, count):
    hold(reader, count)
