package org.alvh.marketdata.service.endpoint;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.service.feed.MarketFeed;
import org.alvh.marketdata.service.market.MarketRow;
import org.alvh.marketdata.service.market.MarketRows;
import org.alvh.marketdata.service.market.Markets;
import org.alvh.marketdata.service.market.PlayedMarket;
import org.alvh.proto.marketdata.v1.PlayMarketRequest;

/** Lets a market play. Where it begins is fixed once it has begun; how many sessions it plays only grows. */
@ApplicationScoped
class PlayOrder {

    private final Transactions transactions;
    private final MarketRows rows;
    private final Markets markets;
    private final MarketFeed feed;

    PlayOrder(Transactions transactions, MarketRows rows, Markets markets, MarketFeed feed) {
        this.transactions = transactions;
        this.rows = rows;
        this.markets = markets;
        this.feed = feed;
    }

    void accept(PlayMarketRequest order) {
        if (!(order.getPace() >= 0)) {
            throw Asked.wrong("pace", order.getPace(), "0 or more sessions a second");
        }
        PlayedMarket market = markets.require(order.getMarket());
        LocalDate asked = order.getFrom().isEmpty() ? market.firstSession() : Asked.date("from", order.getFrom());
        int sessions = sessions(market, asked, order.getSessions());
        LocalDate from = market.session(asked, 1);
        transactions.untenanted(() -> play(rows.lock(order.getMarket()), from, sessions, order.getPace()));
        feed.wake();
    }

    private static int sessions(PlayedMarket market, LocalDate from, int asked) {
        int available = market.sessionsFrom(from);
        if (available == 0) {
            throw Asked.wrong(
                    "from",
                    from,
                    "a date on or before the last session of " + market.id().name());
        }
        if (asked < 0 || asked > available) {
            throw Asked.wrong("sessions", asked, "0 to " + available + ", which is what there is from " + from);
        }
        return asked == 0 ? available : asked;
    }

    private static void play(MarketRow row, LocalDate from, int sessions, double pace) {
        boolean moved = row.playFrom().filter(earlier -> !earlier.equals(from)).isPresent();
        if (moved && row.state().opened() > 0) {
            throw new Refused(
                    Status.Code.FAILED_PRECONDITION,
                    "begun elsewhere",
                    row.id().name() + " began on " + row.playFrom().orElseThrow() + " and cannot begin on " + from);
        }
        row.play(from, sessions, pace);
    }
}
