"""spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form dc6b1fe9085a6081, made by
    python -m codegen show spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64 --target numba
Operations of one instance with all its channels:
    forward_centre 17328
    gradient_neighbour 17832
    gradient_edge 31244
    gradient_knot 17328
    second_neighbour 36543
    second_edge 83424
    second_knot 40464
    second_centre 50400
"""

import numpy as np
from numba import njit

SPEC = 'spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64'
FORM = 'dc6b1fe9085a6081'
CHANNELS = 64
BLOCK = 32  # samples that sum into one row of a shared output, whatever the number of threads
compiled = njit(nogil=True, cache=True, fastmath={"reassoc", "contract", "nsz", "arcp"})


@compiled
def forward_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, moment):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    -> moment [atoms, 9, 64]
    17328 operations an instance; nesting order radial, feature, harmonic, spline, table
    """
    real = feature.dtype.type
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.5345224838248487)  # sqrt(14)/7
    k7 = real(0.4629100498862757)  # sqrt(42)/14
    k8 = real(0.26726124191242434)  # sqrt(14)/14
    k9 = real(0.40824829046386296)  # sqrt(6)/6
    k10 = real(0.8164965809277259)  # sqrt(6)/3
    for i in range(begin, end):
        result = moment[i * 576:(i + 1) * 576]
        for e in range(centre_pointer[i], centre_pointer[i + 1]):
            j = neighbour[e]
            q = knot[e]
            feature_j = feature[j * 576:j * 576 + 576]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 704:q * 704 + 2816]
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
            g21 = k5 * harmonic_1
            g22 = -k5 * harmonic_2
            g23 = -k6 * harmonic_8
            g24 = k7 * harmonic_6
            g25 = -k7 * harmonic_7
            g26 = -k6 * harmonic_4
            g27 = k5 * harmonic_2
            g28 = k7 * harmonic_7
            g29 = -k6 * harmonic_5
            g30 = k5 * harmonic_3
            g31 = k7 * harmonic_4 + k8 * harmonic_8
            g32 = k7 * harmonic_5
            g33 = k8 * harmonic_6
            g34 = k8 * harmonic_8 - k7 * harmonic_4
            g35 = k8 * harmonic_7
            g36 = -k9 * harmonic_1
            g37 = -k9 * harmonic_2
            g38 = k10 * harmonic_3
            g39 = k6 * harmonic_8
            for c in range(64):
                feature_0 = feature_j[c]
                feature_1 = feature_j[64 + c]
                feature_2 = feature_j[128 + c]
                feature_3 = feature_j[192 + c]
                feature_4 = feature_j[256 + c]
                feature_5 = feature_j[320 + c]
                feature_6 = feature_j[384 + c]
                feature_7 = feature_j[448 + c]
                feature_8 = feature_j[512 + c]
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
                table_12 = table_q[768 + c]
                table_13 = table_q[832 + c]
                table_14 = table_q[896 + c]
                table_15 = table_q[960 + c]
                table_16 = table_q[1024 + c]
                table_17 = table_q[1088 + c]
                table_18 = table_q[1152 + c]
                table_19 = table_q[1216 + c]
                table_20 = table_q[1280 + c]
                table_21 = table_q[1344 + c]
                table_22 = table_q[1408 + c]
                table_23 = table_q[1472 + c]
                table_24 = table_q[1536 + c]
                table_25 = table_q[1600 + c]
                table_26 = table_q[1664 + c]
                table_27 = table_q[1728 + c]
                table_28 = table_q[1792 + c]
                table_29 = table_q[1856 + c]
                table_30 = table_q[1920 + c]
                table_31 = table_q[1984 + c]
                table_32 = table_q[2048 + c]
                table_33 = table_q[2112 + c]
                table_34 = table_q[2176 + c]
                table_35 = table_q[2240 + c]
                table_36 = table_q[2304 + c]
                table_37 = table_q[2368 + c]
                table_38 = table_q[2432 + c]
                table_39 = table_q[2496 + c]
                table_40 = table_q[2560 + c]
                table_41 = table_q[2624 + c]
                table_42 = table_q[2688 + c]
                table_43 = table_q[2752 + c]
                radial_0 = table_0 * spline_0 + table_11 * spline_1 + table_22 * spline_2 + table_33 * spline_3
                radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
                radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
                radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
                radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
                radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
                radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
                radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
                radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
                radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
                radial_10 = (
                    spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
                )
                result[c] += (
                    feature_0 * harmonic_0 * radial_0 + (g0 * feature_1 + g1 * feature_2
                    + g2 * feature_3) * radial_1 + (g3 * feature_4 + g4 * feature_5 + g5 * feature_6
                    + g6 * feature_7 + g7 * feature_8) * radial_2
                )
                result[64 + c] += (
                    feature_0 * harmonic_1 * radial_3 + harmonic_0 * feature_1 * radial_4 + (feature_1 * g8
                    + feature_2 * g9 + feature_3 * g10) * radial_5 + (feature_4 * g11 + feature_5 * g12
                    + feature_6 * g13 + feature_8 * g14) * radial_6
                )
                result[128 + c] += (
                    feature_0 * harmonic_2 * radial_3 + radial_5 * (feature_1 * g9 + feature_2 * g15
                    + feature_3 * g16) + harmonic_0 * feature_2 * radial_4 + radial_6 * (feature_4 * g17
                    + feature_5 * g11 + feature_7 * g13 + feature_8 * g18)
                )
                result[192 + c] += (
                    feature_0 * harmonic_3 * radial_3 + radial_5 * (feature_1 * g10 + feature_2 * g16
                    + feature_3 * g19) + harmonic_0 * feature_3 * radial_4 + radial_6 * (feature_6 * g11
                    + feature_7 * g12 + feature_8 * g20)
                )
                result[256 + c] += (
                    feature_0 * harmonic_4 * radial_7 + (feature_1 * g21 + feature_2 * g22) * radial_8
                    + harmonic_0 * feature_4 * radial_9 + (feature_4 * g23 + feature_6 * g24 + feature_7 * g25
                    + feature_8 * g26) * radial_10
                )
                result[320 + c] += (
                    feature_0 * harmonic_5 * radial_7 + radial_8 * (feature_1 * g27 + feature_2 * g21)
                    + harmonic_0 * feature_5 * radial_9 + radial_10 * (feature_5 * g23 + feature_6 * g28
                    + feature_7 * g24 + feature_8 * g29)
                )
                result[384 + c] += (
                    feature_0 * harmonic_6 * radial_7 + radial_8 * (feature_1 * g30 + feature_3 * g21)
                    + radial_10 * (feature_4 * g24 + feature_5 * g28 + feature_6 * g31 + feature_7 * g32
                    + feature_8 * g33) + harmonic_0 * feature_6 * radial_9
                )
                result[448 + c] += (
                    feature_0 * harmonic_7 * radial_7 + radial_8 * (feature_2 * g30 + feature_3 * g27)
                    + radial_10 * (feature_4 * g25 + feature_5 * g24 + feature_6 * g32 + feature_7 * g34
                    + feature_8 * g35) + harmonic_0 * feature_7 * radial_9
                )
                result[512 + c] += (
                    feature_0 * harmonic_8 * radial_7 + radial_8 * (feature_1 * g36 + feature_2 * g37
                    + feature_3 * g38) + radial_10 * (feature_4 * g26 + feature_5 * g29 + feature_6 * g33
                    + feature_7 * g35 + feature_8 * g39) + harmonic_0 * feature_8 * radial_9
                )


@compiled
def gradient_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, feature_bar):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    moment_bar [atoms, 9, 64]
    -> feature_bar [atoms, 9, 64]
    17832 operations an instance; nesting order radial, moment_bar, harmonic, spline, table
    """
    real = harmonic.dtype.type
    k0 = real(0.7071067811865476)  # sqrt(2)/2
    k1 = real(0.40824829046386296)  # sqrt(6)/6
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.8164965809277259)  # sqrt(6)/3
    k5 = real(0.632455532033676)  # sqrt(10)/5
    k6 = real(0.5345224838248487)  # sqrt(14)/7
    k7 = real(0.4629100498862757)  # sqrt(42)/14
    k8 = real(0.26726124191242434)  # sqrt(14)/14
    k9 = real(0.5773502691896257)  # sqrt(3)/3
    k10 = real(0.447213595499958)  # sqrt(5)/5
    for j in range(begin, end):
        result = feature_bar[j * 576:(j + 1) * 576]
        for s in range(neighbour_pointer[j], neighbour_pointer[j + 1]):
            e = reverse[s]
            i = centre[e]
            q = knot[e]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 704:q * 704 + 2816]
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
            g0 = k0 * harmonic_1
            g1 = -k1 * harmonic_1
            g2 = k0 * harmonic_2
            g3 = k0 * harmonic_3
            g4 = k2 * harmonic_4 - k3 * harmonic_8
            g5 = k2 * harmonic_5
            g6 = k2 * harmonic_6
            g7 = -k0 * harmonic_2
            g8 = -k1 * harmonic_2
            g9 = -k3 * harmonic_8 - k2 * harmonic_4
            g10 = k2 * harmonic_7
            g11 = k4 * harmonic_3
            g12 = k5 * harmonic_8
            g13 = k2 * harmonic_1
            g14 = -k2 * harmonic_2
            g15 = -k6 * harmonic_4
            g16 = k7 * harmonic_6
            g17 = -k7 * harmonic_7
            g18 = -k6 * harmonic_8
            g19 = k2 * harmonic_2
            g20 = -k6 * harmonic_5
            g21 = k7 * harmonic_7
            g22 = k2 * harmonic_3
            g23 = k7 * harmonic_4 + k8 * harmonic_8
            g24 = k7 * harmonic_5
            g25 = k8 * harmonic_6
            g26 = k8 * harmonic_8 - k7 * harmonic_4
            g27 = k8 * harmonic_7
            g28 = -k3 * harmonic_1
            g29 = -k3 * harmonic_2
            g30 = k5 * harmonic_3
            g31 = k6 * harmonic_8
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
                table_12 = table_q[768 + c]
                table_13 = table_q[832 + c]
                table_14 = table_q[896 + c]
                table_15 = table_q[960 + c]
                table_16 = table_q[1024 + c]
                table_17 = table_q[1088 + c]
                table_18 = table_q[1152 + c]
                table_19 = table_q[1216 + c]
                table_20 = table_q[1280 + c]
                table_21 = table_q[1344 + c]
                table_22 = table_q[1408 + c]
                table_23 = table_q[1472 + c]
                table_24 = table_q[1536 + c]
                table_25 = table_q[1600 + c]
                table_26 = table_q[1664 + c]
                table_27 = table_q[1728 + c]
                table_28 = table_q[1792 + c]
                table_29 = table_q[1856 + c]
                table_30 = table_q[1920 + c]
                table_31 = table_q[1984 + c]
                table_32 = table_q[2048 + c]
                table_33 = table_q[2112 + c]
                table_34 = table_q[2176 + c]
                table_35 = table_q[2240 + c]
                table_36 = table_q[2304 + c]
                table_37 = table_q[2368 + c]
                table_38 = table_q[2432 + c]
                table_39 = table_q[2496 + c]
                table_40 = table_q[2560 + c]
                table_41 = table_q[2624 + c]
                table_42 = table_q[2688 + c]
                table_43 = table_q[2752 + c]
                moment_bar_0 = moment_bar_i[c]
                moment_bar_1 = moment_bar_i[64 + c]
                moment_bar_2 = moment_bar_i[128 + c]
                moment_bar_3 = moment_bar_i[192 + c]
                moment_bar_4 = moment_bar_i[256 + c]
                moment_bar_5 = moment_bar_i[320 + c]
                moment_bar_6 = moment_bar_i[384 + c]
                moment_bar_7 = moment_bar_i[448 + c]
                moment_bar_8 = moment_bar_i[512 + c]
                radial_0 = table_0 * spline_0 + table_11 * spline_1 + table_22 * spline_2 + table_33 * spline_3
                radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
                radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
                radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
                radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
                radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
                radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
                radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
                radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
                radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
                radial_10 = (
                    spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
                )
                result[c] += (
                    harmonic_0 * moment_bar_0 * radial_0 + (harmonic_1 * moment_bar_1
                    + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3) * radial_3
                    + (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                    + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8) * radial_7
                )
                result[64 + c] += (
                    harmonic_0 * moment_bar_1 * radial_4 + k9 * moment_bar_0 * harmonic_1 * radial_1
                    + (moment_bar_4 * g0 + moment_bar_8 * g1 + moment_bar_5 * g2 + moment_bar_6 * g3) * radial_8
                    + (moment_bar_1 * g4 + moment_bar_2 * g5 + moment_bar_3 * g6) * radial_5
                )
                result[128 + c] += (
                    harmonic_0 * moment_bar_2 * radial_4 + radial_8 * (moment_bar_5 * g0 + moment_bar_4 * g7
                    + moment_bar_8 * g8 + moment_bar_7 * g3) + k9 * moment_bar_0 * harmonic_2 * radial_1
                    + radial_5 * (moment_bar_2 * g9 + moment_bar_1 * g5 + moment_bar_3 * g10)
                )
                result[192 + c] += (
                    harmonic_0 * moment_bar_3 * radial_4 + radial_8 * (moment_bar_6 * g0 + moment_bar_7 * g2
                    + moment_bar_8 * g11) + k9 * moment_bar_0 * harmonic_3 * radial_1
                    + radial_5 * (moment_bar_1 * g6 + moment_bar_2 * g10 + moment_bar_3 * g12)
                )
                result[256 + c] += (
                    harmonic_0 * moment_bar_4 * radial_9 + (moment_bar_1 * g13 + moment_bar_2 * g14) * radial_6
                    + k10 * moment_bar_0 * harmonic_4 * radial_2 + (moment_bar_8 * g15 + moment_bar_6 * g16
                    + moment_bar_7 * g17 + moment_bar_4 * g18) * radial_10
                )
                result[320 + c] += (
                    harmonic_0 * moment_bar_5 * radial_9 + radial_6 * (moment_bar_2 * g13 + moment_bar_1 * g19)
                    + k10 * moment_bar_0 * harmonic_5 * radial_2 + radial_10 * (moment_bar_8 * g20
                    + moment_bar_7 * g16 + moment_bar_6 * g21 + moment_bar_5 * g18)
                )
                result[384 + c] += (
                    harmonic_0 * moment_bar_6 * radial_9 + radial_6 * (moment_bar_3 * g13 + moment_bar_1 * g22)
                    + radial_10 * (moment_bar_6 * g23 + moment_bar_7 * g24 + moment_bar_4 * g16
                    + moment_bar_8 * g25 + moment_bar_5 * g21) + k10 * moment_bar_0 * harmonic_6 * radial_2
                )
                result[448 + c] += (
                    harmonic_0 * moment_bar_7 * radial_9 + radial_6 * (moment_bar_3 * g19 + moment_bar_2 * g22)
                    + radial_10 * (moment_bar_7 * g26 + moment_bar_6 * g24 + moment_bar_5 * g16
                    + moment_bar_4 * g17 + moment_bar_8 * g27) + k10 * moment_bar_0 * harmonic_7 * radial_2
                )
                result[512 + c] += (
                    harmonic_0 * moment_bar_8 * radial_9 + radial_6 * (moment_bar_1 * g28 + moment_bar_2 * g29
                    + moment_bar_3 * g30) + radial_10 * (moment_bar_4 * g15 + moment_bar_5 * g20
                    + moment_bar_6 * g25 + moment_bar_7 * g27 + moment_bar_8 * g31)
                    + k10 * moment_bar_0 * harmonic_8 * radial_2
                )


