"""The doctor finds what is broken, says what to do, and survives a check that fails."""

import importlib.metadata
import os

import pytest
from rich.console import Console

import cartensor
from carnet.commands import doctor
from carnet.commands.doctor import (
    Diagnosis,
    check_algebra,
    check_cache,
    check_kernels,
    check_neighbours,
    check_packages,
    diagnoses_table,
    examine,
)
from codegen.cache import cache_folder


def text_of(diagnoses):
    console = Console(record=True, width=100)
    console.print(diagnoses_table(diagnoses))
    return console.export_text()


def test_neighbour_lists_and_kernels_work():
    for check in (check_neighbours, check_kernels):
        assert [diagnosis.state for diagnosis in check()] == ["good"]


def test_versions(monkeypatch):
    installed = {"numpy": "1.20.0", "ase": "99.0", "torch": "2.13.0+cpu"}

    def version(name):
        if name == "vesin":
            raise importlib.metadata.PackageNotFoundError(name)
        return installed.get(name) or real(name)

    real = importlib.metadata.version
    monkeypatch.setattr(importlib.metadata, "version", version)
    monkeypatch.setattr(doctor, "tested_versions", lambda: {"torch": "2.13.0", "ase": "3.29.0"})
    found = {diagnosis.subject: diagnosis for diagnosis in check_packages()}
    assert found["numpy"].is_broken and "pip install 'numpy>=" in found["numpy"].advice
    assert found["vesin"].is_broken and found["vesin"].text == "not installed"
    assert found["ase"].state == "note" and "3.29.0" in found["ase"].advice
    assert found["torch"].state == "good" and "as tested" in found["torch"].text
    assert "pytest" not in found  # an optional dependency is nobody's illness


@pytest.mark.parametrize(
    "version, state", [(None, "good"), (cartensor.__version__, "note"), ("0.0.1", "broken")], ids=str
)
def test_an_algebra_that_is_installed_on_its_own_as_well(version, state, monkeypatch):
    def installed(name):
        if version is None:
            raise importlib.metadata.PackageNotFoundError(name)
        return version

    monkeypatch.setattr(importlib.metadata, "version", installed)
    [diagnosis] = check_algebra()
    assert diagnosis.state == state and cartensor.__version__ in diagnosis.text
    assert state == "good" or "pip uninstall cartensor" in diagnosis.advice


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="who may write is told in another way on this system")
def test_a_cache_that_others_may_write_to(monkeypatch, tmp_path):
    monkeypatch.setenv("CARNET_CACHE", str(tmp_path))
    [diagnosis] = check_cache()
    assert diagnosis.state == "good"
    cache_folder().chmod(0o777)
    [diagnosis] = check_cache()
    assert (
        diagnosis.state == "note" and "other users may write" in diagnosis.text and "CARNET_CACHE" in diagnosis.advice
    )


def test_a_cache_that_cannot_be_written(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CARNET_CACHE", str(tmp_path / "file"))
    [diagnosis] = check_cache()
    assert diagnosis.state == "note" and "CARNET_CACHE" in diagnosis.advice


def test_a_check_that_fails_is_a_finding(monkeypatch):
    def check():
        raise ImportError("libgomp.so.1: cannot open shared object file")
        yield

    monkeypatch.setattr(doctor, "CHECKS", (("neighbour list", check),))
    [diagnosis] = examine()
    assert diagnosis.is_broken and "libgomp" in diagnosis.text and diagnosis.advice


@pytest.mark.parametrize(("state", "verdict"), [("good", "everything works"), ("broken", "1 broken")])
def test_the_table_gives_advice_where_it_is_needed(state, verdict):
    text = text_of([Diagnosis("subject", state, "text", "pip install something")])
    assert verdict in text and ("pip install something" in text) == (state == "broken")
