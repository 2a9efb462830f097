package org.alvh.quant.pricing;

/**
 * The standard normal law, relative error below 1e-14 for every argument whose result is a normal double: the
 * lower tail does not fade into rounding noise.
 */
public final class Normal {

    private static final double ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;
    private static final double SQRT_TWO_PI = 2.5066282746310007;

    /** The series of {@link FoldedTail}, lowest power first. */
    private static final double[] EVEN = {
        FoldedTail.E0,
        FoldedTail.E1,
        FoldedTail.E2,
        FoldedTail.E3,
        FoldedTail.E4,
        FoldedTail.E5,
        FoldedTail.E6,
        FoldedTail.E7,
        FoldedTail.E8,
        FoldedTail.E9,
        FoldedTail.E10,
        FoldedTail.E11,
        FoldedTail.E12,
        FoldedTail.E13
    };

    private static final double[] ODD = {
        FoldedTail.O0,
        FoldedTail.O1,
        FoldedTail.O2,
        FoldedTail.O3,
        FoldedTail.O4,
        FoldedTail.O5,
        FoldedTail.O6,
        FoldedTail.O7,
        FoldedTail.O8,
        FoldedTail.O9,
        FoldedTail.O10,
        FoldedTail.O11,
        FoldedTail.O12
    };

    private Normal() {}

    /** Density φ(x) = e^{−x²/2}/√(2π). */
    public static double pdf(double x) {
        return ONE_OVER_SQRT_TWO_PI * bell(x);
    }

    /** Distribution function N(x). */
    public static double cdf(double x) {
        double tail = scaledTail(Math.abs(x)) * bell(x);
        return x < 0.0 ? tail : 1.0 - tail;
    }

    /** Mills ratio N(−x)/φ(x) for x ≥ 0: the tail without its exponential, so it never underflows. */
    public static double millsRatio(double x) {
        if (!(x >= 0.0)) {
            throw new IllegalArgumentException("Mills ratio is for x >= 0, not " + x);
        }
        return SQRT_TWO_PI * scaledTail(x);
    }

    /** e^{−x²/2}; the part of x² that rounding drops is put back, without which the far tail loses two digits. */
    static double bell(double x) {
        double square = x * x;
        double lost = Math.fma(x, x, -square);
        double value = Elementary.exp(-0.5 * square);
        return square < Double.POSITIVE_INFINITY ? Math.fma(-0.5 * lost, value, value) : value;
    }

    /** N(−x)·e^{x²/2} for x ≥ 0. */
    static double scaledTail(double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return 0.0;
        }
        double t = (x - FoldedTail.FOLD) / (x + FoldedTail.FOLD);
        double u = t * t;
        double even = EVEN[13];
        double odd = ODD[12];
        even = Math.fma(even, u, EVEN[12]);
        for (int i = 11; i >= 0; i--) {
            even = Math.fma(even, u, EVEN[i]);
            odd = Math.fma(odd, u, ODD[i]);
        }
        return Math.fma(odd, t, even) / (1.0 + x);
    }
}
