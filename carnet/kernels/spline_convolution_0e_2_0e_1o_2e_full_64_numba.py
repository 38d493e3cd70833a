"""spline_convolution 1x0e 2 1x0e+1x1o+1x2e full 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form 42c893ef3947d1a9, made by
    python -m codegen show spline_convolution 1x0e 2 1x0e+1x1o+1x2e full 64 --target numba
Operations of one instance with all its channels:
    forward_centre 3072
    gradient_neighbour 2688
    gradient_edge 5760
    gradient_knot 2688
    second_neighbour 5376
    second_edge 8384
    second_knot 5760
    second_centre 6144
"""

import numpy as np
from numba import njit

SPEC = 'spline_convolution 1x0e 2 1x0e+1x1o+1x2e full 64'
FORM = '42c893ef3947d1a9'
CHANNELS = 64
BLOCK = 32  # samples that sum into one row of a shared output, whatever the number of threads
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, moment):
    """feature [atoms, 1, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 64]
    -> moment [atoms, 9, 64]
    3072 operations an instance; nesting order radial by spline > table, moment by feature > harmonic > radial
    """
    real = feature.dtype.type
    for i in range(begin, end):
        result = moment[i * 576:(i + 1) * 576]
        for e in range(centre_pointer[i], centre_pointer[i + 1]):
            j = neighbour[e]
            q = knot[e]
            feature_j = feature[j * 64:j * 64 + 64]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 192:q * 192 + 768]
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
            for c in range(64):
                feature_0 = feature_j[c]
                table_0 = table_q[c]
                table_1 = table_q[64 + c]
                table_2 = table_q[128 + c]
                table_3 = table_q[192 + c]
                table_4 = table_q[256 + c]
                table_5 = table_q[320 + c]
                table_6 = table_q[384 + c]
                table_7 = table_q[448 + c]
                table_8 = table_q[512 + c]
                table_9 = table_q[576 + c]
                table_10 = table_q[640 + c]
                table_11 = table_q[704 + c]
                radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
                radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
                radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
                result[c] += feature_0 * harmonic_0 * radial_0
                result[64 + c] += feature_0 * harmonic_1 * radial_1
                result[128 + c] += feature_0 * radial_1 * harmonic_2
                result[192 + c] += feature_0 * radial_1 * harmonic_3
                result[256 + c] += feature_0 * harmonic_4 * radial_2
                result[320 + c] += feature_0 * radial_2 * harmonic_5
                result[384 + c] += feature_0 * radial_2 * harmonic_6
                result[448 + c] += feature_0 * radial_2 * harmonic_7
                result[512 + c] += feature_0 * radial_2 * harmonic_8


