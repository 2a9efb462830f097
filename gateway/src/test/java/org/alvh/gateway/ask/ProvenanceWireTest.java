package org.alvh.gateway.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.gateway.view.Provenance;
import org.alvh.gateway.view.Source;
import org.alvh.proto.common.v1.MarketId;
import org.alvh.proto.common.v1.MarketKind;
import org.alvh.quant.time.SessionPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What prices are follows from the markets they come from. */
class ProvenanceWireTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            SIM,              SIMULATED, 1
            SIM SIM,          SIMULATED, 1
            REPLAY,           MODELLED,  1
            SIM REPLAY,       MIXED,     1
            LIVE,             REAL,      -
            LIVE REPLAY,      MIXED,     -
            """)
    void followsFromTheMarkets(String kinds, Source source, Double modelledShare) {
        List<MarketId> markets = Arrays.stream(kinds.split(" ", -1))
                .map(kind -> MarketId.newBuilder()
                        .setKind(MarketKind.valueOf("MARKET_KIND_" + kind))
                        .setName("a-market")
                        .build())
                .toList();
        Provenance provenance = ProvenanceWire.of(markets, Optional.empty(), Optional.empty(), false);
        assertThat(provenance.source()).isEqualTo(source);
        assertThat(provenance.modelledShare())
                .isEqualTo(modelledShare == null ? OptionalDouble.empty() : OptionalDouble.of(modelledShare));
    }

    @Test
    void withoutAMarketNoPriceIsShown() {
        assertThat(ProvenanceWire.of(List.of(), Optional.empty(), Optional.empty(), false))
                .isEqualTo(new Provenance(
                        Optional.empty(), Optional.empty(), Source.MODELLED, OptionalDouble.empty(), false));
    }

    /** Regular, early close, and a day of mourning that a history holds though the exchange was closed. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-30, CLOSE, 2026-07-30T15:15-05:00",
        "2026-11-27, CLOSE, 2026-11-27T12:15-06:00",
        "2025-01-09, OPEN,  2025-01-09T08:30-06:00",
    })
    void marketTimesAreChicagos(LocalDate session, SessionPhase phase, OffsetDateTime time) {
        assertThat(ProvenanceWire.time(session, phase)).isEqualTo(time);
    }
}
