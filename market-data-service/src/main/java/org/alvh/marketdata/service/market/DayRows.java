package org.alvh.marketdata.service.market;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.history.MarketHistory;

/**
 * The days of replayed markets, each as its line of the canonical text. They are written in bulk and never changed.
 * Called within a transaction, so that half an import is none.
 */
@ApplicationScoped
class DayRows {

    private static final int BATCH = 1_000;
    private static final String WRITE = "insert into market_day (market, date, line) values (?, ?, ?)";
    private static final String READ = "select line from market_day where market = ? order by date";

    private final Jdbc jdbc;

    DayRows(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The first line of a history's text, which names the columns of the others. */
    static String header(MarketHistory history) {
        return lines(history).getFirst();
    }

    private static List<String> lines(MarketHistory history) {
        return new String(DailyCsv.encode(history), UTF_8).lines().toList();
    }

    void write(String market, MarketHistory history) {
        List<String> lines = lines(history);
        jdbc.run(connection -> {
            try (PreparedStatement write = connection.prepareStatement(WRITE)) {
                for (int i = 0; i < history.days().size(); i++) {
                    write.setString(1, market);
                    write.setObject(2, history.days().get(i).date());
                    write.setString(3, lines.get(i + 1));
                    write.addBatch();
                    if ((i + 1) % BATCH == 0) {
                        write.executeBatch();
                    }
                }
                write.executeBatch();
            }
        });
    }

    MarketHistory read(MarketRow market) {
        List<String> lines = new ArrayList<>();
        lines.add(market.header);
        jdbc.run(connection -> addLines(connection, market.name, lines));
        return DailyCsv.decode(lines);
    }

    private static void addLines(Connection connection, String market, List<String> lines) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, market);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        }
    }
}
