package org.alvh.marketdata.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;

/** Reads a stored chain: its rows in the order of their series, or the roots alone. */
final class ChainQuery {

    private static final String READ = "select root, expiry, call_put, strike, bid, ask, bid_size, ask_size, last,"
            + " volume, open_interest, underlying, implied_volatility, delta, source from chain_quote"
            + " where quote_date = ? and snapshot = ?";

    private static final String ROOTS = "select distinct root from chain_quote where quote_date = ? and snapshot = ?";

    private ChainQuery() {}

    static SortedSet<String> roots(Connection connection, ChainSnapshot chain) throws SQLException {
        SortedSet<String> roots = new TreeSet<>();
        try (PreparedStatement read = connection.prepareStatement(ROOTS)) {
            read.setObject(1, chain.date());
            read.setInt(2, chain.id());
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    roots.add(row.getString(1));
                }
            }
        }
        return roots;
    }

    static List<ChainRow> rows(Connection connection, ChainSnapshot chain) throws SQLException {
        List<ChainRow> rows = new ArrayList<>(chain.rows());
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, chain.date());
            read.setInt(2, chain.id());
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    rows.add(row(chain.date(), row));
                }
            }
        }
        rows.sort(Comparator.comparing(ChainRow::series));
        return rows;
    }

    private static ChainRow row(LocalDate date, ResultSet row) throws SQLException {
        return new ChainRow(
                date,
                new OptionSeries(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        PutCall.valueOf(row.getString(3)),
                        row.getDouble(4)),
                new Sides(row.getDouble(5), row.getDouble(6), count(row, 7), count(row, 8)),
                new Activity(number(row, 9), count(row, 10), count(row, 11)),
                new Marks(number(row, 12), number(row, 13), number(row, 14)),
                row.getString(15));
    }

    private static OptionalLong count(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static OptionalDouble number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
