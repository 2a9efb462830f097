package org.alvh.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Undecodable;

/**
 * Takes an account's kept records up: when the account becomes known, and when a stopped one is to go on. They are
 * tried in the order in which they came, topic by topic; one that fails again stops the account again.
 *
 * <p>A record that still cannot be decoded is let go of only if nothing is lost by it: if it claims no place in the
 * sequence of its key, or one that is taken. It stays a dead letter.
 */
@ApplicationScoped
public class TakingUp {

    private final Transactions transactions;
    private final AccountDirectory accounts;
    private final InboxTables tables;
    private final Inbox inbox;
    private final Faults faults;
    private final AccountWork work;
    private final Instance<Subscription<?>> subscriptions;

    TakingUp(
            Transactions transactions,
            AccountDirectory accounts,
            InboxTables tables,
            Inbox inbox,
            Faults faults,
            AccountWork work,
            @Any Instance<Subscription<?>> subscriptions) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.tables = tables;
        this.inbox = inbox;
        this.faults = faults;
        this.work = work;
        this.subscriptions = subscriptions;
    }

    /** A stopped account is to go on: what was kept for it is tried again, then whatever has become possible. */
    public void again(String account) {
        transactions.untenanted(() -> tables.mend(account));
        goOn(account);
    }

    /** Whatever is kept for an account that is not stopped, and whatever has become possible. */
    public void goOn(String account) {
        Optional<AccountDirectory.Entry> known = transactions.untenanted(() -> accounts.find(account));
        if (known.isEmpty() || !takeKept(known.get())) {
            return;
        }
        advance(known.get());
    }

    /** The account's own work; a failure that is not the environment's stops the account. */
    public void advance(AccountDirectory.Entry account) {
        if (transactions.untenanted(() -> tables.isFaulted(account.account()))) {
            return;
        }
        try {
            work.advance(account.account());
        } catch (RuntimeException failure) {
            faults.handle(account, Optional.empty(), failure);
        }
    }

    /** True where the account is not stopped by what it had kept. */
    private boolean takeKept(AccountDirectory.Entry account) {
        List<InboxTables.Kept> kept = transactions.untenanted(() -> tables.kept(account.account()));
        for (InboxTables.Kept each : kept) {
            if (transactions.untenanted(() -> tables.isFaulted(account.account()))) {
                return false;
            }
            take(account, each, kept);
        }
        return !transactions.untenanted(() -> tables.isFaulted(account.account()));
    }

    private void take(AccountDirectory.Entry account, InboxTables.Kept kept, List<InboxTables.Kept> all) {
        Optional<? extends Subscription<?>> subscription = subscriptions.stream()
                .filter(each -> each.topic().equals(kept.record().topic()))
                .findFirst();
        if (subscription.isEmpty()) {
            return;
        }
        if (kept.record().isDecodable(subscription.get())) {
            if (inbox.take(kept.record(), subscription.get()) != Inbox.Outcome.KEPT) {
                transactions.untenanted(() -> tables.release(kept));
            }
            return;
        }
        if (claimsNoFreePlace(kept.record(), subscription.get(), all)) {
            transactions.untenanted(() -> tables.release(kept));
            return;
        }
        faults.handle(
                account,
                Optional.of(kept.record()),
                new Undecodable("event " + kept.record().seq().orElseThrow() + " of "
                        + kept.record().topic() + " still cannot be decoded, and no other record has its number"));
    }

    private boolean claimsNoFreePlace(RawRecord record, Subscription<?> subscription, List<InboxTables.Kept> all) {
        if (record.seq().isEmpty()) {
            return true;
        }
        long seq = record.seq().getAsLong();
        return seq <= transactions.untenanted(() -> tables.position(record.topic(), record.key()))
                || all.stream()
                        .map(InboxTables.Kept::record)
                        .anyMatch(other -> other.topic().equals(record.topic())
                                && other.seq().orElse(0) == seq
                                && other.isDecodable(subscription));
    }
}
