package org.alvh.cli.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alvh.cli.ExitCode;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Recomputes published values and says of each whether it came out. */
@Command(name = "verify", description = "Recomputes published values, and those of a folder of reference files.")
public final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "A folder of reference files, or one with such a folder named vectors.")
    private Optional<Path> reference = Optional.empty();

    public VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<ReferenceFolder> folder = reference.map(ReferenceFolder::at);
        List<CaseResult> results = new ArrayList<>();
        ShippedCases.all().forEach(shipped -> results.add(shipped.check()));
        List<String> unchecked = new ArrayList<>();
        folder.map(ReferenceFolder::check).ifPresent(verdict -> {
            results.addAll(verdict.results());
            unchecked.addAll(verdict.unchecked());
        });
        results.forEach(result -> terminal.answer(result.line()));
        unchecked.forEach(name -> terminal.answer("--  " + name + ": nothing is known of it to check"));
        List<CaseResult> bad =
                results.stream().filter(result -> !result.passed()).toList();
        if (!bad.isEmpty()) {
            throw new NoAnswer(bad.size() + " of " + results.size() + " reference cases are bad, the first: "
                    + bad.getFirst().name());
        }
        terminal.note(results.size() + " reference cases, all well");
        return ExitCode.ANSWERED;
    }
}
