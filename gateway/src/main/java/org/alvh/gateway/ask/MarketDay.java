package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.util.Objects;
import org.alvh.proto.common.v1.MarketId;

/** A session of a market. */
record MarketDay(MarketId market, LocalDate session) {

    MarketDay {
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(session, "session");
    }
}
