package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.grpc.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.plan.ReleaseSchedule;
import org.alvh.marketdata.plan.SessionPlan;
import org.alvh.proto.marketdata.v1.GetEventsResponse;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.proto.marketdata.v1.MarketEventKind;
import org.alvh.proto.marketdata.v1.PlannedSession;
import org.alvh.proto.marketdata.v1.SessionLevels;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a market shows: how far, how much, and what of it is absent. */
class MarketViewsTest {

    private static final MarketId MARKET = MarketId.simulated(1, 7);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final SessionPlan PLAN = new SessionPlan(ReleaseSchedule.none());

    @ParameterizedTest
    @CsvSource({
        // asked, opened last, shown to
        "-,          2024-01-10, 2024-01-10",
        "2024-01-09, 2024-01-10, 2024-01-09",
        "2024-01-10, 2024-01-10, 2024-01-10",
        "2024-01-11, 2024-01-10, 2024-01-10",
        "9999-12-31, 2024-01-10, 2024-01-10",
        "-,          -,          -",
        "2024-01-09, -,          -"
    })
    void nothingOfALaterSessionIsShown(String asked, String opened, String shown) {
        assertThat(MarketViews.shownTo(date(asked), date(opened))).isEqualTo(date(shown));
    }

    private static Optional<LocalDate> date(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 90", "1, 1", "500, 500"})
    void aNumberOfSessionsIsTakenWithinBounds(int asked, int taken) {
        assertThat(Asked.count("sessions", asked, 90, 500)).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 501})
    void aNumberOutsideThemIsRefused(int asked) {
        assertThatThrownBy(() -> Asked.count("sessions", asked, 90, 500))
                .isInstanceOf(Refused.class)
                .hasMessage("sessions is " + asked + ", expected 1 to 500, or 0 for 90")
                .extracting(refused -> ((Refused) refused).code())
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void aLevelThatWasNotPublishedIsAbsent() {
        GetLevelsResponse answer = LevelsWire.write(
                MARKET,
                new MarketHistory(List.of(
                        MarketDay.on(FIRST)
                                .with(Series.SPX_CLOSE, 4763.5)
                                .with(Series.VIX_CLOSE, 13.08)
                                .with(Series.VIX9D, 11.4)
                                .with(Series.VIX3M, 15.2)
                                .with(Series.VX1, 14.3)
                                .with(Series.VX1_EXPIRY, LocalDate.of(2024, 1, 17))
                                .build(),
                        MarketDay.on(FIRST.plusDays(1))
                                .with(Series.SPX_CLOSE, 4756.5)
                                .build(),
                        MarketDay.on(FIRST.plusDays(2))
                                .with(Series.VIX_CLOSE, 12.7)
                                .build())),
                90);

        assertThat(answer.getMarket().getName()).isEqualTo("sim-1-7");
        assertThat(answer.hasExpectedMove()).isFalse();
        assertThat(answer.getSessionsList())
                .containsExactly(
                        SessionLevels.newBuilder()
                                .setSession("2024-01-08")
                                .setSpx(4763.5)
                                .setVix(13.08)
                                .setVix9D(11.4)
                                .setVix3M(15.2)
                                .setVx1(14.3)
                                .setVx1Expiry("2024-01-17")
                                .build(),
                        SessionLevels.newBuilder()
                                .setSession("2024-01-09")
                                .setSpx(4756.5)
                                .build());
    }

    /** What is told of the past does not change what the last session says of the next: 1.026·20/√252 % of 4000. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 500})
    void theLastSessionsAreToldOldestFirst(int sessions) {
        List<MarketDay> days = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            days.add(MarketDay.on(FIRST.plusDays(i))
                    .with(Series.SPX_CLOSE, 4000)
                    .with(Series.VIX_CLOSE, 20)
                    .build());
        }
        GetLevelsResponse answer = LevelsWire.write(MARKET, new MarketHistory(days), sessions);

        assertThat(answer.getSessionsList())
                .extracting(SessionLevels::getSession)
                .isEqualTo(List.of("2024-01-08", "2024-01-09", "2024-01-10").subList(Math.max(3 - sessions, 0), 3));
        assertThat(answer.getExpectedMove().getDefinition()).isEqualTo("EDR0");
        assertThat(answer.getExpectedMove().getPercent()).isCloseTo(1.292638497691557, within(1e-12));
        assertThat(answer.getExpectedMove().getPoints()).isCloseTo(51.70553990766228, within(1e-10));
    }

    @Test
    void thePlanGoesOnFromTheSessionOpenedLast() {
        GetEventsResponse answer = PlanWire.write(MARKET, PLAN, Optional.of(LocalDate.of(2024, 1, 16)), 2);

        assertThat(text(answer.getCurrent()))
                .isEqualTo("2024-01-16 2024-01-16T08:30-06:00[America/Chicago] 2024-01-16T15:00-06:00[America/Chicago]"
                        + " 2024-01-16T15:10-06:00[America/Chicago] 2024-01-16T15:15-06:00[America/Chicago]");
        assertThat(answer.getNextList())
                .extracting(PlannedSession::getSession)
                .containsExactly("2024-01-17", "2024-01-18");
        assertThat(answer.getNext(0).getEventsList()).singleElement().satisfies(event -> {
            assertThat(event.getKind()).isEqualTo(MarketEventKind.MARKET_EVENT_KIND_VIX_SETTLEMENT);
            assertThat(event.getAt()).isEqualTo("2024-01-17T08:30-06:00[America/Chicago]");
        });
    }

    private static String text(PlannedSession session) {
        return session.getSession() + " "
                + session.getPhasesList().stream().map(phase -> phase.getAt()).collect(Collectors.joining(" "));
    }

    @Test
    void beforeTheFirstSessionNothingIsPlanned() {
        GetEventsResponse answer = PlanWire.write(MARKET, PLAN, Optional.empty(), 10);

        assertThat(answer.hasCurrent()).isFalse();
        assertThat(answer.getNextList()).isEmpty();
    }
}
