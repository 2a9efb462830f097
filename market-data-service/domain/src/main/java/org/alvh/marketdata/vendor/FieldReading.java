package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.vendor.RowDefect.Reason;

/** What one field of a row says about its series. */
sealed interface FieldReading {

    record Valid(double value) implements FieldReading {}

    /** Nothing, {@code .} (as FRED writes it) or {@code NA}. */
    record Absent() implements FieldReading {}

    record Failed(Reason reason, String expected) implements FieldReading {}

    static FieldReading of(Series series, String text, LocalDate rowDate) {
        if (isAbsent(text)) {
            return new Absent();
        }
        String expected = series.kind().expectation();
        OptionalDouble value = series.kind().parse(text);
        if (value.isEmpty()) {
            Reason reason = series.kind() == Series.Kind.DATE ? Reason.INVALID_DATE : Reason.INVALID_NUMBER;
            return new Failed(reason, expected);
        }
        if (!series.kind().admits(value.getAsDouble())) {
            return new Failed(Reason.OUT_OF_RANGE, expected);
        }
        // Every date series is the expiry of a contract that still trades on the row's date.
        if (series.kind() == Series.Kind.DATE && value.getAsDouble() <= rowDate.toEpochDay()) {
            return new Failed(Reason.OUT_OF_RANGE, "an expiry after " + rowDate);
        }
        return new Valid(value.getAsDouble());
    }

    static boolean isAbsent(String text) {
        return text.isEmpty() || text.equals(".") || text.equalsIgnoreCase("NA");
    }
}
