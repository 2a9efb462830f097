package org.alvh.marketdata.service.feed;

import com.google.protobuf.Parser;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.marketdata.service.market.MarketRow;
import org.alvh.marketdata.service.market.MarketRows;
import org.alvh.marketdata.service.market.PlayState;
import org.alvh.proto.portfolio.v1.SessionClosed;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that every running account of a market has closed a session: the next may come. */
@ApplicationScoped
class SessionClosedConsumer implements Subscription<SessionClosed> {

    private final Inbox inbox;
    private final MarketRows rows;
    private final MarketFeed feed;

    SessionClosedConsumer(Inbox inbox, MarketRows rows, MarketFeed feed) {
        this.inbox = inbox;
        this.rows = rows;
        this.feed = feed;
    }

    @Incoming("closed-sessions")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "portfolio.session.v1";
    }

    @Override
    public Parser<SessionClosed> parser() {
        return SessionClosed.parser();
    }

    @Override
    public boolean ofAccount() {
        return false;
    }

    @Override
    public void apply(Received<SessionClosed> event) {
        int number = event.message().getSessionNumber();
        MarketRow market = rows.lock(event.key());
        PlayState state = market.state();
        if (number > state.opened()) {
            throw new IllegalStateException("session " + number + " of " + event.key() + " is closed, but only "
                    + state.opened() + " are opened");
        }
        if (number > state.closed()) {
            market.closed(number);
        }
    }

    @Override
    public void after(Received<SessionClosed> event) {
        feed.wake();
    }
}
