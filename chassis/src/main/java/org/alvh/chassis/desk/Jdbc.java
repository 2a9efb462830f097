package org.alvh.chassis.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.failure.Environments;

/**
 * Plain SQL inside the transaction of {@link Transactions}, on the same connection as Hibernate's. It serves what is
 * written in bulk or is no aggregate: events, positions of consumers, ledger postings.
 */
@ApplicationScoped
public class Jdbc {

    private final DataSource database;

    Jdbc(DataSource database) {
        this.database = database;
    }

    /** Statements that give a value. */
    @FunctionalInterface
    public interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Statements that give none. */
    @FunctionalInterface
    public interface Update {
        void on(Connection connection) throws SQLException;
    }

    /**
     * Runs statements and gives what they give.
     *
     * @throws EnvironmentFailure where the database cannot be reached or asks to try again
     * @throws IllegalStateException where a statement itself is refused
     */
    public <T> T call(Query<T> query) {
        try (Connection connection = database.getConnection()) {
            return query.on(connection);
        } catch (SQLException failure) {
            throw Environments.translated(failure);
        }
    }

    /** Runs statements that give nothing. */
    public void run(Update update) {
        call(connection -> {
            update.on(connection);
            return true;
        });
    }
}
