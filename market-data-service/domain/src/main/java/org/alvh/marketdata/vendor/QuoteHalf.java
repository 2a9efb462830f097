package org.alvh.marketdata.vendor;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.OptionColumns.Marked;
import org.alvh.marketdata.vendor.OptionColumns.Quoted;
import org.alvh.marketdata.vendor.OptionColumns.Traded;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * The columns of the calls, or of the puts, where both stand on one line under the same names. A half begins with the
 * column of its symbols and ends before the strike or the other half, so that no column is read for both.
 *
 * @param title the name of the column of its symbols
 * @param end the position behind its last column
 */
record QuoteHalf(Columns columns, String title, int start, int end) {

    private static final List<String> REQUIRED = List.of("bid", "ask");
    private static final List<String> READ =
            List.of("bid", "ask", "last sale", "volume", "vol", "open interest", "open int", "iv", "delta");

    /** What ends a half; a half that ends in none of them ends with the header. */
    private static final List<String> BOUNDS = List.of("calls", "strike", "puts");

    static QuoteHalf of(Columns columns, String title) {
        int start = columns.field(title).position();
        int end = BOUNDS.stream()
                .mapToInt(name -> columns.field(name).position())
                .filter(position -> position > start)
                .min()
                .orElseGet(columns::count);
        return new QuoteHalf(columns, title, start, end);
    }

    /** Why nothing can be read from it, if so: it lacks a side of the quote, or names a column twice. */
    Optional<RowLayout.Unplaced> defect() {
        List<String> own = names();
        Optional<RowLayout.Unplaced> lacking = REQUIRED.stream()
                .filter(name -> !own.contains(name))
                .findFirst()
                .map(name -> new RowLayout.Unplaced(
                        FileDefect.NO_HEADER,
                        "its header has no column " + name + " among the " + title
                                + ", expected one for the calls and one for the puts"));
        return READ.stream()
                .filter(name -> Collections.frequency(own, name) > 1)
                .findFirst()
                .map(name -> new RowLayout.Unplaced(
                        FileDefect.REPEATED_COLUMN,
                        "its header names the column " + name + " more than once among the " + title
                                + ", expected once for the calls and once for the puts"))
                .or(() -> lacking);
    }

    Field symbol() {
        return new Field(title, start);
    }

    OptionColumns option() {
        Field none = columns.field("");
        return new OptionColumns(
                new Quoted(field("bid"), field("ask"), none, none),
                new Traded(field("last sale"), field("volume", "vol"), field("open interest", "open int")),
                new Marked(field("iv"), field("delta")),
                RowVendor.CBOE_QUOTES);
    }

    private Field field(String... synonyms) {
        List<String> own = names();
        return Arrays.stream(synonyms)
                .filter(own::contains)
                .findFirst()
                .map(name -> new Field(name, start + own.indexOf(name)))
                .orElseGet(() -> new Field(synonyms[0], Field.NOWHERE));
    }

    private List<String> names() {
        return columns.names().subList(start, end);
    }
}
