package org.alvh.marketdata.surface;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.alvh.quant.market.SmileForm;

/**
 * SPX volatilities of one session: a smile for every expiry.
 *
 * <p>Below {@value #CALIBRATED_DAYS} days to expiry level, shape and VS are those of the tenor that ends
 * {@value #CALIBRATED_DAYS} days after the session, at the true time to expiry: good for marks, not for opening.
 */
public final class SpxSurface {

    /** Shortest tenor that the model was fitted on. */
    public static final int CALIBRATED_DAYS = 4;

    private final SmileForm form;
    private final LocalDate day;
    private final VolatilityLevels levels;
    private final VarianceTermStructure term;

    public SpxSurface(SmileForm form, BusinessClock clock, LocalDate day, VolatilityLevels levels, Ema250 slowMean) {
        this.form = form;
        this.day = day;
        this.levels = levels;
        this.term = new VarianceTermStructure(clock, day, levels, slowMean);
    }

    /** The smile of an expiry after this session; one solve of the strip condition, so keep it for the session. */
    public SpxSmile smile(LocalDate expiry) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(day, expiry));
        if (days < 1) {
            throw new IllegalArgumentException(expiry + " is not after " + day + ": what expires settles, unpriced");
        }
        int calibrated = Math.max(days, CALIBRATED_DAYS);
        double swapVolatility = term.volatility(day.plusDays(calibrated));
        SpxSmileShape shape = SpxSmileShape.of(form, levels, swapVolatility, calibrated);
        return new SpxSmile(shape, swapVolatility, calibrated, days);
    }

    public VarianceTermStructure termStructure() {
        return term;
    }
}
