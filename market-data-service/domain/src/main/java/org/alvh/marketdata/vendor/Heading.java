package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.FieldText;
import org.alvh.marketdata.history.Series;

/** What a vendor makes of a file's header. */
sealed interface Heading {

    /**
     * The header is of this vendor.
     *
     * @param close the column without which a row says nothing; it is not among {@code others}
     */
    record Layout(DateStyle dateStyle, int datePosition, Column close, List<Column> others, List<String> ignored)
            implements Heading {

        public Layout {
            others = List.copyOf(others);
            ignored = List.copyOf(ignored);
        }
    }

    /** The header is of this vendor but does not say which index it is of. */
    record UnknownIndex(String message) implements Heading {}

    /** The header is not of this vendor. */
    record Foreign() implements Heading {}

    /** A series and the field that holds it, counted from 0; {@link #NOWHERE} where the file lacks it. */
    record Column(int position, String name, Series series) {

        static final int NOWHERE = -1;
    }

    /** How a vendor writes dates. */
    enum DateStyle {
        ISO("an ISO date (yyyy-mm-dd)"),
        US_OR_ISO("a date as mm/dd/yyyy or yyyy-mm-dd");

        private final String expectation;

        DateStyle(String expectation) {
            this.expectation = expectation;
        }

        String expectation() {
            return expectation;
        }

        Optional<LocalDate> parse(String text) {
            return switch (this) {
                case ISO -> FieldText.isoDate(text);
                case US_OR_ISO -> FieldText.usDate(text).or(() -> FieldText.isoDate(text));
            };
        }
    }
}
