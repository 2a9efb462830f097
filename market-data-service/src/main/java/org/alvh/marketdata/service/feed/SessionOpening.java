package org.alvh.marketdata.service.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.outbox.Outbox;
import org.alvh.chassis.outbox.Publication;
import org.alvh.marketdata.service.market.MarketRow;
import org.alvh.marketdata.service.market.MarketRows;
import org.alvh.marketdata.service.market.Markets;
import org.alvh.marketdata.service.market.PlayedMarket;

/**
 * Opens a market's next session if it is due: all its events and the row that says so, in one transaction. Killed in
 * between, the market has opened the session or has not.
 */
@ApplicationScoped
class SessionOpening {

    private final Transactions transactions;
    private final MarketRows rows;
    private final Markets markets;
    private final Outbox outbox;
    private final SnapshotStreams streams;

    SessionOpening(
            Transactions transactions, MarketRows rows, Markets markets, Outbox outbox, SnapshotStreams streams) {
        this.transactions = transactions;
        this.rows = rows;
        this.markets = markets;
        this.outbox = outbox;
        this.streams = streams;
    }

    /** A session that can be opened: its events are made before its row is locked. */
    private record Opening(int number, LocalDate session, List<Publication> events) {}

    /** What the market could do; a session that was due has been opened. */
    NextOpening openIfDue(String market, Instant now) {
        NextOpening next = transactions.untenanted(
                () -> NextOpening.of(rows.require(market).state(), now));
        if (next instanceof NextOpening.Due(int number)) {
            Opening opening = opening(market, number);
            transactions.untenanted(() -> open(market, opening, now));
            streams.wake();
        }
        return next;
    }

    private Opening opening(String name, int number) {
        PlayedMarket market = markets.require(name);
        LocalDate from =
                transactions.untenanted(() -> rows.require(name).playFrom().orElseThrow());
        LocalDate session = market.session(from, number);
        return new Opening(number, session, market.ask(session, (model, day) -> SessionEvents.of(model, day, number)));
    }

    private void open(String market, Opening opening, Instant now) {
        MarketRow row = rows.lock(market);
        if (NextOpening.of(row.state(), now).equals(new NextOpening.Due(opening.number()))) {
            opening.events().forEach(outbox::publish);
            row.opened(opening.number(), opening.session(), now);
        }
    }
}
