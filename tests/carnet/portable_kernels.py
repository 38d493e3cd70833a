"""A fixture for tests that look at many kernel shapes: the generated Torch code, so that nothing is compiled."""

from __future__ import annotations

import pytest

from carnet import KernelFunction
from carnet.ops.devices import portable_index
from carnet.ops.kernels import module_of


@pytest.fixture
def nothing_is_compiled(monkeypatch):
    """The Torch code of the same kernels, so that many shapes can be looked at in little time."""

    def portable(self, *operands, edges=None):
        return module_of(self.text, "torch").forward(*operands, *portable_index(edges))

    monkeypatch.setattr(KernelFunction, "__call__", portable)
