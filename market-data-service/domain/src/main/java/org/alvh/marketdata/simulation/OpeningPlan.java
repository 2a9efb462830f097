package org.alvh.marketdata.simulation;

/**
 * Where the VIX is steered in the warm-up's last sessions and the first {@value #SESSIONS} sessions: a calm, a
 * climb, a plateau, a return. Sessions count from 1; the warm-up ends with 0.
 *
 * <pre>
 *   ln VIX             ___ plateau
 *                     /   \
 *               climb/     \  decline
 *   ______ calm ____/       \________ calm again
 *   -52 …            15–20       50          60
 * </pre>
 *
 * @param calmSessions the last session of the calm
 * @param climbSessions from there to the plateau
 * @param plateauSessions at the peak
 * @param declineSessions from the peak to the second calm
 * @param calmLog ln of the VIX in the first calm
 * @param peakLog ln of the VIX on the plateau
 * @param returnLog ln of the VIX in the second calm
 */
record OpeningPlan(
        int calmSessions,
        int climbSessions,
        int plateauSessions,
        int declineSessions,
        double calmLog,
        double peakLog,
        double returnLog) {

    static final int SESSIONS = 60;

    OpeningPlan {
        int returned = calmSessions + climbSessions + plateauSessions + declineSessions;
        if (calmSessions < 1 || climbSessions < 1 || plateauSessions < 0 || returned > SESSIONS) {
            throw new IllegalArgumentException(
                    "an opening of " + returned + " sessions does not fit into " + SESSIONS + ": shorten a part of it");
        }
        if (calmLog >= peakLog || returnLog >= peakLog) {
            throw new IllegalArgumentException(
                    "the peak " + peakLog + " must be above the calms " + calmLog + ", " + returnLog);
        }
    }

    /** A plan drawn within bounds that leave the conditions of {@link Opening} room on all sides. */
    static OpeningPlan draw(RandomStream random) {
        return new OpeningPlan(
                random.integer(16, 20),
                random.integer(4, 6),
                random.integer(2, 5),
                random.integer(20, 26),
                StrictMath.log(random.uniform(11.8, 13.2)),
                StrictMath.log(random.uniform(29, 36)),
                StrictMath.log(random.uniform(12.0, 13.2)));
    }

    /** The level aimed at on a session, as ln VIX. */
    double target(int session) {
        int afterCalm = session - calmSessions;
        int afterClimb = afterCalm - climbSessions;
        int afterPeak = afterClimb - plateauSessions;
        if (afterCalm <= 0) {
            return calmLog;
        }
        if (afterClimb < 0) {
            return calmLog + (peakLog - calmLog) * afterCalm / climbSessions;
        }
        if (afterPeak <= 0) {
            return peakLog;
        }
        return peakLog + (returnLog - peakLog) * Math.min(1, (double) afterPeak / declineSessions);
    }
}
