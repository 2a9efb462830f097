package org.alvh.portfolio.service.command;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Every command that was accepted, of the desk that the running transaction is in. */
@ApplicationScoped
class CommandLog implements PanacheRepository<CommandRow> {

    Optional<CommandRow> find(String account, String commandId) {
        return find("account = ?1 and commandId = ?2", account, commandId).firstResultOptional();
    }
}
