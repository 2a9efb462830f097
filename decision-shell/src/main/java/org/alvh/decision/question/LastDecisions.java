package org.alvh.decision.question;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.decision.PublishedMandate;
import org.alvh.decision.question.LastDecision.Grounds;
import org.alvh.decision.row.DecisionRow;
import org.alvh.decision.row.DecisionRows;
import org.alvh.decision.row.MandateRows;
import org.alvh.quant.trade.Book;
import org.alvh.wire.BookWire;

/** The newest decisions of accounts, for questions about what they say and what comes next. */
@ApplicationScoped
public class LastDecisions {

    private final DeskAccounts accounts;
    private final DecisionRows decisions;
    private final MandateRows mandates;

    LastDecisions(DeskAccounts accounts, DecisionRows decisions, MandateRows mandates) {
        this.accounts = accounts;
        this.decisions = decisions;
        this.mandates = mandates;
    }

    /** The newest decision, to a caller who may see the desk; empty before the account's first. */
    public Optional<LastDecision> of(String desk, String account) {
        return accounts.answer(
                desk,
                account,
                () -> decisions.newest(account).map(row -> new LastDecision(row.payload(), grounds(row))));
    }

    private Optional<Grounds> grounds(DecisionRow row) {
        return row.book()
                .map(LastDecisions::book)
                .flatMap(book -> mandates.find(book.mandateHash())
                        .map(mandate ->
                                new Grounds(book, new PublishedMandate(book.mandateHash(), mandate.document()))));
    }

    private static Book book(ByteString message) {
        try {
            return BookWire.read(org.alvh.proto.trading.v1.Book.parseFrom(message));
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException("the book of a decision was damaged where it is kept", damaged);
        }
    }
}
