package org.alvh.marketdata.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The partitions of chain rows, one a year of market days. Called by one transaction at a time. */
final class ChainPartitions {

    private static final String MAKE = "select make_chain_partition(?)";
    private static final String SUMMARIZE = "select summarize_chain_partition(?)";

    private ChainPartitions() {}

    /** The table of a year's rows, made when it is first needed. */
    static String make(Connection connection, int year) throws SQLException {
        try (PreparedStatement make = connection.prepareStatement(MAKE)) {
            make.setInt(1, year);
            try (ResultSet partition = make.executeQuery()) {
                if (!partition.next()) {
                    throw new IllegalStateException("no partition was made of " + year);
                }
                return partition.getString(1);
            }
        }
    }

    /** Brings the index of a partition up to what was written. */
    static void summarize(Connection connection, int year) throws SQLException {
        try (PreparedStatement summarize = connection.prepareStatement(SUMMARIZE)) {
            summarize.setInt(1, year);
            summarize.execute();
        }
    }
}
