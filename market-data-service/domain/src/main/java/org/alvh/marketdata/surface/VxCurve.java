package org.alvh.marketdata.surface;

import java.util.List;
import org.alvh.quant.pricing.Elementary;

/**
 * VIX futures of one session for every maturity. The model, ln(VX/VIX) =
 * (1 − e^{−0.5·months})·(0.135 − 0.516·ln(VIX/EMA250)) with months = 12·days/365 (sd 0.06), gives the shape; where
 * settlements of the first futures are known, it is multiplied by ρ, linear in days from 1 at zero through
 * settlement/model at each of them, and flat beyond the last.
 */
public final class VxCurve {

    private static final double DAYS_A_YEAR = 365.0;
    private static final double MONTHS_A_YEAR = 12.0;
    private static final double REVERSION_A_MONTH = 0.5;
    private static final double LEVEL = 0.135;
    private static final double REVERSION = 0.516;
    private static final int MOST_SETTLEMENTS = 2;

    private final double vix;
    private final double longRun;
    private final double[] days;
    private final double[] factors;

    /** @param settlements of VX1 and VX2 as far as there are any, nearest first */
    public VxCurve(double vix, Ema250 slowMean, List<VxSettlement> settlements) {
        Levels.requireLevel(vix, "VIX");
        if (settlements.size() > MOST_SETTLEMENTS) {
            throw new IllegalArgumentException(
                    "a VX curve is tied to at most " + MOST_SETTLEMENTS + " settlements, not " + settlements.size());
        }
        this.vix = vix;
        this.longRun = LEVEL - REVERSION * slowMean.logExcess(vix);
        this.days = new double[settlements.size() + 1];
        this.factors = new double[settlements.size() + 1];
        factors[0] = 1.0;
        for (int i = 1; i < days.length; i++) {
            VxSettlement settlement = settlements.get(i - 1);
            days[i] = settlement.days();
            factors[i] = settlement.price() / model(settlement.days());
            if (!(days[i] > days[i - 1])) {
                throw new IllegalArgumentException("VX settlements must ascend in maturity: " + settlements);
            }
        }
    }

    /** The future that settles in so many calendar days, in points. */
    public double price(int daysToSettlement) {
        if (daysToSettlement < 0) {
            throw new IllegalArgumentException("VX cannot settle in " + daysToSettlement + " days");
        }
        return model(daysToSettlement) * factor(daysToSettlement);
    }

    private double model(int daysToSettlement) {
        double months = MONTHS_A_YEAR * daysToSettlement / DAYS_A_YEAR;
        return vix * Elementary.exp(-Elementary.expm1(-REVERSION_A_MONTH * months) * longRun);
    }

    private double factor(int daysToSettlement) {
        int last = days.length - 1;
        if (daysToSettlement >= days[last]) {
            return factors[last];
        }
        int upper = 1;
        while (days[upper] < daysToSettlement) {
            upper++;
        }
        double share = (daysToSettlement - days[upper - 1]) / (days[upper] - days[upper - 1]);
        return factors[upper - 1] + share * (factors[upper] - factors[upper - 1]);
    }
}