@compiled
def gradient_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, harmonic_bar, spline_bar):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    moment_bar [atoms, 9, 64]
    -> harmonic_bar [edges, 9], spline_bar [edges, 4]
    31244 operations an instance; nesting order harmonic, radial, radial_bar, feature, moment_bar, spline, table
    """
    real = feature.dtype.type
    zero = real(0)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.40824829046386296)  # sqrt(6)/6
    k7 = real(0.8164965809277259)  # sqrt(6)/3
    k8 = real(0.4629100498862757)  # sqrt(42)/14
    k9 = real(0.5345224838248487)  # sqrt(14)/7
    k10 = real(0.26726124191242434)  # sqrt(14)/14
    for e in range(begin, end):
        i = centre[e]
        j = neighbour[e]
        q = knot[e]
        feature_j = feature[j * 576:j * 576 + 576]
        harmonic_e = harmonic[e * 9:e * 9 + 9]
        spline_e = spline[e * 4:e * 4 + 4]
        table_q = table[q * 704:q * 704 + 2816]
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
        for c in range(64):
            feature_0 = feature_j[c]
            feature_1 = feature_j[64 + c]
            feature_2 = feature_j[128 + c]
            feature_3 = feature_j[192 + c]
            feature_4 = feature_j[256 + c]
            feature_5 = feature_j[320 + c]
            feature_6 = feature_j[384 + c]
            feature_7 = feature_j[448 + c]
            feature_8 = feature_j[512 + c]
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
            table_12 = table_q[768 + c]
            table_13 = table_q[832 + c]
            table_14 = table_q[896 + c]
            table_15 = table_q[960 + c]
            table_16 = table_q[1024 + c]
            table_17 = table_q[1088 + c]
            table_18 = table_q[1152 + c]
            table_19 = table_q[1216 + c]
            table_20 = table_q[1280 + c]
            table_21 = table_q[1344 + c]
            table_22 = table_q[1408 + c]
            table_23 = table_q[1472 + c]
            table_24 = table_q[1536 + c]
            table_25 = table_q[1600 + c]
            table_26 = table_q[1664 + c]
            table_27 = table_q[1728 + c]
            table_28 = table_q[1792 + c]
            table_29 = table_q[1856 + c]
            table_30 = table_q[1920 + c]
            table_31 = table_q[1984 + c]
            table_32 = table_q[2048 + c]
            table_33 = table_q[2112 + c]
            table_34 = table_q[2176 + c]
            table_35 = table_q[2240 + c]
            table_36 = table_q[2304 + c]
            table_37 = table_q[2368 + c]
            table_38 = table_q[2432 + c]
            table_39 = table_q[2496 + c]
            table_40 = table_q[2560 + c]
            table_41 = table_q[2624 + c]
            table_42 = table_q[2688 + c]
            table_43 = table_q[2752 + c]
            moment_bar_0 = moment_bar_i[c]
            moment_bar_1 = moment_bar_i[64 + c]
            moment_bar_2 = moment_bar_i[128 + c]
            moment_bar_3 = moment_bar_i[192 + c]
            moment_bar_4 = moment_bar_i[256 + c]
            moment_bar_5 = moment_bar_i[320 + c]
            moment_bar_6 = moment_bar_i[384 + c]
            moment_bar_7 = moment_bar_i[448 + c]
            moment_bar_8 = moment_bar_i[512 + c]
            radial_0 = table_0 * spline_0 + table_11 * spline_1 + table_22 * spline_2 + table_33 * spline_3
            radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
            radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
            radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
            radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
            radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
            radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
            radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
            radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
            radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
            radial_10 = spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
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
            t15 = feature_1 * moment_bar_1
            t16 = feature_2 * moment_bar_2
            t17 = feature_3 * moment_bar_3
            t18 = t15 + t16 + t17
            radial_bar_4 = harmonic_0 * t18
            t20 = t15 - t16
            t21 = feature_1 * moment_bar_2 + feature_2 * moment_bar_1
            t22 = feature_1 * moment_bar_3 + feature_3 * moment_bar_1
            t23 = -k3 * t15 - k3 * t16 + k4 * t17
            t24 = feature_2 * moment_bar_3 + feature_3 * moment_bar_2
            radial_bar_5 = t20 * g8 + t21 * g9 + t22 * g10 + harmonic_8 * t23 + t24 * g11
            t26 = (
                k2 * feature_4 * moment_bar_1 + k2 * feature_5 * moment_bar_2 + k2 * feature_6 * moment_bar_3
                - k3 * feature_8 * moment_bar_1
            )
            t27 = (
                -k2 * feature_4 * moment_bar_2 + k2 * feature_5 * moment_bar_1 + k2 * feature_7 * moment_bar_3
                - k3 * feature_8 * moment_bar_2
            )
            t28 = k2 * feature_6 * moment_bar_1 + k2 * feature_7 * moment_bar_2 + k4 * feature_8 * moment_bar_3
            radial_bar_6 = harmonic_1 * t26 + harmonic_2 * t27 + harmonic_3 * t28
            radial_bar_7 = (
                feature_0 * harmonic_4 * moment_bar_4 + feature_0 * harmonic_5 * moment_bar_5
                + feature_0 * harmonic_6 * moment_bar_6 + feature_0 * harmonic_7 * moment_bar_7
                + feature_0 * harmonic_8 * moment_bar_8
            )
            t31 = (
                feature_1 * (k5 * moment_bar_4 - k6 * moment_bar_8) + k5 * feature_2 * moment_bar_5
                + k5 * feature_3 * moment_bar_6
            )
            t32 = (
                k5 * feature_1 * moment_bar_5 + feature_2 * (-k5 * moment_bar_4 - k6 * moment_bar_8)
                + k5 * feature_3 * moment_bar_7
            )
            t33 = k5 * feature_1 * moment_bar_6 + k5 * feature_2 * moment_bar_7 + k7 * feature_3 * moment_bar_8
            radial_bar_8 = harmonic_1 * t31 + harmonic_2 * t32 + harmonic_3 * t33
            t35 = feature_4 * moment_bar_4
            t36 = feature_5 * moment_bar_5
            t37 = feature_6 * moment_bar_6
            t38 = feature_7 * moment_bar_7
            t39 = feature_8 * moment_bar_8
            t40 = t35 + t36 + t37 + t38 + t39
            radial_bar_9 = harmonic_0 * t40
            t42 = k8 * t37 - k8 * t38 - k9 * feature_4 * moment_bar_8 - k9 * feature_8 * moment_bar_4
            t43 = (
                k8 * feature_4 * moment_bar_6 + k8 * feature_5 * moment_bar_7 + feature_6 * (k8 * moment_bar_4
                + k10 * moment_bar_8) + k8 * feature_7 * moment_bar_5 + k10 * feature_8 * moment_bar_6
            )
            t44 = (
                -k8 * feature_4 * moment_bar_7 + k8 * feature_5 * moment_bar_6 + k8 * feature_6 * moment_bar_5
                + feature_7 * (-k8 * moment_bar_4 + k10 * moment_bar_8) + k10 * feature_8 * moment_bar_7
            )
            t45 = -k9 * t35 - k9 * t36 + k10 * t37 + k10 * t38 + k9 * t39
            t46 = (
                -k9 * feature_5 * moment_bar_8 + k8 * feature_6 * moment_bar_7 + k8 * feature_7 * moment_bar_6
                - k9 * feature_8 * moment_bar_5
            )
            radial_bar_10 = (
                harmonic_4 * t42 + harmonic_6 * t43 + harmonic_7 * t44 + harmonic_8 * t45 + harmonic_5 * t46
            )
            harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0 + t18 * radial_4 + t40 * radial_9
            harmonic_bar_1 += (
                feature_0 * moment_bar_1 * radial_3 + k0 * moment_bar_0 * feature_1 * radial_1 + t31 * radial_8
                + t26 * radial_6
            )
            harmonic_bar_2 += (
                feature_0 * moment_bar_2 * radial_3 + t32 * radial_8 + k0 * moment_bar_0 * feature_2 * radial_1
                + t27 * radial_6
            )
            harmonic_bar_3 += (
                feature_0 * moment_bar_3 * radial_3 + t33 * radial_8 + k0 * moment_bar_0 * feature_3 * radial_1
                + t28 * radial_6
            )
            harmonic_bar_4 += (
                feature_0 * moment_bar_4 * radial_7 + k2 * t20 * radial_5
                + k1 * moment_bar_0 * feature_4 * radial_2 + t42 * radial_10
            )
            harmonic_bar_5 += (
                feature_0 * moment_bar_5 * radial_7 + k2 * t21 * radial_5
                + k1 * moment_bar_0 * feature_5 * radial_2 + t46 * radial_10
            )
            harmonic_bar_6 += (
                feature_0 * moment_bar_6 * radial_7 + k2 * t22 * radial_5 + t43 * radial_10
                + k1 * moment_bar_0 * feature_6 * radial_2
            )
            harmonic_bar_7 += (
                feature_0 * moment_bar_7 * radial_7 + k2 * t24 * radial_5 + t44 * radial_10
                + k1 * moment_bar_0 * feature_7 * radial_2
            )
            harmonic_bar_8 += (
                feature_0 * moment_bar_8 * radial_7 + t23 * radial_5 + t45 * radial_10
                + k1 * moment_bar_0 * feature_8 * radial_2
            )
            spline_bar_0 += (
                table_0 * radial_bar_0 + table_1 * radial_bar_1 + table_2 * radial_bar_2
                + table_3 * radial_bar_3 + table_4 * radial_bar_4 + table_5 * radial_bar_5
                + table_6 * radial_bar_6 + table_7 * radial_bar_7 + table_8 * radial_bar_8
                + table_9 * radial_bar_9 + table_10 * radial_bar_10
            )
            spline_bar_1 += (
                table_11 * radial_bar_0 + table_12 * radial_bar_1 + table_13 * radial_bar_2
                + table_14 * radial_bar_3 + table_15 * radial_bar_4 + table_16 * radial_bar_5
                + table_17 * radial_bar_6 + table_18 * radial_bar_7 + table_19 * radial_bar_8
                + table_20 * radial_bar_9 + table_21 * radial_bar_10
            )
            spline_bar_2 += (
                table_22 * radial_bar_0 + table_23 * radial_bar_1 + table_24 * radial_bar_2
                + table_25 * radial_bar_3 + table_26 * radial_bar_4 + table_27 * radial_bar_5
                + table_28 * radial_bar_6 + table_29 * radial_bar_7 + table_30 * radial_bar_8
                + table_31 * radial_bar_9 + table_32 * radial_bar_10
            )
            spline_bar_3 += (
                table_33 * radial_bar_0 + table_34 * radial_bar_1 + table_35 * radial_bar_2
                + table_36 * radial_bar_3 + table_37 * radial_bar_4 + table_38 * radial_bar_5
                + table_39 * radial_bar_6 + table_40 * radial_bar_7 + table_41 * radial_bar_8
                + table_42 * radial_bar_9 + table_43 * radial_bar_10
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
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 64]
    -> table_bar [knots, 11, 64]
    17328 operations an instance; nesting order moment_bar, feature, harmonic, radial_bar, spline
    """
    real = feature.dtype.type
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.40824829046386296)  # sqrt(6)/6
    k7 = real(0.8164965809277259)  # sqrt(6)/3
    k8 = real(0.5345224838248487)  # sqrt(14)/7
    k9 = real(0.26726124191242434)  # sqrt(14)/14
    k10 = real(0.4629100498862757)  # sqrt(42)/14
    for q in range(begin, end):
        result = table_bar[q * 2816:(q + 1) * 2816]
        for s in range(knot_pointer[q], knot_pointer[q + 1]):
            e = knot_order[s]
            i = centre[e]
            j = neighbour[e]
            feature_j = feature[j * 576:j * 576 + 576]
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
            g21 = k5 * harmonic_1
            g22 = -k5 * harmonic_2
            g23 = -k6 * harmonic_1
            g24 = -k6 * harmonic_2
            g25 = k7 * harmonic_3
            g26 = k5 * harmonic_2
            g27 = k5 * harmonic_3
            g28 = -k8 * harmonic_4
            g29 = -k8 * harmonic_5
            g30 = k9 * harmonic_6
            g31 = k9 * harmonic_7
            g32 = k8 * harmonic_8
            g33 = k10 * harmonic_6
            g34 = k10 * harmonic_7
            g35 = k10 * harmonic_4 + k9 * harmonic_8
            g36 = k10 * harmonic_5
            g37 = -k10 * harmonic_7
            g38 = k9 * harmonic_8 - k10 * harmonic_4
            g39 = -k8 * harmonic_8
            for c in range(64):
                feature_0 = feature_j[c]
                feature_1 = feature_j[64 + c]
                feature_2 = feature_j[128 + c]
                feature_3 = feature_j[192 + c]
                feature_4 = feature_j[256 + c]
                feature_5 = feature_j[320 + c]
                feature_6 = feature_j[384 + c]
                feature_7 = feature_j[448 + c]
                feature_8 = feature_j[512 + c]
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
                    moment_bar_4 * (feature_1 * g21 + feature_2 * g22) + moment_bar_8 * (feature_1 * g23
                    + feature_2 * g24 + feature_3 * g25) + moment_bar_5 * (feature_1 * g26 + feature_2 * g21)
                    + moment_bar_6 * (feature_1 * g27 + feature_3 * g21) + moment_bar_7 * (feature_2 * g27
                    + feature_3 * g26)
                )
                radial_bar_9 = (
                    harmonic_0 * feature_4 * moment_bar_4 + harmonic_0 * feature_5 * moment_bar_5
                    + harmonic_0 * feature_6 * moment_bar_6 + harmonic_0 * feature_7 * moment_bar_7
                    + harmonic_0 * feature_8 * moment_bar_8
                )
                radial_bar_10 = (
                    moment_bar_8 * (feature_4 * g28 + feature_5 * g29 + feature_6 * g30 + feature_7 * g31
                    + feature_8 * g32) + moment_bar_6 * (feature_4 * g33 + feature_5 * g34 + feature_6 * g35
                    + feature_7 * g36 + feature_8 * g30) + moment_bar_7 * (feature_4 * g37 + feature_5 * g33
                    + feature_6 * g36 + feature_7 * g38 + feature_8 * g31) + moment_bar_4 * (feature_4 * g39
                    + feature_6 * g33 + feature_7 * g37 + feature_8 * g28) + moment_bar_5 * (feature_5 * g39
                    + feature_6 * g34 + feature_7 * g33 + feature_8 * g29)
                )
                result[c] += radial_bar_0 * spline_0
                result[64 + c] += spline_0 * radial_bar_1
                result[128 + c] += spline_0 * radial_bar_2
                result[192 + c] += spline_0 * radial_bar_3
                result[256 + c] += spline_0 * radial_bar_4
                result[320 + c] += spline_0 * radial_bar_5
                result[384 + c] += spline_0 * radial_bar_6
                result[448 + c] += spline_0 * radial_bar_7
                result[512 + c] += spline_0 * radial_bar_8
                result[576 + c] += spline_0 * radial_bar_9
                result[640 + c] += spline_0 * radial_bar_10
                result[704 + c] += radial_bar_0 * spline_1
                result[768 + c] += radial_bar_1 * spline_1
                result[832 + c] += radial_bar_2 * spline_1
                result[896 + c] += radial_bar_3 * spline_1
                result[960 + c] += radial_bar_4 * spline_1
                result[1024 + c] += radial_bar_5 * spline_1
                result[1088 + c] += radial_bar_6 * spline_1
                result[1152 + c] += radial_bar_7 * spline_1
                result[1216 + c] += radial_bar_8 * spline_1
                result[1280 + c] += radial_bar_9 * spline_1
                result[1344 + c] += radial_bar_10 * spline_1
                result[1408 + c] += radial_bar_0 * spline_2
                result[1472 + c] += radial_bar_1 * spline_2
                result[1536 + c] += radial_bar_2 * spline_2
                result[1600 + c] += radial_bar_3 * spline_2
                result[1664 + c] += radial_bar_4 * spline_2
                result[1728 + c] += radial_bar_5 * spline_2
                result[1792 + c] += radial_bar_6 * spline_2
                result[1856 + c] += radial_bar_7 * spline_2
                result[1920 + c] += radial_bar_8 * spline_2
                result[1984 + c] += radial_bar_9 * spline_2
                result[2048 + c] += radial_bar_10 * spline_2
                result[2112 + c] += radial_bar_0 * spline_3
                result[2176 + c] += radial_bar_1 * spline_3
                result[2240 + c] += radial_bar_2 * spline_3
                result[2304 + c] += radial_bar_3 * spline_3
                result[2368 + c] += radial_bar_4 * spline_3
                result[2432 + c] += radial_bar_5 * spline_3
                result[2496 + c] += radial_bar_6 * spline_3
                result[2560 + c] += radial_bar_7 * spline_3
                result[2624 + c] += radial_bar_8 * spline_3
                result[2688 + c] += radial_bar_9 * spline_3
                result[2752 + c] += radial_bar_10 * spline_3


