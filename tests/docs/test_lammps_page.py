"""The page on engines: its example for LAMMPS and its snippet for i-PI run."""

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from ase.calculators.socketio import SocketIOCalculator
from ase.io import write

from carnet import CarNetCalculator, save
from tests.carnet.lammps_runs import crystal
from tests.carnet.small_models import CONFIGS, random_model

DOCS = Path(__file__).parents[2] / "docs"


def snippets(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (DOCS / "lammps.md").read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save(random_model(CONFIGS["level"]), "model.carnet")
    return tmp_path


def test_the_example_for_lammps_runs(folder):
    pytest.importorskip("lammps")
    pytest.importorskip("mpi4py")
    command = [sys.executable, DOCS / "lammps_water.py", "model.carnet", "10"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder)
    assert re.search(r"Loop time of .* for 10 steps with 192 atoms", ran.stdout)


def test_the_snippet_for_i_pi_serves_a_socket(folder):
    """ASE's other end asks for two structures, as i-PI would."""
    (snippet,) = [text for text in snippets("python") if "SocketClient" in text]
    name = f"carnet_{os.getpid()}"  # ASE makes it a socket in /tmp
    snippet = snippet.replace('unixsocket="carnet"', f'unixsocket="{name}"')
    start, moved = crystal(1), crystal(2)
    write("start.xyz", start, format="extxyz")
    with SocketIOCalculator(unixsocket=name, timeout=200) as server:
        client = threading.Thread(target=exec, args=(snippet, {}))
        client.start()
        for atoms in (start, moved):
            asked, alone = atoms.copy(), atoms.copy()
            asked.calc, alone.calc = server, CarNetCalculator("model.carnet")
            np.testing.assert_allclose(asked.get_potential_energy(), alone.get_potential_energy(), rtol=1e-12)
            np.testing.assert_allclose(asked.get_forces(), alone.get_forces(), rtol=0, atol=1e-10)
            np.testing.assert_allclose(asked.get_stress(), alone.get_stress(), rtol=0, atol=1e-10)
    client.join(timeout=60)
    assert not client.is_alive()
