package org.alvh.quant.testkit;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One case of a {@link Seeded} test. The seed says everything about it: what is drawn, and in its lowest seven
 * bits how large the case may be.
 */
public record SeededCase(long seed) {

    static final int LARGEST_SIZE = 100;

    private static final int SIZE_BITS = 7;

    static SeededCase of(long draw, int size) {
        return new SeededCase(draw << SIZE_BITS | size);
    }

    /** From 1 to 100, growing over the cases of a test, so that what fails, fails small first. */
    public int size() {
        return Math.clamp(seed & (1 << SIZE_BITS) - 1, 1, LARGEST_SIZE);
    }

    /** A fresh generator that always yields this case's draws; its algorithm is fixed by the JDK's contract. */
    public RandomGenerator random() {
        return new SplittableRandom(seed);
    }

    @Override
    public String toString() {
        return "-Dseed=" + seed;
    }
}
