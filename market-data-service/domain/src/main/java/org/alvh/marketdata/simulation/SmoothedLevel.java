package org.alvh.marketdata.simulation;

/** Recursive mean of ln VIX, seeded by the first close, with weights that halve every {@code halfLife} sessions. */
final class SmoothedLevel {

    private final double weight;
    private double mean = Double.NaN;

    SmoothedLevel(double halfLifeSessions) {
        this.weight = 1 - StrictMath.pow(0.5, 1 / halfLifeSessions);
    }

    /** The mean with this session's value in it. */
    double include(double logLevel) {
        mean = Double.isNaN(mean) ? logLevel : mean + weight * (logLevel - mean);
        return mean;
    }
}
