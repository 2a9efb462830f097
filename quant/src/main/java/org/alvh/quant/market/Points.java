package org.alvh.quant.market;

/** Index points as the exchanges round them. */
public final class Points {

    private static final double HUNDREDTHS = 100;

    /** A computed level this close below a half is one that arithmetic moved off it. */
    private static final double TOLERANCE = 1e-9;

    private Points() {}

    /** Rounds to a hundredth of a point, halves up. */
    public static long toHundredths(double points) {
        if (!(Math.abs(points) < 1e12)) {
            throw new IllegalArgumentException(points + " is not a level in points");
        }
        return (long) Math.floor(points * HUNDREDTHS + 0.5 + TOLERANCE);
    }
}
