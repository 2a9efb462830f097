package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.OptionColumns.Marked;
import org.alvh.marketdata.vendor.OptionColumns.Quoted;
import org.alvh.marketdata.vendor.OptionColumns.Traded;
import org.alvh.marketdata.vendor.VendorLine.Field;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.ExpiryCalendar;

/**
 * OptionsDX: call and put of a strike on one line, column names in brackets. The underlying stands only in the file
 * name ({@code spx_eod_202001.txt}) and the root nowhere: monthly expiries of SPX and VIX are given the roots
 * {@code SPX} and {@code VIX}, the others {@code SPXW} and {@code VIXW}. A side without bid and ask is not quoted and
 * left out.
 */
final class OptionsDxFormat {

    private OptionsDxFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (!columns.has("[quote_date]", "[expire_date]", "[strike]", "[c_bid]", "[c_ask]", "[p_bid]", "[p_ask]")) {
            return new RowLayout.Foreign();
        }
        Optional<String> underlying = underlying(preamble.origin());
        if (underlying.isEmpty()) {
            return new RowLayout.Unplaced(
                    FileDefect.UNKNOWN_SERIES,
                    "its name does not begin with the underlying: name it as the vendor does, for example spx_eod_202001.txt");
        }
        return RowLayout.Known.of(reader(columns, underlying.get()));
    }

    private static RowLayout.LineReader reader(Columns columns, String underlying) {
        Field quoteDate = columns.field("[quote_date]");
        Field expiry = columns.field("[expire_date]");
        Field strike = columns.field("[strike]");
        Field level = columns.field("[underlying_last]");
        OptionColumns calls = side(columns, "c");
        OptionColumns puts = side(columns, "p");
        return line -> {
            LocalDate day = line.date(quoteDate, DateForm.ISO);
            LocalDate expires = OptionSymbol.listed(line.date(expiry, DateForm.ISO));
            String root = root(underlying, expires);
            double points = OptionColumns.strike(line, strike);
            OptionalDouble last = line.points(level);
            List<VendorRow> rows = new ArrayList<>();
            for (PutCall right : PutCall.values()) {
                OptionColumns side = right == PutCall.CALL ? calls : puts;
                if (!line.isAbsent(side.quoted().bid())
                        || !line.isAbsent(side.quoted().ask())) {
                    OptionSeries series = new OptionSeries(root, expires, right, points);
                    rows.add(new VendorRow.Chain(side.read(line, day, series, last)));
                }
            }
            return rows;
        };
    }

    private static OptionColumns side(Columns columns, String prefix) {
        Field none = columns.field("");
        return new OptionColumns(
                new Quoted(columns.field("[" + prefix + "_bid]"), columns.field("[" + prefix + "_ask]"), none, none),
                new Traded(columns.field("[" + prefix + "_last]"), columns.field("[" + prefix + "_volume]"), none),
                new Marked(columns.field("[" + prefix + "_iv]"), columns.field("[" + prefix + "_delta]")),
                RowVendor.OPTIONSDX);
    }

    private static Optional<String> underlying(FileOrigin origin) {
        String first = origin.stem().split("[^A-Za-z0-9]", -1)[0].toUpperCase(Locale.ROOT);
        return Optional.of(first).filter(OptionSeries::isRoot);
    }

    private static String root(String underlying, LocalDate expiry) {
        boolean covered = !expiry.isBefore(ExchangeCalendar.FIRST.plusYears(1))
                && expiry.isBefore(ExchangeCalendar.LAST.minusYears(1));
        if (!covered) {
            return underlying;
        }
        ExpiryCalendar calendar = new ExpiryCalendar(ExchangeCalendar.newYork());
        YearMonth month = YearMonth.from(expiry);
        return switch (underlying) {
            case "SPX" -> calendar.thirdFriday(month).equals(expiry) ? "SPX" : "SPXW";
            case "VIX" -> calendar.vixExpiry(month).equals(expiry) ? "VIX" : "VIXW";
            default -> underlying;
        };
    }
}
