package org.alvh.chassis.inbox;

import com.google.protobuf.ByteString;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.failure.EnvironmentFailure;

/** What the inbox remembers: positions, kept records, dead letters and the accounts that it keeps records of. */
@ApplicationScoped
class InboxTables {

    /** Why a record is kept. */
    enum Reason {
        /** An event before it is missing. */
        GAP,
        /** Nobody has told of its account yet. */
        UNKNOWN_ACCOUNT,
        /** Its account is stopped. */
        STOPPED,
        /** It could not be decoded or applied itself. */
        FAILED
    }

    /** A kept record with the id of its row. */
    record Kept(long id, RawRecord record) {}

    private final Jdbc jdbc;

    InboxTables(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of the last event applied, 0 before the first. */
    long position(String topic, String key) {
        return jdbc.call(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select seq from inbox_position where topic = ? and key = ?")) {
                select.setString(1, topic);
                select.setString(2, key);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getLong(1) : 0;
                }
            }
        });
    }

    /** Remembers an event as applied. Another transaction that did the same in between makes this one fail. */
    void advance(String topic, String key, Envelope envelope) {
        int rows = jdbc.call(connection -> {
            try (PreparedStatement put = connection.prepareStatement("""
                    insert into inbox_position (topic, key, seq, event_id) values (?, ?, ?, ?)
                    on conflict (topic, key) do update set seq = excluded.seq, event_id = excluded.event_id
                    where inbox_position.seq < excluded.seq""")) {
                put.setString(1, topic);
                put.setString(2, key);
                put.setLong(3, envelope.seq());
                put.setString(4, envelope.eventId());
                return put.executeUpdate();
            }
        });
        if (rows == 0) {
            throw new EnvironmentFailure(
                    "event " + envelope.seq() + " of " + topic + " " + key + " was applied by another worker");
        }
    }

    void keep(RawRecord record, Reason reason) {
        jdbc.run(connection -> {
            try (PreparedStatement keep = connection.prepareStatement("""
                    insert into inbox_kept (topic, partition_no, offset_no, key, headers, payload, reason)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict (topic, partition_no, offset_no) do nothing""")) {
                put(record, keep);
                keep.setString(7, reason.name());
                keep.execute();
            }
        });
    }

    void bury(RawRecord record, String cause) {
        jdbc.run(connection -> {
            try (PreparedStatement bury = connection.prepareStatement("""
                    insert into dead_letter (topic, partition_no, offset_no, key, headers, payload, cause)
                    values (?, ?, ?, ?, ?, ?, ?)""")) {
                put(record, bury);
                bury.setString(7, cause);
                bury.execute();
            }
        });
    }

    private static void put(RawRecord record, PreparedStatement statement) throws SQLException {
        statement.setString(1, record.topic());
        statement.setInt(2, record.partition());
        statement.setLong(3, record.offset());
        statement.setString(4, record.key());
        statement.setString(5, HeaderText.write(record.headers()));
        statement.setBytes(6, record.payload().toByteArray());
    }

    /** The kept records of a key in the order in which they came, of one topic or of all. */
    List<Kept> kept(String key) {
        return jdbc.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    select id, topic, partition_no, offset_no, key, headers, payload from inbox_kept
                    where key = ? order by topic, partition_no, offset_no""")) {
                select.setString(1, key);
                return keptRows(select.executeQuery());
            }
        });
    }

    private static List<Kept> keptRows(ResultSet rows) throws SQLException {
        List<Kept> kept = new ArrayList<>();
        while (rows.next()) {
            kept.add(new Kept(
                    rows.getLong("id"),
                    new RawRecord(
                            rows.getString("topic"),
                            rows.getInt("partition_no"),
                            rows.getLong("offset_no"),
                            rows.getString("key"),
                            HeaderText.read(rows.getString("headers")),
                            ByteString.copyFrom(rows.getBytes("payload")))));
        }
        return kept;
    }

    void release(Kept kept) {
        update("delete from inbox_kept where id = ?", kept.id());
    }

    private void update(String statement, Object parameter) {
        jdbc.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(statement)) {
                update.setObject(1, parameter);
                update.execute();
            }
        });
    }

    boolean isFaulted(String account) {
        return jdbc.call(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select 1 from account_fault where account = ?")) {
                select.setString(1, account);
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    void fault(String account, String cause) {
        jdbc.run(connection -> {
            try (PreparedStatement put = connection.prepareStatement(
                    "insert into account_fault (account, cause) values (?, ?) on conflict (account) do nothing")) {
                put.setString(1, account);
                put.setString(2, cause);
                put.execute();
            }
        });
    }

    void mend(String account) {
        update("delete from account_fault where account = ?", account);
    }

    /** Accounts whose kept records could be taken up now. */
    Map<String, Long> keptByKey() {
        return jdbc.call(connection -> {
            Map<String, Long> counts = new TreeMap<>();
            try (PreparedStatement select =
                            connection.prepareStatement("select key, count(*) from inbox_kept group by key");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
            return counts;
        });
    }
}
