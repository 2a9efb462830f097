package org.alvh.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are known by id and start, and end when they are told to. */
class ProcessesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path scratch;

    @Test
    void aStartedPartIsFoundAgainAndEnds() {
        Processes processes = new Processes(scratch.resolve("processes"));
        long pid = processes.start(Part.KAFKA, sleeping()).pid();

        assertThat(new Processes(scratch.resolve("processes")).find(Part.KAFKA).map(ProcessHandle::pid))
                .contains(pid);

        processes.stop(Part.KAFKA, PATIENCE);
        assertThat(processes.anyAlive()).isFalse();
    }

    @Test
    void aKilledPartIsGone() {
        Processes processes = new Processes(scratch.resolve("processes"));
        processes.start(Part.HEDGE, sleeping());

        processes.kill(Part.HEDGE, PATIENCE);

        assertThat(processes.find(Part.HEDGE)).isEmpty();
    }

    @Test
    void anIdThatBelongsToAnotherProcessByNowIsNotThePart() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("processes"));
        long somebody = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("kafka"), somebody + " 1000\n");

        assertThat(new Processes(folder).find(Part.KAFKA)).isEmpty();
    }

    @Test
    void aHalfWrittenIdIsNone() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("processes"));
        Files.writeString(folder.resolve("kafka"), "12");

        assertThat(new Processes(folder).find(Part.KAFKA)).isEmpty();
    }

    @Test
    void outputGoesToTheLogWithTheEnvironmentGiven() {
        Processes processes = new Processes(scratch.resolve("processes"));
        Path log = scratch.resolve("logs/part.log");

        processes.start(
                Part.STRATEGY,
                new Launch(List.of("sh", "-c", "echo told $WORD; exec sleep 60"), Map.of("WORD", "so"), log));

        assertThat(Patience.of(PATIENCE).until(() -> ProcessLog.lastLine(log).equals("told so")))
                .isTrue();
        processes.kill(Part.STRATEGY, PATIENCE);
    }

    private Launch sleeping() {
        return new Launch(List.of("sleep", "60"), scratch.resolve("sleep.log"));
    }
}
