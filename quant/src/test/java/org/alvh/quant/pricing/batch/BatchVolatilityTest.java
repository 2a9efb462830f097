package org.alvh.quant.pricing.batch;

import static org.alvh.quant.instrument.PutCall.CALL;
import static org.alvh.quant.instrument.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.ImpliedVolatility;
import org.alvh.quant.pricing.ImpliedVolatilityResult.Reason;
import org.alvh.quant.pricing.ImpliedVolatilityResult.Refused;
import org.alvh.quant.pricing.ImpliedVolatilityResult.Solved;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;

class BatchVolatilityTest {

    private static final BatchVolatility VOLATILITY = new BatchVolatility();

    /** As the scalar algorithm, wherever the price's last bit carries the volatility to 1e-13. */
    @Seeded(cases = 300)
    void agreesWithTheScalarAlgorithmOverTheWholeDomain(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        VolatilityColumns columns = new VolatilityColumns(300);
        for (int row = 0; row < columns.rows(); row++) {
            draw(random, columns, row);
        }
        VOLATILITY.solve(columns);
        for (int row = 0; row < columns.rows(); row++) {
            PutCall putCall = columns.sign[row] > 0.0 ? CALL : PUT;
            double f = columns.forward[row];
            double k = columns.strike[row];
            double t = columns.years[row];
            double expected = ImpliedVolatility.blackOrNaN(putCall, f, k, t, columns.price[row]);
            if (Double.isNaN(expected)) {
                assertThat(columns.volatility(row)).isNaN();
                continue;
            }
            double vega =
                    Black.undiscounted(putCall, f, k, t, expected).greeks().vega();
            double conditioned = 20.0 * Math.ulp(columns.price[row]) / (vega * expected);
            assertThat(columns.volatility(row))
                    .as("%s F %s K %s T %s price %s", putCall, f, k, t, columns.price[row])
                    .isCloseTo(expected, within(Math.max(1e-12, conditioned) * expected));
        }
    }

    @Test
    void aRowHasTheSameBitsWhateverItsNeighbours() {
        VolatilityColumns alone = new VolatilityColumns(1);
        alone.set(0, CALL, 100.0, 107.0, 0.3, 2.5);
        VOLATILITY.solve(alone);
        VolatilityColumns many = new VolatilityColumns(700);
        for (int row = 0; row < many.rows(); row++) {
            many.set(row, PUT, 100.0, 50.0 + row % 100, 0.2, row % 7);
        }
        many.set(431, CALL, 100.0, 107.0, 0.3, 2.5);
        VOLATILITY.solve(many);
        assertThat(many.volatility(431)).isEqualTo(alone.volatility(0));
    }

    @Test
    void refusalsHaveReasonsAndLeaveOtherRowsAlone() {
        VolatilityColumns columns = new VolatilityColumns(4);
        columns.set(0, CALL, 105.0, 100.0, 0.5, 5.0);
        columns.set(1, PUT, 95.0, 100.0, 0.5, 100.0);
        columns.set(2, PUT, 95.0, 100.0, 0.5, Double.NaN);
        columns.set(3, CALL, 104.0, 85.0, 4.5, 27.103751052550102);
        VOLATILITY.solve(columns);
        assertThat(columns.result(0)).isEqualTo(new Refused(Reason.BELOW_INTRINSIC));
        assertThat(columns.result(1)).isEqualTo(new Refused(Reason.ABOVE_BOUND));
        assertThat(columns.volatility(2)).isNaN();
        // Strata's price at 0.2.
        assertThat(columns.result(3))
                .isInstanceOfSatisfying(
                        Solved.class, solved -> assertThat(solved.volatility()).isCloseTo(0.2, within(1e-13)));
    }

    private static void draw(RandomGenerator random, VolatilityColumns columns, int row) {
        double deviation = StrictMath.pow(10.0, random.nextDouble(-6.0, 1.0));
        double years = StrictMath.pow(10.0, random.nextDouble(-4.0, 1.0));
        double forward = random.nextDouble(5.0, 7_000.0);
        double distance = Math.clamp(random.nextDouble(-12.0, 12.0) * deviation, -20.0, 20.0);
        double strike = random.nextInt(20) == 0 ? forward : forward * StrictMath.exp(distance);
        PutCall putCall = random.nextBoolean() ? CALL : PUT;
        double price = Black.price(putCall, forward, strike, years, deviation / Math.sqrt(years));
        columns.set(row, putCall, forward, strike, years, price);
    }
}
