package org.alvh.marketdata.service.endpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alvh.marketdata.replay.SessionCoverage;
import org.alvh.proto.marketdata.v1.CoverageState;
import org.alvh.proto.marketdata.v1.GetCoverageResponse;
import org.alvh.quant.market.MarketId;
import org.alvh.wire.EnumWire;
import org.alvh.wire.MarketWire;

/** What is known of sessions as messages, a year each: decades in one would be too long for a message. */
final class CoverageWire {

    private static final EnumWire<SessionCoverage.State, CoverageState> STATE =
            EnumWire.of("COVERAGE_STATE_", SessionCoverage.State.class, CoverageState.class);

    private CoverageWire() {}

    /** @param sessions in order */
    static List<GetCoverageResponse> write(MarketId market, LocalDate asOf, List<SessionCoverage> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(
                        coverage -> coverage.session().getYear(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> GetCoverageResponse.newBuilder()
                        .setMarket(MarketWire.write(market))
                        .setAsOf(asOf.toString())
                        .setYear(year.getKey())
                        .addAllSessions(year.getValue().stream()
                                .map(CoverageWire::message)
                                .toList())
                        .build())
                .toList();
    }

    private static org.alvh.proto.marketdata.v1.SessionCoverage message(SessionCoverage coverage) {
        return org.alvh.proto.marketdata.v1.SessionCoverage.newBuilder()
                .setSession(coverage.session().toString())
                .setState(STATE.write(coverage.state()))
                .setWarnings(coverage.warnings())
                .setRejections(coverage.rejections())
                .setReason(coverage.reason())
                .build();
    }
}
