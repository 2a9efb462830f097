package org.alvh.portfolio.service.standing;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.portfolio.standing.AccountClose;
import org.alvh.portfolio.standing.AccountStanding;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Book;
import org.alvh.wire.BookWire;

/** What the accounts of the desk that the running transaction is in stand at, with one statement for all of them. */
@ApplicationScoped
public class Standings {

    /** The last book of each account beside its last two closes: if one is of the book's session, the other is before. */
    private static final String SELECT = """
            select a.account, b.payload, l.cents, c.session, c.nav_mid_cents, c.nav_liquidation_cents,
                   c.capital_cents, c.stale_marks
            from account a
            join book b on b.account = a.account and b.version = a.version
            join ledger_balance l on l.account = a.account and l.ledger_account = ?
            left join lateral (
                select * from account_close each where each.account = a.account
                order by each.session desc limit 2) c on true""";

    private static final String ONE_ACCOUNT = " where a.account = ?";
    private static final String IN_ORDER = " order by a.account, c.session desc";

    private final Jdbc jdbc;

    Standings(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Every account of the desk that has a book, by name. */
    public SortedMap<String, AccountStanding> ofDesk() {
        return read(SELECT + IN_ORDER);
    }

    /** One account; empty before its first book. */
    public Optional<AccountStanding> of(String account) {
        return Optional.ofNullable(
                read(SELECT + ONE_ACCOUNT + IN_ORDER, account).get(account));
    }

    private SortedMap<String, AccountStanding> read(String statement, String... account) {
        return jdbc.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(statement)) {
                select.setString(1, LedgerAccount.CAPITAL.path());
                for (int i = 0; i < account.length; i++) {
                    select.setString(i + 2, account[i]);
                }
                return standings(select.executeQuery());
            }
        });
    }

    private static SortedMap<String, AccountStanding> standings(ResultSet rows) throws SQLException {
        SortedMap<String, AccountStanding> standings = new TreeMap<>();
        boolean more = rows.next();
        while (more) {
            String account = rows.getString("account");
            Book book = book(rows.getBytes("payload"));
            // The ledger holds capital as a credit, which is below zero.
            Money capital = Money.ofCents(rows.getLong("cents")).negated();
            List<AccountClose> closes = new ArrayList<>(2);
            while (more && rows.getString("account").equals(account)) {
                close(rows).ifPresent(closes::add);
                more = rows.next();
            }
            standings.put(account, standing(book, capital, closes));
        }
        return standings;
    }

    /** Of closes, newest first. */
    private static AccountStanding standing(Book book, Money capital, List<AccountClose> closes) {
        Optional<AccountClose> before = closes.stream()
                .filter(close -> close.session().isBefore(book.session()))
                .findFirst();
        return new AccountStanding(book, capital, closes.stream().findFirst(), before);
    }

    private static Optional<AccountClose> close(ResultSet row) throws SQLException {
        LocalDate session = row.getObject("session", LocalDate.class);
        return session == null
                ? Optional.empty()
                : Optional.of(new AccountClose(
                        session,
                        Money.ofCents(row.getLong("nav_mid_cents")),
                        Money.ofCents(row.getLong("nav_liquidation_cents")),
                        Money.ofCents(row.getLong("capital_cents")),
                        row.getInt("stale_marks")));
    }

    private static Book book(byte[] payload) {
        try {
            return BookWire.read(org.alvh.proto.trading.v1.Book.parseFrom(payload));
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException("a kept book cannot be read", damaged);
        }
    }
}