@compiled
def gradient_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, feature_bar):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 64]
    moment_bar [atoms, 9, 64]
    -> feature_bar [atoms, 1, 64]
    2688 operations an instance; nesting order radial by spline > table, feature_bar by radial > harmonic > moment_bar
    """
    real = harmonic.dtype.type
    for j in range(begin, end):
        result = feature_bar[j * 64:(j + 1) * 64]
        for s in range(neighbour_pointer[j], neighbour_pointer[j + 1]):
            e = reverse[s]
            i = centre[e]
            q = knot[e]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 192:q * 192 + 768]
            moment_bar_i = moment_bar[i * 576:i * 576 + 576]
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
            for c in range(64):
                table_0 = table_q[c]
                table_1 = table_q[64 + c]
                table_2 = table_q[128 + c]
                table_3 = table_q[192 + c]
                table_4 = table_q[256 + c]
                table_5 = table_q[320 + c]
                table_6 = table_q[384 + c]
                table_7 = table_q[448 + c]
                table_8 = table_q[512 + c]
                table_9 = table_q[576 + c]
                table_10 = table_q[640 + c]
                table_11 = table_q[704 + c]
                moment_bar_0 = moment_bar_i[c]
                moment_bar_1 = moment_bar_i[64 + c]
                moment_bar_2 = moment_bar_i[128 + c]
                moment_bar_3 = moment_bar_i[192 + c]
                moment_bar_4 = moment_bar_i[256 + c]
                moment_bar_5 = moment_bar_i[320 + c]
                moment_bar_6 = moment_bar_i[384 + c]
                moment_bar_7 = moment_bar_i[448 + c]
                moment_bar_8 = moment_bar_i[512 + c]
                radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
                radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
                radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
                result[c] += (
                    harmonic_0 * moment_bar_0 * radial_0 + radial_1 * (harmonic_1 * moment_bar_1
                    + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
                    + radial_2 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                    + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                )


@compiled
def gradient_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, harmonic_bar, spline_bar):
    """feature [atoms, 1, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 64]
    moment_bar [atoms, 9, 64]
    -> harmonic_bar [edges, 9], spline_bar [edges, 4]
    5760 operations an instance; nesting order radial by spline > table, radial_bar by feature > harmonic > moment_bar, harmonic_bar by feature > moment_bar > radial, spline_bar by radial_bar > table
    """
    real = feature.dtype.type
    zero = real(0)
    for e in range(begin, end):
        i = centre[e]
        j = neighbour[e]
        q = knot[e]
        feature_j = feature[j * 64:j * 64 + 64]
        harmonic_e = harmonic[e * 9:e * 9 + 9]
        spline_e = spline[e * 4:e * 4 + 4]
        table_q = table[q * 192:q * 192 + 768]
        moment_bar_i = moment_bar[i * 576:i * 576 + 576]
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
        for c in range(64):
            feature_0 = feature_j[c]
            table_0 = table_q[c]
            table_1 = table_q[64 + c]
            table_2 = table_q[128 + c]
            table_3 = table_q[192 + c]
            table_4 = table_q[256 + c]
            table_5 = table_q[320 + c]
            table_6 = table_q[384 + c]
            table_7 = table_q[448 + c]
            table_8 = table_q[512 + c]
            table_9 = table_q[576 + c]
            table_10 = table_q[640 + c]
            table_11 = table_q[704 + c]
            moment_bar_0 = moment_bar_i[c]
            moment_bar_1 = moment_bar_i[64 + c]
            moment_bar_2 = moment_bar_i[128 + c]
            moment_bar_3 = moment_bar_i[192 + c]
            moment_bar_4 = moment_bar_i[256 + c]
            moment_bar_5 = moment_bar_i[320 + c]
            moment_bar_6 = moment_bar_i[384 + c]
            moment_bar_7 = moment_bar_i[448 + c]
            moment_bar_8 = moment_bar_i[512 + c]
            radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
            radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
            radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
            radial_bar_0 = feature_0 * harmonic_0 * moment_bar_0
            radial_bar_1 = (
                feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            )
            radial_bar_2 = (
                feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
            )
            harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0
            harmonic_bar_1 += feature_0 * moment_bar_1 * radial_1
            harmonic_bar_2 += feature_0 * moment_bar_2 * radial_1
            harmonic_bar_3 += feature_0 * moment_bar_3 * radial_1
            harmonic_bar_4 += feature_0 * moment_bar_4 * radial_2
            harmonic_bar_5 += feature_0 * moment_bar_5 * radial_2
            harmonic_bar_6 += feature_0 * moment_bar_6 * radial_2
            harmonic_bar_7 += feature_0 * moment_bar_7 * radial_2
            harmonic_bar_8 += feature_0 * moment_bar_8 * radial_2
            spline_bar_0 += table_0 * radial_bar_0 + table_1 * radial_bar_1 + table_2 * radial_bar_2
            spline_bar_1 += table_3 * radial_bar_0 + table_4 * radial_bar_1 + table_5 * radial_bar_2
            spline_bar_2 += table_6 * radial_bar_0 + table_7 * radial_bar_1 + table_8 * radial_bar_2
            spline_bar_3 += table_9 * radial_bar_0 + table_10 * radial_bar_1 + table_11 * radial_bar_2
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
    """feature [atoms, 1, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 64]
    -> table_bar [knots, 3, 64]
    2688 operations an instance; nesting order radial_bar by feature > harmonic > moment_bar, table_bar by radial_bar > spline
    """
    real = feature.dtype.type
    for q in range(begin, end):
        result = table_bar[q * 768:(q + 1) * 768]
        for s in range(knot_pointer[q], knot_pointer[q + 1]):
            e = knot_order[s]
            i = centre[e]
            j = neighbour[e]
            feature_j = feature[j * 64:j * 64 + 64]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            moment_bar_i = moment_bar[i * 576:i * 576 + 576]
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
            for c in range(64):
                feature_0 = feature_j[c]
                moment_bar_0 = moment_bar_i[c]
                moment_bar_1 = moment_bar_i[64 + c]
                moment_bar_2 = moment_bar_i[128 + c]
                moment_bar_3 = moment_bar_i[192 + c]
                moment_bar_4 = moment_bar_i[256 + c]
                moment_bar_5 = moment_bar_i[320 + c]
                moment_bar_6 = moment_bar_i[384 + c]
                moment_bar_7 = moment_bar_i[448 + c]
                moment_bar_8 = moment_bar_i[512 + c]
                radial_bar_0 = feature_0 * harmonic_0 * moment_bar_0
                radial_bar_1 = (
                    feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2
                    + harmonic_3 * moment_bar_3)
                )
                radial_bar_2 = (
                    feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                    + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                )
                result[c] += radial_bar_0 * spline_0
                result[64 + c] += spline_0 * radial_bar_1
                result[128 + c] += spline_0 * radial_bar_2
                result[192 + c] += radial_bar_0 * spline_1
                result[256 + c] += radial_bar_1 * spline_1
                result[320 + c] += radial_bar_2 * spline_1
                result[384 + c] += radial_bar_0 * spline_2
                result[448 + c] += radial_bar_1 * spline_2
                result[512 + c] += radial_bar_2 * spline_2
                result[576 + c] += radial_bar_0 * spline_3
                result[640 + c] += radial_bar_1 * spline_3
                result[704 + c] += radial_bar_2 * spline_3


@compiled
def second_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, feature_hat):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 64]
    moment_bar [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> feature_hat [atoms, 1, 64]
    5376 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, feature_hat by radial > radial_bar_hat > harmonic > harmonic_bar_hat > moment_bar
    """
    real = harmonic.dtype.type
    for j in range(begin, end):
        result = feature_hat[j * 64:(j + 1) * 64]
        for s in range(neighbour_pointer[j], neighbour_pointer[j + 1]):
            e = reverse[s]
            i = centre[e]
            q = knot[e]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 192:q * 192 + 768]
            moment_bar_i = moment_bar[i * 576:i * 576 + 576]
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
            for c in range(64):
                table_0 = table_q[c]
                table_1 = table_q[64 + c]
                table_2 = table_q[128 + c]
                table_3 = table_q[192 + c]
                table_4 = table_q[256 + c]
                table_5 = table_q[320 + c]
                table_6 = table_q[384 + c]
                table_7 = table_q[448 + c]
                table_8 = table_q[512 + c]
                table_9 = table_q[576 + c]
                table_10 = table_q[640 + c]
                table_11 = table_q[704 + c]
                moment_bar_0 = moment_bar_i[c]
                moment_bar_1 = moment_bar_i[64 + c]
                moment_bar_2 = moment_bar_i[128 + c]
                moment_bar_3 = moment_bar_i[192 + c]
                moment_bar_4 = moment_bar_i[256 + c]
                moment_bar_5 = moment_bar_i[320 + c]
                moment_bar_6 = moment_bar_i[384 + c]
                moment_bar_7 = moment_bar_i[448 + c]
                moment_bar_8 = moment_bar_i[512 + c]
                radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
                radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
                radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
                radial_bar_hat_0 = (
                    table_0 * spline_bar_hat_0 + table_3 * spline_bar_hat_1 + table_6 * spline_bar_hat_2
                    + table_9 * spline_bar_hat_3
                )
                radial_bar_hat_1 = (
                    table_1 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_7 * spline_bar_hat_2
                    + table_10 * spline_bar_hat_3
                )
                radial_bar_hat_2 = (
                    table_2 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
                    + table_11 * spline_bar_hat_3
                )
                result[c] += (
                    harmonic_0 * moment_bar_0 * radial_bar_hat_0 + radial_bar_hat_1 * (harmonic_1 * moment_bar_1
                    + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
                    + radial_bar_hat_2 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                    + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                    + moment_bar_0 * harmonic_bar_hat_0 * radial_0
                    + radial_1 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
                    + moment_bar_3 * harmonic_bar_hat_3) + radial_2 * (moment_bar_4 * harmonic_bar_hat_4
                    + moment_bar_5 * harmonic_bar_hat_5 + moment_bar_6 * harmonic_bar_hat_6
                    + moment_bar_7 * harmonic_bar_hat_7 + moment_bar_8 * harmonic_bar_hat_8)
                )


