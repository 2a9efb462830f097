package org.alvh.marketdata.history;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How numbers and dates are written in a history and in vendor files: ASCII digits, a decimal point, no
 * grouping. Nothing here depends on a locale.
 */
public final class FieldText {

    /** Below it every whole number is a double and a long, so it is written without exponent or fraction. */
    private static final double WHOLE_NUMBER_BOUND = 1e15;

    private FieldText() {}

    /** A decimal number, with or without exponent; neither {@code NaN}, hexadecimal nor suffixed literals. */
    public static OptionalDouble number(String text) {
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.+-eE".indexOf(text.charAt(i)) < 0) {
                return OptionalDouble.empty();
            }
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException notOne) {
            return OptionalDouble.empty();
        }
    }

    /** {@code yyyy-mm-dd}, a date that exists. */
    public static Optional<LocalDate> isoDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        return date(text.substring(0, 4), text.substring(5, 7), text.substring(8));
    }

    /** {@code mm/dd/yyyy} as written in the United States, leading zeros optional, a date that exists. */
    public static Optional<LocalDate> usDate(String text) {
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        if (first < 1 || second < 0 || text.length() != second + 5) {
            return Optional.empty();
        }
        return date(text.substring(second + 1), text.substring(0, first), text.substring(first + 1, second));
    }

    /** The shortest decimal text that reads back to the same double, without exponent. */
    static String shortest(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_NUMBER_BOUND) {
            return Long.toString((long) value);
        }
        String shortest = Double.toString(value);
        if (shortest.indexOf('E') < 0) {
            return shortest;
        }
        return new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        if (!isDigits(year, 4) || !isDigits(month, 2) || !isDigits(day, 2)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isDigits(String text, int most) {
        if (text.isEmpty() || text.length() > most) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
