package org.alvh.cli.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.cli.table.BadField;
import org.alvh.cli.table.CsvRow;
import org.alvh.marketdata.history.FieldText;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.Points;
import org.alvh.quant.money.Money;

/**
 * One option bought or sold and held to expiry, a row each: the equity afterwards, to the cent. The file's maker
 * settles on the close of the session before, which stands in the row; told nothing but that close, so does the
 * market here.
 */
final class ExpiryFile {

    private static final int ROWS = 6;
    private static final List<String> COLUMNS = List.of(
            "side",
            "right",
            "strike",
            "expiry",
            "fill_price",
            "settle_used_by_lean",
            "start_equity",
            "expected_end_equity");

    private ExpiryFile() {}

    static List<CaseResult> check(Path file) {
        List<CaseResult> results = new ArrayList<>();
        for (CsvRow row :
                ReferenceRows.of(file, COLUMNS, ReferenceRows.rowsWhenNamed(file, ReferenceFile.SPX_EXPIRIES, ROWS))) {
            results.add(CaseResult.texts(
                    ReferenceRows.name(file, row),
                    Money.parse(row.text("expected_end_equity")).toString(),
                    equity(row).toString(),
                    "QuantConnect Lean"));
        }
        return results;
    }

    private static Money equity(CsvRow row) {
        LocalDate expiry = FieldText.isoDate(row.text("expiry"))
                .orElseThrow(() -> new BadField("'" + row.text("expiry") + "' is not an ISO date"));
        OptionContract option = new OptionContract(
                OptionRoot.SPX, expiry, ReferenceRows.right(row.text("right")), row.number("strike"));
        long quantity = switch (row.text("side")) {
            case "buy" -> 1;
            case "sell" -> -1;
            case String other -> throw new BadField("'" + other + "' is neither buy nor sell");
        };
        long fillHundredths = Points.toHundredths(row.number("fill_price"));
        return new HeldToOpening(option, quantity, fillHundredths)
                .equity(
                        Money.parse(row.text("start_equity")),
                        HeldToOpening.Told.CLOSE,
                        row.number("settle_used_by_lean"));
    }
}
