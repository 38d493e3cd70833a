"""Several models trained as one."""

from cartensor.moved_modules import held_in

__getattr__ = held_in(
    __name__, "carnet.training.committee.run carnet.training.committee.results"
)  # of version 0.1.0, where this was a module
