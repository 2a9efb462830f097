package org.alvh.chassis.inbox;

import com.google.protobuf.MessageLite;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.SchemaGate;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Cause;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.InboxTables.Reason;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Applies each event once and in order, whatever the broker delivers.
 *
 * <pre>
 *   record ─▶ account known? ─no─▶ kept until it is
 *               │ stopped? ─yes─▶ kept until it is taken up again
 *               │ decodable? ─no─▶ dead letter, account stopped
 *               ▼
 *             seq ≤ last: a repeat     seq &gt; last + 1: kept until the gap closes
 *               ▼
 *             apply + position, one transaction ─▶ after
 * </pre>
 *
 * A failure of the environment holds the consumer where it is and is tried again without end; any other failure is
 * the account's, and other accounts go on.
 */
@ApplicationScoped
public class Inbox {

    /** Records taken up, by topic and by what became of them. */
    private static final String RECORDS = "alvh.records";

    private final Transactions transactions;
    private final AccountDirectory accounts;
    private final InboxTables tables;
    private final Faults faults;
    private final Patience patience;
    private final SchemaGate gate;
    private final MeterRegistry meters;
    private final Map<String, AccountDirectory.Entry> seen = new ConcurrentHashMap<>();

    Inbox(
            Transactions transactions,
            AccountDirectory accounts,
            InboxTables tables,
            Faults faults,
            Patience patience,
            SchemaGate gate,
            MeterRegistry meters) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.tables = tables;
        this.faults = faults;
        this.patience = patience;
        this.gate = gate;
        this.meters = meters;
    }

    /** What became of a record. */
    enum Outcome {
        APPLIED,
        REPEATED,
        KEPT
    }

    /** Takes a record up; returns when it is applied, kept or put aside, so that the next may come. */
    public <M extends MessageLite> void receive(ConsumerRecord<String, byte[]> record, Subscription<M> subscription) {
        RawRecord raw = RawRecord.of(record);
        patience.untilDone(raw.place(), () -> {
            gate.pass();
            take(raw, subscription);
        });
    }

    /** Applies a record and whatever waited for it. */
    <M extends MessageLite> Outcome take(RawRecord record, Subscription<M> subscription) {
        Outcome outcome = attempt(record, subscription);
        Optional<InboxTables.Kept> next = outcome == Outcome.APPLIED ? next(record, subscription) : Optional.empty();
        while (next.isPresent() && attempt(next.get().record(), subscription) != Outcome.KEPT) {
            InboxTables.Kept applied = next.get();
            transactions.untenanted(() -> tables.release(applied));
            next = next(record, subscription);
        }
        return outcome;
    }

    /** The kept record that comes next in the sequence of a record's key. */
    private Optional<InboxTables.Kept> next(RawRecord record, Subscription<?> subscription) {
        return transactions.untenanted(() -> {
            long seq = tables.position(record.topic(), record.key()) + 1;
            return tables.kept(record.key()).stream()
                    .filter(kept -> kept.record().topic().equals(record.topic()))
                    .filter(kept -> kept.record().seq().equals(OptionalLong.of(seq)))
                    .filter(kept -> kept.record().isDecodable(subscription))
                    .findFirst();
        });
    }

    /** One try; a failure that is not the environment's ends as a fault and counts as kept. */
    private <M extends MessageLite> Outcome attempt(RawRecord record, Subscription<M> subscription) {
        Outcome outcome =
                subscription.ofAccount() ? ofAccount(record, subscription) : ofNoAccount(record, subscription);
        meters.counter(RECORDS, "topic", record.topic(), "outcome", outcome.name())
                .increment();
        return outcome;
    }

    /** Without an account nothing can be stopped: what fails is put aside, and its number stays missing. */
    private <M extends MessageLite> Outcome ofNoAccount(RawRecord record, Subscription<M> subscription) {
        try {
            Received<M> event = record.decode(subscription);
            return Cause.answering(event.envelope(), () -> {
                Outcome outcome = transactions.untenanted(() -> applyInOrder(record, event, subscription));
                if (outcome != Outcome.KEPT) {
                    subscription.after(event);
                }
                return outcome;
            });
        } catch (RuntimeException failure) {
            faults.putAside(record, failure);
            return Outcome.KEPT;
        }
    }

    private <M extends MessageLite> Outcome ofAccount(RawRecord record, Subscription<M> subscription) {
        Optional<AccountDirectory.Entry> account = account(record.key());
        if (account.isEmpty()) {
            return unknown(record, subscription);
        }
        try {
            return known(record, subscription, account.get().desk());
        } catch (RuntimeException failure) {
            faults.handle(account.get(), Optional.of(record), failure);
            return Outcome.KEPT;
        }
    }

    /** Desk and market of an account never change, so they are asked for once. */
    private Optional<AccountDirectory.Entry> account(String name) {
        AccountDirectory.Entry known = seen.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<AccountDirectory.Entry> found = transactions.untenanted(() -> accounts.find(name));
        found.ifPresent(entry -> seen.put(name, entry));
        return found;
    }

    private Outcome unknown(RawRecord record, Subscription<?> subscription) {
        transactions.untenanted(() -> {
            if (record.isDecodable(subscription)) {
                tables.keep(record, Reason.UNKNOWN_ACCOUNT);
            } else {
                tables.bury(
                        record,
                        "it is not an event of " + record.topic() + ", and '" + record.key() + "' is no account");
            }
        });
        return Outcome.KEPT;
    }

    private <M extends MessageLite> Outcome known(RawRecord record, Subscription<M> subscription, String desk) {
        Outcome outcome = transactions.inDesk(desk, () -> {
            if (tables.isFaulted(record.key())) {
                tables.keep(record, Reason.STOPPED);
                return Outcome.KEPT;
            }
            Received<M> event = record.decode(subscription);
            return Cause.answering(event.envelope(), () -> applyInOrder(record, event, subscription));
        });
        if (outcome != Outcome.KEPT) {
            Received<M> event = record.decode(subscription);
            Cause.during(event.envelope(), () -> subscription.after(event));
        }
        return outcome;
    }

    private <M extends MessageLite> Outcome applyInOrder(
            RawRecord record, Received<M> event, Subscription<M> subscription) {
        long last = tables.position(record.topic(), record.key());
        long seq = event.envelope().seq();
        if (seq <= last) {
            return Outcome.REPEATED;
        }
        if (!subscription.compacted() && seq > last + 1) {
            tables.keep(record, Reason.GAP);
            return Outcome.KEPT;
        }
        subscription.apply(event);
        tables.advance(record.topic(), record.key(), event.envelope());
        return Outcome.APPLIED;
    }
}
