"""The equivariant message-passing model on the generated kernels."""
