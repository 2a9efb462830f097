package org.alvh.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;
import org.alvh.local.part.Configuration;
import org.alvh.local.part.Part;
import org.alvh.local.part.Project;
import org.alvh.local.part.Site;

/** A part of the project run from its sources by Maven, which has this process's terminal until it ends. */
public record DevMode(Project project, Site site, Part developed) {

    /** Quarkus dev mode wants a newer one than the build does. */
    private static final String MAVEN = "org.apache.maven:apache-maven:3.9.11:tar.gz:bin";

    /** Runs until the person ends it, and gives Maven's exit code. */
    public int run() {
        Configuration configuration = new Configuration(developed, site);
        List<String> command = new ArrayList<>();
        command.add(maven().toString());
        command.addAll(List.of("test-compile", "quarkus:dev", "-pl", developed.module(), "-am"));
        configuration.settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.root().toFile()).inheritIO();
        builder.environment().putAll(configuration.secrets());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return exitCode(builder);
    }

    private Path maven() {
        Path tools = project.root().resolve("deploy/local/target/maven");
        Optional<Path> there = found(tools);
        if (there.isPresent()) {
            return there.get();
        }
        fetch(tools);
        return found(tools).orElseThrow(() -> new NoAnswer(MAVEN + " was fetched, but " + tools + " holds no Maven"));
    }

    private static Optional<Path> found(Path tools) {
        try (Stream<Path> folders = Files.isDirectory(tools) ? Files.list(tools) : Stream.empty()) {
            return folders.map(folder -> folder.resolve("bin/mvn"))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (IOException failure) {
            throw new NoAnswer("cannot read " + tools + ": " + FileFailure.reason(failure), failure);
        }
    }

    private void fetch(Path tools) {
        // The plugin remembers what it unpacked, also where that is gone.
        ProcessBuilder fetch = new ProcessBuilder(
                        "mvn",
                        "-q",
                        "-B",
                        "-N",
                        "dependency:unpack",
                        "-Dartifact=" + MAVEN,
                        "-DoutputDirectory=" + tools,
                        "-Dmdep.overWriteReleases=true")
                .directory(project.root().toFile())
                .inheritIO();
        fetch.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (exitCode(fetch) != 0) {
            throw new NoAnswer("Maven cannot be fetched by its coordinates " + MAVEN + ", see above");
        }
    }

    private static int exitCode(ProcessBuilder builder) {
        try {
            return builder.start().onExit().join().exitValue();
        } catch (IOException failure) {
            throw new NoAnswer(
                    "cannot run " + builder.command().getFirst() + ": " + FileFailure.reason(failure), failure);
        }
    }
}
