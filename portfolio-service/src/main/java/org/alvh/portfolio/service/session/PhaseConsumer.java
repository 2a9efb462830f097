package org.alvh.portfolio.service.session;

import com.google.protobuf.Parser;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.chassis.inbox.TakingUp;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.portfolio.service.account.AccountRows;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.quant.time.SessionPhase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the phases of sessions; an OPEN gives the session to every account that its market has by then. */
@ApplicationScoped
class PhaseConsumer implements Subscription<SessionPhaseReached> {

    private final Inbox inbox;
    private final Transactions transactions;
    private final AccountDirectory directory;
    private final AccountRows accounts;
    private final AccountSessions sessions;
    private final PhaseRows phases;
    private final MarketClock clock;
    private final SessionEnd sessionEnd;
    private final TakingUp takingUp;

    PhaseConsumer(
            Inbox inbox,
            Transactions transactions,
            AccountDirectory directory,
            AccountRows accounts,
            AccountSessions sessions,
            PhaseRows phases,
            MarketClock clock,
            SessionEnd sessionEnd,
            TakingUp takingUp) {
        this.inbox = inbox;
        this.transactions = transactions;
        this.directory = directory;
        this.accounts = accounts;
        this.sessions = sessions;
        this.phases = phases;
        this.clock = clock;
        this.sessionEnd = sessionEnd;
        this.takingUp = takingUp;
    }

    @Incoming("phases")
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
        String market = event.message().getMarket().getName();
        if (!market.equals(event.key())) {
            throw new IllegalArgumentException("an event of market " + market + " under the key " + event.key());
        }
        PhaseRow phase = new PhaseRow(event.message());
        if (phase.phase() == SessionPhase.OPEN) {
            for (AccountDirectory.Entry entry : directory.ofMarket(market)) {
                transactions.inDesk(entry.desk(), () -> give(entry.account(), phase));
            }
            // Not before: who stops an account holds its row and waits for the market's.
            clock.open(market, phase.session());
        }
        phases.persist(phase);
    }

    /**
     * Gives a session to an account, with the mandate in force. It commits before the phase itself is known, so nobody
     * finds a session opened that still lacks accounts; done again it changes nothing.
     */
    private void give(String account, PhaseRow phase) {
        AccountRow row = accounts.locked(account);
        if (!sessions.has(account, phase.session())) {
            sessions.persist(new AccountSessionRow(account, phase.session(), phase.sessionNumber(), row.mandateHash()));
            clock.expect(row.market().name(), phase.session(), account);
        }
    }

    @Override
    public void after(Received<SessionPhaseReached> event) {
        for (AccountDirectory.Entry entry : transactions.untenanted(() -> directory.ofMarket(event.key()))) {
            takingUp.advance(entry);
        }
        transactions.untenanted(() -> sessionEnd.check(event.key()));
    }
}
