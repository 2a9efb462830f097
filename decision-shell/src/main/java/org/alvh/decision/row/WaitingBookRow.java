package org.alvh.decision.row;

import com.google.protobuf.ByteString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A book that waits for its decision. */
@Entity
@Immutable
@Table(name = "waiting_book")
public class WaitingBookRow {

    @Id
    @Column(name = "event_id")
    String eventId;

    @TenantId
    String desk;

    String account;

    LocalDate session;

    byte[] book;

    protected WaitingBookRow() {}

    /**
     * A row of one book.
     *
     * @param book the message, as it was received
     */
    public WaitingBookRow(String eventId, String account, LocalDate session, ByteString book) {
        this.eventId = eventId;
        this.account = account;
        this.session = session;
        this.book = book.toByteArray();
    }

    public LocalDate session() {
        return session;
    }

    public ByteString book() {
        return ByteString.copyFrom(book);
    }
}
