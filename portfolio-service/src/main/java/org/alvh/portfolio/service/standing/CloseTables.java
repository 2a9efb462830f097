package org.alvh.portfolio.service.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.portfolio.standing.AccountClose;
import org.alvh.quant.money.Money;

/** What each CLOSE has left of accounts and of their open groups; added and never changed. */
@ApplicationScoped
public class CloseTables {

    private static final String WRITE_ACCOUNT = """
            insert into account_close (account, session, desk, nav_mid_cents, nav_liquidation_cents, capital_cents,
                                       stale_marks)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String WRITE_GROUP =
            "insert into group_close (account, session, trade_group, desk, pnl_cents) values (?, ?, ?, ?, ?)";

    private static final String READ_GROUPS =
            "select trade_group, pnl_cents from group_close where account = ? and session = ?";

    private final Jdbc jdbc;

    CloseTables(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a CLOSE.
     *
     * @param pnl what each open group has brought so far
     */
    public void add(String desk, String account, AccountClose close, SortedMap<String, Money> pnl) {
        jdbc.run(connection -> {
            writeAccount(connection, desk, account, close);
            writeGroups(connection, desk, account, close.session(), pnl);
        });
    }

    private static void writeAccount(Connection connection, String desk, String account, AccountClose close)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE_ACCOUNT)) {
            write.setString(1, account);
            write.setObject(2, close.session());
            write.setString(3, desk);
            write.setLong(4, close.navMid().cents());
            write.setLong(5, close.navLiquidation().cents());
            write.setLong(6, close.capital().cents());
            write.setInt(7, close.staleMarks());
            write.execute();
        }
    }

    private static void writeGroups(
            Connection connection, String desk, String account, LocalDate session, SortedMap<String, Money> pnl)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE_GROUP)) {
            for (Map.Entry<String, Money> group : pnl.entrySet()) {
                write.setString(1, account);
                write.setObject(2, session);
                write.setString(3, group.getKey());
                write.setString(4, desk);
                write.setLong(5, group.getValue().cents());
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    /** What each group that was open at a session's CLOSE had brought by then. */
    public SortedMap<String, Money> groups(String account, LocalDate session) {
        return jdbc.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(READ_GROUPS)) {
                select.setString(1, account);
                select.setObject(2, session);
                SortedMap<String, Money> pnl = new TreeMap<>();
                ResultSet rows = select.executeQuery();
                while (rows.next()) {
                    pnl.put(rows.getString(1), Money.ofCents(rows.getLong(2)));
                }
                return pnl;
            }
        });
    }
}
