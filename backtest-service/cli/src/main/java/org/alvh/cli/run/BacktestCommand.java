package org.alvh.cli.run;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.alvh.cli.ExitCode;
import org.alvh.cli.Terminal;
import org.alvh.cli.WrongQuestion;
import org.alvh.engine.BacktestSpec;
import org.alvh.engine.Mandate;
import org.alvh.engine.report.BacktestReport;
import org.alvh.engine.report.ReportInput;
import org.alvh.engine.result.ResultFiles;
import org.alvh.engine.statistics.RunStatistics;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a mandate over a history or the sample market and writes what it did. */
@Command(name = "backtest", description = "Runs a mandate over a history or the sample market and writes a report.")
public final class BacktestCommand implements Callable<Integer> {

    private static final String ACCOUNT = "backtest";

    private final Terminal terminal;

    @Option(
            names = "--mandate",
            required = true,
            paramLabel = "PRESET|FILE",
            description = "SEED45, STATIC45 or a JSON file.")
    private String mandate = "";

    @Option(names = "--hedge", paramLabel = "PRESET", description = "Replaces the mandate's hedge: LADDER or NONE.")
    private Optional<String> hedge = Optional.empty();

    @Option(names = "--data", required = true, paramLabel = "DIR|sample", description = "A history folder, or sample.")
    private String data = "";

    @Option(names = "--from", paramLabel = "D", description = "First date; need not be a session.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "D", description = "Last date; need not be a session.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--sessions", paramLabel = "N", description = "Sessions from the first on, instead of --to.")
    private Optional<Integer> sessions = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the sample market; 7 if not given.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--capital",
            paramLabel = "DOLLARS",
            defaultValue = "1000000",
            description = "Starting capital; ${DEFAULT-VALUE} if not given.")
    private BigDecimal capital = BigDecimal.ZERO;

    @Option(
            names = "--listing",
            paramLabel = "AS_LISTED|AS_TODAY",
            description = "Trade what was listed then, or today's listings at any date.")
    private Optional<Listing> listing = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the results.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replaces the results that the folder holds.")
    private boolean force;

    public BacktestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Mandate asked = asked();
        Money start = money();
        RunMarket.Range range =
                new RunMarket.Range(from, to, sessions.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        RunMarket market = RunMarket.of(data, seed.map(OptionalLong::of).orElseGet(OptionalLong::empty), range);
        RunFolder folder = RunFolder.at(out).made(force);
        terminal.note("running " + asked.name() + " over the " + market.label() + ", from " + market.from() + " to "
                + market.to());
        RunSet runs = RunSet.of(market, new BacktestSpec(ACCOUNT, asked, market.from(), market.to(), start));
        RunStatistics statistics = RunStatistics.of(runs.run());
        String dataHash = market.record().contentHash();
        ResultFiles files = ResultFiles.of(runs.run(), statistics, dataHash);
        String report = BacktestReport.html(new ReportInput(
                runs.run(), runs.comparisons(), runs.sensitivities(), market.label(), dataHash, files.resultHash()));
        folder.write(files.files(), report);
        tell(statistics, files);
        return ExitCode.ANSWERED;
    }

    private Mandate asked() {
        Mandate named = MandateArgument.read(mandate);
        Mandate hedged = hedge.map(preset -> named.withHedge(MandateArgument.hedge(preset)))
                .orElse(named);
        return listing.map(hedged::withListing).orElse(hedged);
    }

    private Money money() {
        try {
            Money money = Money.parse(capital.toPlainString());
            if (money.isPositive()) {
                return money;
            }
        } catch (IllegalArgumentException notMoney) {
            throw new WrongQuestion("--capital: " + notMoney.getMessage());
        }
        throw new WrongQuestion("--capital is " + capital + ", expected an amount above 0");
    }

    private void tell(RunStatistics statistics, ResultFiles files) {
        terminal.answer("finalNav " + statistics.finalNav());
        terminal.answer("cagr " + statistics.performance().cagr());
        terminal.answer("maxDrawdown " + statistics.performance().maxDrawdown());
        terminal.answer("resultHash " + files.resultHash());
        terminal.answer("report " + out.resolve(RunFolder.REPORT));
    }
}
