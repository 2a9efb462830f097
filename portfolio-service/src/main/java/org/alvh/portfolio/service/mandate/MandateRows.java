package org.alvh.portfolio.service.mandate;

import com.google.protobuf.ByteString;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.Optional;
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

    /** Keeps and publishes a mandate that is new; within a transaction. */
    public void keep(MandateDocument mandate, String actor, ZonedDateTime at) {
        if (findByIdOptional(mandate.hash()).isPresent()) {
            return;
        }
        persistAndFlush(new MandateRow(mandate));
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
