package org.alvh.marketdata.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.quant.document.ContentHash;

/**
 * Chains by their content: each is written once, however many markets hold it. Who writes takes a turn, stores, and
 * ends the turn before the transaction is committed.
 */
public final class ChainTable {

    private static final String COLUMNS = " (snapshot, quote_date, root, expiry, call_put, strike, bid, ask,"
            + " bid_size, ask_size, last, volume, open_interest, underlying, implied_volatility, delta, source)";

    /** Names the lock of whoever writes chains. */
    private static final String TURN = "select pg_advisory_xact_lock(7017280452245743982)";

    private static final String CLAIM = "insert into chain_snapshot (content_hash, date, rows, underlying)"
            + " values (?, ?, ?, ?) on conflict (content_hash) do nothing returning id";
    private static final String FIND = "select id from chain_snapshot where content_hash = ?";

    private final Connection connection;
    private final Set<Integer> years = new TreeSet<>();

    public ChainTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits until no other transaction writes chains, and keeps others waiting until this one ends: they would make the
     * same partitions, and could wait for one another's chains.
     */
    public void takeTurn() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TURN);
        }
    }

    /** Lets the index know what was written; otherwise chains would be looked for among all new pages. */
    public void endTurn() throws SQLException {
        for (int year : years) {
            ChainPartitions.summarize(connection, year);
        }
    }

    /**
     * Stores a chain, unless it is there.
     *
     * @param contentHash what it shall be named by
     * @param rows of one day in the order of their series
     * @throws OtherContent where it has another name; rows may then have been written, to be taken back
     */
    public ChainSnapshot store(String contentHash, OptionalDouble underlying, List<ChainRow> rows) throws SQLException {
        LocalDate date = rows.getFirst().quoteDate();
        int id = claim(contentHash, date, rows.size(), underlying);
        boolean isNew = id >= 0;
        String actual = isNew ? write(id, date, rows) : ChainText.contentHash(rows);
        if (!actual.equals(contentHash)) {
            throw new OtherContent(date, contentHash, actual);
        }
        return new ChainSnapshot(isNew ? id : find(contentHash), date, contentHash, rows.size(), underlying);
    }

    /** The rows of a stored chain in the order of their series. */
    public List<ChainRow> read(ChainSnapshot chain) throws SQLException {
        return ChainQuery.rows(connection, chain);
    }

    /** The option roots that a stored chain holds. */
    public SortedSet<String> roots(ChainSnapshot chain) throws SQLException {
        return ChainQuery.roots(connection, chain);
    }

    /** A chain is not what it was said to be. */
    public static final class OtherContent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OtherContent(LocalDate date, String said, String found) {
            super("the chain of " + date + " hashes to " + found + ", not to " + said
                    + ": send the rows that were hashed, all of them, in their order");
        }
    }

    /** The key of a new chain, or −1 where it is there. */
    private int claim(String contentHash, LocalDate date, int rows, OptionalDouble underlying) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, contentHash);
            claim.setObject(2, date);
            claim.setInt(3, rows);
            if (underlying.isPresent()) {
                claim.setDouble(4, underlying.getAsDouble());
            } else {
                claim.setNull(4, Types.DOUBLE);
            }
            try (ResultSet id = claim.executeQuery()) {
                return id.next() ? id.getInt(1) : -1;
            }
        }
    }

    private int find(String contentHash) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, contentHash);
            try (ResultSet id = find.executeQuery()) {
                if (!id.next()) {
                    throw new IllegalStateException("chain " + contentHash + " is neither new nor there");
                }
                return id.getInt(1);
            }
        }
    }

    /** Each row goes into the hash as its line of text, and in binary form into the table. */
    private String write(int id, LocalDate date, List<ChainRow> rows) throws SQLException {
        ContentHash hash = ContentHash.incremental();
        String partition = ChainPartitions.make(connection, date.getYear());
        years.add(date.getYear());
        try (CopyRows copy = CopyRows.binary(connection, partition + COLUMNS)) {
            ChainRowBytes bytes = new ChainRowBytes(id);
            for (ChainRow row : rows) {
                hash.add(ChainText.line(row));
                copy.add(bytes.of(row));
            }
            copy.end();
        }
        return hash.hex();
    }
}
