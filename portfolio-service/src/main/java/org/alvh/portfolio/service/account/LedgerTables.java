package org.alvh.portfolio.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.portfolio.ledger.Posting;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.SessionPhase;

/** The ledger journal: entries and their postings, added and never changed. */
@ApplicationScoped
public class LedgerTables {

    private static final String WRITE_ENTRY =
            "insert into journal_entry (account, number, desk, session, at, description) values (?, ?, ?, ?, ?, ?)";

    private static final String WRITE_POSTING = """
            insert into posting (account, number, place, desk, ledger_account, cents, memo)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String READ = """
            select e.number, e.session, e.at, e.description, p.ledger_account, p.cents, p.memo
            from journal_entry e join posting p using (account, number)
            where account = ? and number >= ? and number < ? order by number, place""";

    private final Jdbc jdbc;

    LedgerTables(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    void add(String desk, String account, List<JournalEntry> entries) {
        jdbc.run(connection -> {
            try (PreparedStatement entry = connection.prepareStatement(WRITE_ENTRY);
                    PreparedStatement posting = connection.prepareStatement(WRITE_POSTING)) {
                for (JournalEntry each : entries) {
                    add(entry, desk, account, each);
                    add(posting, desk, account, each, each.postings());
                }
                entry.executeBatch();
                posting.executeBatch();
            }
        });
    }

    private static void add(PreparedStatement write, String desk, String account, JournalEntry entry)
            throws SQLException {
        write.setString(1, account);
        write.setLong(2, entry.number());
        write.setString(3, desk);
        write.setObject(4, entry.session());
        write.setObject(5, entry.at().toOffsetDateTime());
        write.setString(6, entry.description());
        write.addBatch();
    }

    private static void add(
            PreparedStatement write, String desk, String account, JournalEntry entry, List<Posting> postings)
            throws SQLException {
        int place = 0;
        for (Posting posting : postings) {
            write.setString(1, account);
            write.setLong(2, entry.number());
            write.setInt(3, ++place);
            write.setString(4, desk);
            write.setString(5, posting.account().path());
            write.setLong(6, posting.amount().cents());
            write.setString(7, posting.memo());
            write.addBatch();
        }
    }

    /** The entries from one number on, as many as a page holds; empty past the last. */
    public List<JournalEntry> page(String account, long from, int size) {
        return jdbc.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(READ)) {
                select.setString(1, account);
                select.setLong(2, from);
                select.setLong(3, from + size);
                return entries(select.executeQuery());
            }
        });
    }

    private static List<JournalEntry> entries(ResultSet rows) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        List<Posting> postings = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            long number = rows.getLong("number");
            LocalDate session = rows.getObject("session", LocalDate.class);
            OffsetDateTime at = rows.getObject("at", OffsetDateTime.class);
            String description = rows.getString("description");
            while (more && rows.getLong("number") == number) {
                postings.add(posting(rows));
                more = rows.next();
            }
            entries.add(new JournalEntry(
                    number, session, at.atZoneSameInstant(SessionPhase.CHICAGO), description, postings));
            postings.clear();
        }
        return entries;
    }

    private static Posting posting(ResultSet row) throws SQLException {
        return new Posting(
                LedgerAccount.ofPath(row.getString("ledger_account")),
                Money.ofCents(row.getLong("cents")),
                row.getString("memo"));
    }
}
