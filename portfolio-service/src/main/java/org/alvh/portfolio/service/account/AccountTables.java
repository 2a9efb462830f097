package org.alvh.portfolio.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.portfolio.account.AccountImage;
import org.alvh.portfolio.account.GroupResult;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.quant.money.Money;

/** The tables around an account: pending flows, ledger balances, positions and groups. */
@ApplicationScoped
class AccountTables {

    private static final String DELETE_FLOWS = "delete from pending_flow where account = ?";
    private static final String WRITE_FLOW =
            "insert into pending_flow (account, place, desk, cents) values (?, ?, ?, ?)";
    private static final String READ_FLOWS = "select cents from pending_flow where account = ? order by place";
    private static final String READ_BALANCES = "select ledger_account, cents from ledger_balance where account = ?";
    private static final String WRITE_BALANCE = """
            insert into ledger_balance (account, ledger_account, desk, cents) values (?, ?, ?, ?)
            on conflict (account, ledger_account) do update set cents = excluded.cents""";

    private final Jdbc jdbc;

    AccountTables(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** What the tables hold of an account. */
    record Content(
            List<Money> pending,
            SortedMap<LedgerAccount, Money> balances,
            List<AccountImage.Held> held,
            List<GroupResult> groups) {}

    /**
     * Reads the tables.
     *
     * @param named groups that are wanted even where they are closed
     */
    Content read(String account, Set<String> named) {
        return jdbc.call(connection -> new Content(
                flows(connection, account),
                balances(connection, account),
                PositionTable.read(connection, account),
                GroupTable.read(connection, account, named)));
    }

    private static List<Money> flows(Connection connection, String account) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ_FLOWS)) {
            select.setString(1, account);
            List<Money> flows = new ArrayList<>();
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                flows.add(Money.ofCents(rows.getLong(1)));
            }
            return flows;
        }
    }

    private static SortedMap<LedgerAccount, Money> balances(Connection connection, String account) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ_BALANCES)) {
            select.setString(1, account);
            SortedMap<LedgerAccount, Money> balances = new TreeMap<>();
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                balances.put(LedgerAccount.ofPath(rows.getString(1)), Money.ofCents(rows.getLong(2)));
            }
            return balances;
        }
    }

    /** Writes what has changed. */
    void write(String desk, AccountImage before, AccountImage after) {
        jdbc.run(connection -> {
            if (!before.pending().equals(after.pending())) {
                writeFlows(connection, desk, after);
            }
            if (!before.balances().equals(after.balances())) {
                writeBalances(connection, desk, before, after);
            }
            if (!before.held().equals(after.held())) {
                PositionTable.write(connection, desk, after);
            }
            if (!before.groups().equals(after.groups())) {
                GroupTable.write(connection, desk, before, after);
            }
        });
    }

    private static void writeFlows(Connection connection, String desk, AccountImage after) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE_FLOWS);
                PreparedStatement insert = connection.prepareStatement(WRITE_FLOW)) {
            delete.setString(1, after.account());
            delete.execute();
            int place = 0;
            for (Money flow : after.pending()) {
                insert.setString(1, after.account());
                insert.setInt(2, ++place);
                insert.setString(3, desk);
                insert.setLong(4, flow.cents());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void writeBalances(Connection connection, String desk, AccountImage before, AccountImage after)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE_BALANCE)) {
            for (var balance : after.balances().entrySet()) {
                if (!balance.getValue().equals(before.balances().get(balance.getKey()))) {
                    write.setString(1, after.account());
                    write.setString(2, balance.getKey().path());
                    write.setString(3, desk);
                    write.setLong(4, balance.getValue().cents());
                    write.addBatch();
                }
            }
            write.executeBatch();
        }
    }
}