@compiled
def second_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, harmonic_hat, spline_hat):
    """feature [atoms, 1, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 64]
    moment_bar [atoms, 9, 64]
    feature_bar_hat [atoms, 1, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> harmonic_hat [edges, 9], spline_hat [edges, 4]
    8384 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, radial_hat by feature > feature_bar_hat > harmonic > harmonic_bar_hat > moment_bar, harmonic_hat by moment_bar > feature > feature_bar_hat > radial > radial_bar_hat, spline_hat by radial_hat > table
    """
    real = feature.dtype.type
    zero = real(0)
    for e in range(begin, end):
        i = centre[e]
        j = neighbour[e]
        q = knot[e]
        feature_j = feature[j * 64:j * 64 + 64]
        harmonic_e = harmonic[e * 9:e * 9 + 9]
        spline_e = spline[e * 4:e * 4 + 4]
        table_q = table[q * 192:q * 192 + 768]
        moment_bar_i = moment_bar[i * 576:i * 576 + 576]
        feature_bar_hat_j = feature_bar_hat[j * 64:j * 64 + 64]
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
        for c in range(64):
            feature_0 = feature_j[c]
            table_0 = table_q[c]
            table_1 = table_q[64 + c]
            table_2 = table_q[128 + c]
            table_3 = table_q[192 + c]
            table_4 = table_q[256 + c]
            table_5 = table_q[320 + c]
            table_6 = table_q[384 + c]
            table_7 = table_q[448 + c]
            table_8 = table_q[512 + c]
            table_9 = table_q[576 + c]
            table_10 = table_q[640 + c]
            table_11 = table_q[704 + c]
            moment_bar_0 = moment_bar_i[c]
            moment_bar_1 = moment_bar_i[64 + c]
            moment_bar_2 = moment_bar_i[128 + c]
            moment_bar_3 = moment_bar_i[192 + c]
            moment_bar_4 = moment_bar_i[256 + c]
            moment_bar_5 = moment_bar_i[320 + c]
            moment_bar_6 = moment_bar_i[384 + c]
            moment_bar_7 = moment_bar_i[448 + c]
            moment_bar_8 = moment_bar_i[512 + c]
            feature_bar_hat_0 = feature_bar_hat_j[c]
            radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
            radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
            radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
            radial_bar_hat_0 = (
                table_0 * spline_bar_hat_0 + table_3 * spline_bar_hat_1 + table_6 * spline_bar_hat_2
                + table_9 * spline_bar_hat_3
            )
            radial_bar_hat_1 = (
                table_1 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_7 * spline_bar_hat_2
                + table_10 * spline_bar_hat_3
            )
            radial_bar_hat_2 = (
                table_2 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
                + table_11 * spline_bar_hat_3
            )
            radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + feature_bar_hat_0 * harmonic_0)
            radial_hat_1 = (
                feature_0 * (harmonic_bar_hat_1 * moment_bar_1 + harmonic_bar_hat_2 * moment_bar_2
                + harmonic_bar_hat_3 * moment_bar_3) + feature_bar_hat_0 * (moment_bar_1 * harmonic_1
                + moment_bar_2 * harmonic_2 + moment_bar_3 * harmonic_3)
            )
            radial_hat_2 = (
                feature_0 * (harmonic_bar_hat_4 * moment_bar_4 + harmonic_bar_hat_5 * moment_bar_5
                + harmonic_bar_hat_6 * moment_bar_6 + harmonic_bar_hat_7 * moment_bar_7
                + harmonic_bar_hat_8 * moment_bar_8) + feature_bar_hat_0 * (moment_bar_4 * harmonic_4
                + moment_bar_5 * harmonic_5 + moment_bar_6 * harmonic_6 + moment_bar_7 * harmonic_7
                + moment_bar_8 * harmonic_8)
            )
            t9 = feature_0 * radial_bar_hat_1 + feature_bar_hat_0 * radial_1
            t10 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
            harmonic_hat_0 += moment_bar_0 * (feature_0 * radial_bar_hat_0 + feature_bar_hat_0 * radial_0)
            harmonic_hat_1 += moment_bar_1 * t9
            harmonic_hat_2 += moment_bar_2 * t9
            harmonic_hat_3 += moment_bar_3 * t9
            harmonic_hat_4 += moment_bar_4 * t10
            harmonic_hat_5 += moment_bar_5 * t10
            harmonic_hat_6 += moment_bar_6 * t10
            harmonic_hat_7 += moment_bar_7 * t10
            harmonic_hat_8 += moment_bar_8 * t10
            spline_hat_0 += table_0 * radial_hat_0 + table_1 * radial_hat_1 + table_2 * radial_hat_2
            spline_hat_1 += table_3 * radial_hat_0 + table_4 * radial_hat_1 + table_5 * radial_hat_2
            spline_hat_2 += table_6 * radial_hat_0 + table_7 * radial_hat_1 + table_8 * radial_hat_2
            spline_hat_3 += table_9 * radial_hat_0 + table_10 * radial_hat_1 + table_11 * radial_hat_2
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
    """feature [atoms, 1, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 64]
    feature_bar_hat [atoms, 1, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> table_hat [knots, 3, 64]
    5760 operations an instance; nesting order radial_bar by feature > harmonic > moment_bar, radial_hat by feature > feature_bar_hat > harmonic > harmonic_bar_hat > moment_bar, table_hat by radial_bar > radial_hat > spline > spline_bar_hat
    """
    real = feature.dtype.type
    for q in range(begin, end):
        result = table_hat[q * 768:(q + 1) * 768]
        for s in range(knot_pointer[q], knot_pointer[q + 1]):
            e = knot_order[s]
            i = centre[e]
            j = neighbour[e]
            feature_j = feature[j * 64:j * 64 + 64]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            moment_bar_i = moment_bar[i * 576:i * 576 + 576]
            feature_bar_hat_j = feature_bar_hat[j * 64:j * 64 + 64]
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
            for c in range(64):
                feature_0 = feature_j[c]
                moment_bar_0 = moment_bar_i[c]
                moment_bar_1 = moment_bar_i[64 + c]
                moment_bar_2 = moment_bar_i[128 + c]
                moment_bar_3 = moment_bar_i[192 + c]
                moment_bar_4 = moment_bar_i[256 + c]
                moment_bar_5 = moment_bar_i[320 + c]
                moment_bar_6 = moment_bar_i[384 + c]
                moment_bar_7 = moment_bar_i[448 + c]
                moment_bar_8 = moment_bar_i[512 + c]
                feature_bar_hat_0 = feature_bar_hat_j[c]
                radial_bar_0 = feature_0 * harmonic_0 * moment_bar_0
                t1 = harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3
                radial_bar_1 = feature_0 * t1
                t3 = (
                    harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                    + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8
                )
                radial_bar_2 = feature_0 * t3
                radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_0)
                radial_hat_1 = (
                    feature_0 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
                    + moment_bar_3 * harmonic_bar_hat_3) + t1 * feature_bar_hat_0
                )
                radial_hat_2 = (
                    feature_0 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
                    + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
                    + moment_bar_8 * harmonic_bar_hat_8) + t3 * feature_bar_hat_0
                )
                result[c] += radial_bar_0 * spline_bar_hat_0 + radial_hat_0 * spline_0
                result[64 + c] += spline_bar_hat_0 * radial_bar_1 + spline_0 * radial_hat_1
                result[128 + c] += spline_bar_hat_0 * radial_bar_2 + spline_0 * radial_hat_2
                result[192 + c] += radial_bar_0 * spline_bar_hat_1 + radial_hat_0 * spline_1
                result[256 + c] += radial_bar_1 * spline_bar_hat_1 + radial_hat_1 * spline_1
                result[320 + c] += radial_bar_2 * spline_bar_hat_1 + radial_hat_2 * spline_1
                result[384 + c] += radial_bar_0 * spline_bar_hat_2 + radial_hat_0 * spline_2
                result[448 + c] += radial_bar_1 * spline_bar_hat_2 + radial_hat_1 * spline_2
                result[512 + c] += radial_bar_2 * spline_bar_hat_2 + radial_hat_2 * spline_2
                result[576 + c] += radial_bar_0 * spline_bar_hat_3 + radial_hat_0 * spline_3
                result[640 + c] += radial_bar_1 * spline_bar_hat_3 + radial_hat_1 * spline_3
                result[704 + c] += radial_bar_2 * spline_bar_hat_3 + radial_hat_2 * spline_3


