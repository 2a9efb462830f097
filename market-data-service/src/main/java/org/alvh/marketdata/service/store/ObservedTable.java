package org.alvh.marketdata.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.ObservationCsv;
import org.alvh.marketdata.observed.Release;
import org.alvh.marketdata.observed.ReleaseCsv;
import org.alvh.marketdata.observed.RowCsv;
import org.alvh.marketdata.observed.RowText;

/** Release calendars and named series of markets. Their canonical text is what COPY reads. */
public final class ObservedTable {

    private static final String RELEASES =
            "select date, event, scheduled, actual, median from market_release where market = ?";
    private static final String OBSERVATIONS = "select series, date, value from market_observation where market = ?";

    private final Connection connection;

    public ObservedTable(Connection connection) {
        this.connection = connection;
    }

    public void writeReleases(String market, List<Release> releases) throws SQLException {
        write(market, "market_release", new ReleaseCsv(), releases);
    }

    public void writeObservations(String market, List<Observation> observations) throws SQLException {
        write(market, "market_observation", new ObservationCsv(), observations);
    }

    private <R> void write(String market, String table, RowCsv<R> csv, List<R> rows) throws SQLException {
        String columns = " (market, " + String.join(", ", csv.columns()) + ")";
        String key = CopyRows.quoted(market) + ",";
        try (CopyRows copy = CopyRows.text(connection, table + columns)) {
            for (R row : rows) {
                copy.add(key + RowText.line(csv, row) + "\n");
            }
            copy.end();
        }
    }

    /** By day and event. */
    public List<Release> releases(String market) throws SQLException {
        List<Release> releases = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(RELEASES)) {
            read.setString(1, market);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    releases.add(release(row));
                }
            }
        }
        releases.sort(new ReleaseCsv().order());
        return releases;
    }

    private static Release release(ResultSet row) throws SQLException {
        boolean planned = row.getBoolean(3);
        Optional<Boolean> scheduled = row.wasNull() ? Optional.empty() : Optional.of(planned);
        return new Release(
                row.getObject(1, LocalDate.class), row.getString(2), scheduled, number(row, 4), number(row, 5));
    }

    /** By series and date. */
    public List<Observation> observations(String market) throws SQLException {
        List<Observation> observations = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(OBSERVATIONS)) {
            read.setString(1, market);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    observations.add(
                            new Observation(row.getString(1), row.getObject(2, LocalDate.class), row.getDouble(3)));
                }
            }
        }
        observations.sort(new ObservationCsv().order());
        return observations;
    }

    private static OptionalDouble number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
