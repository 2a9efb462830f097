package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The modelled SPX surface admits no arbitrage in the core on any session since 1990, but for seven that are named. */
class SessionArbitrageTest {

    private static final int EVERY = 41;

    /**
     * Sessions on which VIX9D stood so far above the VIX that hardly any variance is left for the weeks after it, less
     * than smiles that narrow with tenor need: two expiries within five weeks are the wrong way round.
     */
    private static final List<LocalDate> NINE_DAYS_FAR_ABOVE_THIRTY = Stream.of(
                    "2015-08-21", "2015-08-24", "2016-06-22", "2018-02-05", "2024-12-18", "2025-04-07", "2025-04-08")
            .map(LocalDate::parse)
            .toList();

    private final ClosingLevels levels = ClosingLevels.read();

    @Test
    void everyFortyFirstSessionIsFreeOfIt() {
        List<LocalDate> sessions = sessions();
        List<LocalDate> chosen = IntStream.iterate(0, i -> i < sessions.size(), i -> i + EVERY)
                .mapToObj(sessions::get)
                .filter(day -> !NINE_DAYS_FAR_ABOVE_THIRTY.contains(day))
                .toList();

        assertThat(chosen).hasSizeGreaterThan(220).allSatisfy(day -> {
            SessionArbitrage found = SessionArbitrage.of(levels, day);
            assertThat(found.butterflies()).isEmpty();
            assertThat(found.calendars()).isEmpty();
        });
    }

    @Test
    void theSevenSessionsHaveCalendarsButNoButterflies() {
        assertThat(NINE_DAYS_FAR_ABOVE_THIRTY).allSatisfy(day -> {
            SessionArbitrage found = SessionArbitrage.of(levels, day);
            assertThat(found.butterflies()).isEmpty();
            assertThat(found.calendars())
                    .hasSizeBetween(1, 2)
                    .allSatisfy(days -> assertThat(days).isLessThan(35));
        });
    }

    /** Only two neighbouring expiries are: at the tenors that the model is held to, all sessions are free of it. */
    @Test
    void fromAWeekToAMonthToAQuarterVarianceRisesOnTheseToo() {
        assertThat(NINE_DAYS_FAR_ABOVE_THIRTY)
                .allSatisfy(day -> assertThat(SessionArbitrage.fallsBetween(levels, day, 7, 30, 45, 90))
                        .isFalse());
    }

    @Tag("slow")
    @Test
    void everySessionIsFreeOfItButSeven() {
        List<SessionArbitrage> found = sessions().stream()
                .map(day -> SessionArbitrage.of(levels, day))
                .filter(each ->
                        !each.butterflies().isEmpty() || !each.calendars().isEmpty())
                .toList();

        assertThat(found).allSatisfy(each -> assertThat(each.butterflies()).isEmpty());
        assertThat(found).extracting(SessionArbitrage::day).containsExactlyElementsOf(NINE_DAYS_FAR_ABOVE_THIRTY);
    }

    private List<LocalDate> sessions() {
        return levels.all().stream()
                .filter(each -> each.vixClose().isPresent())
                .map(SessionLevels::date)
                .toList();
    }
}
