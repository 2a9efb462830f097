package org.alvh.quant.pricing.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever form computes an option, and among whatever others, its six numbers are the same to the bit. */
class FormsAgreeTest {

    private static final int ROWS = 4_099;

    private final BatchPricing scalar = new BatchPricing(Form.SCALAR);
    private final BatchPricing loop = new BatchPricing(Form.LOOP);
    private final BatchPricing vector = new BatchPricing(Form.VECTOR);

    @Test
    void onAMillionOptions() {
        assertFormsAgree(1_000_000, 20_260_101L);
    }

    @Test
    @Tag("slow")
    void onTenMillionOptions() {
        assertFormsAgree(10_000_000, 20_260_102L);
    }

    @Test
    void inBlocksOfEveryLength() {
        SplittableRandom random = new SplittableRandom(7);
        for (int rows = 0; rows <= 2 * Block.ROWS + 1; rows++) {
            assertFormsAgree(OptionColumns.onSpots(rows), random);
        }
    }

    private void assertFormsAgree(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        OptionColumns options = OptionColumns.onSpots(ROWS);
        for (int done = 0; done < count; done += ROWS) {
            assertFormsAgree(options, random);
        }
    }

    private void assertFormsAgree(OptionColumns options, SplittableRandom random) {
        OptionRows.draw(random, options);
        ValuationColumns expected = valued(scalar, options);
        assertSame(options, valued(loop, options), expected);
        assertSame(options, valued(vector, options), expected);
    }

    private static ValuationColumns valued(BatchPricing pricing, OptionColumns options) {
        ValuationColumns values = new ValuationColumns(options.rows());
        pricing.value(options, values);
        return values;
    }

    private static void assertSame(OptionColumns options, ValuationColumns actual, ValuationColumns expected) {
        for (int row = 0; row < options.rows(); row++) {
            if (bits(actual, row) != bits(expected, row)) {
                assertThat(numbers(actual, row)).as(described(options, row)).isEqualTo(numbers(expected, row));
            }
        }
    }

    /** Differs where any of the six differs in any bit, but for a chance of 2^-64. */
    private static long bits(ValuationColumns values, int row) {
        long bits = 0L;
        for (double number : numbers(values, row)) {
            bits = 0x9E3779B97F4A7C15L * (bits ^ Double.doubleToRawLongBits(number));
            bits ^= bits >>> 29;
        }
        return bits;
    }

    private static double[] numbers(ValuationColumns values, int row) {
        return new double[] {
            values.price[row],
            values.delta[row],
            values.gamma[row],
            values.vega[row],
            values.theta[row],
            values.rho[row]
        };
    }

    private static String described(OptionColumns options, int row) {
        return "sign %s S %s K %s T %s σ %s r %s q %s"
                .formatted(
                        options.sign[row],
                        options.level[row],
                        options.strike[row],
                        options.years[row],
                        options.volatility[row],
                        options.rate[row],
                        options.yield[row]);
    }
}
