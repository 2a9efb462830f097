package org.alvh.cli.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alvh.cli.table.CsvRow;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.BlackScholes;

/** Reference files of option prices. */
final class PriceFiles {

    private static final int HAUG_ROWS = 43;
    private static final int STRATA_ROWS = 63;

    /** Both sides compute in doubles. */
    private static final double STRATA_RELATIVE = 1e-12;

    private PriceFiles() {}

    static List<CaseResult> haug(Path file) {
        List<CaseResult> results = new ArrayList<>();
        List<String> columns = List.of("type", "strike", "spot", "q", "r", "t", "vol", "price", "tol");
        for (CsvRow row : ReferenceRows.of(
                file, columns, ReferenceRows.rowsWhenNamed(file, ReferenceFile.HAUG_PRICES, HAUG_ROWS))) {
            double price = BlackScholes.price(
                    ReferenceRows.right(row.text("type")),
                    row.number("spot"),
                    row.number("strike"),
                    row.number("t"),
                    row.number("r"),
                    row.number("q"),
                    row.number("vol"));
            results.add(CaseResult.numbers(
                    ReferenceRows.name(file, row), row.number("price"), price, row.number("tol"), "Haug, by QuantLib"));
        }
        return results;
    }

    static List<CaseResult> strata(Path file) {
        List<CaseResult> results = new ArrayList<>();
        List<String> columns = List.of("type", "forward", "strike", "t", "vol", "undiscounted_price");
        for (CsvRow row : ReferenceRows.of(
                file, columns, ReferenceRows.rowsWhenNamed(file, ReferenceFile.STRATA_PRICES, STRATA_ROWS))) {
            double expected = row.number("undiscounted_price");
            double price = Black.price(
                    ReferenceRows.right(row.text("type")),
                    row.number("forward"),
                    row.number("strike"),
                    row.number("t"),
                    row.number("vol"));
            results.add(CaseResult.numbers(
                    ReferenceRows.name(file, row), expected, price, STRATA_RELATIVE * expected, "OpenGamma Strata"));
        }
        return results;
    }
}
