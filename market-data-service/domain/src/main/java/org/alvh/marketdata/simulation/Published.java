package org.alvh.marketdata.simulation;

/** Levels as the exchanges publish them. */
final class Published {

    static final double TICK = 0.01;

    private Published() {}

    /** To the nearest 0.01, halves to even. */
    static double hundredths(double level) {
        return Math.rint(level * 100) / 100;
    }
}
