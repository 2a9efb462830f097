package org.alvh.portfolio.service.mandate;

import com.google.protobuf.ByteString;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alvh.chassis.outbox.Outbox;
import org.alvh.chassis.outbox.Publication;
import org.alvh.portfolio.mandate.MandateDocument;
import org.alvh.proto.portfolio.v1.MandatePublished;

/** Every mandate that an account was ever opened with. */
@ApplicationScoped
public class MandateRows implements PanacheRepositoryBase<MandateRow, String> {

    static final String TOPIC = "portfolio.mandate.v1";

    private final Outbox outbox;

    MandateRows(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What mandates go by, by their hashes. */
    public SortedMap<String, MandateNames> names(Set<String> hashes) {
        SortedMap<String, MandateNames> names = new TreeMap<>();
        list("hash in ?1", hashes).forEach(row -> names.put(row.hash(), row.names()));
        return names;
    }

    /** Keeps and publishes a mandate that is new; within a transaction. */
    public void keep(NamedMandate named, String actor, ZonedDateTime at) {
        MandateDocument mandate = named.document();
        if (findByIdOptional(mandate.hash()).isPresent()) {
            return;
        }
        persistAndFlush(new MandateRow(named));
        outbox.publish(new Publication(
                TOPIC,
                mandate.hash(),
                at,
                "",
                "",
                actor,
                Optional.empty(),
                MandatePublished.newBuilder()
                        .setMandateHash(mandate.hash())
                        .setDocument(ByteString.copyFrom(mandate.canonicalBytes()))
                        .build()));
    }
}
