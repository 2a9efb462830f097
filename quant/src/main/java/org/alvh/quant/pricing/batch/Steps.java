package org.alvh.quant.pricing.batch;

/**
 * The steps of a batch that are functions of one or two numbers, without a branch: what one option needs
 * and another does not is computed for both and chosen by the bits of a sign.
 *
 * <p>The loop form compiles to vector instructions only because nothing here branches; the vector form repeats
 * each step lane by lane.
 */
final class Steps {

    /** Adding and subtracting it rounds to the nearest integer, which its last bits then hold. */
    static final double ROUNDING = 0x1.8p52;

    static final long ROUNDING_BITS = 0x4338000000000000L;

    static final double LOG2_E = 1.4426950408889634;

    /** The first 42 bits of ln 2, so that a multiple below 2^11 of it is exact, and what remains. */
    static final double LN2_HIGH = 0.6931471805598903;

    static final double LN2_LOW = 5.497923018708371e-14;

    /** Powers of two are built so much too large, and put right by one rounding, where they may be subnormal. */
    static final int LIFT = 192;

    static final long LIFTED_BIAS = 1023L + LIFT;
    static final double UNLIFT = 0x1p-192;

    static final long SIGN_BIT = Long.MIN_VALUE;
    static final long HALF_EXPONENT = 1L << 51;
    static final long EXPONENT_OFFSET = 2048L;

    private Steps() {}

    /** e^x for −810 ≤ x ≤ 570, as {@code Elementary.exp}: 2^k by Taylor's polynomial of degree 13 at x − k·ln 2. */
    static double exp(double x) {
        double rounded = roundedExponent(x);
        return scaled(rounded, expm1Reduced(x, rounded));
    }

    /** k + {@link #ROUNDING} with k = x/ln 2 rounded. */
    static double roundedExponent(double x) {
        return Math.fma(x, LOG2_E, ROUNDING);
    }

    /** 2^k·(1 + fraction). */
    static double scaled(double roundedExponent, double fraction) {
        long bits = (Double.doubleToRawLongBits(roundedExponent) + LIFTED_BIAS) << 52;
        double power = Double.longBitsToDouble(bits);
        return Math.fma(power, fraction, power) * UNLIFT;
    }

    /** e^r − 1 with r = x − k·ln 2. */
    static double expm1Reduced(double x, double roundedExponent) {
        double minusK = ROUNDING - roundedExponent;
        double r = Math.fma(minusK, LN2_LOW, Math.fma(minusK, LN2_HIGH, x));
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = Math.fma(r2, Math.fma(r, 1.0 / 120.0, 1.0 / 24.0), Math.fma(r, 1.0 / 6.0, 0.5));
        double middle =
                Math.fma(r2, Math.fma(r, 1.0 / 362_880.0, 1.0 / 40_320.0), Math.fma(r, 1.0 / 5_040.0, 1.0 / 720.0));
        double high = Math.fma(
                r2,
                Math.fma(r, 1.0 / 6_227_020_800.0, 1.0 / 479_001_600.0),
                Math.fma(r, 1.0 / 39_916_800.0, 1.0 / 3_628_800.0));
        return Math.fma(r2, Math.fma(r4, Math.fma(r4, high, middle), low), r);
    }

    /**
     * ln(a/b) for normal a and b: with the k for which c = 2^k·b is closest to a in bits, k·ln 2 + 2·artanh(q),
     * q = (a − c)/(a + c). The difference is exact, so no accuracy is lost where a is close to b; |q| ≤ 0.201.
     */
    static double logRatio(double a, double b) {
        double offset = exponentOffset(a, b);
        return logRatio(a, shifted(b, offset), offset);
    }

    /** k + {@link #ROUNDING} + {@link #EXPONENT_OFFSET}. */
    static double exponentOffset(double a, double b) {
        long distance = Double.doubleToRawLongBits(a) - Double.doubleToRawLongBits(b) + HALF_EXPONENT + SIGN_BIT;
        return Double.longBitsToDouble(ROUNDING_BITS + (distance >>> 52));
    }

    /** 2^k·b; the offset of 2048 is the sign bit after the shift. */
    static double shifted(double b, double exponentOffset) {
        long exponent = Double.doubleToRawLongBits(exponentOffset) << 52;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(b) + exponent + SIGN_BIT);
    }

    /** ln(a/c) + k·ln 2. */
    static double logRatio(double a, double c, double exponentOffset) {
        double k = exponentOffset - (ROUNDING + EXPONENT_OFFSET);
        double q = (a - c) / (a + c);
        double z = q * q;
        double tail = Math.fma(k, LN2_LOW, q * (z * artanhSeries(z)));
        return Math.fma(k, LN2_HIGH, Math.fma(2.0, q, tail));
    }

    /** Σ 2·zⁿ/(2n + 3): what artanh has beyond its first term. */
    private static double artanhSeries(double z) {
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = Math.fma(z2, Math.fma(z, 2.0 / 9.0, 2.0 / 7.0), Math.fma(z, 2.0 / 5.0, 2.0 / 3.0));
        double middle = Math.fma(z2, Math.fma(z, 2.0 / 17.0, 2.0 / 15.0), Math.fma(z, 2.0 / 13.0, 2.0 / 11.0));
        double high = Math.fma(z2, 2.0 / 23.0, Math.fma(z, 2.0 / 21.0, 2.0 / 19.0));
        return Math.fma(z4, Math.fma(z4, high, middle), low);
    }

    /** −1 below zero, else +1. */
    static double sideOf(double x) {
        return Math.signum(Math.signum(x) + 0.5);
    }

    /** The second where the weight is one, the third where it is zero; exact for finite numbers. */
    static double choose(double weight, double chosen, double otherwise) {
        return Math.fma(weight, chosen, (1.0 - weight) * otherwise);
    }
}
