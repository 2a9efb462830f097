package org.alvh.marketdata.vix;

/** A level in index points, 100 times the annual volatility; unrounded. */
public record VixLevel(double points) implements VixOutcome {

    public VixLevel {
        if (!(points > 0 && Double.isFinite(points))) {
            throw new IllegalArgumentException(points + " is not a level of the VIX");
        }
    }
}
