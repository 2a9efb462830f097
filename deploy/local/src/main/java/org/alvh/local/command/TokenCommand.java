package org.alvh.local.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.alvh.cli.ExitCode;
import org.alvh.cli.Terminal;
import org.alvh.cli.WrongQuestion;
import org.alvh.local.part.Project;
import org.alvh.local.talk.DemoUser;
import org.alvh.local.talk.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives scripts an access token of a demo user. */
@Command(name = "token", description = "Writes an access token of a demo user to standard output.")
public final class TokenCommand implements Callable<Integer> {

    private final Running running;
    private final Terminal terminal;

    @SuppressWarnings("FieldCanBeFinal") // picocli assigns it
    @Parameters(arity = "1", paramLabel = "USER", description = "Such as north-trader; up prints all of them.")
    private String user = "";

    @Option(names = "--state", paramLabel = "DIR", description = "Which platform; without it the one started last.")
    private Optional<Path> state = Optional.empty();

    public TokenCommand(Project project, Terminal terminal) {
        this.running = new Running(project, terminal);
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DemoUser known = DemoUser.named(user)
                .orElseThrow(() -> new WrongQuestion("unknown user '" + user
                        + "', expected one of "
                        + Arrays.stream(DemoUser.values())
                                .map(DemoUser::userName)
                                .collect(Collectors.joining(", "))));
        String realm = running.required(state).site().realmUrl();
        terminal.answer(new Tokens(realm).of(known));
        return ExitCode.ANSWERED;
    }
}
