package org.alvh.portfolio.service.session;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.trade.Role;

/** Decisions for the accounts of the desk that the running transaction is in. */
@ApplicationScoped
class DecisionRows implements PanacheRepository<DecisionRow> {

    Optional<DecisionRow> find(String account, LocalDate session, Role role) {
        return find("account = ?1 and session = ?2 and role = ?3", account, session, role)
                .firstResultOptional();
    }
}
