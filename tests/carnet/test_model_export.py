"""What a model file gives to the generator of packages."""

import numpy as np
import pytest
import torch

from carnet import InputError, describe_potential, save
from carnet.model.export import describe_file
from carnet.model.file import SMALLEST_DISTANCES
from tests.carnet.small_models import CONFIGS, MOLECULE, random_model


def test_packages_are_compared_on_structures_like_those_of_the_training(tmp_path):
    model = random_model(CONFIGS["one layer"])
    save(model, tmp_path / "unknown", references=[MOLECULE])
    distances = {"H-H": 0.7, "O-O": 1.36}
    save(model, tmp_path / "known", references=[MOLECULE], extra={"data": {"train": {SMALLEST_DISTANCES: distances}}})
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


@pytest.mark.parametrize("where", ["layers.0.radial", "readouts.0", "embedding"])
def test_a_model_whose_results_are_not_finite_is_refused(where):
    model = random_model(CONFIGS["one layer"])
    changed = [parameter for name, parameter in model.named_parameters() if name.startswith(where)]
    with torch.no_grad():
        changed[-1].view(-1)[-1] = torch.nan
    with pytest.raises(InputError, match="broken: the model's .* not finite"):
        describe_potential(model, "broken")


def test_forces_that_only_double_precision_holds_are_refused():
    """In single precision they are infinite: no package of it could be compared with anything."""
    model = random_model(CONFIGS["one layer"]).double()
    with torch.no_grad():
        for parameter in model.readouts.parameters():
            parameter *= 1e30
    with pytest.raises(InputError, match="in single precision"):
        describe_potential(model, "broken")
