"""spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e lite 32: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form bccce5d3e52e9a96, made by
    python -m codegen show spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e lite 32 --target numba
Operations of one instance with all its channels:
    forward_centre 5721
    gradient_neighbour 6033
    gradient_edge 10796
    gradient_knot 5721
    second_neighbour 12736
    second_edge 27366
    second_knot 14322
    second_centre 16626
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
def second_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, table_bar_hat, feature_hat):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    moment_bar [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    table_bar_hat [knots, 9, 32]
    -> feature_hat [atoms, 9, 32]
    12736 operations an instance; nesting order moment_bar, radial, radial_bar_hat, harmonic, harmonic_bar_hat, spline, spline_bar_hat, table, table_bar_hat
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
            table_bar_hat_q = table_bar_hat[q * 288:q * 288 + 1152]
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
                table_bar_hat_0 = table_bar_hat_q[c]
                table_bar_hat_1 = table_bar_hat_q[32 + c]
                table_bar_hat_2 = table_bar_hat_q[64 + c]
                table_bar_hat_3 = table_bar_hat_q[96 + c]
                table_bar_hat_4 = table_bar_hat_q[128 + c]
                table_bar_hat_5 = table_bar_hat_q[160 + c]
                table_bar_hat_6 = table_bar_hat_q[192 + c]
                table_bar_hat_7 = table_bar_hat_q[224 + c]
                table_bar_hat_8 = table_bar_hat_q[256 + c]
                table_bar_hat_9 = table_bar_hat_q[288 + c]
                table_bar_hat_10 = table_bar_hat_q[320 + c]
                table_bar_hat_11 = table_bar_hat_q[352 + c]
                table_bar_hat_12 = table_bar_hat_q[384 + c]
                table_bar_hat_13 = table_bar_hat_q[416 + c]
                table_bar_hat_14 = table_bar_hat_q[448 + c]
                table_bar_hat_15 = table_bar_hat_q[480 + c]
                table_bar_hat_16 = table_bar_hat_q[512 + c]
                table_bar_hat_17 = table_bar_hat_q[544 + c]
                table_bar_hat_18 = table_bar_hat_q[576 + c]
                table_bar_hat_19 = table_bar_hat_q[608 + c]
                table_bar_hat_20 = table_bar_hat_q[640 + c]
                table_bar_hat_21 = table_bar_hat_q[672 + c]
                table_bar_hat_22 = table_bar_hat_q[704 + c]
                table_bar_hat_23 = table_bar_hat_q[736 + c]
                table_bar_hat_24 = table_bar_hat_q[768 + c]
                table_bar_hat_25 = table_bar_hat_q[800 + c]
                table_bar_hat_26 = table_bar_hat_q[832 + c]
                table_bar_hat_27 = table_bar_hat_q[864 + c]
                table_bar_hat_28 = table_bar_hat_q[896 + c]
                table_bar_hat_29 = table_bar_hat_q[928 + c]
                table_bar_hat_30 = table_bar_hat_q[960 + c]
                table_bar_hat_31 = table_bar_hat_q[992 + c]
                table_bar_hat_32 = table_bar_hat_q[1024 + c]
                table_bar_hat_33 = table_bar_hat_q[1056 + c]
                table_bar_hat_34 = table_bar_hat_q[1088 + c]
                table_bar_hat_35 = table_bar_hat_q[1120 + c]
                radial_0 = table_0 * spline_0 + table_9 * spline_1 + table_18 * spline_2 + table_27 * spline_3
                radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
                radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
                radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
                radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
                radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
                radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
                radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
                radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
                t9 = table_0 * spline_bar_hat_0
                t10 = table_9 * spline_bar_hat_1
                t11 = table_18 * spline_bar_hat_2
                t12 = table_27 * spline_bar_hat_3
                radial_bar_hat_0 = (
                    spline_0 * table_bar_hat_0 + spline_1 * table_bar_hat_9 + spline_2 * table_bar_hat_18
                    + spline_3 * table_bar_hat_27 + t9 + t10 + t11 + t12
                )
                t14 = table_1 * spline_bar_hat_0
                t15 = table_10 * spline_bar_hat_1
                t16 = table_19 * spline_bar_hat_2
                t17 = table_28 * spline_bar_hat_3
                radial_bar_hat_1 = (
                    spline_0 * table_bar_hat_1 + spline_1 * table_bar_hat_10 + spline_2 * table_bar_hat_19
                    + spline_3 * table_bar_hat_28 + t14 + t15 + t16 + t17
                )
                t19 = table_2 * spline_bar_hat_0
                t20 = table_11 * spline_bar_hat_1
                t21 = table_20 * spline_bar_hat_2
                t22 = table_29 * spline_bar_hat_3
                radial_bar_hat_2 = (
                    spline_0 * table_bar_hat_2 + spline_1 * table_bar_hat_11 + spline_2 * table_bar_hat_20
                    + spline_3 * table_bar_hat_29 + t19 + t20 + t21 + t22
                )
                t24 = table_3 * spline_bar_hat_0
                t25 = table_12 * spline_bar_hat_1
                t26 = table_21 * spline_bar_hat_2
                t27 = table_30 * spline_bar_hat_3
                radial_bar_hat_3 = (
                    spline_0 * table_bar_hat_3 + spline_1 * table_bar_hat_12 + spline_2 * table_bar_hat_21
                    + spline_3 * table_bar_hat_30 + t24 + t25 + t26 + t27
                )
                t29 = table_4 * spline_bar_hat_0
                t30 = table_13 * spline_bar_hat_1
                t31 = table_22 * spline_bar_hat_2
                t32 = table_31 * spline_bar_hat_3
                radial_bar_hat_4 = (
                    spline_0 * table_bar_hat_4 + spline_1 * table_bar_hat_13 + spline_2 * table_bar_hat_22
                    + spline_3 * table_bar_hat_31 + t29 + t30 + t31 + t32
                )
                t34 = table_5 * spline_bar_hat_0
                t35 = table_14 * spline_bar_hat_1
                t36 = table_23 * spline_bar_hat_2
                t37 = table_32 * spline_bar_hat_3
                radial_bar_hat_5 = (
                    spline_0 * table_bar_hat_5 + spline_1 * table_bar_hat_14 + spline_2 * table_bar_hat_23
                    + spline_3 * table_bar_hat_32 + t34 + t35 + t36 + t37
                )
                t39 = table_6 * spline_bar_hat_0
                t40 = table_15 * spline_bar_hat_1
                t41 = table_24 * spline_bar_hat_2
                t42 = table_33 * spline_bar_hat_3
                radial_bar_hat_6 = (
                    spline_0 * table_bar_hat_6 + spline_1 * table_bar_hat_15 + spline_2 * table_bar_hat_24
                    + spline_3 * table_bar_hat_33 + t39 + t40 + t41 + t42
                )
                t44 = table_7 * spline_bar_hat_0
                t45 = table_16 * spline_bar_hat_1
                t46 = table_25 * spline_bar_hat_2
                t47 = table_34 * spline_bar_hat_3
                radial_bar_hat_7 = (
                    spline_0 * table_bar_hat_7 + spline_1 * table_bar_hat_16 + spline_2 * table_bar_hat_25
                    + spline_3 * table_bar_hat_34 + t44 + t45 + t46 + t47
                )
                t49 = table_8 * spline_bar_hat_0
                t50 = table_17 * spline_bar_hat_1
                t51 = table_26 * spline_bar_hat_2
                t52 = table_35 * spline_bar_hat_3
                radial_bar_hat_8 = (
                    spline_0 * table_bar_hat_8 + spline_1 * table_bar_hat_17 + spline_2 * table_bar_hat_26
                    + spline_3 * table_bar_hat_35 + t49 + t50 + t51 + t52
                )
                t54 = harmonic_bar_hat_0 * radial_4
                t55 = harmonic_0 * radial_bar_hat_4
                t56 = g1 * radial_bar_hat_5
                t57 = radial_5 * g3 + k0 * harmonic_5 * radial_bar_hat_5
                t58 = radial_5 * g4 + k0 * harmonic_6 * radial_bar_hat_5
                t59 = radial_bar_hat_5 * g6
                t60 = radial_5 * g8 + k0 * harmonic_7 * radial_bar_hat_5
                t61 = radial_bar_hat_5 * g10
                t62 = harmonic_bar_hat_0 * radial_8 + harmonic_0 * radial_bar_hat_8
                t63 = harmonic_1 * radial_bar_hat_6
                t64 = g12 * radial_6 + k0 * t63
                t65 = harmonic_2 * radial_bar_hat_6
                t66 = k0 * t65 + radial_6 * g15
                t67 = harmonic_3 * radial_bar_hat_6
                t68 = radial_6 * g17 + k0 * t67
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
                    moment_bar_1 * (t54 + g0 * radial_5 + t55 + t56) + moment_bar_0 * (g2 * radial_1
                    + k2 * harmonic_1 * radial_bar_hat_1) + moment_bar_2 * t57 + moment_bar_3 * t58
                )
                result[64 + c] += (
                    moment_bar_2 * (t54 + t55 + radial_5 * g5 + t59) + moment_bar_0 * (radial_1 * g7
                    + k2 * harmonic_2 * radial_bar_hat_1) + moment_bar_1 * t57 + moment_bar_3 * t60
                )
                result[96 + c] += (
                    moment_bar_3 * (t54 + t55 + radial_5 * g9 + t61) + moment_bar_0 * (radial_1 * g11
                    + k2 * harmonic_3 * radial_bar_hat_1) + moment_bar_1 * t58 + moment_bar_2 * t60
                )
                result[128 + c] += (
                    moment_bar_4 * t62 + moment_bar_1 * t64 + moment_bar_2 * (radial_6 * g13 - k0 * t65)
                    + moment_bar_0 * (g14 * radial_2 + k4 * harmonic_4 * radial_bar_hat_2)
                )
                result[160 + c] += (
                    moment_bar_5 * t62 + moment_bar_2 * t64 + moment_bar_1 * t66
                    + moment_bar_0 * (radial_2 * g16 + k4 * harmonic_5 * radial_bar_hat_2)
                )
                result[192 + c] += (
                    moment_bar_6 * t62 + moment_bar_3 * t64 + moment_bar_1 * t68
                    + moment_bar_0 * (radial_2 * g18 + k4 * harmonic_6 * radial_bar_hat_2)
                )
                result[224 + c] += (
                    moment_bar_7 * t62 + moment_bar_3 * t66 + moment_bar_2 * t68
                    + moment_bar_0 * (radial_2 * g19 + k4 * harmonic_7 * radial_bar_hat_2)
                )
                result[256 + c] += (
                    moment_bar_8 * t62 + moment_bar_1 * (-k1 * t63 + radial_6 * g20) + moment_bar_2 * (-k1 * t65
                    + radial_6 * g21) + moment_bar_3 * (k3 * t67 + radial_6 * g22)
                    + moment_bar_0 * (radial_2 * g23 + k4 * harmonic_8 * radial_bar_hat_2)
                )


@compiled
def second_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, table_bar_hat, harmonic_hat, spline_hat):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    moment_bar [atoms, 9, 32]
    feature_bar_hat [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    table_bar_hat [knots, 9, 32]
    -> harmonic_hat [edges, 9], spline_hat [edges, 4]
    27366 operations an instance; nesting order moment_bar, harmonic, harmonic_bar_hat, radial, radial_bar, radial_bar_hat, radial_hat, feature, feature_bar_hat, spline, spline_bar_hat, table, table_bar_hat
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
        table_bar_hat_q = table_bar_hat[q * 288:q * 288 + 1152]
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
        g3 = k1 * harmonic_4
        g4 = k1 * harmonic_5
        g5 = k1 * harmonic_6
        g6 = k1 * harmonic_7
        g7 = k1 * harmonic_8
        g8 = k2 * harmonic_4
        g9 = -k3 * harmonic_8
        g10 = k2 * harmonic_5
        g11 = k2 * harmonic_6
        g12 = -k2 * harmonic_4
        g13 = k2 * harmonic_7
        g14 = k4 * harmonic_8
        g15 = k2 * harmonic_2
        g16 = k2 * harmonic_3
        g17 = k2 * harmonic_1
        g18 = k4 * harmonic_3
        g19 = k0 * harmonic_bar_hat_1
        g20 = k0 * harmonic_bar_hat_2
        g21 = k0 * harmonic_bar_hat_3
        g22 = k1 * harmonic_bar_hat_4
        g23 = k1 * harmonic_bar_hat_5
        g24 = k1 * harmonic_bar_hat_6
        g25 = k1 * harmonic_bar_hat_7
        g26 = k1 * harmonic_bar_hat_8
        g27 = k2 * harmonic_bar_hat_4
        g28 = -k3 * harmonic_bar_hat_8
        g29 = k2 * harmonic_bar_hat_5
        g30 = k2 * harmonic_bar_hat_6
        g31 = -k2 * harmonic_bar_hat_4
        g32 = k2 * harmonic_bar_hat_7
        g33 = k4 * harmonic_bar_hat_8
        g34 = k2 * harmonic_bar_hat_2
        g35 = k2 * harmonic_bar_hat_3
        g36 = k2 * harmonic_bar_hat_1
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
            table_bar_hat_0 = table_bar_hat_q[c]
            table_bar_hat_1 = table_bar_hat_q[32 + c]
            table_bar_hat_2 = table_bar_hat_q[64 + c]
            table_bar_hat_3 = table_bar_hat_q[96 + c]
            table_bar_hat_4 = table_bar_hat_q[128 + c]
            table_bar_hat_5 = table_bar_hat_q[160 + c]
            table_bar_hat_6 = table_bar_hat_q[192 + c]
            table_bar_hat_7 = table_bar_hat_q[224 + c]
            table_bar_hat_8 = table_bar_hat_q[256 + c]
            table_bar_hat_9 = table_bar_hat_q[288 + c]
            table_bar_hat_10 = table_bar_hat_q[320 + c]
            table_bar_hat_11 = table_bar_hat_q[352 + c]
            table_bar_hat_12 = table_bar_hat_q[384 + c]
            table_bar_hat_13 = table_bar_hat_q[416 + c]
            table_bar_hat_14 = table_bar_hat_q[448 + c]
            table_bar_hat_15 = table_bar_hat_q[480 + c]
            table_bar_hat_16 = table_bar_hat_q[512 + c]
            table_bar_hat_17 = table_bar_hat_q[544 + c]
            table_bar_hat_18 = table_bar_hat_q[576 + c]
            table_bar_hat_19 = table_bar_hat_q[608 + c]
            table_bar_hat_20 = table_bar_hat_q[640 + c]
            table_bar_hat_21 = table_bar_hat_q[672 + c]
            table_bar_hat_22 = table_bar_hat_q[704 + c]
            table_bar_hat_23 = table_bar_hat_q[736 + c]
            table_bar_hat_24 = table_bar_hat_q[768 + c]
            table_bar_hat_25 = table_bar_hat_q[800 + c]
            table_bar_hat_26 = table_bar_hat_q[832 + c]
            table_bar_hat_27 = table_bar_hat_q[864 + c]
            table_bar_hat_28 = table_bar_hat_q[896 + c]
            table_bar_hat_29 = table_bar_hat_q[928 + c]
            table_bar_hat_30 = table_bar_hat_q[960 + c]
            table_bar_hat_31 = table_bar_hat_q[992 + c]
            table_bar_hat_32 = table_bar_hat_q[1024 + c]
            table_bar_hat_33 = table_bar_hat_q[1056 + c]
            table_bar_hat_34 = table_bar_hat_q[1088 + c]
            table_bar_hat_35 = table_bar_hat_q[1120 + c]
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
            radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
            radial_bar_2 = (
                moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6
                + feature_8 * g7)
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
                moment_bar_1 * (feature_1 * g8 + feature_1 * g9 + feature_2 * g10 + feature_3 * g11)
                + moment_bar_2 * (feature_1 * g10 + feature_2 * g12 + feature_2 * g9 + feature_3 * g13)
                + moment_bar_3 * (feature_1 * g11 + feature_2 * g13 + feature_3 * g14)
            )
            t15 = k2 * feature_4 - k3 * feature_8
            t16 = -k2 * feature_4 - k3 * feature_8
            radial_bar_6 = (
                moment_bar_1 * (harmonic_1 * t15 + feature_5 * g15 + feature_6 * g16)
                + moment_bar_2 * (harmonic_2 * t16 + feature_5 * g17 + feature_7 * g16)
                + moment_bar_3 * (feature_6 * g17 + feature_7 * g15 + feature_8 * g18)
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
            t20 = table_0 * spline_bar_hat_0
            t21 = table_9 * spline_bar_hat_1
            t22 = table_18 * spline_bar_hat_2
            t23 = table_27 * spline_bar_hat_3
            radial_bar_hat_0 = (
                spline_0 * table_bar_hat_0 + spline_1 * table_bar_hat_9 + spline_2 * table_bar_hat_18
                + spline_3 * table_bar_hat_27 + t20 + t21 + t22 + t23
            )
            t25 = table_1 * spline_bar_hat_0
            t26 = table_10 * spline_bar_hat_1
            t27 = table_19 * spline_bar_hat_2
            t28 = table_28 * spline_bar_hat_3
            radial_bar_hat_1 = (
                spline_0 * table_bar_hat_1 + spline_1 * table_bar_hat_10 + spline_2 * table_bar_hat_19
                + spline_3 * table_bar_hat_28 + t25 + t26 + t27 + t28
            )
            t30 = table_2 * spline_bar_hat_0
            t31 = table_11 * spline_bar_hat_1
            t32 = table_20 * spline_bar_hat_2
            t33 = table_29 * spline_bar_hat_3
            radial_bar_hat_2 = (
                spline_0 * table_bar_hat_2 + spline_1 * table_bar_hat_11 + spline_2 * table_bar_hat_20
                + spline_3 * table_bar_hat_29 + t30 + t31 + t32 + t33
            )
            t35 = table_3 * spline_bar_hat_0
            t36 = table_12 * spline_bar_hat_1
            t37 = table_21 * spline_bar_hat_2
            t38 = table_30 * spline_bar_hat_3
            radial_bar_hat_3 = (
                spline_0 * table_bar_hat_3 + spline_1 * table_bar_hat_12 + spline_2 * table_bar_hat_21
                + spline_3 * table_bar_hat_30 + t35 + t36 + t37 + t38
            )
            t40 = table_4 * spline_bar_hat_0
            t41 = table_13 * spline_bar_hat_1
            t42 = table_22 * spline_bar_hat_2
            t43 = table_31 * spline_bar_hat_3
            radial_bar_hat_4 = (
                spline_0 * table_bar_hat_4 + spline_1 * table_bar_hat_13 + spline_2 * table_bar_hat_22
                + spline_3 * table_bar_hat_31 + t40 + t41 + t42 + t43
            )
            t45 = table_5 * spline_bar_hat_0
            t46 = table_14 * spline_bar_hat_1
            t47 = table_23 * spline_bar_hat_2
            t48 = table_32 * spline_bar_hat_3
            radial_bar_hat_5 = (
                spline_0 * table_bar_hat_5 + spline_1 * table_bar_hat_14 + spline_2 * table_bar_hat_23
                + spline_3 * table_bar_hat_32 + t45 + t46 + t47 + t48
            )
            t50 = table_6 * spline_bar_hat_0
            t51 = table_15 * spline_bar_hat_1
            t52 = table_24 * spline_bar_hat_2
            t53 = table_33 * spline_bar_hat_3
            radial_bar_hat_6 = (
                spline_0 * table_bar_hat_6 + spline_1 * table_bar_hat_15 + spline_2 * table_bar_hat_24
                + spline_3 * table_bar_hat_33 + t50 + t51 + t52 + t53
            )
            t55 = table_7 * spline_bar_hat_0
            t56 = table_16 * spline_bar_hat_1
            t57 = table_25 * spline_bar_hat_2
            t58 = table_34 * spline_bar_hat_3
            radial_bar_hat_7 = (
                spline_0 * table_bar_hat_7 + spline_1 * table_bar_hat_16 + spline_2 * table_bar_hat_25
                + spline_3 * table_bar_hat_34 + t55 + t56 + t57 + t58
            )
            t60 = table_8 * spline_bar_hat_0
            t61 = table_17 * spline_bar_hat_1
            t62 = table_26 * spline_bar_hat_2
            t63 = table_35 * spline_bar_hat_3
            radial_bar_hat_8 = (
                spline_0 * table_bar_hat_8 + spline_1 * table_bar_hat_17 + spline_2 * table_bar_hat_26
                + spline_3 * table_bar_hat_35 + t60 + t61 + t62 + t63
            )
            radial_hat_0 = moment_bar_0 * (harmonic_0 * feature_bar_hat_0 + feature_0 * harmonic_bar_hat_0)
            t66 = feature_1 * g19
            t67 = feature_2 * g20
            t68 = feature_3 * g21
            radial_hat_1 = (
                moment_bar_0 * (g0 * feature_bar_hat_1 + g1 * feature_bar_hat_2 + g2 * feature_bar_hat_3 + t66
                + t67 + t68)
            )
            t70 = feature_4 * g22
            t71 = feature_5 * g23
            t72 = feature_6 * g24
            t73 = feature_7 * g25
            t74 = feature_8 * g26
            radial_hat_2 = (
                moment_bar_0 * (g3 * feature_bar_hat_4 + g4 * feature_bar_hat_5 + g5 * feature_bar_hat_6
                + g6 * feature_bar_hat_7 + g7 * feature_bar_hat_8 + t70 + t71 + t72 + t73 + t74)
            )
            radial_hat_3 = (
                moment_bar_1 * (harmonic_1 * feature_bar_hat_0 + feature_0 * harmonic_bar_hat_1)
                + moment_bar_2 * (harmonic_2 * feature_bar_hat_0 + feature_0 * harmonic_bar_hat_2)
                + moment_bar_3 * (harmonic_3 * feature_bar_hat_0 + feature_0 * harmonic_bar_hat_3)
            )
            radial_hat_4 = (
                moment_bar_1 * (harmonic_0 * feature_bar_hat_1 + feature_1 * harmonic_bar_hat_0)
                + moment_bar_2 * (harmonic_0 * feature_bar_hat_2 + feature_2 * harmonic_bar_hat_0)
                + moment_bar_3 * (harmonic_0 * feature_bar_hat_3 + feature_3 * harmonic_bar_hat_0)
            )
            t78 = feature_1 * g27
            t79 = feature_1 * g28
            t80 = feature_2 * g29
            t81 = feature_3 * g30
            t82 = feature_1 * g29
            t83 = feature_2 * g31
            t84 = feature_2 * g28
            t85 = feature_3 * g32
            t86 = feature_1 * g30
            t87 = feature_2 * g32
            t88 = feature_3 * g33
            radial_hat_5 = (
                moment_bar_1 * (g8 * feature_bar_hat_1 + g9 * feature_bar_hat_1 + g10 * feature_bar_hat_2
                + g11 * feature_bar_hat_3 + t78 + t79 + t80 + t81) + moment_bar_2 * (g10 * feature_bar_hat_1
                + g12 * feature_bar_hat_2 + g9 * feature_bar_hat_2 + g13 * feature_bar_hat_3 + t82 + t83 + t84
                + t85) + moment_bar_3 * (g11 * feature_bar_hat_1 + g13 * feature_bar_hat_2
                + g14 * feature_bar_hat_3 + t86 + t87 + t88)
            )
            t90 = k2 * feature_bar_hat_4 - k3 * feature_bar_hat_8
            t91 = t15 * harmonic_bar_hat_1
            t92 = feature_5 * g34
            t93 = feature_6 * g35
            t94 = -k2 * feature_bar_hat_4 - k3 * feature_bar_hat_8
            t95 = t16 * harmonic_bar_hat_2
            t96 = feature_5 * g36
            t97 = feature_7 * g35
            t98 = feature_6 * g36
            t99 = feature_7 * g34
            t100 = feature_8 * g37
            radial_hat_6 = (
                moment_bar_1 * (harmonic_1 * t90 + g15 * feature_bar_hat_5 + g16 * feature_bar_hat_6 + t91 + t92
                + t93) + moment_bar_2 * (harmonic_2 * t94 + g17 * feature_bar_hat_5 + g16 * feature_bar_hat_7
                + t95 + t96 + t97) + moment_bar_3 * (g17 * feature_bar_hat_6 + g15 * feature_bar_hat_7
                + g18 * feature_bar_hat_8 + t98 + t99 + t100)
            )
            radial_hat_7 = (
                moment_bar_4 * (harmonic_4 * feature_bar_hat_0 + feature_0 * harmonic_bar_hat_4)
                + moment_bar_5 * (harmonic_5 * feature_bar_hat_0 + feature_0 * harmonic_bar_hat_5)
                + moment_bar_6 * (harmonic_6 * feature_bar_hat_0 + feature_0 * harmonic_bar_hat_6)
                + moment_bar_7 * (harmonic_7 * feature_bar_hat_0 + feature_0 * harmonic_bar_hat_7)
                + moment_bar_8 * (harmonic_8 * feature_bar_hat_0 + feature_0 * harmonic_bar_hat_8)
            )
            radial_hat_8 = (
                moment_bar_4 * (harmonic_0 * feature_bar_hat_4 + feature_4 * harmonic_bar_hat_0)
                + moment_bar_5 * (harmonic_0 * feature_bar_hat_5 + feature_5 * harmonic_bar_hat_0)
                + moment_bar_6 * (harmonic_0 * feature_bar_hat_6 + feature_6 * harmonic_bar_hat_0)
                + moment_bar_7 * (harmonic_0 * feature_bar_hat_7 + feature_7 * harmonic_bar_hat_0)
                + moment_bar_8 * (harmonic_0 * feature_bar_hat_8 + feature_8 * harmonic_bar_hat_0)
            )
            t104 = feature_bar_hat_0 * radial_3
            t105 = feature_0 * radial_bar_hat_3
            t106 = t15 * radial_bar_hat_6
            t107 = feature_bar_hat_5 * radial_6 + feature_5 * radial_bar_hat_6
            t108 = feature_bar_hat_6 * radial_6 + feature_6 * radial_bar_hat_6
            t109 = t16 * radial_bar_hat_6
            t110 = feature_bar_hat_7 * radial_6 + feature_7 * radial_bar_hat_6
            t111 = feature_8 * radial_bar_hat_6
            t112 = feature_bar_hat_0 * radial_7 + feature_0 * radial_bar_hat_7
            t113 = feature_bar_hat_1 * radial_5 + feature_1 * radial_bar_hat_5
            t114 = moment_bar_1 * t113
            t115 = feature_bar_hat_2 * radial_5 + feature_2 * radial_bar_hat_5
            t116 = moment_bar_2 * t115
            t117 = feature_bar_hat_3 * radial_5 + feature_3 * radial_bar_hat_5
            t118 = table_0 * radial_hat_0
            t119 = table_1 * radial_hat_1
            t120 = table_2 * radial_hat_2
            t121 = table_3 * radial_hat_3
            t122 = table_4 * radial_hat_4
            t123 = table_5 * radial_hat_5
            t124 = table_6 * radial_hat_6
            t125 = table_7 * radial_hat_7
            t126 = table_8 * radial_hat_8
            t127 = table_9 * radial_hat_0
            t128 = table_10 * radial_hat_1
            t129 = table_11 * radial_hat_2
            t130 = table_12 * radial_hat_3
            t131 = table_13 * radial_hat_4
            t132 = table_14 * radial_hat_5
            t133 = table_15 * radial_hat_6
            t134 = table_16 * radial_hat_7
            t135 = table_17 * radial_hat_8
            t136 = table_18 * radial_hat_0
            t137 = table_19 * radial_hat_1
            t138 = table_20 * radial_hat_2
            t139 = table_21 * radial_hat_3
            t140 = table_22 * radial_hat_4
            t141 = table_23 * radial_hat_5
            t142 = table_24 * radial_hat_6
            t143 = table_25 * radial_hat_7
            t144 = table_26 * radial_hat_8
            t145 = table_27 * radial_hat_0
            t146 = table_28 * radial_hat_1
            t147 = table_29 * radial_hat_2
            t148 = table_30 * radial_hat_3
            t149 = table_31 * radial_hat_4
            t150 = table_32 * radial_hat_5
            t151 = table_33 * radial_hat_6
            t152 = table_34 * radial_hat_7
            t153 = table_35 * radial_hat_8
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
                moment_bar_1 * (t104 + t90 * radial_6 + t105 + t106)
                + k0 * moment_bar_0 * (feature_bar_hat_1 * radial_1 + feature_1 * radial_bar_hat_1)
                + k2 * moment_bar_2 * t107 + k2 * moment_bar_3 * t108
            )
            harmonic_hat_2 += (
                moment_bar_2 * (t104 + t105 + t94 * radial_6 + t109)
                + k0 * moment_bar_0 * (feature_bar_hat_2 * radial_1 + feature_2 * radial_bar_hat_1)
                + k2 * moment_bar_1 * t107 + k2 * moment_bar_3 * t110
            )
            harmonic_hat_3 += (
                moment_bar_3 * (t104 + t105 + k4 * feature_bar_hat_8 * radial_6 + k4 * t111)
                + k0 * moment_bar_0 * (feature_bar_hat_3 * radial_1 + feature_3 * radial_bar_hat_1)
                + k2 * moment_bar_1 * t108 + k2 * moment_bar_2 * t110
            )
            harmonic_hat_4 += (
                moment_bar_4 * t112 + k2 * t114 - k2 * t116 + k1 * moment_bar_0 * (feature_bar_hat_4 * radial_2
                + feature_4 * radial_bar_hat_2)
            )
            harmonic_hat_5 += (
                moment_bar_5 * t112 + k2 * moment_bar_2 * t113 + k2 * moment_bar_1 * t115
                + k1 * moment_bar_0 * (feature_bar_hat_5 * radial_2 + feature_5 * radial_bar_hat_2)
            )
            harmonic_hat_6 += (
                moment_bar_6 * t112 + k2 * moment_bar_3 * t113 + k2 * moment_bar_1 * t117
                + k1 * moment_bar_0 * (feature_bar_hat_6 * radial_2 + feature_6 * radial_bar_hat_2)
            )
            harmonic_hat_7 += (
                moment_bar_7 * t112 + k2 * moment_bar_3 * t115 + k2 * moment_bar_2 * t117
                + k1 * moment_bar_0 * (feature_bar_hat_7 * radial_2 + feature_7 * radial_bar_hat_2)
            )
            harmonic_hat_8 += (
                -k3 * t114 - k3 * t116 + moment_bar_8 * t112 + k4 * moment_bar_3 * t117
                + k1 * moment_bar_0 * (feature_bar_hat_8 * radial_2 + feature_8 * radial_bar_hat_2)
            )
            spline_hat_0 += (
                table_bar_hat_0 * radial_bar_0 + table_bar_hat_1 * radial_bar_1 + table_bar_hat_2 * radial_bar_2
                + table_bar_hat_3 * radial_bar_3 + table_bar_hat_4 * radial_bar_4
                + table_bar_hat_5 * radial_bar_5 + table_bar_hat_6 * radial_bar_6
                + table_bar_hat_7 * radial_bar_7 + table_bar_hat_8 * radial_bar_8 + t118 + t119 + t120 + t121
                + t122 + t123 + t124 + t125 + t126
            )
            spline_hat_1 += (
                table_bar_hat_9 * radial_bar_0 + table_bar_hat_10 * radial_bar_1
                + table_bar_hat_11 * radial_bar_2 + table_bar_hat_12 * radial_bar_3
                + table_bar_hat_13 * radial_bar_4 + table_bar_hat_14 * radial_bar_5
                + table_bar_hat_15 * radial_bar_6 + table_bar_hat_16 * radial_bar_7
                + table_bar_hat_17 * radial_bar_8 + t127 + t128 + t129 + t130 + t131 + t132 + t133 + t134 + t135
            )
            spline_hat_2 += (
                table_bar_hat_18 * radial_bar_0 + table_bar_hat_19 * radial_bar_1
                + table_bar_hat_20 * radial_bar_2 + table_bar_hat_21 * radial_bar_3
                + table_bar_hat_22 * radial_bar_4 + table_bar_hat_23 * radial_bar_5
                + table_bar_hat_24 * radial_bar_6 + table_bar_hat_25 * radial_bar_7
                + table_bar_hat_26 * radial_bar_8 + t136 + t137 + t138 + t139 + t140 + t141 + t142 + t143 + t144
            )
            spline_hat_3 += (
                table_bar_hat_27 * radial_bar_0 + table_bar_hat_28 * radial_bar_1
                + table_bar_hat_29 * radial_bar_2 + table_bar_hat_30 * radial_bar_3
                + table_bar_hat_31 * radial_bar_4 + table_bar_hat_32 * radial_bar_5
                + table_bar_hat_33 * radial_bar_6 + table_bar_hat_34 * radial_bar_7
                + table_bar_hat_35 * radial_bar_8 + t145 + t146 + t147 + t148 + t149 + t150 + t151 + t152 + t153
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
def second_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, table_bar_hat, moment_bar_hat):
    """feature [atoms, 9, 32]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 9, 32]
    feature_bar_hat [atoms, 9, 32]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    table_bar_hat [knots, 9, 32]
    -> moment_bar_hat [atoms, 9, 32]
    16626 operations an instance; nesting order radial, radial_bar_hat, feature, feature_bar_hat, harmonic, harmonic_bar_hat, spline, spline_bar_hat, table, table_bar_hat
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
            table_bar_hat_q = table_bar_hat[q * 288:q * 288 + 1152]
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
                table_bar_hat_0 = table_bar_hat_q[c]
                table_bar_hat_1 = table_bar_hat_q[32 + c]
                table_bar_hat_2 = table_bar_hat_q[64 + c]
                table_bar_hat_3 = table_bar_hat_q[96 + c]
                table_bar_hat_4 = table_bar_hat_q[128 + c]
                table_bar_hat_5 = table_bar_hat_q[160 + c]
                table_bar_hat_6 = table_bar_hat_q[192 + c]
                table_bar_hat_7 = table_bar_hat_q[224 + c]
                table_bar_hat_8 = table_bar_hat_q[256 + c]
                table_bar_hat_9 = table_bar_hat_q[288 + c]
                table_bar_hat_10 = table_bar_hat_q[320 + c]
                table_bar_hat_11 = table_bar_hat_q[352 + c]
                table_bar_hat_12 = table_bar_hat_q[384 + c]
                table_bar_hat_13 = table_bar_hat_q[416 + c]
                table_bar_hat_14 = table_bar_hat_q[448 + c]
                table_bar_hat_15 = table_bar_hat_q[480 + c]
                table_bar_hat_16 = table_bar_hat_q[512 + c]
                table_bar_hat_17 = table_bar_hat_q[544 + c]
                table_bar_hat_18 = table_bar_hat_q[576 + c]
                table_bar_hat_19 = table_bar_hat_q[608 + c]
                table_bar_hat_20 = table_bar_hat_q[640 + c]
                table_bar_hat_21 = table_bar_hat_q[672 + c]
                table_bar_hat_22 = table_bar_hat_q[704 + c]
                table_bar_hat_23 = table_bar_hat_q[736 + c]
                table_bar_hat_24 = table_bar_hat_q[768 + c]
                table_bar_hat_25 = table_bar_hat_q[800 + c]
                table_bar_hat_26 = table_bar_hat_q[832 + c]
                table_bar_hat_27 = table_bar_hat_q[864 + c]
                table_bar_hat_28 = table_bar_hat_q[896 + c]
                table_bar_hat_29 = table_bar_hat_q[928 + c]
                table_bar_hat_30 = table_bar_hat_q[960 + c]
                table_bar_hat_31 = table_bar_hat_q[992 + c]
                table_bar_hat_32 = table_bar_hat_q[1024 + c]
                table_bar_hat_33 = table_bar_hat_q[1056 + c]
                table_bar_hat_34 = table_bar_hat_q[1088 + c]
                table_bar_hat_35 = table_bar_hat_q[1120 + c]
                radial_0 = table_0 * spline_0 + table_9 * spline_1 + table_18 * spline_2 + table_27 * spline_3
                radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
                radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
                radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
                radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
                radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
                radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
                radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
                radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
                t9 = table_0 * spline_bar_hat_0
                t10 = table_9 * spline_bar_hat_1
                t11 = table_18 * spline_bar_hat_2
                t12 = table_27 * spline_bar_hat_3
                radial_bar_hat_0 = (
                    spline_0 * table_bar_hat_0 + spline_1 * table_bar_hat_9 + spline_2 * table_bar_hat_18
                    + spline_3 * table_bar_hat_27 + t9 + t10 + t11 + t12
                )
                t14 = table_1 * spline_bar_hat_0
                t15 = table_10 * spline_bar_hat_1
                t16 = table_19 * spline_bar_hat_2
                t17 = table_28 * spline_bar_hat_3
                radial_bar_hat_1 = (
                    spline_0 * table_bar_hat_1 + spline_1 * table_bar_hat_10 + spline_2 * table_bar_hat_19
                    + spline_3 * table_bar_hat_28 + t14 + t15 + t16 + t17
                )
                t19 = table_2 * spline_bar_hat_0
                t20 = table_11 * spline_bar_hat_1
                t21 = table_20 * spline_bar_hat_2
                t22 = table_29 * spline_bar_hat_3
                radial_bar_hat_2 = (
                    spline_0 * table_bar_hat_2 + spline_1 * table_bar_hat_11 + spline_2 * table_bar_hat_20
                    + spline_3 * table_bar_hat_29 + t19 + t20 + t21 + t22
                )
                t24 = table_3 * spline_bar_hat_0
                t25 = table_12 * spline_bar_hat_1
                t26 = table_21 * spline_bar_hat_2
                t27 = table_30 * spline_bar_hat_3
                radial_bar_hat_3 = (
                    spline_0 * table_bar_hat_3 + spline_1 * table_bar_hat_12 + spline_2 * table_bar_hat_21
                    + spline_3 * table_bar_hat_30 + t24 + t25 + t26 + t27
                )
                t29 = table_4 * spline_bar_hat_0
                t30 = table_13 * spline_bar_hat_1
                t31 = table_22 * spline_bar_hat_2
                t32 = table_31 * spline_bar_hat_3
                radial_bar_hat_4 = (
                    spline_0 * table_bar_hat_4 + spline_1 * table_bar_hat_13 + spline_2 * table_bar_hat_22
                    + spline_3 * table_bar_hat_31 + t29 + t30 + t31 + t32
                )
                t34 = table_5 * spline_bar_hat_0
                t35 = table_14 * spline_bar_hat_1
                t36 = table_23 * spline_bar_hat_2
                t37 = table_32 * spline_bar_hat_3
                radial_bar_hat_5 = (
                    spline_0 * table_bar_hat_5 + spline_1 * table_bar_hat_14 + spline_2 * table_bar_hat_23
                    + spline_3 * table_bar_hat_32 + t34 + t35 + t36 + t37
                )
                t39 = table_6 * spline_bar_hat_0
                t40 = table_15 * spline_bar_hat_1
                t41 = table_24 * spline_bar_hat_2
                t42 = table_33 * spline_bar_hat_3
                radial_bar_hat_6 = (
                    spline_0 * table_bar_hat_6 + spline_1 * table_bar_hat_15 + spline_2 * table_bar_hat_24
                    + spline_3 * table_bar_hat_33 + t39 + t40 + t41 + t42
                )
                t44 = table_7 * spline_bar_hat_0
                t45 = table_16 * spline_bar_hat_1
                t46 = table_25 * spline_bar_hat_2
                t47 = table_34 * spline_bar_hat_3
                radial_bar_hat_7 = (
                    spline_0 * table_bar_hat_7 + spline_1 * table_bar_hat_16 + spline_2 * table_bar_hat_25
                    + spline_3 * table_bar_hat_34 + t44 + t45 + t46 + t47
                )
                t49 = table_8 * spline_bar_hat_0
                t50 = table_17 * spline_bar_hat_1
                t51 = table_26 * spline_bar_hat_2
                t52 = table_35 * spline_bar_hat_3
                radial_bar_hat_8 = (
                    spline_0 * table_bar_hat_8 + spline_1 * table_bar_hat_17 + spline_2 * table_bar_hat_26
                    + spline_3 * table_bar_hat_35 + t49 + t50 + t51 + t52
                )
                t54 = g3 * feature_bar_hat_1
                t55 = g4 * feature_bar_hat_2
                t56 = g5 * feature_bar_hat_3
                t57 = g11 * feature_bar_hat_4
                t58 = g12 * feature_bar_hat_5
                t59 = g13 * feature_bar_hat_6
                t60 = g14 * feature_bar_hat_7
                t61 = g15 * feature_bar_hat_8
                t62 = feature_0 * harmonic_0 * radial_bar_hat_0
                t63 = (feature_1 * g3 + feature_2 * g4 + feature_3 * g5) * radial_bar_hat_1
                t64 = (
                    (feature_4 * g11 + feature_5 * g12 + feature_6 * g13 + feature_7 * g14
                    + feature_8 * g15) * radial_bar_hat_2
                )
                t65 = feature_bar_hat_1 * g19
                t66 = feature_bar_hat_2 * g20
                t67 = feature_bar_hat_3 * g21
                t68 = feature_bar_hat_4 * g26
                t69 = feature_bar_hat_5 * g27
                t70 = feature_bar_hat_6 * g28
                t71 = feature_bar_hat_8 * g29
                t72 = feature_0 * harmonic_1 * radial_bar_hat_3
                t73 = harmonic_0 * feature_1 * radial_bar_hat_4
                t74 = (feature_1 * g19 + feature_2 * g20 + feature_3 * g21) * radial_bar_hat_5
                t75 = (feature_4 * g26 + feature_5 * g27 + feature_6 * g28 + feature_8 * g29) * radial_bar_hat_6
                t76 = feature_bar_hat_1 * g20
                t77 = feature_bar_hat_2 * g32
                t78 = feature_bar_hat_3 * g33
                t79 = feature_bar_hat_4 * g36
                t80 = feature_bar_hat_5 * g26
                t81 = feature_bar_hat_7 * g28
                t82 = feature_bar_hat_8 * g37
                t83 = feature_0 * harmonic_2 * radial_bar_hat_3
                t84 = radial_bar_hat_5 * (feature_1 * g20 + feature_2 * g32 + feature_3 * g33)
                t85 = harmonic_0 * feature_2 * radial_bar_hat_4
                t86 = radial_bar_hat_6 * (feature_4 * g36 + feature_5 * g26 + feature_7 * g28 + feature_8 * g37)
                t87 = feature_bar_hat_1 * g21
                t88 = feature_bar_hat_2 * g33
                t89 = feature_bar_hat_3 * g39
                t90 = feature_bar_hat_6 * g26
                t91 = feature_bar_hat_7 * g27
                t92 = feature_bar_hat_8 * g41
                t93 = feature_0 * harmonic_3 * radial_bar_hat_3
                t94 = radial_bar_hat_5 * (feature_1 * g21 + feature_2 * g33 + feature_3 * g39)
                t95 = harmonic_0 * feature_3 * radial_bar_hat_4
                t96 = radial_bar_hat_6 * (feature_6 * g26 + feature_7 * g27 + feature_8 * g41)
                t97 = feature_0 * harmonic_4 * radial_bar_hat_7
                t98 = harmonic_0 * feature_4 * radial_bar_hat_8
                t99 = feature_0 * harmonic_5 * radial_bar_hat_7
                t100 = harmonic_0 * feature_5 * radial_bar_hat_8
                t101 = feature_0 * harmonic_6 * radial_bar_hat_7
                t102 = harmonic_0 * feature_6 * radial_bar_hat_8
                t103 = feature_0 * harmonic_7 * radial_bar_hat_7
                t104 = harmonic_0 * feature_7 * radial_bar_hat_8
                t105 = feature_0 * harmonic_8 * radial_bar_hat_7
                t106 = harmonic_0 * feature_8 * radial_bar_hat_8
                result[c] += (
                    (harmonic_bar_hat_0 * feature_0 + feature_bar_hat_0 * harmonic_0) * radial_0
                    + (g0 * feature_1 + g1 * feature_2 + g2 * feature_3 + t54 + t55 + t56) * radial_1
                    + (g6 * feature_4 + g7 * feature_5 + g8 * feature_6 + g9 * feature_7 + g10 * feature_8 + t57
                    + t58 + t59 + t60 + t61) * radial_2 + t62 + t63 + t64
                )
                result[32 + c] += (
                    (feature_0 * harmonic_bar_hat_1 + feature_bar_hat_0 * harmonic_1) * radial_3
                    + (harmonic_bar_hat_0 * feature_1 + harmonic_0 * feature_bar_hat_1) * radial_4
                    + (feature_1 * g16 + feature_2 * g17 + feature_3 * g18 + t65 + t66 + t67) * radial_5
                    + (feature_4 * g22 + feature_5 * g23 + feature_6 * g24 + feature_8 * g25 + t68 + t69 + t70
                    + t71) * radial_6 + t72 + t73 + t74 + t75
                )
                result[64 + c] += (
                    radial_3 * (feature_0 * harmonic_bar_hat_2 + feature_bar_hat_0 * harmonic_2)
                    + radial_5 * (feature_1 * g17 + feature_2 * g30 + feature_3 * g31 + t76 + t77 + t78)
                    + radial_4 * (harmonic_bar_hat_0 * feature_2 + harmonic_0 * feature_bar_hat_2)
                    + radial_6 * (feature_4 * g34 + feature_5 * g22 + feature_7 * g24 + feature_8 * g35 + t79
                    + t80 + t81 + t82) + t83 + t84 + t85 + t86
                )
                result[96 + c] += (
                    radial_3 * (feature_0 * harmonic_bar_hat_3 + feature_bar_hat_0 * harmonic_3)
                    + radial_5 * (feature_1 * g18 + feature_2 * g31 + feature_3 * g38 + t87 + t88 + t89)
                    + radial_4 * (harmonic_bar_hat_0 * feature_3 + harmonic_0 * feature_bar_hat_3)
                    + radial_6 * (feature_6 * g22 + feature_7 * g23 + feature_8 * g40 + t90 + t91 + t92) + t93
                    + t94 + t95 + t96
                )
                result[128 + c] += (
                    (feature_0 * harmonic_bar_hat_4 + feature_bar_hat_0 * harmonic_4) * radial_7
                    + (harmonic_bar_hat_0 * feature_4 + harmonic_0 * feature_bar_hat_4) * radial_8 + t97 + t98
                )
                result[160 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_5 + feature_bar_hat_0 * harmonic_5)
                    + radial_8 * (harmonic_bar_hat_0 * feature_5 + harmonic_0 * feature_bar_hat_5) + t99 + t100
                )
                result[192 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_6 + feature_bar_hat_0 * harmonic_6)
                    + radial_8 * (harmonic_bar_hat_0 * feature_6 + harmonic_0 * feature_bar_hat_6) + t101 + t102
                )
                result[224 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_7 + feature_bar_hat_0 * harmonic_7)
                    + radial_8 * (harmonic_bar_hat_0 * feature_7 + harmonic_0 * feature_bar_hat_7) + t103 + t104
                )
                result[256 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_8 + feature_bar_hat_0 * harmonic_8)
                    + radial_8 * (harmonic_bar_hat_0 * feature_8 + harmonic_0 * feature_bar_hat_8) + t105 + t106
                )


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs as (name, components, components a knot, has channels))
LOOPS = (
    (0, 'centre', forward_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table'), (('moment', 9, 9, True),)),
    (1, 'neighbour', gradient_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar'), (('feature_bar', 9, 9, True),)),
    (1, 'edge', gradient_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), (('harmonic_bar', 9, 9, False), ('spline_bar', 4, 4, False),)),
    (1, 'knot', gradient_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar'), (('table_bar', 36, 9, True),)),
    (2, 'neighbour', second_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar', 'harmonic_bar_hat', 'spline_bar_hat', 'table_bar_hat'), (('feature_hat', 9, 9, True),)),
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat', 'table_bar_hat'), (('harmonic_hat', 9, 9, False), ('spline_hat', 4, 4, False),)),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('table_hat', 36, 9, True),)),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat', 'table_bar_hat'), (('moment_bar_hat', 9, 9, True),)),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat', 'table_bar_hat'))
OUTPUTS = (('moment',), ('feature_bar', 'harmonic_bar', 'spline_bar', 'table_bar'), ('feature_hat', 'harmonic_hat', 'spline_hat', 'table_hat', 'moment_bar_hat'))
