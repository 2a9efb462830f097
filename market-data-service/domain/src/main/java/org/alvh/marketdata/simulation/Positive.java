package org.alvh.marketdata.simulation;

/** The check that a parameter is a finite number above zero. */
final class Positive {

    private Positive() {}

    static void require(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + ", expected a number above 0");
        }
    }
}
