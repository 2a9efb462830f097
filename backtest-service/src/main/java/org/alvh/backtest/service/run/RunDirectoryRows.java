package org.alvh.backtest.service.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose the runs are. They belong to no desk: the desk of a worker's transaction is taken from here. */
@ApplicationScoped
class RunDirectoryRows implements PanacheRepositoryBase<RunDirectoryRow, String> {

    String deskOf(String run) {
        return findByIdOptional(run)
                .map(row -> row.desk)
                .orElseThrow(() -> new IllegalStateException("there is no run " + run));
    }
}
