package org.alvh.gateway.edge;

/**
 * How often something may be done: so many times a second in the long run, and so many at once.
 *
 * @param perSecond grants a second
 * @param burst grants at once after a rest
 */
public record Rate(int perSecond, int burst) {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    public Rate {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException("a rate grants something, not " + perSecond + " and " + burst);
        }
    }

    /** Reads {@code perSecond/burst}; the configuration calls it by its name. */
    public static Rate valueOf(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a rate is written PER_SECOND/BURST, not '" + text + "'");
        }
        return new Rate(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The time in which one grant grows, in nanoseconds. */
    long intervalNanos() {
        return NANOS_PER_SECOND / perSecond;
    }
}
