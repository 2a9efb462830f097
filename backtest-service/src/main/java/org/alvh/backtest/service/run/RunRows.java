package org.alvh.backtest.service.run;

import io.grpc.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.alvh.chassis.failure.Refused;

/** The runs of the desk whose transaction it is. */
@ApplicationScoped
class RunRows implements PanacheRepositoryBase<RunRow, String> {

    Optional<RunRow> locked(String run) {
        return findByIdOptional(run, LockModeType.PESSIMISTIC_WRITE);
    }

    RunRow require(String run) {
        return findByIdOptional(run)
                .orElseThrow(
                        () -> new Refused(Status.Code.NOT_FOUND, "unknown run", "this desk has no run '" + run + "'"));
    }
}
