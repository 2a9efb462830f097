package org.alvh.marketdata.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionSymbolTest {

    /** Third Fridays: 2011-01-21; Good Friday of 2008 was the third one of March, so its series ended on Thursday. */
    @ParameterizedTest
    @CsvSource({
        "SPXW220107C04700000,     SPXW,  2022-01-07, CALL, 4700",
        "SPXW  110107P01050000,   SPXW,  2011-01-07, PUT,  1050",
        "SPXPM131018C01700000,    SPXPM, 2013-10-18, CALL, 1700",
        "VIX160622C00012500,      VIX,   2016-06-22, CALL, 12.5",
        "SPX110122C01250000,      SPX,   2011-01-21, CALL, 1250",
        "SPX080322P01250000,      SPX,   2008-03-20, PUT,  1250"
    })
    void namesASeries(String symbol, String root, LocalDate expiry, PutCall right, double strike) {
        assertThat(OptionSymbol.parse(symbol)).contains(new OptionSeries(root, expiry, right, strike));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SPXW",
                "220107C04700000",
                "SPXW221307C04700000",
                "SPXW220107X04700000",
                "SPXW220107C0470000A",
                "SPXW220107C00000000",
                "spxw220107C04700000",
                "SPXWEEKLY220107C04700000"
            })
    void namesNothingElse(String text) {
        assertThat(OptionSymbol.parse(text)).isEmpty();
    }
}
