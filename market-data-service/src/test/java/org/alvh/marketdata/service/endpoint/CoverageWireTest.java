package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alvh.marketdata.replay.SessionCoverage.State;
import org.alvh.proto.marketdata.v1.CoverageState;
import org.alvh.proto.marketdata.v1.GetCoverageResponse;
import org.alvh.proto.marketdata.v1.SessionCoverage;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;

/** What is told of sessions: a year a message, every field. */
class CoverageWireTest {

    private static final MarketId MARKET = new MarketId(MarketId.Kind.REPLAY, "replay-test");
    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 3);

    @Test
    void aYearIsAMessage() {
        List<GetCoverageResponse> answer = CoverageWire.write(
                MARKET,
                AS_OF,
                List.of(
                        session("2023-12-28", State.QUOTED, 0, 0, ""),
                        session("2023-12-29", State.REFUSED, 1, 2, "invented"),
                        session("2024-01-02", State.GAP, 3, 0, ""),
                        session("2024-01-03", State.ABSENT, 0, 0, "NO_VIX_CLOSE")));

        assertThat(answer).extracting(GetCoverageResponse::getYear).containsExactly(2023, 2024);
        assertThat(answer).allSatisfy(year -> {
            assertThat(year.getMarket().getName()).isEqualTo("replay-test");
            assertThat(year.getAsOf()).isEqualTo("2024-01-03");
        });
        assertThat(answer.getFirst().getSessionsList())
                .containsExactly(
                        SessionCoverage.newBuilder()
                                .setSession("2023-12-28")
                                .setState(CoverageState.COVERAGE_STATE_QUOTED)
                                .build(),
                        SessionCoverage.newBuilder()
                                .setSession("2023-12-29")
                                .setState(CoverageState.COVERAGE_STATE_REFUSED)
                                .setWarnings(1)
                                .setRejections(2)
                                .setReason("invented")
                                .build());
        assertThat(answer.getLast().getSessionsList())
                .extracting(SessionCoverage::getState)
                .containsExactly(CoverageState.COVERAGE_STATE_GAP, CoverageState.COVERAGE_STATE_ABSENT);
    }

    @Test
    void withoutASessionNothingIsTold() {
        assertThat(CoverageWire.write(MARKET, AS_OF, List.of())).isEmpty();
    }

    private static org.alvh.marketdata.replay.SessionCoverage session(
            String date, State state, int warnings, int rejections, String reason) {
        return new org.alvh.marketdata.replay.SessionCoverage(
                LocalDate.parse(date), state, warnings, rejections, reason);
    }
}
