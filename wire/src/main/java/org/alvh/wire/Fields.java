package org.alvh.wire;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Fields of messages that have a narrower meaning than their type. */
final class Fields {

    private Fields() {}

    static LocalDate date(String field, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(field + " is '" + value + "', expected an ISO date", malformed);
        }
    }

    static String text(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " is '" + value + "', expected a text");
        }
        return value;
    }

    static double positive(String field, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(field + " is " + value + ", expected a number above 0");
        }
        return value;
    }

    /** A message within a message; its absence is no empty message. */
    static void require(String field, boolean given) {
        if (!given) {
            throw new IllegalArgumentException(field + " is absent, expected a value");
        }
    }
}
