package org.alvh.marketdata.simulation;

/** A first-order autoregression around zero with a given stationary standard deviation, begun at zero. */
final class PersistentNoise {

    private final double persistence;
    private final double innovation;
    private double value;

    PersistentNoise(double standardDeviation, double persistence) {
        this.persistence = persistence;
        this.innovation = standardDeviation * Math.sqrt(1 - persistence * persistence);
    }

    double next(double standardNormal) {
        value = persistence * value + innovation * standardNormal;
        return value;
    }
}
