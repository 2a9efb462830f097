package org.alvh.marketdata.pull;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a host may be asked, by how it answered before.
 *
 * <pre>
 *            n failures in a row             open time over
 *   CLOSED ─────────────────────▶ OPEN ─────────────────────▶ HALF_OPEN: one attempt
 *     ▲ ▲                          ▲ twice as long, to a limit    │  │
 *     │ └── success ── (any) ──    └───────── failure ────────────┘  │
 *     └────────────────────────────────────── success ───────────────┘
 * </pre>
 *
 * @param failures of the host in a row
 * @param openings how often it opened since the last success
 * @param from the host may be asked from this moment on; the past where it is closed
 */
public record Circuit(int failures, int openings, Instant from) {

    /** A host of which nothing is known. */
    public static final Circuit CLOSED = new Circuit(0, 0, Instant.EPOCH);

    public Circuit {
        if (failures < 0 || openings < 0) {
            throw new IllegalArgumentException("counts are not negative: " + failures + ", " + openings);
        }
    }

    /** Where a circuit stands at a moment. */
    public enum Position {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    /**
     * When a circuit opens, and for how long.
     *
     * @param failures in a row that open it
     * @param open how long the first time; doubled each time that the attempt after it fails
     * @param longest of those times
     */
    public record Limits(int failures, Duration open, Duration longest) {

        public Limits {
            if (failures < 1) {
                throw new IllegalArgumentException("a circuit opens after at least one failure, not " + failures);
            }
            new Backoff(open, longest);
        }

        private Duration opening(int number) {
            Duration doubled = open;
            for (int i = 1; i < number && doubled.compareTo(longest) < 0; i++) {
                doubled = doubled.multipliedBy(2);
            }
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    public Position at(Instant now) {
        if (openings == 0) {
            return Position.CLOSED;
        }
        return now.isBefore(from) ? Position.OPEN : Position.HALF_OPEN;
    }

    /** After an attempt that the host answered, whatever it answered. */
    public Circuit succeeded() {
        return CLOSED;
    }

    /** After an attempt that the host failed. */
    public Circuit failed(Limits limits, Instant now) {
        int count = Math.addExact(failures, 1);
        if (openings == 0 && count < limits.failures()) {
            return new Circuit(count, 0, from);
        }
        int opened = Math.addExact(openings, 1);
        return new Circuit(count, opened, now.plus(limits.opening(opened)));
    }
}
