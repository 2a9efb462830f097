package org.alvh.portfolio.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Function;
import org.alvh.portfolio.account.AccountImage;
import org.alvh.portfolio.account.TradingAccount;
import org.alvh.quant.time.SessionCalendar;

/** Takes trading accounts out of their rows and puts them back. Called within a transaction of the account's desk. */
@ApplicationScoped
public class AccountStore {

    private final AccountRows rows;
    private final AccountTables tables;
    private final LedgerTables ledger;

    AccountStore(AccountRows rows, AccountTables tables, LedgerTables ledger) {
        this.rows = rows;
        this.tables = tables;
        this.ledger = ledger;
    }

    /** Keeps an account that was never kept before. */
    public AccountRow add(AccountRow.Opening opening, TradingAccount account) {
        AccountRow row = new AccountRow(opening);
        rows.persistAndFlush(row);
        tables.write(opening.desk(), row.image(tables.read(opening.account(), Set.of())), account.image());
        return row;
    }

    /** The account as it is kept, without the groups that are closed. */
    public AccountImage image(AccountRow row) {
        return row.image(tables.read(row.account(), Set.of()));
    }

    /**
     * Does something with an account and keeps what has become of it.
     *
     * @param named groups that the work may name although they are closed
     */
    public <T> T work(AccountRow row, SessionCalendar calendar, Set<String> named, Function<TradingAccount, T> work) {
        AccountImage before = row.image(tables.read(row.account(), named));
        TradingAccount account = TradingAccount.restored(before, calendar);
        T result = work.apply(account);
        AccountImage after = account.image();
        row.take(after);
        rows.persistAndFlush(row);
        tables.write(row.desk(), before, after);
        ledger.add(row.desk(), row.account(), account.ledger().journal());
        return result;
    }
}
