package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.market.SmileForm;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a session of a modelled market makes known, and what it refuses to make up. */
class MarketSessionTest {

    /** All series on the first session, then one of them missing for a number of sessions. */
    @ParameterizedTest
    @CsvSource({
        // missing, sessions, why no SPX chain, why no VIX chain
        "VIX_CLOSE, 1, NO_VIX_CLOSE, NO_VIX_CLOSE",
        "VIX9D,  5, -, -",
        "VIX9D,  6, STALE_VIX9D, -",
        "VIX3M,  5, -, -",
        "VIX3M,  6, STALE_VIX3M, -",
        "VIX6M,  6, STALE_VIX6M, -",
        "SKEW,   5, -, -",
        "SKEW,   6, STALE_SKEW, -",
        "VVIX,   5, -, -",
        "VVIX,   6, -, STALE_VVIX",
        "VX1,    5, -, -",
        "VX1,    6, -, STALE_VX1",
        "VX2,    6, -, STALE_VX2",
        "RF_3M,  5, -, -",
        "RF_3M,  6, STALE_RF_3M, STALE_RF_3M",
        "SPX_OPEN, 6, -, -"
    })
    void aChainNeedsItsSeriesFresh(Series missing, int sessions, String spx, String vix) {
        assertAbsent(lastSnapshot(everythingThenWithout(missing, sessions)), spx, vix);
    }

    /** Smiles that follow VVIX need it as fresh as any other series; one that has not begun is neutral. */
    @ParameterizedTest
    @CsvSource({"5, -", "6, STALE_VVIX"})
    void smilesThatFollowVvixNeedIt(int sessions, String spx) {
        MarketAssumptions withVvix = MarketAssumptions.standard().withSmile(SmileForm.SKEW_AND_VVIX);
        List<MarketDay> lost = everythingThenWithout(Series.VVIX, sessions);
        List<MarketDay> never = List.of(everything(day(Days.MONDAY)).build().without(Series.VVIX));

        assertThat(last(lost, withVvix).snapshot().spxAbsence()).isEqualTo(spx.equals("-") ? "" : spx);
        assertThat(last(never, withVvix).snapshot().spx()).isPresent();
    }

    private static List<MarketDay> everythingThenWithout(Series missing, int sessions) {
        List<MarketDay> history = new ArrayList<>();
        history.add(everything(day(Days.MONDAY)).build());
        for (int i = 1; i <= sessions; i++) {
            LocalDate date = ExchangeCalendar.newYork().plusSessions(Days.MONDAY, i);
            history.add(everything(day(date)).build().without(missing));
        }
        return history;
    }

    /** A model stands in for what has not begun, but never for the bill rate or a VIX close. */
    @ParameterizedTest
    @CsvSource({
        "VIX9D, -, -",
        "VIX3M, -, -",
        "VIX6M, -, -",
        "SKEW,  -, -",
        "VVIX,  -, -",
        "VX1,   -, -",
        "RF_3M, NO_RATE, NO_RATE",
        "VIX_CLOSE, NO_VIX_CLOSE, NO_VIX_CLOSE"
    })
    void aModelStandsInForWhatHasNotBegun(Series never, String spx, String vix) {
        List<MarketDay> history = List.of(everything(day(Days.MONDAY)).build().without(never));

        assertAbsent(lastSnapshot(history), spx, vix);
    }

    private static Snapshot lastSnapshot(List<MarketDay> history) {
        return last(history, MarketAssumptions.standard()).snapshot();
    }

    private static MarketSession last(List<MarketDay> history, MarketAssumptions assumptions) {
        return Days.market(history, assumptions.withListing(Listing.AS_TODAY))
                .session(history.getLast().date());
    }

    private static void assertAbsent(Snapshot snapshot, String spx, String vix) {
        assertThat(snapshot.spxAbsence()).isEqualTo(spx.equals("-") ? "" : spx);
        assertThat(snapshot.vixAbsence()).isEqualTo(vix.equals("-") ? "" : vix);
        assertThat(snapshot.spx().isPresent()).isEqualTo(spx.equals("-"));
        assertThat(snapshot.vix().isPresent()).isEqualTo(vix.equals("-"));
    }

