package org.alvh.decision.row;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The books of a desk's accounts that wait for their decisions. Called within the desk. */
@ApplicationScoped
public class WaitingBookRows implements PanacheRepositoryBase<WaitingBookRow, String> {

    public Optional<WaitingBookRow> oldest(String account) {
        return find("account = ?1 order by session", account).firstResultOptional();
    }

    public void add(WaitingBookRow row) {
        persist(row);
    }

    public void remove(String account, LocalDate session) {
        delete("account = ?1 and session = ?2", account, session);
    }
}
