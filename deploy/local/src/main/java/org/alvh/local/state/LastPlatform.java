package org.alvh.local.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.AtomicFile;
import org.alvh.cli.history.FileFailure;
import org.alvh.local.part.Project;

/** Remembers which platform was started last: the one that commands speak to when none is named. */
public record LastPlatform(Project project) {

    public void remember(StateFolder state) {
        try {
            Files.createDirectories(project.states());
            AtomicFile.replace(file(), target -> target.write((state.path() + "\n").getBytes(UTF_8)));
        } catch (IOException failure) {
            throw new NoAnswer("cannot write " + file() + ": " + FileFailure.reason(failure), failure);
        }
    }

    public Optional<StateFolder> recall() {
        try {
            return Optional.of(Files.readString(file()).strip())
                    .filter(text -> !text.isEmpty())
                    .map(text -> new StateFolder(Path.of(text)));
        } catch (NoSuchFileException never) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new NoAnswer("cannot read " + file() + ": " + FileFailure.reason(failure), failure);
        }
    }

    private Path file() {
        return project.states().resolve("last");
    }
}
