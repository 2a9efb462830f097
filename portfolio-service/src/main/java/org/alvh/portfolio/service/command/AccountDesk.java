package org.alvh.portfolio.service.command;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.chassis.identity.Caller;
import org.alvh.chassis.identity.Callers;
import org.alvh.chassis.identity.DeskRole;

/** Who asks, and the desk of the account that is asked about. */
@ApplicationScoped
class AccountDesk {

    private final Callers callers;
    private final AccountDirectory directory;
    private final Transactions transactions;

    AccountDesk(Callers callers, AccountDirectory directory, Transactions transactions) {
        this.callers = callers;
        this.directory = directory;
        this.transactions = transactions;
    }

    /** An account that the caller may ask about. */
    record Permitted(String account, String desk, String market, String actor) {}

    /** Lets the caller pass, or refuses; an account of another desk does not exist for one. */
    Permitted require(String account, DeskRole least) {
        Caller caller = callers.current();
        Optional<AccountDirectory.Entry> found =
                transactions.untenanted(() -> directory.find(account)).filter(entry -> caller.sees(entry.desk()));
        AccountDirectory.Entry entry = found.orElseThrow(
                () -> new Refused(Status.Code.NOT_FOUND, "unknown account", "there is no account '" + account + "'"));
        caller.require(entry.desk(), least);
        return new Permitted(account, entry.desk(), entry.market(), caller.name());
    }
}
