package org.alvh.quant.pricing;

/**
 * Variance that the market expects of one scheduled event, from the expiries on both sides of it (the decomposition of
 * Dubinsky, Johannes, Kaeck and Seeger, Option Pricing of Earnings Announcement Risks, Review of Financial Studies,
 * 2019).
 *
 * @param variance w_ev, the total variance of the event's own move; below zero where the expiry after it is priced
 *     as if nothing happened
 * @param total σ_post²·T_post, all that the expiry after the event expects
 */
public record EventVariance(double variance, double total) {

    public EventVariance {
        Arguments.requirePositive(total, "total variance");
        if (!(variance <= total)) {
            throw new IllegalArgumentException(
                    "variance of the event " + variance + " is more than the total of its expiry, " + total);
        }
    }

    /**
     * w_ev = σ_post²·T_post − σ_pre²·T_pre − σ_base²·(T_post − T_pre).
     *
     * @param postVolatility annual volatility of the first expiry after the event
     * @param postYears time to it
     * @param preVolatility annual volatility of the last expiry before the event
     * @param preYears time to it; 0 where the event comes first
     * @param baseVolatility annual volatility of the days between the expiries without the event
     */
    public static EventVariance implied(
            double postVolatility, double postYears, double preVolatility, double preYears, double baseVolatility) {
        Arguments.requirePositive(postVolatility, "volatility after the event");
        Arguments.requirePositive(postYears, "years to the expiry after the event");
        Arguments.requireNotNegative(preVolatility, "volatility before the event");
        Arguments.requireNotNegative(preYears, "years to the expiry before the event");
        Arguments.requireNotNegative(baseVolatility, "base volatility");
        Arguments.requirePositive(postYears - preYears, "time between the expiries");
        double total = postVolatility * postVolatility * postYears;
        double before = preVolatility * preVolatility * preYears;
        double base = baseVolatility * baseVolatility * (postYears - preYears);
        return new EventVariance(total - before - base, total);
    }

    /** √max(w_ev, 0): one standard deviation of the event's move as a share of the index. */
    public double impliedMove() {
        return Math.sqrt(Math.max(variance, 0.0));
    }

    /** w_ev as a share of all that the expiry expects. */
    public double shareOfTotal() {
        return variance / total;
    }
}
