"""Small kernels of every family that the tests share, so that each is compiled once."""

from codegen.families import parse_spec

SMALL = [
    parse_spec(*text)
    for text in (
        ("harmonics", ["3", "legendre"]),
        ("coupling", ["1", "2", "2", "5", "legendre"]),
        ("edge_convolution", ["0e+1o+1e", "1", "0e+1o+1e", "full", "3"]),
        ("spline_convolution", ["0e+1o", "2", "0e+1o+2e", "full", "4"]),
        ("self_coupling", ["0e+1o", "0e+1o+1e", "full", "3", "4"]),
        ("self_coupling", ["0e+1o+2e", "0e", "lite", "2", "4"]),
        ("edge_convolution", ["2e", "2", "0e", "full", "3", "full"]),
        ("harmonics", ["2", "norm", "full"]),
        ("decompose", ["ijk=jik", "polar", "3"]),
        ("reconstruct", ["ij=-ji", "axial", "0"]),
    )
]
