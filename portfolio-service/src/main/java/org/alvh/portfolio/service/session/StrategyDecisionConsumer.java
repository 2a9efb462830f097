package org.alvh.portfolio.service.session;

import com.google.protobuf.Parser;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.proto.strategy.v1.StrategyDecided;
import org.alvh.quant.trade.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Decisions of the strategy service. */
@ApplicationScoped
class StrategyDecisionConsumer implements Subscription<StrategyDecided> {

    private final Inbox inbox;
    private final DecisionJoin join;

    StrategyDecisionConsumer(Inbox inbox, DecisionJoin join) {
        this.inbox = inbox;
        this.join = join;
    }

    @Incoming("strategy-decisions")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "strategy.decision.v1";
    }

    @Override
    public Parser<StrategyDecided> parser() {
        return StrategyDecided.parser();
    }

    @Override
    public void apply(Received<StrategyDecided> event) {
        join.keep(event.key(), Role.STRATEGY, event.message().getDecision());
    }

    @Override
    public void after(Received<StrategyDecided> event) {
        join.goOn(event.key());
    }
}
