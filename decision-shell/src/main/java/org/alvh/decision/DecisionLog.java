package org.alvh.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.outbox.Outbox;
import org.alvh.chassis.outbox.Publication;
import org.alvh.chassis.start.ChassisConfig;
import org.alvh.decision.row.DecisionRow;
import org.alvh.decision.row.DecisionRows;
import org.alvh.decision.row.WaitingBookRows;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.wire.BookWire;

/** Writes a decision where it stays, tells of it, and lets go of the book that waited for it. */
@ApplicationScoped
class DecisionLog {

    private final DecisionRows decisions;
    private final WaitingBookRows books;
    private final Outbox outbox;
    private final DecisionMaker maker;
    private final ChassisConfig config;

    DecisionLog(
            DecisionRows decisions, WaitingBookRows books, Outbox outbox, DecisionMaker maker, ChassisConfig config) {
        this.decisions = decisions;
        this.books = books;
        this.outbox = outbox;
        this.maker = maker;
        this.config = config;
    }

    /** Within a transaction of the account's desk that has locked the account; a decision that is there is kept. */
    void add(AccountDirectory.Entry account, Due due, Made made) {
        DecisionKey key = made.decision().key();
        Optional<DecisionRow> first = decisions.of(key.account(), key.session());
        if (first.isEmpty()) {
            decisions.add(new DecisionRow(
                    key,
                    made.opens(),
                    made.decision().transitions().size(),
                    made.event().toByteString(),
                    BookWire.write(due.book()).toByteString()));
            outbox.publish(publication(account, due, made));
        } else if (!first.get().decisionId().equals(key.decisionId())) {
            throw new IllegalStateException(key.account() + " has decided " + key.session() + " on version "
                    + first.get().bookVersion() + " already, and cannot decide it again on version "
                    + key.bookVersion());
        }
        books.remove(key.account(), key.session());
    }

    private Publication publication(AccountDirectory.Entry account, Due due, Made made) {
        return new Publication(
                maker.topic(),
                account.account(),
                due.occurredAt(),
                account.market(),
                account.desk(),
                config.service(),
                Optional.empty(),
                made.event());
    }
}
