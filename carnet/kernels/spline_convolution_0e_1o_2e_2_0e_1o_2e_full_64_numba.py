"""spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64: Numba kernels with first and second derivatives.

Generated, not to be edited. Generator version 1, form dc6b1fe9085a6081, made by
    python -m codegen show spline_convolution 1x0e+1x1o+1x2e 2 1x0e+1x1o+1x2e full 64 --target numba
Operations of one instance with all its channels:
    forward_centre 17328
    gradient_neighbour 17832
    gradient_edge 29836
    gradient_knot 16432
    second_neighbour 29088
    second_edge 54752
    second_knot 36832
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
    17328 operations an instance; nesting order radial by spline > table, moment by radial > feature > harmonic
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
                radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
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
                    feature_0 * harmonic_0 * radial_0 + radial_1 * (feature_1 * g0 + feature_2 * g1
                    + feature_3 * g2) + radial_2 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5
                    + feature_7 * g6 + feature_8 * g7)
                )
                result[64 + c] += (
                    feature_0 * harmonic_1 * radial_3 + harmonic_0 * feature_1 * radial_4
                    + radial_5 * (feature_1 * g8 + feature_2 * g9 + feature_3 * g10)
                    + radial_6 * (feature_4 * g11 + feature_5 * g12 + feature_6 * g13 + feature_8 * g14)
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
                    feature_0 * harmonic_4 * radial_7 + radial_8 * (feature_1 * g21 + feature_2 * g22)
                    + harmonic_0 * feature_4 * radial_9 + radial_10 * (feature_4 * g23 + feature_6 * g24
                    + feature_7 * g25 + feature_8 * g26)
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
    17832 operations an instance; nesting order radial by spline > table, feature_bar by radial > moment_bar > harmonic
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
                radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
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
                    harmonic_0 * moment_bar_0 * radial_0 + radial_3 * (harmonic_1 * moment_bar_1
                    + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
                    + radial_7 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5
                    + harmonic_6 * moment_bar_6 + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
                )
                result[64 + c] += (
                    harmonic_0 * moment_bar_1 * radial_4 + k9 * moment_bar_0 * harmonic_1 * radial_1
                    + radial_8 * (moment_bar_4 * g0 + moment_bar_8 * g1 + moment_bar_5 * g2 + moment_bar_6 * g3)
                    + radial_5 * (moment_bar_1 * g4 + moment_bar_2 * g5 + moment_bar_3 * g6)
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
                    harmonic_0 * moment_bar_4 * radial_9 + radial_6 * (moment_bar_1 * g13 + moment_bar_2 * g14)
                    + k10 * moment_bar_0 * harmonic_4 * radial_2 + radial_10 * (moment_bar_8 * g15
                    + moment_bar_6 * g16 + moment_bar_7 * g17 + moment_bar_4 * g18)
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
    29836 operations an instance; nesting order radial by spline > table, radial_bar by harmonic > feature > moment_bar, harmonic_bar by radial > feature > moment_bar, spline_bar by radial_bar > table
    """
    real = feature.dtype.type
    zero = real(0)
    k0 = real(0.5773502691896257)  # sqrt(3)/3
    k1 = real(0.447213595499958)  # sqrt(5)/5
    k2 = real(0.5477225575051662)  # sqrt(30)/10
    k3 = real(0.632455532033676)  # sqrt(10)/5
    k4 = real(0.316227766016838)  # sqrt(10)/10
    k5 = real(0.7071067811865476)  # sqrt(2)/2
    k6 = real(0.8164965809277259)  # sqrt(6)/3
    k7 = real(0.4629100498862757)  # sqrt(42)/14
    k8 = real(0.5345224838248487)  # sqrt(14)/7
    k9 = real(0.26726124191242434)  # sqrt(14)/14
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
            radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
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
            radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
            radial_bar_2 = (
                moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6
                + feature_8 * g7)
            )
            radial_bar_3 = (
                feature_0 * (harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3)
            )
            t15 = feature_3 * moment_bar_3
            t16 = feature_1 * moment_bar_1
            t17 = feature_2 * moment_bar_2
            t18 = t16 + t17
            t19 = t15 + t18
            radial_bar_4 = harmonic_0 * t19
            t21 = t16 - t17
            t22 = feature_1 * moment_bar_2 + feature_2 * moment_bar_1
            t23 = feature_1 * moment_bar_3 + feature_3 * moment_bar_1
            t24 = k3 * t15 - k4 * t18
            t25 = feature_2 * moment_bar_3 + feature_3 * moment_bar_2
            radial_bar_5 = t21 * g8 + t22 * g9 + t23 * g10 + harmonic_8 * t24 + t25 * g11
            t27 = (
                k2 * feature_4 * moment_bar_1 + k2 * feature_5 * moment_bar_2 + k2 * feature_6 * moment_bar_3
                - k4 * feature_8 * moment_bar_1
            )
            t28 = (
                -k2 * feature_4 * moment_bar_2 + k2 * feature_5 * moment_bar_1 + k2 * feature_7 * moment_bar_3
                - k4 * feature_8 * moment_bar_2
            )
            t29 = k2 * feature_6 * moment_bar_1 + k2 * feature_7 * moment_bar_2 + k3 * feature_8 * moment_bar_3
            radial_bar_6 = harmonic_1 * t27 + harmonic_2 * t28 + harmonic_3 * t29
            radial_bar_7 = (
                feature_0 * (harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8)
            )
            t32 = moment_bar_4 - k0 * moment_bar_8
            t33 = k5 * feature_1 * t32 + k5 * feature_2 * moment_bar_5 + k5 * feature_3 * moment_bar_6
            t34 = moment_bar_4 + k0 * moment_bar_8
            t35 = k5 * feature_1 * moment_bar_5 - k5 * feature_2 * t34 + k5 * feature_3 * moment_bar_7
            t36 = k5 * feature_1 * moment_bar_6 + k5 * feature_2 * moment_bar_7 + k6 * feature_3 * moment_bar_8
            radial_bar_8 = harmonic_1 * t33 + harmonic_2 * t35 + harmonic_3 * t36
            t38 = feature_8 * moment_bar_8
            t39 = feature_4 * moment_bar_4 + feature_5 * moment_bar_5
            t40 = feature_6 * moment_bar_6
            t41 = feature_7 * moment_bar_7
            t42 = t40 + t41
            t43 = t38 + t39 + t42
            radial_bar_9 = harmonic_0 * t43
            t45 = k7 * t40 - k7 * t41 - k8 * feature_4 * moment_bar_8 - k8 * feature_8 * moment_bar_4
            t46 = (
                k7 * feature_4 * moment_bar_6 + k7 * feature_5 * moment_bar_7 + k7 * feature_6 * t34
                + k7 * feature_7 * moment_bar_5 + k9 * feature_8 * moment_bar_6
            )
            t47 = (
                -k7 * feature_4 * moment_bar_7 + k7 * feature_5 * moment_bar_6 + k7 * feature_6 * moment_bar_5
                - k7 * feature_7 * t32 + k9 * feature_8 * moment_bar_7
            )
            t48 = k8 * t38 - k8 * t39 + k9 * t42
            t49 = (
                -k8 * feature_5 * moment_bar_8 + k7 * feature_6 * moment_bar_7 + k7 * feature_7 * moment_bar_6
                - k8 * feature_8 * moment_bar_5
            )
            radial_bar_10 = (
                harmonic_4 * t45 + harmonic_6 * t46 + harmonic_7 * t47 + harmonic_8 * t48 + harmonic_5 * t49
            )
            harmonic_bar_0 += feature_0 * moment_bar_0 * radial_0 + t19 * radial_4 + t43 * radial_9
            harmonic_bar_1 += (
                feature_0 * moment_bar_1 * radial_3 + k0 * moment_bar_0 * feature_1 * radial_1 + t33 * radial_8
                + t27 * radial_6
            )
            harmonic_bar_2 += (
                feature_0 * moment_bar_2 * radial_3 + t35 * radial_8 + k0 * moment_bar_0 * feature_2 * radial_1
                + t28 * radial_6
            )
            harmonic_bar_3 += (
                feature_0 * moment_bar_3 * radial_3 + t36 * radial_8 + k0 * moment_bar_0 * feature_3 * radial_1
                + t29 * radial_6
            )
            harmonic_bar_4 += (
                feature_0 * moment_bar_4 * radial_7 + k2 * t21 * radial_5
                + k1 * moment_bar_0 * feature_4 * radial_2 + t45 * radial_10
            )
            harmonic_bar_5 += (
                feature_0 * moment_bar_5 * radial_7 + k2 * t22 * radial_5
                + k1 * moment_bar_0 * feature_5 * radial_2 + t49 * radial_10
            )
            harmonic_bar_6 += (
                feature_0 * moment_bar_6 * radial_7 + k2 * t23 * radial_5 + t46 * radial_10
                + k1 * moment_bar_0 * feature_6 * radial_2
            )
            harmonic_bar_7 += (
                feature_0 * moment_bar_7 * radial_7 + k2 * t25 * radial_5 + t47 * radial_10
                + k1 * moment_bar_0 * feature_7 * radial_2
            )
            harmonic_bar_8 += (
                feature_0 * moment_bar_8 * radial_7 + t24 * radial_5 + t48 * radial_10
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
    16432 operations an instance; nesting order radial_bar by feature > moment_bar > harmonic, table_bar by radial_bar > spline
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
    k9 = real(0.4629100498862757)  # sqrt(42)/14
    k10 = real(0.26726124191242434)  # sqrt(14)/14
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
            g22 = -k6 * harmonic_1
            g23 = k5 * harmonic_2
            g24 = k5 * harmonic_3
            g25 = -k5 * harmonic_2
            g26 = -k6 * harmonic_2
            g27 = k7 * harmonic_3
            g28 = -k8 * harmonic_4
            g29 = k9 * harmonic_6
            g30 = -k9 * harmonic_7
            g31 = -k8 * harmonic_8
            g32 = -k8 * harmonic_5
            g33 = k9 * harmonic_7
            g34 = k9 * harmonic_4 + k10 * harmonic_8
            g35 = k9 * harmonic_5
            g36 = k10 * harmonic_6
            g37 = k10 * harmonic_8 - k9 * harmonic_4
            g38 = k10 * harmonic_7
            g39 = k8 * harmonic_8
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
                    feature_1 * (moment_bar_1 * g8 + moment_bar_2 * g9 + moment_bar_3 * g10)
                    + feature_2 * (moment_bar_2 * g11 + moment_bar_1 * g9 + moment_bar_3 * g12)
                    + feature_3 * (moment_bar_1 * g10 + moment_bar_2 * g12 + moment_bar_3 * g13)
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
                    feature_1 * (moment_bar_4 * g21 + moment_bar_8 * g22 + moment_bar_5 * g23
                    + moment_bar_6 * g24) + feature_2 * (moment_bar_5 * g21 + moment_bar_4 * g25
                    + moment_bar_8 * g26 + moment_bar_7 * g24) + feature_3 * (moment_bar_6 * g21
                    + moment_bar_7 * g23 + moment_bar_8 * g27)
                )
                radial_bar_9 = (
                    harmonic_0 * (feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
                    + feature_7 * moment_bar_7 + feature_8 * moment_bar_8)
                )
                radial_bar_10 = (
                    feature_4 * (moment_bar_8 * g28 + moment_bar_6 * g29 + moment_bar_7 * g30
                    + moment_bar_4 * g31) + feature_5 * (moment_bar_8 * g32 + moment_bar_7 * g29
                    + moment_bar_6 * g33 + moment_bar_5 * g31) + feature_6 * (moment_bar_6 * g34
                    + moment_bar_7 * g35 + moment_bar_4 * g29 + moment_bar_8 * g36 + moment_bar_5 * g33)
                    + feature_7 * (moment_bar_7 * g37 + moment_bar_6 * g35 + moment_bar_5 * g29
                    + moment_bar_4 * g30 + moment_bar_8 * g38) + feature_8 * (moment_bar_4 * g28
                    + moment_bar_5 * g32 + moment_bar_6 * g36 + moment_bar_7 * g38 + moment_bar_8 * g39)
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
    29088 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, feature_hat by moment_bar > radial > radial_bar_hat > harmonic > harmonic_bar_hat
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
            g0 = k0 * harmonic_4 - k1 * harmonic_8
            g1 = k0 * harmonic_bar_hat_4 - k1 * harmonic_bar_hat_8
            g2 = k2 * harmonic_1
            g3 = k2 * harmonic_bar_hat_1
            g4 = k3 * harmonic_1
            g5 = k3 * harmonic_bar_hat_1
            g6 = -k4 * harmonic_1
            g7 = -k4 * harmonic_bar_hat_1
            g8 = k3 * harmonic_2
            g9 = k3 * harmonic_bar_hat_2
            g10 = k3 * harmonic_3
            g11 = k3 * harmonic_bar_hat_3
            g12 = k0 * harmonic_5
            g13 = k0 * harmonic_bar_hat_5
            g14 = k0 * harmonic_6
            g15 = k0 * harmonic_bar_hat_6
            g16 = -k1 * harmonic_8 - k0 * harmonic_4
            g17 = -k1 * harmonic_bar_hat_8 - k0 * harmonic_bar_hat_4
            g18 = k2 * harmonic_2
            g19 = k2 * harmonic_bar_hat_2
            g20 = -k3 * harmonic_2
            g21 = -k3 * harmonic_bar_hat_2
            g22 = -k4 * harmonic_2
            g23 = -k4 * harmonic_bar_hat_2
            g24 = k0 * harmonic_7
            g25 = k0 * harmonic_bar_hat_7
            g26 = k5 * harmonic_8
            g27 = k5 * harmonic_bar_hat_8
            g28 = k2 * harmonic_3
            g29 = k2 * harmonic_bar_hat_3
            g30 = k6 * harmonic_3
            g31 = k6 * harmonic_bar_hat_3
            g32 = -k7 * harmonic_8
            g33 = -k7 * harmonic_bar_hat_8
            g34 = k0 * harmonic_1
            g35 = k0 * harmonic_bar_hat_1
            g36 = -k0 * harmonic_2
            g37 = -k0 * harmonic_bar_hat_2
            g38 = k8 * harmonic_4
            g39 = k8 * harmonic_bar_hat_4
            g40 = -k7 * harmonic_4
            g41 = -k7 * harmonic_bar_hat_4
            g42 = k9 * harmonic_6
            g43 = k9 * harmonic_bar_hat_6
            g44 = -k9 * harmonic_7
            g45 = -k9 * harmonic_bar_hat_7
            g46 = k0 * harmonic_2
            g47 = k0 * harmonic_bar_hat_2
            g48 = k8 * harmonic_5
            g49 = k8 * harmonic_bar_hat_5
            g50 = -k7 * harmonic_5
            g51 = -k7 * harmonic_bar_hat_5
            g52 = k9 * harmonic_7
            g53 = k9 * harmonic_bar_hat_7
            g54 = k9 * harmonic_4 + k10 * harmonic_8
            g55 = k9 * harmonic_bar_hat_4 + k10 * harmonic_bar_hat_8
            g56 = k0 * harmonic_3
            g57 = k0 * harmonic_bar_hat_3
            g58 = k9 * harmonic_5
            g59 = k9 * harmonic_bar_hat_5
            g60 = k8 * harmonic_6
            g61 = k8 * harmonic_bar_hat_6
            g62 = k10 * harmonic_6
            g63 = k10 * harmonic_bar_hat_6
            g64 = k10 * harmonic_8 - k9 * harmonic_4
            g65 = k10 * harmonic_bar_hat_8 - k9 * harmonic_bar_hat_4
            g66 = k8 * harmonic_7
            g67 = k8 * harmonic_bar_hat_7
            g68 = k10 * harmonic_7
            g69 = k10 * harmonic_bar_hat_7
            g70 = k7 * harmonic_8
            g71 = k7 * harmonic_bar_hat_8
            g72 = -k1 * harmonic_1
            g73 = -k1 * harmonic_bar_hat_1
            g74 = -k1 * harmonic_2
            g75 = -k1 * harmonic_bar_hat_2
            g76 = k5 * harmonic_3
            g77 = k5 * harmonic_bar_hat_3
            g78 = k8 * harmonic_8
            g79 = k8 * harmonic_bar_hat_8
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
                radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
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
                t22 = harmonic_0 * radial_bar_hat_4 + harmonic_bar_hat_0 * radial_4
                t23 = radial_bar_hat_8 * g4 + radial_8 * g5
                t24 = radial_bar_hat_8 * g8 + radial_8 * g9
                t25 = radial_bar_hat_8 * g10 + radial_8 * g11
                t26 = radial_bar_hat_5 * g12 + radial_5 * g13
                t27 = radial_bar_hat_5 * g14 + radial_5 * g15
                t28 = radial_bar_hat_5 * g24 + radial_5 * g25
                t29 = harmonic_0 * radial_bar_hat_9 + harmonic_bar_hat_0 * radial_9
                t30 = radial_bar_hat_10 * g32 + radial_10 * g33 + t29
                t31 = radial_bar_hat_6 * g34 + radial_6 * g35
                t32 = radial_bar_hat_10 * g40 + radial_10 * g41
                t33 = radial_bar_hat_10 * g42 + radial_10 * g43
                t34 = radial_bar_hat_10 * g44 + radial_10 * g45
                t35 = radial_bar_hat_6 * g46 + radial_6 * g47
                t36 = radial_bar_hat_10 * g50 + radial_10 * g51
                t37 = radial_bar_hat_10 * g52 + radial_10 * g53
                t38 = radial_bar_hat_6 * g56 + radial_6 * g57
                t39 = radial_bar_hat_10 * g58 + radial_10 * g59
                t40 = radial_bar_hat_10 * g62 + radial_10 * g63
                t41 = radial_bar_hat_10 * g68 + radial_10 * g69
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
                result[64 + c] += (
                    moment_bar_1 * (radial_bar_hat_5 * g0 + radial_5 * g1 + t22)
                    + moment_bar_0 * (radial_bar_hat_1 * g2 + radial_1 * g3) + moment_bar_4 * t23
                    + moment_bar_8 * (radial_bar_hat_8 * g6 + radial_8 * g7) + moment_bar_5 * t24
                    + moment_bar_6 * t25 + moment_bar_2 * t26 + moment_bar_3 * t27
                )
                result[128 + c] += (
                    moment_bar_2 * (t22 + radial_bar_hat_5 * g16 + radial_5 * g17) + moment_bar_5 * t23
                    + moment_bar_0 * (radial_bar_hat_1 * g18 + radial_1 * g19)
                    + moment_bar_4 * (radial_bar_hat_8 * g20 + radial_8 * g21)
                    + moment_bar_8 * (radial_bar_hat_8 * g22 + radial_8 * g23) + moment_bar_7 * t25
                    + moment_bar_1 * t26 + moment_bar_3 * t28
                )
                result[192 + c] += (
                    moment_bar_3 * (t22 + radial_bar_hat_5 * g26 + radial_5 * g27) + moment_bar_6 * t23
                    + moment_bar_7 * t24 + moment_bar_0 * (radial_bar_hat_1 * g28 + radial_1 * g29)
                    + moment_bar_8 * (radial_bar_hat_8 * g30 + radial_8 * g31) + moment_bar_1 * t27
                    + moment_bar_2 * t28
                )
                result[256 + c] += (
                    moment_bar_4 * t30 + moment_bar_1 * t31 + moment_bar_2 * (radial_bar_hat_6 * g36
                    + radial_6 * g37) + moment_bar_0 * (radial_bar_hat_2 * g38 + radial_2 * g39)
                    + moment_bar_8 * t32 + moment_bar_6 * t33 + moment_bar_7 * t34
                )
                result[320 + c] += (
                    moment_bar_5 * t30 + moment_bar_2 * t31 + moment_bar_1 * t35
                    + moment_bar_0 * (radial_bar_hat_2 * g48 + radial_2 * g49) + moment_bar_8 * t36
                    + moment_bar_7 * t33 + moment_bar_6 * t37
                )
                result[384 + c] += (
                    moment_bar_6 * (t29 + radial_bar_hat_10 * g54 + radial_10 * g55) + moment_bar_3 * t31
                    + moment_bar_1 * t38 + moment_bar_7 * t39 + moment_bar_0 * (radial_bar_hat_2 * g60
                    + radial_2 * g61) + moment_bar_4 * t33 + moment_bar_8 * t40 + moment_bar_5 * t37
                )
                result[448 + c] += (
                    moment_bar_7 * (t29 + radial_bar_hat_10 * g64 + radial_10 * g65) + moment_bar_3 * t35
                    + moment_bar_2 * t38 + moment_bar_6 * t39 + moment_bar_5 * t33
                    + moment_bar_0 * (radial_bar_hat_2 * g66 + radial_2 * g67) + moment_bar_4 * t34
                    + moment_bar_8 * t41
                )
                result[512 + c] += (
                    moment_bar_8 * (t29 + radial_bar_hat_10 * g70 + radial_10 * g71)
                    + moment_bar_1 * (radial_bar_hat_6 * g72 + radial_6 * g73)
                    + moment_bar_2 * (radial_bar_hat_6 * g74 + radial_6 * g75)
                    + moment_bar_3 * (radial_bar_hat_6 * g76 + radial_6 * g77) + moment_bar_4 * t32
                    + moment_bar_5 * t36 + moment_bar_6 * t40 + moment_bar_7 * t41
                    + moment_bar_0 * (radial_bar_hat_2 * g78 + radial_2 * g79)
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
    54752 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, radial_hat by moment_bar > feature > feature_bar_hat > harmonic > harmonic_bar_hat, harmonic_hat by moment_bar > feature > feature_bar_hat > radial > radial_bar_hat, spline_hat by radial_hat > table
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
    k11 = real(0.8451542547285166)  # sqrt(35)/7
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
            radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
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
            t26 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
            t27 = (
                feature_bar_hat_1 * moment_bar_1 + feature_bar_hat_2 * moment_bar_2
                + feature_bar_hat_3 * moment_bar_3
            )
            radial_hat_4 = harmonic_bar_hat_0 * t26 + harmonic_0 * t27
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
            radial_hat_8 = (
                moment_bar_4 * (feature_1 * g42 + feature_2 * g43 + feature_bar_hat_1 * g44
                + feature_bar_hat_2 * g45) + moment_bar_8 * (feature_1 * g46 + feature_2 * g47 + feature_3 * g48
                + feature_bar_hat_1 * g49 + feature_bar_hat_2 * g50 + feature_bar_hat_3 * g51)
                + moment_bar_5 * (feature_1 * g52 + feature_2 * g42 + feature_bar_hat_1 * g53
                + feature_bar_hat_2 * g44) + moment_bar_6 * (feature_1 * g54 + feature_3 * g42
                + feature_bar_hat_1 * g55 + feature_bar_hat_3 * g44) + moment_bar_7 * (feature_2 * g54
                + feature_3 * g52 + feature_bar_hat_2 * g55 + feature_bar_hat_3 * g53)
            )
            t33 = (
                feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
                + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
            )
            t34 = (
                feature_bar_hat_4 * moment_bar_4 + feature_bar_hat_5 * moment_bar_5
                + feature_bar_hat_6 * moment_bar_6 + feature_bar_hat_7 * moment_bar_7
                + feature_bar_hat_8 * moment_bar_8
            )
            radial_hat_9 = harmonic_bar_hat_0 * t33 + harmonic_0 * t34
            radial_hat_10 = (
                moment_bar_8 * (feature_4 * g56 + feature_5 * g57 + feature_6 * g58 + feature_7 * g59
                + feature_8 * g60 + feature_bar_hat_4 * g61 + feature_bar_hat_5 * g62 + feature_bar_hat_6 * g63
                + feature_bar_hat_7 * g64 + feature_bar_hat_8 * g65) + moment_bar_6 * (feature_4 * g66
                + feature_5 * g67 + feature_6 * g68 + feature_7 * g69 + feature_8 * g58
                + feature_bar_hat_4 * g70 + feature_bar_hat_5 * g71 + feature_bar_hat_6 * g72
                + feature_bar_hat_7 * g73 + feature_bar_hat_8 * g63) + moment_bar_7 * (feature_4 * g74
                + feature_5 * g66 + feature_6 * g69 + feature_7 * g75 + feature_8 * g59
                + feature_bar_hat_4 * g76 + feature_bar_hat_5 * g70 + feature_bar_hat_6 * g73
                + feature_bar_hat_7 * g77 + feature_bar_hat_8 * g64) + moment_bar_4 * (feature_4 * g78
                + feature_6 * g66 + feature_7 * g74 + feature_8 * g56 + feature_bar_hat_4 * g79
                + feature_bar_hat_6 * g70 + feature_bar_hat_7 * g76 + feature_bar_hat_8 * g61)
                + moment_bar_5 * (feature_5 * g78 + feature_6 * g67 + feature_7 * g66 + feature_8 * g57
                + feature_bar_hat_5 * g79 + feature_bar_hat_6 * g71 + feature_bar_hat_7 * g70
                + feature_bar_hat_8 * g62)
            )
            t37 = feature_4 * radial_bar_hat_6 + feature_bar_hat_4 * radial_6
            t38 = feature_0 * radial_bar_hat_3 + feature_bar_hat_0 * radial_3
            t39 = feature_8 * radial_bar_hat_6 + feature_bar_hat_8 * radial_6
            t40 = t38 - k3 * t39
            t41 = feature_1 * radial_bar_hat_8 + feature_bar_hat_1 * radial_8
            t42 = feature_2 * radial_bar_hat_8 + feature_bar_hat_2 * radial_8
            t43 = feature_3 * radial_bar_hat_8 + feature_bar_hat_3 * radial_8
            t44 = feature_5 * radial_bar_hat_6 + feature_bar_hat_5 * radial_6
            t45 = feature_6 * radial_bar_hat_6 + feature_bar_hat_6 * radial_6
            t46 = feature_7 * radial_bar_hat_6 + feature_bar_hat_7 * radial_6
            t47 = feature_0 * radial_bar_hat_7 + feature_bar_hat_0 * radial_7
            t48 = feature_8 * radial_bar_hat_10 + feature_bar_hat_8 * radial_10
            t49 = t47 - k8 * t48
            t50 = feature_4 * radial_bar_hat_10 + feature_bar_hat_4 * radial_10
            t51 = feature_1 * radial_bar_hat_5 + feature_bar_hat_1 * radial_5
            t52 = feature_7 * radial_bar_hat_10 + feature_bar_hat_7 * radial_10
            t53 = moment_bar_1 * t51 - k11 * moment_bar_7 * t52
            t54 = feature_2 * radial_bar_hat_5 + feature_bar_hat_2 * radial_5
            t55 = feature_6 * radial_bar_hat_10 + feature_bar_hat_6 * radial_10
            t56 = moment_bar_2 * t54 - k11 * moment_bar_6 * t55
            t57 = feature_5 * radial_bar_hat_10 + feature_bar_hat_5 * radial_10
            t58 = t47 + k9 * t48
            t59 = feature_3 * radial_bar_hat_5 + feature_bar_hat_3 * radial_5
            harmonic_hat_0 += (
                moment_bar_0 * feature_0 * radial_bar_hat_0 + t26 * radial_bar_hat_4 + t33 * radial_bar_hat_9
                + moment_bar_0 * feature_bar_hat_0 * radial_0 + t27 * radial_4 + t34 * radial_9
            )
            harmonic_hat_1 += (
                moment_bar_1 * (k2 * t37 + t40) + k0 * moment_bar_0 * (feature_1 * radial_bar_hat_1
                + feature_bar_hat_1 * radial_1) + k5 * moment_bar_4 * t41 - k6 * moment_bar_8 * t41
                + k5 * moment_bar_5 * t42 + k5 * moment_bar_6 * t43 + k2 * moment_bar_2 * t44
                + k2 * moment_bar_3 * t45
            )
            harmonic_hat_2 += (
                moment_bar_2 * (-k2 * t37 + t40) + k5 * moment_bar_5 * t41
                + k0 * moment_bar_0 * (feature_2 * radial_bar_hat_1 + feature_bar_hat_2 * radial_1)
                - k5 * moment_bar_4 * t42 - k6 * moment_bar_8 * t42 + k5 * moment_bar_7 * t43
                + k2 * moment_bar_1 * t44 + k2 * moment_bar_3 * t46
            )
            harmonic_hat_3 += (
                moment_bar_3 * (t38 + k4 * t39) + k5 * moment_bar_6 * t41 + k5 * moment_bar_7 * t42
                + k0 * moment_bar_0 * (feature_3 * radial_bar_hat_1 + feature_bar_hat_3 * radial_1)
                + k7 * moment_bar_8 * t43 + k2 * moment_bar_1 * t45 + k2 * moment_bar_2 * t46
            )
            harmonic_hat_4 += (
                moment_bar_4 * t49 + k1 * moment_bar_0 * (feature_4 * radial_bar_hat_2
                + feature_bar_hat_4 * radial_2) - k8 * moment_bar_8 * t50 + k2 * t53 - k2 * t56
            )
            harmonic_hat_5 += (
                moment_bar_5 * t49 + k2 * moment_bar_2 * t51 + k2 * moment_bar_1 * t54
                + k1 * moment_bar_0 * (feature_5 * radial_bar_hat_2 + feature_bar_hat_5 * radial_2)
                - k8 * moment_bar_8 * t57 + k10 * moment_bar_7 * t55 + k10 * moment_bar_6 * t52
            )
            harmonic_hat_6 += (
                moment_bar_6 * (k10 * t50 + t58) + k2 * moment_bar_3 * t51 + k2 * moment_bar_1 * t59
                + k10 * moment_bar_7 * t57 + k1 * moment_bar_0 * (feature_6 * radial_bar_hat_2
                + feature_bar_hat_6 * radial_2) + k10 * moment_bar_4 * t55 + k9 * moment_bar_8 * t55
                + k10 * moment_bar_5 * t52
            )
            harmonic_hat_7 += (
                moment_bar_7 * (-k10 * t50 + t58) + k2 * moment_bar_3 * t54 + k2 * moment_bar_2 * t59
                + k10 * moment_bar_6 * t57 + k10 * moment_bar_5 * t55
                + k1 * moment_bar_0 * (feature_7 * radial_bar_hat_2 + feature_bar_hat_7 * radial_2)
                - k10 * moment_bar_4 * t52 + k9 * moment_bar_8 * t52
            )
            harmonic_hat_8 += (
                -k3 * t53 - k3 * t56 + moment_bar_8 * (t47 + k8 * t48) + k4 * moment_bar_3 * t59
                - k8 * moment_bar_4 * t50 - k8 * moment_bar_5 * t57
                + k1 * moment_bar_0 * (feature_8 * radial_bar_hat_2 + feature_bar_hat_8 * radial_2)
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
    36832 operations an instance; nesting order radial_bar by feature > moment_bar > harmonic, radial_hat by feature > feature_bar_hat > moment_bar > harmonic > harmonic_bar_hat, table_hat by radial_bar > radial_hat > spline > spline_bar_hat
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
    k9 = real(0.4629100498862757)  # sqrt(42)/14
    k10 = real(0.26726124191242434)  # sqrt(14)/14
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
            g15 = -k2 * harmonic_2
            g16 = k2 * harmonic_2
            g17 = k2 * harmonic_3
            g18 = -k3 * harmonic_1
            g19 = -k3 * harmonic_2
            g20 = k4 * harmonic_3
            g21 = k5 * harmonic_1
            g22 = -k6 * harmonic_1
            g23 = k5 * harmonic_2
            g24 = k5 * harmonic_3
            g25 = -k5 * harmonic_2
            g26 = -k6 * harmonic_2
            g27 = k7 * harmonic_3
            g28 = -k8 * harmonic_4
            g29 = k9 * harmonic_6
            g30 = -k9 * harmonic_7
            g31 = -k8 * harmonic_8
            g32 = -k8 * harmonic_5
            g33 = k9 * harmonic_7
            g34 = k9 * harmonic_4 + k10 * harmonic_8
            g35 = k9 * harmonic_5
            g36 = k10 * harmonic_6
            g37 = k10 * harmonic_8 - k9 * harmonic_4
            g38 = k10 * harmonic_7
            g39 = k8 * harmonic_8
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
            g55 = -k2 * harmonic_bar_hat_2
            g56 = k2 * harmonic_bar_hat_2
            g57 = k2 * harmonic_bar_hat_3
            g58 = -k3 * harmonic_bar_hat_1
            g59 = -k3 * harmonic_bar_hat_2
            g60 = k4 * harmonic_bar_hat_3
            g61 = k5 * harmonic_bar_hat_1
            g62 = -k6 * harmonic_bar_hat_1
            g63 = k5 * harmonic_bar_hat_2
            g64 = k5 * harmonic_bar_hat_3
            g65 = -k5 * harmonic_bar_hat_2
            g66 = -k6 * harmonic_bar_hat_2
            g67 = k7 * harmonic_bar_hat_3
            g68 = -k8 * harmonic_bar_hat_4
            g69 = k9 * harmonic_bar_hat_6
            g70 = -k9 * harmonic_bar_hat_7
            g71 = -k8 * harmonic_bar_hat_8
            g72 = -k8 * harmonic_bar_hat_5
            g73 = k9 * harmonic_bar_hat_7
            g74 = k9 * harmonic_bar_hat_4 + k10 * harmonic_bar_hat_8
            g75 = k9 * harmonic_bar_hat_5
            g76 = k10 * harmonic_bar_hat_6
            g77 = k10 * harmonic_bar_hat_8 - k9 * harmonic_bar_hat_4
            g78 = k10 * harmonic_bar_hat_7
            g79 = k8 * harmonic_bar_hat_8
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
                radial_bar_1 = moment_bar_0 * (feature_1 * g0 + feature_2 * g1 + feature_3 * g2)
                radial_bar_2 = (
                    moment_bar_0 * (feature_4 * g3 + feature_5 * g4 + feature_6 * g5 + feature_7 * g6
                    + feature_8 * g7)
                )
                t3 = harmonic_1 * moment_bar_1 + harmonic_2 * moment_bar_2 + harmonic_3 * moment_bar_3
                radial_bar_3 = feature_0 * t3
                t5 = feature_1 * moment_bar_1 + feature_2 * moment_bar_2 + feature_3 * moment_bar_3
                radial_bar_4 = harmonic_0 * t5
                t7 = moment_bar_1 * g8 + moment_bar_2 * g9 + moment_bar_3 * g10
                t8 = moment_bar_2 * g11 + moment_bar_1 * g9 + moment_bar_3 * g12
                t9 = moment_bar_1 * g10 + moment_bar_2 * g12 + moment_bar_3 * g13
                radial_bar_5 = feature_1 * t7 + feature_2 * t8 + feature_3 * t9
                t11 = moment_bar_1 * g14 + moment_bar_2 * g15
                t12 = moment_bar_2 * g14 + moment_bar_1 * g16
                t13 = moment_bar_3 * g14 + moment_bar_1 * g17
                t14 = moment_bar_3 * g16 + moment_bar_2 * g17
                t15 = moment_bar_1 * g18 + moment_bar_2 * g19 + moment_bar_3 * g20
                radial_bar_6 = (
                    feature_4 * t11 + feature_5 * t12 + feature_6 * t13 + feature_7 * t14 + feature_8 * t15
                )
                t17 = (
                    harmonic_4 * moment_bar_4 + harmonic_5 * moment_bar_5 + harmonic_6 * moment_bar_6
                    + harmonic_7 * moment_bar_7 + harmonic_8 * moment_bar_8
                )
                radial_bar_7 = feature_0 * t17
                t19 = moment_bar_4 * g21 + moment_bar_8 * g22 + moment_bar_5 * g23 + moment_bar_6 * g24
                t20 = moment_bar_5 * g21 + moment_bar_4 * g25 + moment_bar_8 * g26 + moment_bar_7 * g24
                t21 = moment_bar_6 * g21 + moment_bar_7 * g23 + moment_bar_8 * g27
                radial_bar_8 = feature_1 * t19 + feature_2 * t20 + feature_3 * t21
                t23 = (
                    feature_4 * moment_bar_4 + feature_5 * moment_bar_5 + feature_6 * moment_bar_6
                    + feature_7 * moment_bar_7 + feature_8 * moment_bar_8
                )
                radial_bar_9 = harmonic_0 * t23
                t25 = moment_bar_8 * g28 + moment_bar_6 * g29 + moment_bar_7 * g30 + moment_bar_4 * g31
                t26 = moment_bar_8 * g32 + moment_bar_7 * g29 + moment_bar_6 * g33 + moment_bar_5 * g31
                t27 = (
                    moment_bar_6 * g34 + moment_bar_7 * g35 + moment_bar_4 * g29 + moment_bar_8 * g36
                    + moment_bar_5 * g33
                )
                t28 = (
                    moment_bar_7 * g37 + moment_bar_6 * g35 + moment_bar_5 * g29 + moment_bar_4 * g30
                    + moment_bar_8 * g38
                )
                t29 = (
                    moment_bar_4 * g28 + moment_bar_5 * g32 + moment_bar_6 * g36 + moment_bar_7 * g38
                    + moment_bar_8 * g39
                )
                radial_bar_10 = (
                    feature_4 * t25 + feature_5 * t26 + feature_6 * t27 + feature_7 * t28 + feature_8 * t29
                )
                radial_hat_0 = moment_bar_0 * (feature_0 * harmonic_bar_hat_0 + harmonic_0 * feature_bar_hat_0)
                radial_hat_1 = (
                    moment_bar_0 * (feature_1 * g40 + feature_2 * g41 + feature_3 * g42 + g0 * feature_bar_hat_1
                    + g1 * feature_bar_hat_2 + g2 * feature_bar_hat_3)
                )
                radial_hat_2 = (
                    moment_bar_0 * (feature_4 * g43 + feature_5 * g44 + feature_6 * g45 + feature_7 * g46
                    + feature_8 * g47 + g3 * feature_bar_hat_4 + g4 * feature_bar_hat_5 + g5 * feature_bar_hat_6
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
                    feature_1 * (moment_bar_1 * g48 + moment_bar_2 * g49 + moment_bar_3 * g50)
                    + feature_2 * (moment_bar_2 * g51 + moment_bar_1 * g49 + moment_bar_3 * g52)
                    + feature_3 * (moment_bar_1 * g50 + moment_bar_2 * g52 + moment_bar_3 * g53)
                    + t7 * feature_bar_hat_1 + t8 * feature_bar_hat_2 + t9 * feature_bar_hat_3
                )
                radial_hat_6 = (
                    feature_4 * (moment_bar_1 * g54 + moment_bar_2 * g55) + feature_5 * (moment_bar_2 * g54
                    + moment_bar_1 * g56) + feature_6 * (moment_bar_3 * g54 + moment_bar_1 * g57)
                    + feature_7 * (moment_bar_3 * g56 + moment_bar_2 * g57) + feature_8 * (moment_bar_1 * g58
                    + moment_bar_2 * g59 + moment_bar_3 * g60) + t11 * feature_bar_hat_4
                    + t12 * feature_bar_hat_5 + t13 * feature_bar_hat_6 + t14 * feature_bar_hat_7
                    + t15 * feature_bar_hat_8
                )
                radial_hat_7 = (
                    feature_0 * (moment_bar_4 * harmonic_bar_hat_4 + moment_bar_5 * harmonic_bar_hat_5
                    + moment_bar_6 * harmonic_bar_hat_6 + moment_bar_7 * harmonic_bar_hat_7
                    + moment_bar_8 * harmonic_bar_hat_8) + t17 * feature_bar_hat_0
                )
                radial_hat_8 = (
                    feature_1 * (moment_bar_4 * g61 + moment_bar_8 * g62 + moment_bar_5 * g63
                    + moment_bar_6 * g64) + feature_2 * (moment_bar_5 * g61 + moment_bar_4 * g65
                    + moment_bar_8 * g66 + moment_bar_7 * g64) + feature_3 * (moment_bar_6 * g61
                    + moment_bar_7 * g63 + moment_bar_8 * g67) + t19 * feature_bar_hat_1
                    + t20 * feature_bar_hat_2 + t21 * feature_bar_hat_3
                )
                radial_hat_9 = (
                    t23 * harmonic_bar_hat_0 + harmonic_0 * (moment_bar_4 * feature_bar_hat_4
                    + moment_bar_5 * feature_bar_hat_5 + moment_bar_6 * feature_bar_hat_6
                    + moment_bar_7 * feature_bar_hat_7 + moment_bar_8 * feature_bar_hat_8)
                )
                radial_hat_10 = (
                    feature_4 * (moment_bar_8 * g68 + moment_bar_6 * g69 + moment_bar_7 * g70
                    + moment_bar_4 * g71) + feature_5 * (moment_bar_8 * g72 + moment_bar_7 * g69
                    + moment_bar_6 * g73 + moment_bar_5 * g71) + feature_6 * (moment_bar_6 * g74
                    + moment_bar_7 * g75 + moment_bar_4 * g69 + moment_bar_8 * g76 + moment_bar_5 * g73)
                    + feature_7 * (moment_bar_7 * g77 + moment_bar_6 * g75 + moment_bar_5 * g69
                    + moment_bar_4 * g70 + moment_bar_8 * g78) + feature_8 * (moment_bar_4 * g68
                    + moment_bar_5 * g72 + moment_bar_6 * g76 + moment_bar_7 * g78 + moment_bar_8 * g79)
                    + t25 * feature_bar_hat_4 + t26 * feature_bar_hat_5 + t27 * feature_bar_hat_6
                    + t28 * feature_bar_hat_7 + t29 * feature_bar_hat_8
                )
                result[c] += radial_bar_0 * spline_bar_hat_0 + radial_hat_0 * spline_0
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
    44768 operations an instance; nesting order radial by spline > table, radial_bar_hat by spline_bar_hat > table, moment_bar_hat by radial > radial_bar_hat > feature > feature_bar_hat > harmonic > harmonic_bar_hat
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
            g42 = k5 * harmonic_1
            g43 = -k5 * harmonic_2
            g44 = k5 * harmonic_bar_hat_1
            g45 = -k5 * harmonic_bar_hat_2
            g46 = -k6 * harmonic_8
            g47 = k7 * harmonic_6
            g48 = -k7 * harmonic_7
            g49 = -k6 * harmonic_4
            g50 = -k6 * harmonic_bar_hat_8
            g51 = k7 * harmonic_bar_hat_6
            g52 = -k7 * harmonic_bar_hat_7
            g53 = -k6 * harmonic_bar_hat_4
            g54 = k5 * harmonic_2
            g55 = k5 * harmonic_bar_hat_2
            g56 = k7 * harmonic_7
            g57 = -k6 * harmonic_5
            g58 = k7 * harmonic_bar_hat_7
            g59 = -k6 * harmonic_bar_hat_5
            g60 = k5 * harmonic_3
            g61 = k5 * harmonic_bar_hat_3
            g62 = k7 * harmonic_4 + k8 * harmonic_8
            g63 = k7 * harmonic_5
            g64 = k8 * harmonic_6
            g65 = k7 * harmonic_bar_hat_4 + k8 * harmonic_bar_hat_8
            g66 = k7 * harmonic_bar_hat_5
            g67 = k8 * harmonic_bar_hat_6
            g68 = k8 * harmonic_8 - k7 * harmonic_4
            g69 = k8 * harmonic_7
            g70 = k8 * harmonic_bar_hat_8 - k7 * harmonic_bar_hat_4
            g71 = k8 * harmonic_bar_hat_7
            g72 = -k9 * harmonic_1
            g73 = -k9 * harmonic_2
            g74 = k10 * harmonic_3
            g75 = -k9 * harmonic_bar_hat_1
            g76 = -k9 * harmonic_bar_hat_2
            g77 = k10 * harmonic_bar_hat_3
            g78 = k6 * harmonic_8
            g79 = k6 * harmonic_bar_hat_8
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
                radial_0 = spline_0 * table_0 + spline_1 * table_11 + spline_2 * table_22 + spline_3 * table_33
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
                result[64 + c] += (
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
                result[128 + c] += (
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
                result[192 + c] += (
                    feature_0 * harmonic_3 * radial_bar_hat_3 + radial_3 * (feature_0 * harmonic_bar_hat_3
                    + harmonic_3 * feature_bar_hat_0) + radial_bar_hat_5 * (feature_1 * g18 + feature_2 * g31
                    + feature_3 * g38) + radial_5 * (feature_1 * g21 + feature_2 * g33 + feature_3 * g39
                    + feature_bar_hat_1 * g18 + feature_bar_hat_2 * g31 + feature_bar_hat_3 * g38)
                    + harmonic_0 * feature_3 * radial_bar_hat_4 + radial_4 * (harmonic_bar_hat_0 * feature_3
                    + harmonic_0 * feature_bar_hat_3) + radial_bar_hat_6 * (feature_6 * g22 + feature_7 * g23
                    + feature_8 * g40) + radial_6 * (feature_6 * g26 + feature_7 * g27 + feature_8 * g41
                    + feature_bar_hat_6 * g22 + feature_bar_hat_7 * g23 + feature_bar_hat_8 * g40)
                )
                result[256 + c] += (
                    feature_0 * harmonic_4 * radial_bar_hat_7 + radial_7 * (feature_0 * harmonic_bar_hat_4
                    + harmonic_4 * feature_bar_hat_0) + radial_bar_hat_8 * (feature_1 * g42 + feature_2 * g43)
                    + radial_8 * (feature_1 * g44 + feature_2 * g45 + feature_bar_hat_1 * g42
                    + feature_bar_hat_2 * g43) + harmonic_0 * feature_4 * radial_bar_hat_9
                    + radial_bar_hat_10 * (feature_4 * g46 + feature_6 * g47 + feature_7 * g48
                    + feature_8 * g49) + radial_9 * (harmonic_bar_hat_0 * feature_4
                    + harmonic_0 * feature_bar_hat_4) + radial_10 * (feature_4 * g50 + feature_6 * g51
                    + feature_7 * g52 + feature_8 * g53 + feature_bar_hat_4 * g46 + feature_bar_hat_6 * g47
                    + feature_bar_hat_7 * g48 + feature_bar_hat_8 * g49)
                )
                result[320 + c] += (
                    feature_0 * harmonic_5 * radial_bar_hat_7 + radial_7 * (feature_0 * harmonic_bar_hat_5
                    + harmonic_5 * feature_bar_hat_0) + radial_bar_hat_8 * (feature_1 * g54 + feature_2 * g42)
                    + radial_8 * (feature_1 * g55 + feature_2 * g44 + feature_bar_hat_1 * g54
                    + feature_bar_hat_2 * g42) + harmonic_0 * feature_5 * radial_bar_hat_9
                    + radial_bar_hat_10 * (feature_5 * g46 + feature_6 * g56 + feature_7 * g47
                    + feature_8 * g57) + radial_9 * (harmonic_bar_hat_0 * feature_5
                    + harmonic_0 * feature_bar_hat_5) + radial_10 * (feature_5 * g50 + feature_6 * g58
                    + feature_7 * g51 + feature_8 * g59 + feature_bar_hat_5 * g46 + feature_bar_hat_6 * g56
                    + feature_bar_hat_7 * g47 + feature_bar_hat_8 * g57)
                )
                result[384 + c] += (
                    feature_0 * harmonic_6 * radial_bar_hat_7 + radial_7 * (feature_0 * harmonic_bar_hat_6
                    + harmonic_6 * feature_bar_hat_0) + radial_bar_hat_8 * (feature_1 * g60 + feature_3 * g42)
                    + radial_8 * (feature_1 * g61 + feature_3 * g44 + feature_bar_hat_1 * g60
                    + feature_bar_hat_3 * g42) + radial_bar_hat_10 * (feature_4 * g47 + feature_5 * g56
                    + feature_6 * g62 + feature_7 * g63 + feature_8 * g64) + radial_10 * (feature_4 * g51
                    + feature_5 * g58 + feature_6 * g65 + feature_7 * g66 + feature_8 * g67
                    + feature_bar_hat_4 * g47 + feature_bar_hat_5 * g56 + feature_bar_hat_6 * g62
                    + feature_bar_hat_7 * g63 + feature_bar_hat_8 * g64)
                    + harmonic_0 * feature_6 * radial_bar_hat_9 + radial_9 * (harmonic_bar_hat_0 * feature_6
                    + harmonic_0 * feature_bar_hat_6)
                )
                result[448 + c] += (
                    feature_0 * harmonic_7 * radial_bar_hat_7 + radial_7 * (feature_0 * harmonic_bar_hat_7
                    + harmonic_7 * feature_bar_hat_0) + radial_bar_hat_8 * (feature_2 * g60 + feature_3 * g54)
                    + radial_8 * (feature_2 * g61 + feature_3 * g55 + feature_bar_hat_2 * g60
                    + feature_bar_hat_3 * g54) + radial_bar_hat_10 * (feature_4 * g48 + feature_5 * g47
                    + feature_6 * g63 + feature_7 * g68 + feature_8 * g69) + radial_10 * (feature_4 * g52
                    + feature_5 * g51 + feature_6 * g66 + feature_7 * g70 + feature_8 * g71
                    + feature_bar_hat_4 * g48 + feature_bar_hat_5 * g47 + feature_bar_hat_6 * g63
                    + feature_bar_hat_7 * g68 + feature_bar_hat_8 * g69)
                    + harmonic_0 * feature_7 * radial_bar_hat_9 + radial_9 * (harmonic_bar_hat_0 * feature_7
                    + harmonic_0 * feature_bar_hat_7)
                )
                result[512 + c] += (
                    feature_0 * harmonic_8 * radial_bar_hat_7 + radial_7 * (feature_0 * harmonic_bar_hat_8
                    + harmonic_8 * feature_bar_hat_0) + radial_bar_hat_8 * (feature_1 * g72 + feature_2 * g73
                    + feature_3 * g74) + radial_8 * (feature_1 * g75 + feature_2 * g76 + feature_3 * g77
                    + feature_bar_hat_1 * g72 + feature_bar_hat_2 * g73 + feature_bar_hat_3 * g74)
                    + radial_bar_hat_10 * (feature_4 * g49 + feature_5 * g57 + feature_6 * g64 + feature_7 * g69
                    + feature_8 * g78) + radial_10 * (feature_4 * g53 + feature_5 * g59 + feature_6 * g67
                    + feature_7 * g71 + feature_8 * g79 + feature_bar_hat_4 * g49 + feature_bar_hat_5 * g57
                    + feature_bar_hat_6 * g64 + feature_bar_hat_7 * g69 + feature_bar_hat_8 * g78)
                    + harmonic_0 * feature_8 * radial_bar_hat_9 + radial_9 * (harmonic_bar_hat_0 * feature_8
                    + harmonic_0 * feature_bar_hat_8)
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
