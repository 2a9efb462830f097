package org.alvh.marketdata.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * The warm-up and the first sessions of a market, drawn until they hold what the sample promises.
 *
 * <p>A plan is drawn, the model is steered along it, and the path is kept if every condition holds on VIX
 * closes as published; else the next plan is drawn from the same stream. So the law of the opening is that of
 * the steered model given the conditions, and the noise around the plan is the model's own.
 *
 * <ol>
 *   <li>the warm-up's last {@value #CALM_BEFORE} closes and the first 15 to 20 are below 15;
 *   <li>the first close above 22 comes at most {@value #FIRST_ABOVE_22_WITHIN} sessions after the last of them,
 *       the first above 27 at most {@value #FIRST_ABOVE_27_WITHIN}, with the index lower than it was: a condor
 *       opened in the calm's last week is then younger than 21 calendar days, and 45 days to expiry are more
 *       than 21 for as long;
 *   <li>at least {@value #LEAST_ABOVE_22} closes are above 22 and none above 42;
 *   <li>two closes in a row are below 15 on a session from {@value #EARLIEST_RETURN} to {@value #LATEST_RETURN}
 *       and none such pair stands between the peak and there.
 * </ol>
 */
final class Opening {

    private static final double CALM = 15;
    private static final double STRESS = 22;
    private static final double ALARM = 27;
    private static final double HIGHEST = 42;
    private static final int CALM_BEFORE = 5;
    private static final int SHORTEST_CALM = 15;
    private static final int LONGEST_CALM = 20;
    private static final int FIRST_ABOVE_22_WITHIN = 5;
    private static final int FIRST_ABOVE_27_WITHIN = 8;
    private static final int LEAST_ABOVE_22 = 4;
    private static final int EARLIEST_RETURN = 35;
    private static final int LATEST_RETURN = 56;

    /** The climb is steered from calm, which needs a slow factor that the calm can rest on. */
    private static final double SLOW_FACTOR_AT_START = -0.22;

    private static final double SLOW_FACTOR_SPREAD = 0.06;
    private static final int STEERED_FROM = -52;
    private static final double PULL = 0.3;

    /** More than half of the attempts hold: to need more than this has a chance below 10⁻⁶⁰. */
    private static final int MOST_ATTEMPTS = 200;

    private final VolatilityModel model;
    private final int warmUpSessions;

    Opening(VolatilityModel model, int warmUpSessions) {
        this.model = model;
        this.warmUpSessions = warmUpSessions;
    }

    /** The steps of the warm-up and of the opening, in order. */
    List<VolatilityModel.Step> draw(RandomStream random) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            List<VolatilityModel.Step> steps = steered(OpeningPlan.draw(random), random);
            if (holds(steps)) {
                return steps;
            }
        }
        throw new IllegalStateException("no opening in " + MOST_ATTEMPTS + " attempts held its conditions");
    }

    private List<VolatilityModel.Step> steered(OpeningPlan plan, RandomStream random) {
        VolatilityModel.State state = model.start(SLOW_FACTOR_AT_START + SLOW_FACTOR_SPREAD * random.gaussian());
        List<VolatilityModel.Step> steps = new ArrayList<>(warmUpSessions + OpeningPlan.SESSIONS);
        for (int session = 1 - warmUpSessions; session <= OpeningPlan.SESSIONS; session++) {
            VolatilityModel.Step step = model.next(state, steer(plan, session, state), random);
            steps.add(step);
            state = step.state();
        }
        return steps;
    }

    private static double steer(OpeningPlan plan, int session, VolatilityModel.State before) {
        if (session < STEERED_FROM) {
            return 0;
        }
        double planned = plan.target(session - 1);
        return plan.target(session) - planned + PULL * (planned - before.logVix());
    }

    private boolean holds(List<VolatilityModel.Step> steps) {
        double[] vix = new double[steps.size()];
        for (int i = 0; i < vix.length; i++) {
            vix[i] = Published.hundredths(StrictMath.exp(steps.get(i).state().logVix()));
        }
        int first = warmUpSessions;
        int climb = firstAtLeast(CALM, vix, first - CALM_BEFORE);
        int stress = firstAbove(STRESS, vix, first);
        int alarm = firstAbove(ALARM, vix, first);
        int calm = climb - first;
        return calm >= SHORTEST_CALM
                && calm <= LONGEST_CALM
                && stress - climb < FIRST_ABOVE_22_WITHIN
                && alarm - climb < FIRST_ABOVE_27_WITHIN
                && fell(steps, climb, alarm)
                && staysWithin(vix, first)
                && returns(vix, alarm, first);
    }

    private static boolean fell(List<VolatilityModel.Step> steps, int from, int to) {
        double move = 0;
        for (int i = from; i <= to; i++) {
            move += steps.get(i).logReturn();
        }
        return move < 0;
    }

    private static boolean staysWithin(double[] vix, int first) {
        int above = 0;
        for (int i = first; i < vix.length; i++) {
            if (vix[i] > HIGHEST) {
                return false;
            }
            above += vix[i] > STRESS ? 1 : 0;
        }
        return above >= LEAST_ABOVE_22;
    }

    private static boolean returns(double[] vix, int alarm, int first) {
        for (int i = alarm + 2; i < vix.length; i++) {
            if (vix[i - 1] < CALM && vix[i] < CALM) {
                int session = i - first + 1;
                return session >= EARLIEST_RETURN && session <= LATEST_RETURN;
            }
        }
        return false;
    }

    private static int firstAtLeast(double level, double[] vix, int from) {
        int i = from;
        while (i < vix.length && vix[i] < level) {
            i++;
        }
        return i;
    }

    private static int firstAbove(double level, double[] vix, int from) {
        int i = from;
        while (i < vix.length && vix[i] <= level) {
            i++;
        }
        return i;
    }
}
