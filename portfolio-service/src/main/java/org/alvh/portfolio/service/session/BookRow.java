package org.alvh.portfolio.service.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.Book;
import org.hibernate.annotations.TenantId;

/** A book that was made: one a stage of a session of an account. */
@Entity
@Table(name = "book")
public class BookRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "account", nullable = false)
    private String account;

    @TenantId
    @Column(name = "desk", nullable = false)
    private String desk;

    @Column(name = "session", nullable = false)
    private LocalDate session;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private Stage stage;

    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "payload", nullable = false)
    private byte[] payload;

    protected BookRow() {}

    BookRow(Book book, byte[] payload) {
        this.account = book.account();
        this.session = book.session();
        this.stage = book.stage();
        this.version = book.version();
        this.payload = payload.clone();
    }

    byte[] payload() {
        return payload.clone();
    }
}
