package org.alvh.local.part;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another process does, by asking again and again. */
public final class Patience {

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final long deadlineNanos;

    private Patience(long deadlineNanos) {
        this.deadlineNanos = deadlineNanos;
    }

    /** So long from now on. */
    public static Patience of(Duration most) {
        return new Patience(System.nanoTime() + most.toNanos());
    }

    /** True as soon as the condition holds; false where time runs out, or where this thread is to stop. */
    public boolean until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadlineNanos >= 0) {
                return false;
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
