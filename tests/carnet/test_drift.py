"""The energy of a CarNet model is conserved along its own dynamics, with the calculator's neighbour lists at work."""

import numpy as np
import pytest
from ase.build import bulk

from carnet import CarNetCalculator
from carnet.simulation.dynamics import run_nve
from tests.carnet.small_models import CONFIGS, random_model


def crystal():
    atoms = bulk("CO", "zincblende", 5.2, cubic=True)
    atoms.rattle(0.05, seed=0)
    return atoms


def calculator(dtype):
    return CarNetCalculator(random_model(CONFIGS["one layer"]), dtype=dtype)


def test_the_error_is_that_of_the_integrator():
    made = calculator("float64")
    fine, coarse = (run_nve(crystal(), made, duration_ps=0.08, timestep_fs=step, seed=1) for step in (0.5, 1.0))
    assert 1 < made.neighbours.searches < 60
    assert coarse.fluctuation / fine.fluctuation == pytest.approx(4.0, rel=0.4)
    assert np.ptp(fine.kinetic) * 1e3 / 8 > 50 * fine.fluctuation


@pytest.mark.slow
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_no_drift_in_ten_picoseconds(dtype):
    record = run_nve(crystal(), calculator(dtype), duration_ps=10.0, timestep_fs=0.5, record_every=10, seed=1)
    assert abs(record.drift) < 0.02  # meV an atom and ps
