package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alvh.marketdata.history.FieldText;
import org.alvh.marketdata.history.Series.Kind;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.VendorLine.Field;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionCalendar;

/**
 * The exchange's delayed quotes of one underlying: a call and the put of its strike on one line, above them the
 * underlying's last price and the moment of the download. The market day is the quote date that whoever gives the
 * file says, else the last session closed at that moment.
 */
final class CboeQuotesFormat {

    private static final DateForm[] EXPIRIES = {
        DateForm.ENGLISH, DateForm.DAY_FIRST, DateForm.MONTH_FIRST, DateForm.ISO, DateForm.US
    };

    /** What begins the next figure of the line: a word and a colon. */
    private static final Pattern LABEL = Pattern.compile("\\p{L}+:");

    private static final SessionCalendar CALENDAR = ExchangeCalendar.newYork();

    private CboeQuotesFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (!columns.has("expiration date", "calls", "strike", "puts")) {
            return new RowLayout.Foreign();
        }
        return defect(columns).<RowLayout>map(unplaced -> unplaced).orElseGet(() -> placed(preamble));
    }

    /** Why the columns cannot be told apart, if so. */
    private static Optional<RowLayout.Unplaced> defect(Columns columns) {
        return Stream.of("expiration date", "calls", "strike", "puts")
                .filter(name -> Collections.frequency(columns.names(), name) > 1)
                .findFirst()
                .map(name -> new RowLayout.Unplaced(
                        FileDefect.REPEATED_COLUMN,
                        "its header names the column " + name + " more than once, expected once"))
                .or(() -> QuoteHalf.of(columns, "calls").defect())
                .or(() -> QuoteHalf.of(columns, "puts").defect());
    }

    private static RowLayout placed(Preamble preamble) {
        Optional<DownloadTime> downloaded = field(preamble, "Date:").flatMap(DownloadTime::parse);
        Optional<LocalDate> given = preamble.origin().quoteDate();
        Optional<LocalDate> quoteDate = given.or(() -> downloaded.map(time -> time.lastSessionClosed(CALENDAR)));
        if (quoteDate.isEmpty()) {
            return new RowLayout.Unplaced(
                    FileDefect.NO_QUOTE_DATE,
                    "it does not say when it was downloaded: say its market day with --quote-date");
        }
        Optional<DownloadTime> tooEarly = downloaded.filter(time -> time.isBefore(quoteDate.get(), CALENDAR));
        if (tooEarly.isPresent()) {
            return new RowLayout.Unplaced(FileDefect.WRONG_QUOTE_DATE, early(quoteDate.get(), tooEarly.get()));
        }
        return RowLayout.Known.noting(
                reader(preamble.columns(), quoteDate.get(), underlying(preamble)),
                given.isPresent() ? List.of() : notes(downloaded));
    }

    private static String early(LocalDate quoteDate, DownloadTime downloaded) {
        return "it was downloaded before the session of " + quoteDate
                + " opened, so it cannot be of that day: leave --quote-date out, or say "
                + downloaded.lastSessionClosed(CALENDAR);
    }

    private static OptionalDouble underlying(Preamble preamble) {
        return field(preamble, "Last:")
                .map(text -> FieldText.number(text.replace(",", "")))
                .filter(last -> last.isPresent() && Kind.PRICE.admits(last.getAsDouble()))
                .orElseGet(OptionalDouble::empty);
    }

    private static RowLayout.LineReader reader(Columns columns, LocalDate quoteDate, OptionalDouble underlying) {
        Field expiry = columns.field("expiration date");
        Field strike = columns.field("strike");
        QuoteHalf calls = QuoteHalf.of(columns, "calls");
        QuoteHalf puts = QuoteHalf.of(columns, "puts");
        OptionColumns ofCall = calls.option();
        OptionColumns ofPut = puts.option();
        return line -> {
            OptionSeries callSeries = checked(line, calls.symbol(), expiry, strike);
            OptionSeries putSeries = checked(line, puts.symbol(), expiry, strike);
            return List.of(
                    new VendorRow.Chain(ofCall.read(line, quoteDate, callSeries, underlying)),
                    new VendorRow.Chain(ofPut.read(line, quoteDate, putSeries, underlying)));
        };
    }

    private static OptionSeries checked(VendorLine line, Field symbol, Field expiry, Field strike) {
        OptionSeries series = OptionColumns.series(line, symbol);
        OptionColumns.requireSame(line, series, expiry, line.dates(expiry, EXPIRIES));
        OptionColumns.requireStrike(line, series, strike);
        return series;
    }

    private static List<String> notes(Optional<DownloadTime> downloaded) {
        return downloaded
                .flatMap(time -> time.openSession(CALENDAR))
                .map(open -> List.of("it was downloaded while the session of " + open
                        + " was open, so its quotes are of that session: say --quote-date " + open
                        + " to file them there"))
                .orElseGet(List::of);
    }

    /** What follows a label above the header; a moment that the file does not quote is cut at its own comma. */
    private static Optional<String> field(Preamble preamble, String label) {
        for (List<String> line : preamble.above()) {
            for (int i = 0; i < line.size(); i++) {
                if (line.get(i).startsWith(label)) {
                    return Optional.of(whole(line, i).substring(label.length()).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static String whole(List<String> line, int start) {
        List<String> parts = new ArrayList<>(List.of(line.get(start)));
        for (String next : line.subList(start + 1, line.size())) {
            if (next.isEmpty() || LABEL.matcher(next).lookingAt()) {
                break;
            }
            parts.add(next);
        }
        return String.join(",", parts);
    }
}