@compiled
def second_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, table_bar_hat, feature_hat):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    moment_bar [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    table_bar_hat [knots, 11, 64]
    -> feature_hat [atoms, 9, 64]
    36543 operations an instance; nesting order moment_bar, radial, radial_bar_hat, harmonic, harmonic_bar_hat, spline, spline_bar_hat, table, table_bar_hat
    """
    real = harmonic.dtype.type
    k0 = real(0.5477225575051662)  # sqrt(30)/10
    k1 = real(0.316227766016838)  # sqrt(10)/10
    k2 = real(0.5773502691896257)  # sqrt(3)/3
    k3 = real(0.7071067811865476)  # sqrt(2)/2
    k4 = real(0.40824829046386296)  # sqrt(6)/6
    k5 = real(0.632455532033676)  # sqrt(10)/5
    k6 = real(0.8164965809277259)  # sqrt(6)/3
    k7 = real(0.5345224838248487)  # sqrt(14)/7
    k8 = real(0.447213595499958)  # sqrt(5)/5
    k9 = real(0.4629100498862757)  # sqrt(42)/14
    k10 = real(0.26726124191242434)  # sqrt(14)/14
    for j in range(begin, end):
        result = feature_hat[j * 576:(j + 1) * 576]
        for s in range(neighbour_pointer[j], neighbour_pointer[j + 1]):
            e = reverse[s]
            i = centre[e]
            q = knot[e]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 704:q * 704 + 2816]
            moment_bar_i = moment_bar[i * 576:i * 576 + 576]
            harmonic_bar_hat_e = harmonic_bar_hat[e * 9:e * 9 + 9]
            spline_bar_hat_e = spline_bar_hat[e * 4:e * 4 + 4]
            table_bar_hat_q = table_bar_hat[q * 704:q * 704 + 2816]
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
            g3 = k3 * harmonic_bar_hat_1
            g4 = -k4 * harmonic_bar_hat_1
            g5 = k3 * harmonic_bar_hat_2
            g6 = k3 * harmonic_bar_hat_3
            g7 = k0 * harmonic_bar_hat_5
            g8 = k0 * harmonic_bar_hat_6
            g9 = -k1 * harmonic_bar_hat_8 - k0 * harmonic_bar_hat_4
            g10 = -k1 * harmonic_8 - k0 * harmonic_4
            g11 = k2 * harmonic_bar_hat_2
            g12 = -k3 * harmonic_bar_hat_2
            g13 = -k4 * harmonic_bar_hat_2
            g14 = k0 * harmonic_bar_hat_7
            g15 = k5 * harmonic_bar_hat_8
            g16 = k5 * harmonic_8
            g17 = k2 * harmonic_bar_hat_3
            g18 = k6 * harmonic_bar_hat_3
            g19 = -k7 * harmonic_bar_hat_8
            g20 = -k7 * harmonic_8
            g21 = k0 * harmonic_bar_hat_1
            g22 = -k0 * harmonic_bar_hat_2
            g23 = k8 * harmonic_bar_hat_4
            g24 = -k7 * harmonic_bar_hat_4
            g25 = k9 * harmonic_bar_hat_6
            g26 = -k9 * harmonic_bar_hat_7
            g27 = k0 * harmonic_bar_hat_2
            g28 = k8 * harmonic_bar_hat_5
            g29 = -k7 * harmonic_bar_hat_5
            g30 = k9 * harmonic_bar_hat_7
            g31 = k9 * harmonic_bar_hat_4 + k10 * harmonic_bar_hat_8
            g32 = k9 * harmonic_4 + k10 * harmonic_8
            g33 = k0 * harmonic_bar_hat_3
            g34 = k9 * harmonic_bar_hat_5
            g35 = k8 * harmonic_bar_hat_6
            g36 = k10 * harmonic_bar_hat_6
            g37 = k10 * harmonic_bar_hat_8 - k9 * harmonic_bar_hat_4
            g38 = k10 * harmonic_8 - k9 * harmonic_4
            g39 = k8 * harmonic_bar_hat_7
            g40 = k10 * harmonic_bar_hat_7
            g41 = k7 * harmonic_bar_hat_8
            g42 = k7 * harmonic_8
            g43 = -k1 * harmonic_bar_hat_1
            g44 = -k1 * harmonic_bar_hat_2
            g45 = k5 * harmonic_bar_hat_3
            g46 = k8 * harmonic_bar_hat_8
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
                table_12 = table_q[768 + c]
                table_13 = table_q[832 + c]
                table_14 = table_q[896 + c]
                table_15 = table_q[960 + c]
                table_16 = table_q[1024 + c]
                table_17 = table_q[1088 + c]
                table_18 = table_q[1152 + c]
                table_19 = table_q[1216 + c]
                table_20 = table_q[1280 + c]
                table_21 = table_q[1344 + c]
                table_22 = table_q[1408 + c]
                table_23 = table_q[1472 + c]
                table_24 = table_q[1536 + c]
                table_25 = table_q[1600 + c]
                table_26 = table_q[1664 + c]
                table_27 = table_q[1728 + c]
                table_28 = table_q[1792 + c]
                table_29 = table_q[1856 + c]
                table_30 = table_q[1920 + c]
                table_31 = table_q[1984 + c]
                table_32 = table_q[2048 + c]
                table_33 = table_q[2112 + c]
                table_34 = table_q[2176 + c]
                table_35 = table_q[2240 + c]
                table_36 = table_q[2304 + c]
                table_37 = table_q[2368 + c]
                table_38 = table_q[2432 + c]
                table_39 = table_q[2496 + c]
                table_40 = table_q[2560 + c]
                table_41 = table_q[2624 + c]
                table_42 = table_q[2688 + c]
                table_43 = table_q[2752 + c]
                moment_bar_0 = moment_bar_i[c]
                moment_bar_1 = moment_bar_i[64 + c]
                moment_bar_2 = moment_bar_i[128 + c]
                moment_bar_3 = moment_bar_i[192 + c]
                moment_bar_4 = moment_bar_i[256 + c]
                moment_bar_5 = moment_bar_i[320 + c]
                moment_bar_6 = moment_bar_i[384 + c]
                moment_bar_7 = moment_bar_i[448 + c]
                moment_bar_8 = moment_bar_i[512 + c]
                table_bar_hat_0 = table_bar_hat_q[c]
                table_bar_hat_1 = table_bar_hat_q[64 + c]
                table_bar_hat_2 = table_bar_hat_q[128 + c]
                table_bar_hat_3 = table_bar_hat_q[192 + c]
                table_bar_hat_4 = table_bar_hat_q[256 + c]
                table_bar_hat_5 = table_bar_hat_q[320 + c]
                table_bar_hat_6 = table_bar_hat_q[384 + c]
                table_bar_hat_7 = table_bar_hat_q[448 + c]
                table_bar_hat_8 = table_bar_hat_q[512 + c]
                table_bar_hat_9 = table_bar_hat_q[576 + c]
                table_bar_hat_10 = table_bar_hat_q[640 + c]
                table_bar_hat_11 = table_bar_hat_q[704 + c]
                table_bar_hat_12 = table_bar_hat_q[768 + c]
                table_bar_hat_13 = table_bar_hat_q[832 + c]
                table_bar_hat_14 = table_bar_hat_q[896 + c]
                table_bar_hat_15 = table_bar_hat_q[960 + c]
                table_bar_hat_16 = table_bar_hat_q[1024 + c]
                table_bar_hat_17 = table_bar_hat_q[1088 + c]
                table_bar_hat_18 = table_bar_hat_q[1152 + c]
                table_bar_hat_19 = table_bar_hat_q[1216 + c]
                table_bar_hat_20 = table_bar_hat_q[1280 + c]
                table_bar_hat_21 = table_bar_hat_q[1344 + c]
                table_bar_hat_22 = table_bar_hat_q[1408 + c]
                table_bar_hat_23 = table_bar_hat_q[1472 + c]
                table_bar_hat_24 = table_bar_hat_q[1536 + c]
                table_bar_hat_25 = table_bar_hat_q[1600 + c]
                table_bar_hat_26 = table_bar_hat_q[1664 + c]
                table_bar_hat_27 = table_bar_hat_q[1728 + c]
                table_bar_hat_28 = table_bar_hat_q[1792 + c]
                table_bar_hat_29 = table_bar_hat_q[1856 + c]
                table_bar_hat_30 = table_bar_hat_q[1920 + c]
                table_bar_hat_31 = table_bar_hat_q[1984 + c]
                table_bar_hat_32 = table_bar_hat_q[2048 + c]
                table_bar_hat_33 = table_bar_hat_q[2112 + c]
                table_bar_hat_34 = table_bar_hat_q[2176 + c]
                table_bar_hat_35 = table_bar_hat_q[2240 + c]
                table_bar_hat_36 = table_bar_hat_q[2304 + c]
                table_bar_hat_37 = table_bar_hat_q[2368 + c]
                table_bar_hat_38 = table_bar_hat_q[2432 + c]
                table_bar_hat_39 = table_bar_hat_q[2496 + c]
                table_bar_hat_40 = table_bar_hat_q[2560 + c]
                table_bar_hat_41 = table_bar_hat_q[2624 + c]
                table_bar_hat_42 = table_bar_hat_q[2688 + c]
                table_bar_hat_43 = table_bar_hat_q[2752 + c]
                radial_0 = table_0 * spline_0 + table_11 * spline_1 + table_22 * spline_2 + table_33 * spline_3
                radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
                radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
                radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
                radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
                radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
                radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
                radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
                radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
                radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
                radial_10 = (
                    spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
                )
                t11 = table_0 * spline_bar_hat_0
                t12 = table_11 * spline_bar_hat_1
                t13 = table_22 * spline_bar_hat_2
                t14 = table_33 * spline_bar_hat_3
                radial_bar_hat_0 = (
                    spline_0 * table_bar_hat_0 + spline_1 * table_bar_hat_11 + spline_2 * table_bar_hat_22
                    + spline_3 * table_bar_hat_33 + t11 + t12 + t13 + t14
                )
                t16 = table_1 * spline_bar_hat_0
                t17 = table_12 * spline_bar_hat_1
                t18 = table_23 * spline_bar_hat_2
                t19 = table_34 * spline_bar_hat_3
                radial_bar_hat_1 = (
                    spline_0 * table_bar_hat_1 + spline_1 * table_bar_hat_12 + spline_2 * table_bar_hat_23
                    + spline_3 * table_bar_hat_34 + t16 + t17 + t18 + t19
                )
                t21 = table_2 * spline_bar_hat_0
                t22 = table_13 * spline_bar_hat_1
                t23 = table_24 * spline_bar_hat_2
                t24 = table_35 * spline_bar_hat_3
                radial_bar_hat_2 = (
                    spline_0 * table_bar_hat_2 + spline_1 * table_bar_hat_13 + spline_2 * table_bar_hat_24
                    + spline_3 * table_bar_hat_35 + t21 + t22 + t23 + t24
                )
                t26 = table_3 * spline_bar_hat_0
                t27 = table_14 * spline_bar_hat_1
                t28 = table_25 * spline_bar_hat_2
                t29 = table_36 * spline_bar_hat_3
                radial_bar_hat_3 = (
                    spline_0 * table_bar_hat_3 + spline_1 * table_bar_hat_14 + spline_2 * table_bar_hat_25
                    + spline_3 * table_bar_hat_36 + t26 + t27 + t28 + t29
                )
                t31 = table_4 * spline_bar_hat_0
                t32 = table_15 * spline_bar_hat_1
                t33 = table_26 * spline_bar_hat_2
                t34 = table_37 * spline_bar_hat_3
                radial_bar_hat_4 = (
                    spline_0 * table_bar_hat_4 + spline_1 * table_bar_hat_15 + spline_2 * table_bar_hat_26
                    + spline_3 * table_bar_hat_37 + t31 + t32 + t33 + t34
                )
                t36 = table_5 * spline_bar_hat_0
                t37 = table_16 * spline_bar_hat_1
                t38 = table_27 * spline_bar_hat_2
                t39 = table_38 * spline_bar_hat_3
                radial_bar_hat_5 = (
                    spline_0 * table_bar_hat_5 + spline_1 * table_bar_hat_16 + spline_2 * table_bar_hat_27
                    + spline_3 * table_bar_hat_38 + t36 + t37 + t38 + t39
                )
                t41 = table_6 * spline_bar_hat_0
                t42 = table_17 * spline_bar_hat_1
                t43 = table_28 * spline_bar_hat_2
                t44 = table_39 * spline_bar_hat_3
                radial_bar_hat_6 = (
                    spline_0 * table_bar_hat_6 + spline_1 * table_bar_hat_17 + spline_2 * table_bar_hat_28
                    + spline_3 * table_bar_hat_39 + t41 + t42 + t43 + t44
                )
                t46 = table_7 * spline_bar_hat_0
                t47 = table_18 * spline_bar_hat_1
                t48 = table_29 * spline_bar_hat_2
                t49 = table_40 * spline_bar_hat_3
                radial_bar_hat_7 = (
                    spline_0 * table_bar_hat_7 + spline_1 * table_bar_hat_18 + spline_2 * table_bar_hat_29
                    + spline_3 * table_bar_hat_40 + t46 + t47 + t48 + t49
                )
                t51 = table_8 * spline_bar_hat_0
                t52 = table_19 * spline_bar_hat_1
                t53 = table_30 * spline_bar_hat_2
                t54 = table_41 * spline_bar_hat_3
                radial_bar_hat_8 = (
                    spline_0 * table_bar_hat_8 + spline_1 * table_bar_hat_19 + spline_2 * table_bar_hat_30
                    + spline_3 * table_bar_hat_41 + t51 + t52 + t53 + t54
                )
                t56 = table_9 * spline_bar_hat_0
                t57 = table_20 * spline_bar_hat_1
                t58 = table_31 * spline_bar_hat_2
                t59 = table_42 * spline_bar_hat_3
                radial_bar_hat_9 = (
                    spline_0 * table_bar_hat_9 + spline_1 * table_bar_hat_20 + spline_2 * table_bar_hat_31
                    + spline_3 * table_bar_hat_42 + t56 + t57 + t58 + t59
                )
                t61 = table_10 * spline_bar_hat_0
                t62 = table_21 * spline_bar_hat_1
                t63 = table_32 * spline_bar_hat_2
                t64 = table_43 * spline_bar_hat_3
                radial_bar_hat_10 = (
                    spline_0 * table_bar_hat_10 + spline_1 * table_bar_hat_21 + spline_2 * table_bar_hat_32
                    + spline_3 * table_bar_hat_43 + t61 + t62 + t63 + t64
                )
                t66 = harmonic_bar_hat_0 * radial_4
                t67 = harmonic_0 * radial_bar_hat_4
                t68 = g1 * radial_bar_hat_5
                t69 = harmonic_1 * radial_bar_hat_8
                t70 = g3 * radial_8 + k3 * t69
                t71 = harmonic_2 * radial_bar_hat_8
                t72 = radial_8 * g5 + k3 * t71
                t73 = harmonic_3 * radial_bar_hat_8
                t74 = radial_8 * g6 + k3 * t73
                t75 = radial_5 * g7 + k0 * harmonic_5 * radial_bar_hat_5
                t76 = radial_5 * g8 + k0 * harmonic_6 * radial_bar_hat_5
                t77 = radial_bar_hat_5 * g10
                t78 = radial_5 * g14 + k0 * harmonic_7 * radial_bar_hat_5
                t79 = radial_bar_hat_5 * g16
                t80 = harmonic_bar_hat_0 * radial_9
                t81 = harmonic_0 * radial_bar_hat_9
                t82 = g20 * radial_bar_hat_10
                t83 = t80 + g19 * radial_10 + t81 + t82
                t84 = harmonic_1 * radial_bar_hat_6
                t85 = g21 * radial_6 + k0 * t84
                t86 = harmonic_2 * radial_bar_hat_6
                t87 = radial_10 * g24 - k7 * harmonic_4 * radial_bar_hat_10
                t88 = harmonic_6 * radial_bar_hat_10
                t89 = radial_10 * g25 + k9 * t88
                t90 = harmonic_7 * radial_bar_hat_10
                t91 = radial_10 * g26 - k9 * t90
                t92 = k0 * t86 + radial_6 * g27
                t93 = harmonic_5 * radial_bar_hat_10
                t94 = radial_10 * g29 - k7 * t93
                t95 = k9 * t90 + radial_10 * g30
                t96 = radial_bar_hat_10 * g32
                t97 = harmonic_3 * radial_bar_hat_6
                t98 = radial_6 * g33 + k0 * t97
                t99 = k9 * t93 + radial_10 * g34
                t100 = k10 * t88 + radial_10 * g36
                t101 = radial_bar_hat_10 * g38
                t102 = k10 * t90 + radial_10 * g40
                t103 = radial_bar_hat_10 * g42
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
                result[64 + c] += (
                    moment_bar_1 * (t66 + g0 * radial_5 + t67 + t68) + moment_bar_0 * (g2 * radial_1
                    + k2 * harmonic_1 * radial_bar_hat_1) + moment_bar_4 * t70 + moment_bar_8 * (-k4 * t69
                    + radial_8 * g4) + moment_bar_5 * t72 + moment_bar_6 * t74 + moment_bar_2 * t75
                    + moment_bar_3 * t76
                )
                result[128 + c] += (
                    moment_bar_2 * (t66 + t67 + radial_5 * g9 + t77) + moment_bar_5 * t70
                    + moment_bar_0 * (radial_1 * g11 + k2 * harmonic_2 * radial_bar_hat_1)
                    + moment_bar_4 * (-k3 * t71 + radial_8 * g12) + moment_bar_8 * (-k4 * t71 + radial_8 * g13)
                    + moment_bar_7 * t74 + moment_bar_1 * t75 + moment_bar_3 * t78
                )
                result[192 + c] += (
                    moment_bar_3 * (t66 + t67 + radial_5 * g15 + t79) + moment_bar_6 * t70 + moment_bar_7 * t72
                    + moment_bar_0 * (radial_1 * g17 + k2 * harmonic_3 * radial_bar_hat_1)
                    + moment_bar_8 * (k6 * t73 + radial_8 * g18) + moment_bar_1 * t76 + moment_bar_2 * t78
                )
                result[256 + c] += (
                    moment_bar_4 * t83 + moment_bar_1 * t85 + moment_bar_2 * (radial_6 * g22 - k0 * t86)
                    + moment_bar_0 * (g23 * radial_2 + k8 * harmonic_4 * radial_bar_hat_2) + moment_bar_8 * t87
                    + moment_bar_6 * t89 + moment_bar_7 * t91
                )
                result[320 + c] += (
                    moment_bar_5 * t83 + moment_bar_2 * t85 + moment_bar_1 * t92
                    + moment_bar_0 * (radial_2 * g28 + k8 * harmonic_5 * radial_bar_hat_2) + moment_bar_8 * t94
                    + moment_bar_7 * t89 + moment_bar_6 * t95
                )
                result[384 + c] += (
                    moment_bar_6 * (t80 + t81 + radial_10 * g31 + t96) + moment_bar_3 * t85 + moment_bar_1 * t98
                    + moment_bar_7 * t99 + moment_bar_0 * (radial_2 * g35 + k8 * harmonic_6 * radial_bar_hat_2)
                    + moment_bar_4 * t89 + moment_bar_8 * t100 + moment_bar_5 * t95
                )
                result[448 + c] += (
                    moment_bar_7 * (t80 + t81 + radial_10 * g37 + t101) + moment_bar_3 * t92
                    + moment_bar_2 * t98 + moment_bar_6 * t99 + moment_bar_5 * t89
                    + moment_bar_0 * (radial_2 * g39 + k8 * harmonic_7 * radial_bar_hat_2) + moment_bar_4 * t91
                    + moment_bar_8 * t102
                )
                result[512 + c] += (
                    moment_bar_8 * (t80 + t81 + radial_10 * g41 + t103) + moment_bar_1 * (-k1 * t84
                    + radial_6 * g43) + moment_bar_2 * (-k1 * t86 + radial_6 * g44) + moment_bar_3 * (k5 * t97
                    + radial_6 * g45) + moment_bar_4 * t87 + moment_bar_5 * t94 + moment_bar_6 * t100
                    + moment_bar_7 * t102 + moment_bar_0 * (radial_2 * g46 + k8 * harmonic_8 * radial_bar_hat_2)
                )


@compiled
def second_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, table_bar_hat, harmonic_hat, spline_hat):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    moment_bar [atoms, 9, 64]
    feature_bar_hat [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    table_bar_hat [knots, 11, 64]
    -> harmonic_hat [edges, 9], spline_hat [edges, 4]
    83424 operations an instance; nesting order moment_bar, feature, feature_bar_hat, harmonic, harmonic_bar_hat, radial, radial_bar, radial_bar_hat, radial_hat, spline, spline_bar_hat, table, table_bar_hat
    """
    real = feature.dtype.type
    zero = real(0)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.40824829046386296)  # sqrt(6)/6
    k7 = real(0.8164965809277259)  # sqrt(6)/3
    k8 = real(0.5345224838248487)  # sqrt(14)/7
    k9 = real(0.26726124191242434)  # sqrt(14)/14
    k10 = real(0.4629100498862757)  # sqrt(42)/14
    for e in range(begin, end):
        i = centre[e]
        j = neighbour[e]
        q = knot[e]
        feature_j = feature[j * 576:j * 576 + 576]
        harmonic_e = harmonic[e * 9:e * 9 + 9]
        spline_e = spline[e * 4:e * 4 + 4]
        table_q = table[q * 704:q * 704 + 2816]
        moment_bar_i = moment_bar[i * 576:i * 576 + 576]
        feature_bar_hat_j = feature_bar_hat[j * 576:j * 576 + 576]
        harmonic_bar_hat_e = harmonic_bar_hat[e * 9:e * 9 + 9]
        spline_bar_hat_e = spline_bar_hat[e * 4:e * 4 + 4]
        table_bar_hat_q = table_bar_hat[q * 704:q * 704 + 2816]
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
        g21 = k5 * harmonic_1
        g22 = -k5 * harmonic_2
        g23 = -k6 * harmonic_1
        g24 = -k6 * harmonic_2
        g25 = k7 * harmonic_3
        g26 = k5 * harmonic_2
        g27 = k5 * harmonic_3
        g28 = -k8 * harmonic_4
        g29 = -k8 * harmonic_5
        g30 = k9 * harmonic_6
        g31 = k9 * harmonic_7
        g32 = k8 * harmonic_8
        g33 = k10 * harmonic_6
        g34 = k10 * harmonic_7
        g35 = k10 * harmonic_4 + k9 * harmonic_8
        g36 = k10 * harmonic_5
        g37 = -k10 * harmonic_7
        g38 = k9 * harmonic_8 - k10 * harmonic_4
        g39 = -k8 * harmonic_8
        g40 = k0 * harmonic_bar_hat_1
        g41 = k0 * harmonic_bar_hat_2
        g42 = k0 * harmonic_bar_hat_3
        g43 = k1 * harmonic_bar_hat_4
        g44 = k1 * harmonic_bar_hat_5
        g45 = k1 * harmonic_bar_hat_6
        g46 = k1 * harmonic_bar_hat_7
        g47 = k1 * harmonic_bar_hat_8
        g48 = k2 * harmonic_bar_hat_4 - k3 * harmonic_bar_hat_8
        g49 = k2 * harmonic_bar_hat_5
        g50 = k2 * harmonic_bar_hat_6
        g51 = -k3 * harmonic_bar_hat_8 - k2 * harmonic_bar_hat_4
        g52 = k2 * harmonic_bar_hat_7
        g53 = k4 * harmonic_bar_hat_8
        g54 = k2 * harmonic_bar_hat_1
        g55 = k2 * harmonic_bar_hat_2
        g56 = k2 * harmonic_bar_hat_3
        g57 = -k3 * harmonic_bar_hat_1
        g58 = -k2 * harmonic_bar_hat_2
        g59 = -k3 * harmonic_bar_hat_2
        g60 = k4 * harmonic_bar_hat_3
        g61 = k5 * harmonic_bar_hat_1
        g62 = -k5 * harmonic_bar_hat_2
        g63 = -k6 * harmonic_bar_hat_1
        g64 = -k6 * harmonic_bar_hat_2
        g65 = k7 * harmonic_bar_hat_3
        g66 = k5 * harmonic_bar_hat_2
        g67 = k5 * harmonic_bar_hat_3
        g68 = -k8 * harmonic_bar_hat_4
        g69 = -k8 * harmonic_bar_hat_5
        g70 = k9 * harmonic_bar_hat_6
        g71 = k9 * harmonic_bar_hat_7
        g72 = k8 * harmonic_bar_hat_8
        g73 = k10 * harmonic_bar_hat_6
        g74 = k10 * harmonic_bar_hat_7
        g75 = k10 * harmonic_bar_hat_4 + k9 * harmonic_bar_hat_8
        g76 = k10 * harmonic_bar_hat_5
        g77 = -k10 * harmonic_bar_hat_7
        g78 = k9 * harmonic_bar_hat_8 - k10 * harmonic_bar_hat_4
        g79 = -k8 * harmonic_bar_hat_8
        for c in range(64):
            feature_0 = feature_j[c]
            feature_1 = feature_j[64 + c]
            feature_2 = feature_j[128 + c]
            feature_3 = feature_j[192 + c]
            feature_4 = feature_j[256 + c]
            feature_5 = feature_j[320 + c]
            feature_6 = feature_j[384 + c]
            feature_7 = feature_j[448 + c]
            feature_8 = feature_j[512 + c]
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
            table_12 = table_q[768 + c]
            table_13 = table_q[832 + c]
            table_14 = table_q[896 + c]
            table_15 = table_q[960 + c]
            table_16 = table_q[1024 + c]
            table_17 = table_q[1088 + c]
            table_18 = table_q[1152 + c]
            table_19 = table_q[1216 + c]
            table_20 = table_q[1280 + c]
            table_21 = table_q[1344 + c]
            table_22 = table_q[1408 + c]
            table_23 = table_q[1472 + c]
            table_24 = table_q[1536 + c]
            table_25 = table_q[1600 + c]
            table_26 = table_q[1664 + c]
            table_27 = table_q[1728 + c]
            table_28 = table_q[1792 + c]
            table_29 = table_q[1856 + c]
            table_30 = table_q[1920 + c]
            table_31 = table_q[1984 + c]
            table_32 = table_q[2048 + c]
            table_33 = table_q[2112 + c]
            table_34 = table_q[2176 + c]
            table_35 = table_q[2240 + c]
            table_36 = table_q[2304 + c]
            table_37 = table_q[2368 + c]
            table_38 = table_q[2432 + c]
            table_39 = table_q[2496 + c]
            table_40 = table_q[2560 + c]
            table_41 = table_q[2624 + c]
            table_42 = table_q[2688 + c]
            table_43 = table_q[2752 + c]
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
            feature_bar_hat_1 = feature_bar_hat_j[64 + c]
            feature_bar_hat_2 = feature_bar_hat_j[128 + c]
            feature_bar_hat_3 = feature_bar_hat_j[192 + c]
            feature_bar_hat_4 = feature_bar_hat_j[256 + c]
            feature_bar_hat_5 = feature_bar_hat_j[320 + c]
            feature_bar_hat_6 = feature_bar_hat_j[384 + c]
            feature_bar_hat_7 = feature_bar_hat_j[448 + c]
            feature_bar_hat_8 = feature_bar_hat_j[512 + c]
            table_bar_hat_0 = table_bar_hat_q[c]
            table_bar_hat_1 = table_bar_hat_q[64 + c]
            table_bar_hat_2 = table_bar_hat_q[128 + c]
            table_bar_hat_3 = table_bar_hat_q[192 + c]
            table_bar_hat_4 = table_bar_hat_q[256 + c]
            table_bar_hat_5 = table_bar_hat_q[320 + c]
            table_bar_hat_6 = table_bar_hat_q[384 + c]
            table_bar_hat_7 = table_bar_hat_q[448 + c]
            table_bar_hat_8 = table_bar_hat_q[512 + c]
            table_bar_hat_9 = table_bar_hat_q[576 + c]
            table_bar_hat_10 = table_bar_hat_q[640 + c]
            table_bar_hat_11 = table_bar_hat_q[704 + c]
            table_bar_hat_12 = table_bar_hat_q[768 + c]
            table_bar_hat_13 = table_bar_hat_q[832 + c]
            table_bar_hat_14 = table_bar_hat_q[896 + c]
            table_bar_hat_15 = table_bar_hat_q[960 + c]
            table_bar_hat_16 = table_bar_hat_q[1024 + c]
            table_bar_hat_17 = table_bar_hat_q[1088 + c]
            table_bar_hat_18 = table_bar_hat_q[1152 + c]
            table_bar_hat_19 = table_bar_hat_q[1216 + c]
            table_bar_hat_20 = table_bar_hat_q[1280 + c]
            table_bar_hat_21 = table_bar_hat_q[1344 + c]
            table_bar_hat_22 = table_bar_hat_q[1408 + c]
            table_bar_hat_23 = table_bar_hat_q[1472 + c]
            table_bar_hat_24 = table_bar_hat_q[1536 + c]
            table_bar_hat_25 = table_bar_hat_q[1600 + c]
            table_bar_hat_26 = table_bar_hat_q[1664 + c]
            table_bar_hat_27 = table_bar_hat_q[1728 + c]
            table_bar_hat_28 = table_bar_hat_q[1792 + c]
            table_bar_hat_29 = table_bar_hat_q[1856 + c]
            table_bar_hat_30 = table_bar_hat_q[1920 + c]
            table_bar_hat_31 = table_bar_hat_q[1984 + c]
            table_bar_hat_32 = table_bar_hat_q[2048 + c]
            table_bar_hat_33 = table_bar_hat_q[2112 + c]
            table_bar_hat_34 = table_bar_hat_q[2176 + c]
            table_bar_hat_35 = table_bar_hat_q[2240 + c]
            table_bar_hat_36 = table_bar_hat_q[2304 + c]
            table_bar_hat_37 = table_bar_hat_q[2368 + c]
            table_bar_hat_38 = table_bar_hat_q[2432 + c]
            table_bar_hat_39 = table_bar_hat_q[2496 + c]
            table_bar_hat_40 = table_bar_hat_q[2560 + c]
            table_bar_hat_41 = table_bar_hat_q[2624 + c]
            table_bar_hat_42 = table_bar_hat_q[2688 + c]
            table_bar_hat_43 = table_bar_hat_q[2752 + c]
            radial_0 = table_0 * spline_0 + table_11 * spline_1 + table_22 * spline_2 + table_33 * spline_3
            radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
            radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
            radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
            radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
            radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
            radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
            radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
            radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
            radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
            radial_10 = spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
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
                moment_bar_4 * (feature_1 * g21 + feature_2 * g22) + moment_bar_8 * (feature_1 * g23
                + feature_2 * g24 + feature_3 * g25) + moment_bar_5 * (feature_1 * g26 + feature_2 * g21)
                + moment_bar_6 * (feature_1 * g27 + feature_3 * g21) + moment_bar_7 * (feature_2 * g27
                + feature_3 * g26)
            )
            radial_bar_9 = (
                harmonic_0 * feature_4 * moment_bar_4 + harmonic_0 * feature_5 * moment_bar_5
                + harmonic_0 * feature_6 * moment_bar_6 + harmonic_0 * feature_7 * moment_bar_7
                + harmonic_0 * feature_8 * moment_bar_8
            )
            radial_bar_10 = (
                moment_bar_8 * (feature_4 * g28 + feature_5 * g29 + feature_6 * g30 + feature_7 * g31
                + feature_8 * g32) + moment_bar_6 * (feature_4 * g33 + feature_5 * g34 + feature_6 * g35
                + feature_7 * g36 + feature_8 * g30) + moment_bar_7 * (feature_4 * g37 + feature_5 * g33
                + feature_6 * g36 + feature_7 * g38 + feature_8 * g31) + moment_bar_4 * (feature_4 * g39
                + feature_6 * g33 + feature_7 * g37 + feature_8 * g28) + moment_bar_5 * (feature_5 * g39
                + feature_6 * g34 + feature_7 * g33 + feature_8 * g29)
            )
            t22 = table_0 * spline_bar_hat_0
            t23 = table_11 * spline_bar_hat_1
            t24 = table_22 * spline_bar_hat_2
            t25 = table_33 * spline_bar_hat_3
            radial_bar_hat_0 = (
                spline_0 * table_bar_hat_0 + spline_1 * table_bar_hat_11 + spline_2 * table_bar_hat_22
                + spline_3 * table_bar_hat_33 + t22 + t23 + t24 + t25
            )
            t27 = table_1 * spline_bar_hat_0
            t28 = table_12 * spline_bar_hat_1
            t29 = table_23 * spline_bar_hat_2
            t30 = table_34 * spline_bar_hat_3
            radial_bar_hat_1 = (
                spline_0 * table_bar_hat_1 + spline_1 * table_bar_hat_12 + spline_2 * table_bar_hat_23
                + spline_3 * table_bar_hat_34 + t27 + t28 + t29 + t30
            )
            t32 = table_2 * spline_bar_hat_0
            t33 = table_13 * spline_bar_hat_1
            t34 = table_24 * spline_bar_hat_2
            t35 = table_35 * spline_bar_hat_3
            radial_bar_hat_2 = (
                spline_0 * table_bar_hat_2 + spline_1 * table_bar_hat_13 + spline_2 * table_bar_hat_24
                + spline_3 * table_bar_hat_35 + t32 + t33 + t34 + t35
            )
            t37 = table_3 * spline_bar_hat_0
            t38 = table_14 * spline_bar_hat_1
            t39 = table_25 * spline_bar_hat_2
            t40 = table_36 * spline_bar_hat_3
            radial_bar_hat_3 = (
                spline_0 * table_bar_hat_3 + spline_1 * table_bar_hat_14 + spline_2 * table_bar_hat_25
                + spline_3 * table_bar_hat_36 + t37 + t38 + t39 + t40
            )
            t42 = table_4 * spline_bar_hat_0
            t43 = table_15 * spline_bar_hat_1
            t44 = table_26 * spline_bar_hat_2
            t45 = table_37 * spline_bar_hat_3
            radial_bar_hat_4 = (
                spline_0 * table_bar_hat_4 + spline_1 * table_bar_hat_15 + spline_2 * table_bar_hat_26
                + spline_3 * table_bar_hat_37 + t42 + t43 + t44 + t45
            )
            t47 = table_5 * spline_bar_hat_0
            t48 = table_16 * spline_bar_hat_1
            t49 = table_27 * spline_bar_hat_2
            t50 = table_38 * spline_bar_hat_3
            radial_bar_hat_5 = (
                spline_0 * table_bar_hat_5 + spline_1 * table_bar_hat_16 + spline_2 * table_bar_hat_27
                + spline_3 * table_bar_hat_38 + t47 + t48 + t49 + t50
            )
            t52 = table_6 * spline_bar_hat_0
            t53 = table_17 * spline_bar_hat_1
            t54 = table_28 * spline_bar_hat_2
            t55 = table_39 * spline_bar_hat_3
            radial_bar_hat_6 = (
                spline_0 * table_bar_hat_6 + spline_1 * table_bar_hat_17 + spline_2 * table_bar_hat_28
                + spline_3 * table_bar_hat_39 + t52 + t53 + t54 + t55
            )
            t57 = table_7 * spline_bar_hat_0
            t58 = table_18 * spline_bar_hat_1
            t59 = table_29 * spline_bar_hat_2
            t60 = table_40 * spline_bar_hat_3
            radial_bar_hat_7 = (
                spline_0 * table_bar_hat_7 + spline_1 * table_bar_hat_18 + spline_2 * table_bar_hat_29
                + spline_3 * table_bar_hat_40 + t57 + t58 + t59 + t60
            )
            t62 = table_8 * spline_bar_hat_0
            t63 = table_19 * spline_bar_hat_1
            t64 = table_30 * spline_bar_hat_2
            t65 = table_41 * spline_bar_hat_3
            radial_bar_hat_8 = (
                spline_0 * table_bar_hat_8 + spline_1 * table_bar_hat_19 + spline_2 * table_bar_hat_30
                + spline_3 * table_bar_hat_41 + t62 + t63 + t64 + t65
            )
            t67 = table_9 * spline_bar_hat_0
            t68 = table_20 * spline_bar_hat_1
            t69 = table_31 * spline_bar_hat_2
            t70 = table_42 * spline_bar_hat_3
            radial_bar_hat_9 = (
                spline_0 * table_bar_hat_9 + spline_1 * table_bar_hat_20 + spline_2 * table_bar_hat_31
                + spline_3 * table_bar_hat_42 + t67 + t68 + t69 + t70
            )
            t72 = table_10 * spline_bar_hat_0
            t73 = table_21 * spline_bar_hat_1
            t74 = table_32 * spline_bar_hat_2
            t75 = table_43 * spline_bar_hat_3
            radial_bar_hat_10 = (
                spline_0 * table_bar_hat_10 + spline_1 * table_bar_hat_21 + spline_2 * table_bar_hat_32
                + spline_3 * table_bar_hat_43 + t72 + t73 + t74 + t75
            )
            radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_0)
            t78 = g0 * feature_bar_hat_1
            t79 = g1 * feature_bar_hat_2
            t80 = g2 * feature_bar_hat_3
            radial_hat_1 = (
                moment_bar_0 * (feature_1 * g40 + feature_2 * g41 + feature_3 * g42 + t78 + t79 + t80)
            )
            t82 = g3 * feature_bar_hat_4
            t83 = g4 * feature_bar_hat_5
            t84 = g5 * feature_bar_hat_6
            t85 = g6 * feature_bar_hat_7
            t86 = g7 * feature_bar_hat_8
            radial_hat_2 = (
                moment_bar_0 * (feature_4 * g43 + feature_5 * g44 + feature_6 * g45 + feature_7 * g46
                + feature_8 * g47 + t82 + t83 + t84 + t85 + t86)
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
            t90 = g8 * feature_bar_hat_1
            t91 = g9 * feature_bar_hat_2
            t92 = g10 * feature_bar_hat_3
            t93 = g9 * feature_bar_hat_1
            t94 = g11 * feature_bar_hat_2
            t95 = g12 * feature_bar_hat_3
            t96 = g10 * feature_bar_hat_1
            t97 = g12 * feature_bar_hat_2
            t98 = g13 * feature_bar_hat_3
            radial_hat_5 = (
                moment_bar_1 * (feature_1 * g48 + feature_2 * g49 + feature_3 * g50 + t90 + t91 + t92)
                + moment_bar_2 * (feature_1 * g49 + feature_2 * g51 + feature_3 * g52 + t93 + t94 + t95)
                + moment_bar_3 * (feature_1 * g50 + feature_2 * g52 + feature_3 * g53 + t96 + t97 + t98)
            )
            t100 = g14 * feature_bar_hat_4
            t101 = g15 * feature_bar_hat_5
            t102 = g16 * feature_bar_hat_6
            t103 = g17 * feature_bar_hat_8
            t104 = g18 * feature_bar_hat_4
            t105 = g14 * feature_bar_hat_5
            t106 = g16 * feature_bar_hat_7
            t107 = g19 * feature_bar_hat_8
            t108 = g14 * feature_bar_hat_6
            t109 = g15 * feature_bar_hat_7
            t110 = g20 * feature_bar_hat_8
            radial_hat_6 = (
                moment_bar_1 * (feature_4 * g54 + feature_5 * g55 + feature_6 * g56 + feature_8 * g57 + t100
                + t101 + t102 + t103) + moment_bar_2 * (feature_4 * g58 + feature_5 * g54 + feature_7 * g56
                + feature_8 * g59 + t104 + t105 + t106 + t107) + moment_bar_3 * (feature_6 * g54
                + feature_7 * g55 + feature_8 * g60 + t108 + t109 + t110)
            )
            radial_hat_7 = (
                moment_bar_4 * (feature_0 * harmonic_bar_hat_4 + harmonic_4 * feature_bar_hat_0)
                + moment_bar_5 * (feature_0 * harmonic_bar_hat_5 + harmonic_5 * feature_bar_hat_0)
                + moment_bar_6 * (feature_0 * harmonic_bar_hat_6 + harmonic_6 * feature_bar_hat_0)
                + moment_bar_7 * (feature_0 * harmonic_bar_hat_7 + harmonic_7 * feature_bar_hat_0)
                + moment_bar_8 * (feature_0 * harmonic_bar_hat_8 + harmonic_8 * feature_bar_hat_0)
            )
            t113 = g21 * feature_bar_hat_1
            t114 = g22 * feature_bar_hat_2
            t115 = g23 * feature_bar_hat_1
            t116 = g24 * feature_bar_hat_2
            t117 = g25 * feature_bar_hat_3
            t118 = g26 * feature_bar_hat_1
            t119 = g21 * feature_bar_hat_2
            t120 = g27 * feature_bar_hat_1
            t121 = g21 * feature_bar_hat_3
            t122 = g27 * feature_bar_hat_2
            t123 = g26 * feature_bar_hat_3
            radial_hat_8 = (
                moment_bar_4 * (feature_1 * g61 + feature_2 * g62 + t113 + t114)
                + moment_bar_8 * (feature_1 * g63 + feature_2 * g64 + feature_3 * g65 + t115 + t116 + t117)
                + moment_bar_5 * (feature_1 * g66 + feature_2 * g61 + t118 + t119)
                + moment_bar_6 * (feature_1 * g67 + feature_3 * g61 + t120 + t121)
                + moment_bar_7 * (feature_2 * g67 + feature_3 * g66 + t122 + t123)
            )
            radial_hat_9 = (
                moment_bar_4 * (feature_4 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_4)
                + moment_bar_5 * (feature_5 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_5)
                + moment_bar_6 * (feature_6 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_6)
                + moment_bar_7 * (feature_7 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_7)
                + moment_bar_8 * (feature_8 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_8)
            )
            t126 = g28 * feature_bar_hat_4
            t127 = g29 * feature_bar_hat_5
            t128 = g30 * feature_bar_hat_6
            t129 = g31 * feature_bar_hat_7
            t130 = g32 * feature_bar_hat_8
            t131 = g33 * feature_bar_hat_4
            t132 = g34 * feature_bar_hat_5
            t133 = g35 * feature_bar_hat_6
            t134 = g36 * feature_bar_hat_7
            t135 = g30 * feature_bar_hat_8
            t136 = g37 * feature_bar_hat_4
            t137 = g33 * feature_bar_hat_5
            t138 = g36 * feature_bar_hat_6
            t139 = g38 * feature_bar_hat_7
            t140 = g31 * feature_bar_hat_8
            t141 = g39 * feature_bar_hat_4
            t142 = g33 * feature_bar_hat_6
            t143 = g37 * feature_bar_hat_7
            t144 = g28 * feature_bar_hat_8
            t145 = g39 * feature_bar_hat_5
            t146 = g34 * feature_bar_hat_6
            t147 = g33 * feature_bar_hat_7
            t148 = g29 * feature_bar_hat_8
            radial_hat_10 = (
                moment_bar_8 * (feature_4 * g68 + feature_5 * g69 + feature_6 * g70 + feature_7 * g71
                + feature_8 * g72 + t126 + t127 + t128 + t129 + t130) + moment_bar_6 * (feature_4 * g73
                + feature_5 * g74 + feature_6 * g75 + feature_7 * g76 + feature_8 * g70 + t131 + t132 + t133
                + t134 + t135) + moment_bar_7 * (feature_4 * g77 + feature_5 * g73 + feature_6 * g76
                + feature_7 * g78 + feature_8 * g71 + t136 + t137 + t138 + t139 + t140)
                + moment_bar_4 * (feature_4 * g79 + feature_6 * g73 + feature_7 * g77 + feature_8 * g68 + t141
                + t142 + t143 + t144) + moment_bar_5 * (feature_5 * g79 + feature_6 * g74 + feature_7 * g73
                + feature_8 * g69 + t145 + t146 + t147 + t148)
            )
            t150 = feature_0 * radial_bar_hat_3
            t151 = feature_4 * radial_bar_hat_6
            t152 = feature_8 * radial_bar_hat_6
            t153 = feature_bar_hat_0 * radial_3
            t154 = feature_bar_hat_4 * radial_6
            t155 = feature_bar_hat_8 * radial_6
            t156 = feature_1 * radial_bar_hat_8
            t157 = feature_bar_hat_1 * radial_8
            t158 = k5 * t156 + k5 * t157
            t159 = feature_2 * radial_bar_hat_8
            t160 = feature_bar_hat_2 * radial_8
            t161 = k5 * t159 + k5 * t160
            t162 = feature_3 * radial_bar_hat_8
            t163 = feature_bar_hat_3 * radial_8
            t164 = k5 * t162 + k5 * t163
            t165 = k2 * feature_5 * radial_bar_hat_6 + k2 * feature_bar_hat_5 * radial_6
            t166 = k2 * feature_6 * radial_bar_hat_6 + k2 * feature_bar_hat_6 * radial_6
            t167 = k2 * feature_7 * radial_bar_hat_6 + k2 * feature_bar_hat_7 * radial_6
            t168 = feature_0 * radial_bar_hat_7
            t169 = feature_8 * radial_bar_hat_10
            t170 = feature_bar_hat_0 * radial_7
            t171 = feature_bar_hat_8 * radial_10
            t172 = t168 - k8 * t169 + t170 - k8 * t171
            t173 = feature_1 * radial_bar_hat_5
            t174 = feature_bar_hat_1 * radial_5
            t175 = k2 * t173 + k2 * t174
            t176 = feature_2 * radial_bar_hat_5
            t177 = feature_bar_hat_2 * radial_5
            t178 = k2 * t176 + k2 * t177
            t179 = feature_4 * radial_bar_hat_10
            t180 = feature_bar_hat_4 * radial_10
            t181 = k8 * t179 + k8 * t180
            t182 = feature_6 * radial_bar_hat_10
            t183 = feature_bar_hat_6 * radial_10
            t184 = k10 * t182 + k10 * t183
            t185 = feature_7 * radial_bar_hat_10
            t186 = feature_bar_hat_7 * radial_10
            t187 = k10 * t185 + k10 * t186
            t188 = feature_5 * radial_bar_hat_10
            t189 = feature_bar_hat_5 * radial_10
            t190 = k8 * t188 + k8 * t189
            t191 = feature_3 * radial_bar_hat_5
            t192 = feature_bar_hat_3 * radial_5
            t193 = k2 * t191 + k2 * t192
            t194 = k10 * t188 + k10 * t189
            t195 = k9 * t182 + k9 * t183
            t196 = k9 * t185 + k9 * t186
            t197 = table_0 * radial_hat_0
            t198 = table_1 * radial_hat_1
            t199 = table_2 * radial_hat_2
            t200 = table_3 * radial_hat_3
            t201 = table_4 * radial_hat_4
            t202 = table_5 * radial_hat_5
            t203 = table_6 * radial_hat_6
            t204 = table_7 * radial_hat_7
            t205 = table_8 * radial_hat_8
            t206 = table_9 * radial_hat_9
            t207 = table_10 * radial_hat_10
            t208 = table_11 * radial_hat_0
            t209 = table_12 * radial_hat_1
            t210 = table_13 * radial_hat_2
            t211 = table_14 * radial_hat_3
            t212 = table_15 * radial_hat_4
            t213 = table_16 * radial_hat_5
            t214 = table_17 * radial_hat_6
            t215 = table_18 * radial_hat_7
            t216 = table_19 * radial_hat_8
            t217 = table_20 * radial_hat_9
            t218 = table_21 * radial_hat_10
            t219 = table_22 * radial_hat_0
            t220 = table_23 * radial_hat_1
            t221 = table_24 * radial_hat_2
            t222 = table_25 * radial_hat_3
            t223 = table_26 * radial_hat_4
            t224 = table_27 * radial_hat_5
            t225 = table_28 * radial_hat_6
            t226 = table_29 * radial_hat_7
            t227 = table_30 * radial_hat_8
            t228 = table_31 * radial_hat_9
            t229 = table_32 * radial_hat_10
            t230 = table_33 * radial_hat_0
            t231 = table_34 * radial_hat_1
            t232 = table_35 * radial_hat_2
            t233 = table_36 * radial_hat_3
            t234 = table_37 * radial_hat_4
            t235 = table_38 * radial_hat_5
            t236 = table_39 * radial_hat_6
            t237 = table_40 * radial_hat_7
            t238 = table_41 * radial_hat_8
            t239 = table_42 * radial_hat_9
            t240 = table_43 * radial_hat_10
            harmonic_hat_0 += (
                moment_bar_0 * (feature_0 * radial_bar_hat_0 + feature_bar_hat_0 * radial_0)
                + moment_bar_1 * (feature_1 * radial_bar_hat_4 + feature_bar_hat_1 * radial_4)
                + moment_bar_2 * (feature_2 * radial_bar_hat_4 + feature_bar_hat_2 * radial_4)
                + moment_bar_3 * (feature_3 * radial_bar_hat_4 + feature_bar_hat_3 * radial_4)
                + moment_bar_4 * (feature_4 * radial_bar_hat_9 + feature_bar_hat_4 * radial_9)
                + moment_bar_5 * (feature_5 * radial_bar_hat_9 + feature_bar_hat_5 * radial_9)
                + moment_bar_6 * (feature_6 * radial_bar_hat_9 + feature_bar_hat_6 * radial_9)
                + moment_bar_7 * (feature_7 * radial_bar_hat_9 + feature_bar_hat_7 * radial_9)
                + moment_bar_8 * (feature_8 * radial_bar_hat_9 + feature_bar_hat_8 * radial_9)
            )
            harmonic_hat_1 += (
                moment_bar_1 * (t150 + k2 * t151 - k3 * t152 + t153 + k2 * t154 - k3 * t155)
                + moment_bar_0 * (k0 * feature_1 * radial_bar_hat_1 + k0 * feature_bar_hat_1 * radial_1)
                + moment_bar_4 * t158 - moment_bar_8 * (k6 * t156 + k6 * t157) + moment_bar_5 * t161
                + moment_bar_6 * t164 + moment_bar_2 * t165 + moment_bar_3 * t166
            )
            harmonic_hat_2 += (
                moment_bar_2 * (t150 - k2 * t151 - k3 * t152 + t153 - k2 * t154 - k3 * t155)
                + moment_bar_5 * t158 + moment_bar_0 * (k0 * feature_2 * radial_bar_hat_1
                + k0 * feature_bar_hat_2 * radial_1) - moment_bar_4 * t161 - moment_bar_8 * (k6 * t159
                + k6 * t160) + moment_bar_7 * t164 + moment_bar_1 * t165 + moment_bar_3 * t167
            )
            harmonic_hat_3 += (
                moment_bar_3 * (t150 + k4 * t152 + t153 + k4 * t155) + moment_bar_6 * t158 + moment_bar_7 * t161
                + moment_bar_0 * (k0 * feature_3 * radial_bar_hat_1 + k0 * feature_bar_hat_3 * radial_1)
                + moment_bar_8 * (k7 * t162 + k7 * t163) + moment_bar_1 * t166 + moment_bar_2 * t167
            )
            harmonic_hat_4 += (
                moment_bar_4 * t172 + moment_bar_1 * t175 - moment_bar_2 * t178
                + moment_bar_0 * (k1 * feature_4 * radial_bar_hat_2 + k1 * feature_bar_hat_4 * radial_2)
                - moment_bar_8 * t181 + moment_bar_6 * t184 - moment_bar_7 * t187
            )
            harmonic_hat_5 += (
                moment_bar_5 * t172 + moment_bar_2 * t175 + moment_bar_1 * t178
                + moment_bar_0 * (k1 * feature_5 * radial_bar_hat_2 + k1 * feature_bar_hat_5 * radial_2)
                - moment_bar_8 * t190 + moment_bar_7 * t184 + moment_bar_6 * t187
            )
            harmonic_hat_6 += (
                moment_bar_6 * (t168 + k9 * t169 + t170 + k9 * t171 + k10 * t179 + k10 * t180)
                + moment_bar_3 * t175 + moment_bar_1 * t193 + moment_bar_7 * t194
                + moment_bar_0 * (k1 * feature_6 * radial_bar_hat_2 + k1 * feature_bar_hat_6 * radial_2)
                + moment_bar_4 * t184 + moment_bar_8 * t195 + moment_bar_5 * t187
            )
            harmonic_hat_7 += (
                moment_bar_7 * (t168 + k9 * t169 + t170 + k9 * t171 - k10 * t179 - k10 * t180)
                + moment_bar_3 * t178 + moment_bar_2 * t193 + moment_bar_6 * t194 + moment_bar_5 * t184
                + moment_bar_0 * (k1 * feature_7 * radial_bar_hat_2 + k1 * feature_bar_hat_7 * radial_2)
                - moment_bar_4 * t187 + moment_bar_8 * t196
            )
            harmonic_hat_8 += (
                moment_bar_8 * (t168 + k8 * t169 + t170 + k8 * t171) - moment_bar_1 * (k3 * t173 + k3 * t174)
                - moment_bar_2 * (k3 * t176 + k3 * t177) + moment_bar_3 * (k4 * t191 + k4 * t192)
                - moment_bar_4 * t181 - moment_bar_5 * t190 + moment_bar_6 * t195 + moment_bar_7 * t196
                + moment_bar_0 * (k1 * feature_8 * radial_bar_hat_2 + k1 * feature_bar_hat_8 * radial_2)
            )
            spline_hat_0 += (
                table_bar_hat_0 * radial_bar_0 + table_bar_hat_1 * radial_bar_1 + table_bar_hat_2 * radial_bar_2
                + table_bar_hat_3 * radial_bar_3 + table_bar_hat_4 * radial_bar_4
                + table_bar_hat_5 * radial_bar_5 + table_bar_hat_6 * radial_bar_6
                + table_bar_hat_7 * radial_bar_7 + table_bar_hat_8 * radial_bar_8
                + table_bar_hat_9 * radial_bar_9 + table_bar_hat_10 * radial_bar_10 + t197 + t198 + t199 + t200
                + t201 + t202 + t203 + t204 + t205 + t206 + t207
            )
            spline_hat_1 += (
                table_bar_hat_11 * radial_bar_0 + table_bar_hat_12 * radial_bar_1
                + table_bar_hat_13 * radial_bar_2 + table_bar_hat_14 * radial_bar_3
                + table_bar_hat_15 * radial_bar_4 + table_bar_hat_16 * radial_bar_5
                + table_bar_hat_17 * radial_bar_6 + table_bar_hat_18 * radial_bar_7
                + table_bar_hat_19 * radial_bar_8 + table_bar_hat_20 * radial_bar_9
                + table_bar_hat_21 * radial_bar_10 + t208 + t209 + t210 + t211 + t212 + t213 + t214 + t215
                + t216 + t217 + t218
            )
            spline_hat_2 += (
                table_bar_hat_22 * radial_bar_0 + table_bar_hat_23 * radial_bar_1
                + table_bar_hat_24 * radial_bar_2 + table_bar_hat_25 * radial_bar_3
                + table_bar_hat_26 * radial_bar_4 + table_bar_hat_27 * radial_bar_5
                + table_bar_hat_28 * radial_bar_6 + table_bar_hat_29 * radial_bar_7
                + table_bar_hat_30 * radial_bar_8 + table_bar_hat_31 * radial_bar_9
                + table_bar_hat_32 * radial_bar_10 + t219 + t220 + t221 + t222 + t223 + t224 + t225 + t226
                + t227 + t228 + t229
            )
            spline_hat_3 += (
                table_bar_hat_33 * radial_bar_0 + table_bar_hat_34 * radial_bar_1
                + table_bar_hat_35 * radial_bar_2 + table_bar_hat_36 * radial_bar_3
                + table_bar_hat_37 * radial_bar_4 + table_bar_hat_38 * radial_bar_5
                + table_bar_hat_39 * radial_bar_6 + table_bar_hat_40 * radial_bar_7
                + table_bar_hat_41 * radial_bar_8 + table_bar_hat_42 * radial_bar_9
                + table_bar_hat_43 * radial_bar_10 + t230 + t231 + t232 + t233 + t234 + t235 + t236 + t237
                + t238 + t239 + t240
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
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    moment_bar [atoms, 9, 64]
    feature_bar_hat [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> table_hat [knots, 11, 64]
    40464 operations an instance; nesting order feature, feature_bar_hat, moment_bar, harmonic, harmonic_bar_hat, radial_bar, radial_hat, spline, spline_bar_hat
    """
    real = feature.dtype.type
    k0 = real(0.5477225575051662)  # sqrt(30)/10
    k1 = real(0.316227766016838)  # sqrt(10)/10
    k2 = real(0.632455532033676)  # sqrt(10)/5
    k3 = real(0.7071067811865476)  # sqrt(2)/2
    k4 = real(0.40824829046386296)  # sqrt(6)/6
    k5 = real(0.8164965809277259)  # sqrt(6)/3
    k6 = real(0.5345224838248487)  # sqrt(14)/7
    k7 = real(0.4629100498862757)  # sqrt(42)/14
    k8 = real(0.26726124191242434)  # sqrt(14)/14
    k9 = real(0.5773502691896257)  # sqrt(3)/3
    k10 = real(0.447213595499958)  # sqrt(5)/5
    for q in range(begin, end):
        result = table_hat[q * 2816:(q + 1) * 2816]
        for s in range(knot_pointer[q], knot_pointer[q + 1]):
            e = knot_order[s]
            i = centre[e]
            j = neighbour[e]
            feature_j = feature[j * 576:j * 576 + 576]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            moment_bar_i = moment_bar[i * 576:i * 576 + 576]
            feature_bar_hat_j = feature_bar_hat[j * 576:j * 576 + 576]
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
            g13 = k3 * harmonic_1
            g14 = -k4 * harmonic_1
            g15 = k3 * harmonic_2
            g16 = k3 * harmonic_3
            g17 = -k3 * harmonic_2
            g18 = -k4 * harmonic_2
            g19 = k5 * harmonic_3
            g20 = -k6 * harmonic_4
            g21 = k7 * harmonic_6
            g22 = -k7 * harmonic_7
            g23 = -k6 * harmonic_8
            g24 = -k6 * harmonic_5
            g25 = k7 * harmonic_7
            g26 = k7 * harmonic_4 + k8 * harmonic_8
            g27 = k7 * harmonic_5
            g28 = k8 * harmonic_6
            g29 = k8 * harmonic_8 - k7 * harmonic_4
            g30 = k8 * harmonic_7
            g31 = k6 * harmonic_8
            g32 = k0 * harmonic_bar_hat_4 - k1 * harmonic_bar_hat_8
            g33 = k0 * harmonic_bar_hat_5
            g34 = k0 * harmonic_bar_hat_6
            g35 = -k1 * harmonic_bar_hat_8 - k0 * harmonic_bar_hat_4
            g36 = k0 * harmonic_bar_hat_7
            g37 = k2 * harmonic_bar_hat_8
            g38 = k0 * harmonic_bar_hat_1
            g39 = -k0 * harmonic_bar_hat_2
            g40 = k0 * harmonic_bar_hat_2
            g41 = k0 * harmonic_bar_hat_3
            g42 = -k1 * harmonic_bar_hat_1
            g43 = -k1 * harmonic_bar_hat_2
            g44 = k2 * harmonic_bar_hat_3
            g45 = k3 * harmonic_bar_hat_1
            g46 = -k4 * harmonic_bar_hat_1
            g47 = k3 * harmonic_bar_hat_2
            g48 = k3 * harmonic_bar_hat_3
            g49 = -k3 * harmonic_bar_hat_2
            g50 = -k4 * harmonic_bar_hat_2
            g51 = k5 * harmonic_bar_hat_3
            g52 = -k6 * harmonic_bar_hat_4
            g53 = k7 * harmonic_bar_hat_6
            g54 = -k7 * harmonic_bar_hat_7
            g55 = -k6 * harmonic_bar_hat_8
            g56 = -k6 * harmonic_bar_hat_5
            g57 = k7 * harmonic_bar_hat_7
            g58 = k7 * harmonic_bar_hat_4 + k8 * harmonic_bar_hat_8
            g59 = k7 * harmonic_bar_hat_5
            g60 = k8 * harmonic_bar_hat_6
            g61 = k8 * harmonic_bar_hat_8 - k7 * harmonic_bar_hat_4
            g62 = k8 * harmonic_bar_hat_7
            g63 = k6 * harmonic_bar_hat_8
            for c in range(64):
                feature_0 = feature_j[c]
                feature_1 = feature_j[64 + c]
                feature_2 = feature_j[128 + c]
                feature_3 = feature_j[192 + c]
                feature_4 = feature_j[256 + c]
                feature_5 = feature_j[320 + c]
                feature_6 = feature_j[384 + c]
                feature_7 = feature_j[448 + c]
                feature_8 = feature_j[512 + c]
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
                feature_bar_hat_1 = feature_bar_hat_j[64 + c]
                feature_bar_hat_2 = feature_bar_hat_j[128 + c]
                feature_bar_hat_3 = feature_bar_hat_j[192 + c]
                feature_bar_hat_4 = feature_bar_hat_j[256 + c]
                feature_bar_hat_5 = feature_bar_hat_j[320 + c]
                feature_bar_hat_6 = feature_bar_hat_j[384 + c]
                feature_bar_hat_7 = feature_bar_hat_j[448 + c]
                feature_bar_hat_8 = feature_bar_hat_j[512 + c]
                radial_bar_0 = feature_0 * harmonic_0 * moment_bar_0
                radial_bar_1 = (
                    k9 * (moment_bar_0 * harmonic_1 * feature_1 + moment_bar_0 * harmonic_2 * feature_2
                    + moment_bar_0 * harmonic_3 * feature_3)
                )
                radial_bar_2 = (
                    k10 * (moment_bar_0 * harmonic_4 * feature_4 + moment_bar_0 * harmonic_5 * feature_5
                    + moment_bar_0 * harmonic_6 * feature_6 + moment_bar_0 * harmonic_7 * feature_7
                    + moment_bar_0 * harmonic_8 * feature_8)
                )
                t3 = harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3
                radial_bar_3 = feature_0 * t3
                radial_bar_4 = (
                    harmonic_0 * feature_1 * moment_bar_1 + harmonic_0 * feature_2 * moment_bar_2
                    + harmonic_0 * feature_3 * moment_bar_3
                )
                t6 = moment_bar_1 * g0 + moment_bar_2 * g1 + moment_bar_3 * g2
                t7 = moment_bar_2 * g3 + moment_bar_1 * g1 + moment_bar_3 * g4
                t8 = moment_bar_1 * g2 + moment_bar_2 * g4 + moment_bar_3 * g5
                radial_bar_5 = feature_1 * t6 + feature_2 * t7 + feature_3 * t8
                t10 = moment_bar_1 * g6 + moment_bar_2 * g7
                t11 = moment_bar_2 * g6 + moment_bar_1 * g8
                t12 = moment_bar_3 * g6 + moment_bar_1 * g9
                t13 = moment_bar_3 * g8 + moment_bar_2 * g9
                t14 = moment_bar_1 * g10 + moment_bar_2 * g11 + moment_bar_3 * g12
                radial_bar_6 = (
                    feature_4 * t10 + feature_5 * t11 + feature_6 * t12 + feature_7 * t13 + feature_8 * t14
                )
                t16 = (
                    harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                    + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8
                )
                radial_bar_7 = feature_0 * t16
                t18 = moment_bar_4 * g13 + moment_bar_8 * g14 + moment_bar_5 * g15 + moment_bar_6 * g16
                t19 = moment_bar_5 * g13 + moment_bar_4 * g17 + moment_bar_8 * g18 + moment_bar_7 * g16
                t20 = moment_bar_6 * g13 + moment_bar_7 * g15 + moment_bar_8 * g19
                radial_bar_8 = feature_1 * t18 + feature_2 * t19 + feature_3 * t20
                radial_bar_9 = (
                    harmonic_0 * feature_4 * moment_bar_4 + harmonic_0 * feature_5 * moment_bar_5
                    + harmonic_0 * feature_6 * moment_bar_6 + harmonic_0 * feature_7 * moment_bar_7
                    + harmonic_0 * feature_8 * moment_bar_8
                )
                t23 = moment_bar_8 * g20 + moment_bar_6 * g21 + moment_bar_7 * g22 + moment_bar_4 * g23
                t24 = moment_bar_8 * g24 + moment_bar_7 * g21 + moment_bar_6 * g25 + moment_bar_5 * g23
                t25 = (
                    moment_bar_6 * g26 + moment_bar_7 * g27 + moment_bar_4 * g21 + moment_bar_8 * g28
                    + moment_bar_5 * g25
                )
                t26 = (
                    moment_bar_7 * g29 + moment_bar_6 * g27 + moment_bar_5 * g21 + moment_bar_4 * g22
                    + moment_bar_8 * g30
                )
                t27 = (
                    moment_bar_4 * g20 + moment_bar_5 * g24 + moment_bar_6 * g28 + moment_bar_7 * g30
                    + moment_bar_8 * g31
                )
                radial_bar_10 = (
                    feature_4 * t23 + feature_5 * t24 + feature_6 * t25 + feature_7 * t26 + feature_8 * t27
                )
                radial_hat_0 = (
                    feature_0 * moment_bar_0 * harmonic_bar_hat_0
                    + harmonic_0 * moment_bar_0 * feature_bar_hat_0
                )
                t30 = moment_bar_0 * harmonic_1 * feature_bar_hat_1
                t31 = moment_bar_0 * harmonic_2 * feature_bar_hat_2
                t32 = moment_bar_0 * harmonic_3 * feature_bar_hat_3
                radial_hat_1 = (
                    k9 * (moment_bar_0 * feature_1 * harmonic_bar_hat_1
                    + moment_bar_0 * feature_2 * harmonic_bar_hat_2
                    + moment_bar_0 * feature_3 * harmonic_bar_hat_3 + t30 + t31 + t32)
                )
                t34 = moment_bar_0 * harmonic_4 * feature_bar_hat_4
                t35 = moment_bar_0 * harmonic_5 * feature_bar_hat_5
                t36 = moment_bar_0 * harmonic_6 * feature_bar_hat_6
                t37 = moment_bar_0 * harmonic_7 * feature_bar_hat_7
                t38 = moment_bar_0 * harmonic_8 * feature_bar_hat_8
                radial_hat_2 = (
                    k10 * (moment_bar_0 * feature_4 * harmonic_bar_hat_4
                    + moment_bar_0 * feature_5 * harmonic_bar_hat_5
                    + moment_bar_0 * feature_6 * harmonic_bar_hat_6
                    + moment_bar_0 * feature_7 * harmonic_bar_hat_7
                    + moment_bar_0 * feature_8 * harmonic_bar_hat_8 + t34 + t35 + t36 + t37 + t38)
                )
                radial_hat_3 = (
                    feature_0 * (moment_bar_1 * harmonic_bar_hat_1 + moment_bar_2 * harmonic_bar_hat_2
                    + moment_bar_3 * harmonic_bar_hat_3) + t3 * feature_bar_hat_0
                )
                t41 = harmonic_0 * moment_bar_1 * feature_bar_hat_1
                t42 = harmonic_0 * moment_bar_2 * feature_bar_hat_2
                t43 = harmonic_0 * moment_bar_3 * feature_bar_hat_3
                radial_hat_4 = (
                    feature_1 * moment_bar_1 * harmonic_bar_hat_0
                    + feature_2 * moment_bar_2 * harmonic_bar_hat_0
                    + feature_3 * moment_bar_3 * harmonic_bar_hat_0 + t41 + t42 + t43
                )
                t45 = t6 * feature_bar_hat_1
                t46 = t7 * feature_bar_hat_2
                t47 = t8 * feature_bar_hat_3
                radial_hat_5 = (
                    feature_1 * (moment_bar_1 * g32 + moment_bar_2 * g33 + moment_bar_3 * g34)
                    + feature_2 * (moment_bar_2 * g35 + moment_bar_1 * g33 + moment_bar_3 * g36)
                    + feature_3 * (moment_bar_1 * g34 + moment_bar_2 * g36 + moment_bar_3 * g37) + t45 + t46
                    + t47
                )
                t49 = t10 * feature_bar_hat_4
                t50 = t11 * feature_bar_hat_5
                t51 = t12 * feature_bar_hat_6
                t52 = t13 * feature_bar_hat_7
                t53 = t14 * feature_bar_hat_8
                radial_hat_6 = (
                    feature_4 * (moment_bar_1 * g38 + moment_bar_2 * g39) + feature_5 * (moment_bar_2 * g38
                    + moment_bar_1 * g40) + feature_6 * (moment_bar_3 * g38 + moment_bar_1 * g41)
                    + feature_7 * (moment_bar_3 * g40 + moment_bar_2 * g41) + feature_8 * (moment_bar_1 * g42
                    + moment_bar_2 * g43 + moment_bar_3 * g44) + t49 + t50 + t51 + t52 + t53
                )
                radial_hat_7 = (
                    feature_0 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
                    + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
                    + moment_bar_8 * harmonic_bar_hat_8) + t16 * feature_bar_hat_0
                )
                t56 = t18 * feature_bar_hat_1
                t57 = t19 * feature_bar_hat_2
                t58 = t20 * feature_bar_hat_3
                radial_hat_8 = (
                    feature_1 * (moment_bar_4 * g45 + moment_bar_8 * g46 + moment_bar_5 * g47
                    + moment_bar_6 * g48) + feature_2 * (moment_bar_5 * g45 + moment_bar_4 * g49
                    + moment_bar_8 * g50 + moment_bar_7 * g48) + feature_3 * (moment_bar_6 * g45
                    + moment_bar_7 * g47 + moment_bar_8 * g51) + t56 + t57 + t58
                )
                t60 = harmonic_0 * moment_bar_4 * feature_bar_hat_4
                t61 = harmonic_0 * moment_bar_5 * feature_bar_hat_5
                t62 = harmonic_0 * moment_bar_6 * feature_bar_hat_6
                t63 = harmonic_0 * moment_bar_7 * feature_bar_hat_7
                t64 = harmonic_0 * moment_bar_8 * feature_bar_hat_8
                radial_hat_9 = (
                    feature_4 * moment_bar_4 * harmonic_bar_hat_0
                    + feature_5 * moment_bar_5 * harmonic_bar_hat_0
                    + feature_6 * moment_bar_6 * harmonic_bar_hat_0
                    + feature_7 * moment_bar_7 * harmonic_bar_hat_0
                    + feature_8 * moment_bar_8 * harmonic_bar_hat_0 + t60 + t61 + t62 + t63 + t64
                )
                t66 = t23 * feature_bar_hat_4
                t67 = t24 * feature_bar_hat_5
                t68 = t25 * feature_bar_hat_6
                t69 = t26 * feature_bar_hat_7
                t70 = t27 * feature_bar_hat_8
                radial_hat_10 = (
                    feature_4 * (moment_bar_8 * g52 + moment_bar_6 * g53 + moment_bar_7 * g54
                    + moment_bar_4 * g55) + feature_5 * (moment_bar_8 * g56 + moment_bar_7 * g53
                    + moment_bar_6 * g57 + moment_bar_5 * g55) + feature_6 * (moment_bar_6 * g58
                    + moment_bar_7 * g59 + moment_bar_4 * g53 + moment_bar_8 * g60 + moment_bar_5 * g57)
                    + feature_7 * (moment_bar_7 * g61 + moment_bar_6 * g59 + moment_bar_5 * g53
                    + moment_bar_4 * g54 + moment_bar_8 * g62) + feature_8 * (moment_bar_4 * g52
                    + moment_bar_5 * g56 + moment_bar_6 * g60 + moment_bar_7 * g62 + moment_bar_8 * g63) + t66
                    + t67 + t68 + t69 + t70
                )
                result[c] += spline_bar_hat_0 * radial_bar_0 + radial_hat_0 * spline_0
                result[64 + c] += spline_bar_hat_0 * radial_bar_1 + spline_0 * radial_hat_1
                result[128 + c] += spline_bar_hat_0 * radial_bar_2 + spline_0 * radial_hat_2
                result[192 + c] += spline_bar_hat_0 * radial_bar_3 + spline_0 * radial_hat_3
                result[256 + c] += spline_bar_hat_0 * radial_bar_4 + spline_0 * radial_hat_4
                result[320 + c] += spline_bar_hat_0 * radial_bar_5 + spline_0 * radial_hat_5
                result[384 + c] += spline_bar_hat_0 * radial_bar_6 + spline_0 * radial_hat_6
                result[448 + c] += spline_bar_hat_0 * radial_bar_7 + spline_0 * radial_hat_7
                result[512 + c] += spline_bar_hat_0 * radial_bar_8 + spline_0 * radial_hat_8
                result[576 + c] += spline_bar_hat_0 * radial_bar_9 + spline_0 * radial_hat_9
                result[640 + c] += spline_bar_hat_0 * radial_bar_10 + spline_0 * radial_hat_10
                result[704 + c] += radial_bar_0 * spline_bar_hat_1 + radial_hat_0 * spline_1
                result[768 + c] += radial_bar_1 * spline_bar_hat_1 + radial_hat_1 * spline_1
                result[832 + c] += radial_bar_2 * spline_bar_hat_1 + radial_hat_2 * spline_1
                result[896 + c] += radial_bar_3 * spline_bar_hat_1 + radial_hat_3 * spline_1
                result[960 + c] += radial_bar_4 * spline_bar_hat_1 + radial_hat_4 * spline_1
                result[1024 + c] += radial_bar_5 * spline_bar_hat_1 + radial_hat_5 * spline_1
                result[1088 + c] += radial_bar_6 * spline_bar_hat_1 + radial_hat_6 * spline_1
                result[1152 + c] += radial_bar_7 * spline_bar_hat_1 + radial_hat_7 * spline_1
                result[1216 + c] += radial_bar_8 * spline_bar_hat_1 + radial_hat_8 * spline_1
                result[1280 + c] += radial_bar_9 * spline_bar_hat_1 + radial_hat_9 * spline_1
                result[1344 + c] += radial_bar_10 * spline_bar_hat_1 + radial_hat_10 * spline_1
                result[1408 + c] += radial_bar_0 * spline_bar_hat_2 + radial_hat_0 * spline_2
                result[1472 + c] += radial_bar_1 * spline_bar_hat_2 + radial_hat_1 * spline_2
                result[1536 + c] += radial_bar_2 * spline_bar_hat_2 + radial_hat_2 * spline_2
                result[1600 + c] += radial_bar_3 * spline_bar_hat_2 + radial_hat_3 * spline_2
                result[1664 + c] += radial_bar_4 * spline_bar_hat_2 + radial_hat_4 * spline_2
                result[1728 + c] += radial_bar_5 * spline_bar_hat_2 + radial_hat_5 * spline_2
                result[1792 + c] += radial_bar_6 * spline_bar_hat_2 + radial_hat_6 * spline_2
                result[1856 + c] += radial_bar_7 * spline_bar_hat_2 + radial_hat_7 * spline_2
                result[1920 + c] += radial_bar_8 * spline_bar_hat_2 + radial_hat_8 * spline_2
                result[1984 + c] += radial_bar_9 * spline_bar_hat_2 + radial_hat_9 * spline_2
                result[2048 + c] += radial_bar_10 * spline_bar_hat_2 + radial_hat_10 * spline_2
                result[2112 + c] += radial_bar_0 * spline_bar_hat_3 + radial_hat_0 * spline_3
                result[2176 + c] += radial_bar_1 * spline_bar_hat_3 + radial_hat_1 * spline_3
                result[2240 + c] += radial_bar_2 * spline_bar_hat_3 + radial_hat_2 * spline_3
                result[2304 + c] += radial_bar_3 * spline_bar_hat_3 + radial_hat_3 * spline_3
                result[2368 + c] += radial_bar_4 * spline_bar_hat_3 + radial_hat_4 * spline_3
                result[2432 + c] += radial_bar_5 * spline_bar_hat_3 + radial_hat_5 * spline_3
                result[2496 + c] += radial_bar_6 * spline_bar_hat_3 + radial_hat_6 * spline_3
                result[2560 + c] += radial_bar_7 * spline_bar_hat_3 + radial_hat_7 * spline_3
                result[2624 + c] += radial_bar_8 * spline_bar_hat_3 + radial_hat_8 * spline_3
                result[2688 + c] += radial_bar_9 * spline_bar_hat_3 + radial_hat_9 * spline_3
                result[2752 + c] += radial_bar_10 * spline_bar_hat_3 + radial_hat_10 * spline_3


@compiled
def second_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, table_bar_hat, moment_bar_hat):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    feature_bar_hat [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    table_bar_hat [knots, 11, 64]
    -> moment_bar_hat [atoms, 9, 64]
    50400 operations an instance; nesting order radial, radial_bar_hat, feature, feature_bar_hat, harmonic, harmonic_bar_hat, spline, spline_bar_hat, table, table_bar_hat
    """
    real = feature.dtype.type
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.316227766016838)  # sqrt(10)/10
    k4 = real(0.632455532033676)  # sqrt(10)/5
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.5345224838248487)  # sqrt(14)/7
    k7 = real(0.4629100498862757)  # sqrt(42)/14
    k8 = real(0.26726124191242434)  # sqrt(14)/14
    k9 = real(0.40824829046386296)  # sqrt(6)/6
    k10 = real(0.8164965809277259)  # sqrt(6)/3
    for i in range(begin, end):
        result = moment_bar_hat[i * 576:(i + 1) * 576]
        for e in range(centre_pointer[i], centre_pointer[i + 1]):
            j = neighbour[e]
            q = knot[e]
            feature_j = feature[j * 576:j * 576 + 576]
            harmonic_e = harmonic[e * 9:e * 9 + 9]
            spline_e = spline[e * 4:e * 4 + 4]
            table_q = table[q * 704:q * 704 + 2816]
            feature_bar_hat_j = feature_bar_hat[j * 576:j * 576 + 576]
            harmonic_bar_hat_e = harmonic_bar_hat[e * 9:e * 9 + 9]
            spline_bar_hat_e = spline_bar_hat[e * 4:e * 4 + 4]
            table_bar_hat_q = table_bar_hat[q * 704:q * 704 + 2816]
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
            g42 = k5 * harmonic_bar_hat_1
            g43 = -k5 * harmonic_bar_hat_2
            g44 = k5 * harmonic_1
            g45 = -k5 * harmonic_2
            g46 = -k6 * harmonic_bar_hat_8
            g47 = k7 * harmonic_bar_hat_6
            g48 = -k7 * harmonic_bar_hat_7
            g49 = -k6 * harmonic_bar_hat_4
            g50 = -k6 * harmonic_8
            g51 = k7 * harmonic_6
            g52 = -k7 * harmonic_7
            g53 = -k6 * harmonic_4
            g54 = k5 * harmonic_bar_hat_2
            g55 = k5 * harmonic_2
            g56 = k7 * harmonic_bar_hat_7
            g57 = -k6 * harmonic_bar_hat_5
            g58 = k7 * harmonic_7
            g59 = -k6 * harmonic_5
            g60 = k5 * harmonic_bar_hat_3
            g61 = k5 * harmonic_3
            g62 = k7 * harmonic_bar_hat_4 + k8 * harmonic_bar_hat_8
            g63 = k7 * harmonic_bar_hat_5
            g64 = k8 * harmonic_bar_hat_6
            g65 = k7 * harmonic_4 + k8 * harmonic_8
            g66 = k7 * harmonic_5
            g67 = k8 * harmonic_6
            g68 = k8 * harmonic_bar_hat_8 - k7 * harmonic_bar_hat_4
            g69 = k8 * harmonic_bar_hat_7
            g70 = k8 * harmonic_8 - k7 * harmonic_4
            g71 = k8 * harmonic_7
            g72 = -k9 * harmonic_bar_hat_1
            g73 = -k9 * harmonic_bar_hat_2
            g74 = k10 * harmonic_bar_hat_3
            g75 = -k9 * harmonic_1
            g76 = -k9 * harmonic_2
            g77 = k10 * harmonic_3
            g78 = k6 * harmonic_bar_hat_8
            g79 = k6 * harmonic_8
            for c in range(64):
                feature_0 = feature_j[c]
                feature_1 = feature_j[64 + c]
                feature_2 = feature_j[128 + c]
                feature_3 = feature_j[192 + c]
                feature_4 = feature_j[256 + c]
                feature_5 = feature_j[320 + c]
                feature_6 = feature_j[384 + c]
                feature_7 = feature_j[448 + c]
                feature_8 = feature_j[512 + c]
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
                table_12 = table_q[768 + c]
                table_13 = table_q[832 + c]
                table_14 = table_q[896 + c]
                table_15 = table_q[960 + c]
                table_16 = table_q[1024 + c]
                table_17 = table_q[1088 + c]
                table_18 = table_q[1152 + c]
                table_19 = table_q[1216 + c]
                table_20 = table_q[1280 + c]
                table_21 = table_q[1344 + c]
                table_22 = table_q[1408 + c]
                table_23 = table_q[1472 + c]
                table_24 = table_q[1536 + c]
                table_25 = table_q[1600 + c]
                table_26 = table_q[1664 + c]
                table_27 = table_q[1728 + c]
                table_28 = table_q[1792 + c]
                table_29 = table_q[1856 + c]
                table_30 = table_q[1920 + c]
                table_31 = table_q[1984 + c]
                table_32 = table_q[2048 + c]
                table_33 = table_q[2112 + c]
                table_34 = table_q[2176 + c]
                table_35 = table_q[2240 + c]
                table_36 = table_q[2304 + c]
                table_37 = table_q[2368 + c]
                table_38 = table_q[2432 + c]
                table_39 = table_q[2496 + c]
                table_40 = table_q[2560 + c]
                table_41 = table_q[2624 + c]
                table_42 = table_q[2688 + c]
                table_43 = table_q[2752 + c]
                feature_bar_hat_0 = feature_bar_hat_j[c]
                feature_bar_hat_1 = feature_bar_hat_j[64 + c]
                feature_bar_hat_2 = feature_bar_hat_j[128 + c]
                feature_bar_hat_3 = feature_bar_hat_j[192 + c]
                feature_bar_hat_4 = feature_bar_hat_j[256 + c]
                feature_bar_hat_5 = feature_bar_hat_j[320 + c]
                feature_bar_hat_6 = feature_bar_hat_j[384 + c]
                feature_bar_hat_7 = feature_bar_hat_j[448 + c]
                feature_bar_hat_8 = feature_bar_hat_j[512 + c]
                table_bar_hat_0 = table_bar_hat_q[c]
                table_bar_hat_1 = table_bar_hat_q[64 + c]
                table_bar_hat_2 = table_bar_hat_q[128 + c]
                table_bar_hat_3 = table_bar_hat_q[192 + c]
                table_bar_hat_4 = table_bar_hat_q[256 + c]
                table_bar_hat_5 = table_bar_hat_q[320 + c]
                table_bar_hat_6 = table_bar_hat_q[384 + c]
                table_bar_hat_7 = table_bar_hat_q[448 + c]
                table_bar_hat_8 = table_bar_hat_q[512 + c]
                table_bar_hat_9 = table_bar_hat_q[576 + c]
                table_bar_hat_10 = table_bar_hat_q[640 + c]
                table_bar_hat_11 = table_bar_hat_q[704 + c]
                table_bar_hat_12 = table_bar_hat_q[768 + c]
                table_bar_hat_13 = table_bar_hat_q[832 + c]
                table_bar_hat_14 = table_bar_hat_q[896 + c]
                table_bar_hat_15 = table_bar_hat_q[960 + c]
                table_bar_hat_16 = table_bar_hat_q[1024 + c]
                table_bar_hat_17 = table_bar_hat_q[1088 + c]
                table_bar_hat_18 = table_bar_hat_q[1152 + c]
                table_bar_hat_19 = table_bar_hat_q[1216 + c]
                table_bar_hat_20 = table_bar_hat_q[1280 + c]
                table_bar_hat_21 = table_bar_hat_q[1344 + c]
                table_bar_hat_22 = table_bar_hat_q[1408 + c]
                table_bar_hat_23 = table_bar_hat_q[1472 + c]
                table_bar_hat_24 = table_bar_hat_q[1536 + c]
                table_bar_hat_25 = table_bar_hat_q[1600 + c]
                table_bar_hat_26 = table_bar_hat_q[1664 + c]
                table_bar_hat_27 = table_bar_hat_q[1728 + c]
                table_bar_hat_28 = table_bar_hat_q[1792 + c]
                table_bar_hat_29 = table_bar_hat_q[1856 + c]
                table_bar_hat_30 = table_bar_hat_q[1920 + c]
                table_bar_hat_31 = table_bar_hat_q[1984 + c]
                table_bar_hat_32 = table_bar_hat_q[2048 + c]
                table_bar_hat_33 = table_bar_hat_q[2112 + c]
                table_bar_hat_34 = table_bar_hat_q[2176 + c]
                table_bar_hat_35 = table_bar_hat_q[2240 + c]
                table_bar_hat_36 = table_bar_hat_q[2304 + c]
                table_bar_hat_37 = table_bar_hat_q[2368 + c]
                table_bar_hat_38 = table_bar_hat_q[2432 + c]
                table_bar_hat_39 = table_bar_hat_q[2496 + c]
                table_bar_hat_40 = table_bar_hat_q[2560 + c]
                table_bar_hat_41 = table_bar_hat_q[2624 + c]
                table_bar_hat_42 = table_bar_hat_q[2688 + c]
                table_bar_hat_43 = table_bar_hat_q[2752 + c]
                radial_0 = table_0 * spline_0 + table_11 * spline_1 + table_22 * spline_2 + table_33 * spline_3
                radial_1 = spline_0 * table_1 + spline_1 * table_12 + spline_2 * table_23 + spline_3 * table_34
                radial_2 = spline_0 * table_2 + spline_1 * table_13 + spline_2 * table_24 + spline_3 * table_35
                radial_3 = spline_0 * table_3 + spline_1 * table_14 + spline_2 * table_25 + spline_3 * table_36
                radial_4 = spline_0 * table_4 + spline_1 * table_15 + spline_2 * table_26 + spline_3 * table_37
                radial_5 = spline_0 * table_5 + spline_1 * table_16 + spline_2 * table_27 + spline_3 * table_38
                radial_6 = spline_0 * table_6 + spline_1 * table_17 + spline_2 * table_28 + spline_3 * table_39
                radial_7 = spline_0 * table_7 + spline_1 * table_18 + spline_2 * table_29 + spline_3 * table_40
                radial_8 = spline_0 * table_8 + spline_1 * table_19 + spline_2 * table_30 + spline_3 * table_41
                radial_9 = spline_0 * table_9 + spline_1 * table_20 + spline_2 * table_31 + spline_3 * table_42
                radial_10 = (
                    spline_0 * table_10 + spline_1 * table_21 + spline_2 * table_32 + spline_3 * table_43
                )
                t11 = table_0 * spline_bar_hat_0
                t12 = table_11 * spline_bar_hat_1
                t13 = table_22 * spline_bar_hat_2
                t14 = table_33 * spline_bar_hat_3
                radial_bar_hat_0 = (
                    spline_0 * table_bar_hat_0 + spline_1 * table_bar_hat_11 + spline_2 * table_bar_hat_22
                    + spline_3 * table_bar_hat_33 + t11 + t12 + t13 + t14
                )
                t16 = table_1 * spline_bar_hat_0
                t17 = table_12 * spline_bar_hat_1
                t18 = table_23 * spline_bar_hat_2
                t19 = table_34 * spline_bar_hat_3
                radial_bar_hat_1 = (
                    spline_0 * table_bar_hat_1 + spline_1 * table_bar_hat_12 + spline_2 * table_bar_hat_23
                    + spline_3 * table_bar_hat_34 + t16 + t17 + t18 + t19
                )
                t21 = table_2 * spline_bar_hat_0
                t22 = table_13 * spline_bar_hat_1
                t23 = table_24 * spline_bar_hat_2
                t24 = table_35 * spline_bar_hat_3
                radial_bar_hat_2 = (
                    spline_0 * table_bar_hat_2 + spline_1 * table_bar_hat_13 + spline_2 * table_bar_hat_24
                    + spline_3 * table_bar_hat_35 + t21 + t22 + t23 + t24
                )
                t26 = table_3 * spline_bar_hat_0
                t27 = table_14 * spline_bar_hat_1
                t28 = table_25 * spline_bar_hat_2
                t29 = table_36 * spline_bar_hat_3
                radial_bar_hat_3 = (
                    spline_0 * table_bar_hat_3 + spline_1 * table_bar_hat_14 + spline_2 * table_bar_hat_25
                    + spline_3 * table_bar_hat_36 + t26 + t27 + t28 + t29
                )
                t31 = table_4 * spline_bar_hat_0
                t32 = table_15 * spline_bar_hat_1
                t33 = table_26 * spline_bar_hat_2
                t34 = table_37 * spline_bar_hat_3
                radial_bar_hat_4 = (
                    spline_0 * table_bar_hat_4 + spline_1 * table_bar_hat_15 + spline_2 * table_bar_hat_26
                    + spline_3 * table_bar_hat_37 + t31 + t32 + t33 + t34
                )
                t36 = table_5 * spline_bar_hat_0
                t37 = table_16 * spline_bar_hat_1
                t38 = table_27 * spline_bar_hat_2
                t39 = table_38 * spline_bar_hat_3
                radial_bar_hat_5 = (
                    spline_0 * table_bar_hat_5 + spline_1 * table_bar_hat_16 + spline_2 * table_bar_hat_27
                    + spline_3 * table_bar_hat_38 + t36 + t37 + t38 + t39
                )
                t41 = table_6 * spline_bar_hat_0
                t42 = table_17 * spline_bar_hat_1
                t43 = table_28 * spline_bar_hat_2
                t44 = table_39 * spline_bar_hat_3
                radial_bar_hat_6 = (
                    spline_0 * table_bar_hat_6 + spline_1 * table_bar_hat_17 + spline_2 * table_bar_hat_28
                    + spline_3 * table_bar_hat_39 + t41 + t42 + t43 + t44
                )
                t46 = table_7 * spline_bar_hat_0
                t47 = table_18 * spline_bar_hat_1
                t48 = table_29 * spline_bar_hat_2
                t49 = table_40 * spline_bar_hat_3
                radial_bar_hat_7 = (
                    spline_0 * table_bar_hat_7 + spline_1 * table_bar_hat_18 + spline_2 * table_bar_hat_29
                    + spline_3 * table_bar_hat_40 + t46 + t47 + t48 + t49
                )
                t51 = table_8 * spline_bar_hat_0
                t52 = table_19 * spline_bar_hat_1
                t53 = table_30 * spline_bar_hat_2
                t54 = table_41 * spline_bar_hat_3
                radial_bar_hat_8 = (
                    spline_0 * table_bar_hat_8 + spline_1 * table_bar_hat_19 + spline_2 * table_bar_hat_30
                    + spline_3 * table_bar_hat_41 + t51 + t52 + t53 + t54
                )
                t56 = table_9 * spline_bar_hat_0
                t57 = table_20 * spline_bar_hat_1
                t58 = table_31 * spline_bar_hat_2
                t59 = table_42 * spline_bar_hat_3
                radial_bar_hat_9 = (
                    spline_0 * table_bar_hat_9 + spline_1 * table_bar_hat_20 + spline_2 * table_bar_hat_31
                    + spline_3 * table_bar_hat_42 + t56 + t57 + t58 + t59
                )
                t61 = table_10 * spline_bar_hat_0
                t62 = table_21 * spline_bar_hat_1
                t63 = table_32 * spline_bar_hat_2
                t64 = table_43 * spline_bar_hat_3
                radial_bar_hat_10 = (
                    spline_0 * table_bar_hat_10 + spline_1 * table_bar_hat_21 + spline_2 * table_bar_hat_32
                    + spline_3 * table_bar_hat_43 + t61 + t62 + t63 + t64
                )
                t66 = g3 * feature_bar_hat_1
                t67 = g4 * feature_bar_hat_2
                t68 = g5 * feature_bar_hat_3
                t69 = g11 * feature_bar_hat_4
                t70 = g12 * feature_bar_hat_5
                t71 = g13 * feature_bar_hat_6
                t72 = g14 * feature_bar_hat_7
                t73 = g15 * feature_bar_hat_8
                t74 = feature_0 * harmonic_0 * radial_bar_hat_0
                t75 = (feature_1 * g3 + feature_2 * g4 + feature_3 * g5) * radial_bar_hat_1
                t76 = (
                    (feature_4 * g11 + feature_5 * g12 + feature_6 * g13 + feature_7 * g14
                    + feature_8 * g15) * radial_bar_hat_2
                )
                t77 = feature_bar_hat_1 * g19
                t78 = feature_bar_hat_2 * g20
                t79 = feature_bar_hat_3 * g21
                t80 = feature_bar_hat_4 * g26
                t81 = feature_bar_hat_5 * g27
                t82 = feature_bar_hat_6 * g28
                t83 = feature_bar_hat_8 * g29
                t84 = feature_0 * harmonic_1 * radial_bar_hat_3
                t85 = harmonic_0 * feature_1 * radial_bar_hat_4
                t86 = (feature_1 * g19 + feature_2 * g20 + feature_3 * g21) * radial_bar_hat_5
                t87 = (feature_4 * g26 + feature_5 * g27 + feature_6 * g28 + feature_8 * g29) * radial_bar_hat_6
                t88 = feature_bar_hat_1 * g20
                t89 = feature_bar_hat_2 * g32
                t90 = feature_bar_hat_3 * g33
                t91 = feature_bar_hat_4 * g36
                t92 = feature_bar_hat_5 * g26
                t93 = feature_bar_hat_7 * g28
                t94 = feature_bar_hat_8 * g37
                t95 = feature_0 * harmonic_2 * radial_bar_hat_3
                t96 = radial_bar_hat_5 * (feature_1 * g20 + feature_2 * g32 + feature_3 * g33)
                t97 = harmonic_0 * feature_2 * radial_bar_hat_4
                t98 = radial_bar_hat_6 * (feature_4 * g36 + feature_5 * g26 + feature_7 * g28 + feature_8 * g37)
                t99 = feature_bar_hat_1 * g21
                t100 = feature_bar_hat_2 * g33
                t101 = feature_bar_hat_3 * g39
                t102 = feature_bar_hat_6 * g26
                t103 = feature_bar_hat_7 * g27
                t104 = feature_bar_hat_8 * g41
                t105 = feature_0 * harmonic_3 * radial_bar_hat_3
                t106 = radial_bar_hat_5 * (feature_1 * g21 + feature_2 * g33 + feature_3 * g39)
                t107 = harmonic_0 * feature_3 * radial_bar_hat_4
                t108 = radial_bar_hat_6 * (feature_6 * g26 + feature_7 * g27 + feature_8 * g41)
                t109 = feature_bar_hat_1 * g44
                t110 = feature_bar_hat_2 * g45
                t111 = feature_bar_hat_4 * g50
                t112 = feature_bar_hat_6 * g51
                t113 = feature_bar_hat_7 * g52
                t114 = feature_bar_hat_8 * g53
                t115 = feature_0 * harmonic_4 * radial_bar_hat_7
                t116 = (feature_1 * g44 + feature_2 * g45) * radial_bar_hat_8
                t117 = harmonic_0 * feature_4 * radial_bar_hat_9
                t118 = (
                    (feature_4 * g50 + feature_6 * g51 + feature_7 * g52 + feature_8 * g53) * radial_bar_hat_10
                )
                t119 = feature_bar_hat_1 * g55
                t120 = feature_bar_hat_2 * g44
                t121 = feature_bar_hat_5 * g50
                t122 = feature_bar_hat_6 * g58
                t123 = feature_bar_hat_7 * g51
                t124 = feature_bar_hat_8 * g59
                t125 = feature_0 * harmonic_5 * radial_bar_hat_7
                t126 = radial_bar_hat_8 * (feature_1 * g55 + feature_2 * g44)
                t127 = harmonic_0 * feature_5 * radial_bar_hat_9
                t128 = (
                    radial_bar_hat_10 * (feature_5 * g50 + feature_6 * g58 + feature_7 * g51 + feature_8 * g59)
                )
                t129 = feature_bar_hat_1 * g61
                t130 = feature_bar_hat_3 * g44
                t131 = feature_bar_hat_4 * g51
                t132 = feature_bar_hat_5 * g58
                t133 = feature_bar_hat_6 * g65
                t134 = feature_bar_hat_7 * g66
                t135 = feature_bar_hat_8 * g67
                t136 = feature_0 * harmonic_6 * radial_bar_hat_7
                t137 = radial_bar_hat_8 * (feature_1 * g61 + feature_3 * g44)
                t138 = (
                    radial_bar_hat_10 * (feature_4 * g51 + feature_5 * g58 + feature_6 * g65 + feature_7 * g66
                    + feature_8 * g67)
                )
                t139 = harmonic_0 * feature_6 * radial_bar_hat_9
                t140 = feature_bar_hat_2 * g61
                t141 = feature_bar_hat_3 * g55
                t142 = feature_bar_hat_4 * g52
                t143 = feature_bar_hat_5 * g51
                t144 = feature_bar_hat_6 * g66
                t145 = feature_bar_hat_7 * g70
                t146 = feature_bar_hat_8 * g71
                t147 = feature_0 * harmonic_7 * radial_bar_hat_7
                t148 = radial_bar_hat_8 * (feature_2 * g61 + feature_3 * g55)
                t149 = (
                    radial_bar_hat_10 * (feature_4 * g52 + feature_5 * g51 + feature_6 * g66 + feature_7 * g70
                    + feature_8 * g71)
                )
                t150 = harmonic_0 * feature_7 * radial_bar_hat_9
                t151 = feature_bar_hat_1 * g75
                t152 = feature_bar_hat_2 * g76
                t153 = feature_bar_hat_3 * g77
                t154 = feature_bar_hat_4 * g53
                t155 = feature_bar_hat_5 * g59
                t156 = feature_bar_hat_6 * g67
                t157 = feature_bar_hat_7 * g71
                t158 = feature_bar_hat_8 * g79
                t159 = feature_0 * harmonic_8 * radial_bar_hat_7
                t160 = radial_bar_hat_8 * (feature_1 * g75 + feature_2 * g76 + feature_3 * g77)
                t161 = (
                    radial_bar_hat_10 * (feature_4 * g53 + feature_5 * g59 + feature_6 * g67 + feature_7 * g71
                    + feature_8 * g79)
                )
                t162 = harmonic_0 * feature_8 * radial_bar_hat_9
                result[c] += (
                    (harmonic_bar_hat_0 * feature_0 + feature_bar_hat_0 * harmonic_0) * radial_0
                    + (g0 * feature_1 + g1 * feature_2 + g2 * feature_3 + t66 + t67 + t68) * radial_1
                    + (g6 * feature_4 + g7 * feature_5 + g8 * feature_6 + g9 * feature_7 + g10 * feature_8 + t69
                    + t70 + t71 + t72 + t73) * radial_2 + t74 + t75 + t76
                )
                result[64 + c] += (
                    (feature_0 * harmonic_bar_hat_1 + feature_bar_hat_0 * harmonic_1) * radial_3
                    + (harmonic_bar_hat_0 * feature_1 + harmonic_0 * feature_bar_hat_1) * radial_4
                    + (feature_1 * g16 + feature_2 * g17 + feature_3 * g18 + t77 + t78 + t79) * radial_5
                    + (feature_4 * g22 + feature_5 * g23 + feature_6 * g24 + feature_8 * g25 + t80 + t81 + t82
                    + t83) * radial_6 + t84 + t85 + t86 + t87
                )
                result[128 + c] += (
                    radial_3 * (feature_0 * harmonic_bar_hat_2 + feature_bar_hat_0 * harmonic_2)
                    + radial_5 * (feature_1 * g17 + feature_2 * g30 + feature_3 * g31 + t88 + t89 + t90)
                    + radial_4 * (harmonic_bar_hat_0 * feature_2 + harmonic_0 * feature_bar_hat_2)
                    + radial_6 * (feature_4 * g34 + feature_5 * g22 + feature_7 * g24 + feature_8 * g35 + t91
                    + t92 + t93 + t94) + t95 + t96 + t97 + t98
                )
                result[192 + c] += (
                    radial_3 * (feature_0 * harmonic_bar_hat_3 + feature_bar_hat_0 * harmonic_3)
                    + radial_5 * (feature_1 * g18 + feature_2 * g31 + feature_3 * g38 + t99 + t100 + t101)
                    + radial_4 * (harmonic_bar_hat_0 * feature_3 + harmonic_0 * feature_bar_hat_3)
                    + radial_6 * (feature_6 * g22 + feature_7 * g23 + feature_8 * g40 + t102 + t103 + t104)
                    + t105 + t106 + t107 + t108
                )
                result[256 + c] += (
                    (feature_0 * harmonic_bar_hat_4 + feature_bar_hat_0 * harmonic_4) * radial_7
                    + (feature_1 * g42 + feature_2 * g43 + t109 + t110) * radial_8
                    + (harmonic_bar_hat_0 * feature_4 + harmonic_0 * feature_bar_hat_4) * radial_9
                    + (feature_4 * g46 + feature_6 * g47 + feature_7 * g48 + feature_8 * g49 + t111 + t112
                    + t113 + t114) * radial_10 + t115 + t116 + t117 + t118
                )
                result[320 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_5 + feature_bar_hat_0 * harmonic_5)
                    + radial_8 * (feature_1 * g54 + feature_2 * g42 + t119 + t120)
                    + radial_9 * (harmonic_bar_hat_0 * feature_5 + harmonic_0 * feature_bar_hat_5)
                    + radial_10 * (feature_5 * g46 + feature_6 * g56 + feature_7 * g47 + feature_8 * g57 + t121
                    + t122 + t123 + t124) + t125 + t126 + t127 + t128
                )
                result[384 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_6 + feature_bar_hat_0 * harmonic_6)
                    + radial_8 * (feature_1 * g60 + feature_3 * g42 + t129 + t130)
                    + radial_10 * (feature_4 * g47 + feature_5 * g56 + feature_6 * g62 + feature_7 * g63
                    + feature_8 * g64 + t131 + t132 + t133 + t134 + t135)
                    + radial_9 * (harmonic_bar_hat_0 * feature_6 + harmonic_0 * feature_bar_hat_6) + t136 + t137
                    + t138 + t139
                )
                result[448 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_7 + feature_bar_hat_0 * harmonic_7)
                    + radial_8 * (feature_2 * g60 + feature_3 * g54 + t140 + t141)
                    + radial_10 * (feature_4 * g48 + feature_5 * g47 + feature_6 * g63 + feature_7 * g68
                    + feature_8 * g69 + t142 + t143 + t144 + t145 + t146)
                    + radial_9 * (harmonic_bar_hat_0 * feature_7 + harmonic_0 * feature_bar_hat_7) + t147 + t148
                    + t149 + t150
                )
                result[512 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_8 + feature_bar_hat_0 * harmonic_8)
                    + radial_8 * (feature_1 * g72 + feature_2 * g73 + feature_3 * g74 + t151 + t152 + t153)
                    + radial_10 * (feature_4 * g49 + feature_5 * g57 + feature_6 * g64 + feature_7 * g69
                    + feature_8 * g78 + t154 + t155 + t156 + t157 + t158)
                    + radial_9 * (harmonic_bar_hat_0 * feature_8 + harmonic_0 * feature_bar_hat_8) + t159 + t160
                    + t161 + t162
                )


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs as (name, components, components a knot, has channels))
LOOPS = (
    (0, 'centre', forward_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table'), (('moment', 9, 9, True),)),
    (1, 'neighbour', gradient_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar'), (('feature_bar', 9, 9, True),)),
    (1, 'edge', gradient_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), (('harmonic_bar', 9, 9, False), ('spline_bar', 4, 4, False),)),
    (1, 'knot', gradient_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar'), (('table_bar', 44, 11, True),)),
    (2, 'neighbour', second_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar', 'harmonic_bar_hat', 'spline_bar_hat', 'table_bar_hat'), (('feature_hat', 9, 9, True),)),
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat', 'table_bar_hat'), (('harmonic_hat', 9, 9, False), ('spline_hat', 4, 4, False),)),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('table_hat', 44, 11, True),)),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat', 'table_bar_hat'), (('moment_bar_hat', 9, 9, True),)),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat', 'table_bar_hat'))
OUTPUTS = (('moment',), ('feature_bar', 'harmonic_bar', 'spline_bar', 'table_bar'), ('feature_hat', 'harmonic_hat', 'spline_hat', 'table_hat', 'moment_bar_hat'))
