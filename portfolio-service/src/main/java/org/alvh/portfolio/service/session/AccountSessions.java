package org.alvh.portfolio.service.session;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.alvh.portfolio.account.AccountImage;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.quant.time.Stage;

/** The sessions of the accounts of the desk that the running transaction is in. */
@ApplicationScoped
public class AccountSessions implements PanacheRepository<AccountSessionRow> {

    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final MarketTimes times;

    AccountSessions(MarketTimes times) {
        this.times = times;
    }

    /**
     * Where a command takes force.
     *
     * @param session empty while the market has opened no session: its first
     */
    public record Due(Optional<LocalDate> session, Stage stage) {}

    /** The session after the last one of which the account has booked anything. */
    Optional<AccountSessionRow> next(AccountRow account) {
        LocalDate last = account.last().map(AccountImage.Done::session).orElse(NEVER);
        return find("account = ?1 and session > ?2 order by session", account.account(), last)
                .firstResultOptional();
    }

    boolean has(String account, LocalDate session) {
        return count("account = ?1 and session = ?2", account, session) > 0;
    }

    /** The next OPEN of the account. */
    public Due nextOpen(AccountRow account) {
        Optional<LocalDate> recorded = next(account).map(AccountSessionRow::session);
        return new Due(recorded.or(() -> times.plannedSession(account.market().name())), Stage.OPEN);
    }

    /** The next book of the account, whatever its stage. */
    public Due nextBook(AccountRow account) {
        return account.last()
                .filter(done -> done.stage() != Stage.CLOSE)
                .map(done -> new Due(Optional.of(done.session()), done.following()))
                .orElseGet(() -> nextOpen(account));
    }
}
