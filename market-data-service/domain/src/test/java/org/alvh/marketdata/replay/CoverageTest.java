package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.quality.QualityRule;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdict.Measured;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.SessionCoverage.State;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of a week of January 2024, in which Monday 15 is a holiday. */
class CoverageTest {

    private static final SortedSet<LocalDate> NO_CHAINS = new TreeSet<>();

    @Test
    void whatThereIsStandsInItsState() {
        List<MarketDay> days = List.of(
                day(8).build(),
                day(9).build(),
                day(10).build().without(Series.VIX_CLOSE),
                day(12).build(),
                day(16).build());

        assertThat(states(days, chains(9), Verdicts.none()))
                .containsExactly(
                        "2024-01-08 MODELLED 0+0 ",
                        "2024-01-09 QUOTED 0+0 ",
                        "2024-01-10 ABSENT 0+0 NO_VIX_CLOSE",
                        "2024-01-11 GAP 0+0 ",
                        "2024-01-12 MODELLED 0+0 ",
                        "2024-01-16 MODELLED 0+0 ");
    }

    @ParameterizedTest
    @CsvSource({
        // what is rejected, of a chain or not, known so many days later, state of the day
        "vix_close, false, 0, REFUSED",
        "spx_close, false, 0, REFUSED",
        "vix9d,     false, 0, REFUSED",
        "rf_3m,     false, 0, REFUSED",
        "vix_close, false, 1, QUOTED",
        "vvix,      false, 0, QUOTED",
        "vix_open,  false, 0, QUOTED",
        "VXF24,     false, 0, QUOTED",
        "SPXW,      true,  0, REFUSED",
        "SPX,       true,  0, REFUSED",
        "VIX,       true,  0, QUOTED"
    })
    void aDayIsRefusedWhereItsOwnPricesLackWhatWasRejected(String name, boolean chain, int later, State state) {
        Verdicts verdicts = new Verdicts(List.of(verdict(name, chain, Severity.REJECT, later)));

        assertThat(states(List.of(day(8).build(), day(9).build()), chains(9), verdicts))
                .containsExactly(
                        "2024-01-08 MODELLED 0+0 ",
                        "2024-01-09 " + state + " 0+1 " + (state == State.REFUSED ? "invented" : ""));
    }

    @Test
    void verdictsAreCountedBySeverityAndAWarningRefusesNothing() {
        Verdicts verdicts = new Verdicts(List.of(
                verdict("vix_close", false, Severity.WARN, 0),
                verdict("vix9d", false, Severity.WARN, 1),
                verdict("vvix", false, Severity.REJECT, 0)));

        assertThat(states(List.of(day(8).build(), day(9).build()), NO_CHAINS, verdicts))
                .containsExactly("2024-01-08 MODELLED 0+0 ", "2024-01-09 MODELLED 2+1 ");
    }

    /** The market lacks a session whose close was refused; the record has it. */
    @Test
    void aSessionThatTheMarketLeavesOutIsToldAsItWasRecorded() {
        List<MarketDay> days = new ArrayList<>();
        for (int date : List.of(8, 9, 10, 11, 12, 15, 16)) {
            days.add(day(date).build());
        }
        MarketHistory history = new MarketHistory(days);
        ReplayedMarket market = new ReplayedMarket(
                new MarketId(MarketId.Kind.REPLAY, "days"),
                MarketRecord.of(history),
                MarketAssumptions.standard().withListing(Listing.AS_TODAY));
        Verdict closed = new Verdict(
                new Subject.OfSeries("spx_close", LocalDate.of(2024, 1, 15)),
                QualityRule.CLOSED_DAY,
                Severity.REJECT,
                new Measured(1, 0),
                LocalDate.of(2024, 1, 15),
                "a holiday");

        assertThat(market.dates()).doesNotContain(LocalDate.of(2024, 1, 15));
        assertThat(Coverage.of(market, history.sessions(), NO_CHAINS, new Verdicts(List.of(closed))))
                .element(5)
                .isEqualTo(new SessionCoverage(LocalDate.of(2024, 1, 15), State.REFUSED, 0, 1, "a holiday"));
    }

    @Test
    void beforeTheFirstSessionNothingIsKnown() {
        assertThat(Coverage.of(market(List.of(day(8).build())), List.of(), NO_CHAINS, Verdicts.none()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void onlyWhatIsRefusedOrAbsentHasAReason(State state) {
        boolean explained = state == State.REFUSED || state == State.ABSENT;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionCoverage(Days.MONDAY, state, 0, 0, explained ? "" : "why"))
                .withMessageContaining(state.name());
    }

    private static List<String> states(List<MarketDay> days, SortedSet<LocalDate> chains, Verdicts verdicts) {
        return Coverage.of(market(days), new MarketHistory(days).sessions(), chains, verdicts).stream()
                .map(of -> of.session() + " " + of.state() + " " + of.warnings() + "+" + of.rejections() + " "
                        + of.reason())
                .toList();
    }

    private static ReplayedMarket market(List<MarketDay> days) {
        return Days.market(days, Listing.AS_TODAY);
    }

    private static MarketDay.Builder day(int day) {
        return MarketDay.on(LocalDate.of(2024, 1, day))
                .with(Series.SPX_CLOSE, 4763.5)
                .with(Series.VIX_CLOSE, 13.08)
                .with(Series.RF_3M, 5.2);
    }

    private static SortedSet<LocalDate> chains(Integer... days) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        Arrays.asList(days).forEach(day -> dates.add(LocalDate.of(2024, 1, day)));
        return dates;
    }

    /** On Tuesday 2024-01-09. */
    private static Verdict verdict(String name, boolean chain, Severity severity, int later) {
        LocalDate date = LocalDate.of(2024, 1, 9);
        return new Verdict(
                chain ? new Subject.OfChain(name, date) : new Subject.OfSeries(name, date),
                QualityRule.JUMP,
                severity,
                new Measured(.5, .3),
                date.plusDays(later),
                "invented");
    }
}
