"""The configuration of a training, as models that check it."""
