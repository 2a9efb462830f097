package org.alvh.quant.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.testkit.QuotedSlice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MidVolatilityTest {

    /** Forward 100, 73 days, which are a fifth of a year, discount factor 0.98. */
    private static final QuotedSlice SLICE = QuotedSlice.of(
                    OptionRoot.SPX, LocalDate.of(2024, 1, 2), LocalDate.of(2024, 3, 15), 100)
            .withDiscountFactor(0.98)
            .with(PutCall.CALL, 100, 348, 352)
            .with(PutCall.PUT, 100, 348, 352)
            .with(PutCall.CALL, 90, 900, 1_000)
            .with(PutCall.CALL, 110, 0, 5);

    /**
     * At the money Black's price is F·(2·N(σ√T/2) − 1), so with Python's NormalDist the undiscounted mid 3.50/0.98
     * gives σ = 2·N⁻¹((3.5/0.98/100 + 1)/2)/√0.2 = 0.200245, and N(d₁) = N(σ√T/2) = 0.517857.
     */
    @ParameterizedTest
    @CsvSource({"CALL, 0.517857", "PUT, -0.482143"})
    void readsVolatilityAndDeltaOffTheMid(PutCall putCall, double delta) {
        assertThat(MidVolatility.impliedVolatility(SLICE, putCall, 100)).hasValueCloseTo(0.200245, within(5e-7));
        assertThat(MidVolatility.delta(SLICE, putCall, 100)).hasValueCloseTo(delta, within(5e-7));
    }

    /** The mid 9.50 of the call at 90 is below its intrinsic value of 9.80. */
    @Test
    void saysNothingWithoutAQuoteOrTimeValue() {
        assertThat(MidVolatility.impliedVolatility(SLICE, PutCall.PUT, 90)).isEmpty();
        assertThat(MidVolatility.delta(SLICE, PutCall.PUT, 90)).isEmpty();
        assertThat(MidVolatility.impliedVolatility(SLICE, PutCall.CALL, 90)).isEmpty();
        assertThat(MidVolatility.delta(SLICE, PutCall.CALL, 90)).isEmpty();
    }
}
