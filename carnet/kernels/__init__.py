"""Generated kernels that ship with the package (``python -m codegen``); none of the other files here is edited by hand."""
