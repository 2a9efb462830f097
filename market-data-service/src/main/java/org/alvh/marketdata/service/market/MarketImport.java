package org.alvh.marketdata.service.market;

import io.grpc.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.alvh.chassis.failure.Environments;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.service.store.ChainSnapshot;
import org.alvh.marketdata.service.store.ChainTable;
import org.alvh.marketdata.service.store.MarketChainTable;
import org.alvh.marketdata.service.store.ObservedTable;
import org.alvh.quant.market.MarketId;

/**
 * One upload of a replayed market, in one transaction on one connection, since it comes in parts and on several
 * threads: chains are written as they come, all else at the end, and what is closed before {@link #finish} never was.
 */
public final class MarketImport implements AutoCloseable {

    /** Who sends nothing for so long has gone; the database then takes everything back by itself. */
    private static final String PATIENCE = "set local idle_in_transaction_session_timeout = '60s'";

    private final Connection connection;
    private final MarketHistory history;
    private final ChainTable table;
    private final ChainJudge judge;
    private final NavigableMap<LocalDate, ChainSnapshot> chains = new TreeMap<>();

    private MarketImport(Connection connection, MarketHistory history) {
        this.connection = connection;
        this.history = history;
        this.table = new ChainTable(connection);
        this.judge = new ChainJudge();
    }

    /** Begins with the days of the market. */
    public static MarketImport begin(DataSource database, MarketHistory history) {
        return translating(() -> {
            Connection connection = database.getConnection();
            MarketImport begun = new MarketImport(connection, history);
            try {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute(PATIENCE);
                }
            } catch (SQLException failure) {
                begun.close();
                throw failure;
            }
            return begun;
        });
    }

    /**
     * Stores the chain of a day, unless it is there, and judges it.
     *
     * @param contentHash what it is said to hash to
     * @param rows of one session after the last one, in the order of their series
     */
    public void chain(String contentHash, List<ChainRow> rows) {
        LocalDate date = rows.getFirst().quoteDate();
        translating(() -> {
            if (chains.isEmpty()) {
                table.takeTurn();
            }
            return chains.put(date, table.store(contentHash, DayChain.of(rows).underlying(), rows));
        });
        judge.judge(date, rows);
    }

    /** Makes the market of all that was given known, unless it is, and ends the transaction. */
    public MarketId finish(Observed observed) {
        return translating(() -> {
            NavigableMap<LocalDate, String> hashes = new TreeMap<>();
            chains.forEach((date, chain) -> hashes.put(date, chain.contentHash()));
            String hash = MarketRecord.contentHash(history, hashes);
            MarketId market = MarketId.replayOf(hash);
            ImportedMarkets markets = new ImportedMarkets(connection);
            if (markets.make(market, hash, DayRows.header(history))) {
                DayRows.write(connection, market.name(), history);
                new MarketChainTable(connection).write(market.name(), chains.values());
                VerdictRows.replace(
                        connection, market.name(), QualityGate.judge(history).plus(judge.verdicts()));
            }
            add(markets, market, hash, observed);
            table.endTurn();
            connection.commit();
            return market;
        });
    }

    private void add(ImportedMarkets markets, MarketId market, String hash, Observed observed) throws SQLException {
        ImportedMarkets.Hashes known = markets.lock(market);
        refuseOther(market, "history", known.data(), hash);
        String releases = refuseOther(market, "release calendar", known.releases(), observed.releasesHash());
        String observations = refuseOther(market, "observations", known.observations(), observed.observationsHash());
        ObservedTable written = new ObservedTable(connection);
        if (!releases.equals(known.releases())) {
            written.writeReleases(market.name(), observed.releases());
        }
        if (!observations.equals(known.observations())) {
            written.writeObservations(market.name(), observed.observations());
        }
        markets.name(market, releases, observations);
    }

    /** The hash that stands afterwards: what is there stays, and only where there is nothing something is added. */
    private static String refuseOther(MarketId market, String what, String known, String given) {
        if (!known.isEmpty() && !given.isEmpty() && !known.equals(given)) {
            throw new Refused(
                    Status.Code.ALREADY_EXISTS,
                    "other content",
                    market.name() + " holds the " + what + " " + known + ", not " + given);
        }
        return known.isEmpty() ? given : known;
    }

    /** Takes back what was not finished and gives the connection back. */
    @Override
    public void close() {
        translating(() -> {
            try (connection) {
                if (!connection.isClosed() && !connection.getAutoCommit()) {
                    connection.rollback();
                }
            }
            return true;
        });
    }

    /** Statements that give a value. */
    @FunctionalInterface
    private interface Statements<T> {
        T run() throws SQLException;
    }

    private static <T> T translating(Statements<T> statements) {
        try {
            return statements.run();
        } catch (SQLException failure) {
            throw Environments.translated(failure);
        }
    }
}
