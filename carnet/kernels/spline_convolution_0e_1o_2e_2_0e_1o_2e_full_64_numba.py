"""spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form dc6b1fe9085a6081, made by
    python -m codegen show spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64 --target numba
Operations of one instance with all its channels:
    forward_centre 17328
    gradient_neighbour 17832
    gradient_edge 31244
    gradient_knot 17328
    second_neighbour 30911
    second_edge 60512
    second_knot 40464
    second_centre 44768
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
def second_neighbour(begin, end, neighbour_pointer, reverse, centre, knot, harmonic, spline, table, moment_bar, harmonic_bar_hat, spline_bar_hat, feature_hat):
    """harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    moment_bar [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> feature_hat [atoms, 9, 64]
    30911 operations an instance; nesting order moment_bar, radial, radial_bar_hat, harmonic, harmonic_bar_hat, spline, spline_bar_hat, table
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
                radial_bar_hat_0 = (
                    table_0 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
                    + table_33 * spline_bar_hat_3
                )
                radial_bar_hat_1 = (
                    table_1 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
                    + table_34 * spline_bar_hat_3
                )
                radial_bar_hat_2 = (
                    table_2 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
                    + table_35 * spline_bar_hat_3
                )
                radial_bar_hat_3 = (
                    table_3 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
                    + table_36 * spline_bar_hat_3
                )
                radial_bar_hat_4 = (
                    table_4 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
                    + table_37 * spline_bar_hat_3
                )
                radial_bar_hat_5 = (
                    table_5 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
                    + table_38 * spline_bar_hat_3
                )
                radial_bar_hat_6 = (
                    table_6 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
                    + table_39 * spline_bar_hat_3
                )
                radial_bar_hat_7 = (
                    table_7 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
                    + table_40 * spline_bar_hat_3
                )
                radial_bar_hat_8 = (
                    table_8 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_30 * spline_bar_hat_2
                    + table_41 * spline_bar_hat_3
                )
                radial_bar_hat_9 = (
                    table_9 * spline_bar_hat_0 + table_20 * spline_bar_hat_1 + table_31 * spline_bar_hat_2
                    + table_42 * spline_bar_hat_3
                )
                radial_bar_hat_10 = (
                    table_10 * spline_bar_hat_0 + table_21 * spline_bar_hat_1 + table_32 * spline_bar_hat_2
                    + table_43 * spline_bar_hat_3
                )
                t22 = harmonic_bar_hat_0 * radial_4
                t23 = harmonic_0 * radial_bar_hat_4
                t24 = g1 * radial_bar_hat_5
                t25 = harmonic_1 * radial_bar_hat_8
                t26 = g3 * radial_8 + k3 * t25
                t27 = harmonic_2 * radial_bar_hat_8
                t28 = radial_8 * g5 + k3 * t27
                t29 = harmonic_3 * radial_bar_hat_8
                t30 = radial_8 * g6 + k3 * t29
                t31 = radial_5 * g7 + k0 * harmonic_5 * radial_bar_hat_5
                t32 = radial_5 * g8 + k0 * harmonic_6 * radial_bar_hat_5
                t33 = radial_bar_hat_5 * g10
                t34 = radial_5 * g14 + k0 * harmonic_7 * radial_bar_hat_5
                t35 = radial_bar_hat_5 * g16
                t36 = harmonic_bar_hat_0 * radial_9
                t37 = harmonic_0 * radial_bar_hat_9
                t38 = g20 * radial_bar_hat_10
                t39 = t36 + g19 * radial_10 + t37 + t38
                t40 = harmonic_1 * radial_bar_hat_6
                t41 = g21 * radial_6 + k0 * t40
                t42 = harmonic_2 * radial_bar_hat_6
                t43 = radial_10 * g24 - k7 * harmonic_4 * radial_bar_hat_10
                t44 = harmonic_6 * radial_bar_hat_10
                t45 = radial_10 * g25 + k9 * t44
                t46 = harmonic_7 * radial_bar_hat_10
                t47 = radial_10 * g26 - k9 * t46
                t48 = k0 * t42 + radial_6 * g27
                t49 = harmonic_5 * radial_bar_hat_10
                t50 = radial_10 * g29 - k7 * t49
                t51 = k9 * t46 + radial_10 * g30
                t52 = radial_bar_hat_10 * g32
                t53 = harmonic_3 * radial_bar_hat_6
                t54 = radial_6 * g33 + k0 * t53
                t55 = k9 * t49 + radial_10 * g34
                t56 = k10 * t44 + radial_10 * g36
                t57 = radial_bar_hat_10 * g38
                t58 = k10 * t46 + radial_10 * g40
                t59 = radial_bar_hat_10 * g42
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
                    moment_bar_1 * (t22 + g0 * radial_5 + t23 + t24) + moment_bar_0 * (g2 * radial_1
                    + k2 * harmonic_1 * radial_bar_hat_1) + moment_bar_4 * t26 + moment_bar_8 * (-k4 * t25
                    + radial_8 * g4) + moment_bar_5 * t28 + moment_bar_6 * t30 + moment_bar_2 * t31
                    + moment_bar_3 * t32
                )
                result[128 + c] += (
                    moment_bar_2 * (t22 + t23 + radial_5 * g9 + t33) + moment_bar_5 * t26
                    + moment_bar_0 * (radial_1 * g11 + k2 * harmonic_2 * radial_bar_hat_1)
                    + moment_bar_4 * (-k3 * t27 + radial_8 * g12) + moment_bar_8 * (-k4 * t27 + radial_8 * g13)
                    + moment_bar_7 * t30 + moment_bar_1 * t31 + moment_bar_3 * t34
                )
                result[192 + c] += (
                    moment_bar_3 * (t22 + t23 + radial_5 * g15 + t35) + moment_bar_6 * t26 + moment_bar_7 * t28
                    + moment_bar_0 * (radial_1 * g17 + k2 * harmonic_3 * radial_bar_hat_1)
                    + moment_bar_8 * (k6 * t29 + radial_8 * g18) + moment_bar_1 * t32 + moment_bar_2 * t34
                )
                result[256 + c] += (
                    moment_bar_4 * t39 + moment_bar_1 * t41 + moment_bar_2 * (radial_6 * g22 - k0 * t42)
                    + moment_bar_0 * (g23 * radial_2 + k8 * harmonic_4 * radial_bar_hat_2) + moment_bar_8 * t43
                    + moment_bar_6 * t45 + moment_bar_7 * t47
                )
                result[320 + c] += (
                    moment_bar_5 * t39 + moment_bar_2 * t41 + moment_bar_1 * t48
                    + moment_bar_0 * (radial_2 * g28 + k8 * harmonic_5 * radial_bar_hat_2) + moment_bar_8 * t50
                    + moment_bar_7 * t45 + moment_bar_6 * t51
                )
                result[384 + c] += (
                    moment_bar_6 * (t36 + t37 + radial_10 * g31 + t52) + moment_bar_3 * t41 + moment_bar_1 * t54
                    + moment_bar_7 * t55 + moment_bar_0 * (radial_2 * g35 + k8 * harmonic_6 * radial_bar_hat_2)
                    + moment_bar_4 * t45 + moment_bar_8 * t56 + moment_bar_5 * t51
                )
                result[448 + c] += (
                    moment_bar_7 * (t36 + t37 + radial_10 * g37 + t57) + moment_bar_3 * t48 + moment_bar_2 * t54
                    + moment_bar_6 * t55 + moment_bar_5 * t45 + moment_bar_0 * (radial_2 * g39
                    + k8 * harmonic_7 * radial_bar_hat_2) + moment_bar_4 * t47 + moment_bar_8 * t58
                )
                result[512 + c] += (
                    moment_bar_8 * (t36 + t37 + radial_10 * g41 + t59) + moment_bar_1 * (-k1 * t40
                    + radial_6 * g43) + moment_bar_2 * (-k1 * t42 + radial_6 * g44) + moment_bar_3 * (k5 * t53
                    + radial_6 * g45) + moment_bar_4 * t43 + moment_bar_5 * t50 + moment_bar_6 * t56
                    + moment_bar_7 * t58 + moment_bar_0 * (radial_2 * g46 + k8 * harmonic_8 * radial_bar_hat_2)
                )


