package org.alvh.local.part;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a platform runs and what its parts must know of each other.
 *
 * @param state the folder of everything it keeps
 */
public record Site(Project project, Path state, PortPlan ports, Secrets secrets) {

    public static final String HOST = "127.0.0.1";

    public Site {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(secrets, "secrets");
    }

    public Path folder(Part part) {
        return state.resolve(part.label());
    }

    public Path log(Part part) {
        return state.resolve("logs").resolve(part.label() + ".log");
    }

    /** Of the database that the services share. */
    public String databaseUrl() {
        return "jdbc:postgresql://" + HOST + ":" + ports.port(Part.POSTGRESQL) + "/alvh";
    }

    /** Of the identity realm; browsers on this machine know it by the same name. */
    public String realmUrl() {
        return keycloakUrl() + "/realms/alvh";
    }

    String keycloakUrl() {
        return "http://localhost:" + ports.port(Part.KEYCLOAK);
    }

    /** The Java virtual machine that runs the launcher runs the parts too. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
