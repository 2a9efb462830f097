package org.alvh.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.inbox.AccountWork;
import org.alvh.quant.market.Snapshot;
import org.alvh.wire.SnapshotStore;

/**
 * Makes an account's decisions, session after session, as far as what they stand on has arrived.
 *
 * <pre>
 *   oldest waiting book ┐
 *   market's DECISION   ├─ all there ─▶ snapshot ─▶ rules ─▶ log + event − waiting book, one transaction
 *   mandate of the book ┘
 * </pre>
 */
@ApplicationScoped
class Deciding implements AccountWork {

    private final Transactions transactions;
    private final AccountDirectory accounts;
    private final Joins joins;
    private final DecisionLog log;
    private final SnapshotStore snapshots;
    private final MandateRules rules;

    Deciding(
            Transactions transactions,
            AccountDirectory accounts,
            Joins joins,
            DecisionLog log,
            SnapshotStore snapshots,
            MandateRules rules) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.joins = joins;
        this.log = log;
        this.snapshots = snapshots;
        this.rules = rules;
    }

    @Override
    public void advance(String account) {
        AccountDirectory.Entry entry = transactions.untenanted(() -> accounts.require(account));
        Optional<Due> due = next(entry);
        while (due.isPresent()) {
            Due complete = due.get();
            Made made = decide(complete);
            transactions.inDesk(entry.desk(), () -> {
                accounts.lock(account);
                log.add(entry, complete, made);
            });
            due = next(entry);
        }
    }

    private Optional<Due> next(AccountDirectory.Entry entry) {
        return transactions.inDesk(entry.desk(), () -> joins.next(entry));
    }

    /** Outside any transaction, since the snapshot may have to be fetched. */
    private Made decide(Due due) {
        DecisionRules obeyed = rules.of(due.book().mandateHash(), due.mandate());
        Snapshot snapshot = snapshots.get(due.book().market().name(), due.snapshotId(), obeyed.wanted(due.book()));
        return obeyed.decide(new Occasion(due.book(), snapshot, due.past(), due.late()));
    }
}
