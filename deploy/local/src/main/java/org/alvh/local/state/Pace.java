package org.alvh.local.state;

import org.alvh.cli.WrongQuestion;

/**
 * How fast a market plays.
 *
 * @param sessionsPerSecond at most; 0 means as fast as the accounts follow
 */
public record Pace(double sessionsPerSecond) {

    /** What a person can follow. */
    public static final Pace STANDARD = new Pace(1);

    private static final String FASTEST = "max";
    private static final String PER_SECOND = "/s";

    public Pace {
        if (!(sessionsPerSecond >= 0) || Double.isInfinite(sessionsPerSecond)) {
            throw new IllegalArgumentException(
                    "a pace of " + sessionsPerSecond + " sessions a second, expected 0 or more");
        }
    }

    /** Reads {@code 5/s}, {@code 0.5/s} or {@code max}. */
    public static Pace parse(String text) {
        if (text.equals(FASTEST)) {
            return new Pace(0);
        }
        if (text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?/s")) {
            double rate = Double.parseDouble(text.substring(0, text.length() - PER_SECOND.length()));
            if (rate > 0) {
                return new Pace(rate);
            }
        }
        throw new WrongQuestion("--pace is '" + text + "', expected sessions a second such as 5/s, or " + FASTEST);
    }
}
