package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.plan.EventKind;
import org.alvh.marketdata.plan.ReleaseSchedule;
import org.alvh.marketdata.term.SessionTerms;
import org.alvh.proto.marketdata.v1.BetweenNodes;
import org.alvh.proto.marketdata.v1.GetTermStructureResponse;
import org.alvh.proto.marketdata.v1.MarketEventKind;
import org.alvh.proto.marketdata.v1.VolatilityNode;
import org.alvh.proto.marketdata.v1.VxPoint;
import org.alvh.proto.marketdata.v1.WeightedRelease;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;

/** What is there is told with its unit, what is not with its reason. */
class TermWireTest {

    private static final MarketId MARKET = new MarketId(MarketId.Kind.REPLAY, "replay-test");
    private static final LocalDate SESSION = LocalDate.of(2024, 6, 6);

    /** Forward volatility: √((.143²·93 − .126²·30)/63) by Python; the move of the CPI as in SessionTermsTest. */
    @Test
    void levelsWithTheirUnits() {
        GetTermStructureResponse answer = write(day());

        assertThat(answer.getAsOf()).isEqualTo("2024-06-06");
        assertThat(answer.getCurve(0))
                .isEqualTo(VxPoint.newBuilder()
                        .setExpiry("2024-06-18")
                        .setDays(12)
                        .setPoints(13.2)
                        .build());
        assertThat(answer.getCurve(1).getModelled()).isTrue();
        assertThat(answer.getNodes(1))
                .isEqualTo(VolatilityNode.newBuilder()
                        .setName("VIX")
                        .setDays(30)
                        .setPercent(12.6)
                        .build());
        BetweenNodes between = answer.getBetween(0);
        assertThat(between.getNear() + " to " + between.getFar()).isEqualTo("VIX to VIX3M");
        assertThat(between.getForwardPercent()).isCloseTo(15.042147136502502, within(1e-11));
        assertThat(between.getEventsList())
                .containsExactly(WeightedRelease.newBuilder()
                        .setKind(MarketEventKind.MARKET_EVENT_KIND_CPI)
                        .setDate("2024-07-11")
                        .build());
        assertThat(between.getEventMovePercent()).isCloseTo(100 * Math.sqrt(between.getEventVariance()), within(1e-12));
    }

    @Test
    void absencesWithTheirReasons() {
        GetTermStructureResponse answer = write(day());

        assertThat(answer.getNodes(0).hasPercent()).isFalse();
        assertThat(answer.getNodes(0).getAbsence()).startsWith("vix9d of 2024-06-06");
        assertThat(answer.hasRealisedPercent()).isFalse();
        assertThat(answer.getRealisedAbsence()).isEqualTo("the forecast needs 292 more sessions");
        assertThat(write(MarketDay.on(SESSION).with(Series.SPX_CLOSE, 5352.96).build())
                        .getCurveAbsence())
                .startsWith("2024-06-06 has neither");
    }

    private static GetTermStructureResponse write(MarketDay day) {
        return TermWire.write(
                MARKET,
                SessionTerms.of(
                        new MarketHistory(List.of(day)),
                        new ReleaseSchedule(Map.of(LocalDate.of(2024, 7, 11), EnumSet.of(EventKind.CPI)), Map.of())));
    }

    private static MarketDay day() {
        return MarketDay.on(SESSION)
                .with(Series.SPX_CLOSE, 5352.96)
                .with(Series.VIX_CLOSE, 12.6)
                .with(Series.VIX3M, 14.3)
                .with(Series.VX1, 13.2)
                .with(Series.VX1_EXPIRY, LocalDate.of(2024, 6, 18))
                .build();
    }
}
