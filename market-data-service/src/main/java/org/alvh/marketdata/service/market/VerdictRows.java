package org.alvh.marketdata.service.market;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.quality.QualityRule;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;

/** The verdicts on a market's days and chains, replaced as a whole. Called within a transaction. */
final class VerdictRows {

    private static final String FORGET = "delete from quality_verdict where market = ?";
    private static final String WRITE = "insert into quality_verdict"
            + " (market, position, date, name, chain, rule, severity, reading, bound, known, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String READ = "select date, name, chain, rule, severity, reading, bound, known, reason"
            + " from quality_verdict where market = ? order by position";

    private VerdictRows() {}

    static void replace(Connection connection, String market, Verdicts verdicts) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setString(1, market);
            forget.executeUpdate();
        }
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            for (int i = 0; i < verdicts.all().size(); i++) {
                write.setString(1, market);
                write.setInt(2, i);
                set(write, verdicts.all().get(i));
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    private static void set(PreparedStatement write, Verdict verdict) throws SQLException {
        write.setObject(3, verdict.subject().date());
        write.setString(4, verdict.subject().name());
        write.setBoolean(5, verdict.subject() instanceof Subject.OfChain);
        write.setString(6, verdict.rule().name());
        write.setString(7, verdict.severity().name());
        write.setDouble(8, verdict.measured().reading());
        write.setDouble(9, verdict.measured().limit());
        write.setObject(10, verdict.known());
        write.setString(11, verdict.reason());
    }

    static Verdicts read(Connection connection, String market) throws SQLException {
        List<Verdict> verdicts = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, market);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    verdicts.add(verdict(rows));
                }
            }
        }
        return new Verdicts(verdicts);
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        LocalDate date = row.getObject("date", LocalDate.class);
        String name = row.getString("name");
        return new Verdict(
                row.getBoolean("chain") ? new Subject.OfChain(name, date) : new Subject.OfSeries(name, date),
                QualityRule.valueOf(row.getString("rule")),
                Severity.valueOf(row.getString("severity")),
                new Verdict.Measured(row.getDouble("reading"), row.getDouble("bound")),
                row.getObject("known", LocalDate.class),
                row.getString("reason"));
    }
}
