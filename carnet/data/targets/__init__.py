"""Property tensors that a model learns: what they are, and how they turn."""
