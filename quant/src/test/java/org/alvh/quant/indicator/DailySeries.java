package org.alvh.quant.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.alvh.quant.testkit.Reference;

/** One column of the reference history, NaN where a cell is empty. */
final class DailySeries {

    private final List<String> dates;
    private final double[] values;

    private DailySeries(List<String> dates, double[] values) {
        this.dates = dates;
        this.values = values;
    }

    static DailySeries of(String column) {
        List<String> lines = lines();
        int at = Arrays.asList(lines.getFirst().split(",", -1)).indexOf(column);
        List<String> dates = new ArrayList<>();
        double[] values = new double[lines.size() - 1];
        for (int i = 0; i < values.length; i++) {
            String[] cells = lines.get(i + 1).split(",", -1);
            dates.add(cells[0]);
            values[i] = cells[at].isEmpty() ? Double.NaN : Double.parseDouble(cells[at]);
        }
        return new DailySeries(dates, values);
    }

    double[] values() {
        return values.clone();
    }

    DailySeries minus(DailySeries other) {
        double[] difference = values.clone();
        Arrays.setAll(difference, i -> values[i] - other.values[i]);
        return new DailySeries(dates, difference);
    }

    /** From each session and the one before; the first has none. */
    DailySeries map(DoubleBinaryOperator ofBeforeAndNow) {
        double[] mapped = values.clone();
        Arrays.setAll(mapped, i -> i == 0 ? Double.NaN : ofBeforeAndNow.applyAsDouble(values[i - 1], values[i]));
        return new DailySeries(dates, mapped);
    }

    DailySeries through(Indicator indicator) {
        return new DailySeries(dates, Sequences.results(indicator, values));
    }

    /** Feeds the indicator up to and including a date. */
    double resultOn(String date, Indicator indicator) {
        double result = Double.NaN;
        for (int i = 0; i <= dates.indexOf(date); i++) {
            result = indicator.next(values[i]);
        }
        return result;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Reference.file("data/daily_market.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
