package org.alvh.decision.row;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The mandates that were published. Called within a transaction. */
@ApplicationScoped
public class MandateRows implements PanacheRepositoryBase<MandateRow, String> {

    public Optional<MandateRow> find(String mandateHash) {
        return findByIdOptional(mandateHash);
    }

    public void add(MandateRow row) {
        persist(row);
    }
}
