package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.marketdata.observed.Release;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.RowDefect.Reason;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * Days of releases and meetings, in the forms that calendars of them come in: {@code date,event,scheduled}; the
 * terminal's list of releases with figures and forecasts ({@code RELEASE_DATE,TICKER,ACTUAL_RELEASE,…}); a list of
 * meetings ({@code Date,…,Unscheduled FOMC}); and a bare list of dates in a file named after its event
 * ({@code cpi_release_dates.csv}).
 */
final class ReleaseCalendarFormat {

    private static final DateForm[] DATES = {DateForm.ISO, DateForm.US};
    private static final String MEETING = "FOMC";
    private static final List<String> EVENTS = List.of(MEETING, "CPI", "PPI", "NFP", "PCE", "GDP");

    private ReleaseCalendarFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (columns.has("date", "event")) {
            return RowLayout.Known.of(calendar(columns));
        }
        if (columns.has("release_date", "ticker", "actual_release")) {
            return RowLayout.Known.of(figures(columns));
        }
        Field unscheduled = columns.field("unscheduled fomc", "unscheduled");
        if (columns.has("date") && unscheduled.isThere()) {
            return RowLayout.Known.of(meetings(columns.field("date"), unscheduled));
        }
        boolean bare = columns.names().equals(List.of("date")) || columns.has("release_date", "reference_month");
        return bare ? dates(preamble.origin(), columns.field("release_date", "date")) : new RowLayout.Foreign();
    }

    private static RowLayout.LineReader calendar(Columns columns) {
        Field date = columns.field("date");
        Field event = columns.field("event");
        Field scheduled = columns.field("scheduled");
        return line -> List.of(event(Release.of(line.date(date, DATES), name(line, event), flag(line, scheduled))));
    }

    private static RowLayout.LineReader figures(Columns columns) {
        Field date = columns.field("release_date");
        Field ticker = columns.field("ticker");
        Field actual = columns.field("actual_release");
        Field median = columns.field("bn_survey_median");
        return line -> {
            LocalDate day = line.date(date, DATES);
            OptionalDouble figure = line.number(actual);
            return List.of(event(new Release(day, name(line, ticker), Optional.empty(), figure, line.number(median))));
        };
    }

    private static RowLayout.LineReader meetings(Field date, Field unscheduled) {
        return line -> List.of(event(Release.of(
                line.date(date, DATES), MEETING, flag(line, unscheduled).map(isUnscheduled -> !isUnscheduled))));
    }

    private static RowLayout dates(FileOrigin origin, Field date) {
        List<String> words = List.of(origin.stem().toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", -1));
        return EVENTS.stream()
                .filter(words::contains)
                .findFirst()
                .<RowLayout>map(event -> RowLayout.Known.of(
                        line -> List.of(event(Release.of(line.date(date, DATES), event, Optional.empty())))))
                .orElseGet(() -> new RowLayout.Unplaced(
                        FileDefect.UNKNOWN_SERIES,
                        "its name does not say of which event its dates are: name it after one of "
                                + String.join(", ", EVENTS)));
    }

    private static VendorRow event(Release release) {
        return new VendorRow.Event(release);
    }

    private static String name(VendorLine line, Field field) {
        String name = line.text(field);
        if (name.isEmpty()
                || name.length() > Release.LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw line.refusal(
                    field, Reason.MISSING_VALUE, "an event's name of at most " + Release.LONGEST_NAME + " characters");
        }
        return name;
    }

    private static Optional<Boolean> flag(VendorLine line, Field field) {
        return switch (line.text(field)) {
            case "1" -> Optional.of(true);
            case "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
