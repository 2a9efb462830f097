package org.alvh.decision.feed;

import com.google.protobuf.Parser;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.chassis.inbox.TakingUp;
import org.alvh.decision.row.MarketDecisionRow;
import org.alvh.decision.row.MarketDecisionRows;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.time.SessionPhase;
import org.alvh.wire.MarketWire;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the DECISION phases of markets and passes over the others; books that waited for one are decided. */
@ApplicationScoped
class SessionConsumer implements Subscription<SessionPhaseReached> {

    private final Inbox inbox;
    private final MarketDecisionRows decisions;
    private final Transactions transactions;
    private final AccountDirectory accounts;
    private final TakingUp takingUp;

    SessionConsumer(
            Inbox inbox,
            MarketDecisionRows decisions,
            Transactions transactions,
            AccountDirectory accounts,
            TakingUp takingUp) {
        this.inbox = inbox;
        this.decisions = decisions;
        this.transactions = transactions;
        this.accounts = accounts;
        this.takingUp = takingUp;
    }

    @Incoming("sessions")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "marketdata.session.v1";
    }

    @Override
    public Parser<SessionPhaseReached> parser() {
        return SessionPhaseReached.parser();
    }

    @Override
    public boolean ofAccount() {
        return false;
    }

    @Override
    public void apply(Received<SessionPhaseReached> event) {
        if (isDecision(event)) {
            decisions.add(new MarketDecisionRow(
                    MarketWire.read(event.message().getMarket()).name(),
                    LocalDate.parse(event.message().getSession()),
                    new SnapshotId(event.message().getDecisionDue().getSnapshotId()).value(),
                    event.envelope().occurredAt()));
        }
    }

    @Override
    public void after(Received<SessionPhaseReached> event) {
        if (isDecision(event)) {
            transactions.untenanted(() -> accounts.ofMarket(event.key())).forEach(takingUp::advance);
        }
    }

    private static boolean isDecision(Received<SessionPhaseReached> event) {
        return MarketWire.PHASE.read(event.message().getPhaseValue()) == SessionPhase.DECISION;
    }
}
