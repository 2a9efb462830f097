package org.alvh.marketdata.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bid and ask in hundredths, worked by hand from half-spread, side and tick. */
class ModelledQuotesTest {

    @ParameterizedTest
    @CsvSource({
        // 0.95 / 1.05 stand on the tick
        "1.00, 18, 95, 105",
        // 1.01 − 0.05 = 0.96 → 0.95, 1.06 → 1.10
        "1.01, 18, 95, 110",
        // the bid would be below zero
        "0.03, 18, 0, 10",
        "0.00, 18, 0, 5",
        // 2.94 → 2.90 on the fine tick, 3.06 → 3.10 on the coarse one
        "3.00, 18, 290, 310",
        // half-spread 0.0608: 2.9792 → 2.95, 3.1008 → 3.20
        "3.04, 18, 295, 320",
        // 2 % of 50 is 1
        "50.00, 18, 4900, 5100",
        // 50.05 · 0.98 = 49.049 → 49.00, 51.051 → 51.10
        "50.05, 18, 4900, 5110",
        // at 30 not yet, above it twice, the floor too
        "1.00, 30, 95, 105",
        "1.00, 30.01, 90, 110",
        "50.00, 45, 4800, 5200"
    })
    void spxOptions(double price, double vix, long bid, long ask) {
        assertThat(ModelledQuotes.spxOption(price, vix)).isEqualTo(new RoundedQuote(bid, ask));
    }

    @ParameterizedTest
    @CsvSource({
        "1.00, 95, 105",
        // 4 % of 2 is 0.08: 1.92 → 1.90, 2.08 → 2.10
        "2.00, 190, 210",
        // 4.80 and 5.20
        "5.00, 480, 520",
        "0.04, 0, 10"
    })
    void vixOptions(double price, long bid, long ask) {
        assertThat(ModelledQuotes.vixOption(price)).isEqualTo(new RoundedQuote(bid, ask));
    }

    @ParameterizedTest
    @CsvSource({"18.625, 1860, 1865", "18.60, 1855, 1865", "18.61, 1855, 1865", "18.63, 1860, 1870"})
    void vixFutures(double price, long bid, long ask) {
        assertThat(ModelledQuotes.vxFuture(price)).isEqualTo(new RoundedQuote(bid, ask));
    }

    @Test
    void aSideWithinABillionthOfATickStandsOnIt() {
        double justBelow = Math.nextDown(Math.nextDown(4.0 / 0.98));
        assertThat(ModelledQuotes.spxOption(justBelow, 18.0).bidHundredths()).isEqualTo(400);
    }

    @Test
    void aPriceThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelledQuotes.spxOption(Double.NaN, 18.0))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelledQuotes.vixOption(-0.01))
                .withMessageContaining("-0.01");
    }
}
