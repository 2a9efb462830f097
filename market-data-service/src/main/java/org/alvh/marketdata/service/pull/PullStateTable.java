package org.alvh.marketdata.service.pull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.pull.FileYield;
import org.alvh.marketdata.pull.KeptFile;
import org.alvh.marketdata.pull.PullCourse;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.pull.PullState;
import org.alvh.marketdata.pull.Validators;

/** The statements on the table of sources. */
final class PullStateTable {

    private static final String KNOW =
            "insert into pull_source (name, tries, next_attempt) values (?, 0, ?) on conflict (name) do nothing";
    private static final String CLAIM =
            "update pull_source set next_attempt = ? where name = ? and next_attempt <= ? returning *";
    private static final String ALL = "select * from pull_source order by name";
    private static final String SAVE = """
            update pull_source
            set last_success = ?, last_attempt = ?, tries = ?, failure = ?, failure_detail = ?, next_attempt = ?,
                address = ?, content_hash = ?, bytes = ?, etag = ?, last_modified = ?,
                accepted_rows = ?, quarantined_rows = ?, first_date = ?, last_date = ?
            where name = ?""";

    private final Connection connection;

    PullStateTable(Connection connection) {
        this.connection = connection;
    }

    void know(String source, Instant now) throws SQLException {
        try (PreparedStatement know = connection.prepareStatement(KNOW)) {
            know.setString(1, source);
            know.setTimestamp(2, Timestamp.from(now));
            know.executeUpdate();
        }
    }

    Optional<PullState> claim(String source, Instant now, Instant until) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setTimestamp(1, Timestamp.from(until));
            claim.setString(2, source);
            claim.setTimestamp(3, Timestamp.from(now));
            return states(claim).stream().findFirst();
        }
    }

    List<PullState> all() throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(ALL)) {
            return states(all);
        }
    }

    void save(PullState state) throws SQLException {
        try (PreparedStatement save = connection.prepareStatement(SAVE)) {
            Parameters values = new Parameters(save);
            PullCourse course = state.course();
            values.add(course.lastSuccess().map(Timestamp::from));
            values.add(course.lastAttempt().map(Timestamp::from));
            values.add(Optional.of(course.tries()));
            values.add(course.failure().map(failure -> failure.reason().name()));
            values.add(course.failure().map(PullCourse.Failure::detail));
            values.add(Optional.of(Timestamp.from(course.nextAttempt())));
            addFile(values, state.kept());
            values.add(Optional.of(state.source()));
            save.executeUpdate();
        }
    }

    private static void addFile(Parameters values, Optional<KeptFile> kept) throws SQLException {
        values.add(kept.map(KeptFile::address));
        values.add(kept.map(KeptFile::contentHash));
        values.add(kept.map(KeptFile::bytes));
        values.add(kept.map(file -> file.validators().etag()));
        values.add(kept.map(file -> file.validators().lastModified()));
        values.add(kept.map(file -> file.yield().rows()));
        values.add(kept.map(file -> file.yield().quarantined()));
        values.add(kept.map(file -> file.yield().firstDate()));
        values.add(kept.map(file -> file.yield().lastDate()));
    }

    private static List<PullState> states(PreparedStatement query) throws SQLException {
        List<PullState> states = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                states.add(new PullState(row.getString("name"), kept(row), course(row)));
            }
        }
        return states;
    }

    private static Optional<KeptFile> kept(ResultSet row) throws SQLException {
        String hash = row.getString("content_hash");
        if (hash == null) {
            return Optional.empty();
        }
        return Optional.of(new KeptFile(
                row.getString("address"),
                hash,
                row.getLong("bytes"),
                new Validators(row.getString("etag"), row.getString("last_modified")),
                new FileYield(
                        row.getInt("accepted_rows"),
                        row.getInt("quarantined_rows"),
                        row.getObject("first_date", LocalDate.class),
                        row.getObject("last_date", LocalDate.class))));
    }

    private static PullCourse course(ResultSet row) throws SQLException {
        String reason = row.getString("failure");
        Optional<PullCourse.Failure> failure = reason == null
                ? Optional.empty()
                : Optional.of(new PullCourse.Failure(PullFailure.valueOf(reason), row.getString("failure_detail")));
        return new PullCourse(
                Optional.ofNullable(row.getTimestamp("last_success")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("last_attempt")).map(Timestamp::toInstant),
                row.getInt("tries"),
                failure,
                row.getTimestamp("next_attempt").toInstant());
    }

    /** Sets parameters one after the other; an absent one is null. */
    private static final class Parameters {

        private final PreparedStatement statement;
        private int set;

        Parameters(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Optional<?> value) throws SQLException {
            set++;
            if (value.isPresent()) {
                statement.setObject(set, value.get());
            } else {
                statement.setNull(set, Types.NULL);
            }
        }
    }
}
