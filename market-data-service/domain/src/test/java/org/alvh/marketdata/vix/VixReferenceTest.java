package org.alvh.marketdata.vix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.alvh.marketdata.vix.VarianceStrip.Point;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.Test;

/**
 * Cboe's worked example from quotes to level. The file holds the strips; what surrounds them is put back here: the
 * pairs that give the forwards (Cboe's printed quotes) and, beyond and within the strips, strikes without a bid.
 */
class VixReferenceTest {

    private static final String FILE = "vectors/vix_worked_example_strip.csv";

    @Test
    void recomputesTheWorkedExample() throws IOException {
        NavigableMap<Double, StripStrike> near = strip("near");
        near.put(1960.0, both(1960, 24.25, 21.30));
        near.put(1965.0, both(1965, 21.05, 23.15));
        unpriced(near, 1360, 1365, 1405, 1415, 2120, 2130, 2135);
        near.put(1350.0, put(1350, 0.05));
        near.put(1355.0, put(1355, 0.05));
        near.put(2140.0, new StripStrike(2140, OptionalDouble.of(0.05), OptionalDouble.empty()));
        TermVariance nearTerm = term(34_484, 0.00031664, near);

        NavigableMap<Double, StripStrike> next = strip("next");
        next.put(1960.0, both(1960, 27.30, 24.90));
        unpriced(next, 1250, 1225, 1300, 2225, 2250);
        next.put(1200.0, put(1200, 0.05));
        TermVariance nextTerm = term(44_954, 0.00028797, next);

        assertThat(nearTerm.forward()).isCloseTo(1962.89996, within(5e-6));
        assertThat(nextTerm.forward()).isCloseTo(1962.40006, within(5e-6));
        assertThat(List.of(nearTerm.k0(), nextTerm.k0())).containsExactly(1960.0, 1960.0);
        assertThat(nearTerm.strip().points()).hasSize(146).isEqualTo(points("near"));
        assertThat(nextTerm.strip().points()).hasSize(122).isEqualTo(points("next"));
        assertThat(nearTerm.stripSum()).isCloseTo(0.0006320516, within(1e-10));
        assertThat(nextTerm.stripSum()).isCloseTo(0.0008314016, within(1e-10));
        assertThat(nearTerm.variance()).isCloseTo(0.019233906, within(1e-8));
        assertThat(nextTerm.variance()).isCloseTo(0.019423884, within(1e-8));
        assertThat(VixFormula.level(nearTerm, nextTerm))
                .isInstanceOfSatisfying(
                        VixLevel.class, vix -> assertThat(vix.points()).isCloseTo(13.927842, within(5e-7)));
    }

    private static TermVariance term(double minutes, double rate, NavigableMap<Double, StripStrike> strikes) {
        TermOutcome outcome = VixFormula.variance(new StripTerm(minutes, rate, List.copyOf(strikes.values())));
        assertThat(outcome).isInstanceOf(TermVariance.class);
        return (TermVariance) outcome;
    }

    private static NavigableMap<Double, StripStrike> strip(String term) throws IOException {
        NavigableMap<Double, StripStrike> strikes = new TreeMap<>();
        for (Point point : points(term)) {
            OptionalDouble price = OptionalDouble.of(point.price());
            strikes.put(
                    point.strike(),
                    point.strike() < 1960
                            ? new StripStrike(point.strike(), OptionalDouble.empty(), price)
                            : new StripStrike(point.strike(), price, OptionalDouble.empty()));
        }
        return strikes;
    }

    private static List<Point> points(String term) throws IOException {
        return Files.readAllLines(Reference.file(FILE)).stream()
                .map(row -> row.split(",", -1))
                .filter(fields -> fields[0].equals(term))
                .map(fields -> new Point(Double.parseDouble(fields[1]), Double.parseDouble(fields[3])))
                .toList();
    }

    private static void unpriced(NavigableMap<Double, StripStrike> strikes, double... without) {
        for (double strike : without) {
            assertThat(strikes.put(strike, new StripStrike(strike, OptionalDouble.empty(), OptionalDouble.empty())))
                    .isNull();
        }
    }

    private static StripStrike both(double strike, double call, double put) {
        return new StripStrike(strike, OptionalDouble.of(call), OptionalDouble.of(put));
    }

    private static StripStrike put(double strike, double price) {
        return new StripStrike(strike, OptionalDouble.empty(), OptionalDouble.of(price));
    }
}
