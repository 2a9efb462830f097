package org.alvh.quant.pricing;

import org.alvh.quant.instrument.PutCall;

/**
 * The volatility at which Black's formula gives a price.
 *
 * <p>The time value p on the out-of-the-money side, as a share c = p/min(F, K) of its bound, is a function of
 * s = σ√T alone, rising from 0 to 1, convex before its inflection at s² = 2·|ln(F/K)| and concave after it.
 * Halley's iteration runs on ln c before the inflection, on c after it, and on ln(1 − c) near the bound, each of
 * them nearly straight where it is used; a bracket guards every step. Three to five evaluations are usual.
 *
 * <p>{@link #black} gives a typed refusal for a price outside its bounds. {@link #blackOrNaN} is the same for
 * loops over whole chains: it allocates nothing and its NaN means that refusal and nothing else.
 */
public final class ImpliedVolatility {

    /** Share of the bound above which the distance to the bound is what carries the information. */
    private static final double NEAR_BOUND = 0.75;

    /** Convergence is cubic: a last relative step below this leaves an error below rounding. */
    private static final double LAST_STEP = 1e-7;

    /** Halving a bracket of doubles ends within this many steps even where Halley never helps. */
    private static final int MOST_STEPS = 1_100;

    private ImpliedVolatility() {}

    /** The annual volatility that explains an undiscounted price, or why there is none. */
    public static ImpliedVolatilityResult black(
            PutCall putCall, double forward, double strike, double years, double undiscountedPrice) {
        double volatility = blackOrNaN(putCall, forward, strike, years, undiscountedPrice);
        if (!Double.isNaN(volatility)) {
            return new ImpliedVolatilityResult.Solved(volatility);
        }
        double bound = putCall == PutCall.CALL ? forward : strike;
        return new ImpliedVolatilityResult.Refused(
                undiscountedPrice >= bound
                        ? ImpliedVolatilityResult.Reason.ABOVE_BOUND
                        : ImpliedVolatilityResult.Reason.BELOW_INTRINSIC);
    }

    /** As {@link #black}, with NaN for a price at or outside its bounds. */
    public static double blackOrNaN(
            PutCall putCall, double forward, double strike, double years, double undiscountedPrice) {
        Arguments.requirePositive(forward, "forward");
        Arguments.requirePositive(strike, "strike");
        Arguments.requirePositive(years, "years");
        Arguments.requireFinite(undiscountedPrice, "price");
        double intrinsic = Math.max(putCall.sign() * (forward - strike), 0.0);
        double lower = Math.min(forward, strike);
        double timeValue = undiscountedPrice - intrinsic;
        if (!(timeValue > 0.0 && timeValue < lower)) {
            return Double.NaN;
        }
        double upper = Math.max(forward, strike);
        return deviation(lower, upper, timeValue) / Math.sqrt(years);
    }

    /** The s = σ√T of an out-of-the-money price strictly between 0 and {@code lower}. */
    private static double deviation(double lower, double upper, double price) {
        double x = Elementary.logRatio(lower, upper);
        double ratio = upper / lower;
        double share = price / lower;
        double inflection = Math.sqrt(-2.0 * x);
        double shareAtInflection = Black.outOfTheMoney(1.0, ratio, x, inflection);
        if (share < shareAtInflection) {
            return belowInflection(x, ratio, share, inflection);
        }
        // The tangent at the inflection, φ(0) steep, meets the share before the curve does.
        double start = inflection + (share - shareAtInflection) / Normal.pdf(0.0);
        if (share < NEAR_BOUND) {
            return aboveInflection(x, ratio, share, inflection, start);
        }
        return nearBound(x, ratio, (lower - price) / lower, inflection, start);
    }

