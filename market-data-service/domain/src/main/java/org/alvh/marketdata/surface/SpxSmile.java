package org.alvh.marketdata.surface;

import org.alvh.quant.market.SmileForm;

/**
 * SPX smile of one expiry: σ = VS·clip(a + ½(c − p)(z − m) + ½(c + p)·√((z − m)² + s²), 0.15, 3.6) with
 * z = ln(K/F)/(VS·√T). The level a is solved by sixty bisections up to 0.9 so that the strip of options pays
 * VS²: the smile and the volatility index it comes from then agree.
 *
 * <p>The volatility ratio at a given z is nearly the same for all tenors and dates, which is what makes the model
 * possible. It is calibrated from 4 days to expiry on.
 */
public final class SpxSmile implements SmileSection {

    private static final double HIGHEST_LEVEL = 0.9;
    private static final double DAYS_A_YEAR = 365.0;

    private final SpxStrip strip;
    private final double level;
    private final double varianceSwapVolatility;
    private final double years;
    private final double deviation;

    /**
     * Solves the smile of a calibrated tenor and places it at the true one.
     *
     * @param varianceSwapVolatility VS of the calibrated tenor
     * @param calibratedDays days with which p, m, s and a go
     * @param days true calendar days to expiry, with which z and prices go
     */
    SpxSmile(SpxSmileShape shape, double varianceSwapVolatility, int calibratedDays, int days) {
        this.strip = new SpxStrip(shape, varianceSwapVolatility * Math.sqrt(calibratedDays / DAYS_A_YEAR));
        this.level = MonotoneBisection.solve(strip::excess, shape.leastLevel(), HIGHEST_LEVEL);
        this.varianceSwapVolatility = varianceSwapVolatility;
        this.years = days / DAYS_A_YEAR;
        this.deviation = varianceSwapVolatility * Math.sqrt(years);
    }

    /**
     * The smile of one tenor whose variance swap is known from elsewhere.
     *
     * @param varianceSwapVolatility VS, annual, decimal
     * @param levels of which VIX, SKEW and VVIX give the shape
     * @param days calendar days to expiry, from {@value SpxSurface#CALIBRATED_DAYS} on
     */
    public static SpxSmile of(SmileForm form, double varianceSwapVolatility, VolatilityLevels levels, int days) {
        Levels.requireLevel(varianceSwapVolatility, "VS");
        if (days < SpxSurface.CALIBRATED_DAYS) {
            throw new IllegalArgumentException(
                    "a smile stands alone from " + SpxSurface.CALIBRATED_DAYS + " days to expiry on, not with " + days);
        }
        return new SpxSmile(
                SpxSmileShape.of(form, levels, varianceSwapVolatility, days), varianceSwapVolatility, days, days);
    }

    @Override
    public double years() {
        return years;
    }

    @Override
    public double volatility(double logMoneyness) {
        double ratio = strip.ratio(level, logMoneyness / deviation);
        return varianceSwapVolatility * Math.min(Math.max(ratio, SpxStrip.LEAST), SpxStrip.CAP);
    }

    /** a, the solved level. */
    public double level() {
        return level;
    }

    /** VS, annual, decimal. */
    public double varianceSwapVolatility() {
        return varianceSwapVolatility;
    }
}
