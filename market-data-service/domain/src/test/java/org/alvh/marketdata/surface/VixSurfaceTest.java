package org.alvh.marketdata.surface;

import static org.alvh.quant.instrument.PutCall.CALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VixSurfaceTest {

    private final VixSurface surface = VixSurface.of(OptionalDouble.of(90.0), 18.0, Ma21.first(18.0));

    /** By Python from the definition. */
    @ParameterizedTest
    @CsvSource({"1, 0.9540529745670293", "30, 0.9", "60, 0.8494094153636337", "180, 0.6906997090363695"})
    void volatilityFallsWithTenorAsALevelThatReverts(int days, double expected) {
        assertThat(surface.volatility(days)).isCloseTo(expected, within(1e-14));
    }

    @Test
    void beforeVvixTheVixAndItsMonthMeanStandForIt() {
        VixSurface early = VixSurface.of(OptionalDouble.empty(), 25.0, Ma21.first(20.0));
        assertThat(early.volatility(60)).isCloseTo(0.9104632964654974, within(1e-14));
    }

    /** As exactly as 64 nodes across the kink of the clip see it. */
    @ParameterizedTest
    @CsvSource({"15, 10", "15, 45", "20, 90", "35, 30", "70, 20"})
    void theStripPaysTheVarianceSwap(double vx, int days) {
        VixSmile smile = surface.smile(days, vx);
        double paid = StripIntegral.of(smile::volatility, smile.varianceSwapVolatility(), smile.years());
        assertThat(paid).isCloseTo(1.0, within(5e-5));
    }

    @Test
    void theSmileRisesToTheCallSideWithTheSlopeOfItsFuture() {
        VixSmile smile = surface.smile(45, 21.0);
        double deviation = smile.varianceSwapVolatility() * StrictMath.sqrt(smile.years());
        double slope = (smile.volatility(1e-4 * deviation) - smile.volatility(-1e-4 * deviation)) / 2e-4;
        // VS·b with b = 4.2/21
        assertThat(slope).isCloseTo(0.2 * smile.varianceSwapVolatility(), within(1e-8));
        assertThat(smile.volatility(0.0)).isCloseTo(smile.level() * smile.varianceSwapVolatility(), within(1e-15));
    }

    @Seeded(cases = 60)
    void noButterflyIsNegativeWhereTheModelSpeaks(SeededCase seeded) {
        double vx = seeded.random().nextDouble(11.0, 50.0);
        VixSmile smile = surface.smile(seeded.random().nextInt(5, 120), vx);
        for (double strike = 0.75 * vx; strike <= 2.0 * vx; strike += 0.01 * vx) {
            double butterfly = smile.price(CALL, vx, strike - 0.01 * vx)
                    - 2.0 * smile.price(CALL, vx, strike)
                    + smile.price(CALL, vx, strike + 0.01 * vx);
            assertThat(butterfly).as("VX %s, strike %s", vx, strike).isGreaterThan(-1e-12);
        }
    }

    @Test
    void whatExpiresTodayHasNoVolatility() {
        assertThatIllegalArgumentException().isThrownBy(() -> surface.volatility(0)).withMessageContaining("0");
    }
}
