package org.alvh.quant.pricing;

/**
 * Where a level that moves as a geometric Brownian motion ends, and what it meets on its way.
 *
 * <p>Over the years T its logarithm moves by μ + σ·W(T) with μ = ln(F/S) − s²/2 and s = σ√T, so that its mean is the
 * forward F. With a volatility that is a forecast rather than implied, the probabilities are real ones.
 */
public final class LognormalPath {

    private LognormalPath() {}

    /** P(S(T) > L) = N(d₂). Where σ√T = 0, one if F > L, one half at F = L, zero below. */
    public static double finishingAbove(double forward, double level, double years, double volatility) {
        return Normal.cdf(Black.d1(forward, level, years, volatility) - volatility * Math.sqrt(years));
    }

    /** P(S(T) < L) = N(−d₂), not one less the other, which would lose the small ones. */
    public static double finishingBelow(double forward, double level, double years, double volatility) {
        return Normal.cdf(volatility * Math.sqrt(years) - Black.d1(forward, level, years, volatility));
    }

    /**
     * The probability of meeting L at some time up to T, watched at every moment, by the reflection principle with
     * drift: for L above S, with m = ln(L/S), N((μ − m)/s) + e^{2μm/s²}·N(−(μ + m)/s), and its mirror image for L
     * below. One at L = S. Where σ√T = 0 the level moves straight from S to F.
     *
     * @param forward the mean at T, in which the drift lies
     */
    public static double touching(double spot, double forward, double level, double years, double volatility) {
        Arguments.requirePositive(spot, "spot");
        double drift = Elementary.logRatio(forward, spot);
        double distance = Elementary.logRatio(level, spot);
        if (distance == 0.0) {
            return 1.0;
        }
        double s = volatility * Math.sqrt(years);
        double sign = distance > 0.0 ? 1.0 : -1.0;
        if (Double.isInfinite(Black.d1(forward, level, years, volatility)) || s == 0.0) {
            return sign * drift >= sign * distance ? 1.0 : 0.0;
        }
        return beyond(sign * (drift - 0.5 * s * s), sign * distance, s);
    }

    /** N((μ − m)/s) + e^{2μm/s²}·N(−(μ + m)/s) for m > 0. */
    private static double beyond(double mean, double distance, double s) {
        double a = (mean - distance) / s;
        double b = (mean + distance) / s;
        // 2μm/s² − b²/2 = −a²/2: the tail's own exponential takes up the factor, which alone might overflow.
        double reflected = b >= 0.0
                ? Normal.scaledTail(b) * Normal.bell(a)
                : Elementary.exp(2.0 * mean * distance / (s * s)) * Normal.cdf(-b);
        return Math.min(Normal.cdf(a) + reflected, 1.0);
    }
}
