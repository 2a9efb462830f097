package org.alvh.portfolio.service.command;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.alvh.portfolio.service.session.AccountSessions;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.Stage;
import org.hibernate.annotations.TenantId;

/** A command that was accepted: who asked for what, and where it was to take force. */
@Entity
@Table(name = "command")
public class CommandRow {

    /** What can be asked for. */
    enum Kind {
        OPEN_ACCOUNT,
        FUND,
        PAUSE,
        RESUME,
        RETRY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "account", nullable = false)
    private String account;

    @TenantId
    @Column(name = "desk", nullable = false)
    private String desk;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "command_id", nullable = false)
    private String commandId;

    @Column(name = "actor", nullable = false)
    private String actor;

    @Column(name = "amount_cents", nullable = false)
    private long amountCents;

    @Column(name = "takes_session")
    private LocalDate takesSession;

    @Enumerated(EnumType.STRING)
    @Column(name = "takes_stage")
    private Stage takesStage;

    protected CommandRow() {}

    CommandRow(String account, Kind kind, String actor, AccountSessions.Due takesForce) {
        this.account = account;
        this.kind = kind;
        this.commandId = "";
        this.actor = actor;
        takesForce.session().ifPresent(session -> this.takesSession = session);
        this.takesStage = takesForce.stage();
    }

    /** A deposit or withdrawal, under the caller's own name for it. */
    static CommandRow fund(
            String account, String commandId, Money amount, String actor, AccountSessions.Due takesForce) {
        CommandRow row = new CommandRow(account, Kind.FUND, actor, takesForce);
        row.commandId = commandId;
        row.amountCents = amount.cents();
        return row;
    }

    boolean funds(Money amount) {
        return kind == Kind.FUND && amountCents == amount.cents();
    }

    AccountSessions.Due takesForce() {
        return new AccountSessions.Due(Optional.ofNullable(takesSession), takesStage);
    }
}
