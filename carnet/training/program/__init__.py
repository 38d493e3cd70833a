"""Training by a generated program: its batches, its loss, and what binds it to a model."""
