package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * iVolatility's raw volatilities: one option a line, its symbol filled with blanks. A {@code *} under
 * {@code isinterpolated} marks a volatility and a delta that the vendor filled in: the quote is kept without them.
 */
final class IvolatilityFormat {

    private static final String FILLED_IN = "*";

    private IvolatilityFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (!columns.has("option_symbol", "option_expiration", "date", "strike", "bid", "ask", "isinterpolated")) {
            return new RowLayout.Foreign();
        }
        Field date = columns.field("date");
        Field symbol = columns.field("option_symbol");
        Field expiration = columns.field("option_expiration");
        Field strike = columns.field("strike");
        Field level = columns.field("stock_price_close");
        Field interpolated = columns.field("isinterpolated");
        OptionColumns option = OptionColumns.of(columns, RowVendor.IVOLATILITY);
        return RowLayout.Known.of(line -> {
            LocalDate day = line.date(date, DateForm.US, DateForm.ISO);
            OptionSeries series = OptionColumns.series(line, symbol);
            OptionColumns.requireSame(line, series, expiration, line.dates(expiration, DateForm.US, DateForm.ISO));
            OptionColumns.requireStrike(line, series, strike);
            OptionalDouble underlying = line.points(level);
            ChainRow row = line.text(interpolated).equals(FILLED_IN)
                    ? option.readUnmarked(line, day, series, underlying)
                    : option.read(line, day, series, underlying);
            return List.of(new VendorRow.Chain(row));
        });
    }
}
