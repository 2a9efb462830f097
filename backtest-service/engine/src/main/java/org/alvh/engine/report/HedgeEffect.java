package org.alvh.engine.report;

import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.statistics.Performance;

/**
 * Whether the hedge helped: the run beside the same condors unhedged, on growth, deepest fall and worst days. A
 * difference too small to be printed counts as none.
 *
 * @param growth CAGR of the run less that of the unhedged one
 * @param fall by how much the deepest fall is smaller than the unhedged one
 * @param worstDays by how much the mean of the worst days is less bad
 */
record HedgeEffect(Contender run, Contender unhedged, double growth, double fall, double worstDays) {

    private static final double GROWTH_MATTERS = 0.0001;
    private static final double FALL_MATTERS = 0.001;
    private static final double WORST_DAYS_MATTER = 0.00005;

    static HedgeEffect of(Contender run, Contender unhedged) {
        Performance with = run.performance();
        Performance without = unhedged.performance();
        return new HedgeEffect(
                run,
                unhedged,
                with.cagr() - without.cagr(),
                without.maxDrawdown() - with.maxDrawdown(),
                with.cvar95() - without.cvar95());
    }

    private static int sign(double difference, double threshold) {
        if (Math.abs(difference) < threshold) {
            return 0;
        }
        return difference > 0 ? 1 : -1;
    }

    String headline() {
        if (run.campaigns().hedgeSpend().isZero()) {
            return "Did the hedge help? It was never bought.";
        }
        int reward = sign(growth, GROWTH_MATTERS);
        int safety = Integer.signum(sign(fall, FALL_MATTERS) + sign(worstDays, WORST_DAYS_MATTER));
        return "Did the hedge help? " + answer(reward, safety);
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

    String explanation() {
        Performance with = run.performance();
        Performance without = unhedged.performance();
        return "With the hedge the account grew " + Numbers.percent(with.cagr(), 2) + " a year, without it "
                + Numbers.percent(without.cagr(), 2) + ". The deepest fall was " + Numbers.percent(with.maxDrawdown(), 2)
                + " against " + Numbers.percent(without.maxDrawdown(), 2) + ", the mean of the worst 5% of days "
                + Numbers.percent(with.cvar95(), 3) + " against " + Numbers.percent(without.cvar95(), 3)
                + ". This is one path through one history: it says what happened in it, not what to expect.";
    }
}
