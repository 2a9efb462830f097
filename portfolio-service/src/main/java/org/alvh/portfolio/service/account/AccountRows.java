package org.alvh.portfolio.service.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alvh.chassis.desk.AccountDirectory;

/** The accounts of the desk that the running transaction is in. */
@ApplicationScoped
public class AccountRows implements PanacheRepositoryBase<AccountRow, String> {

    private final AccountDirectory directory;

    AccountRows(AccountDirectory directory) {
        this.directory = directory;
    }

    /** The account, locked until the transaction ends: one worker at a time, whatever it does. */
    public AccountRow locked(String account) {
        directory.lock(account);
        return require(account);
    }

    public AccountRow require(String account) {
        return findByIdOptional(account)
                .orElseThrow(() -> new IllegalStateException("account '" + account + "' has no row in its desk"));
    }

    /** Every account of the desk, by name. */
    public List<AccountRow> ofDesk() {
        return list("order by account");
    }
}
