"""spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e lite 32: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form bccce5d3e52e9a96, made by
    python -m codegen show spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e lite 32 --target numba
Operations of one instance with all its channels:
    forward_centre 5721
    gradient_neighbour 6033
    gradient_edge 10796
    gradient_knot 5721
    second_neighbour 10432
    second_edge 19366
    second_knot 14322
    second_centre 14322
"""

import numpy as np
from numba import njit

SPEC = 'spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e lite 32'
FORM = 'bccce5d3e52e9a96'
CHANNELS = 32
BLOCK = 32  # samples that sum into one row of a shared output, whatever the number of threads
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, moment):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    -> moment [atoms, 9, 32]
    5721 operations an instance; nesting order radial, feature, harmonic, spline, table
    """
    real = feature.dtype.type
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    for i in range(begin, end):
        result = moment[i * 288:(i + 1) * 288]
        for e in range(centre_pointer[i], centre_pointer[i + 1]):
            j = neighbour[e]
            q = knot[e]
            feature_j = feature[j * 288:j * 288 + 288]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 288:q * 288 + 1152]
            harmonic_0 = harmonic_e[0]
            harmonic_1 = harmonic_e[1]
            harmonic_2 = harmonic_e[2]
            harmonic_3 = harmonic_e[3]
            harmonic_4 = harmonic_e[4]
            harmonic_5 = harmonic_e[5]
            harmonic_6 = harmonic_e[6]
            harmonic_7 = harmonic_e[7]
            harmonic_8 = harmonic_e[8]
            spline_0 = spline_e[0]
            spline_1 = spline_e[1]
            spline_2 = spline_e[2]
            spline_3 = spline_e[3]
            g0 = k0 * harmonic_1
            g1 = k0 * harmonic_2
            g2 = k0 * harmonic_3
            g3 = k1 * harmonic_4
            g4 = k1 * harmonic_5
            g5 = k1 * harmonic_6
            g6 = k1 * harmonic_7
            g7 = k1 * harmonic_8
            g8 = k2 * harmonic_4 - k3 * harmonic_8
            g9 = k2 * harmonic_5
            g10 = k2 * harmonic_6
            g11 = k2 * harmonic_1
            g12 = k2 * harmonic_2
            g13 = k2 * harmonic_3
            g14 = -k3 * harmonic_1
            g15 = -k3 * harmonic_8 - k2 * harmonic_4
            g16 = k2 * harmonic_7
            g17 = -k2 * harmonic_2
            g18 = -k3 * harmonic_2
            g19 = k4 * harmonic_8
            g20 = k4 * harmonic_3
            for c in range(32):
                feature_0 = feature_j[c]
                feature_1 = feature_j[32 + c]
                feature_2 = feature_j[64 + c]
                feature_3 = feature_j[96 + c]
                feature_4 = feature_j[128 + c]
                feature_5 = feature_j[160 + c]
                feature_6 = feature_j[192 + c]
                feature_7 = feature_j[224 + c]
                feature_8 = feature_j[256 + c]
                table_0 = table_q[c]
                table_1 = table_q[32 + c]
                table_2 = table_q[64 + c]
                table_3 = table_q[96 + c]
                table_4 = table_q[128 + c]
                table_5 = table_q[160 + c]
                table_6 = table_q[192 + c]
                table_7 = table_q[224 + c]
                table_8 = table_q[256 + c]
                table_9 = table_q[288 + c]
                table_10 = table_q[320 + c]
                table_11 = table_q[352 + c]
                table_12 = table_q[384 + c]
                table_13 = table_q[416 + c]
                table_14 = table_q[448 + c]
                table_15 = table_q[480 + c]
                table_16 = table_q[512 + c]
                table_17 = table_q[544 + c]
                table_18 = table_q[576 + c]
                table_19 = table_q[608 + c]
                table_20 = table_q[640 + c]
                table_21 = table_q[672 + c]
                table_22 = table_q[704 + c]
                table_23 = table_q[736 + c]
                table_24 = table_q[768 + c]
                table_25 = table_q[800 + c]
                table_26 = table_q[832 + c]
                table_27 = table_q[864 + c]
                table_28 = table_q[896 + c]
                table_29 = table_q[928 + c]
                table_30 = table_q[960 + c]
                table_31 = table_q[992 + c]
                table_32 = table_q[1024 + c]
                table_33 = table_q[1056 + c]
                table_34 = table_q[1088 + c]
                table_35 = table_q[1120 + c]
                radial_0 = table_0 * spline_0 + table_9 * spline_1 + table_18 * spline_2 + table_27 * spline_3
                radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
                radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
                radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
                radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
                radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
                radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
                radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
                radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
                result[c] += (
                    feature_0 * harmonic_0 * radial_0 + (g0 * feature_1 + g1 * feature_2
                    + g2 * feature_3) * radial_1 + (g3 * feature_4 + g4 * feature_5 + g5 * feature_6
                    + g6 * feature_7 + g7 * feature_8) * radial_2
                )
                result[32 + c] += (
                    feature_0 * harmonic_1 * radial_3 + harmonic_0 * feature_1 * radial_4 + (feature_1 * g8
                    + feature_2 * g9 + feature_3 * g10) * radial_5 + (feature_4 * g11 + feature_5 * g12
                    + feature_6 * g13 + feature_8 * g14) * radial_6
                )
                result[64 + c] += (
                    feature_0 * harmonic_2 * radial_3 + radial_5 * (feature_1 * g9 + feature_2 * g15
                    + feature_3 * g16) + harmonic_0 * feature_2 * radial_4 + radial_6 * (feature_4 * g17
                    + feature_5 * g11 + feature_7 * g13 + feature_8 * g18)
                )
                result[96 + c] += (
                    feature_0 * harmonic_3 * radial_3 + radial_5 * (feature_1 * g10 + feature_2 * g16
                    + feature_3 * g19) + harmonic_0 * feature_3 * radial_4 + radial_6 * (feature_6 * g11
                    + feature_7 * g12 + feature_8 * g20)
                )
                result[128 + c] += feature_0 * harmonic_4 * radial_7 + harmonic_0 * feature_4 * radial_8
                result[160 + c] += feature_0 * harmonic_5 * radial_7 + harmonic_0 * feature_5 * radial_8
                result[192 + c] += feature_0 * harmonic_6 * radial_7 + harmonic_0 * feature_6 * radial_8
                result[224 + c] += feature_0 * harmonic_7 * radial_7 + harmonic_0 * feature_7 * radial_8
                result[256 + c] += feature_0 * harmonic_8 * radial_7 + harmonic_0 * feature_8 * radial_8


@compiled
def gradient_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, feature_bar):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    moment_bar [atoms, 9, 32]
    -> feature_bar [atoms, 9, 32]
    6033 operations an instance; nesting order radial, moment_bar, harmonic, spline, table
    """
    real = harmonic.dtype.type
    k0 = real(0.5477225575051662)  # sqrt(30)/10
    k1 = real(0.316227766016838)  # sqrt(10)/10
    k2 = real(0.632455532033676)  # sqrt(10)/5
    k3 = real(0.5773502691896257)  # sqrt(3)/3
    k4 = real(0.447213595499958)  # sqrt(5)/5
    for j in range(begin, end):
        result = feature_bar[j * 288:(j + 1) * 288]
        for s in range(neighbour_pointer[j], neighbour_pointer[j + 1]):
            e = reverse[s]
            i = centre[e]
            q = knot[e]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 288:q * 288 + 1152]
            moment_bar_i = moment_bar[i * 288:i * 288 + 288]
            harmonic_0 = harmonic_e[0]
            harmonic_1 = harmonic_e[1]
            harmonic_2 = harmonic_e[2]
            harmonic_3 = harmonic_e[3]
            harmonic_4 = harmonic_e[4]
            harmonic_5 = harmonic_e[5]
            harmonic_6 = harmonic_e[6]
            harmonic_7 = harmonic_e[7]
            harmonic_8 = harmonic_e[8]
            spline_0 = spline_e[0]
            spline_1 = spline_e[1]
            spline_2 = spline_e[2]
            spline_3 = spline_e[3]
            g0 = k0 * harmonic_4 - k1 * harmonic_8
            g1 = k0 * harmonic_5
            g2 = k0 * harmonic_6
            g3 = -k1 * harmonic_8 - k0 * harmonic_4
            g4 = k0 * harmonic_7
            g5 = k2 * harmonic_8
            g6 = k0 * harmonic_1
            g7 = -k0 * harmonic_2
            g8 = k0 * harmonic_2
            g9 = k0 * harmonic_3
            g10 = -k1 * harmonic_1
            g11 = -k1 * harmonic_2
            g12 = k2 * harmonic_3
            for c in range(32):
                table_0 = table_q[c]
                table_1 = table_q[32 + c]
                table_2 = table_q[64 + c]
                table_3 = table_q[96 + c]
                table_4 = table_q[128 + c]
                table_5 = table_q[160 + c]
                table_6 = table_q[192 + c]
                table_7 = table_q[224 + c]
                table_8 = table_q[256 + c]
                table_9 = table_q[288 + c]
                table_10 = table_q[320 + c]
                table_11 = table_q[352 + c]
                table_12 = table_q[384 + c]
                table_13 = table_q[416 + c]
                table_14 = table_q[448 + c]
                table_15 = table_q[480 + c]
                table_16 = table_q[512 + c]
                table_17 = table_q[544 + c]
                table_18 = table_q[576 + c]
                table_19 = table_q[608 + c]
                table_20 = table_q[640 + c]
                table_21 = table_q[672 + c]
                table_22 = table_q[704 + c]
                table_23 = table_q[736 + c]
                table_24 = table_q[768 + c]
                table_25 = table_q[800 + c]
                table_26 = table_q[832 + c]
                table_27 = table_q[864 + c]
                table_28 = table_q[896 + c]
                table_29 = table_q[928 + c]
                table_30 = table_q[960 + c]
                table_31 = table_q[992 + c]
                table_32 = table_q[1024 + c]
                table_33 = table_q[1056 + c]
                table_34 = table_q[1088 + c]
                table_35 = table_q[1120 + c]
                moment_bar_0 = moment_bar_i[c]
                moment_bar_1 = moment_bar_i[32 + c]
                moment_bar_2 = moment_bar_i[64 + c]
                moment_bar_3 = moment_bar_i[96 + c]
                moment_bar_4 = moment_bar_i[128 + c]
                moment_bar_5 = moment_bar_i[160 + c]
                moment_bar_6 = moment_bar_i[192 + c]
                moment_bar_7 = moment_bar_i[224 + c]
                moment_bar_8 = moment_bar_i[256 + c]
                radial_0 = table_0 * spline_0 + table_9 * spline_1 + table_18 * spline_2 + table_27 * spline_3
                radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
                radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
                radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
                radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
                radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
                radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
                radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
                radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
                result[c] += (
                    harmonic_0 * moment_bar_0 * radial_0 + (harmonic_1 * moment_bar_1
                    + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3) * radial_3
                    + (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                    + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8) * radial_7
                )
                result[32 + c] += (
                    harmonic_0 * moment_bar_1 * radial_4 + k3 * moment_bar_0 * harmonic_1 * radial_1
                    + (moment_bar_1 * g0 + moment_bar_2 * g1 + moment_bar_3 * g2) * radial_5
                )
                result[64 + c] += (
                    harmonic_0 * moment_bar_2 * radial_4 + k3 * moment_bar_0 * harmonic_2 * radial_1
                    + radial_5 * (moment_bar_2 * g3 + moment_bar_1 * g1 + moment_bar_3 * g4)
                )
                result[96 + c] += (
                    harmonic_0 * moment_bar_3 * radial_4 + k3 * moment_bar_0 * harmonic_3 * radial_1
                    + radial_5 * (moment_bar_1 * g2 + moment_bar_2 * g4 + moment_bar_3 * g5)
                )
                result[128 + c] += (
                    harmonic_0 * moment_bar_4 * radial_8 + (moment_bar_1 * g6 + moment_bar_2 * g7) * radial_6
                    + k4 * moment_bar_0 * harmonic_4 * radial_2
                )
                result[160 + c] += (
                    harmonic_0 * moment_bar_5 * radial_8 + radial_6 * (moment_bar_2 * g6 + moment_bar_1 * g8)
                    + k4 * moment_bar_0 * harmonic_5 * radial_2
                )
                result[192 + c] += (
                    harmonic_0 * moment_bar_6 * radial_8 + radial_6 * (moment_bar_3 * g6 + moment_bar_1 * g9)
                    + k4 * moment_bar_0 * harmonic_6 * radial_2
                )
                result[224 + c] += (
                    harmonic_0 * moment_bar_7 * radial_8 + radial_6 * (moment_bar_3 * g8 + moment_bar_2 * g9)
                    + k4 * moment_bar_0 * harmonic_7 * radial_2
                )
                result[256 + c] += (
                    harmonic_0 * moment_bar_8 * radial_8 + radial_6 * (moment_bar_1 * g10 + moment_bar_2 * g11
                    + moment_bar_3 * g12) + k4 * moment_bar_0 * harmonic_8 * radial_2
                )


