package org.alvh.local.command;

import java.nio.file.Path;
import java.util.Optional;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.Terminal;
import org.alvh.local.part.Project;
import org.alvh.local.platform.LocalPlatform;
import org.alvh.local.state.LastPlatform;
import org.alvh.local.state.StateFolder;

/** Finds the platform that a command speaks to. */
record Running(Project project, Terminal terminal) {

    /** The platform of a state, or the one started last; running or not. */
    LocalPlatform any(Optional<Path> named) {
        StateFolder state = named.map(StateFolder::new)
                .or(new LastPlatform(project)::recall)
                .orElseThrow(() -> new NoAnswer("no platform was started yet: start one with  alvh up"));
        return LocalPlatform.at(project, state, terminal);
    }

    /** The same, and it must run. */
    LocalPlatform required(Optional<Path> named) {
        LocalPlatform platform = any(named);
        if (!platform.isRunning()) {
            throw new NoAnswer(
                    "nothing runs of the platform in " + platform.state().path() + ": start it with  alvh up");
        }
        return platform;
    }
}
