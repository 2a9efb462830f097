package org.alvh.cli.chain;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads chains with a program that is not ours: DuckDB. */
public final class ChainQuery {

    private ChainQuery() {}

    /** The answer to a query, its header first, an absent value as nothing. */
    public static List<String> answer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> lines = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                names.add(rows.getMetaData().getColumnName(i));
            }
            lines.add(String.join(",", names));
            while (rows.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    String value = rows.getString(i);
                    fields.add(value == null ? "" : value);
                }
                lines.add(String.join(",", fields));
            }
            return lines;
        }
    }

    /** All rows of a file, in its order. */
    public static List<String> rows(Path file) throws SQLException {
        return answer("SELECT * FROM '" + file + "'");
    }
}
