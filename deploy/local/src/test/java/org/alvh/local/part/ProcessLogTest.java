package org.alvh.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a process ended, out of what it wrote. */
class ProcessLogTest {

    @TempDir
    private Path folder;

    @Test
    void aStackTraceEndsWithItsCauseNotWithItsPlaces() throws IOException {
        Path log = folder.resolve("part.log");
        Files.writeString(log, """
                starting
                java.lang.IllegalStateException: cannot start
                	at org.example.Main.main(Main.java:3)
                Caused by: java.net.BindException: Address already in use
                	at org.example.Server.bind(Server.java:9)
                	... 4 more

                """);

        assertThat(ProcessLog.lastLine(log)).isEqualTo("Caused by: java.net.BindException: Address already in use");
    }

    @Test
    void silenceIsSaid() throws IOException {
        assertThat(ProcessLog.lastLine(Files.createFile(folder.resolve("part.log"))))
                .isEqualTo("it wrote nothing");
    }
}
