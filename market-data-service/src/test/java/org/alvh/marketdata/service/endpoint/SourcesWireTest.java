package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.replay.PriceSource;
import org.alvh.marketdata.replay.PriceSources;
import org.alvh.proto.marketdata.v1.GetPriceSourcesRequest;
import org.alvh.proto.marketdata.v1.GetPriceSourcesResponse;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;

/** What is asked and told of what prices sessions. */
class SourcesWireTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 1, 9);

    @Test
    void aSessionThatIsAskedTwiceIsToldOnce() {
        assertThat(SourcesWire.read(asking(List.of("2024-01-09", "2024-01-08", "2024-01-09"))))
                .containsExactly(MONDAY, TUESDAY);
    }

    @Test
    void moreThanABoundOrNoDateIsRefused() {
        assertThatThrownBy(() -> SourcesWire.read(asking(Collections.nCopies(501, "2024-01-08"))))
                .isInstanceOf(Refused.class)
                .hasMessage("sessions is 501 dates, expected 500 at most");
        assertThatThrownBy(() -> SourcesWire.read(asking(List.of("monday"))))
                .isInstanceOf(Refused.class)
                .hasMessage("sessions is monday, expected an ISO date");
    }

    @Test
    void everySourceHasItsNumber() {
        GetPriceSourcesResponse told = SourcesWire.write(
                new MarketId(MarketId.Kind.REPLAY, "replay-test"),
                List.of(
                        new PriceSources(MONDAY, PriceSource.QUOTED, PriceSource.MODELLED),
                        new PriceSources(TUESDAY, PriceSource.NONE, PriceSource.QUOTED)));

        assertThat(told.getMarket().getName()).isEqualTo("replay-test");
        assertThat(told.getSessionsList())
                .extracting(session -> session.getSession() + " " + session.getSpx() + " " + session.getVix())
                .containsExactly(
                        "2024-01-08 PRICE_SOURCE_QUOTED PRICE_SOURCE_MODELLED",
                        "2024-01-09 PRICE_SOURCE_NONE PRICE_SOURCE_QUOTED");
    }

    private static GetPriceSourcesRequest asking(List<String> sessions) {
        return GetPriceSourcesRequest.newBuilder()
                .setMarket("replay-test")
                .addAllSessions(sessions)
                .build();
    }
}
