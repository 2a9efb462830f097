package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alvh.marketdata.surface.SpxSurface;
import org.alvh.quant.market.SmileForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The modelled SPX surface admits no arbitrage in the core on any session since 1990: on smiles that follow VVIX from
 * four days on, on those by SKEW alone from five and but for seven sessions that are named.
 */
class SessionArbitrageTest {

    private static final int EVERY = 41;

    /**
     * Sessions on which VIX9D stood so far above the VIX that hardly any variance is left for the weeks after it, less
     * than smiles that narrow with the days ahead need: two expiries within five weeks are the wrong way round.
     */
    private static final List<LocalDate> NINE_DAYS_FAR_ABOVE_THIRTY = Stream.of(
                    "2015-08-21", "2015-08-24", "2016-06-22", "2018-02-05", "2024-12-18", "2025-04-07", "2025-04-08")
            .map(LocalDate::parse)
            .toList();

    /** By SKEW the bracket of the level binds on smiles of four days, so they are not of the same make. */
    private static final int FIRST_BY_SKEW = SpxSurface.CALIBRATED_DAYS + 1;

    private final ClosingLevels bySkew = ClosingLevels.read(SmileForm.SKEW);
    private final ClosingLevels withVvix = ClosingLevels.read(SmileForm.SKEW_AND_VVIX);

    @Test
    void everyFortyFirstSessionIsFreeOfIt() {
        List<LocalDate> sessions = sessions();
        List<LocalDate> chosen = IntStream.iterate(0, i -> i < sessions.size(), i -> i + EVERY)
                .mapToObj(sessions::get)
                .toList();

        assertThat(chosen).hasSizeGreaterThan(220).allSatisfy(this::isFreeWithVvix);
        assertThat(chosen)
                .filteredOn(day -> !NINE_DAYS_FAR_ABOVE_THIRTY.contains(day))
                .allSatisfy(day -> {
                    SessionArbitrage found = SessionArbitrage.of(bySkew, day, FIRST_BY_SKEW);
                    assertThat(found.butterflies()).isEmpty();
                    assertThat(found.calendars()).isEmpty();
                });
    }

    @Test
    void bySkewTheSevenSessionsHaveCalendarsButNoButterflies() {
        assertThat(NINE_DAYS_FAR_ABOVE_THIRTY).allSatisfy(day -> {
            SessionArbitrage found = SessionArbitrage.of(bySkew, day, FIRST_BY_SKEW);
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
                .allSatisfy(day -> assertThat(SessionArbitrage.fallsBetween(bySkew, day, 7, 30, 45, 90))
                        .isFalse());
    }

    @Test
    void withVvixTheSevenSessionsHaveNone() {
        assertThat(NINE_DAYS_FAR_ABOVE_THIRTY).allSatisfy(this::isFreeWithVvix);
    }

    @Tag("slow")
    @Test
    void everySessionIsFreeOfItBySkewButSeven() {
        List<SessionArbitrage> found = sessions().stream()
                .map(day -> SessionArbitrage.of(bySkew, day, FIRST_BY_SKEW))
                .filter(each ->
                        !each.butterflies().isEmpty() || !each.calendars().isEmpty())
                .toList();

        assertThat(found).allSatisfy(each -> assertThat(each.butterflies()).isEmpty());
        assertThat(found).extracting(SessionArbitrage::day).containsExactlyElementsOf(NINE_DAYS_FAR_ABOVE_THIRTY);
    }

    @Tag("slow")
    @Test
    void everySessionIsFreeOfItWithVvix() {
        assertThat(sessions()).allSatisfy(this::isFreeWithVvix);
    }

    private void isFreeWithVvix(LocalDate day) {
        SessionArbitrage found = SessionArbitrage.of(withVvix, day, SpxSurface.CALIBRATED_DAYS);
        assertThat(found.butterflies()).as("butterflies of %s", day).isEmpty();
        assertThat(found.calendars()).as("calendars of %s", day).isEmpty();
    }

    private List<LocalDate> sessions() {
        return bySkew.all().stream()
                .filter(each -> each.vixClose().isPresent())
                .map(SessionLevels::date)
                .toList();
    }
}
