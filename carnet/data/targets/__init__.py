"""Property tensors that a model learns: what they are, and how they turn."""

from cartensor.moved_modules import held_in

__getattr__ = held_in(__name__, "carnet.data.targets.target")  # of version 0.1.0, where this was a module
