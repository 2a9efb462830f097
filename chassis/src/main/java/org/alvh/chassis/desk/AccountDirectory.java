package org.alvh.chassis.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which desk and market an account belongs to, and its state as last heard. The rows belong to no desk: the desk of
 * a consumer's transaction is taken from here, never from a message. Called within a transaction.
 */
@ApplicationScoped
public class AccountDirectory {

    private static final String COLUMNS = "select account, desk, market, state from account_directory ";

    private final Jdbc jdbc;

    AccountDirectory(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** One account. */
    public record Entry(String account, String desk, String market, String state) {

        public Entry {
            if (account.isBlank() || desk.isBlank() || market.isBlank() || state.isBlank()) {
                throw new IllegalArgumentException("an account has a name, a desk, a market and a state, not '"
                        + account + "', '" + desk + "', '" + market + "', '" + state + "'");
            }
        }
    }

    public Optional<Entry> find(String account) {
        return select(COLUMNS + "where account = ?", account).stream().findFirst();
    }

    public Entry require(String account) {
        return find(account).orElseThrow(() -> new UnknownAccount(account));
    }

    /** Every account of a market, by name. */
    public List<Entry> ofMarket(String market) {
        return select(COLUMNS + "where market = ? order by account", market);
    }

    /** Every account, by name. */
    public List<Entry> all() {
        return select(COLUMNS + "where ? = '' order by account", "");
    }

    /** The account, locked until the transaction ends: one worker at a time. */
    public Entry lock(String account) {
        return select(COLUMNS + "where account = ? for update", account).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownAccount(account));
    }

    /** Remembers an account or its new state. Desk and market of an account never change. */
    public void put(Entry entry) {
        jdbc.run(connection -> {
            try (PreparedStatement put = connection.prepareStatement("""
                    insert into account_directory (account, desk, market, state) values (?, ?, ?, ?)
                    on conflict (account) do update set state = excluded.state""")) {
                put.setString(1, entry.account());
                put.setString(2, entry.desk());
                put.setString(3, entry.market());
                put.setString(4, entry.state());
                put.execute();
            }
        });
    }

    private List<Entry> select(String statement, String parameter) {
        return jdbc.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(statement)) {
                select.setString(1, parameter);
                return entries(select.executeQuery());
            }
        });
    }

    private static List<Entry> entries(ResultSet rows) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        while (rows.next()) {
            entries.add(new Entry(
                    rows.getString("account"),
                    rows.getString("desk"),
                    rows.getString("market"),
                    rows.getString("state")));
        }
        return entries;
    }
}
