package org.alvh.quant.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {

    @ParameterizedTest
    @CsvSource({
        "455, 470, true,  925, 4.625",
        "460, 460, true,  920, 4.6",
        "0,   5,   false, 5,   0.025",
        "1,   1,   true,  2,   0.01",
    })
    void knowsItsMidExactly(long bid, long ask, boolean hasBid, long doubled, double mid) {
        Quote quote = new Quote(bid, ask);
        assertThat(quote.hasBid()).isEqualTo(hasBid);
        assertThat(quote.midDoubledHundredths()).isEqualTo(doubled);
        assertThat(quote.mid()).isEqualTo(mid);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "0, 0", "0, -1"})
    void refusesACrossedOrOneSidedAsk(long bid, long ask) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quote(bid, ask))
                .withMessage("quote " + bid + " / " + ask + " hundredths is not 0 <= bid <= ask with an ask above 0");
    }
}
