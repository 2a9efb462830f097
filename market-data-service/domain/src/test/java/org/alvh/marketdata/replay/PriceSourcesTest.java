package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.recorded.ChainArchive;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What prices a session of January 2024, typed by hand, and held to the snapshot that is made of it. */
class PriceSourcesTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 1, 9);
    private static final LocalDate EXPIRY = LocalDate.of(2024, 2, 16);
    private static final LocalDate VIX_EXPIRY = LocalDate.of(2024, 2, 14);

    @ParameterizedTest
    @CsvSource({
        // roots of the day's chain, rejected ones, what prices SPX, what prices VIX
        "SPXW,          -,            QUOTED,   MODELLED",
        "SPX SPXW VIX,  -,            QUOTED,   QUOTED",
        "VIX,           -,            MODELLED, QUOTED",
        "NDX,           -,            MODELLED, MODELLED",
        "SPX SPXW,      SPX,          QUOTED,   MODELLED",
        "SPX SPXW,      SPX SPXW,     NONE,     MODELLED",
        "SPXW,          SPX,          QUOTED,   MODELLED",
        "SPX,           SPX VIX,      NONE,     MODELLED",
        "SPXW VIX,      VIX,          QUOTED,   NONE"
    })
    void followFromTheRootsThatAreHeldAndNotRejected(String held, String rejected, PriceSource spx, PriceSource vix) {
        ExpiryChain[] expiries = roots(held).map(PriceSourcesTest::expiry).toArray(ExpiryChain[]::new);
        RecordedDays days = new RecordedDays().with(MONDAY, expiries);
        roots(rejected).forEach(root -> days.rejected(root, MONDAY));
        ReplayedMarket market = market(days, day(MONDAY).build(), day(TUESDAY).build());

        assertThat(market.session(MONDAY).sources()).isEqualTo(new PriceSources(MONDAY, spx, vix));
        assertThat(market.session(TUESDAY).sources())
                .isEqualTo(new PriceSources(TUESDAY, PriceSource.MODELLED, PriceSource.MODELLED));
        isAsPriced(market.session(MONDAY));
    }

    /** A verdict that is known on the day after did not keep the chain out, and a warning never does. */
    @ParameterizedTest
    @CsvSource({"WARN, 2024-01-08", "REJECT, 2024-01-09"})
    void whatDoesNotRejectOnTheDayLeavesTheQuotes(Severity severity, LocalDate known) {
        RecordedDays days = new RecordedDays().with(MONDAY, expiry("SPXW")).judged("SPXW", MONDAY, severity, known);

        MarketSession session = market(days, day(MONDAY).build()).session(MONDAY);

        assertThat(session.sources().spx()).isEqualTo(PriceSource.QUOTED);
        isAsPriced(session);
    }

    /** Without a VIX close the model prices nothing; quotes stand without it. */
    @Test
    void whereTheModelLacksALevelThereIsNothingButQuotes() {
        MarketDay bare = MarketDay.on(MONDAY).with(Series.SPX_CLOSE, 4763.5).build();

        MarketSession modelled = market(new RecordedDays(), bare).session(MONDAY);
        MarketSession quoted =
                market(new RecordedDays().with(MONDAY, expiry("SPXW")), bare).session(MONDAY);

        assertThat(modelled.sources()).isEqualTo(new PriceSources(MONDAY, PriceSource.NONE, PriceSource.NONE));
        assertThat(quoted.sources()).isEqualTo(new PriceSources(MONDAY, PriceSource.QUOTED, PriceSource.NONE));
        isAsPriced(modelled);
        isAsPriced(quoted);
    }

    private static Stream<String> roots(String words) {
        return Stream.of(words.split(" ", -1)).filter(word -> !word.equals("-"));
    }

    private static void isAsPriced(MarketSession session) {
        Snapshot snapshot = session.snapshot();
        PriceSources sources = session.sources();
        assertThat(sources.spx()).isEqualTo(source(snapshot.spx().map(chain -> chain.modelled())));
        assertThat(sources.vix()).isEqualTo(source(snapshot.vix().map(chain -> chain.modelled())));
    }

    private static PriceSource source(Optional<Boolean> modelled) {
        return modelled.map(model -> model ? PriceSource.MODELLED : PriceSource.QUOTED)
                .orElse(PriceSource.NONE);
    }

    private static ExpiryChain expiry(String root) {
        return root.equals("VIX") ? RecordedDays.vix(VIX_EXPIRY) : RecordedDays.index(root, EXPIRY);
    }

    private static MarketDay.Builder day(LocalDate date) {
        return MarketDay.on(date)
                .with(Series.SPX_CLOSE, 4763.5)
                .with(Series.VIX_CLOSE, 13.08)
                .with(Series.RF_3M, 5.2);
    }

    private static ReplayedMarket market(ChainArchive chains, MarketDay... days) {
        return new ReplayedMarket(
                new MarketId(MarketId.Kind.REPLAY, "days"),
                new MarketRecord(new MarketHistory(List.of(days)), chains),
                MarketAssumptions.standard().withListing(Listing.AS_TODAY));
    }
}
