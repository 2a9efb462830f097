package org.alvh.decision.row;

import com.google.protobuf.ByteString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.trade.DecisionKey;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One decision of the log. */
@Entity
@Immutable
@Table(name = "decision_log")
public class DecisionRow {

    @Id
    @Column(name = "decision_id")
    String decisionId;

    @TenantId
    String desk;

    String account;

    LocalDate session;

    @Column(name = "book_version")
    long bookVersion;

    boolean opened;

    int transitions;

    byte[] payload;

    byte[] book;

    protected DecisionRow() {}

    /**
     * A row of one decision.
     *
     * @param opened true where it opened a position
     * @param transitions changes of state in it
     * @param payload the event that tells of it
     * @param book the message of the book that it was made on
     */
    public DecisionRow(DecisionKey key, boolean opened, int transitions, ByteString payload, ByteString book) {
        this.decisionId = key.decisionId();
        this.account = key.account();
        this.session = key.session();
        this.bookVersion = key.bookVersion();
        this.opened = opened;
        this.transitions = transitions;
        this.payload = payload.toByteArray();
        this.book = book.toByteArray();
    }

    public String decisionId() {
        return decisionId;
    }

    public LocalDate session() {
        return session;
    }

    public long bookVersion() {
        return bookVersion;
    }

    public ByteString payload() {
        return ByteString.copyFrom(payload);
    }

    /** The book that was decided on; empty for a decision from before books were kept. */
    public Optional<ByteString> book() {
        return Optional.ofNullable(book).map(ByteString::copyFrom);
    }
}
