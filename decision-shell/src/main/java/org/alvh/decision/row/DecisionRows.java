package org.alvh.decision.row;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The decision log of a desk's accounts, which only grows. Called within the desk. */
@ApplicationScoped
public class DecisionRows implements PanacheRepositoryBase<DecisionRow, String> {

    private static final String NEWEST_FIRST = " order by session desc";

    public Optional<DecisionRow> of(String account, LocalDate session) {
        return find("account = ?1 and session = ?2", account, session).firstResultOptional();
    }

    public Optional<DecisionRow> newest(String account) {
        return find("account = ?1" + NEWEST_FIRST, account).firstResultOptional();
    }

    /** The last decision that opened a position. */
    public Optional<DecisionRow> lastOpened(String account) {
        return find("account = ?1 and opened" + NEWEST_FIRST, account).firstResultOptional();
    }

    /** Decisions of a session and before, newest first. */
    public List<DecisionRow> until(String account, LocalDate session, int most) {
        return find("account = ?1 and session <= ?2" + NEWEST_FIRST, account, session)
                .page(0, most)
                .list();
    }

    /** Decisions in which something changed its state, newest first. */
    public List<DecisionRow> withTransitions(String account, int most) {
        return find("account = ?1 and transitions > 0" + NEWEST_FIRST, account)
                .page(0, most)
                .list();
    }

    public void add(DecisionRow row) {
        persist(row);
    }
}
