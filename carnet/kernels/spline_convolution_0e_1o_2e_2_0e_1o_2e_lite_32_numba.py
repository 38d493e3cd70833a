"""spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e lite 32: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form bccce5d3e52e9a96, made by
    python -m codegen show spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e lite 32 --target numba
Operations of one instance with all its channels:
    forward_centre 5721
    gradient_neighbour 6033
    gradient_edge 10348
    gradient_knot 5337
    second_neighbour 9842
    second_edge 17682
    second_knot 12786
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
    5721 operations an instance; nesting order radial by spline > table, moment by radial > feature > harmonic
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
                radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
                radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
                radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
                radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
                radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
                radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
                radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
                radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
                radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
                result[c] += (
                    feature_0 * harmonic_0 * radial_0 + radial_1 * (feature_1 * g0 + feature_2 * g1
                    + feature_3 * g2) + radial_2 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5
                    + feature_7 * g6 + feature_8 * g7)
                )
                result[32 + c] += (
                    feature_0 * harmonic_1 * radial_3 + harmonic_0 * feature_1 * radial_4
                    + radial_5 * (feature_1 * g8 + feature_2 * g9 + feature_3 * g10)
                    + radial_6 * (feature_4 * g11 + feature_5 * g12 + feature_6 * g13 + feature_8 * g14)
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
    6033 operations an instance; nesting order radial by spline > table, feature_bar by radial > moment_bar > harmonic
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
                radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
                radial_1 = spline_0 * table_1 + spline_1 * table_10 + spline_2 * table_19 + spline_3 * table_28
                radial_2 = spline_0 * table_2 + spline_1 * table_11 + spline_2 * table_20 + spline_3 * table_29
                radial_3 = spline_0 * table_3 + spline_1 * table_12 + spline_2 * table_21 + spline_3 * table_30
                radial_4 = spline_0 * table_4 + spline_1 * table_13 + spline_2 * table_22 + spline_3 * table_31
                radial_5 = spline_0 * table_5 + spline_1 * table_14 + spline_2 * table_23 + spline_3 * table_32
                radial_6 = spline_0 * table_6 + spline_1 * table_15 + spline_2 * table_24 + spline_3 * table_33
                radial_7 = spline_0 * table_7 + spline_1 * table_16 + spline_2 * table_25 + spline_3 * table_34
                radial_8 = spline_0 * table_8 + spline_1 * table_17 + spline_2 * table_26 + spline_3 * table_35
                result[c] += (
                    harmonic_0 * moment_bar_0 * radial_0 + radial_3 * (harmonic_1 * moment_bar_1
                    + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
                    + radial_7 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                    + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                )
                result[32 + c] += (
                    harmonic_0 * moment_bar_1 * radial_4 + k3 * moment_bar_0 * harmonic_1 * radial_1
                    + radial_5 * (moment_bar_1 * g0 + moment_bar_2 * g1 + moment_bar_3 * g2)
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
                    harmonic_0 * moment_bar_4 * radial_8 + radial_6 * (moment_bar_1 * g6 + moment_bar_2 * g7)
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
    10348 operations an instance; nesting order radial by spline > table, radial_bar by harmonic > moment_bar > feature, harmonic_bar by radial > moment_bar > feature, spline_bar by radial_bar > table
    """
    real = feature.dtype.type
    zero = real(0)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.316227766016838)  # sqrt(10)/10
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
            radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
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
                feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            )
            t13 = feature_3 * moment_bar_3
            t14 = feature_1 * moment_bar_1
            t15 = feature_2 * moment_bar_2
            t16 = t14 + t15
            t17 = t13 + t16
            radial_bar_4 = harmonic_0 * t17
            t19 = t14 - t15
            t20 = feature_1 * moment_bar_2 + feature_2 * moment_bar_1
            t21 = feature_1 * moment_bar_3 + feature_3 * moment_bar_1
            t22 = k3 * t13 - k4 * t16
            t23 = feature_2 * moment_bar_3 + feature_3 * moment_bar_2
            radial_bar_5 = t19 * g8 + t20 * g9 + t21 * g10 + harmonic_8 * t22 + t23 * g11
            t25 = (
                moment_bar_1 * (k2 * feature_4 - k4 * feature_8) + k2 * feature_5 * moment_bar_2
                + k2 * feature_6 * moment_bar_3
            )
            t26 = (
                -moment_bar_2 * (k2 * feature_4 + k4 * feature_8) + k2 * feature_5 * moment_bar_1
                + k2 * feature_7 * moment_bar_3
            )
            t27 = k2 * feature_6 * moment_bar_1 + k2 * feature_7 * moment_bar_2 + k3 * feature_8 * moment_bar_3
            radial_bar_6 = harmonic_1 * t25 + harmonic_2 * t26 + harmonic_3 * t27
            radial_bar_7 = (
                feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
            )
            t30 = (
                feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
                + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
            )
            radial_bar_8 = harmonic_0 * t30
            harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0 + t17 * radial_4 + t30 * radial_8
            harmonic_bar_1 += (
                feature_0 * moment_bar_1 * radial_3 + k0 * moment_bar_0 * feature_1 * radial_1 + t25 * radial_6
            )
            harmonic_bar_2 += (
                feature_0 * moment_bar_2 * radial_3 + k0 * moment_bar_0 * feature_2 * radial_1 + t26 * radial_6
            )
            harmonic_bar_3 += (
                feature_0 * moment_bar_3 * radial_3 + k0 * moment_bar_0 * feature_3 * radial_1 + t27 * radial_6
            )
            harmonic_bar_4 += (
                feature_0 * moment_bar_4 * radial_7 + k2 * t19 * radial_5
                + k1 * moment_bar_0 * feature_4 * radial_2
            )
            harmonic_bar_5 += (
                feature_0 * moment_bar_5 * radial_7 + k2 * t20 * radial_5
                + k1 * moment_bar_0 * feature_5 * radial_2
            )
            harmonic_bar_6 += (
                feature_0 * moment_bar_6 * radial_7 + k2 * t21 * radial_5
                + k1 * moment_bar_0 * feature_6 * radial_2
            )
            harmonic_bar_7 += (
                feature_0 * moment_bar_7 * radial_7 + k2 * t23 * radial_5
                + k1 * moment_bar_0 * feature_7 * radial_2
            )
            harmonic_bar_8 += (
                feature_0 * moment_bar_8 * radial_7 + t22 * radial_5 + k1 * moment_bar_0 * feature_8 * radial_2
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
    5337 operations an instance; nesting order radial_bar by moment_bar > feature > harmonic, table_bar by radial_bar > spline
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
                radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
                radial_bar_2 = (
                    moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6
                    + feature_8 * g7)
                )
                radial_bar_3 = (
                    feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2
                    + harmonic_3 * moment_bar_3)
                )
                radial_bar_4 = (
                    harmonic_0 * (feature_1 * moment_bar_1 + feature_2 * moment_bar_2
                    + feature_3 * moment_bar_3)
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
                    feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                    + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                )
                radial_bar_8 = (
                    harmonic_0 * (feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
                    + feature_7 * moment_bar_7 + feature_8 * moment_bar_8)
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
    9842 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, feature_hat by moment_bar > radial > radial_bar_hat > harmonic > harmonic_bar_hat
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
            g0 = k0 * harmonic_4 - k1 * harmonic_8
            g1 = k0 * harmonic_bar_hat_4 - k1 * harmonic_bar_hat_8
            g2 = k2 * harmonic_1
            g3 = k2 * harmonic_bar_hat_1
            g4 = k0 * harmonic_5
            g5 = k0 * harmonic_bar_hat_5
            g6 = k0 * harmonic_6
            g7 = k0 * harmonic_bar_hat_6
            g8 = -k1 * harmonic_8 - k0 * harmonic_4
            g9 = -k1 * harmonic_bar_hat_8 - k0 * harmonic_bar_hat_4
            g10 = k2 * harmonic_2
            g11 = k2 * harmonic_bar_hat_2
            g12 = k0 * harmonic_7
            g13 = k0 * harmonic_bar_hat_7
            g14 = k3 * harmonic_8
            g15 = k3 * harmonic_bar_hat_8
            g16 = k2 * harmonic_3
            g17 = k2 * harmonic_bar_hat_3
            g18 = k0 * harmonic_1
            g19 = k0 * harmonic_bar_hat_1
            g20 = -k0 * harmonic_2
            g21 = -k0 * harmonic_bar_hat_2
            g22 = k4 * harmonic_4
            g23 = k4 * harmonic_bar_hat_4
            g24 = k0 * harmonic_2
            g25 = k0 * harmonic_bar_hat_2
            g26 = k4 * harmonic_5
            g27 = k4 * harmonic_bar_hat_5
            g28 = k0 * harmonic_3
            g29 = k0 * harmonic_bar_hat_3
            g30 = k4 * harmonic_6
            g31 = k4 * harmonic_bar_hat_6
            g32 = k4 * harmonic_7
            g33 = k4 * harmonic_bar_hat_7
            g34 = -k1 * harmonic_1
            g35 = -k1 * harmonic_bar_hat_1
            g36 = -k1 * harmonic_2
            g37 = -k1 * harmonic_bar_hat_2
            g38 = k3 * harmonic_3
            g39 = k3 * harmonic_bar_hat_3
            g40 = k4 * harmonic_8
            g41 = k4 * harmonic_bar_hat_8
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
                radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
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
                t18 = harmonic_0 * radial_bar_hat_4 + harmonic_bar_hat_0 * radial_4
                t19 = radial_bar_hat_5 * g4 + radial_5 * g5
                t20 = radial_bar_hat_5 * g6 + radial_5 * g7
                t21 = radial_bar_hat_5 * g12 + radial_5 * g13
                t22 = harmonic_0 * radial_bar_hat_8 + harmonic_bar_hat_0 * radial_8
                t23 = radial_bar_hat_6 * g18 + radial_6 * g19
                t24 = radial_bar_hat_6 * g24 + radial_6 * g25
                t25 = radial_bar_hat_6 * g28 + radial_6 * g29
                result[c] += (
                    harmonic_0 * moment_bar_0 * radial_bar_hat_0 + radial_bar_hat_3 * (harmonic_1 * moment_bar_1
                    + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
                    + radial_bar_hat_7 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                    + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                    + moment_bar_0 * harmonic_bar_hat_0 * radial_0
                    + radial_3 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
                    + moment_bar_3 * harmonic_bar_hat_3) + radial_7 * (moment_bar_4 * harmonic_bar_hat_4
                    + moment_bar_5 * harmonic_bar_hat_5 + moment_bar_6 * harmonic_bar_hat_6
                    + moment_bar_7 * harmonic_bar_hat_7 + moment_bar_8 * harmonic_bar_hat_8)
                )
                result[32 + c] += (
                    moment_bar_1 * (radial_bar_hat_5 * g0 + radial_5 * g1 + t18)
                    + moment_bar_0 * (radial_bar_hat_1 * g2 + radial_1 * g3) + moment_bar_2 * t19
                    + moment_bar_3 * t20
                )
                result[64 + c] += (
                    moment_bar_2 * (t18 + radial_bar_hat_5 * g8 + radial_5 * g9)
                    + moment_bar_0 * (radial_bar_hat_1 * g10 + radial_1 * g11) + moment_bar_1 * t19
                    + moment_bar_3 * t21
                )
                result[96 + c] += (
                    moment_bar_3 * (t18 + radial_bar_hat_5 * g14 + radial_5 * g15)
                    + moment_bar_0 * (radial_bar_hat_1 * g16 + radial_1 * g17) + moment_bar_1 * t20
                    + moment_bar_2 * t21
                )
                result[128 + c] += (
                    moment_bar_4 * t22 + moment_bar_1 * t23 + moment_bar_2 * (radial_bar_hat_6 * g20
                    + radial_6 * g21) + moment_bar_0 * (radial_bar_hat_2 * g22 + radial_2 * g23)
                )
                result[160 + c] += (
                    moment_bar_5 * t22 + moment_bar_2 * t23 + moment_bar_1 * t24
                    + moment_bar_0 * (radial_bar_hat_2 * g26 + radial_2 * g27)
                )
                result[192 + c] += (
                    moment_bar_6 * t22 + moment_bar_3 * t23 + moment_bar_1 * t25
                    + moment_bar_0 * (radial_bar_hat_2 * g30 + radial_2 * g31)
                )
                result[224 + c] += (
                    moment_bar_7 * t22 + moment_bar_3 * t24 + moment_bar_2 * t25
                    + moment_bar_0 * (radial_bar_hat_2 * g32 + radial_2 * g33)
                )
                result[256 + c] += (
                    moment_bar_8 * t22 + moment_bar_1 * (radial_bar_hat_6 * g34 + radial_6 * g35)
                    + moment_bar_2 * (radial_bar_hat_6 * g36 + radial_6 * g37)
                    + moment_bar_3 * (radial_bar_hat_6 * g38 + radial_6 * g39)
                    + moment_bar_0 * (radial_bar_hat_2 * g40 + radial_2 * g41)
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
    17682 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, radial_hat by moment_bar > feature > feature_bar_hat > harmonic > harmonic_bar_hat, harmonic_hat by moment_bar > feature > feature_bar_hat > radial > radial_bar_hat, spline_hat by radial_hat > table
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
        g22 = -k3 * harmonic_bar_hat_8 - k2 * harmonic_bar_hat_4
        g23 = k2 * harmonic_bar_hat_7
        g24 = -k3 * harmonic_8 - k2 * harmonic_4
        g25 = k2 * harmonic_7
        g26 = k4 * harmonic_bar_hat_8
        g27 = k4 * harmonic_8
        g28 = k2 * harmonic_bar_hat_1
        g29 = k2 * harmonic_bar_hat_2
        g30 = k2 * harmonic_bar_hat_3
        g31 = -k3 * harmonic_bar_hat_1
        g32 = k2 * harmonic_1
        g33 = k2 * harmonic_2
        g34 = k2 * harmonic_3
        g35 = -k3 * harmonic_1
        g36 = -k2 * harmonic_bar_hat_2
        g37 = -k3 * harmonic_bar_hat_2
        g38 = -k2 * harmonic_2
        g39 = -k3 * harmonic_2
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
            radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
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
            radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + feature_bar_hat_0 * harmonic_0)
            radial_hat_1 = (
                moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2 + feature_bar_hat_1 * g3
                + feature_bar_hat_2 * g4 + feature_bar_hat_3 * g5)
            )
            radial_hat_2 = (
                moment_bar_0 * (feature_4 * g6 + feature_5 * g7 + feature_6 * g8 + feature_7 * g9
                + feature_8 * g10 + feature_bar_hat_4 * g11 + feature_bar_hat_5 * g12 + feature_bar_hat_6 * g13
                + feature_bar_hat_7 * g14 + feature_bar_hat_8 * g15)
            )
            radial_hat_3 = (
                feature_0 * (harmonic_bar_hat_1 * moment_bar_1 + harmonic_bar_hat_2 * moment_bar_2
                + harmonic_bar_hat_3 * moment_bar_3) + feature_bar_hat_0 * (harmonic_1 * moment_bar_1
                + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            )
            t22 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
            t23 = (
                feature_bar_hat_1 * moment_bar_1 + feature_bar_hat_2 * moment_bar_2
                + feature_bar_hat_3 * moment_bar_3
            )
            radial_hat_4 = harmonic_bar_hat_0 * t22 + harmonic_0 * t23
            radial_hat_5 = (
                moment_bar_1 * (feature_1 * g16 + feature_2 * g17 + feature_3 * g18 + feature_bar_hat_1 * g19
                + feature_bar_hat_2 * g20 + feature_bar_hat_3 * g21) + moment_bar_2 * (feature_1 * g17
                + feature_2 * g22 + feature_3 * g23 + feature_bar_hat_1 * g20 + feature_bar_hat_2 * g24
                + feature_bar_hat_3 * g25) + moment_bar_3 * (feature_1 * g18 + feature_2 * g23 + feature_3 * g26
                + feature_bar_hat_1 * g21 + feature_bar_hat_2 * g25 + feature_bar_hat_3 * g27)
            )
            radial_hat_6 = (
                moment_bar_1 * (feature_4 * g28 + feature_5 * g29 + feature_6 * g30 + feature_8 * g31
                + feature_bar_hat_4 * g32 + feature_bar_hat_5 * g33 + feature_bar_hat_6 * g34
                + feature_bar_hat_8 * g35) + moment_bar_2 * (feature_4 * g36 + feature_5 * g28 + feature_7 * g30
                + feature_8 * g37 + feature_bar_hat_4 * g38 + feature_bar_hat_5 * g32 + feature_bar_hat_7 * g34
                + feature_bar_hat_8 * g39) + moment_bar_3 * (feature_6 * g28 + feature_7 * g29 + feature_8 * g40
                + feature_bar_hat_6 * g32 + feature_bar_hat_7 * g33 + feature_bar_hat_8 * g41)
            )
            radial_hat_7 = (
                feature_0 * (harmonic_bar_hat_4 * moment_bar_4 + harmonic_bar_hat_5 * moment_bar_5
                + harmonic_bar_hat_6 * moment_bar_6 + harmonic_bar_hat_7 * moment_bar_7
                + harmonic_bar_hat_8 * moment_bar_8) + feature_bar_hat_0 * (harmonic_4 * moment_bar_4
                + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7
                + harmonic_8 * moment_bar_8)
            )
            t28 = (
                feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
                + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
            )
            t29 = (
                feature_bar_hat_4 * moment_bar_4 + feature_bar_hat_5 * moment_bar_5
                + feature_bar_hat_6 * moment_bar_6 + feature_bar_hat_7 * moment_bar_7
                + feature_bar_hat_8 * moment_bar_8
            )
            radial_hat_8 = harmonic_bar_hat_0 * t28 + harmonic_0 * t29
            t31 = feature_4 * radial_bar_hat_6 + feature_bar_hat_4 * radial_6
            t32 = feature_0 * radial_bar_hat_3 + feature_bar_hat_0 * radial_3
            t33 = feature_8 * radial_bar_hat_6 + feature_bar_hat_8 * radial_6
            t34 = t32 - k3 * t33
            t35 = feature_5 * radial_bar_hat_6 + feature_bar_hat_5 * radial_6
            t36 = feature_6 * radial_bar_hat_6 + feature_bar_hat_6 * radial_6
            t37 = feature_7 * radial_bar_hat_6 + feature_bar_hat_7 * radial_6
            t38 = feature_0 * radial_bar_hat_7 + feature_bar_hat_0 * radial_7
            t39 = feature_1 * radial_bar_hat_5 + feature_bar_hat_1 * radial_5
            t40 = moment_bar_1 * t39
            t41 = feature_2 * radial_bar_hat_5 + feature_bar_hat_2 * radial_5
            t42 = moment_bar_2 * t41
            t43 = feature_3 * radial_bar_hat_5 + feature_bar_hat_3 * radial_5
            harmonic_hat_0 += (
                moment_bar_0 * feature_0 * radial_bar_hat_0 + t22 * radial_bar_hat_4 + t28 * radial_bar_hat_8
                + moment_bar_0 * feature_bar_hat_0 * radial_0 + t23 * radial_4 + t29 * radial_8
            )
            harmonic_hat_1 += (
                moment_bar_1 * (k2 * t31 + t34) + k0 * moment_bar_0 * (feature_1 * radial_bar_hat_1
                + feature_bar_hat_1 * radial_1) + k2 * moment_bar_2 * t35 + k2 * moment_bar_3 * t36
            )
            harmonic_hat_2 += (
                moment_bar_2 * (-k2 * t31 + t34) + k0 * moment_bar_0 * (feature_2 * radial_bar_hat_1
                + feature_bar_hat_2 * radial_1) + k2 * moment_bar_1 * t35 + k2 * moment_bar_3 * t37
            )
            harmonic_hat_3 += (
                moment_bar_3 * (t32 + k4 * t33) + k0 * moment_bar_0 * (feature_3 * radial_bar_hat_1
                + feature_bar_hat_3 * radial_1) + k2 * moment_bar_1 * t36 + k2 * moment_bar_2 * t37
            )
            harmonic_hat_4 += (
                moment_bar_4 * t38 + k2 * t40 - k2 * t42 + k1 * moment_bar_0 * (feature_4 * radial_bar_hat_2
                + feature_bar_hat_4 * radial_2)
            )
            harmonic_hat_5 += (
                moment_bar_5 * t38 + k2 * moment_bar_2 * t39 + k2 * moment_bar_1 * t41
                + k1 * moment_bar_0 * (feature_5 * radial_bar_hat_2 + feature_bar_hat_5 * radial_2)
            )
            harmonic_hat_6 += (
                moment_bar_6 * t38 + k2 * moment_bar_3 * t39 + k2 * moment_bar_1 * t43
                + k1 * moment_bar_0 * (feature_6 * radial_bar_hat_2 + feature_bar_hat_6 * radial_2)
            )
            harmonic_hat_7 += (
                moment_bar_7 * t38 + k2 * moment_bar_3 * t41 + k2 * moment_bar_2 * t43
                + k1 * moment_bar_0 * (feature_7 * radial_bar_hat_2 + feature_bar_hat_7 * radial_2)
            )
            harmonic_hat_8 += (
                -k3 * t40 - k3 * t42 + moment_bar_8 * t38 + k4 * moment_bar_3 * t43
                + k1 * moment_bar_0 * (feature_8 * radial_bar_hat_2 + feature_bar_hat_8 * radial_2)
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
    12786 operations an instance; nesting order radial_bar by moment_bar > feature > harmonic, radial_hat by moment_bar > feature > feature_bar_hat > harmonic > harmonic_bar_hat, table_hat by radial_bar > radial_hat > spline > spline_bar_hat
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
                radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
                radial_bar_2 = (
                    moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6
                    + feature_8 * g7)
                )
                t3 = harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3
                radial_bar_3 = feature_0 * t3
                t5 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
                radial_bar_4 = harmonic_0 * t5
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
                t9 = (
                    harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                    + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8
                )
                radial_bar_7 = feature_0 * t9
                t11 = (
                    feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
                    + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
                )
                radial_bar_8 = harmonic_0 * t11
                radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_0)
                radial_hat_1 = (
                    moment_bar_0 * (feature_1 * g21 + feature_2 * g22 + feature_3 * g23 + g0 * feature_bar_hat_1
                    + g1 * feature_bar_hat_2 + g2 * feature_bar_hat_3)
                )
                radial_hat_2 = (
                    moment_bar_0 * (feature_4 * g24 + feature_5 * g25 + feature_6 * g26 + feature_7 * g27
                    + feature_8 * g28 + g3 * feature_bar_hat_4 + g4 * feature_bar_hat_5 + g5 * feature_bar_hat_6
                    + g6 * feature_bar_hat_7 + g7 * feature_bar_hat_8)
                )
                radial_hat_3 = (
                    feature_0 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
                    + moment_bar_3 * harmonic_bar_hat_3) + t3 * feature_bar_hat_0
                )
                radial_hat_4 = (
                    t5 * harmonic_bar_hat_0 + harmonic_0 * (moment_bar_1 * feature_bar_hat_1
                    + moment_bar_2 * feature_bar_hat_2 + moment_bar_3 * feature_bar_hat_3)
                )
                radial_hat_5 = (
                    moment_bar_1 * (feature_1 * g29 + feature_2 * g30 + feature_3 * g31 + g8 * feature_bar_hat_1
                    + g9 * feature_bar_hat_2 + g10 * feature_bar_hat_3) + moment_bar_2 * (feature_1 * g30
                    + feature_2 * g32 + feature_3 * g33 + g9 * feature_bar_hat_1 + g11 * feature_bar_hat_2
                    + g12 * feature_bar_hat_3) + moment_bar_3 * (feature_1 * g31 + feature_2 * g33
                    + feature_3 * g34 + g10 * feature_bar_hat_1 + g12 * feature_bar_hat_2
                    + g13 * feature_bar_hat_3)
                )
                radial_hat_6 = (
                    moment_bar_1 * (feature_4 * g35 + feature_5 * g36 + feature_6 * g37 + feature_8 * g38
                    + g14 * feature_bar_hat_4 + g15 * feature_bar_hat_5 + g16 * feature_bar_hat_6
                    + g17 * feature_bar_hat_8) + moment_bar_2 * (feature_4 * g39 + feature_5 * g35
                    + feature_7 * g37 + feature_8 * g40 + g18 * feature_bar_hat_4 + g14 * feature_bar_hat_5
                    + g16 * feature_bar_hat_7 + g19 * feature_bar_hat_8) + moment_bar_3 * (feature_6 * g35
                    + feature_7 * g36 + feature_8 * g41 + g14 * feature_bar_hat_6 + g15 * feature_bar_hat_7
                    + g20 * feature_bar_hat_8)
                )
                radial_hat_7 = (
                    feature_0 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
                    + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
                    + moment_bar_8 * harmonic_bar_hat_8) + t9 * feature_bar_hat_0
                )
                radial_hat_8 = (
                    t11 * harmonic_bar_hat_0 + harmonic_0 * (moment_bar_4 * feature_bar_hat_4
                    + moment_bar_5 * feature_bar_hat_5 + moment_bar_6 * feature_bar_hat_6
                    + moment_bar_7 * feature_bar_hat_7 + moment_bar_8 * feature_bar_hat_8)
                )
                result[c] += radial_bar_0 * spline_bar_hat_0 + radial_hat_0 * spline_0
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
    14322 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, moment_bar_hat by radial > radial_bar_hat > feature > feature_bar_hat > harmonic > harmonic_bar_hat
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
            g16 = k2 * harmonic_4 - k3 * harmonic_8
            g17 = k2 * harmonic_5
            g18 = k2 * harmonic_6
            g19 = k2 * harmonic_bar_hat_4 - k3 * harmonic_bar_hat_8
            g20 = k2 * harmonic_bar_hat_5
            g21 = k2 * harmonic_bar_hat_6
            g22 = k2 * harmonic_1
            g23 = k2 * harmonic_2
            g24 = k2 * harmonic_3
            g25 = -k3 * harmonic_1
            g26 = k2 * harmonic_bar_hat_1
            g27 = k2 * harmonic_bar_hat_2
            g28 = k2 * harmonic_bar_hat_3
            g29 = -k3 * harmonic_bar_hat_1
            g30 = -k3 * harmonic_8 - k2 * harmonic_4
            g31 = k2 * harmonic_7
            g32 = -k3 * harmonic_bar_hat_8 - k2 * harmonic_bar_hat_4
            g33 = k2 * harmonic_bar_hat_7
            g34 = -k2 * harmonic_2
            g35 = -k3 * harmonic_2
            g36 = -k2 * harmonic_bar_hat_2
            g37 = -k3 * harmonic_bar_hat_2
            g38 = k4 * harmonic_8
            g39 = k4 * harmonic_bar_hat_8
            g40 = k4 * harmonic_3
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
                radial_0 = spline_0 * table_0 + spline_1 * table_9 + spline_2 * table_18 + spline_3 * table_27
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
                result[c] += (
                    feature_0 * harmonic_0 * radial_bar_hat_0 + radial_0 * (feature_0 * harmonic_bar_hat_0
                    + harmonic_0 * feature_bar_hat_0) + radial_bar_hat_1 * (feature_1 * g0 + feature_2 * g1
                    + feature_3 * g2) + radial_1 * (feature_1 * g3 + feature_2 * g4 + feature_3 * g5
                    + feature_bar_hat_1 * g0 + feature_bar_hat_2 * g1 + feature_bar_hat_3 * g2)
                    + radial_bar_hat_2 * (feature_4 * g6 + feature_5 * g7 + feature_6 * g8 + feature_7 * g9
                    + feature_8 * g10) + radial_2 * (feature_4 * g11 + feature_5 * g12 + feature_6 * g13
                    + feature_7 * g14 + feature_8 * g15 + feature_bar_hat_4 * g6 + feature_bar_hat_5 * g7
                    + feature_bar_hat_6 * g8 + feature_bar_hat_7 * g9 + feature_bar_hat_8 * g10)
                )
                result[32 + c] += (
                    feature_0 * harmonic_1 * radial_bar_hat_3 + radial_3 * (feature_0 * harmonic_bar_hat_1
                    + harmonic_1 * feature_bar_hat_0) + harmonic_0 * feature_1 * radial_bar_hat_4
                    + radial_bar_hat_5 * (feature_1 * g16 + feature_2 * g17 + feature_3 * g18)
                    + radial_4 * (harmonic_bar_hat_0 * feature_1 + harmonic_0 * feature_bar_hat_1)
                    + radial_5 * (feature_1 * g19 + feature_2 * g20 + feature_3 * g21 + feature_bar_hat_1 * g16
                    + feature_bar_hat_2 * g17 + feature_bar_hat_3 * g18) + radial_bar_hat_6 * (feature_4 * g22
                    + feature_5 * g23 + feature_6 * g24 + feature_8 * g25) + radial_6 * (feature_4 * g26
                    + feature_5 * g27 + feature_6 * g28 + feature_8 * g29 + feature_bar_hat_4 * g22
                    + feature_bar_hat_5 * g23 + feature_bar_hat_6 * g24 + feature_bar_hat_8 * g25)
                )
                result[64 + c] += (
                    feature_0 * harmonic_2 * radial_bar_hat_3 + radial_3 * (feature_0 * harmonic_bar_hat_2
                    + harmonic_2 * feature_bar_hat_0) + radial_bar_hat_5 * (feature_1 * g17 + feature_2 * g30
                    + feature_3 * g31) + radial_5 * (feature_1 * g20 + feature_2 * g32 + feature_3 * g33
                    + feature_bar_hat_1 * g17 + feature_bar_hat_2 * g30 + feature_bar_hat_3 * g31)
                    + harmonic_0 * feature_2 * radial_bar_hat_4 + radial_4 * (harmonic_bar_hat_0 * feature_2
                    + harmonic_0 * feature_bar_hat_2) + radial_bar_hat_6 * (feature_4 * g34 + feature_5 * g22
                    + feature_7 * g24 + feature_8 * g35) + radial_6 * (feature_4 * g36 + feature_5 * g26
                    + feature_7 * g28 + feature_8 * g37 + feature_bar_hat_4 * g34 + feature_bar_hat_5 * g22
                    + feature_bar_hat_7 * g24 + feature_bar_hat_8 * g35)
                )
                result[96 + c] += (
                    feature_0 * harmonic_3 * radial_bar_hat_3 + radial_3 * (feature_0 * harmonic_bar_hat_3
                    + harmonic_3 * feature_bar_hat_0) + radial_bar_hat_5 * (feature_1 * g18 + feature_2 * g31
                    + feature_3 * g38) + radial_5 * (feature_1 * g21 + feature_2 * g33 + feature_3 * g39
                    + feature_bar_hat_1 * g18 + feature_bar_hat_2 * g31 + feature_bar_hat_3 * g38)
                    + harmonic_0 * feature_3 * radial_bar_hat_4 + radial_4 * (harmonic_bar_hat_0 * feature_3
                    + harmonic_0 * feature_bar_hat_3) + radial_bar_hat_6 * (feature_6 * g22 + feature_7 * g23
                    + feature_8 * g40) + radial_6 * (feature_6 * g26 + feature_7 * g27 + feature_8 * g41
                    + feature_bar_hat_6 * g22 + feature_bar_hat_7 * g23 + feature_bar_hat_8 * g40)
                )
                result[128 + c] += (
                    feature_0 * harmonic_4 * radial_bar_hat_7 + radial_7 * (feature_0 * harmonic_bar_hat_4
                    + harmonic_4 * feature_bar_hat_0) + harmonic_0 * feature_4 * radial_bar_hat_8
                    + radial_8 * (harmonic_bar_hat_0 * feature_4 + harmonic_0 * feature_bar_hat_4)
                )
                result[160 + c] += (
                    feature_0 * harmonic_5 * radial_bar_hat_7 + radial_7 * (feature_0 * harmonic_bar_hat_5
                    + harmonic_5 * feature_bar_hat_0) + harmonic_0 * feature_5 * radial_bar_hat_8
                    + radial_8 * (harmonic_bar_hat_0 * feature_5 + harmonic_0 * feature_bar_hat_5)
                )
                result[192 + c] += (
                    feature_0 * harmonic_6 * radial_bar_hat_7 + radial_7 * (feature_0 * harmonic_bar_hat_6
                    + harmonic_6 * feature_bar_hat_0) + harmonic_0 * feature_6 * radial_bar_hat_8
                    + radial_8 * (harmonic_bar_hat_0 * feature_6 + harmonic_0 * feature_bar_hat_6)
                )
                result[224 + c] += (
                    feature_0 * harmonic_7 * radial_bar_hat_7 + radial_7 * (feature_0 * harmonic_bar_hat_7
                    + harmonic_7 * feature_bar_hat_0) + harmonic_0 * feature_7 * radial_bar_hat_8
                    + radial_8 * (harmonic_bar_hat_0 * feature_7 + harmonic_0 * feature_bar_hat_7)
                )
                result[256 + c] += (
                    feature_0 * harmonic_8 * radial_bar_hat_7 + radial_7 * (feature_0 * harmonic_bar_hat_8
                    + harmonic_8 * feature_bar_hat_0) + harmonic_0 * feature_8 * radial_bar_hat_8
                    + radial_8 * (harmonic_bar_hat_0 * feature_8 + harmonic_0 * feature_bar_hat_8)
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
