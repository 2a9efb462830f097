package org.alvh.decision.question;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.chassis.identity.Callers;
import org.alvh.chassis.identity.DeskRole;

/** Questions about one account: who may ask them, and where they are answered. */
@ApplicationScoped
public class DeskAccounts {

    private final Callers callers;
    private final Transactions transactions;
    private final AccountDirectory accounts;

    DeskAccounts(Callers callers, Transactions transactions, AccountDirectory accounts) {
        this.callers = callers;
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /** The answer, from the desk's rows, to a caller who may see the desk. */
    public <T> T answer(String desk, String account, Supplier<T> question) {
        callers.current().require(desk, DeskRole.VIEWER);
        return transactions.inDesk(desk, () -> {
            if (accounts.find(account)
                    .filter(found -> found.desk().equals(desk))
                    .isEmpty()) {
                throw new Refused(
                        Status.Code.NOT_FOUND,
                        "unknown account",
                        "desk '" + desk + "' has no account '" + account + "'");
            }
            return question.get();
        });
    }
}