@compiled
def second_edge(begin, end, centre, neighbour, knot, feature, harmonic, spline, table, moment_bar, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, harmonic_hat, spline_hat):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    moment_bar [atoms, 9, 64]
    feature_bar_hat [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> harmonic_hat [edges, 9], spline_hat [edges, 4]
    60512 operations an instance; nesting order moment_bar, feature, feature_bar_hat, harmonic, harmonic_bar_hat, radial, radial_bar_hat, radial_hat, spline, spline_bar_hat, table
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
        g42 = k5 * harmonic_bar_hat_1
        g43 = -k5 * harmonic_bar_hat_2
        g44 = k5 * harmonic_1
        g45 = -k5 * harmonic_2
        g46 = -k6 * harmonic_bar_hat_1
        g47 = -k6 * harmonic_bar_hat_2
        g48 = k7 * harmonic_bar_hat_3
        g49 = -k6 * harmonic_1
        g50 = -k6 * harmonic_2
        g51 = k7 * harmonic_3
        g52 = k5 * harmonic_bar_hat_2
        g53 = k5 * harmonic_2
        g54 = k5 * harmonic_bar_hat_3
        g55 = k5 * harmonic_3
        g56 = -k8 * harmonic_bar_hat_4
        g57 = -k8 * harmonic_bar_hat_5
        g58 = k9 * harmonic_bar_hat_6
        g59 = k9 * harmonic_bar_hat_7
        g60 = k8 * harmonic_bar_hat_8
        g61 = -k8 * harmonic_4
        g62 = -k8 * harmonic_5
        g63 = k9 * harmonic_6
        g64 = k9 * harmonic_7
        g65 = k8 * harmonic_8
        g66 = k10 * harmonic_bar_hat_6
        g67 = k10 * harmonic_bar_hat_7
        g68 = k10 * harmonic_bar_hat_4 + k9 * harmonic_bar_hat_8
        g69 = k10 * harmonic_bar_hat_5
        g70 = k10 * harmonic_6
        g71 = k10 * harmonic_7
        g72 = k10 * harmonic_4 + k9 * harmonic_8
        g73 = k10 * harmonic_5
        g74 = -k10 * harmonic_bar_hat_7
        g75 = k9 * harmonic_bar_hat_8 - k10 * harmonic_bar_hat_4
        g76 = -k10 * harmonic_7
        g77 = k9 * harmonic_8 - k10 * harmonic_4
        g78 = -k8 * harmonic_bar_hat_8
        g79 = -k8 * harmonic_8
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
            radial_bar_hat_0 = (
                table_0 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
                + table_33 * spline_bar_hat_3
            )
            radial_bar_hat_1 = (
                table_1 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
                + table_34 * spline_bar_hat_3
            )
            radial_bar_hat_2 = (
                table_2 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
                + table_35 * spline_bar_hat_3
            )
            radial_bar_hat_3 = (
                table_3 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
                + table_36 * spline_bar_hat_3
            )
            radial_bar_hat_4 = (
                table_4 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
                + table_37 * spline_bar_hat_3
            )
            radial_bar_hat_5 = (
                table_5 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
                + table_38 * spline_bar_hat_3
            )
            radial_bar_hat_6 = (
                table_6 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
                + table_39 * spline_bar_hat_3
            )
            radial_bar_hat_7 = (
                table_7 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
                + table_40 * spline_bar_hat_3
            )
            radial_bar_hat_8 = (
                table_8 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_30 * spline_bar_hat_2
                + table_41 * spline_bar_hat_3
            )
            radial_bar_hat_9 = (
                table_9 * spline_bar_hat_0 + table_20 * spline_bar_hat_1 + table_31 * spline_bar_hat_2
                + table_42 * spline_bar_hat_3
            )
            radial_bar_hat_10 = (
                table_10 * spline_bar_hat_0 + table_21 * spline_bar_hat_1 + table_32 * spline_bar_hat_2
                + table_43 * spline_bar_hat_3
            )
            radial_hat_0 = (harmonic_bar_hat_0 * feature_0 + feature_bar_hat_0 * harmonic_0) * moment_bar_0
            t23 = g3 * feature_bar_hat_1
            t24 = g4 * feature_bar_hat_2
            t25 = g5 * feature_bar_hat_3
            radial_hat_1 = moment_bar_0 * (g0 * feature_1 + g1 * feature_2 + g2 * feature_3 + t23 + t24 + t25)
            t27 = g11 * feature_bar_hat_4
            t28 = g12 * feature_bar_hat_5
            t29 = g13 * feature_bar_hat_6
            t30 = g14 * feature_bar_hat_7
            t31 = g15 * feature_bar_hat_8
            radial_hat_2 = (
                moment_bar_0 * (g6 * feature_4 + g7 * feature_5 + g8 * feature_6 + g9 * feature_7
                + g10 * feature_8 + t27 + t28 + t29 + t30 + t31)
            )
            radial_hat_3 = (
                (feature_0 * harmonic_bar_hat_1 + feature_bar_hat_0 * harmonic_1) * moment_bar_1
                + (feature_0 * harmonic_bar_hat_2 + feature_bar_hat_0 * harmonic_2) * moment_bar_2
                + (feature_0 * harmonic_bar_hat_3 + feature_bar_hat_0 * harmonic_3) * moment_bar_3
            )
            radial_hat_4 = (
                moment_bar_1 * (harmonic_bar_hat_0 * feature_1 + harmonic_0 * feature_bar_hat_1)
                + moment_bar_2 * (harmonic_bar_hat_0 * feature_2 + harmonic_0 * feature_bar_hat_2)
                + moment_bar_3 * (harmonic_bar_hat_0 * feature_3 + harmonic_0 * feature_bar_hat_3)
            )
            t35 = feature_bar_hat_1 * g19
            t36 = feature_bar_hat_2 * g20
            t37 = feature_bar_hat_3 * g21
            t38 = feature_bar_hat_1 * g20
            t39 = feature_bar_hat_2 * g24
            t40 = feature_bar_hat_3 * g25
            t41 = feature_bar_hat_1 * g21
            t42 = feature_bar_hat_2 * g25
            t43 = feature_bar_hat_3 * g27
            radial_hat_5 = (
                moment_bar_1 * (feature_1 * g16 + feature_2 * g17 + feature_3 * g18 + t35 + t36 + t37)
                + moment_bar_2 * (feature_1 * g17 + feature_2 * g22 + feature_3 * g23 + t38 + t39 + t40)
                + moment_bar_3 * (feature_1 * g18 + feature_2 * g23 + feature_3 * g26 + t41 + t42 + t43)
            )
            t45 = feature_bar_hat_4 * g32
            t46 = feature_bar_hat_5 * g33
            t47 = feature_bar_hat_6 * g34
            t48 = feature_bar_hat_8 * g35
            t49 = feature_bar_hat_4 * g38
            t50 = feature_bar_hat_5 * g32
            t51 = feature_bar_hat_7 * g34
            t52 = feature_bar_hat_8 * g39
            t53 = feature_bar_hat_6 * g32
            t54 = feature_bar_hat_7 * g33
            t55 = feature_bar_hat_8 * g41
            radial_hat_6 = (
                moment_bar_1 * (feature_4 * g28 + feature_5 * g29 + feature_6 * g30 + feature_8 * g31 + t45
                + t46 + t47 + t48) + moment_bar_2 * (feature_4 * g36 + feature_5 * g28 + feature_7 * g30
                + feature_8 * g37 + t49 + t50 + t51 + t52) + moment_bar_3 * (feature_6 * g28 + feature_7 * g29
                + feature_8 * g40 + t53 + t54 + t55)
            )
            radial_hat_7 = (
                (feature_0 * harmonic_bar_hat_4 + feature_bar_hat_0 * harmonic_4) * moment_bar_4
                + (feature_0 * harmonic_bar_hat_5 + feature_bar_hat_0 * harmonic_5) * moment_bar_5
                + (feature_0 * harmonic_bar_hat_6 + feature_bar_hat_0 * harmonic_6) * moment_bar_6
                + (feature_0 * harmonic_bar_hat_7 + feature_bar_hat_0 * harmonic_7) * moment_bar_7
                + (feature_0 * harmonic_bar_hat_8 + feature_bar_hat_0 * harmonic_8) * moment_bar_8
            )
            t58 = feature_bar_hat_1 * g44
            t59 = feature_bar_hat_2 * g45
            t60 = feature_bar_hat_1 * g49
            t61 = feature_bar_hat_2 * g50
            t62 = feature_bar_hat_3 * g51
            t63 = feature_bar_hat_1 * g53
            t64 = feature_bar_hat_2 * g44
            t65 = feature_bar_hat_1 * g55
            t66 = feature_bar_hat_3 * g44
            t67 = feature_bar_hat_2 * g55
            t68 = feature_bar_hat_3 * g53
            radial_hat_8 = (
                moment_bar_4 * (feature_1 * g42 + feature_2 * g43 + t58 + t59) + moment_bar_8 * (feature_1 * g46
                + feature_2 * g47 + feature_3 * g48 + t60 + t61 + t62) + moment_bar_5 * (feature_1 * g52
                + feature_2 * g42 + t63 + t64) + moment_bar_6 * (feature_1 * g54 + feature_3 * g42 + t65 + t66)
                + moment_bar_7 * (feature_2 * g54 + feature_3 * g52 + t67 + t68)
            )
            radial_hat_9 = (
                moment_bar_4 * (harmonic_bar_hat_0 * feature_4 + harmonic_0 * feature_bar_hat_4)
                + moment_bar_5 * (harmonic_bar_hat_0 * feature_5 + harmonic_0 * feature_bar_hat_5)
                + moment_bar_6 * (harmonic_bar_hat_0 * feature_6 + harmonic_0 * feature_bar_hat_6)
                + moment_bar_7 * (harmonic_bar_hat_0 * feature_7 + harmonic_0 * feature_bar_hat_7)
                + moment_bar_8 * (harmonic_bar_hat_0 * feature_8 + harmonic_0 * feature_bar_hat_8)
            )
            t71 = feature_bar_hat_4 * g61
            t72 = feature_bar_hat_5 * g62
            t73 = feature_bar_hat_6 * g63
            t74 = feature_bar_hat_7 * g64
            t75 = feature_bar_hat_8 * g65
            t76 = feature_bar_hat_4 * g70
            t77 = feature_bar_hat_5 * g71
            t78 = feature_bar_hat_6 * g72
            t79 = feature_bar_hat_7 * g73
            t80 = feature_bar_hat_8 * g63
            t81 = feature_bar_hat_4 * g76
            t82 = feature_bar_hat_5 * g70
            t83 = feature_bar_hat_6 * g73
            t84 = feature_bar_hat_7 * g77
            t85 = feature_bar_hat_8 * g64
            t86 = feature_bar_hat_4 * g79
            t87 = feature_bar_hat_6 * g70
            t88 = feature_bar_hat_7 * g76
            t89 = feature_bar_hat_8 * g61
            t90 = feature_bar_hat_5 * g79
            t91 = feature_bar_hat_6 * g71
            t92 = feature_bar_hat_7 * g70
            t93 = feature_bar_hat_8 * g62
            radial_hat_10 = (
                moment_bar_8 * (feature_4 * g56 + feature_5 * g57 + feature_6 * g58 + feature_7 * g59
                + feature_8 * g60 + t71 + t72 + t73 + t74 + t75) + moment_bar_6 * (feature_4 * g66
                + feature_5 * g67 + feature_6 * g68 + feature_7 * g69 + feature_8 * g58 + t76 + t77 + t78 + t79
                + t80) + moment_bar_7 * (feature_4 * g74 + feature_5 * g66 + feature_6 * g69 + feature_7 * g75
                + feature_8 * g59 + t81 + t82 + t83 + t84 + t85) + moment_bar_4 * (feature_4 * g78
                + feature_6 * g66 + feature_7 * g74 + feature_8 * g56 + t86 + t87 + t88 + t89)
                + moment_bar_5 * (feature_5 * g78 + feature_6 * g67 + feature_7 * g66 + feature_8 * g57 + t90
                + t91 + t92 + t93)
            )
            t95 = feature_0 * radial_bar_hat_3
            t96 = feature_4 * radial_bar_hat_6
            t97 = feature_8 * radial_bar_hat_6
            t98 = feature_bar_hat_0 * radial_3
            t99 = feature_bar_hat_4 * radial_6
            t100 = feature_bar_hat_8 * radial_6
            t101 = feature_1 * radial_bar_hat_8
            t102 = feature_bar_hat_1 * radial_8
            t103 = k5 * t101 + k5 * t102
            t104 = feature_2 * radial_bar_hat_8
            t105 = feature_bar_hat_2 * radial_8
            t106 = k5 * t104 + k5 * t105
            t107 = feature_3 * radial_bar_hat_8
            t108 = feature_bar_hat_3 * radial_8
            t109 = k5 * t107 + k5 * t108
            t110 = k2 * feature_5 * radial_bar_hat_6 + k2 * feature_bar_hat_5 * radial_6
            t111 = k2 * feature_6 * radial_bar_hat_6 + k2 * feature_bar_hat_6 * radial_6
            t112 = k2 * feature_7 * radial_bar_hat_6 + k2 * feature_bar_hat_7 * radial_6
            t113 = feature_0 * radial_bar_hat_7
            t114 = feature_8 * radial_bar_hat_10
            t115 = feature_bar_hat_0 * radial_7
            t116 = feature_bar_hat_8 * radial_10
            t117 = t113 - k8 * t114 + t115 - k8 * t116
            t118 = feature_1 * radial_bar_hat_5
            t119 = feature_bar_hat_1 * radial_5
            t120 = k2 * t118 + k2 * t119
            t121 = feature_2 * radial_bar_hat_5
            t122 = feature_bar_hat_2 * radial_5
            t123 = k2 * t121 + k2 * t122
            t124 = feature_4 * radial_bar_hat_10
            t125 = feature_bar_hat_4 * radial_10
            t126 = k8 * t124 + k8 * t125
            t127 = feature_6 * radial_bar_hat_10
            t128 = feature_bar_hat_6 * radial_10
            t129 = k10 * t127 + k10 * t128
            t130 = feature_7 * radial_bar_hat_10
            t131 = feature_bar_hat_7 * radial_10
            t132 = k10 * t130 + k10 * t131
            t133 = feature_5 * radial_bar_hat_10
            t134 = feature_bar_hat_5 * radial_10
            t135 = k8 * t133 + k8 * t134
            t136 = feature_3 * radial_bar_hat_5
            t137 = feature_bar_hat_3 * radial_5
            t138 = k2 * t136 + k2 * t137
            t139 = k10 * t133 + k10 * t134
            t140 = k9 * t127 + k9 * t128
            t141 = k9 * t130 + k9 * t131
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
                moment_bar_1 * (t95 + k2 * t96 - k3 * t97 + t98 + k2 * t99 - k3 * t100)
                + moment_bar_0 * (k0 * feature_1 * radial_bar_hat_1 + k0 * feature_bar_hat_1 * radial_1)
                + moment_bar_4 * t103 - moment_bar_8 * (k6 * t101 + k6 * t102) + moment_bar_5 * t106
                + moment_bar_6 * t109 + moment_bar_2 * t110 + moment_bar_3 * t111
            )
            harmonic_hat_2 += (
                moment_bar_2 * (t95 - k2 * t96 - k3 * t97 + t98 - k2 * t99 - k3 * t100) + moment_bar_5 * t103
                + moment_bar_0 * (k0 * feature_2 * radial_bar_hat_1 + k0 * feature_bar_hat_2 * radial_1)
                - moment_bar_4 * t106 - moment_bar_8 * (k6 * t104 + k6 * t105) + moment_bar_7 * t109
                + moment_bar_1 * t110 + moment_bar_3 * t112
            )
            harmonic_hat_3 += (
                moment_bar_3 * (t95 + k4 * t97 + t98 + k4 * t100) + moment_bar_6 * t103 + moment_bar_7 * t106
                + moment_bar_0 * (k0 * feature_3 * radial_bar_hat_1 + k0 * feature_bar_hat_3 * radial_1)
                + moment_bar_8 * (k7 * t107 + k7 * t108) + moment_bar_1 * t111 + moment_bar_2 * t112
            )
            harmonic_hat_4 += (
                moment_bar_4 * t117 + moment_bar_1 * t120 - moment_bar_2 * t123
                + moment_bar_0 * (k1 * feature_4 * radial_bar_hat_2 + k1 * feature_bar_hat_4 * radial_2)
                - moment_bar_8 * t126 + moment_bar_6 * t129 - moment_bar_7 * t132
            )
            harmonic_hat_5 += (
                moment_bar_5 * t117 + moment_bar_2 * t120 + moment_bar_1 * t123
                + moment_bar_0 * (k1 * feature_5 * radial_bar_hat_2 + k1 * feature_bar_hat_5 * radial_2)
                - moment_bar_8 * t135 + moment_bar_7 * t129 + moment_bar_6 * t132
            )
            harmonic_hat_6 += (
                moment_bar_6 * (t113 + k9 * t114 + t115 + k9 * t116 + k10 * t124 + k10 * t125)
                + moment_bar_3 * t120 + moment_bar_1 * t138 + moment_bar_7 * t139
                + moment_bar_0 * (k1 * feature_6 * radial_bar_hat_2 + k1 * feature_bar_hat_6 * radial_2)
                + moment_bar_4 * t129 + moment_bar_8 * t140 + moment_bar_5 * t132
            )
            harmonic_hat_7 += (
                moment_bar_7 * (t113 + k9 * t114 + t115 + k9 * t116 - k10 * t124 - k10 * t125)
                + moment_bar_3 * t123 + moment_bar_2 * t138 + moment_bar_6 * t139 + moment_bar_5 * t129
                + moment_bar_0 * (k1 * feature_7 * radial_bar_hat_2 + k1 * feature_bar_hat_7 * radial_2)
                - moment_bar_4 * t132 + moment_bar_8 * t141
            )
            harmonic_hat_8 += (
                moment_bar_8 * (t113 + k8 * t114 + t115 + k8 * t116) - moment_bar_1 * (k3 * t118 + k3 * t119)
                - moment_bar_2 * (k3 * t121 + k3 * t122) + moment_bar_3 * (k4 * t136 + k4 * t137)
                - moment_bar_4 * t126 - moment_bar_5 * t135 + moment_bar_6 * t140 + moment_bar_7 * t141
                + moment_bar_0 * (k1 * feature_8 * radial_bar_hat_2 + k1 * feature_bar_hat_8 * radial_2)
            )
            spline_hat_0 += (
                table_0 * radial_hat_0 + table_1 * radial_hat_1 + table_2 * radial_hat_2
                + table_3 * radial_hat_3 + table_4 * radial_hat_4 + table_5 * radial_hat_5
                + table_6 * radial_hat_6 + table_7 * radial_hat_7 + table_8 * radial_hat_8
                + table_9 * radial_hat_9 + table_10 * radial_hat_10
            )
            spline_hat_1 += (
                table_11 * radial_hat_0 + table_12 * radial_hat_1 + table_13 * radial_hat_2
                + table_14 * radial_hat_3 + table_15 * radial_hat_4 + table_16 * radial_hat_5
                + table_17 * radial_hat_6 + table_18 * radial_hat_7 + table_19 * radial_hat_8
                + table_20 * radial_hat_9 + table_21 * radial_hat_10
            )
            spline_hat_2 += (
                table_22 * radial_hat_0 + table_23 * radial_hat_1 + table_24 * radial_hat_2
                + table_25 * radial_hat_3 + table_26 * radial_hat_4 + table_27 * radial_hat_5
                + table_28 * radial_hat_6 + table_29 * radial_hat_7 + table_30 * radial_hat_8
                + table_31 * radial_hat_9 + table_32 * radial_hat_10
            )
            spline_hat_3 += (
                table_33 * radial_hat_0 + table_34 * radial_hat_1 + table_35 * radial_hat_2
                + table_36 * radial_hat_3 + table_37 * radial_hat_4 + table_38 * radial_hat_5
                + table_39 * radial_hat_6 + table_40 * radial_hat_7 + table_41 * radial_hat_8
                + table_42 * radial_hat_9 + table_43 * radial_hat_10
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
def second_centre(begin, end, centre_pointer, neighbour, knot, feature, harmonic, spline, table, feature_bar_hat, harmonic_bar_hat, spline_bar_hat, moment_bar_hat):
    """feature [atoms, 9, 64]
    harmonic [edges, 9]
    spline [edges, 4]
    table [knots, 11, 64]
    feature_bar_hat [atoms, 9, 64]
    harmonic_bar_hat [edges, 9]
    spline_bar_hat [edges, 4]
    -> moment_bar_hat [atoms, 9, 64]
    44768 operations an instance; nesting order radial, radial_bar_hat, feature, feature_bar_hat, harmonic, harmonic_bar_hat, spline, spline_bar_hat, table
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
                radial_bar_hat_0 = (
                    table_0 * spline_bar_hat_0 + table_11 * spline_bar_hat_1 + table_22 * spline_bar_hat_2
                    + table_33 * spline_bar_hat_3
                )
                radial_bar_hat_1 = (
                    table_1 * spline_bar_hat_0 + table_12 * spline_bar_hat_1 + table_23 * spline_bar_hat_2
                    + table_34 * spline_bar_hat_3
                )
                radial_bar_hat_2 = (
                    table_2 * spline_bar_hat_0 + table_13 * spline_bar_hat_1 + table_24 * spline_bar_hat_2
                    + table_35 * spline_bar_hat_3
                )
                radial_bar_hat_3 = (
                    table_3 * spline_bar_hat_0 + table_14 * spline_bar_hat_1 + table_25 * spline_bar_hat_2
                    + table_36 * spline_bar_hat_3
                )
                radial_bar_hat_4 = (
                    table_4 * spline_bar_hat_0 + table_15 * spline_bar_hat_1 + table_26 * spline_bar_hat_2
                    + table_37 * spline_bar_hat_3
                )
                radial_bar_hat_5 = (
                    table_5 * spline_bar_hat_0 + table_16 * spline_bar_hat_1 + table_27 * spline_bar_hat_2
                    + table_38 * spline_bar_hat_3
                )
                radial_bar_hat_6 = (
                    table_6 * spline_bar_hat_0 + table_17 * spline_bar_hat_1 + table_28 * spline_bar_hat_2
                    + table_39 * spline_bar_hat_3
                )
                radial_bar_hat_7 = (
                    table_7 * spline_bar_hat_0 + table_18 * spline_bar_hat_1 + table_29 * spline_bar_hat_2
                    + table_40 * spline_bar_hat_3
                )
                radial_bar_hat_8 = (
                    table_8 * spline_bar_hat_0 + table_19 * spline_bar_hat_1 + table_30 * spline_bar_hat_2
                    + table_41 * spline_bar_hat_3
                )
                radial_bar_hat_9 = (
                    table_9 * spline_bar_hat_0 + table_20 * spline_bar_hat_1 + table_31 * spline_bar_hat_2
                    + table_42 * spline_bar_hat_3
                )
                radial_bar_hat_10 = (
                    table_10 * spline_bar_hat_0 + table_21 * spline_bar_hat_1 + table_32 * spline_bar_hat_2
                    + table_43 * spline_bar_hat_3
                )
                t22 = g3 * feature_bar_hat_1
                t23 = g4 * feature_bar_hat_2
                t24 = g5 * feature_bar_hat_3
                t25 = g11 * feature_bar_hat_4
                t26 = g12 * feature_bar_hat_5
                t27 = g13 * feature_bar_hat_6
                t28 = g14 * feature_bar_hat_7
                t29 = g15 * feature_bar_hat_8
                t30 = feature_0 * harmonic_0 * radial_bar_hat_0
                t31 = (feature_1 * g3 + feature_2 * g4 + feature_3 * g5) * radial_bar_hat_1
                t32 = (
                    (feature_4 * g11 + feature_5 * g12 + feature_6 * g13 + feature_7 * g14
                    + feature_8 * g15) * radial_bar_hat_2
                )
                t33 = feature_bar_hat_1 * g19
                t34 = feature_bar_hat_2 * g20
                t35 = feature_bar_hat_3 * g21
                t36 = feature_bar_hat_4 * g26
                t37 = feature_bar_hat_5 * g27
                t38 = feature_bar_hat_6 * g28
                t39 = feature_bar_hat_8 * g29
                t40 = feature_0 * harmonic_1 * radial_bar_hat_3
                t41 = harmonic_0 * feature_1 * radial_bar_hat_4
                t42 = (feature_1 * g19 + feature_2 * g20 + feature_3 * g21) * radial_bar_hat_5
                t43 = (feature_4 * g26 + feature_5 * g27 + feature_6 * g28 + feature_8 * g29) * radial_bar_hat_6
                t44 = feature_bar_hat_1 * g20
                t45 = feature_bar_hat_2 * g32
                t46 = feature_bar_hat_3 * g33
                t47 = feature_bar_hat_4 * g36
                t48 = feature_bar_hat_5 * g26
                t49 = feature_bar_hat_7 * g28
                t50 = feature_bar_hat_8 * g37
                t51 = feature_0 * harmonic_2 * radial_bar_hat_3
                t52 = radial_bar_hat_5 * (feature_1 * g20 + feature_2 * g32 + feature_3 * g33)
                t53 = harmonic_0 * feature_2 * radial_bar_hat_4
                t54 = radial_bar_hat_6 * (feature_4 * g36 + feature_5 * g26 + feature_7 * g28 + feature_8 * g37)
                t55 = feature_bar_hat_1 * g21
                t56 = feature_bar_hat_2 * g33
                t57 = feature_bar_hat_3 * g39
                t58 = feature_bar_hat_6 * g26
                t59 = feature_bar_hat_7 * g27
                t60 = feature_bar_hat_8 * g41
                t61 = feature_0 * harmonic_3 * radial_bar_hat_3
                t62 = radial_bar_hat_5 * (feature_1 * g21 + feature_2 * g33 + feature_3 * g39)
                t63 = harmonic_0 * feature_3 * radial_bar_hat_4
                t64 = radial_bar_hat_6 * (feature_6 * g26 + feature_7 * g27 + feature_8 * g41)
                t65 = feature_bar_hat_1 * g44
                t66 = feature_bar_hat_2 * g45
                t67 = feature_bar_hat_4 * g50
                t68 = feature_bar_hat_6 * g51
                t69 = feature_bar_hat_7 * g52
                t70 = feature_bar_hat_8 * g53
                t71 = feature_0 * harmonic_4 * radial_bar_hat_7
                t72 = (feature_1 * g44 + feature_2 * g45) * radial_bar_hat_8
                t73 = harmonic_0 * feature_4 * radial_bar_hat_9
                t74 = (
                    (feature_4 * g50 + feature_6 * g51 + feature_7 * g52 + feature_8 * g53) * radial_bar_hat_10
                )
                t75 = feature_bar_hat_1 * g55
                t76 = feature_bar_hat_2 * g44
                t77 = feature_bar_hat_5 * g50
                t78 = feature_bar_hat_6 * g58
                t79 = feature_bar_hat_7 * g51
                t80 = feature_bar_hat_8 * g59
                t81 = feature_0 * harmonic_5 * radial_bar_hat_7
                t82 = radial_bar_hat_8 * (feature_1 * g55 + feature_2 * g44)
                t83 = harmonic_0 * feature_5 * radial_bar_hat_9
                t84 = (
                    radial_bar_hat_10 * (feature_5 * g50 + feature_6 * g58 + feature_7 * g51 + feature_8 * g59)
                )
                t85 = feature_bar_hat_1 * g61
                t86 = feature_bar_hat_3 * g44
                t87 = feature_bar_hat_4 * g51
                t88 = feature_bar_hat_5 * g58
                t89 = feature_bar_hat_6 * g65
                t90 = feature_bar_hat_7 * g66
                t91 = feature_bar_hat_8 * g67
                t92 = feature_0 * harmonic_6 * radial_bar_hat_7
                t93 = radial_bar_hat_8 * (feature_1 * g61 + feature_3 * g44)
                t94 = (
                    radial_bar_hat_10 * (feature_4 * g51 + feature_5 * g58 + feature_6 * g65 + feature_7 * g66
                    + feature_8 * g67)
                )
                t95 = harmonic_0 * feature_6 * radial_bar_hat_9
                t96 = feature_bar_hat_2 * g61
                t97 = feature_bar_hat_3 * g55
                t98 = feature_bar_hat_4 * g52
                t99 = feature_bar_hat_5 * g51
                t100 = feature_bar_hat_6 * g66
                t101 = feature_bar_hat_7 * g70
                t102 = feature_bar_hat_8 * g71
                t103 = feature_0 * harmonic_7 * radial_bar_hat_7
                t104 = radial_bar_hat_8 * (feature_2 * g61 + feature_3 * g55)
                t105 = (
                    radial_bar_hat_10 * (feature_4 * g52 + feature_5 * g51 + feature_6 * g66 + feature_7 * g70
                    + feature_8 * g71)
                )
                t106 = harmonic_0 * feature_7 * radial_bar_hat_9
                t107 = feature_bar_hat_1 * g75
                t108 = feature_bar_hat_2 * g76
                t109 = feature_bar_hat_3 * g77
                t110 = feature_bar_hat_4 * g53
                t111 = feature_bar_hat_5 * g59
                t112 = feature_bar_hat_6 * g67
                t113 = feature_bar_hat_7 * g71
                t114 = feature_bar_hat_8 * g79
                t115 = feature_0 * harmonic_8 * radial_bar_hat_7
                t116 = radial_bar_hat_8 * (feature_1 * g75 + feature_2 * g76 + feature_3 * g77)
                t117 = (
                    radial_bar_hat_10 * (feature_4 * g53 + feature_5 * g59 + feature_6 * g67 + feature_7 * g71
                    + feature_8 * g79)
                )
                t118 = harmonic_0 * feature_8 * radial_bar_hat_9
                result[c] += (
                    (harmonic_bar_hat_0 * feature_0 + feature_bar_hat_0 * harmonic_0) * radial_0
                    + (g0 * feature_1 + g1 * feature_2 + g2 * feature_3 + t22 + t23 + t24) * radial_1
                    + (g6 * feature_4 + g7 * feature_5 + g8 * feature_6 + g9 * feature_7 + g10 * feature_8 + t25
                    + t26 + t27 + t28 + t29) * radial_2 + t30 + t31 + t32
                )
                result[64 + c] += (
                    (feature_0 * harmonic_bar_hat_1 + feature_bar_hat_0 * harmonic_1) * radial_3
                    + (harmonic_bar_hat_0 * feature_1 + harmonic_0 * feature_bar_hat_1) * radial_4
                    + (feature_1 * g16 + feature_2 * g17 + feature_3 * g18 + t33 + t34 + t35) * radial_5
                    + (feature_4 * g22 + feature_5 * g23 + feature_6 * g24 + feature_8 * g25 + t36 + t37 + t38
                    + t39) * radial_6 + t40 + t41 + t42 + t43
                )
                result[128 + c] += (
                    radial_3 * (feature_0 * harmonic_bar_hat_2 + feature_bar_hat_0 * harmonic_2)
                    + radial_5 * (feature_1 * g17 + feature_2 * g30 + feature_3 * g31 + t44 + t45 + t46)
                    + radial_4 * (harmonic_bar_hat_0 * feature_2 + harmonic_0 * feature_bar_hat_2)
                    + radial_6 * (feature_4 * g34 + feature_5 * g22 + feature_7 * g24 + feature_8 * g35 + t47
                    + t48 + t49 + t50) + t51 + t52 + t53 + t54
                )
                result[192 + c] += (
                    radial_3 * (feature_0 * harmonic_bar_hat_3 + feature_bar_hat_0 * harmonic_3)
                    + radial_5 * (feature_1 * g18 + feature_2 * g31 + feature_3 * g38 + t55 + t56 + t57)
                    + radial_4 * (harmonic_bar_hat_0 * feature_3 + harmonic_0 * feature_bar_hat_3)
                    + radial_6 * (feature_6 * g22 + feature_7 * g23 + feature_8 * g40 + t58 + t59 + t60) + t61
                    + t62 + t63 + t64
                )
                result[256 + c] += (
                    (feature_0 * harmonic_bar_hat_4 + feature_bar_hat_0 * harmonic_4) * radial_7
                    + (feature_1 * g42 + feature_2 * g43 + t65 + t66) * radial_8
                    + (harmonic_bar_hat_0 * feature_4 + harmonic_0 * feature_bar_hat_4) * radial_9
                    + (feature_4 * g46 + feature_6 * g47 + feature_7 * g48 + feature_8 * g49 + t67 + t68 + t69
                    + t70) * radial_10 + t71 + t72 + t73 + t74
                )
                result[320 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_5 + feature_bar_hat_0 * harmonic_5)
                    + radial_8 * (feature_1 * g54 + feature_2 * g42 + t75 + t76)
                    + radial_9 * (harmonic_bar_hat_0 * feature_5 + harmonic_0 * feature_bar_hat_5)
                    + radial_10 * (feature_5 * g46 + feature_6 * g56 + feature_7 * g47 + feature_8 * g57 + t77
                    + t78 + t79 + t80) + t81 + t82 + t83 + t84
                )
                result[384 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_6 + feature_bar_hat_0 * harmonic_6)
                    + radial_8 * (feature_1 * g60 + feature_3 * g42 + t85 + t86) + radial_10 * (feature_4 * g47
                    + feature_5 * g56 + feature_6 * g62 + feature_7 * g63 + feature_8 * g64 + t87 + t88 + t89
                    + t90 + t91) + radial_9 * (harmonic_bar_hat_0 * feature_6 + harmonic_0 * feature_bar_hat_6)
                    + t92 + t93 + t94 + t95
                )
                result[448 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_7 + feature_bar_hat_0 * harmonic_7)
                    + radial_8 * (feature_2 * g60 + feature_3 * g54 + t96 + t97) + radial_10 * (feature_4 * g48
                    + feature_5 * g47 + feature_6 * g63 + feature_7 * g68 + feature_8 * g69 + t98 + t99 + t100
                    + t101 + t102) + radial_9 * (harmonic_bar_hat_0 * feature_7
                    + harmonic_0 * feature_bar_hat_7) + t103 + t104 + t105 + t106
                )
                result[512 + c] += (
                    radial_7 * (feature_0 * harmonic_bar_hat_8 + feature_bar_hat_0 * harmonic_8)
                    + radial_8 * (feature_1 * g72 + feature_2 * g73 + feature_3 * g74 + t107 + t108 + t109)
                    + radial_10 * (feature_4 * g49 + feature_5 * g57 + feature_6 * g64 + feature_7 * g69
                    + feature_8 * g78 + t110 + t111 + t112 + t113 + t114)
                    + radial_9 * (harmonic_bar_hat_0 * feature_8 + harmonic_0 * feature_bar_hat_8) + t115 + t116
                    + t117 + t118
                )


# (order of derivative, axis of the outputs, function, index arrays, inputs, outputs as (name, components, components a knot, has channels))
LOOPS = (
    (0, 'centre', forward_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table'), (('moment', 9, 9, True),)),
    (1, 'neighbour', gradient_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar'), (('feature_bar', 9, 9, True),)),
    (1, 'edge', gradient_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), (('harmonic_bar', 9, 9, False), ('spline_bar', 4, 4, False),)),
    (1, 'knot', gradient_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar'), (('table_bar', 44, 11, True),)),
    (2, 'neighbour', second_neighbour, ('neighbour_pointer', 'reverse', 'centre', 'knot'), ('harmonic', 'spline', 'table', 'moment_bar', 'harmonic_bar_hat', 'spline_bar_hat'), (('feature_hat', 9, 9, True),)),
    (2, 'edge', second_edge, ('centre', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('harmonic_hat', 9, 9, False), ('spline_hat', 4, 4, False),)),
    (2, 'knot', second_knot, ('knot_pointer', 'knot_order', 'centre', 'neighbour'), ('feature', 'harmonic', 'spline', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('table_hat', 44, 11, True),)),
    (2, 'centre', second_centre, ('centre_pointer', 'neighbour', 'knot'), ('feature', 'harmonic', 'spline', 'table', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'), (('moment_bar_hat', 9, 9, True),)),
)
# names of all inputs and outputs by order of derivative
INPUTS = (('feature', 'harmonic', 'spline', 'table'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar'), ('feature', 'harmonic', 'spline', 'table', 'moment_bar', 'feature_bar_hat', 'harmonic_bar_hat', 'spline_bar_hat'))
OUTPUTS = (('moment',), ('feature_bar', 'harmonic_bar', 'spline_bar', 'table_bar'), ('feature_hat', 'harmonic_hat', 'spline_hat', 'table_hat', 'moment_bar_hat'))
