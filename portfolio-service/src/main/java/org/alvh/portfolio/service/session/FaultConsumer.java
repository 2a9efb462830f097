package org.alvh.portfolio.service.session;

import com.google.protobuf.Parser;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.proto.trading.v1.AccountFault;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Accounts that a service of one role cannot go on with; which service, says the bean that hears its topic. */
abstract class FaultConsumer implements Subscription<AccountFault> {

    private final String topic;
    private final Inbox inbox;
    private final Stops stops;

    FaultConsumer(String topic, Inbox inbox, Stops stops) {
        this.topic = topic;
        this.inbox = inbox;
        this.stops = stops;
    }

    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return topic;
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