@compiled
def second_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, moment_bar_hat):
    """feature [atoms, 1, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 3, 64]
    feature_bar_hat [atoms, 1, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> moment_bar_hat [atoms, 9, 64]
    6144 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, moment_bar_hat by harmonic > harmonic_bar_hat > feature > feature_bar_hat > radial > radial_bar_hat
    """
    real = feature.dtype.type
    for i in range(begin, end):
        result = moment_bar_hat[i * 576:(i + 1) * 576]
        for e in range(centre_pointer[i], centre_pointer[i + 1]):
            j = neighbour[e]
            q = knot[e]
            feature_j = feature[j * 64:j * 64 + 64]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 192:q * 192 + 768]
            feature_bar_hat_j = feature_bar_hat[j * 64:j * 64 + 64]
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
            for c in range(64):
                feature_0 = feature_j[c]
                table_0 = table_q[c]
                table_1 = table_q[64 + c]
                table_2 = table_q[128 + c]
                table_3 = table_q[192 + c]
                table_4 = table_q[256 + c]
                table_5 = table_q[320 + c]
                table_6 = table_q[384 + c]
                table_7 = table_q[448 + c]
                table_8 = table_q[512 + c]
                table_9 = table_q[576 + c]
                table_10 = table_q[640 + c]
                table_11 = table_q[704 + c]
                feature_bar_hat_0 = feature_bar_hat_j[c]
                radial_0 = spline_0 * table_0 + spline_1 * table_3 + spline_2 * table_6 + spline_3 * table_9
                radial_1 = spline_0 * table_1 + spline_1 * table_4 + spline_2 * table_7 + spline_3 * table_10
                radial_2 = spline_0 * table_2 + spline_1 * table_5 + spline_2 * table_8 + spline_3 * table_11
                radial_bar_hat_0 = (
                    table_0 * spline_bar_hat_0 + table_3 * spline_bar_hat_1 + table_6 * spline_bar_hat_2
                    + table_9 * spline_bar_hat_3
                )
                radial_bar_hat_1 = (
                    table_1 * spline_bar_hat_0 + table_4 * spline_bar_hat_1 + table_7 * spline_bar_hat_2
                    + table_10 * spline_bar_hat_3
                )
                radial_bar_hat_2 = (
                    table_2 * spline_bar_hat_0 + table_5 * spline_bar_hat_1 + table_8 * spline_bar_hat_2
                    + table_11 * spline_bar_hat_3
                )
                t6 = feature_0 * radial_bar_hat_1 + feature_bar_hat_0 * radial_1
                t7 = feature_0 * radial_bar_hat_2 + feature_bar_hat_0 * radial_2
                result[c] += (
                    harmonic_0 * (feature_0 * radial_bar_hat_0 + radial_0 * feature_bar_hat_0)
                    + feature_0 * harmonic_bar_hat_0 * radial_0
                )
                result[64 + c] += harmonic_1 * t6 + feature_0 * harmonic_bar_hat_1 * radial_1
                result[128 + c] += t6 * harmonic_2 + feature_0 * radial_1 * harmonic_bar_hat_2
                result[192 + c] += t6 * harmonic_3 + feature_0 * radial_1 * harmonic_bar_hat_3
                result[256 + c] += harmonic_4 * t7 + feature_0 * harmonic_bar_hat_4 * radial_2
                result[320 + c] += t7 * harmonic_5 + feature_0 * radial_2 * harmonic_bar_hat_5
                result[384 + c] += t7 * harmonic_6 + feature_0 * radial_2 * harmonic_bar_hat_6
                result[448 + c] += t7 * harmonic_7 + feature_0 * radial_2 * harmonic_bar_hat_7
                result[512 + c] += t7 * harmonic_8 + feature_0 * radial_2 * harmonic_bar_hat_8


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs as (name, components, components a knot, has channels))
LOOPS = (
    (0, 'centre', forward_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table'), (('moment', 9, 9, True),)),
    (1, 'neighbour', gradient_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar'), (('feature_bar', 1, 1, True),)),
    (1, 'edge', gradient_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), (('harmonic_bar', 9, 9, False), ('spline_bar', 4, 4, False),)),
    (1, 'knot', gradient_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar'), (('table_bar', 12, 3, True),)),
    (2, 'neighbour', second_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar', 'harmonic_bar_hat', 'spline_bar_hat'), (('feature_hat', 1, 1, True),)),
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('harmonic_hat', 9, 9, False), ('spline_hat', 4, 4, False),)),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('table_hat', 12, 3, True),)),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('moment_bar_hat', 9, 9, True),)),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'))
OUTPUTS = (('moment',), ('feature_bar', 'harmonic_bar', 'spline_bar', 'table_bar'), ('feature_hat', 'harmonic_hat', 'spline_hat', 'table_hat', 'moment_bar_hat'))
