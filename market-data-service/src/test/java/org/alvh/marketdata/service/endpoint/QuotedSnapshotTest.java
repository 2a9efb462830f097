package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.recorded.ChainArchive;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.recorded.QuoteColumns;
import org.alvh.marketdata.replay.MarketSession;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.Snapshot;
import org.alvh.wire.FetchedSnapshot;
import org.alvh.wire.OptionSeries;
import org.alvh.wire.SnapshotWire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A position passes from a modelled session to a quoted one and back; whatever it stands on, who fetched the series sees
 * what the engine sees on the session itself: a quote, or that there is none.
 */
class QuotedSnapshotTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 1, 9);
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 1, 10);
    private static final LocalDate SPX_EXPIRY = LocalDate.of(2024, 2, 23);
    private static final LocalDate VIX_EXPIRY = LocalDate.of(2024, 2, 14);

    /** Quoted on Tuesday: SPXW 4,950, 5,013 and 5,050, VIX 13, 14, 15 and 16.5. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-08, SPXW, 4950",
        "2024-01-09, SPXW, 4950",
        "2024-01-09, SPXW, 4975",
        "2024-01-10, SPXW, 5013",
        "2024-01-10, SPXW, 4975",
        "2024-01-09, VIX, 16.5",
        "2024-01-09, VIX, 18",
        "2024-01-10, VIX, 16.5",
        "2024-01-10, VIX, 18"
    })
    void whoFetchedASeriesSeesWhatTheSessionOffers(LocalDate date, OptionRoot root, double strike) {
        MarketSession session = market().session(date);
        OptionSeries series = new OptionSeries(root, root == OptionRoot.VIX ? VIX_EXPIRY : SPX_EXPIRY);
        Snapshot offered = session.snapshot();
        Snapshot fetched = FetchedSnapshot.read(
                        SnapshotWire.header(offered, 60), List.of(SnapshotAnswers.slice(session, offered, series)))
                .snapshot();

        for (PutCall right : PutCall.values()) {
            assertThat(slice(fetched, series).quote(right, strike))
                    .as("%s %s", right, date)
                    .isEqualTo(slice(offered, series).quote(right, strike));
        }
    }

    private static ExpirySlice slice(Snapshot snapshot, OptionSeries series) {
        return series.root() == OptionRoot.VIX
                ? snapshot.vix()
                        .orElseThrow()
                        .slice(series.root(), series.expiry())
                        .orElseThrow()
                : snapshot.spx()
                        .orElseThrow()
                        .slice(series.root(), series.expiry())
                        .orElseThrow();
    }

    private static ReplayedMarket market() {
        MarketHistory history = new MarketHistory(List.of(day(MONDAY), day(TUESDAY), day(WEDNESDAY)));
        return new ReplayedMarket(
                new MarketId(MarketId.Kind.REPLAY, "quoted"),
                new MarketRecord(history, new Tuesday()),
                MarketAssumptions.standard().withListing(Listing.AS_TODAY));
    }

    private static MarketDay day(LocalDate date) {
        return MarketDay.on(date)
                .with(Series.SPX_CLOSE, 5_000)
                .with(Series.VIX_CLOSE, 14)
                .with(Series.RF_3M, 5)
                .build();
    }

    /** C − P = 5,010 − K and 15 − K at the mids. */
    private record Tuesday() implements ChainArchive {

        @Override
        public NavigableMap<LocalDate, String> hashes() {
            return new TreeMap<>(Collections.singletonMap(TUESDAY, "0".repeat(64)));
        }

        @Override
        public DayChain read(LocalDate date) {
            ExpiryChain spx = chain("SPXW", SPX_EXPIRY, 5_010, 40, 4_950, 5_013, 5_050);
            ExpiryChain vix = chain("VIX", VIX_EXPIRY, 15, 1, 13, 14, 15, 16.5);
            return new DayChain(date, OptionalDouble.empty(), List.of(spx, vix));
        }

        private static ExpiryChain chain(
                String root, LocalDate expiry, double forward, double time, double... strikes) {
            double[] calls = Arrays.stream(strikes)
                    .map(strike -> Math.max(forward - strike, 0) + time)
                    .toArray();
            double[] puts = Arrays.stream(strikes)
                    .map(strike -> Math.max(strike - forward, 0) + time)
                    .toArray();
            return new ExpiryChain(root, expiry, side(strikes, calls), side(strikes, puts));
        }

        private static QuoteColumns side(double[] strikes, double[] mids) {
            return new QuoteColumns(
                    strikes,
                    Arrays.stream(mids).map(mid -> mid - .1).toArray(),
                    Arrays.stream(mids).map(mid -> mid + .1).toArray());
        }

        @Override
        public Verdicts verdicts() {
            return Verdicts.none();
        }
    }
}
