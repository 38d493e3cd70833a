"""Generated kernels that ship with the package."""
