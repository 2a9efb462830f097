package org.alvh.portfolio.service.session;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.time.SessionPhase;

/** Phases of all markets. */
@ApplicationScoped
class PhaseRows implements PanacheRepository<PhaseRow> {

    Optional<PhaseRow> find(String market, LocalDate session, SessionPhase phase) {
        return find("market = ?1 and session = ?2 and phase = ?3", market, session, phase)
                .firstResultOptional();
    }

    /** The phase that a market told of last. */
    Optional<PhaseRow> latest(String market) {
        return find("market = ?1 order by id desc", market).firstResultOptional();
    }

    /** The first session after a date whose CLOSE is known. */
    Optional<PhaseRow> closeAfter(String market, LocalDate session) {
        return find("market = ?1 and session > ?2 and phase = ?3 order by session", market, session, SessionPhase.CLOSE)
                .firstResultOptional();
    }
}
