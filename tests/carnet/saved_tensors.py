"""Tensors of safetensors files, and whether two files hold the same bits."""

from __future__ import annotations

import torch
from safetensors import safe_open


def tensors(path):
    with safe_open(path, framework="pt") as file:
        return {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118, no mapping


def assert_same_tensors(one, two):
    first, second = tensors(one), tensors(two)
    assert first.keys() == second.keys()
    for name, value in first.items():
        assert torch.equal(value, second[name]), name
