package org.alvh.portfolio.service.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.inbox.AccountWork;

/** Books stage after stage of an account, each in a transaction of its own, until one waits for what has not come. */
@ApplicationScoped
class Advance implements AccountWork {

    private final Transactions transactions;
    private final AccountDirectory directory;
    private final StageWork stages;
    private final ClosingQuotes closingQuotes;
    private final SessionEnd sessionEnd;

    Advance(
            Transactions transactions,
            AccountDirectory directory,
            StageWork stages,
            ClosingQuotes closingQuotes,
            SessionEnd sessionEnd) {
        this.transactions = transactions;
        this.directory = directory;
        this.stages = stages;
        this.closingQuotes = closingQuotes;
        this.sessionEnd = sessionEnd;
    }

    @Override
    public void advance(String account) {
        String desk = transactions.untenanted(() -> directory.require(account)).desk();
        Progress progress = step(desk, account, Optional.empty());
        while (!(progress instanceof Progress.Waits)) {
            progress = step(desk, account, between(progress));
        }
    }

    private Progress step(String desk, String account, Optional<ClosingQuotes.Fetched> quotes) {
        return transactions.inDesk(desk, () -> stages.next(account, quotes));
    }

    /** What is done between two steps, while no transaction is open. */
    private Optional<ClosingQuotes.Fetched> between(Progress progress) {
        return switch (progress) {
            case Progress.NeedsQuotes wanted -> Optional.of(closingQuotes.fetch(wanted));
            case Progress.SessionClosed closed -> {
                transactions.untenanted(() -> sessionEnd.check(closed.market()));
                yield Optional.empty();
            }
            case Progress.Booked _, Progress.Waits _ -> Optional.empty();
        };
    }
}