    private static double belowInflection(double x, double ratio, double share, double inflection) {
        double logShare = Elementary.log(share);
        double low = 0.0;
        double high = inflection;
        double s = farGuess(x, logShare, inflection);
        for (int i = 0; i < MOST_STEPS; i++) {
            double value = Black.outOfTheMoney(1.0, ratio, x, s);
            double slope = slope(x, s) / value;
            double gap = logShare - Elementary.log(value);
            double next = s + step(gap / slope, bend(x, s) - slope);
            if (Math.abs(next - s) <= LAST_STEP * s) {
                return next;
            }
            low = gap > 0.0 ? s : low;
            high = gap > 0.0 ? high : s;
            s = guarded(next, s, low, high);
        }
        throw notConverged(x, share);
    }

    private static double aboveInflection(double x, double ratio, double share, double inflection, double start) {
        double low = inflection;
        double high = Double.POSITIVE_INFINITY;
        double s = start;
        for (int i = 0; i < MOST_STEPS; i++) {
            double gap = share - Black.outOfTheMoney(1.0, ratio, x, s);
            double next = s + step(gap / slope(x, s), bend(x, s));
            if (Math.abs(next - s) <= LAST_STEP * s) {
                return next;
            }
            low = gap > 0.0 ? s : low;
            high = gap > 0.0 ? high : s;
            s = guarded(next, s, low, high);
        }
        throw notConverged(x, share);
    }

    private static double nearBound(double x, double ratio, double missing, double inflection, double start) {
        double logMissing = Elementary.log(missing);
        double low = inflection;
        double high = Double.POSITIVE_INFINITY;
        double s = start;
        for (int i = 0; i < MOST_STEPS; i++) {
            double h = deviations(x, s);
            double value = Normal.cdf(-h - 0.5 * s) + ratio * Normal.cdf(h - 0.5 * s);
            double slope = slope(x, s) / value;
            double gap = Elementary.log(value) - logMissing;
            double next = s + step(gap / slope, bend(x, s) + slope);
            if (Math.abs(next - s) <= LAST_STEP * s) {
                return next;
            }
            low = gap > 0.0 ? s : low;
            high = gap > 0.0 ? high : s;
            s = guarded(next, s, low, high);
        }
        throw notConverged(x, 1.0 - missing);
    }

    /**
     * Where the share is tiny, ln c ≈ −½h² + ln(s/(1 + 1.25|h| + h²)) − x/2 − s²/8 − ½·ln 2π with h = x/s; the
     * first term alone gives a first s, the whole a better one.
     */
    private static double farGuess(double x, double logShare, double inflection) {
        double s = Math.min(-x / Math.sqrt(-2.0 * logShare), inflection);
        for (int i = 0; i < 2; i++) {
            double h = x / s;
            double rest = Elementary.log(s / (1.0 - 1.25 * h + h * h)) - 0.5 * x - 0.125 * s * s - 0.92;
            double square = 2.0 * (rest - logShare);
            s = square > 0.0 ? Math.min(-x / Math.sqrt(square), inflection) : inflection;
        }
        return s;
    }

    /** h = x/s, and 0 at the money whatever s. */
    private static double deviations(double x, double s) {
        return x == 0.0 ? 0.0 : x / s;
    }

    /** Derivative of the share by s: φ(h + s/2). */
    private static double slope(double x, double s) {
        return Normal.pdf(deviations(x, s) + 0.5 * s);
    }

    /** Second derivative of the share by s over the first: h²/s − s/4. */
    private static double bend(double x, double s) {
        double h = deviations(x, s);
        return h * h / s - 0.25 * s;
    }

    /** Halley's step from Newton's; never more than twice as long. */
    private static double step(double newton, double curvature) {
        return newton / Math.max(1.0 + 0.5 * newton * curvature, 0.5);
    }

    /** The step if it stays in the bracket, else half the bracket, or twice s while nothing bounds it above. */
    private static double guarded(double next, double s, double low, double high) {
        if (next > low && next < high) {
            return next;
        }
        return high == Double.POSITIVE_INFINITY ? 2.0 * s : 0.5 * (low + high);
    }

    private static IllegalStateException notConverged(double x, double share) {
        return new IllegalStateException(
                "implied volatility did not converge at log-moneyness " + x + ", share of bound " + share);
    }
}
