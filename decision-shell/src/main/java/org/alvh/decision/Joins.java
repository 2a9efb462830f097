package org.alvh.decision;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.decision.row.DecisionRow;
import org.alvh.decision.row.DecisionRows;
import org.alvh.decision.row.MandateRow;
import org.alvh.decision.row.MandateRows;
import org.alvh.decision.row.MarketDecisionRow;
import org.alvh.decision.row.MarketDecisionRows;
import org.alvh.decision.row.WaitingBookRow;
import org.alvh.decision.row.WaitingBookRows;
import org.alvh.quant.trade.Book;
import org.alvh.wire.BookWire;

/** Finds the decision that comes next for an account, once its parts are there. Called within its desk. */
@ApplicationScoped
class Joins {

    private final WaitingBookRows books;
    private final MarketDecisionRows phases;
    private final MandateRows mandates;
    private final DecisionRows decisions;

    Joins(WaitingBookRows books, MarketDecisionRows phases, MandateRows mandates, DecisionRows decisions) {
        this.books = books;
        this.phases = phases;
        this.mandates = mandates;
        this.decisions = decisions;
    }

    /** The oldest waiting book with what it waits for; empty while something is missing, since no session is skipped. */
    Optional<Due> next(AccountDirectory.Entry account) {
        return books.oldest(account.account()).flatMap(waiting -> join(account, waiting));
    }

    private Optional<Due> join(AccountDirectory.Entry account, WaitingBookRow waiting) {
        Book book = book(waiting);
        if (!book.market().name().equals(account.market())) {
            throw new IllegalStateException("book " + book.version() + " of " + account.account() + " is of market "
                    + book.market().name() + ", but the account's market is " + account.market());
        }
        Optional<MarketDecisionRow> phase = phases.find(account.market(), book.session());
        Optional<MandateRow> mandate = mandates.find(book.mandateHash());
        if (phase.isEmpty() || mandate.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Due(
                book,
                phase.get().snapshotId(),
                ZonedDateTime.parse(phase.get().occurredAt()),
                mandate.get().document(),
                past(account.account()),
                phases.hasAfter(account.market(), book.session())));
    }

    private Past past(String account) {
        Optional<ByteString> newest = decisions.newest(account).map(DecisionRow::payload);
        return new Past(decisions.lastOpened(account).map(DecisionRow::session), newest);
    }

    private static Book book(WaitingBookRow waiting) {
        try {
            return BookWire.read(org.alvh.proto.trading.v1.Book.parseFrom(waiting.book()));
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException("book of " + waiting.session() + " was damaged where it is kept", damaged);
        }
    }
}