@compiled
def gradient_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, harmonic_bar, spline_bar):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    moment_bar [atoms, 9, 32]
    -> harmonic_bar [edges, 9], spline_bar [edges, 4]
    10796 operations an instance; nesting order radial, radial_bar, harmonic, moment_bar, feature, spline, table
    """
    real = feature.dtype.type
    zero = real(0)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    for e in range(begin, end):
        i = centre[e]
        j = neighbour[e]
        q = knot[e]
        feature_j = feature[j * 288:j * 288 + 288]
        harmonic_e = harmonic[e * 9:e * 9 + 9]
        spline_e = spline[e * 4:e * 4 + 4]
        table_q = table[q * 288:q * 288 + 1152]
        moment_bar_i = moment_bar[i * 288:i * 288 + 288]
        harmonic_bar_e = harmonic_bar[e * 9:(e + 1) * 9]
        spline_bar_e = spline_bar[e * 4:(e + 1) * 4]
        harmonic_0 = harmonic_e[0]
        harmonic_1 = harmonic_e[1]
        harmonic_2 = harmonic_e[2]
        harmonic_3 = harmonic_e[3]
        harmonic_4 = harmonic_e[4]
        harmonic_5 = harmonic_e[5]
        harmonic_6 = harmonic_e[6]
        harmonic_7 = harmonic_e[7]
        harmonic_8 = harmonic_e[8]
        spline_0 = spline_e[0]
        spline_1 = spline_e[1]
        spline_2 = spline_e[2]
        spline_3 = spline_e[3]
        harmonic_bar_0 = zero
        harmonic_bar_1 = zero
        harmonic_bar_2 = zero
        harmonic_bar_3 = zero
        harmonic_bar_4 = zero
        harmonic_bar_5 = zero
        harmonic_bar_6 = zero
        harmonic_bar_7 = zero
        harmonic_bar_8 = zero
        spline_bar_0 = zero
        spline_bar_1 = zero
        spline_bar_2 = zero
        spline_bar_3 = zero
        g0 = k0 * harmonic_1
        g1 = k0 * harmonic_2
        g2 = k0 * harmonic_3
        g3 = k1 * harmonic_4
        g4 = k1 * harmonic_5
        g5 = k1 * harmonic_6
        g6 = k1 * harmonic_7
        g7 = k1 * harmonic_8
        g8 = k2 * harmonic_4
        g9 = k2 * harmonic_5
        g10 = k2 * harmonic_6
        g11 = k2 * harmonic_7
        for c in range(32):
            feature_0 = feature_j[c]
            feature_1 = feature_j[32 + c]
            feature_2 = feature_j[64 + c]
            feature_3 = feature_j[96 + c]
            feature_4 = feature_j[128 + c]
            feature_5 = feature_j[160 + c]
            feature_6 = feature_j[192 + c]
            feature_7 = feature_j[224 + c]
            feature_8 = feature_j[256 + c]
            table_0 = table_q[c]
            table_1 = table_q[32 + c]
            table_2 = table_q[64 + c]
            table_3 = table_q[96 + c]
            table_4 = table_q[128 + c]
            table_5 = table_q[160 + c]
            table_6 = table_q[192 + c]
            table_7 = table_q[224 + c]
            table_8 = table_q[256 + c]
            table_9 = table_q[288 + c]
            table_10 = table_q[320 + c]
            table_11 = table_q[352 + c]
            table_12 = table_q[384 + c]
            table_13 = table_q[416 + c]
            table_14 = table_q[448 + c]
            table_15 = table_q[480 + c]
            table_16 = table_q[512 + c]
            table_17 = table_q[544 + c]
            table_18 = table_q[576 + c]
            table_19 = table_q[608 + c]
            table_20 = table_q[640 + c]
            table_21 = table_q[672 + c]
            table_22 = table_q[704 + c]
            table_23 = table_q[736 + c]
            table_24 = table_q[768 + c]
            table_25 = table_q[800 + c]
            table_26 = table_q[832 + c]
            table_27 = table_q[864 + c]
            table_28 = table_q[896 + c]
            table_29 = table_q[928 + c]
            table_30 = table_q[960 + c]
            table_31 = table_q[992 + c]
            table_32 = table_q[1024 + c]
            table_33 = table_q[1056 + c]
            table_34 = table_q[1088 + c]
            table_35 = table_q[1120 + c]
            moment_bar_0 = moment_bar_i[c]
            moment_bar_1 = moment_bar_i[32 + c]
            moment_bar_2 = moment_bar_i[64 + c]
            moment_bar_3 = moment_bar_i[96 + c]
            moment_bar_4 = moment_bar_i[128 + c]
            moment_bar_5 = moment_bar_i[160 + c]
            moment_bar_6 = moment_bar_i[192 + c]
            moment_bar_7 = moment_bar_i[224 + c]
            moment_bar_8 = moment_bar_i[256 + c]
            radial_0 = table_0 * spline_0 + table_9 * spline_1 + table_18 * spline_2 + table_27 * spline_3
            radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
            radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
            radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
            radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
            radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
            radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
            radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
            radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
            radial_bar_0 = feature_0 * harmonic_0 * moment_bar_0
            radial_bar_1 = (
                moment_bar_0 * feature_1 * g0 + moment_bar_0 * feature_2 * g1 + moment_bar_0 * feature_3 * g2
            )
            radial_bar_2 = (
                moment_bar_0 * feature_4 * g3 + moment_bar_0 * feature_5 * g4 + moment_bar_0 * feature_6 * g5
                + moment_bar_0 * feature_7 * g6 + moment_bar_0 * feature_8 * g7
            )
            radial_bar_3 = (
                feature_0 * harmonic_1 * moment_bar_1 + feature_0 * harmonic_2 * moment_bar_2
                + feature_0 * harmonic_3 * moment_bar_3
            )
            t13 = feature_1 * moment_bar_1
            t14 = feature_2 * moment_bar_2
            t15 = feature_3 * moment_bar_3
            t16 = t13 + t14 + t15
            radial_bar_4 = harmonic_0 * t16
            t18 = t13 - t14
            t19 = feature_1 * moment_bar_2 + feature_2 * moment_bar_1
            t20 = feature_1 * moment_bar_3 + feature_3 * moment_bar_1
            t21 = -k3 * t13 - k3 * t14 + k4 * t15
            t22 = feature_2 * moment_bar_3 + feature_3 * moment_bar_2
            radial_bar_5 = t18 * g8 + t19 * g9 + t20 * g10 + harmonic_8 * t21 + t22 * g11
            t24 = (
                moment_bar_1 * (k2 * feature_4 - k3 * feature_8) + k2 * feature_5 * moment_bar_2
                + k2 * feature_6 * moment_bar_3
            )
            t25 = (
                moment_bar_2 * (-k2 * feature_4 - k3 * feature_8) + k2 * feature_5 * moment_bar_1
                + k2 * feature_7 * moment_bar_3
            )
            t26 = k2 * feature_6 * moment_bar_1 + k2 * feature_7 * moment_bar_2 + k4 * feature_8 * moment_bar_3
            radial_bar_6 = harmonic_1 * t24 + harmonic_2 * t25 + harmonic_3 * t26
            radial_bar_7 = (
                feature_0 * harmonic_4 * moment_bar_4 + feature_0 * harmonic_5 * moment_bar_5
                + feature_0 * harmonic_6 * moment_bar_6 + feature_0 * harmonic_7 * moment_bar_7
                + feature_0 * harmonic_8 * moment_bar_8
            )
            t29 = (
                feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
                + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
            )
            radial_bar_8 = harmonic_0 * t29
            harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0 + t16 * radial_4 + t29 * radial_8
            harmonic_bar_1 += (
                feature_0 * moment_bar_1 * radial_3 + k0 * moment_bar_0 * feature_1 * radial_1 + t24 * radial_6
            )
            harmonic_bar_2 += (
                feature_0 * moment_bar_2 * radial_3 + k0 * moment_bar_0 * feature_2 * radial_1 + t25 * radial_6
            )
            harmonic_bar_3 += (
                feature_0 * moment_bar_3 * radial_3 + k0 * moment_bar_0 * feature_3 * radial_1 + t26 * radial_6
            )
            harmonic_bar_4 += (
                feature_0 * moment_bar_4 * radial_7 + k2 * t18 * radial_5
                + k1 * moment_bar_0 * feature_4 * radial_2
            )
            harmonic_bar_5 += (
                feature_0 * moment_bar_5 * radial_7 + k2 * t19 * radial_5
                + k1 * moment_bar_0 * feature_5 * radial_2
            )
            harmonic_bar_6 += (
                feature_0 * moment_bar_6 * radial_7 + k2 * t20 * radial_5
                + k1 * moment_bar_0 * feature_6 * radial_2
            )
            harmonic_bar_7 += (
                feature_0 * moment_bar_7 * radial_7 + k2 * t22 * radial_5
                + k1 * moment_bar_0 * feature_7 * radial_2
            )
            harmonic_bar_8 += (
                feature_0 * moment_bar_8 * radial_7 + t21 * radial_5 + k1 * moment_bar_0 * feature_8 * radial_2
            )
            spline_bar_0 += (
                table_0 * radial_bar_0 + table_1 * radial_bar_1 + table_2 * radial_bar_2
                + table_3 * radial_bar_3 + table_4 * radial_bar_4 + table_5 * radial_bar_5
                + table_6 * radial_bar_6 + table_7 * radial_bar_7 + table_8 * radial_bar_8
            )
            spline_bar_1 += (
                table_9 * radial_bar_0 + table_10 * radial_bar_1 + table_11 * radial_bar_2
                + table_12 * radial_bar_3 + table_13 * radial_bar_4 + table_14 * radial_bar_5
                + table_15 * radial_bar_6 + table_16 * radial_bar_7 + table_17 * radial_bar_8
            )
            spline_bar_2 += (
                table_18 * radial_bar_0 + table_19 * radial_bar_1 + table_20 * radial_bar_2
                + table_21 * radial_bar_3 + table_22 * radial_bar_4 + table_23 * radial_bar_5
                + table_24 * radial_bar_6 + table_25 * radial_bar_7 + table_26 * radial_bar_8
            )
            spline_bar_3 += (
                table_27 * radial_bar_0 + table_28 * radial_bar_1 + table_29 * radial_bar_2
                + table_30 * radial_bar_3 + table_31 * radial_bar_4 + table_32 * radial_bar_5
                + table_33 * radial_bar_6 + table_34 * radial_bar_7 + table_35 * radial_bar_8
            )
        harmonic_bar_e[0] = harmonic_bar_0
        harmonic_bar_e[1] = harmonic_bar_1
        harmonic_bar_e[2] = harmonic_bar_2
        harmonic_bar_e[3] = harmonic_bar_3
        harmonic_bar_e[4] = harmonic_bar_4
        harmonic_bar_e[5] = harmonic_bar_5
        harmonic_bar_e[6] = harmonic_bar_6
        harmonic_bar_e[7] = harmonic_bar_7
        harmonic_bar_e[8] = harmonic_bar_8
        spline_bar_e[0] = spline_bar_0
        spline_bar_e[1] = spline_bar_1
        spline_bar_e[2] = spline_bar_2
        spline_bar_e[3] = spline_bar_3


@compiled
def gradient_knot(begin, end, knot_pointer, knot_order, centre, neighbour, feature, harmonic, spline, moment_bar, table_bar):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 32]
    -> table_bar [knots, 9, 32]
    5721 operations an instance; nesting order moment_bar, feature, harmonic, radial_bar, spline
    """
    real = feature.dtype.type
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    for q in range(begin, end):
        result = table_bar[q * 1152:(q + 1) * 1152]
        for s in range(knot_pointer[q], knot_pointer[q + 1]):
            e = knot_order[s]
            i = centre[e]
            j = neighbour[e]
            feature_j = feature[j * 288:j * 288 + 288]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            moment_bar_i = moment_bar[i * 288:i * 288 + 288]
            harmonic_0 = harmonic_e[0]
            harmonic_1 = harmonic_e[1]
            harmonic_2 = harmonic_e[2]
            harmonic_3 = harmonic_e[3]
            harmonic_4 = harmonic_e[4]
            harmonic_5 = harmonic_e[5]
            harmonic_6 = harmonic_e[6]
            harmonic_7 = harmonic_e[7]
            harmonic_8 = harmonic_e[8]
            spline_0 = spline_e[0]
            spline_1 = spline_e[1]
            spline_2 = spline_e[2]
            spline_3 = spline_e[3]
            g0 = k0 * harmonic_1
            g1 = k0 * harmonic_2
            g2 = k0 * harmonic_3
            g3 = k1 * harmonic_4
            g4 = k1 * harmonic_5
            g5 = k1 * harmonic_6
            g6 = k1 * harmonic_7
            g7 = k1 * harmonic_8
            g8 = k2 * harmonic_4 - k3 * harmonic_8
            g9 = k2 * harmonic_5
            g10 = k2 * harmonic_6
            g11 = -k3 * harmonic_8 - k2 * harmonic_4
            g12 = k2 * harmonic_7
            g13 = k4 * harmonic_8
            g14 = k2 * harmonic_1
            g15 = k2 * harmonic_2
            g16 = k2 * harmonic_3
            g17 = -k3 * harmonic_1
            g18 = -k2 * harmonic_2
            g19 = -k3 * harmonic_2
            g20 = k4 * harmonic_3
            for c in range(32):
                feature_0 = feature_j[c]
                feature_1 = feature_j[32 + c]
                feature_2 = feature_j[64 + c]
                feature_3 = feature_j[96 + c]
                feature_4 = feature_j[128 + c]
                feature_5 = feature_j[160 + c]
                feature_6 = feature_j[192 + c]
                feature_7 = feature_j[224 + c]
                feature_8 = feature_j[256 + c]
                moment_bar_0 = moment_bar_i[c]
                moment_bar_1 = moment_bar_i[32 + c]
                moment_bar_2 = moment_bar_i[64 + c]
                moment_bar_3 = moment_bar_i[96 + c]
                moment_bar_4 = moment_bar_i[128 + c]
                moment_bar_5 = moment_bar_i[160 + c]
                moment_bar_6 = moment_bar_i[192 + c]
                moment_bar_7 = moment_bar_i[224 + c]
                moment_bar_8 = moment_bar_i[256 + c]
                radial_bar_0 = feature_0 * harmonic_0 * moment_bar_0
                radial_bar_1 = moment_bar_0 * (g0 * feature_1 + g1 * feature_2 + g2 * feature_3)
                radial_bar_2 = (
                    moment_bar_0 * (g3 * feature_4 + g4 * feature_5 + g5 * feature_6 + g6 * feature_7
                    + g7 * feature_8)
                )
                radial_bar_3 = (
                    feature_0 * harmonic_1 * moment_bar_1 + feature_0 * harmonic_2 * moment_bar_2
                    + feature_0 * harmonic_3 * moment_bar_3
                )
                radial_bar_4 = (
                    harmonic_0 * feature_1 * moment_bar_1 + harmonic_0 * feature_2 * moment_bar_2
                    + harmonic_0 * feature_3 * moment_bar_3
                )
                radial_bar_5 = (
                    moment_bar_1 * (feature_1 * g8 + feature_2 * g9 + feature_3 * g10)
                    + moment_bar_2 * (feature_1 * g9 + feature_2 * g11 + feature_3 * g12)
                    + moment_bar_3 * (feature_1 * g10 + feature_2 * g12 + feature_3 * g13)
                )
                radial_bar_6 = (
                    moment_bar_1 * (feature_4 * g14 + feature_5 * g15 + feature_6 * g16 + feature_8 * g17)
                    + moment_bar_2 * (feature_4 * g18 + feature_5 * g14 + feature_7 * g16 + feature_8 * g19)
                    + moment_bar_3 * (feature_6 * g14 + feature_7 * g15 + feature_8 * g20)
                )
                radial_bar_7 = (
                    feature_0 * harmonic_4 * moment_bar_4 + feature_0 * harmonic_5 * moment_bar_5
                    + feature_0 * harmonic_6 * moment_bar_6 + feature_0 * harmonic_7 * moment_bar_7
                    + feature_0 * harmonic_8 * moment_bar_8
                )
                radial_bar_8 = (
                    harmonic_0 * feature_4 * moment_bar_4 + harmonic_0 * feature_5 * moment_bar_5
                    + harmonic_0 * feature_6 * moment_bar_6 + harmonic_0 * feature_7 * moment_bar_7
                    + harmonic_0 * feature_8 * moment_bar_8
                )
                result[c] += radial_bar_0 * spline_0
                result[32 + c] += spline_0 * radial_bar_1
                result[64 + c] += spline_0 * radial_bar_2
                result[96 + c] += spline_0 * radial_bar_3
                result[128 + c] += spline_0 * radial_bar_4
                result[160 + c] += spline_0 * radial_bar_5
                result[192 + c] += spline_0 * radial_bar_6
                result[224 + c] += spline_0 * radial_bar_7
                result[256 + c] += spline_0 * radial_bar_8
                result[288 + c] += radial_bar_0 * spline_1
                result[320 + c] += radial_bar_1 * spline_1
                result[352 + c] += radial_bar_2 * spline_1
                result[384 + c] += radial_bar_3 * spline_1
                result[416 + c] += radial_bar_4 * spline_1
                result[448 + c] += radial_bar_5 * spline_1
                result[480 + c] += radial_bar_6 * spline_1
                result[512 + c] += radial_bar_7 * spline_1
                result[544 + c] += radial_bar_8 * spline_1
                result[576 + c] += radial_bar_0 * spline_2
                result[608 + c] += radial_bar_1 * spline_2
                result[640 + c] += radial_bar_2 * spline_2
                result[672 + c] += radial_bar_3 * spline_2
                result[704 + c] += radial_bar_4 * spline_2
                result[736 + c] += radial_bar_5 * spline_2
                result[768 + c] += radial_bar_6 * spline_2
                result[800 + c] += radial_bar_7 * spline_2
                result[832 + c] += radial_bar_8 * spline_2
                result[864 + c] += radial_bar_0 * spline_3
                result[896 + c] += radial_bar_1 * spline_3
                result[928 + c] += radial_bar_2 * spline_3
                result[960 + c] += radial_bar_3 * spline_3
                result[992 + c] += radial_bar_4 * spline_3
                result[1024 + c] += radial_bar_5 * spline_3
                result[1056 + c] += radial_bar_6 * spline_3
                result[1088 + c] += radial_bar_7 * spline_3
                result[1120 + c] += radial_bar_8 * spline_3