    /** The closes of the session before, whatever the date in between; a missing VIX close is not carried. */
    @Test
    void officialAreTheClosesOfTheSessionBefore() {
        ReplayedMarket market = new Days()
                .with(day -> day.with(Series.VIX_CLOSE, 20))
                .without(Series.VIX_CLOSE, 1)
                .closed(Series.VIX_CLOSE, 80)
                .with(day -> day.with(Series.VIX_CLOSE, 30))
                .plain(1)
                .market(Listing.AS_TODAY);

        assertThat(market.dates()).hasToString("[2024-01-08, 2024-01-09, 2024-01-11, 2024-01-12]");
        assertThat(market.dates().stream().map(date -> previousVix(market, date)))
                .containsExactly("none", "20.0 of 2024-01-08", "none of 2024-01-09", "30.0 of 2024-01-11");
        assertThat(market.session(Days.MONDAY).snapshot().previous()).isEqualTo(OfficialCloses.none());
    }

    private static String previousVix(ReplayedMarket market, LocalDate date) {
        OfficialCloses previous = market.session(date).snapshot().previous();
        String vix = previous.vix().isPresent() ? String.valueOf(previous.vix().getAsDouble()) : "none";
        return vix + previous.session().map(session -> " of " + session).orElse("");
    }

    /** A bill rate earns interest on the session after it; a missing one is the last, for five sessions. */
    @Test
    void interestIsEarnedAtTheRateOfTheSessionBefore() {
        MarketSession first = new Days().plain(1).last();
        MarketSession second =
                new Days().plain(1).with(day -> day.with(Series.RF_3M, 4)).last();
        MarketSession carried = new Days().plain(1).without(Series.RF_3M, 6).last();
        MarketSession stale = new Days().plain(1).without(Series.RF_3M, 7).last();

        assertThat(first.previousBillYieldPercent()).isEmpty();
        assertThat(second.previousBillYieldPercent()).hasValue(5);
        assertThat(second.billYieldPercent()).hasValue(4);
        assertThat(carried.previousBillYieldPercent()).hasValue(5);
        assertThat(carried.billYieldPercent()).isEmpty();
        assertThat(stale.previousBillYieldPercent()).isEmpty();
    }

    /** On the session after a close of 4990.125. */
    @ParameterizedTest
    @CsvSource({
        // special opening quotation, open, settles at, known from
        "5010.255, 5005, 501026, OFFICIAL",
        "-, 5005.004, 500500, OPEN_PROXY",
        "-, -, 499013, PREVIOUS_CLOSE_PROXY"
    })
    void morningSeriesOfSpxSettleOnTheOpening(
            String special, String open, long hundredths, SettlementValue.Source source) {
        MarketSession session = new Days()
                .with(day -> day.with(Series.SPX_CLOSE, 4990.125))
                .with(day -> put(put(day, Series.SPX_SET, special), Series.SPX_OPEN, open))
                .last();

        assertThat(session.spxOpening()).hasValue(new SettlementValue(hundredths, source));
    }

    /** On the session after a VIX close of 20. A bar without a range is a close, which the morning cannot know. */
    @ParameterizedTest
    @CsvSource({
        // VRO, open, high, low, close, settles at, known from
        "17.52, 18, 19, 17, 18.5, 1752, OFFICIAL",
        "17.52, 18, 18, 18, 18, 1752, OFFICIAL",
        "-, 18, 19, 17, 18.5, 1800, OPEN_PROXY",
        "-, 18, 19, 17, 18, 1800, OPEN_PROXY",
        "-, 18, 18.01, 18, 18, 1800, OPEN_PROXY",
        "-, 18, -, -, 18, 1800, OPEN_PROXY",
        "-, 18, 18, 18, 18, 2000, PREVIOUS_CLOSE_PROXY",
        "-, -, 19, 17, 18, 2000, PREVIOUS_CLOSE_PROXY",
        "-, -, -, -, -, 2000, PREVIOUS_CLOSE_PROXY"
    })
    void vixSeriesSettleOnTheOpening(
            String official,
            String open,
            String high,
            String low,
            String close,
            long hundredths,
            SettlementValue.Source source) {
        MarketDay.Builder day = MarketDay.on(Days.MONDAY.plusDays(1)).with(Series.SPX_CLOSE, 5000);
        put(day, Series.VIX_VRO, official);
        put(day, Series.VIX_OPEN, open);
        put(day, Series.VIX_HIGH, high);
        put(day, Series.VIX_LOW, low);
        put(day, Series.VIX_CLOSE, close);
        MarketDay before = day(Days.MONDAY).with(Series.VIX_CLOSE, 20).build();

        ReplayedMarket market = Days.market(List.of(before, day.build()), Listing.AS_TODAY);

        assertThat(market.session(Days.MONDAY.plusDays(1)).vixOpening())
                .hasValue(new SettlementValue(hundredths, source));
    }

