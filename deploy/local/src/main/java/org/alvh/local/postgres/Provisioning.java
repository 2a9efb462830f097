package org.alvh.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;
import org.alvh.local.part.DatabaseRoles;
import org.alvh.local.part.Part;
import org.alvh.local.part.Site;

/** Gives the services and the gateway their database, schemas and roles, by the same files that an operator runs. */
public record Provisioning(Site site) {

    private static final String DATABASE = "alvh";

    public void provide() {
        PostgresServer server = new PostgresServer(site);
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(file("1-roles.sql"));
            setPasswords(statement);
            if (!exists(statement)) {
                statement.execute(file("2-database.sql"));
            }
        } catch (SQLException failure) {
            throw cannot(failure);
        }
        try (Connection connection = server.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(file("3-schemas.sql"));
        } catch (SQLException failure) {
            throw cannot(failure);
        }
    }

    /** Passwords are hexadecimal and role names our own, so nothing has to be quoted. */
    private void setPasswords(Statement statement) throws SQLException {
        for (Part part : Part.own()) {
            for (String role : DatabaseRoles.names(part)) {
                statement.execute(
                        "alter role " + role + " password '" + site.secrets().role(role) + "'");
            }
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            return row.next();
        }
    }

    private String file(String name) {
        Path file = site.project().databaseFolder().resolve(name);
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new NoAnswer("cannot read " + file + ": " + FileFailure.reason(failure), failure);
        }
    }

    private static NoAnswer cannot(SQLException failure) {
        return new NoAnswer("the database cannot be provided: " + failure.getMessage(), failure);
    }
}
