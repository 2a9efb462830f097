package org.alvh.marketdata.vix;

/**
 * The variance of one term and what led to it.
 *
 * @param minutes to settlement
 * @param forward F of the SPX at settlement, in points
 * @param k0 the strike at or below the forward, where puts end and calls begin
 * @param stripSum Σ ΔK/K²·e^{RT}·Q(K) over {@code strip}
 * @param variance σ², annual
 */
public record TermVariance(
        double minutes, double forward, double k0, VarianceStrip strip, double stripSum, double variance)
        implements TermOutcome {

    private static final double MINUTES_A_DAY = 1_440;
    private static final double LEAST_DAYS = 23;
    private static final double MOST_DAYS = 37;

    /** Whether Cboe would take the term: more than 23 and less than 37 days ahead. */
    public boolean isEligible() {
        double days = minutes / MINUTES_A_DAY;
        return LEAST_DAYS < days && days < MOST_DAYS;
    }
}
