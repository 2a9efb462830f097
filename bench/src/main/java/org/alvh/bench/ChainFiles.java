package org.alvh.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.alvh.cli.chain.ChainFolder;
import org.alvh.cli.chain.ChainStaging;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.time.ExchangeCalendar;

/**
 * A folder of chains as an import leaves it, written once: the simulated market's quotes of every session, all columns
 * filled, some 14,000 rows a day. Gone when the program ends.
 */
final class ChainFiles {

    private static final long SEED = 7;
    private static final int SESSIONS = 100;
    private static final int HORIZON_DAYS = 60;

    /** Strikes lie so far around the index, as a share of it. */
    private static final double REACH = .25;

    /** Written when the first row needs it. */
    private static final ChainFiles WRITTEN = write();

    private final MarketHistory history;
    private final ChainFolder folder;
    private final List<Path> files;

    private ChainFiles(MarketHistory history, ChainFolder folder, List<Path> files) {
        this.history = history;
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    static ChainFiles written() {
        return WRITTEN;
    }

    MarketHistory history() {
        return history;
    }

    ChainFolder folder() {
        return folder;
    }

    /** The sessions that have a chain. */
    List<LocalDate> dates() {
        return List.copyOf(folder.days().keySet());
    }

    List<Path> files() {
        return files;
    }

    int rows() {
        return folder.days().values().stream().mapToInt(ChainFolder.Day::rows).sum();
    }

    static MarketId market() {
        return MarketId.simulated(SimulatedMarket.VERSION, SEED);
    }

    private static ChainFiles write() {
        MarketHistory history = new MarketHistory(new SimulatedMarket(SEED, ExchangeCalendar.newYork()).days(SESSIONS));
        ReplayedMarket modelled = new ReplayedMarket(
                market(), MarketRecord.of(history), MarketAssumptions.standard().withListing(Listing.AS_TODAY));
        SplittableRandom random = new SplittableRandom(SEED);
        List<LocalDate> dates = modelled.dates();
        try {
            Path path = Files.createTempDirectory("alvh-bench-");
            path.toFile().deleteOnExit();
            ChainFolder folder = ChainFolder.at(path);
            for (LocalDate date : dates.subList(dates.size() - SESSIONS, dates.size())) {
                try (ChainStaging staging = new ChainStaging(path)) {
                    rows(modelled.session(date).snapshot(), random).forEach(row -> staging.add(1, row));
                    folder.lay(staging);
                }
            }
            folder.save();
            return new ChainFiles(history, folder, kept(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> kept(Path folder) throws IOException {
        try (Stream<Path> written = Files.list(folder)) {
            List<Path> files = written.sorted().toList();
            files.stream().map(Path::toFile).forEach(File::deleteOnExit);
            return files.stream()
                    .filter(file -> file.toString().endsWith(".parquet"))
                    .toList();
        }
    }

    private static List<ChainRow> rows(Snapshot snapshot, SplittableRandom random) {
        List<ChainRow> rows = new ArrayList<>();
        OptionChain chain = snapshot.spx().orElseThrow();
        for (OptionChain.ListedExpiry listed : chain.expiries(HORIZON_DAYS)) {
            chain.slice(listed.root(), listed.expiry()).ifPresent(slice -> addRows(rows, snapshot, slice, random));
        }
        return rows;
    }

    private static void addRows(List<ChainRow> rows, Snapshot snapshot, ExpirySlice slice, SplittableRandom random) {
        for (double strike : slice.strikes()) {
            if (Math.abs(strike / snapshot.spot() - 1) <= REACH) {
                for (PutCall right : PutCall.values()) {
                    OptionSeries series = new OptionSeries(slice.root().name(), slice.expiry(), right, strike);
                    rows.add(row(snapshot, series, slice.quote(right, strike).orElseThrow(), random));
                }
            }
        }
    }

    /** Quote and index are the market's; what no run reads is drawn, so that its columns weigh what real ones do. */
    private static ChainRow row(Snapshot snapshot, OptionSeries series, Quote quote, SplittableRandom random) {
        double bid = quote.bidHundredths() / 100.0;
        double sign = series.right() == PutCall.CALL ? 1 : -1;
        return new ChainRow(
                snapshot.session(),
                series,
                new Sides(bid, quote.askHundredths() / 100.0, count(random, 500), count(random, 500)),
                new Activity(OptionalDouble.of(bid), count(random, 1_000), count(random, 20_000)),
                new Marks(
                        OptionalDouble.of(snapshot.spot()),
                        OptionalDouble.of(random.nextInt(1_000, 6_000) / 1e4),
                        OptionalDouble.of(sign * random.nextInt(10_000) / 1e4)),
                "sample");
    }

    private static OptionalLong count(SplittableRandom random, int bound) {
        return OptionalLong.of(random.nextInt(bound));
    }
}
