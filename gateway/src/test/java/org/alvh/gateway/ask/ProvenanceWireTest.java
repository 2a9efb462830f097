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

/** What an answer says of its prices follows from what each of them is made of. */
class ProvenanceWireTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            SIMULATED,                SIMULATED, 1
            SIMULATED SIMULATED,      SIMULATED, 1
            MODELLED NONE,            MODELLED,  1
            SIMULATED MODELLED,       MIXED,     1
            QUOTED QUOTED,            REAL,      0
            QUOTED NONE,              REAL,      0
            QUOTED MODELLED,          MIXED,     .5
            QUOTED MODELLED QUOTED QUOTED, MIXED, .25
            NONE,                     -,         -
            UNKNOWN,                  -,         -
            QUOTED UNKNOWN,           -,         -
            MODELLED QUOTED UNKNOWN,  -,         -
            """)
    void followsFromThePrices(String prices, Source source, Double modelledShare) {
        Provenance provenance = ProvenanceWire.of(
                Arrays.stream(prices.split(" ", -1)).map(Pricing::valueOf).toList(),
                Optional.empty(),
                Optional.empty(),
                false);
        assertThat(provenance.source()).isEqualTo(Optional.ofNullable(source));
        assertThat(provenance.modelledShare())
                .isEqualTo(modelledShare == null ? OptionalDouble.empty() : OptionalDouble.of(modelledShare));
    }

    @Test
    void whereThereIsNoPriceNothingIsSaidOfIt() {
        assertThat(ProvenanceWire.of(List.of(), Optional.empty(), Optional.empty(), false))
                .isEqualTo(new Provenance(
                        Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), false));
    }

    @ParameterizedTest
    @CsvSource({"SIM, SIMULATED, SIMULATED", "REPLAY, QUOTED, MODELLED", "LIVE, QUOTED, MODELLED"})
    void levelsArePublishedUnlessTheyAreDrawn(String kind, Pricing published, Pricing modelled) {
        MarketId market = MarketId.newBuilder()
                .setKind(MarketKind.valueOf("MARKET_KIND_" + kind))
                .setName("a-market")
                .build();
        assertThat(Pricing.published(market)).isEqualTo(published);
        assertThat(Pricing.modelled(market)).isEqualTo(modelled);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MODELLED,         true",
                "SIMULATED,        true",
                "QUOTED MODELLED,  true",
                "UNKNOWN MODELLED, true",
                "QUOTED QUOTED,    false",
                "QUOTED UNKNOWN,   -",
                "NONE,             -",
            })
    void pricesTogetherAreModelledWhereOneIs(String prices, Boolean modelled) {
        assertThat(Pricing.anyModelled(Arrays.stream(prices.split(" ", -1))
                        .map(Pricing::valueOf)
                        .toList()))
                .isEqualTo(Optional.ofNullable(modelled));
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
