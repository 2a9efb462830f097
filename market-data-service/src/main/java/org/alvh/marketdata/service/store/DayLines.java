package org.alvh.marketdata.service.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The days of markets, each as its line of the canonical text, which begins with the ISO date. */
public final class DayLines {

    private static final int DATE_CHARACTERS = 10;

    private final Connection connection;

    public DayLines(Connection connection) {
        this.connection = connection;
    }

    public void write(String market, List<String> lines) throws SQLException {
        String key = CopyRows.quoted(market) + ",";
        try (CopyRows copy = CopyRows.text(connection, "market_day (market, date, line)")) {
            for (String line : lines) {
                copy.add(key + line.substring(0, DATE_CHARACTERS) + "," + CopyRows.quoted(line) + "\n");
            }
            copy.end();
        }
    }
}
