package org.alvh.local.keycloak;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;

/** Keycloak's own build step, which fixes the kind of database and takes half a minute: done once a release. */
record KeycloakBuild(Path release, Path log) {

    void ensure() {
        Path turn = release.resolve("alvh-build.lock");
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !isBuilt()) {
                build();
                Files.writeString(built(), made());
            }
        } catch (IOException failure) {
            throw new NoAnswer("cannot build Keycloak in " + release + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** False again where the release was unpacked anew over what was built. */
    private boolean isBuilt() throws IOException {
        return Files.exists(built()) && Files.readString(built()).equals(made());
    }

    private Path built() {
        return release.resolve("alvh-built");
    }

    /** What the build step wrote, by its size and time. */
    private String made() throws IOException {
        Path application = release.resolve("lib/quarkus/quarkus-application.dat");
        return Files.size(application) + " " + Files.getLastModifiedTime(application);
    }

    private void build() throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        release.resolve("bin/kc.sh").toString(),
                        "build",
                        "--db=dev-file",
                        "--health-enabled=true")
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        int exitCode = builder.start().onExit().join().exitValue();
        if (exitCode != 0) {
            throw new NoAnswer("Keycloak cannot be built, see " + log);
        }
    }
}
