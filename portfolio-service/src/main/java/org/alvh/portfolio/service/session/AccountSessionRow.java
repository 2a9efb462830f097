package org.alvh.portfolio.service.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** A session of an account, with the mandate that was in force when the market opened it. */
@Entity
@Table(name = "account_session")
public class AccountSessionRow {

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

    @Column(name = "session_number", nullable = false)
    private int sessionNumber;

    @Column(name = "mandate_hash", nullable = false)
    private String mandateHash;

    protected AccountSessionRow() {}

    AccountSessionRow(String account, LocalDate session, int sessionNumber, String mandateHash) {
        this.account = account;
        this.session = session;
        this.sessionNumber = sessionNumber;
        this.mandateHash = mandateHash;
    }

    LocalDate session() {
        return session;
    }

    String mandateHash() {
        return mandateHash;
    }
}
