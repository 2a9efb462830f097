package org.alvh.decision.row;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The DECISION phases of markets. Called within a transaction. */
@ApplicationScoped
public class MarketDecisionRows implements PanacheRepositoryBase<MarketDecisionRow, String> {

    public Optional<MarketDecisionRow> find(String market, LocalDate session) {
        return find("market = ?1 and session = ?2", market, session).firstResultOptional();
    }

    /** True where the market has reached the DECISION of a later session. */
    public boolean hasAfter(String market, LocalDate session) {
        return count("market = ?1 and session > ?2", market, session) > 0;
    }

    public void add(MarketDecisionRow row) {
        persist(row);
    }
}
