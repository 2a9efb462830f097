package org.alvh.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;

/** The project's own folder, and where in it the build leaves what the platform runs. */
public record Project(Path root) {

    private static final String REMEDY = ": build it with  alvh up, or from the root with  mvn package";

    public Project {
        root = root.toAbsolutePath().normalize();
    }

    /** Of a part of the project's own. */
    public Path jar(Part part) {
        return built(root.resolve(part.module()).resolve("target/quarkus-app/quarkus-run.jar"), part.label());
    }

    public Path brokerJar() {
        return built(root.resolve("deploy/local/kafka/target/alvh-broker.jar"), "the Kafka node");
    }

    /** Keycloak as it was released, unpacked. */
    public Path keycloak() {
        Path parent = root.resolve("deploy/local/target/keycloak");
        try (Stream<Path> folders = Files.isDirectory(parent) ? Files.list(parent) : Stream.empty()) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("lib")))
                    .findFirst()
                    .orElseThrow(() -> missing(parent, "Keycloak"));
        } catch (IOException failure) {
            throw new NoAnswer("cannot read " + parent + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** Where the binaries of PostgreSQL are unpacked to. */
    public Path postgres() {
        return root.resolve("deploy/local/target/postgresql");
    }

    public Path realmFolder() {
        return root.resolve("deploy/keycloak");
    }

    public Path databaseFolder() {
        return root.resolve("deploy/database");
    }

    /** Where the states of platforms are kept that nobody gave a folder of their own. */
    public Path states() {
        return root.resolve(".alvh");
    }

    /** Stops with the first thing that is not built. */
    public void requireBuilt(List<Part> own) {
        brokerJar();
        keycloak();
        own.forEach(this::jar);
    }

    private static Path built(Path file, String what) {
        if (!Files.isRegularFile(file)) {
            throw missing(file, what);
        }
        return file;
    }

    private static NoAnswer missing(Path file, String what) {
        return new NoAnswer(what + " is not built, " + file + " is missing" + REMEDY);
    }
}
