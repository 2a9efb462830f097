package org.alvh.gateway.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.alvh.chassis.desk.Jdbc;

/** The rows of log-ins. Called within a transaction. */
@ApplicationScoped
class LogInTable {

    private static final String COLUMNS =
            "select subject, name, sid, csrf_token, tokens, access_expires_at, created_at,"
                    + " used_at from log_in where id_hash = ?";

    private final Jdbc jdbc;

    LogInTable(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One row.
     *
     * @param sid the session at the identity provider, empty where it told none
     * @param tokens encrypted
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(
            String key,
            String subject,
            String name,
            String sid,
            String csrfToken,
            byte[] tokens,
            Instant accessExpiresAt,
            Instant createdAt,
            Instant usedAt) {}

    Optional<Row> find(String key) {
        return select(COLUMNS, key);
    }

    /** The row, locked until the transaction ends, so that its tokens are renewed once. */
    Optional<Row> lock(String key) {
        return select(COLUMNS + " for update", key);
    }

    void put(Row row) {
        jdbc.run(connection -> {
            try (PreparedStatement put = connection.prepareStatement("""
                    insert into log_in (id_hash, subject, name, sid, csrf_token, tokens, access_expires_at, created_at,
                        used_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                put.setBytes(1, bytes(row.key()));
                put.setString(2, row.subject());
                put.setString(3, row.name());
                put.setString(4, row.sid());
                put.setString(5, row.csrfToken());
                put.setBytes(6, row.tokens());
                put.setObject(7, at(row.accessExpiresAt()));
                put.setObject(8, at(row.createdAt()));
                put.setObject(9, at(row.usedAt()));
                put.execute();
            }
        });
    }

    void renew(String key, byte[] tokens, Instant accessExpiresAt) {
        jdbc.run(connection -> {
            try (PreparedStatement renew = connection.prepareStatement(
                    "update log_in set tokens = ?, access_expires_at = ? where id_hash = ?")) {
                renew.setBytes(1, tokens);
                renew.setObject(2, at(accessExpiresAt));
                renew.setBytes(3, bytes(key));
                renew.execute();
            }
        });
    }

    void use(String key, Instant usedAt) {
        jdbc.run(connection -> {
            try (PreparedStatement use =
                    connection.prepareStatement("update log_in set used_at = ? where id_hash = ?")) {
                use.setObject(1, at(usedAt));
                use.setBytes(2, bytes(key));
                use.execute();
            }
        });
    }

    void delete(String key) {
        jdbc.run(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from log_in where id_hash = ?")) {
                delete.setBytes(1, bytes(key));
                delete.execute();
            }
        });
    }

    /** Deletes what belongs to a session at the identity provider; the number of rows. */
    int deleteOfSession(String sid) {
        return jdbc.call(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from log_in where sid = ?")) {
                delete.setString(1, sid);
                return delete.executeUpdate();
            }
        });
    }

    /** Deletes what has ended by itself. */
    void sweep(Instant usedBefore, Instant createdBefore) {
        jdbc.run(connection -> {
            try (PreparedStatement sweep =
                    connection.prepareStatement("delete from log_in where used_at < ? or created_at < ?")) {
                sweep.setObject(1, at(usedBefore));
                sweep.setObject(2, at(createdBefore));
                sweep.execute();
            }
        });
    }

    private Optional<Row> select(String statement, String key) {
        return jdbc.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(statement)) {
                select.setBytes(1, bytes(key));
                ResultSet rows = select.executeQuery();
                return rows.next() ? Optional.of(row(key, rows)) : Optional.empty();
            }
        });
    }

    private static Row row(String key, ResultSet rows) throws SQLException {
        return new Row(
                key,
                rows.getString("subject"),
                rows.getString("name"),
                rows.getString("sid"),
                rows.getString("csrf_token"),
                rows.getBytes("tokens"),
                instant(rows, "access_expires_at"),
                instant(rows, "created_at"),
                instant(rows, "used_at"));
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] bytes(String key) {
        return HexFormat.of().parseHex(key);
    }
}
