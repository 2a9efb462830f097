package org.alvh.portfolio.service.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.alvh.portfolio.account.AccountImage;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.hibernate.annotations.TenantId;

/** An account, but for what it holds and its ledger. Amounts are cents. */
@Entity
@Table(name = "account")
public class AccountRow {

    /** A new account as it is asked for. */
    public record Opening(
            String account,
            String desk,
            String name,
            MarketId market,
            String mode,
            Money capital,
            String mandateHash) {}

    @Id
    @Column(name = "account")
    private String account;

    @TenantId
    @Column(name = "desk", nullable = false)
    private String desk;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "market_kind", nullable = false)
    private MarketId.Kind marketKind;

    @Column(name = "market", nullable = false)
    private String market;

    @Column(name = "mode", nullable = false)
    private String mode;

    @Column(name = "capital_cents", nullable = false)
    private long capitalCents;

    @Column(name = "mandate_hash", nullable = false)
    private String mandateHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private Standing standing;

    @Column(name = "paused", nullable = false)
    private boolean paused;

    @Column(name = "cause", nullable = false)
    private String cause;

    @Column(name = "pinned_mandate", nullable = false)
    private String pinnedMandate;

    @Column(name = "session")
    private LocalDate session;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private Stage stage;

    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "last_close")
    private LocalDate lastClose;

    @Column(name = "last_close_cents", nullable = false)
    private long lastCloseCents;

    @Column(name = "unposted_interest", nullable = false)
    private double unpostedInterest;

    @Column(name = "entries", nullable = false)
    private long entries;

    protected AccountRow() {}

    AccountRow(Opening opening) {
        this.account = opening.account();
        this.desk = opening.desk();
        this.name = opening.name();
        this.marketKind = opening.market().kind();
        this.market = opening.market().name();
        this.mode = opening.mode();
        this.capitalCents = opening.capital().cents();
        this.mandateHash = opening.mandateHash();
        this.standing = Standing.RUNNING;
        this.cause = "";
        this.pinnedMandate = "";
    }

    /** What the account was opened with. */
    public Opening opening() {
        return new Opening(account, desk, name, market(), mode, Money.ofCents(capitalCents), mandateHash);
    }

    public String account() {
        return account;
    }

    public String desk() {
        return desk;
    }

    public MarketId market() {
        return new MarketId(marketKind, market);
    }

    /** The mandate that the next OPEN pins. */
    public String mandateHash() {
        return mandateHash;
    }

    public Standing standing() {
        return standing;
    }

    public String cause() {
        return cause;
    }

    /** The stage that was booked last; empty before the first. */
    public Optional<AccountImage.Done> last() {
        return session == null || stage == null ? Optional.empty() : Optional.of(new AccountImage.Done(session, stage));
    }

    /** Pauses or resumes; true where that changes anything. */
    public boolean pause(boolean asked) {
        boolean changes = paused != asked;
        this.paused = asked;
        return changes;
    }

    void stand(Standing next, String why) {
        this.standing = next;
        this.cause = why;
    }

    /** What everybody is told. */
    public AccountState told() {
        return switch (standing) {
            case STOPPED -> AccountState.STOPPED;
            case CATCHING_UP -> AccountState.CATCHING_UP;
            case RUNNING -> paused ? AccountState.PAUSED : AccountState.ACTIVE;
        };
    }

    /** What its books say: an account that catches up while it is paused opens nothing. */
    AccountState booked() {
        return paused ? AccountState.PAUSED : told();
    }

    /** The image without positions, groups, balances and flows, which the tables hold. */
    AccountImage image(AccountTables.Content content) {
        return new AccountImage(
                market(),
                account,
                booked(),
                pinnedMandate,
                content.pending(),
                last(),
                version,
                Optional.ofNullable(lastClose),
                Money.ofCents(lastCloseCents),
                unpostedInterest,
                entries,
                content.balances(),
                content.held(),
                content.groups());
    }

    void take(AccountImage image) {
        this.pinnedMandate = image.mandateHash();
        image.last().ifPresent(done -> {
            this.session = done.session();
            this.stage = done.stage();
        });
        this.version = image.version();
        image.lastClose().ifPresent(closed -> this.lastClose = closed);
        this.lastCloseCents = image.cashAtLastClose().cents();
        this.unpostedInterest = image.unpostedInterest();
        this.entries = image.entries();
    }
}
