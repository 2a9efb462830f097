package org.alvh.quant.pricing;

/**
 * The out-of-the-money price as a share c of its bound min(F, K), a function of x = −|ln(F/K)| and s = σ√T alone:
 * c = N(−a) − e^{−x}·N(−b) with a = −x/s − s/2 and b = −x/s + s/2. Since φ(a) = e^{−x}·φ(b), e^{−a²/2} stands before
 * the bracket, and what is left is the difference or, for a < 0 and 1 − c, the sum of two scaled tails.
 */
final class NormalisedBlack {

    static final double SQRT_TWO_PI = 2.5066282746310007;

    private static final double FOLD = FoldedTail.FOLD;

    private NormalisedBlack() {}

    /** a; 0 at the inflection s = √(−2x), positive before it. */
    static double nearer(double x, double s) {
        return -x / s - 0.5 * s;
    }

    /** c·e^{a²/2} = M(a) − M(a + s), for a ≥ 0 or hardly below. */
    static double scaledShare(double a, double s) {
        double b = a + s;
        double fold = 1.0 / ((a + FOLD) * (b + FOLD));
        double p = FoldedTail.fold(a, b, fold);
        double q = FoldedTail.fold(b, a, fold);
        double weight = -2.0 * FOLD * (1.0 + a) * fold;
        double bracket = Math.fma(weight, FoldedTail.slope(p, q), FoldedTail.series(p));
        return s * bracket / ((1.0 + a) * (1.0 + b));
    }

    /** (1 − c)·e^{a²/2} = M(−a) + M(a + s), for a ≤ 0. */
    static double scaledMissing(double a, double s) {
        return Normal.scaledTail(-a) + Normal.scaledTail(a + s);
    }

    /** c at a given a. */
    static double share(double a, double s, double bell) {
        return a >= 0.0 ? bell * scaledShare(a, s) : shareAfterInflection(a, s, bell);
    }

    /** Without cancellation where the two tails are close, by 1 − (1 − c) where they are not. */
    private static double shareAfterInflection(double a, double s, double bell) {
        return a > -FoldedTail.EXTENSION ? bell * scaledShare(a, s) : 1.0 - bell * scaledMissing(a, s);
    }

    /** c″/c′ by s: a rising slope before the inflection, a falling one after it. */
    static double bend(double x, double s) {
        double h = x / s;
        return h * h / s - 0.25 * s;
    }

    /** c‴/c′ by s, from {@link #bend}. */
    static double bendOfBend(double x, double s, double bend) {
        double h = x / s / s;
        return bend * bend - 3.0 * h * h - 0.25;
    }
}
