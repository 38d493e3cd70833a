"""What a model file gives to the generator of packages."""

import numpy as np

from carnet.model.export import describe_file
from carnet.model.file import SMALLEST_DISTANCES, save_model
from tests.carnet.small_models import CONFIGS, MOLECULE, random_model


def test_packages_are_compared_on_structures_like_those_of_the_training(tmp_path):
    model = random_model(CONFIGS["one layer"])
    save_model(model, tmp_path / "unknown", reference=MOLECULE)
    distances = {"H-H": 0.7, "O-O": 1.36}
    save_model(
        model, tmp_path / "known", reference=MOLECULE, extra={"data": {"train": {SMALLEST_DISTANCES: distances}}}
    )
    unknown, known = (describe_file(tmp_path / name).references for name in ("unknown", "known"))
    for before, after in zip(unknown, known, strict=True):
        np.testing.assert_array_equal(before.numbers, after.numbers)
    np.testing.assert_array_equal(known[0].positions, MOLECULE.positions)  # stored with the model: as it is
    # the one that is made up is wider, and no two of its atoms closer than in the training
    assert abs(np.linalg.det(known[1].cell)) > 1.1 * abs(np.linalg.det(unknown[1].cell))
    shifts = np.stack(np.meshgrid(*[[-1, 0, 1]] * 3, indexing="ij"), axis=-1).reshape(-1, 3) @ known[1].cell
    vectors = known[1].positions[:, None] - known[1].positions[None, :]
    apart = np.linalg.norm(vectors[:, :, None] + shifts, axis=-1)
    assert apart[apart > 0].min() > max(distances.values())
