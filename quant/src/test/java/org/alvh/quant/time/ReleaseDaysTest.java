package org.alvh.quant.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was realised on release days, beside what {@link VarianceWeights} assumes to be priced: squared close-to-close
 * returns of SPX in units of those of days with neither release. Expected values by NumPy on the same file.
 */
class ReleaseDaysTest {

    @ParameterizedTest
    @CsvSource({
        "is_fomc, 2010, 132, 1.0896505091127109, 1.6485534631224057",
        "is_cpi,  2010, 197, 1.0933019590732613, 1.0850498754180256",
        "is_fomc, 2021, 45,  1.6152650868277487, 2.36718075514712",
        "is_cpi,  2021, 67,  1.7748851916531765, 1.09654858393811"
    })
    void movedTheIndexLessOnAverageThanIsAssumed(String flag, int since, int days, double mean, double median) {
        List<Double> release = squaredMoves(since, day -> day.flagged(flag));
        List<Double> plain = squaredMoves(since, day -> !day.flagged("is_fomc") && !day.flagged("is_cpi"));
        assertThat(release).hasSize(days);
        assertThat(mean(release) / mean(plain)).isCloseTo(mean, within(1e-9));
        assertThat(median(release) / median(plain)).isCloseTo(median, within(1e-9));
    }

    private static List<Double> squaredMoves(int since, Predicate<Day> counted) {
        List<List<String>> rows = ReferenceColumns.of(Reference.file("data/daily_market.csv"));
        List<Double> squares = new ArrayList<>();
        for (int i = 2; i < rows.size(); i++) {
            Day day = new Day(rows.getFirst(), rows.get(i));
            if (day.year() >= since && counted.test(day)) {
                double move = Elementary.logRatio(day.close(), new Day(rows.getFirst(), rows.get(i - 1)).close());
                squares.add(move * move);
            }
        }
        return squares;
    }

    private record Day(List<String> header, List<String> cells) {

        int year() {
            return Integer.parseInt(cells.getFirst().substring(0, 4));
        }

        double close() {
            return Double.parseDouble(cells.get(header.indexOf("spx_close")));
        }

        boolean flagged(String column) {
            String cell = cells.get(header.indexOf(column));
            return !cell.isEmpty() && Double.parseDouble(cell) == 1;
        }
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
