package org.alvh.marketdata.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.ExpiryCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** VX futures of 2026 settle on 18 November, 16 December and, in 2027, on 20 January, by the exchange's calendar. */
class UrlTemplateTest {

    private static final ExpiryCalendar EXPIRIES = new ExpiryCalendar(ExchangeCalendar.newYork());

    @ParameterizedTest
    @CsvSource({
        "https://h.example/{symbol}_History.csv,   2026-11-25, https://h.example/VIX9D_History.csv",
        "https://h.example/csv?dt={date},          2026-11-25, https://h.example/csv?dt=2026-11-25",
        "https://h.example/{year}/{symbol}.csv,    2026-11-25, https://h.example/2026/VIX9D.csv",
        "https://h.example/VX_{vx1}.csv,           2026-11-17, https://h.example/VX_2026-11-18.csv",
        "https://h.example/VX_{vx1}.csv,           2026-11-18, https://h.example/VX_2026-12-16.csv",
        "https://h.example/VX_{vx2}.csv,           2026-11-18, https://h.example/VX_2027-01-20.csv"
    })
    void placesAreFilled(String template, LocalDate session, URI url) {
        assertThat(new UrlTemplate(template).of("VIX9D", session, EXPIRIES)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-11-17, 2026-11-18", "1, 2026-11-18, 2026-12-16", "3, 2026-11-18, 2027-02-17"})
    void aFutureIsNamedByItsNumber(String number, LocalDate session, LocalDate settlement) {
        UrlTemplate template = new UrlTemplate("https://h.example/VX_{vx}.csv");

        assertThat(template.hasSymbol()).isTrue();
        assertThat(template.of(number, session, EXPIRIES))
                .isEqualTo(URI.create("https://h.example/VX_" + settlement + ".csv"));
    }

    @ParameterizedTest
    @CsvSource({"0", "10", "VIX", "''"})
    void aFutureHasANumber(String symbol) {
        UrlTemplate template = new UrlTemplate("https://h.example/VX_{vx}.csv");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.of(symbol, LocalDate.of(2026, 11, 25), EXPIRIES))
                .withMessageContaining("'" + symbol + "'");
    }

    @Test
    void anUnknownPlaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UrlTemplate("https://h.example/{expiry}"))
                .withMessageContaining("{expiry}")
                .withMessageContaining("vx1");
    }

    @ParameterizedTest
    @CsvSource({"../etc", "a b", "''", "a?b=c"})
    void aSymbolIsNoPath(String symbol) {
        UrlTemplate template = new UrlTemplate("https://h.example/{symbol}.csv");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.of(symbol, LocalDate.of(2026, 11, 25), EXPIRIES))
                .withMessageContaining("'" + symbol + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/y,        false, true",
        "https://A.EXAMPLE/y,        false, true",
        "https://b.example/y,        false, true",
        "https://c.example/y,        false, false",
        "https://a.example:8443/y,   false, false",
        "https://a.example@c.example/y, false, false",
        "https://u:p@a.example/y,    false, false",
        "http://a.example/y,         false, false",
        "http://a.example/y,         true,  true",
        "file:///etc/passwd,         true,  false"
    })
    void aRedirectLeadsByHttpsToItsHostOrANamedOne(URI to, boolean plainHttp, boolean admitted) {
        RedirectRule rule = new RedirectRule(List.of("b.example"), plainHttp);

        assertThat(rule.admits(URI.create("https://a.example/x"), to)).isEqualTo(admitted);
    }
}
