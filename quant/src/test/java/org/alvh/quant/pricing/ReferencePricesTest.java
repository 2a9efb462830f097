package org.alvh.quant.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.batch.BatchPricing;
import org.alvh.quant.pricing.batch.Form;
import org.alvh.quant.pricing.batch.OptionColumns;
import org.alvh.quant.pricing.batch.ValuationColumns;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.Test;

/** Prices printed in Haug's book (by way of QuantLib's tests) and computed by OpenGamma Strata. */
class ReferencePricesTest {

    @Test
    void haugsFortyThreePrices() throws IOException {
        List<String[]> rows = rows("vectors/quantlib_haug_43_BSD.csv");
        assertThat(rows).hasSize(43);
        for (String[] row : rows) {
            double price = BlackScholes.price(
                    right(row[0]), at(row, 2), at(row, 1), at(row, 5), at(row, 4), at(row, 3), at(row, 6));
            assertThat(price).as(String.join(",", row)).isCloseTo(at(row, 7), within(at(row, 8)));
            assertThat(inBatch(row)).as(String.join(",", row)).isCloseTo(at(row, 7), within(at(row, 8)));
        }
    }

    @Test
    void stratasSixtyThreePrices() throws IOException {
        List<String[]> rows = rows("vectors/strata_black76_63_Apache2.csv");
        assertThat(rows).hasSize(63);
        for (String[] row : rows) {
            double price = Black.price(right(row[0]), at(row, 1), at(row, 2), at(row, 3), at(row, 4));
            double expected = at(row, 5);
            assertThat(price).as(String.join(",", row)).isCloseTo(expected, within(1e-12 * expected));
            assertThat(undiscountedInBatch(row)).isCloseTo(expected, within(1e-12 * expected));
        }
    }

    private static double inBatch(String[] row) {
        OptionColumns options = OptionColumns.onSpots(1);
        options.setOnSpot(0, right(row[0]), at(row, 2), at(row, 1), at(row, 5), at(row, 4), at(row, 3), at(row, 6));
        return priced(options);
    }

    private static double undiscountedInBatch(String[] row) {
        OptionColumns options = OptionColumns.onForwards(1);
        options.setOnForward(0, right(row[0]), at(row, 1), at(row, 2), at(row, 3), at(row, 4), 0.0);
        return priced(options);
    }

    private static double priced(OptionColumns options) {
        ValuationColumns values = new ValuationColumns(1);
        new BatchPricing(Form.LOOP).value(options, values);
        return values.price(0);
    }

    private static List<String[]> rows(String file) throws IOException {
        try (var lines = Files.lines(Reference.file(file))) {
            return lines.skip(1).map(line -> line.split(",")).toList();
        }
    }

    private static PutCall right(String text) {
        return PutCall.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static double at(String[] row, int column) {
        return Double.parseDouble(row[column]);
    }
}
