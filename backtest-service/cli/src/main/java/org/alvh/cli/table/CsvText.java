package org.alvh.cli.table;

import org.alvh.marketdata.vendor.Formula;

/** Fields as a CSV answer holds them. */
public final class CsvText {

    private CsvText() {}

    /**
     * A field, quoted where it has to be (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe
     * before it.
     */
    public static String field(String text) {
        String harmless = Formula.isOne(text) ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
