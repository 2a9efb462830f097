package org.alvh.cli.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.vendor.DailyReading;
import org.alvh.marketdata.vendor.DailyReading.Read;
import org.alvh.marketdata.vendor.DailyReading.Refused;
import org.alvh.marketdata.vendor.DailyVendor;
import org.alvh.marketdata.vendor.RowDefect;

/**
 * What the import of one file came to.
 *
 * @param file the file's name without its folder
 * @param valuesChanged values of the history before it that the file gave anew and differently
 */
public record FileImport(String file, DailyVendor vendor, DailyReading reading, int valuesChanged) {

    /** Defects shown on the terminal; the report has more. */
    private static final int MOST_WARNINGS = 5;

    public boolean isRefused() {
        return reading instanceof Refused;
    }

    /** One line for the person who asked. */
    public String summary() {
        return switch (reading) {
            case Refused refused -> file + ": refused, " + refused.message();
            case Read read ->
                file + ": " + read.rowsRead() + " rows read, " + read.days().size() + " accepted, "
                        + read.quarantined().total() + " quarantined, "
                        + read.dropped().total() + " fields dropped, " + valuesChanged + " values changed";
        };
    }

    /** The first defects, one a line, and how many more there are. */
    public List<String> warnings() {
        return switch (reading) {
            case Refused _ -> List.of();
            case Read read -> warnings(read);
        };
    }

    private List<String> warnings(Read read) {
        int total = read.quarantined().total() + read.dropped().total();
        Stream<String> defects = Stream.concat(
                        read.quarantined().listed().stream().map(defect -> warning(defect, "row quarantined")),
                        read.dropped().listed().stream().map(defect -> warning(defect, "field dropped")))
                .limit(MOST_WARNINGS);
        Stream<String> rest = Stream.of("warning: " + file + ": " + (total - MOST_WARNINGS)
                        + " more are listed or counted in the report")
                .filter(_ -> total > MOST_WARNINGS);
        return Stream.concat(defects, rest).toList();
    }

    private String warning(RowDefect defect, String consequence) {
        return "warning: " + file + ", line " + defect.line() + ", column " + defect.column() + ": '" + defect.value()
                + "', expected " + defect.expected() + "; " + consequence + " (" + defect.reason() + ")";
    }

    /** The market days that the file gave, in order. */
    List<LocalDate> quoteDates() {
        return switch (reading) {
            case Refused _ -> List.of();
            case Read read -> read.days().stream().map(MarketDay::date).sorted().toList();
        };
    }
}
