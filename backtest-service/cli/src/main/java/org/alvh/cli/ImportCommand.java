package org.alvh.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alvh.cli.history.HistoryFolder;
import org.alvh.cli.imports.FileImport;
import org.alvh.cli.imports.HistoryImport;
import org.alvh.cli.imports.ImportVendor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns vendor files into a history folder, or lays them over one that exists. */
@Command(name = "import", description = "Lays vendor files over the history in a folder, which it makes if missing.")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--vendor",
            required = true,
            paramLabel = "V",
            description = "Whose format the files have: tidy-daily, cboe-index, cboe-quotes, cboe-option-eod,"
                    + " cboe-option-calcs, cboe-cfe, optionsdx, ivolatility, deltaneutral, yahoo, stooq, fred,"
                    + " bis-reer, shiller, release-calendar.")
    private String vendor = "";

    @Option(names = "--into", required = true, paramLabel = "DIR", description = "The folder of the history.")
    private Path into = Path.of("");

    @Option(names = "--quote-date", paramLabel = "D", description = "The market day of files that do not say it.")
    private Optional<LocalDate> quoteDate = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, laid over each other in this order.")
    @SuppressWarnings("FieldCanBeFinal") // picocli assigns it
    private List<Path> files = List.of();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ImportVendor known = ImportVendor.named(vendor)
                .orElseThrow(() -> new WrongQuestion(
                        "unknown vendor '" + vendor + "', expected one of " + String.join(", ", ImportVendor.ids())));
        if (!known.takesQuoteDate()) {
            quoteDate.ifPresent(date -> terminal.note(
                    "warning: --quote-date " + date + " has no effect: every row of " + vendor + " has its own date"));
        }
        HistoryImport history = new HistoryImport(known, quoteDate, HistoryFolder.at(into));
        List<FileImport> imports = history.run(files);
        imports.forEach(this::tell);
        history.rejections().warning().ifPresent(terminal::note);
        history.unfinished().ifPresent(left -> terminal.note("warning: " + left));
        return imports.stream().anyMatch(FileImport::isRefused) ? ExitCode.NOT_ANSWERED : ExitCode.ANSWERED;
    }

    private void tell(FileImport file) {
        if (file.isRefused()) {
            terminal.note("error: " + file.summary());
            return;
        }
        terminal.answer(file.summary());
        file.warnings().forEach(terminal::note);
    }
}
