package org.alvh.marketdata.service.market;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.quant.market.MarketId;

/** The rows of replayed markets as an import makes and compares them. */
final class ImportedMarkets {

    /** Waits where another import is making the same market, and then finds it. */
    private static final String MAKE = "insert into market (name, kind, simulation_version, seed, data_hash, header,"
            + " judged_by, sessions_asked, pace, sessions_opened, sessions_closed)"
            + " values (?, ?, 0, 0, ?, ?, ?, 0, 0, 0, 0) on conflict (name) do nothing";

    private static final String FIND =
            "select data_hash, releases_hash, observations_hash from market where name = ? for update";
    private static final String NAME = "update market set releases_hash = ?, observations_hash = ? where name = ?";

    private final Connection connection;

    ImportedMarkets(Connection connection) {
        this.connection = connection;
    }

    /** What a market holds, by its hashes; empty where there is nothing of the kind. */
    record Hashes(String data, String releases, String observations) {}

    /** Makes a market known and says whether it is new. */
    boolean make(MarketId market, String dataHash, String header) throws SQLException {
        try (PreparedStatement make = connection.prepareStatement(MAKE)) {
            make.setString(1, market.name());
            make.setString(2, market.kind().name());
            make.setString(3, dataHash);
            make.setString(4, header);
            make.setInt(5, QualityGate.VERSION);
            return make.executeUpdate() == 1;
        }
    }

    /** Of a market that there is, locked until the transaction ends. */
    Hashes lock(MarketId market) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, market.name());
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("market " + market.name() + " is neither new nor there");
                }
                return new Hashes(row.getString(1), row.getString(2), row.getString(3));
            }
        }
    }

    void name(MarketId market, String releasesHash, String observationsHash) throws SQLException {
        try (PreparedStatement name = connection.prepareStatement(NAME)) {
            name.setString(1, releasesHash);
            name.setString(2, observationsHash);
            name.setString(3, market.name());
            name.executeUpdate();
        }
    }
}
