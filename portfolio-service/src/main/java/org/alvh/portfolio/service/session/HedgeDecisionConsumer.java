package org.alvh.portfolio.service.session;

import com.google.protobuf.Parser;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.quant.trade.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Decisions of the hedge service. */
@ApplicationScoped
class HedgeDecisionConsumer implements Subscription<HedgeDecided> {

    private final Inbox inbox;
    private final DecisionJoin join;

    HedgeDecisionConsumer(Inbox inbox, DecisionJoin join) {
        this.inbox = inbox;
        this.join = join;
    }

    @Incoming("hedge-decisions")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "hedge.decision.v1";
    }

    @Override
    public Parser<HedgeDecided> parser() {
        return HedgeDecided.parser();
    }

    @Override
    public void apply(Received<HedgeDecided> event) {
        join.keep(event.key(), Role.HEDGE, event.message().getDecision());
    }

    @Override
    public void after(Received<HedgeDecided> event) {
        join.goOn(event.key());
    }
}
