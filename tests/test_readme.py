"""The README's tour runs as it stands there, in one session, block after block."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import yaml

from carnet import parse_config

ROOT = Path(__file__).parents[1]


def blocks() -> list[tuple[str, str]]:
    """(language, text) of every block of the tour."""
    tour = (ROOT / "README.md").read_text(encoding="utf-8").split("## A tour")[1]
    return re.findall(r"```(\w+)\n(.*?)```", tour, flags=re.DOTALL)


def test_every_block_of_the_tour_runs(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    session: dict = {}
    languages = []
    for language, text in blocks():
        languages.append(language)
        if language == "python":
            exec(compile(text, "README.md", "exec"), session)
        elif language == "yaml":
            assert parse_config(yaml.safe_load(text)).targets[0].dimension == 21
        else:
            for line in text.strip().splitlines():
                command = [sys.executable if word == "python" else word for word in shlex.split(line)]
                subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert languages == ["python", "sh", "python", "python", "yaml"]
    shown = capsys.readouterr().out
    assert "2x0e+2x2e+1x4e" in shown and "Z_ij = 3/2 <X_i Y_j>" in shown and shown.rstrip().endswith("eV")
    assert (tmp_path / "ethanol" / "model.carnet").is_file()


def test_the_tour_is_short():
    assert sum(len(text.splitlines()) for _, text in blocks()) <= 50


def test_links_lead_somewhere():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (ROOT / target).is_file(), target
