package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.List;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * DeltaNeutral's historical option data at level 2: one option a line, its symbol under {@code optionroot} (older
 * files) or {@code OptionSymbol}, dates as mm/dd/yyyy.
 */
final class DeltaNeutralFormat {

    private static final DateForm[] DATES = {DateForm.US, DateForm.ISO};

    private DeltaNeutralFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        Field symbol = columns.field("optionroot", "optionsymbol");
        Field quoteDate = columns.field("quotedate", "datadate");
        if (!symbol.isThere() || !quoteDate.isThere() || !columns.has("type", "expiration", "strike", "bid", "ask")) {
            return new RowLayout.Foreign();
        }
        Field expiration = columns.field("expiration");
        Field strike = columns.field("strike");
        Field level = columns.field("underlying_last", "underlyingprice");
        OptionColumns option = OptionColumns.of(columns, RowVendor.DELTANEUTRAL);
        return RowLayout.Known.of(line -> {
            LocalDate day = line.date(quoteDate, DATES);
            OptionSeries series = OptionColumns.series(line, symbol);
            OptionColumns.requireSame(line, series, expiration, line.dates(expiration, DATES));
            OptionColumns.requireStrike(line, series, strike);
            return List.of(new VendorRow.Chain(option.read(line, day, series, line.points(level))));
        });
    }
}
