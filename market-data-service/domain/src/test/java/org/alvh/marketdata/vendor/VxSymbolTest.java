package org.alvh.marketdata.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VxSymbolTest {

    /** Final settlements of the exchange's own calendar; March 2019 settled on a Tuesday. */
    @ParameterizedTest
    @CsvSource({
        "K (May 04),   VX/K04, 2004-05-19",
        "F (Jan 2014), VX/F14, 2014-01-22",
        "H (Mar 19),   VX/H19, 2019-03-19"
    })
    void namesAMonthlyContract(String text, String name, LocalDate expiry) {
        assertThat(VxSymbol.ofMonth(text)).contains(new VxSymbol(name, expiry));
    }

    @ParameterizedTest
    @CsvSource({"VX/Q6,   2026-08-19, VX/Q26", "VX30/N6, 2026-07-29, VX30/N26", "VXM/H27, 2027-03-17, VXM/H27"})
    void namesAContractOfAPage(String text, LocalDate expiry, String name) {
        assertThat(VxSymbol.ofPage(text, expiry)).contains(new VxSymbol(name, expiry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "J (May 04)", "K (Maj 04)", "K May 04", "VX/Q6"})
    void namesNoMonth(String text) {
        assertThat(VxSymbol.ofMonth(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VX/U6", "VX/Q7", "AMB1/Q6", "VX-Q6"})
    void namesNoContractOfThatExpiry(String text) {
        assertThat(VxSymbol.ofPage(text, LocalDate.of(2026, 8, 19))).isEmpty();
    }
}
