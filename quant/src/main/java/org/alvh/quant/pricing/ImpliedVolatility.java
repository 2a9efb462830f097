package org.alvh.quant.pricing;

import org.alvh.quant.instrument.PutCall;

/**
 * The volatility at which Black's formula gives a price, to machine precision over the whole domain, after
 * P. Jäckel, "Let's Be Rational", Wilmott, January 2015 and 2024.
 *
 * <p>The time value p on the out-of-the-money side, as a share c = p/min(F, K) of its bound, is a function of
 * s = σ√T alone, rising from 0 to 1, convex before its inflection at s² = 2·|ln(F/K)| and concave after it. From a
 * {@link VolatilityGuess} two Householder steps of the third order, each of which leaves the fourth power of the
 * error before it, find the zero of 1/ln b − 1/ln β far below the inflection, of c around it, and of ln(1 − c) near
 * the bound; each is nearly straight where it is used. The first and the last need no exponential: the logarithm of
 * a tail is −a²/2 plus that of the scaled tail.
 *
 * <p>{@link #black} gives a typed refusal for a price outside its bounds. {@link #blackOrNaN} is the same for
 * loops over whole chains: it allocates nothing and its NaN means that refusal and nothing else.
 */
public final class ImpliedVolatility {

    private static final int STEPS = 2;

    private static final double SQRT_TWO_PI = NormalisedBlack.SQRT_TWO_PI;

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
        double share = price / lower;
        double inflection = Math.sqrt(-2.0 * x);
        double atInflection = NormalisedBlack.scaledShare(0.0, inflection);
        return share < atInflection
                ? beforeInflection(x, share, inflection, atInflection)
                : afterInflection(x, share, (lower - price) / lower, inflection, atInflection);
    }

    private static double beforeInflection(double x, double share, double inflection, double atInflection) {
        // The tangent at the inflection, φ(0) steep, meets the zero here.
        double left = inflection - atInflection * SQRT_TWO_PI;
        double a = NormalisedBlack.nearer(x, left);
        double bell = Normal.bell(a);
        double atLeft = bell * NormalisedBlack.scaledShare(a, left);
        if (share < atLeft) {
            return low(x, share, VolatilityGuess.low(x, share, left, atLeft));
        }
        double length = (atInflection - atLeft) * SQRT_TWO_PI;
        double t = (share - atLeft) / (atInflection - atLeft);
        double guess = VolatilityGuess.between(t, left, inflection, length / bell, length, false);
        return middle(x, share, guess);
    }

    private static double afterInflection(
            double x, double share, double missing, double inflection, double atInflection) {
        // And the bound here.
        double right = inflection + (1.0 - atInflection) * SQRT_TWO_PI;
        double a = NormalisedBlack.nearer(x, right);
        double bell = Normal.bell(a);
        double missingAtRight = bell * NormalisedBlack.scaledMissing(a, right);
        if (missing < missingAtRight) {
            return high(x, missing, VolatilityGuess.high(x, missing / missingAtRight, right, missingAtRight));
        }
        double rise = 1.0 - atInflection - missingAtRight;
        double length = rise * SQRT_TWO_PI;
        double t = (share - atInflection) / rise;
        double guess = VolatilityGuess.between(t, inflection, right, length, length / bell, true);
        return middle(x, share, guess);
    }

    /** Zero of 1/ln b(s) − 1/ln β with b = c·e^{x/2}. */
    private static double low(double x, double share, double guess) {
        double goal = Elementary.log(share) + 0.5 * x;
        double s = guess;
        for (int i = 0; i < STEPS; i++) {
            double a = NormalisedBlack.nearer(x, s);
            double scaled = NormalisedBlack.scaledShare(a, s);
            double level = Elementary.log(scaled) - 0.5 * a * a + 0.5 * x;
            double slope = 1.0 / (SQRT_TWO_PI * scaled);
            double bend = NormalisedBlack.bend(x, s);
            double inverse = 1.0 / level;
            double twice = 1.0 + 2.0 * inverse;
            double newton = (goal - level) * (level / goal) / slope;
            double second = bend - slope * twice;
            double third = NormalisedBlack.bendOfBend(x, s, bend)
                    + slope * slope * (2.0 + 6.0 * inverse * (1.0 + inverse))
                    - 3.0 * slope * bend * twice;
            s = next(s, newton, second, third);
        }
        return s;
    }

    /** Zero of c(s) − c. */
    private static double middle(double x, double share, double guess) {
        double s = guess;
        for (int i = 0; i < STEPS; i++) {
            double a = NormalisedBlack.nearer(x, s);
            double bell = Normal.bell(a);
            double newton = (share - NormalisedBlack.share(a, s, bell)) * SQRT_TWO_PI / bell;
            double bend = NormalisedBlack.bend(x, s);
            s = next(s, newton, bend, NormalisedBlack.bendOfBend(x, s, bend));
        }
        return s;
    }

    /** Zero of ln(1 − c(s)) − ln(1 − c). */
    private static double high(double x, double missing, double guess) {
        double goal = Elementary.log(missing);
        double s = guess;
        for (int i = 0; i < STEPS; i++) {
            double a = NormalisedBlack.nearer(x, s);
            double scaled = NormalisedBlack.scaledMissing(a, s);
            double level = Elementary.log(scaled) - 0.5 * a * a;
            double slope = 1.0 / (SQRT_TWO_PI * scaled);
            double bend = NormalisedBlack.bend(x, s);
            double second = bend + slope;
            double third = NormalisedBlack.bendOfBend(x, s, bend) + slope * (2.0 * slope + 3.0 * bend);
            s = next(s, (level - goal) / slope, second, third);
        }
        return s;
    }

    /** Householder's step of the third order from Newton's and the ratios of the derivatives; never below s/2. */
    private static double next(double s, double newton, double second, double third) {
        double step = newton * (1.0 + 0.5 * second * newton) / (1.0 + newton * (second + third * newton / 6.0));
        return s + Math.max(step, -0.5 * s);
    }
}
