package org.alvh.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.service.store.ChainTable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Days of a chain into PostgreSQL, a row an operation. Ours is what market-data does: text, content hash and binary
 * COPY into the partition with its index, committed. The peer is COPY alone, of the same rows as finished text, into
 * a table with the same columns and no index.
 */
final class HistoryImportRow implements BenchRow {

    private static final int DAYS = 4;
    private static final List<String> MIGRATIONS = List.of("V1__market_data", "V3__quality_verdicts", "V4__chains");
    private static final int PIECE_BYTES = 1 << 16;

    private static final String PLAIN = "create table plain (quote_date date, root text, expiry date, call_put text,"
            + " strike double precision, bid double precision, ask double precision, bid_size bigint, ask_size bigint,"
            + " last double precision, volume bigint, open_interest bigint, underlying double precision,"
            + " implied_volatility double precision, delta double precision, source text)";

    private final List<Day> days = new ArrayList<>();

    /** Of each day, as the peer gets it. */
    private final List<byte[]> texts = new ArrayList<>();

    private final Connection connection;

    /** A day's rows and their name. */
    private record Day(List<ChainRow> rows, String contentHash) {}

    HistoryImportRow() {
        try {
            connection = connected();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        for (int day = 0; day < DAYS; day++) {
            List<ChainRow> rows = QuotedDaySample.day(day);
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(ChainText.line(row)));
            days.add(new Day(rows, ChainText.contentHash(rows)));
            texts.add(text.toString().getBytes(UTF_8));
        }
    }

    /** To a database of this row's own, which ends with the process. */
    private static Connection connected() throws IOException, SQLException {
        Connection connection =
                EmbeddedPostgres.builder().start().getPostgresDatabase().getConnection();
        for (String migration : MIGRATIONS) {
            run(connection, script(migration));
        }
        run(connection, PLAIN);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The database comes as binaries of one platform. */
    static boolean isPossible() {
        return System.getProperty("os.name", "").equals("Linux")
                && System.getProperty("os.arch", "").equals("amd64");
    }

    private static String script(String name) throws IOException {
        try (InputStream sql =
                Objects.requireNonNull(ChainTable.class.getResourceAsStream("/db/migration/" + name + ".sql"), name)) {
            return new String(sql.readAllBytes(), UTF_8).replace("${service}", "postgres");
        }
    }

    @Override
    public String name() {
        return "history-import";
    }

    @Override
    public String peer() {
        return "PostgreSQL COPY of finished text, no index";
    }

    @Override
    public Goal must() {
        return new Goal.TimesAsFast(0.5);
    }

    @Override
    public boolean isTimedByWall() {
        return true;
    }

    @Override
    public int operations() {
        return days.stream().mapToInt(day -> day.rows().size()).sum();
    }

    @Override
    public double ours() {
        try {
            ChainTable table = new ChainTable(connection);
            table.takeTurn();
            double ids = 0;
            for (Day day : days) {
                ids += table.store(day.contentHash(), OptionalDouble.empty(), day.rows())
                        .id();
            }
            table.endTurn();
            connection.commit();
            emptied("chain_snapshot, chain_quote, market_chain");
            return ids;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public double theirs() {
        try {
            long rows = 0;
            for (byte[] text : texts) {
                CopyIn copy =
                        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy plain from stdin (format csv)");
                for (int from = 0; from < text.length; from += PIECE_BYTES) {
                    copy.writeToCopy(text, from, Math.min(PIECE_BYTES, text.length - from));
                }
                rows += copy.endCopy();
            }
            connection.commit();
            emptied("plain");
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Both sides begin each time with nothing, and both pay for it. */
    private void emptied(String tables) throws SQLException {
        run(connection, "truncate " + tables);
        connection.commit();
    }
}
