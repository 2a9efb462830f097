package org.alvh.gateway.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alvh.gateway.edge.Problem;
import org.alvh.gateway.edge.Refusal;

/** Parameters of a query, which are texts until they are read here. */
final class Parameters {

    private static final int BAD_REQUEST = 400;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern MARKET = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private static final Pattern SERIES = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private Parameters() {}

    /** A whole number from 1 to the most that is allowed. */
    static int count(String name, String value, int most) {
        int count = DIGITS.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (count < 1 || count > most) {
            throw refused(name, value, "a whole number from 1 to " + most);
        }
        return count;
    }

    /** A date; empty where none is given. */
    static Optional<LocalDate> date(String name, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            throw refused(name, value, "a date such as 2026-07-30");
        }
    }

    static String market(String value) {
        if (!MARKET.matcher(value).matches()) {
            throw refused("market", value, "the name of a market, such as sim-1-7");
        }
        return value;
    }

    /** The name of a series or an option root; empty where none is given. */
    static Optional<String> series(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!SERIES.matcher(value).matches()) {
            throw refused("series", value, "the name of a series or an option root, such as vix_close");
        }
        return Optional.of(value);
    }

    /** One of the names of an enum; empty where none is given. */
    static <E extends Enum<E>> Optional<E> choice(String name, String value, Class<E> type) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(EnumSet.allOf(type).stream()
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> refused(name, value, "one of " + EnumSet.allOf(type))));
    }

    private static Refusal refused(String name, String value, String expected) {
        return new Refusal(Problem.of(
                        BAD_REQUEST,
                        "parameter",
                        "Wrong parameter",
                        name + " is '" + value + "', expected " + expected + ".")
                .at(name));
    }
}
