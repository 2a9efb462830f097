package org.alvh.marketdata.service.market;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.service.store.DayLines;

/**
 * The days of replayed markets, each as its line of the canonical text. They are written in bulk and never changed.
 * Called within a transaction, so that half an import is none.
 */
final class DayRows {

    private static final String READ = "select line from market_day where market = ? order by date";

    private DayRows() {}

    /** The first line of a history's text, which names the columns of the others. */
    static String header(MarketHistory history) {
        return lines(history).getFirst();
    }

    private static List<String> lines(MarketHistory history) {
        return new String(DailyCsv.encode(history), UTF_8).lines().toList();
    }

    static void write(Connection connection, String market, MarketHistory history) throws SQLException {
        List<String> lines = lines(history);
        new DayLines(connection).write(market, lines.subList(1, lines.size()));
    }

    static MarketHistory read(Connection connection, MarketRow market) throws SQLException {
        List<String> lines = new ArrayList<>();
        lines.add(market.header);
        addLines(connection, market.name, lines);
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
