package org.alvh.quant.pricing;

/**
 * Elementary functions as fixed sequences of IEEE-754 operations: the same double on every machine, errors
 * below one unit in the last place for {@code exp} and {@code log}, below three for {@code tanh}.
 *
 * <p>Each splits its argument by powers of two and sums a power series whose coefficients are ratios of small
 * integers, so there is no table and hardly a branch.
 */
public final class Elementary {

    /** The first 42 bits of ln 2, so that a multiple below 2^11 of it is exact, and what remains. */
    private static final double LN2_HIGH = 0.6931471805598903;

    private static final double LN2_LOW = 5.497923018708371e-14;
    private static final double LOG2_E = 1.4426950408889634;

    /** Beyond these bounds exp is infinite or zero in double precision. */
    private static final double EXP_MAX = 710.0;

    private static final double EXP_MIN = -750.0;

    /** Beyond this tanh is one in double precision. */
    private static final double TANH_MAX = 20.0;

    private static final long SQRT_HALF_BITS = 0x3FE6A09E667F3BCDL;
    private static final long EXPONENT_MASK = 0xFFF0000000000000L;
    private static final double TWO_54 = 0x1p54;

    private Elementary() {}

    /** e^x: with x = k·ln 2 + r and |r| ≤ ½·ln 2, 2^k times the Taylor polynomial of degree 13 at r. */
    public static double exp(double x) {
        double y = Math.max(EXP_MIN, Math.min(x, EXP_MAX));
        double k = Math.rint(y * LOG2_E);
        return scale(1.0 + expm1Reduced(reduce(y, k)), (int) k);
    }

    /** e^x − 1 without loss near zero. */
    public static double expm1(double x) {
        double y = Math.max(EXP_MIN, Math.min(x, EXP_MAX));
        double k = Math.rint(y * LOG2_E);
        double fraction = expm1Reduced(reduce(y, k));
        if (k == 0.0) {
            return fraction;
        }
        // 2^1024 has no double of its own, half of it has.
        if (k > 1023.0) {
            return exp(x);
        }
        double power = scale(1.0, (int) k);
        return (power - 1.0) + power * fraction;
    }

    /** Natural logarithm; −∞ at zero, NaN below. */
    public static double log(double x) {
        if (!(x > 0.0)) {
            return x == 0.0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        boolean subnormal = x < Double.MIN_NORMAL;
        long bits = Double.doubleToRawLongBits(subnormal ? x * TWO_54 : x);
        long offset = bits - SQRT_HALF_BITS;
        double k = (offset >> 52) - (subnormal ? 54 : 0);
        double mantissa = Double.longBitsToDouble(bits - (offset & EXPONENT_MASK));
        return log1pReduced(mantissa - 1.0, k);
    }

    /**
     * ln(a/b) with full relative accuracy also where a is close to b: there a − b is exact, while the quotient
     * would carry a rounding error as large as what is left of its logarithm.
     */
    public static double logRatio(double a, double b) {
        double excess = (a - b) / b;
        // √½ − 1 and √2 − 1, the range of the series.
        if (excess > -0.2928 && excess < 0.4142) {
            return log1pReduced(excess, 0.0);
        }
        double ratio = a / b;
        boolean ordinary = ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE;
        return ordinary ? log(ratio) : log(a) - log(b);
    }

    /** Hyperbolic tangent, by e^{2|x|} − 1. */
    public static double tanh(double x) {
        double grown = expm1(2.0 * Math.min(Math.abs(x), TANH_MAX));
        return Math.copySign(grown / (grown + 2.0), x);
    }

    private static double reduce(double y, double k) {
        return Math.fma(-k, LN2_LOW, Math.fma(-k, LN2_HIGH, y));
    }

    /** e^r − 1 for |r| ≤ ½·ln 2; the first term left out is below 4e-18 of e^r. */
    private static double expm1Reduced(double r) {
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = Math.fma(r2, Math.fma(r, 1.0 / 120.0, 1.0 / 24.0), Math.fma(r, 1.0 / 6.0, 0.5));
        double middle = Math.fma(
                r2, Math.fma(r, 1.0 / 362_880.0, 1.0 / 40_320.0), Math.fma(r, 1.0 / 5_040.0, 1.0 / 720.0));
        double high = Math.fma(
                r2,
                Math.fma(r, 1.0 / 6_227_020_800.0, 1.0 / 479_001_600.0),
                Math.fma(r, 1.0 / 39_916_800.0, 1.0 / 3_628_800.0));
        return Math.fma(r2, Math.fma(r4, Math.fma(r4, high, middle), low), r);
    }

    /**
     * k·ln 2 + ln(1 + f) for √½ ≤ 1 + f ≤ √2: with s = f/(2 + f), ln(1 + f) = 2s + s·R, R = Σ 2·s^{2n}/(2n + 1)
     * up to n = 10, and 2s = f − f²/2 + s·f²/2.
     */
    private static double log1pReduced(double f, double k) {
        double s = f / (2.0 + f);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = Math.fma(z2, Math.fma(z, 2.0 / 9.0, 2.0 / 7.0), Math.fma(z, 2.0 / 5.0, 2.0 / 3.0));
        double high = Math.fma(z2, Math.fma(z, 2.0 / 17.0, 2.0 / 15.0), Math.fma(z, 2.0 / 13.0, 2.0 / 11.0));
        double top = Math.fma(z, 2.0 / 21.0, 2.0 / 19.0);
        double remainder = z * Math.fma(z4, Math.fma(z4, top, high), low);
        double halfSquare = 0.5 * f * f;
        double correction = Math.fma(k, LN2_LOW, s * (halfSquare + remainder));
        return k * LN2_HIGH - ((halfSquare - correction) - f);
    }

    /** v·2^k in two steps, so that the result may be subnormal or infinite and is still rounded once. */
    private static double scale(double v, int k) {
        int half = k >> 1;
        return v * powerOfTwo(half) * powerOfTwo(k - half);
    }

    private static double powerOfTwo(int k) {
        return Double.longBitsToDouble((long) (k + 1023) << 52);
    }
}
