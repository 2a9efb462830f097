package org.alvh.marketdata.quality;

/**
 * What a series can plausibly do. Where the sources of the numbers are: {@link SeriesLimits}.
 *
 * @param level the levels that it can have
 * @param change how moves are measured
 * @param jump a larger move from one value to the next is remarkable
 * @param spike a larger move out and back within one session is a bad print
 * @param sameSessions more sessions at one value are remarkable
 */
record SeriesParameters(Level level, Change change, double jump, double spike, int sameSessions) {

    /** Neighbours farther apart in calendar days say nothing about the value between them. */
    static final int NEIGHBOUR_DAYS = 10;

    /** Share of the larger leg that the smaller one must have: less is a move that stayed. */
    static final double RETURNED = .5;

    SeriesParameters {
        if (!(spike > 0) || !(jump >= spike)) {
            throw new IllegalArgumentException(
                    "a spike is above 0 and a jump not below it, not " + spike + " and " + jump);
        }
        if (sameSessions < 1) {
            throw new IllegalArgumentException("a value stands for at least one session, not " + sameSessions);
        }
    }

    /** The lowest and the highest level, both possible. */
    record Level(double least, double most) {

        Level {
            if (!(least < most)) {
                throw new IllegalArgumentException(
                        "the lowest level is below the highest, not " + least + " and " + most);
            }
        }
    }
}
