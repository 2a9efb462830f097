package org.alvh.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.alvh.cli.ExitCode;
import org.alvh.cli.Terminal;
import org.alvh.cli.WrongQuestion;
import org.alvh.local.part.Part;
import org.alvh.local.part.Project;
import org.alvh.local.platform.DevMode;
import org.alvh.local.platform.LocalPlatform;
import org.alvh.local.state.Asked;
import org.alvh.local.state.LastPlatform;
import org.alvh.local.state.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one service, or the gateway, from its sources, anew with every change, against the embedded parts. */
@Command(name = "dev", description = "Runs a service in Quarkus dev mode against the embedded parts.")
public final class DevCommand implements Callable<Integer> {

    private final Project project;
    private final Terminal terminal;

    @SuppressWarnings("FieldCanBeFinal") // picocli assigns it
    @Parameters(
            arity = "1",
            paramLabel = "SERVICE",
            description = "market-data, strategy, hedge, portfolio, backtest or gateway.")
    private String service = "";

    @Option(names = "--state", paramLabel = "DIR", description = "Which platform; without it the sample's.")
    private Optional<Path> state = Optional.empty();

    public DevCommand(Project project, Terminal terminal) {
        this.project = project;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Part developed = Part.own().stream()
                .filter(part -> part.label().equals(service))
                .findFirst()
                .orElseThrow(() -> new WrongQuestion("unknown service '" + service + "', expected one of "
                        + Part.own().stream().map(Part::label).collect(Collectors.joining(", "))));
        Asked asked = state.map(Asked.sample()::in).orElseGet(Asked::sample);
        new LastPlatform(project).remember(Resolution.of(project, asked).state());
        LocalPlatform platform = LocalPlatform.embedded(project, asked, List.of(), terminal);
        platform.stop(developed);
        int exitCode = new DevMode(project, platform.site(), developed).run();
        return exitCode == 0 ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
    }
}
