package org.alvh.portfolio.service.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.proto.trading.v1.AccountState;

/** How far each market's sessions are opened and closed, and which accounts a session still waits for. */
@ApplicationScoped
class MarketClock {

    private static final String OPEN = """
            insert into market_clock (market, last_opened) values (?, ?)
            on conflict (market) do update set last_opened = excluded.last_opened""";

    private static final String LOCK = "select last_closed from market_clock where market = ? for update";
    private static final String CLOSE = "update market_clock set last_closed = ? where market = ?";
    private static final String EXPECT =
            "insert into session_due (market, session, account) values (?, ?, ?) on conflict do nothing";
    private static final String DONE = "delete from session_due where market = ? and session = ? and account = ?";

    /** Accounts that stand still or catch up are not waited for. */
    private static final String WAITED_FOR = """
            select 1 from session_due d join account_directory a using (account)
            where d.market = ? and d.session = ? and a.state not in (?, ?) limit 1""";

    private final Jdbc jdbc;

    MarketClock(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    void open(String market, LocalDate session) {
        update(OPEN, market, session);
    }

    void close(String market, LocalDate session) {
        update(CLOSE, session, market);
    }

    /** From now on the session waits for the account. */
    void expect(String market, LocalDate session, String account) {
        update(EXPECT, market, session, account);
    }

    /** The account has closed the session. */
    void done(String market, LocalDate session, String account) {
        update(DONE, market, session, account);
    }

    private void update(String statement, Object... values) {
        jdbc.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(statement)) {
                for (int i = 0; i < values.length; i++) {
                    update.setObject(i + 1, values[i]);
                }
                update.execute();
            }
        });
    }

    /** Every market that has opened a session. */
    List<String> markets() {
        return jdbc.call(connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement("select market from market_clock order by market");
                    ResultSet rows = select.executeQuery()) {
                List<String> markets = new ArrayList<>();
                while (rows.next()) {
                    markets.add(rows.getString(1));
                }
                return markets;
            }
        });
    }

    /** The session that the market closed last, or the start of time; the market is locked until the transaction ends. */
    Optional<LocalDate> lockLastClosed(String market) {
        return jdbc.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(LOCK)) {
                select.setString(1, market);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.ofNullable(row.getObject(1, LocalDate.class)) : Optional.empty();
                }
            }
        });
    }

    boolean waits(String market, LocalDate session) {
        return jdbc.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(WAITED_FOR)) {
                select.setString(1, market);
                select.setObject(2, session);
                select.setString(3, AccountState.ACCOUNT_STATE_STOPPED.name());
                select.setString(4, AccountState.ACCOUNT_STATE_CATCHING_UP.name());
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }
}