@compiled
def second_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, feature_hat):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    moment_bar [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> feature_hat [atoms, 9, 32]
    10432 operations an instance; nesting order moment_bar, radial, radial_bar_hat, harmonic, harmonic_bar_hat, spline, spline_bar_hat, table
    """
    real = harmonic.dtype.type
    k0 = real(0.5477225575051662)  # sqrt(30)/10
    k1 = real(0.316227766016838)  # sqrt(10)/10
    k2 = real(0.5773502691896257)  # sqrt(3)/3
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.447213595499958)  # sqrt(5)/5
    for j in range(begin, end):
        result = feature_hat[j * 288:(j + 1) * 288]
        for s in range(neighbour_pointer[j], neighbour_pointer[j + 1]):
            e = reverse[s]
            i = centre[e]
            q = knot[e]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 288:q * 288 + 1152]
            moment_bar_i = moment_bar[i * 288:i * 288 + 288]
            harmonic_bar_hat_e = harmonic_bar_hat[e * 9:e * 9 + 9]
            spline_bar_hat_e = spline_bar_hat[e * 4:e * 4 + 4]
            harmonic_0 = harmonic_e[0]
            harmonic_1 = harmonic_e[1]
            harmonic_2 = harmonic_e[2]
            harmonic_3 = harmonic_e[3]
            harmonic_4 = harmonic_e[4]
            harmonic_5 = harmonic_e[5]
            harmonic_6 = harmonic_e[6]
            harmonic_7 = harmonic_e[7]
            harmonic_8 = harmonic_e[8]
            spline_0 = spline_e[0]
            spline_1 = spline_e[1]
            spline_2 = spline_e[2]
            spline_3 = spline_e[3]
            harmonic_bar_hat_0 = harmonic_bar_hat_e[0]
            harmonic_bar_hat_1 = harmonic_bar_hat_e[1]
            harmonic_bar_hat_2 = harmonic_bar_hat_e[2]
            harmonic_bar_hat_3 = harmonic_bar_hat_e[3]
            harmonic_bar_hat_4 = harmonic_bar_hat_e[4]
            harmonic_bar_hat_5 = harmonic_bar_hat_e[5]
            harmonic_bar_hat_6 = harmonic_bar_hat_e[6]
            harmonic_bar_hat_7 = harmonic_bar_hat_e[7]
            harmonic_bar_hat_8 = harmonic_bar_hat_e[8]
            spline_bar_hat_0 = spline_bar_hat_e[0]
            spline_bar_hat_1 = spline_bar_hat_e[1]
            spline_bar_hat_2 = spline_bar_hat_e[2]
            spline_bar_hat_3 = spline_bar_hat_e[3]
            g0 = k0 * harmonic_bar_hat_4 - k1 * harmonic_bar_hat_8
            g1 = k0 * harmonic_4 - k1 * harmonic_8
            g2 = k2 * harmonic_bar_hat_1
            g3 = k0 * harmonic_bar_hat_5
            g4 = k0 * harmonic_bar_hat_6
            g5 = -k1 * harmonic_bar_hat_8 - k0 * harmonic_bar_hat_4
            g6 = -k1 * harmonic_8 - k0 * harmonic_4
            g7 = k2 * harmonic_bar_hat_2
            g8 = k0 * harmonic_bar_hat_7
            g9 = k3 * harmonic_bar_hat_8
            g10 = k3 * harmonic_8
            g11 = k2 * harmonic_bar_hat_3
            g12 = k0 * harmonic_bar_hat_1
            g13 = -k0 * harmonic_bar_hat_2
            g14 = k4 * harmonic_bar_hat_4
            g15 = k0 * harmonic_bar_hat_2
            g16 = k4 * harmonic_bar_hat_5
            g17 = k0 * harmonic_bar_hat_3
            g18 = k4 * harmonic_bar_hat_6
            g19 = k4 * harmonic_bar_hat_7
            g20 = -k1 * harmonic_bar_hat_1
            g21 = -k1 * harmonic_bar_hat_2
            g22 = k3 * harmonic_bar_hat_3
            g23 = k4 * harmonic_bar_hat_8
            for c in range(32):
                table_0 = table_q[c]
                table_1 = table_q[32 + c]
                table_2 = table_q[64 + c]
                table_3 = table_q[96 + c]
                table_4 = table_q[128 + c]
                table_5 = table_q[160 + c]
                table_6 = table_q[192 + c]
                table_7 = table_q[224 + c]
                table_8 = table_q[256 + c]
                table_9 = table_q[288 + c]
                table_10 = table_q[320 + c]
                table_11 = table_q[352 + c]
                table_12 = table_q[384 + c]
                table_13 = table_q[416 + c]
                table_14 = table_q[448 + c]
                table_15 = table_q[480 + c]
                table_16 = table_q[512 + c]
                table_17 = table_q[544 + c]
                table_18 = table_q[576 + c]
                table_19 = table_q[608 + c]
                table_20 = table_q[640 + c]
                table_21 = table_q[672 + c]
                table_22 = table_q[704 + c]
                table_23 = table_q[736 + c]
                table_24 = table_q[768 + c]
                table_25 = table_q[800 + c]
                table_26 = table_q[832 + c]
                table_27 = table_q[864 + c]
                table_28 = table_q[896 + c]
                table_29 = table_q[928 + c]
                table_30 = table_q[960 + c]
                table_31 = table_q[992 + c]
                table_32 = table_q[1024 + c]
                table_33 = table_q[1056 + c]
                table_34 = table_q[1088 + c]
                table_35 = table_q[1120 + c]
                moment_bar_0 = moment_bar_i[c]
                moment_bar_1 = moment_bar_i[32 + c]
                moment_bar_2 = moment_bar_i[64 + c]
                moment_bar_3 = moment_bar_i[96 + c]
                moment_bar_4 = moment_bar_i[128 + c]
                moment_bar_5 = moment_bar_i[160 + c]
                moment_bar_6 = moment_bar_i[192 + c]
                moment_bar_7 = moment_bar_i[224 + c]
                moment_bar_8 = moment_bar_i[256 + c]
                radial_0 = table_0 * spline_0 + table_9 * spline_1 + table_18 * spline_2 + table_27 * spline_3
                radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
                radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
                radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
                radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
                radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
                radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
                radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
                radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
                radial_bar_hat_0 = (
                    table_0 * spline_bar_hat_0 + table_9 * spline_bar_hat_1 + table_18 * spline_bar_hat_2
                    + table_27 * spline_bar_hat_3
                )
                radial_bar_hat_1 = (
                    table_1 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_19 * spline_bar_hat_2
                    + table_28 * spline_bar_hat_3
                )
                radial_bar_hat_2 = (
                    table_2 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
                    + table_29 * spline_bar_hat_3
                )
                radial_bar_hat_3 = (
                    table_3 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
                    + table_30 * spline_bar_hat_3
                )
                radial_bar_hat_4 = (
                    table_4 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
                    + table_31 * spline_bar_hat_3
                )
                radial_bar_hat_5 = (
                    table_5 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
                    + table_32 * spline_bar_hat_3
                )
                radial_bar_hat_6 = (
                    table_6 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
                    + table_33 * spline_bar_hat_3
                )
                radial_bar_hat_7 = (
                    table_7 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
                    + table_34 * spline_bar_hat_3
                )
                radial_bar_hat_8 = (
                    table_8 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
                    + table_35 * spline_bar_hat_3
                )
                t18 = harmonic_bar_hat_0 * radial_4
                t19 = harmonic_0 * radial_bar_hat_4
                t20 = g1 * radial_bar_hat_5
                t21 = radial_5 * g3 + k0 * harmonic_5 * radial_bar_hat_5
                t22 = radial_5 * g4 + k0 * harmonic_6 * radial_bar_hat_5
                t23 = radial_bar_hat_5 * g6
                t24 = radial_5 * g8 + k0 * harmonic_7 * radial_bar_hat_5
                t25 = radial_bar_hat_5 * g10
                t26 = harmonic_bar_hat_0 * radial_8 + harmonic_0 * radial_bar_hat_8
                t27 = harmonic_1 * radial_bar_hat_6
                t28 = g12 * radial_6 + k0 * t27
                t29 = harmonic_2 * radial_bar_hat_6
                t30 = k0 * t29 + radial_6 * g15
                t31 = harmonic_3 * radial_bar_hat_6
                t32 = radial_6 * g17 + k0 * t31
                result[c] += (
                    (harmonic_bar_hat_0 * radial_0 + harmonic_0 * radial_bar_hat_0) * moment_bar_0
                    + (harmonic_bar_hat_1 * radial_3 + harmonic_1 * radial_bar_hat_3) * moment_bar_1
                    + (radial_3 * harmonic_bar_hat_2 + radial_bar_hat_3 * harmonic_2) * moment_bar_2
                    + (radial_3 * harmonic_bar_hat_3 + radial_bar_hat_3 * harmonic_3) * moment_bar_3
                    + (harmonic_bar_hat_4 * radial_7 + harmonic_4 * radial_bar_hat_7) * moment_bar_4
                    + (radial_7 * harmonic_bar_hat_5 + radial_bar_hat_7 * harmonic_5) * moment_bar_5
                    + (radial_7 * harmonic_bar_hat_6 + radial_bar_hat_7 * harmonic_6) * moment_bar_6
                    + (radial_7 * harmonic_bar_hat_7 + radial_bar_hat_7 * harmonic_7) * moment_bar_7
                    + (radial_7 * harmonic_bar_hat_8 + radial_bar_hat_7 * harmonic_8) * moment_bar_8
                )
                result[32 + c] += (
                    moment_bar_1 * (t18 + g0 * radial_5 + t19 + t20) + moment_bar_0 * (g2 * radial_1
                    + k2 * harmonic_1 * radial_bar_hat_1) + moment_bar_2 * t21 + moment_bar_3 * t22
                )
                result[64 + c] += (
                    moment_bar_2 * (t18 + t19 + radial_5 * g5 + t23) + moment_bar_0 * (radial_1 * g7
                    + k2 * harmonic_2 * radial_bar_hat_1) + moment_bar_1 * t21 + moment_bar_3 * t24
                )
                result[96 + c] += (
                    moment_bar_3 * (t18 + t19 + radial_5 * g9 + t25) + moment_bar_0 * (radial_1 * g11
                    + k2 * harmonic_3 * radial_bar_hat_1) + moment_bar_1 * t22 + moment_bar_2 * t24
                )
                result[128 + c] += (
                    moment_bar_4 * t26 + moment_bar_1 * t28 + moment_bar_2 * (radial_6 * g13 - k0 * t29)
                    + moment_bar_0 * (g14 * radial_2 + k4 * harmonic_4 * radial_bar_hat_2)
                )
                result[160 + c] += (
                    moment_bar_5 * t26 + moment_bar_2 * t28 + moment_bar_1 * t30
                    + moment_bar_0 * (radial_2 * g16 + k4 * harmonic_5 * radial_bar_hat_2)
                )
                result[192 + c] += (
                    moment_bar_6 * t26 + moment_bar_3 * t28 + moment_bar_1 * t32
                    + moment_bar_0 * (radial_2 * g18 + k4 * harmonic_6 * radial_bar_hat_2)
                )
                result[224 + c] += (
                    moment_bar_7 * t26 + moment_bar_3 * t30 + moment_bar_2 * t32
                    + moment_bar_0 * (radial_2 * g19 + k4 * harmonic_7 * radial_bar_hat_2)
                )
                result[256 + c] += (
                    moment_bar_8 * t26 + moment_bar_1 * (-k1 * t27 + radial_6 * g20) + moment_bar_2 * (-k1 * t29
                    + radial_6 * g21) + moment_bar_3 * (k3 * t31 + radial_6 * g22)
                    + moment_bar_0 * (radial_2 * g23 + k4 * harmonic_8 * radial_bar_hat_2)
                )


@compiled
def second_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, harmonic_hat, spline_hat):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    moment_bar [atoms, 9, 32]
    feature_bar_hat [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> harmonic_hat [edges, 9], spline_hat [edges, 4]
    19366 operations an instance; nesting order moment_bar, harmonic, harmonic_bar_hat, radial, radial_bar_hat, radial_hat, feature, feature_bar_hat, spline, spline_bar_hat, table
    """
    real = feature.dtype.type
    zero = real(0)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    for e in range(begin, end):
        i = centre[e]
        j = neighbour[e]
        q = knot[e]
        feature_j = feature[j * 288:j * 288 + 288]
        harmonic_e = harmonic[e * 9:e * 9 + 9]
        spline_e = spline[e * 4:e * 4 + 4]
        table_q = table[q * 288:q * 288 + 1152]
        moment_bar_i = moment_bar[i * 288:i * 288 + 288]
        feature_bar_hat_j = feature_bar_hat[j * 288:j * 288 + 288]
        harmonic_bar_hat_e = harmonic_bar_hat[e * 9:e * 9 + 9]
        spline_bar_hat_e = spline_bar_hat[e * 4:e * 4 + 4]
        harmonic_hat_e = harmonic_hat[e * 9:(e + 1) * 9]
        spline_hat_e = spline_hat[e * 4:(e + 1) * 4]
        harmonic_0 = harmonic_e[0]
        harmonic_1 = harmonic_e[1]
        harmonic_2 = harmonic_e[2]
        harmonic_3 = harmonic_e[3]
        harmonic_4 = harmonic_e[4]
        harmonic_5 = harmonic_e[5]
        harmonic_6 = harmonic_e[6]
        harmonic_7 = harmonic_e[7]
        harmonic_8 = harmonic_e[8]
        spline_0 = spline_e[0]
        spline_1 = spline_e[1]
        spline_2 = spline_e[2]
        spline_3 = spline_e[3]
        harmonic_bar_hat_0 = harmonic_bar_hat_e[0]
        harmonic_bar_hat_1 = harmonic_bar_hat_e[1]
        harmonic_bar_hat_2 = harmonic_bar_hat_e[2]
        harmonic_bar_hat_3 = harmonic_bar_hat_e[3]
        harmonic_bar_hat_4 = harmonic_bar_hat_e[4]
        harmonic_bar_hat_5 = harmonic_bar_hat_e[5]
        harmonic_bar_hat_6 = harmonic_bar_hat_e[6]
        harmonic_bar_hat_7 = harmonic_bar_hat_e[7]
        harmonic_bar_hat_8 = harmonic_bar_hat_e[8]
        spline_bar_hat_0 = spline_bar_hat_e[0]
        spline_bar_hat_1 = spline_bar_hat_e[1]
        spline_bar_hat_2 = spline_bar_hat_e[2]
        spline_bar_hat_3 = spline_bar_hat_e[3]
        harmonic_hat_0 = zero
        harmonic_hat_1 = zero
        harmonic_hat_2 = zero
        harmonic_hat_3 = zero
        harmonic_hat_4 = zero
        harmonic_hat_5 = zero
        harmonic_hat_6 = zero
        harmonic_hat_7 = zero
        harmonic_hat_8 = zero
        spline_hat_0 = zero
        spline_hat_1 = zero
        spline_hat_2 = zero
        spline_hat_3 = zero
        g0 = k0 * harmonic_1
        g1 = k0 * harmonic_2
        g2 = k0 * harmonic_3
        g3 = k0 * harmonic_bar_hat_1
        g4 = k0 * harmonic_bar_hat_2
        g5 = k0 * harmonic_bar_hat_3
        g6 = k1 * harmonic_4
        g7 = k1 * harmonic_5
        g8 = k1 * harmonic_6
        g9 = k1 * harmonic_7
        g10 = k1 * harmonic_8
        g11 = k1 * harmonic_bar_hat_4
        g12 = k1 * harmonic_bar_hat_5
        g13 = k1 * harmonic_bar_hat_6
        g14 = k1 * harmonic_bar_hat_7
        g15 = k1 * harmonic_bar_hat_8
        g16 = k2 * harmonic_4
        g17 = -k3 * harmonic_8
        g18 = k2 * harmonic_5
        g19 = k2 * harmonic_6
        g20 = k2 * harmonic_bar_hat_4
        g21 = -k3 * harmonic_bar_hat_8
        g22 = k2 * harmonic_bar_hat_5
        g23 = k2 * harmonic_bar_hat_6
        g24 = -k2 * harmonic_4
        g25 = k2 * harmonic_7
        g26 = -k2 * harmonic_bar_hat_4
        g27 = k2 * harmonic_bar_hat_7
        g28 = k4 * harmonic_8
        g29 = k4 * harmonic_bar_hat_8
        g30 = k2 * harmonic_2
        g31 = k2 * harmonic_3
        g32 = k2 * harmonic_bar_hat_2
        g33 = k2 * harmonic_bar_hat_3
        g34 = k2 * harmonic_1
        g35 = k2 * harmonic_bar_hat_1
        g36 = k4 * harmonic_3
        g37 = k4 * harmonic_bar_hat_3
        for c in range(32):
            feature_0 = feature_j[c]
            feature_1 = feature_j[32 + c]
            feature_2 = feature_j[64 + c]
            feature_3 = feature_j[96 + c]
            feature_4 = feature_j[128 + c]
            feature_5 = feature_j[160 + c]
            feature_6 = feature_j[192 + c]
            feature_7 = feature_j[224 + c]
            feature_8 = feature_j[256 + c]
            table_0 = table_q[c]
            table_1 = table_q[32 + c]
            table_2 = table_q[64 + c]
            table_3 = table_q[96 + c]
            table_4 = table_q[128 + c]
            table_5 = table_q[160 + c]
            table_6 = table_q[192 + c]
            table_7 = table_q[224 + c]
            table_8 = table_q[256 + c]
            table_9 = table_q[288 + c]
            table_10 = table_q[320 + c]
            table_11 = table_q[352 + c]
            table_12 = table_q[384 + c]
            table_13 = table_q[416 + c]
            table_14 = table_q[448 + c]
            table_15 = table_q[480 + c]
            table_16 = table_q[512 + c]
            table_17 = table_q[544 + c]
            table_18 = table_q[576 + c]
            table_19 = table_q[608 + c]
            table_20 = table_q[640 + c]
            table_21 = table_q[672 + c]
            table_22 = table_q[704 + c]
            table_23 = table_q[736 + c]
            table_24 = table_q[768 + c]
            table_25 = table_q[800 + c]
            table_26 = table_q[832 + c]
            table_27 = table_q[864 + c]
            table_28 = table_q[896 + c]
            table_29 = table_q[928 + c]
            table_30 = table_q[960 + c]
            table_31 = table_q[992 + c]
            table_32 = table_q[1024 + c]
            table_33 = table_q[1056 + c]
            table_34 = table_q[1088 + c]
            table_35 = table_q[1120 + c]
            moment_bar_0 = moment_bar_i[c]
            moment_bar_1 = moment_bar_i[32 + c]
            moment_bar_2 = moment_bar_i[64 + c]
            moment_bar_3 = moment_bar_i[96 + c]
            moment_bar_4 = moment_bar_i[128 + c]
            moment_bar_5 = moment_bar_i[160 + c]
            moment_bar_6 = moment_bar_i[192 + c]
            moment_bar_7 = moment_bar_i[224 + c]
            moment_bar_8 = moment_bar_i[256 + c]
            feature_bar_hat_0 = feature_bar_hat_j[c]
            feature_bar_hat_1 = feature_bar_hat_j[32 + c]
            feature_bar_hat_2 = feature_bar_hat_j[64 + c]
            feature_bar_hat_3 = feature_bar_hat_j[96 + c]
            feature_bar_hat_4 = feature_bar_hat_j[128 + c]
            feature_bar_hat_5 = feature_bar_hat_j[160 + c]
            feature_bar_hat_6 = feature_bar_hat_j[192 + c]
            feature_bar_hat_7 = feature_bar_hat_j[224 + c]
            feature_bar_hat_8 = feature_bar_hat_j[256 + c]
            radial_0 = table_0 * spline_0 + table_9 * spline_1 + table_18 * spline_2 + table_27 * spline_3
            radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
            radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
            radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
            radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
            radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
            radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
            radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
            radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
            radial_bar_hat_0 = (
                table_0 * spline_bar_hat_0 + table_9 * spline_bar_hat_1 + table_18 * spline_bar_hat_2
                + table_27 * spline_bar_hat_3
            )
            radial_bar_hat_1 = (
                table_1 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_19 * spline_bar_hat_2
                + table_28 * spline_bar_hat_3
            )
            radial_bar_hat_2 = (
                table_2 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
                + table_29 * spline_bar_hat_3
            )
            radial_bar_hat_3 = (
                table_3 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
                + table_30 * spline_bar_hat_3
            )
            radial_bar_hat_4 = (
                table_4 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
                + table_31 * spline_bar_hat_3
            )
            radial_bar_hat_5 = (
                table_5 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
                + table_32 * spline_bar_hat_3
            )
            radial_bar_hat_6 = (
                table_6 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
                + table_33 * spline_bar_hat_3
            )
            radial_bar_hat_7 = (
                table_7 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
                + table_34 * spline_bar_hat_3
            )
            radial_bar_hat_8 = (
                table_8 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
                + table_35 * spline_bar_hat_3
            )
            radial_hat_0 = (feature_bar_hat_0 * harmonic_0 + feature_0 * harmonic_bar_hat_0) * moment_bar_0
            t19 = feature_1 * g3
            t20 = feature_2 * g4
            t21 = feature_3 * g5
            radial_hat_1 = (
                moment_bar_0 * (feature_bar_hat_1 * g0 + feature_bar_hat_2 * g1 + feature_bar_hat_3 * g2 + t19
                + t20 + t21)
            )
            t23 = feature_4 * g11
            t24 = feature_5 * g12
            t25 = feature_6 * g13
            t26 = feature_7 * g14
            t27 = feature_8 * g15
            radial_hat_2 = (
                moment_bar_0 * (feature_bar_hat_4 * g6 + feature_bar_hat_5 * g7 + feature_bar_hat_6 * g8
                + feature_bar_hat_7 * g9 + feature_bar_hat_8 * g10 + t23 + t24 + t25 + t26 + t27)
            )
            radial_hat_3 = (
                (feature_bar_hat_0 * harmonic_1 + feature_0 * harmonic_bar_hat_1) * moment_bar_1
                + (feature_bar_hat_0 * harmonic_2 + feature_0 * harmonic_bar_hat_2) * moment_bar_2
                + (feature_bar_hat_0 * harmonic_3 + feature_0 * harmonic_bar_hat_3) * moment_bar_3
            )
            radial_hat_4 = (
                moment_bar_1 * (harmonic_0 * feature_bar_hat_1 + harmonic_bar_hat_0 * feature_1)
                + moment_bar_2 * (harmonic_0 * feature_bar_hat_2 + harmonic_bar_hat_0 * feature_2)
                + moment_bar_3 * (harmonic_0 * feature_bar_hat_3 + harmonic_bar_hat_0 * feature_3)
            )
            t31 = feature_1 * g20
            t32 = feature_1 * g21
            t33 = feature_2 * g22
            t34 = feature_3 * g23
            t35 = feature_1 * g22
            t36 = feature_2 * g26
            t37 = feature_2 * g21
            t38 = feature_3 * g27
            t39 = feature_1 * g23
            t40 = feature_2 * g27
            t41 = feature_3 * g29
            radial_hat_5 = (
                moment_bar_1 * (feature_bar_hat_1 * g16 + feature_bar_hat_1 * g17 + feature_bar_hat_2 * g18
                + feature_bar_hat_3 * g19 + t31 + t32 + t33 + t34) + moment_bar_2 * (feature_bar_hat_1 * g18
                + feature_bar_hat_2 * g24 + feature_bar_hat_2 * g17 + feature_bar_hat_3 * g25 + t35 + t36 + t37
                + t38) + moment_bar_3 * (feature_bar_hat_1 * g19 + feature_bar_hat_2 * g25
                + feature_bar_hat_3 * g28 + t39 + t40 + t41)
            )
            t43 = k2 * feature_bar_hat_4 - k3 * feature_bar_hat_8
            t44 = k2 * feature_4 - k3 * feature_8
            t45 = harmonic_bar_hat_1 * t44
            t46 = feature_5 * g32
            t47 = feature_6 * g33
            t48 = -k2 * feature_bar_hat_4 - k3 * feature_bar_hat_8
            t49 = -k2 * feature_4 - k3 * feature_8
            t50 = harmonic_bar_hat_2 * t49
            t51 = feature_5 * g35
            t52 = feature_7 * g33
            t53 = feature_6 * g35
            t54 = feature_7 * g32
            t55 = feature_8 * g37
            radial_hat_6 = (
                moment_bar_1 * (harmonic_1 * t43 + feature_bar_hat_5 * g30 + feature_bar_hat_6 * g31 + t45 + t46
                + t47) + moment_bar_2 * (harmonic_2 * t48 + feature_bar_hat_5 * g34 + feature_bar_hat_7 * g31
                + t50 + t51 + t52) + moment_bar_3 * (feature_bar_hat_6 * g34 + feature_bar_hat_7 * g30
                + feature_bar_hat_8 * g36 + t53 + t54 + t55)
            )
            radial_hat_7 = (
                (feature_bar_hat_0 * harmonic_4 + feature_0 * harmonic_bar_hat_4) * moment_bar_4
                + (feature_bar_hat_0 * harmonic_5 + feature_0 * harmonic_bar_hat_5) * moment_bar_5
                + (feature_bar_hat_0 * harmonic_6 + feature_0 * harmonic_bar_hat_6) * moment_bar_6
                + (feature_bar_hat_0 * harmonic_7 + feature_0 * harmonic_bar_hat_7) * moment_bar_7
                + (feature_bar_hat_0 * harmonic_8 + feature_0 * harmonic_bar_hat_8) * moment_bar_8
            )
            radial_hat_8 = (
                moment_bar_4 * (harmonic_0 * feature_bar_hat_4 + harmonic_bar_hat_0 * feature_4)
                + moment_bar_5 * (harmonic_0 * feature_bar_hat_5 + harmonic_bar_hat_0 * feature_5)
                + moment_bar_6 * (harmonic_0 * feature_bar_hat_6 + harmonic_bar_hat_0 * feature_6)
                + moment_bar_7 * (harmonic_0 * feature_bar_hat_7 + harmonic_bar_hat_0 * feature_7)
                + moment_bar_8 * (harmonic_0 * feature_bar_hat_8 + harmonic_bar_hat_0 * feature_8)
            )
            t59 = feature_bar_hat_0 * radial_3
            t60 = feature_0 * radial_bar_hat_3
            t61 = t44 * radial_bar_hat_6
            t62 = feature_bar_hat_5 * radial_6 + feature_5 * radial_bar_hat_6
            t63 = feature_bar_hat_6 * radial_6 + feature_6 * radial_bar_hat_6
            t64 = t49 * radial_bar_hat_6
            t65 = feature_bar_hat_7 * radial_6 + feature_7 * radial_bar_hat_6
            t66 = feature_8 * radial_bar_hat_6
            t67 = feature_bar_hat_0 * radial_7 + feature_0 * radial_bar_hat_7
            t68 = feature_bar_hat_1 * radial_5 + feature_1 * radial_bar_hat_5
            t69 = moment_bar_1 * t68
            t70 = feature_bar_hat_2 * radial_5 + feature_2 * radial_bar_hat_5
            t71 = moment_bar_2 * t70
            t72 = feature_bar_hat_3 * radial_5 + feature_3 * radial_bar_hat_5
            harmonic_hat_0 += (
                moment_bar_0 * (feature_bar_hat_0 * radial_0 + feature_0 * radial_bar_hat_0)
                + moment_bar_1 * (feature_bar_hat_1 * radial_4 + feature_1 * radial_bar_hat_4)
                + moment_bar_2 * (feature_bar_hat_2 * radial_4 + feature_2 * radial_bar_hat_4)
                + moment_bar_3 * (feature_bar_hat_3 * radial_4 + feature_3 * radial_bar_hat_4)
                + moment_bar_4 * (feature_bar_hat_4 * radial_8 + feature_4 * radial_bar_hat_8)
                + moment_bar_5 * (feature_bar_hat_5 * radial_8 + feature_5 * radial_bar_hat_8)
                + moment_bar_6 * (feature_bar_hat_6 * radial_8 + feature_6 * radial_bar_hat_8)
                + moment_bar_7 * (feature_bar_hat_7 * radial_8 + feature_7 * radial_bar_hat_8)
                + moment_bar_8 * (feature_bar_hat_8 * radial_8 + feature_8 * radial_bar_hat_8)
            )
            harmonic_hat_1 += (
                moment_bar_1 * (t59 + t43 * radial_6 + t60 + t61)
                + k0 * moment_bar_0 * (feature_bar_hat_1 * radial_1 + feature_1 * radial_bar_hat_1)
                + k2 * moment_bar_2 * t62 + k2 * moment_bar_3 * t63
            )
            harmonic_hat_2 += (
                moment_bar_2 * (t59 + t60 + t48 * radial_6 + t64)
                + k0 * moment_bar_0 * (feature_bar_hat_2 * radial_1 + feature_2 * radial_bar_hat_1)
                + k2 * moment_bar_1 * t62 + k2 * moment_bar_3 * t65
            )
            harmonic_hat_3 += (
                moment_bar_3 * (t59 + t60 + k4 * feature_bar_hat_8 * radial_6 + k4 * t66)
                + k0 * moment_bar_0 * (feature_bar_hat_3 * radial_1 + feature_3 * radial_bar_hat_1)
                + k2 * moment_bar_1 * t63 + k2 * moment_bar_2 * t65
            )
            harmonic_hat_4 += (
                moment_bar_4 * t67 + k2 * t69 - k2 * t71 + k1 * moment_bar_0 * (feature_bar_hat_4 * radial_2
                + feature_4 * radial_bar_hat_2)
            )
            harmonic_hat_5 += (
                moment_bar_5 * t67 + k2 * moment_bar_2 * t68 + k2 * moment_bar_1 * t70
                + k1 * moment_bar_0 * (feature_bar_hat_5 * radial_2 + feature_5 * radial_bar_hat_2)
            )
            harmonic_hat_6 += (
                moment_bar_6 * t67 + k2 * moment_bar_3 * t68 + k2 * moment_bar_1 * t72
                + k1 * moment_bar_0 * (feature_bar_hat_6 * radial_2 + feature_6 * radial_bar_hat_2)
            )
            harmonic_hat_7 += (
                moment_bar_7 * t67 + k2 * moment_bar_3 * t70 + k2 * moment_bar_2 * t72
                + k1 * moment_bar_0 * (feature_bar_hat_7 * radial_2 + feature_7 * radial_bar_hat_2)
            )
            harmonic_hat_8 += (
                -k3 * t69 - k3 * t71 + moment_bar_8 * t67 + k4 * moment_bar_3 * t72
                + k1 * moment_bar_0 * (feature_bar_hat_8 * radial_2 + feature_8 * radial_bar_hat_2)
            )
            spline_hat_0 += (
                table_0 * radial_hat_0 + table_1 * radial_hat_1 + table_2 * radial_hat_2
                + table_3 * radial_hat_3 + table_4 * radial_hat_4 + table_5 * radial_hat_5
                + table_6 * radial_hat_6 + table_7 * radial_hat_7 + table_8 * radial_hat_8
            )
            spline_hat_1 += (
                table_9 * radial_hat_0 + table_10 * radial_hat_1 + table_11 * radial_hat_2
                + table_12 * radial_hat_3 + table_13 * radial_hat_4 + table_14 * radial_hat_5
                + table_15 * radial_hat_6 + table_16 * radial_hat_7 + table_17 * radial_hat_8
            )
            spline_hat_2 += (
                table_18 * radial_hat_0 + table_19 * radial_hat_1 + table_20 * radial_hat_2
                + table_21 * radial_hat_3 + table_22 * radial_hat_4 + table_23 * radial_hat_5
                + table_24 * radial_hat_6 + table_25 * radial_hat_7 + table_26 * radial_hat_8
            )
            spline_hat_3 += (
                table_27 * radial_hat_0 + table_28 * radial_hat_1 + table_29 * radial_hat_2
                + table_30 * radial_hat_3 + table_31 * radial_hat_4 + table_32 * radial_hat_5
                + table_33 * radial_hat_6 + table_34 * radial_hat_7 + table_35 * radial_hat_8
            )
        harmonic_hat_e[0] = harmonic_hat_0
        harmonic_hat_e[1] = harmonic_hat_1
        harmonic_hat_e[2] = harmonic_hat_2
        harmonic_hat_e[3] = harmonic_hat_3
        harmonic_hat_e[4] = harmonic_hat_4
        harmonic_hat_e[5] = harmonic_hat_5
        harmonic_hat_e[6] = harmonic_hat_6
        harmonic_hat_e[7] = harmonic_hat_7
        harmonic_hat_e[8] = harmonic_hat_8
        spline_hat_e[0] = spline_hat_0
        spline_hat_e[1] = spline_hat_1
        spline_hat_e[2] = spline_hat_2
        spline_hat_e[3] = spline_hat_3


@compiled
def second_knot(begin, end, knot_pointer, knot_order, centre, neighbour, feature, harmonic, spline, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, table_hat):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 32]
    feature_bar_hat [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> table_hat [knots, 9, 32]
    14322 operations an instance; nesting order moment_bar, feature, feature_bar_hat, harmonic, harmonic_bar_hat, radial_bar, radial_hat, spline, spline_bar_hat
    """
    real = feature.dtype.type
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    for q in range(begin, end):
        result = table_hat[q * 1152:(q + 1) * 1152]
        for s in range(knot_pointer[q], knot_pointer[q + 1]):
            e = knot_order[s]
            i = centre[e]
            j = neighbour[e]
            feature_j = feature[j * 288:j * 288 + 288]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            moment_bar_i = moment_bar[i * 288:i * 288 + 288]
            feature_bar_hat_j = feature_bar_hat[j * 288:j * 288 + 288]
            harmonic_bar_hat_e = harmonic_bar_hat[e * 9:e * 9 + 9]
            spline_bar_hat_e = spline_bar_hat[e * 4:e * 4 + 4]
            harmonic_0 = harmonic_e[0]
            harmonic_1 = harmonic_e[1]
            harmonic_2 = harmonic_e[2]
            harmonic_3 = harmonic_e[3]
            harmonic_4 = harmonic_e[4]
            harmonic_5 = harmonic_e[5]
            harmonic_6 = harmonic_e[6]
            harmonic_7 = harmonic_e[7]
            harmonic_8 = harmonic_e[8]
            spline_0 = spline_e[0]
            spline_1 = spline_e[1]
            spline_2 = spline_e[2]
            spline_3 = spline_e[3]
            harmonic_bar_hat_0 = harmonic_bar_hat_e[0]
            harmonic_bar_hat_1 = harmonic_bar_hat_e[1]
            harmonic_bar_hat_2 = harmonic_bar_hat_e[2]
            harmonic_bar_hat_3 = harmonic_bar_hat_e[3]
            harmonic_bar_hat_4 = harmonic_bar_hat_e[4]
            harmonic_bar_hat_5 = harmonic_bar_hat_e[5]
            harmonic_bar_hat_6 = harmonic_bar_hat_e[6]
            harmonic_bar_hat_7 = harmonic_bar_hat_e[7]
            harmonic_bar_hat_8 = harmonic_bar_hat_e[8]
            spline_bar_hat_0 = spline_bar_hat_e[0]
            spline_bar_hat_1 = spline_bar_hat_e[1]
            spline_bar_hat_2 = spline_bar_hat_e[2]
            spline_bar_hat_3 = spline_bar_hat_e[3]
            g0 = k0 * harmonic_1
            g1 = k0 * harmonic_2
            g2 = k0 * harmonic_3
            g3 = k1 * harmonic_4
            g4 = k1 * harmonic_5
            g5 = k1 * harmonic_6
            g6 = k1 * harmonic_7
            g7 = k1 * harmonic_8
            g8 = k2 * harmonic_4 - k3 * harmonic_8
            g9 = k2 * harmonic_5
            g10 = k2 * harmonic_6
            g11 = -k3 * harmonic_8 - k2 * harmonic_4
            g12 = k2 * harmonic_7
            g13 = k4 * harmonic_8
            g14 = k2 * harmonic_1
            g15 = k2 * harmonic_2
            g16 = k2 * harmonic_3
            g17 = -k3 * harmonic_1
            g18 = -k2 * harmonic_2
            g19 = -k3 * harmonic_2
            g20 = k4 * harmonic_3
            g21 = k0 * harmonic_bar_hat_1
            g22 = k0 * harmonic_bar_hat_2
            g23 = k0 * harmonic_bar_hat_3
            g24 = k1 * harmonic_bar_hat_4
            g25 = k1 * harmonic_bar_hat_5
            g26 = k1 * harmonic_bar_hat_6
            g27 = k1 * harmonic_bar_hat_7
            g28 = k1 * harmonic_bar_hat_8
            g29 = k2 * harmonic_bar_hat_4 - k3 * harmonic_bar_hat_8
            g30 = k2 * harmonic_bar_hat_5
            g31 = k2 * harmonic_bar_hat_6
            g32 = -k3 * harmonic_bar_hat_8 - k2 * harmonic_bar_hat_4
            g33 = k2 * harmonic_bar_hat_7
            g34 = k4 * harmonic_bar_hat_8
            g35 = k2 * harmonic_bar_hat_1
            g36 = k2 * harmonic_bar_hat_2
            g37 = k2 * harmonic_bar_hat_3
            g38 = -k3 * harmonic_bar_hat_1
            g39 = -k2 * harmonic_bar_hat_2
            g40 = -k3 * harmonic_bar_hat_2
            g41 = k4 * harmonic_bar_hat_3
            for c in range(32):
                feature_0 = feature_j[c]
                feature_1 = feature_j[32 + c]
                feature_2 = feature_j[64 + c]
                feature_3 = feature_j[96 + c]
                feature_4 = feature_j[128 + c]
                feature_5 = feature_j[160 + c]
                feature_6 = feature_j[192 + c]
                feature_7 = feature_j[224 + c]
                feature_8 = feature_j[256 + c]
                moment_bar_0 = moment_bar_i[c]
                moment_bar_1 = moment_bar_i[32 + c]
                moment_bar_2 = moment_bar_i[64 + c]
                moment_bar_3 = moment_bar_i[96 + c]
                moment_bar_4 = moment_bar_i[128 + c]
                moment_bar_5 = moment_bar_i[160 + c]
                moment_bar_6 = moment_bar_i[192 + c]
                moment_bar_7 = moment_bar_i[224 + c]
                moment_bar_8 = moment_bar_i[256 + c]
                feature_bar_hat_0 = feature_bar_hat_j[c]
                feature_bar_hat_1 = feature_bar_hat_j[32 + c]
                feature_bar_hat_2 = feature_bar_hat_j[64 + c]
                feature_bar_hat_3 = feature_bar_hat_j[96 + c]
                feature_bar_hat_4 = feature_bar_hat_j[128 + c]
                feature_bar_hat_5 = feature_bar_hat_j[160 + c]
                feature_bar_hat_6 = feature_bar_hat_j[192 + c]
                feature_bar_hat_7 = feature_bar_hat_j[224 + c]
                feature_bar_hat_8 = feature_bar_hat_j[256 + c]
                radial_bar_0 = feature_0 * harmonic_0 * moment_bar_0
                radial_bar_1 = moment_bar_0 * (g0 * feature_1 + g1 * feature_2 + g2 * feature_3)
                radial_bar_2 = (
                    moment_bar_0 * (g3 * feature_4 + g4 * feature_5 + g5 * feature_6 + g6 * feature_7
                    + g7 * feature_8)
                )
                radial_bar_3 = (
                    feature_0 * harmonic_1 * moment_bar_1 + feature_0 * harmonic_2 * moment_bar_2
                    + feature_0 * harmonic_3 * moment_bar_3
                )
                radial_bar_4 = (
                    harmonic_0 * feature_1 * moment_bar_1 + harmonic_0 * feature_2 * moment_bar_2
                    + harmonic_0 * feature_3 * moment_bar_3
                )
                radial_bar_5 = (
                    moment_bar_1 * (feature_1 * g8 + feature_2 * g9 + feature_3 * g10)
                    + moment_bar_2 * (feature_1 * g9 + feature_2 * g11 + feature_3 * g12)
                    + moment_bar_3 * (feature_1 * g10 + feature_2 * g12 + feature_3 * g13)
                )
                radial_bar_6 = (
                    moment_bar_1 * (feature_4 * g14 + feature_5 * g15 + feature_6 * g16 + feature_8 * g17)
                    + moment_bar_2 * (feature_4 * g18 + feature_5 * g14 + feature_7 * g16 + feature_8 * g19)
                    + moment_bar_3 * (feature_6 * g14 + feature_7 * g15 + feature_8 * g20)
                )
                radial_bar_7 = (
                    feature_0 * harmonic_4 * moment_bar_4 + feature_0 * harmonic_5 * moment_bar_5
                    + feature_0 * harmonic_6 * moment_bar_6 + feature_0 * harmonic_7 * moment_bar_7
                    + feature_0 * harmonic_8 * moment_bar_8
                )
                radial_bar_8 = (
                    harmonic_0 * feature_4 * moment_bar_4 + harmonic_0 * feature_5 * moment_bar_5
                    + harmonic_0 * feature_6 * moment_bar_6 + harmonic_0 * feature_7 * moment_bar_7
                    + harmonic_0 * feature_8 * moment_bar_8
                )
                radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_0)
                t10 = g0 * feature_bar_hat_1
                t11 = g1 * feature_bar_hat_2
                t12 = g2 * feature_bar_hat_3
                radial_hat_1 = (
                    moment_bar_0 * (feature_1 * g21 + feature_2 * g22 + feature_3 * g23 + t10 + t11 + t12)
                )
                t14 = g3 * feature_bar_hat_4
                t15 = g4 * feature_bar_hat_5
                t16 = g5 * feature_bar_hat_6
                t17 = g6 * feature_bar_hat_7
                t18 = g7 * feature_bar_hat_8
                radial_hat_2 = (
                    moment_bar_0 * (feature_4 * g24 + feature_5 * g25 + feature_6 * g26 + feature_7 * g27
                    + feature_8 * g28 + t14 + t15 + t16 + t17 + t18)
                )
                radial_hat_3 = (
                    moment_bar_1 * (feature_0 * harmonic_bar_hat_1 + harmonic_1 * feature_bar_hat_0)
                    + moment_bar_2 * (feature_0 * harmonic_bar_hat_2 + harmonic_2 * feature_bar_hat_0)
                    + moment_bar_3 * (feature_0 * harmonic_bar_hat_3 + harmonic_3 * feature_bar_hat_0)
                )
                radial_hat_4 = (
                    moment_bar_1 * (feature_1 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_1)
                    + moment_bar_2 * (feature_2 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_2)
                    + moment_bar_3 * (feature_3 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_3)
                )
                t22 = g8 * feature_bar_hat_1
                t23 = g9 * feature_bar_hat_2
                t24 = g10 * feature_bar_hat_3
                t25 = g9 * feature_bar_hat_1
                t26 = g11 * feature_bar_hat_2
                t27 = g12 * feature_bar_hat_3
                t28 = g10 * feature_bar_hat_1
                t29 = g12 * feature_bar_hat_2
                t30 = g13 * feature_bar_hat_3
                radial_hat_5 = (
                    moment_bar_1 * (feature_1 * g29 + feature_2 * g30 + feature_3 * g31 + t22 + t23 + t24)
                    + moment_bar_2 * (feature_1 * g30 + feature_2 * g32 + feature_3 * g33 + t25 + t26 + t27)
                    + moment_bar_3 * (feature_1 * g31 + feature_2 * g33 + feature_3 * g34 + t28 + t29 + t30)
                )
                t32 = g14 * feature_bar_hat_4
                t33 = g15 * feature_bar_hat_5
                t34 = g16 * feature_bar_hat_6
                t35 = g17 * feature_bar_hat_8
                t36 = g18 * feature_bar_hat_4
                t37 = g14 * feature_bar_hat_5
                t38 = g16 * feature_bar_hat_7
                t39 = g19 * feature_bar_hat_8
                t40 = g14 * feature_bar_hat_6
                t41 = g15 * feature_bar_hat_7
                t42 = g20 * feature_bar_hat_8
                radial_hat_6 = (
                    moment_bar_1 * (feature_4 * g35 + feature_5 * g36 + feature_6 * g37 + feature_8 * g38 + t32
                    + t33 + t34 + t35) + moment_bar_2 * (feature_4 * g39 + feature_5 * g35 + feature_7 * g37
                    + feature_8 * g40 + t36 + t37 + t38 + t39) + moment_bar_3 * (feature_6 * g35
                    + feature_7 * g36 + feature_8 * g41 + t40 + t41 + t42)
                )
                radial_hat_7 = (
                    moment_bar_4 * (feature_0 * harmonic_bar_hat_4 + harmonic_4 * feature_bar_hat_0)
                    + moment_bar_5 * (feature_0 * harmonic_bar_hat_5 + harmonic_5 * feature_bar_hat_0)
                    + moment_bar_6 * (feature_0 * harmonic_bar_hat_6 + harmonic_6 * feature_bar_hat_0)
                    + moment_bar_7 * (feature_0 * harmonic_bar_hat_7 + harmonic_7 * feature_bar_hat_0)
                    + moment_bar_8 * (feature_0 * harmonic_bar_hat_8 + harmonic_8 * feature_bar_hat_0)
                )
                radial_hat_8 = (
                    moment_bar_4 * (feature_4 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_4)
                    + moment_bar_5 * (feature_5 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_5)
                    + moment_bar_6 * (feature_6 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_6)
                    + moment_bar_7 * (feature_7 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_7)
                    + moment_bar_8 * (feature_8 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_8)
                )
                result[c] += spline_bar_hat_0 * radial_bar_0 + radial_hat_0 * spline_0
                result[32 + c] += spline_bar_hat_0 * radial_bar_1 + spline_0 * radial_hat_1
                result[64 + c] += spline_bar_hat_0 * radial_bar_2 + spline_0 * radial_hat_2
                result[96 + c] += spline_bar_hat_0 * radial_bar_3 + spline_0 * radial_hat_3
                result[128 + c] += spline_bar_hat_0 * radial_bar_4 + spline_0 * radial_hat_4
                result[160 + c] += spline_bar_hat_0 * radial_bar_5 + spline_0 * radial_hat_5
                result[192 + c] += spline_bar_hat_0 * radial_bar_6 + spline_0 * radial_hat_6
                result[224 + c] += spline_bar_hat_0 * radial_bar_7 + spline_0 * radial_hat_7
                result[256 + c] += spline_bar_hat_0 * radial_bar_8 + spline_0 * radial_hat_8
                result[288 + c] += radial_bar_0 * spline_bar_hat_1 + radial_hat_0 * spline_1
                result[320 + c] += radial_bar_1 * spline_bar_hat_1 + radial_hat_1 * spline_1
                result[352 + c] += radial_bar_2 * spline_bar_hat_1 + radial_hat_2 * spline_1
                result[384 + c] += radial_bar_3 * spline_bar_hat_1 + radial_hat_3 * spline_1
                result[416 + c] += radial_bar_4 * spline_bar_hat_1 + radial_hat_4 * spline_1
                result[448 + c] += radial_bar_5 * spline_bar_hat_1 + radial_hat_5 * spline_1
                result[480 + c] += radial_bar_6 * spline_bar_hat_1 + radial_hat_6 * spline_1
                result[512 + c] += radial_bar_7 * spline_bar_hat_1 + radial_hat_7 * spline_1
                result[544 + c] += radial_bar_8 * spline_bar_hat_1 + radial_hat_8 * spline_1
                result[576 + c] += radial_bar_0 * spline_bar_hat_2 + radial_hat_0 * spline_2
                result[608 + c] += radial_bar_1 * spline_bar_hat_2 + radial_hat_1 * spline_2
                result[640 + c] += radial_bar_2 * spline_bar_hat_2 + radial_hat_2 * spline_2
                result[672 + c] += radial_bar_3 * spline_bar_hat_2 + radial_hat_3 * spline_2
                result[704 + c] += radial_bar_4 * spline_bar_hat_2 + radial_hat_4 * spline_2
                result[736 + c] += radial_bar_5 * spline_bar_hat_2 + radial_hat_5 * spline_2
                result[768 + c] += radial_bar_6 * spline_bar_hat_2 + radial_hat_6 * spline_2
                result[800 + c] += radial_bar_7 * spline_bar_hat_2 + radial_hat_7 * spline_2
                result[832 + c] += radial_bar_8 * spline_bar_hat_2 + radial_hat_8 * spline_2
                result[864 + c] += radial_bar_0 * spline_bar_hat_3 + radial_hat_0 * spline_3
                result[896 + c] += radial_bar_1 * spline_bar_hat_3 + radial_hat_1 * spline_3
                result[928 + c] += radial_bar_2 * spline_bar_hat_3 + radial_hat_2 * spline_3
                result[960 + c] += radial_bar_3 * spline_bar_hat_3 + radial_hat_3 * spline_3
                result[992 + c] += radial_bar_4 * spline_bar_hat_3 + radial_hat_4 * spline_3
                result[1024 + c] += radial_bar_5 * spline_bar_hat_3 + radial_hat_5 * spline_3
                result[1056 + c] += radial_bar_6 * spline_bar_hat_3 + radial_hat_6 * spline_3
                result[1088 + c] += radial_bar_7 * spline_bar_hat_3 + radial_hat_7 * spline_3
                result[1120 + c] += radial_bar_8 * spline_bar_hat_3 + radial_hat_8 * spline_3


@compiled
def second_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, moment_bar_hat):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    feature_bar_hat [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> moment_bar_hat [atoms, 9, 32]
    14322 operations an instance; nesting order radial, radial_bar_hat, feature, feature_bar_hat, harmonic, harmonic_bar_hat, spline, spline_bar_hat, table
    """
    real = feature.dtype.type
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    for i in range(begin, end):
        result = moment_bar_hat[i * 288:(i + 1) * 288]
        for e in range(centre_pointer[i], centre_pointer[i + 1]):
            j = neighbour[e]
            q = knot[e]
            feature_j = feature[j * 288:j * 288 + 288]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 288:q * 288 + 1152]
            feature_bar_hat_j = feature_bar_hat[j * 288:j * 288 + 288]
            harmonic_bar_hat_e = harmonic_bar_hat[e * 9:e * 9 + 9]
            spline_bar_hat_e = spline_bar_hat[e * 4:e * 4 + 4]
            harmonic_0 = harmonic_e[0]
            harmonic_1 = harmonic_e[1]
            harmonic_2 = harmonic_e[2]
            harmonic_3 = harmonic_e[3]
            harmonic_4 = harmonic_e[4]
            harmonic_5 = harmonic_e[5]
            harmonic_6 = harmonic_e[6]
            harmonic_7 = harmonic_e[7]
            harmonic_8 = harmonic_e[8]
            spline_0 = spline_e[0]
            spline_1 = spline_e[1]
            spline_2 = spline_e[2]
            spline_3 = spline_e[3]
            harmonic_bar_hat_0 = harmonic_bar_hat_e[0]
            harmonic_bar_hat_1 = harmonic_bar_hat_e[1]
            harmonic_bar_hat_2 = harmonic_bar_hat_e[2]
            harmonic_bar_hat_3 = harmonic_bar_hat_e[3]
            harmonic_bar_hat_4 = harmonic_bar_hat_e[4]
            harmonic_bar_hat_5 = harmonic_bar_hat_e[5]
            harmonic_bar_hat_6 = harmonic_bar_hat_e[6]
            harmonic_bar_hat_7 = harmonic_bar_hat_e[7]
            harmonic_bar_hat_8 = harmonic_bar_hat_e[8]
            spline_bar_hat_0 = spline_bar_hat_e[0]
            spline_bar_hat_1 = spline_bar_hat_e[1]
            spline_bar_hat_2 = spline_bar_hat_e[2]
            spline_bar_hat_3 = spline_bar_hat_e[3]
            g0 = k0 * harmonic_bar_hat_1
            g1 = k0 * harmonic_bar_hat_2
            g2 = k0 * harmonic_bar_hat_3
            g3 = k0 * harmonic_1
            g4 = k0 * harmonic_2
            g5 = k0 * harmonic_3
            g6 = k1 * harmonic_bar_hat_4
            g7 = k1 * harmonic_bar_hat_5
            g8 = k1 * harmonic_bar_hat_6
            g9 = k1 * harmonic_bar_hat_7
            g10 = k1 * harmonic_bar_hat_8
            g11 = k1 * harmonic_4
            g12 = k1 * harmonic_5
            g13 = k1 * harmonic_6
            g14 = k1 * harmonic_7
            g15 = k1 * harmonic_8
            g16 = k2 * harmonic_bar_hat_4 - k3 * harmonic_bar_hat_8
            g17 = k2 * harmonic_bar_hat_5
            g18 = k2 * harmonic_bar_hat_6
            g19 = k2 * harmonic_4 - k3 * harmonic_8
            g20 = k2 * harmonic_5
            g21 = k2 * harmonic_6
            g22 = k2 * harmonic_bar_hat_1
            g23 = k2 * harmonic_bar_hat_2
            g24 = k2 * harmonic_bar_hat_3
            g25 = -k3 * harmonic_bar_hat_1
            g26 = k2 * harmonic_1
            g27 = k2 * harmonic_2
            g28 = k2 * harmonic_3
            g29 = -k3 * harmonic_1
            g30 = -k3 * harmonic_bar_hat_8 - k2 * harmonic_bar_hat_4
            g31 = k2 * harmonic_bar_hat_7
            g32 = -k3 * harmonic_8 - k2 * harmonic_4
            g33 = k2 * harmonic_7
            g34 = -k2 * harmonic_bar_hat_2
            g35 = -k3 * harmonic_bar_hat_2
            g36 = -k2 * harmonic_2
            g37 = -k3 * harmonic_2
            g38 = k4 * harmonic_bar_hat_8
            g39 = k4 * harmonic_8
            g40 = k4 * harmonic_bar_hat_3
            g41 = k4 * harmonic_3
            for c in range(32):
                feature_0 = feature_j[c]
                feature_1 = feature_j[32 + c]
                feature_2 = feature_j[64 + c]
                feature_3 = feature_j[96 + c]
                feature_4 = feature_j[128 + c]
                feature_5 = feature_j[160 + c]
                feature_6 = feature_j[192 + c]
                feature_7 = feature_j[224 + c]
                feature_8 = feature_j[256 + c]
                table_0 = table_q[c]
                table_1 = table_q[32 + c]
                table_2 = table_q[64 + c]
                table_3 = table_q[96 + c]
                table_4 = table_q[128 + c]
                table_5 = table_q[160 + c]
                table_6 = table_q[192 + c]
                table_7 = table_q[224 + c]
                table_8 = table_q[256 + c]
                table_9 = table_q[288 + c]
                table_10 = table_q[320 + c]
                table_11 = table_q[352 + c]
                table_12 = table_q[384 + c]
                table_13 = table_q[416 + c]
                table_14 = table_q[448 + c]
                table_15 = table_q[480 + c]
                table_16 = table_q[512 + c]
                table_17 = table_q[544 + c]
                table_18 = table_q[576 + c]
                table_19 = table_q[608 + c]
                table_20 = table_q[640 + c]
                table_21 = table_q[672 + c]
                table_22 = table_q[704 + c]
                table_23 = table_q[736 + c]
                table_24 = table_q[768 + c]
                table_25 = table_q[800 + c]
                table_26 = table_q[832 + c]
                table_27 = table_q[864 + c]
                table_28 = table_q[896 + c]
                table_29 = table_q[928 + c]
                table_30 = table_q[960 + c]
                table_31 = table_q[992 + c]
                table_32 = table_q[1024 + c]
                table_33 = table_q[1056 + c]
                table_34 = table_q[1088 + c]
                table_35 = table_q[1120 + c]
                feature_bar_hat_0 = feature_bar_hat_j[c]
                feature_bar_hat_1 = feature_bar_hat_j[32 + c]
                feature_bar_hat_2 = feature_bar_hat_j[64 + c]
                feature_bar_hat_3 = feature_bar_hat_j[96 + c]
                feature_bar_hat_4 = feature_bar_hat_j[128 + c]
                feature_bar_hat_5 = feature_bar_hat_j[160 + c]
                feature_bar_hat_6 = feature_bar_hat_j[192 + c]
                feature_bar_hat_7 = feature_bar_hat_j[224 + c]
                feature_bar_hat_8 = feature_bar_hat_j[256 + c]
                radial_0 = table_0 * spline_0 + table_9 * spline_1 + table_18 * spline_2 + table_27 * spline_3
                radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
                radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
                radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
                radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
                radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
                radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
                radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
                radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
                radial_bar_hat_0 = (
                    table_0 * spline_bar_hat_0 + table_9 * spline_bar_hat_1 + table_18 * spline_bar_hat_2
                    + table_27 * spline_bar_hat_3
                )
                radial_bar_hat_1 = (
                    table_1 * spline_bar_hat_0 + table_10 * spline_bar_hat_1 + table_19 * spline_bar_hat_2
                    + table_28 * spline_bar_hat_3
                )
                radial_bar_hat_2 = (
                    table_2 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_20 * spline_bar_hat_2
                    + table_29 * spline_bar_hat_3
                )
                radial_bar_hat_3 = (
                    table_3 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_21 * spline_bar_hat_2
                    + table_30 * spline_bar_hat_3
                )
                radial_bar_hat_4 = (
                    table_4 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
                    + table_31 * spline_bar_hat_3
                )
                radial_bar_hat_5 = (
                    table_5 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
                    + table_32 * spline_bar_hat_3
                )
                radial_bar_hat_6 = (
                    table_6 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
                    + table_33 * spline_bar_hat_3
                )
                radial_bar_hat_7 = (
                    table_7 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
                    + table_34 * spline_bar_hat_3
                )
                radial_bar_hat_8 = (
                    table_8 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
                    + table_35 * spline_bar_hat_3
                )
                t18 = g3 * feature_bar_hat_1
                t19 = g4 * feature_bar_hat_2
                t20 = g5 * feature_bar_hat_3
                t21 = g11 * feature_bar_hat_4
                t22 = g12 * feature_bar_hat_5
                t23 = g13 * feature_bar_hat_6
                t24 = g14 * feature_bar_hat_7
                t25 = g15 * feature_bar_hat_8
                t26 = feature_0 * harmonic_0 * radial_bar_hat_0
                t27 = (feature_1 * g3 + feature_2 * g4 + feature_3 * g5) * radial_bar_hat_1
                t28 = (
                    (feature_4 * g11 + feature_5 * g12 + feature_6 * g13 + feature_7 * g14
                    + feature_8 * g15) * radial_bar_hat_2
                )
                t29 = feature_bar_hat_1 * g19
                t30 = feature_bar_hat_2 * g20
                t31 = feature_bar_hat_3 * g21
                t32 = feature_bar_hat_4 * g26
                t33 = feature_bar_hat_5 * g27
                t34 = feature_bar_hat_6 * g28
                t35 = feature_bar_hat_8 * g29
                t36 = feature_0 * harmonic_1 * radial_bar_hat_3
                t37 = harmonic_0 * feature_1 * radial_bar_hat_4
                t38 = (feature_1 * g19 + feature_2 * g20 + feature_3 * g21) * radial_bar_hat_5
                t39 = (feature_4 * g26 + feature_5 * g27 + feature_6 * g28 + feature_8 * g29) * radial_bar_hat_6
                t40 = feature_bar_hat_1 * g20
                t41 = feature_bar_hat_2 * g32
                t42 = feature_bar_hat_3 * g33
                t43 = feature_bar_hat_4 * g36
                t44 = feature_bar_hat_5 * g26
                t45 = feature_bar_hat_7 * g28
                t46 = feature_bar_hat_8 * g37
                t47 = feature_0 * harmonic_2 * radial_bar_hat_3
                t48 = radial_bar_hat_5 * (feature_1 * g20 + feature_2 * g32 + feature_3 * g33)
                t49 = harmonic_0 * feature_2 * radial_bar_hat_4
                t50 = radial_bar_hat_6 * (feature_4 * g36 + feature_5 * g26 + feature_7 * g28 + feature_8 * g37)
                t51 = feature_bar_hat_1 * g21
                t52 = feature_bar_hat_2 * g33
                t53 = feature_bar_hat_3 * g39
                t54 = feature_bar_hat_6 * g26
                t55 = feature_bar_hat_7 * g27
                t56 = feature_bar_hat_8 * g41
                t57 = feature_0 * harmonic_3 * radial_bar_hat_3
                t58 = radial_bar_hat_5 * (feature_1 * g21 + feature_2 * g33 + feature_3 * g39)
                t59 = harmonic_0 * feature_3 * radial_bar_hat_4
                t60 = radial_bar_hat_6 * (feature_6 * g26 + feature_7 * g27 + feature_8 * g41)
                t61 = feature_0 * harmonic_4 * radial_bar_hat_7
                t62 = harmonic_0 * feature_4 * radial_bar_hat_8
                t63 = feature_0 * harmonic_5 * radial_bar_hat_7
                t64 = harmonic_0 * feature_5 * radial_bar_hat_8
                t65 = feature_0 * harmonic_6 * radial_bar_hat_7
                t66 = harmonic_0 * feature_6 * radial_bar_hat_8
                t67 = feature_0 * harmonic_7 * radial_bar_hat_7
                t68 = harmonic_0 * feature_7 * radial_bar_hat_8
                t69 = feature_0 * harmonic_8 * radial_bar_hat_7
                t70 = harmonic_0 * feature_8 * radial_bar_hat_8
                result[c] += (
                    (harmonic_bar_hat_0 * feature_0 + feature_bar_hat_0 * harmonic_0) * radial_0
                    + (g0 * feature_1 + g1 * feature_2 + g2 * feature_3 + t18 + t19 + t20) * radial_1
                    + (g6 * feature_4 + g7 * feature_5 + g8 * feature_6 + g9 * feature_7 + g10 * feature_8 + t21
                    + t22 + t23 + t24 + t25) * radial_2 + t26 + t27 + t28
                )
                result[32 + c] += (
                    (feature_0 * harmonic_bar_hat_1 + feature_bar_hat_0 * harmonic_1) * radial_3
                    + (harmonic_bar_hat_0 * feature_1 + harmonic_0 * feature_bar_hat_1) * radial_4
                    + (feature_1 * g16 + feature_2 * g17 + feature_3 * g18 + t29 + t30 + t31) * radial_5
                    + (feature_4 * g22 + feature_5 * g23 + feature_6 * g24 + feature_8 * g25 + t32 + t33 + t34
                    + t35) * radial_6 + t36 + t37 + t38 + t39
                )
                result[64 + c] += (
                    radial_3 * (feature_0 * harmonic_bar_hat_2 + feature_bar_hat_0 * harmonic_2)
                    + radial_5 * (feature_1 * g17 + feature_2 * g30 + feature_3 * g31 + t40 + t41 + t42)
                    + radial_4 * (harmonic_bar_hat_0 * feature_2 + harmonic_0 * feature_bar_hat_2)
                    + radial_6 * (feature_4 * g34 + feature_5 * g22 + feature_7 * g24 + feature_8 * g35 + t43
                    + t44 + t45 + t46) + t47 + t48 + t49 + t50
                )
                result[96 + c] += (
                    radial_3 * (feature_0 * harmonic_bar_hat_3 + feature_bar_hat_0 * harmonic_3)
                    + radial_5 * (feature_1 * g18 + feature_2 * g31 + feature_3 * g38 + t51 + t52 + t53)
                    + radial_4 * (harmonic_bar_hat_0 * feature_3 + harmonic_0 * feature_bar_hat_3)
                    + radial_6 * (feature_6 * g22 + feature_7 * g23 + feature_8 * g40 + t54 + t55 + t56) + t57
                    + t58 + t59 + t60
                )
                result[128 + c] += (
                    (feature_0 * harmonic_bar_hat_4 + feature_bar_hat_0 * harmonic_4) * radial_7
                    + (harmonic_bar_hat_0 * feature_4 + harmonic_0 * feature_bar_hat_4) * radial_8 + t61 + t62
                )
                result[160 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_5 + feature_bar_hat_0 * harmonic_5)
                    + radial_8 * (harmonic_bar_hat_0 * feature_5 + harmonic_0 * feature_bar_hat_5) + t63 + t64
                )
                result[192 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_6 + feature_bar_hat_0 * harmonic_6)
                    + radial_8 * (harmonic_bar_hat_0 * feature_6 + harmonic_0 * feature_bar_hat_6) + t65 + t66
                )
                result[224 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_7 + feature_bar_hat_0 * harmonic_7)
                    + radial_8 * (harmonic_bar_hat_0 * feature_7 + harmonic_0 * feature_bar_hat_7) + t67 + t68
                )
                result[256 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_8 + feature_bar_hat_0 * harmonic_8)
                    + radial_8 * (harmonic_bar_hat_0 * feature_8 + harmonic_0 * feature_bar_hat_8) + t69 + t70
                )


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs as (name, components, components a knot, has channels))
LOOPS = (
    (0, 'centre', forward_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table'), (('moment', 9, 9, True),)),
    (1, 'neighbour', gradient_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar'), (('feature_bar', 9, 9, True),)),
    (1, 'edge', gradient_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), (('harmonic_bar', 9, 9, False), ('spline_bar', 4, 4, False),)),
    (1, 'knot', gradient_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar'), (('table_bar', 36, 9, True),)),
    (2, 'neighbour', second_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar', 'harmonic_bar_hat', 'spline_bar_hat'), (('feature_hat', 9, 9, True),)),
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('harmonic_hat', 9, 9, False), ('spline_hat', 4, 4, False),)),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('table_hat', 36, 9, True),)),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('moment_bar_hat', 9, 9, True),)),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'))
OUTPUTS = (('moment',), ('feature_bar', 'harmonic_bar', 'spline_bar', 'table_bar'), ('feature_hat', 'harmonic_hat', 'spline_hat', 'table_hat', 'moment_bar_hat'))
