"""Files that version 0.1.0 wrote open, and mean what they meant.

The folder beside this file holds them as that version left them: a store, a model and a committee with what they
predicted, a training and a dynamics run that were interrupted, a generated package, and their configurations.
"""

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import ase.io
import numpy as np
import pytest

from carnet import Labels, load, load_config, predict, read_structures
from carnet.testing import assert_close

WRITTEN = Path(__file__).with_name("files_of_earlier_versions")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy that may be written to."""
    return Path(shutil.copytree(WRITTEN, tmp_path / "run"))


def carnet(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "carnet", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("name", ["model", "committee"])
def test_a_model_predicts_what_it_predicted(name):
    model = load(WRITTEN / f"{name}.carnet")
    predicted = {"model": "predicted", "committee": "predicted_committee"}[name]
    expected = ase.io.read(WRITTEN / f"{predicted}.extxyz", ":")
    for made, old in zip(predict(model, read_structures(WRITTEN / "frames.extxyz")), expected, strict=True):
        # the file has the digits of extended XYZ
        np.testing.assert_allclose(made.energy, old.get_potential_energy(), rtol=1e-5)
        np.testing.assert_allclose(made.forces, old.get_forces(), atol=2e-8)
        np.testing.assert_allclose(made.stress, old.get_stress(voigt=False), atol=1e-9)


def test_a_store_holds_the_frames_that_it_was_made_of():
    labels = Labels(stress="stress")
    stored, text = (read_structures(WRITTEN / f"frames.{suffix}", labels) for suffix in ("h5", "extxyz"))
    for one, other in zip(stored, text, strict=True):
        for name in ("numbers", "positions", "cell", "pbc", "forces", "stress"):
            assert_close(getattr(one, name), getattr(other, name))
        assert one.energy == other.energy


def test_an_interrupted_training_goes_on_with_its_configuration(folder):
    before = (folder / "stopped/history.csv").read_text()
    carnet(folder, "train", "stopped.yaml")
    after = (folder / "stopped/history.csv").read_text()
    assert after.startswith(before)
    assert len(after.splitlines()) == 1 + 40


def test_an_interrupted_dynamics_run_goes_on_with_its_configuration(folder):
    before = (folder / "md/log.csv").read_text()
    carnet(folder, "md", "md.yaml")
    after = (folder / "md/log.csv").read_text()
    assert after.startswith(before)
    assert len(after.splitlines()) == 1 + 1 + 500 // 5  # 1 ps in steps of 2 fs, a line every 5


@pytest.mark.parametrize(("name", "members"), [("train", None), ("committee", 2)])
def test_a_configuration_says_what_it_said(name, members):
    config = load_config(WRITTEN / f"{name}.yaml")
    assert (config.committee, config.batch_size, config.model.channels) == (members, 3, 4)


def test_a_package_gives_the_model_s_results(folder):
    with tarfile.open(folder / "package.tar.gz") as tar:
        tar.extractall(folder, filter="data")
    code = (
        "import ase.io, numpy as np\n"
        "from carnet.simulation.calculators import make_calculator\n"
        "atoms = ase.io.read('frames.extxyz', 0)\n"
        "atoms.calc = make_calculator('package')\n"
        "old = ase.io.read('predicted.extxyz', 0)\n"
        "np.testing.assert_allclose(atoms.get_potential_energy(), old.get_potential_energy(), rtol=1e-5)\n"
        "np.testing.assert_allclose(atoms.get_forces(), old.get_forces(), atol=2e-7)\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True)
