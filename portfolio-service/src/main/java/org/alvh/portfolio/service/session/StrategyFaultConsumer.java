package org.alvh.portfolio.service.session;

import com.google.protobuf.Parser;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.proto.trading.v1.AccountFault;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Accounts that the strategy service cannot go on with. */
@ApplicationScoped
class StrategyFaultConsumer implements Subscription<AccountFault> {

    private final Inbox inbox;
    private final Stops stops;

    StrategyFaultConsumer(Inbox inbox, Stops stops) {
        this.inbox = inbox;
        this.stops = stops;
    }

    @Incoming("strategy-faults")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "strategy.fault.v1";
    }

    @Override
    public Parser<AccountFault> parser() {
        return AccountFault.parser();
    }

    /** It stops the account at once, also while the account's other events are kept. */
    @Override
    public boolean ofAccount() {
        return false;
    }

    @Override
    public void apply(Received<AccountFault> event) {
        stops.elsewhere(event.message());
    }

    /** Nothing is left to do: the stop itself has ended the session if only this account held it up. */
    @Override
    public void after(Received<AccountFault> event) {}
}
