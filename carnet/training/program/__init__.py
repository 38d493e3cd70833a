"""Training as one generated program: what binds it to a CarNet, its batches, its loss and its optimiser."""
