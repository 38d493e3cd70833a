"""The doctor finds what is broken, says what to do, and survives a check that fails."""

import importlib.metadata
import os

import pytest
from rich.console import Console

from carnet.commands import doctor
from carnet.commands.doctor import (
    Finding,
    check_cache,
    check_kernels,
    check_neighbours,
    check_packages,
    examine,
    findings_table,
)
from codegen.cache import cache_folder


def text_of(findings):
    console = Console(record=True, width=100)
    console.print(findings_table(findings))
    return console.export_text()


def test_neighbour_lists_and_kernels_work():
    for check in (check_neighbours, check_kernels):
        assert [finding.state for finding in check()] == ["good"]


def test_versions(monkeypatch):
    installed = {"numpy": "1.20.0", "ase": "99.0", "torch": "2.13.0+cpu"}

    def version(name):
        if name == "vesin":
            raise importlib.metadata.PackageNotFoundError(name)
        return installed.get(name) or real(name)

    real = importlib.metadata.version
    monkeypatch.setattr(importlib.metadata, "version", version)
    monkeypatch.setattr(doctor, "tested_versions", lambda: {"torch": "2.13.0", "ase": "3.29.0"})
    found = {finding.subject: finding for finding in check_packages()}
    assert found["numpy"].is_broken and "pip install 'numpy>=" in found["numpy"].advice
    assert found["vesin"].is_broken and found["vesin"].text == "not installed"
    assert found["ase"].state == "note" and "3.29.0" in found["ase"].advice
    assert found["torch"].state == "good" and "as tested" in found["torch"].text
    assert "pytest" not in found  # an optional dependency is nobody's illness


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="who may write is told in another way on this system")
def test_a_cache_that_others_may_write_to(monkeypatch, tmp_path):
    monkeypatch.setenv("CARNET_CACHE", str(tmp_path))
    [finding] = check_cache()
    assert finding.state == "good"
    cache_folder().chmod(0o777)
    [finding] = check_cache()
    assert finding.state == "note" and "other users may write" in finding.text and "CARNET_CACHE" in finding.advice


def test_a_cache_that_cannot_be_written(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CARNET_CACHE", str(tmp_path / "file"))
    [finding] = check_cache()
    assert finding.state == "note" and "CARNET_CACHE" in finding.advice


def test_a_check_that_fails_is_a_finding(monkeypatch):
    def check():
        raise ImportError("libgomp.so.1: cannot open shared object file")
        yield

    monkeypatch.setattr(doctor, "CHECKS", (("neighbour list", check),))
    [finding] = examine()
    assert finding.is_broken and "libgomp" in finding.text and finding.advice


@pytest.mark.parametrize(("state", "verdict"), [("good", "everything works"), ("broken", "1 broken")])
def test_the_table_gives_advice_where_it_is_needed(state, verdict):
    text = text_of([Finding("subject", state, "text", "pip install something")])
    assert verdict in text and ("pip install something" in text) == (state == "broken")
