package org.alvh.marketdata.observed;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.history.FieldText;
import org.alvh.marketdata.history.Series.Kind;

/** The one way in which a value of a stored row is written and read. */
final class CanonicalText {

    private CanonicalText() {}

    static String of(double value) {
        return Kind.NUMBER.format(value);
    }

    static String of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : "";
    }

    static String of(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }

    static LocalDate date(String text) {
        return FieldText.isoDate(text).orElseThrow(() -> damaged(text, "an ISO date"));
    }

    static double number(String text) {
        return FieldText.number(text).orElseThrow(() -> damaged(text, "a number"));
    }

    static OptionalDouble optionalNumber(String text) {
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(text));
    }

    static OptionalLong optionalCount(String text) {
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of((long) number(text));
    }

    static DamagedHistory damaged(String text, String expected) {
        return new DamagedHistory("'" + text + "', expected " + expected);
    }
}
