package org.alvh.marketdata.observed;

import java.util.List;
import org.alvh.quant.document.ContentHash;

/** The canonical text of a day's chain, of which its content hash is taken. */
public final class ChainText {

    private ChainText() {}

    /**
     * The name of a day's chain: SHA-256 over its rows in the order of their series, a line each. It does not depend
     * on the form of the file that holds them.
     *
     * @param rows of one day, in order
     */
    public static String contentHash(List<ChainRow> rows) {
        ContentHash hash = ContentHash.incremental();
        rows.forEach(row -> hash.add(line(row)));
        return hash.hex();
    }

    /** A row's line with its line feed: CSV, an absent value being an empty field. */
    public static String line(ChainRow row) {
        OptionSeries series = row.series();
        return String.join(
                        ",",
                        row.quoteDate().toString(),
                        series.root(),
                        series.expiry().toString(),
                        series.right().name(),
                        CanonicalText.of(series.strike()),
                        CanonicalText.of(row.sides().bid()),
                        CanonicalText.of(row.sides().ask()),
                        CanonicalText.of(row.sides().bidSize()),
                        CanonicalText.of(row.sides().askSize()),
                        CanonicalText.of(row.activity().last()),
                        CanonicalText.of(row.activity().volume()),
                        CanonicalText.of(row.activity().openInterest()),
                        CanonicalText.of(row.marks().underlying()),
                        CanonicalText.of(row.marks().impliedVolatility()),
                        CanonicalText.of(row.marks().delta()),
                        row.source())
                + "\n";
    }
}
