package org.alvh.local.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.alvh.cli.ExitCode;
import org.alvh.cli.Terminal;
import org.alvh.local.part.Patience;
import org.alvh.local.part.Project;
import org.alvh.local.platform.LocalPlatform;
import org.alvh.local.state.Asked;
import org.alvh.local.state.DemoBook;
import org.alvh.local.state.LastPlatform;
import org.alvh.local.state.Pace;
import org.alvh.local.state.Resolution;
import org.alvh.local.talk.DemoUser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the platform and stays with it until it is told to stop, or leaves it running. */
@Command(name = "up", description = "Starts the whole platform on this machine, or goes on with it.")
public final class UpCommand implements Callable<Integer> {

    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final Project project;
    private final Terminal terminal;

    @Option(names = "--detach", description = "Returns when the platform is healthy and leaves it running.")
    private boolean detach;

    @Option(names = "--state", paramLabel = "DIR", description = "Where everything is kept; one folder a market.")
    private Optional<Path> state = Optional.empty();

    @Option(names = "--data", paramLabel = "DIR|sample", description = "A history folder, or sample (the default).")
    private Optional<String> data = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the sample market; 7 if not given.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--from", paramLabel = "D", description = "First date; need not be a session.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--sessions", paramLabel = "N", description = "Sessions to play in all; without it no end.")
    private Optional<Integer> sessions = Optional.empty();

    @Option(names = "--pace", paramLabel = "N/s|max", description = "Sessions a second; 1/s if not given.")
    private Optional<String> pace = Optional.empty();

    @Option(names = "--mandate", paramLabel = "PRESET|FILE", description = "Mandate of all demo accounts.")
    private Optional<String> mandate = Optional.empty();

    @Option(names = "--hedge", paramLabel = "PRESET", description = "Hedge of all demo accounts: LADDER or NONE.")
    private Optional<String> hedge = Optional.empty();

    @Option(names = "--port", paramLabel = "N", description = "First of the platform's ports; 8080 if not given.")
    private Optional<Integer> port = Optional.empty();

    public UpCommand(Project project, Terminal terminal) {
        this.project = project;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Asked asked = new Asked(state, data, seed, from, sessions, pace.map(Pace::parse), mandate, hedge, port);
        // Before anything is started: what a failed start leaves behind is found by  down.
        new LastPlatform(project).remember(Resolution.of(project, asked).state());
        LocalPlatform platform = LocalPlatform.start(project, asked, terminal);
        tell(platform);
        if (!detach) {
            stayWith(platform);
        }
        return ExitCode.ANSWERED;
    }

    private void tell(LocalPlatform platform) {
        terminal.answer(platform.settings().ports().url());
        for (DemoUser user : DemoUser.values()) {
            terminal.answer(user.userName() + " / " + user.password() + "  (demo " + user.role() + " of desk "
                    + user.desk() + ")");
        }
        terminal.answer().flush();
        terminal.note("market " + platform.settings().market().name() + " plays in "
                + platform.state().path() + "; accounts "
                + platform.settings().books().stream().map(DemoBook::account).collect(Collectors.joining(", ")));
    }

    /** Until a signal comes, or somebody else has ended every process. */
    private void stayWith(LocalPlatform platform) {
        terminal.note("end it with Ctrl-C");
        Thread stopping = new Thread(platform::stop, "stopping");
        Runtime.getRuntime().addShutdownHook(stopping);
        Patience.of(FOR_EVER).until(() -> !platform.isRunning());
    }
}
