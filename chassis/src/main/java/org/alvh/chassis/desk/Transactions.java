package org.alvh.chassis.desk;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.util.function.Supplier;

/**
 * Every database access of a service: a new transaction whose desk is known to Hibernate (tenant) and to PostgreSQL
 * ({@code alvh.desk}, for this transaction only). What one of the two forgets, the other refuses.
 */
@ApplicationScoped
public class Transactions {

    private final Jdbc jdbc;

    Transactions(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Work on the rows of one desk. */
    public <T> T inDesk(String desk, Supplier<T> work) {
        if (desk.isBlank()) {
            throw new IllegalArgumentException("a desk has a name");
        }
        return DeskScope.within(
                desk,
                () -> inTransaction(() -> {
                    enter(desk);
                    return work.get();
                }));
    }

    public void inDesk(String desk, Runnable work) {
        inDesk(desk, asSupplier(work));
    }

    /** Work on rows that belong to no desk; rows of desks are invisible to it. */
    public <T> T untenanted(Supplier<T> work) {
        return DeskScope.within(DeskScope.NO_DESK, () -> inTransaction(work));
    }

    public void untenanted(Runnable work) {
        untenanted(asSupplier(work));
    }

    private static Supplier<Boolean> asSupplier(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }

    private void enter(String desk) {
        jdbc.run(connection -> {
            try (PreparedStatement set = connection.prepareStatement("select set_config('alvh.desk', ?, true)")) {
                set.setString(1, desk);
                set.execute();
            }
        });
    }

    /** Hibernate asks for its tenant only while a request context is active, so work without one gets its own. */
    private static <T> T inTransaction(Supplier<T> work) {
        ManagedContext request = Arc.container().requestContext();
        if (request.isActive()) {
            return QuarkusTransaction.requiringNew().call(work::get);
        }
        request.activate();
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            request.terminate();
        }
    }
}
