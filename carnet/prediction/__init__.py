"""What a model says of structures: predictions, their files, derivatives and uncertainty."""

from cartensor.moved_modules import held_in

__getattr__ = held_in(__name__, "carnet.prediction.predictions")  # of version 0.1.0, where this was a module
