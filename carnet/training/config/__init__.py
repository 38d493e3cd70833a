"""The configuration of a training, as models that check it."""

from cartensor.moved_modules import held_in

__getattr__ = held_in(
    __name__, "carnet.training.config.run carnet.training.config.data carnet.training.config.optimisation"
)  # of version 0.1.0, where this was a module
