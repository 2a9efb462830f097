package org.alvh.engine.report;

import org.alvh.engine.report.page.Numbers;

/**
 * Whether the hedge helped: the run beside the same condors unhedged, on growth, deepest fall and worst days.
 * Differences below a threshold count as none.
 *
 * @param growth CAGR of the run less that of the unhedged one
 * @param fall by how much the deepest fall is smaller than the unhedged one
 * @param worstDays by how much the mean of the worst days is less bad
 */
record HedgeEffect(Contender run, Contender unhedged, double growth, double fall, double worstDays) {

    private static final double GROWTH_MATTERS = 0.0005;
    private static final double FALL_MATTERS = 0.001;
    private static final double WORST_DAYS_MATTER = 0.00005;

    static HedgeEffect of(Contender run, Contender unhedged) {
        RunFigures with = run.figures();
        RunFigures without = unhedged.figures();
        return new HedgeEffect(
                run,
                unhedged,
                with.cagr() - without.cagr(),
                without.maxDrawdown() - with.maxDrawdown(),
                with.cvar95() - without.cvar95());
    }

    private static int sign(double difference, double threshold) {
        if (Math.abs(difference) < threshold || Double.isNaN(difference)) {
            return 0;
        }
        return difference > 0 ? 1 : -1;
    }

    String headline() {
        if (run.figures().hedgeSpend().isZero()) {
            return "Did the hedge help? It was never bought.";
        }
        int reward = sign(growth, GROWTH_MATTERS);
        int risk = Integer.signum(sign(fall, FALL_MATTERS) + sign(worstDays, WORST_DAYS_MATTER));
        if (reward == 0 && risk == 0) {
            return "Did the hedge help? Not so that one could see it.";
        }
        if (reward >= 0 && risk >= 0) {
            return risk == 0
                    ? "Did the hedge help? It added return, but made the account no safer."
                    : "Did the hedge help? In this run, yes.";
        }
        if (reward <= 0 && risk > 0) {
            return "Did the hedge help? It bought safety and paid for it with return.";
        }
        if (reward > 0) {
            return "Did the hedge help? It added return and risk.";
        }
        return reward == 0
                ? "Did the hedge help? No: it added risk and no return."
                : "Did the hedge help? In this run, no: it cost return and made the account no safer.";
    }

    String explanation() {
        RunFigures with = run.figures();
        RunFigures without = unhedged.figures();
        return "With the hedge the account grew " + Numbers.percent(with.cagr(), 2) + " a year, without it "
                + Numbers.percent(without.cagr(), 2) + ". The deepest fall was " + Numbers.percent(with.maxDrawdown(), 2)
                + " against " + Numbers.percent(without.maxDrawdown(), 2) + ", the mean of the worst 5% of days "
                + Numbers.percent(with.cvar95(), 3) + " against " + Numbers.percent(without.cvar95(), 3)
                + ". This is one path through one history: it says what happened in it, not what to expect.";
    }
}
