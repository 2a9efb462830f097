package org.alvh.quant.time;

/**
 * Expected variance of a day, in that of a session without scheduled news. Weights are whole thousandths, so that
 * their sums are exact. They say what is priced, not what was realised, and are to be fitted where they matter.
 *
 * @param closedDay a day without a session; French and Roll (Stock Return Variances: The Arrival of Information and
 *     the Reaction of Traders, Journal of Financial Economics, 1986) find a whole weekend worth a tenth of a session
 * @param fomc a session with a decision of the FOMC
 * @param cpi a session with consumer prices
 * @param payroll a session with the employment situation
 * @param mean variance of the day in which time is counted
 */
public record VarianceWeights(double closedDay, double fomc, double cpi, double payroll, double mean) {

    static final double THOUSANDTHS = 1_000.0;

    private static final double MOST = 100.0;
    private static final double TOLERANCE = 1e-9;

    public VarianceWeights {
        requireWeight("closedDay", closedDay, 0.0);
        requireWeight("fomc", fomc, 1.0);
        requireWeight("cpi", cpi, 1.0);
        requireWeight("payroll", payroll, 1.0);
        requireWeight("mean", mean, 1.0 / THOUSANDTHS);
    }

    /** The project's assumption: closed days .1, FOMC 2.5, CPI 2, payrolls 1.5, counted in sessions without news. */
    public static VarianceWeights standard() {
        return new VarianceWeights(0.1, 2.5, 2.0, 1.5, 1.0);
    }

    /** Sessions 1 and other days .1, whatever is released. */
    public static VarianceWeights withoutEvents() {
        return new VarianceWeights(0.1, 1.0, 1.0, 1.0, 1.0);
    }

    /** Thousandths by which a release raises the session on which the market answers it. */
    long excessThousandths(MacroRelease.Kind kind) {
        double weight = switch (kind) {
            case FOMC -> fomc;
            case CPI -> cpi;
            case PAYROLL -> payroll;
        };
        return Math.round(weight * THOUSANDTHS) - Math.round(THOUSANDTHS);
    }

    long dayThousandths(boolean session) {
        return Math.round((session ? 1.0 : closedDay) * THOUSANDTHS);
    }

    private static void requireWeight(String name, double weight, double least) {
        double thousandths = weight * THOUSANDTHS;
        if (!(weight >= least && weight <= MOST) || Math.abs(thousandths - Math.rint(thousandths)) > TOLERANCE) {
            throw new IllegalArgumentException(
                    name + " is " + weight + ", expected whole thousandths from " + least + " to " + MOST);
        }
    }
}
