package org.alvh.marketdata.vix;

import java.util.List;

/**
 * One SPX expiry as the VIX reads it.
 *
 * @param minutes to settlement
 * @param rate continuous, decimal, to that settlement
 * @param strikes ascending, each once
 */
public record StripTerm(double minutes, double rate, List<StripStrike> strikes) {

    /** 365 days of 1,440 minutes. */
    public static final double MINUTES_A_YEAR = 525_600;

    public StripTerm {
        if (!(minutes > 0 && Double.isFinite(minutes))) {
            throw new IllegalArgumentException("a term of " + minutes + " minutes is not one to come");
        }
        if (!Double.isFinite(rate)) {
            throw new IllegalArgumentException("rate " + rate + " is not a number");
        }
        strikes = List.copyOf(strikes);
        for (int i = 1; i < strikes.size(); i++) {
            if (!(strikes.get(i - 1).strike() < strikes.get(i).strike())) {
                throw new IllegalArgumentException(
                        "strikes of a term ascend, but " + strikes.get(i).strike() + " follows "
                                + strikes.get(i - 1).strike());
            }
        }
    }

    public double years() {
        return minutes / MINUTES_A_YEAR;
    }
}
