package org.alvh.marketdata.service.endpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alvh.marketdata.replay.PriceSources;
import org.alvh.proto.marketdata.v1.GetPriceSourcesRequest;
import org.alvh.proto.marketdata.v1.GetPriceSourcesResponse;
import org.alvh.proto.marketdata.v1.PriceSource;
import org.alvh.proto.marketdata.v1.SessionPrices;
import org.alvh.quant.market.MarketId;
import org.alvh.wire.EnumWire;
import org.alvh.wire.MarketWire;

/** What prices the options of sessions, as messages. */
final class SourcesWire {

    private static final int MOST_SESSIONS = 500;
    private static final EnumWire<org.alvh.marketdata.replay.PriceSource, PriceSource> SOURCE =
            EnumWire.of("PRICE_SOURCE_", org.alvh.marketdata.replay.PriceSource.class, PriceSource.class);

    private SourcesWire() {}

    /** The sessions that are asked for. */
    static SortedSet<LocalDate> read(GetPriceSourcesRequest question) {
        if (question.getSessionsCount() > MOST_SESSIONS) {
            throw Asked.wrong("sessions", question.getSessionsCount() + " dates", MOST_SESSIONS + " at most");
        }
        return question.getSessionsList().stream()
                .map(date -> Asked.date("sessions", date))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static GetPriceSourcesResponse write(MarketId market, List<PriceSources> sources) {
        return GetPriceSourcesResponse.newBuilder()
                .setMarket(MarketWire.write(market))
                .addAllSessions(sources.stream().map(SourcesWire::message).toList())
                .build();
    }

    private static SessionPrices message(PriceSources sources) {
        return SessionPrices.newBuilder()
                .setSession(sources.session().toString())
                .setSpx(SOURCE.write(sources.spx()))
                .setVix(SOURCE.write(sources.vix()))
                .build();
    }
}
