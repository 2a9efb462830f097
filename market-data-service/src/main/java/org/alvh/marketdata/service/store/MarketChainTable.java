package org.alvh.marketdata.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Which chain a market holds on a day. */
public final class MarketChainTable {

    private static final String WRITE = "insert into market_chain (market, date, snapshot) values (?, ?, ?)";
    private static final String READ = "select id, c.date, content_hash, rows, underlying from market_chain c"
            + " join chain_snapshot on id = snapshot where market = ? order by c.date";

    private final Connection connection;

    public MarketChainTable(Connection connection) {
        this.connection = connection;
    }

    public void write(String market, Collection<ChainSnapshot> chains) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            for (ChainSnapshot chain : chains) {
                write.setString(1, market);
                write.setObject(2, chain.date());
                write.setInt(3, chain.id());
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    public NavigableMap<LocalDate, ChainSnapshot> read(String market) throws SQLException {
        NavigableMap<LocalDate, ChainSnapshot> chains = new TreeMap<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, market);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    LocalDate date = row.getObject(2, LocalDate.class);
                    double underlying = row.getDouble(5);
                    OptionalDouble level = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(underlying);
                    chains.put(date, new ChainSnapshot(row.getInt(1), date, row.getString(3), row.getInt(4), level));
                }
            }
        }
        return chains;
    }
}
