package org.alvh.chassis.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.event.Cause;
import org.alvh.chassis.event.Envelope;

/**
 * Writes events in the transaction of the state that they tell of. Raising the aggregate's number locks its row, so
 * its events are committed in the order of their numbers.
 */
@ApplicationScoped
public class Outbox {

    private static final String NEXT_SEQ = """
            insert into outbox_seq (topic, key, seq) values (?, ?, 1)
            on conflict (topic, key) do update set seq = outbox_seq.seq + 1
            returning seq""";

    private static final String WRITE = """
            insert into outbox (event_id, topic, key, seq, occurred_at, market, desk, actor, correlation_id,
                                causation_id, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Jdbc jdbc;

    Outbox(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Publishes within the caller's transaction: sent if that commits, and only then. */
    public void publish(Publication publication) {
        jdbc.run(connection -> write(connection, publication, nextSeq(connection, publication)));
    }

    private static long nextSeq(Connection connection, Publication publication) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(NEXT_SEQ)) {
            next.setString(1, publication.topic());
            next.setString(2, publication.key());
            try (ResultSet row = next.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void write(Connection connection, Publication publication, long seq) throws SQLException {
        String eventId = eventId(publication, seq);
        Optional<Envelope> cause = Cause.current();
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setString(1, eventId);
            write.setString(2, publication.topic());
            write.setString(3, publication.key());
            write.setLong(4, seq);
            write.setString(5, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(publication.occurredAt()));
            write.setString(6, publication.market());
            write.setString(7, publication.desk());
            write.setString(8, publication.actor());
            write.setString(9, cause.map(Envelope::correlationId).orElse(eventId));
            write.setString(
                    10,
                    publication
                            .causationId()
                            .or(() -> cause.map(Envelope::eventId))
                            .orElse(""));
            write.setBytes(11, publication.payload().toByteArray());
            write.execute();
        }
    }

    /** A function of what it names: an event that is sent twice has one id. */
    static String eventId(Publication publication, long seq) {
        String name = publication.topic() + "\n" + publication.key() + "\n" + seq + "\n";
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
