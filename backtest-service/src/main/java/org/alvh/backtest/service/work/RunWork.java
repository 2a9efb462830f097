package org.alvh.backtest.service.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.alvh.backtest.service.run.RunRequest;
import org.alvh.backtest.service.run.Runs;
import org.alvh.chassis.failure.Environments;
import org.alvh.engine.Backtest;
import org.alvh.engine.BacktestSpec;
import org.alvh.engine.RunResult;
import org.alvh.engine.result.ResultFiles;
import org.alvh.engine.statistics.RunStatistics;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.ExchangeCalendar;
import org.jboss.logging.Logger;

/**
 * Makes a run as the command line makes it. Its result is a function of what was asked, so a task that is delivered
 * twice gives one result; a failure of the environment is left to be tried again, any other ends the run.
 */
@ApplicationScoped
class RunWork {

    private static final Logger LOG = Logger.getLogger(RunWork.class);

    /** The name that decisions and books of a run carry, as on the command line. */
    private static final String ACCOUNT = "backtest";

    private final Runs runs;
    private final MarketBars bars;

    RunWork(Runs runs, MarketBars bars) {
        this.runs = runs;
        this.bars = bars;
    }

    void make(String run) {
        Optional<RunRequest> request = runs.begin(run);
        if (request.isEmpty()) {
            return;
        }
        try {
            runs.finish(run, result(request.get()));
        } catch (RuntimeException failure) {
            if (Environments.isEnvironment(failure)) {
                throw failure;
            }
            LOG.warnf(failure, "run %s failed", run);
            runs.fail(run, String.valueOf(failure.getMessage()));
        }
    }

    private byte[] result(RunRequest request) {
        MarketId market = bars.market(request.market());
        boolean recorded = market.kind() != MarketId.Kind.SIM;
        RunDates simulated = recorded
                ? new RunDates(ExchangeCalendar.FIRST, ExchangeCalendar.LAST)
                : RunDates.ofSimulated(request.range());
        MarketHistory history = bars.upTo(request.market(), simulated.to());
        RunDates dates = recorded ? RunDates.ofRecorded(request.range(), history.sessions()) : simulated;
        MarketRecord record = new MarketRecord(history, bars.chains(request.market(), simulated.to()));
        ReplayedMarket priced =
                new ReplayedMarket(market, record, request.mandate().market());
        RunResult result = Backtest.run(
                        priced,
                        new BacktestSpec(ACCOUNT, request.mandate(), dates.from(), dates.to(), request.capital()))
                .orElseThrow(() -> new NotRunnable("no session from " + dates.from() + " to " + dates.to()));
        ResultFiles files = ResultFiles.of(result, RunStatistics.of(result), record.contentHash());
        return Objects.requireNonNull(files.files().get(ResultFiles.RESULT), ResultFiles.RESULT);
    }
}
