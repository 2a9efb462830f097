package org.alvh.marketdata.surface;

import java.util.OptionalDouble;
import org.alvh.quant.pricing.Elementary;

/**
 * Volatilities of VIX options of one session: VS(T) = VVIX·g(T)/g(30 days) with g(T) = √((1 − e^{−3T})/(3T)),
 * the term structure of a mean-reverting level. Before VVIX begins, 0.85·(VIX/18)^0.10·(VIX/MA21)^0.42 stands for
 * it (sd 0.12; 15 % low after 2016).
 */
public final class VixSurface {

    private static final double REVERSION = 3.0;
    private static final double DAYS_A_YEAR = 365.0;
    private static final double INDEX_DAYS = 30.0;
    private static final double PERCENT = 100.0;
    private static final double NEUTRAL_VIX = 18.0;

    private final double thirtyDayVolatility;

    private VixSurface(double thirtyDayVolatility) {
        this.thirtyDayVolatility = thirtyDayVolatility;
    }

    /** @param vvix empty before the series begins */
    public static VixSurface of(OptionalDouble vvix, double vix, Ma21 monthMean) {
        Levels.requireLevel(vvix, "VVIX");
        Levels.requireLevel(vix, "VIX");
        return new VixSurface(vvix.isPresent() ? vvix.getAsDouble() / PERCENT : fallback(vix, monthMean.mean()));
    }

    /** VS at a number of calendar days to expiry: annual, decimal. */
    public double volatility(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("VIX volatility needs at least one day to expiry, not " + days);
        }
        return thirtyDayVolatility * damping(days / DAYS_A_YEAR) / damping(INDEX_DAYS / DAYS_A_YEAR);
    }

    /** The smile of options that expire in so many days, on the future of the same expiry. */
    public VixSmile smile(int days, double vx) {
        return new VixSmile(vx, volatility(days), days);
    }

    private static double damping(double years) {
        double decay = REVERSION * years;
        return Math.sqrt(-Elementary.expm1(-decay) / decay);
    }

    private static double fallback(double vix, double monthMean) {
        double byLevel = 0.10 * Elementary.logRatio(vix, NEUTRAL_VIX);
        double byJump = 0.42 * Elementary.logRatio(vix, monthMean);
        return 0.85 * Elementary.exp(byLevel + byJump);
    }
}