    @Test
    void theLastKnownVixCloseSettlesWhereTheSessionBeforeHasNone() {
        MarketSession session = new Days()
                .with(day -> day.with(Series.VIX_CLOSE, 21))
                .without(Series.VIX_CLOSE, 2)
                .plain(1)
                .last();

        assertThat(session.vixOpening())
                .hasValue(new SettlementValue(2100, SettlementValue.Source.PREVIOUS_CLOSE_PROXY));
    }

    @Test
    void aFirstSessionWithoutAnOpenHasNothingToSettleOn() {
        MarketSession session = new Days().plain(1).last();

        assertThat(session.spxOpening()).isEqualTo(Optional.empty());
        assertThat(session.vixOpening()).isEqualTo(Optional.empty());
    }

    @Test
    void afternoonSeriesSettleOnTheCloseInHundredths() {
        MarketSession session =
                new Days().with(day -> day.with(Series.SPX_CLOSE, 4999.995)).last();

        assertThat(session.spxClosing()).isEqualTo(new SettlementValue(500_000, SettlementValue.Source.OFFICIAL));
    }

    /** As listed, VX futures begin on 2004-03-26, VIX options on 2006-02-24, VXM on 2020-08-10. */
    @ParameterizedTest
    @CsvSource({
        "2004-03-25, AS_LISTED, false, false, false",
        "2004-03-26, AS_LISTED, true, false, false",
        "2006-02-23, AS_LISTED, true, false, false",
        "2006-02-24, AS_LISTED, true, true, false",
        "2020-08-07, AS_LISTED, true, true, false",
        "2020-08-10, AS_LISTED, true, true, true",
        "1990-01-02, AS_TODAY, true, true, true"
    })
    void listingsBeginOnTheirDates(LocalDate date, Listing listing, boolean futures, boolean options, boolean minis) {
        VixMarket vix = new Days()
                .from(date)
                .plain(1)
                .market(listing)
                .session(date)
                .snapshot()
                .vix()
                .orElseThrow();

        assertThat(List.of(vix.futuresListed(), vix.optionsListed(), vix.miniFuturesListed()))
                .containsExactly(futures, options, minis);
    }

    @Test
    void onlyAHistoryWithSessionsIsAMarket() {
        Days closed = new Days().closed(Series.VIX_CLOSE, 14);
        ReplayedMarket market = new Days().plain(1).market(Listing.AS_TODAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> closed.market(Listing.AS_TODAY))
                .withMessageContaining("days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> market.session(Days.MONDAY.plusDays(1)))
                .withMessageContaining("2024-01-09");
    }

    private static MarketDay.Builder day(LocalDate date) {
        return MarketDay.on(date)
                .with(Series.SPX_CLOSE, 5000)
                .with(Series.VIX_CLOSE, 14)
                .with(Series.RF_3M, 5);
    }

    private static MarketDay.Builder everything(MarketDay.Builder day) {
        return day.with(Series.SPX_OPEN, 4990)
                .with(Series.VIX9D, 13)
                .with(Series.VIX3M, 16)
                .with(Series.VIX6M, 18)
                .with(Series.SKEW, 130)
                .with(Series.VVIX, 90)
                .with(Series.VX1, 15)
                .with(Series.VX1_EXPIRY, LocalDate.of(2024, 2, 14))
                .with(Series.VX2, 16)
                .with(Series.VX2_EXPIRY, LocalDate.of(2024, 3, 20));
    }

    private static MarketDay.Builder put(MarketDay.Builder day, Series series, String value) {
        OptionalDouble given =
                value.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
        given.ifPresent(number -> day.with(series, number));
        return day;
    }
}
