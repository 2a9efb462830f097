package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.alvh.marketdata.history.FieldText;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.OptionColumns.Marked;
import org.alvh.marketdata.vendor.OptionColumns.Quoted;
import org.alvh.marketdata.vendor.OptionColumns.Traded;
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

    private CboeQuotesFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (!columns.has("expiration date", "calls", "strike", "puts")) {
            return new RowLayout.Foreign();
        }
        Optional<DownloadTime> downloaded = field(preamble, "Date:").flatMap(DownloadTime::parse);
        SessionCalendar calendar = ExchangeCalendar.newYork();
        Optional<LocalDate> quoteDate =
                preamble.origin().quoteDate().or(() -> downloaded.map(time -> time.lastSessionClosed(calendar)));
        if (quoteDate.isEmpty()) {
            return new RowLayout.Unplaced(
                    FileDefect.NO_QUOTE_DATE,
                    "it does not say when it was downloaded: say its market day with --quote-date");
        }
        OptionalDouble underlying = field(preamble, "Last:")
                .map(text -> FieldText.number(text.replace(",", "")))
                .filter(last -> last.isPresent() && last.getAsDouble() > 0 && Double.isFinite(last.getAsDouble()))
                .orElseGet(OptionalDouble::empty);
        return RowLayout.Known.noting(
                reader(columns, quoteDate.get(), underlying),
                preamble.origin().quoteDate().isPresent() ? List.of() : notes(downloaded, calendar));
    }

    private static RowLayout.LineReader reader(Columns columns, LocalDate quoteDate, OptionalDouble underlying) {
        Field expiry = columns.field("expiration date");
        Field strike = columns.field("strike");
        Field call = columns.field("calls");
        Field put = columns.field("puts");
        OptionColumns ofCall = side(columns, call.position());
        OptionColumns ofPut = side(columns, put.position());
        return line -> {
            OptionSeries callSeries = checked(line, call, expiry, strike);
            OptionSeries putSeries = checked(line, put, expiry, strike);
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

    private static OptionColumns side(Columns columns, int start) {
        Field none = columns.field("");
        return new OptionColumns(
                new Quoted(columns.fieldFrom(start, "bid"), columns.fieldFrom(start, "ask"), none, none),
                new Traded(
                        columns.fieldFrom(start, "last sale"),
                        columns.fieldFrom(start, "volume", "vol"),
                        columns.fieldFrom(start, "open interest", "open int")),
                new Marked(columns.fieldFrom(start, "iv"), columns.fieldFrom(start, "delta")),
                RowVendor.CBOE_QUOTES);
    }

    private static List<String> notes(Optional<DownloadTime> downloaded, SessionCalendar calendar) {
        return downloaded
                .flatMap(time -> time.openSession(calendar))
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
