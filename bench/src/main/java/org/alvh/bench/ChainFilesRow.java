package org.alvh.bench;

import java.time.LocalDate;
import java.util.List;
import org.alvh.engine.Backtest;
import org.alvh.engine.BacktestSpec;
import org.alvh.engine.Mandate;
import org.alvh.engine.MandatePreset;
import org.alvh.engine.RunResult;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.quant.money.Money;

/**
 * A whole back-test on chains in files, from the levels to the journal: SEED45 with its ladder, every session of the
 * files. One row of a file is an operation; the peer only reads the files.
 */
final class ChainFilesRow implements BenchRow {

    /** Three million rows a second. */
    static final Goal MUST = new Goal.Within(1e9 / 3e6);

    private static final Money CAPITAL = Money.ofDollars(100_000);

    private final ChainFiles written = ChainFiles.written();
    private final Mandate mandate = MandatePreset.SEED45.mandate();

    @Override
    public String name() {
        return "chain-files";
    }

    @Override
    public String peer() {
        return CarpetReading.NAME + ", no back-test";
    }

    @Override
    public Goal must() {
        return MUST;
    }

    @Override
    public int operations() {
        return written.rows();
    }

    @Override
    public double ours() {
        CountedArchive archive = new CountedArchive(written.folder());
        ReplayedMarket market =
                new ReplayedMarket(ChainFiles.market(), new MarketRecord(written.history(), archive), mandate.market());
        List<LocalDate> dates = written.dates();
        RunResult result = Backtest.run(
                        market, new BacktestSpec("bench", mandate, dates.getFirst(), dates.getLast(), CAPITAL))
                .orElseThrow();
        if (archive.rowsRead() != operations()) {
            throw new IllegalStateException("the run read " + archive.rowsRead() + " of " + operations()
                    + " rows: its prices are not of the files");
        }
        return result.sessions().getLast().spxClose();
    }

    @Override
    public double theirs() {
        return CarpetReading.read(written.files());
    }
}
