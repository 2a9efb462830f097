package org.alvh.marketdata.surface;

import java.util.OptionalDouble;

/** Checks levels of indices as published, in percent points. */
final class Levels {

    private Levels() {}

    static void requireLevel(double level, String name) {
        if (!(level > 0.0 && level < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be a positive level, but is " + level);
        }
    }

    static void requireLevel(OptionalDouble level, String name) {
        level.ifPresent(value -> requireLevel(value, name));
    }
}
