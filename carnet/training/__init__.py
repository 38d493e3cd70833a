"""Training a CarNet: configuration, statistics of the data, loss, schedule, checkpoints, the loop."""
