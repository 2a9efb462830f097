package org.alvh.chassis.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.event.EnvelopeHeaders;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.postgresql.PGConnection;

/**
 * The outbox as the relay's role sees it, over a connection of the relay's own. Unsent events come aggregate by
 * aggregate in the order of their numbers, never in the order of their row ids, which is not that of the commits.
 */
final class OutboxTable {

    private static final int BATCH = 500;

    private static final String UNSENT = """
            select id, event_id, topic, key, seq, occurred_at, recorded_at, market, desk, actor, correlation_id,
                   causation_id, payload
            from outbox where sent_at is null order by topic, key, seq limit\s""" + BATCH;

    private static final String FORGET =
            "delete from outbox where sent_at < clock_timestamp() - make_interval(days => ?)";

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /** An event with the id of its row. */
    record Unsent(long id, ProducerRecord<String, byte[]> event) {}

    List<Unsent> unsent() throws SQLException {
        List<Unsent> unsent = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(UNSENT)) {
            while (row.next()) {
                unsent.add(new Unsent(row.getLong("id"), event(row)));
            }
        }
        return unsent;
    }

    private static ProducerRecord<String, byte[]> event(ResultSet row) throws SQLException {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(row.getString("topic"), row.getString("key"), row.getBytes("payload"));
        Envelope envelope = new Envelope(
                row.getString("event_id"),
                row.getString("occurred_at"),
                DateTimeFormatter.ISO_INSTANT.format(
                        row.getTimestamp("recorded_at").toInstant().atOffset(ZoneOffset.UTC)),
                row.getString("market"),
                row.getString("desk"),
                row.getString("actor"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getLong("seq"));
        EnvelopeHeaders.write(envelope, event.headers());
        return event;
    }

    void markSent(List<Unsent> sent) throws SQLException {
        Long[] ids = sent.stream().map(Unsent::id).toArray(Long[]::new);
        try (PreparedStatement mark =
                connection.prepareStatement("update outbox set sent_at = clock_timestamp() where id = any(?)")) {
            mark.setArray(1, connection.createArrayOf("bigint", ids));
            mark.executeUpdate();
        }
    }

    /** Deletes what was sent so many days ago: as long as Kafka keeps it. */
    void forget(int days) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setInt(1, days);
            delete.executeUpdate();
        }
    }

    /** One relay a service: true where this connection is it now. */
    boolean claim(String service) throws SQLException {
        try (PreparedStatement claim =
                connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            claim.setString(1, "outbox " + service);
            try (ResultSet row = claim.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    void listen(String service) throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen outbox_" + service);
        }
    }

    /** Waits until something is written, or so long. */
    void await(int millis) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(millis);
    }
}
