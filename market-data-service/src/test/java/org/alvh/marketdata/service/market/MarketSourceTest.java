package org.alvh.marketdata.service.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.plan.EventKind;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sessions of a market can be played, and how they are counted. */
class MarketSourceTest {

    private static final MarketSource SIMULATED = new SimulatedSource(MarketId.simulated(1, 7), 7);
    private static final MarketSource RECORDED = new RecordedSource(
            new MarketId(MarketId.Kind.REPLAY, "replay-test"),
            MarketRecord.of(new MarketHistory(List.of(session(8), session(9), holiday(10), session(12)))),
            Observed.none());

    private static MarketDay session(int day) {
        return MarketDay.on(LocalDate.of(2024, 1, day))
                .with(Series.SPX_CLOSE, 5000)
                .build();
    }

    private static MarketDay holiday(int day) {
        return MarketDay.on(LocalDate.of(2024, 1, day))
                .with(Series.VIX_CLOSE, 14)
                .build();
    }

    /** Warm-up cannot be played: numbers begin at 2023-01-03 whatever is asked. */
    @ParameterizedTest
    @CsvSource({
        "2022-06-01, 1, 2023-01-03",
        "2023-01-03, 1, 2023-01-03",
        "2023-01-03, 60, 2023-03-29",
        "2023-01-07, 1, 2023-01-09",
        "2023-01-07, 2, 2023-01-10"
    })
    void sessionsOfASimulatedMarketAreTheExchanges(LocalDate from, int number, LocalDate session) {
        assertThat(SIMULATED.session(from, number)).isEqualTo(session);
    }

    /** Playable to 2059-11-27, which is Thanksgiving, so that the last session is the one before. */
    @ParameterizedTest
    @CsvSource({"2059-11-28, 0", "2059-11-27, 0", "2059-11-26, 1", "2059-11-25, 2"})
    void aSimulatedMarketEndsBeforeItsCalendarDoes(LocalDate from, int sessions) {
        assertThat(SIMULATED.sessionsFrom(from)).isEqualTo(sessions);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 1, 2024-01-08, 3",
        "2024-01-08, 3, 2024-01-12, 3",
        "2024-01-09, 2, 2024-01-12, 2",
        "2024-01-10, 1, 2024-01-12, 1"
    })
    void sessionsOfARecordedMarketAreItsDaysWithAClose(LocalDate from, int number, LocalDate session, int all) {
        assertThat(RECORDED.session(from, number)).isEqualTo(session);
        assertThat(RECORDED.sessionsFrom(from)).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-30, false, false",
        "2024-01-07, false, false",
        "2024-01-08, true, true",
        "2024-01-10, true, false",
        "2024-01-12, true, true",
        "2059-11-28, false, false"
    })
    void onlySessionsAreHeld(LocalDate date, boolean simulated, boolean recorded) {
        assertThat(SIMULATED.holds(date)).isEqualTo(simulated);
        assertThat(RECORDED.holds(date)).isEqualTo(recorded);
    }

    @Test
    void aSimulatedMarketNamesNoEnd() {
        assertThat(SIMULATED.end()).isEmpty();
        assertThat(RECORDED.end()).isEqualTo(Optional.of(LocalDate.of(2024, 1, 12)));
    }

    /** Drawn further or priced anew, a session is the same. */
    @Test
    void aMarketThatWasExtendedOrHasForgottenGivesTheSameSession() {
        LocalDate first = LocalDate.of(2023, 1, 3);
        PlayedMarket market = new PlayedMarket(SIMULATED);
        String early = quoted(market, first);

        for (int number : List.of(2, 3, 4, 5, 6, 700)) {
            quoted(market, market.session(first, number));
        }

        assertThat(quoted(market, first)).isEqualTo(early);
    }

    private static String quoted(PlayedMarket market, LocalDate date) {
        return market.ask(
                date,
                (_, session) -> session.snapshot().spx().orElseThrow().expiries(60).stream()
                        .map(listed -> session.snapshot()
                                .spx()
                                .orElseThrow()
                                .slice(listed.root(), listed.expiry())
                                .orElseThrow())
                        .map(slice -> slice.expiry() + " "
                                + slice.quote(PutCall.PUT, slice.strikes()[slice.strikes().length / 2]))
                        .toList()
                        .toString());
    }

    @Test
    void nothingLaterIsInTheHistoryToADate() {
        assertThat(new PlayedMarket(RECORDED)
                        .historyTo(LocalDate.of(2024, 1, 10))
                        .days())
                .extracting(MarketDay::date)
                .hasToString("[2024-01-08, 2024-01-09, 2024-01-10]");
    }

    @Test
    void onlyASimulatedMarketKnowsWhatGoesOnWithinItsSessions() {
        assertThat(new PlayedMarket(SIMULATED).intraday()).isPresent();
        assertThat(new PlayedMarket(RECORDED).intraday()).isEmpty();
    }

    /** A VVIX below 50 is a bad print: what is told of the variance to come does without it. */
    @Test
    void levelsThatMayNotBeUsedAreLeftOut() {
        MarketHistory days = new MarketHistory(List.of(
                MarketDay.on(LocalDate.of(2024, 1, 8))
                        .with(Series.SPX_CLOSE, 5000)
                        .with(Series.VVIX, 30)
                        .build(),
                session(9)));
        PlayedMarket market = new PlayedMarket(new RecordedSource(
                new MarketId(MarketId.Kind.REPLAY, "replay-test"), MarketRecord.of(days), Observed.none()));
        LocalDate last = LocalDate.of(2024, 1, 9);

        assertThat(market.historyTo(last).days().getFirst().has(Series.VVIX)).isTrue();
        assertThat(market.admittedTo(last).days().getFirst().has(Series.VVIX)).isFalse();
        assertThat(new PlayedMarket(SIMULATED).admittedTo(LocalDate.of(2023, 1, 4)))
                .isEqualTo(new PlayedMarket(SIMULATED).historyTo(LocalDate.of(2023, 1, 4)));
    }

    /** Of days with a close alone nothing can be priced; Wednesday and Thursday lack even that. */
    @Test
    void coverageReachesToADateAndNoFurther() {
        PlayedMarket market = new PlayedMarket(RECORDED);

        assertThat(market.coverage(LocalDate.of(2024, 1, 12), Verdicts.none()))
                .extracting(coverage -> coverage.session().getDayOfMonth() + " " + coverage.state())
                .containsExactly("8 ABSENT", "9 ABSENT", "10 GAP", "11 GAP", "12 ABSENT");
        assertThat(market.coverage(LocalDate.of(2024, 1, 9), Verdicts.none())).hasSize(2);
        assertThat(market.coverage(LocalDate.of(2024, 1, 7), Verdicts.none())).isEmpty();
    }

    /** A release of a session still to come is in the plan; a simulated market has none. */
    @Test
    void whatARecordFlagsIsPlanned() {
        LocalDate day = LocalDate.of(2024, 1, 11);
        MarketSource flagged = new RecordedSource(
                new MarketId(MarketId.Kind.REPLAY, "replay-test"),
                MarketRecord.of(new MarketHistory(List.of(
                        session(8), MarketDay.on(day).with(Series.IS_CPI, 1).build()))),
                Observed.none());

        assertThat(new PlayedMarket(flagged).plan().of(day).events())
                .extracting(event -> event.kind())
                .containsExactly(EventKind.CPI);
        assertThat(new PlayedMarket(SIMULATED).plan().of(day).events()).isEmpty();
    }
}
