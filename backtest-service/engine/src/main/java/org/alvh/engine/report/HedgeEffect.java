package org.alvh.engine.report;

import org.alvh.engine.statistics.Performance;

/**
 * Whether the hedge helped: the run beside the same condors unhedged, on return, deepest fall and worst days.
 *
 * @param growth CAGR of the run less that of the unhedged one
 * @param fall by how much the deepest fall is smaller, as a share of the unhedged one
 * @param worstDays by how much the mean of the worst days is less bad, as a share of the unhedged one
 */
record HedgeEffect(double growth, double fall, double worstDays) {

    /** A difference of less than this is not seen in the printed figure. */
    private static final double GROWTH_MATTERS = 0.0001;

    /** Falls this near to each other are called equal. */
    private static final double RISK_MATTERS = 0.02;

    static HedgeEffect of(Performance with, Performance without) {
        return new HedgeEffect(
                with.cagr() - without.cagr(),
                reduction(with.maxDrawdown(), without.maxDrawdown()),
                reduction(-with.cvar95(), -without.cvar95()));
    }

    private static double reduction(double with, double without) {
        return without > 0 ? 1 - with / without : 0;
    }

    private static int sign(double difference, double threshold) {
        if (Math.abs(difference) < threshold) {
            return 0;
        }
        return difference > 0 ? 1 : -1;
    }

    /** The answer in a sentence. */
    String answer() {
        int reward = sign(growth, GROWTH_MATTERS);
        int smallerFall = sign(fall, RISK_MATTERS);
        int milderDays = sign(worstDays, RISK_MATTERS);
        return smallerFall * milderDays < 0
                ? mixed(reward, smallerFall)
                : answer(reward, Integer.signum(smallerFall + milderDays));
    }

    private static String mixed(int reward, int smallerFall) {
        String risk = smallerFall > 0
                ? "the deepest fall was smaller, the worst days worse."
                : "the worst days were milder, the deepest fall larger.";
        return switch (reward) {
            case 1 -> "It added return; on risk it was mixed: " + risk;
            case -1 -> "It cost return; on risk it was mixed: " + risk;
            default -> "It was mixed: " + risk;
        };
    }

    private static String answer(int reward, int safety) {
        return switch (3 * reward + safety) {
            case 4 -> "In this run, yes: more return and less risk.";
            case 3 -> "It added return, but made the account no safer.";
            case 2 -> "It added return, and risk with it.";
            case 1 -> "In this run, yes: less risk at no cost of return.";
            case 0 -> "Not so that one could see it.";
            case -1 -> "No: it added risk and no return.";
            case -2 -> "It bought some safety and paid for it with return.";
            case -3 -> "In this run, no: it cost return and made the account no safer.";
            default -> "In this run, no: less return and more risk.";
        };
    }
}
