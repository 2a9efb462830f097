package org.alvh.marketdata.surface;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.alvh.quant.pricing.Elementary;

/**
 * Variance-swap volatility VS(T) of every expiry, from the constant-maturity indices of one session.
 *
 * <p>The total variance of a node is its index squared times its calendar years. Between nodes total variance is
 * linear in business time, from zero at zero; beyond the last node it goes on with the last slope. Where the
 * indices themselves imply a falling total variance, as VIX9D above 1.8 times VIX would, it is taken as they say
 * between nodes, where it stays positive, and flat beyond the last one, where it would in the end not.
 */
public final class VarianceTermStructure {

    private static final double DAYS_A_YEAR = 365.0;
    private static final double PERCENT = 100.0;
    private static final int VIX9D_DAYS = 9;
    private static final int VIX_DAYS = 30;
    private static final int VIX3M_DAYS = 93;
    private static final int VIX6M_DAYS = 184;

    /** VIX3M before its series: VIX·exp(0.074 − 0.190·ln(VIX/EMA250)), fitted with sd 0.05. */
    private static final double VIX3M_LEVEL = 0.074;

    private static final double VIX3M_REVERSION = 0.190;

    /** VIX9D before its series: VIX·exp(0.045 − 0.74·ln(VIX3M/VIX)), fitted with sd 0.06. */
    private static final double VIX9D_LEVEL = 0.045;

    private static final double VIX9D_SLOPE = 0.74;

    private final BusinessClock clock;
    private final LocalDate day;
    private final double[] times;
    private final double[] variances;

    /**
     * The term structure of one session. Series that have not begun are filled from the VIX and its slow mean,
     * VIX6M by the absence of its node.
     */
    public VarianceTermStructure(BusinessClock clock, LocalDate day, VolatilityLevels levels, Ema250 slowMean) {
        this.clock = clock;
        this.day = day;
        double vix = levels.vix();
        double vix3m = levels.vix3m().isPresent() ? levels.vix3m().getAsDouble() : vix3mFallback(vix, slowMean);
        double vix9d = levels.vix9d().isPresent() ? levels.vix9d().getAsDouble() : vix9dFallback(vix, vix3m);
        OptionalDouble vix6m = levels.vix6m();
        int nodes = vix6m.isPresent() ? 5 : 4;
        times = new double[nodes];
        variances = new double[nodes];
        place(1, VIX9D_DAYS, vix9d);
        place(2, VIX_DAYS, vix);
        place(3, VIX3M_DAYS, vix3m);
        vix6m.ifPresent(level -> place(4, VIX6M_DAYS, level));
    }

    /** VS of an expiry after this day: annual, decimal, per calendar year. */
    public double volatility(LocalDate expiry) {
        long days = ChronoUnit.DAYS.between(day, expiry);
        if (days < 1) {
            throw new IllegalArgumentException(expiry + " is not after " + day + ": what expires has no volatility");
        }
        return Math.sqrt(totalVariance(clock.between(day, expiry)) * DAYS_A_YEAR / days);
    }

    LocalDate day() {
        return day;
    }

    private double totalVariance(double time) {
        int last = times.length - 1;
        int upper = 1;
        while (upper < last && times[upper] < time) {
            upper++;
        }
        double slope = (variances[upper] - variances[upper - 1]) / (times[upper] - times[upper - 1]);
        return time > times[last]
                ? variances[last] + Math.max(slope, 0.0) * (time - times[last])
                : variances[upper - 1] + slope * (time - times[upper - 1]);
    }

    private void place(int node, int days, double level) {
        times[node] = clock.nodeTime(day, days);
        double volatility = level / PERCENT;
        variances[node] = volatility * volatility * days / DAYS_A_YEAR;
    }

    private static double vix3mFallback(double vix, Ema250 slowMean) {
        return vix * Elementary.exp(VIX3M_LEVEL - VIX3M_REVERSION * slowMean.logExcess(vix));
    }

    private static double vix9dFallback(double vix, double vix3m) {
        return vix * Elementary.exp(VIX9D_LEVEL - VIX9D_SLOPE * Elementary.logRatio(vix3m, vix));
    }
}
